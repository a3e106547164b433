"""REST: the same JSON that the command line gives.

GET  /api/stories?since=2026-02&limit=50     the stories, newest first
GET  /api/stories/{id}                       one dossier with its articles
GET  /api/articles/{id}                      one article with its findings
GET  /api/search?q=barrier&limit=20          articles that hold every word
POST /api/dossiers                           articles in the body (JSON, JSONL or text); nothing is kept
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from starlette.concurrency import run_in_threadpool
from starlette.responses import Response

from secondsource import codec
from secondsource.archive import Archive
from secondsource.model import Raw
from secondsource.pipeline import Failure
from secondsource.pipeline import dossiers as compiled
from secondsource.publish.data import bundle, record_line
from secondsource.read.feed import is_feed
from secondsource.workers import Workers

if TYPE_CHECKING:
    from starlette.requests import Request

    from secondsource.model import Article, Story

LARGEST = 8_000_000  # bytes of a body
MOST = 500  # rows of a list


def answer(value: Any, status: int = 200) -> Response:
    """Anything of ours as JSON."""
    return Response(
        codec.to_json(value),
        status,
        media_type="application/json",
        headers={"X-Content-Type-Options": "nosniff"},
    )


def wrong(message: str, status: int) -> Response:
    """What is wrong, in one line."""
    return answer({"error": message}, status)


def limit_of(request: Request, usual: int) -> int:
    """The `limit` of a request, between 1 and MOST; the usual one where it is no number."""
    given = request.query_params.get("limit", "")
    return max(1, min(MOST, int(given))) if given.isdecimal() else usual


def articles_of(archive: Archive, story: Story) -> dict[str, Article]:
    """The articles of a story that the archive holds, by id."""
    return {entry.article.id: entry.article for entry in map(archive.get, story.articles) if entry}


def stories(request: Request) -> Response:
    """The stories of the archive, newest first."""
    with Archive.open(request.app.state.archive, write=False) as archive:
        found = archive.stories(
            since=request.query_params.get("since", ""), limit=limit_of(request, 50), newest=True
        )
    return answer({"schema": codec.SCHEMA, "stories": found})


def story(request: Request) -> Response:
    """One dossier and the articles it points into."""
    name = request.path_params["story"]
    with Archive.open(request.app.state.archive, write=False) as archive:
        dossier = archive.dossier(name)
        if dossier is None:
            return wrong(f"no dossier of a story {name}", 404)
        articles = articles_of(archive, dossier.story)
    return answer(bundle(dossier, articles))


def article(request: Request) -> Response:
    """One article with its findings."""
    name = request.path_params["article"]
    with Archive.open(request.app.state.archive, write=False) as archive:
        entry = archive.get(name)
    if entry is None:
        return wrong(f"no article {name}", 404)
    return Response(record_line(entry.input, entry.article, entry.annotations), media_type="application/json")


def search(request: Request) -> Response:
    """Articles that hold every word of `q`, best first."""
    with Archive.open(request.app.state.archive, write=False) as archive:
        hits = archive.search(request.query_params.get("q", ""), limit_of(request, 20))
    return answer({"schema": codec.SCHEMA, "hits": hits})


async def dossiers(request: Request) -> Response:
    """The dossiers of the articles in the body; what could not be read is listed beside them.

    Nothing is fetched for it, and no page of another site may ask.
    """
    if (origin := request.headers.get("origin")) and urlsplit(origin).netloc != request.headers.get("host"):
        return wrong("asked by another site's page", 403)
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > LARGEST:
            return wrong(f"more than {LARGEST:,} bytes; use the command line", 413)
    if is_feed(Raw("the body", bytes(body))):
        return wrong("a feed; the desk fetches nothing, follow it with the command line", 400)
    if not body.strip():
        return wrong("an empty body; send articles as JSON, JSONL or text", 400)
    results = await run_in_threadpool(
        lambda: list(
            compiled([bytes(body)], format=request.query_params.get("format", ""), workers=Workers(jobs=1))
        )
    )
    failures = [result for result in results if isinstance(result, Failure)]
    found = [bundle(result.dossier, result.articles) for result in results if not isinstance(result, Failure)]
    return answer({"schema": codec.SCHEMA, "dossiers": found, "failures": failures}, 200 if found else 422)
