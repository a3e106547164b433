"""What the tagger of names is shown: stretches of words where a name may stand, and the traits of every word in them.

A trait is a short string; `bench/train_names.py` learns a weight for it and each label. What the rules found is a trait among others.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from secondsource import outlets
from secondsource.annotate.capitals import capital, ordinary
from secondsource.annotate.gazetteer import cities, population
from secondsource.languages import lexicon
from secondsource.text import TOKEN

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from secondsource.annotate.capitals import Run, View
    from secondsource.annotate.naming import Find
    from secondsource.text import SourceSentence


class Stretch(NamedTuple):
    """Tokens `first` up to `last` of one sentence: capitals, and the small words and numbers between them."""

    first: int
    last: int
    sentence: SourceSentence


@dataclass(frozen=True, slots=True)
class Known:
    """What the rules and the rest of the document say of the words."""

    tags: Mapping[int, str]  # token to what the rules found there: "BP3e", the begin and end of a sure person
    elsewhere: Mapping[str, AbstractSet[str]]  # word to what it is anywhere in the document
    branded: Mapping[int, str]  # token to its place in a brand
    titled: AbstractSet[int]  # tokens of sentences whose capitals say nothing


# ---- stretches ------------------------------------------------------------------------------------------

_GAP = 3  # small words a name may hold in a row: "Ministry of the Interior"
_LONGEST = 60  # tokens: a line may be nothing but capitals
_BRIDGES = frozenset(
    "of the and for de la del da di du von van der den bin ibn al el to on in at - & . ' ’ 's ’s / –".split()
)


def stretches(look: View) -> Iterator[Stretch]:
    """Where a name may stand, in the order of the text: capitals, and lower-case words that name a country or a large city."""
    words = look.words
    names, small = look.names, _in_small_letters(look.lexicon.code)
    hopeful = {
        word for word in set(words) if capital(word, names) or (word in small and not look.common(word))
    }
    for sentence in look.page.sentences:
        at = sentence.first
        while at < sentence.last:
            if words[at] not in hopeful:
                at += 1
                continue
            last = _stretch_end(look, at, min(sentence.last, at + _LONGEST), hopeful)
            first = at
            while first > sentence.first and words[first - 1][0].isdigit() and at - first < _GAP:
                first -= 1
            if last - first > 1 or not _opener(look, at, sentence):
                yield Stretch(first, last, sentence)
            at = last


def _opener(look: View, at: int, sentence: SourceSentence) -> bool:
    """A small word alone with the capital of its sentence: most sentences begin so, and it names nobody."""
    opening = at == sentence.first or look.words[at - 1] in "\"“‘'"
    return opening and look.words[at][1:].islower() and look.low[at] in look.lexicon.text.starters


def _stretch_end(look: View, at: int, limit: int, hopeful: AbstractSet[str]) -> int:
    words, low = look.words, look.low
    end = at + 1
    while end < limit:
        reach = end
        while reach < min(limit, end + _GAP + 1) and words[reach] not in hopeful:
            if low[reach] not in _BRIDGES and not words[reach][0].isdigit():
                break
            reach += 1
        if reach >= limit or words[reach] not in hopeful:
            break
        end = reach + 1
    while end < limit and (words[end][0].isdigit() or (words[end] == "." and len(words[end - 1]) < 4)):
        end += 1
    return end


_LARGE = 200_000  # people: smaller towns are too often words of another kind when written small


@cache
def _in_small_letters(code: str) -> frozenset[str]:
    """Places that comments and posts write small: "kerala", "mexico"."""
    names = lexicon(code).names
    large = (name for name, people in cities().items() if people > _LARGE)
    return frozenset(
        name.lower() for name in (*names.countries, *names.places, *large) if len(name) > 3 and name.isalpha()
    )


# ---- what the document says -----------------------------------------------------------------------------

_LETTERS = {
    "person": "P",
    "organisation": "O",
    "outlet": "T",
    "place": "L",
    "product": "R",
    "event": "E",
    "other": "X",
    "role": "X",
}


def known(look: View, finds: Sequence[Find], found: Sequence[Run]) -> Known:
    """What the rules found, by token and by word."""
    tags: dict[int, str] = {}
    elsewhere: dict[str, set[str]] = defaultdict(set)
    for word in set(look.words):
        if word[0].islower():
            elsewhere[word].add("low")
    for find in finds:
        letter = _LETTERS[find.kind]
        for at in range(find.first, find.last):
            begins, ends = at == find.first, at == find.last - 1
            tag = ("B" if begins else "I") + letter + str(find.weight)
            tags[at] = tag + ("e" if ends else "") + ("t" if begins and find.title else "")
            if look.words[at][0].isupper():
                place = "S" if begins and ends else "F" if begins else "Z" if ends else "M"
                elsewhere[look.low[at]].add(letter + place + ("h" if find.weight >= 2 else ""))
    titled = {at for run in found if run.titled for at in range(run.first, run.last)}
    return Known(tags, elsewhere, _branded(look), titled)


def _branded(look: View) -> dict[int, str]:
    brands, marks = _brands(look.lexicon.code), {}
    for at, word in enumerate(look.words):
        for brand in brands.get(word, ()):
            if look.words[at : at + len(brand)] == brand:
                for place in range(len(brand)):
                    marks[at + place] = ("I" if place else "B") + str(min(len(brand), 2))
                break
    return marks


@cache
def _brands(code: str) -> dict[str, list[tuple[str, ...]]]:
    found: dict[str, list[tuple[str, ...]]] = {}
    for brand in sorted(lexicon(code).names.brands, key=len, reverse=True):
        words = tuple(match[0] for match in TOKEN.finditer(brand))
        found.setdefault(words[0], []).append(words)
    return found


# ---- traits ---------------------------------------------------------------------------------------------


def of_stretch(look: View, stretch: Stretch) -> tuple[str, ...]:
    """The traits of a stretch, which are those of each of its words: what stands before and after it, its last word, its length."""
    low = look.low
    first, last, sentence = stretch
    before = low[first - 1] if first > sentence.first else "<s>"
    after = low[last] if last < sentence.last else "</s>"
    return f"rb={before}", f"ra={after}", f"rw={low[last - 1]}", f"len={min(last - first, 5)}"


def of_place(look: View, said: Known, stretch: Stretch, at: int) -> list[str]:
    """The traits of a token by its place: what the rules found there and beside it, what the word is elsewhere, where it stands."""
    words, low, tags = look.words, look.low, said.tags
    first, last, sentence = stretch
    tag, left, right = tags.get(at, "-"), tags.get(at - 1, "-"), tags.get(at + 1, "-")
    found = [f"r={tag}", f"r2={tag[:2]}", f"-r={left[:3]}", f"+r={right[:2]}"]
    found.append(f"rr={left[:2]}{tag[:2]}{right[:2]}")
    found.append(f"pt={left[:2]}|{low[at - 1]}" if at > sentence.first else "pt=<s>")
    if at == first:
        before = low[first - 1] if first > sentence.first else "<s>"
        earlier = low[first - 2] if first - 1 > sentence.first else "<s>"
        found += ("pos=first", f"fb={before}{shape(words[at])}", f"b2={earlier}_{before}")
    if at == last - 1:
        after = low[last] if last < sentence.last else "</s>"
        found += ("pos=last", f"la={after}|{shape(words[at])}")
    if at == sentence.first or words[at - 1] in "\"“‘'":
        found.append("openc" if look.common(low[at]) else "openn")
    if at in said.titled:
        found.append("titled")
    if at + 1 < sentence.last and words[at + 1] == "(":
        found.append("brk")
    if at > sentence.first and words[at - 1] == "(":
        found.append("inbrk")
    found.extend([f"d={trait}" for trait in said.elsewhere.get(low[at], ())])
    if said.branded:
        places = [place for place in (-1, 0, 1) if at + place in said.branded]
        found.extend([f"{place:+d}br={said.branded[at + place]}" for place in places])
    return found


REACH = (-2, -1, 0, 1, 2)  # the words beside a token whose own traits count for it


@lru_cache(maxsize=1 << 15)
def of_word(code: str, word: str, offset: int) -> tuple[str, ...]:
    """The traits of a word that stands so many places from the token asked about; an empty word is a sentence's edge."""
    if not word:
        return (f"{offset:+d}<>",)
    low = word.lower().replace("’", "'")
    kinds = classes(code, word)
    if not offset:
        whole = ("c+=" + "+".join(kinds),) if len(kinds) > 1 else ()
        ends = (f"p3={low[:3]}", f"x3={low[-3:]}", f"x2={low[-2:]}", f"x4={low[-4:]}")
        shouted = ("up",) if word.isupper() and len(word) > 1 else ()
        return (
            "b",
            f"l={low}",
            f"s={shape(word)}",
            *ends,
            *(f"c={kind}" for kind in kinds),
            *whole,
            *shouted,
        )
    found = (f"{offset:+d}l={low}", *(f"{offset:+d}c={kind}" for kind in kinds))
    return (*found, f"{offset:+d}s={shape(word)}", f"{offset:+d}x3={low[-3:]}") if abs(offset) == 1 else found


@lru_cache(maxsize=1 << 14)
def shape(word: str) -> str:
    """The outline of a word: "Xx" for "Barrot", "X-d" for "MiG-31" (runs are told once)."""
    drawn = ""
    for char in word[:12]:
        mark = "X" if char.isupper() else "x" if char.islower() else "d" if char.isdigit() else char
        if not drawn.endswith(mark):
            drawn += mark
    return drawn


@lru_cache(maxsize=1 << 15)
def classes(code: str, word: str) -> tuple[str, ...]:
    """The lists that know a word. A place written small is looked up with its capital."""
    tables = lexicon(code)
    low = word.lower().replace("’", "'")
    cased = word.capitalize() if word in _in_small_letters(code) else word
    found = [mark for mark, kept in _lists(code).items() if (low if kept[1] else cased) in kept[0]]
    if people := population(cased):
        found.append("city" if people < 500_000 else "CITY")
    if ordinary(tables, low):
        found.append("com")
    if outlets.sure(word):
        found.append("out")
    return tuple(found)


@cache
def _lists(code: str) -> Mapping[str, tuple[AbstractSet[str], bool]]:
    """Mark to a list, and whether it is folded."""
    tables = lexicon(code)
    names = tables.names
    folded = {
        "giv": names.given,
        "sur": names.surnames,
        "fam": names.families,
        "oh": names.organisation_heads,
        "ol": names.organisation_leads,
        "ph": names.place_heads,
        "pl": names.place_leads,
        "hon": names.honorifics,
        "rank": names.ranks,
        "role": names.roles,
        "rmod": names.role_modifiers,
        "eh": names.event_heads,
        "el": names.event_leads,
        "prh": names.product_heads,
        "par": names.particles,
        "suf": names.suffixes,
        "cmp": names.compass,
        "cue": names.place_cues,
        "not": names.not_names,
        "say": tables.speech.verbs,
        "fun": tables.prose.function,
    }
    cased = {
        "dem": frozenset(names.demonyms),
        "ppl": names.peoples,
        "cou": frozenset(names.countries),
        "plc": names.places,
        "org": names.organisations,
        "sta": names.states,
        "prd": names.products,
    }
    return {mark: (kept, True) for mark, kept in folded.items()} | {
        mark: (kept, False) for mark, kept in cased.items()
    }
