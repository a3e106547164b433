"""Names in an article: people, organisations, places, outlets, products, and roles that stand for a person.

Every capitalised run (`capitals.py`) is read by an ordered list of rules over data (`naming.py`); what they leave open is
settled by the rest of the document (`settling.py`); then each mention is given the best full name the article has for it (`linking.py`).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from secondsource.annotate.capitals import runs, view
from secondsource.annotate.linking import full_names
from secondsource.annotate.naming import read_run
from secondsource.annotate.roles import find_roles
from secondsource.annotate.settling import headlines, settle
from secondsource.annotate.tagging import tagged, weights
from secondsource.annotate.traits import known
from secondsource.annotate.weighing import agreed, weighed
from secondsource.model import Mention

if TYPE_CHECKING:
    from collections.abc import Iterator

    from secondsource.annotate.capitals import Run, View
    from secondsource.annotate.naming import Find
    from secondsource.languages.tables import Lexicon, NameTable
    from secondsource.text import Segments


def find_mentions(page: Segments, lexicon: Lexicon) -> tuple[Mention, ...]:
    """The names of a page in the order of the text. None overlap, but a role may hold the name of its country or body.

    A span is the name alone: no title, no article, no possessive ending. `name` is the fullest form in this article
    ("Barrot" -> "Jean-Noel Barrot"); a metonym such as "Paris" or "the Kremlin" keeps its own name.
    """
    look = view(page, lexicon)
    finds, found = read_rules(look)
    if learned := weights(lexicon.code):
        said = known(look, finds, found)
        finds = agreed(look, weighed(look, finds, tagged(look, said, learned), said.titled))
    roles = find_roles(look, finds)
    names = full_names(look, finds, roles)
    tokens = page.tokens
    mentions = [
        Mention(page.span(tokens[find.first].start, tokens[find.last - 1].end), find.kind, name)
        for find, name in zip([*finds, *roles], names, strict=True)
    ]
    mentions.extend(_hyphened(page, lexicon.names))
    return tuple(sorted(mentions, key=lambda mention: mention.span))


def read_rules(look: View) -> tuple[list[Find], list[Run]]:
    """What the rules alone find, settled by the document, and the runs of capitals they read."""
    found = list(runs(look))
    finds = settle(look, [find for run in found for find in read_run(look, run)])
    return headlines(look, found, finds), found


_HYPHEN = re.compile(r"(?:(?:anti|counter|ex|mid|non|post|pre|pro)-)?([^-]+)(?:-[a-z]\w*)?")


def _hyphened(page: Segments, names: NameTable) -> Iterator[Mention]:
    """Listed names inside a compound: the "UK" of "UK-made", the "NATO" of "pro-NATO"."""
    for token in page.tokens:
        if "-" not in token.text or not (match := _HYPHEN.fullmatch(token.text)) or match[1] == token.text:
            continue
        word = match[1]
        place = word in names.countries or word in names.places
        if place or word in names.organisations:
            span = page.span(token.start + match.start(1), token.start + match.end(1))
            yield Mention(span, "place" if place else "organisation", names.countries.get(word, word))
