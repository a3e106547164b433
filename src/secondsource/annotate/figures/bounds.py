"""Bounds and hedges: "at least", "or more", "a reported"."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from secondsource.annotate.figures.scene import Scene
    from secondsource.model import Bound

_LONGEST = 5


def bound_before(scene: Scene, first: int) -> tuple[Bound, int]:
    """The bound that the words before a figure give, and the piece with which they begin."""
    at = first
    while (
        scene.word(at - 1) in ("a", "an", "the", "just", "only")
        and at - 1 > 0
        and scene.word(at - 1) != "just"
    ):
        at -= 1
    for last in (first, at):
        for size in range(_LONGEST, 0, -1):
            words = " ".join(piece.text for piece in scene.pieces[max(last - size, 0) : last])
            bound = scene.table.bounds.get(words)
            if bound is not None and not _other(scene, last - size):
                return cast("Bound", bound), last - size
    return "=", first


def _other(scene: Scene, at: int) -> bool:
    """As in "all around 15 euros" is a bound, but "turn around 15 ships", "shown above 20" would not be: only verbs tell."""
    return scene.word(at - 1) in ("all", "from", "turn") and scene.word(at) in ("over", "above", "around")


def bound_after(scene: Scene, last: int) -> Bound:
    """The bound that the words after a figure give: "or more", "+", "or so"."""
    for size in (2, 1):
        words = " ".join(piece.text for piece in scene.pieces[last : last + size])
        if words in scene.table.after:
            return cast("Bound", scene.table.after[words])
    return "="


def hedge_before(scene: Scene, first: int) -> tuple[int, int] | None:
    """The words that leave the number to somebody else: "a reported", "what they said were"."""
    at = first - 1
    if scene.word(at) in scene.lexicon.syntax.be and scene.word(at - 1) in scene.lexicon.speech.verbs:
        # "what the army said were 19 rifles"
        start = next((step for step in range(at - 2, max(at - 9, 0), -1) if scene.word(step) == "what"), None)
        return (scene.pieces[start].start, scene.pieces[at].end) if start is not None else None
    if scene.word(at) in scene.table.hedges:
        start = at - 1 if scene.word(at - 1) in ("a", "an", "the") else at
        return scene.pieces[start].start, scene.pieces[at].end
    return None
