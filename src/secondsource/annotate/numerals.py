"""Numerals: the words of a page as pieces, each number read once, for times and figures alike.

A piece is a token or part of one: "160bn" is two pieces (160 billion is then one number), "third-quarter" three, and
"two hundred and fifty thousand" one. What a number means (a year, a day, a count) is for the layers to say.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from secondsource.languages.tables import NumberTable
    from secondsource.text import Segments, Token

PieceKind = Literal["word", "mark", "number", "ordinal", "decade", "clock", "iso", "break"]


class Piece(NamedTuple):
    """A word, mark or number with its place; `text` is in lower case."""

    start: int
    end: int
    text: str
    kind: PieceKind
    value: float = 0.0
    high: float = 0.0  # of a vague number: "thousands" runs from 1,000 to 10,000
    glued: bool = False  # nothing stands between it and the piece before: the "mph" of "50mph"
    written: str = ""  # "digits" or "words"; empty for what is no number


_NUMBER = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?")
_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?:T\d\d)?$")
_DOTTED = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})$|(\d{4})\.(\d{1,2})\.(\d{1,2})$")
_ORDINAL = re.compile(r"(\d+)(?:st|nd|rd|th)$")
_DECADE = re.compile(r"(?:\d{3}0|\d0)s$")
_CLOCK = re.compile(r"\d{1,2}:\d{2}(?::\d{2})?$")
_GLUED = re.compile(r"(\d+)([^\W\d_].*)$")
_VULGAR = {"½": 0.5, "⅓": 1 / 3, "⅔": 2 / 3, "¼": 0.25, "¾": 0.75, "⅕": 0.2, "⅛": 0.125}
_MOST = 1e60
_DENOMINATORS = {2, 3, 4, 5, 6, 8, 10, 16}


def pieces(page: Segments, table: NumberTable) -> list[Piece]:
    """All pieces of a page in order, a "break" between paragraphs, number phrases read as one piece. Linear."""
    found: list[Piece] = []
    parts = iter(page.paragraphs)
    part = next(parts, None)
    over = part.end if part else 0
    skip, new = (
        0,
        tuple.__new__,
    )  # nine pieces of ten are plain words: this is a third of the time of Piece(...)
    for token, low in zip(page.tokens, page.low, strict=True):
        start, end, word = token
        while part is not None and start >= over:
            part = next(parts, None)
            over = part.end if part else 0
            found.append(Piece(start, start, "", "break"))
        if end <= skip:
            continue
        if word.isalpha():
            found.append(new(Piece, (start, end, low, "word", 0.0, 0.0, False, "")))
            continue
        if len(word) == 1 and not word.isnumeric():
            found.append(new(Piece, (start, end, word, "mark", 0.0, 0.0, False, "")))
            continue
        money = _money(token, page.article.text, table) if word[0].isupper() and word[-1].isalnum() else None
        found.extend(_split(token) if money is None else money)
        if money is not None:
            rest = _rest(page.article.text, money[-1].end)
            found.extend([rest] if rest else [])
            skip = found[-1].end
    return _numbers(found, table, page.article.text)


# ---- splitting ----------------------------------------------------------------------------------------


def _split(token: Token) -> list[Piece]:
    start, end, text = token
    if text.isalpha() or len(text) == 1:
        if text.isdecimal():  # "¹" is a digit to Python, and no number
            return [Piece(start, end, text, "number", float(text), written="digits")]
        if text in _VULGAR:
            return [Piece(start, end, text, "number", _VULGAR[text], written="digits")]
        return [Piece(start, end, text.lower(), "word" if text.isalpha() else "mark")]
    if _ISO.match(text):
        return [Piece(start, end, text, "iso")]
    if not any(mark in text for mark in "-‐‑"):
        return _chunk(start, text, glued=False)
    found: list[Piece] = []
    at = start
    for chunk in re.split(r"([-‐‑])", text):
        if chunk in ("-", "‐", "‑"):
            found.append(Piece(at, at + 1, "-", "mark", glued=True))
        elif chunk:
            found.extend(_chunk(at, chunk, glued=bool(found)))
        at += len(chunk)
    return found


def _chunk(start: int, text: str, *, glued: bool) -> list[Piece]:
    end = start + len(text)
    if not text[0].isdecimal():
        return [Piece(start, end, text.lower(), "word", glued=glued)]
    lower = text.lower()
    if match := _DOTTED.match(text):
        year, month, day = (match[3], match[2], match[1]) if match[3] else (match[4], match[5], match[6])
        return [Piece(start, end, f"{year}-{int(month):02d}-{int(day):02d}", "iso", glued=glued)]
    if _CLOCK.match(text):
        return [Piece(start, end, text, "clock", glued=glued)]
    if match := _ORDINAL.match(lower):
        return [Piece(start, end, lower, "ordinal", _float(match[1]), glued=glued, written="digits")]
    if _DECADE.match(lower):
        return [Piece(start, end, lower, "decade", _float(lower[:-1]), glued=glued)]
    if (match := _NUMBER.fullmatch(text)) is not None:
        value = _float(text.replace(",", ""))
        return [Piece(start, end, text, "number", value, glued=glued, written="digits")]
    if text[-1] in _VULGAR and text[:-1].isdecimal():
        value = _float(text[:-1]) + _VULGAR[text[-1]]
        return [Piece(start, end, text, "number", value, glued=glued, written="digits")]
    if (match := _GLUED.match(text)) is not None and match[1].isascii():
        cut = start + len(match[1])
        number = Piece(start, cut, match[1], "number", _float(match[1]), glued=glued, written="digits")
        return [number, Piece(cut, end, match[2].lower(), "word", glued=True)]
    return [Piece(start, end, lower, "mark", glued=glued)]  # "1.2.3", "192.168.0.1": no number


def _float(digits: str) -> float:
    return float(digits[:60])  # a line of 5 MB of digits is no number worth its length


_CODE = re.compile(r"([A-Z][A-Za-z]{0,2})(?=\d)")
_LETTERS = re.compile(r"[a-z]{1,3}\b")


def _money(token: Token, text: str, table: NumberTable) -> list[Piece] | None:
    """A currency code that touches its number: "RM79", "$US160", "PS8.1bn" (a pound sign spelt in ASCII); not "A320", "PS5"."""
    match = _CODE.match(token.text)
    if match is None or match[1].lower() not in table.glued:
        return None
    code, start = match[1].lower(), token.start + match.end()
    number = _NUMBER.match(text, start)
    signed = token.start > 0 and text[token.start - 1] == "$"
    if number is None or (code not in table.currencies and not signed):
        return None
    if code == "ps" and len(number[0]) == 1 and not _LETTERS.match(text, number.end()):
        return None
    value = _float(number[0].replace(",", ""))
    return [
        Piece(token.start, start, code, "word", glued=signed),
        Piece(start, number.end(), number[0], "number", value, glued=True, written="digits"),
    ]


def _rest(text: str, at: int) -> Piece | None:
    """The scale that touches such a number: the "bn" of "PS8.1bn"."""
    match = _LETTERS.match(text, at)
    return Piece(at, match.end(), match[0], "word", glued=True) if match else None


# ---- number phrases -----------------------------------------------------------------------------------


def _numbers(found: list[Piece], table: NumberTable, text: str) -> list[Piece]:
    merged: list[Piece] = []
    at, starts = 0, table.starts
    hot = [
        i
        for i, piece in enumerate(found)
        if piece[3] == "number" or (piece[2] in starts and piece[3] == "word")
    ]
    for here in hot:
        if here < at:
            continue
        merged += found[at:here]
        if found[here].kind == "number":
            number, at = _digits(found, here, table, text)
        else:
            number, at = _words(found, here, table)
        merged.append(number)
    merged += found[at:]
    return merged


def _digits(found: Sequence[Piece], at: int, table: NumberTable, text: str) -> tuple[Piece, int]:
    """A number in digits with what belongs to it: ".534", "2 1/2", "5.4 million", "30 thousand"."""
    first = found[at]
    start, value, end, glued = first.start, first.value, at + 1, first.glued
    if (
        start
        and text[start - 1] == "."
        and first.text.isdecimal()
        and not text[max(0, start - 2) : start - 1].strip()
    ):
        value, start = float(f"0.{first.text[:60]}"), start - 1
    if glued and first.text.isdecimal() and _decimal(found, at):
        value, end = float(f"{first.text[:60]}.{found[at + 2].text[:60]}"), at + 3
    fraction = _fraction(found, at)
    if fraction:
        value, end = fraction, at + 3
    elif end < len(found) and value == int(value):
        fraction = _fraction(found, end)
        if fraction:
            value, end = value + fraction, end + 3
    value, end = _scaled(found, value, end, table)
    last = found[end - 1].end
    return Piece(start, last, text[start:last].lower(), "number", value, glued=glued, written="digits"), end


def _decimal(found: Sequence[Piece], at: int) -> bool:
    """As in "minus-1.4", whose decimals the hyphen has cut off."""
    if at + 2 >= len(found) or found[at + 1].text != "." or not found[at + 2].text.isdecimal():
        return False
    return found[at].end == found[at + 1].start and found[at + 1].end == found[at + 2].start


def _fraction(found: Sequence[Piece], at: int) -> float:
    """1/2, 3/4; not 9/11, 24/7 or 23/11/2024."""
    if (
        at + 2 >= len(found)
        or found[at + 1].text != "/"
        or found[at].kind != "number"
        or found[at + 2].kind != "number"
    ):
        return 0.0
    above, below = found[at].value, found[at + 2].value
    if above >= below or below not in _DENOMINATORS or (at + 3 < len(found) and found[at + 3].text == "/"):
        return 0.0
    tight = found[at].end == found[at + 1].start and found[at + 1].end == found[at + 2].start
    return above / below if tight else 0.0


def _scaled(found: Sequence[Piece], value: float, end: int, table: NumberTable) -> tuple[float, int]:
    while end < len(found):
        step = end + 1 if found[end].text == "-" and end + 1 < len(found) else end
        word = found[step]
        scale = table.scales.get(word.text)
        if scale is None and step == end and value < 10000:
            scale = _letter(found, end, table)
        if scale is None or value > _MOST or (step > end and word.text not in table.scales):
            break
        value, end = value * scale, step + 1
    return value, end


def _letter(found: Sequence[Piece], at: int, table: NumberTable) -> float | None:
    """The scale of a glued letter: "160bn", "2.7m sales", but "a 50m pool" and "8m high" are metres."""
    word = found[at]
    scale = table.letters.get(word.text)
    if scale is None or not (word.glued or found[at - 1].end == word.start or len(word.text) > 1):
        return None
    after = found[at + 1].text if at + 1 < len(found) else ""
    return None if word.text == "m" and after in table.lengths else scale


def _words(found: Sequence[Piece], at: int, table: NumberTable) -> tuple[Piece, int]:
    """A number in words, from its first word; the piece itself where it turns out to be none ("a dog")."""
    first = found[at]
    if first.text in table.vague:
        return _vague(found, at, table)
    current, end = _article(found, at, table)
    if first.text in table.articles and end == at:
        return first, at + 1
    total, seen = 0.0, False
    while end < len(found):
        word = found[end].text
        if word in table.ones:
            joined = _joined(total, current, table.ones[word]) if seen else current + table.ones[word]
            if joined is None:
                break
            current, seen = joined, True
        elif word in table.scales and (seen or end > at):
            total, current = _multiplied(total, current, table.scales[word])
            seen = True
        elif not (word in ("-", *table.joints) and seen and _goes_on(found, end, table)):
            break
        end += 1
    if not seen:
        return first, at + 1
    while found[end - 1].text in ("-", *table.joints):
        end -= 1
    value, end = _half(found, total + current, end, table)
    text = " ".join(piece.text for piece in found[at:end])
    number = Piece(first.start, found[end - 1].end, text, "number", value, glued=first.glued, written="words")
    return number, end


def _article(found: Sequence[Piece], at: int, table: NumberTable) -> tuple[float, int]:
    """What "a" of "a hundred" and "half a" of "half a million" count, and the piece behind; (0, at) for other words."""
    first = found[at].text
    if first not in table.articles:
        return 0.0, at
    step = min(at + 1, len(found) - 1)
    if first in table.halves and found[step].text in table.articles:
        step = min(step + 1, len(found) - 1)
    return (table.articles[first], step) if found[step].text in table.scales else (0.0, at)


def _joined(total: float, current: float, value: float) -> float | None:
    """A number word joined to those before it: twenty + four, nineteen + ninety (a year); None where it does not fit."""
    if _fits(current, value):
        return current + value
    return current * 100 + value if not total and 10 <= current <= 20 and value >= 10 else None


def _multiplied(total: float, current: float, scale: float) -> tuple[float, float]:
    """Total and current value after a scale word: "hundred" multiplies what stands before it, "thousand" closes it."""
    if total > _MOST or current > _MOST:
        return total, current  # "million million million ...": no newspaper's number
    if scale < 1000:
        return total, (current or 1) * scale
    return ((total + (current or 1)) * scale if total < scale else total + current * scale), 0.0


def _fits(current: float, value: float) -> bool:
    """Does a number word continue the one before? "twenty" + "four", "hundred" + "thirty"; not "six" + "two"."""
    if not current:
        return value > 0  # "two thousand [six]"
    if current >= 100 and current % 100 == 0:
        return value < 100
    return current >= 20 and current % 10 == 0 and 0 < value < 10


def _goes_on(found: Sequence[Piece], at: int, table: NumberTable) -> bool:
    """After "-" or "and": "twenty-four", "a hundred and ten"; not "one and two" nor "two-day"."""
    if at + 1 >= len(found):
        return False
    before, after = found[at - 1].text, found[at + 1].text
    if found[at].text == "-":
        return after in table.scales or (after in table.ones and _joins(before, after, table))
    return before in table.scales and after in table.ones


def _joins(before: str, after: str, table: NumberTable) -> bool:
    low, high = table.ones.get(after, 0.0), table.ones.get(before, 0.0)
    return (high >= 20 and low < 10) or before in table.scales


def _half(found: Sequence[Piece], value: float, end: int, table: NumberTable) -> tuple[float, int]:
    """As in "two and a half million"."""
    words = [piece.text for piece in found[end : end + 6]]
    step = 6 if words[::2] == ["-", "-", "-"] else 3  # "three-and-a-half"
    words = words[1::2] if step == 6 else words[:3]
    if (
        len(words) == 3
        and words[0] in table.joints
        and words[1] in table.articles
        and words[2] in table.halves
    ):
        return _scaled(found, value + 0.5, end + step, table)
    return value, end


def _vague(found: Sequence[Piece], at: int, table: NumberTable) -> tuple[Piece, int]:
    """As in "thousands", "tens of thousands", "hundreds of millions": a number between two."""
    low, high = table.vague[found[at].text]
    end = at + 1
    if found[at].text in table.whole and (end >= len(found) or found[end].text not in table.of):
        return found[at], end  # "test scores"
    while end + 1 < len(found) and found[end].text in table.of and found[end + 1].text in table.vague:
        factor = table.vague[found[end + 1].text][0]
        low, high, end = low * factor, high * factor, end + 2
    text = " ".join(piece.text for piece in found[at:end])
    return Piece(found[at].start, found[end - 1].end, text, "number", low, high, written="words"), end
