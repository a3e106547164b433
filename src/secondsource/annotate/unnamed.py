"""Sources without a name: how an article describes them, and whether it hides who they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from secondsource.annotate.phrases import Page


def described(page: Page, words: str) -> str:
    """The description as it stands, without "the" and without what follows its first comma."""
    head = words.split(",", maxsplit=1)[0].strip()
    first, _, rest = head.partition(" ")
    return rest if rest and first.lower() in page.lexicon.speech.dropped else head


def human(page: Page, description: str) -> bool:
    """Whether a description names somebody by what they are: "former minister", "billionaire"."""
    words = set(description.lower().split())
    return bool(
        words & (page.lexicon.names.roles | page.lexicon.speech.epithets | page.lexicon.speech.anonymous)
    )


def nameless(page: Page, description: str, *, definite: bool) -> bool:
    """Whether a description hides a person or persons: "a senior official", "others", "people familiar with it".

    "The minister" hides nobody, though this article may not say who it is; "the source" does. A report, a poll or a
    letter hides nobody either: it can be found.
    """
    speech = page.lexicon.speech
    words = description.lower().replace("-", " ").split()
    for count, word in enumerate(words):
        if count and (word in page.syntax.prepositions or word.endswith("ing") or word in speech.relatives):
            words = words[:count]
            break
    if not words or words[-1] in speech.documents:
        return False
    if definite and words[-1] in page.lexicon.names.roles - speech.hidden:
        return False
    if not definite and _several(page, description, words[-1]):
        return True
    # "one engineer", "a former harbour master": what is brought in by such a word is nobody the reader could know.
    return (
        words[0] in speech.bringing
        or words[-1] in speech.anonymous
        or (not definite and words[0] in speech.anonymous)
    )


def _several(page: Page, description: str, head: str) -> bool:
    """Whether a description is a bare plural of people: "Astronomers", "local farmers", but not "the courts" or "Reuters"."""
    plain = head.endswith("s") and not head.endswith(("ss", "us", "is", "'s", "’s")) and len(head) > 4
    names = page.lexicon.names
    single = head[:-1]
    if (
        not plain
        or head in names.organisation_heads
        or single in names.organisation_heads | page.lexicon.speech.bodies
    ):
        return False
    if single in page.lexicon.speech.documents:
        return False
    people = single.endswith(("er", "or", "ist", "ian", "ant", "ent", "man", "ee", "ive", "al"))
    return people and not any(word[0].isupper() for word in description.split()[1:])
