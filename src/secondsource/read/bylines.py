"""Who a page says wrote its article: the first place that names a person, and the agencies and newsrooms named beside them."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlsplit

from secondsource import outlets as register
from secondsource.languages import lexicon
from secondsource.read.authors import is_body, is_person, says_author, says_by, sort_names, split_names
from secondsource.read.blocks import fold_key
from secondsource.read.daylines import days_of
from secondsource.read.jsonld import Node, kinds, text_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from secondsource.read.headline import Around
    from secondsource.read.metadata import Stated

_META = (
    "author", "article:author", "dc.creator", "parsely-author", "sailthru.author", "byl", "dcterms.creator", "article:author_name",
    "cxenseparse:author", "articleauthor", "article.author", "dcsext.author", "citation_author", "authors", "article_author",
    "og:article:author", "news_author", "byline",
)  # fmt: skip
_ADDRESS = re.compile(r"^(?:https?:|www\.)|@")


class Authors(NamedTuple):
    """The people in order, and the bodies: agencies, newsrooms, the outlet itself where nobody else is named."""

    people: list[str]
    bodies: dict[str, str]  # to the place that names them


def authors(stated: Stated, around: Around, outlet: str) -> Authors:
    """The people who wrote it, and the agencies and newsrooms named beside them. `around` are the lines near the headline."""
    own = _own_names(stated, outlet)
    bodies: dict[str, str] = {}
    for origin, places in _places(stated, around):
        people: list[str] = []
        for words, organisation in places:
            line = _undated(words, stated.language) if origin == "text" else words
            found = _named(line, own, strict=origin in ("tag", "text"))
            for body in (*found.people, *found.bodies) if organisation else found.bodies:
                if origin != "text":
                    bodies.setdefault(body, origin)
            people += [name for name in found.people if name not in people and not organisation]
        raw = "; ".join(words for words, _ in places)[:300]
        if people:
            stated.origins["authors"] = (raw, origin)
            return Authors(people, _beside(bodies, own))
        if origin == "text" and _beside(
            bodies, own
        ):  # an agency's report: nobody is looked for under the text
            break
        if bodies:
            stated.origins.setdefault("authors", (raw, origin))
    return Authors([], _beside(bodies, own) or bodies)


def _places(stated: Stated, around: Around) -> Iterator[tuple[str, list[tuple[str, bool]]]]:
    """Where authors stand, best place first: (origin, [(words, whether they are said to be an organisation's)])."""
    yield "json-ld", list(_node_authors(stated.node))
    meta = [v for name in _META for v in stated.meta.get(name, ()) if not _ADDRESS.search(v)]
    yield "meta", [(words, False) for words in meta[:4]]
    yield "tag", [(words, False) for words in _marked(stated.tree)]
    yield "text", [(line, False) for line in around.bylines[:3] if _may_name(line)]
    lines = [
        line for line in around.plain if says_by(line) or (days_of(line, stated.language) and _may_name(line))
    ]
    yield "text", [(line, False) for line in lines[:3]]
    yield "text", [(line, False) for line in around.lone if is_person(line) and not line.isupper()][:2]
    yield "text", [(line, False) for line in around.facts if says_author(line)][:3]


_BYLINE = 90  # characters: what is longer and does not begin with "By" is the caption of a picture


def _may_name(line: str) -> bool:
    return "©" not in line and (len(line) <= _BYLINE or says_by(line))


def _named(words: str, own: tuple[str, ...], *, strict: bool) -> Any:
    names = split_names(words)
    # "harbourpost.example, Lowhaven, Norway": beside a body or a whole name, a single word is a place.
    if len(names) > 1 and any(" " in name or is_body(name, own) for name in names):
        names = [name for name in names if " " in name or not name.isascii() or is_body(name, own)]
    return sort_names(names, outlets=own, strict=strict)


def _undated(line: str, language: str) -> str:
    """A line with its days cut out: "Ann Lee 5 March 2024 18:30" -> "Ann Lee | "."""
    for day in reversed(days_of(line, language)):
        line = f"{_BEFORE.sub('', line[: day.start])} | {line[day.end :]}"
    return line


# "Ann Lee on Monday, 5 March", "Ann Lee am Montag, dem 5. März"
_BEFORE = re.compile(
    r"(?:\s(?:am|on|the|le|du|el|il|em|op|den|dem|vom|dne|dnia|på|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\w+tag|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche),?)+\s*$",
    re.IGNORECASE,
)


def _beside(bodies: dict[str, str], own: tuple[str, ...]) -> dict[str, str]:
    """The bodies without the outlet's own names: beside a person or an agency these say nothing."""
    return {body: origin for body, origin in bodies.items() if not any(fold_key(body) in one for one in own)}


def _own_names(stated: Stated, outlet: str) -> tuple[str, ...]:
    """What the page's outlet may be called in a byline: its names, and its host."""
    try:
        host = urlsplit(stated.url).hostname or ""
    except ValueError:
        host = ""
    known = register.at(stated.url)
    names = (
        outlet,
        stated.first("og:site_name"),
        host.removeprefix("www."),
        *((known.name, *known.aliases) if known else ()),
    )
    return tuple(key for name in names if (key := fold_key(name)))


def _node_authors(node: Node) -> Iterator[tuple[str, bool]]:
    for one in _each(node.get("author") or node.get("creator") or []):
        organisation = isinstance(one, dict) and any("organization" in kind for kind in kinds(one))
        names = one.get("name") if isinstance(one, dict) and isinstance(one.get("name"), list) else [one]
        for name in names or []:
            if (words := text_of(name)) and "://" not in words:
                yield words, organisation and not _christened(words)


def _christened(name: str) -> bool:
    """Whether a name begins with a given name: many a system files its people as organisations."""
    return name.split(maxsplit=1)[0].casefold() in _given() and is_person(name)


@cache
def _given() -> frozenset[str]:
    return frozenset(name.casefold() for name in lexicon("en").names.given)


def _each(value: Any) -> Iterator[Any]:
    if isinstance(value, dict) and "@list" in value:
        value = value["@list"]
    if isinstance(value, list):
        for one in value[:50]:
            yield from _each(one) if isinstance(one, list) else [one]
    else:
        yield value


_ELSEWHERE = re.compile(r"related|teaser|recommend|promo|most-?read|sidebar|\bcard|comment", re.IGNORECASE)


def _marked(tree: Any) -> list[str]:
    """The words of elements marked as the author, `rel="author"` and `itemprop="author"`, but for those of other articles."""
    found: list[str] = []
    for element in tree.iter("a", "span", "div", "p", "address"):
        marks = f"{element.get('rel') or ''} {element.get('itemprop') or ''}".split()
        if "author" not in marks or _elsewhere(element):
            continue
        named = next((one for one in element.iter() if one.get("itemprop") == "name"), element)
        words = " ".join("".join(named.itertext()).split())
        if words and len(words) < 120:
            found.append(words)
            if len(found) == 4:
                break
    return found


def _elsewhere(element: Any) -> bool:
    for _ in range(6):
        element = element.getparent()
        if element is None:
            return False
        if element.tag in ("aside", "footer", "nav") or _ELSEWHERE.search(element.get("class") or ""):
            return True
    return False
