"""What a cue reports: the quoted stretch or the clause before it, after it, or both."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from secondsource.annotate.phrases import verbal

if TYPE_CHECKING:
    from secondsource.annotate.phrases import Page
    from secondsource.text import SourceSentence

Range = tuple[int, int]
_HEARER = 18  # words within which "told a crowd at the fair in Elm Vale on Friday that" comes to its "that"
_DENIALS = frozenset(("not", "never"))
_COMMENT = frozenset({"which", "compared"})  # they open the reporter's own comment: in train 29 of 45 times


@dataclass(frozen=True, slots=True)
class Content:
    """A quoted stretch (its index) or a reported clause (its tokens)."""

    clause: Range | None = None
    quoted: int = -1


def content_before(page: Page, sentence: SourceSentence, end: int) -> Content | None:
    """What stands before token `end`, where the source begins: a quoted stretch, or a clause that ends in a comma."""
    at = end
    comma = False
    while at > 0 and page.quoted[at - 1] < 0 and (page.mark(at - 1) or page.low[at - 1] in ",—–-"):
        comma |= page.low[at - 1] in ",—–"
        at -= 1
    if at > 0 and page.quoted[at - 1] >= 0:
        return _quote_before(page, sentence, at, comma=comma)
    if comma and at > sentence.first:
        return Content(clause=(sentence.first, at))
    return None


def _quote_before(page: Page, sentence: SourceSentence, at: int, *, comma: bool) -> Content | None:
    index = page.quoted[at - 1]
    stretch = page.segments.quoted[index]
    if stretch.paragraph != sentence.paragraph or stretch.end < sentence.start - 3:
        return None
    last = at - 1
    while last > 0 and page.quoted[last - 1] >= 0 and page.mark(last):
        last -= 1  # the marks of a quotation within
    comma |= page.low[last] in ",?!…"
    first = page.opening(index)
    # 'Whatever comes of it, "we will stay," said Byrne': the quotation alone, as it follows a mark; but in
    # 'Those "who stayed away," said Byrne, "will regret it"' all before the comma is reported.
    free = stretch.start <= sentence.start + 2 or first <= sentence.first or page.low[first - 1] in ",:;—–.?!"
    if free:
        return Content(quoted=index) if comma or stretch.end - stretch.start > 60 else None
    return Content(clause=(sentence.first, at)) if comma else None


def content_after(page: Page, verb: int, start: int, bound: int) -> Content | None:
    """What stands after the cue: a quotation, a reported clause, or what follows the hearer and the setting."""
    start = _past_adverbs(page, start, bound)
    at = skip(page, start, bound, ",:")
    quote = quote_at(page, at, bound)
    if quote:
        return quote
    if at >= bound and at > start and page.low[at - 1] == ":":
        # 'Byrne added:' and the quotation stands in the next paragraph.
        return quote_at(page, at, min(len(page.low), at + 3))
    if start + 6 < bound and page.low[start] == "," and "," in page.low[start + 2 : start + 6]:
        # "Byrne said, however, that" and "said, among other things, that"
        start = page.low.index(",", start + 2) + 1
        return clause_after(page, start, bound) if page.low[start] in page.syntax.complementizers else None
    if start < bound and page.low[start] == ",":
        return _past_aside(page, start, bound)
    if start >= bound or page.low[start] in ".;?!)":
        return None
    if page.low[start] == ":":
        return clause_after(page, at, bound)
    past = _past_hearer(page, verb, start, bound)
    if past is None:
        return None
    late = _after_colon(page, past, bound)
    if late:
        return late
    quote = quote_at(page, skip(page, past, bound, ",:"), bound)
    if quote and (page.low[past] in ",:" or page.mark(past)):
        return quote
    return clause_after(page, past, bound)


def _past_adverbs(page: Page, start: int, bound: int) -> int:
    """Past "responded [pointedly], with a smile:" and "has said [repeatedly] that", but not "said [nearly] all"."""
    at = start
    while at < bound and page.adverb(at) and page.low[at] not in _DENIALS:
        at += 1
    if at == start or at >= bound:
        return start
    opens = (
        page.low[at] in ",:"
        or page.mark(at)
        or page.low[at] in page.syntax.prepositions
        or page.low[at] == "that"
    )
    return at if opens else start


def _past_aside(page: Page, comma: int, bound: int) -> Content | None:
    """A quotation behind an aside: 'Byrne joked, with a glance at the door, "..."'."""
    for at in range(comma + 1, min(bound - 1, comma + _HEARER)):
        if page.mark(at) or page.quoted[at] >= 0 or page.low[at] in page.lexicon.speech.verbs:
            return None
        if page.low[at] in ",:" and page.mark(at + 1):
            return quote_at(page, at + 1, bound)
    return None


def _past_hearer(page: Page, verb: int, start: int, bound: int) -> int | None:
    """The first token of what is reported, past "the BBC", "in a statement", "on Friday"; None where nothing is."""
    syntax, speech = page.syntax, page.lexicon.speech
    if page.low[start] in syntax.complementizers:
        return start
    if page.low[start] == "on" and start + 2 < bound and page.low[start + 1] in syntax.days:
        start += 1
    while start + 1 < bound and page.low[start] in syntax.days:
        start += 1
    if page.low[start] in syntax.complementizers:
        return start
    telling = page.low[verb] in speech.telling
    if page.low[start] == "as" and page.low[verb] in speech.judging:
        return start  # "described it as", "blasted him as"
    if page.low[start] == "to" and (telling or page.low[verb] in speech.intending):
        return start
    adjunct = page.low[start] in syntax.prepositions or page.low[start] in syntax.days
    if not (telling or adjunct):
        return start
    for at in range(start, min(bound, start + _HEARER)):
        low = page.low[at]
        if low in ("that", "whether", "if", "how", "why") or (telling and low == "what" and at > start):
            return at
        if low == "to" and telling and at > start:
            return start  # "urged the council to open the gate": whom belongs to what
        if low in ",:" and at + 1 < bound and page.mark(at + 1):
            return at
        if page.mark(at) and at + 1 in page.opens and not _title(page, page.opens[at + 1]):
            return at if telling or page.low[at - 1] in page.syntax.days or page.capital(at - 1) else None
        if at > start and page.pronoun(at) and (telling or page.low[at - 1] in syntax.days):
            return at  # "said in a filing on Monday it would"
        if low == ";":
            return None
    return None if adjunct else start


def _after_colon(page: Page, start: int, bound: int) -> Content | None:
    """A quotation behind a colon that only a setting parts from the verb: 'said back in the spring of last year: "...'."""
    for at in range(start, min(bound, start + _HEARER)):
        if page.low[at] == ":":
            found = quote_at(page, at + 1, min(len(page.low), bound + 3))
            return found if found and found.quoted >= 0 else None
        if (
            page.quoted[at] >= 0
            or page.mark(at)
            or verbal(page, at)
            or page.low[at] in page.syntax.complementizers
        ):
            return None
    return None


def _title(page: Page, index: int) -> bool:
    """Whether a quoted stretch can be the name of a programme: 'said on "Morning Call" that', 'on "The Lee Shore."'."""
    first, last = page.bounds[index]
    if last - first > 8 or not page.capital(first):
        return False
    plain = page.low[last - 1] not in ".,?!" and last - first <= 6
    return plain or all(page.capital(at) or len(page.low[at]) < 5 for at in range(first, last))


def quote_at(page: Page, at: int, bound: int) -> Content | None:
    """The quoted stretch whose opening mark is token `at`; with the words after it where it is only part of a clause."""
    begin = at
    while at < bound and page.mark(at) and page.quoted[at] < 0:
        at += 1
        if at not in page.opens:
            continue
        index = page.opens[at]
        end = page.closing(index)
        if (
            end < bound
            and page.low[end - 1] not in ".,?!…"
            and not page.capital(end)
            and page.low[end].isalpha()
        ):
            # '"a five-way race" for second place': the quotation is part of the reported clause.
            return clause_after(page, begin, bound)
        return Content(quoted=index)
    return None


def quote_later(page: Page, start: int, bound: int) -> Content | None:
    """The second half of a split quotation: it opens after a comma later in the sentence."""
    for at in range(start + 1, bound):
        if at in page.opens and page.mark(at - 1):
            before = page.low[page.opening(page.opens[at]) - 1]
            return Content(quoted=page.opens[at]) if before in ",:—–-" else None
    return None


def clause_after(page: Page, start: int, bound: int) -> Content | None:
    """The clause from a token to the end of its sentence, without the stop."""
    end = next((at for at in range(start, bound - 1) if _ends_clause(page, at)), bound)
    if end > start and (index := page.quoted[end - 1]) >= 0:
        # 'said that he would "stay. And then go"': the quotation runs on over the end of the sentence.
        end = max(end, page.closing(index)) if page.bounds[index][1] > end else end
    while end > start and page.low[end - 1] in ".!?" and page.quoted[end - 1] < 0:
        end -= 1
    empty = end - start == 1 and page.low[start] in page.lexicon.speech.empty
    empty |= all(
        page.low[at] in page.syntax.days or page.low[at] in ("this", "last", "late", "early", "on")
        for at in range(start, end)
    )
    return Content(clause=(start, end)) if end > start and not empty else None


def _ends_clause(page: Page, at: int) -> bool:
    """Whether a clause ends before a token: a comment of the reporter's."""
    return page.low[at] == "," and page.quoted[at] < 0 and page.low[at + 1] in _COMMENT


def clause_before(page: Page, first: int, at: int) -> Content | None:
    """The clause or quotation that ends before token `at` ("..., according to")."""
    end = at
    while end > first and page.low[end - 1] in ",—–-":
        end -= 1
    if end > first and page.mark(end - 1) and page.quoted[end - 2] >= 0:
        index = page.quoted[end - 2]
        if page.opening(index) <= first + 1:
            return Content(quoted=index)
    return Content(clause=(first, end)) if end > first else None


def skip(page: Page, at: int, bound: int, marks: str) -> int:
    """The first token at or after `at` that is none of the marks."""
    while at < bound and page.low[at] in marks:
        at += 1
    return at
