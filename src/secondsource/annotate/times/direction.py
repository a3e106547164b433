"""Which way a time without a year or a week points: back or ahead, as the words of its clause tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from secondsource.annotate.grammar import Hit
    from secondsource.languages.tables import TimeTable

_REACH = 14  # pieces looked at on either side: a clause, and a bound that keeps the pass linear
_STOPS = (".", ";", "!", "?", "")


def direction(hit: Hit, text: str, table: TimeTable) -> int:
    """-1 back, 1 ahead, 0 when no word of the clause tells. The nearest cue before the time wins, then after it."""
    pieces = hit.pieces
    if _soon(hit, table):
        return 1
    if hit.last < len(pieces) and "POS" in hit.classes[hit.last] and pieces[hit.last].text != "'":
        # "to get around Wednesday's ruling": the clause is about the ruling, and that has been.
        return 1 if hit.first and pieces[hit.first - 1].text in table.ahead else -1
    for at in range(hit.first - 1, max(hit.first - _REACH, -1), -1):
        word = pieces[at].text
        if word in _STOPS and (not word or at + 1 == hit.first or pieces[at + 1].start > pieces[at].end):
            break
        found = _cue(hit, at, text, table)
        if found:
            return found
    for at in range(hit.last, min(hit.last + _REACH, len(pieces))):
        if pieces[at].text in _STOPS:
            break
        found = _cue(hit, at, text, table)
        if found < 0 or (found > 0 and pieces[at].text in table.modals):
            return found
    return 0


def _soon(hit: Hit, table: TimeTable) -> bool:
    """As in "as early as Tuesday"."""
    if not hit.first:
        return False
    pieces, at = hit.pieces, hit.first - 1
    return at >= 1 and pieces[at].text == "as" and pieces[at - 1].text in table.mods


def _cue(hit: Hit, at: int, text: str, table: TimeTable) -> int:
    piece = hit.pieces[at]
    word = piece.text
    if word in table.future or word in table.scheduled:
        return 1
    if word == "to" and at and hit.pieces[at - 1].text in table.presents:
        return 1  # "the vote is to be held"
    if at and hit.pieces[at - 1].text in table.infinitives:
        return 0  # "will be held": the participle tells nothing
    if word in table.past:
        return -1
    if word in table.bound:
        return 1 if at + 1 < len(hit.pieces) and hit.pieces[at + 1].text in ("to", "for") else 0
    # "the United States" is no past tense
    return -1 if len(word) > 4 and word.endswith("ed") and not text[piece.start].isupper() else 0
