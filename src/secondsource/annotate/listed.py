"""Names that a list knows: countries, places, bodies, products, outlets."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from secondsource import outlets
from secondsource.languages import LEXICONS
from secondsource.text import TOKEN

if TYPE_CHECKING:
    from secondsource.annotate.capitals import View
    from secondsource.model import MentionKind


def longest(look: View, first: int, last: int) -> tuple[int, MentionKind | None]:
    """The longest listed name that starts at a token: how many tokens, and what it names."""
    if not _opens(look.words[first]):
        return 0, None
    reach = min(last, first + outlets.longest())
    for end in range(reach, first, -1):
        if kind := _listed(look, first, end):
            return end - first, kind
    return 0, None


@lru_cache(maxsize=1 << 14)
def _opens(word: str) -> bool:
    """Whether any listed name begins with a word: most capitalised words begin none, and need not be looked at further."""
    names, keys = _first_words()
    key = outlets.key(word).split(" ")[0]
    return word in names or key in keys or key in ("", "the")


@cache
def _first_words() -> tuple[frozenset[str], frozenset[str]]:
    # Of every language with tables; and "sotheby" for "Sotheby's", whose key is "sothebys".
    tables = [tables.names for tables in LEXICONS.values()]
    names = {
        token[0]
        for table in tables
        for name in (*table.countries, *table.places, *table.organisations, *table.products)
        if (token := TOKEN.match(name))
    }
    keys = {key.split(" ")[0] for key in outlets.known_keys()}
    return frozenset(names), frozenset(keys | {key.removesuffix("s") for key in keys})


def known(look: View, first: int, last: int) -> bool:
    """True when a listed name starts at a token."""
    return bool(longest(look, first, last)[0])


def _listed(look: View, first: int, last: int) -> MentionKind | None:
    names = look.names
    surface = look.surface(first, last) if last - first > 1 else look.words[first]
    if surface in names.countries or surface in names.places:
        return "place"
    if surface in names.organisations:
        return "organisation"
    if surface in names.products:
        return "product"
    found = outlets.named(surface)
    if found and outlets.key(surface) not in found.ambiguous and _as_written(surface, found):
        return "outlet"
    return None


def outlet_here(look: View, first: int, last: int) -> bool:
    """An ambiguous name that its neighbours make an outlet: "the Guardian reported", "told the Sun", "Reuters and Bloomberg"."""
    found = outlets.named(look.surface(first, last))
    if not found or not _as_written(look.surface(first, last), found):
        return False
    if _with_article(look, first, last):
        return True
    if look.after(last) in ("reported", "reports") and (look.before(first) == "the" or last - first == 1):
        return True
    telling = look.lexicon.speech.telling
    if look.before(first) in telling or (
        look.before(first) == "the" and first > 1 and look.low[first - 2] in telling
    ):
        return True
    return look.before(first) in ("and", ",") and first > 1 and outlets.sure(look.words[first - 2])


def _with_article(look: View, first: int, last: int) -> bool:
    """As in "told The Guardian": inside a sentence the capital of its article makes an ambiguous name an outlet."""
    if look.words[first] != "The" or not (found := outlets.named(look.surface(first, last))):
        return False
    return look.surface(first, last) in (found.name, *found.aliases)


def _as_written(surface: str, outlet: outlets.Outlet) -> bool:
    """Short names count only in their own capitals: "SME" is a newspaper, "Sme" and "VG" in "Vg" are not."""
    if len(surface) > 4:
        return True
    return surface in (outlet.name, *outlet.aliases)


def adjective(look: View, first: int, last: int) -> int:
    """The tokens of an adjective or people that starts here: 2 for "South Korean", 1 for "Sunni", 0 for none."""
    if first + 1 < last and look.surface(first, first + 2) in look.names.demonyms:
        return 2
    return int(look.words[first] in look.names.demonyms or look.words[first] in look.names.peoples)
