"""Who is who across the outlets: mentions of several articles become entities with their variants.

Two names are one when their words are the same under folding and transliteration ("Zelenskyy", "Zelenskiy"), or when one
is the tail of the other and the story knows no second bearer ("Barrot"). Never by string distance: Macron is closer to Maron
than Andrii Sybiha is to Andriy Sybiga.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from secondsource.model import Entity, Mention, MentionKind
from secondsource.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from secondsource.dossier.coverage import Coverage

_NAMED: frozenset[MentionKind] = frozenset(("person", "organisation", "place", "outlet", "product", "event"))

# Romanisation varies by newsroom, not by person: Andrii/Andriy, Zelensky/Zelenskyy/Zelenskiy, Müller/Mueller, Kharkiv/Harkiv.
_ROMANISED = ((r"(?:iy|yy|ij|ii|yi|y|j)", "i"), (r"kh", "h"), (r"([aou])e", r"\1"), (r"w", "v"), (r"ks", "x"))


def key(name: str) -> tuple[str, ...]:
    """The words of a name under folding and transliteration; possessives and a leading article are dropped."""
    words = re.findall(r"[^\W_]+", re.sub(r"'s\b|s'(?=\s|$)", "", fold(name)))
    if len(words) > 1 and words[0] == "the":
        del words[0]
    for pattern, replacement in _ROMANISED:
        words = [re.sub(pattern, replacement, word) for word in words]
    return tuple(words)


def find_entities(coverage: Coverage) -> tuple[Entity, ...]:
    """The entities of a story, most mentioned first; roles standing alone are not entities."""
    groups: dict[tuple[str, ...], list[Mention]] = defaultdict(list)
    for _, found, _ in coverage:
        for mention in found.mentions:
            if mention.kind in _NAMED and (words := key(mention.name)):
                groups[words].append(mention)
    for words, fuller in _tails(groups).items():
        groups[fuller].extend(groups.pop(words))
    entities = [_entity(coverage, mentions) for mentions in groups.values()]
    return tuple(sorted(entities, key=lambda entity: (-len(entity.mentions), entity.name)))


def _tails(groups: Mapping[tuple[str, ...], list[Mention]]) -> dict[tuple[str, ...], tuple[str, ...]]:
    """Shorter names and the one person they can only mean: {("barrot",): ("jean", "noel", "barrot")}."""
    people = [words for words, mentions in groups.items() if mentions[0].kind == "person"]
    bearers: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for words in people:
        if len(words) > 1:
            bearers[words[-1]].append(words)
    tails: dict[tuple[str, ...], tuple[str, ...]] = {}
    for words in people:
        fuller = [other for other in bearers[words[-1]] if len(other) > len(words) and _within(words, other)]
        if len(fuller) == 1 and (len(words) > 1 or len(bearers[words[-1]]) == 1):
            tails[words] = fuller[0]
    return {words: tails.get(fuller, fuller) for words, fuller in tails.items()}


def _within(shorter: tuple[str, ...], longer: tuple[str, ...]) -> bool:
    """True when the words of one stand in order in the other: "Donald Trump" in "Donald J Trump"."""
    rest = iter(longer)
    return all(word in rest for word in shorter)


def _entity(coverage: Coverage, mentions: list[Mention]) -> Entity:
    surfaces = Counter(coverage.words(mention.span) for mention in mentions)
    names = Counter(mention.name for mention in mentions)
    # The fullest name; of two as full, the one with its accents; then the commoner.
    name = max(names, key=lambda name: (len(key(name)), not name.isascii(), names[name], name))
    kind = Counter(mention.kind for mention in mentions).most_common(1)[0][0]
    variants = sorted(set(surfaces) | set(names), key=lambda variant: (-surfaces[variant], variant))
    return Entity(name, kind, tuple(variants), tuple(sorted(mention.span for mention in mentions)))


def registry(entities: Iterable[Entity]) -> dict[tuple[str, ...], str]:
    """The entity's name by the key of each of its variants; a variant that two entities share names neither."""
    names: dict[tuple[str, ...], str] = {}
    shared: set[tuple[str, ...]] = set()
    for entity in entities:
        for words in {key(variant) for variant in (*entity.variants, entity.name)}:
            if words in names:
                shared.add(words)
            names.setdefault(words, entity.name)
    # Within a shared variant the exact full name still counts.
    return {words: name for words, name in names.items() if words not in shared or key(name) == words}


def canonical(name: str, known: Mapping[tuple[str, ...], str]) -> str:
    """The entity a name stands for, or the name itself, a sentence's capital article aside: "The fire service".

    A role before a full name is no part of it: "Harbour Minister Ana Roe" is Ana Roe.
    """
    words = key(name)
    for start in range(max(1, len(words) - 1)):
        if found := known.get(words[start:]):
            return found
    return re.sub(r"^The (?=[a-z])", "the ", name)
