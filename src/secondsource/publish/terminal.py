"""Plain text for a terminal or a pipe: wrapped to a readable measure, coloured only where somebody looks at it."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from dataclasses import replace
from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from secondsource.publish.outline import Block, Role, Run

MEASURE = 100  # characters beyond which a line is hard to follow
_COLOURS: dict[Role, str] = {
    "strong": "1", "letter": "1;36", "mark": "36", "note": "2", "good": "32", "bad": "1;31", "changed": "33",
}  # fmt: skip
# A terminal obeys what it prints: an article must not be able to move the cursor or set the window's title.
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def to_text(blocks: Iterable[Block], width: int = 80, *, colour: bool = False) -> str:
    """Blocks as text of at most `width` columns (and never more than 100)."""
    measure = max(30, min(width, MEASURE))
    lines: list[str] = []
    last = ""
    for block in blocks:
        if last and (block.kind != "item" or last in ("title", "paragraph")):
            lines.append("")
        case = str.upper if block.kind == "heading" else str
        runs = tuple(run._replace(words=case(harmless(run.words))) for run in block.runs)
        lines += _block(replace(block, runs=runs), measure, colour=colour)
        last = block.kind
    return "\n".join(lines).rstrip() + "\n"


def _block(block: Block, measure: int, *, colour: bool) -> Iterator[str]:
    indent = "  " * (block.depth + 1)
    first, rest = {
        "title": ("", ""),
        "heading": ("", ""),
        "subheading": ("", ""),
        "paragraph": ("", ""),
        "item": (f"{indent}- "[2:], f"{indent}  "[2:]),
    }[block.kind]
    plain = "".join(run.words for run in block.runs)
    emphasised = block.kind in ("title", "heading", "subheading")
    ends = tuple(accumulate(len(run.words) for run in block.runs))
    for start, end in _lines(plain, measure - len(rest)):
        # Only the runs that reach into the line: "one sentence" of a megabyte has tens of thousands of both.
        reach = slice(bisect_right(ends, start), bisect_left(ends, end) + 1)
        yield first + "".join(
            _cut(block.runs[reach], ends[reach], start, end, emphasised=emphasised, colour=colour)
        )
        first = rest


def _cut(
    runs: tuple[Run, ...], ends: tuple[int, ...], start: int, end: int, *, emphasised: bool, colour: bool
) -> Iterator[str]:
    """The part of the runs between two offsets, painted; `ends` is where each run ends."""
    for run, stop in zip(runs, ends, strict=True):
        at = stop - len(run.words)
        words = run.words[max(0, start - at) : max(0, end - at)]
        role: Role = "strong" if emphasised and run.role in ("", "words") else run.role
        yield _paint(words, role) if colour else words


def _paint(words: str, role: Role) -> str:
    code = _COLOURS.get(role)
    return f"\x1b[{code}m{words}\x1b[0m" if code and words.strip() else words


def _lines(plain: str, width: int) -> Iterator[tuple[int, int]]:
    """Where each line starts and ends: broken at spaces, inside a word only when it is longer than a line."""
    start = end = used = 0
    for word in _WORD.finditer(plain):
        gap = columns(plain[end : word.start()]) if used else 0
        size = columns(word[0])
        if used and used + gap + size > width:
            yield start, end
            used = gap = 0
        if not used:
            start = word.start()
        while size > width:  # an address, or five megabytes without a space
            yield start, start + width
            start += width
            size = columns(plain[start : word.end()]) if word.end() - start < 4 * width else 4 * width
        used += gap + size
        end = word.end()
    if used:
        yield start, end


# A mark keeps to the word before it: "[A:3]" alone at the start of a line points at nothing.
_WORD = re.compile(r"\S+(?: \[\w+:\w+\][;,]?)?")


def columns(words: str) -> int:
    """How many terminal columns words take: two for wide East Asian signs, none for combining ones."""
    if words.isascii():
        return len(words)
    return sum(
        0 if unicodedata.combining(char) else 2 if unicodedata.east_asian_width(char) in "WF" else 1
        for char in words
    )


def harmless(words: str) -> str:
    """Words without control characters and direction overrides."""
    return _CONTROL.sub("", words.replace("\n", " ").replace("\t", " "))
