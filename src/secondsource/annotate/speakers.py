"""Who is speaking: the best full name in the article for each quotation's source, by ordered sieves."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from secondsource.languages.tables import Lexicon
    from secondsource.model import Mention, Quote
    from secondsource.text import Segments


def name_speakers(
    page: Segments, quotes: tuple[Quote, ...], mentions: tuple[Mention, ...], lexicon: Lexicon
) -> tuple[Quote, ...]:
    """The same quotes, each with its speaker where the article tells."""
    named: list[Quote] = []
    last = ""
    people = [
        mention for mention in mentions if mention.kind in ("person", "organisation", "outlet", "place")
    ]
    for quote in quotes:
        speaker = ""
        if quote.source:
            inside = [
                m for m in people if quote.source.start <= m.span.start and m.span.end <= quote.source.end
            ]
            persons = [m for m in inside if m.kind == "person"] or inside
            words = page.article.slice(quote.source)
            speaker = persons[0].name if persons else words
            if words.lower() in lexicon.syntax.subjects:
                speaker = last
        last = speaker or last
        named.append(replace(quote, speaker=speaker))
    return tuple(named)
