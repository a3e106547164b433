"""The verdict: what an editor reads if nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from secondsource.publish import cite, wording

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from secondsource.model import Claim
    from secondsource.publish.desk import Desk


def verdict(desk: Desk) -> Iterable[str]:
    """How many articles and outlets; what the shared claims rest on; which have a second source; what conflicts."""
    yield _extent(desk)
    claims = desk.dossier.claims
    # One side of a conflict may stand in one outlet only: then it is counted with the conflicts.
    shared = [claim for claim in claims if claim.verdict != "only here" and _spread(claim) > 1]
    if len(desk.dossier.story.articles) > 1:
        yield from _shared(desk, shared)
    if only := sum(claim.verdict == "only here" for claim in claims):
        where = "in one outlet only" if len(desk.dossier.story.articles) > 1 else "in it"
        yield f"{cite.count(only, 'claim')} {'stands' if only == 1 else 'stand'} {where}."
    if conflicts := len(desk.dossier.conflicts):
        yield f"{cite.count(conflicts, 'conflict')} found."
    elif len(desk.dossier.story.articles) > 1:
        yield "No conflict found."
    failed = sum(check.verdict in ("not borne", "misses") for check in desk.dossier.checks)
    if failed:
        fails = "fails" if failed == 1 else "fail"
        yield f"{cite.count(failed, 'sentence')} of a given summary or highlights {fails} the check."


def _extent(desk: Desk) -> str:
    articles = [desk.articles[name] for name in desk.dossier.story.articles]
    named, unnamed = cite.outlets(articles)
    said = cite.count(len(articles), "article")
    if named:
        said += f" from {cite.count(named, 'outlet')}"
    if unnamed:
        said += f"{' and' if named else ','} {unnamed} that {'names' if unnamed == 1 else 'name'} no outlet"
    return f"{said}." if len(articles) > 1 else f"{said}: nothing to compare it with."


def _spread(claim: Claim) -> int:
    return len({span.article for span in claim.statements})


def _shared(desk: Desk, shared: Sequence[Claim]) -> Iterable[str]:
    """What more than one article carries: how much of it has a second source, and where it comes from."""
    if not shared:
        yield "No claim stands in more than one outlet."
        return
    several = len(shared) > 1
    counted = [
        f"{len(rows)} {one if len(rows) == 1 else many}"
        for verdict, one, many in wording.SHARED
        if (rows := [claim for claim in shared if claim.verdict == verdict])
    ]
    if not any(claim.verdict == "second source" for claim in shared):
        counted.insert(
            0, "none has a second independent source" if several else "it has no second independent source"
        )
    yield f"{cite.count(len(shared), 'claim')} {'stand' if several else 'stands'} in more than one outlet: {cite.listing(counted)}."
    yield _rests_on(desk, shared)


def _rests_on(desk: Desk, shared: Sequence[Claim]) -> str:
    used = {name for claim in shared for name in claim.origins}
    origins = [origin for origin in desk.dossier.origins if origin.id in used]
    named = [origin.name for origin in origins if origin.kind != "unknown"]
    more = " Part of it names no origin." if len(named) < len(origins) else ""
    if not named:
        return "Where that comes from the texts do not say."
    if len(named) == 1:
        return f"{'The one origin named:' if more else 'All of that rests on one origin:'} {named[0]}.{more}"
    listed = [*named[:4], f"{len(named) - 4} more"] if len(named) > 5 else named
    return f"Origins named: {cite.listing(listed)}.{more}"
