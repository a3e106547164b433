"""Sentences of GUM's news and interview documents, paragraphs given.

The raw text is rebuilt from the tokens and `SpaceAfter`. A paragraph begins at each `newpar` mark and after the last
sentence of a marked block (`newpar_block = head (1 s)`: what follows the headline, its date line, is not part of it). A
sentence is right when it begins and ends where the gold sentence does: `f` over all, `news_f` and `interview_f` over
one kind. `newpar_f` takes `newpar` marks alone for paragraphs, so that headline and date line are one. `boundary_f`
counts only the cuts inside paragraphs. `other_f` is over the seven other kinds (biographies, travel guides, speeches,
textbooks, papers, courtrooms, video blogs), on which the rules were tuned.
"""

from __future__ import annotations

import gzip
import os
import re
import sys
from typing import TYPE_CHECKING

from secondsource.languages import lexicon
from secondsource.model import Article, Part
from secondsource.text import segment

if TYPE_CHECKING:
    from pathlib import Path

Pair = tuple[int, int]
OTHER = ("academic", "bio", "court", "speech", "textbook", "vlog", "voyage")


def score(data: Path) -> dict[str, float]:
    """Score both kinds."""
    folder = data / "syntax" / "gum"
    counts = {kind: _kind(folder, kind, blocks=True) for kind in ("news", "interview")}
    plain = [_kind(folder, kind, blocks=False) for kind in ("news", "interview")]
    other = [_kind(folder, kind, blocks=True) for kind in OTHER]
    both = [sum(pair) for pair in zip(*counts.values(), strict=True)]
    scores = {"f": _f(*both[:3]), "boundary_f": _f(*both[3:])}
    scores["newpar_f"] = _f(*[sum(pair) for pair in zip(*plain, strict=True)][:3])
    scores["other_f"] = _f(*[sum(column) for column in zip(*other, strict=True)][:3])
    return scores | {f"{kind}_f": _f(*one[:3]) for kind, one in counts.items()}


def _f(right: int, ours: int, gold: int) -> float:
    return 2 * right / max(1, ours + gold)


def _kind(folder: Path, kind: str, *, blocks: bool) -> list[int]:
    total = [0] * 6
    shown = int(os.environ.get("WORST", "0")) if blocks and kind not in OTHER else 0
    for path in sorted(folder.glob(f"GUM_{kind}_*.conllu.gz")):
        article, gold = document(path, blocks=blocks)
        ours = {(one.start, one.end) for one in segment(article, lexicon("en")).sentences}
        ends = {part.end for part in article.parts}
        inner = {end for _, end in gold} - ends, {end for _, end in ours} - ends
        for index, count in enumerate(
            [len(gold & ours), len(ours), len(gold), len(inner[0] & inner[1]), len(inner[1]), len(inner[0])]
        ):
            total[index] += count
        wrong = [("-", end) for end in inner[0] - inner[1]] + [("+", end) for end in inner[1] - inner[0]]
        for sign, end in wrong[:shown]:
            words = article.text[max(0, end - 60) : end] + " || " + article.text[end : end + 50]
            print(sign, path.name[4:-10], words.replace("\n", "/"), file=sys.stderr)
    return total


def document(path: Path, *, blocks: bool) -> tuple[Article, set[Pair]]:
    """One GUM document as a plain article, and its gold sentences."""
    words: list[str] = []  # of the open paragraph
    paragraphs: list[list[str]] = [words]
    left = -1  # sentences left in a marked block; -1 outside
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for sentence in filter(str.strip, lines.read().split("\n\n")):
            new = "# newpar\n" in sentence
            if words and (new or (blocks and left == 0)):
                paragraphs.append(words := [])
            if block := re.search(r"# newpar_block = [^(]*\((\d+) s\)", sentence):
                left = int(block[1]) - 1
            else:
                left = -1 if new else max(-1, left - 1)
            words.append(_words(sentence))
    text, parts, gold = "", [], set()
    for paragraph in paragraphs:
        start = len(text)
        for sentence in paragraph:
            gold.add((len(text), len(text) + len(sentence.rstrip())))
            text += sentence
        text = text.rstrip()
        parts.append(Part("paragraph", start, len(text)))
        text += "\n\n"
    return Article(path.stem, text, tuple(parts), language="en"), {pair for pair in gold if pair[0] < pair[1]}


def _words(sentence: str) -> str:
    """The raw text of a sentence, with the white space after it."""
    text, hidden = "", 0  # `hidden`: the last word of a token of several words, such as "don't"
    for line in sentence.splitlines():
        fields = line.split("\t")
        if len(fields) != 10 or "." in fields[0]:
            continue
        if "-" in fields[0]:
            hidden = int(fields[0].split("-")[1])
        elif int(fields[0]) <= hidden:
            continue
        text += fields[1] + ("" if "SpaceAfter=No" in fields[9] else " ")
    return text
