"""Which articles belong together: a list to read, or one line of JSON per story."""

from __future__ import annotations

from typing import TYPE_CHECKING

from secondsource.publish import cite

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from secondsource.model import Article, Story

FORMS = ("text", "jsonl")


def to_text(story: Story, articles: Mapping[str, Article]) -> bytes:
    """A story as a few lines: how many articles, each with its outlet, date and headline, and the copies."""
    from secondsource.publish.terminal import harmless

    return (
        "".join(f"{harmless(line)}\n" for line in _lines(story, articles)).encode("utf-8", "replace") + b"\n"
    )


def _lines(story: Story, articles: Mapping[str, Article]) -> Iterator[str]:
    lettered = dict(zip(story.articles, cite.letters(len(story.articles)), strict=True))
    yield f"story {story.id}: {cite.count(len(story.articles), 'article')}"
    for name, letter in lettered.items():
        article = articles[name]
        date = cite.when(article.published) if article.published else "no date"
        yield f"  {letter}  {cite.outlet(article)}, {date}: {cite.headline(article)}"
    for copy in story.copies:
        one, two = lettered[copy.one], lettered[copy.two]
        yield f"     {one} and {two} are copies: {copy.containment:.0%} of the shorter one stands in the other"


def to_jsonl(story: Story, articles: Mapping[str, Article]) -> bytes:
    """A story as one line: the noun, and what is needed to tell its articles apart."""
    from secondsource import codec

    rows = [
        {
            "id": name,
            "outlet": articles[name].outlet,
            "published": articles[name].published,
            "url": articles[name].url,
            "headline": cite.headline(articles[name]),
        }
        for name in story.articles
    ]
    return codec.to_json({"schema": codec.SCHEMA, "story": story, "articles": rows}) + b"\n"
