"""The headline: which heading of the page shows it, what of that heading is a kicker, and what stands around it.

The heading is what a reader sees and cites. It is outvoted only where the page's other statements, each filled by hand or by
another part of the system, agree on other words (`voted`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

from secondsource.languages.days import DATED
from secondsource.read.authors import says_author
from secondsource.read.blocks import fold_key

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from secondsource.read.blocks import Block
    from secondsource.read.features import Layout

HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_LONGEST_HEADLINE = 400  # characters
BEFORE = 15  # blocks before the body where there is no headline


class Apart(NamedTuple):
    """A heading whose elements set something apart in front of the headline proper."""

    kicker: str
    words: str
    named: bool  # its class says that it is a kicker


@dataclass(frozen=True, slots=True)
class Known:
    """What the page states that helps to tell kinds: its titles and descriptions."""

    titles: tuple[str, ...]
    descriptions: tuple[str, ...]
    # Of the headings whose elements set a kicker apart, by key.
    apart: Mapping[str, Apart] = field(default_factory=dict)
    shared: str = ""  # og:title, which must stand without the page around it
    second: str = ""  # the alternative headline of JSON-LD: on some pages it is the one shown


_KICKER = re.compile(
    r"kicker|overline|dachzeile|topline|eyebrow|roofline|spitzmarke|antetitulo|pre-?title|pre-?head|sur-?titre|super-?(?:title|head)|"
    r"vorzeile|oberzeile|title-?header|subline|strap(?:\b|line)|vignette|prefix|label|category|topic|section|flag|badge",
    re.IGNORECASE,
)
_UNSEEN = re.compile(r"hidden|sr-only|off-?screen|screen-?reader", re.IGNORECASE)
_HUMPS = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")


def kickers(tree: Any) -> dict[str, Apart]:
    """By the key of the whole: the headings that are made of several elements, the first of which may be a kicker.

    `<h1><span class="kicker">Harbour</span> <span>Ferry sinks</span></h1>`
    """
    found = {}
    for heading in tree.iter("h1", "h2", "h3"):
        if not len(heading):
            continue
        pieces = list(_pieces(heading))
        if 2 <= len(pieces) <= 4 and (last := pieces[-1][1]):
            kicker = " ".join(words for _, words in pieces[:-1])
            named = _KICKER.search(_HUMPS.sub("-", pieces[0][0])) is not None
            found[fold_key(kicker + last)] = Apart(kicker.rstrip(" -–—:|·/"), last, named)
    return found


def _pieces(heading: Any) -> Iterator[tuple[str, str]]:
    """(class, words) of a heading's inner elements that hold letters, as the innermost one that holds them all has them."""
    for _ in range(6):
        inner = [one for one in heading if isinstance(one.tag, str) and "".join(one.itertext()).strip()]
        bare = [heading.text, *(one.tail for one in heading)]
        if len(inner) != 1 or any(fold_key(words) for words in bare if words):
            break
        heading = inner[0]
    if words := " ".join((heading.text or "").split()):
        yield "", words
    for one in heading:
        name = one.get("class") or "" if isinstance(one.tag, str) else ""
        words = " ".join("".join(one.itertext()).split()) if isinstance(one.tag, str) else ""
        if fold_key(words) and not _UNSEEN.search(name):
            yield name, words
        if fold_key(tail := " ".join((one.tail or "").split())):
            yield "", tail


def find_headline(layout: Layout, known: Known) -> int | None:
    """The block that shows the headline: a heading whose words the page also states as its title.

    A heading among the links that lead to the page ("Home > Business > ...") holds the title made for search engines.
    """
    keys = [fold_key(title) for title in known.titles]
    # Where a headline of first rank stands, the second one is its deck.
    ranked = any(block.tag == "h1" and _ASIDE.isdisjoint(block.regions) for block in layout.blocks)
    second = "" if ranked else fold_key(known.second)
    best, best_score = None, 0.45
    for index, block in enumerate(layout.blocks):
        if block.tag not in HEADINGS and block.key not in keys:
            continue
        own = {block.key, fold_key(known.apart[block.key].words)} if block.key in known.apart else {block.key}
        score = max(*(_alike(key, keys) for key in own), 0.9 * (second in own))
        score += {"h1": 0.5, "h2": 0.2}.get(block.tag, 0.1 if block.tag in HEADINGS else 0)
        score -= 0.6 * (index > layout.first) + 0.3 * (block.linked > 0)
        score -= 0.5 * len(block.regions & _ASIDE)
        if score > best_score:
            best, best_score = index, score
    return best


_ASIDE = frozenset(("nav", "footer", "related"))


def headline_words(block: Block, known: Known) -> tuple[str, str]:
    """The kicker in front ("" when there is none) and the headline proper, as the page's elements and titles tell them apart.

    The heading "Harbour Ferry sinks" on a page entitled "Ferry sinks" has the kicker "Harbour"; with the title
    "Harbour: Ferry sinks" alone it is one headline, whose stop only a style sheet shows.
    """
    keys = [fold_key(title) for title in known.titles]
    apart = known.apart.get(block.key)
    if apart and fold_key(apart.words) in keys and fold_key(known.shared) != block.key:
        return apart.kicker, apart.words
    for title, key in zip(known.titles, keys, strict=True):
        if key == block.key:
            return "", title if len(title) > len(block.text) else block.text
    if apart and apart.named:
        return apart.kicker, apart.words
    if len(block.text) > _LONGEST_HEADLINE:
        return "", block.text
    for key in keys:
        if len(key) > 15 and block.key.endswith(key):
            for at, char in enumerate(block.text):
                if char.isalnum() and fold_key(block.text[at:]) == key:
                    kicker = block.text[:at].rstrip("„“«‹\"'‘¿¡(")
                    return kicker.rstrip(" -–—:|·/"), block.text[len(kicker) :].strip()
    return "", block.text


def _alike(key: str, keys: Sequence[str]) -> float:
    if key in keys:
        return 1.0
    if len(key) > 15 and any(key in one or (len(one) > 15 and one in key) for one in keys):
        return 0.7
    return 0.0


_SHORTENED = 25  # letters: what begins a longer title is that title cut short


def voted(seen: str, places: Mapping[str, str]) -> str:
    """The place whose words are the headline rather than those of the visible heading; "" where the heading stands.

    `places` are "json-ld", "og" and "title" with their titles. Each is one voice, and so is the heading; `<title>`, written for
    search engines, is heard only where JSON-LD is silent. Two that agree outvote the heading: it is then most often a
    fragment that means something only under its kicker ("Stuck" for "Ferries: Stuck").
    """
    linked, shared, title = (places.get(name, "") for name in ("json-ld", "og", "title"))
    one, two, place = (linked, shared, "json-ld") if linked else (shared, title, "og")
    if not one or fold_key(one) != fold_key(two) or _same(seen, one):
        return ""
    return place


def _same(seen: str, other: str) -> bool:
    """Two wordings of one title: equal, cut short, or with a section or a site behind it. "Stuck: harbour shut" is more than "Stuck"."""
    key, stated = fold_key(seen), fold_key(other)
    if key == stated or (len(stated) >= _SHORTENED and key.startswith(stated)):
        return True
    return stated.startswith(key) and _BEHIND.match(other[len(seen) :]) is not None


_BEHIND = re.compile(r"\s*[|｜·•–—»-]")


_LINE = 150  # characters: no line that says who or when is longer
_FACTS = 15  # blocks after the body in which facts about the article may be listed
_ELSEWHERE = frozenset(("related", "nav", "comments", "promo"))
_NO_LINE = frozenset("caption credit figcaption figure related promo ad comments nav bio poll embed".split())


class Around(NamedTuple):
    """Short lines near headline and first paragraph, and facts listed under the text, the likeliest first."""

    bylines: list[str]  # may name the author
    dated: list[str]  # may show the date
    plain: list[str]  # stand between headline and text
    lone: list[
        str
    ]  # stand next to a date or right above the text: names that are not of the text may be the author's
    facts: list[str]  # labelled, under the text; short, under its first paragraph; right above the headline


def around_headline(layout: Layout, headline: int | None) -> Around:
    """The lines that may name the author, and those that may show the date; `headline` is its block."""
    start = layout.first - BEFORE if headline is None else headline - 4
    under = layout.blocks[layout.last + 1 : layout.last + 1 + _FACTS]
    facts = [one.text for one in under if _ELSEWHERE.isdisjoint(one.near) and _labelled(one.text)]
    around = Around([], [], [], [], facts)
    for index in range(max(0, start), min(layout.first + 2, len(layout.blocks))):
        block = layout.blocks[index]
        if len(block.text) > _LINE or index == headline:
            continue
        near, cues = block.near - layout.common, layout.cues(index)
        if "byline" in near or "byline" in cues:
            around.bylines.append(block.text)
        if "byline" in cues or not block.near.isdisjoint(("date", "time", "byline")):
            around.dated.append(block.text)
        if headline is not None and headline < index <= layout.first and _NO_LINE.isdisjoint(block.near):
            around.plain.append(block.text)
            if _may_sign(layout, index):
                around.lone.append(block.text)
    after = layout.blocks[layout.first + 1 : layout.first + 4]
    around.facts.extend(
        one.text
        for one in after
        if len(one.text) <= _NAME and re.search(r"\d\d", one.text) and _NO_LINE.isdisjoint(one.near)
    )
    around.facts.extend(_above(layout, layout.first if headline is None else headline))
    return around


def _above(layout: Layout, index: int) -> list[str]:
    """The lines right above a headline: many a press page puts the day there. Not those of the site's head, which tell today's."""
    lines = layout.blocks[max(0, index - 2) : index]
    return [one.text for one in reversed(lines) if len(one.text) <= _LINE // 2 and _HEAD.isdisjoint(one.near)]


_HEAD = frozenset(("nav", "header", "li", "footer", "caption", "credit", "figcaption"))


_NAME = 40  # characters: no name that stands alone is longer


def _may_sign(layout: Layout, index: int) -> bool:
    """Whether a line may be nothing but the author's name: next to a line with digits or right above the text, and not of the text."""
    blocks, block = layout.blocks, layout.blocks[index]
    beside = [one.text for one in blocks[max(0, index - 1) : index + 2] if len(one.text) <= _NAME * 2]
    if len(block.text) > _NAME or not (
        index + 1 == layout.first or any(re.search(r"\d\d", line) for line in beside)
    ):
        return False
    told = (one.key for at, one in enumerate(blocks[: layout.last + 1]) if at != index)
    return not any(block.key in key for key in told)


def _labelled(line: str) -> bool:
    """Whether a line is a fact about the article: "Date 5.3.2024", "Author: Ann Lee"."""
    first = re.match(r"[^\W\d_]+", line)
    if first is None or len(line) > _LINE // 2:
        return False
    return (first[0].lower() in DATED and any(char.isdigit() for char in line)) or says_author(line)
