"""Questions and answers: paragraphs that open with who speaks, 'Q: How did it begin?', 'ROE: With a storm.'

Only where an article does it again and again: at least three such paragraphs, a label that comes back, and every label that is no
name of the article at least twice. So "Update: the road is open" is nobody's words, nor is a list of candidates, each with
a colon. What an unnamed interviewer asks ("Q:") is the article's own.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from secondsource.annotate.phrases import MARKS
from secondsource.model import Quote
from secondsource.text import fold

if TYPE_CHECKING:
    from secondsource.annotate.phrases import Page
    from secondsource.model import Mention

_LABEL = re.compile(r"\s*((?:[^\W\d_][\w.’'-]*\s+){0,4}[^\W\d_][\w.’'-]*)\s?:\s+(?=\S)")
_FEWEST = 3
_LONGEST = 40  # characters of a label


def find_dialogue(page: Page, mentions: tuple[Mention, ...], taken: list[Quote]) -> list[Quote]:
    """A quote for each labelled paragraph whose words are in no quotation yet; `taken` are those found before."""
    text = page.segments.article.text
    labelled = [
        (part.start + match.start(1), part.start + match.end(1), part.start + match.end(), part.end)
        for part in page.segments.paragraphs
        if part.name not in ("headline", "lead")
        and (match := _LABEL.match(text[part.start : part.start + 2 * _LONGEST]))
        and match.end(1) - match.start(1) <= _LONGEST
        and part.start + match.end() < part.end
    ]
    people = _forms({mention.name for mention in mentions if mention.kind == "person"})
    counts = Counter(text[start:end] for start, end, _, _ in labelled)
    labels = {
        label: _speaker(page, label, people)
        for label in counts
        if _is_label(page, label, counts[label], people)
    }
    kept = [row for row in labelled if text[row[0] : row[1]] in labels]
    if len(kept) < _FEWEST or max(counts[label] for label in labels) < 2:
        return []
    starts = {quote.source.start for quote in taken if quote.source}
    found = []
    for first, last, begin, end in kept:
        label = text[first:last]
        if (
            first in starts
            or text[begin] in MARKS
            or fold(label).strip(".") in page.lexicon.speech.questioning
        ):
            continue
        speaker = labels[label]
        span = page.segments.span
        found.append(
            Quote(
                (span(begin, end),),
                span(first, last),
                span(last, last + 1),
                "direct",
                speaker,
                confidence=0.9 if speaker else 0.5,
            )
        )
    return found


def _is_label(page: Page, label: str, count: int, people: dict[str, set[str]]) -> bool:
    """A name of the article, "Q" or "A", or capitalised words that come again."""
    speech = page.lexicon.speech
    low = fold(label)
    if low.strip(".") in speech.questioning | speech.answering:
        return True
    return all(word[0].isupper() for word in label.split()) and (count > 1 or low in people)


def _forms(names: set[str]) -> dict[str, set[str]]:
    """What a label can call each person: in full, by first or last name, folded ("LUND" is Vera Lund)."""
    forms: dict[str, set[str]] = {}
    for name in names:
        words = fold(name).split()
        for form in {" ".join(words), words[0], words[-1]} if words else ():
            forms.setdefault(form, set()).add(name)
    return forms


def _speaker(page: Page, label: str, people: dict[str, set[str]]) -> str:
    """The full name a label stands for; "A" is the one person named in full."""
    low = fold(label)
    if low.strip(".") in page.lexicon.speech.answering:
        bearers = {name for names in people.values() for name in names if " " in name}
        return next(iter(bearers)) if len(bearers) == 1 else ""
    bearers = {name for name in people.get(low, ()) if " " in name}
    return next(iter(bearers)) if len(bearers) == 1 else label
