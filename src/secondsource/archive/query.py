"""What a reader types into the search box, as a query SQLite cannot misread, and the place in a text that answers it."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from secondsource.text import fold

if TYPE_CHECKING:
    from secondsource.model import Article, Span

MOST = 32  # words of a query that are looked for
BEFORE, AFTER = 8, 24  # words of a snippet before and after the first that answers

_PIECE = re.compile(r"[\"“”]([^\"“”]*)[\"“”]|(\S+)")
_WORD = re.compile(r"[^\W_]+")


def match_expression(query: str) -> str:
    """The query for FTS5's MATCH: every word and every "quoted phrase" must occur, `word*` begins a word.

    Each is quoted, so that no operator, column name or stray mark of the query is ever read as syntax. Empty when the
    query holds no word.
    """
    terms = []
    for piece in _PIECE.finditer(query[:2_000].replace("\x00", " ")):
        phrase, bare = piece[1], piece[2] or ""
        words = _WORD.findall(phrase if phrase is not None else bare)
        if words:
            star = "*" if phrase is None and bare.endswith("*") else ""
            terms.append(f'"{" ".join(words)}"{star}')
    return " ".join(terms[:MOST])


def snippet(article: Article, query: str) -> Span | None:
    """The stretch of some thirty words, inside one part, that holds most of the query's words; None when none does."""
    exact, begun = set(), []
    for piece in query[:2_000].split():
        for word in _WORD.findall(fold(piece))[:MOST]:
            exact.add(word)
            if piece.endswith("*"):
                begun.append(word)
    best: tuple[int, int, int] | None = None  # different words held, start, end
    for part in article.parts:
        words = [match.span() for match in _WORD.finditer(article.text, part.start, part.end)]
        hits = [
            (at, word)
            for at, (start, end) in enumerate(words)
            if (word := fold(article.text[start:end])) in exact or word.startswith(tuple(begun))
        ]
        held: Counter[str] = Counter()
        last = 0
        for first, (at, word) in enumerate(hits):
            while last < len(hits) and hits[last][0] <= at + AFTER:
                held[hits[last][1]] += 1
                last += 1
            if best is None or len(held) > best[0]:
                start, end = words[max(0, at - BEFORE)][0], words[min(len(words) - 1, at + AFTER)][1]
                best = len(held), start, end
            held[word] -= 1
            if not held[word]:
                del held[word]
            last = max(last, first + 1)
    return article.span(best[1], best[2]) if best else None
