"""Agencies in datelines, bylines and last lines: "KYIV (Reuters) -", "By Ana Roe, Associated Press", "AFP contributed to this report"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from secondsource import outlets
from secondsource.annotate.desk import Desk, Found, Slot

if TYPE_CHECKING:
    from collections.abc import Iterator

# "KYIV, March 3 (Reuters) - Two bridges", and in a first paragraph also "Washington (CNN)Two senators"
_DATELINE = re.compile(r"[^()\n]{0,70}\(([^()\n]{2,40})\)\s*(?:[-–—]{1,2}\s|(?=[A-Z“\"]))")


_SHORT = 16  # tokens of a line about who else worked on a report


def agencies(desk: Desk) -> Iterator[Found]:
    """Datelines, and last lines such as "AFP contributed to this report."."""
    page, text = desk.page, desk.page.article.text
    for part in page.paragraphs:
        if match := _DATELINE.match(text, part.start, min(part.end, part.start + 130)):
            found = outlets.named(match[1])
            dashed = text[match.end() - 1].isspace() and match[0].rstrip()[-1:] in "-–—"
            if found and found.name != desk.own and (dashed or part is page.paragraphs[0]):
                first = page.token_at(match.start(1) + len(match[1]) - len(match[1].lstrip()))
                last = page.token_at(match.start(1) + len(match[1].rstrip()) - 1) + 1
                yield Found(first, last, first, found.name, "agency")
    for sentence in page.sentences:
        slots = _named(desk, sentence.first, sentence.last)
        if slots and _wire_line(desk, sentence.first, sentence.last, slots):
            for slot in slots:
                if slot.outlet != desk.own:
                    yield Found(slot.first, slot.last, slot.first, slot.outlet, "agency")


def _named(desk: Desk, first: int, last: int) -> list[Slot]:
    """The outlets in a sentence; in a short one also agencies whose names are other words ("PA contributed")."""
    slots = [desk.starts[at] for at in range(first, last) if at in desk.starts]
    if last - first > _SHORT or not {"contributed", "by", "from", "with"} & set(desk.low[first:last]):
        return slots
    tokens = desk.page.tokens
    known = {slot.first for slot in slots}
    for at in range(first, last):
        found = outlets.named(tokens[at].text) if at not in known and tokens[at].text.isupper() else None
        if found and found.kind == "agency":
            slots.append(Slot(at, at + 1, found.name))
    return sorted(slots)


def _wire_line(desk: Desk, first: int, last: int, slots: list[Slot]) -> bool:
    words = desk.low[first:last]
    if "contributed" in words and ("this" in words or "reporting" in words):
        return True
    if last - first > _SHORT:
        return False
    small = {word for phrase in desk.table.agency for word in phrase} | {
        "and",
        "the",
        "additional",
        "agencies",
    }
    if {"this", "from"} <= set(words) and small & {"material", "files"} & set(words):
        return True  # "This story was produced with material from AAP."
    if _bylined(desk, first, last, slots):
        return True
    named = {at for slot in slots for at in range(slot.first, slot.last)}
    rest = [desk.low[at] for at in range(first, last) if at not in named and desk.low[at].isalpha()]
    return last - first < 14 and all(word in small for word in rest)


def _bylined(desk: Desk, first: int, last: int, slots: list[Slot]) -> bool:
    """A line of its own such as "By Ana Roe, Associated Press": a name, a comma, the agency."""
    ends = slots[-1].last >= last - 1 and desk.low[slots[-1].first - 1] in (",", "|", "/")
    named = desk.kinds.get(first + 1)
    whole = any(part.start == desk.page.tokens[first].start for part in desk.page.paragraphs)
    return desk.low[first] == "by" and ends and whole and named is not None and named.kind == "person"
