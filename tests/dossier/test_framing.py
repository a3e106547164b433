"""Headline, lead, loaded words, what one outlet alone has and what it leaves out."""

import pytest
from stories import coverage_of, written

from brackets import marked
from secondsource.dossier.framing import charged, framing
from secondsource.model import Annotations, Claim, Copy, Mention, Quote, Span

LOADED = [
    "The mayor [slammed] the plan.",
    "[Belatedly], the town has opened the gate.",
    "Critics of the [brutal] cut met on Monday.",
    "It was a [death knell] for the ferry.",
    'He called it "shameful" and a "farce".',
    "The puppet show opens on Friday.",
    "Police struck the gate and attacked the lock.",
    "She [lashed out] at a [bumbling] council.",
]


@pytest.mark.parametrize("row", LOADED)
def test_loaded_words_outside_quotations(row):
    text, found = marked(row)
    row = coverage_of(written(text.replace("[", "[[")))
    spans = [(s.start, s.end) for _, annotations, page in row for s in charged(annotations, page)]
    assert spans == found.get("", [])


def test_reported_words_are_the_sources_not_the_outlets():
    text = "The mayor said the plan was shameful."
    article, _ = written(text)
    reported = Quote((Span("a", 15, 36),), Span("a", 0, 9), Span("a", 10, 14), "indirect")
    row = coverage_of((article, Annotations("a", quotes=(reported,))))
    assert framing(row, ())[0].charged == ()


def test_a_name_is_nobodys_choice():
    article, _ = written("Jo Brutal opened the gate.")
    name = Mention(Span("a", 0, 9), "person", "Jo Brutal")
    assert framing(coverage_of((article, Annotations("a", mentions=(name,)))), ())[0].charged == ()


def test_headline_and_lead():
    row = coverage_of(written("Gate opens\nThe gate opened on Monday. It was shut for years.", headline=True))
    (frame,) = framing(row, ())
    assert row.words(frame.headline) == "Gate opens"
    assert row.words(frame.lead) == "The gate opened on Monday."
    marked_lead = coverage_of(
        written("Gate opens\nAfter years, the gate is open.\nMore.", headline=True, lead=True)
    )
    assert marked_lead.words(framing(marked_lead, ())[0].lead) == "After years, the gate is open."


def test_an_article_of_nothing_has_no_frame():
    (frame,) = framing(coverage_of(written("")), ())
    assert (frame.headline, frame.lead, frame.charged) == (None, None, ())


def claim(name, *articles):
    return Claim(name, tuple(Span(article, 0, 4) for article in articles))


def test_what_one_alone_has_and_what_it_leaves_out():
    row = coverage_of(*(written("The gate opened.", name) for name in "abc"))
    frames = framing(row, (claim("everywhere", "a", "b", "c"), claim("two", "a", "b"), claim("one", "c")))
    assert [frame.only_here for frame in frames] == [(), (), ("one",)]
    assert [frame.absent for frame in frames] == [(), (), ("two",)]


def test_a_copy_is_no_second_carrier():
    texts = [written("The gate opened.", name) for name in "abc"]
    row = coverage_of(*texts, copies=(Copy("a", "b", 1.0),))
    assert framing(row, (claim("wire", "a", "b"),))[2].absent == ()


def test_of_two_articles_nothing_is_absent():
    row = coverage_of(*(written("The gate opened.", name) for name in "ab"))
    assert [frame.absent for frame in framing(row, (claim("one", "a"),))] == [(), ()]
