"""A fragment of HTML inside a record's field ("content", "articleBody", "html"): its blocks, by the elements around them.

For whole pages there is `html.py`: what stands in a field has been taken out of its page already, so nothing is judged here.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from secondsource.read.markdown import said_kind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from secondsource.model import PartName

    Block = tuple[PartName, str]

_KINDS: dict[str, PartName] = {
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), "subhead"),
    "li": "listitem",
    "blockquote": "quotation",
    "figcaption": "caption",
    "caption": "caption",
}  # fmt: skip
_BREAKS = frozenset(
    "p div ul ol figure section article main header footer aside nav table tr td th dl dt dd hr br".split()
)
_MARKUP = re.compile(
    r"</?(?:p|br|div|h[1-6]|li|ul|ol|blockquote|figure|figcaption|span|a|em|strong|b|i|section|article)\b[^<>]{0,2000}>",
    re.IGNORECASE,
)
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)\b[^<>]{0,4000}>|<!--[^>]{0,4000}-->|<![^<>]{0,400}>")
_UNSEEN = {name: re.compile(f"</{name}", re.IGNORECASE) for name in ("script", "style", "noscript", "svg")}
_WHOLE = re.compile(r"\s*(?:<\?xml[^<>]{0,400}>\s*)?(?:<!--[^>]{0,2000}-->\s*)*<(?:!doctype\s+html|html|head)\b", re.IGNORECASE)  # fmt: skip


def is_page(value: str) -> bool:
    """Whether a field holds a whole page: to be read as one, not as a fragment."""
    return _WHOLE.match(value) is not None


def is_markup(value: str) -> bool:
    """Whether a field's words are marked up: more than one tag among its first 4,000 characters."""
    return "<" in value and len(_MARKUP.findall(value[:4000])) > 1


def fragment_blocks(value: str, headline: str, clean: Callable[[str], str]) -> list[Block]:
    """The blocks of a fragment, white space folded; `clean` reads the entities. A heading that repeats `headline` is left out."""
    found: list[Block] = []
    wanted = clean(headline).casefold()
    for kind, pieces, linked in _runs(value):
        words = " ".join(clean("".join(pieces)).split())
        if not any(map(str.isalnum, words)) or (kind == "subhead" and words.casefold() == wanted):
            continue
        only_links = 0 < linked >= sum(map(len, pieces)) - 4
        found.append(("related" if only_links else said_kind(kind, words), words))
    return found


def _runs(value: str) -> Iterator[tuple[PartName, list[str], int]]:
    """Stretches of words between two breaks: their kind, their pieces, and how many characters of them are linked."""
    open_kinds: list[tuple[str, PartName]] = []
    pieces: list[str] = []
    linked = links = at = 0
    while tag := _TAG.search(value, at):
        piece = value[at : tag.start()]
        pieces.append(piece)
        linked += len(piece) if links else 0
        name, at = (tag[2] or "").lower(), tag.end()
        if name in _UNSEEN and not tag[1]:
            end = _UNSEEN[name].search(value, at)
            at = end.start() if end else len(value)
        elif name == "a":
            links = 0 if tag[1] else 1
        elif name in _KINDS or name in _BREAKS:
            yield (open_kinds[-1][1] if open_kinds else "paragraph"), pieces, linked
            pieces, linked = [], 0
            if name in _KINDS and not tag[1] and len(open_kinds) < 50:
                open_kinds.append((name, _KINDS[name]))
            elif name in _KINDS:
                while open_kinds and open_kinds.pop()[0] != name:
                    pass
    pieces.append(value[at:])
    yield (open_kinds[-1][1] if open_kinds else "paragraph"), pieces, linked
