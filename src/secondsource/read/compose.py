"""The one place where an article comes into being: blocks and metadata in, text, parts and id out."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from secondsource.model import Article, Evidence, Link, Part, PartName

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(slots=True)
class Draft:
    """What a reader gathers before the text is decided. `blocks` are (kind, words), in reading order."""

    blocks: list[tuple[PartName, str]] = field(default_factory=list)
    outlet: str = ""
    url: str = ""
    published: str = ""
    modified: str = ""
    authors: list[str] = field(default_factory=list)
    section: str = ""
    language: str = ""
    evidence: list[Evidence] = field(default_factory=list)
    doubts: list[str] = field(default_factory=list)
    links: tuple[Link, ...] = ()  # into the text, once that is decided

    def note(self, name: str, raw: str, origin: str) -> None:
        """Say where a metadata field comes from."""
        self.evidence.append(Evidence(name, raw, origin))


def lay(blocks: Iterable[tuple[PartName, str]]) -> tuple[str, list[Part]]:
    """The text of the blocks, a blank line between them, and a part for each. Linear; empty blocks are left out."""
    pieces: list[str] = []
    parts: list[Part] = []
    at = 0
    for name, block in blocks:
        words = block.strip()
        if not words:
            continue
        if pieces:
            pieces.append("\n\n")
            at += 2
        pieces.append(words)
        parts.append(Part(name, at, at + len(words)))
        at += len(words)
    return "".join(pieces), parts


def finish(draft: Draft, text: str, parts: tuple[Part, ...]) -> Article:
    """An article over a text that is already decided (plain text keeps its own, verbatim)."""
    return Article(
        id=identify(draft.url, draft.outlet, draft.published, text),
        text=text,
        parts=parts,
        outlet=draft.outlet,
        url=draft.url,
        published=draft.published,
        modified=draft.modified,
        authors=tuple(draft.authors),
        section=draft.section,
        language=draft.language,
        evidence=tuple(draft.evidence),
        doubts=tuple(draft.doubts),
        links=draft.links,
    )


def identify(url: str, outlet: str, published: str, text: str) -> str:
    """The same report has the same id on every machine: 16 hex digits over address, outlet, date and text."""
    digest = hashlib.sha256(f"{url}\x00{outlet}\x00{published}\x00{text}".encode("utf-8", "surrogatepass"))
    return digest.hexdigest()[:16]
