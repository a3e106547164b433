"""Standfirst and highlights as groups: what the judge of single blocks (`kinds.is_lead`) leaves open between headline and text.

A standfirst may run over several blocks set alike; a list before the text holds the outlet's own highlights, with or without
a heading ("Key points"); and where nothing else is one, the first lines are it when the page calls them so or sets them apart.
"""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

from secondsource.read.body import LONG
from secondsource.read.headline import HEADINGS
from secondsource.read.matter import is_date_line

if TYPE_CHECKING:
    from collections.abc import Mapping

    from secondsource.model import PartName
    from secondsource.read.blocks import Block
    from secondsource.read.features import Layout

_MOST = 8  # highlights
_LEAST = 20  # letters of one
_LABEL = 40  # characters of the heading over them
_USUAL = 3  # blocks set alike before one set otherwise stands out
_NOT_THE_TEXT = frozenset(
    "nav social byline bio tags related promo ad comments cookie form footer caption credit figcaption kicker date".split()
)


def standfirst(
    layout: Layout,
    start: int,
    end: int,
    judged: Mapping[int, set[str]],
    chosen: set[int],
) -> dict[int, PartName]:
    """The blocks of a stretch that are lead or highlight; "other" is a heading over highlights.

    `judged` are the candidates with their features, `chosen` those the judge took.
    """
    leads = {index for index in chosen if not _is_none(layout.blocks[index])}
    kinds: dict[int, PartName] = {}
    text = _text_begins(layout, start, end, leads)
    for index in _bullets(layout, start, text):
        kinds[index] = "highlight"
    if not leads:
        leads |= _set_apart(layout, judged)
    for index in sorted(leads):
        kinds[index] = "highlight" if "li" in layout.blocks[index].near else "lead"
        for more in _alike(layout, index, end):
            kinds.setdefault(more, kinds[index])
    first = min((index for index, kind in kinds.items() if kind == "highlight"), default=0)
    above = layout.blocks[first - 1] if first > start else None
    if above and first - 1 not in kinds and len(above.text) < _LABEL and above.key not in layout.titles:
        kinds[first - 1] = "other"
    return kinds


def _is_none(block: Block) -> bool:
    """No lead is a date or one link: `<h2 class="subtitle"><a>Another story</a></h2>`."""
    return is_date_line(block.text) or block.linked > len(block.text.replace(" ", "")) * 0.8


def _text_begins(layout: Layout, start: int, end: int, leads: set[int]) -> int:
    """The first long block of the body that is neither lead nor item of a list."""
    for index in range(start, end):
        block = layout.blocks[index]
        if index not in layout.body or index in leads or len(block.key) <= LONG or _is_item(layout, block):
            continue
        if block.tag not in HEADINGS and block.near.isdisjoint(_NOT_THE_TEXT | {"lead", "header"}):
            return index
    return start


def _is_item(layout: Layout, block: Block) -> bool:
    return block.tag == "li" or "li" in block.near - layout.common


def _bullets(layout: Layout, start: int, text: int) -> list[int]:
    """The items of a list that stands between headline and text."""
    items = [
        index
        for index in range(start, text)
        if _is_item(layout, layout.blocks[index])
        and len(layout.blocks[index].key) >= _LEAST
        and not layout.blocks[index].linked
        and (layout.blocks[index].regions - layout.common).isdisjoint(_NOT_THE_TEXT)
        and not layout.cues(index) & {"label", "promo", "ask", "asked"}
    ]
    together = all(two - one == 1 for one, two in pairwise(items))
    return items if 1 < len(items) <= _MOST and together else []


def _alike(layout: Layout, index: int, end: int) -> list[int]:
    """The blocks right behind a lead that are set as it is, where the text is set otherwise."""
    block, more = layout.blocks[index], []
    looks = (block.tag, block.mark, block.parent)
    usual = Counter(
        (one.tag, one.mark, one.parent)
        for one in (layout.blocks[i] for i in layout.body)
        if len(one.key) > LONG
    )
    if usual[looks] > _USUAL or block.parent in {
        parent for (_, _, parent), count in usual.items() if count > _USUAL and not block.mark
    }:
        return []
    for at in range(index + 1, min(index + _USUAL, end)):
        one = layout.blocks[at]
        if (one.tag, one.mark, one.parent) != looks or _is_none(one):
            break
        more.append(at)
    return more


def _set_apart(layout: Layout, judged: Mapping[int, set[str]]) -> set[int]:
    """The block that the page calls a lead where the judge found none, or first lines set alone in a class of their own."""
    for index, seen in judged.items():
        block = layout.blocks[index]
        if (
            "links:none" not in seen
            or _is_none(block)
            or not block.near.isdisjoint(_NOT_THE_TEXT)
            or _is_item(layout, block)
        ):
            continue
        called = "near:lead" in seen and (
            "from-first:0" in seen or not seen.isdisjoint(("near:header", "beside-headline:True"))
        )
        alone = (
            {"from-first:0", "mark:1"} <= seen
            and block.mark
            and "drop" not in block.mark.lower()
            and block.tag == "p"
        )
        if len(block.key) > LONG and block.tag not in ("h1", "h3", "h4") and (called or alone):
            return {index}
    return set()
