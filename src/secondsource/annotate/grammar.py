"""Rules over word classes: a page becomes a string with one character per piece, rules become one regular expression.

A rule is a line of class names: `("relative", "DET? LAST UNIT")`. Each set of classes that occurs (the word "second" is
a number and a unit) has a character of its own, so a class name in a rule is a set of characters. All rules are one
alternation, the first that fits wins, and no rule looks further than its own length: linear in the length of the page.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from secondsource.annotate.numerals import Piece

Classes = frozenset[str]
NONE: Classes = frozenset()
_OTHER = "."
_NAME = re.compile(r"[A-Z][A-Z0-9]*")


@dataclass(frozen=True, slots=True)
class Grammar:
    """Compiled rules: the classes of words, of what is no plain word, and one expression over both."""

    words: Mapping[str, Classes]
    numeric: Callable[[Piece], Classes]
    chars: Mapping[Classes, str]
    names: tuple[str, ...]
    rules: re.Pattern[str]

    def classes(self, piece: Piece) -> Classes:
        """The classes of a piece; empty when no rule speaks of it."""
        if piece.kind in ("word", "mark"):
            return self.words.get(piece.text, NONE)
        return self.numeric(piece)


class Hit(NamedTuple):
    """A rule that fits: pieces `first` up to `last` of the page, with the classes of every piece."""

    rule: str
    first: int
    last: int
    pieces: Sequence[Piece]
    classes: Sequence[Classes]

    def find(self, name: str, nth: int = 0) -> Piece | None:
        """The nth piece of a class inside the hit, or None."""
        found = [i for i in range(self.first, self.last) if name in self.classes[i]]
        return self.pieces[found[nth]] if nth < len(found) else None

    def has(self, name: str) -> bool:
        """Is there a piece of that class inside the hit?"""
        return any(name in self.classes[i] for i in range(self.first, self.last))


def compile_rules(
    words: Mapping[str, Classes],
    numeric: Callable[[Piece], Classes],
    sets: Iterable[Classes],
    rules: Sequence[tuple[str, str]],
) -> Grammar:
    """Compile rules; `sets` are the class sets that `numeric` may give. Raises ValueError on an unknown class."""
    known = sorted({*words.values(), *sets} - {NONE}, key=sorted)
    chars = {classes: chr(0xE000 + index) for index, classes in enumerate(known)}
    members: dict[str, str] = {}
    for classes, char in chars.items():
        for name in classes:
            members[name] = members.get(name, "") + char

    def expand(match: re.Match[str]) -> str:
        if match[0] not in members:
            raise ValueError(f"a rule names the class {match[0]}, which no word has")
        return f"[{members[match[0]]}]"

    # An empty group behind each rule tells which one fitted; in front it would hide a rule's first class from the matcher,
    # which skips at once what cannot begin with the piece at hand.
    lines = "|".join(f"(?:{_NAME.sub(expand, line).replace(' ', '')})()" for _, line in rules)
    pattern = re.compile(f"(?=[^{re.escape(_OTHER)}])(?:{lines})")
    return Grammar(words, numeric, chars, tuple(name for name, _ in rules), pattern)


def hits(grammar: Grammar, pieces: Sequence[Piece]) -> Iterator[Hit]:
    """Every stretch that a rule fits, in order, none overlapping."""
    words, numeric, chars = grammar.words, grammar.numeric, grammar.chars
    classes = [
        words.get(piece[2], NONE) if piece[3] in ("word", "mark") else numeric(piece) for piece in pieces
    ]
    string = "".join([chars.get(each, _OTHER) if each else _OTHER for each in classes])
    for match in grammar.rules.finditer(string):
        yield Hit(grammar.names[(match.lastindex or 1) - 1], match.start(), match.end(), pieces, classes)
