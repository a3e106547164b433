"""Noun phrases without a parser: runs of words of no closed class, forward and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from secondsource.annotate.figures.names import noun, plural

if TYPE_CHECKING:
    from secondsource.annotate.figures.scene import Scene

_AHEAD = 7  # pieces of a noun phrase
_BEHIND = 9


def phrase(scene: Scene, start: int, *, deep: bool = True) -> tuple[int, int] | None:
    """The noun phrase that begins at a piece: up to its plural head, or to the next word of a closed class."""
    at, head = start, 0
    while at < min(start + _AHEAD, len(scene.pieces)):
        step = _inner(scene, at, start, head)
        if step:
            at += step
            head = 0 if scene.word(at - 1) in ("'s", "’s") else head
            continue
        if head and not plural(scene, at):
            break
        if at > start and _breaks(scene, at):
            break
        if not (noun(scene, at) or (scene.pieces[at].kind == "number" and _numbered(scene, at, start))):
            break
        if plural(scene, at) and not (scene.capital(at) and noun(scene, at + 1)):
            head = at + 1  # but not in "three Texas rangers"
        at += 1
    last = head or at
    while last > start and scene.pieces[last - 1].kind != "word":
        last -= 1
    if last <= start:
        return None
    if deep and scene.word(last - 1) in scene.table.compact and scene.word(last) == "of":
        more = phrase(scene, last + 1, deep=False)
        return (start, more[1]) if more else (start, last)
    return start, last


def _inner(scene: Scene, at: int, start: int, head: int) -> int:
    """How many pieces join two words of one phrase here: a hyphen, "'s", "and" between adjectives; 0 for none."""
    word = scene.word(at)
    if at > start and ((word in ("-", "&") and scene.touching(at)) or word in ("'s", "’s")):
        return 1
    if word[:1].isalpha() and scene.word(at + 1) == "-" and scene.touching(at + 1) and scene.touching(at + 2):
        return 0 if head else 2  # "20 first-grade pupils"
    joins = word == "and" and at > start and not head and noun(scene, at + 1)
    return 1 if joins and _plural_soon(scene, at + 1) and not verb(scene, at + 1) else 0


def _breaks(scene: Scene, at: int) -> bool:
    """As in "one rocket crashed into the sea", where the verb ends the phrase."""
    word = scene.word(at)
    return word.endswith("ed") and len(word) > 4 and not noun(scene, at + 1) and scene.word(at + 1) != "and"


def _numbered(scene: Scene, at: int, start: int) -> bool:
    """As in "new 737 jets" and "nine-litre cases", but not "the 73 drones"."""
    return at > start or scene.word(at + 1) in scene.table.units


def _plural_soon(scene: Scene, at: int) -> bool:
    return any(plural(scene, step) for step in range(at, min(at + 3, len(scene.pieces))))


def phrase_back(scene: Scene, last: int) -> tuple[int, int] | None:
    """The noun phrase that ends before a piece, with an "of" or "in" phrase inside it."""
    at = last
    while at > max(last - _BEHIND, 0):
        word = scene.word(at - 1)
        if (noun(scene, at - 1) and not verbal(scene, at - 1)) or (
            word in ("-", "'s", "’s", "&") and at < last
        ):
            at -= 1
            continue
        if at < last and (
            (word in _LINKS and noun(scene, at - 2) and not verbal(scene, at - 2))
            or (word == "the" and scene.word(at - 2) in _LINKS)
        ):
            at -= 1
            continue
        break
    while at < last and not noun(scene, at):
        at += 1
    be = scene.word(at - 1) in scene.lexicon.syntax.be or (
        scene.word(at - 1) in ("'s", "’s") and scene.word(at - 2) in scene.lexicon.syntax.subjects
    )
    if at + 1 == last and be:
        return None  # "the ratio was low: 31 percent", "it's impossible to"
    return (at, last) if at < last else None


_LINKS = ("of", "in", "on")


def verbal(scene: Scene, at: int) -> bool:
    """Is the piece a verb by its looks or by what leads it: "to save", "can fly", "it costs"?"""
    if verb(scene, at):
        return True
    if not noun(scene, at):
        return False
    lead, syntax = scene.word(at - 1), scene.lexicon.syntax
    return lead == "to" or lead in syntax.subjects or (lead in syntax.auxiliaries and lead not in syntax.be)


def trimmed(scene: Scene, found: tuple[int, int] | None) -> tuple[int, int] | None:
    """A phrase without the verb in -s that ends it: "One source [says] the", "the law [threatens] to"."""
    if found is None or found[1] - found[0] < 2 or not plural(scene, found[1] - 1):
        return found
    after, syntax = scene.word(found[1]), scene.lexicon.syntax
    goes_on = (
        after in syntax.determiners
        or after in syntax.complementizers
        or after in ("to", "it", "him", "them", ",")
        # "the 90-second ad slams Roe"
        or (scene.capital(found[1]) and scene.word(found[1] - 1) in scene.lexicon.acts.verbs)
    )
    return (found[0], found[1] - 1) if goes_on else found


def verb(scene: Scene, at: int) -> bool:
    """Does the piece look like a verb? A form in the tables, or an ending where no capital stands."""
    word = scene.word(at)
    syntax, table = scene.lexicon.syntax, scene.table
    if word in table.changes or word in syntax.auxiliaries or word in syntax.finite or word in table.verbs:
        return True
    return (
        len(word) > 4
        and word not in table.nouns
        and word.endswith(("ed", "ing"))
        and scene.pieces[at].kind == "word"
        and not scene.capital(at)
    )
