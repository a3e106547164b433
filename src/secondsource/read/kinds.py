"""The kind of every block: the news layer over the chosen body.

What stands between headline and body, inside it and right after it is typed by what the elements around it are called and
by its own words. What most of the body's own paragraphs stand in says nothing about any of them.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from secondsource.read.blocks import fold_key

if TYPE_CHECKING:
    from collections.abc import Sequence

    from secondsource.model import PartName
    from secondsource.read.blocks import Block

_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_OUT = frozenset("nav footer comments cookie ad promo social tags related poll bio form".split())


@dataclass(frozen=True, slots=True)
class Known:
    """What the page states that helps to tell kinds: its titles, descriptions and authors."""

    titles: tuple[str, ...]
    descriptions: tuple[str, ...]
    authors: tuple[str, ...]


def typed(blocks: Sequence[Block], body: set[int], known: Known) -> list[tuple[PartName, str]]:
    """(kind, words) of every block that belongs to the article, in reading order; the headline first."""
    common = _common([blocks[index] for index in body])
    headline = find_headline(blocks, body, known)
    first = min((i for i in body if len(blocks[i].key) > 60), default=min(body, default=0))
    last = max(body, default=-1)
    begin = headline + 1 if headline is not None else max(0, first - 12)
    kinds: dict[int, PartName] = {}
    leads = find_lead(blocks, known, begin, first, common)
    title_keys = {fold_key(title) for title in known.titles}
    if headline is not None:
        title_keys.add(blocks[headline].key)
    parents = {blocks[i].parent for i in body if blocks[i].tag == "p" and len(blocks[i].key) > 60}
    for index in range(min(begin, first), last + 1):
        block = blocks[index]
        if index == headline or block.key in title_keys:
            continue
        if index in leads:
            kinds[index] = "lead"
            continue
        kind = kind_of(block, block.regions - common, inside=index in body)
        if (
            kind is None
            and block.parent in parents
            and block.tag == "p"
            and index > first
            and block.linked < len(block.text) / 2
        ):
            kind = "paragraph"
        if kind is not None:
            kinds[index] = kind
    parts: list[tuple[PartName, str]] = []
    if headline is not None:
        parts.append(("headline", blocks[headline].text))
    parts += [(kinds[index], blocks[index].text) for index in sorted(kinds)]
    return parts


def _common(body: Sequence[Block]) -> frozenset[str]:
    counts: Counter[str] = Counter()
    for block in body:
        for region in block.regions:
            counts[region] += len(block.text)
    total = sum(len(block.text) for block in body)
    return frozenset(region for region, length in counts.items() if length > total * 0.6)


def find_headline(blocks: Sequence[Block], body: set[int], known: Known) -> int | None:
    """The block that shows the headline: a heading whose words the page also states as its title."""
    keys = [fold_key(title) for title in known.titles]
    first = min((i for i in body if len(blocks[i].key) > 60), default=len(blocks))
    best, best_score = None, 0.0
    for index, block in enumerate(blocks):
        if block.tag not in _HEADINGS and block.key not in keys:
            continue
        score = _alike(block.key, keys)
        score += {"h1": 0.5, "h2": 0.2}.get(block.tag, 0.1 if block.tag in _HEADINGS else 0)
        score -= (
            0.6 * (index > first)
            + 0.5 * bool(block.regions & {"nav", "footer", "related"})
            + 0.3 * (block.linked > 0)
        )
        if score > best_score and score > 0.45:
            best, best_score = index, score
    return best


def _alike(key: str, keys: Sequence[str]) -> float:
    for key_of_title in keys:
        if key == key_of_title:
            return 1.0
    for key_of_title in keys:
        if len(key) > 15 and (key in key_of_title or key_of_title in key):
            return 0.7
    return 0.0


def find_lead(
    blocks: Sequence[Block], known: Known, begin: int, first: int, common: frozenset[str]
) -> set[int]:
    """The standfirst: between headline and body, called so or offered as the page's description."""
    keys = [key for one in known.descriptions if len(key := fold_key(one)) > 20]
    found: set[int] = set()
    for index in range(begin, min(first + 1, len(blocks))):
        block = blocks[index]
        if len(block.key) < 20 or block.linked > len(block.text) / 2:
            continue
        named = "lead" in block.regions - common
        described = any(
            block.key == key
            or (len(key) > 40 and (block.key.startswith(key[:-3]) or key.startswith(block.key)))
            for key in keys
        )
        if index == first and not named:
            continue
        if (named or described) and not block.regions & {
            "nav",
            "caption",
            "credit",
            "related",
            "promo",
            "comments",
        } - common:
            found.add(index)
    return found


def kind_of(block: Block, regions: frozenset[str], *, inside: bool) -> PartName | None:
    """The kind of a block by the names around it; None when it is nothing of the article."""
    if "credit" in regions:
        return "credit"
    if "caption" in regions or block.tag == "figcaption":
        return "caption"
    if "embed" in regions:
        return "embed"
    if "correction" in regions:
        return "correction"
    if "disclaimer" in regions:
        return "disclaimer"
    if "related" in regions and (not inside or block.linked > len(block.text) / 2):
        return "related"
    if regions & {"promo", "ad", "form"} and not inside:
        return "promo"
    if not inside:
        if "byline" in regions and len(block.text) < 200:
            return "byline"
        return None
    if block.tag in _HEADINGS:
        return "subhead"
    if block.tag == "li" or "li" in regions:
        return "listitem"
    if "blockquote" in regions:
        return "quotation"
    if re.fullmatch(r"\W*", block.text):
        return None
    return "paragraph"
