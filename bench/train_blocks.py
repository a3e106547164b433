"""Learn the weights of `read/scorer.py` from the pages whose text is known.

    python bench/train_blocks.py    writes src/secondsource/read/weights.json, learned from all pages, and
                                    bench/held_apart.json: five sets, each learned without a fifth of the publishers

`bench/quality.py pages` judges every page by the set that has not seen its publisher. A publisher is in the same fifth in every set of
pages. The closer look learns from first scores that were given by weights which have not seen the page's publisher, as on a new page.

The model is a sum of small trees over yes-or-no features (gradient boosting, Friedman 2001; every tree sees a part of the blocks and
of the features), learned with numpy alone. Takes some five minutes and 2 GB.
"""

from __future__ import annotations

import argparse
import gzip
import json
import sys
import zlib
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from block_labels import is_lead, labels_of
from held_apart import FOLDS, SETS, fold_of, publisher
from secondsource.model import Raw
from secondsource.read import scorer
from secondsource.read.blocks import fold_key
from secondsource.read.features import Layout, closer, features
from secondsource.read.headline import find_headline
from secondsource.read.html import look_at
from secondsource.read.kinds import lead_candidates, stretch

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from secondsource.read.headline import Known

HERE = Path(__file__).resolve().parent
WEIGHTS = HERE.parent / "src" / "secondsource" / "read" / "weights.json"
# How much a block of each set counts for the first look and for the closer one: fundus has the newsroom's notion of a body,
# wcxb (mostly blogs) and trafilatura (a few sentences a page) widen the range of sites.
_COUNTS = {"fundus": (1.0, 1.0), "aeb": (1.0, 1.0), "trafilatura": (0.5, 0.3)}
_EASY = 25  # letters: of shorter blocks that are not the article's, a third is enough to learn from


class Learning(NamedTuple):
    """How trees are grown: their number and depth, how much one counts, and what every leaf is held back by."""

    rounds: int
    depth: int
    rate: float
    least: float
    blocks: float  # share of the blocks a tree sees
    features: float  # share of the features it may ask for


# There are twenty thousand blocks to learn content from, but only a hundred leads.
_LEARNING = {
    "body": Learning(120, 3, 0.13, 8.0, 0.7, 0.4),
    "content": Learning(130, 3, 0.1, 8.0, 0.7, 0.3),
    "lead": Learning(120, 3, 0.15, 1.0, 1.0, 1.0),
}


class Case(NamedTuple):
    """A block of a training page."""

    weight: float
    right: bool
    found: frozenset[str]


class Sheaf(NamedTuple):
    """A training page."""

    fold: int
    name: str  # of its set
    row: dict[str, Any]
    layout: Layout
    known: Known
    labels: list[bool | None]


def sheaves(data: Path, name: str) -> list[Sheaf]:
    """The pages of one set."""
    gathered: list[Sheaf] = []
    folder = data / "pages" / name
    for line in gzip.decompress((folder / "labels.jsonl.gz").read_bytes()).splitlines():
        row = json.loads(line)
        page = gzip.decompress((folder / row["html"]).read_bytes())
        try:
            sight = look_at(Raw(row["id"], page))
        except Exception as error:  # noqa: BLE001 - a page that cannot be read teaches nothing
            print(row["id"], error, file=sys.stderr)
            continue
        labels = labels_of(row, sight.layout.blocks)
        if any(labels):
            fold = fold_of(publisher(row["url"]))
            gathered.append(Sheaf(fold, name, row, sight.layout, sight.known, labels))
    return gathered


def first_cases(one: Sheaf) -> list[Case]:
    """The blocks of a page as the first look sees them."""
    counts, gathered = _COUNTS[one.name][0], []
    for block, seen, right in zip(one.layout.blocks, one.layout.seen, one.labels, strict=True):
        easy = right is False and block.letters < _EASY
        if right is None or not counts or (easy and zlib.crc32(block.key.encode()) % 3):
            continue
        weight = _weight(len(block.key)) * counts * (2 if easy else 1)
        gathered.append(Case(weight, right, frozenset(seen | _set_name(one))))
    return gathered


def closer_cases(one: Sheaf) -> tuple[list[Case], list[Case]]:
    """The blocks around the body as the closer look sees them; and those that may be the lead."""
    layout, counts = one.layout, _COUNTS[one.name][1]
    headline = find_headline(layout, one.known)
    start, end = stretch(layout, headline)
    found = features(layout, start, end)
    content = [
        Case(_weight(len(layout.blocks[at].key)) * counts, right, frozenset(seen | _set_name(one)))
        for at, seen in enumerate(found, start)
        if counts and (right := one.labels[at]) is not None
    ]
    leads, gold = [], [fold_key(words) for words in one.row.get("lead", ())]
    for index, seen in lead_candidates(layout, one.known, headline, found).items():
        # A gold without leads (aeb) still tells what is none of one: a block of the body.
        if "lead" in one.row or (one.name == "aeb" and one.labels[index]):
            right = is_lead(layout.blocks[index].key, gold)
            # One lead missed is as bad as two named wrongly: those are mostly first paragraphs.
            leads.append(Case(2.0 if right else 1.0, right, frozenset(seen)))
    return content, leads


def _set_name(one: Sheaf) -> set[str]:
    # What these sets call text is not what a newsroom does: the trees may ask, and on other pages the answer is no.
    return {f"set:{one.name}"} if one.name in ("wcxb", "trafilatura") else set()


def _weight(letters: int) -> float:
    return 1.0 + min(letters, 400) / 100


def looked_closer(one: Sheaf, body: dict[str, Any]) -> Sheaf:
    """The page as the first look's weights `body` show it."""
    trees = scorer.plant(body)
    return one._replace(layout=closer(one.layout, scorer.summed(trees, one.layout.seen)))


# ---- trees -------------------------------------------------------------------------------------------------


def learn(cases: Sequence[Case], how: Learning, seed: int = 1) -> dict[str, Any]:
    """Boosted trees on the weighted logistic loss, as they are written."""
    chance, names = np.random.default_rng(seed), names_of(cases)
    place = {name: index for index, name in enumerate(names)}
    x = np.zeros((len(names), len(cases)), dtype=np.float32)
    for column, case in enumerate(cases):
        x[[place[name] for name in case.found if name in place], column] = 1
    right = np.array([case.right for case in cases], dtype=np.float32)
    weight = np.array([case.weight for case in cases], dtype=np.float32)
    share = float((right * weight).sum() / weight.sum())
    base = float(np.log(share / (1 - share)))
    score, trees = np.full(len(cases), base, dtype=np.float32), []
    for _ in range(how.rounds):
        odds = 1 / (1 + np.exp(-score))
        seen = chance.random(len(cases)) < how.blocks
        shut = chance.random(len(names)) >= how.features
        slope, bend = weight * (right - odds) * seen, weight * odds * (1 - odds) * seen
        trees.append(_grow(x, slope, bend, shut, score, how, names))
    return {"base": round(base * 1000), "trees": trees}


def _grow(x: Any, slope: Any, bend: Any, shut: Any, score: Any, how: Learning, names: list[str]) -> Any:
    """One tree, a level at a time; adds its leaves to the scores. A leaf is in thousandths, a node [feature, without, with]."""
    splits: dict[int, int] = {}
    leaves: dict[int, int] = {}
    opened = [(1, np.ones(len(score), dtype=bool))]
    for level in range(how.depth + 1):
        sums = np.stack([side * mask for _, mask in opened for side in (slope, bend)], axis=1)
        totals = sums.sum(axis=0)
        having = x @ sums if level < how.depth and opened else None
        after = []
        for at, (number, mask) in enumerate(opened):
            total, bent = totals[2 * at], totals[2 * at + 1]
            best = (
                -1
                if having is None
                else _best(having[:, 2 * at], having[:, 2 * at + 1], total, bent, shut, how)
            )
            if best < 0:
                value = float(how.rate * total / (bent + how.least))
                leaves[number] = round(value * 1000)
                score[mask] += value
                continue
            splits[number] = best
            held = x[best] > 0
            after += [(2 * number, mask & ~held), (2 * number + 1, mask & held)]
        opened = after
        if not opened:
            break
    return _written(1, splits, leaves, names)


def _best(slope: Any, bend: Any, total: float, bent: float, shut: Any, how: Learning) -> int:
    """The feature that parts right from wrong best; -1 when none does."""
    least = how.least
    gain = (
        slope**2 / (bend + least) + (total - slope) ** 2 / (bent - bend + least) - total**2 / (bent + least)
    )
    gain[shut] = -1
    best = int(gain.argmax())
    return best if gain[best] >= 1.0 else -1


def _written(number: int, splits: dict[int, int], leaves: dict[int, int], names: list[str]) -> Any:
    if number in leaves:
        return leaves[number]
    without, having = (_written(2 * number + side, splits, leaves, names) for side in (0, 1))
    return without if without == having else [names[splits[number]], without, having]


def names_of(cases: Iterable[Case]) -> list[str]:
    """The features common enough to learn from."""
    counts = Counter(name for case in cases for name in case.found)
    return sorted(name for name, count in counts.items() if count >= 15)


# ---- all of it ---------------------------------------------------------------------------------------------


def main() -> None:
    """Learn from all pages for the package, and from each four fifths of the publishers for the bench; write both."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--data", type=Path, default=HERE.parent.parent / "shared" / "data")
    chosen = parser.parse_args()
    pages = [page for name in _COUNTS for page in sheaves(chosen.data, name)]
    print(len(pages), "pages", flush=True)
    first = [(page.fold, first_cases(page)) for page in pages]
    rounds = [*range(FOLDS), None]
    bodies = [learn(_without(first, fold), _LEARNING["body"]) for fold in rounds]
    print("first look learned from", sum(len(cases) for _, cases in first), "blocks", flush=True)
    second = [(page.fold, *closer_cases(looked_closer(page, bodies[page.fold]))) for page in pages]
    written = []
    for fold, body in zip(rounds, bodies, strict=True):
        content = learn(_without([(one, cases) for one, cases, _ in second], fold), _LEARNING["content"])
        lead = learn(_without([(one, cases) for one, _, cases in second], fold), _LEARNING["lead"])
        written.append({"body": body, "content": content, "lead": lead})
    for path, weights in ((SETS, written[:FOLDS]), (WEIGHTS, written[FOLDS])):
        path.write_text(json.dumps(weights, separators=(",", ":")) + "\n", "utf-8")


def _without(cases: Iterable[tuple[int, list[Case]]], fold: int | None) -> list[Case]:
    return [case for one, some in cases if one != fold for case in some]


if __name__ == "__main__":
    main()
