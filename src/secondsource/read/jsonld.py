"""The JSON-LD of a page, broken or not, and the one node of it that is the article (schema.org, JSON-LD 1.1)."""

from __future__ import annotations

import html
import json
import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

Node = dict[str, Any]

_ARTICLES = ("newsarticle", "reportagenewsarticle", "analysisnewsarticle", "liveblogposting", "article", "blogposting",
             "backgroundnewsarticle", "opinionnewsarticle", "reviewnewsarticle", "asknewsarticle", "socialmediaposting",
             "report", "scholarlyarticle", "techarticle", "newsmediaarticle", "advertisercontentarticle")  # fmt: skip
# Not ClaimReview: its author is the checker, but its itemReviewed's is whoever made the claim.
_PAGES = ("webpage", "videoobject", "creativework", "imagegallery", "podcastepisode")
_OPENED = re.compile(r"(?://)?\s*<!\[CDATA\[|<!--")
_CLOSED = re.compile(
    r"(?://\s*)?\]\]>\Z|-->\Z"
)  # begins at no white space: a script may hold a megabyte of it
_TRAILING = re.compile(r",(\s*[}\]])")
_CONTROL = re.compile(r"[\x00-\x1f]+")
_DEEP = 12  # levels of nesting looked at
_MANY = 5_000  # nodes looked at


def nodes(tree: Any) -> list[Node]:
    """Every object in the page's JSON-LD, outer ones first; blocks that cannot be mended are left out."""
    found: list[Node] = []
    for script in tree.iter("script"):
        if "ld+json" in (script.get("type") or "").lower() and script.text:
            for value in _values(script.text):
                found.extend(_flat(value, 0))
                if len(found) > _MANY:
                    return found[:_MANY]
    return found


def _values(text: str) -> Iterator[Any]:
    text = _unwrapped(text).rstrip(";")
    mends: tuple[Callable[[str], str], ...] = (
        str,
        lambda broken: _TRAILING.sub(r"\1", broken),
        lambda broken: _TRAILING.sub(r"\1", _CONTROL.sub(" ", html.unescape(broken))),
    )
    for mend in mends:
        try:
            yield json.loads(mend(text), strict=False)
        except (ValueError, RecursionError):
            continue
        return
    yield from _pieces(_TRAILING.sub(r"\1", text))


def _unwrapped(text: str) -> str:
    """A script without the comment and the CDATA section that may stand around it, one in the other."""
    for _ in range(2):
        text = text.strip()
        if opened := _OPENED.match(text):
            text = text[opened.end() :]
        if text.endswith(("]]>", "-->")) and (closed := _CLOSED.search(text)):
            text = text[: closed.start()]
    return text.strip()


def _pieces(text: str) -> Iterator[Any]:
    """Several objects one after the other, as in `{...}{...}`, as far as they can be read."""
    decoder, at = json.JSONDecoder(strict=False), 0
    for _ in range(20):
        at = text.find("{", at)
        if at < 0:
            return
        try:
            value, at = decoder.raw_decode(text, at)
        except (ValueError, RecursionError):
            return
        yield value


def _flat(value: Any, level: int) -> Iterator[Node]:
    if level > _DEEP:
        return
    if isinstance(value, list):
        for one in value:
            yield from _flat(one, level + 1)
    elif isinstance(value, dict):
        yield value
        for one in value.values():
            if isinstance(one, (dict, list)):
                yield from _flat(one, level + 1)


def kinds(node: Node) -> tuple[str, ...]:
    """The types of a node, in lower case and without the schema's address."""
    stated = node.get("@type")
    return tuple(
        one.rsplit("/", 1)[-1].lower()
        for one in (stated if isinstance(stated, list) else [stated])
        if isinstance(one, str)
    )


def article_node(found: list[Node], headline: str = "") -> Node:
    """The node that is the article: of an article type, with a headline, the page's own headline best; {} when none.

    A page lists other articles too ("related"): they come later and have less to say.
    """
    best, best_score = {}, 0.0
    for index, node in enumerate(found):
        types = kinds(node)
        score = 0.0
        if any(kind in _ARTICLES for kind in types):
            score = 10.0
        elif any(kind in _PAGES for kind in types):
            score = 3.0
        if not score:
            continue
        score += (
            4 * bool(node.get("articleBody"))
            + 2 * bool(node.get("author"))
            + 2 * bool(node.get("datePublished"))
        )
        score += 3 * bool(headline and text_of(node.get("headline")) == headline)
        score += 6 * (
            "liveblogposting" in types
        )  # its entries are articles as well, with more to say for themselves
        score -= min(index, 100) / 50
        if score > best_score:
            best, best_score = node, score
    return _resolved(best, found)


def _resolved(node: Node, found: list[Node]) -> Node:
    """The node with its author and publisher in place of mere pointers to them: `{"@id": "#desk"}`."""
    known = {one["@id"]: one for one in found if isinstance(one.get("@id"), str) and "name" in one}

    def meant(value: Any) -> Any:
        if isinstance(value, list):
            return [meant(one) for one in value]
        if isinstance(value, dict) and "name" not in value and isinstance(value.get("@id"), str):
            return known.get(value["@id"], value)
        return value

    return {
        key: meant(value) if key in ("author", "creator", "publisher") else value
        for key, value in node.items()
    }


def text_of(value: Any) -> str:
    """A field as words: entities read, tags and white space folded; the first of a list; "" when it is no text."""
    if isinstance(value, list):
        value = next((one for one in value if text_of(one)), "")
    if isinstance(value, dict):
        parts = [value.get("givenName"), value.get("familyName")]
        names = " ".join(part for part in parts if isinstance(part, str))
        value = value.get("name") or names or value.get("@value") or value.get("@id") or ""
    if not isinstance(value, str):
        return ""
    words = html.unescape(html.unescape(value)) if "&" in value else value
    if "<" in words:
        words = re.sub(r"<[^<>]{1,300}>", " ", words)
    return " ".join(words.split())
