"""Which articles report the same event, and which are copies: `gather`."""

from __future__ import annotations

import hashlib
from collections import Counter
from typing import TYPE_CHECKING

from secondsource.model import Story
from secondsource.story.cluster import group_by_event
from secondsource.story.syndication import copies, footers, passages, share

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from secondsource.model import Article

__all__ = ["copies", "gather", "group_by_event", "passages"]


def gather(articles: Iterable[Article], known: Sequence[Story] = ()) -> list[Story]:
    """The stories the articles tell: every article stands in exactly one, alone where nothing else reports its event.

    Stories come in the order of first publication, their articles by publication and then as given; an article
    without a date comes after the dated ones. A story keeps the id of the known story that most of its articles
    were in; a new id is a digest of its earliest article's id. An article given twice (one id) counts once. Pure.
    """
    given = list({article.id: article for article in articles}.values())
    groups = [sorted(group, key=lambda at: _moment(given[at], at)) for group in group_by_event(given)]
    groups.sort(key=lambda group: _moment(given[group[0]], group[0]))
    names = _names([[given[at].id for at in group] for group in groups], known)
    ignored = footers(given, groups)
    return [
        _story(name, [given[at] for at in group], ignored) for name, group in zip(names, groups, strict=True)
    ]


def _moment(article: Article, at: int) -> tuple[bool, str, int]:
    return not article.published, article.published, at


def _story(name: str, articles: Sequence[Article], ignored: frozenset[str]) -> Story:
    same, reused = share(articles, ignored) if len(articles) > 1 else ((), ())
    return Story(name, tuple(article.id for article in articles), same, reused)


def _names(groups: Sequence[Sequence[str]], known: Sequence[Story]) -> list[str]:
    """One id per group. A known id goes to the group with most of that story's articles, and is given once."""
    was = {article: story.id for story in known for article in story.articles}
    claims: list[tuple[int, int, str]] = []
    for place, group in enumerate(groups):
        shared = Counter(was[article] for article in group if article in was)
        claims.extend((count, -place, name) for name, count in shared.items())
    names: dict[int, str] = {}
    taken: set[str] = set()
    for _, place, name in sorted(claims, reverse=True):
        if -place not in names and name not in taken:
            names[-place] = name
            taken.add(name)
    return [names.get(place) or _fresh(group[0], taken) for place, group in enumerate(groups)]


def _fresh(article: str, taken: set[str]) -> str:
    """An id that depends on the earliest article alone; numbered on where a known story already has it."""
    name, turn = "", 0
    while not name or name in taken:
        name = hashlib.sha256(
            f"story\x00{article}\x00{turn or ''}".encode("utf-8", "surrogatepass")
        ).hexdigest()[:16]
        turn += 1
    taken.add(name)
    return name
