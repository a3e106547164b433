"""Names: exact spans of people, organisations and places, on UNER English (EWT dev), re3d, wikigold and GUM.

Every document is judged by weights of the tagger that have not seen it (`train_names.py`); the rules were chosen by reading errors
on the first three sets, and on wikigold most. An outlet counts as an organisation; roles, products and events are no part of these sets.
UNER and wikigold are taken as they are. re3d also marks descriptions ("the regime", "he") and titles ("President Masum"): only its
names are kept, without article, title or possessive ending, and of two that overlap the longer. Of GUM's phrases the names are kept.
"""

from __future__ import annotations

import gzip
import json
import os
import sys
from collections import Counter
from itertools import combinations
from typing import TYPE_CHECKING

from names_gold import SETS, coreferent, documents, fold_of
from secondsource.annotate import mentions
from secondsource.annotate.tagging import decoded, weights
from secondsource.languages import lexicon
from secondsource.text import segment

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from names_gold import Document
    from secondsource.annotate.tagging import Weights

_KINDS = {"person": "PER", "organisation": "ORG", "outlet": "ORG", "place": "LOC"}


def score(data: Path) -> dict[str, float]:
    """F, precision and recall of exact spans with their type, per set."""
    folds = [decoded(json.dumps(fold).encode()) for fold in json.loads(gzip.decompress(SETS.read_bytes()))]
    scores: dict[str, float] = {}
    try:
        for name, found in documents(data).items():
            gathered: Counter[str] = Counter()
            wrong: Counter[str] = Counter()
            for document in found:
                held = folds[fold_of(document[0].id)]
                mentions.weights = lambda _, held=held: held  # type: ignore[attr-defined, assignment]
                _measure(document, gathered, wrong)
            _show(name, wrong)
            precision = gathered["hits"] / max(gathered["found"], 1)
            recall = gathered["hits"] / max(gathered["gold"], 1)
            scores[f"{name}_f"] = 2 * precision * recall / max(precision + recall, 1e-9)
            scores |= {f"{name}_p": precision, f"{name}_r": recall}
        scores |= _links(data, folds)
    finally:
        mentions.weights = weights  # type: ignore[attr-defined]
    scores["mean_f"] = (scores["uner_f"] + scores["re3d_f"]) / 2
    return scores


def _links(data: Path, folds: Sequence[Weights]) -> dict[str, float]:
    """Pairs of names in a document of GUM that are written otherwise and mean the same, by ours and by GUM's coreference.

    Only names we found with GUM's borders are paired. Recall is out of reach by far: "the Queen" and "Elizabeth" are a pair too.
    """
    english = lexicon("en")
    hits = ours = theirs = 0
    wrong: Counter[str] = Counter()
    for article, numbers in coreferent(data):
        held = folds[fold_of(article.id)]
        mentions.weights = lambda _, held=held: held  # type: ignore[attr-defined, assignment]
        named = mentions.find_mentions(segment(article, english), english)
        known = [
            (article.text[m.span.start : m.span.end], m.name, number)
            for m in named
            if (number := numbers.get((m.span.start, m.span.end)))
        ]
        for (one, name, number), (other, name_two, number_two) in combinations(sorted(set(known)), 2):
            if one == other:
                continue
            linked, same = name == name_two, number == number_two
            hits, ours, theirs = hits + (linked and same), ours + linked, theirs + same
            if linked != same:
                wrong["extra  " * linked + "missed " * same + f"link {one} = {other}"] += 1
    _show("links", wrong)
    return {"same_name_linked_p": hits / max(ours, 1), "same_name_linked_r": hits / max(theirs, 1)}


def _measure(document: Document, gathered: Counter[str], wrong: Counter[str]) -> None:
    article, gold = document
    english = lexicon("en")
    named = mentions.find_mentions(segment(article, english), english)
    found = {(m.span.start, m.span.end, _KINDS[m.kind]) for m in named if m.kind in _KINDS}
    gathered.update(hits=len(found & gold), found=len(found), gold=len(gold))
    wrong.update(f"extra  {kind} {article.text[a:b]}" for a, b, kind in found - gold)
    wrong.update(f"missed {kind} {article.text[a:b]}" for a, b, kind in gold - found)


def _show(name: str, wrong: Counter[str]) -> None:
    if worst := int(os.environ.get("WORST", "0")):
        print(f"== {name}", file=sys.stderr)
        for row, count in wrong.most_common(worst):
            print(f"{count:4} {row}", file=sys.stderr)
