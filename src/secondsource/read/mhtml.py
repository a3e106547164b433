"""A page that a browser saved as one file (MHTML, RFC 2557): the page in it and its address.

Only headers go through the standard library's parser; the parts are found by their delimiters, because that parser keeps every
line as an object (2 GB for a 40 MB file of short lines) and compares each with the ends of all parts that are open.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from secondsource.errors import FormatError
from secondsource.model import Raw

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from email.message import Message

    from secondsource.errors import SecondSourceError

    Failed = Callable[[SecondSourceError], None]

_HEAD = 16_384  # bytes in which the headers of a message or part must end; an address may be long
_MOST = 200  # parts looked into until one is a page; in real files it is the first or second
_DEPTH = 4  # parts within parts; real files have two

_BLANK = re.compile(rb"\r?\n\r?\n")
_LINE = re.compile(rb"[!-9;-~]+:|[ \t]")
_TYPE = re.compile(rb"^content-type:\s*(?:multipart/|text/html\b)", re.IGNORECASE | re.MULTILINE)
_PAGE = re.compile(rb"^content-type:\s*(?:multipart/related|text/html)\b", re.IGNORECASE | re.MULTILINE)
_VERSION = re.compile(rb"^mime-version:", re.IGNORECASE | re.MULTILINE)


class _Part(NamedTuple):
    fields: Message
    body: bytes
    cut: bool  # the file ends before the part does


def is_mhtml(body: bytes) -> bool:
    """Whether the bytes are a page saved as MHTML: they begin with the headers of a message that holds one."""
    head = body[:_HEAD].lstrip(b"\r\n")
    if not _LINE.match(head):
        return False
    block = _BLANK.split(head, 1)[0]
    stated = _VERSION.search(block) is not None and _PAGE.search(block) is not None
    return stated and all(_LINE.match(line) for line in block.rstrip(b"\r\n").split(b"\n"))


def read_mhtml(raw: Raw, failed: Failed) -> Raw:
    """The first HTML part that holds anything, with the Content-Location it states as its address.

    A page in the middle of which the file ends is given as far as it goes, and that is handed to `failed`. Raises FormatError
    when there is none.
    """
    start = len(raw.body) - len(raw.body.lstrip(b"\r\n"))
    try:
        budget = iter(range(_MOST))
        top = _fields(raw.body, start, budget)
        found = next(_pages(raw.body, start, len(raw.body), budget, 0), None)
        if not found or not top:
            raise FormatError("a saved page (MHTML) without a page in it", about=raw.input)
        charset = found.fields.get_content_charset()
        address = _address(found.fields, top[0])
    except (
        ValueError,
        LookupError,
        TypeError,
        AttributeError,
    ) as error:  # the parser trips over odd parameters
        raise FormatError("a saved page (MHTML) that cannot be taken apart", about=raw.input) from error
    if found.cut:
        failed(FormatError("the saved page is cut off; read as far as it goes", about=raw.input))
    media_type = f"text/html; charset={charset}" if charset else "text/html"
    return Raw(raw.input, found.body, media_type, address, format=raw.format or "html")


def _pages(
    body: bytes, start: int, end: int, budget: Iterator[int], depth: int, *, cut: bool = False
) -> Iterator[_Part]:
    """The HTML parts of a message or part that stands at `start:end`, in their order."""
    head = _fields(body, start, budget)
    if not head or head[1] > end:
        return
    fields, first = head
    if fields.get_content_type() == "text/html":
        fields.set_payload(body[first:end].decode("ascii", "surrogateescape"))
        page = fields.get_payload(decode=True)
        if isinstance(page, bytes) and page.strip():
            yield _Part(fields, page, cut)
    elif depth < _DEPTH and (name := fields.get_boundary()):
        mark = re.escape(b"--" + name.encode("utf-8", "surrogateescape"))
        lines = re.compile(rb"^" + mark + rb"(?:--)?[ \t]*\r?$", re.MULTILINE).finditer(body, first - 1, end)
        for one, after in pairwise((*((line.start(), line.end() + 1) for line in lines), (end, end))):
            yield from _pages(body, one[1], after[0], budget, depth + 1, cut=after == (end, end))


def _fields(body: bytes, start: int, budget: Iterator[int]) -> tuple[Message, int] | None:
    """The headers that begin at `start`, and where what they head begins; None where they head no page and no parts."""
    from email.parser import BytesHeaderParser

    blank = _BLANK.search(body, start, start + _HEAD)
    if not blank or not _TYPE.search(body, start, blank.start()) or next(budget, None) is None:
        return None
    return BytesHeaderParser().parsebytes(body[start : blank.start()]), blank.end()


def _address(part: Message, message: Message) -> str:
    for held, name in (
        (part, "Content-Location"),
        (message, "Snapshot-Content-Location"),
        (message, "Content-Location"),
    ):
        # A long address is folded over several lines; "cid:" and "file:" lead nowhere.
        found = "".join(str(held.get(name, "")).split())
        if found.startswith(("http://", "https://")):
            return found
    return ""
