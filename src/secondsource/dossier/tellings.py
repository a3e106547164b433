"""Whom each source told, as each article tells it: its citations, and of which speaker each one speaks.

Worked out once per article, so that asking for the venue of each of its quotes stays linear.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from secondsource.dossier.entities import canonical, key
from secondsource.languages import lexicon

if TYPE_CHECKING:
    from collections.abc import Mapping

    from secondsource.dossier.coverage import Coverage
    from secondsource.model import Annotations, Citation, Span
    from secondsource.text import Segments, SourceSentence

VENUES = frozenset(("told", "interview", "own"))  # manners that say to whom somebody spoke


@dataclass(frozen=True, slots=True)
class Tellings:
    """What one article tells of where it has things from."""

    citations: tuple[Citation, ...]  # in the order of the text
    of_speaker: Mapping[str, tuple[Citation, ...]]  # those that say whom a speaker told, by the speaker
    elsewhere: Mapping[
        str, tuple[int, ...]
    ]  # starts of sentences in which a speaker talks in a speech, say, to no outlet
    outlets: frozenset[tuple[str, ...]]  # keys of the outlets it names
    interviews: frozenset[
        tuple[str, str]
    ]  # speaker and outlet, where a sentence calls their talk an interview

    def inside(self, span: Span) -> tuple[Citation, ...]:
        """The citations within a span."""
        first = bisect_left(self.citations, span.start, key=_start)
        last = bisect_left(self.citations, span.end, key=_start)
        return tuple(one for one in self.citations[first:last] if one.span.end <= span.end)

    def venue(self, span: Span, speaker: str) -> Citation | None:
        """Whom a speaker talked to: said in the same sentence, else where the article said so of this speaker before, or after."""
        if here := self.inside(span):
            return min(here, key=lambda one: (one.manner not in VENUES, not one.outlet, one.span))
        named = self.of_speaker.get(speaker, ())
        if not named:
            return None
        # "told the BBC" at the top holds for the "he said" that follow it, until the article names another place: an outlet,
        # or "in a speech in Columbus on Saturday, she had said".
        before = bisect_left(named, span.start, key=_start)
        places = self.elsewhere.get(speaker, ())
        moved = bisect_left(places, span.end)
        last = named[before - 1].span.start if before else -1
        if moved and places[moved - 1] > last:
            return None
        return named[before - 1] if before else named[0]


def _start(citation: Citation) -> int:
    return citation.span.start


def tellings(coverage: Coverage, known: Mapping[tuple[str, ...], str]) -> dict[str, Tellings]:
    """The tellings of each article of a story, by article id; `known` resolves names (entities)."""
    return {article.id: _of(found, page, known) for article, found, page in coverage}


def _of(found: Annotations, page: Segments, known: Mapping[tuple[str, ...], str]) -> Tellings:
    citations = tuple(sorted(found.citations, key=lambda one: one.span))
    speakers = _speakers(found, page, known)
    of_speaker: dict[str, list[Citation]] = defaultdict(list)
    interviews: set[tuple[str, str]] = set()
    for citation in citations:
        if citation.manner in VENUES and citation.outlet:
            for speaker in speakers.get(_sentence(page, citation.span), ()):
                of_speaker[speaker].append(citation)
                if citation.manner == "interview" or _called_interview(page, citation.span):
                    interviews.add((speaker, citation.outlet))
    heard = {_sentence(page, one.span) for one in citations if one.manner in VENUES or one.manner == "link"}
    elsewhere: dict[str, list[int]] = defaultdict(list)
    for sentence in page.sentences:
        if sentence.start in speakers and sentence.start not in heard and _occasion(page, sentence):
            for speaker in speakers[sentence.start]:
                elsewhere[speaker].append(sentence.start)
    names = {citation.outlet for citation in citations if citation.outlet}
    names |= {mention.name for mention in found.mentions if mention.kind == "outlet"}
    return Tellings(
        citations,
        {speaker: tuple(told) for speaker, told in of_speaker.items()},
        {speaker: tuple(places) for speaker, places in elsewhere.items()},
        frozenset(key(name) for name in names),
        frozenset(interviews),
    )


def _called_interview(page: Segments, span: Span) -> bool:
    """Whether the sentence says so: "told the BBC in an excerpt of an interview", not "told the BBC" alone."""
    sentence = page.sentence_at(span.start)
    words = lexicon(page.article.language).citing.interviews
    return sentence is not None and any(token.text.casefold() in words for token in page.words(sentence))


_REACH = 5  # words from a preposition to the occasion: "in an angry campaign speech"
_LONGEST = 200  # words of a sentence that are looked at


def _occasion(page: Segments, sentence: SourceSentence) -> bool:
    """Whether a sentence says outside quotation marks that somebody spoke elsewhere: "in a speech", "at a rally", "told voters"."""
    table = lexicon(page.article.language)
    cited = table.citing
    words = [
        "" if page.quoted_at(token.start) else token.text.casefold()
        for token in page.words(sentence)[:_LONGEST]
    ]
    return any(
        not (cited.occasions if word in cited.at else cited.audiences).isdisjoint(
            words[at + 1 : at + 1 + _REACH]
        )
        and cited.interviews.isdisjoint(words[at + 1 : at + 1 + _REACH])
        for at, word in enumerate(words)
        if word in cited.at or word in table.speech.telling
    )


def _speakers(
    found: Annotations, page: Segments, known: Mapping[tuple[str, ...], str]
) -> dict[int, set[str]]:
    """By the start of a sentence, who talks in it; where nobody is quoted, whoever it names."""
    talking: dict[int, set[str]] = defaultdict(set)
    for quote in found.quotes:
        if quote.speaker:
            for span in (*quote.content, *filter(None, (quote.cue,))):
                talking[_sentence(page, span)].add(canonical(quote.speaker, known))
    named: dict[int, set[str]] = defaultdict(set)
    for mention in found.mentions:
        if mention.kind == "person":
            named[_sentence(page, mention.span)].add(canonical(mention.name, known))
    return {**named, **talking}


def _sentence(page: Segments, span: Span) -> int:
    sentence = page.sentence_at(span.start)
    return sentence.start if sentence else span.start
