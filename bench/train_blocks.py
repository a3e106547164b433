"""Learn the weights of `read/scorer.py` from the pages whose text is known.

    python bench/train_blocks.py    writes src/secondsource/read/weights.json, learned from all pages, and
                                    bench/held_apart.json: five sets, each learned without a fifth of the publishers

`bench/quality.py pages` judges every page by the set that has not seen its publisher.

The model is a sum of small trees over yes-or-no features (gradient boosting, Friedman 2001), learned with numpy alone. A block is
right when its words stand in the gold text; leads are left out, for they have their own rule.
"""

from __future__ import annotations

import argparse
import gzip
import json
import sys
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from held_apart import FOLDS, SETS, fold_of, publisher
from secondsource.model import Raw
from secondsource.read.blocks import Block, fold_key
from secondsource.read.features import features
from secondsource.read.headline import find_headline
from secondsource.read.html import look_at
from secondsource.read.kinds import lead_candidates, stretch

HERE = Path(__file__).resolve().parent
WEIGHTS = HERE.parent / "src" / "secondsource" / "read" / "weights.json"
_ROUNDS, _DEPTH, _RATE = 120, 3, 0.15
# What every leaf is held back by: there are fourteen thousand blocks to learn content from, but only a hundred leads.
_LEAST = {"content": 8.0, "lead": 1.0}


class Case(NamedTuple):
    """A block of a training page."""

    question: str  # "content" or "lead"
    group: str  # the publisher
    weight: float
    right: bool
    found: frozenset[str]


def cases(data: Path, name: str) -> list[Case]:
    """The blocks of one set of pages."""
    gathered: list[Case] = []
    folder = data / "pages" / name
    for line in gzip.decompress((folder / "labels.jsonl.gz").read_bytes()).splitlines():
        row = json.loads(line)
        page = gzip.decompress((folder / row["html"]).read_bytes())
        try:
            gathered += _of_page(row, page)
        except Exception as error:  # noqa: BLE001 - a page that cannot be read teaches nothing
            print(row["id"], error, file=sys.stderr)
    return gathered


def _of_page(row: dict[str, Any], page: bytes) -> list[Case]:
    sight = look_at(Raw(row["id"], page))
    layout = sight.layout
    lead = [fold_key(words) for words in row.get("lead", ())]
    if "sections" in row:
        lines = [w for part in row["sections"] for w in (*part["headline"], *part["paragraphs"])]
    else:
        lines = row["content"].splitlines()
    keys = [key for one in lines if (key := fold_key(one))]
    whole, joined = set(keys), "\n".join(keys)
    headline = find_headline(layout, sight.known)
    start, end = stretch(layout, headline)
    group = publisher(row["url"])
    found = features(layout, start, end)
    gathered = []
    right_length = 0
    for index, seen in enumerate(found, start):
        block = layout.blocks[index]
        if _is_lead(block, lead):
            continue
        right = _is_right(block, whole, joined)
        right_length += len(block.key) * right
        gathered.append(Case("content", group, _weight(block), right, frozenset(seen)))
    for index, seen in lead_candidates(layout, sight.known, headline, found).items():
        block = layout.blocks[index]
        # A gold without leads (aeb) still tells what is none of one: a block of the body.
        if "lead" in row or _is_right(block, whole, joined):
            right = _is_lead(block, lead)
            # One lead missed is as bad as two named wrongly: those are mostly first paragraphs.
            gathered.append(Case("lead", group, 2.0 if right else 1.0, right, frozenset(seen)))
    # A page whose gold is hardly found on it (cut, or drawn by script) would teach that good text is bad.
    return gathered if right_length > len(joined) * 0.5 else []


def _is_lead(block: Block, lead: list[str]) -> bool:
    return any(block.key == key or (len(block.key) > 30 and block.key in key) for key in lead)


def _is_right(block: Block, whole: set[str], joined: str) -> bool:
    if block.key in whole or (len(block.key) >= 25 and block.key in joined):
        return True
    return any(len(key) > len(block.key) * 0.7 and key in block.key for key in whole if len(key) > 25)


def _weight(block: Block) -> float:
    return 1.0 + min(len(block.key), 400) / 100


class Forest(NamedTuple):
    """Trees over named features; a leaf is a number, a node [feature, without, with]."""

    base: float
    trees: list[Any]


def learn(train: list[Case], names: list[str]) -> Forest:
    """Boosted trees on the weighted logistic loss."""
    place = {name: index for index, name in enumerate(names)}
    x = np.zeros((len(train), len(names)), dtype=np.float32)
    for row, case in enumerate(train):
        for feature in case.found:
            if feature in place:
                x[row, place[feature]] = 1
    y = np.array([case.right for case in train], dtype=np.float32)
    weight = np.array([case.weight for case in train], dtype=np.float32)
    share = float((y * weight).sum() / weight.sum())
    base = float(np.log(share / (1 - share)))
    score = np.full(len(train), base, dtype=np.float32)
    trees = []
    least = _LEAST[train[0].question]
    for _ in range(_ROUNDS):
        chance = 1 / (1 + np.exp(-score))
        slope, bend = weight * (y - chance), weight * chance * (1 - chance)
        tree, step = _grow(x, slope, bend, np.arange(len(train)), _DEPTH, least)
        for rows, value in step:
            score[rows] += value
        trees.append(_named(tree, names))
    return Forest(base, trees)


def _grow(
    x: Any, slope: Any, bend: Any, rows: Any, depth: int, least: float
) -> tuple[Any, list[tuple[Any, float]]]:
    value = float(_RATE * slope[rows].sum() / (bend[rows].sum() + least))
    if depth == 0 or len(rows) < 20:
        return value, [(rows, value)]
    part = x[rows]
    with_slope, with_bend = slope[rows] @ part, bend[rows] @ part
    all_slope, all_bend = slope[rows].sum(), bend[rows].sum()
    gain = with_slope**2 / (with_bend + least) + (all_slope - with_slope) ** 2 / (
        all_bend - with_bend + least
    )
    gain -= all_slope**2 / (all_bend + least)
    best = int(gain.argmax())
    if gain[best] < 1.0:
        return value, [(rows, value)]
    mask = part[:, best] > 0
    without, one = _grow(x, slope, bend, rows[~mask], depth - 1, least)
    having, two = _grow(x, slope, bend, rows[mask], depth - 1, least)
    return [best, without, having], one + two


def _named(tree: Any, names: list[str]) -> Any:
    if isinstance(tree, list):
        return [names[tree[0]], _named(tree[1], names), _named(tree[2], names)]
    return round(tree, 4)


def names_of(train: list[Case]) -> list[str]:
    """The features common enough to learn from."""
    counts: dict[str, int] = {}
    for case in train:
        for feature in case.found:
            counts[feature] = counts.get(feature, 0) + 1
    return sorted(name for name, count in counts.items() if count >= 10)


def learned(train: list[Case]) -> dict[str, Any]:
    """The weights for both questions, as they are written."""
    written = {}
    for question in ("content", "lead"):
        asked = [case for case in train if case.question == question]
        forest = learn(asked, names_of(asked))
        written[question] = {"base": round(forest.base, 4), "trees": forest.trees}
    return written


def main() -> None:
    """Learn from all pages for the package, and from each four fifths of the publishers for the bench; write both."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--data", type=Path, default=HERE.parent.parent / "shared" / "data")
    chosen = parser.parse_args()
    everything = cases(chosen.data, "fundus") + cases(chosen.data, "aeb")
    print(len(everything), "blocks")
    folds = [learned([case for case in everything if fold_of(case.group) != fold]) for fold in range(FOLDS)]
    for path, written in ((SETS, folds), (WEIGHTS, learned(everything))):
        path.write_text(json.dumps(written, separators=(",", ":")) + "\n", "utf-8")


if __name__ == "__main__":
    main()
