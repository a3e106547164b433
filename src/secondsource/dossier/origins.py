"""Where each outlet has it from: the words that say so, and how many origins that makes.

An origin is the person or document that knows, and the place where they told it. However many outlets carry what one
minister told one broadcaster, that is one origin. Where the text does not tell, the origin is unknown and widens the range of
the count; it never raises its lower end.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from secondsource.dossier.coverage import stamp
from secondsource.dossier.entities import key
from secondsource.dossier.tellings import VENUES, Tellings
from secondsource.model import Origin, OriginKind, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from secondsource.dossier.coverage import Coverage
    from secondsource.dossier.units import Unit
    from secondsource.model import Article


@dataclass(frozen=True, slots=True)
class Bearing:
    """What one article tells of where one unit comes from."""

    article: str
    who: str  # the identity that counts: two bearings of the same `who` are never independent; "" is unknown
    venue: str  # the outlet they spoke to or that reported it; "" when the text does not tell
    kind: OriginKind
    shown: tuple[Span, ...]
    described: str = ""  # an unnamed source, as the article describes it
    interview: bool = (
        False  # whether any article calls it one; else somebody told an outlet something, somehow
    )


def bearing(article: Article, unit: Unit, told: Tellings) -> Bearing:
    """Where an article has a unit from, by what it says itself."""
    if unit.quote is None:
        return _own_voice(article, unit, told)
    shown = tuple(sorted(span for span in (unit.quote.source, unit.quote.cue) if span))
    if unit.quote.anonymous:
        # Two "former ministers" are not provably one, and not provably two: each is its outlet's own unnamed source.
        return Bearing(article.id, "", article.outlet, "witness", shown, unit.quote.speaker)
    venue = told.venue(unit.span, unit.speaker)
    if not unit.speaker:
        outlet, words = (venue.outlet, (venue.span,)) if venue else ("", ())
        return Bearing(article.id, "", outlet, "unknown", words)
    if key(unit.speaker) in told.outlets:
        return Bearing(article.id, unit.speaker, unit.speaker, "outlet", shown)
    if venue is None:
        return Bearing(article.id, unit.speaker, "", "statement", shown)
    kind: OriginKind = "interview" if venue.manner in VENUES else "statement"
    return Bearing(article.id, unit.speaker, venue.outlet or article.outlet, kind, (venue.span,))


def _own_voice(article: Article, unit: Unit, told: Tellings) -> Bearing:
    inside = [citation for citation in told.inside(unit.span) if citation.outlet]
    wire = [citation for citation in told.citations if citation.manner == "agency"]
    for citation in (inside or wire)[:1]:
        kind: OriginKind = "agency" if citation.manner == "agency" else "outlet"
        return Bearing(article.id, citation.outlet, citation.outlet, kind, (citation.span,))
    return Bearing(article.id, "", "", "unknown", ())


# ---- bearings into origins -------------------------------------------------------------------------------


def join(bearings: Iterable[Bearing], speaker: str) -> list[Bearing]:
    """Bearings of one utterance after what they say of each other; `speaker` is the utterance's.

    A saying is said once. So a version that names its speaker otherwise ("the top diplomat") or not at all has the same one,
    and a version that does not tell where it was said rests on the one that tells.
    """
    named = [_named(one, speaker) if speaker else one for one in bearings]
    told = {one.venue: one for one in named if one.who == speaker and one.venue}
    if len(told) != 1:
        return named
    ((venue, teller),) = told.items()
    return [
        one if one.venue or one.who != speaker else replace(one, venue=venue, kind=teller.kind)
        for one in named
    ]


def _named(one: Bearing, speaker: str) -> Bearing:
    return replace(one, who=speaker, kind="statement" if one.kind in ("witness", "unknown") else one.kind)


def count(
    bearings: Sequence[Bearing], outlets: Mapping[str, str], families: Mapping[str, str]
) -> tuple[int, int]:
    """The fewest and the most independent origins these bearings can make.

    Two origins are certain only where the texts show it: different people or bodies, each of whom told a different outlet
    (or agency), owners taken as one. Two names alone prove nothing: the White House and its president are one source, and so is a
    spokesman whose name one outlet leaves out. `outlets` names the publisher of each article, copies under one name;
    `families` the owner of an outlet.
    """
    shown: list[tuple[set[str], str]] = []
    for one in bearings:
        who, venue = set(key(one.who)), families.get(one.venue, one.venue)
        # "ABC reported it" names an outlet that carries the claim, not one who knows.
        if (
            one.kind == "interview"
            and one.venue
            and who
            and not any(who & other or venue == place for other, place in shown)
        ):
            shown.append((who, venue))
    told = {_identity(one.who) for one in bearings if one.who}
    untold = {outlets[one.article] for one in bearings if not one.who}
    return max(1, len(shown)), max(1, len(shown), len(told) + len(untold))


def _identity(name: str) -> str:
    return " ".join(key(name))


def origin_of(coverage: Coverage, one: Bearing) -> tuple[str, str, OriginKind]:
    """An origin's id, its name in words, and its kind."""
    article = coverage.articles[one.article]
    outlet = article.outlet or "an outlet that the text does not name"
    who, kind = _identity(one.who), one.kind
    if one.kind == "witness":
        name = f"“{one.described}”, unnamed, in {outlet}"
        words = f"witness|{one.article}|{one.shown[0].start if one.shown else 0}"
    elif not one.who:
        name = f"unknown ({outlet} does not say)"
        words = f"unknown|{one.article}"
    elif one.kind == "interview":
        name = f"{one.venue} interview with {one.who}" if one.interview else f"{one.who} to {one.venue}"
        words = f"told|{who}|{_identity(one.venue)}"
        kind = "interview" if one.interview else "statement"
    elif one.kind in ("outlet", "agency"):
        name, words = one.who, f"outlet|{who}"
    elif one.venue:
        name, words = f"{one.who}, reported by {one.venue}", f"via|{who}|{_identity(one.venue)}"
    else:
        name, words = f"statement by {one.who}", f"said|{who}"  # to whom, the text does not say
    return stamp("o", words), name, kind


def gather_origins(coverage: Coverage, bearings: Iterable[Bearing]) -> tuple[Origin, ...]:
    """The origins of a story, those that carry most articles first."""
    merged: dict[str, tuple[str, OriginKind, set[str], set[Span]]] = {}
    for one in bearings:
        ident, name, kind = origin_of(coverage, one)
        _, _, articles, shown = merged.setdefault(ident, (name, kind, set(), set()))
        articles.add(one.article)
        shown.update(one.shown)
    order = coverage.order()
    origins = [
        Origin(
            ident,
            name,
            kind,
            tuple(sorted(articles, key=order.__getitem__)),
            tuple(sorted(shown, key=lambda s: (order[s.article], s))),
        )
        for ident, (name, kind, articles, shown) in merged.items()
    ]
    return tuple(sorted(origins, key=lambda o: (o.kind == "unknown", -len(o.articles), o.name)))
