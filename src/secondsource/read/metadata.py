"""What a page says about its article besides the text: each field from the best place that has it, with the evidence.

The order of places for each field stands in docs/read.md ("comes from").
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin, urlsplit

from secondsource.read.blocks import fold_key
from secondsource.read.jsonld import Node, article_node, nodes, text_of
from secondsource.read.urls import clean_url, original_url

if TYPE_CHECKING:
    from collections.abc import Iterator

    from secondsource.model import Raw


@dataclass(slots=True)
class Stated:
    """Everything a page states about itself, unsifted."""

    meta: dict[str, list[str]]  # by name, property or itemprop, in lower case
    node: Node  # the JSON-LD node that is the article; empty when there is none
    title: str  # of <title>
    url: str  # canonical, without tracking parameters
    language: str  # ISO 639-1
    tree: Any
    origins: dict[str, tuple[str, str]] = field(default_factory=dict)  # field to (raw, origin)

    def first(self, *names: str) -> str:
        """The first of these meta fields that says something."""
        return next((value for name in names for value in self.meta.get(name, ()) if value), "")


def stated_by(tree: Any, raw: Raw) -> Stated:
    """Gather what the page states: meta elements, JSON-LD, title, canonical link, language."""
    meta: dict[str, list[str]] = {}
    for element in tree.iter("meta"):
        content = " ".join(html.unescape(element.get("content") or "").split())
        for attribute in ("property", "name", "itemprop", "http-equiv"):
            if content and (name := element.get(attribute)):
                meta.setdefault(name.strip().lower(), []).append(content)
    title = next((" ".join((one.text_content() or "").split()) for one in tree.iter("title")), "")
    node = article_node(nodes(tree), next(iter(meta.get("og:title", ())), ""))
    stated = Stated(meta, node, title, "", _language(tree, meta, node), tree)
    stated.url = _url(stated, raw)
    return stated


# ---- language and address --------------------------------------------------------------------------------

_LANGUAGE = re.compile(r"([A-Za-z]{2})(?:[-_]|$)")


def _language(tree: Any, meta: dict[str, list[str]], node: Node) -> str:
    places = (
        tree.get("lang") or tree.get("{http://www.w3.org/XML/1998/namespace}lang") or "",
        text_of(node.get("inLanguage")),
        *(meta.get("content-language", ())),
        *(meta.get("og:locale", ())),
    )
    for place in places:
        if found := _LANGUAGE.match(place.strip()):
            return found[1].lower()
    return ""


def _url(stated: Stated, raw: Raw) -> str:
    canonical = next(
        (
            one.get("href") or ""
            for one in stated.tree.iter("link")
            if "canonical" in (one.get("rel") or "").lower().split()
        ),
        "",
    )
    node = stated.node
    page = node.get("mainEntityOfPage")
    places = (
        (canonical, "tag"),
        (stated.first("og:url"), "og"),
        (text_of(page.get("@id") or page.get("url")) if isinstance(page, dict) else text_of(page), "json-ld"),
        (text_of(node.get("url")), "json-ld"),
        (raw.url, "url"),
    )
    for place, origin in places:
        address = clean_url(original_url(urljoin(raw.url, place) if raw.url else place))
        # A canonical link to the front page is a mistake of the site's template.
        if address and urlsplit(address).path.strip("/"):
            stated.origins["url"] = (place, origin)
            return address
    return clean_url(original_url(raw.url))


# ---- headline ---------------------------------------------------------------------------------------------

_SUFFIX = re.compile(r"\s+(?:[|•·–—:»-]|::)\s+|\s*[｜：]\s*")


def titles(stated: Stated) -> Iterator[tuple[str, str]]:
    """What the page calls its article, best place first, each with its origin; site names cut off."""
    site = text_of(stated.node.get("publisher")) or stated.first("og:site_name")
    for words, origin in (
        (text_of(stated.node.get("headline")), "json-ld"),
        (stated.first("og:title"), "og"),
        (stated.first("twitter:title"), "meta"),
        (stated.first("headline", "dc.title", "title", "parsely-title", "sailthru.title"), "meta"),
        (text_of(stated.node.get("name")), "json-ld"),
        (stated.title, "tag"),
    ):
        if words:
            yield without_site(words, site), origin


def headlines(stated: Stated) -> dict[str, str]:
    """The page's three statements of its headline, site names cut off: "json-ld", "og" and "title" where there are any."""
    site = text_of(stated.node.get("publisher")) or stated.first("og:site_name")
    places = {
        "json-ld": text_of(stated.node.get("headline")),
        "og": stated.first("og:title", "twitter:title"),
        "title": stated.title,
    }
    return {place: without_site(words, site) for place, words in places.items() if words}


def without_site(title: str, site: str) -> str:
    """A title without the name of its site, its section and the day: "Ferry sinks | News | Harbour Post" -> "Ferry sinks"."""
    name = fold_key(site)
    if name and (first := _SUFFIX.search(title)) and fold_key(title[: first.start()]) == name:
        title = title[first.end() :]
    for _ in range(3):
        cuts = list(_SUFFIX.finditer(title))
        if not cuts:
            break
        last = title[cuts[-1].end() :]
        key = fold_key(last)
        known = not key or (name and (key in name or name in key)) or _DAY.fullmatch(last)
        brief = len(last.split()) <= 3 and len(last) < len(title) / 3 and cuts[-1][0].strip() in ("|", "｜")
        if not (known or brief):
            break
        title = title[: cuts[-1].start()].strip()
    return title


_DAY = re.compile(r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}")


# ---- outlet, section, description ----------------------------------------------------------------------------


def outlet(stated: Stated) -> str:
    """The publisher as the page names it."""
    for words, origin in (
        (text_of(stated.node.get("publisher")), "json-ld"),
        (stated.first("og:site_name"), "og"),
        (stated.first("application-name", "publisher", "dc.publisher", "apple-mobile-web-app-title"), "meta"),
    ):
        if words and "://" not in words and len(words) < 60:
            stated.origins["outlet"] = (words, origin)
            return words
    return ""


def section(stated: Stated) -> str:
    """The desk it ran under."""
    for words, origin in (
        (text_of(stated.node.get("articleSection")), "json-ld"),
        (stated.first("article:section", "og:article:section", "section", "parsely-section"), "meta"),
    ):
        if words and len(words) < 60:
            stated.origins["section"] = (words, origin)
            return words
    return ""


def description(stated: Stated) -> list[str]:
    """What the page offers as a summary of its article: where it is visible it is often the standfirst."""
    places = (
        text_of(stated.node.get("description")),
        stated.first("og:description"),
        stated.first("description"),
        stated.first("twitter:description"),
    )
    return [one for index, one in enumerate(places) if one and one not in places[:index]]
