"""Which news agencies a page says its report is from, or draws on.

Bylines, credits of the whole text, and the words at its ends: "LOWHAVEN, March 5 (Reuters) -", "(dpa)". The agency of a picture is
none of the text's, and an outlet that is an agency itself is no wire of its own.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from secondsource import outlets
from secondsource.languages.bylines import AGENCIES
from secondsource.model import CONTENT
from secondsource.read.authors import agencies_in, is_agency
from secondsource.read.jsonld import text_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from secondsource.model import PartName
    from secondsource.read.metadata import Stated

_META = (
    "source", "dc.source", "article:source", "news_source", "agency", "article:agency", "cxenseparse:agency", "dcsext.agency", "wt.agency",
    "syndication-source", "provider", "article.source", "content-source", "sourceorganization",
)  # fmt: skip
_KEYS = ("sourceOrganization", "provider", "creditText", "copyrightHolder", "publisher")
_OPENING = 90  # characters in which a dateline names its agency
_ENDING = 3  # last blocks of the text in which an agency may sign


def wires(
    stated: Stated, bodies: dict[str, str], outlet: str, blocks: Sequence[tuple[PartName, str]]
) -> list[tuple[str, str]]:
    """(the agency's name as it stands, where it stands), each agency once, the surest place first."""
    own = outlets.at(stated.url) or outlets.named(outlet)
    found: dict[str, tuple[str, str]] = {}
    for name, origin in (*_of_bodies(bodies), *_of_node(stated.node), *_of_meta(stated), *_of_text(blocks)):
        known = outlets.named(name)
        if name.casefold() not in _ANY and (own is None or known is not own):
            found.setdefault(known.name if known else name.casefold(), (name, origin))
    return list(found.values())


def _of_bodies(bodies: dict[str, str]) -> Iterator[tuple[str, str]]:
    for body, origin in bodies.items():
        for name in agencies_in(body):
            yield name, origin


def _of_node(node: dict[str, Any]) -> Iterator[tuple[str, str]]:
    for key in _KEYS:
        value = node.get(key)
        for one in value if isinstance(value, list) else [value]:
            yield from _agencies(text_of(one), "json-ld")


def _of_meta(stated: Stated) -> Iterator[tuple[str, str]]:
    for name in _META:
        for value in stated.meta.get(name, ())[:1]:
            yield from _agencies(value, "meta")


def _agencies(words: str, origin: str) -> Iterator[tuple[str, str]]:
    if words and len(words) < 100 and "://" not in words:
        for name in agencies_in(words):
            yield name, origin


_DATELINE = re.compile(r"^[^()（）]{0,60}[(（]([^()（）]{2,40})[)）]")
_CHINESE = re.compile(r"^[（(]?(新华社|新華社|中新社|中新网|共同通信|時事通信)")
_SIGNED = re.compile(r"[(（/–—-]\s*©?\s*([^()（）/–—]{2,40}(?:/[^()（）/]{2,20})*)\s*[)）/]?\.?$")


def _of_text(blocks: Sequence[tuple[PartName, str]]) -> Iterator[tuple[str, str]]:
    for kind, words in blocks:
        # "© dpa" under a text is the text's, beside a byline a picture's.
        if kind == "contribution" or (kind == "byline" and "©" not in words):
            yield from _agencies(words, "text")
    texts = [words for kind, words in blocks if kind in CONTENT or kind == "contribution"]
    for words in texts[:2]:
        if opened := _DATELINE.match(words[:_OPENING]):
            yield from _all_agencies(re.split(r"[/,]|\s[-–]\s", opened[1]))
        if chinese := _CHINESE.match(words):
            yield chinese[1], "text"
    for words in texts[-_ENDING:]:
        if signed := _SIGNED.search(words[-60:]):
            yield from _all_agencies(re.split(r"[/,]", signed[1]))


def _all_agencies(names: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Names that are all agencies': "(dpa/afp)", not "(Reuters, 2019)"."""
    listed = [name.strip(" .©") for name in names]
    if listed and all(is_agency(name) and _written(name) for name in listed):
        for name in listed:
            yield name, "text"


def _written(name: str) -> bool:
    """Whether an agency is written as one: "AP", "dpa", not "red" or "tass" in a sentence."""
    return name.casefold() not in _WORDS or name.isupper()


# "Agencies" names none.
_ANY = frozenset(
    "agencies agenturen agenzie agences agencias agências agentschappen byråer ajanslar agency wire".split()
)
_WORDS = frozenset("red pa tt sid aa getty zeit stern spiegel imago cnn".split()) & AGENCIES
