"""A page that a browser saved as one file (MHTML, RFC 2557): the page in it and its address."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from secondsource.errors import FormatError
from secondsource.model import Raw

if TYPE_CHECKING:
    from collections.abc import Callable
    from email.message import Message

    from secondsource.errors import SecondSourceError

    Failed = Callable[[SecondSourceError], None]

_HEAD = 16_384  # bytes in which the first headers must end; an address may be long
_LINE = re.compile(rb"[!-9;-~]+:|[ \t]")
_TYPE = re.compile(rb"^content-type:\s*(?:multipart/related|text/html)\b", re.IGNORECASE | re.MULTILINE)
_VERSION = re.compile(rb"^mime-version:", re.IGNORECASE | re.MULTILINE)
_NESTED = re.compile(rb"^content-type:\s*(?:multipart|message)/", re.IGNORECASE | re.MULTILINE)
_MOST = 20  # parts within parts: the standard parser compares each line with the ends of all that are open


def is_mhtml(body: bytes) -> bool:
    """Whether the bytes are a page saved as MHTML: they begin with the headers of a message that holds one."""
    head = body[:_HEAD].lstrip(b"\r\n")
    if not _LINE.match(head):
        return False
    lines: list[bytes] = []
    for line in head.split(b"\n"):
        if not line.strip():
            break
        if not _LINE.match(line):
            return False
        lines.append(line)
    block = b"\n".join(lines)
    return _VERSION.search(block) is not None and _TYPE.search(block) is not None


def read_mhtml(raw: Raw, failed: Failed) -> Raw:
    """The first HTML part, with the Content-Location it states as its address. Raises FormatError when there is none.

    A page in the middle of which the file ends is given as far as it goes, and that is handed to `failed`.
    """
    from email.errors import CloseBoundaryNotFoundDefect
    from email.parser import BytesParser

    if len(_NESTED.findall(raw.body)) > _MOST:
        raise FormatError("a saved page (MHTML) of too many messages within each other", about=raw.input)
    try:
        message = BytesParser().parsebytes(raw.body.lstrip(b"\r\n"))
        parts = list(message.walk())
        for part in parts:
            body = part.get_payload(decode=True) if part.get_content_type() == "text/html" else None
            if isinstance(body, bytes) and body.strip():
                if part is parts[-1] and any(
                    isinstance(one, CloseBoundaryNotFoundDefect) for one in message.defects
                ):
                    failed(FormatError("the saved page is cut off; read as far as it goes", about=raw.input))
                charset = part.get_content_charset()
                media_type = f"text/html; charset={charset}" if charset else "text/html"
                return Raw(raw.input, body, media_type, _address(part, message), format=raw.format or "html")
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
        raise FormatError("a saved page (MHTML) that cannot be taken apart", about=raw.input) from error
    raise FormatError("a saved page (MHTML) without a page in it", about=raw.input)


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
