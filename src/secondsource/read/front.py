"""What stands before a plain text: headline, byline, date line, address, source, and the dateline of a wire report."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from secondsource import outlets
from secondsource.model import Part
from secondsource.read.authors import sort_names, split_names
from secondsource.read.compose import Draft
from secondsource.read.datelines import after_separators, begins, is_date_label, read_date_line
from secondsource.read.dates import find_date
from secondsource.read.glue import unglue
from secondsource.read.layout import Line, lines, wrap_width

if TYPE_CHECKING:
    from collections.abc import Sequence

    from secondsource.languages.tables import Lexicon, ReadTable

_FRONT_LINES = 12  # a text whose first dozen lines are all labels is a form, not an article
_HEADLINE = 200  # characters
_LABEL = re.compile(r"([^\W\d_]+(?: [^\W\d_]+){0,3})(\s*:\s*|\s+)(?=\S)")
_ADDRESS = re.compile(
    r"(?:url|link|address|web|read more at)?\s*:?\s*<?(https?://[^\s<>\"]{4,2000})>?$", re.IGNORECASE
)
_PERSON = r"[^\W\d_a-z][\w.'’-]*(?: (?:(?:de|la|van|von|der|den|bin|al|el|di|da|du|le|ten|ter)\b|[^\W\d_a-z][\w.'’-]*)){0,5}"
_BY = re.compile(r" by (?=[^\W\d_a-z])")
_BYLINE = re.compile(
    rf"{_PERSON}(?:$|,|[ ]?[|/–—]| - | (?:and|&|with|in|for)\b)"
)  # a name, then whatever desk or place


# Three names and more need no "By" before them.
_NAME = r"[^\W\d_a-z][\w'’-]+(?: [^\W\d_a-z][\w.'’-]*){1,2}"
_NAMES = re.compile(rf"{_NAME}(?: ?, {_NAME})+,? (?:and|&) {_NAME}")


def read_front(text: str, draft: Draft, lexicon: Lexicon) -> tuple[list[Part], int]:
    """The parts before the first paragraph, and where the paragraphs begin; fills in the draft's fields.

    A label glued to the first sentence ("date 2024-11-24 The council ...") ends where the sentence begins.
    """
    table = lexicon.read
    found = [_undressed(text, line) for line in lines(text, 0, len(text), _FRONT_LINES * 4)]
    wrapped = wrap_width(text, found) > 0
    parts: list[Part] = []
    index = 0
    while index < min(len(found), _FRONT_LINES):
        line = found[index]
        after = found[index + 1] if index + 1 < len(found) else None
        if label := _labelled(text, line, after, draft, table) or _desk(text, line, parts, draft):
            parts.append(label)
            while index < len(found) and found[index].end <= label.end:
                index += 1
            if index < len(found) and label.end > found[index].start:  # glued to the first sentence
                return parts, after_separators(text, label.end)
            continue
        taken = 0
        if all(part.name != "headline" for part in parts):
            taken = _headline_lines(text, found, index, lexicon, wrapped=wrapped)
        if not taken:
            break
        parts.append(Part("headline", line.start, found[index + taken - 1].end))
        index += taken
    return parts, found[index].start if index < len(found) else len(text)


_DRESS = re.compile(r"(?:#{1,6}[ \t]+)?(?:\*\*|__|\*|_)?(?=[\w\"“‘'«(])")


def _undressed(text: str, line: Line) -> Line:
    """The line without the marks of a Markdown heading or emphasis around it."""
    dress = _DRESS.match(text, line.start, line.end)
    if dress is None or not dress[0]:
        return line
    end = line.end
    while end > dress.end() and text[end - 1] in "*_# ":
        end -= 1
    return line._replace(start=dress.end(), end=end) if end > dress.end() else line


def _labelled(text: str, line: Line, after: Line | None, draft: Draft, table: ReadTable) -> Part | None:
    """A line that is about the article instead of part of it; only its first stretch when a sentence is glued on."""
    if address := _ADDRESS.match(text, line.start, line.end):
        draft.url = draft.url or address[1]
        draft.note("url", address[1], "text")
        return Part("other", line.start, line.end)
    if dated := _dated_byline(text, line, draft, table) or read_date_line(text, line, draft, table):
        return dated
    if (
        is_date_label(text, line, table)
        and after
        and (dated := read_date_line(text, after, probe := Draft(), table))
    ):
        modified = text[line.start : line.end].rstrip(" :").lower() in table.modified
        if modified:
            draft.modified = draft.modified or probe.published
        else:
            draft.published = draft.published or probe.published
        draft.note("modified" if modified else "published", text[dated.start : dated.end], "text")
        draft.doubts += probe.doubts
        return Part("other", line.start, dated.end)
    label = _LABEL.match(text, line.start, line.end)
    stated = label and ":" in label[2] and label[1].lower() in table.outlet
    if (
        label
        and stated
        and line.end - label.end() <= 80
        and begins(text, label.end())
        and text[line.end - 1] not in ".!?"
    ):
        draft.outlet = draft.outlet or text[label.end() : line.end]
        draft.note("outlet", text[label.end() : line.end], "text")
        return Part("other", line.start, line.end)
    return _byline(text, line, draft, table)


def _byline(text: str, line: Line, draft: Draft, table: ReadTable) -> Part | None:
    """A line that names who wrote it: "By Jane Roe and Ola Lind, City desk". It ends without a stop."""
    words = text[line.start : line.end]
    if len(words) > 120 or words[-1] in ".!?":
        return None
    if _NAMES.fullmatch(words):
        credit_authors(draft, [words], words, "text")
        return Part("byline", line.start, line.end)
    for label in sorted(table.byline, key=len, reverse=True):
        if words.lower().startswith(label) and words[len(label) : len(label) + 1] in (" ", ":"):
            names = words[len(label) :].strip(" :")
            if _BYLINE.match(names):
                credit_authors(draft, [names], words, "text")
                return Part("byline", line.start, line.end)
    return None


def _dated_byline(text: str, line: Line, draft: Draft, table: ReadTable) -> Part | None:
    """A date and its author on one line: "Posted on November 23, 2024 by Jane Roe"."""
    cut = _BY.search(text, line.start, min(line.end, line.start + 120))
    if cut is None or not find_date(text, line.start, cut.start(), table):
        return None
    author = _byline(text, line._replace(start=cut.start() + 1), draft, table)
    dated = read_date_line(text, line._replace(end=cut.start()), draft, table) if author else None
    return Part("other", line.start, line.end) if dated else None


def _desk(text: str, line: Line, parts: Sequence[Part], draft: Draft) -> Part | None:
    """The line right under a byline that names the desk or the outlet: "Harbour Post", "Political editor"."""
    words = text[line.start : line.end]
    if line.gap or not parts or parts[-1].name != "byline" or len(words) > 60 or words[-1] in '.!?:"”':
        return None
    if found := outlets.named(words):
        draft.outlet = draft.outlet or found.name
        draft.note("outlet", words, "text")
    return Part("other", line.start, line.end)


def credit_authors(draft: Draft, names: Sequence[str], raw: str, origin: str) -> None:
    """Put the people of a byline among the draft's authors; agencies and newsrooms become evidence of "agency"."""
    found = sort_names([name for one in names for name in split_names(one)])
    draft.authors.extend(name for name in found.people if name not in draft.authors)
    if found.people:
        draft.note("authors", raw, origin)
    for body in found.bodies:
        draft.note("agency", body, origin)


def _headline_lines(text: str, found: Sequence[Line], index: int, lexicon: Lexicon, *, wrapped: bool) -> int:
    """How many lines from `index` on are a headline: short, without a final stop, set apart from what follows."""
    taken = 1
    while taken < 3 and index + taken < len(found) and wrapped and not found[index + taken].gap:
        if _about(text, found, index + taken, lexicon.read):
            break
        taken += 1
    if index + taken >= len(found):
        return 0
    first, last, after = found[index], found[index + taken - 1], found[index + taken]
    if last.end - first.start > _HEADLINE or not _is_headline(text[first.start : last.end]):
        return 0
    if [part.name for part in unglue(text, [Part("paragraph", first.start, last.end)], lexicon)] != [
        "paragraph"
    ]:
        return 0  # a caption or a credit
    apart = after.gap or not wrapped or _about(text, found, index + taken, lexicon.read)
    return taken if apart and (begins(text, after.start) or after.gap) else 0


def _about(text: str, found: Sequence[Line], index: int, table: ReadTable) -> bool:
    """Whether a line is about the article: a byline, a date line, an address."""
    after = found[index + 1] if index + 1 < len(found) else None
    return _labelled(text, found[index], after, Draft(), table) is not None


def _is_headline(words: str) -> bool:
    if words[-1] in ".:;," and not re.search(r"(?:\b[A-Z]\.|\.\.\.|Inc\.|Co\.)$", words):
        return False
    # Two sentences are no headline, nor is a sentence that ends inside its quotation.
    if re.search(r"[a-z]{3,} ?[.!?] [A-Z|]|\. ?['\"”’]+$", words):
        return False
    if words[-1] in '?"”’' and len(words) > 110:
        return False
    return words[0].isalnum() or words[0] in "\"“‘'«($€£#¿¡["
