"""Markdown as web services hand it out (Firecrawl, Jina, Tavily): the words of each block and what kind of block it is.

Not a whole CommonMark reader (commonmark.org): only what pages turned into Markdown hold. Every pattern is bounded, so that the
pass stays linear.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from secondsource.read.cues import cues
from secondsource.read.decode import CONTROL

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from secondsource.model import PartName

    Block = tuple[PartName, str]

_TARGET = (
    r"\(\s*<?(?:[^\s()<>]|\([^\s()]{0,200}\)){0,3000}>?(?:\s+(?:\"[^\"\n]{0,500}\"|'[^'\n]{0,500}'))?\s*\)"
)
_IMAGE = re.compile(rf"!\[[^\[\]\n]{{0,1000}}\](?:{_TARGET}|\[[^\[\]\n]{{0,100}}\])")
_LINK = re.compile(rf"\[([^\[\]\n]{{0,1000}})\]{_TARGET}")
_REFERENCE = re.compile(r"\[([^\[\]\n]{1,500})\]\[([^\[\]\n]{0,100})\]")
_DEFINED = re.compile(r"[ ]{0,3}\[([^\[\]\n]{1,100})\]:\s*<?\S{1,3000}", re.MULTILINE)
_AUTOLINK = re.compile(r"<(https?://[^\s<>]{1,3000})>")
_HEADING = re.compile(r"[ ]{0,3}(#{1,6})[ \t]+(.*?)[ \t]*#*$")
_UNDERLINE = re.compile(r"[ ]{0,3}(=+|-{2,})[ \t]*$")
_RULE = re.compile(r"[ ]{0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$")
_ITEM = re.compile(r"[ \t]{0,12}(?:[-*+•]|\d{1,3}[.)])[ \t]+(?=\S)")
_QUOTED = re.compile(r"[ ]{0,3}>[ \t]?")
_FENCE = re.compile(r"[ ]{0,3}(?:```|~~~)")
_TABLE = re.compile(r"[ ]{0,3}\|.*\|[ \t]*$")
_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,1000}>|<!--[^>]{0,1000}-->")
_STARS = re.compile(r"(?<=\S)\*{1,3}|\*{1,3}(?=\S)|~~")
_BARS = re.compile(r"(?<!\w)_{1,3}(?=[\w\"“‘(])|(?<=[\w.,;:!?\"”’)])_{1,3}(?!\w)")
_ESCAPED = re.compile(r"\\([\\`*_{}\[\]()#+.!<>~|\"'$&,/:;=?@^%-])")
_ITALIC = re.compile(r"\s*([*_])(?![*_]).*\S\1\s*$", re.DOTALL)

# A mark that only Markdown has: a link, a picture, a heading, bold words.
_MARKS = re.compile(
    rf"{_LINK.pattern}|{_IMAGE.pattern}|^#{{1,6}} \S|(?<!\*)\*\*\S[^*\n]{{0,200}}\*\*", re.MULTILINE
)
_SEEN = 20_000


def is_markdown(text: str) -> bool:
    """Whether a text is Markdown: a link or picture with its address, or two other marks that only Markdown has."""
    found = 0
    for match in _MARKS.finditer(text, 0, _SEEN):
        found += 2 if match[0].endswith(")") and "](" in match[0] else 1
        if found > 1:
            return True
    return False


def blocks_of(text: str, headline: str = "") -> list[Block]:
    """The blocks of a Markdown text, each with its kind; link texts stay, addresses and pictures go.

    A block that is nothing but links is "related". What stands before the heading that repeats `headline` is "other",
    the heading itself is left out; without `headline` the first heading of the first rank is it.
    """
    defined = {match[1].casefold() for match in _DEFINED.finditer(text)} if "]:" in text else set()
    found: list[Block] = []
    pictured = False  # a picture stands right before: words in italics under it are its caption
    wanted = letters(headline)
    for kind, rank, raw in _raw_blocks(text):
        bare = _IMAGE.sub("\x00", raw)
        shows = "\x00" in bare
        bare = bare.replace("\x00", " ")
        linked = _linked_only(bare, defined)
        words = _words(bare, defined)
        if not any(map(str.isalnum, words)):
            pictured = pictured or shows
            continue
        if rank == 1 and (letters(words) == wanted if wanted else not any(k == "headline" for k, _ in found)):
            found = [("other", one) for _, one in found]
            found += [] if wanted else [("headline", words)]
        else:
            found.append((_kind(kind, words, bare, linked=linked, pictured=pictured or shows), words))
        pictured = False
    return found


def letters(words: str) -> str:
    """Letters and digits of some words, case folded: equal for two settings of one headline."""
    return "".join(filter(str.isalnum, words.casefold()))


def _kind(kind: PartName, words: str, bare: str, *, linked: bool, pictured: bool) -> PartName:
    if linked:
        return "related"
    if (
        pictured
        and kind == "paragraph"
        and len(words) < 500
        and (_ITALIC.match(bare) or words[-1] not in ".!?”\"’'")
    ):
        return "caption"
    return said_kind(kind, words)


def said_kind(kind: PartName, words: str) -> PartName:
    """The kind of a block, mended by what its own words say: "Read more: …" is related, "Advertisement" a label."""
    hints = cues(words) if len(words) < 200 and kind in ("paragraph", "listitem", "subhead") else frozenset()
    if "label" in hints:
        return "other"
    named: PartName
    for named in ("contribution", "correction", "related", "promo"):
        if named in hints and (named != "promo" or len(words) < 120):
            return named
    if "byline" in hints and len(words) < 100 and words[-1].isalnum():
        return "byline"
    return kind


# ---- blocks ----------------------------------------------------------------------------------------------


def _raw_blocks(text: str) -> Iterator[tuple[PartName, int, str]]:
    """Kind, rank of a heading (0: none) and the raw words of each block, soft line breaks joined."""
    held: list[str] = []
    kind: PartName = "paragraph"
    fenced = False
    for line in re.split(r"\r\n|\r|\n", text):
        if _FENCE.match(line):
            fenced = not fenced
            continue
        heading = None if fenced else _HEADING.match(line)
        under = _UNDERLINE.match(line) if held and kind == "paragraph" and not fenced else None
        if under:
            yield "subhead", 1 if under[1][0] == "=" else 2, _joined(held)
            held = []
            continue
        opens, rest = _opens(line)
        if not line.strip() or _RULE.match(line) or heading or _TABLE.match(line) or _DEFINED.match(line):
            if held:
                yield kind, 0, _joined(held)
            held, kind = [], "paragraph"
            if heading:
                yield "subhead", len(heading[1]), heading[2]
            elif _TABLE.match(line) and any(map(str.isalnum, line)):
                yield "other", 0, line.strip(" |").replace("|", " | ")
            continue
        if opens and (opens == "listitem" or kind != "quotation"):
            if held:
                yield kind, 0, _joined(held)
            held, kind = [], opens
        if kind == "quotation" and opens == "quotation" and not rest.strip():
            if held:  # ">" alone parts two paragraphs of one quotation
                yield kind, 0, _joined(held)
            held = []
            continue
        held.append(rest)
    if held:
        yield kind, 0, _joined(held)


def _opens(line: str) -> tuple[PartName | None, str]:
    if quoted := _QUOTED.match(line):
        return "quotation", line[quoted.end() :]
    if item := _ITEM.match(line):
        return "listitem", line[item.end() :]
    return None, line


def _joined(lines: Iterable[str]) -> str:
    return " ".join(line.strip().removesuffix("\\").strip() for line in lines).strip()


# ---- words -----------------------------------------------------------------------------------------------


def _linked_only(raw: str, defined: set[str]) -> bool:
    """Whether nothing but links stands in a block."""
    rest = _LINK.sub("", raw)
    if defined:
        rest = _REFERENCE.sub(lambda match: "" if _refers(match, defined) else match[0], rest)
    return len(rest) < len(raw) and not any(map(str.isalnum, rest))


def _refers(match: re.Match[str], defined: set[str]) -> bool:
    return (match[2] or match[1]).casefold() in defined


def _words(raw: str, defined: set[str]) -> str:
    kept: list[str] = []

    def keep(match: re.Match[str]) -> str:
        kept.append(match[1])
        return "\ue000"

    words = _ESCAPED.sub(keep, raw.replace("\ue000", " ")) if "\\" in raw else raw
    words = _LINK.sub(r"\1", words)
    if defined:
        words = _REFERENCE.sub(lambda match: match[1] if _refers(match, defined) else match[0], words)
    words = _AUTOLINK.sub(r"\1", words)
    words = _TAG.sub(" ", words) if "<" in words else words
    words = _BARS.sub("", _STARS.sub("", words)).replace("`", "")
    if kept:
        back = iter(kept)
        words = re.sub("\ue000", lambda _: next(back), words)
    return " ".join(CONTROL.sub(" ", words).split())
