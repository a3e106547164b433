"""What the whole document settles: names that one place leaves open, and surnames in headlines."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from secondsource.annotate.naming import Find

if TYPE_CHECKING:
    from secondsource.annotate.capitals import Run, View
    from secondsource.model import MentionKind


def settle(look: View, finds: list[Find]) -> list[Find]:
    """Settle what single places leave open by what the document says elsewhere; drop what stays open."""
    people = {look.low[find.last - 1]: find for find in finds if find.kind == "person" and find.weight >= 2}
    votes: dict[str, dict[MentionKind, int]] = defaultdict(lambda: defaultdict(int))
    for find in finds:
        if find.weight:
            votes[look.surface(find.first, find.last)][find.kind] += find.weight
    settled = []
    for find in finds:
        surface = look.surface(find.first, find.last)
        kind: MentionKind | None = None
        if find.last - find.first == 1 and look.low[find.first] in people and find.weight < 3:
            kind = "person"
        elif (counts := votes.get(surface)) and (find.weight or max(counts.values()) > 1):
            kind = max(counts.items(), key=lambda vote: (vote[1], vote[0]))[0]
        if find.weight >= 3 or kind is None:
            kind = find.kind
        if kind != "other" and len(surface) > 1:
            settled.append(find._replace(kind=kind))
    return settled


def headlines(look: View, found: list[Run], finds: list[Find]) -> list[Find]:
    """The finds, and in runs of title case the surnames that the rest of the document knows: "Marlowe Vows To Fight"."""
    people = {
        look.low[f.last - 1] for f in finds if f.kind == "person" and f.last - f.first > 1 and f.weight > 1
    }
    taken = {at for find in finds for at in range(find.first, find.last)}
    more = [
        Find(at, at + 1, "person", 2)
        for run in found
        if run.titled
        for at in range(run.first, run.last)
        if look.low[at] in people and at not in taken
    ]
    return sorted([*finds, *more])
