"""Feeds and lists of feeds: RSS and Atom through feedparser, JSON Feed and OPML by our own readers.

A feed gives addresses; where an entry holds the whole report, it gives that as a page. A feed's `<source>` names the real publisher
behind an aggregator and is kept as `Raw.outlet`.
"""

from __future__ import annotations

import html
import io
import json
import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin

from secondsource.errors import FormatError, SecondSourceError
from secondsource.model import Raw

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from secondsource.read.fetch import Limits

    Failed = Callable[[SecondSourceError], None]

LARGEST = 8_000_000  # bytes of one feed: a year of a busy desk
BATCH = 20  # pages fetched before any is handed on: what is held in memory
WHOLE = 1_000  # characters of running text from which an entry may hold the report itself

_HEAD = re.compile(rb"\A(?:\xef\xbb\xbf)?\s*(?:<\?xml|<!--|<(?:rss|feed|rdf:RDF|opml)[\s>])")
_ROOT = re.compile(rb"<(rss|feed|rdf:RDF|opml)[\s>]")
_TAG = re.compile(r"<[^<>]*>")
# "Mourners gathered on Thursday… Continue reading": an entry that ends so is a teaser, however long.
_TEASER = re.compile(
    r"(?:\[?(?:…|\.\.\.)\]?|(?:continue|keep) reading[^.]{0,40}|read (?:more|on|the full \w+)[^.]{0,40})\W*\Z", re.IGNORECASE
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Item:
    """One entry of a feed."""

    link: str
    title: str = ""
    published: str = ""  # an ISO 8601 prefix, as precise as the feed
    outlet: str = ""  # the publisher its <source> names
    authors: tuple[str, ...] = ()
    content: str = ""  # HTML of the whole report; empty when the entry only announces it
    language: str = ""


def is_feed(raw: Raw) -> bool:
    """Whether the bytes are RSS, Atom, JSON Feed or OPML."""
    head = raw.body[:4096]
    if head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{"):
        return b"jsonfeed.org/version" in head.replace(b"\\/", b"/")
    return bool(_HEAD.match(head) and _ROOT.search(head))


def outlines(raw: Raw) -> tuple[str, ...]:
    """The addresses of the feeds an OPML list names, in order, each once; empty when it is no OPML."""
    root = _ROOT.search(raw.body[:4096])
    if not root or root[1] != b"opml" or len(raw.body) > LARGEST:
        return ()
    from lxml import etree

    parser = etree.XMLParser(recover=True, resolve_entities=False, no_network=True, load_dtd=False)
    try:
        tree = etree.fromstring(raw.body, parser)
    except (etree.XMLSyntaxError, ValueError, LookupError):
        return ()
    if tree is None:
        return ()
    found = (
        str(value)
        for outline in tree.iter("outline")
        for name, value in outline.attrib.items()
        if str(name).lower() == "xmlurl"
    )
    return tuple(
        dict.fromkeys(url.strip() for url in found if url.strip().startswith(("http://", "https://")))
    )


def items(raw: Raw) -> tuple[Item, ...]:
    """The entries of a feed, in its order. Raises FormatError when there are none to be read."""
    if len(raw.body) > LARGEST:
        raise FormatError(f"a feed larger than {LARGEST // 1_000_000} MB", about=raw.input)
    base = raw.url or (raw.input if raw.input.startswith(("http://", "https://")) else "")
    found = (
        _json_items(raw, base)
        if raw.body.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{")
        else _xml_items(raw, base)
    )
    kept = tuple(item for item in found if item.link.startswith(("http://", "https://")) or item.content)
    if not kept:
        raise FormatError("a feed without an entry that can be read", about=raw.input)
    return kept


def page(item: Item, source: str) -> Raw | None:
    """The entry as a page, when it holds the whole report; None when it only announces one. `source` names the feed."""
    if not item.content:
        return None
    metas = [("og:title", item.title), ("og:url", item.link), ("article:published_time", item.published)]
    head = "".join(
        f'<meta property="{name}" content="{html.escape(value)}">' for name, value in metas if value
    )
    head += "".join(f'<meta name="author" content="{html.escape(author)}">' for author in item.authors)
    title = html.escape(item.title)
    language = f' lang="{html.escape(item.language)}"' if item.language else ""
    body = (
        f'<!DOCTYPE html><html{language}><head><meta charset="utf-8"><title>{title}</title>{head}</head>'
        f"<body><article><h1>{title}</h1>{item.content}</article></body></html>"
    )
    return Raw(
        item.link or f"{source}#{item.title}",
        body.encode("utf-8", "replace"),
        "text/html; charset=utf-8",
        item.link,
        item.outlet,
        "html",
    )


def unfold(
    raw: Raw, failed: Failed, *, known: Callable[[str], bool] = lambda _: False, limits: Limits | None = None
) -> Iterator[Raw]:
    """The reports behind a feed or OPML list: entries that hold them whole, and the pages of the others, fetched.

    Entries whose address `known` accepts are left out, and so is the second of two with one address. Each failure is handed to `failed`.
    """
    lists = outlines(raw)
    feeds: Iterable[Raw] = [raw]
    if lists:
        feeds = _fetched(lists, limits, failed)
    seen: set[str] = set()
    for feed in feeds:
        try:
            entries = items(feed)
        except SecondSourceError as error:
            failed(error)
            continue
        wanted = {}
        for item in entries:
            whole = page(item, feed.input)
            name = whole.input if whole else item.link
            if name in seen or known(name):
                continue
            seen.add(name)
            if whole:
                yield whole
            else:
                wanted[name] = item
        for found in _fetched(wanted, limits, failed):
            yield replace(found, outlet=wanted[found.input].outlet)


def follow(
    feeds: Iterable[Raw],
    known: Callable[[str], bool],
    *,
    failed: Failed,
    limits: Limits | None = None,
) -> Iterator[Raw]:
    """What is new in some feeds and OPML lists: the reports whose address `known` does not accept, each once.

    `feeds` are opened but not unfolded: `open_source` with format "feed". `known` is asked before a page is fetched
    (`Archive.has` answers it). What is no feed, and each failure, is handed to `failed`.
    """
    given: set[str] = set()
    for raw in feeds:
        if not is_feed(raw):
            failed(FormatError("not a feed and not an OPML list", about=raw.input))
            continue
        for found in unfold(raw, failed, known=lambda name: name in given or known(name), limits=limits):
            given.add(found.input)
            yield found


def _fetched(urls: Iterable[str], limits: Limits | None, failed: Failed) -> Iterator[Raw]:
    from secondsource.read.fetch import fetch

    waiting = list(urls)
    for start in range(0, len(waiting), BATCH):
        for found in fetch(waiting[start : start + BATCH], limits=limits):
            if isinstance(found, Raw):
                yield found
            else:
                failed(found)


# ---- RSS and Atom -----------------------------------------------------------------------------------------


def _xml_items(raw: Raw, base: str) -> Iterator[Item]:
    import feedparser

    headers = {"content-location": base}
    if raw.media_type:
        headers["content-type"] = raw.media_type
    # A stream, never a string or bytes: feedparser takes those for an address or a file name and opens it.
    try:
        found = feedparser.parse(io.BytesIO(raw.body), response_headers=headers, sanitize_html=False)
    except MemoryError:
        raise
    except Exception as error:  # it trips over "&#xD800;" or an encoding declared in broken letters, each with an error of its own
        raise FormatError("a feed too damaged to be read", about=raw.input) from error
    language = str(found.feed.get("language", ""))
    for entry in found.entries:
        bodies = [str(part.get("value", "")) for part in entry.get("content", ())]
        bodies.append(str(entry.get("summary", "")))
        authors = [str(author.get("name", "")).strip() for author in entry.get("authors", ())]
        yield Item(
            _address(base, str(entry.get("link", ""))),
            _plain(str(entry.get("title", ""))),
            _date(entry),
            _plain(str(entry.get("source", {}).get("title", ""))),
            tuple(dict.fromkeys(author for author in authors if author)),
            _whole(max(bodies, key=len)),
            language,
        )


def _address(base: str, link: str) -> str:
    try:
        return urljoin(base, link.strip()) if link.strip() else ""
    except ValueError:  # "http://[broken"
        return ""


def _date(entry: Any) -> str:
    """The publication date, as precise as it was written; feedparser makes a midnight of a bare day."""
    parsed = entry.get("published_parsed") or entry.get("updated_parsed")
    written = str(entry.get("published") or entry.get("updated") or "")
    if not parsed:
        return ""
    day = f"{parsed[0]:04}-{parsed[1]:02}-{parsed[2]:02}"
    return f"{day}T{parsed[3]:02}:{parsed[4]:02}:{parsed[5]:02}Z" if ":" in written else day


def _plain(text: str) -> str:
    return " ".join(html.unescape(_TAG.sub(" ", text)).split())


def _whole(content: str) -> str:
    """The content itself when it can be the whole report; empty for a teaser."""
    if len(content) < WHOLE:
        return ""
    text = _plain(content)
    return "" if len(text) < WHOLE or _TEASER.search(text[-80:]) else content


# ---- JSON Feed --------------------------------------------------------------------------------------------


def _json_items(raw: Raw, base: str) -> Iterator[Item]:
    """Entries after jsonfeed.org, versions 1 and 1.1."""
    try:
        feed = json.loads(raw.body)
    except (ValueError, RecursionError) as error:
        raise FormatError("a JSON feed that is cut off or broken", about=raw.input) from error
    entries = feed.get("items") if isinstance(feed, dict) else None
    for entry in entries if isinstance(entries, list) else ():
        if not isinstance(entry, dict):
            continue
        content = _text(entry, "content_html")
        if not content:
            paragraphs = re.split(r"\n\s*\n", _text(entry, "content_text").strip())
            content = "".join(f"<p>{html.escape(words)}</p>" for words in paragraphs if words)
        authors = entry.get("authors") or [entry.get("author")]
        names = [_text(author, "name") for author in authors if isinstance(author, dict)] if isinstance(authors, list) else []  # fmt: skip
        yield Item(
            _address(base, _text(entry, "url") or _text(entry, "external_url")),
            _plain(_text(entry, "title")),
            _text(entry, "date_published"),
            "",
            tuple(name for name in names if name),
            _whole(content),
            _text(entry, "language") or _text(feed, "language"),
        )


def _text(held: Any, name: str) -> str:
    value = held.get(name)
    return value.strip() if isinstance(value, str) else ""
