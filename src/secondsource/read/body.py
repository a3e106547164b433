"""Which blocks of a page are its article: a first look at the whole page.

Articles are written by templates: nearly all running text of a page stands under one element, in elements of one tag and
class, while what is around it stands elsewhere, is linked, short, or called by another name. Those are the features here; the
weights that put them together are data (`scorer.py`). A closer look (`features.py`) follows where this one found text.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from secondsource.read.blocks import Block, Sheet

LONG = 60  # letters from which a block counts as running text
_SHORT = 25  # where none is that long
_OUTSIDE = frozenset(("comments",))
# Not when more than this share of the text is called so: `<p class="paywall">` is every paragraph of a magazine that asks for
# money; an `<aside>` that holds nearly all was never closed, and some pages are one `<form>`.
_BESIDE = dict.fromkeys("nav related promo ad tags social poll".split(), 0.5) | dict.fromkeys(
    "aside cookie footer form".split(), 0.8
)
_CLEAR = frozenset("nav footer cookie".split())  # no article is called so, if its headline is not
_ENOUGH = 400  # letters of running text under the headline
_MOST = 0.55  # share of the running text that the root holds
_STOPS = ".!?。！？…;”\"»'’)।"
_QUOTES = re.compile('[“”„«»"「]')
_DIGITS = re.compile(r"\d+")
_TAGS = {"h1": "h1", "h2": "h2", "h3": "h3", "h4": "h4+", "h5": "h4+", "h6": "h4+", "p": "p", "li": "li", "div": "div",
         "td": "cell", "th": "cell", "dd": "cell", "dt": "cell", "blockquote": "quote", "figcaption": "figcaption",
         "section": "div", "article": "div"}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Words:
    """What the page states besides its blocks, as keys."""

    titles: frozenset[str] = frozenset()
    stated: str = ""  # JSON-LD's articleBody; "" when there is none
    pictures: frozenset[str] = frozenset()  # the words that stand in for pictures


@dataclass(frozen=True, slots=True)
class Lie:
    """How the running text of a page lies in its boxes."""

    sheet: Sheet
    running: list[int]  # letters of running text, by block
    total: int
    under: list[int]  # letters of running text in each box and all in it
    whole: list[int]  # characters of each box
    linked: list[int]  # linked characters of each box
    root: int  # the innermost box with most of the running text
    chain: Mapping[int, int]  # the boxes around the root and the root itself, with how far up they are
    common: frozenset[str]  # what most of it stands in: it tells none of the blocks from the others
    aside: frozenset[str]  # what nothing of it stands in


def lie(sheet: Sheet, head: int = -1) -> Lie:
    """How the running text of a page lies, before anything is known of it: long blocks with few links, outside footers and the like.

    `head` is the index of the headline's block, -1 for none. What it stands in holds the article, whatever it is called:
    `<article class="has-comments">`.
    """
    if head < 0:
        first = [index for index, block in enumerate(sheet.blocks) if block.tag == "h1"]
        head = first[0] if len(first) == 1 else -1
    around = sheet.blocks[head].regions if head >= 0 else frozenset()
    outside = _OUTSIDE - around
    running, beside = _running(sheet.blocks, LONG, around, head)
    if not any(running):  # a page of short lines
        running, beside = _running(sheet.blocks, _SHORT, around, head)
    return weighed(sheet, running, outside | beside)


def _running(
    blocks: Sequence[Block], least: int, around: frozenset[str], head: int
) -> tuple[list[int], set[str]]:
    """Letters of running text by block, and the regions that hold none of it."""
    plain = _plain(blocks, _OUTSIDE - around, least)
    held, total = _held(blocks, plain), sum(plain)
    beside = {region for region, most in _BESIDE.items() if held[region] <= total * most} - around
    # A menu that unfolds may hold more words than the article under it.
    clear = _CLEAR - around - beside if head >= 0 else frozenset()
    if clear & held.keys():
        under = zip(blocks[head + 1 :], plain[head + 1 :], strict=True)
        if sum(size for block, size in under if block.regions.isdisjoint(beside | clear)) > _ENOUGH:
            beside |= clear
    running = [
        letters if block.regions.isdisjoint(beside) else 0
        for block, letters in zip(blocks, plain, strict=True)
    ]
    return running, beside


def shown(lay: Lie) -> int:
    """Letters of running text, what is clearly none of an article's left out: a page may show nothing but its cookie notice."""
    pairs = zip(lay.sheet.blocks, lay.running, strict=True)
    return sum(letters for block, letters in pairs if block.regions.isdisjoint(_CLEAR))


def _plain(blocks: Sequence[Block], outside: frozenset[str], least: int) -> list[int]:
    return [
        block.letters
        if block.letters > least and block.linked * 3 < len(block.text) and block.regions.isdisjoint(outside)
        else 0
        for block in blocks
    ]


def weighed(sheet: Sheet, running: list[int], aside: frozenset[str] = frozenset()) -> Lie:
    """Add up letters of running text, given by block, box by box. Linear."""
    size = len(sheet.boxes)
    under, whole, linked = [0] * size, [0] * size, [0] * size
    for block, letters in zip(sheet.blocks, running, strict=True):
        under[block.box] += letters
        whole[block.box] += len(block.text)
        linked[block.box] += block.linked
    for box in reversed(sheet.boxes):
        if box.number:
            under[box.above] += under[box.number]
            whole[box.above] += whole[box.number]
            linked[box.above] += linked[box.number]
    total = under[0]
    common = frozenset(name for name, size in _held(sheet.blocks, running).items() if size > total * 0.5)
    # Boxes are numbered from the outside in: the last with most of the text is the innermost.
    root = max((number for number in range(size) if under[number] > total * _MOST), default=0)
    chain, at, level = {root: 0}, root, 0
    while at:
        at, level = sheet.boxes[at].above, level + 1
        chain[at] = level
    return Lie(sheet, running, total, under, whole, linked, root, chain, common, aside)


def _held(blocks: Sequence[Block], letters: Sequence[int]) -> Counter[str]:
    """How many of these letters each region holds."""
    held: Counter[str] = Counter()
    for block, size in zip(blocks, letters, strict=True):
        if size:
            for region in block.regions:
                held[region] += size
    return held


_DOUBTED = 0.25  # of the running text; a body of less is doubted
_CLOSE = 1.5  # log odds
_AWAY = 6.0  # log odds


def settled(lay: Lie, scores: Sequence[float]) -> Sequence[float]:
    """The scores of the first look, set right where they find the body elsewhere than the running text lies.

    On a page unlike those that were learned from, what scores nearly as well as the best running text is taken for the body, and
    nothing that stands in a column of teasers or the like.
    """
    running = [index for index, letters in enumerate(lay.running) if letters]
    found = sum(lay.running[index] for index in running if scores[index] > 0)
    if not running or found > lay.total * _DOUBTED:
        return _rounded(lay, scores)
    more = max(0.0, _CLOSE - max(scores[index] for index in running))
    return [
        score + more - (0.0 if block.regions.isdisjoint(lay.aside) else _AWAY)
        for block, score in zip(lay.sheet.blocks, scores, strict=True)
    ]


_DRAWN = 1.5  # log odds
_WITH = 1.0  # log odds
_SHARE = 0.2  # of the running text


def _rounded(lay: Lie, scores: Sequence[float]) -> Sequence[float]:
    """The scores, with the body rounded out by what one template wrote along with most of it.

    Where a page is like none that was learned from, the paragraphs of one text score a little over zero or a little under.
    """
    boxes, blocks = lay.sheet.boxes, lay.sheet.blocks
    paths = [boxes[block.box].path for block in blocks]
    whole: Counter[int] = Counter()
    found: Counter[int] = Counter()
    for path, letters, score in zip(paths, lay.running, scores, strict=True):
        whole[path] += letters
        found[path] += letters if score > 0 else 0
    most = {path for path, size in whole.items() if size > lay.total * _SHARE and found[path] > size / 2}
    return [
        _WITH if letters and -_DRAWN < score <= 0 and path in most else score
        for path, letters, score in zip(paths, lay.running, scores, strict=True)
    ]


def head_of(blocks: Sequence[Block], titles: Collection[str]) -> int:
    """The index of the block that shows a title of the page, a first heading before any other; -1 when none does."""
    shown = [index for index, block in enumerate(blocks) if block.key in titles]
    return next((index for index in shown if blocks[index].tag == "h1"), shown[0] if shown else -1)


def first_features(lay: Lie, words: Words, head: int = -1) -> list[set[str]]:
    """What tells of every block of a page whether it is the article's. A feature is a yes: its name stands in the set or not."""
    blocks = lay.sheet.blocks
    found = [_shape(block, lay, words) for block in blocks]
    kinds = _kinds(lay)
    again = Counter(block.key for block in blocks)
    before = 0
    total = lay.total or 1
    for index, (block, seen) in enumerate(zip(blocks, found, strict=True)):
        seen.update(place(block, lay))
        seen.update(kinds[sign(block), block.box and lay.sheet.boxes[block.box].path])
        if again[block.key] > 1:
            seen.add("again")
        if head >= 0:
            seen.add("above-head" if index < head else "below-head")
        seen.add(steps("before", before / total, (0.001, 0.05, 0.5, 0.95, 0.999)))
        before += lay.running[index]
        if index:
            _beside(seen, found[index - 1], block, blocks[index - 1])
    return found


_SIZES = (3, 12, 25, 50, 100, 200, 400)
_SIZE_NAMES = tuple(f"size:{step}" for step in (*_SIZES, "long"))


def _shape(block: Block, lay: Lie, words: Words) -> set[str]:
    """What the block itself shows: its tag, names, size, links, stops."""
    text, size = block.text, block.letters
    found = {"tag:" + _TAGS.get(block.tag, "other"), _SIZE_NAMES[bisect_right(_SIZES, size)]}
    found |= _named(block.regions, block.near, lay.common)
    found.add("links:" + share(block.linked / max(1, len(text) - text.count(" "))))
    if block.bold > len(block.key) * 0.9:
        found.add("bold")
    last = text[-1:]
    if last == ":":
        found.add("colon")
    elif last in _STOPS:
        found.add("stop")
    if "," in text or "、" in text:
        found.add("comma")
    if _QUOTES.search(text):
        found.add("quoted")
    if size < 60 and sum(map(str.isdigit, block.key)) > len(block.key) * 0.3:
        found.add("digits")
    if text.isupper():
        found.add("upper")
    if block.key in words.titles:
        found.add("title")
    if words.stated:
        found.add("stated" if block.key in words.stated else "unstated")
    if block.key in words.pictures:
        found.add("picture")
    return found


@lru_cache(maxsize=5_000)
def _named(regions: frozenset[str], near: frozenset[str], common: frozenset[str]) -> frozenset[str]:
    names = {f"near:{label}" for label in near - common}
    return frozenset(names | {f"in:{label}" for label in regions - common - near})


def share(part: float) -> str:
    """A share in words."""
    if part < 0.5:
        return "none" if part == 0 else "few" if part < 0.15 else "some"
    return "most" if part < 0.85 else "all"


def steps(name: str, value: float, limits: tuple[float, ...]) -> str:
    """A number in words: how many of the limits it reaches."""
    return f"{name}:{bisect_right(limits, value)}"


SHARES = (0.0001, 0.03, 0.12, 0.35, 0.7)


def place(block: Block, lay: Lie, name: str = "") -> list[str]:
    """Where a block stands: how much running text is under the boxes around it, how far it is from the root."""
    boxes, under, total = lay.sheet.boxes, lay.under, lay.total or 1
    found = [
        steps(name + "held", under[block.parent] / total, SHARES),
        steps(name + "grand", under[block.grand] / total, SHARES),
    ]
    # Up to the first box that also holds the root: how far that is, and what the branch it comes from is like.
    at, branch, up = block.box, block.box, 0
    while at not in lay.chain:
        branch, at, up = at, boxes[at].above, up + 1
    found += [f"{name}up:{min(up, 5)}", f"{name}out:{min(lay.chain[at], 4)}"]
    if up:
        whole = lay.whole[branch]
        found.append(f"{name}branch-links:" + share(lay.linked[branch] / whole if whole else 0))
        found.append(steps(name + "branch", under[branch] / total, SHARES))
        found.append(steps(name + "branch-size", whole / total, (0.01, 0.05, 0.2, 1)))
    if not name:
        held = lay.whole[block.parent]
        found.append("held-links:" + share(lay.linked[block.parent] / held if held else 0))
    return found


@lru_cache(maxsize=5_000)
def _unnumbered(mark: str) -> str:
    return _DIGITS.sub("", mark)


def sign(block: Block) -> tuple[str, str]:
    """The tag and class of a block, numbers left out: what the blocks of one kind share."""
    return block.tag, _unnumbered(block.mark) if block.mark else ""


def _kinds(lay: Lie) -> dict[tuple[tuple[str, str], int], list[str]]:
    """What is known of all blocks of one tag and class, and of all of one path."""
    boxes = lay.sheet.boxes
    running: dict[object, int] = defaultdict(int)
    length: dict[object, int] = defaultdict(int)
    linked: dict[object, int] = defaultdict(int)
    count: dict[object, int] = defaultdict(int)
    both = []
    for block, letters in zip(lay.sheet.blocks, lay.running, strict=True):
        mark, path = sign(block), boxes[block.box].path
        both.append((mark, path))
        for kind in (mark, path):
            running[kind] += letters
            length[kind] += len(block.text)
            linked[kind] += block.linked
            count[kind] += 1
    total = lay.total or 1
    told = {}
    for mark, path in dict.fromkeys(both):
        told[mark, path] = [
            steps("alike", running[mark] / total, SHARES),
            steps("path", running[path] / total, SHARES),
            steps("alike-size", length[mark] / count[mark], (20, 50, 100, 180)),
            steps("path-size", length[path] / count[path], (20, 50, 100, 180)),
            steps("path-count", count[path], (2, 4, 10)),
            steps("alike-count", count[mark], (2, 4, 10, 30)),
            "alike-links:" + share(linked[mark] / length[mark]),
            "path-links:" + share(linked[path] / length[path]),
        ]
        if not mark[1]:
            told[mark, path].append("unmarked")
    return told


_WATCHED = frozenset(
    (
        "tag:h2",
        "tag:h3",
        "tag:h4+",
        "tag:li",
        "tag:p",
        "stop",
        "links:all",
        "links:most",
        "links:none",
        "comma",
    )
) | {*_SIZE_NAMES}
_NEXT = {name: f"next:{name}" for name in _WATCHED}
_PREVIOUS = {name: f"prev:{name}" for name in _WATCHED}


def _beside(seen: set[str], above: set[str], block: Block, block_above: Block) -> None:
    """Tell each of two neighbours what the other is like."""
    seen.update([_PREVIOUS[name] for name in _WATCHED & above])
    above.update([_NEXT[name] for name in _WATCHED & seen])
    if block.box == block_above.box or block.parent == block_above.parent:
        seen.add("prev:sibling")
        above.add("next:sibling")
