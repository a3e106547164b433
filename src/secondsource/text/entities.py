"""Texts that still hold HTML entities, "&quot;We stay,&quot; she said": read as what they stand for, with the offsets of the text.

A record or a plain file that somebody cut out of a page keeps them, and `Article.text` is never edited. So the text is decoded for
segmenting alone, and every offset found is taken back.
"""

from __future__ import annotations

import html
import re
from array import array
from bisect import bisect_left
from dataclasses import replace
from typing import TYPE_CHECKING

from secondsource.text.segments import Token

if TYPE_CHECKING:
    from secondsource.model import Article
    from secondsource.text.segments import Segments

_ENTITY = re.compile(
    r"&(?:quot|apos|amp|nbsp|hellip|[mn]dash|[lr][sd]quo|[lr]aquo|bdquo|#\d{1,6}|#[xX][0-9a-fA-F]{1,5});"
)


def has_entities(text: str) -> bool:
    """Whether a text holds entities that segmenting would trip over."""
    return "&" in text and _ENTITY.search(text) is not None


def decoded(article: Article) -> tuple[Article, array[int], array[int]]:
    """The article with its entities read, and where each of its characters begins and ends in the text as it stands."""
    pieces: list[str] = []
    starts, ends = array("l"), array("l")
    last = 0
    for match in _ENTITY.finditer(article.text):
        char = html.unescape(match[0])
        if len(char) != 1 or (not char.isprintable() and char != "\u00a0"):
            continue
        pieces += (article.text[last : match.start()], char)
        starts.extend(range(last, match.start() + 1))
        ends.extend(range(last + 1, match.start() + 1))
        ends.append(match.end())
        last = match.end()
    pieces.append(article.text[last:])
    starts.extend(range(last, len(article.text)))
    ends.extend(range(last + 1, len(article.text) + 1))
    parts = tuple(
        replace(part, start=first, end=end)
        for part in article.parts
        if (first := bisect_left(starts, part.start))
        < (end := bisect_left(ends, part.end) + 1)
        <= len(starts)
    )
    # Nobody looks for links in segmenting, and `restored` has the article with its own again.
    return replace(article, text="".join(pieces), parts=parts, links=()), starts, ends


def restored(page: Segments, article: Article, starts: array[int], ends: array[int]) -> Segments:
    """Segments of the decoded article with the offsets of the article itself; the tokens keep their decoded words."""
    return replace(
        page,
        article=article,
        paragraphs=tuple(
            replace(part, start=starts[part.start], end=ends[part.end - 1]) for part in page.paragraphs
        ),
        tokens=tuple(Token(starts[token.start], ends[token.end - 1], token.text) for token in page.tokens),
        sentences=tuple(
            one._replace(start=starts[one.start], end=ends[one.end - 1]) for one in page.sentences
        ),
        quoted=tuple(one._replace(start=starts[one.start], end=ends[one.end - 1]) for one in page.quoted),
    )
