"""The shape of a language: one `Lexicon` of tables, the same fields in every language.

A table is data that one layer reads. Each field says in a line what it holds; a test demands that every language fills
every field. Word lists are folded to lower case unless the field says otherwise.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class TextTable:
    """What splitting a text into sentences must know."""

    titles: frozenset[
        str
    ]  # abbreviations before a name, without the stop: "mr", "adm", "sen"; never end a sentence
    abbreviations: frozenset[str]  # others that never end one: "vs", "no", "fig"
    soft: frozenset[str]  # abbreviations that may also end a sentence: "u.s", "inc", "a.m"
    months: frozenset[str]  # abbreviated months that stand before a number: "nov", "sept"
    starters: frozenset[str]  # words that open a sentence even after a soft abbreviation: "the", "he", "but"
    function: frozenset[str]  # the commonest function words: tell the language from a few lines


@dataclass(frozen=True, slots=True)
class SpeechTable:
    """What finding attributions must know."""

    verbs: frozenset[str]  # every inflected form of a reporting verb: "said", "says", "tells", "argued"


@dataclass(frozen=True, slots=True)
class ReadTable:
    """What reading the lines around a plain text must know."""

    months: Mapping[str, int]  # names and abbreviations, without the stop: "november" and "nov" are 11
    weekdays: frozenset[str]  # names and abbreviations, without the stop
    published: frozenset[str]  # words before the date of publication: "date", "published", "posted on"
    modified: frozenset[str]  # words before the date of the last change: "updated", "last modified"
    byline: frozenset[str]  # words before the author: "by"
    outlet: frozenset[str]  # words before the publisher: "source", "publisher"
    ahead: frozenset[str]  # words that put a date of the same sentence into the future: "will", "until"


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All that the layers know of one language."""

    code: str  # ISO 639-1
    text: TextTable
    speech: SpeechTable
    read: ReadTable
