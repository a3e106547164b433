"""The pages of the desk: the stories, a search, and each story's dossier as `publish` sets it."""

from __future__ import annotations

from functools import cache
from importlib import resources
from typing import TYPE_CHECKING, Any, NamedTuple

import jinja2
from starlette.responses import HTMLResponse, Response

from secondsource.archive import Archive
from secondsource.publish import cite, publish
from secondsource.web.rest import articles_of, limit_of, wrong

if TYPE_CHECKING:
    from starlette.requests import Request

    from secondsource.archive import Hit
    from secondsource.model import Story

_HEADERS = {
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
}


class Row(NamedTuple):
    """A story in the list."""

    story: str
    headline: str
    outlets: str
    date: str
    articles: int
    verdicts: str


class Found(NamedTuple):
    """A search hit in the list."""

    story: str
    headline: str
    outlet: str
    date: str
    snippet: str


def stories(request: Request) -> Response:
    """The stories of the archive, newest first."""
    with Archive.open(request.app.state.archive, write=False) as archive:
        rows = [_row(archive, story) for story in archive.stories(limit=limit_of(request, 100), newest=True)]
    return _page("Stories", rows=rows)


def search(request: Request) -> Response:
    """Articles that hold every word of the query, each with the story it belongs to."""
    query = request.query_params.get("q", "").strip()
    with Archive.open(request.app.state.archive, write=False) as archive:
        found = [_found(archive, hit) for hit in archive.search(query, limit_of(request, 40))]
    return _page(f"Search: {query}" if query else "Search", query=query, found=found)


def story(request: Request) -> Response:
    """One dossier, with the article texts below it."""
    with Archive.open(request.app.state.archive, write=False) as archive:
        dossier = archive.dossier(request.path_params["story"])
        if dossier is None:
            return _page("No such story", 404, message="The archive has no dossier of this story.")
        articles = articles_of(archive, dossier.story)
    return HTMLResponse(publish(dossier, articles, "html"), headers={"Referrer-Policy": "no-referrer"})


async def missing(request: Request, _error: Exception) -> Response:
    """A page, or JSON under /api, for an address that leads nowhere."""
    if request.url.path.startswith("/api/"):
        return wrong(f"nothing at {request.url.path}", 404)
    return _page("Nothing here", 404, message="No page has this address.")


def _row(archive: Archive, story: Story) -> Row:
    articles = list(articles_of(archive, story).values())
    dossier = archive.dossier(story.id)
    verdicts = [claim.verdict for claim in dossier.claims] if dossier else []
    told = [
        cite.count(number, words) if words.endswith("source") else f"{number} {words}"
        for words in ("second source", "one origin", "conflicting")
        if (number := verdicts.count(words))
    ]
    return Row(
        story=story.id if dossier else "",
        headline=dossier.headline.text if dossier else next(map(cite.headline, articles), story.id),
        outlets=cite.listing(dict.fromkeys(cite.outlet(article) for article in articles)),
        date=cite.when(max((article.published for article in articles), default="")[:10]),
        articles=len(articles),
        verdicts=", ".join(told),
    )


def _found(archive: Archive, hit: Hit) -> Found:
    story, entry = archive.story_of(hit.article), archive.get(hit.article)
    snippet = " ".join(entry.article.slice(hit.snippet).split()) if entry and hit.snippet else ""
    return Found(
        story.id if story else "",
        hit.headline or "no headline",
        hit.outlet,
        cite.when(hit.published[:10]),
        snippet,
    )


def _page(title: str, status: int = 200, **given: Any) -> Response:
    page = _template().render(title=title, **given)
    return HTMLResponse(page, status, headers=_HEADERS)


@cache
def _template() -> jinja2.Template:
    source = resources.files(__package__).joinpath("templates/desk.html").read_text("utf-8")
    return jinja2.Environment(autoescape=True, trim_blocks=True, lstrip_blocks=True).from_string(source)
