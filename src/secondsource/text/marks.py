"""Which quotation marks belong together, in one pass over each paragraph.

Straight, curly, low-high, guillemets, `` and '', single marks against apostrophes. A quotation left open at a paragraph's
end goes on in the next one that opens with a mark; a mark that was lost is made up for where the words around tell.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from secondsource.text.segments import Quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from secondsource.languages.tables import Lexicon
    from secondsource.model import Part

_MARK = re.compile(r"``|''|[\"“”„«»‘’']")
_CLOSERS = {"“": '”"“', "„": '“”"', "«": "»", "»": "«", '"': '"”', "``": ("''", '"'), "''": ("''",)}
_LEFT = frozenset('([{-–—/“"‘.,:…')  # what an opening mark may follow without a space: '(“', '—"', '."'
_SINGLE_REACH = 700  # characters within which a single mark must close: it is seldom a long quotation
_SINGLE = re.compile(r"[’']")
_STOP = re.compile(r"[.!?…][\"”’)]*\s+")
_TAG = re.compile(r"[,?!—–]\s+(?=([\w.’'-]+(?:\s+[\w.’'-]+){0,3}))")
_WORDS = re.compile(r"[\w.’'-]+")


@dataclass(slots=True)
class _Open:
    start: int
    mark: str
    continues: bool


def quoted_stretches(text: str, paragraphs: tuple[Part, ...], lexicon: Lexicon) -> tuple[Quoted, ...]:
    """The quoted stretches of all paragraphs, in order; nested ones belong to the outer one."""
    found: list[Quoted] = []
    carry = ""  # the mark with which the paragraph before left a quotation open
    for index, part in enumerate(paragraphs):
        inside = list(_paragraph(text, part, index, carry, lexicon))
        last = inside[-1] if inside else None
        carry = last.mark if last and not last.closed and last.end == part.end else ""
        if carry and last and (end := _lost_close(text, last.start, last.end, lexicon)):
            inside[-1], carry = last._replace(end=end), ""
        found += inside
    return tuple(found)


def _paragraph(text: str, part: Part, index: int, carry: str, lexicon: Lexicon) -> Iterator[Quoted]:
    opened: _Open | None = None
    nested = False
    resume, hopeless, last_end = part.start, part.start, part.start
    for match in _MARK.finditer(text, part.start, part.end):
        mark, at = match[0], match.start()
        if at < resume:
            continue
        if mark in "‘’'":
            if (
                opened is None
                and mark != "’"
                and _may_open(text, part, match)
                and not _elided(text, match, lexicon)
            ):
                close, hopeless = _single_close(text, part, match.end(), hopeless)
                if close:
                    yield Quoted(match.end(), close, index, mark, closed=True, continues=False)
                    resume = last_end = close + 1
            continue
        if opened is None:
            if _opens(text, part, match):
                opened = _Open(match.end(), mark, continues=bool(carry) and at <= part.start + 1)
            elif start := _lost_open(text, part, match, last_end, carry):
                goes_on = bool(carry) and start - 1 == part.start
                yield from _stretch(text, start - 1, at, index, mark, closed=True, continues=goes_on)
            carry, last_end = "", match.end()
            continue
        if mark in "“”" and opened.mark == '"' and (mark == "“" or nested):
            nested = mark == "“"  # curly marks inside straight ones
            continue
        if _reopens(text, part, match, opened.mark):
            # '"We will go. "And then': the first was never closed; it ends before this one opens, or before "he said".
            end = _lost_close(text, opened.start, at, lexicon) or at
            yield from _stretch(
                text, opened.start, end, index, opened.mark, closed=False, continues=opened.continues
            )
            opened, last_end = _Open(match.end(), mark, continues=False), at
        elif mark in _CLOSERS.get(opened.mark, ""):
            yield from _stretch(
                text, opened.start, at, index, opened.mark, closed=True, continues=opened.continues
            )
            opened, last_end = None, match.end()
    if opened is not None:
        yield from _stretch(
            text, opened.start, part.end, index, opened.mark, closed=False, continues=opened.continues
        )


def _stretch(
    text: str, start: int, end: int, index: int, mark: str, *, closed: bool, continues: bool
) -> Iterator[Quoted]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield Quoted(start, end, index, mark, closed, continues)


def _around(text: str, part: Part, match: re.Match[str]) -> tuple[str, str]:
    before = text[match.start() - 1] if match.start() > part.start else " "
    after = text[match.end()] if match.end() < part.end else " "
    return before, after


def _may_open(text: str, part: Part, match: re.Match[str]) -> bool:
    before, after = _around(text, part, match)
    return (before.isspace() or before in _LEFT) and not after.isspace()


def _opens(text: str, part: Part, match: re.Match[str]) -> bool:
    if match[0] in ("“", "«", "„", "``"):
        before, after = _around(text, part, match)
        return not (match[0] == "“" and after.isspace() and not before.isspace())
    return match[0] != "”" and _may_open(text, part, match)


def _reopens(text: str, part: Part, match: re.Match[str], opener: str) -> bool:
    """Whether a mark inside an open quotation can only open another: '“ '(“We' or a straight one after a space."""
    before, after = _around(text, part, match)
    if match[0] == "“":
        return opener != "„" and not after.isspace()
    return match[0] in ('"', "''") and before.isspace() and (after.isalnum() or after in "([‘'")


# ---- single marks --------------------------------------------------------------------------------------


def _elided(text: str, match: re.Match[str], lexicon: Lexicon) -> bool:
    """Whether it stands for what is left out, and so opens nothing: "the '90s", "give 'em"."""
    word = _WORDS.match(text, match.end())
    return word is not None and (word[0][0].isdigit() or word[0].lower() in lexicon.text.elisions)


def _single_close(text: str, part: Part, start: int, hopeless: int) -> tuple[int, int]:
    """Where a single mark closes, or 0, and the offset before which none closes: so that no stretch is searched twice."""
    end = min(part.end, start + _SINGLE_REACH)
    fallback = 0
    for match in _SINGLE.finditer(text, max(start + 1, hopeless), end):
        at = match.start()
        after = text[at + 1] if at + 1 < part.end else " "
        if after.isalnum():
            continue  # an apostrophe
        if text[at - 1] in ".,!?…;" or after in ".,!?;:)" or after == "\n" or at + 1 == part.end:
            return at, hopeless
        if text[at - 1] not in "sS":
            return at, hopeless
        fallback = fallback or at  # "the soldiers' pay" may be a plural's
    return fallback, hopeless if fallback else end


# ---- marks that were lost --------------------------------------------------------------------------------


def _lost_open(text: str, part: Part, match: re.Match[str], last_end: int, carry: str) -> int:
    """One past the offset at which a quotation must begin whose opening mark is missing, or 0.

    'We will go," he said': a closing mark after a stop or comma with none open. It opened where the paragraph or, after
    another quotation, the next sentence begins. The inches of '10" tall' close nothing.
    """
    at = match.start()
    if match[0] not in ('"', "”", "»", "''") or at <= part.start:
        return 0
    if not carry and text[at - 1] not in ".,?!…":
        return 0
    if last_end == part.start:
        colon = text.rfind(": ", max(part.start, at - _SINGLE_REACH), at)
        return (colon + 2 if colon >= 0 else part.start) + 1
    stop = _STOP.search(text, last_end, at)
    return stop.end() + 1 if stop else 0


def _lost_close(text: str, start: int, end: int, lexicon: Lexicon) -> int:
    """Where a quotation ends whose closing mark is missing: before ", he said"; 0 where no such words stand."""
    for match in _TAG.finditer(text, start, end):
        words = [bare for word in match[1].split() if (bare := word.rstrip("."))]  # ", ." holds no word
        for count, word in enumerate(words):
            named = words[0][0].isupper() or words[0].lower() in lexicon.syntax.subjects or words[0] == "the"
            turned = count == 0 and len(words) > 1 and (words[1][0].isupper() or words[1] == "the")
            if word.lower() in lexicon.speech.verbs and ((count and named) or turned):
                return match.start() + 1
    return 0
