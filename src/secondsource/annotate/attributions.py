"""Attributions inside one sentence: a cue, who is the source, and what is reported.

Nine of ten attributions in news stand in one sentence (PolNeAR), so a sentence is read alone here; `quotes` joins what
runs over sentences and paragraphs.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from secondsource.annotate.phrases import passive, phrase_after, subject, verb_group

if TYPE_CHECKING:
    from collections.abc import Iterator

    from secondsource.annotate.phrases import Page
    from secondsource.text import SourceSentence

Range = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Attribution:
    """A cue with its source and what it reports, in token ranges (first, last + 1)."""

    cue: Range
    source: Range | None
    clauses: tuple[Range, ...] = ()  # reported clauses, marks included
    quoted: tuple[int, ...] = ()  # quoted stretches reported directly
    kind: Literal["direct", "mixed", "indirect", "declined"] = "indirect"
    confidence: float = 0.9


def attributions(page: Page, sentence: SourceSentence) -> list[Attribution]:
    """The attributions whose cue stands in a sentence, outside quotation marks, in order."""
    found: list[Attribution] = []
    at = sentence.first
    while at < sentence.last:
        if page.quoted[at] < 0:
            one = _according(page, sentence, at) or _verbal(page, sentence, at, found)
            if one:
                found.append(one)
                at = max(at, one.cue[1] - 1)
        at += 1
    return _settle(page, found)


# ---- "according to" -----------------------------------------------------------------------------------


def _according(page: Page, sentence: SourceSentence, at: int) -> Attribution | None:
    if page.low[at : at + 2] != ("according", "to"):
        return None
    source = _according_source(page, at + 2, sentence.last, opening=at == sentence.first)
    if source is None:
        return None
    cue = (at, at + 2)
    before = _clause_before(page, sentence.first, at)
    if before and at > sentence.first:
        return _report(page, cue, source, before=before, after=None)
    after = _skip(page, source[1], sentence.last, ",")
    return _report(page, cue, source, before=None, after=_clause_after(page, after, sentence.last))


def _according_source(page: Page, start: int, bound: int, *, opening: bool) -> Range | None:
    at = start
    while at < bound and not page.mark(at) and page.quoted[at] < 0:
        word = page.low[at]
        if (
            word in ";:"
            or (word == "." and at + 1 >= bound)
            or (word == "," and (opening or at + 2 >= bound))
        ):
            break
        if word == "," and _resumes(page, at + 1, bound):
            break
        at += 1
    return (start, at) if at > start else None


def _resumes(page: Page, at: int, bound: int) -> bool:
    """Whether the clause goes on after the comma that closes an aside: ", according to Byrne, and ..."."""
    low = page.low[at] if at < bound else ""
    return (
        low in page.syntax.coordinators
        or low in page.syntax.auxiliaries
        or low in page.syntax.subordinators
        or low in page.syntax.prepositions
        or low in page.syntax.finite
    )


# ---- verbs ------------------------------------------------------------------------------------------------


def _verbal(page: Page, sentence: SourceSentence, verb: int, found: list[Attribution]) -> Attribution | None:
    speech, low = page.lexicon.speech, page.low
    word = low[verb]
    if word not in speech.verbs or page.capital(verb) and verb > sentence.first:
        return None
    left = _left_bound(page, sentence, verb)
    group = verb_group(page, verb, left)
    cue = (group, _cue_end(page, verb, sentence.last))
    if passive(page, group, verb):
        return None
    if word.endswith("ing"):
        return _participle(page, sentence, cue, verb, found)
    source = subject(page, group, left)
    if source is None:
        return _inverted(page, sentence, cue, left, found)
    before = _content_before(page, sentence, source[0])
    after = _content_after(page, verb, cue[1], sentence.last)
    if before is None and after is None:
        return None
    return _report(page, cue, source, before=before, after=after)


def _left_bound(page: Page, sentence: SourceSentence, verb: int) -> int:
    """The first token after the last quoted stretch before the verb, or of the sentence."""
    at = verb
    while at > sentence.first and page.quoted[at - 1] < 0:
        at -= 1
    while at < verb and page.mark(at):
        at += 1
    return at


def _cue_end(page: Page, verb: int, bound: int) -> int:
    return (
        verb + 2
        if verb + 1 < bound and " ".join(page.low[verb : verb + 2]) in page.lexicon.speech.phrasal
        else verb + 1
    )


def _participle(
    page: Page, sentence: SourceSentence, cue: Range, verb: int, found: list[Attribution]
) -> Attribution | None:
    """ "..., adding that": whoever spoke last in the sentence goes on."""
    group, left = cue[0], sentence.first
    if group < verb:  # "is saying"
        source = subject(page, group, _left_bound(page, sentence, verb))
    else:
        source = found[-1].source if found else _first_phrase(page, left, verb)
    after = _content_after(page, verb, cue[1], sentence.last)
    return _report(page, cue, source, before=None, after=after) if after else None


def _first_phrase(page: Page, first: int, verb: int) -> Range | None:
    return None


def _inverted(
    page: Page, sentence: SourceSentence, cue: Range, left: int, found: list[Attribution]
) -> Attribution | None:
    """'"...", said Byrne': the verb follows the content, the source follows the verb."""
    if (
        cue[0] == sentence.first
        and page.quoted[cue[0] - 1 if cue[0] else 0] < 0
        and not _after_quote(page, cue[0])
    ):
        return None
    before = _content_before(page, sentence, cue[0])
    source = phrase_after(page, cue[1], sentence.last)
    if before is None:
        # "X said that ..., but did not say whether": the subject of the verb before, shared.
        if found and cue[0] > left and page.low[cue[0] - 1] in page.syntax.coordinators:
            after = _content_after(page, cue[1] - 1, cue[1], sentence.last)
            return _report(page, cue, found[-1].source, before=None, after=after) if after else None
        return None
    if source is None:
        return None
    after = _skip(page, source[1], sentence.last, ",:")
    return _report(page, cue, source, before=before, after=_quote_at(page, after, sentence.last))


def _after_quote(page: Page, at: int) -> bool:
    while at > 0 and (page.mark(at - 1) or page.low[at - 1] in ","):
        at -= 1
    return at > 0 and page.quoted[at - 1] >= 0


# ---- what is reported -----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Content:
    clause: Range | None = None
    quoted: int = -1


def _content_before(page: Page, sentence: SourceSentence, end: int) -> _Content | None:
    """What stands before the source: a quoted stretch right before it, or a clause that ends with a comma."""
    at = end
    comma = False
    while at > 0 and page.quoted[at - 1] < 0 and (page.mark(at - 1) or page.low[at - 1] in ",—–-"):
        comma |= page.low[at - 1] in ",—–"
        at -= 1
    if 0 < at < end and page.quoted[at - 1] >= 0:
        index = page.quoted[at - 1]
        if page.segments.quoted[index].paragraph == sentence.paragraph:
            if _whole(page, index, sentence):
                return _Content(quoted=index)
            comma |= page.low[at - 1] == ","
            return _Content(clause=(sentence.first, end)) if comma else None
    if comma and at > sentence.first:
        return _Content(clause=(sentence.first, at))
    return None


def _whole(page: Page, index: int, sentence: SourceSentence) -> bool:
    """Whether a quoted stretch opens its sentence (or began before it), so that all of it is the saying."""
    start = page.segments.quoted[index].start
    return start <= sentence.start + 2


def _clause_before(page: Page, first: int, at: int) -> _Content | None:
    end = at
    while end > first and page.low[end - 1] in ",—–-":
        end -= 1
    if end > first and page.mark(end - 1) and end - 2 >= 0 and page.quoted[end - 2] >= 0:
        index = page.quoted[end - 2]
        if page.segments.quoted[index].start <= page.tokens[first].start + 2:
            return _Content(quoted=index)
    return _Content(clause=(first, end)) if end > first else None


def _content_after(page: Page, verb: int, start: int, bound: int) -> _Content | None:
    """What stands after the cue: quotation, reported clause, or what follows the hearer and the setting."""
    at = _skip(page, start, bound, ",:")
    quote = _quote_at(page, at, bound)
    if quote:
        return quote
    if start >= bound or page.low[start] in ".,;?!)":
        return None
    skip = _past_hearer(page, verb, start, bound)
    if skip is None:
        return None
    quote = _quote_at(page, _skip(page, skip, bound, ",:"), bound)
    if quote and (page.low[skip] in ",:" or page.mark(skip)):
        return quote
    return _clause_after(page, skip, bound)


def _past_hearer(page: Page, verb: int, start: int, bound: int) -> int | None:
    """The first token of what is reported, past "the BBC", "in a statement", "on Friday"."""
    syntax, speech = page.syntax, page.lexicon.speech
    if page.low[start] in syntax.complementizers:
        return start
    telling = page.low[verb] in speech.telling
    adjunct = page.low[start] in syntax.prepositions or page.low[start] in syntax.days
    if not (telling or adjunct):
        return start
    for at in range(start, min(bound, start + 16)):
        low = page.low[at]
        if low in syntax.complementizers and low != "who" and low != "which":
            return at
        if low in ",:" and (page.mark(at + 1) if at + 1 < bound else False):
            return at
        if page.mark(at) and at + 1 in page.opens:
            return at
        if at > start and low in syntax.subjects and telling:
            return at
        if low in ".;":
            return None
    return None if adjunct else start


def _quote_at(page: Page, at: int, bound: int) -> _Content | None:
    while at < bound and page.mark(at) and page.quoted[at] < 0:
        at += 1
        if at in page.opens:
            return _Content(quoted=page.opens[at])
    return None


def _clause_after(page: Page, start: int, bound: int) -> _Content | None:
    end = bound
    while end > start and page.low[end - 1] in ".!?" and not page.quoted[end - 1] >= 0:
        end -= 1
    return _Content(clause=(start, end)) if end > start else None


def _skip(page: Page, at: int, bound: int, marks: str) -> int:
    while at < bound and page.low[at] in marks:
        at += 1
    return at


def _report(
    page: Page, cue: Range, source: Range | None, *, before: _Content | None, after: _Content | None
) -> Attribution | None:
    contents = [content for content in (before, after) if content]
    if not contents:
        return None
    quoted = tuple(content.quoted for content in contents if content.quoted >= 0)
    clauses = tuple(content.clause for content in contents if content.clause)
    if not clauses:
        return Attribution(cue, source, (), quoted, "direct")
    mixed = quoted or any(page.quoted[at] >= 0 for first, last in clauses for at in range(first, last))
    return Attribution(cue, source, clauses, quoted, "mixed" if mixed else "indirect")


def _settle(page: Page, found: list[Attribution]) -> list[Attribution]:
    """End each reported clause where the next attribution of the sentence begins, and drop what is left empty."""
    settled: list[Attribution] = []
    for index, one in enumerate(found):
        if index + 1 < len(found):
            limit = min(
                found[index + 1].cue[0],
                *(r[0] for r in (found[index + 1].source,) if r and r[0] > one.cue[1]),
                found[index + 1].cue[0],
            )
            clauses = tuple(_cut(page, clause, limit) for clause in one.clauses)
            one = replace(one, clauses=tuple(c for c in clauses if c))
        if one.clauses or one.quoted:
            settled.append(one)
    return settled


def _cut(page: Page, clause: Range, limit: int) -> Range | None:
    first, last = clause
    if not first < limit < last:
        return clause
    while limit > first and (
        page.low[limit - 1] in ",—–-" or page.low[limit - 1] in page.syntax.coordinators
    ):
        limit -= 1
    return (first, limit) if limit > first else None
