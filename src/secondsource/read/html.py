"""A saved news page to a clean article: open, lay out in blocks, choose the body, type every block, sift the metadata."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from secondsource.errors import FormatError
from secondsource.languages import lexicon
from secondsource.model import CONTENT
from secondsource.read import metadata
from secondsource.read.access import paywall
from secondsource.read.authors import agencies_in
from secondsource.read.blocks import fold_key, laid_open, picture_keys
from secondsource.read.body import Words, shown
from secondsource.read.bylines import authors
from secondsource.read.compose import Draft, finish, lay
from secondsource.read.datelines import set_apart
from secondsource.read.entries import updates, with_entries
from secondsource.read.features import Layout, lay_out
from secondsource.read.headline import Known, around_headline, find_headline, kickers, voted
from secondsource.read.jsonld import text_of
from secondsource.read.kinds import typed
from secondsource.read.links import links_of
from secondsource.read.page import Page, open_page
from secondsource.read.published import dates
from secondsource.read.regions import site_hints
from secondsource.read.settle import settle
from secondsource.read.uncovered import LITTLE, uncover
from secondsource.read.wire import wires

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from secondsource.model import Article, Raw
    from secondsource.read.blocks import Block


class Sight(NamedTuple):
    """A page with everything gathered and nothing decided."""

    page: Page
    stated: metadata.Stated
    known: Known
    layout: Layout
    headline: int | None  # its block


def look_at(raw: Raw) -> Sight:
    """Open a page, lay it out in blocks, gather what it states and which blocks look like its body."""
    page = open_page(raw)
    stated = metadata.stated_by(page.tree, raw)
    sheet = laid_open(page.tree, site_hints(stated.url))
    titles = tuple(title for title, _ in metadata.titles(stated))
    second = text_of(stated.node.get("alternativeHeadline"))
    shared = metadata.headlines(stated).get("og", "")
    known = Known(titles, tuple(metadata.description(stated)), kickers(page.tree), shared, second)
    words = Words(
        frozenset(map(fold_key, titles)),
        fold_key(text_of(stated.node.get("articleBody"))),
        picture_keys(page.tree),
    )
    layout = lay_out(sheet, words)
    letters = shown(layout.lie)
    if letters < LITTLE and uncover(page.tree, letters):
        layout = lay_out(laid_open(page.tree, site_hints(stated.url)), words)
    return Sight(page, stated, known, layout, find_headline(layout, known))


def read_html(raw: Raw) -> Iterator[Article]:
    """The one article of a saved page. Raises FormatError when no words of an article are in it."""
    sight = look_at(raw)
    stated = sight.stated
    draft = Draft(doubts=list(sight.page.doubts), url=stated.url, language=stated.language)
    draft.blocks, times = with_entries(
        typed(sight.layout, sight.known, sight.headline), sight.layout, updates(stated.node)
    )
    for time, origin in times:
        draft.note("entry", time, origin)
    paid, origin = paywall(stated)
    if not paid:
        _complete(draft, stated)
    _fill(draft, sight)
    if paid:
        draft.note("paywall", paid, origin)
    if not any(name in CONTENT for name, _ in draft.blocks):
        raise FormatError("a page without the words of an article", about=raw.input)
    _doubt_short(draft, sight.layout.blocks)
    text, parts = lay(draft.blocks)
    parts = set_apart(text, parts, lexicon(draft.language).read)
    settle(draft, raw, text, parts)
    draft.links = links_of(sight.page.tree, stated.url or raw.url, text, parts)
    yield finish(draft, text, tuple(parts))


def _complete(draft: Draft, stated: metadata.Stated) -> None:
    """Take the words from JSON-LD where a page that is free to read shows only their beginning."""
    whole = stated.node.get("articleBody")
    if not isinstance(whole, str):
        return
    lines = [text_of(line) for line in _BREAK.split(whole)]
    shown = sum(len(fold_key(words)) for name, words in draft.blocks if name in CONTENT)
    if sum(len(fold_key(line)) for line in lines) < shown * 2 + 400:
        return
    known = {fold_key(words) for name, words in draft.blocks if name not in CONTENT}
    draft.blocks = [block for block in draft.blocks if block[0] not in CONTENT]
    draft.blocks += [("paragraph", line) for line in lines if line and fold_key(line) not in known]
    draft.doubts.append("the page shows only the beginning of the text; the rest is taken from its JSON-LD")


_BREAK = re.compile(r"\n|</p>|<br\s*/?>")


def _fill(draft: Draft, sight: Sight) -> None:
    stated = sight.stated
    around = around_headline(sight.layout, sight.headline)
    draft.outlet = metadata.outlet(stated)
    draft.published, draft.modified, doubts = dates(stated, around.dated, [*around.plain, *around.facts])
    draft.doubts.extend((*stated.doubts, *doubts))
    draft.authors, bodies = authors(stated, around, draft.outlet)
    draft.section = metadata.section(stated)
    _settle_headline(draft, stated)
    for name, (words, origin) in stated.origins.items():
        draft.note(name, words, origin)
    for body, origin in bodies.items():
        draft.note("agency", body, origin)
    known = {body.casefold() for body in bodies}
    for name, words in draft.blocks:
        for agency in agencies_in(words) if name == "byline" and "©" not in words else ():
            if agency.casefold() not in known:
                known.add(agency.casefold())
                draft.note("agency", agency, "text")
    for wire, origin in wires(stated, bodies, draft.outlet, draft.blocks):
        draft.note("wire", wire, origin)


def _settle_headline(draft: Draft, stated: metadata.Stated) -> None:
    """Put the headline to the vote; a heading that is outvoted stays on the page, under the headline."""
    seen = next((words for name, words in draft.blocks if name == "headline"), "")
    if not seen:
        title, origin = next(metadata.titles(stated), ("", ""))
        if title:
            draft.blocks.insert(0, ("headline", title))
            stated.origins["headline"] = (title, origin)
        return
    places = metadata.headlines(stated)
    origin = voted(seen, places)
    stated.origins["headline"] = (places[origin], origin) if origin else (seen, "text")
    if origin:
        at = draft.blocks.index(("headline", seen))
        draft.blocks[at] = ("headline", places[origin])
        if fold_key(seen) not in fold_key(places[origin]):
            draft.blocks.insert(at + 1, ("other", seen))


def _doubt_short(draft: Draft, blocks: Sequence[Block]) -> None:
    kept = sum(len(words) for name, words in draft.blocks if name in CONTENT)
    visible = sum(len(block.text) for block in blocks if block.linked < len(block.text) / 2)
    if kept < 600 and visible > kept * 8:
        draft.doubts.append(
            f"the text has {kept} of the {visible} characters the page shows: it may be cut or no article"
        )
