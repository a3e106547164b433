"""Runs of capitalised words: where a name may stand, before anybody asks what it names."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from secondsource import outlets
from secondsource.languages import lexicon

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from secondsource.languages.tables import Lexicon, NameTable
    from secondsource.text import Segments, SourceSentence


_LONGEST = 40  # tokens: the rules of names look back over a run, and a line may be nothing but capitals


class Run(NamedTuple):
    """Tokens `first` up to `last`, all of one name or of several that touch."""

    first: int
    last: int
    opening: bool  # the first word opens a sentence or a quotation: its capital says nothing
    titled: bool  # the whole sentence is in capitals or title case: no capital says anything


@dataclass(frozen=True, slots=True)
class View:
    """The tokens of a page as every rule of names looks at them."""

    page: Segments
    lexicon: Lexicon
    names: NameTable
    words: tuple[str, ...]
    low: tuple[str, ...]
    capitals: frozenset[str]  # the words of the page that are written as part of a name
    titles: frozenset[str]  # honorifics, ranks and roles
    heads: frozenset[str]  # last words of bodies, places, events and products
    phrases: Mapping[str, list[tuple[str, ...]]]  # listed names with a small word inside, by their first word

    def surface(self, first: int, last: int) -> str:
        """The words of a stretch of tokens as they stand, white space made plain."""
        tokens = self.page.tokens
        return " ".join(self.page.article.text[tokens[first].start : tokens[last - 1].end].split())

    def before(self, first: int) -> str:
        """The word before a token, lower case; empty at a start."""
        return self.low[first - 1] if first else ""

    def after(self, last: int) -> str:
        """The word after a stretch, lower case; empty at an end."""
        return self.low[last] if last < len(self.low) else ""

    def common(self, word: str) -> bool:
        """True when a lower-case word is an ordinary one of the language."""
        return word in self.lexicon.prose.function or ordinary(self.lexicon, word)


def ordinary(tables: Lexicon, word: str) -> bool:
    """True when a lower-case word is frequent, or an adverb, a preposition or the like."""
    return (
        word in tables.frequency.share
        or word in tables.text.starters
        or word in tables.syntax.adverbs
        or word in tables.syntax.subordinators
        or word in tables.syntax.prepositions
        or word in tables.speech.verbs
        or (word.endswith(tables.syntax.adverb_ending) and len(word) > 4)
    )


def view(page: Segments, tables: Lexicon) -> View:
    """The view of a page."""
    words, low = tuple([token[2] for token in page.tokens]), page.low
    if "\u00ad" in page.article.text:
        words = tuple([word.replace("\u00ad", "") or word for word in words])
        low = tuple([word.lower().replace("’", "'") for word in words])
    capitals = frozenset(word for word in set(words) if capital(word, tables.names))
    titles, heads = _heads(tables.code)
    return View(page, tables, tables.names, words, low, capitals, titles, heads, _phrases(tables.code))


@cache
def _heads(code: str) -> tuple[frozenset[str], frozenset[str]]:
    names = lexicon(code).names
    titles = names.honorifics | names.ranks | names.roles
    return titles, names.organisation_heads | names.place_heads | names.event_heads | names.product_heads


@cache
def _phrases(code: str) -> dict[str, list[tuple[str, ...]]]:
    names = lexicon(code).names
    found: dict[str, list[tuple[str, ...]]] = {}
    listed = (*names.countries, *names.places, *names.organisations, *outlets.aliases())
    for words in {tuple(name.replace("'s", " 's").split()) for name in listed}:
        if any(not word[0].isupper() for word in words):
            found.setdefault(words[0], []).append(words)
    for rows in found.values():
        rows.sort(key=len, reverse=True)
    return found


def runs(look: View) -> Iterator[Run]:
    """Every run of capitalised words, in order; sentence by sentence, so a run never leaves its sentence."""
    words, capitals, phrases = look.words, look.capitals, look.phrases
    for sentence in look.page.sentences:
        titled: bool | None = None
        end = sentence.first
        for at in range(sentence.first, sentence.last):
            word = words[at]
            if at < end or not (word in capitals or (word in phrases and _phrase(look, at, sentence.last))):
                continue
            titled = _titled(look, sentence) if titled is None else titled
            end = _run_end(look, at, min(sentence.last, at + _LONGEST))
            yield Run(at, end, opening=_opening(look, at, sentence), titled=titled)


def capital(word: str, names: NameTable) -> bool:
    """True for a word written as part of a name: "Barrot", "al-Assad", "iPhone"; not "US-led" or "UK-made"."""
    if not word[0].isalpha():
        return False
    if "-" in word:
        head, _, tail = word.rpartition("-")
        if tail[:1].islower() and tail not in ("elect", "designate"):
            return False
        return word[0].isupper() or (head in names.particles and tail[:1].isupper())
    if word[0].isupper():
        return True
    if len(word) > 3 and word[1] in "'’" and word[0] in "dl" and word[2].isupper():
        return True
    return len(word) > 3 and word[0] in "ei" and word[1].isupper()


def _run_end(look: View, at: int, last: int) -> int:
    """Where the run that starts at a token ends: particles and the stops of initials and titles are bridged."""
    end = at + (_phrase(look, at, last) or 1)
    while end < last:
        step = _step(look, end, last)
        if not step:
            return end
        end += step
    return end


def _phrase(look: View, at: int, last: int) -> int:
    """The tokens of a listed name with small words or numbers in it that starts here, else 0: "Face the Nation", "60 Minutes"."""
    for phrase in look.phrases.get(look.words[at], ()):
        if at + len(phrase) <= last and look.words[at : at + len(phrase)] == phrase:
            return len(phrase)
    return 0


def _step(look: View, end: int, last: int) -> int:
    """How many tokens the run goes on for: 0 where it ends."""
    words, names = look.words, look.names
    if words[end] == "." and end + 1 < last and _touches(look, end):
        word = look.low[end - 1]
        stops = len(word) == 1 or word in look.lexicon.text.titles or word in names.suffixes
        stops = stops or (word in names.honorifics or word in names.ranks or word in names.roles)
        if stops and capital(words[end + 1], names) and not _break(look, end + 1):
            return 2
        return 1 if word in ("jr", "sr") else 0
    if _break(look, end):
        return 0
    if capital(words[end], names) or _second_given(look, end):
        return 1
    if words[end] == "&" and end + 1 < last and capital(words[end + 1], names):
        return 2
    if words[end].islower() and (bridge := _bridge(look, end, last)):
        return bridge
    # "Charles de Gaulle", "Mohammed bin Salman", "Ursula von der Leyen"
    for width in (1, 2):
        inside = words[end : end + width]
        if (
            end + width < last
            and all(word in names.particles for word in inside)
            and words[end + width][0].isupper()
        ):
            return width + 1
    return 0


def _second_given(look: View, at: int) -> bool:
    """A given name in two halves behind a family name: "Kim Jong-un", "Tsai Ing-wen"; not "Russia US-led", "Boeing Kremlin-backed"."""
    head, _, tail = look.words[at].partition("-")
    if not (
        head[:1].isupper() and head[1:].islower() and tail.isalpha() and tail.islower() and len(tail) <= 5
    ):
        return False
    listed = head in look.names.countries or head in look.names.organisations
    return not (
        listed or tail in look.names.compounds or tail.endswith("ed") or head.lower() in look.names.roles
    )


def _bridge(look: View, end: int, last: int) -> int:
    """Tokens of a small word and what it joins: "Bank of England", "Ministry for the Interior", "Food and Drug Administration"."""
    low, names = look.low, look.names
    width = 2 if end + 1 < last and low[end + 1] == "the" else 1
    if end + width >= last or not capital(look.words[end + width], names):
        return 0
    if low[end] in names.role_links and low[end] not in ("to", "and", "the"):
        lead = low[end - 1]
        if (
            lead in names.organisation_leads
            or (lead in names.place_leads and low[end] == "of")
            or lead in names.event_leads
        ):
            return width + 1
    if low[end] == "and" and width == 1:
        tail = end + 1
        while tail < last and capital(look.words[tail], names) and not _break(look, tail):
            tail += 1
        word = look.words[end - 1]
        listed = word in names.countries or word in names.organisations or word in names.places
        if listed or low[end - 1] in names.given:
            return 0
        if low[tail - 1] in names.organisation_heads and (
            low[end - 1] in names.role_modifiers or look.common(low[end - 1])
        ):
            return 2
        # "Department of Housing and Urban Development", not "the Ministry of Defence and Norland"
        inside = any(
            low[at] in ("of", "for") and low[at - 1] in names.organisation_leads
            for at in range(max(end - 4, 1), end)
        )
        if not inside or any(
            word in names.countries or word in names.organisations for word in look.words[end + 1 : tail]
        ):
            return 0
        return 2
    return 0


def _touches(look: View, end: int) -> bool:
    tokens = look.page.tokens
    return tokens[end - 1].end == tokens[end].start


def _break(look: View, end: int) -> bool:
    """True where more than one space stands before a token: a line break, or nothing at all."""
    tokens = look.page.tokens
    gap = look.page.article.text[tokens[end - 1].end : tokens[end].start]
    return "\n" in gap or len(gap) > 2


_OPENS = frozenset("\"“«„‘'`:;(•*-–—|")


def _opening(look: View, at: int, sentence: SourceSentence) -> bool:
    return at == sentence.first or look.words[at - 1] in _OPENS


def _titled(look: View, sentence: SourceSentence) -> bool:
    """True when capitals tell nothing: three in four of the longer words have one and no stop ends them, or most are shouted."""
    longer = [
        word for word in look.words[sentence.first : sentence.last] if len(word) > 3 and word[0].isalpha()
    ]
    if len(longer) < 3:
        return False
    ends = look.words[sentence.last - 1] in ".!?"
    upper = sum(word[0].isupper() for word in longer)
    shouted = sum(word.isupper() for word in longer)
    return shouted > 0.6 * len(longer) or (not ends and upper >= 0.75 * len(longer) and upper >= 3)
