"""Language knowledge as data: `lexicon(code)` gives the tables of one language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from secondsource.languages.en import ENGLISH

if TYPE_CHECKING:
    from secondsource.languages.tables import Lexicon

LEXICONS: dict[str, Lexicon] = {ENGLISH.code: ENGLISH}


def understood(code: str) -> bool:
    """Whether there are tables for a language; an unknown language is taken for one that there are."""
    return not code or code in LEXICONS


def lexicon(code: str) -> Lexicon:
    """The lexicon of a language (ISO 639-1); English where there is none yet or the language is unknown."""
    return LEXICONS.get(code, ENGLISH)
