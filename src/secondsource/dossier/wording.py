"""The words between quotation marks, and how two wordings of one saying differ."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, NamedTuple

from secondsource.dossier.words import spell
from secondsource.model import Difference, DifferenceKind, Quote, Span
from secondsource.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from secondsource.dossier.coverage import Coverage
    from secondsource.text import Segments


class Word(NamedTuple):
    """A spoken word: where it stands, how it is folded for alignment, and whether an editor put it in brackets."""

    span: Span
    text: str
    key: str
    bracketed: bool
    piece: int  # which quoted stretch it stands in: a run of words never crosses two


_PIECE = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")


def quoted_words(page: Segments, quote: Quote) -> tuple[Word, ...]:
    """The words of a quote that stand between quotation marks, in order; empty when none do."""
    words: list[Word] = []
    pieces: dict[int, int] = {}
    for content in quote.content:
        for token in page.tokens[page.token_at(content.start) : page.token_at(content.end - 1) + 1]:
            stretch = page.quoted_at(token.start)
            if stretch is None and quote.kind != "direct":
                continue
            piece = pieces.setdefault(stretch.start if stretch else content.start, len(pieces))
            words.extend(_split(page, token.start, min(token.end, content.end), piece))
    return tuple(words)


def _split(page: Segments, start: int, end: int, piece: int) -> Iterator[Word]:
    """A token's words: "self-defense" is two, so that it aligns with "self defence"."""
    text = page.article.text
    for match in _PIECE.finditer(text, start, end):
        before, after = text[max(0, match.start() - 1) : match.start()], text[match.end() : match.end() + 1]
        bracketed = before in ("(", "[") or after in (")", "]")
        yield Word(
            page.span(match.start(), match.end()),
            match[0],
            spell(match[0], page.article.language),
            bracketed,
            piece,
        )


def difference_kinds(
    coverage: Coverage, version: int, base: tuple[Word, ...], other: tuple[Word, ...]
) -> Iterator[Difference]:
    """Every difference of a version from its base, in the order of the words, with the words on both sides."""
    matcher = SequenceMatcher(None, [word.key for word in base], [word.key for word in other], autojunk=False)
    for tag, i, j, k, end in matcher.get_opcodes():
        left, right = base[i:j], other[k:end]
        if tag == "equal":
            yield from _within(coverage, version, left, right)
        elif tag == "delete":
            for span in _runs(left):
                yield Difference(version, "trimmed", span, None)
        elif tag == "insert":
            for span in _runs(right):
                yield Difference(version, "inserted", None, span)
        else:
            yield from _replaced(version, left, right)


def _replaced(version: int, left: tuple[Word, ...], right: tuple[Word, ...]) -> Iterator[Difference]:
    if any(word.bracketed for word in right) or any(word.bracketed for word in left):
        kind: DifferenceKind = "inserted"  # an editor's "(France)" in the place of the speaker's "We"
    else:
        kind = "substituted" if max(len(left), len(right)) <= 3 else "reworded"
    yield Difference(version, kind, _runs(left)[0], _runs(right)[0])


def _within(
    coverage: Coverage, version: int, left: tuple[Word, ...], right: tuple[Word, ...]
) -> Iterator[Difference]:
    """Differences inside words that align: their spelling, and the punctuation between them."""
    for at, (one, two) in enumerate(zip(left, right, strict=True)):
        if fold(one.text) != fold(two.text):
            yield Difference(version, "spelling", one.span, two.span)
        if at == 0 or left[at - 1].piece != one.piece or right[at - 1].piece != two.piece:
            continue
        gaps = [_gap(coverage, words[at - 1].span, words[at].span) for words in (left, right)]
        if gaps[0] != gaps[1]:
            spans = [Span(w[at].span.article, w[at - 1].span.start, w[at].span.end) for w in (left, right)]
            yield Difference(version, "punctuation", spans[0], spans[1])


def _gap(coverage: Coverage, one: Span, two: Span) -> str:
    """What stands between two words, white space, brackets and quotation marks aside: "," or "-" or nothing.

    Marks nested in a quotation change with the house style around it, which is no difference of the saying.
    """
    between = coverage.articles[one.article].text[one.end : two.start]
    return re.sub(r"[\s\[\]()\"']+", "", fold(between)).replace("...", "…")


def _runs(words: tuple[Word, ...]) -> list[Span]:
    """The stretches these words cover, one per quoted piece."""
    runs: list[Span] = []
    last = -1
    for word in words:
        if word.piece == last:
            runs[-1] = Span(word.span.article, runs[-1].start, word.span.end)
        else:
            runs.append(word.span)
        last = word.piece
    return runs
