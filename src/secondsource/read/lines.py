"""A long file of JSON lines as several inputs of whole lines, so that many processes can share it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from secondsource import plugins
from secondsource.errors import PluginError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from secondsource.model import Raw

PIECE = 500_000  # bytes: some hundred articles, a few seconds of work
_ENDINGS = (".jsonl", ".ndjson", ".jsonl.gz", ".ndjson.gz")


def apart(raw: Raw) -> Iterator[Raw]:
    """A long file of JSON lines in pieces; anything else is itself.

    Each piece begins with as many empty lines as there are lines before it: line 17 of the file stays line 17.
    """
    named = raw.input.lower().endswith(_ENDINGS) and raw.format in ("", "auto")
    if (
        len(raw.body) <= 2 * PIECE
        or not (named or raw.format == "jsonl")
        or not _is_utf8(raw.body)
        or _theirs(raw)
    ):
        yield raw
        return
    start = before = 0
    while start < len(raw.body):
        end = raw.body.find(b"\n", start + PIECE) + 1 or len(raw.body)
        yield replace(raw, body=b"\n" * before + raw.body[start:end], format="jsonl")
        before += _line_ends(raw.body, start, end)
        start = end


def _line_ends(body: bytes, start: int, end: int) -> int:
    return body.count(b"\n", start, end) + body.count(b"\r", start, end) - body.count(b"\r\n", start, end)


def _theirs(raw: Raw) -> bool:
    """Whether a reader of another package may want the file whole."""
    try:
        return not raw.format and bool(plugins.load("readers"))
    except PluginError:  # reading it says so
        return True


def _is_utf8(body: bytes) -> bool:
    """Whether each line alone is read as all of them are: not so in another encoding, which the whole file tells."""
    try:
        body.decode()
    except UnicodeDecodeError:
        return False
    return body[:1] == b"{"
