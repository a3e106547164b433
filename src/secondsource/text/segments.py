"""What a segmented article is: tokens, sentences, quoted stretches, all with offsets into `Article.text`."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from secondsource.model import Article, Part, Span


_END = 1 << 62  # beyond any text: a search by start alone, without a function called at every step


class Token(NamedTuple):
    """A word or a mark, with its place."""

    start: int
    end: int
    text: str


class SourceSentence(NamedTuple):
    """A sentence as the outlet wrote it: characters `start` to `end`, tokens `first` up to `last`."""

    start: int
    end: int
    first: int
    last: int
    paragraph: int


class Quoted(NamedTuple):
    """A stretch between quotation marks: `start` to `end` without the marks."""

    start: int
    end: int
    paragraph: int
    mark: str  # the opening mark as it stands
    closed: bool  # False: the closing mark is missing or the quotation goes on in the next paragraph
    continues: bool  # True: it goes on from the paragraph before


@dataclass(frozen=True, slots=True)
class Segments:
    """One article, segmented once. `paragraphs` are the parts read, in order; `low` is the tokens' text in lower case, their
    apostrophes straight.
    """

    article: Article
    paragraphs: tuple[Part, ...]
    tokens: tuple[Token, ...]
    low: tuple[str, ...]
    sentences: tuple[SourceSentence, ...]
    quoted: tuple[Quoted, ...]

    def words(self, sentence: SourceSentence) -> tuple[Token, ...]:
        """The tokens of a sentence."""
        return self.tokens[sentence.first : sentence.last]

    def sentence_at(self, offset: int) -> SourceSentence | None:
        """The sentence that holds a character, or None between sentences."""
        at = bisect_right(self.sentences, (offset, _END)) - 1
        return self.sentences[at] if at >= 0 and offset < self.sentences[at].end else None

    def sentence_around(self, span: Span) -> Span:
        """The whole sentence a span begins in; the span itself where no sentence holds it."""
        found = self.sentence_at(span.start)
        return self.span(found.start, found.end) if found else span

    def token_at(self, offset: int) -> int:
        """The index of the first token that ends after a character."""
        at = bisect_right(self.tokens, (offset, _END))
        return at - 1 if at and self.tokens[at - 1].end > offset else at

    def quoted_at(self, offset: int) -> Quoted | None:
        """The quoted stretch that holds a character, or None outside quotation marks."""
        at = bisect_right(self.quoted, (offset, _END)) - 1
        return self.quoted[at] if at >= 0 and offset < self.quoted[at].end else None

    def span(self, start: int, end: int) -> Span:
        """A span of this article."""
        return self.article.span(start, end)
