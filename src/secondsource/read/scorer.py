"""Is a block the article's words, is it the lead? A sum of small trees over its features; the weights are data.

`weights.json` is written by `bench/train_blocks.py` (gradient boosting, Friedman 2001) from the pages in the shared data.
"""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet


def judge(question: Literal["content", "lead"], found: AbstractSet[str]) -> float:
    """The score of a block by its features, in log odds: above 0 it is the article's own words, or its lead."""
    base, trees = weights(question)
    score = base
    for tree in trees:
        node: Any = tree
        while isinstance(node, list):  # [feature, subtree without it, subtree with it]; a leaf is a number
            node = node[2] if node[0] in found else node[1]
        score += node
    return score


@cache
def weights(question: str) -> tuple[float, list[Any]]:
    """The base score and the trees for a question. The bench puts those learned without a page's publisher in place."""
    found = json.loads(files("secondsource.read").joinpath("weights.json").read_text("utf-8"))[question]
    return float(found["base"]), found["trees"]
