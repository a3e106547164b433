"""A page that Safari saved as one file (.webarchive, a binary property list): the page in it and its address."""

from __future__ import annotations

from typing import Any

from secondsource.errors import FormatError
from secondsource.model import Raw


def is_webarchive(body: bytes) -> bool:
    """Whether the bytes are a property list that names a main resource."""
    return body.startswith(b"bplist00") and b"WebMainResource" in body


def read_webarchive(raw: Raw) -> Raw:
    """The main page, with the address and encoding that were saved with it. Raises FormatError when there is none."""
    import plistlib

    try:
        held = plistlib.loads(raw.body, fmt=plistlib.FMT_BINARY)
    except (ValueError, TypeError, LookupError, OverflowError, RecursionError, MemoryError) as error:
        raise FormatError("a saved page (.webarchive) that is damaged or cut off", about=raw.input) from error
    main = held.get("WebMainResource") if isinstance(held, dict) else None
    body = main.get("WebResourceData") if isinstance(main, dict) else None
    media_type = _words(main, "WebResourceMIMEType")
    if not isinstance(body, bytes) or not body.strip() or "html" not in (media_type or "html"):
        raise FormatError("a saved page (.webarchive) without a page in it", about=raw.input)
    charset, url = _words(main, "WebResourceTextEncodingName"), _words(main, "WebResourceURL")
    return Raw(
        raw.input,
        body,
        f"text/html; charset={charset}" if charset else "text/html",
        url if url.startswith(("http://", "https://")) else "",
        format=raw.format or "html",
    )


def _words(held: Any, name: str) -> str:
    value = held.get(name) if isinstance(held, dict) else None
    return value if isinstance(value, str) else ""
