"""What stands around the news and is settled without weighing: requests, notices, agency lines, bylines, dates, lists of links, boxes.

`certain` judges one block by its words and elements; `in_company` a block by those it stands with: a paragraph in a box that asks for a
subscription belongs to the box, a heading over nothing but links announces links.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING

from secondsource import outlets
from secondsource.languages.days import DATED, UPDATED
from secondsource.model import CONTENT
from secondsource.read.authors import is_agency
from secondsource.read.blocks import fold_key
from secondsource.read.body import LONG
from secondsource.read.cues import cues
from secondsource.read.daylines import days_of
from secondsource.read.headline import HEADINGS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from secondsource.model import PartName
    from secondsource.read.blocks import Block
    from secondsource.read.features import Layout

_PICTURED = frozenset("credit caption figcaption".split())
_ASKS = frozenset(("ask", "asked"))
_REQUEST = 400  # characters: no request to the reader or notice is longer
_SHORT = 140
_DATE_LINE = 90
_BYLINES = 12  # blocks before the text that may hold a byline
_LEAST = 8  # letters of a full name
_AGENCY_LINE = 45
_NAME_LINE = 60
_LINK = 15


def certain(layout: Layout, index: int, seen: set[str]) -> PartName | None:
    """The kind of a block that is not the article's words whatever else speaks for it; None where nothing settles it."""
    block, hints = layout.blocks[index], layout.cues(index)
    if is_date_line(block.text):
        return "byline"
    if "quoted" not in seen and len(block.text) < _REQUEST:
        if "notice" in hints:
            return "disclaimer"
        if not _ASKS.isdisjoint(hints) and (_set_apart(block) or len(block.text) < _SHORT):
            return "promo"
        if "poll" in block.regions - layout.common:
            return "promo"
    if "origin" in hints and ("end" in seen or ("contribution" in hints and len(block.text) < _SHORT)):
        return "contribution"
    if "announce" in hints:
        return "related"
    if "credit" in hints and "end" in seen and "stop" not in seen:
        return "credit"
    if _LENGTH.search(block.text) and len(block.text) < _REQUEST:
        return "caption"  # of a video: "The ferry leaves the harbour. 21.04.2024 | 3:18 min"
    if "figure" in block.near - layout.common and "credit" in hints:
        return "credit"
    pictured = not _PICTURED.isdisjoint(block.near)  # the elements tell: a caption, a credit
    if "end" in seen and not pictured and is_agency_line(block):
        return "contribution"
    named = is_name_line(block) or ("byline" in hints and "byline" in block.near - layout.common)
    if "before" in seen and not pictured and named:
        return "byline"
    if (
        index <= layout.first
        and index in layout.body
        and block.tag not in HEADINGS
        and _PLACE.fullmatch(block.text)
    ):
        return "dateline"
    if {"figure", "title"} <= block.near - layout.common and block.tag not in HEADINGS and not block.linked:
        return "caption"  # of a video in the text
    if {"embed", "title"} <= block.near - layout.common and block.tag in HEADINGS:
        return "embed"
    if _POINTS.match(block.text) and block.linked > len(block.text) * 0.25:
        return "related"
    if "related" in hints and (block.linked or block.bold > len(block.key) * 0.8) and "stop" not in seen:
        return "related"
    # A paragraph that is one link and no sentence leads elsewhere; a heading or an item of a list may belong to the text.
    leads_away = _is_link(block) and len(block.key) > _LINK and block.tag in ("p", "div")
    sentence = "stop" in seen and "end" not in seen
    return "related" if leads_away and not sentence and not _ADDRESS.search(block.text) else None


def _set_apart(block: Block) -> bool:
    return block.linked > 0 or block.bold > len(block.key) * 0.8


_LENGTH = re.compile(r"[|·•] ?\d{1,2}:\d{2}(?::\d{2})? ?(?:[Mm]in\.?|[Mm]inutes|[Mm]inuten)$")
_POINTS = re.compile(r"(?:>>|»|→|➡|▶|►|👉|⇒|☞|>)\s*\S")
_PLACE = re.compile(r"[A-ZÀ-Þ][\w-]{2,}(?:[ /][A-ZÀ-Þ][\w-]+){0,2}[.:]")
_ADDRESS = re.compile(r"://|www\.|@")
_CLOCK = re.compile(r"\b\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?\b|\b[A-Z]{2,5}\b")
_WORD = re.compile(r"[^\W\d_]{3,}")
_BESIDE_A_DATE = frozenset(
    "mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag samstag sonntag "
    "lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo uhr last first posted stand den at les "
    "min read minute minutes lesezeit minuten hrs".split()
)


@lru_cache(maxsize=2_000)  # kinds and entries ask for the same lines
def is_date_line(text: str) -> bool:
    """Whether a line says when the report was published or changed, and nothing more: "Updated: Fri, 14 February 2026, 17:05 GMT"."""
    if len(text) > _DATE_LINE or not any(char.isdigit() for char in text):
        return False
    rest, dated = text, set()
    for day in reversed(days_of(text)):
        dated.update(_WORD.findall(text[day.start : day.end].lower()))
        rest = f"{rest[: day.start]} {rest[day.end :]}"
    if rest == text:
        return False
    words = (word.lower() for word in _WORD.findall(_CLOCK.sub(" ", rest)))
    return all(word in dated or word in DATED or word in UPDATED or word in _BESIDE_A_DATE for word in words)


_BIO = 450  # characters
_NAME = re.compile(r"[^\W\d_]+(?:[ '’-]+[^\W\d_]+){1,3}")


_INITIALS = re.compile(r"[a-zäöü]{1,4}|[A-Z]{2,5}|[a-z]+-[a-z]+")
_WITH = frozenset(
    "mit with avec con com med met s z und and et y e og och i en of from von der die das the".split()
)
_DESKS = frozenset(
    "redaktion redaktionen redaksjonen redaktionen redaction rédaction redacción redazione redação redactie redakce redakcja redakcia szerkesztőség "
    "agenturen agences agencias agenzie agências agencies staff newsroom newsdesk sda ats kna mdr ndr wdr swr rbb hr br".split()
)
_BETWEEN = re.compile(r"[/,;|()\[\]–—©*+&]| - ")


def is_agency_line(block: Block) -> bool:
    """Whether the last line names whose words these are: "SDA/sep", "(mit dpa)", "Coast Radio (ab)", "Nordwire / Harbour Post"."""
    text = block.text.strip()
    if len(text) > _AGENCY_LINE or text[-1:] in ".!?…:" or block.tag in HEADINGS:
        return False
    if text.endswith(")") and (begun := text.partition("(")[0].strip()) and _names_a_source(begun):
        return True
    pieces = [piece.strip() for piece in _BETWEEN.split(text) if piece.strip()]
    if (
        len(pieces) > 1
        and "/" in text
        and all(piece[0].isupper() and len(piece.split()) < 4 for piece in pieces)
    ):
        return True  # "Harbour Post / Nordwire", though nobody knows them
    known = 0
    for piece in pieces:
        words = [word for word in piece.split() if word.lower() not in _WITH]
        if not words or _names_a_source(" ".join(words)):
            known += bool(words)
        elif not (len(words) == 1 and _INITIALS.fullmatch(words[0])):
            return False
    return known > 0


def _names_a_source(words: str) -> bool:
    return outlets.named(words) is not None or is_agency(words) or words.lower().rpartition("-")[2] in _DESKS


def is_name_line(block: Block) -> bool:
    """Whether a line before the text holds nothing but names: "Ana Roe/Jon Tide"."""
    text = block.text
    if (
        not _set_apart(block)
        or len(text) > _NAME_LINE
        or block.tag in (*HEADINGS, "li")
        or text[-1:] in ".!?…:"
    ):
        return False
    names = [name.split() for name in re.split(r"\s*(?:/|,|&| and | und | et | y )\s*", text)]
    return all(2 <= len(name) <= 4 and all(_is_name(word) for word in name) for name in names)


def _is_name(word: str) -> bool:
    letters = word.replace("-", "").replace("'", "").replace("’", "").replace(".", "")
    return letters.isalpha() and word[0].isupper() and (not word.isupper() or len(word) < 3)


# ---- in company ------------------------------------------------------------------------------------------


def in_company(layout: Layout, kinds: Mapping[int, PartName | None]) -> dict[int, PartName | None]:
    """The kinds of a stretch's blocks again, each seen with those it stands with."""
    found = dict(kinds)
    main = _main(layout)
    _boxes(layout, found, main)
    _after_the_end(layout, found, main)
    _link_lists(layout, found)
    _headings(layout, found)
    _pictures(layout, found)
    _sources(layout, found)
    _bios(layout, found)
    _open_end(layout, found)
    return found


def _main(layout: Layout) -> frozenset[int]:
    """The containers that hold a good part of the running text."""
    held: Counter[int] = Counter()
    for index in layout.body:
        block = layout.blocks[index]
        if len(block.key) > LONG:
            held[block.parent] += len(block.key)
    total = sum(held.values())
    return frozenset(parent for parent, length in held.items() if length > total * 0.2)


def _siblings(layout: Layout, found: Mapping[int, PartName | None]) -> dict[int, list[int]]:
    together: defaultdict[int, list[int]] = defaultdict(list)
    for index in found:
        together[layout.blocks[index].parent].append(index)
    return together


_BOX = 900  # characters: a box that asks for a subscription holds no more


def _boxes(layout: Layout, found: dict[int, PartName | None], main: frozenset[int]) -> None:
    """All of a small box is a request when one of its lines is."""
    for parent, indices in _siblings(layout, found).items():
        blocks = [layout.blocks[index] for index in indices]
        if parent in main or len(blocks) < 2 or sum(len(block.text) for block in blocks) > _BOX:
            continue
        if any(block.tag == "li" for block in blocks):
            continue  # a list of the text, one item of which speaks of newsletters
        asks = any(not _ASKS.isdisjoint(layout.cues(i)) for i in indices)
        if asks or any(found[index] == "promo" for index in indices if layout.blocks[index].tag in HEADINGS):
            found.update((index, "promo") for index in indices if found[index] in CONTENT)


def _after_the_end(layout: Layout, found: dict[int, PartName | None], main: frozenset[int]) -> None:
    """Behind the text's container, once a request or the readers' comments have begun, nothing is the article's any more."""
    held = [index for index, kind in found.items() if kind in CONTENT and layout.blocks[index].parent in main]
    if not held or sum(layout.blocks[i].parent in main for i in layout.body) < len(layout.body) * 0.6:
        return
    ended = False
    for index, kind in found.items():
        if index > held[-1]:
            ended |= (
                not _ASKS.isdisjoint(layout.cues(index))
                or "comments" in layout.blocks[index].near - layout.common
            )
            if ended and kind in CONTENT:
                found[index] = "promo"


def _link_lists(layout: Layout, found: dict[int, PartName | None]) -> None:
    """A list whose items are links is a list of links, unless a line of the text announces it: "Three studies say so:"."""
    last = max((index for index, kind in found.items() if kind in CONTENT), default=-1)
    for indices in _siblings(layout, found).values():
        items = [index for index in indices if layout.blocks[index].tag == "li"]
        if len(items) < 2 or layout.blocks[max(0, items[0] - 1)].text.endswith((":", "：")):
            continue
        sentences = sum(layout.blocks[index].text.endswith((".", "!", "?", "。")) for index in items)
        links = sum(_is_link(layout.blocks[index]) for index in items)
        if (
            links >= len(items) * 0.8 and sentences < len(items) * 0.5
        ):  # ten news in a sentence each are a text
            inside = layout.first < items[0] < last  # a list of the page's own, around the text, is not kept
            found.update(
                (index, "related")
                for index in items
                if found[index] in CONTENT or (inside and not found[index])
            )


def _is_link(block: Block) -> bool:
    """Whether a block is one link, a kicker in bold before it or not."""
    length = len(block.text.replace(" ", ""))
    kicker = block.bold if block.linked > length * 0.5 else 0
    return block.linked + kicker > length * 0.8


def _open_end(layout: Layout, found: dict[int, PartName | None]) -> None:
    """No report ends with a colon and a link: "More in our live blog:"; "See what they wrote:" stands over an embedded post."""
    last = max((index for index, kind in found.items() if kind in CONTENT), default=-1)
    if last < 0:
        return
    block = layout.blocks[last]
    leads_away = block.linked > 0 or "related" in layout.cues(last)
    if (
        found.get(last) in CONTENT
        and leads_away
        and len(block.text) < _SHORT
        and block.text.endswith((":", "："))
    ):
        found[last] = "related"


_ANNOUNCED: tuple[PartName, ...] = ("related", "promo")


def _headings(layout: Layout, found: dict[int, PartName | None]) -> None:
    """A heading with nothing of the article behind it, only links or requests, announces those."""
    order = list(found)
    for at, index in enumerate(order):
        block = layout.blocks[index]
        if found[index] not in CONTENT or block.tag not in HEADINGS:
            continue
        behind: list[PartName | None] = []
        for later in order[at + 1 :]:
            if found[later] in CONTENT:
                break
            behind.append(found[later])
        else:
            later = -1
        ends = later < 0 or layout.blocks[later].tag in HEADINGS
        first = next((kind for kind in behind if kind), None)
        if ends and (first in _ANNOUNCED or (first == "disclaimer" and "disclaimer" in layout.cues(index))):
            found[index] = first


def _pictures(layout: Layout, found: dict[int, PartName | None]) -> None:
    """Words beside a credit in the same figure are its caption."""
    for indices in _siblings(layout, found).values():
        if any(found[index] == "credit" for index in indices):
            figures = (i for i in indices if "figure" in layout.blocks[i].near - layout.common)
            found.update((index, "caption") for index in figures if found[index] in CONTENT)


_SOURCES = 8  # items


def _sources(layout: Layout, found: dict[int, PartName | None]) -> None:
    """A heading "Sources" near the end, and the list behind it, say where the report has it from."""
    headings = [index for index in found if "sources" in layout.cues(index)]
    for heading in headings[-1:]:
        rest = [index for index, kind in found.items() if index > heading and kind in CONTENT]
        if len(rest) <= _SOURCES and all(layout.blocks[index].tag == "li" for index in rest):
            found.update((index, "contribution") for index in (heading, *rest))


_LAST = 4  # lines of content among which what is said of the author stands


def _bios(layout: Layout, found: dict[int, PartName | None]) -> None:
    """One of the last lines that speaks of the author: no report names its own author in the third person."""
    authors = _authors(layout)
    for index in [index for index, kind in found.items() if kind in CONTENT][-_LAST:]:
        block = layout.blocks[index]
        said = any(char in block.text for char in '“”„«»"「')
        if len(block.text) < _BIO and not said and any(name in block.key for name in authors):
            found[index] = "byline"


def _authors(layout: Layout) -> tuple[str, ...]:
    """The keys of the names shown in bylines before the text."""
    found = []
    for block in layout.blocks[max(0, layout.first - _BYLINES) : layout.first]:
        if (
            block.tag in HEADINGS
            or "nav" in block.near
            or len(block.text) > _SHORT
            or "byline" not in (block.near - layout.common) | cues(block.text)
        ):
            continue
        for name in _NAME.findall(block.text):
            words = [word for word in name.split() if word[0].isupper()]
            # "By Ana Roe" is Ana Roe as well.
            found += [fold_key(" ".join(words[at:])) for at in range(len(words) - 1)]
    return tuple(key for key in found if len(key) > _LEAST)
