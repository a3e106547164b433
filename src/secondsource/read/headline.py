"""The headline: which heading of the page shows it, what of that heading is a kicker, and what stands around it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from secondsource.read.blocks import fold_key

if TYPE_CHECKING:
    from collections.abc import Sequence

    from secondsource.read.blocks import Block
    from secondsource.read.features import Layout

HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_LONGEST_HEADLINE = 400  # characters
BEFORE = 15  # blocks before the body where there is no headline


@dataclass(frozen=True, slots=True)
class Known:
    """What the page states that helps to tell kinds: its titles and descriptions."""

    titles: tuple[str, ...]
    descriptions: tuple[str, ...]


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


def headline_words(block: Block, known: Known) -> tuple[str, str]:
    """The kicker in front ("" when there is none) and the headline proper, as the page's titles tell them apart.

    The heading "Harbour Ferry sinks" on a page entitled "Ferry sinks" has the kicker "Harbour"; with the title
    "Harbour: Ferry sinks" it is one headline, whose stop only a style sheet shows.
    """
    for title in known.titles:
        if fold_key(title) == block.key:
            return "", title if len(title) > len(block.text) else block.text
    if len(block.text) > _LONGEST_HEADLINE:
        return "", block.text
    for title in known.titles:
        key = fold_key(title)
        if len(key) > 15 and block.key.endswith(key):
            for at, char in enumerate(block.text):
                if char.isalnum() and fold_key(block.text[at:]) == key:
                    kicker = block.text[:at].rstrip("„“«‹\"'‘¿¡(")
                    return kicker.rstrip(" -–—:|·/"), block.text[len(kicker) :].strip()
    return "", block.text


def _alike(key: str, keys: Sequence[str]) -> float:
    if key in keys:
        return 1.0
    if len(key) > 15 and any(key in one or (len(one) > 15 and one in key) for one in keys):
        return 0.7
    return 0.0


def around_headline(layout: Layout, known: Known) -> tuple[list[str], list[str]]:
    """The lines near headline and first paragraph that may name the author, and those that may show the date."""
    headline = find_headline(layout, known)
    start = layout.first - BEFORE if headline is None else headline - 4
    bylines, dated = [], []
    for index in range(max(0, start), min(layout.first + 2, len(layout.blocks))):
        block = layout.blocks[index]
        if len(block.text) > 150 or index == headline:
            continue
        if "byline" in block.near - layout.common or "byline" in layout.cues(index):
            bylines.append(block.text)
        if "byline" in layout.cues(index) or not block.near.isdisjoint(("date", "time", "byline")):
            dated.append(block.text)
    return bylines, dated
