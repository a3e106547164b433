"""Sentences, quotation marks and tokens, in tables: brackets stand around what must be one piece."""

import time

import pytest

from brackets import article_of, marked
from secondsource.languages import lexicon
from secondsource.model import Article, Part
from secondsource.text import fold, segment

ENGLISH = lexicon("en")

SENTENCES = [
    "[The gate was shut.] [Nobody came.]",
    "[Dr. Ada Byrne met Gov. Lam on Jan. 4 at 5 p.m. Tuesday.] [She left.]",
    "[It closed at 5 p.m.] [Byrne stayed.]",
    "[The U.S. Navy sent the ship.] [It sank.]",
    "[He lives in the U.S.] [The others do not.]",
    "[Boats, nets, etc.] [Customs took them all.]",
    "[J. K. Ortiz and Ada B. Lam agreed on Plan B.] [The rest did not.]",
    '["We stay," she said.] ["We always have."] [He nodded.]',
    '["Do you?" Byrne asked.] [Nobody did.]',
    '["Do you?"] [The hall fell silent.]',
    '["Never!" shouted the man at the gate.] [He left.]',
    "[“We stay.”] [“We go.”]",
    "[“We stay.”][The mayor left.]",
    "[No. 7 was late.] [Was it?] [No.] [It was early.]",
    "[The boat sold for 4.5 million in Elm Vale.] [eBay took a cut.]",
    "[A flooded street in Elm Vale] [Photo: Kestrel Press]",
    "[We just ... I do not know.] [He paused ...] [Then he left.]",
    "[They met at Smith & Co. in St. Ives.] [Nothing came of it.]",
    "[The mayor (a builder) resigned.] [(He had built the dam.)]",
    "[The dam was built in 1805. [[6]]] [It broke in 1811.[[7]][[8]]] [Nobody was hurt. [[citation needed]]] [They fled.]",
    "[The mill (c. 1580) and its owner (b. March 2009) are known.] [So is Plan C.] [The rest is not.]",
    "[2. Boats stay]",
    "[3.1. Costs of the dam]",
    "[It was held in Elm, D.C. (the seat of the court) at 6 p.m. (local time).] [He left.]",
    "[She wrote Who Goes There? (1965) and sold it.] [He read it.]",
    "[A flooded street] [image: Kestrel Press]",
    "[One line\n\nand its rest after a blank line.] [Another.]",
]

QUOTED = [
    '"[We stay]," she said.',
    "“[We stay],” she said, “[and we fight].”",
    "„[Wir bleiben]“, sagte sie.",
    "« [Nous restons] », dit-elle.",
    "‘[We stay],’ she said. Nobody's boat left.",
    "'[We don't stay],' she said.",
    "The soldiers' pay and the crews' food went up in the '90s.",
    "Give 'em the boats' names.",
    "``[We stay],'' she said. ''[And we fight].''",
    "\"[She said 'stay' and left],\" he said.",
    '"[We stay.]" "[We fight.]"',
    '"[We stay. ]" "[We fight, ]" he said.',
    "(“[We stay]”)",
    'The sail is 10" wide and 8" high.',
    "The mark 5\u2032 10\u2033 is no quotation.",
    # marks that were lost
    '[We stay and we fight]," he said.',
    '"[We stay]," he said. [We fight and we win]," he added.',
    '"[We stay] "[We fight]," he said.',
]


def pieces(found):
    return [(one.start, one.end) for one in found]


@pytest.mark.parametrize("row", SENTENCES)
def test_sentences_end_where_a_reader_ends_them(row):
    text, expected = marked(row)
    article = article_of(text) if "\n" not in text else one_paragraph(text)
    assert pieces(segment(article, ENGLISH).sentences) == expected[""]


def one_paragraph(text):
    return Article("a", text, (Part("paragraph", 0, len(text)),), language="en")


@pytest.mark.parametrize("row", QUOTED)
def test_quotation_marks_are_paired(row):
    text, expected = marked(row)
    found = [bare(text, q.start, q.end) for q in segment(article_of(text), ENGLISH).quoted]
    assert found == [bare(text, start, end) for start, end in expected.get("", [])]


def bare(text, start, end):
    """A stretch without the commas, stops and white space at its end, on which houses differ."""
    return start, start + len(text[start:end].rstrip(" ,."))


def test_a_quotation_left_open_goes_on_in_the_next_paragraph():
    text = '"We stay.\n"We fight," she said.'
    first, second = segment(article_of(text), ENGLISH).quoted
    assert not first.closed
    assert second.closed
    assert second.continues


def test_a_quotation_that_lost_its_close_ends_before_the_words_that_attribute_it():
    text = '"We stay, she said at the gate.\nNobody answered.'
    (quoted,) = segment(article_of(text), ENGLISH).quoted
    assert text[quoted.start : quoted.end] == "We stay,"


def test_tokens_keep_what_belongs_together():
    text = "Byrne's 580,000 U.S. half-boats didn't sail at 18:30."
    words = [token.text for token in segment(article_of(text), ENGLISH).tokens]
    assert words == ["Byrne", "'s", "580,000", "U.S.", "half-boats", "didn't", "sail", "at", "18:30", "."]


def test_look_ups_by_offset():
    text = 'She left. "We stay," he said.'
    page = segment(article_of(text), ENGLISH)
    assert page.sentence_at(0) == page.sentences[0]
    assert page.sentence_at(9) is None
    assert page.quoted_at(text.index("stay")) == page.quoted[0]
    assert page.quoted_at(0) is None
    assert page.tokens[page.token_at(text.index("left"))].text == "left"


def test_fold_forgets_case_accents_and_curls():
    assert fold("“Zoë’s” CAFÉ") == '"zoe\'s" cafe'


@pytest.mark.parametrize(
    "text",
    [
        "word " * 60_000,
        ". " * 100_000,
        "." * 200_000,
        "'a " * 70_000,
        'he said," ' * 20_000,
        '"a' * 80_000,
        "A. " * 60_000,
        "Photo: a " * 20_000,
        "((((((" * 30_000,
    ],
    ids=lambda text: repr(text[:9]),
)
def test_hostile_lines_take_linear_time(text):
    began = time.process_time()
    segment(one_paragraph(text), ENGLISH)
    assert time.process_time() - began < 5
