"""A closer look at the blocks around the body: what the first look (`body.py`) took for the article, themselves and all around them.

Every feature is a yes: its name stands in the set or not. Their weights are data (`weights.json`), learned by
`bench/train_blocks.py`.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from secondsource.read.body import (
    LONG,
    SHARES,
    first_features,
    head_of,
    lie,
    place,
    settled,
    sign,
    steps,
    weighed,
)
from secondsource.read.cues import cues
from secondsource.read.scorer import judged

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence
    from collections.abc import Set as AbstractSet

    from secondsource.read.blocks import Block, Sheet
    from secondsource.read.body import Lie, Words


@dataclass(frozen=True, slots=True)
class Layout:
    """A page's blocks and what is known of them as a whole."""

    blocks: Sequence[Block]
    body: frozenset[int]  # the blocks the first look takes for the article's
    common: frozenset[
        str
    ]  # what most of the running text stands in: it tells none of its blocks from the others
    first: int  # the first long block of the body
    last: int  # the last block of the body
    titles: frozenset[str]  # keys of the page's titles
    stated: str  # key of JSON-LD's articleBody; "" when there is none
    pictures: frozenset[str]  # keys of the words that stand in for pictures
    scores: Sequence[float]  # the first look's, by block
    seen: Sequence[set[str]]  # what it saw, by block
    lie: Lie

    def cues(self, index: int) -> frozenset[str]:
        """What the words of a block hint at."""
        return cues(self.blocks[index].text)


def lay_out(sheet: Sheet, words: Words) -> Layout:
    """The page as the scorer sees it."""
    head = head_of(sheet.blocks, words.titles)
    lay = lie(sheet, head)
    seen = first_features(lay, words, head)
    layout = Layout(
        sheet.blocks, frozenset(), lay.common, 0, 0, words.titles, words.stated, words.pictures, (), seen, lay
    )
    return closer(layout, judged("body", seen))


def closer(layout: Layout, scores: Sequence[float]) -> Layout:
    """The layout with the body that these scores of the first look show."""
    scores = settled(layout.lie, scores)
    body = {index for index, score in enumerate(scores) if score > 0}
    first = _first(layout.lie, body, layout.titles)
    return replace(layout, body=frozenset(body), first=first, last=max(body, default=-1), scores=scores)


_HEADS = frozenset("h1 h2 h3 h4 h5 h6 figcaption".split())
_ASIDE = frozenset("caption credit figcaption related nav header byline".split())


def _first(lay: Lie, body: set[int], titles: frozenset[str]) -> int:
    """Where running text begins: the first long block that stands where much of the body stands and is no heading or caption."""
    blocks = lay.sheet.blocks
    shares = _shares(blocks, body)
    running = [
        index for index in sorted(body) if blocks[index].letters > LONG and blocks[index].key not in titles
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
    boxes = layout.lie.sheet.boxes
    alike = _alike(layout)
    body = [
        block.letters if score > 0 and block.letters > LONG else 0
        for block, score in zip(layout.blocks, layout.scores, strict=True)
    ]
    lay, lengths = weighed(layout.lie.sheet, body), _lengths(layout, body)
    total, before = lay.total or 1, sum(body[:start])
    found = [_own(layout, index) for index in range(start, end)]
    around = _around(layout, start, end)
    for index in range(start, end):
        block, seen = layout.blocks[index], found[index - start]
        seen.update(place(block, lay, "body-"))
        seen.add(steps("body-before", before / total, (0.001, 0.05, 0.5, 0.95, 0.999)))
        before += body[index]
        path = (boxes[block.box].path,)
        for name, kind in (("sign", sign(block)), ("parent", block.parent), ("path", path)):
            score, count = alike[kind]
            if count == 1:
                seen.add(name + "-alone")
            else:
                mean = (score - _kept(layout.scores[index])) / (count - 1)
                seen.add(_SCORED[name][bisect_right(_SCORES, mean)])
        seen.add(steps("body-sign", lengths[sign(block)] / total, SHARES))
        seen.add(steps("body-path", lengths[path] / total, SHARES))
        seen.update(around[index - start])
        if index > start:
            above = found[index - start - 1]
            seen.update([_PREVIOUS[name] for name in _WATCHED & above])
            above.update([_NEXT[name] for name in _WATCHED & seen])
    _gaps(layout, start, found)
    return found


_FAR = (1, 2, 3, 5, 9, 16)


def _gaps(layout: Layout, start: int, found: list[set[str]]) -> None:
    """How far it is to the body's next blocks on either side: a teaser far under the text is none of it."""
    for name, indexes in (("since", range(len(found))), ("until", reversed(range(len(found))))):
        far = 99
        for index in indexes:
            found[index].add(steps(name, far, _FAR))
            far = 0 if layout.scores[start + index] > 0 else far + 1


def _lengths(layout: Layout, body: Sequence[int]) -> dict[Hashable, int]:
    """Letters of the body by tag and class, and by path."""
    found: dict[Hashable, int] = defaultdict(int)
    for block, letters in zip(layout.blocks, body, strict=True):
        if letters:
            found[sign(block)] += letters
            found[layout.lie.sheet.boxes[block.box].path,] += letters
    return found


_WATCHED = frozenset(
    "cue:related cue:promo cue:label cue:disclaimer near:related near:promo near:bio near:factbox body".split()
)
_NEXT = {name: f"next:{name}" for name in _WATCHED}
_PREVIOUS = {name: f"prev:{name}" for name in _WATCHED}
_SCORES = (-5, -3, -1.5, -0.5, 0.5, 1.5, 3, 5)
_NEIGHBOURS = {"prev": -1, "next": 1, "second-prev": -2, "second-next": 2}
_SCORED = {
    name: tuple(f"{name}-score:{step}" for step in range(len(_SCORES) + 1))
    for name in ("sign", "parent", "path", *_NEIGHBOURS)
}


def _kept(score: float) -> float:
    return min(6.0, max(-6.0, score))


def _own(layout: Layout, index: int) -> set[str]:
    found = set(layout.seen[index])
    found.update([f"cue:{cue}" for cue in layout.cues(index)])
    found.add(steps("score", layout.scores[index], _SCORES))
    if index in layout.body:
        found.add("body")
    if index < layout.first:
        found.add("before")
    if index > layout.last:
        found.add("after")
    if index >= layout.last - 2:
        found.add("end")
    return found


def _shares(blocks: Sequence[Block], body: AbstractSet[int]) -> tuple[dict[int, float], dict[int, float]]:
    """Of the long body text, the share that stands under each parent, and under each grandparent."""
    parents: dict[int, float] = defaultdict(float)
    grands: dict[int, float] = defaultdict(float)
    total = 0
    for index in body:
        block = blocks[index]
        if block.letters > LONG:
            total += len(block.key)
            parents[block.parent] += len(block.key)
            grands[block.grand] += len(block.key)
            grands[block.parent] += len(block.key)
    for table in (parents, grands):
        for number in table:
            table[number] /= total or 1
    return parents, grands


def _alike(layout: Layout) -> dict[Hashable, tuple[float, int]]:
    """Sum and count of the scores of blocks of one tag and class, of one parent, of one path."""
    found: defaultdict[Hashable, list[float]] = defaultdict(list)
    boxes = layout.lie.sheet.boxes
    for block, score in zip(layout.blocks, layout.scores, strict=True):
        kept = _kept(score)
        found[sign(block)].append(kept)
        found[block.parent].append(kept)
        found[boxes[block.box].path,].append(kept)
    return {kind: (sum(scores), len(scores)) for kind, scores in found.items()}


_GOES_ON = 5  # blocks


def _around(layout: Layout, start: int, end: int) -> list[list[str]]:
    """What the scores of a block's neighbours are like, for the blocks `start` to `end`."""
    scores, blocks = layout.scores, layout.blocks
    steps_of = [bisect_right(_SCORES, score) for score in scores]
    chosen = [score > 0 for score in scores]
    long = [one and block.letters > LONG for one, block in zip(chosen, blocks, strict=True)]
    found = []
    for index in range(start, end):
        told = [
            _SCORED[name][steps_of[index + way]] if 0 <= index + way < len(scores) else f"{name}:none"
            for name, way in _NEIGHBOURS.items()
        ]
        told.append(f"around:{sum(chosen[max(0, index - 3) : index + 4]) - chosen[index]}")
        told.append("goes-on" if any(long[index + 1 : index + 1 + _GOES_ON]) else "ends")
        found.append(told)
    return found
