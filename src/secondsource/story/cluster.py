"""Which articles report the same event: TF-IDF, a window of days, average linkage.

Precision comes first: a false merge claims that two newsrooms corroborated each other.
"""

from __future__ import annotations

import heapq
import math
import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from secondsource.languages import lexicon
from secondsource.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from secondsource.model import Article

LEAST = 0.20  # average similarity within a story
WINDOW = 4  # days between two reports of one event
UNDATED = 0.95  # a pair of which one has no date must be more alike
OPENING = 120  # words of content read after the headline and the lead
BACKGROUND = 1300  # articles that the language's word table counts for, beside those given

_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Profile:
    """What clustering sees of an article: its weighted words (unit length) and the days it may be of."""

    weights: dict[str, float]
    earliest: int | None  # proleptic day number; None when the article has no date
    latest: int | None


def group_by_event(articles: Sequence[Article]) -> list[list[int]]:
    """Indices of the articles, grouped by event; every index stands in exactly one group."""
    seen = profiles(articles)
    beside: dict[int, dict[int, float]] = {at: {} for at in range(len(seen))}
    for one, two, alike in _pairs(seen):
        beside[one][two] = beside[two][one] = alike
    return [group for part in _components(beside) for group in _link(part, seen, beside)]


def profiles(articles: Sequence[Article]) -> list[Profile]:
    """The profile of each article. A word weighs less the more common it is among these articles and in its language.

    The language's own table counts as `BACKGROUND` more articles, so that three articles about one event do not make
    the event's own words look common (tf-idf with a smoothed prior).
    """
    counts = [_counts(article) for article in articles]
    here = Counter(word for count in counts for word in count)
    total = len(counts) + BACKGROUND
    made = []
    for article, count in zip(articles, counts, strict=True):
        share = lexicon(article.language).frequency.share
        made.append(
            Profile(
                _unit(
                    {
                        word: (1 + math.log(times))
                        * math.log((total + 1) / (here[word] + BACKGROUND * share.get(word, 0.0) + 0.5))
                        for word, times in count.items()
                    }
                ),
                *_days(article),
            )
        )
    return made


def similarity(one: Profile, two: Profile) -> float:
    """How much two articles look like reports of one event, 0 to 1."""
    near = _near(one, two)
    return near * _dot(one.weights, two.weights) if near else 0.0


def _dot(one: dict[str, float], two: dict[str, float]) -> float:
    if len(one) > len(two):
        one, two = two, one
    return sum(weight * two[word] for word, weight in one.items() if word in two)


def _near(one: Profile, two: Profile) -> float:
    """1 on the same or the next day, falling to 0 beyond the window."""
    if one.earliest is None or two.earliest is None or one.latest is None or two.latest is None:
        return UNDATED
    gap = max(one.earliest - two.latest, two.earliest - one.latest, 0)
    return min(1.0, max(0.0, 1 - (gap - 1) / WINDOW))


def _counts(article: Article) -> Counter[str]:
    headline, lead = article.words("headline"), article.words("lead")
    words = _WORD.findall(fold(article.words("content")[: OPENING * 12]))[:OPENING]
    return Counter([*_WORD.findall(fold(headline)) * 2, *_WORD.findall(fold(lead)), *words])


def _unit(weights: dict[str, float]) -> dict[str, float]:
    length = math.sqrt(sum(weight * weight for weight in weights.values())) or 1.0
    return {word: weight / length for word, weight in weights.items() if weight > 0}


def _days(article: Article) -> tuple[int | None, int | None]:
    """The first and last day an ISO 8601 prefix covers; (None, None) when there is no such day."""
    try:
        year, month, day = (*(int(piece) for piece in article.published[:10].split("-")), 0, 0)[:3]
        first = date(year, month or 1, day or 1).toordinal()
    except ValueError:
        return None, None
    return first, first + (0 if day else 30 if month else 365)


# ---- candidates ---------------------------------------------------------------------------------------


def _pairs(seen: Sequence[Profile]) -> Iterator[tuple[int, int, float]]:
    """Pairs alike enough to be linked, found through an inverted index in the order of time."""
    order = sorted(range(len(seen)), key=lambda at: (seen[at].earliest is None, seen[at].earliest or 0))
    index: dict[str, list[int]] = defaultdict(list)
    for place, at in enumerate(order):
        candidates: set[int] = set()
        for word in _telling(seen[at].weights):
            candidates.update(index[word])
            index[word].append(place)
        for other in candidates:
            alike = similarity(seen[at], seen[order[other]])
            if alike >= LEAST:
                yield at, order[other], alike


def _telling(weights: dict[str, float]) -> list[str]:
    return sorted(weights, key=weights.__getitem__, reverse=True)[:15]


def _components(beside: dict[int, dict[int, float]]) -> list[list[int]]:
    """Candidate groups: what a chain of alike pairs connects."""
    found, met = [], set()
    for start in beside:
        if start not in met:
            met.add(start)
            part = [start]
            for at in part:  # grows while it is read
                fresh = beside[at].keys() - met
                met |= fresh
                part.extend(sorted(fresh))
            found.append(part)
    return found


# ---- average linkage ------------------------------------------------------------------------------------


def _link(part: list[int], seen: Sequence[Profile], beside: dict[int, dict[int, float]]) -> list[list[int]]:
    """Average linkage inside one candidate group; a pair score the index did not give is computed, not taken as 0.

    `beside` holds each group's summed similarity to its neighbours; it is used up.
    """
    groups = {at: [at] for at in part}
    heap = [(-alike, one, two) for one in part for two, alike in beside[one].items() if one < two]
    heapq.heapify(heap)
    fresh = len(seen)  # merged groups are numbered above the articles
    while heap:
        _, one, two = heapq.heappop(heap)
        if one not in groups or two not in groups:
            continue
        summed = {}
        for other in (beside[one].keys() | beside[two].keys()) - {one, two}:
            summed[other] = 0.0
            for half in (one, two):
                known = beside[other].pop(half, None)
                summed[other] += _between(groups[half], groups[other], seen) if known is None else known
        groups[fresh] = groups.pop(one) + groups.pop(two)
        beside[fresh] = summed
        for other, total in summed.items():
            beside[other][fresh] = total
            average = total / (len(groups[fresh]) * len(groups[other]))
            if average >= LEAST:
                heapq.heappush(heap, (-average, other, fresh))
        fresh += 1
    return list(groups.values())


def _between(some: list[int], others: list[int], seen: Sequence[Profile]) -> float:
    return sum(similarity(seen[one], seen[two]) for one in some for two in others)
