"""The rules and the tagger together: what each finds, weighed against the other, and the rest of the document against both."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from secondsource import outlets
from secondsource.annotate.linking import ARTICLE, initials, spelt
from secondsource.annotate.listed import adjective
from secondsource.annotate.naming import Find

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from collections.abc import Set as AbstractSet

    from secondsource.annotate.capitals import View
    from secondsource.model import MentionKind

_KINDS: dict[str, MentionKind] = {"PER": "person", "ORG": "organisation", "LOC": "place"}
_OURS = frozenset(("outlet", "product", "event"))  # kinds only the rules know


def weighed(
    look: View, finds: Sequence[Find], tags: Iterable[tuple[int, int, str]], titled: AbstractSet[int]
) -> list[Find]:
    """One list of finds in the order of the text; none overlap.

    The tagger decides what is a person, a body or a place, and its borders. The rules keep what it cannot know (outlets, products,
    events), names after a title, the kind of what a list knows, and what they find in a headline whose capitals say nothing.
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
        shouted = first in titled and last - first > 1 and look.surface(first, last).isupper()
        if stay or shouted or adjective(look, first, last) == last - first:
            continue
        same = next((find for find in over if (find.first, find.last) == (first, last)), None)
        if same and same.weight >= 3:
            kind = same.kind  # a list knows it, or a title stands before it
        elif kind == "organisation" and outlets.sure(look.surface(first, last)):
            kind = "outlet"
        stopped = look.low[last - 1] == "." and look.low[last - 2] in look.names.suffixes
        end = last - stopped  # "Sam Holloway Jr."
        if look.low[end - 1] in look.names.suffixes and end - first > 2:
            kind = "person"
        title = next((find.title for find in over if find.title and find.first == first), ())
        kept.append(Find(first, end, kind, 2, title))
        used.update(range(first, last))
    for find in finds:
        sure = find.kind in _OURS or find.weight >= 3 or find.first in titled
        sure = sure or find in whole or _vouched(look, find)
        if sure and used.isdisjoint(range(find.first, find.last)):
            kept.append(find)
    return sorted(kept)


def _stays(find: Find, first: int, last: int, kind: str) -> bool:
    """True where a find of the rules that the tagger reads otherwise stands: "Storm Shadow" is no person."""
    if find.kind == "product":
        return find.weight >= 2
    if not (find.first <= first and last <= find.last):
        return False
    if find.kind == "person":  # "Min Jae-ho" is no "Min"
        return find.weight < 3 and kind == "person" and last - first < find.last - find.first
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
            people.add(spelt(look.words[find.last - 1]))
    settled = []
    for find in finds:
        surface = look.surface(find.first, find.last)
        kind = find.kind
        if find.weight < 3 and kind not in _OURS:
            most, count = max(votes[surface].items(), key=lambda vote: (vote[1], vote[0]))
            kind = most if count > votes[surface][kind] and most not in _OURS else kind
            if find.last - find.first == 1 and kind != "place" and spelt(surface) in people:
                kind = "person"
        settled.append(find._replace(kind=kind))
    return sorted([*settled, *_left_out(look, settled, people)])


def _left_out(look: View, finds: Sequence[Find], people: set[str]) -> list[Find]:
    """Words that are a name elsewhere in the document: a surname, the whole of a name, the initials of a body."""
    taken = {at for find in finds for at in range(find.first, find.last)}
    whole: dict[str, dict[tuple[str, ...], MentionKind]] = defaultdict(dict)
    for find in finds:
        words = look.words[find.first : find.last]
        if find.kind not in _OURS:
            whole[words[0]][words] = find.kind
        if find.kind == "organisation" and len(short := initials(words)) > 2:
            whole[short].setdefault((short,), "organisation")
    people |= {ARTICLE.sub("", name) for name in people}
    openings = {sentence.first for sentence in look.page.sentences}
    found: list[Find] = []
    for at, word in enumerate(look.words):
        if at in taken or not word[0].isalpha() or (found and at < found[-1].last):
            continue
        for words, kind in sorted(whole.get(word, {}).items(), key=lambda one: -len(one[0])):
            last = at + len(words)
            plain = len(words) > 1 or not (at in openings or look.common(look.low[at]))
            if plain and look.words[at:last] == words and _free(look, at, last, taken):
                found.append(Find(at, last, kind, 2))
                break
        else:
            surname = word[0].isupper() and spelt(word) in people and not look.common(look.low[at])
            if surname and _free(look, at, at + 1, taken):
                found.append(Find(at, at + 1, "person", 2))
    return found


def _free(look: View, first: int, last: int, taken: set[int]) -> bool:
    """True where no other capital touches a name: "Brandt" is not the "Brandt" of "Brandt Street"."""
    if not taken.isdisjoint(range(first, last)):
        return False
    beside = [at for at in (first - 1, last) if 0 <= at < len(look.words) and at not in taken]
    small = look.lexicon.prose.function  # "The" of "The WGC", opening a sentence
    touching = any(look.words[at][0].isupper() and look.low[at] not in small for at in beside)
    return look.words[first][0].isupper() and not touching
