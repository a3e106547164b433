"""People, bodies and places in a stretch of capitals, by a linear-chain conditional random field (Lafferty et al. 2001).

The weights are data, learned by `bench/train_names.py`; what they were learned from and under which licence stands beside them, in
`names-en.LICENSE.md`. A label sequence is scored by the traits of its words (`traits.py`) and by its steps from label to label; the
best one is found by Viterbi's algorithm.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from operator import add
from typing import TYPE_CHECKING

import msgspec

from secondsource.annotate.traits import REACH, of_place, of_stretch, of_word, stretches

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from secondsource.annotate.capitals import View
    from secondsource.annotate.traits import Known, Stretch

LABELS = ("O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC")
Scores = tuple[float, ...]  # one for each label


@dataclass(frozen=True, eq=False, slots=True)
class Weights:
    """What was learned: the weight of each trait, label by label, and of going from a label to another.

    All are whole hundredths, so that no order of adding changes a sum. A trait's weights stay packed until they are asked for,
    since an article shows one trait in fifty: "1+52 3-7" is .52 for the first label, -.07 for the third.
    """

    steps: tuple[Scores, ...]  # for each label what it weighs to come from each other one
    traits: Mapping[str, str]


class _Written(msgspec.Struct):
    steps: list[list[int]]
    traits: dict[str, str]


@cache
def weights(code: str) -> Weights | None:
    """The weights for a language; None where none were learned. The bench puts those in place that have not seen the document."""
    path = files("secondsource.annotate").joinpath(f"names-{code}.json")
    return decoded(path.read_bytes()) if path.is_file() else None


def decoded(written: bytes) -> Weights:
    """Weights as `bench/train_names.py` writes them: JSON, traits and steps."""
    found = msgspec.json.decode(written, type=_Written)
    never = float("-inf")  # "I-PER" follows only "B-PER" and "I-PER"
    steps = tuple(
        tuple(
            found.steps[old][label] if label % 2 or not label or old in (label - 1, label) else never
            for old in range(len(LABELS))
        )
        for label in range(len(LABELS))
    )
    return Weights(steps, found.traits)


def tagged(look: View, said: Known, learned: Weights) -> Iterator[tuple[int, int, str]]:
    """Tokens `first` up to `last` of every name the tagger sees, with PER, ORG or LOC, in the order of the text."""
    for stretch in stretches(look):
        labels = _best(_scores(look, said, stretch, learned), learned.steps)
        first = stretch.first
        for at, label in enumerate([*labels, 0], stretch.first):
            before = labels[at - stretch.first - 1] if at > stretch.first else 0
            if before and label != before + before % 2:  # a name ends where its "I-" does not follow
                yield first, at, LABELS[before][2:]
            if label % 2:
                first = at


def _scores(look: View, said: Known, stretch: Stretch, learned: Weights) -> list[list[float]]:
    words, code = look.words, look.lexicon.code
    start, end = stretch.sentence.first, stretch.sentence.last
    whole = _sum(learned, of_stretch(look, stretch))
    rows: list[list[float]] = []
    for at in range(stretch.first, stretch.last):
        beside = [
            _of_word(learned, code, words[at + offset] if start <= at + offset < end else "", offset)
            for offset in REACH
        ]
        own = _sum(learned, of_place(look, said, stretch, at))
        rows.append(list(map(sum, zip(whole, own, *beside, strict=True))))
    return rows


def _sum(learned: Weights, found: Iterable[str]) -> Scores:
    row = _NONE.copy()
    traits = learned.traits
    for trait in found:
        if packed := traits.get(trait):
            for label, weight in _unpacked(packed):
                row[label] += weight
    return tuple(row)


@lru_cache(maxsize=1 << 16)
def _of_word(learned: Weights, code: str, word: str, offset: int) -> Scores:
    """What a word alone says for each label: the sum over its traits, worked out once."""
    return _sum(learned, of_word(code, word, offset))


@lru_cache(maxsize=1 << 15)
def _unpacked(packed: str) -> tuple[tuple[int, int], ...]:
    return tuple((int(pair[0]), int(pair[1:])) for pair in packed.split(" "))


_NONE = [0] * len(LABELS)


def _best(rows: list[list[float]], steps: tuple[Scores, ...]) -> list[int]:
    """The labels of the best sequence (Viterbi)."""
    best = [score if at % 2 or not at else float("-inf") for at, score in enumerate(rows[0])]
    back: list[list[int]] = []
    for row in rows[1:]:
        came, now = [], []
        for score, step in zip(row, steps, strict=True):
            sums = list(map(add, best, step))
            most = max(sums)
            came.append(sums.index(most))
            now.append(most + score)
        back.append(came)
        best = now
    label = best.index(max(best))
    labels = [label]
    for came in reversed(back):
        label = came[label]
        labels.append(label)
    return labels[::-1]
