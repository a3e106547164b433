"""The best full name an article has for each of its mentions.

Within one article a surname alone is the last person of that surname named in full; an acronym is the body that was introduced
with it in brackets. Nothing is ever joined for looking alike: Macron is not Maron.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from secondsource import outlets
from secondsource.text import fold

if TYPE_CHECKING:
    from secondsource.annotate.capitals import View
    from secondsource.annotate.naming import Find

Words = tuple[str, ...]


def full_names(look: View, finds: list[Find], roles: list[Find]) -> list[str]:
    """A name for each find and then for each role, in the order given."""
    people = _people(look, finds)
    acronyms = _acronyms(look, finds)
    names = [_name(look, find, people, acronyms) for find in finds]
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


def _key(look: View, find: Find) -> Words:
    """The folded words of a person's name, initials and suffixes left out."""
    words = [fold(word) for word in look.words[find.first : find.last] if word != "."]
    kept = [word for word in words if len(word) > 1 and word not in look.names.suffixes]
    return tuple(kept or words)


def _people(look: View, finds: list[Find]) -> dict[Words, list[tuple[int, str]]]:
    """Every tail of a full name ("barrot") to the places and the full names it ends, in the order of the text."""
    best: dict[tuple[str, str], str] = {}
    for find in finds:
        words = _key(look, find)
        if find.kind == "person" and len(words) > 1:
            surface, ends = look.surface(find.first, find.last), (words[0], words[-1])
            old = best.get(ends, "")
            # Of two spellings of one name the longer, then the one with its accents: "Jean-Noël Barrot".
            best[ends] = max(old, surface, key=lambda name: (len(fold(name).split()), not name.isascii()))
    people: dict[Words, list[tuple[int, str]]] = {}
    for find in finds:
        words = _key(look, find)
        if find.kind == "person" and len(words) > 1:
            name = best[words[0], words[-1]]
            for tail in {words, *(words[at:] for at in range(1, len(words))), words[:1]}:
                people.setdefault(tail, []).append((find.first, name))
    return people


def _name(
    look: View, find: Find, people: dict[Words, list[tuple[int, str]]], acronyms: dict[str, str]
) -> str:
    surface = look.surface(find.first, find.last)
    if find.kind == "person":
        return _last_before(people.get(_key(look, find), []), find.first) or surface
    if find.kind == "outlet" and (outlet := outlets.named(surface)):
        return outlet.name
    if find.kind == "place":
        return look.names.countries.get(surface, surface)
    return acronyms.get(surface, surface)


def _last_before(bearers: list[tuple[int, str]], at: int) -> str:
    """The bearer named last before a place; the first of the article when all come later (a headline's surname)."""
    index = bisect_right(bearers, at, key=lambda bearer: bearer[0])
    return bearers[max(index - 1, 0)][1] if bearers else ""


def _acronyms(look: View, finds: list[Find]) -> dict[str, str]:
    """Acronyms introduced in brackets to the name before them: "World Health Organization (WHO)"."""
    found: dict[str, str] = {}
    ends = {find.last: find for find in finds if find.kind in ("organisation", "other", "event", "product")}
    for at in range(2, len(look.words) - 1):
        short = look.words[at]
        if look.words[at - 1] != "(" or look.words[at + 1] != ")" or not short.isupper() or len(short) < 2:
            continue
        if (find := ends.get(at - 1)) and find.last - find.first > 1:
            found[short] = look.surface(find.first, find.last)
    return found


def _role(look: View, role: Find, titled: dict[Words, set[str]]) -> str:
    """The one person whose title in this article holds every word of the role; else the words of the role."""
    surface = look.surface(role.first, role.last)
    words = set(role.title)
    if look.before(role.first) != "the" or words & look.names.unbound:
        return surface
    bearers = {name for title, names in titled.items() if words <= set(title) for name in names}
    return bearers.pop() if len(bearers) == 1 else surface
