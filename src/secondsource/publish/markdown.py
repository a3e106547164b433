"""Markdown: one line per block, marks in brackets, so that two versions of a dossier differ line by line."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from secondsource.publish.outline import Block, Run

_HEADINGS = {"title": "# ", "heading": "## ", "subheading": "### "}
_SPECIAL = re.compile(r"([\\`*_\[\]~|])")
_ENTITY = re.compile(r"&(?=#?\w+;)")
_BLOCK_START = re.compile(r"^(\s*)([-+=#>]|\d+[.)])")


def to_markdown(blocks: Iterable[Block]) -> str:
    """Blocks as CommonMark. Words of outlets are escaped: they can set no link, no heading and no HTML."""
    lines: list[str] = []
    last = ""
    for block in blocks:
        words = "".join(map(_run, block.runs))
        if block.kind == "item":
            if last != "item":
                lines.append("")
            lines.append(f"{'  ' * block.depth}- {_start(words)}")
        elif block.kind == "paragraph":
            lines += ["", _start(words)]
        else:
            lines += ["", _HEADINGS[block.kind] + words]
        last = block.kind
    return "\n".join(lines).strip() + "\n"


def escape(words: str) -> str:
    """Words that Markdown shows as they are."""
    words = _SPECIAL.sub(r"\\\1", " ".join(words.split()) if "\n" in words else words)
    return _ENTITY.sub("&amp;", words).replace("<", "&lt;")


def paragraph(words: str) -> str:
    """Words as a block of their own, which may not begin with what opens a list, a heading or a quotation."""
    return _start(escape(words))


def _start(words: str) -> str:
    return _BLOCK_START.sub(lambda found: f"{found[1]}{found[2][:-1]}\\{found[2][-1]}", words)


def _run(run: Run) -> str:
    if run.role == "mark":
        return run.words  # "[A:3]": our own letters and digits; no definition follows, so it links nowhere
    words = escape(run.words)
    if run.role in ("strong", "good", "bad", "letter", "changed"):
        inner = words.strip()
        mark = "_" if run.role == "changed" else "**"
        # "foo_bar_" would open nothing: emphasis inside a word needs the star
        mark = "*" if mark == "_" else mark
        return words.replace(inner, f"{mark}{inner}{mark}", 1) if inner else words
    return words
