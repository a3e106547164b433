"""Is a block the article's words, is it the lead? A sum of small trees over its features; the weights are data.

`weights.json` is written by `bench/train_blocks.py` (gradient boosting, Friedman 2001) from the pages in the shared data.

All blocks of a page are judged at once. What is known of them stands in whole numbers with a lane of 32 bits for each block: a
feature is a 1 in the lane of every block that has it, the leaf of a tree the blocks that end there, `feature & branch`, times what
the leaf adds. So all blocks go down a tree in a dozen steps, however many they are.
"""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from struct import unpack
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

Question = Literal["body", "content", "lead"]
_LANE = 32  # bits of a sum: leaves are counted from the lowest of their tree, so that none is below 0


class Forest(NamedTuple):
    """Trees whose leaves add up to a score, in thousandths of log odds."""

    lowest: int  # no score is below
    trees: tuple[Any, ...]  # (feature, tree without it, tree with it), or a leaf: what it adds to the lowest
    features: frozenset[str]  # that any tree asks for


def judged(question: Question, blocks: Sequence[Collection[str]]) -> list[float]:
    """The scores of blocks by their features, in log odds: above 0 a block is the article's own words, or its lead."""
    return summed(forest(question), blocks)


def summed(trees: Forest, blocks: Sequence[Collection[str]]) -> list[float]:
    """What the trees add up to for each of these blocks."""
    size = _LANE // 8
    lanes = {name: bytearray(len(blocks) * size) for name in trees.features}
    of = lanes.__getitem__
    for index, found in enumerate(blocks):
        for lane in map(of, trees.features.intersection(found)):
            lane[index * size] = 1
    having = {name: int.from_bytes(lane, "little") for name, lane in lanes.items()}
    everyone = int.from_bytes(b"\1\0\0\0" * len(blocks), "little")
    sums = 0
    for tree in trees.trees:
        sums += _added(tree, everyone, having)
    lowest = trees.lowest
    return [
        (lowest + one) / 1000
        for one in unpack(f"<{len(blocks)}I", sums.to_bytes(len(blocks) * size, "little"))
    ]


def _added(tree: Any, members: int, having: Mapping[str, int]) -> int:
    """What a tree adds to the sum of each of the blocks that are its members."""
    name, without, with_it = tree
    held = members & having[name]
    added = 0
    if held:
        added = held * with_it if type(with_it) is int else _added(with_it, held, having)
        members ^= held
    if members:
        added += members * without if type(without) is int else _added(without, members, having)
    return added


# ---- weights -----------------------------------------------------------------------------------------------


@cache
def forest(question: Question) -> Forest:
    """The trees for a question. The bench puts those learned without a page's publisher in place."""
    return plant(_written()[question])


def plant(found: dict[str, Any]) -> Forest:
    """Trees as they are written (`base`, `trees`; a tree is a leaf in thousandths or as above), made ready for use."""
    base, trees = found["base"], found["trees"]
    least = [min(_leaves(tree)) for tree in trees]
    raised = tuple(
        _raised(tree, low) for tree, low in zip(trees, least, strict=True) if isinstance(tree, list)
    )
    return Forest(base + sum(least), raised, frozenset().union(*map(_asked, raised)))


@cache
def _written() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(files("secondsource.read").joinpath("weights.json").read_text("utf-8"))
    return found


def _leaves(tree: Any) -> list[int]:
    return [tree] if isinstance(tree, int) else _leaves(tree[1]) + _leaves(tree[2])


def _raised(tree: Any, least: int) -> Any:
    # In tuples, which the garbage collector need not look at again.
    return (
        tree - least if isinstance(tree, int) else (tree[0], _raised(tree[1], least), _raised(tree[2], least))
    )


def _asked(tree: Any) -> frozenset[str]:
    return frozenset() if isinstance(tree, int) else _asked(tree[1]) | _asked(tree[2]) | {tree[0]}
