"""Tables for researchers: each kind of finding as flat rows, one dict per row, the same keys in every row.

Offsets count Unicode code points of the article's text; `words` are the exact words between them. The functions take nouns, not an archive, so
that articles read straight from files give the same rows.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from secondsource.model import Annotations, Article, Dossier, Quote, Span, Story

Row = dict[str, Any]
TABLES = ("articles", "quotes", "figures", "times", "citations", "mentions", "stories", "claims")


def rows(
    table: str,
    *,
    articles: Iterable[tuple[str, Article, Annotations | None]] = (),
    stories: Iterable[tuple[Story, Mapping[str, Article]]] = (),
    dossiers: Iterable[tuple[Dossier, Mapping[str, Article]]] = (),
) -> Iterator[Row]:
    """The rows of one of `TABLES`, in the order given; raises ValueError for another name.

    `articles` are (input, article, annotations) for the tables of articles and findings; `stories` and `dossiers` come with
    their articles by id, for `stories` and `claims`.
    """
    if table not in TABLES:
        raise ValueError(f"no table {table!r}; there are: {', '.join(TABLES)}")
    if table == "articles":
        return (article_row(source, article) for source, article, _ in articles)
    if table == "stories":
        return (row for story, held in stories for row in story_rows(story, held))
    if table == "claims":
        return (row for dossier, held in dossiers for row in claim_rows(dossier, held))
    finding = _FINDINGS[table]
    return (row for _, article, found in articles if found for row in finding(article, found))


def article_row(source: str, article: Article) -> Row:
    """One article: its metadata, its size, its doubts."""
    return {
        "article": article.id,
        "input": source,
        "outlet": article.outlet,
        "published": article.published,
        "url": article.url,
        "headline": article.words("headline"),
        "authors": "; ".join(article.authors),
        "section": article.section,
        "language": article.language,
        "characters": sum(part.end - part.start for part in article.part("content")),
        "doubts": "; ".join(article.doubts),
    }


def quote_rows(article: Article, found: Annotations) -> Iterator[Row]:
    """One row per quotation; a split one has its pieces joined by " […] "."""
    for quote in found.quotes:
        yield {
            **_of(article, _whole(quote)),
            "kind": quote.kind,
            "speaker": quote.speaker,
            "anonymous": quote.anonymous,
            "words": " […] ".join(article.slice(span) for span in quote.content),
            "source": _words(article, quote.source),
            "cue": _words(article, quote.cue),
            "confidence": quote.confidence,
        }


def figure_rows(article: Article, found: Annotations) -> Iterator[Row]:
    """One row per figure."""
    for figure in found.figures:
        yield {
            **_of(article, figure.span),
            "words": article.slice(figure.span),
            "bound": figure.bound,
            "value": figure.value,
            "high": figure.high,
            "unit": figure.unit,
            "counted": _words(article, figure.counted),
            "hedge": _words(article, figure.hedge),
            "ordinal": figure.ordinal,
        }


def time_rows(article: Article, found: Annotations) -> Iterator[Row]:
    """One row per time expression."""
    for time in found.times:
        yield {
            **_of(article, time.span),
            "words": article.slice(time.span),
            "type": time.type,
            "value": time.value,
            "mod": time.mod,
            "earliest": time.earliest,
            "latest": time.latest,
        }


def citation_rows(article: Article, found: Annotations) -> Iterator[Row]:
    """One row per citation of an outlet."""
    for citation in found.citations:
        yield {
            **_of(article, citation.span),
            "words": article.slice(citation.span),
            "cited": citation.outlet,
            "manner": citation.manner,
        }


def mention_rows(article: Article, found: Annotations) -> Iterator[Row]:
    """One row per name."""
    for mention in found.mentions:
        yield {
            **_of(article, mention.span),
            "words": article.slice(mention.span),
            "kind": mention.kind,
            "name": mention.name,
        }


def story_rows(story: Story, articles: Mapping[str, Article]) -> Iterator[Row]:
    """One row per article of a story, with the article it copies most, where it is a copy."""
    for article in (articles[name] for name in story.articles if name in articles):
        copies = [copy for copy in story.copies if article.id in (copy.one, copy.two)]
        nearest = max(copies, key=lambda copy: copy.containment, default=None)
        yield {
            "story": story.id,
            "article": article.id,
            "outlet": article.outlet,
            "published": article.published,
            "headline": article.words("headline"),
            "copy_of": "" if nearest is None else nearest.two if nearest.one == article.id else nearest.one,
            "containment": None if nearest is None else nearest.containment,
        }


def claim_rows(dossier: Dossier, articles: Mapping[str, Article]) -> Iterator[Row]:
    """One row per place where a claim stands, with the claim's verdict and how many independent origins it has."""
    origins = {origin.id: origin.name for origin in dossier.origins}
    for claim in dossier.claims:
        for span in claim.statements:
            if span.article in articles:
                yield {
                    "story": dossier.story.id,
                    "claim": claim.id,
                    "verdict": claim.verdict,
                    "fewest": claim.fewest,
                    "most": claim.most,
                    "origins": "; ".join(origins.get(name, name) for name in claim.origins),
                    "speaker": claim.speaker,
                    **_of(articles[span.article], span),
                    "words": articles[span.article].slice(span),
                    "reason": claim.reason,
                }


_FINDINGS: dict[str, Callable[[Article, Annotations], Iterator[Row]]] = {
    "quotes": quote_rows,
    "figures": figure_rows,
    "times": time_rows,
    "citations": citation_rows,
    "mentions": mention_rows,
}


def _of(article: Article, span: Span) -> Row:
    return {
        "article": article.id,
        "outlet": article.outlet,
        "published": article.published,
        "start": span.start,
        "end": span.end,
    }


def _whole(quote: Quote) -> Span:
    return replace(quote.content[0], end=quote.content[-1].end)


def _words(article: Article, span: Span | None) -> str:
    return article.slice(span) if span else ""
