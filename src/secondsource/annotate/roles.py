"""Roles that stand for a person: "the French Foreign Minister", "a government source", "the top diplomat"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from secondsource.annotate.naming import Find

if TYPE_CHECKING:
    from collections.abc import Iterator

    from secondsource.annotate.capitals import View


def find_roles(look: View, finds: list[Find]) -> list[Find]:
    """Role phrases with no name after them; the article or number before is left out of the span."""
    taken = {at for find in finds if find.kind == "person" for at in range(find.first, find.last)}
    return [
        role
        for sentence in look.page.sentences
        for role in _roles(look, sentence.first, sentence.last, taken)
    ]


def _roles(look: View, first: int, last: int, taken: set[int]) -> Iterator[Find]:
    names = look.names
    at = first
    while at < last:
        if look.low[at] not in look.lexicon.syntax.determiners:
            at += 1
            continue
        start = end = at + 1
        head = 0
        while end < last and end < start + 7 and end not in taken:
            word = look.low[end]
            if word in names.roles or word in names.anonymous:
                head = end + 1
            elif not _describes(look, end):
                break
            end += 1
        if head and not (head < last and head in taken):
            yield Find(start, head, "role", 2, tuple(look.low[start:head]))
        at = max(head, at + 1)


def _describes(look: View, at: int) -> bool:
    """A word that may stand before the head of a role: an adjective of a country, a field, a rank."""
    names, word = look.names, look.words[at]
    return (
        look.low[at] in names.role_modifiers
        or look.low[at] in names.ranks
        or word in names.demonyms
        or word in names.peoples
        or word in names.countries
        or word in names.organisations
        or word == "-"
    )
