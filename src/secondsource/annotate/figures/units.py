"""Units: currencies before and after a number, percentages, measures, rates."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from secondsource.annotate.figures.scene import Scene


def currency_before(scene: Scene, at: int) -> tuple[int, str]:
    """The piece with which an amount of money begins, and its currency: "$5", "US$5", "HK $5", "EUR 5"."""
    sign = scene.word(at - 1)
    code = scene.table.currencies.get(sign)
    if code is None:
        if (
            sign in scene.table.glued
            and scene.word(at - 2) == "$"
            and scene.touching(at)
            and scene.touching(at - 1)
        ):
            return at - 2, scene.table.dollars.get(sign, "USD")
        return at, ""
    if sign.isalpha() and not scene.text[scene.pieces[at - 1].start].isupper():
        return at, ""
    if sign == "$":
        whose = scene.table.dollars.get(scene.word(at - 2))
        if (
            whose
            and (scene.word(at - 2) != "a" or scene.touching(at - 1))  # "A$9", but "a $9 fee"
            and scene.word(at - 2) not in ("american", "canadian", "australian")
            and scene.capital(at - 2)
        ):
            return at - 2, whose
    return at - 1, code


def unit_after(scene: Scene, at: int, currency: str) -> tuple[str, int, bool]:
    """The unit after a number, the piece after it, and whether the figure is a measure (not a plain count)."""
    table = scene.table
    last = at + 1
    if currency:
        if scene.word(last) in ("us", "u.s.") and scene.capital(last) and scene.word(last + 1) != "$":
            last += 1
        return currency, last, True
    step = last + 1 if scene.word(last) == "-" and scene.touching(last) else last
    if scene.pieces[at].high and scene.word(last) in table.of:
        step = last + 1  # "hundreds of miles", "tens of thousands of dollars"
    for size in (4, 3, 2):
        name = table.phrases.get(" ".join(piece.text for piece in scene.pieces[step : step + size]))
        if name and step + size <= len(scene.pieces):
            return name, step + size, True
    word = scene.word(step)
    if word in table.percent:
        if scene.word(step + 1) in ("point", "points"):
            return "percentage point", step + 2, True
        return "percent", step + 1, True
    if word == "per" and scene.word(step + 1) == "cent":
        if scene.word(step + 2) in ("point", "points"):
            return "percentage point", step + 3, True
        return "percent", step + 2, True
    money = _money(scene, step)
    if money:
        return money[0], money[1], True
    if word == "times":
        return _times(scene, step)
    glued = table.glued_units.get(word) if scene.touching(step) and step == last else None
    if glued and scene.pieces[at].text.replace(".", "").replace(",", "").isdecimal():
        return glued, step + 1, True
    if word in table.units and not _label(scene, step):
        return table.units[word], step + 1, True
    return "", last, False


def _times(scene: Scene, at: int) -> tuple[str, int, bool]:
    """As in "three times as many", a multiple, and "78,000 times a minute", a count of happenings."""
    after = scene.word(at + 1)
    multiple = after in ("as", "the", "its", "their", "that", "what") or after in scene.table.after_measure
    return ("times" if multiple else "time"), at + 1, True


def _money(scene: Scene, at: int) -> tuple[str, int] | None:
    """As in "dollars", "Canadian dollars", "Chinese yuan", "U.S. dollars"."""
    word = scene.word(at)
    if word in scene.table.money:
        if word in ("won", "real", "mark"):  # oftener another word
            return None
        return scene.table.money[word], at + 1
    after = scene.word(at + 1)
    if after in scene.table.money and scene.capital(at):
        code = scene.table.money[after]
        return scene.table.dollars.get(word, code) if code == "USD" else code, at + 2
    return None


def _label(scene: Scene, at: int) -> bool:
    """As in "7 Days Inn", "five Foot Soldiers": a unit with a capital is part of a name, but "HZ" and "KM" are units."""
    if scene.touching(at):
        return False
    written = scene.text[scene.pieces[at].start : scene.pieces[at].end]
    return scene.capital(at) and written[1:2].islower() and len(written) > 2


def rate_after(scene: Scene, unit: str, last: int) -> tuple[str, int]:
    """As in "per day", "a year", "an hour", "a-year", "/h": the unit with what it is per."""
    step = last + 1 if scene.word(last) == "-" else last
    if scene.word(step) in scene.table.per:
        after = step + 2 if scene.word(step + 1) == "-" else step + 1
        period = scene.table.periods.get(scene.word(after))
        if period and (unit or scene.word(step) == "per"):
            return f"{unit} per {period}".strip(), after + 1
    return unit, last
