"""Captions and credits glued into running text: set apart as parts, the content goes around them, the text stays as it is.

Precision first: without a credit, a label or a clear seam, nothing is cut.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from secondsource.model import Part, PartName
from secondsource.read.credits import Credit, Page, find_credits
from secondsource.read.layout import trim
from secondsource.read.seam import find_seam, names_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from secondsource.languages.tables import Lexicon

_CAPTION = 500  # characters a caption may run to
_PARAGRAPH = 20_000  # longer ones are no paragraphs of an article, and are not searched


def unglue(text: str, parts: Sequence[Part], lexicon: Lexicon) -> list[Part]:
    """The parts again, captions and credits cut out of the paragraphs and named."""
    cut: list[Part] = []
    page = Page(text, lexicon, cache(lambda: names_of(text)))
    for part in parts:
        if part.name not in ("paragraph", "listitem") or part.end - part.start > _PARAGRAPH:
            cut.append(part)
        elif cut and cut[-1].name == "credit" and _is_caption(page, part):
            cut.append(Part("caption", part.start, part.end))
        elif _is_contribution(text[part.start : part.end], lexicon):
            cut.append(Part("contribution", part.start, part.end))
        else:
            cut += _labelled_line(page, part) or _cut(page, part, find_credits(page, part))
    return cut


def _is_caption(page: Page, part: Part) -> bool:
    """One sentence under a credit, that tells what is to be seen; or a line without a stop, too long for a subhead."""
    sentence = page.text[part.start : part.end]
    if 40 < len(sentence) <= 250 and sentence[-1].isalnum():
        return True
    return len(sentence) <= 250 and not _STOP.search(sentence) and _shows(sentence, page.lexicon)


def _is_contribution(words: str, lexicon: Lexicon) -> bool:
    """Who else worked on it: "(Reporting by Ann Roe; editing by Ola Lind)", "Per Berg contributed to this report"."""
    if len(words) > 300:
        return False
    plain = words.lower().strip("(*_-–—[ ")
    return plain.startswith(lexicon.read.helped) or plain.rstrip(".)*_] ").endswith(lexicon.read.helping)


_LABEL = re.compile(r"([A-Za-z]+(?: [a-z]+| PHOTO)?)(?:,|:|\s[-–—]{1,2})\s+(?=\S)")


def _labelled_line(page: Page, part: Part) -> list[Part]:
    """Lines of their own: "Image caption, The mayor on Monday", "FILE - The mayor on Monday (AP Photo/Jane Roe)"."""
    text, lexicon = page.text, page.lexicon
    label = _LABEL.match(text, part.start, part.end)
    if label is None or part.end - part.start > _CAPTION:
        return []
    word, comma = label[1].lower(), label[0].rstrip()[-1] == ","
    if word == "image source" and comma:
        second = re.compile(r"\s+Image caption,\s+").search(text, label.end(), part.end)
        credit = _piece("credit", text, part.start, second.start() if second else part.end)
        caption = _piece("caption", text, second.end(), part.end) if second else None
        return [piece for piece in (credit, caption) if piece]
    of_caption = word in lexicon.read.caption and (not comma or word == "image caption")
    if not of_caption or (word == "file" and not label[1].isupper()):
        return []
    start = part.start if word.startswith("file") else label.end()
    first = next(iter(find_credits(page, part)), None)
    if first is None:
        return [Part("caption", start, part.end)]
    cut = (
        _piece("caption", text, start, first.start),
        _piece("credit", text, first.start, first.end),
        _piece(part.name, text, first.end, part.end),
    )
    return [piece for piece in cut if piece]


def _cut(page: Page, part: Part, found: Sequence[Credit]) -> list[Part]:
    text = page.text
    pieces: list[Part | None] = []
    at = part.start
    for index, credit in enumerate(found):
        if credit.start < at:
            continue
        limit = found[index + 1].start if index + 1 < len(found) else part.end
        if credit.leads:
            stop = _led(page, credit, limit, last=limit == part.end)
            if stop is None:
                continue
            pieces.append(_piece(part.name, text, at, credit.start))
            pieces.append(_piece("credit", text, credit.start, credit.end))
            pieces.append(_piece("caption", text, credit.end, stop))
            at = stop
        else:
            begin = _caption_start(page, at, credit, part)
            pieces.append(_piece(part.name, text, at, begin))
            pieces.append(_piece("caption", text, begin, credit.start))
            pieces.append(_piece("credit", text, credit.start, credit.end))
            at = credit.end
    pieces.append(_piece(part.name, text, at, part.end))
    return [piece for piece in pieces if piece]


def _piece(name: PartName, text: str, start: int, end: int) -> Part | None:
    start, end = trim(text, start, end)
    if name in ("caption", "credit"):
        while start < end and text[start] in ",;|–—-":
            start, end = trim(text, start + 1, end)
        while end > start and text[end - 1] in ",;|–—-":
            start, end = trim(text, start, end - 1)
    return Part(name, start, end) if any(map(str.isalnum, text[start:end])) else None


def _led(page: Page, credit: Credit, limit: int, *, last: bool) -> int | None:
    """Where the caption after a credit ends: the credit's own end when it has none; None when it is no credit after all."""
    text, lexicon = page.text, page.lexicon
    following = re.compile(r"\s*([\"“‘']?)([\w’'-]*)").match(text, credit.end, limit)
    if following is None or not following[0].strip():
        return credit.end
    if following[2].lower() in lexicon.read.prose:
        # "Jane Roe / BBC There is no ...": straight into the report.
        return credit.end if credit.known else None
    seam = find_seam(text, credit.end, limit, lexicon, page.names(), least=3 if credit.known else 6)
    if seam:
        # "Reuters Holdings said Jane Roe The": an agency in the news itself, not under a picture. Of names we do not know
        # we take nothing that is a sentence: "Ann B. Lind is the author of The Long Tide".
        words = {word.lower() for word in re.findall(r"\w+", text[credit.end : seam])}
        said = lexicon.speech.verbs - lexicon.read.poses  # "reacts" is on pictures as well
        finite = said if credit.known else said | lexicon.syntax.auxiliaries
        return seam if credit.sure or not words & finite else None
    first = _STOP.search(text, credit.end, min(limit, credit.end + 250))
    seen = text[credit.end : first.end()] if first else ""
    if first and credit.sure and (_shows(seen, lexicon) or _still(seen, lexicon)):
        return first.end()
    opens = bool(following[1]) or following[2].lower() in lexicon.text.starters
    if first and credit.known and opens and _still(seen, lexicon):
        return first.end()
    tail = text[credit.end : limit].rstrip()
    if last and credit.sure and tail and tail[-1] not in '.!?"”’…:' and len(tail) <= _CAPTION:
        return limit  # a line of its own: credit and caption, no sentence
    return credit.end if credit.sure or (credit.known and opens) else None


def _shows(sentence: str, lexicon: Lexicon) -> bool:
    """A sentence that tells what is to be seen: "(left)", "pictured", or somebody "gestures" in the present."""
    folded = sentence.lower()
    if len(sentence) <= 150 and any(words in folded for words in lexicon.read.pictured):
        return True
    if set(sentence) & _MARKS:
        return False
    words = re.findall(r"[\w’'-]+", sentence)
    if any(word.lower() in lexicon.speech.verbs and word.lower().endswith(("d", "id")) for word in words):
        return False
    return any(
        word in lexicon.read.poses
        and before.lower() not in lexicon.syntax.auxiliaries
        and before.lower() != "to"
        for before, word in pairwise(words[:16])
    )


def _still(sentence: str, lexicon: Lexicon) -> bool:
    """A sentence in which nothing happened, as captions are and reports are not: without any verb, or about
    somebody unnamed in the present ("A woman carries a child over the bridge.").
    """
    words = [word.lower() for word in re.findall(r"[\w’'-]+", sentence)]
    if not 3 <= len(words) <= 40 or set(sentence) & _MARKS:
        return False
    syntax = lexicon.syntax
    past = lexicon.speech.all | syntax.auxiliaries | syntax.pasts | syntax.subjects
    if any(word in past or word.endswith(("n't", "n’t", "ed")) for word in words):
        return False
    if words[0] in lexicon.read.unnamed:
        return not any(word in syntax.finite and not word.endswith("s") for word in words)
    return not any(word in syntax.finite or word in lexicon.read.predicates for word in words[:12])


_MARKS = frozenset('"“”„«»')
_STOP = re.compile(r"[.!?…][\"”’)\]]*\s+(?=[\"“‘(\[]?[^\W\d_a-z])|[\"”]\s+(?=[^\W\d_a-z])")


def _caption_start(page: Page, low: int, credit: Credit, part: Part) -> int:
    """Where the caption before a credit begins: with the last sentence; with the paragraph where the credit ends it."""
    text, end = page.text, credit.start
    if low == part.start and end - low <= _CAPTION and not any(map(str.isalnum, text[credit.end : part.end])):
        return low
    reach = max(low, end - _CAPTION)
    stops = [
        match.end()
        for match in _STOP.finditer(text, reach, end)
        if end - match.end() > 2 and not _abbreviated(page, match)
    ]
    return stops[-1] if stops else reach


_LAST = re.compile(r"[^\W\d_][\w.]*$")


def _abbreviated(page: Page, match: re.Match[str]) -> bool:
    """A stop that ends no sentence: "Gen. Lind", "J. Lind"."""
    last = _LAST.search(page.text, max(0, match.start() - 12), match.start())
    if match[0][0] != "." or last is None:
        return False
    table, word = page.lexicon.text, last[0].lower()
    return len(word) == 1 or word in table.titles or word in table.months or word in table.soft
