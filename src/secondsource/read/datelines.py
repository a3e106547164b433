"""Lines that date a plain text, and the dateline of a wire report."""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING

from secondsource import outlets
from secondsource.model import Part
from secondsource.read.compose import Draft
from secondsource.read.dates import Dated, find_date
from secondsource.read.layout import Line, trim

if TYPE_CHECKING:
    from collections.abc import Sequence

    from secondsource.languages.tables import ReadTable

_SEPARATORS = "|·•–—-:"


def read_date_line(text: str, line: Line, draft: Draft, table: ReadTable) -> Part | None:
    """A line that gives the date of publication or of the last change; sets it, precision as written.

    "date 2024-11-24 The council ...": where a sentence is glued on, only the date is taken. None when it is no such line.
    """
    field, at = _label(text, line, table)
    dated = find_date(text, at, line.end, table, at_start=True)
    if dated is None:
        return None
    rest = after_separators(text, dated.end, line.end, "," if at > line.start else "")
    if rest == line.end:
        _take(field, text[dated.start : dated.end], dated, draft)
        return Part("other", line.start, line.end)
    if _second_date(text, line, dated, rest, field, draft, table):
        return Part("other", line.start, line.end)
    # "23 November 2024 was the day" and "24 November 2024, Ann Lind said" are sentences; "2024-11-23 The council met" has
    # a date line glued on.
    if dated.value.startswith("-") or not begins(text, rest):
        return None
    _take(field, text[dated.start : dated.end], dated, draft)
    return Part("other", line.start, dated.end)


def after_separators(text: str, start: int, end: int = sys.maxsize, more: str = "") -> int:
    """Where the words after "2024-11-24 - " begin."""
    end = min(end, len(text))
    while start < end and (text[start].isspace() or text[start] in _SEPARATORS + more):
        start += 1
    return start


def is_date_label(text: str, line: Line, table: ReadTable) -> bool:
    """A line that holds nothing but "Published" or "Last updated:"; the date stands on the next."""
    words = text[line.start : line.end].rstrip(" :").lower()
    return words in table.published or words in table.modified


def begins(text: str, at: int) -> bool:
    """A sentence may begin with this character."""
    return text[at].isupper() or text[at] in "\"“‘'«(["


def _second_date(
    text: str, line: Line, dated: Dated, rest: int, field: str, draft: Draft, table: ReadTable
) -> bool:
    """Two dates on one line: "Published 23 November 2024, updated 24 November 2024"."""
    second, at = _label(text, Line(rest, line.end, gap=False, indent=0), table)
    later = find_date(text, at, line.end, table, at_start=True) if at > rest else None
    if later is None or trim(text, later.end, line.end)[0] < line.end:
        return False
    _take(field, text[dated.start : dated.end], dated, draft)
    _take(second, text[later.start : later.end], later, draft)
    return True


_WORDS = re.compile(r"[^\W\d_]+(?: [^\W\d_]+){0,3}")


def _label(text: str, line: Line, table: ReadTable) -> tuple[str, int]:
    """Which date the words before it announce, and where it begins: "Last updated: " is ("modified", 14)."""
    match = _WORDS.match(text, line.start, min(line.end, line.start + 40))
    words = match[0].lower().split(" ") if match else []
    for count in range(len(words), 0, -1):
        label = " ".join(words[:count])
        field = "modified" if label in table.modified else "published" if label in table.published else ""
        if field:
            at = line.start + len(label)
            while at < line.end and text[at] in " \t:–—-":
                at += 1
            return field, at
    return "published", line.start


def _take(field: str, raw: str, dated: Dated, draft: Draft) -> None:
    draft.note(field, raw, "text")
    if dated.value.startswith("-"):
        draft.doubts.append(f"the date line “{raw}” gives no year")
        return
    if field == "modified":
        draft.modified = draft.modified or dated.value
    else:
        draft.published = draft.published or dated.value
    if dated.doubt:
        draft.doubts.append(dated.doubt)


_UPPER = r"[A-ZÀ-Þ][A-ZÀ-Þ.'’-]+"
_DAY = r",? [A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?"
_AGENCY = r" \((?P<{}>[A-Z][\w ./&-]{{1,40}})\)"
_DATELINE = re.compile(
    rf"(?P<place>{_UPPER}(?:[ /]{_UPPER}){{0,4}})(?P<region>, [A-Z][\w.]+(?: [A-Z][\w.]+){{0,2}}?)?(?P<day>{_DAY})?"
    rf"(?:{_AGENCY.format('outlet')})?(?:\s*[-–—_]{{1,2}}\s+|:\s+)(?=\S)"
    rf"|(?P<tplace>[A-Z][\w.'’, -]{{2,40}})(?P<tday>{_DAY})?{_AGENCY.format('toutlet')}\s*[-–—_]{{1,2}}\s+(?=\S)"
)


def read_dateline(text: str, start: int, draft: Draft, table: ReadTable) -> Part | None:
    """The place (date, agency) before the first sentence of a wire report: "OSLO, Nov 23 (Reuters) - "."""
    match = _DATELINE.match(text, start, min(len(text), start + 140))
    if match is None:
        return None
    outlet = match["outlet"] or match["toutlet"]
    day = match["day"] or match["tday"]
    if match["place"] and match["place"].lower() in table.caption:  # "FILE - The mayor in May"
        return None
    # "Ann Lind (Labour) - who lost" is no dateline, "Oldport (Reuters) - " is one.
    if match["toutlet"] and not outlets.named(match["toutlet"]):
        return None
    # "NATO: the alliance ..." is no dateline, "OSLO - The alliance ..." is one.
    if not (outlet or day or re.search(r"[–—]| --? ", match[0])):
        return None
    if outlet:
        draft.note("outlet", outlet, "text")
        draft.outlet = draft.outlet or outlet
    if day and (dated := find_date(day, 0, len(day), table)):
        draft.note("published", day.strip(" ,"), "text")
        if not dated.value.startswith("-"):
            draft.published = draft.published or dated.value
    return Part("dateline", *trim(text, start, match.end()))


def set_apart(text: str, parts: Sequence[Part], table: ReadTable) -> list[Part]:
    """The parts of a page, the dateline before its first sentence (of the lead or of the text) a part of its own.

    What it says of agency and day is not taken: a page states both elsewhere, and better.
    """
    found = list(parts)
    for at, part in enumerate(found):
        if part.name not in ("lead", "paragraph"):
            continue
        dateline = read_dateline(text, part.start, Draft(), table)
        if dateline and dateline.end < part.end:
            rest = trim(text, dateline.end, part.end)
            found[at : at + 1] = [dateline, Part(part.name, *rest)]
            return found
        if part.name == "paragraph":
            break
    return found
