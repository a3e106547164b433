"""What looks like a time and is none: given names, titles of programmes, modal verbs, counts of four digits."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from secondsource.annotate.grammar import Hit
    from secondsource.annotate.numerals import Piece
    from secondsource.languages.tables import TimeTable


def blocked(hit: Hit, text: str, table: TimeTable, *, heading: bool) -> bool:
    """Is this no time after all? In a heading capitals tell nothing."""
    if not heading and _title(hit, text):
        return True
    check = _CHECKS.get(hit.rule)
    return check is not None and check(hit, text, table)


_TITLED = frozenset({"UNIT", "PART"})


def _title(hit: Hit, text: str) -> bool:
    """As in "60 Minutes", "This Week", "This Morning": a unit with a capital inside a sentence is part of a title."""
    return any(
        at > hit.first
        and hit.classes[at] & _TITLED
        and _capital(text, hit.pieces[at])
        and _capital_or_number(text, hit.pieces[at - 1])
        for at in range(hit.first, hit.last)
    )


def _capital_or_number(text: str, piece: Piece) -> bool:
    return piece.kind == "number" or text[piece.start].isupper()


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
    if (
        word in table.walks
        and not led
        and after is not None
        and after.text in ("for", "of", "on", "to", "against", "in")
    ):
        return True  # "the annual March for Peace"
    if word == "may":
        return not led
    joined = before is not None and before.text in ("and", "or", "to", "from", "between")
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
    return bool((named and (not led or joined)) or (called and word in table.given_names))


def _no_relative(hit: Hit, text: str, table: TimeTable) -> bool:
    """As in "this march", which is a walk."""
    month = hit.find("MONTH")
    return month is not None and (
        _written(text, month).islower() or (month.text in table.abbreviated and not hit.has("DOT"))
    )


def _no_vague(hit: Hit, _: str, table: TimeTable) -> bool:
    """As in "as soon as", "soon after the vote", "previously announced": they stand against an event, not against now."""
    word, after, before = hit.pieces[hit.last - 1].text, _after(hit), _before(hit)
    if word == "soon" and before is not None and before.text == "too":
        return True
    if after is None or word not in table.loose:
        return False
    if word == "recently":
        return False
    return after.text in ("as", "after", "before", "-") or (word != "soon" and after.text.endswith("ed"))


def _no_frequency(hit: Hit, text: str, table: TimeTable) -> bool:
    """As in "a quarterly dividend": the name of a kind of thing."""
    often, after = hit.find("FREQ"), _after(hit)
    if often is not None and after is not None and _capital(text, often) and _capital(text, after):
        return True  # "the Daily Post"
    return (
        often is not None
        and table.frequencies[often.text] == "P1Q"
        and after is not None
        and after.kind == "word"
    )


def _no_decade(hit: Hit, _: str, __: TimeTable) -> bool:
    """As in "in his 30s"."""
    decade, before = hit.find("DECADE"), _before(hit)
    if decade is None or decade.value >= 100 or before is None:
        return False
    return before.text in ("his", "her", "their", "my", "our", "your", "its")


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
    if before.text in table.labels:
        return True
    if before.text == "-" and hit.first > 1 and hit.pieces[hit.first - 2].text in ("post", "pre"):
        return False
    if year.value < 1900 and before.text in ("of", "to", "the", "for", "and", "or", "-", ","):
        return True  # "an average of 1500"
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


def _no_clock(hit: Hit, _: str, __: TimeTable) -> bool:
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


def _no_festival(hit: Hit, _: str, __: TimeTable) -> bool:
    """As in "wished him a merry Christmas"."""
    before = _before(hit)
    return before is not None and before.text in ("merry", "happy")


_CHECKS = {
    "festival": _no_festival,
    "month": _no_month,
    "relative": _no_relative,
    "weekday": _no_weekday,
    "today": _no_weekday,
    "year": _no_year,
    "clock": _no_clock,
    "vague": _no_vague,
    "every": _no_frequency,
    "decade": _no_decade,
}
