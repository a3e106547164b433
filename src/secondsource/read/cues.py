"""What a block's own words say about its kind: the phrases of `languages.pages`, looked for all at once."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from secondsource.languages import pages, requests

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

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
_FIRST = re.compile(r"[^\W_]+")
_Cue = tuple[str, str]  # kind, phrase


class _Table(NamedTuple):
    """Phrases by their first word; and those of scripts without spaces, or that begin with no word, which are looked for one by one."""

    by_word: Mapping[str, tuple[_Cue, ...]]
    others: tuple[_Cue, ...]
    plain: tuple[_Cue, ...]  # of the others those in ASCII: no other stands in a text of ASCII


def _table(kinds: Iterable[str], word: re.Pattern[str]) -> _Table:
    by_word: defaultdict[str, list[_Cue]] = defaultdict(list)
    others = []
    for kind in kinds:
        for phrase in _phrases(kind):
            first = word.match(phrase)
            if first is None or max(phrase) > "\u2fff":
                others.append((kind, phrase))
            else:
                by_word[first[0]].append((kind, phrase))
    plain = tuple(cue for cue in others if cue[1].isascii())
    return _Table({first: tuple(found) for first, found in by_word.items()}, tuple(others), plain)


@cache
def _starts() -> tuple[_Table, tuple[str, ...]]:
    table = _table(_AT_START, _FIRST)
    return table, tuple(phrase for _, phrase in table.others)


@cache
def _anywhere() -> _Table:
    return _table(_ANYWHERE, _TOKEN)


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
    table, others = _starts()
    if first := _FIRST.match(begun):
        found.update(kind for kind, phrase in table.by_word.get(first[0], ()) if _begins(begun, phrase))
    if begun.startswith(others):
        found.update(kind for kind, phrase in table.others if _begins(begun, phrase))
    table = _anywhere()
    for token in table.by_word.keys() & _TOKEN.findall(words):
        found.update(kind for kind, phrase in table.by_word[token] if _stands(words, phrase))
    rest = table.plain if words.isascii() else table.others
    found.update([kind for kind, phrase in rest if phrase in words and _stands(words, phrase)])
    return frozenset(found)


def _begins(words: str, phrase: str) -> bool:
    return words.startswith(phrase) and _ends(words, len(phrase))


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
