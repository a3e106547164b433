"""What stands before a plain text: headline, byline, date line, address, source, and the dateline of a wire report."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from secondsource.model import Part, PartName
from secondsource.read.authors import sort_names, split_names
from secondsource.read.dates import Dated, find_date
from secondsource.read.layout import Line, lines, trim, wrap_width

if TYPE_CHECKING:
    from collections.abc import Sequence

    from secondsource.languages.tables import ReadTable
    from secondsource.read.compose import Draft

_FRONT_LINES = 12  # a text whose first dozen lines are all labels is a form, not an article
_HEADLINE = 200  # characters
_LABEL = re.compile(r"([^\W\d_]+(?: [^\W\d_]+){0,3})(\s*:\s*|\s+)(?=\S)")
_ADDRESS = re.compile(
    r"(?:url|link|address|web|read more at)?\s*:?\s*<?(https?://[^\s<>\"]{4,2000})>?$", re.IGNORECASE
)
_PERSON = r"[^\W\d_a-z][\w.'’-]*(?: (?:(?:de|la|van|von|der|den|bin|al|el|di|da|du|le|ten|ter)\b|[^\W\d_a-z][\w.'’-]*)){0,5}"
_BYLINE = re.compile(rf"{_PERSON}(?:(?:,| and| &| with| in|,? for|\s*[|/–—-])\s*{_PERSON}){{0,6}}$")


def read_front(text: str, draft: Draft, table: ReadTable) -> tuple[list[Part], int]:
    """The parts before the first paragraph, and where the paragraphs begin; fills in the draft's fields.

    A label glued to the first sentence ("date 2024-11-24 The council ...") ends where the sentence begins.
    """
    found = lines(text, 0, len(text))[: _FRONT_LINES * 4]
    wrapped = wrap_width(text, found) > 0
    parts: list[Part] = []
    index = 0
    while index < min(len(found), _FRONT_LINES):
        line = found[index]
        if label := _labelled(text, line, draft, table):
            parts.append(label)
            if label.end < line.end:
                return parts, label.end
            index += 1
            continue
        taken = 0
        if all(part.name != "headline" for part in parts):
            taken = _headline_lines(text, found, index, draft, table, wrapped=wrapped)
        if not taken:
            break
        parts.append(Part("headline", line.start, found[index + taken - 1].end))
        index += taken
    return parts, found[index].start if index < len(found) else len(text)


def _labelled(text: str, line: Line, draft: Draft, table: ReadTable) -> Part | None:
    """A line that is about the article instead of part of it; only its first stretch when a sentence is glued on."""
    if address := _ADDRESS.match(text, line.start, line.end):
        draft.url = draft.url or address[1]
        draft.note("url", address[1], "text")
        return Part("other", line.start, line.end)
    if dated := _date_line(text, line, draft, table):
        return dated
    label = _LABEL.match(text, line.start, line.end)
    if label is None:
        return None
    word, colon = label[1].lower(), ":" in label[2]
    value = text[label.end() : line.end]
    if colon and word in table.outlet and len(value) <= 80:
        draft.outlet = draft.outlet or value
        draft.note("outlet", value, "text")
        return Part("other", line.start, line.end)
    return _byline(text, line, draft, table)


def _byline(text: str, line: Line, draft: Draft, table: ReadTable) -> Part | None:
    if line.end - line.start > 120:
        return None
    words = text[line.start : line.end]
    for label in sorted(table.byline, key=len, reverse=True):
        if words.lower().startswith(label) and words[len(label) : len(label) + 1] in (" ", ":"):
            names = words[len(label) :].strip(" :")
            if _BYLINE.match(names):
                credit_authors(draft, [names], words, "text")
                return Part("byline", line.start, line.end)
    return None


def credit_authors(draft: Draft, names: Sequence[str], raw: str, origin: str) -> None:
    """Put the people of a byline among the draft's authors; agencies and newsrooms become evidence of "agency"."""
    found = sort_names([name for one in names for name in split_names(one)], outlet=draft.outlet)
    draft.authors.extend(name for name in found.people if name not in draft.authors)
    if found.people:
        draft.note("authors", raw, origin)
    for body in found.bodies:
        draft.note("agency", body, origin)


def _date_line(text: str, line: Line, draft: Draft, table: ReadTable) -> Part | None:
    field, at = _date_label(text, line, table)
    dated = find_date(text, at, line.end, table, at_start=True)
    if dated is None:
        return None
    rest, _ = trim(text, dated.end, line.end)
    while rest < line.end and text[rest] in "|·•–—-:,":
        rest, _ = trim(text, rest + 1, line.end)
    glued = rest < line.end
    # "23 November 2024 was the day" is a sentence; "2024-11-23 The council met" has a date line glued on.
    if glued and (dated.value.startswith("-") or not _begins(text, rest)):
        return _two_dates(text, line, dated, rest, field, draft, table)
    _take(field, text[dated.start : dated.end], dated, draft)
    return Part("other", line.start, dated.end if glued else line.end)


def _two_dates(
    text: str, line: Line, dated: Dated, rest: int, field: str, draft: Draft, table: ReadTable
) -> Part | None:
    """Two dates on one line: "Published 23 November 2024, updated 24 November 2024"."""
    second, at = _date_label(text, Line(rest, line.end, gap=False, indent=0), table)
    later = find_date(text, at, line.end, table, at_start=True) if at > rest else None
    if later is None or trim(text, later.end, line.end)[0] < line.end:
        return None
    _take(field, text[dated.start : dated.end], dated, draft)
    _take(second, text[later.start : later.end], later, draft)
    return Part("other", line.start, line.end)


def _begins(text: str, at: int) -> bool:
    return text[at].isupper() or text[at] in "\"“‘'«(["


def _date_label(text: str, line: Line, table: ReadTable) -> tuple[str, int]:
    """Which date the words before it announce, and where it begins: "Last updated: " is ("modified", 14)."""
    for match in re.compile(r"[^\W\d_]+(?: [^\W\d_]+){0,3}").finditer(
        text, line.start, min(line.end, line.start + 40)
    ):
        if match.start() != line.start:
            break
        words = match[0].lower().split(" ")
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


def _headline_lines(
    text: str, found: Sequence[Line], index: int, draft: Draft, table: ReadTable, *, wrapped: bool
) -> int:
    """How many lines from `index` on are a headline: short, without a final stop, set apart from what follows."""
    taken = 1
    while taken < 3 and index + taken < len(found) and wrapped and not found[index + taken].gap:
        if _probe(text, found[index + taken], draft, table):
            break
        taken += 1
    if index + taken >= len(found):
        return 0
    first, last, after = found[index], found[index + taken - 1], found[index + taken]
    words = text[first.start : last.end]
    if len(words) > _HEADLINE or not _unstopped(words):
        return 0
    apart = after.gap or not wrapped or _probe(text, after, draft, table)
    return taken if apart and (_begins(text, after.start) or after.gap) else 0


def _probe(text: str, line: Line, draft: Draft, table: ReadTable) -> bool:
    return _labelled(text, line, type(draft)(), table) is not None


def _unstopped(words: str) -> bool:
    if words[-1] in ".:;," and not re.search(r"(?:\b[A-Z]\.|\.\.\.|Inc\.|Co\.)$", words):
        return False
    return words[0].isalnum() or words[0] in "\"“‘'«($€£#¿¡["


_UPPER = r"[A-ZÀ-Þ][A-ZÀ-Þ.'’-]+"
_DATELINE = re.compile(
    rf"(?P<place>{_UPPER}(?:[ /]{_UPPER}){{0,4}})(?P<region>, [A-Z][\w.]+(?: [A-Z][\w.]+){{0,2}}?)?"
    r"(?P<day>,? [A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?)?(?: \((?P<outlet>[A-Z][\w ./&-]{1,40})\))?(?:\s*[-–—]{1,2}\s+|:\s+)(?=\S)"
    r"|(?P<tplace>[A-Z][\w.'’ -]{2,40})(?P<tday>,? [A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?)?"
    r" \((?P<toutlet>[A-Z][\w ./&-]{1,40})\)\s*[-–—]{1,2}\s+(?=\S)"
)


def read_dateline(text: str, start: int, draft: Draft, table: ReadTable) -> Part | None:
    """The place (date, agency) before the first sentence of a wire report: "OSLO, Nov 23 (Reuters) - "."""
    match = _DATELINE.match(text, start, min(len(text), start + 140))
    if match is None:
        return None
    outlet = match["outlet"] or match["toutlet"]
    day = match["day"] or match["tday"]
    if not (outlet or day or "–" in match[0] or "—" in match[0] or " - " in match[0] or "--" in match[0]):
        return None
    if outlet:
        draft.note("outlet", outlet, "text")
        draft.outlet = draft.outlet or outlet
    if day and (dated := find_date(day, 0, len(day), table)):
        draft.note("published", day.strip(" ,"), "text")
        if not dated.value.startswith("-"):
            draft.published = draft.published or dated.value
    end = match.end()
    while text[end - 1].isspace():
        end -= 1
    return Part("dateline", start, end)


NAMES: tuple[PartName, ...] = ("headline", "byline", "other", "dateline")
