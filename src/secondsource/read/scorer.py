"""Is a block the article's words? A sum of small trees over its features; the weights are data.

`weights.json` is written by `bench/train_blocks.py` (gradient boosting, Friedman 2001) from the pages in the shared data.
"""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet


def judge(found: AbstractSet[str]) -> float:
    """The score of a block by its features, in log odds: above 0 it is the article's."""
    base, trees = _weights()
    score = base
    for tree in trees:
        node: Any = tree
        while isinstance(node, list):  # [feature, subtree without it, subtree with it]; a leaf is a number
            node = node[2] if node[0] in found else node[1]
        score += node
    return score


@cache
def _weights() -> tuple[float, list[Any]]:
    weights = json.loads(files("secondsource.read").joinpath("weights.json").read_text("utf-8"))
    return float(weights["base"]), weights["trees"]
