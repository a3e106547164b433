"""Paragraphs, lists, subheads, and quotations torn apart by a blank line."""

import pytest

from brackets import marked
from secondsource.read.layout import listing, mend_quotations, name_subheads, paragraphs


def laid(text):
    return [(part.name, text[part.start : part.end]) for part in paragraphs(text, 0, len(text))]


def words(text):
    return [words for _, words in laid(text)]


def test_blank_lines_part_paragraphs():
    assert words("One.\n\nTwo.\n \n\nThree.\n") == ["One.", "Two.", "Three."]


def test_without_blank_lines_every_line_is_a_paragraph():
    one = "The council voted on Monday to close the old pool by the harbour, which has lost money for ten years."
    assert words(f"{one}\nIt will shut in May.\n{one}") == [one, "It will shut in May.", one]


WRAPPED = """\
The council voted on Monday to close the pool, which has been losing
money since the roof was repaired in 2019. It will shut in May, the
mayor said.

Swimmers said they would go to court. "We will not give up," said Ola
Lind, who has swum there since 1980 and has not missed a morning in
forty years.
"""


def test_hard_wrapped_paragraphs_are_whole():
    assert [text.split()[-1] for text in words(WRAPPED)] == ["said.", "years."]
    assert [text.split()[-1] for text in words(WRAPPED.replace("\n", "\r\n"))] == ["said.", "years."]


def test_hard_wrapped_without_blank_lines_ends_at_a_short_line_or_before_an_indent():
    assert len(words(WRAPPED.replace("\n\n", "\n"))) == 2
    assert len(words(WRAPPED.replace("\n\nSwim", "\n    Swim"))) == 2


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("- One thing\n- Another\n", [("listitem", "One thing"), ("listitem", "Another")]),
        ("• One\n• Two", [("listitem", "One"), ("listitem", "Two")]),
        ("1. One\n2) Two", [("listitem", "One"), ("listitem", "Two")]),
        ("## What next\n\nText.", [("subhead", "What next"), ("paragraph", "Text.")]),
        ("Text.\n\n* * *\n\nMore.", [("paragraph", "Text."), ("paragraph", "More.")]),
        ("– said the mayor", [("listitem", "said the mayor")]),
        ("-20 degrees were measured.", [("paragraph", "-20 degrees were measured.")]),
        ("3.5 percent was the rate.", [("paragraph", "3.5 percent was the rate.")]),
    ],
)
def test_lists_headings_and_rules(text, found):
    assert laid(text) == found


def test_a_summary_is_one_part_per_paragraph_or_bullet_without_the_bullet():
    text = "The pool closes.\n-  It lost money.\n-  It shuts in May.\n\n"
    parts = listing(text, 0, len(text), "summary")
    assert [text[part.start : part.end] for part in parts] == [
        "The pool closes.",
        "It lost money.",
        "It shuts in May.",
    ]
    assert {part.name for part in parts} == {"summary"}


@pytest.mark.parametrize(
    "row",
    [
        '["The ground is laid...\n\nour neighbours were told," he said.]\n\n[More.]',
        '["We stay.\n\nWhy? Because we must.\n\nEach day counts," he said.]\n\n[More.]',
        '[He said: "No." "We stay.\n\nWhy? Because we must," he said.]',
        "[“The ground is laid...\n\nour neighbours were told,” he said.]",
        "[«The ground is laid.\n\nour neighbours were told», he said.]",
        # Every paragraph opens with a mark: the newspaper's way of quoting at length.
        '["We stay, and that is all.]\n\n["We were never asked," he said.]',
        "[“We stay, and that is all.]\n\n[“We were never asked,” he said.]",
        # A mark was dropped: the next quotation opens before any closes.
        '["We stay, he said.]\n\n[The mayor left.]\n\n[She said "never" and went.]',
        # Apostrophes and inches open nothing.
        "[The soldiers' pay is late.]\n\n[It's the '90s again.]",
        '[It was a 6" pipe.]\n\n["No," he said.]',
        # No closing mark within reach.
        '["We stay.]\n\n[One.]\n\n[Two.]\n\n[Three.]\n\n[Four.]\n\n[Five," he said.]',
        '["We stay.]\n\n[' + "It went on and on. " * 90 + 'And ended," he said.]',
    ],
)
def test_a_quotation_broken_by_a_blank_line_is_one_paragraph(row):
    text, found = marked(row)
    whole = [(part.start, part.end) for part in mend_quotations(text, paragraphs(text, 0, len(text)))]
    assert whole == [(start, end - (text[end - 1] == " ")) for start, end in found[""]]


def test_a_dropped_mark_does_not_swallow_the_article():
    text = '"We stay, he said.\n\n' + "\n\n".join(f"Paragraph {number} goes on." for number in range(50))
    assert len(mend_quotations(text, paragraphs(text, 0, len(text)))) == 51


LONG = "The council voted on Monday to close the old pool by the harbour, which has lost money for ten years."


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("What happens next", "subhead"),
        ("Who pays?", "subhead"),
        ("He left.", "paragraph"),
        ("And now:", "paragraph"),
        ("MAYOR: Will it close?", "paragraph"),
        ('"Never"', "paragraph"),
        ("and so on", "paragraph"),
    ],
)
def test_a_short_line_without_a_stop_between_paragraphs_is_a_subhead(line, kind):
    text = f"{LONG}\n\n{line}\n\n{LONG}"
    assert name_subheads(text, paragraphs(text, 0, len(text)))[1].name == kind
