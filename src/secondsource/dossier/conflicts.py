"""What cannot stand together: figures that exclude each other, an act affirmed here and denied there.

Approval is not use, and a plan is not a deed: where the acts differ but nothing is contradicted, it is a *difference*, shown and
never counted as agreement.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from secondsource.dossier.likeness import SURE, Pair
from secondsource.model import Conflict

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from secondsource.dossier.coverage import Coverage
    from secondsource.dossier.units import Unit
    from secondsource.model import Quantity, Statement

_UNREAL = frozenset(("possible", "planned", "conditional", "asked"))


def conflicts(
    coverage: Coverage, units: Sequence[Unit], alike: Sequence[Pair], quantities: Sequence[Quantity]
) -> tuple[Conflict, ...]:
    """The conflicts of a story, figures first, then acts. `alike` are the like pairs of `units`."""
    return (*_figures(quantities), *_acts(coverage, units, alike))


def difference(one: Unit, two: Unit) -> Literal["", "negation", "difference"]:
    """How the acts of two like units differ; "" when they share none, or agree on all they share."""
    for left, right in _same_act(one, two):
        if left.negated != right.negated:
            return "negation"
    if one.speaker and one.speaker == two.speaker:  # "may invite" and "hinted at inviting" report one saying
        return ""
    for left, right in _same_act(one, two):
        if (left.modality in _UNREAL) != (right.modality in _UNREAL):
            return "difference"
    return ""


def _same_act(one: Unit, two: Unit) -> Iterator[tuple[Statement, Statement]]:
    for left in one.statements:
        for right in two.statements:
            if left.act == right.act:
                yield left, right


def _figures(quantities: Sequence[Quantity]) -> Iterator[Conflict]:
    for quantity in quantities:
        if quantity.verdict != "differ":
            continue
        first = quantity.figures[0]
        others = [figure for figure in quantity.figures if figure.value != first.value]
        same = [figure for figure in quantity.figures if figure.value == first.value]
        yield Conflict("figure", tuple(f.span for f in same), tuple(f.span for f in others), quantity.reason)


def _acts(coverage: Coverage, units: Sequence[Unit], alike: Sequence[Pair]) -> Iterator[Conflict]:
    for score, i, j in alike:
        if score < SURE:
            continue
        one, two = units[i], units[j]
        kind = difference(one, two)
        if not kind or (one.utterance and one.utterance == two.utterance):
            continue
        for left, right in _same_act(one, two):
            opposed = left.negated != right.negated
            if left.verb and right.verb and (opposed or kind == "difference"):
                words = f'"{coverage.words(left.verb)}" here, "{coverage.words(right.verb)}" there'
                reason = (
                    f"affirmed by one, negated by the other: {words}"
                    if opposed
                    else f"done in one, not yet done in the other: {words}"
                )
                yield Conflict(kind, (one.span,), (two.span,), reason)
                break
