"""Copies and reused passages: what two articles share word for word, or with light edits.

Containment of 5-word shingles (Broder 1997) finds a copy cut to a third, which resemblance does not: the share is taken
of the shorter article, not of both together.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

from secondsource.languages import lexicon
from secondsource.model import CONTENT, Copy, Reuse
from secondsource.text import fold
from secondsource.text.marks import quoted_stretches

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from secondsource.model import Article, Span

SHINGLE = 5  # words
COPY = 0.5  # share of the shorter article's shingles that makes a copy: "most of the other's text"
SHORTEST = 20  # shingles an article must have before a share of them means anything
REUSED = 12  # words outside quotation marks that make a passage: shorter runs are stock phrases
EDIT = 6  # words on either side that may differ inside one passage
LONGEST = 500_000  # characters compared of one article: a book is no report
PAIRS = 2_000  # pairs of one story whose passages are laid out, those that share most: a wire has many takers
FOOTER = 3  # events whose reports by one outlet share a shingle: it is that outlet's footer

_WORD = re.compile(r"[^\W_]+")
_READ = frozenset(("lead", *CONTENT))


@dataclass(frozen=True, slots=True)
class Words:
    """The folded words of an article's lead and content, with their places."""

    words: tuple[str, ...]
    places: tuple[tuple[int, int], ...]

    def shingles(self) -> list[str]:
        """Every run of five words, in order; shingle i begins at word i."""
        return [" ".join(self.words[at : at + SHINGLE]) for at in range(len(self.words) - SHINGLE + 1)]


def copies(articles: Sequence[Article], footers: Iterable[str] = ()) -> tuple[Copy, ...]:
    """Pairs of which one article holds most of the other's text, in the order given. `footers` are shingles to ignore."""
    return share(articles, footers)[0]


def passages(articles: Sequence[Article], footers: Iterable[str] = ()) -> tuple[Reuse, ...]:
    """Passages that stand in two articles and hold at least twelve words outside quotation marks.

    Shared words inside quotation marks alone are no reuse: two reporters at one press conference both have them.
    """
    return share(articles, footers)[1]


def share(
    articles: Sequence[Article], footers: Iterable[str] = ()
) -> tuple[tuple[Copy, ...], tuple[Reuse, ...]]:
    """The copies and the reused passages among some articles: what `copies` and `passages` give, in one reading."""
    read = [words(article) for article in articles]
    ignored = frozenset(footers)
    where = [_places(one, ignored) for one in read]
    same: list[Copy] = []
    reused: list[Reuse] = []
    free: dict[int, tuple[bool, ...]] = {}
    meeting = list(_meeting(where))
    enough = sorted((shared for _, _, shared in meeting), reverse=True)[:PAIRS][-1] if meeting else 0
    for one, two, shared in meeting:
        fewer = min(len(where[one]), len(where[two]))
        if fewer >= SHORTEST and shared / fewer >= COPY:
            same.append(Copy(articles[one].id, articles[two].id, round(shared / fewer, 3)))
        if shared >= enough:
            for at in {one, two} - free.keys():
                free[at] = _free(articles[at], read[at])
            reused.extend(
                Reuse(_span(articles[one], read[one], a), _span(articles[two], read[two], b))
                for a, b in _runs(where[one], where[two], free[one], free[two])
            )
    return tuple(same), tuple(reused)


def footers(articles: Sequence[Article], groups: Sequence[Sequence[int]]) -> frozenset[str]:
    """Shingles that one outlet's reports of three or more events share: its footers, appeals and disclaimers.

    Only the beginning and the end of an article are looked at, where such words stand.
    """
    events: dict[tuple[str, str], set[int]] = defaultdict(set)
    many = Counter(article.outlet for article in articles)
    for event, group in enumerate(groups):
        for at in group:
            outlet = articles[at].outlet
            if outlet and many[outlet] >= FOOTER:
                for shingle in _edges(articles[at]):
                    events[outlet, shingle].add(event)
    return frozenset(shingle for (_, shingle), seen in events.items() if len(seen) >= FOOTER)


def words(article: Article) -> Words:
    """The words of an article's lead and content, folded for comparison, each with its place."""
    found: list[str] = []
    places: list[tuple[int, int]] = []
    left = LONGEST
    for part in article.parts:
        if part.name in _READ and left > 0:
            end = min(part.end, part.start + left)
            left -= end - part.start
            here = [match.span() for match in _WORD.finditer(article.text, part.start, end)]
            folded = _WORD.findall(fold(article.text[part.start : end]))
            if len(folded) != len(
                here
            ):  # folding joined or split a word ("½" becomes "1⁄2"): one by one, then
                folded = [fold(article.text[start:end]) for start, end in here]
            found += folded
            places += here
    return Words(tuple(found), tuple(places))


def _free(article: Article, read: Words) -> tuple[bool, ...]:
    """For every word whether it stands outside quotation marks."""
    paragraphs = tuple(part for part in article.parts if part.name in _READ)
    inside = quoted_stretches(article.text, paragraphs, lexicon(article.language))
    starts = [quoted.start for quoted in inside]
    return tuple(
        (at := bisect_right(starts, start) - 1) < 0 or start >= inside[at].end for start, _ in read.places
    )


def _edges(article: Article) -> set[str]:
    content = [article.text[part.start : part.end] for part in article.parts if part.name in _READ]
    found: set[str] = set()
    for edge in {*content[:1], *content[-2:]}:
        run = _WORD.findall(fold(edge[-600:]))
        found.update(" ".join(run[at : at + SHINGLE]) for at in range(len(run) - SHINGLE + 1))
    return found


def _places(read: Words, ignored: frozenset[str]) -> dict[str, list[int]]:
    places: dict[str, list[int]] = defaultdict(list)
    for at, shingle in enumerate(read.shingles()):
        if shingle not in ignored:
            places[shingle].append(at)
    return places


def _meeting(where: Sequence[Mapping[str, list[int]]]) -> Iterator[tuple[int, int, int]]:
    """Pairs of articles that share shingles, with how many."""
    holders: dict[str, list[int]] = defaultdict(list)
    for at, places in enumerate(where):
        for shingle in places:
            holders[shingle].append(at)
    shared = Counter(pair for held in holders.values() if len(held) > 1 for pair in combinations(held, 2))
    yield from ((one, two, count) for (one, two), count in sorted(shared.items()))


# ---- passages -------------------------------------------------------------------------------------------

_Run = tuple[int, int]  # first word, word after the last


def _runs(
    here: Mapping[str, list[int]],
    there: Mapping[str, list[int]],
    one: tuple[bool, ...],
    two: tuple[bool, ...],
) -> list[tuple[_Run, _Run]]:
    """Passages of two articles, as word ranges, in the order of the first; no word stands in two of them."""
    kept: list[tuple[_Run, _Run]] = []
    for first, second, _ in sorted(_chained(list(_equal(here, there)), one, two), key=lambda run: -run[2]):
        if not any(_overlap(first, a) or _overlap(second, b) for a, b in kept):
            kept.append((first, second))
    return sorted(kept)


def _overlap(one: _Run, two: _Run) -> bool:
    return one[0] < two[1] and two[0] < one[1]


def _equal(here: Mapping[str, list[int]], there: Mapping[str, list[int]]) -> Iterator[tuple[int, int, int]]:
    """Maximal runs of equal words: where they begin in both articles and how many words they have."""
    # A shingle that an article repeats many times (a refrain, a table) would make the pairs quadratic: leave it.
    hits = [
        (at - other, at)
        for shingle, places in here.items()
        if len(places) <= 4 and len(there.get(shingle, ())) <= 4
        for at in places
        for other in there.get(shingle, ())
    ]
    begun: tuple[int, int, int] | None = None
    for diagonal, at in sorted(hits):
        if begun and begun[0] == diagonal and at <= begun[2]:
            begun = (diagonal, begun[1], at + SHINGLE)
            continue
        if begun:
            yield begun[1], begun[1] - begun[0], begun[2] - begun[1]
        begun = (diagonal, at, at + SHINGLE)
    if begun:
        yield begun[1], begun[1] - begun[0], begun[2] - begun[1]


def _chained(
    equal: list[tuple[int, int, int]], one: tuple[bool, ...], two: tuple[bool, ...]
) -> Iterator[tuple[_Run, _Run, int]]:
    """Equal runs joined over light edits, where enough of their words stand outside quotation marks in both."""
    open_: list[tuple[_Run, _Run, int]] = []
    for a, b, length in sorted(equal):
        free = sum(one[a + k] and two[b + k] for k in range(length))
        for at, (first, second, before) in enumerate(open_):
            if 0 <= a - first[1] <= EDIT and 0 <= b - second[1] <= EDIT:
                open_[at] = ((first[0], a + length), (second[0], b + length), before + free)
                break
        else:
            yield from (run for run in open_ if run[0][1] + EDIT < a and run[2] >= REUSED)
            open_ = [run for run in open_ if run[0][1] + EDIT >= a]
            open_.append(((a, a + length), (b, b + length), free))
    yield from (run for run in open_ if run[2] >= REUSED)


def _span(article: Article, read: Words, run: _Run) -> Span:
    return article.span(read.places[run[0]][0], read.places[run[1] - 1][1])
