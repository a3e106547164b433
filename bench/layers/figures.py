"""Figures against the dev half of NewsQuant (150 sentences; Almasian, Kazakova and Gertz 2023).

Gold and found figures of a sentence are matched one to one. All scores are F1 over all figures of all sentences:

* value: the number is the same, both ends of a range included (a fraction may be off by rounding);
* value_change: and the bound is the same. The gold knows =, ~, > and <: our >= and <= are counted as > and <, and its
  "up" and "down" (the verb's direction, which is no bound) as =;
* value_unit: the number and the unit are the same. Where the gold's unit is a measure, ours must be that measure
  (spelling evened out); where it is what is counted ("eligible pensioners"), our `counted` must share its head noun;
* concept: the number is the same, and what we say it counts shares at least one content word with the gold's concept or
  counted noun, or both name nothing (partial match).
"""

from __future__ import annotations

import json
import os
import re
import sys
from collections import Counter
from typing import TYPE_CHECKING, Any

from secondsource.annotate.figures import find_figures
from secondsource.annotate.times import find_times
from secondsource.languages import lexicon
from secondsource.model import Article, Part
from secondsource.text import segment

if TYPE_CHECKING:
    from pathlib import Path

    from secondsource.model import Figure

KEYS = ("value", "value_change", "value_unit", "concept")
_STOPS = frozenset("the a an of in on at by for and to its his their other all".split())
_UNITS = {
    "percentage": "percent", "dollar": "USD", "united states dollar": "USD", "canadian dollar": "CAD", "hong kong dollar": "HKD",
    "australian dollar": "AUD", "euro": "EUR", "pound sterling": "GBP", "japanese yen": "JPY", "chinese yuan": "CNY", "shekel": "ILS",
    "malaysian ringgit": "MYR", "year of age": "year (age)", "metric ton": "tonne", "milliampere-hour": "milliampere hour",
    "pound-mass": "pound (mass)", "indian rupee": "INR", "swiss franc": "CHF", "yen": "JPY", "yuan": "CNY", "ruble": "RUB",
    "percentage point": "percentage point",
}  # fmt: skip


def score(data: Path) -> dict[str, float]:
    """F1 of value, value with bound, value with unit, and concept."""
    counts: Counter[str] = Counter()
    with (data / "figures" / "newsquant-dev.jsonl").open(encoding="utf-8") as lines:
        for line in lines:
            _count(json.loads(line), counts)
    if os.environ.get("WORST"):
        print(dict(counts), file=sys.stderr)
    return {f"{key}_f": 2 * counts[key] / (counts["gold"] + counts["ours"]) for key in KEYS}


def _count(row: dict[str, Any], counts: Counter[str]) -> None:
    text, gold = row["text"], row["quantities"]
    article = Article("a", text, (Part("paragraph", 0, len(text)),), language="en")
    page = segment(article, lexicon("en"))
    ours = [
        f for f in find_figures(page, find_times(page, lexicon("en")), lexicon("en")) if _comparable(f, text)
    ]
    counts["gold"] += len(gold)
    counts["ours"] += len(ours)
    left = list(ours)
    for one in gold:
        fits = [figure for figure in left if _same(one["value"], figure)]
        if not fits:
            _worst("missed", text, one)
            continue
        best = max(fits, key=lambda figure: sum(_judge(one, figure, text).values()))
        left.remove(best)
        judged = _judge(one, best, text)
        counts["value"] += 1
        for key, right in judged.items():
            counts[key] += right
            if not right:
                _worst(key, text, one, best)
    for extra in left:
        _worst("extra", text, {}, extra)


def _comparable(figure: Figure, text: str) -> bool:
    """The gold has no ranks and no multiples; ages stand in it only as "65-year-old"."""
    if figure.unit == "year (age)" and "old" not in text[figure.span.start : figure.span.end]:
        return False
    return not figure.ordinal and figure.unit != "times"


def _judge(gold: dict[str, Any], figure: Figure, text: str) -> dict[str, bool]:
    change = {"up": "=", "down": "="}.get(gold["change"], gold["change"])
    words = _content(text[figure.counted.start : figure.counted.end]) if figure.counted else set()
    unit = gold["normalized_unit"]
    concept = _content(gold["referred_concepts"])
    measure = _measure(unit)
    if not figure.unit or not measure:
        concept |= _content(unit)
    return {
        "value_change": change == figure.bound[0],
        "value_unit": _same_unit(unit, figure, words),
        "concept": bool(words & concept) if words or concept else True,
    }


def _measure(unit: str) -> bool:
    head = unit.split(" per ", maxsplit=1)[0]
    return head in _UNITS or head in _KNOWN


def _same_unit(unit: str, figure: Figure, words: set[str]) -> bool:
    if unit in ("-", "% -"):
        return not figure.unit
    head, _, rate = unit.partition(" per ")
    ours, _, our_rate = figure.unit.partition(" per ")
    if ours.startswith("per "):
        ours, our_rate = "", ours[4:]
    if rate != our_rate:
        return False
    if _measure(unit) or ours:
        return ours == _UNITS.get(head, head)
    last = re.findall(r"\w+", head)[-1:]
    return bool({_stem(word) for word in last} & words)


_KNOWN = frozenset(lexicon("en").numbers.units.values()) | frozenset(lexicon("en").numbers.phrases.values())


def _content(words: str) -> set[str]:
    return {_stem(word) for word in re.findall(r"\w+", words.lower()) if word not in _STOPS}


def _stem(word: str) -> str:
    word = word.lower()
    if word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


def _same(value: str, figure: Figure) -> bool:
    ends = (
        [float(end) for end in re.findall(r"(?<!\d)-?\d+(?:\.\d+)?", value)]
        if re.search(r"\d-\d", value)
        else [float(value)]
    )
    if len(ends) == 2:
        ends = sorted(abs(end) for end in ends)
        return (
            figure.high is not None
            and _near(min(figure.value, figure.high), ends[0])
            and _near(max(figure.value, figure.high), ends[1])
        )
    return figure.high is None and _near(figure.value, ends[0])


def _near(one: float, two: float) -> bool:
    return abs(one - two) <= 0.005 * max(abs(one), abs(two))


def _worst(kind: str, text: str, gold: dict[str, Any], figure: Figure | None = None) -> None:
    if not os.environ.get("WORST"):
        return
    found = ""
    if figure is not None:
        counted = text[figure.counted.start : figure.counted.end] if figure.counted else ""
        found = f"{text[figure.span.start : figure.span.end]} [{figure.bound} {figure.value} {figure.high} {figure.unit} | {counted}]"
    want = (
        " ".join(f"{gold.get(key)};" for key in ("change", "value", "normalized_unit", "referred_concepts"))
        if gold
        else ""
    )
    print(f"{kind:12} gold: {want} ours: {found} :: {text}", file=sys.stderr)
