"""What a sheet is made from: a dossier, its articles, their letters, and the sentences a finding stands in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from secondsource.languages import lexicon
from secondsource.publish import cite, wording
from secondsource.publish.cite import Mark
from secondsource.publish.sheet import Cited
from secondsource.text import fold, segment

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from secondsource.model import Article, Dossier, Sentence, Span
    from secondsource.text import Segments


@dataclass(frozen=True, slots=True)
class Desk:
    """What rows are made from: the dossier, its articles, and their letters."""

    dossier: Dossier
    articles: Mapping[str, Article]
    lettered: Mapping[str, str]
    places: Mapping[str, Sequence[str]]  # how each part of an article is cited
    segments: Mapping[str, Segments]

    def mark(self, span: Span) -> Mark:
        """The mark of a span."""
        name = span.article
        place = cite.place(self.articles[name], span.start, self.places[name])
        return Mark(self.lettered[name], place, span)

    def cited(self, span: Span) -> Cited:
        """The words of a span on one line, with their mark."""
        return Cited(wording.flat(self.articles[span.article].slice(span)), (self.mark(span),))

    def sentence(self, span: Span) -> Span:
        """The source sentence a span begins in; the span itself outside sentences."""
        return self.segments[span.article].sentence_around(span)


def gathered(cited: Iterable[Cited]) -> tuple[Cited, ...]:
    """Words that several articles print alike, once, with all their marks: a wire text and its copies."""
    rows: dict[str, Cited] = {}
    for one in cited:
        key = fold(one.words)
        first = rows.setdefault(key, one)
        if first is not one:
            rows[key] = Cited(first.words, (*first.marks, *one.marks), (*first.also, *one.also))
    return tuple(rows.values())


def sit_down(dossier: Dossier, articles: Mapping[str, Article]) -> Desk:
    """The desk for a dossier. Raises KeyError when an article of the story is not among those given."""
    names = dossier.story.articles
    return Desk(
        dossier,
        {name: articles[name] for name in names},
        dict(zip(names, cite.letters(len(names)), strict=True)),
        {name: cite.places(articles[name]) for name in names},
        {name: segment(articles[name], lexicon(articles[name].language)) for name in names},
    )


def sentence_of(desk: Desk, sentence: Sentence) -> Cited:
    """A sentence of ours with the marks of its sources and of others that say the same."""
    return Cited(
        wording.flat(sentence.text),
        tuple(desk.mark(span) for span in sentence.sources),
        tuple(desk.mark(span) for span in sentence.also),
    )
