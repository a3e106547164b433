"""The rows of the packed data, and those of `stories/` as articles: shared by the layers that read them."""

from __future__ import annotations

import gzip
import json
import re
from typing import TYPE_CHECKING, Any

from secondsource.model import Article, Part, PartName

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def unpacked(path: Path) -> Iterator[dict[str, Any]]:
    """The rows of a packed file of JSON lines."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def load(data: Path, name: str) -> list[dict[str, Any]]:
    """The rows of one file of `stories/`."""
    return list(unpacked(data / "stories" / f"{name}.jsonl.gz"))


def plain(text: str) -> Article:
    """A plain article: every line that holds something is a paragraph."""
    parts = tuple(Part("paragraph", m.start(), m.end()) for m in re.finditer(r"\S(?:[^\n]*\S)?", text))
    return Article("bench", text, parts, language="en")


def article(row: dict[str, Any]) -> Article:
    """A row as an article: headline, then a paragraph for each line."""
    blocks: list[tuple[PartName, str]] = [("headline", row["headline"] or "")]
    blocks.extend(("paragraph", line) for line in row["text"].split("\n"))
    parts, text = [], ""
    for name, words in blocks:
        if stripped := words.strip():
            text += "\n\n" if text else ""
            parts.append(Part(name, len(text), len(text) + len(stripped)))
            text += stripped
    day = (row["published"] or "")[:10]
    return Article(row["id"], text, tuple(parts), row["outlet"] or "", published=day, language="en")
