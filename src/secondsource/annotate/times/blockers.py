"""What looks like a time and is none: given names, titles of programmes, modal verbs, counts of four digits."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from secondsource.annotate.grammar import Hit
    from secondsource.annotate.numerals import Piece
    from secondsource.languages.tables import TimeTable


def blocked(hit: Hit, text: str, table: TimeTable) -> bool:
    """Is this no time after all?"""
    if hit.rule == "month":
        return _no_month(hit, text, table)
    if hit.rule in ("weekday", "today"):
        return _no_weekday(hit, text, table)
    if hit.rule == "year":
        return _no_year(hit, text, table)
    if hit.rule == "clock":
        return _no_clock(hit)
    return False


def _written(text: str, piece: Piece) -> str:
    return text[piece.start : piece.end]


def _before(hit: Hit) -> Piece | None:
    return hit.pieces[hit.first - 1] if hit.first else None


def _after(hit: Hit) -> Piece | None:
    return hit.pieces[hit.last] if hit.last < len(hit.pieces) else None


def _no_month(hit: Hit, text: str, table: TimeTable) -> bool:
    """As in "May" the verb, "Theresa May", "April Smith", "march", "Jan" without a day."""
    month = hit.find("MONTH")
    if month is None:
        return False
    word, written = month.text, _written(text, month)
    if written.islower() or (word in table.abbreviated and word != "may"):
        return True
    before, after = _before(hit), _after(hit)
    if hit.last - hit.first > 1 and not hit.has("DOT"):
        return False
    led = before is not None and before.text in table.before_month
    if word == "may":
        return not led
    named = (
        word in table.given_names
        and after is not None
        and _capital(text, after)
        and "WEEKDAY" not in hit.classes[hit.last]
    )
    called = (
        before is not None
        and _capital(text, before)
        and not _opens(hit)
        and before.text not in table.before_month
    )
    return bool((named and not led) or (called and word in table.given_names))


def _opens(hit: Hit) -> bool:
    """Does the word before the hit open a sentence?"""
    return hit.first < 2 or hit.pieces[hit.first - 2].text in (".", "!", "?", ":", "", '"', "“", "”")


def _capital(text: str, piece: Piece) -> bool:
    written = _written(text, piece)
    return piece.kind == "word" and written[:1].isupper() and written[1:2].islower()


def _no_weekday(hit: Hit, text: str, table: TimeTable) -> bool:
    """As in "for Sunday with Laura Smith", "the Sunday Times", "Saturday Night Live", "sat", "Sun"."""
    day = hit.find("WEEKDAY")
    if day is None:
        return False
    written = _written(text, day)
    if written.islower() or day.text in table.abbreviated:
        return True
    after, before = _after(hit), _before(hit)
    if after is not None and after.text in table.titles and _capital(text, after):
        return True
    if after is not None and after.text == "with" and hit.last + 2 < len(hit.pieces):
        names = hit.pieces[hit.last + 1 : hit.last + 3]
        return all(_capital(text, name) for name in names) and (
            before is None or before.text in ("for", "'s", "’s", "the")
        )
    part = hit.find("PART")
    return (
        part is not None
        and _capital(text, part)
        and hit.last - hit.first == 2
        and after is not None
        and _capital(text, after)
    )


def _no_year(hit: Hit, text: str, table: TimeTable) -> bool:
    """As in "2000 people", "about 1500 homes", "$2000", "Route 2024"."""
    year = hit.find("YEAR")
    if year is None or hit.last - hit.first > 1:
        return False
    before, after = _before(hit), _after(hit)
    if after is not None and (
        after.text in table.counts
        or after.text == "%"
        or (after.text == "-" and after.start == year.end)
        or "UNIT" in hit.classes[hit.last]
    ):
        return True
    if before is None:
        return False
    if before.text in table.year_cues and not (before.text == "-" and before.end == year.start):
        return False
    if year.value < 1900 or year.value > 2050 or year.glued:
        return True
    if before.text in table.mods or not before.text.isalpha():
        return before.text not in ("", ".", "(", ",", "'s", "’s", '"', "“", "-", "–", "—", "_")
    return bool(
        after is not None
        and after.text.endswith("s")
        and after.kind == "word"
        and not _capital(text, after)
        and not _capital(text, before)
    )


def _no_clock(hit: Hit) -> bool:
    """A bare "4:39" is a score or a length unless a word says when."""
    if hit.has("AMPM") or hit.has("ZONE") or hit.has("OCLOCK") or hit.has("NOON"):
        return False
    before = _before(hit)
    return before is None or before.text not in (
        "at",
        "by",
        "until",
        "from",
        "around",
        "about",
        "after",
        "before",
        "till",
    )
