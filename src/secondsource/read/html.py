"""A saved news page to a clean article: open, lay out in blocks, choose the body, type every block, sift the metadata."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from secondsource.errors import FormatError
from secondsource.model import CONTENT
from secondsource.read import metadata
from secondsource.read.blocks import fold_key, picture_keys, visible_blocks
from secondsource.read.body import body_lines, chosen
from secondsource.read.compose import Draft, finish, lay
from secondsource.read.features import Layout, lay_out
from secondsource.read.jsonld import text_of
from secondsource.read.kinds import Known, typed
from secondsource.read.page import Page, open_page, sniff
from secondsource.read.settle import settle

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from secondsource.model import Article, Raw
    from secondsource.read.blocks import Block


def sniff_html(raw: Raw) -> bool:
    """True when the bytes are a web page."""
    return sniff(raw)


class Sight(NamedTuple):
    """A page with everything gathered and nothing decided."""

    page: Page
    stated: metadata.Stated
    known: Known
    layout: Layout


def look_at(raw: Raw) -> Sight:
    """Open a page, lay it out in blocks, gather what it states and which blocks trafilatura takes for its body."""
    page = open_page(raw)
    blocks = visible_blocks(page.tree)
    stated = metadata.stated_by(page.tree, raw)
    titles = tuple(title for title, _ in metadata.titles(stated))
    known = Known(titles, tuple(metadata.description(stated)))
    body = chosen(blocks, body_lines(page.tree))
    article_body = fold_key(text_of(stated.node.get("articleBody")))
    layout = lay_out(blocks, body, [fold_key(one) for one in titles], article_body, picture_keys(page.tree))
    return Sight(page, stated, known, layout)


def read_html(raw: Raw) -> Iterator[Article]:
    """The one article of a saved page. Raises FormatError when no words of an article are in it."""
    sight = look_at(raw)
    stated = sight.stated
    draft = Draft(doubts=list(sight.page.doubts), url=stated.url, language=stated.language)
    draft.blocks = typed(sight.layout, sight.known)
    _fill(draft, stated)
    if not any(name in CONTENT for name, _ in draft.blocks):
        raise FormatError("a page without the words of an article", about=raw.input)
    _doubt_short(draft, sight.layout.blocks)
    text, parts = lay(draft.blocks)
    settle(draft, raw, text, parts)
    yield finish(draft, text, tuple(parts))


def _fill(draft: Draft, stated: metadata.Stated) -> None:
    draft.outlet = metadata.outlet(stated)
    draft.published, draft.modified = metadata.dates(stated)
    bylines = [words for name, words in draft.blocks if name == "byline"]
    draft.authors, bodies = metadata.authors(stated, bylines, draft.outlet)
    draft.section = metadata.section(stated)
    if not any(name == "headline" for name, _ in draft.blocks):
        title, origin = next(metadata.titles(stated), ("", ""))
        if title:
            draft.blocks.insert(0, ("headline", title))
            stated.origins["headline"] = (title, origin)
    for name, (words, origin) in stated.origins.items():
        draft.note(name, words, origin)
    for body in bodies:
        draft.note("agency", body, stated.origins.get("authors", ("", "json-ld"))[1])


def _doubt_short(draft: Draft, blocks: Sequence[Block]) -> None:
    kept = sum(len(words) for name, words in draft.blocks if name in CONTENT)
    visible = sum(len(block.text) for block in blocks if block.linked < len(block.text) / 2)
    if kept < 600 and visible > kept * 8:
        draft.doubts.append(
            f"the text has {kept} of the {visible} characters the page shows: it may be cut or no article"
        )
