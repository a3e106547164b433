"""The days a story speaks of, each with the sentences that do."""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import islice
from typing import TYPE_CHECKING

from secondsource.model import Moment, Span, TimeRef

if TYPE_CHECKING:
    from collections.abc import Iterator

    from secondsource.dossier.coverage import Coverage
    from secondsource.model import Annotations
    from secondsource.text import Segments

_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_SPOKEN = 3  # words besides its times that make a line a sentence about a day
_LONGEST = 92  # days: a quarter or a season still stands on a timeline, "last year" and "the 1990s" do not


def timeline(coverage: Coverage) -> tuple[Moment, ...]:
    """The resolved times of a story, grouped by the days they cover, earliest first; of equals the narrowest first.

    Durations ("for three weeks"), repeated times ("every Monday"), the open present ("now"), stretches longer than a
    quarter and times inside the bylines are left out. A publication date is no moment of the story.
    """
    groups: dict[tuple[str, str], list[TimeRef]] = defaultdict(list)
    for time in _dated(coverage):
        groups[time.earliest, time.latest].append(time)
    moments = [
        Moment(earliest, latest, tuple(times), _sentences(coverage, times))
        for (earliest, latest), times in groups.items()
    ]
    return tuple(sorted(moments, key=lambda moment: (moment.earliest, moment.latest)))


def _dated(coverage: Coverage) -> Iterator[TimeRef]:
    for _, found, page in coverage:
        bare = _bare(found, page)
        for time in found.times:
            if time.span in bare:
                continue
            if time.type not in ("DATE", "TIME") or time.value.endswith("_REF"):
                continue
            if not (_DAY.fullmatch(time.earliest) and _DAY.fullmatch(time.latest)):
                continue
            if 0 <= _days(time.latest) - _days(time.earliest) <= _LONGEST:
                yield time


def _bare(found: Annotations, page: Segments) -> set[Span]:
    """Times whose sentence is little else: "14 February 2026, 17:05" is when an article was posted, no event."""
    covered = {
        token.start
        for time in found.times
        for token in page.tokens[page.token_at(time.span.start) : page.token_at(time.span.end - 1) + 1]
    }
    spoken: dict[int, bool] = {}  # by the start of a sentence: a table of dates is one with thousands of them
    bare: set[Span] = set()
    for time in found.times:
        sentence = page.sentence_at(time.span.start)
        if sentence and sentence.start not in spoken:
            words = (token for token in page.words(sentence) if token.text[0].isalpha())
            others = islice((word for word in words if word.start not in covered), _SPOKEN)
            spoken[sentence.start] = sum(1 for _ in others) == _SPOKEN
        if not (sentence and spoken[sentence.start]):
            bare.add(time.span)
    return bare


def _days(day: str) -> int:
    """A number that grows by about one a day: enough to tell a quarter from a year, and it never raises."""
    year, month, date = (int(piece) for piece in day.split("-"))
    return year * 365 + month * 30 + date


def _sentences(coverage: Coverage, times: list[TimeRef]) -> tuple[Span, ...]:
    """The source sentences these times stand in, each once, in story order."""
    return tuple(dict.fromkeys(coverage.sentence(time.span) for time in times))
