"""Days and clock times: dates in all spellings, weekdays against the anchor, parts of the day."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from secondsource.annotate.times.calendar import add_days, day_of, week
from secondsource.annotate.times.frame import Frame, Reading, mod_of

if TYPE_CHECKING:
    from secondsource.annotate.grammar import Hit
    from secondsource.annotate.numerals import Piece


def iso(hit: Hit, _: Frame) -> Reading | None:
    """As in "2024-11-23", as it stands where it is a day of the calendar."""
    value = hit.pieces[hit.first].text[:10]
    return Reading("DATE", value) if day_of(value) else None


def numeric_date(hit: Hit, _: Frame) -> Reading | None:
    """As in "11/23/2024" and "23/11/2024": the order that the numbers allow; month first where both do, as in the US."""
    one, two, three = (hit.find("NUM", nth) for nth in range(3))
    if one is None or two is None or three is None or not (one.value and two.value):
        return None
    first, second, year = int(one.value), int(two.value), int(three.value)
    if len(three.text) == 2:
        year += 2000 if year < 50 else 1900
    if len(one.text) == 4:
        first, second, year = second, year % 100, first
    month, day = (second, first) if first > 12 else (first, second)
    value = f"{year:04d}-{month:02d}-{day:02d}"
    return Reading("DATE", value) if day_of(value) and 1000 < year < 2200 else None


def full_date(hit: Hit, frame: Frame) -> Reading | None:
    """As in "Nov. 23", "the 23rd of November, 2024", "Saturday, April 25": the year of the anchor that lies nearest."""
    value = _date_value(hit, frame)
    return Reading("DATE", value) if value else None


def week_of(hit: Hit, frame: Frame) -> Reading | None:
    """As in "the week of March 6"."""
    day = day_of(_date_value(hit, frame))
    return Reading("DATE", week(day)) if day else None


def _date_value(hit: Hit, frame: Frame) -> str:
    name, year = hit.find("MONTH"), hit.find("YEAR")
    number = _day_number(hit, frame)
    if name is None or not number:
        return ""
    month = frame.table.months[name.text]
    if year is not None:
        return _checked(int(year.value), month, number)
    if frame.day is None:
        return f"XXXX-{month:02d}-{number:02d}"
    return _checked(_year_near(frame, month, number, hit), month, number)


def _day_number(hit: Hit, frame: Frame) -> int:
    for at in range(hit.first, hit.last):
        if "DAY" in hit.classes[at] or "DAYORD" in hit.classes[at]:
            piece = hit.pieces[at]
            return int(piece.value) or frame.table.ordinals.get(piece.text, 0)
    return 0


def _checked(year: int, month: int, day: int) -> str:
    value = f"{year:04d}-{month:02d}-{day:02d}"
    return value if day_of(value) else f"{year:04d}-{month:02d}"


def _year_near(frame: Frame, month: int, number: int, hit: Hit) -> int:
    """The year that puts a month and day nearest to the anchor; a clear cue may pull it up to ten months that way."""
    day = frame.day or date(2000, 1, 1)
    said = hit.find("WEEKDAY")
    best, least = day.year, 10_000.0
    for year in (day.year - 1, day.year, day.year + 1):
        there = day_of(_checked(year, month, number))
        if there is None:
            continue
        if said is not None and there.isoweekday() == frame.table.weekdays[said.text]:
            return year
        distance = (there - day).days
        cost = abs(distance) + (120 if distance * frame.way < 0 else 0) + (5 if distance > 0 else 0)
        if cost < least:
            best, least = year, cost
    return best


def listed(hit: Hit, frame: Frame) -> Reading | None:
    """As in "April 24 and 25": the second day is of the month before it."""
    day = day_of(frame.focus)
    number = int(hit.pieces[hit.first].value)
    if day is None or not number:
        return Reading("DATE", f"{frame.focus[:8]}{number:02d}") if frame.focus[:4] == "XXXX" else None
    return Reading("DATE", _checked(day.year, day.month, number))


# ---- weekdays -----------------------------------------------------------------------------------------


def weekday(hit: Hit, frame: Frame) -> Reading | None:
    """As in "Friday", "last Friday", "early Tuesday", "Friday morning": the nearest such day the way the clause points."""
    name, part = hit.find("WEEKDAY"), hit.find("PART")
    if name is None:
        return None
    plural = name.text.endswith("ys") or (part is not None and part.text.endswith("s"))
    number = frame.table.weekdays[name.text]
    if plural:
        value = f"XXXX-WXX-{number}" + (f"T{frame.table.parts[part.text]}" if part else "")
        return Reading("SET", value)
    day = _weekday_near(hit, frame, number)
    value = day.isoformat() if day else f"XXXX-WXX-{number}"
    if part is not None:
        return Reading("TIME", value + _part(part, frame), mod_of(hit, frame))
    return Reading("DATE", value, mod_of(hit, frame))


def _weekday_near(hit: Hit, frame: Frame, number: int) -> date | None:
    if hit.has("LAST") or hit.has("NEXT"):
        words = {piece.text for piece in hit.pieces[hit.first : hit.last]}
        if words & {"previous", "preceding", "following"}:
            frame = frame._replace(day=day_of(frame.focus) or frame.day)
    if frame.day is None:
        return None
    back = (frame.day.isoweekday() - number) % 7
    if hit.has("LAST") and not hit.has("COMING"):
        return add_days(frame.day, -(back or 7))
    if hit.has("NEXT"):
        return add_days(frame.day, 7 - back)
    if hit.has("THIS") or frame.way > 0:
        return add_days(frame.day, (7 - back) % 7)
    return add_days(frame.day, -back)


def _part(part: Piece, frame: Frame) -> str:
    return f"T{frame.table.parts[part.text]}"


def relative_day(hit: Hit, frame: Frame) -> Reading | None:
    """As in "today", "yesterday", "late yesterday", "tomorrow morning", "tonight"."""
    word, part = hit.find("TODAY"), hit.find("PART")
    if word is None:
        return None
    step = {"yesterday": -1, "tomorrow": 1}.get(word.text, 0)
    value = add_days(frame.day, step).isoformat() if frame.day else "XXXX-XX-XX"
    if word.text == "tonight":
        return Reading("TIME", f"{value}TNI", mod_of(hit, frame))
    if part is not None:
        return Reading("TIME", value + _part(part, frame), mod_of(hit, frame))
    return Reading("DATE", value, mod_of(hit, frame))


def part_of_day(hit: Hit, frame: Frame) -> Reading | None:
    """As in "this morning", "last night", "later this afternoon", "the next morning"."""
    part = hit.find("PART")
    if part is None:
        return None
    day = frame.day
    if hit.has("NEXT") or hit.has("SAME") or hit.has("THAT"):
        day = day_of(frame.focus) or day
    step = -1 if hit.has("LAST") else 1 if hit.has("NEXT") else 0
    value = add_days(day, step).isoformat() if day else "XXXX-XX-XX"
    return Reading("TIME", value + _part(part, frame), mod_of(hit, frame))


def overnight(_: Hit, frame: Frame) -> Reading | None:
    """As in "overnight": the night before the day of publication, unless the clause looks ahead."""
    if frame.day is None:
        return Reading("TIME", "XXXX-XX-XXTNI")
    return Reading("TIME", f"{add_days(frame.day, 0 if frame.way > 0 else -1).isoformat()}TNI")


# ---- clock times --------------------------------------------------------------------------------------


def clock(hit: Hit, frame: Frame) -> Reading | None:
    """As in "10:35 a.m.", "18:30 GMT", "noon", "4 in the morning": on the day last mentioned, else the anchor's."""
    day = day_of(frame.focus) or frame.day
    return _at(hit, frame, day.isoformat() if day else "XXXX-XX-XX")


def clock_day(hit: Hit, frame: Frame) -> Reading | None:
    """As in "10 p.m. Wednesday", "5 p.m. EST, Nov. 6"."""
    if hit.find("MONTH") is not None:
        # the hour is a number too: the day of the month stands after or right before the month
        at = next(i for i in range(hit.first, hit.last) if "MONTH" in hit.classes[i])
        start = next((i for i in range(hit.first, at) if hit.classes[i] & _CLOCKED), at)
        value = _date_value(hit._replace(first=min(max(start + 1, hit.first + 1), at)), frame)
    elif hit.find("WEEKDAY") is not None:
        reading = weekday(hit, frame)
        value = reading.value[:10] if reading else ""
    else:
        reading = relative_day(hit, frame)
        value = reading.value[:10] if reading else ""
    return _at(hit, frame, value) if value else None


_CLOCKED = frozenset({"AMPM", "OCLOCK", "ZONE", "COMMA", "ON", "NOON"})


def _at(hit: Hit, frame: Frame, day: str) -> Reading | None:
    noon = hit.find("NOON")
    if noon is not None:
        time = frame.table.parts.get(noon.text, "12:00")
        return Reading("TIME", f"{day}T{time}", mod_of(hit, frame))
    piece = hit.find("CLOCK") or hit.find("HOURMIN") or hit.find("HHMM") or hit.find("HOUR")
    if piece is None:
        return None
    hour, minute = _hour(piece)
    half, part = hit.find("AMPM"), hit.find("PART")
    late = (half is not None and half.text[0] == "p") or (
        part is not None and frame.table.parts[part.text] in ("AF", "EV", "NI")
    )
    if late and hour < 12:
        hour += 12
    elif half is not None and half.text[0] == "a" and hour == 12:
        hour = 0
    if hour > 24 or minute > 59:
        return None
    zone = hit.find("ZONE")
    offset = frame.table.zones.get(zone.text, "") if zone is not None else ""
    return Reading("TIME", f"{day}T{hour:02d}:{minute:02d}{offset}", mod_of(hit, frame))


def _hour(piece: Piece) -> tuple[int, int]:
    for mark in ":.":
        if mark in piece.text:
            hour, minute = piece.text.split(mark)[:2]
            return int(hour), int(minute)
    if len(piece.text) == 4:
        return int(piece.text[:2]), int(piece.text[2:])
    return int(piece.value), 0
