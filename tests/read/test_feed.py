"""Feeds: what an entry says, when it is a whole report, what is fetched, what is new."""

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from secondsource.errors import FormatError, SecondSourceError
from secondsource.model import Raw
from secondsource.read import open_source, read
from secondsource.read.feed import follow as unread
from secondsource.read.feed import is_feed, items, outlines, page
from secondsource.read.fetch import Limits

PARAGRAPH = "The weir at Aldmoor held through the night, the river board said, though the water stood a hand below its crest. "
REPORT = "".join(f"<p>{PARAGRAPH}Gauge {number} was read every hour.</p>" for number in range(1, 9))

RSS = f"""<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>All the News</title><language>en-gb</language>
<item><title>Weir holds &amp; village sleeps</title><link>https://news.example/weir</link>
  <pubDate>Sat, 23 Nov 2024 18:05:00 +0100</pubDate><dc:creator>Ana Ruiz</dc:creator>
  <source url="https://aldmoor.example/rss">Aldmoor Post</source>
  <description>Short.</description><content:encoded><![CDATA[{REPORT}]]></content:encoded></item>
<item><title>Ferry late</title><link> https://news.example/ferry </link><pubDate>24 Nov 2024</pubDate>
  <description>The ferry was two hours late.</description></item>
<item><title>Long tease</title><link>https://news.example/tease</link>
  <description><![CDATA[{REPORT[:-4]} … Continue reading Long tease</p>]]></description></item>
<item><title>Neither link nor words</title></item>
<item><title>Elsewhere</title><link>javascript:alert(1)</link></item>
</channel></rss>""".encode()

ATOM = b"""<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Echo</title>
<entry><title type="html">Dam &lt;b&gt;opened&lt;/b&gt;</title><link rel="alternate" href="/dam"/><updated>2024-11-23T08:00:00Z</updated>
<author><name>Bo Lind</name></author><summary>Opened.</summary></entry></feed>"""

JSON_FEED = json.dumps(
    {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "Echo",
        "language": "en",
        "items": [
            {"id": "1", "url": "https://echo.example/1", "title": "One", "date_published": "2024-11-23T08:00:00+01:00",
             "content_text": "\n\n".join([PARAGRAPH] * 10), "authors": [{"name": "Ana Ruiz"}, {"url": "x"}]},
            {"id": "2", "external_url": "https://echo.example/2", "content_html": "<p>Short</p>", "author": {"name": "Bo"}},
            {"id": "3"}, "nonsense", {"url": 7},
        ],
    }
).encode()  # fmt: skip

OPML = b"""<?xml version="1.0"?><opml version="2.0"><body><outline text="News">
<outline type="rss" xmlUrl="https://a.example/rss"/><outline xmlURL="https://b.example/atom"/>
<outline xmlUrl="https://a.example/rss"/><outline xmlUrl="file:///etc/passwd"/><outline text="none"/></outline></body></opml>"""


def raw(body, **fields):
    return Raw("https://feeds.example/all", body, url="https://feeds.example/all", **fields)


def test_rss():
    whole, announced, tease = items(raw(RSS))
    assert (whole.link, whole.title) == ("https://news.example/weir", "Weir holds & village sleeps")
    assert (whole.published, whole.outlet, whole.authors) == (
        "2024-11-23T17:05:00Z",
        "Aldmoor Post",
        ("Ana Ruiz",),
    )
    assert whole.content.startswith("<p>The weir")
    assert (announced.link, announced.content) == ("https://news.example/ferry", "")
    assert announced.published == "2024-11-24"  # no midnight of our making
    assert tease.content == ""


def test_atom_with_relative_links():
    [item] = items(raw(ATOM))
    assert (item.link, item.title, item.authors) == ("https://feeds.example/dam", "Dam opened", ("Bo Lind",))
    assert item.published == "2024-11-23T08:00:00Z"


def test_json_feed():
    one, two = items(raw(JSON_FEED))
    assert (one.title, one.published, one.authors) == ("One", "2024-11-23T08:00:00+01:00", ("Ana Ruiz",))
    assert one.content.count("<p>") == 10
    assert (two.link, two.content, two.authors) == ("https://echo.example/2", "", ("Bo",))


def test_opml():
    assert outlines(raw(OPML)) == ("https://a.example/rss", "https://b.example/atom")
    assert outlines(raw(RSS)) == ()


@pytest.mark.parametrize(
    ("body", "feed"),
    [
        (RSS, True),
        (ATOM, True),
        (JSON_FEED, True),
        (JSON_FEED.replace(b"/", b"\\/"), True),
        (OPML, True),
        (b"\xef\xbb\xbf  <rss version='2.0'>", True),
        (b"<rdf:RDF xmlns:rdf=''>", True),
        (b"<!DOCTYPE html><html><body><feed>", False),
        (b"<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'>", False),
        (b"A report on the <rss> element", False),
        (b'{"title": "A record"}', False),
        (b"", False),
    ],
)
def test_what_is_a_feed(body, feed):
    assert is_feed(raw(body)) is feed


@pytest.mark.parametrize(
    "body",
    [
        b"<rss",
        b"<rss><channel></channel></rss>",
        b"/etc/passwd",
        b"https://feeds.example/other",
        b'{"version": "https://jsonfeed.org/version/1", "items": 7}',
        b'{"version": "https://jsonfeed.org/version/1", "items": [',
        b"[" * 100_000,
        b"{" * 100_000,
        b"<?xml version='1.0'?><!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><rss><channel><item><title>&e;</title></item></channel></rss>",
        b"x" * 9_000_000,
    ],
)
def test_a_broken_feed_is_one_error(body):
    with pytest.raises(FormatError, match=r"https://feeds\.example/all: a"):
        items(raw(body))


def test_an_outside_entity_is_never_opened(tmp_path):
    secret = tmp_path / "secret"
    secret.write_text("the secret words")
    doctype = f"<!DOCTYPE rss [<!ENTITY e SYSTEM '{secret.as_uri()}'>]>".encode()
    found = items(raw(RSS.replace(b"<rss", doctype + b"<rss").replace(b"Ferry late", b"Ferry &e;")))
    assert not any("secret words" in item.title for item in found)
    listed = OPML.replace(b"<opml", doctype.replace(b"rss", b"opml") + b"<opml").replace(
        b"https://b", b"https://&e;"
    )
    assert not any("secret" in url for url in outlines(raw(listed)))


def test_an_entry_that_holds_the_report_is_a_page():
    whole, announced, _ = items(raw(RSS))
    made = page(whole, "https://feeds.example/all")
    assert (made.input, made.url, made.outlet) == (whole.link, whole.link, "Aldmoor Post")
    [article] = read(made)
    assert article.words("headline") == "Weir holds & village sleeps"
    assert (article.outlet, article.url) == ("Aldmoor Post", "https://news.example/weir")
    assert article.published.startswith("2024-11-23")
    assert article.authors == ("Ana Ruiz",)
    assert "Gauge 8 was read every hour." in article.words("content")
    assert page(announced, "x") is None


def test_words_of_an_entry_stay_words():
    hostile = RSS.replace(b"Ana Ruiz", b"&quot;&gt;&lt;script&gt;x").replace(
        b"village sleeps", b'&lt;/title&gt; "quoted"'
    )
    made = page(items(raw(hostile))[0], "x").body.decode()
    assert "<script>" not in made
    assert made.count("</title>") == 1


# ---- over loopback ----------------------------------------------------------------------------------------


class Desk(BaseHTTPRequestHandler):
    """A feed of two entries, its pages, and a list of feeds."""

    seen: list[str] = []  # noqa: RUF012 - the handler is made anew for each request

    def do_GET(self):
        self.seen.append(self.path)
        here = f"http://{self.headers['Host']}"
        page_ = f"<html><head><title>T</title></head><body><article><h1>Page {self.path}</h1>{REPORT}</article></body></html>"
        body = {
            "/feed": RSS.replace(b"https://news.example", here.encode()),
            "/opml": f'<opml version="2.0"><body><outline xmlUrl="{here}/feed"/><outline xmlUrl="{here}/none"/>'
            f'<outline xmlUrl="{here}/feed"/></body></opml>'.encode(),
            "/ferry": page_.encode(),
        }.get(self.path)
        self.send_response(200 if body else 404)
        self.send_header("Content-Type", "text/xml" if self.path in ("/feed", "/opml") else "text/html")
        self.end_headers()
        self.wfile.write(body or b"")

    def log_message(self, *_):
        pass


@pytest.fixture
def desk(monkeypatch):
    monkeypatch.setattr("secondsource.read.fetch.DEFAULT", Limits(private=True, seconds=5))
    server = ThreadingHTTPServer(("127.0.0.1", 0), Desk)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    Desk.seen.clear()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()
    thread.join()


def follow(sources, known, *, failed):
    opened = (raw for source in sources for raw in open_source(source, format="feed", failed=failed))
    return unread(opened, known, failed=failed)


def ends(found):
    return [one.input.rpartition("/")[2] for one in found]


def test_a_feed_is_an_input(desk):
    failures = []
    found = list(open_source(f"{desk}/feed", failed=failures.append))
    assert ends(found) == ["weir", "ferry"]
    assert [str(error).rpartition("/")[2] for error in failures] == [
        "tease: the server answered 404 Not Found"
    ]
    assert [len(list(read(one))) for one in found] == [1, 1]


def test_a_saved_feed_is_an_input_too(desk, tmp_path):
    path = tmp_path / "all.xml"
    path.write_bytes(RSS.replace(b"https://news.example", desk.encode()))
    assert ends(open_source(path, failed=lambda _: None)) == ["weir", "ferry"]


def test_a_list_of_feeds_gives_each_report_once(desk):
    failures = []
    assert ends(open_source(f"{desk}/opml", failed=failures.append)) == ["weir", "ferry"]
    assert [error.about.rpartition("/")[2] for error in failures] == ["tease", "none"]


def test_follow_gives_what_is_new_and_fetches_nothing_else(desk):
    kept = {f"{desk}/ferry", f"{desk}/tease"}
    assert ends(follow([f"{desk}/feed"], kept.__contains__, failed=pytest.fail)) == ["weir"]
    assert Desk.seen == ["/feed"]
    kept.add(f"{desk}/weir")
    assert ends(follow([f"{desk}/feed", f"{desk}/feed"], kept.__contains__, failed=pytest.fail)) == []


def test_follow_says_what_is_no_feed(desk):
    failures: list[SecondSourceError] = []
    assert (
        ends(
            follow([f"{desk}/ferry", f"{desk}/none", "missing.xml"], lambda _: False, failed=failures.append)
        )
        == []
    )
    assert [error.args[0] for error in failures] == [
        "not a feed and not an OPML list",
        "the server answered 404 Not Found",
        "no such file",
    ]


@pytest.mark.parametrize(
    "body",
    [
        b'<?xml version="1.0" encoding="u\xb4f-8"?><rss version="2.0"><channel><item><title>Snow</title></item></channel></rss>',
        b'<?xml version="1.0"?><rss version="2.0"><channel><item><title>Snow &#xD800;</b></title></item></channel>',
    ],
    ids=["an encoding in broken letters", "half a character"],
)
def test_a_feed_too_damaged_for_its_parser_is_one_failure(body):
    failures = []
    assert list(open_source(body, failed=failures.append)) == []
    assert [type(failure) for failure in failures] == [FormatError]
