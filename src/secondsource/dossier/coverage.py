"""The coverage of one event, laid out for comparison: its articles in order, each annotated and segmented."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from secondsource.languages import lexicon
from secondsource.text import Segments, segment

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from secondsource.model import Annotations, Article, Span, Story


@dataclass(frozen=True, slots=True)
class Coverage:
    """What every part of a dossier is compiled from."""

    story: Story
    articles: Mapping[str, Article]
    annotations: Mapping[str, Annotations]
    segments: Mapping[str, Segments]

    def __iter__(self) -> Iterator[tuple[Article, Annotations, Segments]]:
        """The articles in story order, each with its findings and its segments."""
        for name in self.story.articles:
            yield self.articles[name], self.annotations[name], self.segments[name]

    def order(self) -> dict[str, int]:
        """The place of each article in the story, by its id."""
        return {name: place for place, name in enumerate(self.story.articles)}

    def words(self, span: Span) -> str:
        """The exact words of a span."""
        return self.articles[span.article].slice(span)

    def sentence(self, span: Span) -> Span:
        """The whole source sentence a span begins in; the span itself where no sentence holds it."""
        return self.segments[span.article].sentence_around(span)


def stamp(letter: str, words: str) -> str:
    """A short id, the same on every machine: a letter for the noun and ten hex digits over what makes it what it is."""
    return letter + hashlib.sha256(words.encode("utf-8", "surrogatepass")).hexdigest()[:10]


def overlap(one: Span, two: Span) -> bool:
    """True when two spans have characters of one article in common."""
    return one.article == two.article and one.start < two.end and two.start < one.end


def lay_out(
    story: Story, articles: Mapping[str, Article], annotations: Mapping[str, Annotations]
) -> Coverage:
    """Segment the articles of a story; the result is shared by all that compiles the dossier."""
    segments = {name: segment(articles[name], lexicon(articles[name].language)) for name in story.articles}
    return Coverage(story, articles, annotations, segments)
