"""What is claimed, by whom, in which outlets, from how many independent origins."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from secondsource import outlets as register
from secondsource.dossier.conflicts import difference
from secondsource.dossier.coverage import overlap, stamp
from secondsource.dossier.entities import key
from secondsource.dossier.likeness import ALIKE, SURE, Pair, likeness, rarity
from secondsource.dossier.origins import Bearing, bearing, count, gather_origins, join, origin_of
from secondsource.dossier.tellings import Tellings, tellings
from secondsource.model import Claim, ClaimVerdict, Conflict, Origin

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from secondsource.dossier.coverage import Coverage
    from secondsource.dossier.units import Unit
    from secondsource.model import Span


def claims(
    coverage: Coverage,
    units: Sequence[Unit],
    alike: Sequence[Pair],
    known: Mapping[tuple[str, ...], str],
    conflicts: Sequence[Conflict],
) -> tuple[tuple[Claim, ...], tuple[Origin, ...]]:
    """The claims of a story, the widest carried first, and the origins they rest on."""
    told = tellings(coverage, known)
    interviews = {pair for one in told.values() for pair in one.interviews}
    publishers = _publishers(coverage)
    families = _families(coverage, publishers)
    found: list[Claim] = []
    borne: list[Bearing] = []
    for group in _groups(units, alike):
        members = [units[index] for index in group]
        bearings = [
            replace(one, interview=(one.who, one.venue) in interviews)
            for one in _bearings(coverage, members, told)
        ]
        borne += bearings
        found.append(_claim(coverage, members, bearings, publishers, families, conflicts))
    order = coverage.order()
    found.sort(
        key=lambda c: (
            -len({s.article for s in c.statements}),
            order[c.statements[0].article],
            c.statements[0],
        )
    )
    return tuple(found), gather_origins(coverage, borne)


def _bearings(coverage: Coverage, members: list[Unit], told: Mapping[str, Tellings]) -> list[Bearing]:
    """Where each member has it from; the versions of one utterance speak for each other."""
    bearings = [
        bearing(coverage.articles[unit.span.article], unit, told[unit.span.article]) for unit in members
    ]
    for utterance in {unit.utterance for unit in members if unit.utterance}:
        at = [place for place, unit in enumerate(members) if unit.utterance == utterance]
        speakers = Counter(members[place].speaker for place in at if members[place].speaker)
        speaker = max(speakers, key=lambda name: (speakers[name], len(key(name)), name), default="")
        for place, one in zip(at, join([bearings[place] for place in at], speaker), strict=True):
            bearings[place] = one
    return bearings


def _groups(units: Sequence[Unit], alike: Sequence[Pair]) -> list[list[int]]:
    """Units that assert the same: one utterance, or alike enough, on average, to all of the other group."""
    groups: dict[int, list[int]] = {}
    home: dict[int, int] = {}
    sayings: dict[str, int] = {}
    for index, unit in enumerate(units):
        at = sayings.setdefault(unit.utterance, index) if unit.utterance else index
        groups.setdefault(at, []).append(index)
        home[index] = at
    rare = rarity([unit.terms for unit in units])
    for score, one, two in alike:
        left, right = sorted((home[one], home[two]))
        if left == right or (score < SURE and _two_voices(units[one], units[two])):
            continue
        if any(difference(units[i], units[j]) for i in groups[left] for j in groups[right]):
            continue
        scores = [likeness(units[i].terms, units[j].terms, rare) for i in groups[left] for j in groups[right]]
        if sum(scores) / len(scores) < 0.8 * ALIKE:
            continue
        groups[left] += groups.pop(right)
        home.update(dict.fromkeys(groups[left], left))
    return [sorted(group) for _, group in sorted(groups.items())]


def _two_voices(one: Unit, two: Unit) -> bool:
    return bool(one.speaker and two.speaker and one.speaker != two.speaker)


def _publishers(coverage: Coverage) -> dict[str, str]:
    """Whose work each article is: copies of one text count under one name."""
    publishers = {article.id: article.outlet or article.id for article, _, _ in coverage}
    for copy in coverage.story.copies:
        publishers = _as_one(publishers, copy.one, copy.two)
    return publishers


def _sharing(
    coverage: Coverage, statements: Sequence[Span], publishers: Mapping[str, str]
) -> Mapping[str, str]:
    """The same for one claim: who prints it in a passage that stands in another's article too is not a second origin."""
    for reuse in coverage.story.passages:
        if all(any(overlap(span, side) for span in statements) for side in (reuse.one, reuse.two)):
            publishers = _as_one(publishers, reuse.one.article, reuse.two.article)
    return publishers


def _as_one(publishers: Mapping[str, str], one: str, two: str) -> dict[str, str]:
    shared, replaced = publishers.get(one, one), publishers.get(two, two)
    return {name: shared if owner == replaced else owner for name, owner in publishers.items()}


def _families(coverage: Coverage, publishers: Mapping[str, str]) -> dict[str, str]:
    names = {*publishers.values(), *(c.outlet for _, found, _ in coverage for c in found.citations)}
    families = {}
    for name in names:
        outlet = register.named(name) if name else None
        if outlet and outlet.family:
            families[name] = outlet.family
    return families


def _claim(
    coverage: Coverage,
    members: list[Unit],
    bearings: list[Bearing],
    publishers: Mapping[str, str],
    families: Mapping[str, str],
    conflicts: Sequence[Conflict],
) -> Claim:
    statements = tuple(dict.fromkeys(unit.span for unit in members))
    publishers = _sharing(coverage, statements, publishers)
    carriers = {coverage.articles[span.article].outlet or span.article for span in statements}
    fewest, most = count(bearings, publishers, families)
    speakers = {unit.speaker for unit in members if unit.speaker}
    touched = [c for c in conflicts if c.kind != "difference" and _touches(c, statements)]
    origins = [origin_of(coverage, one) for one in bearings]
    listed = "; ".join(dict.fromkeys(name for _, name, _ in origins))
    verdict = _verdict(len(carriers), fewest, most, conflicting=bool(touched))
    words = "|".join(" ".join(sorted(unit.terms.weights)) for unit in members)
    return Claim(
        id=stamp("c", words),
        statements=statements,
        speaker=next(iter(speakers)) if len(speakers) == 1 else "",
        utterance=next((unit.utterance for unit in members if unit.utterance), ""),
        origins=tuple(dict.fromkeys(name for name, _, _ in origins)),
        fewest=fewest,
        most=most,
        verdict=verdict,
        reason=touched[0].reason if touched else _reason(listed, bearings, len(carriers), fewest, most),
    )


def _touches(conflict: Conflict, statements: Sequence[Span]) -> bool:
    return any(
        whole.article == span.article and whole.start <= span.start < whole.end
        for whole in statements
        for span in (*conflict.one, *conflict.two)
    )


def _verdict(carriers: int, fewest: int, most: int, *, conflicting: bool) -> ClaimVerdict:
    if conflicting:
        return "conflicting"
    if fewest >= 2:
        return "second source"
    if carriers == 1:
        return "only here"
    return "one origin" if most == 1 else "unclear"


def _reason(listed: str, bearings: list[Bearing], carriers: int, fewest: int, most: int) -> str:
    """Why a claim has its verdict; `listed` are the names of its origins."""
    if carriers == 1:
        return f"no other outlet given has it; rests on {listed}"
    if most == 1 and not any(one.who for one in bearings):
        return f"{carriers} outlets print one text, and none says where it is from"
    if fewest == most == 1:
        return f"{carriers} outlets carry it, all on one origin: {listed}"
    if fewest >= 2:
        return f"independent origins: {listed}"
    return f"between {fewest} and {most} origins: {listed}"
