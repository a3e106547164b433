"""The summary of a story and of a record: whole source sentences, every one pointing at the characters it is.

Nothing is written here: a sentence is taken over as the outlet printed it, blank lines inside it folded to a space.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from secondsource.dossier.coverage import overlap
from secondsource.dossier.framing import charged
from secondsource.dossier.salience import (
    REPEATED,
    Candidate,
    candidates,
    centroid,
    choose,
    contained,
    cosine,
    weigh,
)
from secondsource.dossier.words import content
from secondsource.languages import lexicon
from secondsource.model import Digest, Sentence, Span
from secondsource.text import segment

if TYPE_CHECKING:
    from collections.abc import Sequence

    from secondsource.dossier.coverage import Coverage
    from secondsource.model import Annotations, Article, Claim, Story, Utterance
    from secondsource.text import Segments

# Weights of centroid, position and support, and the price of leaning on a sentence before: bench/layers/summaries.py.
_CENTROID, _POSITION, _SUPPORT, _LEANING = 0.4, 0.3, 0.3, 0.6
_WEIGHED = 80  # candidates whose support is looked up: the best by centroid and position


def brief(
    coverage: Coverage, claims: Sequence[Claim], utterances: Sequence[Utterance]
) -> tuple[Sentence, ...]:
    """The summary of a story: four to seven whole sentences, no two alike, the ones other outlets bear out first.

    Fewer where the articles hold fewer whole sentences; empty only where they hold none. `also` points at sentences of
    other articles that say the same.
    """
    pool = _pool(coverage)
    ranked = _ranked(coverage.story, pool, claims, utterances)
    chosen = choose(ranked, min(7, 3 + len({one.span.article for one in pool})))
    if not chosen:
        return ()
    # It opens with what stands on its own; then the order in which the outlets tell it.
    opening = max(chosen, key=lambda one: (not one.leaning, one.weight))
    rest = sorted((one for one in chosen if one is not opening), key=lambda one: one.place)
    return tuple(
        Sentence(_printed(coverage.words(one.span)), (one.span,), _also(one, pool, claims))
        for one in (opening, *rest)
    )


def story_headline(coverage: Coverage) -> Sentence:
    """The headline that says most of what all articles say; without any, the best lead sentence, in full."""
    pool = _pool(coverage)
    middle = centroid(one.vector for one in pool)
    headlines = [
        (_headline_weight(coverage, Span(article.id, part.start, part.end), middle), -number, part)
        for number, (article, _, _) in enumerate(coverage)
        for part in article.part("headline")
    ]
    if headlines:
        _, number, part = max(headlines, key=lambda row: row[:2])
        span = Span(coverage.story.articles[-number], part.start, part.end)
    else:
        span = _lead_of(coverage, pool)
    return Sentence(_printed(coverage.words(span)), (span,))


def digest(article: Article, found: Annotations) -> Digest:
    """A record's own summary and highlights, made of its whole sentences.

    The summary is a lead sentence and up to five bullets; the highlights are three to five sentences that carry what
    the headline is about. `lead` is None where the article holds no whole sentence.
    """
    page = segment(article, lexicon(article.language))
    pool = list(candidates(found, page))
    if not pool:
        return Digest(article.id, None)
    topic = _weigh_one(article, page, pool)
    lead = max(pool[:4], key=lambda one: (not one.leaning, -one.order))
    bullets = choose(
        [
            one
            for one in _sorted(pool)[:_WEIGHED]
            if one is not lead and contained(one.vector, lead.vector) < REPEATED
        ],
        min(5, max(2, len(pool) // 4)),
    )
    for one in pool:
        one.weight += 0.5 * cosine(one.vector, topic)
    highlights = choose(_sorted(pool)[:_WEIGHED], 5 if len(pool) > 15 else 3, trade=0.8)
    return Digest(
        article.id,
        _sentence(article, lead),
        tuple(_sentence(article, one) for one in sorted(bullets, key=lambda one: one.order)),
        tuple(_sentence(article, one) for one in sorted(highlights, key=lambda one: one.order)),
    )


# ---- weight ----------------------------------------------------------------------------------------------


def _pool(coverage: Coverage) -> list[Candidate]:
    pool = [one for _, found, page in coverage for one in candidates(found, page)]
    for one, vector in zip(pool, weigh([one.words for one in pool]), strict=True):
        one.vector = vector
    return pool


def _ranked(
    story: Story, pool: list[Candidate], claims: Sequence[Claim], utterances: Sequence[Utterance]
) -> list[Candidate]:
    if not pool:
        return []
    by_article = {name: [one for one in pool if one.span.article == name] for name in story.articles}
    middle = centroid(centroid(one.vector for one in ones) for ones in by_article.values() if ones)
    for one in pool:
        one.weight = _CENTROID * cosine(one.vector, middle) + _POSITION * _position(one)
    ranked = _sorted(pool)[:_WEIGHED]
    carried = _carried(claims, utterances)
    for one in ranked:
        others = [ones for name, ones in by_article.items() if name != one.span.article and ones]
        likest = [max(cosine(one.vector, other.vector) for other in ones) for ones in others]
        support = sum(likest) / len(likest) if likest else 0.0
        one.weight += _SUPPORT * max(support, _share(one.span, carried, len(by_article)))
        one.weight *= _LEANING if one.leaning else 1.0
    return _sorted(ranked)


def _position(one: Candidate) -> float:
    return 1.0 / (1.0 + one.order)


def _sorted(pool: list[Candidate]) -> list[Candidate]:
    return sorted(pool, key=lambda one: -one.weight)


def _carried(claims: Sequence[Claim], utterances: Sequence[Utterance]) -> dict[Span, int]:
    """How many articles carry what stands at a span: the statement of a claim, the words of an utterance."""
    carried: dict[Span, int] = {}
    for claim in claims:
        articles = len({span.article for span in claim.statements})
        for span in claim.statements:
            carried[span] = articles
    for utterance in utterances:
        spans = [quote.content[0] for quote in utterance.quotes]
        articles = len({span.article for span in spans})
        for span in spans:
            carried[span] = articles
    return carried


def _share(span: Span, carried: dict[Span, int], articles: int) -> float:
    most = max((n for other, n in carried.items() if overlap(span, other)), default=1)
    return 0.5 * (most - 1) / max(articles - 1, 1)


def _mostly(one: Span, two: Span) -> bool:
    """True when most of the shorter span lies in the other."""
    if one.article != two.article:
        return False
    common = min(one.end, two.end) - max(one.start, two.start)
    return 2 * common > min(one.end - one.start, two.end - two.start)


def _also(one: Candidate, pool: list[Candidate], claims: Sequence[Claim]) -> tuple[Span, ...]:
    """Sentences of other articles that say the same, by likeness or because a claim ties them."""
    same = {
        other.span
        for other in pool
        if other.span.article != one.span.article and contained(one.vector, other.vector) >= REPEATED
    }
    for claim in claims:
        if any(_mostly(one.span, span) for span in claim.statements):
            tied = (span for span in claim.statements if span.article != one.span.article)
            same |= {span for span in tied if not any(overlap(span, other) for other in same)}
    return tuple(sorted(same))


# ---- headlines and records -----------------------------------------------------------------------------


def _headline_weight(coverage: Coverage, span: Span, middle: dict[str, float]) -> float:
    """Likeness to the whole coverage; a question, a loaded word or a single word weigh less."""
    page = coverage.segments[span.article]
    tokens = page.tokens[page.token_at(span.start) : page.token_at(span.end - 1) + 1]
    words = Counter(content(tokens, lexicon(page.article.language)))
    weight = cosine(weigh([words])[0], middle) if words else 0.0
    if coverage.words(span).rstrip("\"”’'").endswith("?") or len(tokens) < 4:
        weight *= 0.5
    loaded = any(
        span.start <= word.start < span.end for word in charged(coverage.annotations[span.article], page)
    )
    return weight * (0.5 if loaded else 1.0)


def _lead_of(coverage: Coverage, pool: list[Candidate]) -> Span:
    """The best of the articles' opening sentences; any first sentence where none is whole; any characters at last."""
    openings = {one.span.article: one for one in reversed(pool) if not one.leaning}
    if openings:
        middle = centroid(one.vector for one in pool)
        return max(openings.values(), key=lambda one: cosine(one.vector, middle) + 0.5 * _position(one)).span
    for article, _, page in coverage:
        if page.sentences:
            return Span(article.id, page.sentences[0].start, page.sentences[0].end)
    for article, _, _ in coverage:
        if article.text.strip():
            start = len(article.text) - len(article.text.lstrip())
            return Span(article.id, start, len(article.text.rstrip()))
    raise ValueError("a story without a single word has no headline")


def _weigh_one(article: Article, page: Segments, pool: list[Candidate]) -> dict[str, float]:
    """Weigh the candidates of one record; gives the direction of its headline (of its first sentence without one)."""
    headline = [
        t for part in article.part("headline") for t in page.tokens if part.start <= t.start < part.end
    ]
    words = [*(one.words for one in pool), Counter(content(headline, lexicon(article.language)))]
    *vectors, topic = weigh(words)
    for one, vector in zip(pool, vectors, strict=True):
        one.vector = vector
    topic = topic or pool[0].vector
    middle = centroid(vectors)
    for one in pool:
        one.weight = 0.4 * cosine(one.vector, middle) + 0.3 * _position(one) + 0.3 * cosine(one.vector, topic)
        one.weight *= _LEANING if one.leaning else 1.0
    return topic


def _sentence(article: Article, one: Candidate) -> Sentence:
    return Sentence(_printed(article.slice(one.span)), (one.span,))


def _printed(words: str) -> str:
    """The words as printed, each break of the line inside them folded to one space."""
    # By lines: a pattern that looks for a break behind white space is quadratic in a stretch of blanks.
    return " ".join(filter(None, map(str.strip, words.split("\n"))))
