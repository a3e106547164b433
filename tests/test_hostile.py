"""Pages made to hurt, and pages the world broke: a record or a failure in one line, never an exception, never a broken span.

`python tests/fuzz.py PAGES…` does with real pages by the thousand what is done here with a few of our own.
"""

import gzip
import json
import random
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import secondsource
from mutations import MUTATIONS, faults, is_read, mutated
from secondsource import cli

WORDS = "Snow fell on the harbour of Skarnes for three hours, and no ferry left before noon, the coast guard said on Monday."
PARAGRAPH = f"<p>{WORDS}</p>"
PAGE = f"""<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Snow closes the harbour of Skarnes</title>
<meta property="og:site_name" content="Skarnes Courier"><link rel="canonical" href="https://skarnes.example/snow">
<script type="application/ld+json">{{"@type": "NewsArticle", "headline": "Snow closes the harbour of Skarnes",
"datePublished": "2031-03-04T08:00:00+01:00", "author": {{"@type": "Person", "name": "Per Aune"}}}}</script></head><body>
<nav><a href="/">Home</a> <a href="/sport">Sport</a></nav><article><h1>Snow closes the harbour of Skarnes</h1>
<p class="lead">Some 900 people waited on the quay until the evening.</p><p class="byline">By Per Aune, March 4, 2031</p>
<figure><img src="quay.jpg"><figcaption>The quay on Monday. Photo: Ida Moe/Courier</figcaption></figure>{PARAGRAPH}
<p>“We have not seen the like of it since 1987,” the harbour master, Ilse Brandvik, told Skarnes Radio. “It was white.”</p>
<h2>No ferry before Thursday</h2><p>The line lost 2.5 million crowns, or 12% of a month&#8217;s takings, it said in a statement.</p>
<ul><li>Two ships lie in the ice.</li><li>Nobody was hurt.</li></ul>
<p>“It may take days, she added. “We will not go out before it is safe”.</p>
<blockquote class="tweet"><p>No ferries today! — Skarnes Line (@line) March 4, 2031</p></blockquote>
<p>Additional reporting by Ola Lind</p></article><aside><h3>Read more</h3><a href="/a">The ice of 1987</a></aside></body></html>"""
PAGES = [
    PAGE.encode(),
    PAGE.replace("“", "&ldquo;").replace("<article>", "<div>").encode("cp1252", "replace"),
]
EXAMPLE = sorted(Path(secondsource.__file__).parent.joinpath("example").glob("*.*"))


def test_the_page_is_good_while_nobody_hurts_it():
    assert is_read(PAGES[0])
    assert not [*faults(PAGES[0], through=True)]


@pytest.mark.parametrize("change", MUTATIONS, ids=lambda change: change.__name__)
def test_each_mutation(change):
    for seed, page in enumerate(PAGES * 2):
        assert [*faults(change(page, random.Random(seed)), through=True)] == [], seed


def test_several_mutations_at_once():
    for seed in range(60):
        page = PAGES[seed % 2]
        mutant, names = mutated(page, seed)
        assert [*faults(mutant, through=seed % 4 == 0)] == [], (seed, names)


def test_the_other_forms():
    """Records, lines and plain text, mutated."""
    bodies = [path.read_bytes() for path in EXAMPLE if path.suffix != ".md"]
    assert len(bodies) == 5
    for seed in range(40):
        mutant, names = mutated(bodies[seed % 5], seed)
        assert [*faults(mutant, through=seed % 4 == 0)] == [], (seed, names)


_PIECES = st.sampled_from(
    "<html> <body> <p> </p> <div> </div> <h1> </h1> <a href=x> <a href=' </a> <ul> <li> <table> <td> <script> </script> <!-- --> "
    "<![CDATA[ <?xml &amp; &#x; &#8220; &#0; &lt; < > \" ' “ ” « » <time datetime=2024> <figure> <figcaption> <blockquote> <article> "
    '<meta charset= <title> </title> <b <b/> </ </> \0 said told Reuters 12 Monday Mr. By \r \n \t 2024-11-23 {"a": ] % $5m '
    "<script\x20type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":[[]],\"author\":{\"name\":7}}</script>".split(" ")
) | st.text(max_size=8) | st.sampled_from(WORDS.split())  # fmt: skip


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    st.lists(_PIECES, max_size=60),
    st.sampled_from(["", " "]),
    st.sampled_from(["<html><body>", "<article><p>", ""]),
)
def test_tag_soup(pieces, between, begun):
    body = (begun + between.join(pieces)).encode("utf-8", "replace")
    assert [*faults(body, through=True)] == []


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    st.binary(max_size=300),
    st.sampled_from([b"", b"<html><body><p>", b"\xff\xfe<\0p\0>\0", b'{"text": "', b"<TITLE>"]),
)
def test_bytes(noise, begun):
    assert [*faults(begun + noise + WORDS.encode(), through=True)] == []


# ---- made to hurt: what each page is, and what becomes of it -----------------------------------------------------

OPEN, CLOSE = f"<html><body><article><h1>Snow closes harbour</h1>{PARAGRAPH * 5}", "</article></body></html>"
BOMB = '<!DOCTYPE html [<!ENTITY a "aaaaaaaaaa">' + "".join(
    f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(12)
)
MADE = {
    "100,000 attributes": (OPEN + "<div " + " ".join(f"a{n}=1" for n in range(100_000)) + f">{PARAGRAPH}" + CLOSE, "300 attributes"),
    "100,000 nested divs": (OPEN + "<div>" * 100_000 + PARAGRAPH + CLOSE, "nested deeper than"),
    "tables in tables": (OPEN + "<table><tr><td>" * 5_000 + PARAGRAPH + CLOSE, "nested deeper than"),
    "null bytes": (OPEN.replace(" o", "\0 \0o") + CLOSE, "null bytes"),
    "an entity bomb": (BOMB + "]>" + OPEN + "<p>&m;</p>" + CLOSE, ""),
    "brackets": (OPEN + "<" * 200_000 + CLOSE, ""),
    "comments never closed": (OPEN + "<!--" * 100_000 + CLOSE, ""),
    "a string never closed": (OPEN + '<a href="' * 50_000 + CLOSE, ""),
    "JSON-LD nested deep": (OPEN + '<script type="application/ld+json">' + '{"a":' * 50_000 + "</script>" + CLOSE, ""),
    "entities": (OPEN + "<p>" + "&amp;" * 100_000 + "</p>" + CLOSE, ""),
}  # fmt: skip


@pytest.mark.parametrize("name", MADE)
def test_made_to_hurt(name):
    page, says = MADE[name]
    (found,) = secondsource.records(page.encode())
    assert not isinstance(found, secondsource.Failure), found
    assert found.article.text.count("Snow fell on") >= 4
    assert says in " ".join(found.article.doubts)


def test_a_batch_with_pages_made_to_hurt(tmp_path, capfdbinary):
    """Each is a record or one line of failure; the good ones are all there, in their order."""
    for number, (page, _) in enumerate([*MADE.values()][:6]):
        (tmp_path / f"{number}a.html").write_text(page)
        (tmp_path / f"{number}b.html").write_bytes(PAGES[0])
    packed = gzip.compress(PAGES[0])
    (tmp_path / "xa.html.gz").write_bytes(packed[: len(packed) // 2])
    (tmp_path / "xb.html.gz").write_bytes(gzip.compress(bytes(70_000_000)))
    (tmp_path / "y.html").write_bytes(PAGES[0].replace(b"900", b"901"))
    assert cli.main(["read", str(tmp_path), "--jobs", "2"]) == 1
    out, err = capfdbinary.readouterr()
    failed = dict(line.removeprefix("secondsource: ").split(": ", 1) for line in err.decode().splitlines())
    read = [json.loads(line)["input"].rpartition("/")[2] for line in out.splitlines()]
    assert {"0b.html", "y.html"} <= {*read}
    assert read == sorted(read)
    assert "gzip" in " ".join(failed.values()) or "end-of-stream" in " ".join(failed.values())
    assert "larger than 64 MB" in " ".join(failed.values())
    assert not [line for line in failed.values() if "fault of ours" in line]


def test_a_link_behind_entities_that_stayed_in_the_words():
    """What segmenting decodes is shorter than the text the links point into."""
    page = (
        OPEN
        + "<p>It cost &amp;quot;much&amp;quot;, " * 9
        + '<a href="/report">the report</a> said.</p>'
        + CLOSE
    )
    assert [*faults(page.encode(), through=True, url="https://skarnes.example/snow")] == []
