"""Where sentences end, by rules over abbreviations, quotation marks and the word that follows."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from secondsource.languages.tables import Lexicon, TextTable
    from secondsource.model import Part

# A stop with the marks that close after it. A curly closing mark may stand right before the next sentence, '.”The
# minister', where an editor lost the space; a straight one may not: in '."We' it opens. A note's mark, "in 1805. [6] He", belongs to
# the sentence it stands behind.
_END = re.compile(
    r"(?<![.!?…])[.!?…]+(?:[\"”’'»›)\]]*(?: ?\[(?:\d{1,3}|[a-z]|citation needed)\])*(?=\s|$|[\"“‘«])|[”»](?=[^\W\d_]))"
)
_NEXT = re.compile(r"\s*([\"“‘'«(\[]*) ?(\S)")
_LAST_WORD = re.compile(r"[^\W\d_](?:[\w.]*\w)?$")
_NEXT_WORD = re.compile(r"[\"“‘'«(\[]*([\w.]*\w)")
_ENTRY = re.compile(
    r"[(\[]?\d{1,2}(?:\.\d{1,2})*"
)  # "2. Boats stay", "3.1. Costs": the number of a list's entry or heading
_DOTTED = re.compile(r"(?:\w\.)+\w")
_FOLLOWING = re.compile(r"[\w’'-]+|[.,;:!?\"“]")
_TAG_REACH = 7  # words within which '"Do you?" the chair of the panel asked' names its verb


def sentence_ends(text: str, part: Part, lexicon: Lexicon) -> list[int]:
    """The offsets inside a paragraph at which a sentence ends, without the paragraph's own end."""
    stops = [match.end() for match in _END.finditer(text, part.start, part.end)
             if match.end() < part.end and _ends(text, part, match, lexicon)]  # fmt: skip
    labels = [match.start() for match in _labels(lexicon.text).finditer(text, part.start, part.end)]
    return sorted({*stops, *labels}) if labels else stops


_LABELS: dict[frozenset[str], re.Pattern[str]] = {}


def _labels(table: TextTable) -> re.Pattern[str]:
    """'A flooded street in Elm Vale Photo: Kestrel Press': a credit begins a sentence though no stop stands before."""
    if table.labels not in _LABELS:
        words = "|".join(sorted({case for label in table.labels for case in (label, label.capitalize())}))
        _LABELS[table.labels] = re.compile(rf"(?<=[^\s.!?:])\s+(?=(?:{words}): ?[^\W\d_])")
    return _LABELS[table.labels]


def _ends(text: str, part: Part, match: re.Match[str], lexicon: Lexicon) -> bool:
    mark, table = match[0].partition("[")[0].rstrip(), lexicon.text
    following = _NEXT.match(text, match.end(), part.end)
    if following is None or following[2] in ",;:)]-–—.":
        return False
    if following[1].endswith("(") and following[2].isdigit():  # "won for Who Goes There? (1965) and"
        return False
    word = _NEXT_WORD.match(text, following.start(1), part.end)
    after = word[1] if word else ""
    if following[2].islower() and not _lower_start(following, after, mark):
        return False
    if mark.startswith("..") or mark[0] == "…":
        # '"We just ... I do not know"': the pronoun has a capital anyway, so it tells nothing.
        return following[2].isupper() and after != "I"
    if mark == ".":
        return _stop_ends(text, part, match, following, after, table)
    if mark[0] in "!?" and mark[-1] in "\"”’'»":
        # '"Do you?" Byrne asked.' goes on; '"Do you?" The hall fell silent.' does not.
        return not _tag_follows(text, match.end(), part.end, lexicon)
    return True


def _lower_start(following: re.Match[str], after: str, mark: str) -> bool:
    """A sentence may open with a small letter: "eBay sells.", or in brackets after a full stop."""
    if any(char.isupper() for char in after[1:]):
        return True
    return mark == "." and following[1].startswith("(")


def _tag_follows(text: str, start: int, end: int, lexicon: Lexicon) -> bool:
    for count, match in enumerate(_FOLLOWING.finditer(text, start, min(end, start + 120))):
        word = match[0].lower()
        if count > _TAG_REACH or word in '.;:!?"“':
            return False
        if word in lexicon.speech.verbs:
            return True
        if count == 1 and word in lexicon.syntax.auxiliaries:  # "It was", "She did not"
            return False
    return False


def _stop_ends(
    text: str, part: Part, match: re.Match[str], following: re.Match[str], after: str, table: TextTable
) -> bool:
    before = _LAST_WORD.search(text, max(part.start, match.start() - 24), match.start())
    if before is None:
        return _ENTRY.fullmatch(text, part.start, match.start()) is None
    word, nextword = before[0].lower(), after.lower()
    if word in table.titles or word in table.abbreviations:
        return False
    if word in table.numbered or word in table.months:
        return not following[2].isdigit()
    if before[0] in table.dated:
        return not (following[2].isdigit() or nextword in table.calendar)
    if len(word) == 1 and before[0].isupper():  # "J. Edgar Hoover", but "Plan B. The"
        return nextword in table.starters
    if following[1].startswith("(") and (word in table.closing or word in table.soft):
        # "Elm, D.C. (the seat of the court)" goes on.
        return following[2].isupper() and nextword in table.starters
    if word in table.closing:  # "at 5 p.m. Tuesday", "5 p.m. ET", but "at 5 p.m. Byrne said"
        return not (nextword in table.calendar or (after.isupper() and 1 < len(after) < 5))
    if word in table.soft or _DOTTED.fullmatch(word):
        return (
            bool(following[1])
            or nextword in table.starters
            or text[following.end(1) + len(after) : following.end(1) + len(after) + 1] == ":"
        )
    return True
