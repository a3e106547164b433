"""Seasons and festivals: stretches and days that move with the year."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from secondsource.annotate.times import calendar
from secondsource.annotate.times.frame import Frame, Reading, mod_of

if TYPE_CHECKING:
    from secondsource.annotate.grammar import Hit


def season(hit: Hit, frame: Frame) -> Reading | None:
    """As in "this summer", "last fall", "the winter of 1994". A bare "fall" or "spring" must stand as a noun does."""
    name = hit.find("SEASON")
    if name is None:
        return None
    code, mod = frame.table.seasons[name.text], mod_of(hit, frame)
    number = hit.find("YEAR")
    if number is not None:
        return Reading("DATE", f"{int(number.value):04d}-{code}", mod)
    if not (
        hit.has("DET")
        or hit.has("THIS")
        or hit.has("LAST")
        or hit.has("NEXT")
        or hit.has("EARLY")
        or _noun(hit)
    ):
        return None
    if name.text.endswith("s") or frame.day is None:
        return Reading("DATE", f"XXXX-{code}", mod)
    return Reading("DATE", f"{_season_year(hit, frame, code):04d}-{code}", mod)


def _noun(hit: Hit) -> bool:
    return bool(hit.first) and hit.pieces[hit.first - 1].text in (
        "in",
        "since",
        "until",
        "by",
        "during",
        "of",
        "through",
        "each",
    )


_FIRST_MONTH = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}


def _season_year(hit: Hit, frame: Frame, code: str) -> int:
    day, first = frame.day or date(2000, 1, 1), _FIRST_MONTH[code]
    inside = (day.month - first) % 12 < 3
    current = day.year - (inside and day.month < first)
    if hit.has("LAST") and not hit.has("THIS"):
        return current - 1 if inside or day.month < first else day.year
    if hit.has("NEXT"):
        return current + 1 if inside or day.month >= first else day.year
    if inside or hit.has("THIS"):
        return current
    if frame.way > 0:
        return day.year + (first < day.month)
    return day.year - (first > day.month) if frame.way < 0 or (first - day.month) % 12 > 4 else day.year


def festival(hit: Hit, frame: Frame) -> Reading | None:
    """As in "Thanksgiving", "last Christmas", "Easter 2019": the nearest the way the clause points."""
    name, number = hit.find("FEST"), hit.find("YEAR")
    if name is None:
        return None
    rule = frame.table.festivals[name.text]
    if number is not None:
        return Reading("DATE", _stretch(hit, _feast(rule, int(number.value))))
    anchor = frame.day
    if anchor is None:
        return Reading("DATE", f"XXXX-{rule}" if rule[2:3] == "-" else "XXXX")
    way = -1 if hit.has("LAST") else 1 if hit.has("NEXT") else frame.way
    firm = 1000 if hit.has("LAST") or hit.has("NEXT") else 120  # days by which the wrong way is farther

    def cost(day: date) -> int:
        distance = (day - anchor).days
        return abs(distance) + (firm if distance * way < 0 else 0)

    return Reading(
        "DATE", _stretch(hit, min((_feast(rule, anchor.year + step) for step in (-1, 0, 1)), key=cost))
    )


def _stretch(hit: Hit, day: date) -> str:
    """As in "Easter week", "Thanksgiving weekend"."""
    if hit.has("WEEKENDW"):
        return calendar.week(day) + "-WE"
    return calendar.week(day) if hit.has("WEEKW") else day.isoformat()


def _feast(rule: str, year: int) -> date:
    """The day of a festival rule: "12-25", "11 4 4" (month, weekday, which one, days after), "easter -2"."""
    year = min(max(year, 1583), 9998)
    if rule[2:3] == "-":
        return date(year, int(rule[:2]), int(rule[3:]))
    head, *rest = rule.split()
    if head == "easter":
        return calendar.add_days(calendar.easter(year), int(rest[0]))
    weekday, nth, *after = (int(each) for each in rest)
    return calendar.add_days(
        calendar.nth_weekday(year, int(head), weekday - 1, nth), after[0] if after else 0
    )
