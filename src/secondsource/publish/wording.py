"""The words of a saying as each outlet prints it, and the words we use about them.

Everything between our quotation marks is cut from an article by its span; we only put spaces where a line broke and "…"
where an outlet's own words stood between two parts of one quotation.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from secondsource.model import CONTENT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from secondsource.model import Article, Difference, Quote, Span, Utterance
    from secondsource.publish.cite import Mark


VERDICTS = {
    "conflicting": "Conflicting",
    "second source": "Has a second, independent source",
    "one origin": "One origin, however many outlets carry it",
    "unclear": "Independence unclear: the texts do not tell",
    "only here": "Only here: not found in the other texts given",
}  # in the order they are shown
SHARED = (
    ("second source", "has a second independent source", "have a second independent source"),
    ("one origin", "rests on one origin", "rest on one origin"),
    ("unclear", "is of unclear independence", "are of unclear independence"),
    ("conflicting", "conflicts", "conflict"),
)  # how a verdict is said in a sentence that counts, of one and of many

KINDS = {
    "direct": "quoted",
    "mixed": "partly quoted",
    "indirect": "reported speech",
    "declined": "declined to say",
}


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of words in a version; `kind` names the difference it is part of, `note` says what it is held against."""

    words: str
    span: Span | None = None  # None: our own quotation mark or ellipsis
    kind: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Version:
    """A saying as one article prints it."""

    mark: Mark
    marks: tuple[Mark, ...]  # one per stretch of the quotation
    kind: str
    pieces: tuple[Piece, ...]
    same: bool  # word for word the base version, but for the mark it ends with
    changes: tuple[str, ...]  # what differs from the base version, the very words
    source: str  # how this article names the speaker

    @property
    def words(self) -> str:
        """The version in running text."""
        return "".join(piece.words for piece in self.pieces)


@dataclass(frozen=True, slots=True)
class Saying:
    """One utterance: the base version first, then the others in their order."""

    id: str
    speaker: str
    anonymous: bool
    versions: tuple[Version, ...]
    origins: tuple[str, ...]

    @property
    def letters(self) -> tuple[str, ...]:
        """The articles that carry it."""
        return tuple(dict.fromkeys(version.mark.letter for version in self.versions))


def flat(words: str) -> str:
    """Words on one line: every run of white space is one space, soft hyphens are gone."""
    return " ".join(words.replace("\u00ad", "").split())


def saying(
    utterance: Utterance,
    articles: Mapping[str, Article],
    marked: Callable[[Span], Mark],
    origins: tuple[str, ...] = (),
) -> Saying:
    """An utterance with the words of each version and of each difference."""
    versions = tuple(_version(utterance, index, articles, marked) for index in range(len(utterance.quotes)))
    base = utterance.quotes[0]
    speaker = utterance.speaker or base.speaker
    if not speaker and base.source:
        speaker = flat(articles[base.source.article].slice(base.source))
    # "Origin: statement by Ana Ruiz" under the heading "Ana Ruiz" tells nothing.
    told = tuple(
        name for name in origins if len(origins) > 1 or not (speaker and name.endswith(f"by {speaker}"))
    )
    return Saying(utterance.id, speaker, base.anonymous, versions, told)


def _version(
    utterance: Utterance, index: int, articles: Mapping[str, Article], marked: Callable[[Span], Mark]
) -> Version:
    quote = utterance.quotes[index]
    article = articles[quote.content[0].article]
    words = tuple(_pieces(quote, article, _highlights(utterance, index, articles)))
    mine = [difference for difference in utterance.differences if difference.version == index and index]
    base = marked(utterance.quotes[0].content[0]).letter
    return Version(
        marked(quote.content[0]),
        tuple(marked(span) for span in quote.content),
        KINDS[quote.kind],
        words,
        index > 0 and not mine and _bare(quote, articles) == _bare(utterance.quotes[0], articles),
        tuple(_counted(_change(difference, base, articles) for difference in mine)),
        flat(article.slice(quote.source)) if quote.source else "",
    )


def _counted(changes: Iterable[str]) -> Iterator[str]:
    """Each change once; "2 times" where a spelling differs at every turn."""
    for change, times in Counter(changes).items():
        yield f"{change}, {times} times" if times > 1 else change


def _bare(quote: Quote, articles: Mapping[str, Article]) -> tuple[str, str]:
    """Kind and words of a quotation without the marks at its ends: a comma before "he said" is not the speaker's."""
    words = " ".join(_words(span, articles) for span in quote.content)
    return quote.kind, words.strip(" .,;:!?…\"'“”‘’")


def _highlights(
    utterance: Utterance, index: int, articles: Mapping[str, Article]
) -> list[tuple[Span, str, str]]:
    """The stretches of one version that differ: in the base, what others leave out; elsewhere, what is other."""
    found = []
    for difference in utterance.differences:
        here, there = (
            (difference.base, difference.other) if index == 0 else (difference.other, difference.base)
        )
        if here is None or (index == 0 and there is not None) or (index and difference.version != index):
            continue
        note = (
            f"{difference.kind}: “{_words(there, articles)}”"
            if there
            else f"{difference.kind}: not in the base"
        )
        if index == 0:
            note = "left out elsewhere"
        found.append((here, difference.kind, note))
    return sorted(found)


def _words(span: Span, articles: Mapping[str, Article]) -> str:
    return flat(articles[span.article].slice(span))


def _change(difference: Difference, base: str, articles: Mapping[str, Article]) -> str:
    """What differs, in the very words: "spelling: “defence” where A has “defense”"."""
    one = _words(difference.base, articles) if difference.base else ""
    two = _words(difference.other, articles) if difference.other else ""
    if not one:
        return f"{difference.kind}: adds “{two}”"
    if not two:
        return f"{difference.kind}: leaves out “{one}”"
    return f"{difference.kind}: “{two}” where {base} has “{one}”"


# ---- the words of one version ---------------------------------------------------------------------------------


def _pieces(quote: Quote, article: Article, highlights: list[tuple[Span, str, str]]) -> Iterator[Piece]:
    """The words of a quotation: in quotation marks of ours when it is direct, as they stand when it is not."""
    opening, closing = ("“", "”") if quote.kind == "direct" else ("", "")
    last = None
    for span in quote.content:
        if last is None:
            yield Piece(opening)
        elif contiguous(article, last.end, span.start):
            yield Piece(" ")
        else:
            yield Piece(f"{closing} … {opening}")
        yield from _runs(span, article, highlights)
        last = span
    yield Piece(closing)


def _runs(span: Span, article: Article, highlights: list[tuple[Span, str, str]]) -> Iterator[Piece]:
    """A span cut at the differences that lie in it; one that overlaps the one before it is passed over."""
    at = span.start
    for here, kind, note in highlights:
        start, end = max(here.start, span.start), min(here.end, span.end)
        if here.article != span.article or start < at or start >= end:
            continue
        if start > at:
            yield Piece(_inner(article.text[at:start]), span)
        yield Piece(_inner(article.text[start:end]), span, kind, note)
        at = end
    if at < span.end:
        yield Piece(_inner(article.text[at : span.end]), span)


def _inner(words: str) -> str:
    return re.sub(r"\s+", " ", words.replace("\u00ad", ""))


def contiguous(article: Article, start: int, end: int) -> bool:
    """Whether nothing the outlet says stands between two offsets: only space, marks, captions or credits."""
    for part in article.parts:
        if part.name in (*CONTENT, "headline", "lead") and part.start < end and part.end > start:
            gap = article.text[max(part.start, start) : min(part.end, end)]
            if any(char.isalnum() for char in gap):
                return False
    return True
