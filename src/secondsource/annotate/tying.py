"""What hangs together within one article: who says a figure, and as of when."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from secondsource.languages.tables import Lexicon
    from secondsource.model import Figure, Quote, Span, TimeRef
    from secondsource.text import Segments

Held = list[tuple[int, int, int]]
_NEAR = 6  # tokens between a figure and a time that stands right behind it: "45 dead cows in 2015"
_AHEAD = 60  # ... and between a time that opens a clause and a figure in it
_NESTED = 8  # contents are nested a few deep at most


def held(quotes: Sequence[Quote]) -> Held:
    """Start, end and index of every stretch of somebody's words, in order."""
    return sorted(
        (span.start, span.end, index) for index, quote in enumerate(quotes) for span in quote.content
    )


def holder(stretches: Held, start: int) -> int | None:
    """The innermost quote whose content holds a character, or None: it is among the last that begin before it."""
    at = bisect_right(stretches, (start, 1 << 62, 0))
    holders = [
        (end - begin, index) for begin, end, index in stretches[max(at - _NESTED, 0) : at] if start < end
    ]
    return min(holders)[1] if holders else None


def tie(
    page: Segments,
    figures: Sequence[Figure],
    quotes: Sequence[Quote],
    times: Sequence[TimeRef],
    lexicon: Lexicon,
) -> tuple[Figure, ...]:
    """The figures, each with the quote that holds it and the day or stretch of days its clause gives it.

    A time counts for a figure where nothing parts them: right behind it ("45 in 2015"), or at the head of its clause ("In 2015
    the farm had 45 cows"). In "Roe said on Monday that 45 had died" Monday is when Roe spoke.
    """
    stretches = held(quotes)
    dated = [
        (time.span.start, time.span.end, index)
        for index, time in enumerate(times)
        if time.type in ("DATE", "TIME") and time.earliest
    ]
    tied = []
    for index, figure in enumerate(figures):
        after = figures[index + 1].span if index + 1 < len(figures) else None
        when = _when(page, figure, after, dated, stretches, lexicon)
        quote = holder(stretches, figure.span.start)
        tied.append(figure if quote is None and when is None else replace(figure, quote=quote, when=when))
    return tuple(tied)


def _when(
    page: Segments, figure: Figure, after: Span | None, dated: Held, stretches: Held, lexicon: Lexicon
) -> int | None:
    sentence = page.sentence_at(figure.span.start)
    if sentence is None or figure.ordinal or figure.unit.startswith("year ("):
        return None
    quote = holder(stretches, figure.span.start)
    at = bisect_right(dated, (figure.span.start, 0, 0))
    if at < len(dated) and dated[at][1] <= sentence.end and holder(stretches, dated[at][0]) == quote:
        first = dated[at][0]
        if not (after and after.start < first) and _close(page, figure.span.end, first, lexicon):
            return dated[at][2]
    if at and dated[at - 1][0] >= sentence.start and holder(stretches, dated[at - 1][0]) == quote:
        begin = max(sentence.start, stretch_start(stretches, quote, figure.span.start))
        if _leads(page, begin, dated[at - 1], figure.span.start, lexicon):
            return dated[at - 1][2]
    return None


def stretch_start(stretches: Held, quote: int | None, start: int) -> int:
    """Where the words of a quote begin that hold a character; 0 without a quote."""
    at = bisect_right(stretches, (start, 1 << 62, 0))
    begins = [
        begin for begin, end, index in stretches[max(at - _NESTED, 0) : at] if index == quote and start < end
    ]
    return max(begins, default=0)


def _close(page: Segments, start: int, end: int, lexicon: Lexicon) -> bool:
    """Whether a time stands right behind a figure: no clause or mark between."""
    first, last = page.token_at(start), page.token_at(end)
    return last - first <= _NEAR and not any(_parts(page.low[at], lexicon) for at in range(first, last))


def _leads(page: Segments, head: int, time: tuple[int, int, int], start: int, lexicon: Lexicon) -> bool:
    """Whether a time opens the figure's clause: only a small word before it, and no other clause between."""
    opening, first, last = page.token_at(head), page.token_at(time[1]), page.token_at(start)
    first += first < last and page.low[first] == ","
    if page.token_at(time[0]) - opening > 2 or last - first > _AHEAD:
        return False
    return not any(_parts(page.low[at], lexicon) for at in range(first, last))


def _parts(word: str, lexicon: Lexicon) -> bool:
    """A word or mark that begins another clause or parts one thing from the next."""
    syntax = lexicon.syntax
    return (
        word in ',;:()"“”—–'
        or word in ("and", "or", "but", "than", "from", "before", "after", "since", "until", "to")
        or word in syntax.subordinators
        or word in syntax.complementizers
        or word in lexicon.speech.verbs
    )
