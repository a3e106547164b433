"""Citations: every row of citations.txt, and what the rows cannot say."""

import sys
from pathlib import Path

import pytest

from brackets import article_of
from secondsource.annotate.citations import find_citations
from secondsource.annotate.mentions import find_mentions
from secondsource.languages import lexicon
from secondsource.model import Article, Part
from secondsource.text import GIVEN, READ, segment

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "bench"))
from layers.citations import parts

ENGLISH = lexicon("en")


def citations_of(article, parts=READ):
    page = segment(article, ENGLISH, parts)
    return find_citations(page, find_mentions(page, ENGLISH), ENGLISH)


# Rows that are not read right yet; a row that begins to pass must leave this list.
KNOWN = (
    '"Nobody rang us," said Petra Holm',
    "His lawyer declined an interview but wrote",
    "In a lengthy sit-down with Oprah Daily",
    "The car was a rental, according to local media",
    "A leader in The Economist",
    "The confession, broadcast on Syrian",
    "On its front page, the Daily Mirror",
)


@pytest.mark.parametrize(
    ("article", "wanted"),
    [
        pytest.param(
            article,
            wanted,
            id=article.text[:60],
            marks=[pytest.mark.xfail(strict=True)] if article.text.startswith(KNOWN) else [],
        )
        for part in parts().values()
        for article, wanted in part
    ],
)
def test_row(article, wanted):
    found = [(c.manner, c.outlet, c.span.start, c.span.end) for c in citations_of(article)]
    assert len(found) == len(wanted), found
    for start, end, manner, outlet in wanted:
        assert any((manner, outlet) == one[:2] and one[2] < end and start < one[3] for one in found), found


def test_the_table_is_large_enough():
    assert sum(map(len, parts().values())) >= 400


def test_a_byline_and_a_dateline_name_the_agency():
    text = "By AFP\n\nThe court sat late."
    article = Article(
        "a", text, (Part("byline", 0, 6), Part("paragraph", 8, len(text))), outlet="The Guardian"
    )
    assert [(c.manner, c.outlet) for c in citations_of(article)] == [("agency", "Agence France-Presse")]
    assert citations_of(article, GIVEN) == ()


def test_an_agency_does_not_cite_itself_in_its_dateline():
    article = article_of("KYIV, March 3 (Reuters) - Two bridges were hit.", outlet="Reuters")
    assert citations_of(article) == ()


def test_picture_agencies_and_captions_are_no_citations():
    text = "The square was empty.\n\nSmoke over the port. Getty Images"
    article = Article("a", text, (Part("paragraph", 0, 21), Part("caption", 23, len(text))))
    assert citations_of(article) == ()
    assert citations_of(article_of("Getty Images reported record sales.")) == ()


def test_words_inside_quotation_marks_are_not_the_articles_own():
    assert citations_of(article_of('"You told CNN that you would go," she said.')) == ()


def test_the_outlet_is_known_by_its_address_too():
    article = article_of("He told the BBC so.", url="https://www.bbc.co.uk/news/x")
    assert [(c.manner, c.outlet) for c in citations_of(article)] == [("own", "BBC")]


def test_own_words_without_a_known_outlet():
    assert [(c.manner, c.outlet) for c in citations_of(article_of("He told us the road was closed."))] == [
        ("own", "")
    ]
