"""Is a block the article's words, is it the lead? A sum of small trees over its features; the weights are data.

`weights.json` is written by `bench/train_blocks.py` (gradient boosting, Friedman 2001) from the pages in the shared data.

All blocks of a page are judged at once. What is known of them stands in whole numbers with a bit for each block: a feature is the
blocks that have it, the leaf of a tree the blocks that end there, `feature & branch`. Sums are kept in such numbers, too, one
for each binary digit, and added as on paper: a fifth of the time that going down every tree with every block takes.
"""

from __future__ import annotations

import json
from collections import defaultdict
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

Question = Literal["body", "content", "lead"]
_DIGITS = 24  # of a sum
_LEAF_DIGITS = 14  # the leaves of one tree are less than 16 apart


class Forest(NamedTuple):
    """Trees whose leaves add up to a score, in thousandths of log odds."""

    lowest: int  # no score is below
    trees: list[
        Any
    ]  # [feature, tree without it, tree with it], or a leaf: the binary digits of what it adds to the lowest


def judged(question: Question, blocks: Sequence[Collection[str]]) -> list[float]:
    """The scores of blocks by their features, in log odds: above 0 a block is the article's own words, or its lead."""
    return summed(forest(question), blocks)


def summed(trees: Forest, blocks: Sequence[Collection[str]]) -> list[float]:
    """What the trees add up to for each of these blocks."""
    having: defaultdict[str, int] = defaultdict(int)
    for index, found in enumerate(blocks):
        bit = 1 << index
        for name in found:
            having[name] |= bit
    everyone, sums = (1 << len(blocks)) - 1, [0] * _DIGITS
    for tree in trees.trees:
        planes = [0] * _LEAF_DIGITS
        _spread(tree, everyone, having, planes)
        _add(sums, planes)
    scores = [trees.lowest] * len(blocks)
    for digit, plane in enumerate(sums):
        # Written out from the right, a digit's number has a "1" for every block that has the digit.
        value = 1 << digit
        for index, one in enumerate(reversed(f"{plane:b}")) if plane else ():
            if one == "1":
                scores[index] += value
    return [score / 1000 for score in scores]


def _spread(tree: Any, members: int, having: dict[str, int], planes: list[int]) -> None:
    """Lay the leaves that blocks end in on the planes, one for each binary digit."""
    name, without, with_it = tree
    held = members & having.get(name, 0)
    for side, inside in ((with_it, held), (without, members ^ held)):
        if inside:
            if isinstance(side, tuple):
                for digit in side:
                    planes[digit] |= inside
            else:
                _spread(side, inside, having, planes)


def _add(sums: list[int], planes: list[int]) -> None:
    """Add a number to each block's sum, digit by digit."""
    carry = 0
    for digit, one in enumerate(planes):
        if one or carry:
            old = sums[digit]
            either = old ^ one
            sums[digit] = either ^ carry
            carry = (old & one) | (carry & either)
    digit = _LEAF_DIGITS
    while carry:
        sums[digit], carry, digit = sums[digit] ^ carry, sums[digit] & carry, digit + 1


# ---- weights -----------------------------------------------------------------------------------------------


@cache
def forest(question: Question) -> Forest:
    """The trees for a question. The bench puts those learned without a page's publisher in place."""
    return plant(_written()[question])


def plant(found: dict[str, Any]) -> Forest:
    """Trees as they are written (`base`, `trees`; a tree is a leaf in thousandths or as above), made ready for use."""
    base, trees = found["base"], found["trees"]
    least = [min(_leaves(tree)) for tree in trees]
    spread = [_digits(tree, low) for tree, low in zip(trees, least, strict=True) if isinstance(tree, list)]
    return Forest(base + sum(least), spread)


@cache
def _written() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(files("secondsource.read").joinpath("weights.json").read_text("utf-8"))
    return found


def _leaves(tree: Any) -> list[int]:
    return [tree] if isinstance(tree, int) else _leaves(tree[1]) + _leaves(tree[2])


def _digits(tree: Any, least: int) -> Any:
    if isinstance(tree, int):
        return tuple(digit for digit in range(_LEAF_DIGITS) if (tree - least) >> digit & 1)
    return [tree[0], _digits(tree[1], least), _digits(tree[2], least)]
