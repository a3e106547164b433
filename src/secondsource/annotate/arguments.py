"""Noun phrases beside a verb, found without a parser: who acts, on what.

Every function walks a bounded number of tokens inside one sentence. A phrase is a pair of token indexes, first and last + 1.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from secondsource.languages.tables import ActTable, Lexicon, SyntaxTable
    from secondsource.text import Segments

Phrase = tuple[int, int]
_LONG = 12  # tokens of the longest phrase that is read


@dataclass(frozen=True, slots=True)
class Clause:
    """The tokens of one sentence as the rules look at them: `first` up to `last`."""

    page: Segments
    lexicon: Lexicon
    low: tuple[str, ...]  # of the whole page
    first: int
    last: int

    @property
    def acts(self) -> ActTable:
        """The acts of the language."""
        return self.lexicon.acts

    @property
    def syntax(self) -> SyntaxTable:
        """The closed word classes of the language."""
        return self.lexicon.syntax

    @property
    def headline(self) -> bool:
        """A sentence without a stop, as headlines and captions are."""
        return self.page.tokens[self.last - 1].text[-1] not in ".!?…:;\"”’'"

    def word(self, at: int) -> str:
        """A token as it stands; empty outside the sentence."""
        return self.page.tokens[at].text if self.first <= at < self.last else ""

    def lower(self, at: int) -> str:
        """A token in lower case; empty outside the sentence."""
        return self.low[at] if self.first <= at < self.last else ""

    def auxiliary(self, at: int) -> bool:
        """A word of a verb group that is not its verb: "has", "not", "also", "could"."""
        word = self.lower(at)
        if word == "no":
            return self.adverb(at)
        return (
            word in self.syntax.auxiliaries
            or word in self.acts.modals
            or word in self.acts.negations
            or self.adverb(at)
        ) and word not in (
            "if",
            "whether",
            "unless",
            "no",
            "neither",
            "nor",
            "none",
            "nobody",
            "without",
            "that",
        )

    def adverb(self, at: int) -> bool:
        """An adverb by list or ending: "already", "repeatedly"."""
        word = self.lower(at)
        if word in ("no", "longer"):  # "no longer supports"
            return self.lower(at + 1 if word == "no" else at - 1) in ("no", "longer")
        if word in self.syntax.adverbs:
            return word not in ("at", "since", "least", "last", "first", "so", "though")
        return (
            word.endswith(self.syntax.adverb_ending)
            and len(word) > 4
            and self.word(at).islower()
            and word not in self.acts.no_adverbs
        )

    def pronoun(self, at: int) -> bool:
        """A personal pronoun: "us", not "US"."""
        word = self.lower(at)
        if self.word(at).isupper() and len(word) > 1:
            return False
        return word in self.syntax.subjects or word in self.syntax.objects

    def glued(self, at: int) -> bool:
        """A word behind a hyphen that the tokens keep apart: the "supplied" of "U.S.-supplied"."""
        return self.lower(at - 1) == "-" and self.page.tokens[at - 1].end == self.page.tokens[at].start

    def verbal(self, at: int) -> bool:
        """A word that is surely a verb, finite or not, and no noun."""
        word = self.lower(at)
        if not self.word(at)[:1].islower() or self.glued(at):
            return at == self.first and word in self.syntax.auxiliaries and self.word(self.last - 1) == "?"
        tense = self.acts.verbs.get(word, ("", ""))[1]
        left = self.lower(at - 1)
        if tense == "base":
            back = at - 1
            while self.adverb(back):
                back -= 1
            return self.lower(back) in ("to", *self.acts.modals) or self.pronoun(at - 1)
        if tense == "ing":
            return word not in self.acts.nouns and left not in self.syntax.determiners
        return (
            word in self.syntax.finite
            or word in self.syntax.auxiliaries
            or word in self.acts.pasts
            or self.past(at)
            or tense in ("past", "participle", "ed")
            or (
                word in self.lexicon.speech.verbs
                and word not in self.acts.nouns
                and not word.endswith("ing")
                and left not in self.syntax.determiners  # "its forecast"
            )
        )

    def past(self, at: int) -> bool:
        """A regular past that stands as a verb: "praised" in "she praised them", not in "the praised book"."""
        word, left = self.lower(at), self.lower(at - 1)
        if not word.endswith(self.acts.past_ending) or len(word) < 5 or not left[:1].isalnum():
            return False
        return left not in self.syntax.determiners and left not in self.syntax.prepositions and left != "and"

    def bound(self, at: int) -> bool:
        """A word no noun phrase goes over."""
        word, shown = self.lower(at), self.word(at)
        if not shown:
            return True
        if not (shown[0].isalnum() or shown in "-'’&%$£€" or word == "'s"):
            return True
        return (
            (word in self.syntax.prepositions and word not in self.acts.of)
            or word in self.acts.stops
            or word in self.syntax.complementizers
            or word in self.syntax.subordinators
            or word in ("but", "nor", "then", "there")
            or (word in self.lexicon.names.not_names and not shown.islower())  # "May", not "a video"
            or word in self.syntax.days
        )


def before(clause: Clause, end: int) -> Phrase | None:
    """The noun phrase that ends at a token, its article included; "the chief of the guard" is one phrase."""
    at = end
    while at > max(clause.first, end - _LONG):
        word = clause.lower(at - 1)
        if clause.bound(at - 1) or clause.verbal(at - 1) or clause.adverb(at - 1):
            if not (clause.verbal(at - 1) and _modifies(clause, at - 1, end)):
                break
        elif (at < end and clause.word(at)[:1].isupper() and _third_person(clause, at - 1)) or (
            word in ("and", "or") and not _joins(clause, at - 1)
        ):
            break
        elif clause.pronoun(at - 1):
            at = at - 1 if at == end else at
            break
        elif (at < end and word[0].isdigit() and _apart(clause, at - 2)) or (
            word in clause.syntax.determiners
            and clause.lower(at - 2)
            not in (
                *clause.acts.of,
                "and",
                "or",
                "'s",
            )
        ):
            at -= 1
            break
        at -= 1
    at = _tidy(clause, at, end)
    return (at, end) if at < end and _nominal(clause, at, end) else None


def after(clause: Clause, start: int) -> Phrase | None:
    """The noun phrase that begins at a token or after adverbs; up to its first preposition but "of"."""
    at = start
    while clause.adverb(at) or clause.lower(at) in ("both", "up", "out", "off", "back", '"', "“"):
        at += 1
    begin = at
    while at < min(clause.last, begin + _LONG):
        word = clause.lower(at)
        if (
            clause.bound(at)
            or word in ("to", "who", "which")
            or (at == begin and word in clause.syntax.auxiliaries)
        ):
            break
        if word in clause.acts.of and clause.lower(at + 1).endswith("ing"):
            break  # "accused them of hiding it"
        if at > begin and clause.verbal(at) and not _modifies(clause, at, at + 2):
            break
        if at > begin and clause.pronoun(at):
            break
        if word in ("and", "or") and not _joins(clause, at):
            break
        if (
            at > begin
            and word in clause.syntax.determiners
            and clause.lower(at - 1) not in (*clause.acts.of, "and", "or", "all", "both")
        ):
            break
        at += 1
        if clause.pronoun(at - 1) and not (word == "her" and not clause.bound(at) and not clause.verbal(at)):
            break
    end = at
    while end > begin and (clause.lower(end - 1) in ("of", "and", "or", "'s", "-") or clause.adverb(end - 1)):
        end -= 1
    return (begin, end) if end > begin and _nominal(clause, begin, end) else None


def _third_person(clause: Clause, at: int) -> bool:
    """A word that is rather a verb than a noun before a name: the "lists" of "the report lists Norland"."""
    word = clause.word(at)
    return (
        word.islower()
        and word.endswith("s")
        and not word.endswith("ss")
        and word not in clause.lexicon.names.roles
    )


def _apart(clause: Clause, at: int) -> bool:
    """A noun before a number ends a phrase of its own: "this month two hundred people", but "at least 73", "Boeing 737"."""
    word = clause.word(at)
    return (
        word.isalpha()
        and word.islower()
        and not clause.bound(at)
        and not clause.adverb(at)
        and word not in (*clause.syntax.determiners, *clause.acts.of, "least", "and", "or")
    )


def _modifies(clause: Clause, at: int, end: int) -> bool:
    """A participle inside a noun phrase: "the promised weapons", "US-supplied" needs no rule."""
    tense = clause.acts.verbs.get(clause.lower(at), ("", ""))[1]
    if clause.lower(at - 1) == "that":
        return False  # "the people that elected her"
    return (
        at + 1 < end and tense in ("ed", "participle") and clause.lower(at - 1) in clause.syntax.determiners
    )


def _joins(clause: Clause, at: int) -> bool:
    """True when "and" joins two parts of one phrase: "Britain and France", not "struck Kyiv and killed five"."""
    following = at + 1
    if clause.lower(following) in clause.syntax.determiners:
        following += 1
    if clause.bound(following) or clause.auxiliary(following) or clause.bound(at - 1):
        return False
    word = clause.lower(following)
    verb = word in clause.acts.verbs and word not in clause.acts.nouns and clause.word(following).islower()
    if clause.pronoun(following) or verb or (word.endswith("ing") and clause.word(following).islower()):
        return False
    # "and Kyiv said" starts a clause of its own.
    return not (
        clause.verbal(following)
        or (
            clause.verbal(following + 1)
            and not clause.verbal(at + 1)
            and not clause.word(at - 1)[:1].isupper()
        )
    )


def _tidy(clause: Clause, at: int, end: int) -> int:
    while at < end and (
        clause.lower(at) in ("of", "and", "or", "'s", "-", "'", "least") or clause.word(at) == "’"
    ):
        at += 1
    return at


def _nominal(clause: Clause, first: int, last: int) -> bool:
    """A phrase must hold a word that can name something."""
    return any(
        clause.word(at)[:1].isalnum()
        and (
            clause.lower(at) not in clause.syntax.determiners
            or clause.lower(at) in ("this", "that", "these", "those", "some", "many", "several", "all", "one")
        )
        for at in range(first, last)
    )
