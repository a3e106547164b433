"""The visible blocks of a page, in reading order, each with what its surroundings say about it.

A block is a stretch of words that stands alone: a paragraph, a heading, a list item, a caption, a cell, or what stands
between two line breaks. One pass over the tree; nothing is decided here.
"""

from __future__ import annotations

import re
import unicodedata
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from secondsource.read.regions import regions

if TYPE_CHECKING:
    from collections.abc import Mapping


_NO_HINTS: Mapping[str, str] = MappingProxyType({})


class Block(NamedTuple):
    """Words that stand alone, and where they stand."""

    text: str  # white space folded to single blanks, nothing else changed
    key: str  # letters and digits only, lower case: for finding the same words elsewhere
    tag: str  # the innermost block element: "p", "h2", "li", "figcaption"
    mark: str  # that element's class as it stands: blocks of one kind share it
    regions: frozenset[str]  # what all elements around it are called: "caption", "related", "article", "li"
    near: frozenset[str]  # what its own element and the two around that are called
    parent: int  # number of the box that holds its block element: siblings share it
    grand: int  # number of the box that holds that one
    linked: int  # characters inside links
    bold: int  # characters set bold
    box: int  # number of its own block element
    letters: int  # how long the key is, a sign of Chinese, Japanese or Korean counted twice


class Box(NamedTuple):
    """An element that begins a new line: what words stand in."""

    number: int  # in the order of the markup; the page's own is 0
    above: int  # the box around it
    tag: str
    mark: str  # its class as it stands
    regions: frozenset[str]  # what it and all around it are called
    near: tuple[
        frozenset[str], frozenset[str], frozenset[str]
    ]  # labels of itself, of the one above, of the next
    path: int  # elements of one path have the same tags and classes all the way up: a template wrote them


class Sheet(NamedTuple):
    """A page laid open: its boxes, and the blocks of words in them."""

    boxes: list[Box]
    blocks: list[Block]


SKIPPED = frozenset(
    "script style noscript template svg math object applet iframe canvas audio video select option textarea input button "
    "head map area datalist dialog amp-ad amp-analytics amp-sidebar".split()
)
_BLOCKS = frozenset(
    "address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 "
    "h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead "
    "tr ul caption picture img amp-img".split()
)
_STRUCTURE = {
    tag: frozenset((tag,))
    for tag in "article aside blockquote details figcaption figure footer form h1 h2 h3 h4 h5 h6 header li main nav table time "
    "cite address pre".split()
}
_BOLD = frozenset("b strong".split())
_NAMED_BY = frozenset("class id itemprop role data-testid data-component data-type data-module".split())
_NO_DISPLAY = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_NONE: frozenset[str] = frozenset()
# An inline element so called is a block of its own: `<figcaption>Words <span class="credit">Agency</span>`.
_SET_APART = frozenset("caption credit".split())
_DENSE = "\u2e80"  # from here on a sign is a syllable or a word
_LETTERS = re.compile(r"[\W_]+")
_LOWER = bytes(range(256)).lower()
_NO_LETTERS = bytes(code for code in range(128) if not chr(code).isalnum())


def fold_key(text: str) -> str:
    """Letters and digits only, in lower case and composed form: equal for two copies of the same words."""
    if text.isascii():
        return text.encode().translate(_LOWER, _NO_LETTERS).decode()
    composed = unicodedata.normalize("NFKC", text).encode("utf-8", "surrogatepass")
    rest = composed.translate(None, _NO_LETTERS).decode(
        "utf-8", "surrogatepass"
    )  # nearly all there is to take out
    return _LETTERS.sub("", rest).lower()


def laid_open(tree: Any, hints: Mapping[str, str] = _NO_HINTS) -> Sheet:
    """The boxes of a page and all blocks a reader can see, in the order of the markup. Linear in the size of the tree.

    `hints` say for a class or id of this site what region it is (`regions.site_hints`). Elements nest no deeper than `page.prescan`
    leaves them.
    """
    body = tree.find("body")
    walk = _Walk(hints)
    walk.enter(tree if body is None else body)
    return Sheet(walk.boxes, walk.blocks)


class _Walk:
    """One pass over a tree. It holds the words gathered since the last block ended."""

    __slots__ = ("blocks", "boxes", "breaks", "hints", "paths", "pieces")

    def __init__(self, hints: Mapping[str, str]) -> None:
        self.hints = hints
        self.boxes: list[Box] = []
        self.blocks: list[Block] = []
        self.pieces: list[tuple[str, bool, bool]] = []  # words, and whether they are linked and bold
        self.paths: dict[tuple[int, str, str], int] = {}
        self.breaks = 0

    def enter(self, element: Any) -> None:
        # What the whole page is called says nothing about its blocks.
        page = Box(0, 0, element.tag, "", _NONE, (_NONE, _NONE, _NONE), 0)
        self.boxes.append(page)
        self.inside(element, page, linked=False, bold=False)
        self.flush(page)

    def inside(self, element: Any, box: Box, *, linked: bool, bold: bool) -> None:
        """Gather the words of an element that stands in `box` (or is it), and of all in it."""
        pieces = self.pieces
        if words := element.text:
            self.gather(words, linked, bold)
        for child in element:
            tag = child.tag
            if tag == "br":
                self.line_break(box)
            elif tag not in SKIPPED and isinstance(tag, str):
                opened = self.opened(child, tag, box)
                if opened is box:
                    # Words in an inline element belong to the block around it: `<p>He <a class="related">said</a> so</p>`.
                    self.inside(child, box, linked=linked or tag == "a", bold=bold or tag in _BOLD)
                elif opened is not None:
                    if pieces:
                        self.flush(box)
                    self.inside(child, opened, linked=linked or tag == "a", bold=bold or tag in _BOLD)
                    if pieces:
                        self.flush(opened)
                elif box.tag in _HEADINGS:  # `Harbour<span hidden>:</span> Ferry sinks`: kicker and headline
                    self.flush(box)
            if words := child.tail:
                self.gather(words, linked, bold)

    def gather(self, words: str, linked: bool, bold: bool) -> None:
        if words.isspace():
            if self.pieces:  # no block begins with white space
                self.pieces.append((words, linked, bold))
        else:
            self.pieces.append((words, linked, bold))
            self.breaks = 0

    def opened(self, element: Any, tag: str, above: Box) -> Box | None:
        """The box an element opens; the one it stands in when it is inline; None when it is not shown."""
        own, mark = _NONE, ""
        names = []
        for name, value in element.items():
            if name == "class":
                mark = value
                names.append(value[:200])
            elif name in _NAMED_BY:
                names.append(value[:200])
            elif (name == "style" and _NO_DISPLAY.search(value)) or (
                # React streams the page into `<div hidden id="S:1">` and moves it in place by script: that one is shown.
                name == "hidden" and not (element.get("id") or "").startswith("S:")
            ):
                return None
        if names:
            called = " ".join(names)
            own = regions(called)
            if self.hints:
                own |= {self.hints[name] for name in called.split() if name in self.hints}
            if "hidden" in own:
                return None
        if tag not in _BLOCKS and (not own or own.isdisjoint(_SET_APART)):
            return above
        if tag in _STRUCTURE:
            own |= _STRUCTURE[tag]
        path = self.paths.setdefault((above.path, tag, mark), len(self.paths) + 1)
        whole = above.regions | own if own else above.regions
        box = Box(len(self.boxes), above.number, tag, mark, whole, (own, *above.near[:2]), path)
        self.boxes.append(box)
        return box

    def line_break(self, box: Box) -> None:
        self.breaks += 1
        if self.pieces:
            if self.breaks > 1:
                self.flush(box)
            else:
                self.pieces.append((" ", False, False))

    def flush(self, box: Box) -> None:
        """End the block that the words gathered so far make."""
        pieces = self.pieces
        if not pieces:
            return
        if len(pieces) == 1:
            words, is_linked, is_bold = pieces[0]
            text = " ".join(words.split())
            size = len(words.strip())
            linked, bold = size * is_linked, size * is_bold
        else:
            text = " ".join(_joined(pieces, heading=box.tag in _HEADINGS).split())
            linked = sum([len(words.strip()) for words, linked, _ in pieces if linked])
            bold = sum([len(words.strip()) for words, _, bold in pieces if bold])
        pieces.clear()
        if key := fold_key(text):
            # Words that stand bare in a container, between line breaks say, are each other's siblings.
            held = box.number if box.tag in _CONTAINERS else box.above
            near = box.near[0].union(box.near[1], box.near[2])
            grand = self.boxes[held].above
            letters = len(key) if text.isascii() or max(key) < _DENSE else 2 * len(key)
            self.blocks.append(
                Block(
                    text,
                    key,
                    box.tag,
                    box.mark,
                    box.regions,
                    near,
                    held,
                    grand,
                    linked,
                    bold,
                    box.number,
                    letters,
                )
            )


_HEADINGS = frozenset("h1 h2 h3 h4 h5 h6".split())
_CONTAINERS = frozenset("div section article main body td center".split())


def _joined(pieces: list[tuple[str, bool, bool]], *, heading: bool) -> str:
    if not heading or len(pieces) < 2:
        return "".join([words for words, _, _ in pieces])
    # A kicker set on its own line by style sheet alone: `<h1><span>Harbour</span><span>Ferry sinks</span></h1>`.
    joined = ""
    for words, _, _ in pieces:
        glued = joined[-1:].isalnum() and words[:1].isupper()
        joined += f" {words}" if glued else words
    return joined


def picture_keys(tree: Any) -> frozenset[str]:
    """The keys of the words that stand in for pictures: a caption often repeats them."""
    return frozenset(
        key for one in tree.iter("img", "amp-img") if len(key := fold_key(one.get("alt") or "")) > 12
    )
