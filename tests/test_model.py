"""The guarantees of the nouns: what cannot be made, and what survives JSON."""

import pytest

from brackets import article_of, marked
from secondsource import codec
from secondsource.errors import FormatError
from secondsource.model import Annotations, Article, Dossier, Part, Quote, Sentence, Span


@pytest.mark.parametrize(("start", "end"), [(3, 3), (4, 3), (-1, 2)])
def test_span_refuses(start, end):
    with pytest.raises(ValueError, match="span"):
        Span("a", start, end)


def test_parts_never_overlap():
    with pytest.raises(ValueError, match="overlaps"):
        Article("a", "abcdef", (Part("headline", 0, 4), Part("paragraph", 3, 6)))
    with pytest.raises(ValueError, match="leaves the text"):
        Article("a", "abc", (Part("headline", 0, 4),))


def test_sentence_needs_a_source():
    with pytest.raises(ValueError, match="source"):
        Sentence("Snow fell.", ())


def test_quote_needs_words_in_order():
    with pytest.raises(ValueError, match="content"):
        Quote((), None, None, "direct")
    with pytest.raises(ValueError, match="order"):
        Quote((Span("a", 5, 9), Span("a", 0, 4)), None, None, "direct")


def test_forged_dossier_fails_to_load():
    forged = b'{"story":{"id":"s","articles":["a"]},"headline":{"text":"Snow fell.","sources":[]}}'
    with pytest.raises(FormatError, match="source"):
        codec.from_json(forged, Dossier)


def test_article_slices():
    article = article_of("Snow fell.\nIt lay long.")
    assert article.words("content") == "Snow fell.\n\nIt lay long."
    assert article.slice(article.span(0, 4)) == "Snow"
    with pytest.raises(ValueError, match="leaves"):
        article.span(0, 99)
    with pytest.raises(ValueError, match="not a span"):
        article.slice(Span("b", 0, 1))


def test_round_trip():
    article = article_of("Schnee fiel 🌨 in Brünn.")
    assert codec.from_json(codec.to_json(article), Article) == article
    found = Annotations("a", given=Annotations("a"))
    assert codec.from_json(codec.to_json(found), Annotations) == found


def test_brackets():
    text, found = marked('"[We support]" them, [Ana|source] [told|cue] us [[sic]]')
    assert text == '"We support" them, Ana told us [sic]'
    assert {label: [text[i:j] for i, j in spans] for label, spans in found.items()} == {
        "": ["We support"],
        "source": ["Ana"],
        "cue": ["told"],
    }
