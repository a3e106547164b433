"""Copies and reused passages, made from AllSides articles of early 2017 by a seeded program.

A copy has every twelfth word or so changed, dropped or doubled (`light`), or only a third of it is kept (`cut`). A passage
is one paragraph of an article put into another, lightly edited. Pairs found that the program did not make count as
false, though AllSides holds some true copies: the precision is a lower bound.
"""

from __future__ import annotations

import os
import random
import sys
from typing import TYPE_CHECKING

from corpus import article, load
from secondsource.story.syndication import share

if TYPE_CHECKING:
    from pathlib import Path

    from secondsource.model import Article

COPIED = 150  # articles
BYSTANDERS = 450


def score(data: Path) -> dict[str, float]:
    """Recall of light edits, cuts and passages; precision of copies; share of passages in the right place."""
    rows = [row for row in load(data, "allsides-to-2017") if "2017-01" <= row["published"] < "2017-03"]
    articles = [one for one in map(article, rows) if len(one.text) > 1200][: COPIED + BYSTANDERS]
    chance = random.Random(5)
    made: dict[tuple[str, str], str] = {}
    copied = []
    for original in articles[:COPIED]:
        for kind in ("light", "cut"):
            name = f"{original.id}-{kind}"
            copied.append(
                _article(
                    name, _light(_cut(original.text, chance) if kind == "cut" else original.text, chance)
                )
            )
            made[original.id, name] = kind
        made[f"{original.id}-light", f"{original.id}-cut"] = "both"
    found = {(copy.one, copy.two) for copy in share([*articles, *copied])[0]}
    if int(os.environ.get("WORST", "0")):
        for pair in sorted(found - made.keys())[: int(os.environ["WORST"])]:
            print("not made by us:", *pair, file=sys.stderr)
    kinds = {
        f"{kind}_recall": sum(pair in found for pair, what in made.items() if what == kind) / COPIED
        for kind in ("light", "cut")
    }
    return {**kinds, "precision": len(found & made.keys()) / len(found), **_passages(articles, chance)}


def _passages(articles: list[Article], chance: random.Random) -> dict[str, float]:
    found = placed = tried = 0
    strayed = 0
    for donor, host in zip(articles[:200], articles[200:400], strict=False):
        paragraphs = [
            p
            for p in donor.part("content")
            if p.end - p.start > 200 and "“" not in donor.text[p.start : p.end]
        ]
        if not paragraphs:
            continue
        tried += 1
        part = paragraphs[len(paragraphs) // 2]
        taken = _light(donor.text[part.start : part.end], chance)
        lines = host.text.split("\n\n")
        lines.insert(len(lines) // 2, taken)
        mixed = _article("mixed", "\n\n".join(lines))
        start = mixed.text.index(taken)
        reused = share([donor, mixed])[1]
        over = [_common(reuse.two.start, reuse.two.end, start, start + len(taken)) for reuse in reused]
        found += any(over)
        placed += sum(over) >= 0.8 * len(taken)
        strayed += sum(not one for one in over)
    return {
        "passage_recall": found / tried,
        "passage_covered": placed / tried,
        "passage_precision": found / (found + strayed),
    }


def _common(start: int, end: int, first: int, last: int) -> int:
    return max(0, min(end, last) - max(start, first))


def _article(name: str, text: str) -> Article:
    row = {"id": name, "headline": "", "text": text, "outlet": "", "published": ""}
    return article(row)


def _light(text: str, chance: random.Random) -> str:
    """Every twelfth word or so changed, dropped or doubled."""
    lines = []
    for line in text.split("\n"):
        words: list[str] = []
        for word in line.split(" "):
            turn = chance.random() * 36
            words.extend(
                [] if turn < 1 else ["somewhat", word] if turn < 2 else ["thing"] if turn < 3 else [word]
            )
        lines.append(" ".join(words))
    return "\n".join(lines)


def _cut(text: str, chance: random.Random) -> str:
    """One third of the words, in one piece."""
    words = text.split(" ")
    start = chance.randrange(max(1, len(words) * 2 // 3))
    return " ".join(words[start : start + len(words) // 3])
