"""Lengths of time and what recurs: durations, stretches against a point, sets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from secondsource.annotate.times.calendar import reach
from secondsource.annotate.times.frame import Frame, Reading, mod_of, number_of, unit_of

if TYPE_CHECKING:
    from secondsource.annotate.grammar import Hit

_LETTER = {"TS": "S", "TM": "M", "TH": "H", "E": "Y", "C": "Y", "L": "Y", "2W": "W", "WE": "D"}
_TIMES = {"E": 10, "C": 100, "L": 1000, "2W": 2, "WE": 2}


def length(unit: str, number: float | None) -> str:
    """The TIMEX3 duration: P2W, PT10H, PXD; decades in years; half a year in months, half an hour in minutes."""
    letter = _LETTER.get(unit, unit)
    sign = "PT" if unit[:1] == "T" else "P"
    if number is None:
        return f"{sign}X{unit if unit in 'EC' else letter}"
    number *= _TIMES.get(unit, 1)
    whole = int(number)
    if number == whole:
        return f"{sign}{whole}{letter}"
    rest = number - whole
    finer = {"Y": ("M", 12), "TH": ("M", 60), "TM": ("S", 60), "D": ("T%dH", 24)}.get(
        unit if unit in _LETTER else letter
    )
    if finer is None:
        return f"{sign}{number:g}{letter}"
    small = round(rest * finer[1])
    tail = finer[0] % small if "%" in finer[0] else f"{small}{finer[0]}"
    return f"{sign}{whole}{letter}{tail}" if whole else f"{sign}{tail}"


def duration(hit: Hit, frame: Frame) -> Reading | None:
    """As in "nearly two years", "a week", "a minute and a half". "$3 a day" and "twice a week" are SETs.

    "days before the vote" is a length whose point the text does not date: its mod says on which side it lies.
    """
    unit, number = unit_of(hit, frame), number_of(hit)
    if not unit:
        return None
    if number is None and hit.has("LONG") and hit.has("ONE"):
        number = 1.0  # "a week-long strike"
    if hit.has("HALF") and hit.has("AND") and number is not None:
        number += 0.5
    if _no_length(hit, unit):
        return None
    value = length(unit, number)
    return Reading("DURATION", value, mod_of(hit, frame) or side(hit, frame))


def side(hit: Hit, frame: Frame) -> str:
    """BEFORE or AFTER where an event follows, as in "days before the vote"."""
    if hit.last < len(hit.pieces) and "BEFORE" in hit.classes[hit.last]:
        return frame.table.mods.get(hit.pieces[hit.last].text, "")
    return ""


def _no_length(hit: Hit, unit: str) -> bool:
    """An age ("37 years old"), a fraction ("three-quarters of"), a rate ("$3 a day"), "a second" suspect."""
    after = hit.pieces[hit.last].text if hit.last < len(hit.pieces) else ""
    if hit.has("OLD") or after == "old":
        return True
    if unit == "Q":
        # "three-quarters from small donors", not "three-quarters in a row"
        joined = hit.has("HY") and after not in ("in", "-")
        single = after == "of" or hit.pieces[hit.last - 1].text == "quarter"
        if joined or (single and not hit.has("EXTRA")):
            return True
    if hit.pieces[hit.last - 1].text == "second":
        return True
    return _rate(hit)


def _rate(hit: Hit) -> bool:
    """As in "80 cents a day", "three times a week": a length after a number or "times" belongs to the figure."""
    if hit.last - hit.first != 2 or not hit.has("A") or not hit.first:
        return False
    before = hit.pieces[hit.first - 1]
    if (
        before.kind == "number"
        or "ONCE" in hit.classes[hit.first - 1]
        or "TIMES" in hit.classes[hit.first - 1]
        or before.text in ("%", "percent")
    ):
        return True
    return (
        hit.first > 1
        and hit.pieces[hit.first - 2].kind == "number"
        and before.kind == "word"
        and before.text.endswith("s")
    )


def plural(hit: Hit, frame: Frame) -> Reading | None:
    """As in "for weeks", "days before the vote"; a plural that nothing leads ("the early days") is no length."""
    unit = unit_of(hit, frame)
    before = hit.pieces[hit.first - 1].text if hit.first else ""
    if side(hit, frame) or before in (
        "for",
        "in",
        "over",
        "within",
        "of",
        "by",
        "after",
        "lasting",
        "or",
        "took",
        "take",
    ):
        return Reading("DURATION", length(unit, None), side(hit, frame))
    return None


def stretch(hit: Hit, frame: Frame) -> Reading | None:
    """As in "the past three months", "the next few days", "recent weeks"."""
    unit = unit_of(hit, frame)
    if not unit:
        return None
    number = number_of(hit) if hit.has("NUM") or hit.has("FEW") else None
    words = {piece.text for piece in hit.pieces[hit.first : hit.last]}
    days = None
    if number is not None and frame.day is not None and words & {"last", "past", "next", "coming"}:
        days = reach(frame.day, unit, -number if words & {"last", "past"} else number)
    return Reading("DURATION", length(unit, number), mod_of(hit, frame), days)


def while_(_: Hit, __: Frame) -> Reading | None:
    """As in "a while"."""
    return Reading("DURATION", "PXX")


def every(hit: Hit, frame: Frame) -> Reading | None:
    """As in "every week", "each Thursday", "daily", "once a month"."""
    table = frame.table
    often, name, day = hit.find("FREQ"), hit.find("MONTH"), hit.find("WEEKDAY")
    season, part = hit.find("SEASON"), hit.find("PART")
    if often is not None:
        return Reading("SET", table.frequencies[often.text])
    if name is not None:
        return Reading("SET", f"XXXX-{table.months[name.text]:02d}")
    if day is not None:
        tail = f"T{table.parts[part.text]}" if part else ""
        return Reading("SET", f"XXXX-WXX-{table.weekdays[day.text]}{tail}")
    if season is not None:
        return Reading("SET", f"XXXX-{table.seasons[season.text]}")
    unit = unit_of(hit, frame)
    if not unit:
        return Reading("SET", f"XXXX-XX-XXT{table.parts[part.text]}") if part else None
    number = number_of(hit) if hit.has("NUM") else 2.0 if hit.has("OTHER") else 1.0
    return Reading("SET", length(unit, number))
