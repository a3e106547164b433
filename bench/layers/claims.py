"""Sentences of different outlets that say the same (SuperPAL, Multi-News dev).

Two source sentences of one topic are a true pair when people aligned both to one summary unit. Precision counts as wrong what
nobody aligned, though some of it is right: it is a lower bound. Scores: precision and recall of `alike_pairs`.
"""

from __future__ import annotations

import csv
import os
import sys
from collections import defaultdict
from itertools import combinations
from typing import TYPE_CHECKING

from secondsource.dossier.likeness import alike_pairs, terms
from secondsource.languages import lexicon
from secondsource.model import Article, Part
from secondsource.text import segment

if TYPE_CHECKING:
    from pathlib import Path


def score(data: Path) -> dict[str, float]:
    """Precision and recall over all topics."""
    right = proposed = gold = 0
    with (data / "support" / "superpal-multinews-dev.csv").open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    for topic in sorted({row["topic"] for row in rows}):
        found, true = _topic([row for row in rows if row["topic"] == topic])
        right, proposed, gold = right + len(found & true), proposed + len(found), gold + len(true)
    return {"precision": right / proposed if proposed else 1.0, "recall": right / gold}


def _topic(rows: list[dict[str, str]]) -> tuple[set[tuple[int, int]], set[tuple[int, int]]]:
    sentences = sorted({(row["documentFile"], row["docSentText"]) for row in rows})
    place = {sentence: index for index, sentence in enumerate(sentences)}
    units: dict[str, set[int]] = defaultdict(set)
    for row in rows:
        units[row["scuText"]].add(place[row["documentFile"], row["docSentText"]])
    true = {
        (one, two)
        for members in units.values()
        for one, two in combinations(sorted(members), 2)
        if sentences[one][0] != sentences[two][0]
    }
    pages = [
        segment(Article(str(i), text, (Part("paragraph", 0, len(text)),)), lexicon("en"))
        for i, (_, text) in enumerate(sentences)
    ]
    compared = [terms(page, page.tokens) for page in pages]
    found = {(one, two) for _, one, two in alike_pairs(compared, [document for document, _ in sentences])}
    if os.environ.get("WORST"):
        for one, two in sorted(found - true)[: int(os.environ["WORST"])]:
            print(f"not aligned by people:\n  {sentences[one][1]}\n  {sentences[two][1]}", file=sys.stderr)
    return found, true
