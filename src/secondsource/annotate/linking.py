"""The best full name an article has for each of its mentions.

Within one article a surname alone is the last person of that surname named in full; an acronym is the body that was introduced
with it in brackets, or the only one it can be the initials of. Nothing is ever joined for looking alike: Macron is not Maron.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from secondsource import outlets
from secondsource.text import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from secondsource.annotate.capitals import View
    from secondsource.annotate.naming import Find

Words = tuple[str, ...]


def full_names(look: View, finds: list[Find], roles: list[Find]) -> list[str]:
    """A name for each find and then for each role, in the order given."""
    people = _people(look, finds)
    bodies = _bodies(look, finds)
    names = [_name(look, find, people, bodies) for find in finds]
    _shorten(look, finds, names)
    titled: dict[Words, set[str]] = {}
    for find, name in zip(finds, names, strict=True):
        if find.kind == "person":
            for title in (find.title, _apposition(look, find)):
                if title:
                    titled.setdefault(title, set()).add(name)
    return names + [_role(look, role, titled) for role in roles]


def _shorten(look: View, finds: list[Find], names: list[str]) -> None:
    """Give a short name its outlet: "the Post" is the one named in full before, or the article's own, else the best known."""
    own = outlets.named(look.page.article.outlet)
    short = {own.name.lower().split()[-1]: own.name} if own and own.name.split()[1:] else {}
    for at, find in enumerate(finds):
        words = [word for word in look.low[find.first : find.last] if word != "the"]
        if find.kind == "outlet" and words:
            if len(words) == 1:
                names[at] = short.get(words[0], names[at])
            else:
                short[words[-1]] = names[at]


def _apposition(look: View, find: Find) -> Words:
    """The words of a role that follows a name: "Ana Ruiz, the deputy head of the guard, said"."""
    names, at = look.names, find.last + 1
    if look.after(find.last) != ",":
        return ()
    words: list[str] = []
    while at < min(find.last + 8, len(look.low)):
        word = look.low[at]
        if word in names.roles or word in names.role_modifiers or look.words[at] in names.demonyms:
            words.append(word)
        elif words or word not in look.lexicon.syntax.determiners:
            break
        at += 1
    return tuple(words) if any(word in names.roles for word in words) else ()


# Romanisation varies within one article too, between its text and what it quotes: "Zelensky" and "Zelenskyy", "Muhammad" and "Mohamed".
_ROMANISED = (
    (re.compile(r"(?<=..)(?:iy|yy|ij|yj|ii|yi|y|j|i)$"), "i"),
    (re.compile(r"^m[ou]h?amm?[ae]d$"), "mohammed"),
    (re.compile(r"^hus+[aei]+n$"), "hussein"),
    (re.compile(r"^(?:g|q|k)h?add?h?afi$"), "gaddafi"),
)
ARTICLE = re.compile(r"^(?:al|el|ad|an|ar|as|at|az)-")  # "Assad" is "al-Assad"


def _fullness(name: str) -> tuple[int, bool]:
    return len(fold(name).split()), not name.replace("’", "'").isascii()


@lru_cache(maxsize=1 << 14)
def spelt(word: str) -> str:
    """A word of a person's name without accents, case and the whims of romanisation."""
    folded = fold(word)
    for pattern, usual in _ROMANISED:
        folded = pattern.sub(usual, folded)
    return folded


def _key(look: View, find: Find) -> Words:
    """The folded words of a person's name, initials and suffixes left out."""
    words = [spelt(word) for word in look.words[find.first : find.last] if word != "."]
    kept = [word for word in words if len(word) > 1 and "." not in word and word not in look.names.suffixes]
    return tuple(kept or words)


def _initial(look: View, find: Find) -> str:
    """The first letter of a name that is given by initials: "j" for "J. Brandt" and "J.K. Brandt", else nothing."""
    first = look.words[find.first]
    written = find.last - find.first > 1 and (len(first) == 1 or first[1:2] == ".")
    return fold(first[0]) if written else ""


class _Bearer(NamedTuple):
    first: int  # where this person is named so in full
    name: str
    initial: str  # of the given name
    kin: bool  # named as somebody's relative: "his wife Ada Brandt", after whom a bare "Brandt" is still her husband


def _people(look: View, finds: list[Find]) -> dict[Words, list[_Bearer]]:
    """Every tail of a full name ("barrot") to those it ends, in the order of the text."""
    full = [(find, words) for find in finds if find.kind == "person" and len(words := _key(look, find)) > 1]
    tails = {words[at:] for _, words in full for at in range(1, len(words))}
    best: dict[tuple[str, str], str] = {}
    for find, words in full:
        if words in tails:
            continue  # "Brandt Holm" after "Ada Brandt Holm" is nobody new
        surface, ends = look.surface(find.first, find.last), (words[0], words[-1])
        old = best.get(ends, "")
        # Of two spellings of one name the longer, then the one with its accents: "Jean-Noël Barrot".
        best[ends] = max(old, surface, key=_fullness)
    people: dict[Words, list[_Bearer]] = {}
    owners = look.lexicon.speech.owners
    for find, words in full:
        if not (name := best.get((words[0], words[-1]))):
            continue
        kin = (
            find.first > 1
            and look.low[find.first - 2] in owners
            and look.before(find.first) in look.names.roles
        )
        bearer = _Bearer(find.first, name, words[0][0], kin)
        ends_in = {words, *(words[at:] for at in range(1, len(words))), words[:1]}
        for tail in ends_in | {(ARTICLE.sub("", tail[0]), *tail[1:]) for tail in ends_in}:
            bearers = people.setdefault(tail, [])
            # One who is named ten thousand times stands there once.
            if not bearers or bearers[-1][1:] != bearer[1:]:
                bearers.append(bearer)
    return people


def _name(look: View, find: Find, people: dict[Words, list[_Bearer]], bodies: dict[str, str]) -> str:
    surface = look.surface(find.first, find.last)
    if find.kind == "person":
        initial = _initial(look, find)
        bearers = people.get(_key(look, find), [])
        same = [bearer for bearer in bearers if not initial or bearer.initial == initial]
        same = [bearer for bearer in same if not bearer.kin] or same
        return _last_before(same, find.first) or surface
    if find.kind == "outlet" and (outlet := outlets.named(surface)):
        return outlet.name
    if find.kind == "place":
        return look.names.countries.get(surface, surface)
    # "U.N." is "UN", written as some newsrooms do.
    return bodies.get(surface) or bodies.get(surface.replace(".", ""), surface)


def _last_before(bearers: list[_Bearer], at: int) -> str:
    """The bearer named last before a place; the first of the article when all come later (a headline's surname)."""
    index = bisect_right(bearers, at, key=lambda bearer: bearer.first)
    return bearers[max(index - 1, 0)].name if bearers else ""


_BODIES = ("organisation", "other", "event", "product")


def _bodies(look: View, finds: list[Find]) -> dict[str, str]:
    """Short names of bodies to their full ones: acronyms introduced in brackets first, then those made of the initials, then
    the name without what it ends in ("Norsk Fish" for "Norsk Fish Corp") or the country it begins with. What two full names could
    mean stays as it is.
    """
    full = {
        look.surface(find.first, find.last): look.words[find.first : find.last]
        for find in finds
        if find.kind != "person" and find.last - find.first > 1
    }
    shorter: dict[str, set[str]] = {}
    for name, words in full.items():
        letters = initials(words)
        if len(letters) > 2 or {name, letters} <= look.names.organisations:
            shorter.setdefault(letters, set()).add(name)
        if len(words) > 2 and (words[0] in look.names.countries or words[0] in look.names.demonyms):
            shorter.setdefault(" ".join(words[1:]), set()).add(name)
        if words[-1].lower() in look.names.organisation_heads:
            shorter.setdefault(" ".join(words[:-1]), set()).add(name)
    found = {short: names.pop() for short, names in shorter.items() if len(names) == 1}
    return found | _introduced(look, finds)


def initials(words: Sequence[str]) -> str:
    """What a body may be called by its first letters: "WGC" for "World Grain Council", small words left out."""
    return "".join(word[0] for word in words if word[0].isupper())


def _introduced(look: View, finds: list[Find]) -> dict[str, str]:
    """Acronyms in brackets to the name before them, and behind it: "World Health Organization (WHO)", "WHO (World Health Organization)"."""
    found: dict[str, str] = {}
    ends = {find.last: find for find in finds if find.kind in _BODIES}
    for at in range(1, len(look.words) - 1):
        if look.words[at - 1] != "(":
            continue
        short = look.words[at]
        if look.words[at + 1] == ")" and short.isupper() and len(short) > 1:
            find = ends.get(at - 1)
            if find and find.last - find.first > 1:
                found[short] = look.surface(find.first, find.last)
    for find in finds:
        first, last = find.first, find.last
        if find.kind in _BODIES and last - first > 1 and first > 1 and look.words[first - 1] == "(":
            short = look.words[first - 2]
            if (
                look.after(last) == ")"
                and short.isupper()
                and short[0] == look.words[first][0]
                and len(short) > 1
            ):
                found[short] = look.surface(first, last)
    return found


def _role(look: View, role: Find, titled: dict[Words, set[str]]) -> str:
    """The one person whose title in this article holds every word of the role; else the words of the role."""
    surface = look.surface(role.first, role.last)
    words = set(role.title)
    if look.before(role.first) != "the" or words & look.names.unbound:
        return surface
    bearers = {name for title, names in titled.items() if words <= set(title) for name in names}
    return bearers.pop() if len(bearers) == 1 else surface
