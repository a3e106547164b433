"""What an article asserts, unit by unit: what each of its sources is said to have said, and what it says itself."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from secondsource.dossier.entities import canonical
from secondsource.dossier.likeness import Terms, terms
from secondsource.languages import lexicon
from secondsource.model import CONTENT, Quote, Span, Statement

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from secondsource.dossier.coverage import Coverage
    from secondsource.model import Utterance
    from secondsource.text import Segments, Token

SAID = 0.5  # confidence under which an indirect report counts as the outlet's own words
_LEAST = 4  # content words an assertion of the outlet's own must have to be compared with others


@dataclass(frozen=True, slots=True)
class Unit:
    """One thing asserted in one article. Without a quote, the outlet asserts it itself."""

    span: Span  # the whole sentence, or sentences, that carry it
    terms: Terms
    quote: Quote | None = None
    speaker: str = ""  # across the story; "" for the outlet itself and for a source the text leaves open
    utterance: str = ""
    statements: tuple[Statement, ...] = ()  # the acts inside what is asserted, not in its cue


def assertions(
    coverage: Coverage, utterances: tuple[Utterance, ...], known: Mapping[tuple[str, ...], str]
) -> tuple[Unit, ...]:
    """The units of all articles, in story order."""
    said = {quote.content: utterance.id for utterance in utterances for quote in utterance.quotes}
    sayings = [quote for utterance in utterances for quote in utterance.quotes]
    units: list[Unit] = []
    for article, found, page in coverage:
        # Sayings that the article attributes to nobody stand in the utterances alone.
        quotes = {quote.content: quote for quote in sayings if quote.content[0].article == article.id}
        quotes |= {quote.content: quote for quote in found.quotes}
        acts = sorted((one for one in found.statements if one.act and one.verb), key=_verb)
        reported = list(_reported(sorted(quotes.values(), key=_opening), acts, page, said, known))
        units += reported
        units += _own(acts, page, {start for unit in reported for start in _starts(page, unit.span)})
    order = coverage.order()
    return tuple(sorted(units, key=lambda unit: (order[unit.span.article], unit.span.start, unit.span.end)))


def _reported(
    quotes: list[Quote],
    acts: list[Statement],
    page: Segments,
    said: Mapping[tuple[Span, ...], str],
    known: Mapping[tuple[str, ...], str],
) -> Iterator[Unit]:
    # "..., ABC reports" around what the air force said: what it carries is the unit.
    carrying = {
        outer.content for outer in quotes if any(_carries(outer, inner) for inner in _held(quotes, outer))
    }
    for quote in quotes:
        if quote.content in carrying or in_headline(page, quote) or not _asserts(page, quote):
            continue
        speaker = canonical(quote.speaker, known) if quote.speaker and not quote.anonymous else ""
        yield Unit(
            span=_sentences(page, quote),
            terms=terms(page, _tokens(page, quote.content)),
            quote=quote,
            speaker=speaker,
            utterance=said.get(quote.content, ""),
            statements=_acts(acts, quote.content),
        )


def _asserts(page: Segments, quote: Quote) -> bool:
    """Whether a quote says that something is so: no refusal, no question, no guess of ours about who said it."""
    if quote.kind in ("direct", "mixed"):
        return True
    if quote.kind == "declined" or not quote.source or quote.confidence < SAID:
        return False
    sentence = page.sentence_at(quote.content[0].start)
    if sentence and page.article.text[sentence.end - 1] == "?":
        return False
    # "would not say whether the ferry ran", "asked how it began"
    opening = page.tokens[page.token_at(quote.content[0].start)].text.casefold()
    return opening == "that" or opening not in lexicon(page.article.language).syntax.complementizers


def in_headline(page: Segments, quote: Quote) -> bool:
    """A headline frames what the text reports; it is no report of its own: "No 'red lines', minister tells Nordfunk"."""
    sentence = page.sentence_at(quote.content[0].start)
    return sentence is not None and page.paragraphs[sentence.paragraph].name == "headline"


def _carries(outer: Quote, inner: Quote) -> bool:
    """True when one quote's content is mostly another quote, cue and all."""
    if outer is inner or inner.cue is None:
        return False
    whole = sum(span.end - span.start for span in outer.content)
    held = [
        s
        for s in (*inner.content, inner.cue)
        if any(o.start <= s.start and s.end <= o.end for o in outer.content)
    ]
    return len(held) == len(inner.content) + 1 and sum(s.end - s.start for s in held) >= 0.6 * whole


def _sentences(page: Segments, quote: Quote) -> Span:
    """The whole sentences a quote stands in, its cue included."""
    spans = [*quote.content, *(span for span in (quote.source, quote.cue) if span)]
    first = min(span.start for span in spans)
    last = max(span.end for span in spans)
    opening, closing = page.sentence_at(first), page.sentence_at(last - 1)
    return page.span(opening.start if opening else first, max(last, closing.end if closing else last))


def _own(acts: list[Statement], page: Segments, taken: set[int]) -> Iterator[Unit]:
    """The sentences in which the outlet itself asserts something; `taken` are the starts of those that report others."""
    for sentence in page.sentences:
        if sentence.start in taken or page.article.text[sentence.end - 1] == "?":
            continue
        if page.paragraphs[sentence.paragraph].name not in ("lead", *CONTENT):
            continue
        compared = terms(page, page.words(sentence))
        if len(compared.weights) >= _LEAST:
            span = page.span(sentence.start, sentence.end)
            yield Unit(span, compared, statements=_acts(acts, (span,)))


# Everything below looks up by bisection: a text of 40,000 sentences in one article must still end.


def _opening(quote: Quote) -> int:
    return quote.content[0].start


def _verb(statement: Statement) -> int:
    return statement.verb.start if statement.verb else statement.span.start


def _held(quotes: list[Quote], outer: Quote) -> list[Quote]:
    """The quotes that open inside another one's content; `quotes` are in the order of the text."""
    first = bisect_left(quotes, _opening(outer), key=_opening)
    return quotes[first : bisect_left(quotes, outer.content[-1].end, key=_opening)]


def _starts(page: Segments, span: Span) -> Iterator[int]:
    """Where the sentences begin that a span touches."""
    first = bisect_right(page.sentences, span.start, key=lambda sentence: sentence.end)
    last = bisect_left(page.sentences, span.end, key=lambda sentence: sentence.start)
    yield from (sentence.start for sentence in page.sentences[first:last])


def _acts(acts: list[Statement], spans: tuple[Span, ...]) -> tuple[Statement, ...]:
    """The acts whose verb stands in one of the spans; `acts` are in the order of their verbs."""
    return tuple(
        act
        for span in spans
        for act in acts[bisect_left(acts, span.start, key=_verb) : bisect_left(acts, span.end, key=_verb)]
    )


def _tokens(page: Segments, spans: tuple[Span, ...]) -> list[Token]:
    return [
        token
        for span in spans
        for token in page.tokens[page.token_at(span.start) : page.token_at(span.end - 1) + 1]
    ]
