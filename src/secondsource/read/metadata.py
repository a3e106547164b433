"""What a page says about its article besides the text: each field from the best place that has it, with the evidence.

The order of places for each field stands in docs/read.md ("comes from").
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from secondsource import outlets as register
from secondsource.read.blocks import fold_key
from secondsource.read.jsonld import Node, article_node, kinds, nodes, text_of
from secondsource.read.urls import absolute, clean_url, original_url, page_url, same_site

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
    crumbs: tuple[str, ...] = ()  # the names of the links that lead to the page, front page first
    origins: dict[str, tuple[str, str]] = field(default_factory=dict)  # field to (raw, origin)
    doubts: list[str] = field(default_factory=list)

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
    title = next((" ".join("".join(one.itertext()).split()) for one in tree.iter("title")), "")
    found = nodes(tree)
    node = article_node(found, next(iter(meta.get("og:title", ())), ""))
    stated = Stated(meta, node, title, "", "", tree, crumbs=_crumbs(found))
    stated.language = _language(stated)
    stated.url = _url(stated, raw)
    return stated


def _crumbs(found: list[Node]) -> tuple[str, ...]:
    """The names in the first BreadcrumbList of a page's JSON-LD, in order."""
    listed = next((one.get("itemListElement") for one in found if "breadcrumblist" in kinds(one)), None)
    items = [one for one in listed if isinstance(one, dict)] if isinstance(listed, list) else []
    items.sort(key=lambda one: int(place) if (place := str(one.get("position", ""))).isdecimal() else 0)
    return tuple(name for one in items if (name := text_of(one.get("name")) or text_of(one.get("item"))))


# ---- language and address --------------------------------------------------------------------------------

_LANGUAGE = re.compile(r"([A-Za-z]{2})(?:[-_]|$)")


def _language(stated: Stated) -> str:
    tree = stated.tree
    places = (
        (tree.get("lang") or tree.get("{http://www.w3.org/XML/1998/namespace}lang") or "", "tag"),
        (text_of(stated.node.get("inLanguage")), "json-ld"),
        (stated.first("content-language", "language", "dc.language"), "meta"),
        (stated.first("og:locale"), "og"),
    )
    for place, origin in places:
        if found := _LANGUAGE.match(place.strip()):
            stated.origins["language"] = (place.strip(), origin)
            return found[1].lower()
    return ""


def _url(stated: Stated, raw: Raw) -> str:
    """The canonical address; where the page is read from a site that is not its own, a doubt."""
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
    fetched = page_url(clean_url(original_url(raw.url)))
    for place, origin in places:
        address = page_url(clean_url(original_url(absolute(raw.url, place))))
        # A canonical link to the front page is a mistake of the site's template.
        if address and urlsplit(address).path.strip("/"):
            stated.origins["url"] = (place, origin)
            if fetched and not same_site(fetched, address):
                stated.doubts.append(f"read at {fetched}; the page names {address} as its address")
            return address
    return fetched


# ---- headline ---------------------------------------------------------------------------------------------

_SUFFIX = re.compile(r"\s+(?:[|•·–—:»›-]|::)\s+|\s*[｜：]\s*")


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


_DAY = re.compile(r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?:,? .{1,12})?")


# ---- outlet, section, description ----------------------------------------------------------------------------


_LEGAL = re.compile(
    r"[\s,]+(?:GmbH|mbH|& Co\.?|KG|KGaA|AG|SE|eG|e\.\s?V\.|Ltd\.?|Limited|LLC|L\.L\.C\.|Inc\.?|Corp\.?|plc|S\.?A\.?U?|S\.?L\.?U?|S\.?p\.?A\.?|S\.?r\.?l\.?|SAS|SARL|"
    r"AB|AS|ASA|A/S|Oyj?|B\.?V\.?|N\.?V\.?|Kft\.?|Zrt\.?|s\.r\.o\.|a\.s\.|sp\. z o\.o\.|A\.Ş\.|Pty|Website|Online-Redaktion)$"
)


def outlet(stated: Stated) -> str:
    """The publisher as the page names it, without its legal form: of several names the first that the table of outlets knows."""
    places = [
        (name, words, origin)
        for words, origin in (
            (text_of(stated.node.get("publisher")), "json-ld"),
            (stated.first("og:site_name"), "og"),
            (
                stated.first("application-name", "publisher", "dc.publisher", "apple-mobile-web-app-title"),
                "meta",
            ),
        )
        if words and "://" not in words and len(words) < 60 and (name := _without_form(words))
    ]
    known = (place for place in places if register.sure(place[0]))
    name, words, origin = next(known, places[0] if places else ("", "", ""))
    if words:
        stated.origins["outlet"] = (words, origin)
    return name


def _without_form(name: str) -> str:
    """The name without its legal form: "Harbour Post - Quay Press GmbH & Co. KG" is "Harbour Post"."""
    short = name
    while form := _LEGAL.search(short):
        short = short[: form.start()]
    return short.split(" - ")[0].strip() if short != name else name


def section(stated: Stated) -> str:
    """The desk it ran under."""
    for words, origin in (
        (text_of(stated.node.get("articleSection")), "json-ld"),
        (
            stated.first(
                "article:section", "og:article:section", "section", "parsely-section", "articlesection"
            ),
            "meta",
        ),
        (_deepest(stated), "json-ld"),
    ):
        first = re.split(r"\s*[,;|]\s*", words)[0] if " & " not in words else words
        if first and len(first) < 60:
            stated.origins["section"] = (words[:100], origin)
            return first
    return ""


def _deepest(stated: Stated) -> str:
    """The last of the links that lead to the page, its own title and the front page left out."""
    own = {fold_key(title) for title, _ in titles(stated)}
    inner = [name for name in stated.crumbs[1:] if len(name) < 40 and fold_key(name) not in own]
    return inner[-1] if inner and "://" not in inner[-1] else ""


def description(stated: Stated) -> list[str]:
    """What the page offers as a summary of its article: where it is visible it is often the standfirst."""
    places = (
        text_of(stated.node.get("description")),
        stated.first("og:description"),
        stated.first("description"),
        stated.first("twitter:description"),
    )
    return [one for index, one in enumerate(places) if one and one not in places[:index]]
