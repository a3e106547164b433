"""Weeks, months, quarters, years, decades: named, or counted from the anchor or the last time mentioned."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from secondsource.annotate.times import calendar
from secondsource.annotate.times.calendar import day_of
from secondsource.annotate.times.frame import Frame, Reading, mod_of, number_of, unit_of
from secondsource.annotate.times.lengths import length
from secondsource.annotate.times.seasons import festival, season

if TYPE_CHECKING:
    from collections.abc import Sequence

    from secondsource.annotate.grammar import Hit

_OPEN = {"D": "XXXX-XX-XX", "W": "XXXX-WXX", "WE": "XXXX-WXX-WE", "M": "XXXX-XX", "Q": "XXXX-QX", "Y": "XXXX", "E": "XXX",
         "C": "XX"}  # fmt: skip


def moved(day: date, unit: str, steps: int) -> str:
    """The unit that lies `steps` units from the one that holds a day; one back from this week is last week."""
    if unit == "D":
        return calendar.add_days(day, steps).isoformat()
    if unit in ("W", "2W"):
        return calendar.week(calendar.add_days(day, 7 * steps * (2 if unit == "2W" else 1)))
    if unit == "WE":
        return calendar.week(calendar.add_days(day, 7 * steps)) + "-WE"
    if unit == "M":
        return calendar.month(day.year, day.month + steps)
    if unit == "Q":
        return calendar.quarter(calendar.add_months(day.replace(day=1), 3 * steps))
    if unit == "E":
        return f"{max(day.year // 10 + steps, 1):03d}"
    if unit == "C":
        return f"{max(day.year // 100 + steps, 1):02d}"
    if unit == "Y":
        return f"{min(max(day.year + steps, 1), 9999):04d}"
    return ""


def focus_day(frame: Frame) -> date | None:
    """The first day that the last time mentioned covers."""
    first, _ = calendar.covers(frame.focus)
    return calendar.day_of(first)


def relative(hit: Hit, frame: Frame) -> Reading | None:
    """As in "last year", "earlier this month", "the end of the week", "that year", "the following month"."""
    mod = mod_of(hit, frame)
    if hit.has("MONTH"):
        return _relative_month(hit, frame, mod)
    if hit.has("SEASON"):
        return season(hit, frame)
    if hit.has("FEST"):
        return festival(hit, frame)
    unit = unit_of(hit, frame)
    words = [piece.text for piece in hit.pieces[hit.first : hit.last]]
    if not unit:
        return _period(hit, frame)
    away = any(word in ("that", "same", "following", "previous", "preceding", "subsequent") for word in words)
    away = away or (unit == "D" and "next" in words)
    day = (focus_day(frame) or frame.day) if away else frame.day
    if day is None:
        return Reading("DATE", _OPEN.get(unit, ""), mod) if unit in _OPEN else None
    step = -1 if hit.has("LAST") else 1 if hit.has("NEXT") else 0
    if unit == "WE" and step == 0:
        step = _weekend(frame, hit)
    if "past" in words and "the" in words:
        return Reading("DURATION", length(unit, 1), mod, days=calendar.reach(day, unit, -1))
    if unit == "D":
        return _relative_day(hit, frame, step, away=away)
    if unit == "Q" and hit.has("LATEST"):
        return Reading("DATE", frame.focus[:7] if "-Q" in frame.focus else moved(day, unit, -1), mod)
    value = moved(day, unit, step)
    if not value:
        return None
    return Reading("DATE", value, mod, days=_up_to(value, day, words) if not step else None)


def _relative_day(hit: Hit, frame: Frame, step: int, *, away: bool) -> Reading | None:
    """As in "that day", "the following day": of the full date last mentioned. "The last day" of something is open."""
    if not away and step and not hit.has("COMING"):
        return None
    day = day_of(frame.focus) if away else frame.day
    if day is None:
        return Reading("DATE", _OPEN["D"])
    return Reading("DATE", moved(day, "D", step), mod_of(hit, frame))


def _up_to(value: str, day: date, words: Sequence[str]) -> tuple[str, str] | None:
    """As in "earlier this year", which ends on the anchor's day, and "later this year", which begins there."""
    first, last = calendar.covers(value)
    if not first <= day.isoformat() <= last:
        return None
    if "earlier" in words:
        return first, day.isoformat()
    return (day.isoformat(), last) if "later" in words else None


def _period(hit: Hit, frame: Frame) -> Reading | None:
    """As in "the latest period", "the same period": the stretch last mentioned."""
    if not hit.has("PERIOD") or not frame.focus or hit.has("THIS"):
        return None  # "this period" may be any
    return Reading("DATE", frame.focus) if "-Q" in frame.focus else None


def _weekend(frame: Frame, hit: Hit) -> int:
    """As in "this weekend" on a Monday is the one just past unless the clause looks ahead."""
    if frame.day is None or frame.day.isoweekday() >= 5:
        return 0
    if hit.has("COMING"):
        return -1 if hit.has("PAST") else 0
    return 0 if frame.way > 0 or (hit.has("THIS") and frame.way == 0) else -1


def _relative_month(hit: Hit, frame: Frame, mod: str) -> Reading | None:
    name = hit.find("MONTH")
    if name is None:
        return None
    number = frame.table.months[name.text]
    if frame.day is None:
        return Reading("DATE", f"XXXX-{number:02d}", mod)
    year = frame.day.year
    if hit.has("LAST"):
        year -= number >= frame.day.month
    elif hit.has("NEXT"):
        year += number <= frame.day.month
    return Reading("DATE", calendar.month(year, number), mod)


def month_alone(hit: Hit, frame: Frame) -> Reading | None:
    """As in "October", "late September": the nearest such month the way the clause points; back where it does not tell."""
    name = hit.find("MONTH")
    if name is None:
        return None
    number = frame.table.months[name.text]
    mod = mod_of(hit, frame)
    if hit.first and hit.pieces[hit.first - 1].text in frame.table.ahead:
        frame = frame._replace(way=1)  # "by May", "until January"
    if frame.day is None:
        return Reading("DATE", f"XXXX-{number:02d}", mod)
    return Reading("DATE", calendar.month(_month_year(frame, number), number), mod)


def _month_year(frame: Frame, number: int) -> int:
    day = frame.day or date(2000, 1, 1)
    if frame.way > 0:
        return day.year + (number < day.month)
    if frame.way < 0:
        return day.year - (number > day.month)
    ahead = (number - day.month) % 12
    return day.year + (number < day.month) if ahead <= 3 else day.year - (number > day.month)


def month_of(hit: Hit, frame: Frame) -> Reading | None:
    """As in "January this year", "June last year"."""
    name = hit.find("MONTH")
    if name is None or frame.day is None:
        return None
    step = -1 if hit.has("LAST") else 1 if hit.has("NEXT") else 0
    return Reading(
        "DATE", calendar.month(frame.day.year + step, frame.table.months[name.text]), mod_of(hit, frame)
    )


# ---- against a point -----------------------------------------------------------------------------------


def ago(hit: Hit, frame: Frame) -> Reading | None:
    """As in "two weeks ago" is a week, "five months ago" a month, "10 days ago" a day; "years ago" is open."""
    unit, number = unit_of(hit, frame), number_of(hit)
    if not unit:
        return None
    if unit[:1] == "T":
        return (
            Reading("TIME", "PAST_REF")
            if frame.day is None or number is None
            else Reading("DATE", frame.day.isoformat())
        )
    if number is None:
        return Reading("DATE", "PAST_REF")
    mod = mod_of(hit, frame)
    if frame.day is None:
        return Reading("DATE", "PAST_REF", mod)
    if unit == "Y" and number == 1 and not mod and "-Q" in frame.focus:
        return Reading("DATE", _year_back(frame.focus), focus=False)
    return Reading("DATE", _back(frame.day, unit, number), mod)


def _back(day: date, unit: str, number: float) -> str:
    number = max(min(number, 9000.0), -9000.0)
    if unit in ("E", "C"):
        return moved(day, "Y", -round(number * (10 if unit == "E" else 100)))
    steps = -round(number)
    if number % 1 and unit == "Y":
        return calendar.month(day.year, day.month - round(number * 12))
    return moved(day, unit, steps)


def _year_back(value: str) -> str:
    return f"{int(value[:4]) - 1:04d}{value[4:]}" if value[:4].isdecimal() else value


def ahead(hit: Hit, frame: Frame) -> Reading | None:
    """As in "in two weeks' time"."""
    unit, number = unit_of(hit, frame), number_of(hit)
    if frame.day is None or number is None or unit[:1] == "T":
        return Reading("DATE", "FUTURE_REF")
    return Reading("DATE", _back(frame.day, unit, -number), mod_of(hit, frame))


def twice_removed(hit: Hit, frame: Frame) -> Reading | None:
    """As in "the week before last", "the month after next", "the day before yesterday"."""
    unit, words = unit_of(hit, frame), [piece.text for piece in hit.pieces[hit.first : hit.last]]
    if frame.day is None:
        return Reading("DATE", _OPEN.get(unit, ""))
    step = {"last": -2, "next": 2, "yesterday": -2, "tomorrow": 2}.get(words[-1], 0)
    return Reading("DATE", moved(frame.day, unit, step)) if step else None


def numbered(hit: Hit, frame: Frame) -> Reading | None:
    """As in "Q3 2024", "H1"."""
    name, number = hit.find("QNUM"), hit.find("YEAR")
    if name is None:
        return None
    if number is not None:
        return Reading("DATE", f"{int(number.value):04d}-{frame.table.quarters[name.text]}")
    return Reading("DATE", f"{frame.day.year:04d}-{frame.table.quarters[name.text]}") if frame.day else None


def shift(hit: Hit, frame: Frame) -> Reading | None:
    """As in "a year earlier", "two weeks later": counted from the time last mentioned, else from the anchor."""
    unit, number = unit_of(hit, frame), number_of(hit)
    day = focus_day(frame) or frame.day
    back = any(piece.text == "earlier" for piece in hit.pieces[hit.first : hit.last])
    if not unit or unit[:1] == "T":
        return Reading("DURATION", length(unit, number)) if unit else None
    if number is None or day is None:
        return Reading(
            "DATE",
            "PAST_REF" if back else "FUTURE_REF",
            mod_of(hit, frame).replace("START", "").replace("END", ""),
        )
    if unit == "Y" and number == 1 and back and "-Q" in frame.focus:
        return Reading("DATE", _year_back(frame.focus), focus=False)
    value = _back(day, unit, number if back else -number)
    return Reading("DATE", value, focus=not back) if value else None


def bare(hit: Hit, frame: Frame) -> Reading | None:
    """As in "the quarter", "the weekend", "the year": the one last mentioned, else the one that holds the anchor."""
    unit = unit_of(hit, frame)
    mod = mod_of(hit, frame)
    if unit == "Q":
        if "-Q" in frame.focus:
            return Reading("DATE", frame.focus[:7], mod)
        return Reading("DATE", moved(frame.day, "Q", -1), mod) if frame.day else None
    if unit == "WE" and frame.day is not None:
        return Reading("DATE", moved(frame.day, "WE", _weekend(frame, hit)), mod)
    if frame.day is None or unit not in _OPEN:
        return None
    after = [piece.text for piece in hit.pieces[hit.last : hit.last + 2]]
    if after[:1] in (["before"], ["after"]) and after[1:2] in ([","], ["."], ["and"], [";"], [""]):
        day = focus_day(frame) or frame.day  # "the year before."
        return Reading("DATE", moved(day, unit, -1 if after[0] == "before" else 1))
    if unit == "D":
        return Reading("DATE", _OPEN["D"]) if after[:1] in (["before"], ["after"]) else None
    if hit.last < len(hit.pieces) and hit.pieces[hit.last].text in ("ended", "ending"):
        return Reading("DURATION", length(unit, 1))  # "the year ended March 31"
    return Reading("DATE", moved(frame.day, unit, 0), mod)


# ---- quarters and halves ----------------------------------------------------------------------------------


def _ordinal(hit: Hit, frame: Frame) -> int:
    piece = hit.find("ORD")
    return (int(piece.value) or frame.table.ordinals.get(piece.text, 0)) if piece is not None else 0


def _said_year(hit: Hit, frame: Frame) -> int | None:
    """The year that a hit names: "1988", "last year", "this year"."""
    number = hit.find("YEAR")
    if number is not None:
        return int(number.value)
    if hit.find("YEARW") is None or frame.day is None:
        return None
    return frame.day.year + (-1 if hit.has("LAST") else 1 if hit.has("NEXT") else 0)


def quarter(hit: Hit, frame: Frame) -> Reading | None:
    """As in "the third quarter", "this year's fourth quarter", "third-quarter": the nearest, where no year is named."""
    number = _ordinal(hit, frame)
    if not 1 <= number <= 4:
        return None
    year = _said_year(hit, frame)
    if year is None:
        if frame.day is None:
            return Reading("DATE", f"XXXX-Q{number}")
        now = (frame.day.month + 2) // 3
        ahead = (number - now) % 4
        year = (
            frame.day.year + (number < now)
            if ahead == 0 or (ahead <= 2 and frame.way > 0)
            else frame.day.year - (number > now)
        )
    # The quarter of a company's own year has no days that the calendar knows.
    return Reading("DATE", f"{year:04d}-Q{number}", days=("", "") if hit.has("FISCAL") else None)


def half(hit: Hit, frame: Frame) -> Reading | None:
    """As in "the first half of 1990", "the second half of the year"."""
    number = _ordinal(hit, frame) or (2 if hit.has("LAST") else 0)
    if hit.has("DECADE"):
        one = decade(hit, frame)
        return one and one._replace(mod="START" if number == 1 else "END")
    year = _said_year(hit, frame)
    if year is None or number not in (1, 2):
        return None
    return Reading("DATE", f"{year:04d}-H{number}")


def year_ago(hit: Hit, frame: Frame) -> Reading | None:
    """As in "the year-ago quarter", "the year-earlier period": a year before the one last mentioned."""
    number = _ordinal(hit, frame)
    if number and frame.day is not None and 1 <= number <= 4:
        return Reading("DATE", f"{frame.day.year - 1:04d}-Q{number}", focus=False)
    if "-Q" in frame.focus:
        return Reading("DATE", _year_back(frame.focus), focus=False)
    if hit.has("QUARTER") and frame.day is not None:
        return Reading("DATE", moved(calendar.add_months(frame.day, -12), "Q", -1), focus=False)
    return Reading("DATE", moved(frame.day, "Y", -1), focus=False) if frame.day else None


def period(hit: Hit, frame: Frame) -> Reading | None:
    """As in "the 1988 quarter", "the 1988 period": the stretch last mentioned, in that year."""
    number = hit.find("YEAR")
    if number is None:
        return None
    tail = frame.focus[4:7] if "-Q" in frame.focus else ""
    return Reading("DATE", f"{int(number.value):04d}{tail}", focus=False)


# ---- years and more ---------------------------------------------------------------------------------------


def year(hit: Hit, frame: Frame) -> Reading | None:
    """As in "1999", "fiscal 1989", "early 1990", "the end of 1994"."""
    number = hit.find("YEAR") or hit.find("YEARWORDS")
    if number is None:
        return None
    return Reading(
        "DATE", f"{int(number.value):04d}", mod_of(hit, frame), ("", "") if hit.has("FISCAL") else None
    )


def year_range(hit: Hit, _: Frame) -> Reading | None:
    """As in "2024-25", "1939-1945": from the first year to the last."""
    one, two = hit.pieces[hit.first], hit.pieces[hit.last - 1]
    first, last = int(one.value), int(two.value)
    last += first // 100 * 100 if last < 100 else 0
    return Reading("DATE", f"{first:04d}/{last:04d}") if first < last < first + 200 else None


def year_end(_: Hit, frame: Frame) -> Reading | None:
    """As in "year-end", "year's end"."""
    return Reading("DATE", f"{frame.day.year:04d}-12-31") if frame.day else None


def decade(hit: Hit, frame: Frame) -> Reading | None:
    """As in "the 1970s", "the late '90s", "the nineties": of the last hundred years where the century is not said."""
    piece = hit.find("DECADE") or hit.find("DECW")
    if piece is None:
        return None
    value = int(piece.value) if piece.kind == "decade" else frame.table.decades[piece.text]
    if value < 100:
        now = frame.day.year if frame.day else 2000
        value += (
            1900
            if 1900 + value > now - 100 and 1900 + value <= now
            else 2000
            if 2000 + value <= now
            else 1900
        )
    return Reading("DATE", f"{value // 10:03d}", mod_of(hit, frame))


def century(hit: Hit, frame: Frame) -> Reading | None:
    """As in "the 20th century" is 19 in TIMEX3."""
    number = _ordinal(hit, frame)
    return Reading("DATE", f"{number - 1:02d}", mod_of(hit, frame)) if 1 < number <= 30 else None
