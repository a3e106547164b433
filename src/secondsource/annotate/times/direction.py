"""Which way a time without a year or a week points: back or ahead, as the words of its clause tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from secondsource.annotate.grammar import Hit
    from secondsource.languages.tables import TimeTable

_REACH = 14  # pieces looked at on either side: a clause, and a bound that keeps the pass linear
_STOPS = (".", ";", "!", "?", "")


def direction(hit: Hit, table: TimeTable) -> int:
    """-1 back, 1 ahead, 0 when no word of the clause tells. The nearest cue before the time wins, then after it."""
    pieces = hit.pieces
    for at in range(hit.first - 1, max(hit.first - _REACH, -1), -1):
        text = pieces[at].text
        if text in _STOPS and (not text or at + 1 == hit.first or pieces[at + 1].start > pieces[at].end):
            break
        found = _cue(hit, at, table)
        if found:
            return found
    for at in range(hit.last, min(hit.last + _REACH, len(pieces))):
        if pieces[at].text in _STOPS:
            break
        found = _cue(hit, at, table)
        if found:
            return found
    return 0


def _cue(hit: Hit, at: int, table: TimeTable) -> int:
    word = hit.pieces[at].text
    if word in table.future or word in table.scheduled:
        return 1
    if word in table.past or (len(word) > 4 and word.endswith("ed")):
        return -1
    return 0
