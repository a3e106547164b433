"""What each rule of the table reads: from the pieces of a hit to a TIMEX3 type, value and mod."""

from __future__ import annotations

from typing import TYPE_CHECKING

from secondsource.annotate.times.calendar import month
from secondsource.annotate.times.days import (
    clock,
    clock_day,
    full_date,
    iso,
    listed,
    numeric_date,
    overnight,
    part_of_day,
    relative_day,
    week_of,
    weekday,
)
from secondsource.annotate.times.frame import Frame, Reading, mod_of
from secondsource.annotate.times.lengths import duration, every, plural, stretch, while_
from secondsource.annotate.times.periods import (
    ago,
    ahead,
    bare,
    century,
    decade,
    half,
    month_alone,
    month_of,
    numbered,
    period,
    quarter,
    relative,
    shift,
    twice_removed,
    year,
    year_ago,
    year_end,
    year_range,
)
from secondsource.annotate.times.seasons import festival, season

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from secondsource.annotate.grammar import Hit

__all__ = ["READINGS", "Frame", "Reading"]


def _month_year(hit: Hit, frame: Frame) -> Reading | None:
    name, number = hit.find("MONTH"), hit.find("YEAR")
    if name is None or number is None:
        return None
    return Reading("DATE", month(int(number.value), frame.table.months[name.text]), mod_of(hit, frame))


def _shared(hit: Hit, frame: Frame) -> Reading | None:
    """As in "mid and late September": the first mod takes the month that stands after the second."""
    for at in range(hit.last + 2, min(hit.last + 5, len(hit.pieces))):
        if "MONTH" in hit.classes[at] or "YEAR" in hit.classes[at] or "DECADE" in hit.classes[at]:
            one = hit._replace(first=at, last=at + 1)
            reader = (
                month_alone if "MONTH" in hit.classes[at] else year if "YEAR" in hit.classes[at] else decade
            )
            reading = reader(one, frame)
            return reading and reading._replace(mod=mod_of(hit, frame))
    return None


def _vague(hit: Hit, frame: Frame) -> Reading | None:
    for piece in hit.pieces[hit.first : hit.last]:
        if piece.text in frame.table.vague:
            if piece.text == "soon" and frame.way < 0 and not _modal(hit, frame):
                return None  # "the trickle soon became a flood": soon after what was told, not after now
            return Reading("DATE", frame.table.vague[piece.text])
    return None


def _modal(hit: Hit, frame: Frame) -> bool:
    """As in "they may soon": the verb looks ahead whatever the clause around it does."""
    return bool(hit.first) and hit.pieces[hit.first - 1].text in frame.table.modals


READINGS: Mapping[str, Callable[[Hit, Frame], Reading | None]] = {
    "iso": iso,
    "numeric": numeric_date,
    "clock-day": clock_day,
    "clock-part": clock,
    "clock": clock,
    "week-of": week_of,
    "date": full_date,
    "month-year": _month_year,
    "month-of": month_of,
    "listed": listed,
    "shared": _shared,
    "quarter": quarter,
    "half": half,
    "numbered": numbered,
    "ahead": ahead,
    "twice-removed": twice_removed,
    "year-ago": year_ago,
    "ago": ago,
    "shift": shift,
    "every": every,
    "stretch": stretch,
    "relative": relative,
    "part": part_of_day,
    "weekday": weekday,
    "today": relative_day,
    "overnight": overnight,
    "month": month_alone,
    "season-year": season,
    "season": season,
    "festival": festival,
    "decade": decade,
    "century": century,
    "duration": duration,
    "while": while_,
    "period": period,
    "year-range": year_range,
    "year": year,
    "year-end": year_end,
    "vague": _vague,
    "the": bare,
    "plural": plural,
}
