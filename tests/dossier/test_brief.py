"""Whole source sentences, chosen; every one is exactly what the outlet printed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stories import coverage_of, written

from secondsource.dossier.brief import brief, digest, story_headline
from secondsource.dossier.salience import candidates
from secondsource.languages import lexicon
from secondsource.model import Annotations, Article, Claim, Part, Quote, Span
from secondsource.text import segment

WHOLE = [
    # sentence, can it be taken over at all, does it lean on the one before
    ("The harbour gate at Eastmere was opened on Monday morning.", True, False),
    ("But he did not say when the harbour gate would open.", True, True),
    ("Meanwhile, the ferry to Norland was cancelled on Monday.", True, True),
    ("As a result, the ferry to Norland was cancelled on Monday.", True, True),
    ("These were the first gates to be opened in years.", True, True),
    ("Mayor Ines Ortega told us that the harbour gate would open.", True, True),
    ("Mayor Ines Ortega told US envoys that the harbour gate would open.", True, False),
    ("This weekend, the harbour gate at Eastmere was opened.", True, False),
    ("Who will pay for the new harbour gate at Eastmere?", False, False),
    ("What the harbour gate at Eastmere means for the town", False, False),
    ("and so the gate of the harbour stayed open for days.", False, False),
    ("Gate open.", False, False),
    ('Mayor Ines Ortega said the gate would "stay open for good.', False, False),
    ('"The gate will stay open for as long as we need it," Ortega said.', True, False),
    ('"The gate will stay open for as long as we need it."', True, True),
]


@pytest.mark.parametrize(("sentence", "whole", "leaning"), WHOLE)
def test_what_can_stand_alone(sentence, whole, leaning):
    article, found = written(sentence)
    pool = list(candidates(found, segment(article, lexicon("en"))))
    assert bool(pool) == whole
    assert not pool or pool[0].leaning == leaning


def test_a_quotation_over_several_sentences_is_given_whole():
    text = '"The gate stays open. Why? Because the town lives by it," Ortega said. The ferry ran late on Monday, too.'
    article, found = written(text)
    pool = list(candidates(found, segment(article, lexicon("en"))))
    assert [article.slice(one.span) for one in pool] == [
        '"The gate stays open. Why? Because the town lives by it," Ortega said.',
        "The ferry ran late on Monday, too.",
    ]


def test_who_says_he_leans():
    text = '"The gate will stay open for as long as we need it," he said.'
    article, _ = written(text)
    at = text.index("he said")
    he = Quote(
        (Span("a", 1, at - 3),), Span("a", at, at + 2), Span("a", at + 3, at + 7), "direct", "Ines Ortega"
    )
    (one,) = candidates(Annotations("a", quotes=(he,)), segment(article, lexicon("en")))
    assert one.leaning


GATE = (
    "The harbour gate at Eastmere was opened on Monday after three years of repairs.\n"
    "Mayor Ines Ortega said the gate would protect the harbour from storms.\n"
    "But she did not say what the repairs had cost.\n"
    "Fishing crews welcomed the gate and said the harbour had been unsafe.\n"
    "A brass band from Norland played on the quay all afternoon."
)
AGAIN = (
    "Eastmere opened its harbour gate on Monday, three years after repairs began.\n"
    "The council of Eastmere has not published the cost of the gate.\n"
    "Engineers from Sudland had built the hinges of the gate in 2019."
)


def two():
    return coverage_of(
        written(f"Eastmere harbour gate opens\n{GATE}", "a", headline=True),
        written(f"Is this the end of floods?\n{AGAIN}", "b", headline=True),
    )


def test_every_sentence_is_what_its_span_says():
    row = two()
    sentences = brief(row, (), ())
    assert 3 <= len(sentences) <= 7
    for sentence in sentences:
        assert sentence.text == row.words(sentence.sources[0])


def test_nothing_is_said_twice_and_also_says_who_else_has_it():
    row = two()
    sentences = brief(row, (), ())
    opening = [s for s in sentences if "three years" in s.text]
    assert len(opening) == 1
    assert row.words(opening[0].also[0]) in GATE + AGAIN


def test_it_opens_with_a_sentence_that_stands_alone():
    assert not brief(two(), (), ())[0].text.startswith("But")


def test_a_claim_ties_sentences_that_share_no_words():
    row = two()
    band = next(
        s
        for s in segment(row.articles["a"], lexicon("en")).sentences
        if row.articles["a"].text.startswith("A brass", s.start)
    )
    spans = (Span("a", band.start, band.end), Span("b", 30, 60))
    sentences = brief(row, (Claim("c", spans),), ())
    assert all(span.article == "b" for s in sentences if "brass" in s.text for span in s.also)


def test_line_breaks_inside_a_sentence_are_folded_and_nothing_else():
    text = '"The gate stays open...\n\nour letters to Ines Ortega have been well received," Jon Vane said.'
    article = Article("a", text, (Part("paragraph", 0, len(text)),), language="en")
    (sentence,) = brief(coverage_of((article, Annotations("a"))), (), ())
    assert sentence.text == text.replace("\n\n", " ")
    assert sentence.sources == (Span("a", 0, len(text)),)


def test_a_headline_full_of_blanks_is_read_in_linear_time():
    text = "Ferry" + " " * 300_000 + "sinks off Eastmere"
    article = Article("a", text, (Part("headline", 0, len(text)),), language="en")
    coverage = coverage_of((article, Annotations("a")))
    assert story_headline(coverage).text == text


def test_the_best_headline_is_no_question():
    assert story_headline(two()).text == "Eastmere harbour gate opens"


def test_without_headlines_the_best_lead_in_full():
    row = coverage_of(written(GATE, "a"), written(AGAIN, "b"))
    assert story_headline(row).text in {GATE.split("\n", maxsplit=1)[0], AGAIN.split("\n", maxsplit=1)[0]}


def test_a_digest_has_a_lead_bullets_and_highlights_about_the_headline():
    article, found = written(f"Eastmere harbour gate opens\n{GATE}", headline=True)
    made = digest(article, found)
    assert made.lead.text == GATE.split("\n", maxsplit=1)[0]
    assert 1 <= len(made.bullets) <= 5
    assert any("gate" in sentence.text for sentence in made.highlights)
    for sentence in (made.lead, *made.bullets, *made.highlights):
        assert sentence.text == article.slice(sentence.sources[0])
    assert len({s.text for s in (made.lead, *made.bullets)}) == 1 + len(made.bullets)


def test_an_article_without_a_whole_sentence_has_no_digest():
    article, found = written("Gate open.\nMore soon")
    assert digest(article, found).lead is None
    assert brief(coverage_of((article, found)), (), ()) == ()
    assert story_headline(coverage_of((article, found))).text == "Gate open."


@given(st.lists(st.text(alphabet="ab. \"'“”?!\n…Ää,", max_size=80), min_size=1, max_size=3))
def test_any_text_gives_exact_words(texts):
    rows = [
        written(f"Gate {text}".replace("[", "").replace("]", ""), name)
        for name, text in zip("abc", texts, strict=False)
    ]
    row = coverage_of(*rows)
    for sentence in brief(row, (), ()):
        assert sentence.text.split() == row.words(sentence.sources[0]).split()
    assert story_headline(row).text
