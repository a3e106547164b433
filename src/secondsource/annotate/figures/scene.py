"""What the steps of finding figures share: the pieces of a page, and which of them stand inside a time."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from secondsource.annotate.numerals import Piece
    from secondsource.languages.tables import Lexicon, NumberTable
    from secondsource.model import Mention, TimeRef
    from secondsource.text import Segments


class Scene(NamedTuple):
    """One page, ready for figures."""

    text: str
    pieces: Sequence[Piece]
    timed: Sequence[str]  # per piece, the type of the time it stands in, "" outside
    table: NumberTable
    lexicon: Lexicon
    people: frozenset[int] = frozenset()  # where the names of persons end

    def word(self, at: int) -> str:
        """The text of a piece, "" outside the page and at a paragraph's end."""
        return self.pieces[at].text if 0 <= at < len(self.pieces) else ""

    def capital(self, at: int) -> bool:
        """Is the piece a word with a capital?"""
        return (
            0 <= at < len(self.pieces)
            and self.pieces[at].kind == "word"
            and not self.text[self.pieces[at].start : self.pieces[at].end].islower()
        )

    def touching(self, at: int) -> bool:
        """Does nothing stand between a piece and the one before it?"""
        return 0 < at < len(self.pieces) and self.pieces[at - 1].end == self.pieces[at].start


def scene_of(
    page: Segments,
    pieces: Sequence[Piece],
    times: tuple[TimeRef, ...],
    lexicon: Lexicon,
    mentions: tuple[Mention, ...] = (),
) -> Scene:
    """The scene of a page."""
    timed = [""] * len(pieces)
    at = 0
    for time in times:
        while at < len(pieces) and pieces[at].end <= time.span.start:
            at += 1
        step = at
        while step < len(pieces) and pieces[step].start < time.span.end:
            timed[step] = time.type
            step += 1
    people = frozenset(mention.span.end for mention in mentions if mention.kind == "person")
    return Scene(page.article.text, pieces, timed, lexicon.numbers, lexicon, people)
