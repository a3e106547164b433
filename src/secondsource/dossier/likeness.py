"""How alike two sentences of one story are: the words they share, weighed by how rare those are in the story.

There is no entailment model here, so likeness is a proposal with vetoes: other numbers or another polarity is never the
same claim, however many words agree.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from secondsource.dossier.words import stem
from secondsource.languages import lexicon
from secondsource.text import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from secondsource.languages.tables import Lexicon
    from secondsource.text import Segments, Token

Pair = tuple[float, int, int]  # how alike, and which two units

ALIKE = 0.35  # cosine; bench/layers/claims.py on SuperPAL gives precision and recall around it
SURE = 0.5  # what two different speakers must reach to have said the same, and two sentences to contradict each other
_COMMON = 100  # units that share a word, above which it leads to no candidates, so that long texts take their time only once
_SHARED = 3  # content words two sentences must share


def number(token: str) -> str:
    """A number in digits without separators, or ''. Figures with values are compared elsewhere; this is a veto."""
    return token.replace(",", "") if re.fullmatch(r"\d[\d,.]*", token) else ""


@dataclass(frozen=True, slots=True)
class Terms:
    """What a stretch of text is compared by."""

    weights: Counter[str]
    numbers: frozenset[str]


def terms(page: Segments, tokens: Sequence[Token]) -> Terms:
    """The content words and numbers of some tokens."""
    table: Lexicon = lexicon(page.article.language)
    words: Counter[str] = Counter()
    numbers: set[str] = set()
    for token in tokens:
        if digits := number(token.text):
            numbers.add(digits)
            words[digits] += 1
            continue
        low = fold(token.text)
        if len(low) < 2 or not low[0].isalnum():
            continue
        if low in table.text.function or low in table.text.starters:
            continue
        for piece in low.split("-"):  # "long-range", "French-supplied"
            if len(piece) > 1:
                words[stem(piece, table.code)] += 1
    return Terms(words, frozenset(numbers))


def rarity(units: Sequence[Terms]) -> dict[str, float]:
    """Inverse frequency of each word over the units of the story."""
    spread: Counter[str] = Counter()
    for unit in units:
        spread.update(unit.weights.keys())
    return {word: math.log(1 + len(units) / count) for word, count in spread.items()}


def likeness(one: Terms, two: Terms, rare: dict[str, float]) -> float:
    """Cosine of the rarity-weighted words, 0 where too few are shared or the numbers exclude each other."""
    shared = one.weights.keys() & two.weights.keys()
    if len(shared) < _SHARED:
        return 0.0
    if one.numbers and two.numbers and not one.numbers & two.numbers:
        return 0.0
    dot = sum(rare[word] ** 2 for word in shared)
    return dot / (_norm(one, rare) * _norm(two, rare))


def _norm(unit: Terms, rare: dict[str, float]) -> float:
    return math.sqrt(sum(rare[word] ** 2 for word in unit.weights)) or 1.0


def alike_pairs(units: Sequence[Terms], owners: Sequence[str]) -> list[Pair]:
    """Pairs of units of different owners (articles) that are at least `ALIKE`, best first."""
    if len(set(owners)) < 2:
        return []
    rare = rarity(units)
    common = max(3, min(len(units) // 4, _COMMON))
    holders: dict[str, list[int]] = defaultdict(list)
    for index, unit in enumerate(units):
        for word in unit.weights:
            holders[word].append(index)
    candidates = {
        (one, two)
        for group in holders.values()
        if len(group) <= common
        for at, one in enumerate(group)
        for two in group[at + 1 :]
        if owners[one] != owners[two]
    }
    scored = ((likeness(units[one], units[two], rare), one, two) for one, two in candidates)
    return sorted(
        (pair for pair in scored if pair[0] >= ALIKE), key=lambda pair: (-pair[0], pair[1], pair[2])
    )
