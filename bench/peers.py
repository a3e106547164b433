"""The other extractors of the table, those that are installed: `pip install --group peers`. Their defaults, metadata included.

A peer that gives one text has its lines for content and for text, and no lead of its own.
"""

from __future__ import annotations

import importlib.util
import logging
import re
from typing import TYPE_CHECKING, Any

from records import Found

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from records import Row


def installed() -> dict[str, Callable[[Row, bytes], Found]]:
    """Name and function of every peer whose package is there."""
    logging.disable(logging.ERROR)  # they tell of every page they find odd
    known = {
        "trafilatura": _trafilatura,
        "readability": _readability,
        "newspaper": _newspaper,
        "resiliparse": _resiliparse,
    }
    return {name: extract for name, extract in known.items() if importlib.util.find_spec(name)}


def _found(text: str, headline: str = "", people: Iterable[str] = (), published: str = "") -> Found:
    # "- " before a list item is how they print it, not a word of the page.
    lines = tuple(words for line in text.split("\n") if (words := line.strip().removeprefix("- ")))
    return Found(lines, lines, headline=headline, people=frozenset(people), published=published)


def _trafilatura(row: Row, page: bytes) -> Found:
    import trafilatura

    found: Any = trafilatura.bare_extraction(page, url=row["url"], include_comments=False, with_metadata=True)
    if found is None:
        return _found("")
    people = (name.strip() for name in (found.author or "").split(";"))
    return _found(found.text or "", found.title or "", filter(None, people), found.date or "")


_ENDS = re.compile(
    r"(?i)</?(?:p|div|li|h[1-6]|blockquote|figcaption|figure|td|tr|ul|ol|section|article|br)\b[^>]*>"
)


def _readability(row: Row, page: bytes) -> Found:
    from lxml import html
    from readability import Document

    try:
        document = Document(page.decode("utf-8", "replace"))
        summary = _ENDS.sub("\n\\g<0>", document.summary())
        text = str(html.fromstring(summary).xpath("string()"))
        return _found(text, document.short_title() or "")
    except Exception as error:  # noqa: BLE001 - it raises its own and lxml's; such a page is lost
        logging.getLogger(__name__).info("%s: %s", row["id"], error)
        return _found("")


def _newspaper(row: Row, page: bytes) -> Found:
    import newspaper
    import tldextract.tldextract

    tldextract.tldextract.TLD_EXTRACTOR.suffix_list_urls = ()  # it would fetch a list of suffixes
    address, markup = row["url"] or "https://page.example/", page.decode("utf-8", "replace")
    try:
        article = _parsed(newspaper.Article(address, fetch_images=False), markup)
    except ImportError:  # Hindi and Japanese need libraries of their own
        article = _parsed(newspaper.Article(address, language="en", fetch_images=False), markup)
    published = article.publish_date.isoformat() if hasattr(article.publish_date, "isoformat") else ""
    return _found(article.text, article.title or "", article.authors or (), published)


def _parsed(article: Any, markup: str) -> Any:
    article.download(input_html=markup)
    article.parse()
    return article


def _resiliparse(row: Row, page: bytes) -> Found:  # noqa: ARG001 - it asks for no address
    from resiliparse.extract.html2text import extract_plain_text

    return _found(extract_plain_text(page.decode("utf-8", "replace"), main_content=True, comments=False))
