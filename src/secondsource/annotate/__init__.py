"""What one article says: `annotate` finds names, quotations, figures, times, citations and statements."""

from __future__ import annotations

from dataclasses import replace

from secondsource.annotate.citations import find_citations
from secondsource.annotate.figures import find_figures
from secondsource.annotate.mentions import find_mentions
from secondsource.annotate.numerals import pieces
from secondsource.annotate.quotes import find_quotes
from secondsource.annotate.statements import find_statements
from secondsource.annotate.times import find_times
from secondsource.annotate.tying import tie
from secondsource.languages import lexicon, understood
from secondsource.model import Annotations, Article, PartName
from secondsource.text import GIVEN, READ, segment


def annotate(article: Article, *, anchor: str = "") -> Annotations:
    """All findings of one article, its given SUMMARY and HIGHLIGHTS kept apart. Pure; never raises on dirty text.

    `anchor` is the day (ISO) by which to read "Nov. 23" or "in January" in an article that has no date of its own: the day
    on which other outlets told the same story.

    Of a text of more than half a million characters the first half million is read.

    In a language without tables nothing is looked for: by the rules of English a German "Und" is somebody who speaks.
    """
    if not understood(article.language):
        return Annotations(article.id)
    given = _annotate(article, GIVEN, anchor) if any(part.name in GIVEN for part in article.parts) else None
    return replace(_annotate(article, READ, anchor), given=given)


def _annotate(article: Article, parts: tuple[PartName, ...], anchor: str) -> Annotations:
    tables = lexicon(article.language)
    page = segment(article, tables, parts)
    mentions = find_mentions(page, tables)
    quotes = find_quotes(page, mentions, tables)
    numerals = pieces(page, tables.numbers)
    times = find_times(page, tables, anchor, numerals)
    figures = tie(page, find_figures(page, times, tables, numerals, mentions), quotes, times, tables)
    citations = find_citations(page, mentions, tables)
    statements = find_statements(page, quotes, tables)
    return Annotations(
        article.id,
        statements=statements,
        citations=citations,
        times=times,
        figures=figures,
        mentions=mentions,
        quotes=quotes,
    )
