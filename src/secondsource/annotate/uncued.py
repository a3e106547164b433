"""Citations without a word of citing: addresses and links to other outlets, agencies in the lines around the text."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from secondsource import outlets
from secondsource.model import Citation

if TYPE_CHECKING:
    from collections.abc import Iterator

    from secondsource.model import Article
    from secondsource.text import Segments

_ADDRESS = re.compile(r"https?://[^\s<>\"')\]]{4,300}")
_WORD_GROUP = re.compile(r"[^\W\d_][\w&.'’-]*(?:[ -][A-Z][\w&.'’-]*){0,6}")


def linked(page: Segments, own: str) -> Iterator[Citation]:
    """Addresses of other outlets in the text, and words that linked to them on the page; `own` is the article's outlet."""
    starts = [part.start for part in page.paragraphs]
    places = [
        (match.start(), match.end(), match[0])
        for part in page.paragraphs
        for match in _ADDRESS.finditer(page.article.text, part.start, part.end)
    ]
    places += [(link.start, link.end, link.url) for link in page.article.links]
    for start, end, url in places:
        at = bisect_right(starts, start) - 1
        found = outlets.at(url) if at >= 0 and end <= page.paragraphs[at].end else None
        if found and found.kind != "photo" and found.name != own:
            yield Citation(page.span(start, end), found.name, "link")


def credited(article: Article, own: str) -> Iterator[Citation]:
    """Agencies named in the byline, the dateline or the line of contributors, which are no running text."""
    for part in article.parts:
        if part.name not in ("byline", "dateline", "contribution"):
            continue
        for match in _WORD_GROUP.finditer(article.text, part.start, part.end):
            words = [(m.start(), m.end()) for m in re.finditer(r"\S+", match[0])]
            for first, last in ((i, j) for i in range(len(words)) for j in range(len(words), i, -1)):
                start, end = words[first][0], words[last - 1][1]
                found = outlets.named(match[0][start:end])
                if (
                    found
                    and found.kind == "agency"
                    and found.name != own
                    and outlets.sure(match[0][start:end])
                ):
                    span = article.span(match.start() + start, match.start() + end)
                    yield Citation(span, found.name, "agency")
                    break
