"""How sources are named."""

import ferry
import pytest

from secondsource.model import Article, Part
from secondsource.publish import cite


@pytest.mark.parametrize(
    ("number", "letter"), [(0, "A"), (25, "Z"), (26, "AA"), (27, "AB"), (701, "ZZ"), (702, "AAA")]
)
def test_letters(number, letter):
    assert cite.letters(number + 1)[number] == letter


@pytest.mark.parametrize(
    ("moment", "said"),
    [
        ("2031", "2031"),
        ("2031-03", "March 2031"),
        ("2031-03-04", "4 March 2031"),
        ("2031-03-04T18:05Z", "4 March 2031, 18:05 UTC"),
        ("2031-03-04T18:05:09+02:00", "4 March 2031, 18:05 +02:00"),
        ("2031-03-04T18:05", "4 March 2031, 18:05"),
        ("2031-13-04", "2031-13-04"),  # no month: shown as it came
        ("last Tuesday", "last Tuesday"),
    ],
)
def test_when(moment, said):
    assert cite.when(moment) == said


@pytest.mark.parametrize(
    ("earliest", "latest", "said"),
    [
        ("2031-03-04", "2031-03-04", "4 March 2031"),
        ("2031-03-04", "2031-03-06", "4–6 March 2031"),
        ("2031-02-28", "2031-03-02", "28 February – 2 March 2031"),
        ("2030-12-30", "2031-01-02", "30 December 2030 – 2 January 2031"),
        ("2031-03-01", "2031-03-31", "March 2031"),
        ("2032-02-01", "2032-02-29", "February 2032"),
        ("2031-02-01", "2031-02-27", "1–27 February 2031"),
        ("2031-01-01", "2031-12-31", "2031"),
        ("2031-03-04", "", "from 4 March 2031"),
        ("", "2031-03-04", "until 4 March 2031"),
        ("", "", "no day given"),
    ],
)
def test_days(earliest, latest, said):
    assert cite.days(earliest, latest) == said


@pytest.mark.parametrize(("number", "said"), [(0, "0 articles"), (1, "1 article"), (2, "2 articles")])
def test_count(number, said):
    assert cite.count(number, "article") == said


@pytest.mark.parametrize(
    ("names", "said"), [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")]
)
def test_listing(names, said):
    assert cite.listing(names) == said


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Ferry line must pay!", "ferry-line-must-pay"),
        ("Fähre läuft auf Grund", "fahre-lauft-auf-grund"),
        ("渡船", "story"),
    ],
)
def test_slug(words, name):
    assert cite.slug(words) == name


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("Ferry line must pay", "headline"),
        ("The state will not", "lead"),
        ("300 people", "summary"),
        ("We will not hand", "1"),
        ("The Marit Holm", "caption"),
        ("Rescuers took", "2"),
    ],
)
def test_place(words, place):
    assert cite.place(ferry.ARTICLES["one"], ferry.span("one", words).start) == place


def test_place_outside_all_parts():
    article = Article("x", "Snow. Ice.", (Part("paragraph", 0, 5),))
    assert cite.place(article, 6) == "text"


def test_outlet():
    text, parts = "Snow.", (Part("paragraph", 0, 5),)
    assert cite.outlet(Article("x", text, parts, outlet="Coast Radio")) == "Coast Radio"
    assert cite.outlet(Article("x", text, parts, url="https://www.coast.example/a?b")) == "coast.example"
    assert cite.outlet(Article("x", text, parts)) == "outlet unknown"
    assert cite.outlets(ferry.ARTICLES.values()) == (2, 1)


@pytest.mark.parametrize(
    ("words", "short"),
    [
        ("Snow fell", "Snow fell"),
        ("Snow fell all night long", "Snow fell…"),
        ("Schneeballschlacht", "Schneeballsc…"),
    ],
)
def test_shorten(words, short):
    assert cite.shorten(words, 13) == short
