"""Which whole sentences carry a text: candidates, their weight, and a choice without repetition.

Weight is centroid + position + support (Radev et al. 2004, MEAD), the choice is maximal marginal relevance (Carbonell and
Goldstein 1998). bench/layers/summaries.py holds the weights to account.
"""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from secondsource.dossier.words import content
from secondsource.languages import lexicon

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from secondsource.languages.tables import ProseTable
    from secondsource.model import Annotations, Span
    from secondsource.text import Quoted, Segments, SourceSentence, Token

Vector = dict[str, float]

_RUNNING = ("lead", "paragraph", "entry", "listitem", "quotation")  # a subhead is no sentence
_FEWEST, _MOST, _WHOLE = 6, 60, 110  # words: of a sentence, at most; and of a quotation that is given whole
_ENDS = ".!…"
REPEATED = 0.45  # share of a sentence, by the weight of its words, that makes it a repetition of another
_CLOSERS = "\"”’'»›)]"


@dataclass(slots=True)
class Candidate:
    """A stretch of whole sentences that could stand alone, and what it is weighed by."""

    span: Span
    order: int  # its place among the candidates and non-candidates of its article, from 0
    place: float  # 0 at the top of its article, 1 at its end
    leaning: bool  # it leans on a sentence before it: "But he did not say so."
    words: Counter[str]
    vector: Vector = field(default_factory=dict)
    weight: float = 0.0


def candidates(found: Annotations, page: Segments) -> Iterator[Candidate]:
    """The whole sentences of an article; a quotation that runs over several is one candidate, given whole."""
    words = lexicon(page.article.language)
    table = words.prose
    sources = sorted(
        quote.source.start
        for quote in found.quotes
        if quote.source and _is_pronoun(page, quote.source, table)
    )
    units = list(_units(page))
    for order, unit in enumerate(units):
        first, last = unit[0], unit[-1]
        tokens = page.tokens[first.first : last.last]
        if not _stands(page, unit, tokens):
            continue
        yield Candidate(
            span=page.span(first.start, last.end),
            order=order,
            place=order / max(len(units) - 1, 1),
            leaning=_leans(page, tokens, table) or _holds(sources, first.start, last.end),
            words=Counter(content(tokens, words)),
        )


def _holds(places: list[int], start: int, end: int) -> bool:
    """Whether one of the places, in order, lies from `start` to before `end`."""
    at = bisect_left(places, start)
    return at < len(places) and places[at] < end


# ---- what can stand alone -------------------------------------------------------------------------------


def _units(page: Segments) -> Iterator[list[SourceSentence]]:
    """Sentences of running text; those that a quotation ties together are one unit."""
    unit: list[SourceSentence] = []
    for sentence in page.sentences:
        if page.paragraphs[sentence.paragraph].name not in _RUNNING:
            continue
        if unit and not (unit[-1].paragraph == sentence.paragraph and _runs_on(page, unit[-1], sentence)):
            yield unit
            unit = []
        unit.append(sentence)
    if unit:
        yield unit


def _runs_on(page: Segments, one: SourceSentence, two: SourceSentence) -> bool:
    quoted = page.quoted_at(two.start)
    return quoted is not None and quoted.start < one.end and quoted.closed


def _stands(page: Segments, unit: list[SourceSentence], tokens: Sequence[Token]) -> bool:
    """Whole: it opens and ends as a sentence does, asks nothing, and leaves no quotation open or cut."""
    start, end = unit[0].start, unit[-1].end
    text = page.article.text
    if not _FEWEST <= len(tokens) <= (_MOST if len(unit) == 1 else _WHOLE):
        return False
    body = text[start:end].rstrip(_CLOSERS)
    if not body or body[-1] not in _ENDS:
        return False
    opening = text[start:end].lstrip("\"“‘'«„([")[:1]
    if not (opening.isupper() or opening.isdigit() or opening in "$£€"):
        return False
    return all(quoted.closed and not quoted.continues for quoted in _stretches(page, start, end))


def _stretches(page: Segments, start: int, end: int) -> Iterator[Quoted]:
    at = max(0, bisect_right(page.quoted, start, key=lambda quoted: quoted.end))
    while at < len(page.quoted) and page.quoted[at].start < end:
        yield page.quoted[at]
        at += 1


def _is_pronoun(page: Segments, span: Span, table: ProseTable) -> bool:
    return page.article.slice(span).lower() in table.pronouns | table.vague


def _leans(page: Segments, tokens: Sequence[Token], table: ProseTable) -> bool:
    """True when a reader who has not seen the sentence before would ask "who?" or "but what?"."""
    outside = [token for token in tokens if page.quoted_at(token.start) is None and token.text[0].isalnum()]
    if len(outside) < 2:
        return True  # nothing but a quotation: nobody says it
    if any(t.text.lower() in table.reporter and (len(t.text) == 1 or not t.text.isupper()) for t in outside):
        return True  # the writer speaks: "told us", but not "told US envoys"
    if page.quoted_at(tokens[0].start) is None and page.quoted_at(tokens[0].end) is None:
        words = [token.text.lower() for token in outside[:5]]
        if words[0] in table.connectives or (words[0] in table.pronouns and words[1] not in table.calendar):
            return True
        return any(tuple(words[: len(opener)]) == opener for opener in table.openers)
    return False


# ---- weight ----------------------------------------------------------------------------------------------


def weigh(words: Sequence[Counter[str]]) -> list[Vector]:
    """Unit vectors of term frequency times inverse frequency over these units."""
    spread: Counter[str] = Counter()
    for unit in words:
        spread.update(unit.keys())
    rare = {word: math.log(1 + len(words) / count) for word, count in spread.items()}
    return [_unit({word: (1 + math.log(n)) * rare[word] for word, n in unit.items()}) for unit in words]


def _unit(vector: Vector) -> Vector:
    norm = math.sqrt(sum(value * value for value in vector.values())) or 1.0
    return {word: value / norm for word, value in vector.items()}


def centroid(vectors: Iterable[Vector]) -> Vector:
    """The mean direction of some unit vectors."""
    total: Counter[str] = Counter()
    for vector in vectors:
        for word, value in vector.items():
            total[word] += value  # type: ignore[assignment]
    return _unit(dict(total))


def cosine(one: Vector, two: Vector) -> float:
    """How alike two unit vectors are, 0 to 1."""
    if len(two) < len(one):
        one, two = two, one
    return sum(value * two[word] for word, value in one.items() if word in two)


def contained(one: Vector, two: Vector) -> float:
    """How much of the poorer of two sentences the other holds, rare words counting more, 0 to 1."""
    shorter, longer = (one, two) if len(one) <= len(two) else (two, one)
    return sum(value * value for word, value in shorter.items() if word in longer)


def choose(ranked: Sequence[Candidate], most: int, *, trade: float = 0.7) -> list[Candidate]:
    """At most `most` candidates by weight against likeness to those already chosen; none that another one holds."""
    chosen: list[Candidate] = []
    rest = list(ranked)
    nearest = [0.0] * len(rest)
    while rest and len(chosen) < most:
        scores = [trade * one.weight - (1 - trade) * near for one, near in zip(rest, nearest, strict=True)]
        best = max(range(len(rest)), key=lambda i: (scores[i], -i))
        taken = rest.pop(best)
        nearest.pop(best)
        if any(contained(taken.vector, one.vector) >= REPEATED for one in chosen):
            continue
        chosen.append(taken)
        nearest = [max(n, cosine(one.vector, taken.vector)) for one, n in zip(rest, nearest, strict=True)]
    return chosen
