"""The record made of an article: what is in it, and that reading it again gives the same."""

import re

import ferry
import pytest

from secondsource.model import Article, Digest, Evidence, Part, Sentence, Span
from secondsource.publish.records import file_name, to_markdown, to_tagged
from secondsource.read import open_source, read

NOTHING = Digest("x", None)


def flat(words):
    return " ".join(words.split())


def made(*blocks, **metadata):
    return ferry.article("x", blocks, **metadata)


def reread(record):
    (raw,) = open_source(record)
    (article,) = read(raw)
    return article


def test_the_form():
    record = to_tagged(ferry.ARTICLES["one"], ferry.DOSSIER.digests[0]).decode()
    assert re.findall(r"<([A-Z_]+)>", record) == [
        "TITLE", "PUBLISHED_DATE", "URL", "AUTHOR", "OUTLET", "LEAD", "SUMMARY", "HIGHLIGHTS", "CONTENT",
    ]  # fmt: skip
    summary = record.split("<SUMMARY>\n")[1].split("\n</SUMMARY>")[0].splitlines()
    assert summary[0].startswith('"We will not hand the bill')
    assert summary[1] == "- Rescuers took 212 people off the ship."


def test_what_came_with_the_record_is_not_passed_on():
    record = to_tagged(ferry.ARTICLES["one"], ferry.DOSSIER.digests[0]).decode()
    assert "300 people" not in record
    assert "Harbour Pictures" not in record


def test_the_seven_tags_stand_even_when_empty():
    record = to_tagged(made(("paragraph", "Snow fell.")), NOTHING).decode()
    assert re.findall(r"<([A-Z_]+)>", record) == [
        "TITLE", "PUBLISHED_DATE", "URL", "AUTHOR", "SUMMARY", "HIGHLIGHTS", "CONTENT",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "blocks",
    [
        [("headline", "Snow closes the pass"), ("paragraph", "Snow fell."), ("paragraph", "It lay long.")],
        [("headline", "Snow & ice < 3 days"), ("paragraph", "AT&amp;T said <b>no</b> to &lt;tags&gt;.")],
        [("headline", "Tags"), ("paragraph", "He wrote </CONTENT> and <TITLE>Snow</TITLE> on the board.")],
        [
            ("headline", "A list"),
            ("paragraph", "We need:"),
            ("listitem", "salt"),
            ("listitem", "sand"),
            ("paragraph", "Soon."),
        ],
        [
            ("headline", "Heads"),
            ("paragraph", "Snow fell."),
            ("subhead", "The pass"),
            ("paragraph", "It is closed."),
        ],
        [
            ("headline", "A torn quotation"),
            ("paragraph", '"The gate is gone...\n\nwe heard it go," she said.'),
        ],
        [
            ("headline", "Signs 🌨"),
            ("lead", "It snowed."),
            ("paragraph", "Schnee fiel in Brünn, e\u0301 nev\u0435."),
        ],
    ],
    ids=lambda blocks: blocks[0][1],
)
def test_reading_it_again_gives_the_same(blocks):
    article = made(
        *blocks,
        outlet="Coast Radio",
        url="https://coast.example/snow",
        published="2031-03-04",
        authors=("Ana Ruiz", "Bo Lind"),
    )
    again = reread(to_tagged(article, NOTHING))
    for name in ("headline", "lead", "content"):
        assert flat(again.words(name)) == flat(article.words(name)), name
    assert (again.published, again.url, again.authors) == (article.published, article.url, article.authors)
    assert again.outlet == "Coast Radio"


def test_and_once_more():
    first = to_tagged(ferry.ARTICLES["one"], ferry.DOSSIER.digests[0])
    again = reread(first)
    assert flat(again.words("content")) == flat(ferry.ARTICLES["one"].words("content"))
    assert again.authors == ("Per Aune", "Siv Dahl")
    assert "handed" not in again.words("summary")
    assert flat(again.words("highlight")) == "The minister denied that the harbour was closed."


def test_markdown():
    page = to_markdown(ferry.ARTICLES["one"], ferry.DOSSIER.digests[0]).decode()
    assert page.startswith("# Ferry line must pay, minister tells Skarnes Radio\n")
    assert "Skarnes Radio, 4 March 2031, Per Aune and Siv Dahl, <https://skarnes.example/ferry>" in page
    assert "**The state will not cover the cost of the stranded ferry.**" in page


def test_wire_and_wall():
    said = (Evidence("wire", "Reuters", "text"), Evidence("paywall", "isAccessibleForFree: False", "json-ld"))
    article = made(("headline", "Snow"), ("paragraph", "Snow fell."), authors=("Ann Lee",), evidence=said)
    record = to_tagged(article, NOTHING)
    assert b"<AUTHOR>Ann Lee, Reuters</AUTHOR>" in record
    assert reread(record).authors == ("Ann Lee",)
    page = to_markdown(article, NOTHING).decode()
    assert "From the wire: Reuters" in page
    assert "The page says that it is paid for: isAccessibleForFree: False" in page


def test_markdown_of_a_hostile_record():
    article = made(
        ("headline", "<img src=x>"), ("paragraph", "# [x](javascript:1)"), url="javascript:alert(1)"
    )
    page = to_markdown(article, Digest("x", Sentence("# no heading", (Span("x", 0, 1),)))).decode()
    assert "<img" not in page
    assert "<javascript" not in page
    assert "\n# no" not in page


def test_file_names():
    article = Article("0123456789abcdef", "Snow/fell", (Part("headline", 0, 9),), outlet="Coast Radio")
    assert file_name(article, "tagged") == "coast-radio-snow-fell-012345.txt"
