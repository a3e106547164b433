"""What is looked at in a block to tell whether it is the article's: names around it, its shape, its words, its neighbours.

Every feature is a yes: its name stands in the set or not. Their weights are data (`weights.json`), learned by
`bench/train_blocks.py`.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from secondsource.read.body import LONG
from secondsource.read.cues import cues

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

    from secondsource.read.blocks import Block

_STOPS = ".!?。！？…:;”\"»'’)।"
_TAGS = {"h1": "h1", "h2": "h2", "h3": "h3", "h4": "h4+", "h5": "h4+", "h6": "h4+", "p": "p", "li": "li", "div": "div",
         "td": "cell", "th": "cell", "dd": "cell", "dt": "cell", "blockquote": "quote", "figcaption": "figcaption",
         "section": "div", "article": "div"}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Layout:
    """A page's blocks and what is known of them as a whole."""

    blocks: Sequence[Block]
    body: frozenset[int]  # the blocks trafilatura keeps
    common: frozenset[str]  # what most of the body stands in: it tells none of its blocks from the others
    first: int  # the first long block of the body
    last: int  # the last block of the body
    titles: frozenset[str]  # keys of the page's titles
    stated: str  # key of JSON-LD's articleBody; "" when there is none
    pictures: frozenset[str]  # keys of the words that stand in for pictures

    def cues(self, index: int) -> frozenset[str]:
        """What the words of a block hint at."""
        return cues(self.blocks[index].text)


def lay_out(
    blocks: Sequence[Block], body: set[int], titles: Sequence[str], stated: str, pictures: frozenset[str]
) -> Layout:
    """The page as the scorer sees it."""
    return Layout(
        blocks=blocks,
        body=frozenset(body),
        common=_common([blocks[index] for index in body]),
        first=_first(blocks, body, frozenset(titles)),
        last=max(body, default=-1),
        titles=frozenset(titles),
        stated=stated,
        pictures=pictures,
    )


def _common(body: Sequence[Block]) -> frozenset[str]:
    counts: Counter[str] = Counter()
    for block in body:
        for region in block.regions:
            counts[region] += len(block.text)
    total = sum(len(block.text) for block in body)
    return frozenset(region for region, length in counts.items() if length > total * 0.5)


_HEADS = frozenset("h1 h2 h3 h4 h5 h6 figcaption".split())
_ASIDE = frozenset("caption credit figcaption related nav header byline".split())


def _first(blocks: Sequence[Block], body: set[int], titles: frozenset[str]) -> int:
    """Where running text begins: the first long block that stands where much of the body stands and is no heading or caption."""
    shares = _shares(blocks, body)
    running = [
        index for index in sorted(body) if len(blocks[index].key) > LONG and blocks[index].key not in titles
    ]
    plain = [
        index
        for index in running
        if blocks[index].tag not in _HEADS
        and blocks[index].near.isdisjoint(_ASIDE)
        and blocks[index].linked < len(blocks[index].text) / 2
        and max(shares[0][blocks[index].parent], shares[1][blocks[index].grand]) > 0.1
    ]
    return min(plain or running or sorted(body) or [0])


def features(layout: Layout, start: int, end: int) -> list[set[str]]:
    """The features of the blocks `start` to `end`, each set complete."""
    own = [_own(layout, index) for index in range(start, end)]
    shares = _shares(layout.blocks, layout.body)
    links = _links(layout.blocks)
    for index in range(start, end):
        block, found = layout.blocks[index], own[index - start]
        found.add(f"siblings:{_bucket(shares[0][block.parent])}")
        found.add(f"cousins:{_bucket(shares[1][block.grand])}")
        found.add(f"sibling-links:{_bucket(links[block.parent])}")
        found.update(_neighbours(layout, index, own, start))
    return own


def _own(layout: Layout, index: int) -> set[str]:
    block = layout.blocks[index]
    found = {f"tag:{_TAGS.get(block.tag, 'other')}"}
    found.update(f"near:{label}" for label in block.near - layout.common)
    found.update(f"in:{label}" for label in block.regions - layout.common - block.near)
    found.update(f"cue:{cue}" for cue in layout.cues(index))
    size = len(block.key)
    found.add(f"size:{next((step for step in (3, 12, 25, 50, 100, 200, 400) if size < step), 'long')}")
    found.add(f"links:{_bucket(block.linked / max(1, len(block.text.replace(' ', ''))))}")
    if block.bold > size * 0.9:
        found.add("bold")
    if block.text[-1:] in _STOPS and block.text[-1:] != ":":
        found.add("stop")
    if block.text[-1:] == ":":
        found.add("colon")
    if "," in block.text or "、" in block.text:
        found.add("comma")
    if any(char in block.text for char in '“”„«»"「'):
        found.add("quoted")
    if sum(char.isdigit() for char in block.key) > size * 0.3:
        found.add("digits")
    if block.text.isupper():
        found.add("upper")
    if index in layout.body:
        found.add("body")
    if index < layout.first:
        found.add("before")
    if index > layout.last:
        found.add("after")
    if index >= layout.last - 2:
        found.add("end")
    if block.key in layout.titles:
        found.add("title")
    if layout.stated:
        found.add("stated" if block.key in layout.stated else "unstated")
    if block.key in layout.pictures:
        found.add("picture")
    return found


def _bucket(share: float) -> str:
    return (
        "none"
        if share == 0
        else "few"
        if share < 0.15
        else "some"
        if share < 0.5
        else "most"
        if share < 0.85
        else "all"
    )


def _shares(blocks: Sequence[Block], body: AbstractSet[int]) -> tuple[dict[int, float], dict[int, float]]:
    """Of the long body text, the share that stands under each parent, and under each grandparent."""
    parents: dict[int, float] = defaultdict(float)
    grands: dict[int, float] = defaultdict(float)
    total = 0
    for index in body:
        block = blocks[index]
        if len(block.key) > LONG:
            total += len(block.key)
            parents[block.parent] += len(block.key)
            grands[block.grand] += len(block.key)
            grands[block.parent] += len(block.key)
    for table in (parents, grands):
        for number in table:
            table[number] /= total or 1
    return parents, grands


def _links(blocks: Sequence[Block]) -> dict[int, float]:
    linked: dict[int, float] = defaultdict(float)
    whole: dict[int, float] = defaultdict(float)
    for block in blocks:
        linked[block.parent] += block.linked
        whole[block.parent] += len(block.text)
    return {number: linked[number] / whole[number] for number in whole}


_WATCHED = ("tag:h2", "tag:h3", "tag:h4+", "tag:li", "tag:p", "cue:related", "cue:promo", "cue:label", "cue:disclaimer", "near:related",
            "near:promo", "near:bio", "near:factbox", "body", "stop", "links:all", "links:most", "size:long", "size:400", "size:200")  # fmt: skip


def _neighbours(layout: Layout, index: int, own: list[set[str]], start: int) -> set[str]:
    found: set[str] = set()
    for step, name in ((-1, "prev"), (1, "next")):
        at = index - start + step
        if 0 <= at < len(own):
            found.update(f"{name}:{feature}" for feature in _WATCHED if feature in own[at])
            if layout.blocks[index + step].parent == layout.blocks[index].parent:
                found.add(f"{name}:sibling")
        else:
            found.add(f"{name}:none")
    around = sum(one in layout.body for one in range(index - 3, index + 4) if one != index)
    found.add(f"around:{around}")
    long_after = any(
        one in layout.body and len(layout.blocks[one].key) > LONG
        for one in range(index + 1, min(index + 6, len(layout.blocks)))
    )
    found.add("goes-on" if long_after else "ends")
    return found
