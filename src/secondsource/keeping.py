"""An archive kept current: what is new goes in, the stories around it are gathered again, changed dossiers are compiled."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from secondsource.pipeline import (
    Annotated,
    Compiled,
    Failure,
    Grouped,
    annotated,
    compiled,
    found_in,
    opened,
)
from secondsource.read import open_source
from secondsource.read.feed import follow as unread
from secondsource.story import gather

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from secondsource.archive import Archive, Entry
    from secondsource.errors import SecondSourceError
    from secondsource.model import Article, Story
    from secondsource.pipeline import Inputs
    from secondsource.workers import Workers


def keep(
    archive: Archive,
    inputs: Inputs,
    *,
    format: str = "",  # noqa: A002
    workers: Workers | None = None,
) -> Iterator[Annotated | Compiled | Failure]:
    """Add the articles of the inputs to an archive and bring its stories up to date.

    Gives each article read, then the dossier of each story that is new or has changed.
    """
    yield from _kept(archive, annotated(inputs, format=format, workers=workers))


def follow(
    archive: Archive, feeds: Iterable[str], *, workers: Workers | None = None
) -> Iterator[Annotated | Compiled | Failure]:
    """Add what is new in some feeds or OPML lists (files or addresses) to an archive, as `keep` does for inputs.

    A report whose address the archive has is not fetched again.
    """
    failures: list[SecondSourceError] = []
    lists = (raw for feed in feeds for raw in open_source(feed, format="feed", failed=failures.append))
    raws = opened(unread(lists, archive.has, failed=failures.append), failures)
    yield from _kept(archive, found_in(raws, workers))


def _kept(archive: Archive, found: Iterable[Annotated | Failure]) -> Iterator[Annotated | Compiled | Failure]:
    new: list[Article] = []
    for one in found:
        yield one
        if isinstance(one, Failure):
            continue
        # An article without a story was kept by a run that ended before it came to the stories.
        fresh = archive.add(one.article, one.annotations, one.input)
        if fresh or not archive.story_of(one.article.id):
            new.append(one.article)
    yield from refreshed(archive, new)


def refreshed(archive: Archive, new: Sequence[Article]) -> Iterator[Compiled | Failure]:
    """The stories of an archive around new articles, gathered again; each changed one is kept, and its dossier."""
    if not new:
        return
    pool, known = _around(archive, new)
    for story in gather([entry.article for entry in pool.values()], known):
        if archive.story(story.id) == story and archive.dossier(story.id):
            continue
        articles = {name: pool[name].article for name in story.articles}
        archive.save_story(story)
        result = compiled(Grouped(story, articles))
        if isinstance(result, Compiled):
            archive.save_dossier(result.dossier)
        yield result


_DAYS = 10  # outlets come back to an event for about a week; story/ decides what belongs together


def _around(archive: Archive, new: Sequence[Article]) -> tuple[dict[str, Entry], list[Story]]:
    """The archive's articles from around the days of the new ones, the stories those stand in, and all articles of these."""
    dates = sorted(article.published[:10] for article in new if len(article.published) >= 10)
    pool: dict[str, Entry] = {}
    if dates and len(dates) == len(new):
        around = archive.articles(since=_shifted(dates[0], -_DAYS), until=_shifted(dates[-1], _DAYS))
        undated = archive.articles(until="0")  # no year sorts before "0" but the empty one
        pool |= {entry.article.id: entry for entry in (*around, *undated)}
    else:  # an article that does not tell its day may belong anywhere
        pool |= {entry.article.id: entry for entry in archive.articles()}
    stories = {story.id: story for name in pool if (story := archive.story_of(name))}
    for name in {name for story in stories.values() for name in story.articles} - pool.keys():
        entry = archive.get(name)
        if entry and not entry.superseded:
            pool[name] = entry
    return pool, list(stories.values())


def _shifted(day: str, by: int) -> str:
    try:
        return (date.fromisoformat(day) + timedelta(days=by)).isoformat()
    except (ValueError, OverflowError):
        return day
