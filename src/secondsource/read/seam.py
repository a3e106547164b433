"""The seam where a caption without a full stop runs into the next sentence.

"A quay after the storm in Oldport last night In private there is talk of a new wall." - seam before "In".
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from secondsource.languages.tables import Lexicon

_WORD = re.compile(r"[\"“‘(\[]*[\w$£€#@][^\s]*")
_END = re.compile(r"[.!?…][\"”’)\]]*$")
_CORE = re.compile(r"[^\W\d_][\w'’-]*|\d[\w.,:-]*")
_MOST = 40  # words looked at


class Names(NamedTuple):
    """Which capitalised words of a text stand alone, and which stand next to one another."""

    beside: Counter[tuple[str, str]]
    alone: Counter[str]
    common: set[str]  # words the text also writes small: capitalised, they open a sentence


def names_of(text: str) -> Names:
    """The capitalised words of a text, counted in one pass."""
    names = Names(Counter(), Counter(), set())
    run: list[str] = []
    last_end = -2
    for match in re.finditer(r"[^\W\d_][\w’'-]*", text):
        word = plain_name(match[0])
        if word.islower():
            names.common.add(word)
        if not (word[:1].isupper() and run and text[last_end : match.start()] == " "):
            names.alone.update(run if len(run) == 1 else ())
            run = []
        if word[:1].isupper():
            if run:
                names.beside[run[-1], word] += 1
            run.append(word)
            last_end = match.end()
    names.alone.update(run if len(run) == 1 else ())
    return names


def plain_name(word: str) -> str:
    """A name without its possessive: "Lind's" is "Lind"."""
    return re.sub(r"['’]s?$", "", word)


def find_seam(text: str, start: int, end: int, lexicon: Lexicon, names: Names, *, least: int = 3) -> int:
    """Where the next sentence begins after a caption from `start`; 0 when there is no clear seam before the first stop.

    `least` is how clear it must be: 3 where two names meet, 6 where a sentence opener follows a small word or a day.
    """
    words = _words(text, start, end)
    best, at = 0, 0
    for index in range(2, len(words)):
        if len(words) - index < 3 and _END.search(words[-1][0]):
            break
        score = _score(words, index, lexicon, names)
        if score > best:
            best, at = score, words[index].start()
    return at if best >= least else 0


def _words(text: str, start: int, end: int) -> list[re.Match[str]]:
    """The words up to and with the first that ends a sentence."""
    words: list[re.Match[str]] = []
    for match in _WORD.finditer(text, start, end):
        words.append(match)
        short = re.fullmatch(
            r"(?:[A-Z]\.)+|(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|St|No|Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.",
            match[0],
        )
        if (_END.search(match[0]) and not short) or len(words) >= _MOST:
            break
    return words


def _score(words: list[re.Match[str]], index: int, lexicon: Lexicon, names: Names) -> int:
    """How surely a sentence begins at this word: 3 and more is enough."""
    before, word = words[index - 1][0], words[index][0]
    core = _CORE.search(word)
    if core is None or not core[0][0].isupper() or _holds(words, index, lexicon):
        return 0
    first, last = plain_name(core[0]), before.strip('"“”()[]').rstrip("'’")
    after = [match[0] for match in words[index + 1 : index + 7]]
    if not any(one[:1].islower() for one in after[:4]):
        return 0
    small = last[:1].islower()
    dated = plain_name(last).lower() in lexicon.read.closing or _year(last, words[index - 2][0], lexicon)
    if core[0][1:].islower() or len(core[0]) == 1:
        if core[0].lower() in lexicon.text.starters - {"i"}:
            return 6 if small or dated else 5
        if core[0].lower() in lexicon.read.openers and (small or names.alone[plain_name(last)] > 0):
            return 5
    verb = any(is_finite(one, lexicon) for one in after[:5])
    if first.lower() in names.common - lexicon.read.hanging - lexicon.speech.verbs and after[0][:1].islower():
        if (small or dated) and last.lower() not in lexicon.speech.verbs:
            return 4
        soon = any(is_finite(one, lexicon) for one in after[:3])
        if soon and names.beside[plain_name(last), first] <= 1:
            return 3
    if word[0] in '"“‘':
        return 4 if small or dated else 0
    if dated and not (last.lower() in lexicon.read.weekdays and first.lower() in lexicon.read.months):
        return 4 if verb else 3
    if small and last.lower() not in lexicon.speech.verbs:
        # "The mayor shut the old pier Mayor Lind, who ...": the name again, in a sentence of its own.
        again = any(plain_name(one[0].strip(",.")) == first for one in words[:index])
        return 3 if (verb or core[0].endswith(("'s", "’s"))) and again and names.alone[first] > 1 else 0
    if last[:1].isupper() and names.beside[plain_name(last), first] <= 1:
        apart = names.alone[plain_name(last)] > 0 and names.alone[first] > 0
        return 3 if apart and (verb or core[0].endswith(("'s", "’s"))) else 0
    return 0


def _holds(words: list[re.Match[str]], index: int, lexicon: Lexicon) -> bool:
    """The word before holds on to this one: a comma, a dash, a preposition, an article."""
    before = words[index - 1][0]
    apart = words[index].start() - words[index - 1].end() > 1
    return (
        apart
        or before.endswith(("'s", "’s"))
        or before[-1] in ",;:-–—/&)"
        or before.strip("\"“”'‘’()").lower() in lexicon.read.hanging
    )


def _year(word: str, before: str, lexicon: Lexicon) -> bool:
    """A year that may end a caption: "in 2024", "on May 3, 2024", but not "the 1989 flood"."""
    if not re.fullmatch(r"(?:19|20)\d\d", word):
        return False
    return before.endswith(",") or before.lower().strip(".") in {"in", *lexicon.read.months}


def is_finite(word: str, lexicon: Lexicon) -> bool:
    """Whether a word may be the verb of a sentence: "said", "isn't", "opened", and "who" with its verb."""
    plain = plain_name(word).strip(",.;:").lower()
    syntax = lexicon.syntax
    known = lexicon.speech.verbs, syntax.finite, syntax.auxiliaries, lexicon.read.predicates
    return any(plain in words for words in known) or plain.endswith(("n't", "n’t", "ed"))
