"""Quotations: direct, mixed, indirect and declined, with source, cue and speaker.

`find_quotes` reads each sentence alone (`attributions`), then joins what runs over sentences and paragraphs: quoted
sentences after a cue, split quotations, continuation quotes. A quoted stretch that nothing attributes is left alone:
scare quotes and titles are not quotations.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from secondsource.annotate.attributions import Attribution, attributions
from secondsource.annotate.phrases import lay_page
from secondsource.annotate.speakers import name_speakers
from secondsource.model import Mention, Quote, Span

if TYPE_CHECKING:
    from secondsource.annotate.phrases import Page
    from secondsource.languages.tables import Lexicon
    from secondsource.text import Quoted, Segments


def find_quotes(page: Segments, mentions: tuple[Mention, ...], lexicon: Lexicon) -> tuple[Quote, ...]:
    """The quotations of one segmented article, in order of their first content.

    `mentions` help to name the speakers. Never raises on dirty text; linear in its length.
    """
    laid = lay_page(page, lexicon)
    found = [one for sentence in page.sentences for one in attributions(laid, sentence)]
    joined = _join(laid, found)
    quotes = [quote for one in joined if (quote := _quote(laid, one))]
    quotes.sort(key=lambda quote: (quote.content[0].start, quote.content[-1].end))
    return name_speakers(page, tuple(quotes), mentions, lexicon)


def _join(page: Page, found: list[Attribution]) -> list[Attribution]:
    """Give every quoted stretch that no sentence attributes to the saying it belongs to, where there is one."""
    owner: dict[int, int] = {}
    joined = list(found)
    for index, one in enumerate(joined):
        for stretch in one.quoted:
            owner.setdefault(stretch, index)
        for first, last in one.clauses:
            for at in range(first, last):
                if page.quoted[at] >= 0:
                    owner.setdefault(page.quoted[at], index)
    for index, stretch in enumerate(page.segments.quoted):
        if index in owner:
            continue
        previous = owner.get(index - 1)
        if previous is not None and _follows(
            page, joined[previous], page.segments.quoted[index - 1], stretch
        ):
            joined[previous] = replace(joined[previous], quoted=(*joined[previous].quoted, index))
            owner[index] = previous
    return joined


def _follows(page: Page, one: Attribution, before: Quoted, stretch: Quoted) -> bool:
    """Whether a stretch without a cue of its own goes on with the saying that holds the stretch before it."""
    text = page.segments.article.text
    if not _sentence_like(text, stretch):
        return False
    if stretch.paragraph == before.paragraph:
        end = max(
            before.end,
            page.tokens[one.cue[1] - 1].end,
            page.tokens[one.source[1] - 1].end if one.source else 0,
        )
        return len(text[end : stretch.start].split()) <= 3
    return stretch.paragraph == before.paragraph + 1 and (stretch.continues or not before.closed)


def _sentence_like(text: str, stretch: Quoted) -> bool:
    words = text[stretch.start : stretch.end].split()
    return len(words) >= 4 or (bool(words) and words[-1][-1] in ".!?,")


def _quote(page: Page, one: Attribution) -> Quote | None:
    segments = page.segments
    ranges = [(page.tokens[first].start, page.tokens[last - 1].end) for first, last in one.clauses]
    ranges += [(segments.quoted[index].start, segments.quoted[index].end) for index in one.quoted]
    content: list[Span] = []
    for start, end in sorted(ranges):
        start, end = _strip(segments.article.text, start, end)
        if content and start < content[-1].end:
            continue
        if start < end:
            content.append(segments.span(start, end))
    if not content:
        return None
    return Quote(
        content=tuple(content),
        source=_span(page, one.source),
        cue=_span(page, one.cue),
        kind=one.kind,
        confidence=one.confidence,
    )


def _strip(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _span(page: Page, tokens: tuple[int, int] | None) -> Span | None:
    if tokens is None:
        return None
    return page.segments.span(page.tokens[tokens[0]].start, page.tokens[tokens[1] - 1].end)
