"""Captions and credits glued into running text: set apart as parts, the content goes around them, the text stays as it is.

Precision first: without a credit, a label or a clear seam, nothing is cut.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from secondsource.model import Part, PartName
from secondsource.read.credits import Credit, Page, find_credits
from secondsource.read.layout import trim
from secondsource.read.seam import AUXILIARIES, find_seam, names_of

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
        if part.name in ("paragraph", "listitem") and part.end - part.start <= _PARAGRAPH:
            cut += _labelled_line(page, part) or _cut(page, part, find_credits(page, part))
        else:
            cut.append(part)
    return cut


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
        pieces = [_piece("credit", text, part.start, second.start() if second else part.end)]
        return (
            [*filter(None, pieces), Part("caption", second.end(), part.end)]
            if second
            else [*filter(None, pieces)]
        )
    if (
        word not in lexicon.read.caption
        or (comma and word != "image caption")
        or (word == "file" and not label[1].isupper())
    ):
        return []
    first = next(iter(find_credits(page, part)), None)
    if first is None:
        return [Part("caption", part.start, part.end)]
    cut = (
        _piece("caption", text, part.start, first.start),
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
            begin = _caption_start(text, at, credit.start, part)
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
        return (
            credit.end if credit.known else None
        )  # "Jane Roe / BBC There is no ...": straight into the report
    seam = find_seam(text, credit.end, limit, lexicon, page.names(), least=3 if credit.known else 6)
    if seam:
        # "Reuters Holdings said Jane Roe The": an agency in the news itself, not under a picture. Of names we do not know
        # we take nothing that is a sentence: "Ann B. Lind is the author of The Long Tide".
        words = {word.lower() for word in re.findall(r"\w+", text[credit.end : seam])}
        finite = lexicon.speech.verbs if credit.known else lexicon.speech.verbs | AUXILIARIES
        return seam if credit.sure or not words & finite else None
    first = _STOP.search(text, credit.end, limit)
    if (
        first
        and credit.sure
        and first.end() - credit.end <= 150
        and _CUE.search(text, credit.end, first.start())
    ):
        return first.end()
    tail = text[credit.end : limit].rstrip()
    if last and credit.sure and tail and tail[-1] not in '.!?"”’…:' and len(tail) <= _CAPTION:
        return limit  # a line of its own: credit and caption, no sentence
    opens = bool(following[1]) or following[2].lower() in lexicon.text.starters
    return credit.end if credit.sure or (credit.known and opens) else None


# What captions say and reports do not: where in the picture somebody stands.
_CUE = re.compile(
    r"(?<!was )(?<!were )(?<!been )\b(?:pictured|file (?:photo|picture|image|photograph)|(?:is|are) (?:shown|seen)|seen here)\b|[(,] ?(?:left|right|cent(?:er|re)|[LRC])[,)]"
)
_STOP = re.compile(r"[.!?…][\"”’)\]]*\s+(?=[\"“‘(\[]?[^\W\d_a-z])|[\"”]\s+(?=[^\W\d_a-z])")


def _caption_start(text: str, low: int, end: int, part: Part) -> int:
    """Where the caption before a credit begins: with the last sentence, or with the paragraph when it is short."""
    stops = [
        match.end()
        for match in _STOP.finditer(text, max(low, end - _CAPTION), end)
        if not _abbreviated(text, match)
    ]
    stops = [stop for stop in stops if end - stop > 2]
    if (
        low == part.start
        and end - low <= _CAPTION
        and len(text[end : part.end]) < 80
        and "." not in text[end : part.end - 1]
    ):
        return low  # a line of its own: all of it is the caption
    return stops[-1] if stops else max(low, end - _CAPTION) if end - low > _CAPTION else low


_SHORT = re.compile(
    r"(?:\b[A-Z]|\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Sgt|St|Jan|Feb|Aug|Sept|Oct|Nov|Dec|Jr|Sr|No|U\.S|U\.K|U\.N))$"
)


def _abbreviated(text: str, match: re.Match[str]) -> bool:
    return match[0][0] == "." and bool(_SHORT.search(text, max(0, match.start() - 8), match.start()))
