"""How each outlet presents the story: headline, lead, loaded words of its own, what it alone has and what it leaves out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from secondsource.languages import lexicon
from secondsource.model import Framing, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from secondsource.dossier.coverage import Coverage
    from secondsource.languages.tables import FramingTable
    from secondsource.model import Annotations, Article, Claim
    from secondsource.text import Segments


def framing(coverage: Coverage, claims: Sequence[Claim]) -> tuple[Framing, ...]:
    """One `Framing` per article, in story order.

    `only_here` are the claims no other article carries. `absent` are those at least two other articles carry that are no
    copies of each other; of two articles each one's `only_here` already says what the other lacks.
    """
    carriers = {claim.id: {span.article for span in claim.statements} for claim in claims}
    ancestry = _texts(coverage)
    return tuple(
        Framing(
            article=article.id,
            headline=_headline(article),
            lead=_lead(article, page),
            charged=tuple(charged(found, page)),
            only_here=tuple(claim.id for claim in claims if carriers[claim.id] == {article.id}),
            absent=tuple(claim.id for claim in claims if _left_out(article.id, carriers[claim.id], ancestry)),
        )
        for article, found, page in coverage
    )


def _left_out(article: str, carriers: set[str], texts: Mapping[str, str]) -> bool:
    """True when two different texts carry a claim and neither this article nor a copy of it does."""
    others = {texts[carrier] for carrier in carriers}
    return texts[article] not in others and len(others) >= 2


def _texts(coverage: Coverage) -> dict[str, str]:
    """The text each article is a version of: copies stand for the first of them, others for themselves."""
    texts = {name: name for name in coverage.story.articles}
    for copy in coverage.story.copies:
        if copy.one in texts and copy.two in texts:
            one, two = texts[copy.one], texts[copy.two]
            texts = {name: one if text == two else text for name, text in texts.items()}
    return texts


def _headline(article: Article) -> Span | None:
    parts = article.part("headline")
    return Span(article.id, parts[0].start, parts[0].end) if parts else None


def _lead(article: Article, page: Segments) -> Span | None:
    """The lead the outlet marked as such, else the first whole sentence of its content."""
    if parts := article.part("lead"):
        return Span(article.id, parts[0].start, parts[0].end)
    for sentence in page.sentences:
        if page.paragraphs[sentence.paragraph].name in ("paragraph", "entry", "listitem"):
            return Span(article.id, sentence.start, sentence.end)
    return None


# ---- loaded words -----------------------------------------------------------------------------------


def charged(found: Annotations, page: Segments) -> Iterator[Span]:
    """The loaded words an outlet uses in its own voice, headline included, in the order of the text.

    Words between quotation marks and words reported as somebody's ("he called the plan shameful") are the source's, not
    the outlet's. Names are nobody's choice: "Radical Party", "Bravo Brutal".
    """
    table = lexicon(page.article.language).framing
    borrowed = sorted((span.start, span.end) for quote in found.quotes for span in quote.content)
    names = {at for mention in found.mentions for at in range(mention.span.start, mention.span.end)}
    words = [token.text.lower() for token in page.tokens]
    at = 0
    while at < len(words):
        length = _length(words, at, table)
        start, end = page.tokens[at].start, page.tokens[at + max(length, 1) - 1].end
        if length and start not in names and not _borrowed(page, borrowed, start):
            yield page.span(start, end)
        at += max(length, 1)


def _length(words: Sequence[str], at: int, table: FramingTable) -> int:
    """How many tokens from here are one loaded expression; 0 when none is."""
    word = words[at]
    for phrase in table.phrases:
        if phrase[0] == word and tuple(words[at : at + len(phrase)]) == phrase:
            return len(phrase)
    if word not in table.charged:
        return 0
    before = words[at - 1] if at else ""
    after = words[at + 1] if at + 1 < len(words) else ""
    return 0 if (word, after) in table.plain or (before, word) in table.plain else 1


def _borrowed(page: Segments, borrowed: list[tuple[int, int]], offset: int) -> bool:
    return page.quoted_at(offset) is not None or any(start <= offset < end for start, end in borrowed)
