"""Times: every expression of a day, a stretch of days, a clock time or a length of time, with its TIMEX3 value.

`find_times` follows TimeML 1.2.1 for extent, type, value and mod, and adds the days that each expression covers. The
anchor is the day of publication; where that is unknown, the last full date of the text; where there is none, weekdays
and "last month" keep an open value ("XXXX-WXX-5") and cover no days.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from secondsource.annotate.grammar import Grammar, compile_rules, hits
from secondsource.annotate.numerals import Piece, pieces
from secondsource.annotate.times.blockers import blocked
from secondsource.annotate.times.calendar import covers, day_of
from secondsource.annotate.times.classes import SETS, numeric
from secondsource.annotate.times.direction import direction
from secondsource.annotate.times.phrases import index, merge
from secondsource.annotate.times.readings import READINGS, Frame, Reading
from secondsource.model import TimeRef

if TYPE_CHECKING:
    from collections.abc import Sequence

    from secondsource.languages.tables import Lexicon, TimeTable
    from secondsource.text import Segments


def find_times(
    page: Segments, lexicon: Lexicon, anchor: str = "", numerals: list[Piece] | None = None
) -> tuple[TimeRef, ...]:
    """All time expressions of a page, in order. Pure and linear; what cannot be resolved is left open.

    `anchor` is a day (ISO 8601) to count from where the article has no day of publication or change of its own and its
    text has named no full date yet: that of the other reports of the event, say. `numerals` are the pieces of the page, if they
    are known already.
    """
    table = lexicon.times
    found = merge(numerals or pieces(page, lexicon.numbers), index(tuple(table.festivals)))
    published = day_of(page.article.published) or day_of(page.article.modified)
    outside = day_of(anchor)
    headings = max((part.end for part in page.paragraphs if part.name == "headline"), default=0)
    focus, day = "", None
    times: list[TimeRef] = []
    for hit in hits(_grammar(lexicon.code), found):
        if blocked(hit, page.article.text, table, heading=found[hit.first].start < headings):
            continue
        frame = Frame(
            table,
            published or day or outside,
            focus,
            direction(hit, page.article.text, table),
            page.article.text,
        )
        reading = READINGS[hit.rule](hit, frame)
        if reading is None:
            continue
        times.append(_time(page, hit.first, hit.last, found, reading))
        if reading.focus and reading.type in ("DATE", "TIME") and reading.value[:1].isdecimal():
            focus = reading.value
            day = day_of(reading.value) or day
    return tuple(times)


def _time(page: Segments, first: int, last: int, found: Sequence[Piece], reading: Reading) -> TimeRef:
    earliest, latest = reading.days or ("", "")
    if reading.days is None and reading.type in ("DATE", "TIME"):
        earliest, latest = covers(reading.value, reading.mod)
    span = page.span(found[first].start, found[last - 1].end)
    return TimeRef(span, reading.value, reading.type, reading.mod, earliest, latest)


@lru_cache(maxsize=8)
def _grammar(code: str) -> Grammar:
    from secondsource.languages import lexicon  # the tables are not hashable: keyed by their code

    table: TimeTable = lexicon(code).times
    words = {word: frozenset(names.split()) for word, names in table.words.items()}
    return compile_rules(words, numeric, SETS, table.rules)
