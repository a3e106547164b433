"""Search: what a reader types is words, never syntax; the snippet is a span of the text."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from brackets import article_of
from secondsource.archive import Archive
from secondsource.archive.query import match_expression
from secondsource.model import Article, Part

TEXTS = {
    "dam": "The dam at Kessel Bridge was opened on Sunday after nine days of rain.",
    "cafe": "The Café Zoë on Bridge Street has closed; its owner blames the rents of São Paulo investors.",
    "vote": "The council's vote on the night-bus was put off. NOT one member spoke AND none left.",
}


@pytest.fixture(scope="module")
def archive(tmp_path_factory):
    with Archive.open(tmp_path_factory.mktemp("search") / "desk.db") as opened:
        for name, text in TEXTS.items():
            opened.add(article_of(text, article=name, outlet="Echo", published="2024-05-01"))
        yield opened


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("kessel", "dam"),
        ("bridge", "cafe dam"),
        ("bridge rain", "dam"),
        ('"bridge street"', "cafe"),
        ('"street bridge"', ""),
        ("“bridge street”", "cafe"),
        ("cafe zoe sao", "cafe"),
        ("CAFÉ", "cafe"),
        ("invest*", "cafe"),
        ("invest", ""),
        ("night-bus", "vote"),
        ("council's", "vote"),
        ("not", "vote"),
        ("NOT", "vote"),
        ("and OR", ""),
        ("", ""),
        ("   ", ""),
        ("*", ""),
        ('"', ""),
        ('""', ""),
        ('"bridge', "cafe dam"),
        ("bridge)", "cafe dam"),
        ("(bridge", "cafe dam"),
        ("text:bridge", ""),
        ("NEAR(bridge rain, 2)", ""),
        ("bridge^", "cafe dam"),
        ("- bridge", "cafe dam"),
        ("{text}: bridge", ""),
        ("bridge\x00rain", "dam"),
        ("'; DROP TABLE article; --", ""),
        ("bridge " * 5_000, "cafe dam"),
        ("\ud800", ""),
        ("🙂", ""),
        ("x" * 100_000, ""),
    ],
)
def test_a_query_is_words_and_phrases(archive, query, found):
    assert " ".join(sorted(hit.article for hit in archive.search(query))) == found


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(alphabet=st.sampled_from("ab*\"“”'()^:+-{}.,;\x00 \tNOTANDéß½ﬁ%_\\"), max_size=40))
def test_no_query_breaks_anything(archive, query):
    for hit in archive.search(query):
        assert TEXTS[hit.article]


@pytest.mark.parametrize(
    ("query", "snippet"),
    [
        ("kessel", TEXTS["dam"][:-1]),
        (
            "cafe",
            "The Café Zoë on Bridge Street has closed; its owner blames the rents of São Paulo investors",
        ),
        ("invest*", "its owner blames the rents of São Paulo investors"),
    ],
)
def test_a_snippet_is_the_words_that_answer(archive, query, snippet):
    [hit] = archive.search(query)
    assert archive.get(hit.article).article.slice(hit.snippet) == snippet


def test_a_snippet_stays_in_its_part_and_holds_most_of_the_query(tmp_path):
    text = (
        "Flood at the mill\n\nNobody was hurt. "
        + "Rain fell. " * 60
        + "The mill stood in the flood for hours."
    )
    parts = (Part("headline", 0, 17), Part("paragraph", 19, len(text)))
    with Archive.open(tmp_path / "x.db") as archive:
        archive.add(Article("a", text, parts, outlet="Echo", published="2024"))
        [hit] = archive.search("hours flood mill")
        assert (hit.headline, hit.outlet, hit.published) == ("Flood at the mill", "Echo", "2024")
        assert text[hit.snippet.start : hit.snippet.end].endswith("The mill stood in the flood for hours")


def test_what_is_too_common_to_rank_comes_latest_first(tmp_path, monkeypatch):
    monkeypatch.setattr("secondsource.archive.store.CANDIDATES", 3)
    with Archive.open(tmp_path / "x.db") as archive:
        for day in (3, 1, 5, 2, 4):
            archive.add(article_of("Rain.", article=str(day), published=f"2024-05-0{day}"))
        assert [hit.article for hit in archive.search("rain", limit=3)] == ["5", "4", "3"]


def test_a_word_is_not_an_operator():
    assert match_expression('rain OR "two  words" NOT wet*') == '"rain" "OR" "two words" "NOT" "wet"*'
