"""What a figure counts: the noun phrase after it, or before it in "the death toll rose to 45"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from secondsource.annotate.figures.names import noun

if TYPE_CHECKING:
    from secondsource.annotate.figures.numbers import Amount
    from secondsource.annotate.figures.scene import Scene

_AHEAD = 7  # pieces of a noun phrase
_BACK = 18  # pieces looked back for a subject: a clause, and a bound that keeps the pass linear


def counted(scene: Scene, amount: Amount) -> tuple[int, int] | None:
    """The characters of what an amount counts, or None where the sentence does not name it."""
    if amount.unit in ("score", "year (age)", "times"):
        found = _subject(scene, amount.first)
    elif amount.measured:
        found = (
            _of(scene, amount.last)
            or _attributive(scene, amount.last)
            or _measured(scene, amount.first)
            or _subject(scene, amount.first)
        )
    else:
        found = _of(scene, amount.last) or _after(scene, amount.last) or _subject(scene, amount.first)
    if found is None:
        return None
    first, last = found
    return scene.pieces[first].start, scene.pieces[last - 1].end


# ---- after the figure ---------------------------------------------------------------------------------------


def _of(scene: Scene, at: int) -> tuple[int, int] | None:
    """As in "36 of the 73 drones", "dozens of homes", "two of Johnson's deputies", "400 tonnes of grain"."""
    if scene.word(at) != "of":
        return None
    start = at + 1
    while scene.word(start) in scene.lexicon.syntax.determiners or (
        start < len(scene.pieces) and scene.pieces[start].kind == "number"
    ):
        start += 1
    return _phrase(scene, start)


def _after(scene: Scene, at: int) -> tuple[int, int] | None:
    """The noun phrase right after a count: "Russian attack drones"."""
    start = at + 1 if scene.word(at) == "-" else at
    while scene.word(start) in ("more", "other", "of", "or", "so") and start < at + 2:
        start += 1
    found = _phrase(scene, start)
    return (min(found[0], start), found[1]) if found else None


def _phrase(scene: Scene, start: int) -> tuple[int, int] | None:
    """The noun phrase that begins at a piece: up to its plural head, or to the next word of a closed class."""
    at, head = start, 0
    while at < min(start + _AHEAD, len(scene.pieces)):
        word = scene.word(at)
        if word == "-" and at > start and scene.touching(at):
            at += 1
            continue
        if word in ("'s", "’s") and at > start:
            at, head = at + 1, 0
            continue
        if head and not _plural(scene, at):
            break
        if (
            word == "and"
            and at > start
            and noun(scene, at + 1)
            and not head
            and _plural_within(scene, at + 1)
        ):
            at += 1
            continue
        if not (noun(scene, at) or (scene.pieces[at].kind == "number" and at > start)):
            break
        if _plural(scene, at):
            head = at + 1
        at += 1
    last = head or at
    while last > start and scene.pieces[last - 1].kind != "word":
        last -= 1
    if last <= start:
        return None
    if scene.word(last - 1) in scene.table.compact and scene.word(last) == "of":
        more = _of(scene, last)
        return (start, more[1]) if more else (start, last)
    return start, last


def _plural_within(scene: Scene, at: int) -> bool:
    return any(_plural(scene, step) for step in range(at, min(at + 3, len(scene.pieces))))


def _plural(scene: Scene, at: int) -> bool:
    word = scene.word(at)
    if word in scene.table.plurals:
        return True
    return (
        len(word) > 3
        and word.endswith("s")
        and not word.endswith(("ss", "us", "'s"))
        and word not in scene.table.singular_s
        and scene.pieces[at].kind == "word"
    )


def _attributive(scene: Scene, at: int) -> tuple[int, int] | None:
    """As in "a 25% tax", "an $800 oven", "a 550 megawatt farm", "20% of": the noun that the measure describes."""
    start = at + 1 if scene.word(at) == "-" else at
    word = scene.word(start)
    if (
        not noun(scene, start)
        or word in scene.table.after_measure
        or word in scene.table.changes
        or word.endswith(("ed", "ing"))
    ):
        return None
    return _phrase(scene, start)


# ---- before the figure -----------------------------------------------------------------------------------------


def _measured(scene: Scene, first: int) -> tuple[int, int] | None:
    """As in "a speed of 15 mph", "winds of up to 155mph", "a turnover of about 1.3 billion"."""
    at = first
    while at > max(first - 5, 0) and scene.word(at - 1) != "of":
        if noun(scene, at - 1) and scene.word(at - 1) not in scene.table.bounds:
            return None
        at -= 1
    if scene.word(at - 1) != "of" or at <= first - 5:
        return None
    found = _phrase_back(scene, at - 1)
    if found and scene.word(found[1] - 1) in scene.table.generic and found[1] - found[0] == 1:
        return None
    return found


def _subject(scene: Scene, first: int) -> tuple[int, int] | None:
    """The noun phrase before the verb that leads to the figure: "the death toll rose to 45", "core inflation was up 3%"."""
    syntax, table = scene.lexicon.syntax, scene.table
    at = first - 1
    seen = False
    stop = max(first - _BACK, 0)
    while at > stop:
        word = scene.word(at)
        if word in ("", ".", ";", "!", "?") and (not word or not scene.touching(at + 1)):
            return None
        verb = (
            word in table.changes
            or word in syntax.auxiliaries
            or word in syntax.finite
            or word in table.verbs
            or (word.endswith("ed") and len(word) > 4)
        )
        if verb:
            seen = True
        elif seen and not (
            word in syntax.adverbs or word.endswith("ly") or word in ("to", "which", "that", ",")
        ):
            return _phrase_back(scene, at + 1)
        at -= 1
    return _phrase_back(scene, at + 1) if seen and at >= 0 and noun(scene, at) else None


def _phrase_back(scene: Scene, last: int) -> tuple[int, int] | None:
    """The noun phrase that ends before a piece, with one "of" phrase inside it."""
    at = last
    while at > max(last - 8, 0):
        word = scene.word(at - 1)
        if noun(scene, at - 1) or (word in ("-", "'s", "’s", "&") and at < last):
            at -= 1
            continue
        if (
            word in ("of", "the", "in", "on")
            and at < last
            and (noun(scene, at - 2) or scene.word(at - 2) == "of")
        ):
            at -= 1
            continue
        break
    while at < last and not noun(scene, at):
        at += 1
    return (at, last) if at < last else None
