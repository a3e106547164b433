"""Titles before names: where the person begins in a run of capitals, and which words are only what somebody is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from secondsource.annotate.listed import adjective, longest

if TYPE_CHECKING:
    from secondsource.annotate.capitals import View


def person_start(look: View, first: int, last: int) -> int:
    """Where a person's name begins after a title: `first` when none is there, `last` when the title stands alone.

    "French Foreign Minister Jean-Noel Barrot", "EU Parliament President Roberta Metsola", "Mr Pope", "Admiral Sir Tony Radakin".
    """
    names, low = look.names, look.low
    if low[first] in names.given and low[first] not in names.honorifics and last - first > 1:
        return first
    at = first
    strong = first  # after the last word that only a title has
    link = first - 2 if look.before(first) == "the" else first - 1
    if (
        link > 0
        and low[link] in ("of", "for")
        and (low[link - 1] in names.roles or _compound_role(look, link - 1))
    ):
        # "Secretary of Defense Jane Roe", "Minister for the Interior Jane Roe"
        while at < last - 1 and low[at] in names.role_modifiers:
            at += 1
        # ... but "chairman of the Joint Chiefs" names nobody.
        at = strong = at if last - at > 1 or low[at] in names.given else first
    while at < last:
        width, kind = longest(look, at, last)
        if width > 1 and kind in ("place", "organisation", "outlet") and at + width < last:
            at += width
        elif low[at] in look.titles or _compound_role(look, at):
            at += 1
            while at < last and look.words[at] == ".":
                at += 1
            strong = at
        elif low[at] in names.role_modifiers and low[at] not in names.given:
            at += 1
        elif kind in ("place", "organisation", "outlet") and width and at + width < last:
            at += width
        elif step := adjective(look, at, last):
            at += step
        else:
            break
    if strong > first and at >= last and strong == last:
        return last
    if strong == first:
        return _given_inside(look, first, last)
    if low[last - 1] in look.heads and last - strong < 4:
        return first
    if at > strong and low[at : at + 1] and low[at] in names.given:
        return at
    return strong


def _compound_role(look: View, at: int) -> bool:
    """Compounds: "Secretary-General", "vice-president": every part is a word of a title."""
    parts = look.low[at].split("-")
    names = look.names
    return len(parts) > 1 and all(part in names.roles or part in names.role_modifiers for part in parts)


def _given_inside(look: View, first: int, last: int) -> int:
    """Where a given name begins after words that only describe: "Affairs Jean-Noel Barrot", "British Laura Jones"."""
    for at in range(first + 1, last - 1):
        if look.low[at] in look.names.given and look.low[at - 1] not in look.names.given:
            if look.low[at - 1] in look.titles and look.low[last - 1] not in look.heads:
                return at  # "Los Angeles Fire Department Chief Kristin Crowley"
            before = range(first, at)
            if all(titleish(look, place) or look.words[place] in look.names.demonyms for place in before):
                return at
    return first


def titleish(look: View, at: int) -> bool:
    """True for a word that may stand in a title: an honorific, a rank, a role or what comes before one."""
    names, word = look.names, look.low[at]
    return (
        word in names.honorifics
        or word in names.ranks
        or word in names.roles
        or word in names.role_modifiers
        or _compound_role(look, at)
    )
