"""Live blogs: a run of dated entries, in the order of the page.

Each entry begins with a `dateline` part that holds its time; its paragraphs are `entry` parts, its heading a `subhead`. The time is the one
stated in JSON-LD (schema.org LiveBlogPosting), else the one shown above the entry. Where the page itself shows few of the entries (a
script loads them), they are taken from JSON-LD.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from secondsource.model import CONTENT
from secondsource.read.blocks import fold_key
from secondsource.read.jsonld import Node, kinds, text_of
from secondsource.read.matter import is_date_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from secondsource.model import PartName
    from secondsource.read.features import Layout

    Blocks = list[tuple[PartName, str]]

_MANY = 2_000  # entries
_FEWEST = 3  # times shown before a layout is a live blog
_PREFIX = 40  # letters by which the beginning of an entry is found
_LINE = 45  # characters of a line that shows a time
_RUNNING = 40  # letters of running text an entry has on average


class Update(NamedTuple):
    """An entry as JSON-LD states it."""

    when: str
    headline: str
    body: str


def updates(node: Node) -> tuple[Update, ...]:
    """The dated entries of a LiveBlogPosting, in its order; empty for any other article."""
    stated = node.get("liveBlogUpdate")
    if "liveblogposting" not in kinds(node) and not stated:
        return ()
    found = []
    for one in stated[:_MANY] if isinstance(stated, list) else [stated]:
        if not isinstance(one, dict):
            continue
        when = re.sub(r"\.\d+(?=[+\-Z]|$)", "", text_of(one.get("datePublished")))
        update = Update(when, text_of(one.get("headline")), str(one.get("articleBody") or ""))
        if when and (update.headline or update.body):
            found.append(update)
    return tuple(found)


def with_entries(
    blocks: Blocks, layout: Layout, stated: Sequence[Update]
) -> tuple[Blocks, list[tuple[str, str]]]:
    """The blocks of a page with its entries told apart, and the time of each entry with its origin; as they were for other pages."""
    starts = _stated_starts(blocks, stated)
    origin = "json-ld"
    if len(stated) > 1 and len(starts) * 2 < len(stated):
        return _composed(blocks, stated)
    if not starts:
        starts, origin = _shown_starts(blocks, layout), "text"
    if len(starts) < 2:
        return blocks, []
    laid: Blocks = []
    for at, (name, words) in enumerate(blocks):
        if at in starts:
            if laid and laid[-1] == ("byline", starts[at]):
                laid.pop()
            laid.append(("dateline", starts[at]))
        own = name in CONTENT and name != "subhead" and at >= min(starts)
        laid.append(("entry" if own else name, words))
    return laid, [(time, origin) for time in starts.values()]


def _stated_starts(blocks: Blocks, stated: Sequence[Update]) -> dict[int, str]:
    """Where the stated entries begin on the page, with their times."""
    if not stated:
        return {}
    whole: dict[str, int] = {}
    begun: dict[str, int] = {}
    for at, (name, words) in enumerate(blocks):
        if name in CONTENT and (key := fold_key(words)):
            whole.setdefault(key, at)
            begun.setdefault(key[:_PREFIX], at)
    starts: dict[int, str] = {}
    for update in stated:
        at = whole.get(fold_key(update.headline), -1) if update.headline else -1
        body = fold_key(_MARKUP.sub(" ", update.body[:400]))[:_PREFIX]
        at = at if at >= 0 else begun.get(body, -1) if body else -1
        if at >= 0:
            starts.setdefault(at, update.when)
    return dict(sorted(starts.items()))


_MARKUP = re.compile(r"<[^<>]{0,2000}>")
_BREAK = re.compile(r"\n|</p>|<br\s*/?>")


def _composed(blocks: Blocks, stated: Sequence[Update]) -> tuple[Blocks, list[tuple[str, str]]]:
    """The stated entries behind what the page shows, where that is not more than they are."""
    lines = [[text_of(line) for line in _BREAK.split(update.body)] for update in stated]
    shown = sum(len(words) for name, words in blocks if name in CONTENT)
    if sum(len(line) for entry in lines for line in entry) < shown:
        return blocks, []
    known = {fold_key(line) for entry in lines for line in entry} | {fold_key(one.headline) for one in stated}
    laid = [(name, words) for name, words in blocks if name not in CONTENT or fold_key(words) not in known]
    for update, entry in zip(stated, lines, strict=True):
        laid.append(("dateline", update.when))
        laid += [("subhead", update.headline)] if update.headline else []
        laid += [("entry", line) for line in entry if line]
    return laid, [(update.when, "json-ld") for update in stated]


_CLOCK = re.compile(
    r"(?:kl\.? ?|um )?(\d{1,2})[:.h](\d{2})(?::\d{2})? ?(?:[Uu]hr|[ap]\.?m\.?|[A-Z]{2,5}|hrs?|h)?(?: ?\([A-Z]{2,5}\))?",
    re.IGNORECASE,
)
_ELSEWHERE = frozenset("nav footer related comments table td tags figure caption".split())


def _is_time(text: str) -> bool:
    return len(text) <= _LINE and (
        _CLOCK.fullmatch(text) is not None or (is_date_line(text) and _CLOCK.search(text) is not None)
    )


def _shown_starts(blocks: Blocks, layout: Layout) -> dict[int, str]:
    """Where entries begin below times that the page shows: at least three, set alike, in order, with text below each."""
    times = [
        index
        for index in range(max(0, layout.first - 4), layout.last + 1)
        if _is_time(layout.blocks[index].text) and layout.blocks[index].regions.isdisjoint(_ELSEWHERE)
    ]
    if len(times) < _FEWEST or len({(layout.blocks[at].tag, layout.blocks[at].mark) for at in times}) > 1:
        return {}
    hours = [
        int(hour) * 60 + int(minute)
        for at in times
        for hour, minute in _CLOCK.findall(layout.blocks[at].text)[-1:]
    ]
    if (
        sum(one < two for one, two in pairwise(hours)) > 1
        and sum(one > two for one, two in pairwise(hours)) > 1
    ):
        return {}  # neither newest first nor oldest first, a midnight left aside
    places = {
        fold_key(words): at for at, (name, words) in reversed(list(enumerate(blocks))) if name in CONTENT
    }
    starts: dict[int, str] = {}
    for at, until in zip(times, [*times[1:], len(layout.blocks)], strict=True):
        below = next(
            (places[key] for one in layout.blocks[at + 1 : until] if (key := one.key) in places), None
        )
        if below is not None:
            starts.setdefault(below, layout.blocks[at].text)
    text = sum(
        len(fold_key(words))
        for at, (name, words) in enumerate(blocks)
        if name in CONTENT and starts and at >= min(starts)
    )
    return dict(sorted(starts.items())) if len(starts) >= _FEWEST and text >= _RUNNING * len(starts) else {}
