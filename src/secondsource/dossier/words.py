"""Words as the dossier compares them: without endings, in one spelling, without those that have no content of their own."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from secondsource.languages import lexicon
from secondsource.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from secondsource.languages.tables import Lexicon
    from secondsource.text import Token

_LEAST = 4  # letters a stem keeps


@lru_cache(maxsize=1 << 16)
def stem(word: str, code: str) -> str:
    """A folded word without the commonest endings of its language, never shorter than four letters: "missiles" -> "missile"."""
    table = lexicon(code).spelling
    ending = _compiled(table.endings)
    folded = fold(word).replace("-", "")
    for _ in range(2):
        shorter = ending.sub("", folded)
        if len(shorter) < _LEAST <= len(folded) - 1 and folded.endswith("s") and not folded.endswith("ss"):
            shorter = folded[:-1]  # "votes" is "vote", not "vot", which would be too short to go by
        if len(shorter) < _LEAST or shorter == folded:
            break
        folded = shorter
    return folded[:-1] if folded[-1:] in table.silent and len(folded) > _LEAST else folded


@lru_cache(maxsize=1 << 14)
def spell(word: str, code: str) -> str:
    """A word folded for case, accents and apostrophes, and for the spellings its language has two of."""
    folded = fold(word)
    if len(folded) > _LEAST:
        for pattern, replacement in lexicon(code).spelling.variants:
            folded = _compiled(pattern).sub(replacement, folded)
    return folded


_compiled = lru_cache(maxsize=None)(re.compile)


def content(tokens: Iterable[Token], words: Lexicon) -> Iterator[str]:
    """The stems of the words with content, in order, those joined by a hyphen one by one; numbers as they stand."""
    function = words.prose.function
    for token in tokens:
        folded = fold(token.text)
        if folded in function:
            continue
        for piece in folded.split("-"):
            if piece and (len(piece) > 1 or piece.isdigit()) and piece[0].isalnum() and piece not in function:
                yield stem(piece, words.code)
