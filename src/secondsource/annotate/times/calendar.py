"""The calendar: TIMEX3 values of days, weeks, quarters and decades, and the days that a value covers."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta

_SEASONS = {"SP": (3, 5), "SU": (6, 8), "FA": (9, 11), "WI": (12, 14)}
_VALUE = re.compile(
    r"(?P<year>\d{4})(?:"
    r"-W(?P<week>\d\d)(?P<end>-WE)?|-Q(?P<quarter>\d)|-H(?P<half>\d)|-(?P<season>SP|SU|FA|WI)"
    r"|-(?P<month>\d\d)(?:-(?P<day>\d\d))?)?(?:T.*)?$"
)


def day_of(value: str) -> date | None:
    """The day of a full date ("2024-11-23", "2024-11-23T10:00"), or None."""
    try:
        return date.fromisoformat(value[:10])
    except ValueError:
        return None


def week(day: date) -> str:
    """As in "2024-W47": the ISO week of a day."""
    year, number, _ = day.isocalendar()
    return f"{year:04d}-W{number:02d}"


def quarter(day: date) -> str:
    """As in "2024-Q4": the calendar quarter of a day."""
    return f"{day.year:04d}-Q{(day.month + 2) // 3}"


def month(year: int, number: int) -> str:
    """As in "2024-11", also for a month number under 1 or over 12."""
    year, index = divmod(year * 12 + number - 1, 12)
    return f"{max(year, 1):04d}-{index + 1:02d}"


def add_months(day: date, months: int) -> date:
    """The same day of another month, its last day where the month is shorter."""
    year, index = divmod(day.year * 12 + day.month - 1 + months, 12)
    if year < 1:
        return date.min
    if year > date.max.year:
        return date.max
    return date(year, index + 1, min(day.day, monthrange(year, index + 1)[1]))


def add_days(day: date, days: int) -> date:
    """A day moved, inside the calendar."""
    return date.fromordinal(min(max(day.toordinal() + days, 1), date.max.toordinal()))


def reach(day: date, unit: str, steps: float) -> tuple[str, str] | None:
    """The days of a stretch that ends (steps under 0) or begins at a day: "the past three months"."""
    if unit[:1] == "T" or not abs(steps) < 5000:
        return None
    days = {"D": 1, "W": 7, "2W": 14, "WE": 7}.get(unit)
    months = {"M": 1, "Q": 3, "Y": 12, "E": 120, "C": 1200}.get(unit, 0)
    there = add_days(day, round(steps * days)) if days else add_months(day, round(steps * months))
    return (there.isoformat(), day.isoformat()) if steps < 0 else (day.isoformat(), there.isoformat())


def nth_weekday(year: int, number: int, weekday: int, nth: int) -> date:
    """The nth weekday (0 is Monday) of a month; from its end when nth is negative."""
    if nth < 0:
        last = date(year, number, monthrange(year, number)[1])
        return last - timedelta(days=(last.weekday() - weekday) % 7 + 7 * (-nth - 1))
    first = date(year, number, 1)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))


def easter(year: int) -> date:
    """Easter Sunday of a Gregorian year (the anonymous computus, Nature 1876)."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    number, day = divmod(h + m - 7 * n + 114, 31)
    return date(year, number, day + 1)


def covers(value: str, mod: str = "") -> tuple[str, str]:
    """The first and last day that a TIMEX3 value covers, narrowed by its mod; "" where it is open."""
    if "/" in value:
        one, two = value.split("/", 1)
        return covers(one)[0], covers(two)[1]
    days = _days(value)
    if days is None:
        return "", ""
    first, last = _narrow(*days, mod) if mod else days
    if mod == "BEFORE":
        return "", add_days(first, -1).isoformat()
    if mod == "AFTER":
        return add_days(last, 1).isoformat(), ""
    if mod == "ON_OR_BEFORE":
        return "", last.isoformat()
    if mod == "ON_OR_AFTER":
        return first.isoformat(), ""
    return first.isoformat(), last.isoformat()


def _days(value: str) -> tuple[date, date] | None:
    if value.isdecimal() and len(value) in (2, 3):  # "199" is a decade, "19" a century
        years = 10 ** (4 - len(value))
        start = int(value) * years
        return (date(start, 1, 1), date(start + years - 1, 12, 31)) if start else None
    match = _VALUE.match(value)
    if match is None or not int(match["year"]):
        return None
    year = int(match["year"])
    try:
        if match["week"]:
            start = date.fromisocalendar(year, int(match["week"]), 6 if match["end"] else 1)
            return start, add_days(start, 1 if match["end"] else 6)
        if match["season"]:
            return _months(year, *_SEASONS[match["season"]])
        if match["quarter"]:
            return _months(year, int(match["quarter"]) * 3 - 2, int(match["quarter"]) * 3)
        if match["half"]:
            return _months(year, int(match["half"]) * 6 - 5, int(match["half"]) * 6)
        if match["day"]:
            day = date(year, int(match["month"]), int(match["day"]))
            return day, day
        if match["month"] and not 1 <= int(match["month"]) <= 12:
            return None
        if match["month"]:
            return _months(year, int(match["month"]), int(match["month"]))
        return date(year, 1, 1), date(year, 12, 31)
    except ValueError:
        return None


def _months(year: int, first: int, last: int) -> tuple[date, date]:
    start = add_months(date(year, 1, 1), first - 1)
    if year == date.max.year and last >= 12:
        return start, date.max
    return start, add_days(add_months(date(year, 1, 1), last), -1)


def _narrow(first: date, last: date, mod: str) -> tuple[date, date]:
    """Early, middle and late thirds. Newspapers use them loosely: bounds, not measurements."""
    third = ((last - first).days + 1) // 3
    if not third:
        return first, last
    if mod == "START":
        return first, add_days(first, third - 1)
    if mod == "MID":
        return add_days(first, third), add_days(last, -third)
    if mod == "END":
        return add_days(last, 1 - third), last
    return first, last
