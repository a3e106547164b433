"""The kind of every block: the news layer over the body.

Between headline and the end of the body every block is judged (`scorer`): the article's words or not. The article's are typed by
their elements; the others by what the elements around them are called and by their own words, and kept as what they are.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from secondsource.model import CONTENT
from secondsource.read.blocks import fold_key
from secondsource.read.body import LONG
from secondsource.read.features import features
from secondsource.read.headline import BEFORE, HEADINGS, headline_words
from secondsource.read.leads import standfirst
from secondsource.read.matter import certain, in_company
from secondsource.read.scorer import judged

if TYPE_CHECKING:
    from collections.abc import Sequence

    from secondsource.model import PartName
    from secondsource.read.blocks import Block
    from secondsource.read.features import Layout
    from secondsource.read.headline import Known

_TAIL = 6  # blocks after the body that are still looked at: corrections, contributions, a last line the first look let go
_CONTRIBUTION = 250  # characters: no line about who contributed is longer


def typed(layout: Layout, known: Known, headline: int | None) -> list[tuple[PartName, str]]:
    """(kind, words) of every block that belongs to the article, in reading order; the headline, of which the block is given, first."""
    start, end = stretch(layout, headline)
    found = features(layout, start, end)
    candidates = lead_candidates(layout, known, headline, found)
    scores = judged("lead", list(candidates.values()))
    chosen = {
        index for (index, seen), score in zip(candidates.items(), scores, strict=True) if is_lead(seen, score)
    }
    leads = standfirst(layout, start, end, candidates, chosen)
    heads = {fold_key(title) for title in known.titles}
    parts: list[tuple[PartName, str]] = []
    if headline is not None:
        heads.add(layout.blocks[headline].key)
        kicker, words = headline_words(layout.blocks[headline], known)
        parts += [("other", kicker), ("headline", words)]
    kinds = in_company(layout, _kinds(layout, start, end, found))
    if not any(kind in CONTENT for index, kind in kinds.items() if index not in leads):
        leads = {}  # a lead that no text follows is the text
    said = {layout.blocks[index].key for index in leads}
    for index, kind in kinds.items():
        block = layout.blocks[index]
        if index == headline or block.key in heads:
            continue  # the headline is never repeated
        if index in leads:
            parts.append((leads[index], block.text))
        elif block.key not in said and kind:  # nor is the lead
            parts.append((kind, block.text))
    return parts


def _kinds(layout: Layout, start: int, end: int, found: Sequence[set[str]]) -> dict[int, PartName | None]:
    """The kind of every block of a stretch, each judged alone; None for what is not kept."""
    kinds: dict[int, PartName | None] = {}
    scores = judged("content", found)
    for index in range(start, end):
        block, seen = layout.blocks[index], found[index - start]
        if settled := certain(layout, index, seen):
            kinds[index] = settled
        elif scores[index - start] > 0 and not _never(layout, index, seen):
            kinds[index] = content_kind(block)
        else:
            kinds[index] = other_kind(layout, index)
    _take_along(layout, kinds)
    return kinds


_KEPT = 1 / 3  # share of the first look's running letters under which the closer look is not believed


def _take_along(layout: Layout, kinds: dict[int, PartName | None]) -> None:
    """Where hardly any of the body's running text is kept, keep it all: words unlike any news are better than none."""
    body = [index for index in kinds if index in layout.body]
    long = [index for index in body if len(layout.blocks[index].key) > LONG]
    running = sum(len(layout.blocks[index].key) for index in long)
    kept = sum(len(layout.blocks[index].key) for index in long if kinds[index] in CONTENT)
    none = not any(kind in CONTENT for kind in kinds.values())
    if none or kept < _KEPT * running:
        for index in long or body:
            kinds[index] = content_kind(layout.blocks[index])


def stretch(layout: Layout, headline: int | None) -> tuple[int, int]:
    """The blocks that are looked at: from behind the headline to a little after the body."""
    start = max(0, layout.first - BEFORE) if headline is None else headline + 1
    return min(start, layout.first), min(len(layout.blocks), layout.last + 1 + _TAIL)


# ---- headline and lead -------------------------------------------------------------------------------------


_LEAD_REACH = 3  # blocks from the first long one of the body on that may still be the lead


def lead_candidates(
    layout: Layout, known: Known, headline: int | None, found: Sequence[set[str]]
) -> dict[int, set[str]]:
    """The blocks that may be the standfirst, with their features: between the headline and the body's first lines.

    `found` are the features of the stretch's blocks, from its first on.
    """
    start, end = stretch(layout, headline)
    keys = [key for one in known.descriptions if len(key := fold_key(one)) > 20]
    usual = Counter(
        (layout.blocks[i].tag, layout.blocks[i].mark) for i in layout.body if len(layout.blocks[i].key) > LONG
    )
    most = max(usual, key=lambda one: usual[one], default=None)
    candidates = {}
    for index in range(start, min(layout.first + _LEAD_REACH, end)):
        block = layout.blocks[index]
        if len(block.key) < 12 or index == headline:
            continue
        more = {f"described:{_described(block.key, keys)}", f"from-first:{max(-4, index - layout.first)}"}
        mark = (block.tag, block.mark)
        more.add("usual" if mark == most else f"mark:{min(3, usual[mark])}")
        if not block.mark:
            more.add("unmarked")
        if index + 1 < end and (block.tag, block.mark) == (
            layout.blocks[index + 1].tag,
            layout.blocks[index + 1].mark,
        ):
            more.add("like-next")
        if headline is not None:
            more.add(f"from-headline:{min(6, index - headline)}")
            above = layout.blocks[headline]
            more.add(f"beside-headline:{block.parent == above.parent or block.grand == above.grand}")
        candidates[index] = found[index - start] | more
    return candidates


_NO_LEAD = frozenset(
    f"near:{name}"
    for name in "caption byline figcaption credit date nav bio comments promo kicker tags".split()
)
_TOLD = frozenset(("near:lead", "described:same", "described:longer"))
_LINE = frozenset(f"size:{size}" for size in (50, 100, 200, 400, "long"))


def is_lead(seen: set[str], score: float) -> bool:
    """The scorer's word, and two cases that are plain: before the text, alone of its kind, and called or described as a lead;
    or the first lines of the text, set bold, that are also the page's description.
    """
    if score > 0:
        return True
    if "links:none" not in seen or not seen.isdisjoint(_NO_LEAD) or seen.isdisjoint(_LINE):
        return False
    if {"body", "bold", "described:same", "from-first:0"} <= seen:
        return True
    return "before" in seen and not seen.isdisjoint(_TOLD) and not seen.isdisjoint(("mark:0", "mark:1"))


def _described(key: str, keys: Sequence[str]) -> str:
    """How a block compares with the page's descriptions: the same, the beginning of one or the other, a part, or not at all."""
    if key in keys:
        return "same"
    if len(key) > 30 and any(key.startswith(one[: max(30, len(one) - 4)]) for one in keys):
        return "longer"
    if len(key) > 30 and any(one.startswith(key) for one in keys):
        return "shorter"
    return (
        "part"
        if len(key) > 30 and any(key in one or one in key for one in keys)
        else "no"
        if keys
        else "none"
    )


_NEVER = frozenset(
    ("near:figcaption", "near:bio", "near:comments", "cue:label")
)  # 1 of 1,150 such blocks was the article's


def _never(layout: Layout, index: int, seen: set[str]) -> bool:
    """What is not the article's words whatever else speaks for it; and the lines at its end that say who worked on it."""
    if not seen.isdisjoint(_NEVER) or {"near:embed", "near:blockquote"} <= seen:  # a post of a social network
        return True
    block = layout.blocks[index]
    return (
        "cue:contribution" in seen
        and "end" in seen
        and len(block.text) < _CONTRIBUTION
        and "quoted" not in seen
    )


# ---- kinds ----------------------------------------------------------------------------------------------


def content_kind(block: Block) -> PartName:
    """The kind of a block of the article, by its elements."""
    if block.tag in HEADINGS:
        return "subhead"
    if block.tag == "li" or "li" in block.near:
        return "listitem"
    if "blockquote" in block.near:
        return "quotation"
    return "paragraph"


_BY_NAME: tuple[tuple[str, PartName], ...] = (
    ("credit", "credit"), ("caption", "caption"), ("figcaption", "caption"), ("embed", "embed"), ("correction", "correction"),
    ("byline", "byline"), ("bio", "byline"), ("disclaimer", "disclaimer"), ("related", "related"), ("promo", "promo"), ("ad", "promo"),
)  # fmt: skip
_BY_CUE: tuple[tuple[str, PartName], ...] = (
    ("contribution", "contribution"), ("correction", "correction"), ("credit", "credit"), ("related", "related"),
    ("promo", "promo"), ("disclaimer", "disclaimer"), ("byline", "byline"),
)  # fmt: skip


def other_kind(layout: Layout, index: int) -> PartName | None:
    """The kind of a block that is not the article's own words; None where nothing tells."""
    block = layout.blocks[index]
    near = block.near - layout.common
    for label, kind in _BY_NAME:
        if label in near:
            return kind
    for cue, kind in _BY_CUE:
        if cue in layout.cues(index):
            return kind
    if block.key in layout.pictures and len(block.key) > 20:
        return "caption"
    if index in layout.body and len(block.key) > LONG:
        return "related" if block.linked > len(block.text) / 2 else "other"
    return None
