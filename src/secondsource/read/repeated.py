"""Lines a host prints under all its reports: learned from the pages of the same host that came before in a run.

A line of the content that stands, word for word, at the end (or right behind the first line) of at least two earlier pages of the same host
is none of the story's: it becomes `other`. The text stays as it is, and the first pages keep the line: nothing is known of it then.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from secondsource.model import Part
from secondsource.read.blocks import fold_key
from secondsource.read.urls import host_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from secondsource.model import Article

Shown = dict[str, Counter[int]]  # by host: on how many pages a line stood at an end, by its hash
_EARLIER = 2  # pages
_ENDS = 3  # lines of the content at either end that are looked at
_LINE = 300  # characters: a longer line is a paragraph somebody wrote
_LETTERS = 12  # of a line; a shorter one ("More soon") may be anybody's
_SHARE = 0.25  # of the content: a page with more of it repeated is another version of a report
_NAMES = ("paragraph", "listitem", "quotation", "entry")


def without_repeated(article: Article, shown: Shown) -> Article:
    """The article with lines that earlier pages of its host had as well typed `other`; `shown` then knows this page too.

    A page that begins as an earlier one did is another version of it: it is neither changed nor counted.
    """
    host = host_of(article.url)
    content = [part for part in article.part("content") if part.name in _NAMES]
    if not host or len(content) < _ENDS:
        return article
    lines = shown.setdefault(host, Counter())
    begun = hash(("begins", fold_key(article.text[content[0].start : content[0].end])[:120]))
    if lines[begun]:
        return article
    lines[begun] = 1
    repeated: set[Part] = set()
    known = {part: hash(key) for part, key in _outer(article, content)}
    for ordered in (content, content[::-1]):
        for part in ordered[:_ENDS]:
            if lines[known.get(part, 0)] < _EARLIER:
                break  # a line further in is the story's own
            repeated.add(part)
    for line in set(known.values()):
        lines[line] += 1
    length = sum(part.end - part.start for part in content)
    if not repeated or sum(part.end - part.start for part in repeated) > length * _SHARE:
        return article
    parts = tuple(Part("other", part.start, part.end) if part in repeated else part for part in article.parts)
    return replace(article, parts=parts)


def learned(articles: Iterable[Article]) -> Shown:
    """What articles that are known already (an archive's) teach of their hosts' lines."""
    shown: Shown = {}
    for article in articles:
        without_repeated(article, shown)
    return shown


def _outer(article: Article, content: list[Part]) -> Iterator[tuple[Part, str]]:
    for part in dict.fromkeys((*content[:_ENDS], *content[-_ENDS:])):
        words = article.text[part.start : part.end]
        if len(words) <= _LINE and len(key := fold_key(words)) >= _LETTERS:
            yield part, key
