"""The kind of every block: the news layer over the body.

Between headline and the end of the body every block is judged (`scorer`): the article's words or not. The article's are typed by
their elements; the others by what the elements around them are called and by their own words, and kept as what they are.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from secondsource.read.blocks import fold_key
from secondsource.read.features import LONG, features
from secondsource.read.scorer import judge

if TYPE_CHECKING:
    from collections.abc import Sequence

    from secondsource.model import PartName
    from secondsource.read.blocks import Block
    from secondsource.read.features import Layout

HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_TAIL = 6  # blocks after the body that are still looked at: corrections, contributions, a last line trafilatura dropped
_BEFORE = 15  # blocks before the body where there is no headline


@dataclass(frozen=True, slots=True)
class Known:
    """What the page states that helps to tell kinds: its titles and descriptions."""

    titles: tuple[str, ...]
    descriptions: tuple[str, ...]


def typed(layout: Layout, known: Known) -> list[tuple[PartName, str]]:
    """(kind, words) of every block that belongs to the article, in reading order; the headline first."""
    headline = find_headline(layout, known)
    start, end = stretch(layout, headline)
    found = features(layout, start, end)
    leads = find_lead(layout, known, start)
    heads = {fold_key(title) for title in known.titles}
    parts: list[tuple[PartName, str]] = []
    if headline is not None:
        heads.add(layout.blocks[headline].key)
        parts.append(("headline", layout.blocks[headline].text))
    for index in range(start, end):
        block = layout.blocks[index]
        if index == headline or block.key in heads:
            continue  # the headline is never repeated
        if index in leads:
            parts.append(("lead", block.text))
        elif judge(found[index - start]) > 0:
            parts.append((content_kind(block), block.text))
        elif kind := other_kind(layout, index):
            parts.append((kind, block.text))
    return parts


def stretch(layout: Layout, headline: int | None) -> tuple[int, int]:
    """The blocks that are looked at: from behind the headline to a little after the body."""
    start = max(0, layout.first - _BEFORE) if headline is None else headline + 1
    return min(start, layout.first), min(len(layout.blocks), layout.last + 1 + _TAIL)


# ---- headline and lead -------------------------------------------------------------------------------------


def find_headline(layout: Layout, known: Known) -> int | None:
    """The block that shows the headline: a heading whose words the page also states as its title."""
    keys = [fold_key(title) for title in known.titles]
    best, best_score = None, 0.45
    for index, block in enumerate(layout.blocks):
        if block.tag not in HEADINGS and block.key not in keys:
            continue
        score = _alike(block.key, keys)
        score += {"h1": 0.5, "h2": 0.2}.get(block.tag, 0.1 if block.tag in HEADINGS else 0)
        score -= 0.6 * (index > layout.first) + 0.3 * (block.linked > 0)
        score -= 0.5 * (not block.regions.isdisjoint(("nav", "footer", "related")))
        if score > best_score:
            best, best_score = index, score
    return best


def _alike(key: str, keys: Sequence[str]) -> float:
    if key in keys:
        return 1.0
    return 0.7 if len(key) > 15 and any(key in one or one in key for one in keys) else 0.0


_NO_LEAD = frozenset("nav caption credit comments cookie footer byline date promo".split())


def find_lead(layout: Layout, known: Known, start: int) -> set[int]:
    """The standfirst: between headline and body, called so or offered as the page's description."""
    keys = [key for one in known.descriptions if len(key := fold_key(one)) > 20]
    found: set[int] = set()
    for index in range(start, min(layout.first + 1, len(layout.blocks))):
        block = layout.blocks[index]
        if len(block.key) < 20 or block.linked > len(block.text) / 2:
            continue
        named = "lead" in block.near - layout.common
        described = any(
            block.key == key
            or (len(key) > 40 and (block.key.startswith(key[:-3]) or key.startswith(block.key)))
            for key in keys
        )
        if index == layout.first and not named:
            continue
        if (named or described) and (block.near - layout.common).isdisjoint(_NO_LEAD):
            found.add(index)
    return found


# ---- kinds ----------------------------------------------------------------------------------------------


def content_kind(block: Block) -> PartName:
    """The kind of a block of the article, by its elements."""
    if block.tag in HEADINGS:
        return "subhead"
    if block.tag == "li" or "li" in block.near:
        return "listitem"
    if "blockquote" in block.near:
        return "quotation"
    return "paragraph"


_BY_NAME: tuple[tuple[str, PartName], ...] = (
    ("credit", "credit"), ("caption", "caption"), ("figcaption", "caption"), ("embed", "embed"), ("correction", "correction"),
    ("byline", "byline"), ("bio", "byline"), ("disclaimer", "disclaimer"), ("related", "related"), ("promo", "promo"), ("ad", "promo"),
)  # fmt: skip
_BY_CUE: tuple[tuple[str, PartName], ...] = (
    ("contribution", "contribution"), ("correction", "correction"), ("credit", "credit"), ("related", "related"),
    ("promo", "promo"), ("disclaimer", "disclaimer"), ("byline", "byline"),
)  # fmt: skip


def other_kind(layout: Layout, index: int) -> PartName | None:
    """The kind of a block that is not the article's own words; None where nothing tells."""
    block = layout.blocks[index]
    near = block.near - layout.common
    for label, kind in _BY_NAME:
        if label in near:
            return kind
    for cue, kind in _BY_CUE:
        if cue in layout.cues[index]:
            return kind
    if block.key in layout.pictures and len(block.key) > 20:
        return "caption"
    if index in layout.body and len(block.key) > LONG:
        return "related" if block.linked > len(block.text) / 2 else "other"
    return None
