"""Where a page's own words link to, put back on the text: evidence of where an article has something from.

A link is found again by its words and the words before it in its block; one whose place is not certain is left out.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import islice
from typing import TYPE_CHECKING, Any

from secondsource.model import CONTENT, Link
from secondsource.read.urls import absolute, clean_url

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from secondsource.model import Part

_BEFORE = 40  # characters before a link that tell which of two like words it is
_LONGEST = 400  # characters of a link's words: what is longer is a teaser, not a link in a sentence
_MOST = 500  # links that are kept of one article
_TRIED = 2_000  # links of a page whose words are looked for in the text
_WORD = re.compile(r"\w+")
_UNSPACED = "\u0e00"  # Thai, and with few exceptions what comes after it in Unicode
_ENDS = frozenset(
    "p li div td th dd dt h1 h2 h3 h4 h5 h6 blockquote section article figcaption body ul ol table hr figure".split()
)


def links_of(tree: Any, base: str, text: str, parts: Sequence[Part]) -> tuple[Link, ...]:
    """The links of the content, lead and headline, in the order of the text. `base` is what relative addresses are relative to."""
    inside = [
        part for part in parts if part.name in CONTENT or part.name in ("lead", "highlight", "headline")
    ]
    starts = [part.start for part in inside]
    found: list[Link] = []
    cursor = 0
    for address, before, words in islice(_anchors(tree, text), _TRIED):
        at = _place(text, before, words, cursor, starts)
        home = inside[bisect_right(starts, at) - 1] if inside and at >= starts[0] else None
        if home is None or at + len(words) > home.end or not (url := clean_url(absolute(base, address))):
            continue
        found.append(Link(at, at + len(words), url))
        cursor = at + len(words)
        if len(found) == _MOST:
            break
    return tuple(_apart(sorted(found, key=lambda link: (link.start, link.end))))


def _anchors(tree: Any, text: str) -> Iterator[tuple[str, str, str]]:
    """Address, words before, and words of every link whose words the text has."""
    known = set(_WORD.findall(text))
    for anchor in tree.iter("a"):
        address = anchor.get("href")
        if not address or address.startswith("#"):
            continue
        raw = "".join(anchor.itertext()) if len(anchor) else anchor.text or ""
        words = " ".join(raw[: _LONGEST * 2].split())
        if 1 < len(words) <= _LONGEST and _may_hold(known, words) and words in text:
            yield address, _before(anchor, raw), words


def _may_hold(known: set[str], words: str) -> bool:
    """Whether the text has the link's first word: most links of a page lead elsewhere, and to search for each takes long.

    Scripts without spaces between words cannot be asked so.
    """
    first = _WORD.search(words)
    return first is None or first[0] in known or first[0][0] >= _UNSPACED


def _before(anchor: Any, raw: str) -> str:
    """The words of the block before a link, as the text has them, up to the link's first letter."""
    pieces: list[str] = []
    node, held = anchor, 0
    while held < 2 * _BEFORE:
        above = node.getprevious()
        if above is not None:
            pieces.append(above.tail or "")
            if above.tag in _ENDS:
                break
            pieces.append(" " if above.tag == "br" else _words(above))
        else:
            above = node.getparent()
            if above is None:
                break
            pieces.append(above.text or "")
            if above.tag in _ENDS:
                break
        held += sum(map(len, pieces[-2:]))
        node = above
    joined = "".join(reversed(pieces))
    space = " " if joined[-1:].isspace() or raw[:1].isspace() else ""
    folded = " ".join(joined.split())[-_BEFORE:]
    return folded + space if folded else ""


def _words(element: Any) -> str:
    return "".join(element.itertext()) if isinstance(element.tag, str) else ""  # a comment has none


def _place(text: str, before: str, words: str, cursor: int, starts: Sequence[int]) -> int:
    """Where a link stands in the text: after the words before it, or first in a part; -1 where neither is found."""
    if before:
        at = text.find(before + words, cursor)
        at = text.find(before + words) if at < 0 else at
        if at >= 0:
            return at + len(before)
    return next((start for start in starts if text.startswith(words, start)), -1)


def _apart(links: list[Link]) -> Iterator[Link]:
    last = 0
    for link in links:
        if link.start >= last:
            yield link
            last = link.end
