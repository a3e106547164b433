"""The rows of `stories/` as articles: shared by the layers that read them."""

from __future__ import annotations

import gzip
import json
from typing import TYPE_CHECKING, Any

from secondsource.model import Article, Part, PartName

if TYPE_CHECKING:
    from pathlib import Path


def load(data: Path, name: str) -> list[dict[str, Any]]:
    """The rows of one file of `stories/`."""
    packed = (data / "stories" / f"{name}.jsonl.gz").read_bytes()
    return [json.loads(line) for line in gzip.decompress(packed).splitlines()]


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
