"""Amounts: numbers with their currency, scale, unit and range, and those numbers that are no amount at all."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from secondsource.annotate.figures import names
from secondsource.annotate.figures.units import currency_before, rate_after, unit_after

if TYPE_CHECKING:
    from collections.abc import Iterator

    from secondsource.annotate.figures.scene import Scene
    from secondsource.model import Bound


class Amount(NamedTuple):
    """A figure before its context is read: pieces `first` up to `last`."""

    first: int
    last: int
    value: float
    high: float | None = None
    unit: str = ""
    bound: Bound | None = None  # where the number's own words settle it: "doubled"
    ordinal: bool = False
    measured: bool = (
        False  # a unit, currency or percentage: what it counts is told otherwise than after a count
    )


def amounts(scene: Scene) -> Iterator[Amount]:
    """All amounts of a page, in order."""
    at, table = 0, scene.table
    ordinals = scene.lexicon.times.ordinals
    for here, piece in enumerate(scene.pieces):
        text, kind = piece[2], piece[3]
        known = text in ordinals or text in table.multiples or text in ("half", "a")
        if here < at or not (known or kind in ("number", "ordinal")):
            continue
        amount = _amount(scene, here)
        if amount is not None:
            yield amount
            at = max(amount.last, here + 1)


def _amount(scene: Scene, at: int) -> Amount | None:
    piece = scene.pieces[at]
    if piece.kind == "number":
        if scene.timed[at] in ("DATE", "TIME", "SET"):
            return None
        if names.is_name(scene, at):
            return None
        return _fraction(scene, at) or _score(scene, at) or _number(scene, at)
    if piece.kind == "ordinal" or piece.text in scene.lexicon.times.ordinals:
        return _ordinal(scene, at)
    if piece.kind == "word" and (piece.text in scene.table.multiples or piece.text == "half"):
        return _multiple(scene, at)
    if piece.text == "a" and scene.word(at + 1) in scene.table.fractions:
        return _part(scene, at)
    return None


# ---- plain numbers --------------------------------------------------------------------------------------


def _number(scene: Scene, at: int) -> Amount | None:
    first, currency = currency_before(scene, at)
    value, last = _signed(scene, first, at)
    unit, last, measured = unit_after(scene, at, currency)
    unit = currency or unit
    high = scene.pieces[at].high or None
    if not currency or scene.word(last) in scene.table.ranges or scene.word(last) == "and":
        ranged = _range(scene, first, at, last, unit)
        if ranged is not None:
            return ranged._replace(unit="year (age)") if _age(scene, at) and not ranged.unit else ranged
    if not unit:
        unit = _borrowed(scene, last)
        measured = bool(unit)
    if scene.timed[at] == "DURATION" and not unit:
        return None
    if scene.word(at) == "one" and (
        scene.word(at + 1) in scene.table.idle if unit else not names.counts_one(scene, at)
    ):
        return None
    age = _age(scene, at)
    if age and not unit:
        return Amount(at, at + 1, value, None, "year (age)", measured=True)
    unit, last = rate_after(scene, unit, last)
    start = first - 1 if value < 0 and scene.pieces[at].value > 0 else first
    return Amount(start, last, value, high, unit, measured=measured or bool(currency))


def _borrowed(scene: Scene, last: int) -> str:
    """As in "eight or nine euros", "a 7- or 8-inch screen": the unit stands behind the second number only."""
    at = last + 1 if scene.word(last) == "-" else last
    if (
        scene.word(at) not in ("or", "and", ",")
        or at + 1 >= len(scene.pieces)
        or scene.pieces[at + 1].kind != "number"
    ):
        return ""
    unit, _, _ = unit_after(scene, at + 1, "")
    return "" if unit.startswith("year (") else unit


def _signed(scene: Scene, first: int, at: int) -> tuple[float, int]:
    """As in "minus 5", "minus-5", and "-5" where the dash touches the number only."""
    value = scene.pieces[at].value
    before = first - 1
    if scene.word(before - 1) == "or" and scene.word(before - 2) == "plus":
        return value, at + 1  # "plus or minus 3 points" is a margin, not a fall
    if scene.word(before) == "-" and scene.word(before - 1) in scene.table.negatives:
        return -value, at + 1
    if scene.word(before) in scene.table.negatives:
        return -value, at + 1
    if (
        scene.word(before) in ("-", "–", "−")
        and scene.touching(first)
        and not scene.touching(before)
        and scene.pieces[at].kind == "number"
    ):
        return -value, at + 1
    return value, at + 1


def _range(scene: Scene, first: int, at: int, last: int, unit: str) -> Amount | None:
    """As in "15 to 22 miles", "5-10 kW", "between $800,000 and $1.3 million"; "rose from 4 to 5" are two figures."""
    if scene.word(last) == "-" and scene.word(last + 1) in ("to", "or"):
        last += 1  # "an 18- to 24-month wait"
    join = scene.word(last)
    lead = scene.word(first - 1)
    joined = join in scene.table.ranges or (join == "and" and lead in scene.table.between)
    if not joined or (join == "or" and unit):
        return None
    second = last + 1
    begin = second
    while second < len(scene.pieces) and second - begin < 3 and scene.pieces[second].kind != "number":
        second += 1
    if (
        second >= len(scene.pieces)
        or scene.pieces[second].kind != "number"
        or scene.timed[second] in ("DATE", "TIME", "SET")
    ):
        return None
    start, money = currency_before(scene, second)
    if start != begin:
        return None
    if lead == "from" and any(scene.word(first - back) in scene.table.changes for back in (2, 3, 4)):
        return None
    unit2, end, measured = unit_after(scene, second, money)
    unit2 = money or unit2
    if unit and unit != unit2 and (unit2 or unit not in scene.table.currencies.values()):
        return None  # "rose 0.7 percent to 6,300" is no range
    if join == "-" and not unit and not unit2 and scene.pieces[at].value >= scene.pieces[second].value:
        return None
    low, high = _scaled(scene, at, second)
    if join == "or":
        return None
    unit, end = rate_after(scene, unit2 or unit, end)
    return Amount(first, end, min(low, high), max(low, high), unit, measured=measured or bool(unit))


def _scaled(scene: Scene, at: int, second: int) -> tuple[float, float]:
    """As in "5 to 10 million": the scale of the second number is the first's too, where the first has none."""
    one, two = scene.pieces[at], scene.pieces[second]
    if (
        two.value >= 1000
        and one.value < 1000
        and not two.text.replace(",", "").replace(".", "").isdecimal()
        and one.text.replace(".", "").isdecimal()
    ):
        scale = 1.0
        while scale * 1000 <= two.value:
            scale *= 1000
        return one.value * scale, two.value
    return one.value, two.value


def _age(scene: Scene, at: int) -> bool:
    """As in "Smith, 45, said" and "aged 45"."""
    value = scene.pieces[at].value
    if not 0 < value < 120 or value % 1 or scene.pieces[at].written != "digits":
        return False
    if scene.word(at - 1) in scene.table.ages or (
        scene.word(at - 1) == "of" and scene.word(at - 2) in scene.table.ages
    ):
        return True
    if scene.word(at - 1) == ":" and scene.word(at - 2) == "age":
        return True
    return (
        scene.word(at - 1) == ","
        and scene.word(at + 1) in (",", ".", ")")
        and (scene.capital(at - 2) or (scene.word(at - 2) == "." and scene.capital(at - 3)))
        and not scene.touching(at + 2)
    )


# ---- fractions, multiples, ordinals, scores ------------------------------------------------------------------


def _fraction(scene: Scene, at: int) -> Amount | None:
    """As in "two-thirds", "one fourth", "one in three", "one out of ten", "9 out of 10"."""
    table, piece = scene.table, scene.pieces[at]
    step = at + 2 if scene.word(at + 1) == "-" else at + 1
    part = table.fractions.get(scene.word(step))
    if (
        part
        and piece.written == "words"
        and piece.value < 10
        and not scene.timed[step]
        and scene.word(step) not in ("half", "halves")
    ) and (scene.word(step).endswith("s") or piece.value == 1):
        return Amount(at, step + 1, piece.value * part)
    return _one_in(scene, at)


def _one_in(scene: Scene, at: int) -> Amount | None:
    """As in "one in three", "9 out of 10", "one out of every ten"; "two in 20" is a count and a place."""
    if scene.word(at + 1) == "out" and scene.word(at + 2) == "of":
        second = at + 4 if scene.word(at + 3) == "every" else at + 3
    elif scene.word(at + 1) == "in" and scene.pieces[at].value == 1:
        second = at + 2
    else:
        return None
    if second >= len(scene.pieces) or scene.pieces[second].kind != "number" or scene.timed[second]:
        return None
    part, whole = scene.pieces[at].value, scene.pieces[second].value
    if not 0 < part < whole <= 100 or not scene.pieces[second].text.isalnum():
        return None
    return Amount(at, second + 1, part / whole)


def _part(scene: Scene, at: int) -> Amount | None:
    """As in "a third of", "a quarter of"; not "a third man", "a fifth round"."""
    if scene.timed[at + 1] or scene.word(at + 2) != "of":
        return None
    return Amount(at, at + 2, scene.table.fractions[scene.word(at + 1)])


def _multiple(scene: Scene, at: int) -> Amount | None:
    word = scene.word(at)
    if scene.timed[at]:
        return None
    if word == "half":
        return _half(scene, at)
    value = scene.table.multiples[word]
    if scene.word(at + 1) in ("down", "back", "up", "over"):
        return None  # "he doubled down on it"
    if word in ("double", "triple", "treble", "twice", "thrice", "quadruple") and scene.word(at + 1) not in (
        "the",
        "as",
        "its",
        "that",
        "their",
        "what",
    ):
        return None
    return Amount(at, at + 1, float(value), None, "times")


def _half(scene: Scene, at: int) -> Amount | None:
    """As in "half of the mills", "half the votes", "half a mile"; not "the first half", "one and a half"."""
    before, after = scene.word(at - 1), scene.word(at + 1)
    if before in scene.table.halved or (before == "and" and scene.word(at - 2) in scene.table.ones):
        return None
    if after == "a" and scene.word(at + 2) not in scene.table.units:
        return None
    return Amount(at, at + 1, 0.5) if after in ("of", "the", "its", "their", "a", "all") else None


def _ordinal(scene: Scene, at: int) -> Amount | None:
    """As in "the 73rd attack", "third place"; "first" as an adverb and ordinals of a date or a title count nothing."""
    piece = scene.pieces[at]
    if scene.timed[at]:
        return None
    if piece.kind != "ordinal" and (
        scene.word(at - 1) not in ("the", "a", "its", "his", "her", "their", "-")
        or not names.noun(scene, at + 1)
    ):
        return None
    if scene.word(at + 1) in scene.table.titles:
        return None  # "the first lady"
    value = piece.value or float(scene.lexicon.times.ordinals[piece.text])
    return Amount(at, at + 1, value, ordinal=True)


def _score(scene: Scene, at: int) -> Amount | None:
    """As in "won 3-1", "a 52-48 vote": two small whole numbers with a dash beside a word of winning or voting."""
    # "52-to-48" has two dashes and a word between its numbers.
    step = at + 4 if [scene.word(at + nth) for nth in (1, 2, 3)] == ["-", "to", "-"] else at + 2
    if scene.word(at + 1) not in ("-", "–") or step >= len(scene.pieces):
        return None
    one, two = scene.pieces[at], scene.pieces[step]
    if (
        two.kind != "number"
        or not (one.text.isdecimal() and two.text.isdecimal())
        or max(one.value, two.value) > 650
    ):
        return None
    if not (scene.touching(at + 1) and scene.touching(step)):
        return None
    around = {scene.word(near) for near in (*range(at - 6, at), *range(step + 1, step + 4))}
    if one.value < two.value and not around & scene.table.scores:
        return None
    if (
        one.value < two.value
        and names.noun(scene, step + 1)
        and scene.word(step + 1) not in scene.table.scores
    ):
        return None
    return Amount(at, step + 1, one.value, two.value, "score", measured=True)
