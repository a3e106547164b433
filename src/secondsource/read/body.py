"""Which blocks of a page are its article: trafilatura's choice, put back on the blocks of the tree.

trafilatura gives words, not places, and it reshapes what it gives. So its lines are looked up among the blocks by their
letters and digits alone; where the same words stand twice on the page, the copy nearest to the rest is taken.
"""

from __future__ import annotations

import logging
from bisect import bisect_left
from collections import defaultdict
from typing import TYPE_CHECKING, Any

from secondsource.read.blocks import fold_key

if TYPE_CHECKING:
    from collections.abc import Sequence

    from secondsource.read.blocks import Block

LONG = 60  # letters from which a block counts as running text
_SHORT = 20  # letters: shorter words are only looked for as whole lines
_MUCH = 400_000  # letters of body beyond which only whole lines are looked up, so that time stays linear


def body_lines(tree: Any) -> list[str]:
    """The lines trafilatura keeps of a page; none when it finds no article."""
    import trafilatura

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    text = trafilatura.extract(tree, include_comments=False, include_tables=True, output_format="txt")
    return (text or "").splitlines()


def chosen(blocks: Sequence[Block], lines: Sequence[str]) -> set[int]:
    """The indexes of the blocks that hold these lines."""
    keys = [key for line in lines if (key := fold_key(line))]
    whole, joined = set(keys), "".join(keys)
    joined = joined if len(joined) <= _MUCH else ""
    places: dict[str, list[int]] = defaultdict(list)
    for index, block in enumerate(blocks):
        if block.key in whole or (len(block.key) >= _SHORT and block.key in joined):
            places[block.key].append(index)
    sure = sorted(indexes[0] for key, indexes in places.items() if len(indexes) == 1 and len(key) >= _SHORT)
    if not sure:
        sure = sorted(indexes[0] for indexes in places.values())
    found = set(sure)
    for indexes in places.values():
        found.add(min(indexes, key=lambda index: _distance(sure, index)))
    return found


_HUGE = 600_000  # visible characters beyond which trafilatura is not asked: it would take minutes
_OUTSIDE = frozenset("nav footer comments cookie related promo ad form tags aside".split())


def body_of(tree: Any, blocks: Sequence[Block]) -> set[int]:
    """The blocks of the article: trafilatura's, or all running text where it finds nothing or the page is too large for it."""
    visible = sum(len(block.text) for block in blocks)
    found = chosen(blocks, body_lines(tree)) if visible <= _HUGE else set()
    if sum(len(blocks[index].key) for index in found) >= min(200, visible // 4):
        return found
    running = {
        index
        for index, block in enumerate(blocks)
        if len(block.key) > LONG and block.linked < len(block.text) / 3 and block.regions.isdisjoint(_OUTSIDE)
    }
    return (
        running
        if sum(len(blocks[i].key) for i in running) > sum(len(blocks[i].key) for i in found)
        else found
    )


def _distance(sure: list[int], index: int) -> int:
    at = bisect_left(sure, index)
    return min(abs(one - index) for one in sure[max(0, at - 1) : at + 1])
