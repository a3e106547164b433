"""Which articles report the same event: TF-IDF, a window of days, average linkage.

Precision comes first: a false merge claims that two newsrooms corroborated each other.
"""

from __future__ import annotations

import heapq
import math
import re
from bisect import bisect_left
from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from secondsource.languages import lexicon
from secondsource.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from secondsource.model import Article

# One set of thresholds for every corpus, chosen on NeuS train, ECB+ 1-35, AllSides to 2017 and BASIL-20 together.
LEAST = 0.16  # average similarity within a story
WINDOW = 5  # days over which the similarity of two reports fades to nothing, after the first
UNDATED = 0.72  # a pair of which one has no date must be so much more alike: .16 / .72 = .22
OPENING = 120  # words of content read after the headline and the lead
BACKGROUND = 1300  # articles that the language's word table counts for, beside those given
TELLING = 40  # heaviest words of an article under which candidates are looked for
CROWD = (
    150  # articles within reach that share a word, above which it leads to no candidates: "Obama" in 20,000
)
SKETCH = 0.10  # similarity those words alone must give before a pair is scored in full
REST = 0.025  # what the shared words beside the heaviest one must add to the similarity
NAME = 1.5  # a capitalised word inside a sentence tells more about the event than its rarity says
# What an empty field becomes in a database or a clock: no day at all.
_NO_DAY = frozenset(
    ("0001-01-01", "1601-01-01", "1899-12-30", "1900-01-01", "1904-01-01", "1969-12-31", "1970-01-01")
)

_WORD = re.compile(r"[^\W_]+")
_NAME = re.compile(r"(?<=[a-z,;] )[“\"‘]?([A-Z][\w’'-]+)")


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
    """Their cosine; 0 where a single word makes it: a fire, a budget and a chess title all "in Osterby" are three events."""
    shared = [one[word] * two[word] for word in one.keys() & two.keys()]
    total = sum(shared)
    return total if total - max(shared, default=0.0) >= REST else 0.0


def _near(one: Profile, two: Profile) -> float:
    """1 on the same or the next day, falling to 0 beyond the window."""
    if one.earliest is None or two.earliest is None or one.latest is None or two.latest is None:
        return UNDATED
    gap = max(one.earliest - two.latest, two.earliest - one.latest, 0)
    return min(1.0, max(0.0, 1 - (gap - 1) / WINDOW))


def _counts(article: Article) -> dict[str, float]:
    headline, lead, content = (article.words(name) for name in ("headline", "lead", "content"))
    opening = content[: OPENING * 12]
    counts: Counter[str] = Counter(_WORD.findall(fold(opening))[:OPENING])
    counts.update(_WORD.findall(fold(lead)) + _WORD.findall(fold(headline)) * 2)
    names = {word for name in _NAME.findall(opening) for word in _WORD.findall(fold(name))}
    return {word: count * NAME if word in names else count for word, count in counts.items()}


def _unit(weights: dict[str, float]) -> dict[str, float]:
    length = math.sqrt(sum(weight * weight for weight in weights.values())) or 1.0
    return {word: weight / length for word, weight in weights.items() if weight > 0}


def _days(article: Article) -> tuple[int | None, int | None]:
    """The first and last day an ISO 8601 prefix covers; (None, None) when there is no such day."""
    if article.published[:10] in _NO_DAY:
        return None, None
    try:
        year, month, day = (*(int(piece) for piece in article.published[:10].split("-")), 0, 0)[:3]
        first = date(year, month or 1, day or 1).toordinal()
    except ValueError:
        return None, None
    return first, first + (0 if day else 30 if month else 365)


# ---- candidates ---------------------------------------------------------------------------------------


def _pairs(seen: Sequence[Profile]) -> Iterator[tuple[int, int, float]]:
    """Pairs alike enough to be linked, found through an inverted index in the order of time.

    Articles of one exact day look back over the window only; the others come last and look at everything.
    """
    order = sorted(range(len(seen)), key=lambda at: _exact(seen[at]) or math.inf)
    days = [_exact(seen[at]) or math.inf for at in order]
    index: _Index = defaultdict(lambda: ([], []))
    for place, at in enumerate(order):
        since = bisect_left(days, days[place] - WINDOW - 1) if days[place] < math.inf else 0
        for other in _candidates(seen[at].weights, index, since, place):
            alike = similarity(seen[at], seen[order[other]])
            if alike >= LEAST:
                yield at, order[other], alike


def _exact(profile: Profile) -> int | None:
    return profile.earliest if profile.earliest == profile.latest else None


_Index = dict[str, tuple[list[int], list[float]]]  # word -> places in the order, ascending; its weight there


def _candidates(weights: dict[str, float], index: _Index, since: int, place: int) -> list[int]:
    """Places since one that share enough of an article's most telling words; files the article under them."""
    shared: dict[int, float] = {}
    for word in sorted(weights, key=weights.__getitem__, reverse=True)[:TELLING]:
        (held, theirs), weight = index[word], weights[word]
        begin = bisect_left(held, since) if since else 0
        if len(held) - begin <= CROWD:
            for other, its in zip(held[begin:], theirs[begin:], strict=True):
                shared[other] = shared.get(other, 0.0) + weight * its
        held.append(place)
        theirs.append(weight)
    return [other for other, alike in shared.items() if alike >= SKETCH]


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
