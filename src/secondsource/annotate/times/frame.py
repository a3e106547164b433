"""What a reading rests on: the anchor day, the last time mentioned, the direction of the clause."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from datetime import date

    from secondsource.annotate.grammar import Hit
    from secondsource.languages.tables import TimeTable
    from secondsource.model import TimeType


class Frame(NamedTuple):
    """The anchors of one expression."""

    table: TimeTable
    day: date | None  # publication, else the last full date mentioned
    focus: str  # value of the last DATE or TIME mentioned, "" when none
    way: int  # -1 the clause looks back, 1 ahead, 0 it does not tell
    text: str


class Reading(NamedTuple):
    """A TIMEX3 reading of a hit."""

    type: TimeType
    value: str
    mod: str = ""
    days: tuple[str, str] | None = None  # first and last day covered, where the value alone does not tell
    focus: bool = True  # do later expressions ("that year") hang on this one?


def mod_of(hit: Hit, frame: Frame) -> str:
    """The TIMEX3 mod that the words of a hit give; "" for none."""
    words = [piece.text for piece in hit.pieces[hit.first : hit.last]]
    if "no" in words and "more" in words:
        return "EQUAL_OR_LESS"
    if "no" in words and "less" in words:
        return "EQUAL_OR_MORE"
    for word in words:
        if word in frame.table.mods:
            return frame.table.mods[word]
    return ""


def number_of(hit: Hit) -> float | None:
    """The number of a hit: 2 in "two weeks", 1 in "a week", None for "several"."""
    piece = hit.find("NUM")
    if piece is not None:
        return piece.value
    if hit.has("FEW"):
        return 2.0 if any(p.text == "couple" for p in hit.pieces[hit.first : hit.last]) else None
    if hit.has("HALF") and not hit.has("AND"):
        return 0.5
    return 1.0 if hit.has("A") or hit.has("ANOTHER") else None


def unit_of(hit: Hit, frame: Frame) -> str:
    """The unit of a hit as the table has it; the last one where two stand ("the day of the week")."""
    units = [hit.pieces[i] for i in range(hit.first, hit.last) if "UNIT" in hit.classes[i]]
    return frame.table.units[units[-1].text] if units else ""
