"""What a capitalised run names: titles, lists, shapes and the words around, strongest evidence first."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from secondsource.annotate.gazetteer import population
from secondsource.annotate.listed import adjective, known, longest, outlet_here
from secondsource.annotate.titles import person_start, titleish

if TYPE_CHECKING:
    from collections.abc import Iterator

    from secondsource.annotate.capitals import Run, View
    from secondsource.model import MentionKind


class Find(NamedTuple):
    """Tokens `first` up to `last` and what they name. `weight` 3: certain; 2: by shape; 1: by the words around; 0: open."""

    first: int
    last: int
    kind: MentionKind
    weight: int
    title: tuple[str, ...] = ()  # the words of the title before it, lower case


def read_run(look: View, run: Run) -> Iterator[Find]:
    """The names in one run; open ones have weight 0 and are settled by the document."""
    first = _trim(look, run)
    if first >= run.last:
        return
    opening = run.opening and first == run.first
    yield from _read(look, first, run.last, opening=opening, titled=run.titled)


def _trim(look: View, run: Run) -> int:
    """Where the run's names begin: an opening "Meanwhile" or "The" is none. "Will Smith" and "Of Mice" are not opened so."""
    first, names = run.first, look.names
    while first < run.last:
        word = look.low[first]
        article = word in look.lexicon.syntax.determiners and look.after(first + 1) != "."
        ordinary = look.words[first] == "." or article or word in names.not_names
        ordinary = ordinary and not known(look, first, run.last)
        ordinary = ordinary and (run.opening or not outlet_here(look, first, run.last))
        if not ordinary and not (run.opening and first == run.first and _opener(look, first, run.last)):
            break
        first += 1
    return first


def _opener(look: View, first: int, last: int) -> bool:
    """True for an ordinary word that opens a sentence before a name: "Meanwhile Barrot", "In Paris"."""
    word, names = look.low[first], look.names
    if look.after(first + 1) == "." or (look.words[first].isupper() and len(word) > 1):
        return False  # "J. Edgar Hoover", "WHO staff"
    if word in names.given and last - first > 1 and word not in look.lexicon.syntax.prepositions:
        return False
    if word in look.lexicon.text.starters or word in look.lexicon.prose.function:
        return True
    if last - first == 1 or titleish(look, first) or word in names.organisation_leads:
        return False
    if known(look, first, last):
        return False
    return look.common(word) and look.low[last - 1] not in look.heads


# ---- one stretch ----------------------------------------------------------------------------------------


def _read(look: View, first: int, last: int, *, opening: bool, titled: bool) -> Iterator[Find]:
    if not titled and outlet_here(look, first, last):
        yield Find(first, last, "outlet", 2)
        return
    whole, kind = longest(look, first, last)
    while last > first + whole and (
        look.words[last - 1] == "." or look.low[last - 1] in look.names.not_names
    ):
        last -= 1
    if first >= last:
        return
    if whole == last - first and kind:
        yield Find(first, last, kind, 3)
        return
    start = person_start(look, first, last)
    if start > first:
        yield from _before_person(look, first, start)
        if start < last:
            title = tuple(look.low[first:start])
            yield from _person(look, start, last, title)
        return
    if titled:
        yield from _inside(look, first, last)
        return
    if last - first > 1:
        yield from _several(look, first, last, opening=opening)
    else:
        yield from _one(look, first, opening=opening)


def _before_person(look: View, first: int, start: int) -> Iterator[Find]:
    """The names inside a title: "Starlight" of "Starlight Chief Executive Jane Roe", "UK" of "UK Foreign Secretary"."""
    end = start
    while end > first and (titleish(look, end - 1) or look.words[end - 1] == "."):
        end -= 1
    titles = all(
        titleish(look, at) or known(look, at, end) or adjective(look, at, end) for at in range(first, end)
    )
    if titles or end == first:
        yield from _inside(look, first, start)
    else:
        yield from _read(look, first, end, opening=False, titled=False)


def _person(look: View, first: int, last: int, title: tuple[str, ...]) -> Iterator[Find]:
    """A name after a title; four words at most, and no list name inside: "Sen. Ted Cruz NBC"."""
    end = min(last, first + 5)
    for at in range(first + 1, end):
        if look.low[at] in look.names.suffixes or look.words[at] == ".":
            continue
        width, kind = longest(look, at, last)
        if kind in ("outlet", "organisation") and width:
            yield Find(first, at, "person", 3, title)
            yield from _inside(look, at, last)
            return
    yield Find(first, end, "person", 3, title)


def _inside(look: View, first: int, last: int) -> Iterator[Find]:
    """The listed names inside a stretch whose other words are none: "UK Foreign Secretary" holds "UK"."""
    at = first
    while at < last:
        width, kind = longest(look, at, last)
        if kind and not (width == 1 and titleish(look, at)):
            yield Find(at, at + width, kind, 3)
        elif _pair(look, at, last):
            yield Find(at, at + 2, "person", 2)
            width = 2
        at += max(width, 1)


def _pair(look: View, at: int, last: int) -> bool:
    """A given name and one more word: a person even in a headline."""
    return (
        at + 1 < last
        and look.low[at] in look.names.given
        and look.low[at + 1].isalpha()
        and not look.common(look.low[at + 1])
    )


# ---- several words, one word ------------------------------------------------------------------------------


def _several(look: View, first: int, last: int, *, opening: bool) -> Iterator[Find]:
    names, low = look.names, look.low
    tail = low[last - 1]
    attribute = adjective(look, first, last)
    if attribute == last - first:
        return
    if low[first] in names.event_leads:
        yield Find(first, last, "event", 2)
    elif tail in names.organisation_heads or low[first] in names.organisation_leads:
        yield Find(first, last, "organisation", 2)
    elif (
        low[first] in names.given
        and not attribute
        and last - first <= 4
        and longest(look, first, last)[0] < 2
    ):
        yield Find(first, last, "person", 2)
    elif "of" in low[first:last] and low[first] not in names.place_leads:
        yield Find(first, last, "organisation", 2)
    elif (
        tail in names.place_heads
        or low[first] in names.place_leads
        or (low[first] in names.compass and known(look, first + 1, last))
    ):
        yield Find(first, last, "place", 2)
    elif tail in names.product_heads:
        yield Find(first, last, "product", 2)
    elif tail in names.event_heads:
        yield Find(first, last, "event", 2)
    elif attribute:
        yield from _read(look, first + attribute, last, opening=False, titled=False)
    elif longest(look, first, last)[0] or any(known(look, at, last) for at in range(first, last)):
        yield from _split(look, first, last)
    else:
        yield _shape(look, first, last, opening=opening)


def _split(look: View, first: int, last: int) -> Iterator[Find]:
    """A run that touches a listed name: each listed name, and what stands between."""
    at = open_from = first
    while at < last:
        width, kind = longest(look, at, last)
        if not kind:
            at += 1
            continue
        if at > open_from:
            yield from _read(look, open_from, at, opening=False, titled=False)
        yield Find(at, at + width, kind, 3)
        at += width
        open_from = at
    if open_from == first:
        yield _shape(look, first, last, opening=False)
    elif open_from < last:
        yield from _read(look, open_from, last, opening=False, titled=False)


def _shape(look: View, first: int, last: int, *, opening: bool) -> Find:
    """Several unknown words: a person unless the words around or inside speak against it."""
    plain = all(
        word.isalpha() or word == "." or "-" in word or "'" in word or "’" in word
        for word in look.words[first:last]
    )
    ordinary = sum(look.common(word) for word in look.low[first:last] if len(word) > 1)
    if "." in look.words[first:last] and look.before(first) != "the" and not ordinary:
        return Find(first, last, "person", 2)  # an initial: "J. Edgar Hoover"
    if look.before(first) == "the" or ordinary > (1 if opening else 0) or not plain or last - first > 3:
        return Find(first, last, "other", 0)
    if any(word.isupper() and len(word) > 1 for word in look.words[first:last]):
        return Find(first, last, "organisation", 1)
    if look.before(first) in look.names.within and _ends(look, last):
        return Find(first, last, "place", 1)  # "near Ayn Dahra"; after "to" and "from" people are as common
    return Find(first, last, "person", 1)


def _one(look: View, at: int, *, opening: bool) -> Iterator[Find]:
    names, word, low = look.names, look.words[at], look.low[at]
    if word in names.demonyms or word in names.peoples or low in names.not_names or len(word) < 2:
        return
    before, after = look.before(at), look.after(at + 1)
    if _code(word):
        yield Find(at, at + 1, "product", 2)
    elif after in names.product_heads and not look.common(low):
        yield Find(at, at + 1, "product", 1)
    elif low in names.surnames:
        yield Find(at, at + 1, "person", 2)
    elif before == "," and word in names.states:
        yield Find(at, at + 1, "place", 3)
    elif word.isupper() and word.isalpha() and 2 <= len(word) <= 6:
        if not look.common(low) or before == "the":
            yield Find(at, at + 1, "organisation", 1)
    elif before in names.place_cues and population(word):
        yield Find(at, at + 1, "place", 2)
    elif titleish(look, at) or (opening and look.common(low)):
        return
    elif (
        _speaks(look, at) and before != "the" and not (opening and low.endswith("ing"))
    ) or low in names.given:
        yield Find(at, at + 1, "person", 1)
    elif population(word) >= 100_000 and not look.common(low):
        yield Find(at, at + 1, "place", 0 if opening else 1)
    elif before in names.place_cues and not look.common(low) and _ends(look, at + 1):
        # "in Bilkaville, police said": an unknown name after "in" is a place two times out of three (wikigold).
        yield Find(at, at + 1, "place", 1)
    elif not look.common(low):
        yield Find(at, at + 1, "other", 0)


def _ends(look: View, at: int) -> bool:
    """True where no further noun follows: "in Bilkaville on Friday", not "in Bilka stores"."""
    word = look.after(at)
    return (
        not word
        or not word[0].isalpha()
        or word in look.lexicon.prose.function
        or word in look.lexicon.syntax.prepositions
    )


def _code(word: str) -> bool:
    """Model numbers: "MiG-31", "F-16", "S-400": letters, a hyphen, a number."""
    head, _, tail = word.partition("-")
    return bool(tail) and tail[0].isdigit() and len(head) <= 4 and head.isalpha()


def _speaks(look: View, at: int) -> bool:
    """A reporting verb beside the word: "said Barrot", "Barrot told"."""
    verbs = look.lexicon.speech.verbs
    return look.after(at + 1) in verbs or look.before(at) in verbs
