"""Publishers held apart: every page of the bench is judged by weights that were learned without its publisher.

`train_blocks.py` writes the five sets of weights into `held_apart.json`.
"""

from __future__ import annotations

import json
import zlib
from functools import cache
from pathlib import Path
from typing import Any
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
def _sets() -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(SETS.read_text("utf-8"))
    return found


def hold_apart(url: str) -> None:
    """Put the weights in place that have not seen this page's publisher."""
    chosen = _sets()[fold_of(publisher(url))]
    scorer.weights = lambda question: (chosen[question]["base"], chosen[question]["trees"])  # type: ignore[assignment]
