"""What a block's own words say about its kind: the phrases of `languages.pages`, looked for all at once."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from secondsource.languages import pages, requests

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
    "ask": requests.ASK,
    "notice": requests.NOTICE,
    "origin": requests.ORIGIN,
}
_ANYWHERE = {"promo": pages.PROMO, "contribution": pages.CONTRIBUTION, "asked": requests.ASKED}
_WHOLE = {"label": pages.LABEL, "sources": requests.SOURCES, "announce": pages.RELATED}


@cache
def _phrases(kind: str) -> tuple[str, ...]:
    table: Mapping[str, str] = (_AT_START | _ANYWHERE | _WHOLE)[kind]
    return tuple(
        sorted({phrase for words in table.values() for phrase in words.split("; ") if phrase.strip()})
    )


@cache
def _whole(kind: str) -> frozenset[str]:
    return frozenset(_phrases(kind))


_TOKEN = re.compile(r"\w+")


@cache
def _by_word(kind: str) -> tuple[Mapping[str, tuple[str, ...]], tuple[str, ...]]:
    """Phrases by their first word; and those of scripts without spaces, or that begin with no word, which are looked for one by one."""
    words: defaultdict[str, list[str]] = defaultdict(list)
    others = []
    for phrase in _phrases(kind):
        first = _TOKEN.match(phrase)
        if first is None or phrase[0] > "\u2fff":
            others.append(phrase)
        else:
            words[first[0]].append(phrase)
    return {first: tuple(phrases) for first, phrases in words.items()}, tuple(others)


@lru_cache(maxsize=2_000)  # features, kinds and bylines ask for the same blocks
def cues(text: str) -> frozenset[str]:
    """The kinds that the words of a block hint at: "Read more: …" is "related". Looks at 400 characters.

    "ask", "asked" and "notice" are phrases no report begins with (`languages.requests`); the others are hints (`languages.pages`).
    """
    words = text[:_SEEN].casefold().replace("’", "'")
    found: set[str] = set()
    if len(words) < 60:
        bare = _AROUND.sub("", words)
        found.update(kind for kind in _WHOLE if bare in _whole(kind))
    begun = words[leading.end() :] if (leading := _LEADING.match(words)) else words
    for kind in _AT_START:
        phrases = _phrases(kind)
        if begun.startswith(phrases) and any(
            begun.startswith(phrase) and _ends(begun, len(phrase)) for phrase in phrases
        ):
            found.add(kind)
    tokens = set(_TOKEN.findall(words))
    for kind in _ANYWHERE:
        by_word, others = _by_word(kind)
        if any(
            _stands(words, phrase) for first in tokens & by_word.keys() for phrase in by_word[first]
        ) or any(phrase in words and _stands(words, phrase) for phrase in others):
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
