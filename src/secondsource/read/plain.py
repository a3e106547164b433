"""Plain text: verbatim, with parts that point into it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from secondsource.languages import lexicon
from secondsource.read.compose import Draft, finish
from secondsource.read.datelines import read_dateline
from secondsource.read.front import read_front
from secondsource.read.glue import unglue
from secondsource.read.layout import mend_quotations, name_subheads, paragraphs, trim
from secondsource.read.settle import language_of, settle

if TYPE_CHECKING:
    from collections.abc import Iterator

    from secondsource.model import Article, Part, Raw
    from secondsource.read.decode import Decoded


def read_plain(raw: Raw, decoded: Decoded) -> Iterator[Article]:
    """The one article of a plain text. Its text is the decoded text as it stands, line ends included."""
    text = decoded.text
    draft = Draft(doubts=list(decoded.doubts), language=language_of(text))
    words = lexicon(draft.language)
    parts, begin = read_front(text, draft, words)
    begin, _ = trim(text, begin, len(text))
    if dateline := read_dateline(text, begin, draft, words.read):
        parts.append(dateline)
        begin = dateline.end
    parts += content_parts(text, begin, len(text), draft.language)
    settle(draft, raw, text, parts)
    yield finish(draft, text, tuple(parts))


def content_parts(text: str, start: int, end: int, language: str) -> list[Part]:
    """The parts of running text between two offsets: captions and credits set apart, broken quotations joined."""
    parts = unglue(text, paragraphs(text, start, end), lexicon(language))
    return name_subheads(text, mend_quotations(text, parts))
