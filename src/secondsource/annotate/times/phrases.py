"""Names of days that run over several words ("New Year's Eve") become one piece, so that one class can name them."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from secondsource.annotate.numerals import Piece

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_WORDS = re.compile(r"['’]s|[^\s'’.]+|[.'’]")


@lru_cache(maxsize=8)
def index(phrases: Iterable[str]) -> dict[str, list[tuple[tuple[str, ...], str]]]:
    """First word to the phrases that begin with it, the longest first. Single words are left to the classes."""
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for phrase in phrases:
        words = tuple(_WORDS.findall(phrase))
        if len(words) > 1:
            found.setdefault(words[0], []).append((words, phrase))
    for entries in found.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    return found


def merge(pieces: Sequence[Piece], phrases: dict[str, list[tuple[tuple[str, ...], str]]]) -> list[Piece]:
    """The pieces, those of a known phrase joined into one."""
    merged: list[Piece] = []
    at = 0
    for here in [i for i, piece in enumerate(pieces) if piece[2] in phrases]:
        if here < at:
            continue
        for words, phrase in phrases[pieces[here].text]:
            if tuple(each.text for each in pieces[here : here + len(words)]) == words:
                merged += pieces[at:here]
                at = here + len(words)
                merged.append(Piece(pieces[here].start, pieces[at - 1].end, phrase, "word"))
                break
    merged += pieces[at:]
    return merged
