"""How a source is named: a letter per article, its outlet, its date, and the paragraph a passage stands in.

A mark `[B:3]` reads "article B, paragraph 3". Paragraphs count the content parts from 1; what stands elsewhere is named
by its part: `[B:headline]`, `[B:lead]`, `[C:summary]`. A mark stays the same however the page around it changes, so two
versions of a page can be compared line by line.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from secondsource.model import CONTENT

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from secondsource.model import Article, Span

MONTHS = "January February March April May June July August September October November December".split()


@dataclass(frozen=True, slots=True)
class Mark:
    """Where something stands: `label` is what the reader sees, `anchor` the passage on the page."""

    letter: str
    place: str  # "3", "headline", "lead", "summary", ...
    span: Span

    @property
    def label(self) -> str:
        """What the reader sees between the brackets: "B:3"."""
        return f"{self.letter}:{self.place}"

    @property
    def anchor(self) -> str:
        """The id of the passage on an HTML page: letter and offsets."""
        return f"{self.letter}-{self.span.start}-{self.span.end}"


def letters(count: int) -> list[str]:
    """`count` letters for articles: A to Z, then AA, AB and on."""
    return [_letter(number) for number in range(count)]


def _letter(number: int) -> str:
    more, rest = divmod(number, 26)
    return (_letter(more - 1) if more else "") + chr(ord("A") + rest)


def places(article: Article) -> list[str]:
    """How each part is cited: a content part by its number, counted from 1; any other by its name."""
    number, named = 0, []
    for part in article.parts:
        number += part.name in CONTENT
        named.append(str(number) if part.name in CONTENT else part.name)
    return named


def place(article: Article, offset: int, named: Sequence[str] = ()) -> str:
    """How the part that holds a character is cited; "text" outside all parts. `named` is what `places` gave, if at hand."""
    at = bisect_right(article.parts, offset, key=lambda part: part.start) - 1
    if at < 0 or offset >= article.parts[at].end:
        return "text"
    return (named or places(article))[at]


def outlet(article: Article) -> str:
    """The outlet's name, else the host of its address, else "outlet unknown"."""
    if article.outlet:
        return article.outlet
    host = re.match(r"[a-z]+://(?:www\.)?([^/:?#]+)", article.url, re.IGNORECASE)
    return host[1] if host else "outlet unknown"


def outlets(articles: Iterable[Article]) -> tuple[int, int]:
    """How many different outlets are named, and how many articles name none: those may be anybody's."""
    articles = list(articles)
    named = {outlet(article).casefold() for article in articles if article.outlet or article.url}
    return len(named), sum(not (article.outlet or article.url) for article in articles)


def headline(article: Article) -> str:
    """The headline on one line; the first words of the content where there is none."""
    words = article.words("headline") or article.words("lead") or article.words("content")
    return shorten(" ".join(words.split()), 120)


def shorten(words: str, limit: int) -> str:
    """Words cut at a word's end so that they take at most `limit` characters, an ellipsis included."""
    if len(words) <= limit:
        return words
    cut = words[: limit - 1]
    return (cut.rsplit(None, 1)[0] if " " in cut else cut).rstrip(" ,;:–—-") + "…"


_WHEN = re.compile(
    r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:[T ](\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$"
)


def when(moment: str) -> str:
    """An ISO 8601 prefix as a reader writes it: "2031-03-04T18:05Z" is "4 March 2031, 18:05 UTC"."""
    found = _WHEN.match(moment)
    if not found:
        return moment
    year, month, day, clock, zone = found.groups()
    if month and not 1 <= int(month) <= 12:
        return moment
    name = f"{MONTHS[int(month) - 1]} {year}" if month else year
    if day:
        name = f"{int(day)} {name}"
    if clock:
        name += f", {clock}" + (" UTC" if zone in ("Z", "+00:00", "+0000") else f" {zone}" if zone else "")
    return name


def days(earliest: str, latest: str) -> str:
    """A stretch of days: "3–5 March 2031", "28 February – 3 March 2031", "from 3 March 2031"."""
    if not latest:
        return f"from {when(earliest)}" if earliest else "no day given"
    if not earliest:
        return f"until {when(latest)}"
    if earliest == latest:
        return when(earliest)
    whole = _whole(earliest, latest)
    if whole:
        return when(whole)
    one, two = when(earliest), when(latest)
    if len(earliest) == len(latest) == 10 and earliest[:7] == latest[:7]:
        return f"{one.split()[0]}–{two}"
    if earliest[:4] == latest[:4]:
        return f"{one.rsplit(' ', 1)[0]} – {two}"
    return f"{one} – {two}"


def _whole(earliest: str, latest: str) -> str:
    """The month or year that two days bound, when they bound one exactly; else empty."""
    if earliest[4:] == "-01-01" and latest == f"{earliest[:4]}-12-31":
        return earliest[:4]
    if earliest[7:] != "-01" or earliest[:7] != latest[:7] or len(latest) != 10:
        return ""
    year, month = int(earliest[:4]), int(earliest[5:7])
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    last = 29 if month == 2 and leap else (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[month - 1]
    return earliest[:7] if int(latest[8:]) == last else ""


def count(number: int, one: str, many: str = "") -> str:
    """A number with its noun: "1 article", "2 articles", "3 copies"."""
    return f"{number} {one if number == 1 else many or one + 's'}"


def listing(names: Iterable[str]) -> str:
    """Names in a row: "a", "a and b", "a, b and c"."""
    names = list(names)
    return " and ".join(filter(None, (", ".join(names[:-1]), *names[-1:])))


def slug(words: str, limit: int = 60) -> str:
    """Words as a file name: lower case ASCII and hyphens; "story" where nothing is left."""
    plain = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode().lower()
    name = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
    return name[:limit].strip("-") or "story"
