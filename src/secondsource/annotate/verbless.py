"""Cues that are no verbs: "according to", a colon behind a name, a noun of saying with whose it is."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from secondsource.annotate.contents import clause_after, clause_before, quote_at, skip
from secondsource.annotate.phrases import verbal
from secondsource.annotate.reports import Attribution, report

if TYPE_CHECKING:
    from secondsource.annotate.contents import Range
    from secondsource.annotate.phrases import Page
    from secondsource.text import SourceSentence

_ABOUT = (
    "of",
    "about",
    "for",
    "to",
    "as",
    "over",
    "against",
)  # "his promise [of] a", not "his concerns in an interview"
_DASHES = frozenset("-–—―•*")


def according(page: Page, sentence: SourceSentence, at: int) -> Attribution | None:
    """The attribution of "according to" at a token, if it stands there: before, after or inside what is reported."""
    if page.low[at : at + 2] != ("according", "to"):
        return None
    opening = at == sentence.first
    source = _according_source(page, at + 2, sentence.last, opening=opening)
    if source is None:
        return None
    before = None if opening else clause_before(page, sentence.first, at)
    after = None
    if opening or page.low[source[1] : source[1] + 1] == (",",):
        rest = skip(page, source[1], sentence.last, ",")
        after = quote_at(page, rest, sentence.last) or clause_after(page, rest, sentence.last)
    return report(page, (at, at + 2), source, before=before, after=after)


def _according_source(page: Page, start: int, bound: int, *, opening: bool) -> Range | None:
    at = start
    while at < bound and not page.mark(at) and page.quoted[at] < 0:
        word = page.low[at]
        if word in ";:" or (word == "." and at + 1 >= bound):
            break
        if word == "," and (opening or at + 2 >= bound or not _aside(page, at + 1)):
            break
        at += 1
    return (start, at) if at > start else None


def _aside(page: Page, at: int) -> bool:
    """Whether what follows a comma still says who the source is: "according to Byrne, [a clerk at the port]"."""
    named = page.capital(at) and page.low[at - 2] in page.lexicon.names.roles  # "to the coach, Ada Byrne"
    return named or page.low[at] in page.syntax.articles or page.low[at] in ("who", "whose")


def named_claim(page: Page, sentence: SourceSentence, at: int) -> Attribution | None:
    """A noun of saying with whose it is and a quotation in what follows: 'her [claim] that it was "a toy"', 'his [promise] of a "new gate"'.

    Without the quotation ("his concerns about the gate") it lost more than it gained in train.
    """
    speech = page.lexicon.speech
    if page.low[at] not in speech.nouns or at - 1 < sentence.first or at + 1 >= sentence.last:
        return None
    owner = _owner(page, sentence, at)
    if owner is None:
        return None
    following = page.low[at + 1]
    quoted = next((item for item in range(at + 1, min(sentence.last, at + 6)) if page.mark(item)), 0)
    if following != "that" and not (quoted and following in _ABOUT):
        return None
    after = clause_after(page, at + 1, sentence.last)
    one = report(page, (at, at + 1), owner, before=None, after=after)
    return replace(one, confidence=0.6) if one and one.kind == "mixed" else None


def _owner(page: Page, sentence: SourceSentence, at: int) -> Range | None:
    """Whose a noun is: the possessive pronoun or name before it, an adjective between allowed."""
    for start in (at - 1, at - 2):
        if start < sentence.first or page.quoted[start] >= 0:
            return None
        if page.low[start] in page.lexicon.speech.owners:
            return (start, start + 1)
        if page.low[start] in ("'s", "’s") and start > sentence.first:
            first = start - 1
            while first > sentence.first and page.capital(first) and page.capital(first - 1):
                first -= 1
            return (first, start) if page.capital(first) else None
    return None


def labelled(page: Page, sentence: SourceSentence, at: int) -> Attribution | None:
    """A name, a colon, a quotation: 'Byrne: "We stay."'."""
    if page.low[at] != ":" or at == sentence.first:
        return None
    first = next(
        (item for item in range(at - 1, max(sentence.first, at - 8), -1) if page.low[item - 1] in _DASHES),
        sentence.first,
    )
    if at - first > 8:
        return None
    quote = quote_at(page, at + 1, min(len(page.low), at + 5))
    if quote is None or quote.quoted < 0 or not page.capital(at - 1):
        return None
    if any(verbal(page, item) or page.quoted[item] >= 0 for item in range(first, at)):
        return None
    return Attribution((at, at + 1), (first, at), (), (quote.quoted,), "direct", 0.7)
