"""What every rule of citations looks at: the words, the outlets named among them, and whose article it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from secondsource import outlets

if TYPE_CHECKING:
    from secondsource.languages.tables import CitationTable, Lexicon
    from secondsource.model import CitationManner, Mention
    from secondsource.text import Segments


class Slot(NamedTuple):
    """Tokens `first` up to `last` that name an outlet."""

    first: int
    last: int
    outlet: str


class Found(NamedTuple):
    """A cue with its outlet, as tokens; `slot` is the first token of the outlet's name."""

    first: int
    last: int
    slot: int
    outlet: str
    manner: CitationManner


class Desk(NamedTuple):
    """What every rule of citations looks at."""

    page: Segments
    lexicon: Lexicon
    table: CitationTable
    low: tuple[str, ...]
    starts: dict[int, Slot]
    ends: dict[int, Slot]
    kinds: dict[int, Mention]  # first token of a mention to the mention
    own: str  # canonical name of the article's outlet


def desk_of(page: Segments, mentions: tuple[Mention, ...], lexicon: Lexicon) -> Desk:
    """A page and its mentions as the rules of citations look at them."""
    starts: dict[int, Slot] = {}
    kinds: dict[int, Mention] = {}
    for mention in mentions:
        first, last = page.token_at(mention.span.start), page.token_at(mention.span.end - 1) + 1
        kinds[first] = mention
        if mention.kind == "outlet":
            starts[first] = Slot(first, last, mention.name)
    article = page.article
    publisher = outlets.named(article.outlet) or outlets.at(article.outlet) or outlets.at(article.url)
    ends = {slot.last: slot for slot in starts.values()}
    own = publisher.name if publisher else article.outlet
    return Desk(page, lexicon, lexicon.citing, page.low, starts, ends, kinds, own)
