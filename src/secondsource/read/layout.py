"""Paragraphs of a plain text: by blank lines, by lines, hard-wrapped; lists and subheads; quotations broken by a blank line.

Nothing is edited: everything here is a stretch of the text as it stands.
"""

from __future__ import annotations

import re
import sys
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from secondsource.model import Part, PartName

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_LINE = re.compile(r"[^\n\r\f\u2028\u2029]+")
_BULLET = re.compile(r"[ \t]*(?:[-–—*•·▪◦‣●○■▶►]|\d{1,2}[.)])[ \t]+(?=\S)")
_HEADING = re.compile(r"#{1,6}[ \t]+(?=\S)")
_RULE = re.compile(r"[-=_*~#–—·•\s]+$")


class Line(NamedTuple):
    """A line that holds something, without the white space around it; `gap`: a blank line stands before it."""

    start: int
    end: int
    gap: bool
    indent: int


def lines(text: str, start: int, end: int, most: int = sys.maxsize) -> list[Line]:
    """The lines of a stretch that hold something, the first `most` of them."""
    found: list[Line] = []
    last = start
    for match in _LINE.finditer(text, start, end):
        begin, stop = trim(text, match.start(), match.end())
        if begin == stop:
            continue
        between = text[last : match.start()]
        gap = (
            not found
            or between.count("\n") > 1
            or between.count("\r") - between.count("\r\n") > 1
            or "\u2029" in between
        )
        found.append(Line(begin, stop, gap, begin - match.start()))
        last = match.end()
        if len(found) >= most:
            break
    return found


def trim(text: str, start: int, end: int) -> tuple[int, int]:
    """The stretch without white space (and byte order marks) at its ends."""
    while start < end and (text[start].isspace() or text[start] == "\ufeff"):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] == "\ufeff"):
        end -= 1
    return start, end


def paragraphs(text: str, start: int, end: int) -> list[Part]:
    """The paragraphs, list items and subheads of a stretch, in order.

    Hard-wrapped text (lines filled to one width) is put together again up to the next blank line; otherwise every
    line is a paragraph, for that is how exports and copies from a browser come.
    """
    found = lines(text, start, end)
    if not found:
        return []
    width = wrap_width(text, found)
    parts = [_kind(text, one) for one in _blocks(text, found, width)]
    return [part for part in parts if part is not None]


def wrap_width(text: str, found: Sequence[Line]) -> int:
    """The width to which a text was wrapped by hand or machine; 0 when its lines are paragraphs.

    A wrapped line is full: the first word of the next line would not have fitted. One line in eight may be shorter.
    """
    head = next((index for index, line in enumerate(found) if index and line.gap), 0)
    body = (
        found[head:] if 0 < head <= 3 else found
    )  # a headline on two or three lines says nothing about the text
    pairs = [(one, two) for one, two in pairwise(body) if not two.gap and not _BULLET.match(text, two.start)]
    if not pairs or (len(pairs) < 3 and max(one.end - one.start for one, _ in pairs) < 50):
        return 0  # a few short lines: a headline, a byline and a date, each on its own
    width = max(one.end - one.start + one.indent for one, _ in pairs)
    if not 30 <= width <= 160:
        return 0
    # A quarter of the lines ends mid-sentence even where every paragraph is one line ("Sources said:"); wrapped lines nearly all do.
    full = sum(
        one.end - one.start + one.indent + 1 + _first_word(text, two) > width - 4 for one, two in pairs
    )
    running = sum(text[two.start].islower() or text[one.end - 1] not in '.!?"”’:' for one, two in pairs)
    return width if full >= len(pairs) * 0.75 and running >= len(pairs) * 0.6 else 0


def _first_word(text: str, line: Line) -> int:
    match = re.compile(r"\S+").match(text, line.start, line.end)
    return match.end() - line.start if match else 0


def _blocks(text: str, found: Sequence[Line], width: int) -> Iterator[tuple[int, int]]:
    begin, last = found[0].start, found[0]
    gaps = any(line.gap for line in found[1:])
    for line in found[1:]:
        if _starts(text, last, line, width, gaps=gaps):
            yield begin, last.end
            begin = line.start
        last = line
    yield begin, last.end


def _starts(text: str, last: Line, line: Line, width: int, *, gaps: bool) -> bool:
    if line.gap or not width or _BULLET.match(text, line.start) or line.indent > last.indent + 1:
        return True
    short = last.end - last.start + last.indent + 1 + _first_word(text, line) <= width - 8
    # Wrapped without blank lines: a paragraph ends where a short line ends with a stop.
    return short and not gaps and text[last.end - 1] in '.!?"”’'


def _kind(text: str, span: tuple[int, int]) -> Part | None:
    start, end = span
    if _RULE.match(text, start, end):
        return None
    name: PartName = "paragraph"
    if heading := _HEADING.match(text, start, end):
        name, start = "subhead", heading.end()
    elif bullet := _BULLET.match(text, start, end):
        name, start = "listitem", bullet.end()
    return Part(name, start, end)


def listing(text: str, start: int, end: int, name: PartName) -> list[Part]:
    """One part per paragraph or bullet of a summary or list of highlights; the bullet's mark stays outside."""
    parts = [Part(name, part.start, part.end) for part in paragraphs(text, start, end)]
    return [part for part in parts if any(map(str.isalnum, text[part.start : part.end]))]


_SUBHEAD = 80  # characters


def name_subheads(text: str, parts: Sequence[Part]) -> list[Part]:
    """Short lines without a stop between paragraphs that have one are subheads."""
    named = list(parts)
    for index in range(1, len(parts) - 1):
        before, part, after = parts[index - 1], parts[index], parts[index + 1]
        if (
            part.name == before.name == after.name == "paragraph"
            and part.end - part.start <= _SUBHEAD < after.end - after.start
            and text[part.start].isupper()
            and (text[part.end - 1].isalnum() or text[part.end - 1] == "?")
            and text[before.end - 1] in '.!?"”’)'
            and text[after.end - 1] in '.!?"”’):'
            and not set('.:"“”\n') & set(text[part.start : part.end])
        ):
            named[index] = Part("subhead", part.start, part.end)
    return named


# ---- quotations broken by a blank line -------------------------------------------------------------------

_MAX_PARAGRAPHS, _MAX_LENGTH = 4, 1500  # a dropped closing mark must not swallow the article
_MARK = re.compile(r"[\"“”„«»]")


def mend_quotations(text: str, parts: Sequence[Part]) -> list[Part]:
    """Join paragraphs that a blank line inside a quotation has torn apart.

    "The ground is laid...¶ our neighbours were told," he said. - the quotation is left open, the next paragraph goes
    on without a mark, and the first mark after that closes it. Where every paragraph opens with a mark of its own,
    the newspaper's way of quoting at length, nothing is joined.
    """
    mended: list[Part] = []
    index = 0
    while index < len(parts):
        last = index
        while (reach := _continues(text, parts, last)) is not None:
            last = reach
        mended.append(Part(parts[index].name, parts[index].start, parts[last].end))
        index = last + 1
    return mended


def _continues(text: str, parts: Sequence[Part], index: int) -> int | None:
    """The paragraph in which the quotation left open by this one closes, or None."""
    if parts[index].name != "paragraph":
        return None
    opened = _left_open(text, parts[index])
    if opened is None:
        return None
    for at in range(index + 1, min(len(parts), index + 1 + _MAX_PARAGRAPHS)):
        part = parts[at]
        if part.name != "paragraph" or part.start - opened > _MAX_LENGTH or text[part.start] in "\"“„«'‘":
            return None
        mark = _MARK.search(text, part.start, part.end)
        if mark is None:
            continue
        fits = _closer(text, mark.start(), part) and mark.start() - opened <= _MAX_LENGTH
        return at if fits else None
    return None


def _left_open(text: str, part: Part) -> int | None:
    """Where the quotation that this paragraph leaves open begins; None when all are closed."""
    opened = None
    for mark in _MARK.finditer(text, part.start, part.end):
        at = mark.start()
        if _opener(text, at, part):
            opened = at
        elif _closer(text, at, part):
            opened = None
    return opened


def _opener(text: str, at: int, part: Part) -> bool:
    if text[at] in "“„":
        return text[at] == "„" or not _german_close(text, at, part)
    before = text[at - 1] if at > part.start else " "
    after = text[at + 1] if at + 1 < part.end else " "
    return (
        text[at] in '"«'
        and (before.isspace() or before in "([{-–—/")
        and not (text[at] == '"' and after.isspace())
    )


def _german_close(text: str, at: int, part: Part) -> bool:
    reach = max(part.start, at - _MAX_LENGTH)
    return text.rfind("„", reach, at) >= 0 and not text[at - 1].isspace()


def _closer(text: str, at: int, part: Part) -> bool:
    if text[at] in "”»":
        return True
    before = text[at - 1] if at > part.start else " "
    # 'a 6" pipe' is no closing mark; 'route 66" he' is, but only where a quotation is open, which the caller knows.
    return text[at] in '"“' and (not before.isspace() or at + 1 >= part.end or text[at + 1] in " ,.;:")
