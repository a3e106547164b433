"""Figures of several articles that count the same thing: do they agree?"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Literal

from secondsource.dossier.counting import Thing, by_kind, likely_same, surely_same, things
from secondsource.dossier.tied import tied
from secondsource.model import Figure, Quantity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from secondsource.dossier.coverage import Coverage
    from secondsource.model import Utterance

Link = tuple[int, int, Literal["agree", "differ"], str]

_BOUNDS = {"~": "about ", ">": "more than ", ">=": "at least ", "<": "less than ", "<=": "at most ", "=": ""}
_MANY = 200  # figures of one kind that are compared pairwise: beyond that, a table, not a report
_NEAR = 0.1  # "about 100" may be anything from 90 to 110


def compare_figures(coverage: Coverage) -> tuple[Quantity, ...]:
    """The quantities of a story, compared ones first, then in story order.

    `agree`: the same number, or numbers that leave room for each other (`reason` says why). `differ`: the same thing with
    numbers that exclude each other, in different articles. `single`: nothing to compare it with. Two figures of one article
    are never a conflict: it tells how a number grew.
    """
    found = [one for _, annotations, page in coverage for one in things(annotations, page)]
    links = _grown(found, list(_links(coverage, found)))
    quantities = [
        _quantity([found[i] for i in group], _verdict(tied)) for group, tied in _groups(len(found), links)
    ]
    rank = {"differ": 0, "agree": 1, "single": 2}
    return tuple(sorted(quantities, key=lambda quantity: rank[quantity.verdict]))


def beside_sayings(quantities: Iterable[Quantity], utterances: Iterable[Utterance]) -> tuple[Quantity, ...]:
    """The quantities that are no mere part of one saying: its versions repeat a figure because they repeat the words."""
    homes: dict[str, list[tuple[int, int, str]]] = {}
    for utterance in utterances:
        for span in (span for quote in utterance.quotes for span in quote.content):
            homes.setdefault(span.article, []).append((span.start, span.end, utterance.id))

    def home(figure: Figure) -> str:
        span = figure.span
        held = (
            name
            for start, end, name in homes.get(span.article, ())
            if start <= span.start and span.end <= end
        )
        return next(held, "")

    return tuple(
        quantity
        for quantity in quantities
        if len(quantity.figures) == 1
        or len(said := {home(figure) for figure in quantity.figures}) > 1
        or said == {""}
    )


def _links(coverage: Coverage, found: list[Thing]) -> Iterator[Link]:
    for indices in by_kind(found).values():
        for at, i in enumerate(indices[:_MANY]):
            for j in indices[at + 1 : _MANY]:
                yield from _link(coverage, found, i, j)


def _link(coverage: Coverage, found: list[Thing], i: int, j: int) -> Iterator[Link]:
    one, two = found[i], found[j]
    room = _room(one, two)
    same_article = one.figure.span.article == two.figure.span.article
    if room and same_article:
        return  # an article that gives two numbers means two
    if room is not None:
        # An equal or a rounded number is hardly a coincidence; "at least 12" leaves room for half the numbers there are.
        if (surely_same if "leaves room" in room else likely_same)(one, two):
            yield i, j, "agree", room and _told(coverage, one, two, room)
    elif not same_article and surely_same(one, two) and not _other_days(coverage, one, two):
        yield i, j, "differ", _told(coverage, one, two, "{0} against {1}") + _update(coverage, one, two)


def _grown(found: list[Thing], links: list[Link]) -> list[Link]:
    """Without the conflicts of articles that have the other's number as well: "on 32 ballots, soon on all 50"."""
    agreed = {
        (one, found[two].figure.span.article)
        for i, j, verdict, _ in links
        if verdict == "agree"
        for one, two in ((i, j), (j, i))
    }
    return [
        (i, j, verdict, reason)
        for i, j, verdict, reason in links
        if verdict == "agree"
        or (
            (i, found[j].figure.span.article) not in agreed
            and (j, found[i].figure.span.article) not in agreed
        )
    ]


def _groups(size: int, links: list[Link]) -> list[tuple[list[int], list[Link]]]:
    """Figures tied by a link, with their links, in the order of their first figure."""
    groups: list[tuple[list[int], list[Link]]] = [
        (group, []) for group in tied(size, ((i, j) for i, j, _, _ in links))
    ]
    home = {index: held for group, held in groups for index in group}
    for link in links:
        home[link[0]].append(link)
    return groups


def _verdict(links: list[Link]) -> tuple[Literal["agree", "differ", "single"], str]:
    for kind in ("differ", "agree"):
        reasons = [reason for _, _, verdict, reason in links if verdict == kind]
        if reasons:
            return kind, next((reason for reason in reasons if reason), "")
    return "single", ""


def _quantity(group: list[Thing], verdict: tuple[Literal["agree", "differ", "single"], str]) -> Quantity:
    figures = tuple(one.figure for one in group)
    label = next((one.label for one in group if one.label != one.figure.unit), group[0].label)
    return Quantity(" ".join(label.split()), figures[0].unit, figures, *verdict)


# ---- values ------------------------------------------------------------------------------------------


_LEAVES = "{0} leaves room for {1}"


def _room(one: Thing, two: Thing) -> str | None:
    """Why two values can both be right: "" when they are the same; None when they exclude each other."""
    a, b = _interval(one), _interval(two)
    if a == b:
        return ""
    if "age" in one.unit:
        return None
    if one.scale != two.scale and math.isclose(_middle(one), _middle(two), rel_tol=0.02):
        return "{0} is {1} in another measure"
    for this, that, told in ((one, two, "{1} fits {0}"), (two, one, "{0} fits {1}")):
        low, high = this.figure.value * this.scale, (this.figure.high or this.figure.value) * this.scale
        near = this.figure.bound == "~" and low * (1 - _NEAR) <= _middle(that) <= high * (1 + _NEAR)
        if near or _rounds(_middle(that), this):
            return told
    if max(a[0], b[0]) <= min(a[1], b[1]):
        return _LEAVES if math.inf in a or -math.inf in a or a[0] != a[1] else "{1} leaves room for {0}"
    return None


def _interval(one: Thing) -> tuple[float, float]:
    value = one.figure.value * one.scale
    high = one.figure.high * one.scale if one.figure.high is not None else value
    if one.figure.bound in (">", ">="):
        return value, math.inf
    if one.figure.bound in ("<", "<="):
        return -math.inf, high
    return value, high


def _middle(one: Thing) -> float:
    value = one.figure.value if one.figure.high is None else (one.figure.value + one.figure.high) / 2
    return value * one.scale


def _rounds(exact: float, rounded: Thing) -> bool:
    """True when a value is another one rounded to the digits it shows: 580,000 is 579,800 in two digits."""
    shown = rounded.figure.value * rounded.scale
    if rounded.figure.bound not in "=~" or not 100 <= shown < 1e15 or shown != int(shown):
        return False
    digits = str(int(shown))
    zeros = len(digits) - len(digits.rstrip("0"))
    step = 10.0**zeros
    return zeros > 0 and len(digits) - zeros >= 2 and round(exact / step) * step == shown


# ---- what is said of it ---------------------------------------------------------------------------------


def _told(coverage: Coverage, one: Thing, two: Thing, told: str) -> str:
    return told.format(_named(coverage, one.figure), _named(coverage, two.figure))


def _named(coverage: Coverage, figure: Figure) -> str:
    article = coverage.articles[figure.span.article]
    words = " ".join(coverage.words(figure.span).split())
    bound = _BOUNDS[figure.bound]
    shown = words if words[:1].isalpha() else bound + words
    said = _said(coverage, figure)
    return f"{shown} ({article.outlet or article.id}{f', from {said}' if said else ''})"


def _said(coverage: Coverage, figure: Figure) -> str:
    """Who is named for a figure: "45 (Harbour Post, from Ana Roe)"."""
    quotes = coverage.annotations[figure.span.article].quotes
    held = figure.quote is not None and figure.quote < len(quotes)
    return " ".join(quotes[figure.quote].speaker.split()) if held and figure.quote is not None else ""


def _other_days(coverage: Coverage, one: Thing, two: Thing) -> bool:
    """Figures of different days are no conflict: 36 on Friday, 45 on Saturday."""
    first, second = _days(coverage, one.figure), _days(coverage, two.figure)
    return first is not None and second is not None and (first[1] < second[0] or second[1] < first[0])


def _days(coverage: Coverage, figure: Figure) -> tuple[str, str] | None:
    times = coverage.annotations[figure.span.article].times
    if figure.when is None or figure.when >= len(times):
        return None
    time = times[figure.when]
    return (time.earliest, time.latest or time.earliest) if time.earliest else None


def _update(coverage: Coverage, one: Thing, two: Thing) -> str:
    days = [coverage.articles[thing.figure.span.article].published[:10] for thing in (one, two)]
    if all(len(day) == 10 for day in days) and days[0] != days[1]:
        return f"; published on {days[0]} and {days[1]}: the later may be an update"
    return ""
