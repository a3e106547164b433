"""The classes of numbers in time rules: what a numeral could be (a year, a day of the month, an hour)."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from secondsource.annotate.grammar import NONE, Classes
from secondsource.annotate.numerals import Piece

if TYPE_CHECKING:
    from collections.abc import Iterator

_HOURMIN = re.compile(r"\d{1,2}\.[0-5]\d$")
_PLAIN = re.compile(r"\d{1,4}$")


def numeric(piece: Piece) -> Classes:
    """The classes of a piece that is no plain word: NUM, YEAR, YEAR2, DAY, HOUR, HHMM, HOURMIN, ORD, DECADE, CLOCK, ISO."""
    if piece.kind == "number":
        return _number(piece.text, piece.value, piece.written, bool(piece.high))
    if piece.kind == "ordinal":
        return frozenset({"ORD", "DAYORD"}) if 1 <= piece.value <= 31 else frozenset({"ORD"})
    return _KINDS.get(piece.kind, NONE)


_KINDS = {"decade": frozenset({"DECADE"}), "clock": frozenset({"CLOCK"}), "iso": frozenset({"ISO"})}


@lru_cache(maxsize=4096)
def _number(text: str, value: float, written: str, vague: bool) -> Classes:
    if vague:
        return frozenset({"VAGUENUM"})
    names = {"NUM"}
    if written == "words":
        if 1100 <= value <= 2099 and value % 1 == 0 and not text.endswith(("hundred", "million")):
            names.add("YEAR" if "thousand" not in text and "hundred" not in text else "YEARWORDS")
        return frozenset(names)
    if _HOURMIN.match(text):
        names.add("HOURMIN")
    if _PLAIN.match(text):
        names |= set(_plain(text, int(text)))
    return frozenset(names)


def _plain(text: str, value: int) -> Iterator[str]:
    if len(text) == 4:
        if 1000 <= value <= 2199:
            yield "YEAR"
        if value < 2400 and value % 100 < 60:
            yield "HHMM"
    if len(text) <= 2:
        if 1 <= value <= 31:
            yield "DAY"
        if value <= 24:
            yield "HOUR"
        if len(text) == 2:
            yield "YEAR2"


def _samples() -> Iterator[Classes]:
    for text in (
        "0",
        "7",
        "07",
        "25",
        "32",
        "99",
        "00",
        "500",
        "1250",
        "1290",
        "2130",
        "2190",
        "0730",
        "0790",
        "2390",
        "9999",
        "3.14",
        "3.99",
        "13.45",
    ):
        yield _number(text, float(text), "digits", vague=False)
    for text, value in (("nineteen ninety", 1990.0), ("two thousand", 2000.0), ("six", 6.0), ("tens", 10.0)):
        yield _number(text, value, "words", vague=text == "tens")
    for value in (3.0, 77.0):
        yield numeric(Piece(0, 1, "", "ordinal", value))
    yield from _KINDS.values()


SETS: frozenset[Classes] = frozenset(_samples())
