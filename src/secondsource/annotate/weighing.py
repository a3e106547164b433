"""The rules and the tagger together: what each finds, weighed against the other, and the rest of the document against both."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from secondsource import outlets
from secondsource.annotate.listed import adjective
from secondsource.annotate.naming import Find

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from secondsource.annotate.capitals import View
    from secondsource.model import MentionKind

_KINDS: dict[str, MentionKind] = {"PER": "person", "ORG": "organisation", "LOC": "place"}
_OURS = frozenset(("outlet", "product", "event"))  # kinds only the rules know


def weighed(look: View, finds: Sequence[Find], tags: Iterable[tuple[int, int, str]]) -> list[Find]:
    """One list of finds in the order of the text; none overlap.

    The tagger decides what is a person, a body or a place, and its borders. The rules keep what it cannot know (outlets, products,
    events), names after a title, and the kind of what a list knows.
    """
    ruled: dict[int, Find] = {at: find for find in finds for at in range(find.first, find.last)}
    kept: list[Find] = []
    used: set[int] = set()
    whole: set[Find] = set()  # finds of the rules that stand against a tag
    for first, last, label in tags:
        over = sorted({ruled[at] for at in range(first, last) if at in ruled})
        kind = _KINDS[label]
        stay = [find for find in over if _stays(find, first, last, kind)]
        whole.update(stay)
        if stay or adjective(look, first, last) == last - first:
            continue
        same = next((find for find in over if (find.first, find.last) == (first, last)), None)
        if same and same.weight >= 3:
            kind = same.kind  # a list knows it, or a title stands before it
        elif kind == "organisation" and outlets.sure(look.surface(first, last)):
            kind = "outlet"
        title = next((find.title for find in over if find.title and find.first == first), ())
        kept.append(Find(first, last, kind, 2, title))
        used.update(range(first, last))
    for find in finds:
        sure = find.kind in _OURS or find.weight >= 3 or _vouched(look, find) or find in whole
        if sure and used.isdisjoint(range(find.first, find.last)):
            kept.append(find)
    return sorted(kept)


def _stays(find: Find, first: int, last: int, kind: str) -> bool:
    """True where a find of the rules that the tagger reads otherwise stands: "Storm Shadow" is no person."""
    if find.kind == "product":
        return find.weight >= 2
    if not (find.first <= first and last <= find.last):
        return False
    if find.kind == "organisation":  # "Food and Drug Administration" holds no "Drug Administration"
        return find.weight >= 2 and kind == "organisation" and last - first < find.last - find.first
    return find.kind == "outlet" or (find.kind == "event" and kind != "person")


def _vouched(look: View, find: Find) -> bool:
    """Two words or more that the words around make a person: "lead author Ann Holm", "Ann Holm said", "Ann Holm, 45, left"."""
    if find.kind != "person" or find.last - find.first < 2:
        return False
    verbs = look.lexicon.speech.verbs
    before, after = look.before(find.first), look.after(find.last)
    if before in look.titles or before in verbs or after in verbs:
        return True
    following = look.after(find.last + 1)
    return after == "," and (following in ("who", "a", "an") or following[:1].isdigit())


def agreed(look: View, finds: Sequence[Find]) -> list[Find]:
    """The finds, one kind for one name throughout the document, and bare names the tagger left out where another place has them."""
    votes: dict[str, Counter[MentionKind]] = defaultdict(Counter)
    people: set[str] = set()
    for find in finds:
        votes[look.surface(find.first, find.last)][find.kind] += find.weight
        if find.kind == "person" and find.last - find.first > 1:
            people.add(look.words[find.last - 1])
    settled = []
    for find in finds:
        surface = look.surface(find.first, find.last)
        kind = find.kind
        if find.weight < 3 and kind not in _OURS:
            most, count = max(votes[surface].items(), key=lambda vote: (vote[1], vote[0]))
            kind = most if count > votes[surface][kind] and most not in _OURS else kind
            if surface in people and kind != "place":
                kind = "person"
        settled.append(find._replace(kind=kind))
    return sorted([*settled, *_left_out(look, settled, people)])


def _left_out(look: View, finds: Sequence[Find], people: set[str]) -> list[Find]:
    """Single words that are a name elsewhere in the document: a surname, or the whole of a name."""
    taken = {at for find in finds for at in range(find.first, find.last)}
    alone: dict[str, MentionKind] = {
        look.words[find.first]: find.kind
        for find in finds
        if find.last - find.first == 1 and find.kind not in _OURS
    }
    alone |= dict.fromkeys(people, "person")
    openings = {sentence.first for sentence in look.page.sentences}
    found = []
    for at, word in enumerate(look.words):
        if word not in alone or at in taken or at in openings or look.common(look.low[at]):
            continue
        beside = [place for place in (at - 1, at + 1) if 0 <= place < len(look.words) and place not in taken]
        if word[0].isupper() and not any(look.words[place][0].isupper() for place in beside):
            found.append(Find(at, at + 1, alone[word], 2))
    return found
