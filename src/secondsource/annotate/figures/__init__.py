"""Figures: every number that counts or measures something, with its bound, its unit and what it counts.

`find_figures` skips numbers that are part of a date, a name ("MiG-31", "COVID-19", "Section 3") or a telephone number.
Scores ("3-1") and ages ("Smith, 45,") are figures of their own kind, told by their unit.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from secondsource.annotate.figures.bounds import bound_after, bound_before, hedge_before
from secondsource.annotate.figures.counted import counted
from secondsource.annotate.figures.numbers import amounts
from secondsource.annotate.figures.scene import scene_of
from secondsource.annotate.numerals import pieces
from secondsource.model import Figure

if TYPE_CHECKING:
    from secondsource.annotate.figures.numbers import Amount
    from secondsource.annotate.figures.scene import Scene
    from secondsource.annotate.numerals import Piece
    from secondsource.languages.tables import Lexicon
    from secondsource.model import Mention, TimeRef
    from secondsource.text import Segments


def find_figures(
    page: Segments,
    times: tuple[TimeRef, ...],
    lexicon: Lexicon,
    numerals: list[Piece] | None = None,
    mentions: tuple[Mention, ...] = (),
) -> tuple[Figure, ...]:
    """All figures of a page, in order; `times` are its time expressions, `numerals` its pieces if they are known already.

    `mentions` tell the persons: in "Roe raised $3m" the sum is not of Roe.

    Pure and linear.
    """
    scene = scene_of(page, numerals or pieces(page, lexicon.numbers), times, lexicon, mentions)
    figures: list[Figure] = []
    last = -1
    for amount in amounts(scene):
        figure = _figure(page, scene, amount)
        if figures and _restates(scene, last, amount):
            one = figures[-1]
            bound = one.bound if figure.bound == "=" else figure.bound
            figure = replace(figure, bound=bound, counted=one.counted or figure.counted)
        figures.append(figure)
        last = amount.last
    return tuple(figures)


def _restates(scene: Scene, last: int, amount: Amount) -> bool:
    """Is this the figure before it in another unit? "7 miles (11 km)", "190 points, or 0.6%"."""
    between = [piece.text for piece in scene.pieces[last : amount.first]]
    bracket = between == ["("] and scene.word(amount.last) == ")"
    return amount.measured and (bracket or between == [",", "or"])


def _figure(page: Segments, scene: Scene, amount: Amount) -> Figure:
    found = scene.pieces
    bound, first = bound_before(scene, amount.first)
    if bound == "~" and scene.word(amount.first) == "one" and not amount.unit:
        bound = "="  # "a book about one man"
    if bound == "=":
        bound = bound_after(scene, amount.last)
    hedge = hedge_before(scene, first)
    words = counted(scene, amount)
    return Figure(
        span=page.span(found[amount.first].start, found[amount.last - 1].end),
        value=amount.value,
        high=amount.high,
        unit=amount.unit,
        bound=amount.bound or bound,
        counted=page.span(*words) if words else None,
        hedge=page.span(*hedge) if hedge else None,
        ordinal=amount.ordinal,
    )
