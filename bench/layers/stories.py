"""Same-event groups against BASIL, ECB+, NeuS and AllSides, with one set of thresholds; B-cubed (Bagga and Baldwin 1998).

AllSides is read from May 2016, where its story labels begin, with every unlabelled article of that time as a distractor
(and the few older dates, which are wrong for their neighbours). Scores of AllSides count labelled articles only.
`three_*` is the commonest case: batches of three articles (one event; three events; two and one).
"""

from __future__ import annotations

import os
import random
import sys
from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Any

from corpus import article, load
from secondsource.story.cluster import group_by_event

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

SETS = {"basil": "basil-20", "ecb": "ecb-topics-1-35", "neus": "neus-val", "allsides": "allsides-to-2017"}
BATCHES = 100  # of three articles, of each kind


def b_cubed(gold: dict[str, str], groups: Iterable[Iterable[str]]) -> tuple[float, float, float]:
    """F1, precision and recall over the labelled articles."""
    found = {name: number for number, group in enumerate(groups) for name in group}
    both = Counter((gold[name], found[name]) for name in gold)
    size, held = Counter(gold.values()), Counter(found[name] for name in gold)
    precision = sum(n * n / held[group] for (_, group), n in both.items()) / len(gold)
    recall = sum(n * n / size[story] for (story, _), n in both.items()) / len(gold)
    return 2 * precision * recall / (precision + recall), precision, recall


def scored(rows: list[dict[str, Any]]) -> tuple[float, float, float]:
    """Group the rows and hold the groups against their labels."""
    articles = [article(row) for row in rows]
    groups = [[articles[at].id for at in group] for group in group_by_event(articles)]
    if int(os.environ.get("WORST", "0")):
        _show(rows, groups, int(os.environ["WORST"]))
    return b_cubed({row["id"]: row["story"] for row in rows if row["story"]}, groups)


def batches(rows: list[dict[str, Any]]) -> list[list[dict[str, Any]]]:
    """Three articles at a time: of one story, of three, of two."""
    chance, stories = random.Random(20), defaultdict(list)
    for row in rows:
        stories[row["story"]].append(row)
    names = sorted(stories)
    large = [name for name in names if len(stories[name]) >= 3]
    made = []
    for _ in range(BATCHES):
        one, two = chance.sample(large, 2)
        made.append(chance.sample(stories[one], 3))
        made.append([chance.choice(stories[name]) for name in chance.sample(names, 3)])
        made.append([*chance.sample(stories[one], 2), chance.choice(stories[two])])
    return made


def score(data: Path) -> dict[str, float]:
    """B-cubed F1 and precision by corpus, and F1 over batches of three."""
    scores: dict[str, float] = {}
    for name, file in SETS.items():
        rows = load(data, file)
        if name == "allsides":
            rows = [row for row in rows if row["published"] >= "2016-05" or row["published"] < "2010"]
        scores[f"{name}_f1"], scores[f"{name}_precision"], _ = scored(rows)
        if name != "allsides":
            made = batches(rows)
            quiet = [b_cubed({row["id"]: row["story"] for row in batch}, _groups(batch))[0] for batch in made]
            scores[f"three_{name}_f1"] = sum(quiet) / len(made)
    return scores


def _groups(rows: list[dict[str, Any]]) -> list[list[str]]:
    return [[rows[at]["id"] for at in group] for group in group_by_event([article(row) for row in rows])]


def _show(rows: list[dict[str, Any]], groups: list[list[str]], worst: int) -> None:
    """Groups that hold articles of several stories: the false merges."""
    by_id = {row["id"]: row for row in rows}
    mixed = [group for group in groups if len({by_id[name]["story"] for name in group} - {None}) > 1]
    for group in mixed[:worst]:
        print(
            *(f"{by_id[n]['story']}  {by_id[n]['headline'][:100]}" for n in group),
            "",
            sep="\n",
            file=sys.stderr,
        )
