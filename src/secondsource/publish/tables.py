"""Rows as CSV or as JSON lines, one by one, so that a corpus of any size passes through.

CSV is UTF-8 with a header line and LF line ends. Cells are written as they are: a spreadsheet that takes "=1+1" for a
formula must be told to import text.
"""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

FORMS = ("csv", "jsonl")


def to_csv(rows: Iterable[dict[str, Any]]) -> Iterator[bytes]:
    """Rows that all have the same keys, a header line first; nothing at all where there is no row."""
    buffer = io.StringIO()
    writer = None
    for row in rows:
        if writer is None:
            writer = csv.DictWriter(buffer, list(row), lineterminator="\n")
            writer.writeheader()
        writer.writerow(row)
        yield buffer.getvalue().encode("utf-8", "replace")
        buffer.seek(0)
        buffer.truncate()


def to_jsonl(rows: Iterable[dict[str, Any]]) -> Iterator[bytes]:
    """One JSON object a row."""
    from secondsource import codec

    return (codec.to_json(row) + b"\n" for row in rows)
