"""From bytes to clean records: `open_source` finds the inputs, `read` turns each into articles."""

from __future__ import annotations

import re
from importlib import import_module
from typing import TYPE_CHECKING

from secondsource import plugins
from secondsource.errors import FormatError
from secondsource.read.decode import decode
from secondsource.read.exported import read_json, read_jsonl
from secondsource.read.lines import apart
from secondsource.read.plain import read_plain
from secondsource.read.record import read_headers, read_markdown, read_tagged
from secondsource.read.sniff import FORMATS, sniff
from secondsource.read.source import expand, load, open_source, raise_first

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from secondsource.errors import SecondSourceError
    from secondsource.model import Article, Raw
    from secondsource.read.decode import Decoded

__all__ = ["FORMATS", "apart", "expand", "load", "open_source", "read"]

_RECORDS = {
    "tagged": read_tagged,
    "headers": read_headers,
    "markdown": read_markdown,
    "json": read_json,
    "jsonl": read_jsonl,
}


_PAGE = re.compile(rb"\s*(?:<!doctype\s+html|<html[\s>])", re.IGNORECASE)


def read(raw: Raw, *, failed: Callable[[SecondSourceError], None] | None = None) -> Iterator[Article]:
    """The articles in one input: the reader is `raw.format`, or sniffed when that is empty or "auto"; readers of
    other packages are asked before ours.

    Raises FormatError(about=raw.input) when nothing usable is in it. Where one input holds many records, each broken one
    is handed to `failed`; without `failed`, FormatError is raised after all the others have been given.
    """
    failures: list[SecondSourceError] = []
    given = 0
    for article in _articles(raw, failed or failures.append):
        given += 1
        yield article
    raise_first(failures)
    if not given and failed is None:
        raise FormatError("no words in it", about=raw.input)


def _articles(raw: Raw, failed: Callable[[SecondSourceError], None]) -> Iterator[Article]:
    if raw.format and raw.format not in FORMATS:
        raise FormatError(f"no format “{raw.format}”; there are: {', '.join(FORMATS)}", about=raw.input)
    form = "" if raw.format == "auto" else raw.format
    if not form and (theirs := plugins.articles_of(raw)) is not None:
        yield from theirs
        return
    # A page decodes itself; to look at all its markup as if it were text would take as long as to read it.
    if form == "html" or (not form and _PAGE.match(raw.body)):
        yield from import_module("secondsource.read.html").read_html(raw)
        return
    decoded = decode(raw)
    form = form or sniff(raw, decoded.text)
    if form == "html":
        yield from import_module("secondsource.read.html").read_html(raw)
    elif form == "feed":
        raise FormatError("looks like a feed; give the addresses or files of its articles", about=raw.input)
    elif form == "text":
        yield from _with_words(raw, decoded)
    else:
        yield from _RECORDS[form](raw, decoded, failed)


def _with_words(raw: Raw, decoded: Decoded) -> Iterator[Article]:
    for article in read_plain(raw, decoded):
        if not article.parts:
            raise FormatError("no words in it", about=raw.input)
        yield article
