"""The day and hour a line near the headline shows, in the ways languages write them: "Am 5. März 2024 um 14.30 Uhr".

Only for lines that show a date and little else. In running text a "5. May" may be the fifth of a list: `dates` reads those.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import date
from functools import cache
from typing import NamedTuple

from secondsource.languages.days import MONTHS, UPDATED
from secondsource.read.dates import zone_of


class DayLine(NamedTuple):
    """Where a day stands in a line, and the day as an ISO 8601 prefix, with the hour and zone where they are shown."""

    start: int
    end: int
    value: str


_YEAR = r"(?P<{}>(?:19|20|25)\d\d)(?!\d)"
# Not \w: the vowel signs of Hindi and Thai are no letters to it; and stops stand inside Thai abbreviations.
_WORD = r"(?P<{}>[^\s\d,;:|/()-]{{2,16}})"
_DAYS = (
    # 2024年3月5日, 2024년 3월 5일
    re.compile(r"(?P<y>(?:19|20)\d\d)\s?[年년]\s?(?P<m>\d{1,2})\s?[月월]\s?(?P<d>\d{1,2})\s?[日일]"),
    # 5 tháng 3 năm 2024
    re.compile(r"(?P<d>\d{1,2})\s+tháng\s+(?P<m>\d{1,2})(?:,|\s+năm)?\s+" + _YEAR.format("y")),
    # 2024-03-05, 2024.3.5, 2024. 3. 5.
    re.compile(r"(?<![\d./-])(?P<y>(?:19|20)\d\d)(?P<sep>[-./])\s?(?P<m>\d{1,2})(?P=sep)\s?(?P<d>\d{1,2})(?!\d)"),
    # 05.03.2024, 5/3/24, 5. 3. 2024
    re.compile(
        r"(?<![\d./-])(?P<a>\d{1,2})(?P<sep>[-./])\s?(?P<b>\d{1,2})(?P=sep)\s?(?P<y>(?:19|20|25)\d\d|\d\d(?![:h]))(?![\d/-])"
    ),
    # 5 March 2024, 5. März 2024, 1er mars 2024, 5 de marzo de 2024, 05-Mar-2024
    re.compile(
        r"(?<!\d)(?P<d>\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?(?:\s*-\s*|\s*(?:of|de|d['’]|den)?\s*)"
        + _WORD.format("w") + r"\.?,?(?:\s*-\s*|\s+(?:de[l]?\s+|of\s+)?|,\s*)" + _YEAR.format("y"), re.IGNORECASE,
    ),
    # March 5, 2024; március 5, 2024
    re.compile(_WORD.format("w") + r"\.?\s+(?P<d>\d{1,2})(?:st|nd|rd|th|\.)?,?\s+" + _YEAR.format("y"), re.IGNORECASE),
    # 2024. március 5., 2024 m. kovo 5 d.
    re.compile(_YEAR.format("y") + r"\.?\s*(?:m\.\s*|ko\s+)?" + _WORD.format("w") + r"\s+(?P<d>\d{1,2})(?!\d)", re.IGNORECASE),
    # 2024. gada 5. martā
    re.compile(_YEAR.format("y") + r"\.?\s+gada\s+(?P<d>\d{1,2})\.\s+" + _WORD.format("w"), re.IGNORECASE),
)  # fmt: skip
_CLOCK = re.compile(
    r"(?<![\d.:])(?:(?P<said>kl|klo|um|ore|om|o godz|в|at|à|a las|às|ساعة)\.?\s*)?(?P<h>[01]?\d|2[0-3])\s?(?P<sep>[:.h時点시])\s?(?P<min>[0-5]\d)"
    r"(?::(?P<sec>[0-5]\d))?(?:\s?[分분])?\s*(?P<half>[ap]\.?m\b\.?)?\s*(?P<uhr>Uhr|uur|hrs?\b|h\b|Hs)?\s*\(?(?P<zone>Z\b|UTC[+-]\d{1,2}|[+-](?:0\d|1[0-4]):?[0-5]\d|[A-Z]{3,4}\b)?",
    re.IGNORECASE,
)
_REACH = 24  # characters between a day and its hour


def days_of(line: str, language: str = "", region: str = "") -> list[DayLine]:
    """The days a line shows, in order, each once; `region` (ISO 3166, "US") tells "3/5/24" from "5/3/24".

    "3/4/2024" in English of no known region is left out: it may be March or April.
    """
    words = _plain(line[:300])
    found: list[DayLine] = []
    for pattern in _DAYS:
        for match in pattern.finditer(words):
            if any(one.start < match.end() and match.start() < one.end for one in found):
                continue
            if value := _value(match.groupdict(), language, region):
                found.append(DayLine(match.start(), match.end(), value))
    found.sort()
    return [_timed(words, one, found) for one in found]


def shown_dates(line: str, language: str = "", region: str = "") -> tuple[str, str]:
    """(published, changed) as a line shows them: "5 March 2024, updated 6 March 2024"; "" where it does not."""
    published = changed = ""
    at = 0
    for one in days_of(line, language, region):
        before = line[at : one.start].lower()
        if any(word in UPDATED for word in re.findall(r"[^\W\d_]+", before)[-4:]):
            changed = changed or one.value
        else:
            published = published or one.value
        at = one.end
    return published, changed


def _plain(line: str) -> str:
    """The line with the digits of every script as those of ASCII, character for character."""
    if line.isascii():
        return line
    return "".join(
        str(unicodedata.digit(char)) if char.isdigit() and unicodedata.digit(char, -1) >= 0 else char
        for char in line
    )


def _value(group: dict[str, str | None], language: str, region: str) -> str:
    year = int(group["y"] or 0)
    year = (
        year + 2000 if year < 100 else year - 543 if year > 2400 else year
    )  # Thailand counts from the Buddha's death
    if group.get("a"):
        one, two = int(group["a"] or 0), int(group["b"] or 0)
        day, month = _ordered(one, two, group["sep"] or "", language, region)
    elif group.get("w"):
        day, month = int(group["d"] or 0), _month(group["w"] or "", language)
    else:
        day, month = int(group["d"] or 0), int(group["m"] or 0)
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return ""


def _ordered(one: int, two: int, sep: str, language: str, region: str) -> tuple[int, int]:
    """Day and month; (0, 0) where their order is open."""
    if one > 12 or sep == ".":
        return one, two
    if two > 12:
        return two, one
    if region in ("US", "PH"):
        return two, one
    return (one, two) if language not in ("", "en") or region else (0, 0)


_SAME = {"nb": "no", "nn": "no", "sh": "sr", "iw": "he", "in": "id"}


@cache
def _stems(language: str) -> tuple[tuple[str, int], ...]:
    names = MONTHS.get(_SAME.get(language, language), "")
    stems = [(stem, number) for number, month in enumerate(names.split("; "), 1) for stem in month.split()]
    return tuple(sorted(stems, key=lambda one: -len(one[0])))


def _month(word: str, language: str) -> int:
    word = unicodedata.normalize("NFC", word.lower().replace("i̇", "i"))
    for code in (language, "en"):
        if number := next((number for stem, number in _stems(code) if word.startswith(stem)), 0):
            return number
    return 0


def _timed(words: str, day: DayLine, all_days: list[DayLine]) -> DayLine:
    """The day with the hour that stands close behind it, or else close before it."""
    index = all_days.index(day)
    end = all_days[index + 1].start if index + 1 < len(all_days) else len(words)
    behind = _CLOCK.search(words, day.end, min(end, day.end + _REACH + 20))
    start = all_days[index - 1].end if index else 0
    before = (
        None
        if index
        else next((one for one in _CLOCK.finditer(words, max(start, day.start - _REACH), day.start)), None)
    )
    for clock in (behind, before):
        if clock is None or (clock is behind and clock.start() - day.end > _REACH):
            continue
        if clock["sep"] == "." and not (clock["said"] or clock["uhr"]):  # "4.30" may be anything
            continue
        hour = int(clock["h"])
        if clock["half"]:
            hour = hour % 12 + (12 if clock["half"][0] in "pP" else 0)
        seconds = f":{clock['sec']}" if clock["sec"] else ""
        value = f"{day.value}T{hour:02}:{clock['min']}{seconds}{zone_of(clock['zone'] or '')}"
        return day._replace(value=value)
    return day
