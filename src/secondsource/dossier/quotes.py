"""One saying, every outlet's wording: quotes of several articles aligned into utterances.

Only words between quotation marks are aligned. Two quotes are the same saying when a run of their words, folded for
spelling, covers most of the shorter one; then each version is compared with the fullest and every difference is named.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from secondsource.dossier.coverage import stamp
from secondsource.dossier.entities import canonical
from secondsource.dossier.tied import tied
from secondsource.dossier.units import in_headline
from secondsource.dossier.wording import Word, difference_kinds, quoted_words
from secondsource.model import Quote, Utterance
from secondsource.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from secondsource.dossier.coverage import Coverage
    from secondsource.text import Segments

_COVERED = 0.6  # share of the shorter quote's words that must align in order
_SHORTEST = 3  # words: "red lines" in two articles is a phrase, not a saying
_DECISIVE = 6  # a run of so many words is the same saying whoever it is ascribed to


@dataclass(frozen=True, slots=True)
class Saying:
    """A quote with the words between its marks."""

    quote: Quote
    speaker: str  # across the story; "" when unknown
    words: tuple[Word, ...]


def align(coverage: Coverage, known: Mapping[tuple[str, ...], str]) -> tuple[Utterance, ...]:
    """The utterances of a story, in the order in which the first article has them. `known` resolves names (entities)."""
    order = coverage.order()
    sayings = sorted(
        _sayings(coverage, known), key=lambda s: (order[s.quote.content[0].article], s.quote.content)
    )
    groups = _group(sayings)
    return tuple(_utterance(coverage, [sayings[i] for i in group]) for group in groups)


def _sayings(coverage: Coverage, known: Mapping[tuple[str, ...], str]) -> Iterator[Saying]:
    for _, found, page in coverage:
        taken: set[int] = set()
        # Where two quotes of an article hold the same quoted words (a clause around a saying, and the saying), the
        # closest one carries them.
        quotes = sorted(found.quotes, key=lambda quote: sum(span.end - span.start for span in quote.content))
        for quote in (*quotes, *_unattributed(page)):
            if quote.kind not in ("direct", "mixed") or in_headline(page, quote):
                continue
            words = quoted_words(page, quote)
            places = {word.span.start for word in words}
            if words and not places & taken:
                taken |= places
                speaker = "" if quote.anonymous or not quote.speaker else canonical(quote.speaker, known)
                yield Saying(quote, speaker, words)


def _unattributed(page: Segments) -> Iterator[Quote]:
    """Every stretch between marks that is long enough to be a saying: its words count though nobody is named for them."""
    for stretch in page.quoted:
        words = page.token_at(stretch.end - 1) - page.token_at(stretch.start)
        if words >= _DECISIVE:
            yield Quote((page.span(stretch.start, stretch.end),), None, None, "direct", confidence=0.5)


def _group(sayings: list[Saying]) -> list[list[int]]:
    def same(one: int, two: int) -> bool:
        return same_saying(sayings[one], sayings[two])

    return tied(len(sayings), _candidates(sayings), same)


def _candidates(sayings: list[Saying]) -> Iterable[tuple[int, int]]:
    """Pairs of different articles that share two neighbouring words."""
    holders: dict[tuple[str, str], list[int]] = defaultdict(list)
    for index, saying in enumerate(sayings):
        for pair in {(a.key, b.key) for a, b in zip(saying.words, saying.words[1:], strict=False)}:
            holders[pair].append(index)
    pairs = {
        (one, two)
        for group in holders.values()
        for at, one in enumerate(group)
        for two in group[at + 1 :]
        if sayings[one].quote.content[0].article != sayings[two].quote.content[0].article
    }
    return sorted(pairs)


def same_saying(one: Saying, two: Saying) -> bool:
    """Whether two quotes of different articles carry the same words of the same speaker."""
    shorter = min(len(one.words), len(two.words))
    if shorter < _SHORTEST:
        return False
    blocks = _blocks(one.words, two.words)
    # Single words that happen to stand in order ("the", "to") align anything with anything: count runs of two.
    aligned = sum(size for _, _, size in blocks if size > 1)
    longest = max((size for _, _, size in blocks), default=0)
    # Two speakers may both quote a motto or a title: only a saying that is theirs alone for the most part is one saying.
    least = _DECISIVE if one.speaker and two.speaker and one.speaker != two.speaker else _SHORTEST
    if aligned < _COVERED * shorter or longest < least:
        return False
    meaningful = sum(
        1 for start, _, size in blocks for word in one.words[start : start + size] if len(word.key) > 3
    )
    return meaningful >= 2


def _blocks(one: tuple[Word, ...], two: tuple[Word, ...]) -> list[tuple[int, int, int]]:
    matcher = SequenceMatcher(None, [word.key for word in one], [word.key for word in two], autojunk=False)
    return [(block.a, block.b, block.size) for block in matcher.get_matching_blocks() if block.size]


def _utterance(coverage: Coverage, sayings: list[Saying]) -> Utterance:
    # The base is the fullest direct version without an editor's brackets; of equals the first in story order.
    base = max(
        sayings, key=lambda s: (s.quote.kind == "direct", not any(w.bracketed for w in s.words), len(s.words))
    )
    fullest = max(sayings, key=lambda saying: len(saying.words))
    if len(fullest.words) > 1.5 * len(base.words):
        base = fullest
    versions = [base, *(saying for saying in sayings if saying is not base)]
    speakers = Counter(saying.speaker or saying.quote.speaker for saying in sayings if saying.quote.speaker)
    differences = tuple(
        difference
        for number, saying in enumerate(versions[1:], start=1)
        for difference in difference_kinds(coverage, number, base.words, saying.words)
    )
    words = " ".join(word.key for word in base.words)
    return Utterance(
        id=stamp("u", f"{fold(speakers.most_common(1)[0][0]) if speakers else ''}|{words}"),
        speaker=max(speakers, key=lambda name: (speakers[name], len(name))) if speakers else "",
        quotes=tuple(saying.quote for saying in versions),
        differences=differences,
    )
