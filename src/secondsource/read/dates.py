"""The spellings of a date of publication, to an ISO 8601 prefix whose length is its precision."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import UTC, datetime
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from secondsource.languages.tables import ReadTable


class Dated(NamedTuple):
    """A date as it stands at `start` to `end`: an ISO prefix, and a doubt where its order is open."""

    start: int
    end: int
    value: str
    doubt: str = ""


_ISO = r"(?P<iy>\d{4})(?P<sep>[-/.])(?P<im>\d{1,2})(?P=sep)(?P<id>\d{1,2})"
_NUMERIC = r"(?P<na>\d{1,2})(?P<nsep>[-/.])(?P<nb>\d{1,2})(?P=nsep)(?P<ny>\d{4})"
_TIME = (
    r"(?:(?:T|,?[ \t]*(?:at[ \t]+)?|[ \t]*[|·–—-][ \t]*)(?P<hour>[01]?\d|2[0-3])(?:[:.h](?P<minute>[0-5]\d)(?::(?P<second>[0-5]\d)"
    r"(?:[.,]\d{1,9})?)?)?[ \t]*(?P<half>[ap]\.?m\.?(?![a-z]))?[ \t]*(?P<zone>Z\b|[+-](?:0\d|1[0-4]):?[0-5]\d|[A-Z]{2,4}\b)?)"
)
# Zones whose name says their distance to UTC; "ET" does not (summer or winter), so it is left out.
_ZONES = {
    "Z": "+00:00", "UTC": "+00:00", "GMT": "+00:00", "BST": "+01:00", "CET": "+01:00", "CEST": "+02:00", "MEZ": "+01:00", "MESZ": "+02:00", "WIB": "+07:00", "SAST": "+02:00", "KST": "+09:00", "EET": "+02:00",
    "EEST": "+03:00", "MSK": "+03:00", "EST": "-05:00", "EDT": "-04:00", "CDT": "-05:00", "MDT": "-06:00",
    "PST": "-08:00", "PDT": "-07:00", "JST": "+09:00", "AEST": "+10:00", "AEDT": "+11:00",
}  # fmt: skip
_NOT_ZONES = frozenset({"AM", "PM"})


@lru_cache(maxsize=8)
def _names(names: tuple[str, ...]) -> str:
    return "|".join(sorted(names, key=len, reverse=True))


@lru_cache(maxsize=8)
def _pattern(months: tuple[str, ...], weekdays: tuple[str, ...]) -> re.Pattern[str]:
    month, week = _names(months), _names(weekdays)
    first = "".join(sorted({name[0] for name in (*months, *weekdays)}))
    day = r"(?P<{}>[0-3]?\d)(?:st|nd|rd|th)?"
    return re.compile(
        rf"(?<![\w/.-])(?=[\d{first}])(?:(?:{week})\.?,?\s+)?(?:{_ISO}|{_NUMERIC}"
        rf"|{day.format('dd')}\s+(?:of\s+)?(?P<dm>{month})\.?,?\s+(?P<dy>\d{{4}})"
        rf"|(?P<mm>{month})\.?\s+{day.format('md')},?\s+(?P<my>\d{{4}})"
        rf"|{day.format('pd')}\s+(?P<pm>{month})\b\.?|(?P<qm>{month})\.?\s+{day.format('qd')}"
        rf"|(?P<om>{month})\.?,?\s+(?P<oy>\d{{4}}))(?!(?!T\d)\w|[/-]\d)",
        re.IGNORECASE,
    )


def _compiled(table: ReadTable) -> re.Pattern[str]:
    return _pattern(tuple(table.months), tuple(sorted(table.weekdays)))


def find_date(text: str, start: int, end: int, table: ReadTable, *, at_start: bool = False) -> Dated | None:
    """The first date in `text[start:end]`, with its time of day where one follows; `at_start`: only right there.

    "24 Nov. 2024, 10:15 GMT" is 2024-11-24T10:15+00:00; "November 2024" is 2024-11; "24 November" is "--11-24"
    (ISO 8601:1988, no year); "03/04/2024" is "2024" with a doubt, for it may be March or April.
    """
    pattern = _compiled(table)
    match = pattern.match(text, start, end) if at_start else pattern.search(text, start, end)
    while match:
        value, doubt = _value(match, table)
        if value:
            return _timed(text, match, end, value, doubt)
        match = None if at_start else pattern.search(text, match.start() + 1, end)
    return None


def find_dates(text: str, start: int, end: int, table: ReadTable) -> list[Dated]:
    """Every date in the stretch, without times of day."""
    found = []
    for match in _compiled(table).finditer(text, start, end):
        value, doubt = _value(match, table)
        if value:
            found.append(Dated(match.start(), match.end(), value, doubt))
    return found


def _value(match: re.Match[str], table: ReadTable) -> tuple[str, str]:
    group = match.groupdict()
    if group["iy"]:
        return _checked(group["iy"], int(group["im"]), int(group["id"])), ""
    if group["ny"]:
        return _numeric(match[0], group["ny"], int(group["na"]), int(group["nb"]), group["nsep"])
    for year, month, day in (("dy", "dm", "dd"), ("my", "mm", "md"), ("", "pm", "pd"), ("", "qm", "qd")):
        if group[month] and (year or group[month][0].isupper()):  # "they may 5 years later": no date
            number = table.months[group[month].lower()]
            return _checked(group[year] if year else "-", number, int(group[day])), ""
    if not group["om"]:
        return "", ""
    return _checked(group["oy"], table.months[group["om"].lower()], 0), ""


def _numeric(raw: str, year: str, one: int, two: int, sep: str) -> tuple[str, str]:
    if one > 12 or one == two or sep == ".":  # with stops, the day always stands first
        return _checked(year, two, one), ""
    if two > 12:
        return _checked(year, one, two), ""
    if not (_checked(year, two, one) and one):
        return "", ""
    return year, f"the date {raw} may name the day or the month first; only its year is kept"


def _checked(year: str, month: int, day: int) -> str:
    if not 1 <= month <= 12 or (year != "-" and not 1500 <= int(year) <= 2199):
        return ""
    if not day:
        return f"{year}-{month:02}"
    return (
        f"{year}-{month:02}-{day:02}"
        if day <= monthrange(2000 if year == "-" else int(year), month)[1]
        else ""
    )


_TIME_RE = re.compile(_TIME)


def _timed(text: str, match: re.Match[str], end: int, value: str, doubt: str) -> Dated:
    plain = Dated(match.start(), match.end(), value, doubt)
    time = _TIME_RE.match(text, match.end(), end)
    if time is None or not (time["minute"] or time["half"]):
        return plain
    if time.end() < end and (text[time.end()].isalnum() and not time["zone"]):
        return plain
    stop = time.end() if not time["zone"] or time["zone"] not in _NOT_ZONES else time.start("zone")
    zone = time["zone"] or ""
    if zone and zone.isalpha() and zone not in _ZONES and len(zone) < 2:
        stop, zone = time.start("zone"), ""
    while stop > match.end() and text[stop - 1].isspace():
        stop -= 1
    if len(value) != 10:
        return Dated(match.start(), stop, value, doubt)
    hour = int(time["hour"])
    if time["half"]:
        hour = hour % 12 + (12 if time["half"][0] in "pP" else 0)
    clock = f"{hour:02}:{time['minute'] or '00'}" + (f":{time['second']}" if time["second"] else "")
    return Dated(match.start(), stop, f"{value}T{clock}{zone_of(zone)}", doubt)


def zone_of(name: str) -> str:
    """A zone as an offset: "+0100", "CET" and "MEZ" are "+01:00"; "" for a name that leaves it open."""
    if name[:1] in ("+", "-"):
        return name if ":" in name else f"{name[:3]}:{name[3:]}"
    if name[:3].upper() == "UTC" and len(name) > 4:  # "UTC+3"
        return f"{name[3]}{name[4:].zfill(2)}:00"
    return _ZONES.get(name.upper(), "")


_COMPACT = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?Z?)?$")
_PREFIX = re.compile(r"\d{4}(?:-(?:0[1-9]|1[0-2]))?$")


def parse_date(raw: str | float, table: ReadTable) -> tuple[str, str]:
    """A date field of a record as (ISO prefix, doubt); ("", doubt) when it cannot be read.

    Besides the written spellings: RFC 2822, compact ISO, and seconds or milliseconds since 1970.
    """
    text = str(raw).strip()
    if not text or text.lower() in ("none", "null", "nan", "nat", "unknown", "n/a"):
        return "", ""
    if _PREFIX.match(text):
        return text, ""
    if re.fullmatch(r"\d{9,10}(?:\.\d+)?|\d{13}", text):
        return _epoch(float(text)), ""
    if compact := _COMPACT.match(text):
        day = _checked(compact[1], int(compact[2]), int(compact[3]))
        if day:
            return day, ""
    found = find_date(text, 0, min(len(text), 200), table)
    if found is None or found.value.startswith("-"):
        return "", f"the date “{text[:60]}” cannot be read"
    return found.value, found.doubt


def _epoch(seconds: float) -> str:
    seconds = seconds / 1000 if seconds > 1e11 else seconds
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%S+00:00")
