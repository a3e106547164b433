"""What a block's own words say about its kind: the phrases of `languages.pages`, looked for all at once."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from secondsource.languages import pages

if TYPE_CHECKING:
    from collections.abc import Mapping

_SEEN = 400  # characters: a longer block is judged by its first ones
_LEADING = re.compile(r"[^\w(©>【]+")
_AROUND = re.compile(r"^[\W_]+|[\W_]+$")

_AT_START = {
    "related": pages.RELATED,
    "credit": pages.CREDIT,
    "correction": pages.CORRECTION,
    "disclaimer": pages.DISCLAIMER,
    "byline": pages.BYLINE,
}
_ANYWHERE = {"promo": pages.PROMO, "contribution": pages.CONTRIBUTION}


@cache
def _phrases(kind: str) -> tuple[str, ...]:
    table: Mapping[str, str] = _AT_START.get(kind) or _ANYWHERE.get(kind) or pages.LABEL
    return tuple(
        sorted({phrase for words in table.values() for phrase in words.split("; ") if phrase.strip()})
    )


@cache
def _labels() -> frozenset[str]:
    return frozenset(_phrases("label"))


@lru_cache(maxsize=2_000)  # features, kinds and bylines ask for the same blocks
def cues(text: str) -> frozenset[str]:
    """The kinds that the words of a block hint at: "Read more: …" is "related". Looks at 400 characters."""
    words = text[:_SEEN].casefold()
    found = set()
    if len(words) < 60 and _AROUND.sub("", words) in _labels():
        found.add("label")
    begun = words[leading.end() :] if (leading := _LEADING.match(words)) else words
    for kind in _AT_START:
        phrases = _phrases(kind)
        if begun.startswith(phrases) and any(
            begun.startswith(phrase) and _ends(begun, len(phrase)) for phrase in phrases
        ):
            found.add(kind)
    for kind in _ANYWHERE:
        if any(phrase in words and _stands(words, phrase) for phrase in _phrases(kind)):
            found.add(kind)
    return frozenset(found)


def _ends(words: str, at: int) -> bool:
    """True where a word ends: "by" does not begin "bystanders". Scripts without spaces end anywhere."""
    return (
        at >= len(words) or not (words[at].isalnum() and words[at - 1].isalnum()) or words[at - 1] > "\u2fff"
    )


def _stands(words: str, phrase: str) -> bool:
    at = words.find(phrase)
    while at >= 0:
        begins = at == 0 or not (words[at - 1].isalnum() and phrase[0].isalnum()) or phrase[0] > "\u2fff"
        if begins and _ends(words, at + len(phrase)):
            return True
        at = words.find(phrase, at + 1)
    return False
