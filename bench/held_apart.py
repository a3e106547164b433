"""Publishers held apart: every page of the bench is judged by weights that were learned without its publisher.

`train_blocks.py` writes the five sets of weights into `held_apart.json`.
"""

from __future__ import annotations

import json
import zlib
from functools import cache
from pathlib import Path
from urllib.parse import urlsplit

from secondsource.read import scorer

SETS = Path(__file__).resolve().parent / "held_apart.json"
FOLDS = 5


def publisher(url: str) -> str:
    """The domain that publishes an address, without subdomains: what must not stand on both sides of a split."""
    labels = (urlsplit(url).hostname or url).split(".")
    keep = 3 if len(labels) > 2 and len(labels[-2]) <= 3 and len(labels[-1]) == 2 else 2
    return ".".join(labels[-keep:])


def fold_of(group: str) -> int:
    """Which fifth of the publishers one belongs to."""
    return zlib.crc32(group.encode()) % FOLDS


@cache
def _sets() -> list[dict[str, scorer.Forest]]:
    found = json.loads(SETS.read_text("utf-8"))
    return [{question: scorer.plant(trees) for question, trees in one.items()} for one in found]


def hold_apart(url: str) -> None:
    """Put the weights in place that have not seen this page's publisher."""
    scorer.forest = _sets()[fold_of(publisher(url))].__getitem__  # type: ignore[assignment]
