"""Citations whose cue and outlet stand apart: a programme that opens the sentence, a correspondent who heard, an account given to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from secondsource.annotate.desk import Desk, Found, Slot

if TYPE_CHECKING:
    from collections.abc import Iterator


def seated(desk: Desk) -> Iterator[Found]:
    """Who speaks on a programme: "On NBC's 'Meet the Press', the senator said ...", "Asked about it on CBS, she laughed."."""
    speech = desk.lexicon.speech.verbs
    for sentence in desk.page.sentences:
        first, last = sentence.first, sentence.last
        opened = desk.low[first] in desk.table.seats
        if desk.low[first] != "on" and not opened:
            continue
        comma = next((at for at in range(first, min(first + 16, last)) if desk.low[at] == ","), 0)
        on = next((at for at in range(first, comma) if desk.low[at] == "on" and _seat(desk, at)), None)
        slot = _seat(desk, on) if on is not None and (opened or on == first) else None
        said = opened or any(word in speech for word in desk.low[comma : min(comma + 12, last)])
        if slot and slot.last <= comma and said:
            yield Found(first, slot.last, slot.first, slot.outlet, "interview")


def _seat(desk: Desk, on: int) -> Slot | None:
    return desk.starts.get(on + 1) or desk.starts.get(on + 2)


def witnessed(desk: Desk) -> Iterator[Found]:
    """What an outlet's own people saw: "an AFP correspondent in Goma heard shelling"."""
    for slot in desk.starts.values():
        kind = desk.low[slot.last] if slot.last < len(desk.low) else ""
        if kind not in desk.table.witnesses:
            continue
        for at in range(slot.last + 1, min(slot.last + 7, len(desk.low))):
            if desk.low[at] in (",", ".", "who", "was", "were"):
                break
            if desk.low[at] in desk.table.witnessing:
                yield Found(slot.first, at + 1, slot.first, slot.outlet, "reported")
                break


def handed(desk: Desk) -> Iterator[Found]:
    """An account given to an outlet: "a second official confirmed the sale to NBC News"."""
    for at, word in enumerate(desk.low):
        slot = _seat(desk, at) if word == "to" else None
        if slot and not desk.page.quoted_at(desk.page.tokens[at].start):
            for back in range(at - 1, max(at - 7, -1), -1):
                if desk.low[back] in (",", ".", ";", "to"):
                    break
                if desk.low[back] in desk.table.handing:
                    yield Found(back, slot.last, slot.first, slot.outlet, "told")
                    break
