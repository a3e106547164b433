"""The article texts of a page, with every passage it points at marked where it stands.

Passages may overlap in any way ("the minister told the BBC" and "told the BBC that"); HTML elements may only nest. So a
passage that crosses another's end is cut there, and its pieces carry the same name.
"""

from __future__ import annotations

import heapq
from bisect import bisect_left
from dataclasses import dataclass, fields, is_dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from markupsafe import Markup, escape

from secondsource.model import CONTENT
from secondsource.publish.cite import Mark
from secondsource.publish.sheet import Source

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from secondsource.model import Article


class Stretch(NamedTuple):
    """A part of an article as the page shows it."""

    name: str  # the part's name; "other" for words no part holds
    number: int  # of the paragraph, counted over the content; 0 elsewhere
    words: Markup


class Piece(NamedTuple):
    """A passage, or what a crossing passage left of it; only the first piece bears the name as its id."""

    start: int
    back: int  # minus the end: of two that begin together, the longer comes first and holds the other
    name: str
    first: bool


@dataclass(frozen=True, slots=True)
class Shown:
    """An article's stretches, and the names of the passages marked in them."""

    stretches: tuple[Stretch, ...]
    names: frozenset[str]


def marks_in(noun: Any) -> Iterator[Mark]:
    """Every mark that a sheet, or anything in it, shows."""
    if isinstance(noun, Mark):
        yield noun
    elif isinstance(noun, tuple):
        for one in noun:
            yield from marks_in(one)
    elif is_dataclass(noun) and not isinstance(noun, Source):
        for field in fields(noun):
            yield from marks_in(getattr(noun, field.name))


def show(article: Article, marks: Iterable[Mark], prefix: str = "") -> Shown:
    """An article's text by parts, with the passages of these marks in it. Everything the outlet wrote is escaped."""
    wanted = sorted({(mark.span.start, -mark.span.end, prefix + mark.anchor) for mark in marks})
    stretches: list[Stretch] = []
    named: set[str] = set()
    number = at = 0
    reaching: list[tuple[int, int, str]] = []  # one sweep: a page of fifty thousand lines has as many marks
    for name, start, end in _stretches(article):
        number += name in CONTENT
        upto = bisect_left(wanted, (end,), at)
        reaching = [one for one in (*reaching, *wanted[at:upto]) if -one[1] > start]
        at = upto
        pieces = [
            Piece(max(start, begin), -min(end, -back), anchor, anchor not in named)
            for begin, back, anchor in reaching
        ]
        named.update(piece.name for piece in pieces)
        words = Markup("").join(_marked(article.text, start, end, pieces))
        stretches.append(Stretch(name, number if name in CONTENT else 0, words))
    return Shown(tuple(stretches), frozenset(named))


def _stretches(article: Article) -> Iterator[tuple[str, int, int]]:
    """The parts, and between them the words that belong to none."""
    at = 0
    for part in article.parts:
        if any(char.isalnum() for char in article.text[at : part.start]):
            yield "other", at, part.start
        yield part.name, part.start, part.end
        at = part.end
    if any(char.isalnum() for char in article.text[at:]):
        yield "other", at, len(article.text)


def _marked(text: str, start: int, end: int, pieces: list[Piece]) -> Iterator[Markup]:
    """The text between two offsets, each piece opened and closed in its place."""
    waiting = pieces
    heapq.heapify(waiting)
    open_ends: list[int] = []
    at = start
    while waiting:
        piece = heapq.heappop(waiting)
        while open_ends and open_ends[-1] <= piece.start:
            yield escape(text[at : open_ends[-1]]) + _CLOSE
            at = open_ends.pop()
        if open_ends and -piece.back > open_ends[-1]:
            heapq.heappush(waiting, Piece(open_ends[-1], piece.back, piece.name, first=False))
            piece = piece._replace(back=-open_ends[-1])
        yield escape(text[at : piece.start]) + _opening(piece)
        at = piece.start
        open_ends.append(-piece.back)
    while open_ends:
        yield escape(text[at : open_ends[-1]]) + _CLOSE
        at = open_ends.pop()
    yield escape(text[at:end])


_CLOSE = Markup("</span>")


def _opening(piece: Piece) -> Markup:
    if piece.first:
        return Markup('<span class="cited" id="{0}" data-of="{0}" tabindex="-1">').format(piece.name)
    return Markup('<span class="cited" data-of="{0}">').format(piece.name)
