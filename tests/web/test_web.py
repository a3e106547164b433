"""The desk over an archive: what each address answers, and what it refuses."""

import asyncio
import json
from pathlib import Path
from urllib.parse import urlsplit

import pytest

import secondsource
from secondsource.archive import Archive
from secondsource.codec import from_json, to_json
from secondsource.keeping import keep
from secondsource.model import Dossier
from secondsource.web import application

EXAMPLE = Path(secondsource.__file__).parent / "example"


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    path = tmp_path_factory.mktemp("desk") / "desk.sqlite"
    with Archive.open(path) as archive:
        list(keep(archive, [EXAMPLE / "northern-wire.txt", EXAMPLE / "harbour-post.json"]))
    return application(path)


def ask(app, address, *, body=b"", method="GET", host="localhost", origin=""):
    """One request, without a network: status, headers, body."""
    parts, sent = urlsplit(address), []

    async def receive():
        return {"type": "http.request", "body": body, "more_body": False}

    async def send(message):
        sent.append(message)

    scope = {
        "type": "http", "method": method, "path": parts.path, "raw_path": parts.path.encode(), "query_string": parts.query.encode(),
        "headers": [(b"host", host.encode()), *([(b"origin", origin.encode())] if origin else [])], "scheme": "http", "server": ("localhost", 80), "client": ("127.0.0.1", 1), "root_path": "",
    }  # fmt: skip
    asyncio.run(app(scope, receive, send))
    headers = {name.decode().lower(): value.decode() for name, value in sent[0]["headers"]}
    return sent[0]["status"], headers, b"".join(part.get("body", b"") for part in sent[1:]).decode()


def test_the_stories_lead_to_their_dossiers(desk):
    status, headers, page = ask(desk, "/")
    assert status == 200
    assert "default-src 'none'" in headers["content-security-policy"]
    story = page.split('href="/story/')[1].split('"')[0]
    status, _, page = ask(desk, f"/story/{story}")
    assert status == 200
    assert "We lost the north gate at eleven" in page


def test_search_finds_and_escapes(desk):
    _, _, page = ask(desk, "/search?q=pumps+midnight")
    assert "14 pumps failed shortly before midnight" in page
    _, _, page = ask(desk, "/search?q=%3Cscript%3Ealert(1)%3C/script%3E%22")
    assert "<script>" not in page
    assert "Nothing holds all of" in page


def test_rest_gives_what_the_command_line_gives(desk):
    (story,) = json.loads(ask(desk, "/api/stories")[2])["stories"]
    found = json.loads(ask(desk, f"/api/stories/{story['id']}")[2])
    assert {article["id"] for article in found["articles"]} == set(story["articles"])
    assert from_json(to_json(found["dossier"]), Dossier).story.id == story["id"]
    article = json.loads(ask(desk, f"/api/articles/{story['articles'][0]}")[2])
    assert article["article"]["id"] == article["annotations"]["article"] == story["articles"][0]
    (hit, _) = json.loads(ask(desk, "/api/search?q=gates&limit=2")[2])["hits"]
    assert hit["article"] in story["articles"]


def test_rest_compiles_what_is_posted(desk):
    body = b"Mill closes\n\nThe mill in Osterby will close, its owner Ana Roe said on Friday.\n"
    status, _, answer = ask(desk, "/api/dossiers", body=body, method="POST")
    assert status == 200
    assert json.loads(answer)["dossiers"][0]["dossier"]["headline"]["text"] == "Mill closes"


@pytest.mark.parametrize(
    ("address", "request_", "status", "says"),
    [
        ("/nothing", {}, 404, "No page has this address"),
        ("/api/nothing", {}, 404, "nothing at"),
        ("/story/none", {}, 404, "no dossier"),
        ("/api/stories/none", {}, 404, "no dossier"),
        ("/api/articles/none", {}, 404, "no article"),
        ("/api/dossiers", {"method": "POST"}, 400, "empty body"),
        ("/api/dossiers", {"method": "POST", "body": b"\x00\x01\x02" * 400}, 422, "failures"),
        ("/api/dossiers", {"method": "POST", "body": b"x" * 8_000_001}, 413, "use the command line"),
        (
            "/api/dossiers",
            {"method": "POST", "body": b"<rss version='2.0'><channel></channel></rss>"},
            400,
            "a feed",
        ),
        (
            "/api/dossiers",
            {"method": "POST", "body": b"Some words.", "origin": "https://other.example"},
            403,
            "another site",
        ),
        ("/", {"host": "rebound.example"}, 400, "Invalid host"),
    ],
)
def test_what_is_wrong_is_said(desk, address, request_, status, says):
    got, _, page = ask(desk, address, **request_)
    assert got == status
    assert says in page
