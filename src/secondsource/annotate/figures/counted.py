"""What a figure counts or measures: the noun phrase after it, or the one before it in "the death toll rose to 45".

There is no parser here: a noun phrase is a run of words of no closed class, and a plural noun ends it. The steps are
tried in order, the nearest evidence first; where none fits, nothing is claimed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from secondsource.annotate.figures.names import noun, plural
from secondsource.annotate.figures.phrases import phrase, phrase_back, trimmed, verbal

if TYPE_CHECKING:
    from secondsource.annotate.figures.numbers import Amount
    from secondsource.annotate.figures.scene import Scene

_BACK = 18  # pieces looked back for a subject: a clause, and a bound that keeps the pass linear
_SPANS = frozenset(
    {"second", "minute", "hour", "day", "night", "week", "fortnight", "month", "year", "decade", "century"}
)
Found = tuple[int, int] | None


def counted(scene: Scene, amount: Amount) -> tuple[int, int] | None:
    """The characters of what an amount counts, or None where the sentence does not name it."""
    first, last = amount.first, _behind_conversion(scene, amount.last)
    if amount.unit == "score":
        return None
    if amount.unit == "times":
        found = _changed(scene, last) or _subject(scene, first, seen=True)
    elif amount.unit == "year (age)":
        found = trimmed(scene, _attributive(scene, first, last)) or _named(scene, first)
    elif amount.unit in _SPANS:
        found = _of(scene, last) or trimmed(scene, _attributive(scene, first, last))
        found = found or _no_person(scene, _subject(scene, first))
    elif amount.unit == "percent" and scene.word(last) in scene.table.asked:
        found = None  # "60 percent say": of those asked, whoever they were
    elif amount.measured:
        found = (
            _of(scene, last)
            or trimmed(scene, _attributive(scene, first, last))
            or _measured(scene, first)
            or _beside(scene, first)
            or _no_person(scene, _subject(scene, first))
        )
    else:
        found = _of(scene, last) or _after(scene, last)
        found = trimmed(scene, found) if amount.value == 1 else found
        found = found or _or_two(scene, first) or _no_person(scene, _subject(scene, first, strict=True))
    if found is not None and found[1] - found[0] == 1 and scene.word(found[0]) in scene.table.no_heads:
        return None  # "the top 1 percent"
    if found is None or (scene.word(last) == "of" and found[0] < first):
        return None  # "36 of them": who "they" are is not said here
    return scene.pieces[found[0]].start, scene.pieces[found[1] - 1].end


def _no_person(scene: Scene, found: Found) -> Found:
    """A subject that a measure can be of: in "Mr. Roe raised $3m" the sum is not of Roe."""
    return None if found and _person(scene, *found) else found


def _person(scene: Scene, first: int, last: int) -> bool:
    """A person's name: "Mr. Roe", "Ana Roe", a surname that the news uses alone."""
    if scene.pieces[last - 1].end in scene.people:
        return True
    names = scene.lexicon.names
    title = scene.word(first - 2) if scene.word(first - 1) == "." else scene.word(first - 1)
    told = title in names.honorifics or scene.word(first) in names.given
    told = told or scene.word(last - 1) in names.surnames
    return told and all(scene.capital(at) for at in range(first, last) if scene.pieces[at].kind == "word")


def _changed(scene: Scene, last: int) -> Found:
    """As in "tripling the number of inspectors": what is made so many times as large."""
    at = last + 1 if scene.word(last) in ('"', "“") else last
    if scene.word(at) not in scene.lexicon.syntax.articles:
        return None
    found = phrase(scene, _inside(scene, at))
    if found and scene.word(found[1]) == "of":
        inner = phrase(scene, _inside(scene, found[1] + 1))
        return (found[0], inner[1]) if inner else found
    return found


# ---- after the figure ---------------------------------------------------------------------------------------


def _of(scene: Scene, at: int) -> Found:
    """As in "36 of the 73 drones", "dozens of homes", "two of Johnson's deputies", "400 tonnes of grain"."""
    if scene.word(at) != "of":
        return None
    if scene.word(at + 1) in scene.lexicon.syntax.objects:
        return phrase(scene, at + 2) if plural(scene, at + 2) else None  # "41 of them girls"
    return phrase(scene, _inside(scene, at + 1))


def _behind_conversion(scene: Scene, at: int) -> int:
    """The piece behind "(13 kilometres)", where a figure is given a second time in another unit."""
    if scene.word(at) != "(" or not any(piece.kind == "number" for piece in scene.pieces[at + 1 : at + 4]):
        return at
    return next(
        (step + 1 for step in range(at + 2, min(at + 8, len(scene.pieces))) if scene.word(step) == ")"), at
    )


def _inside(scene: Scene, at: int) -> int:
    """The first piece behind determiners and numbers."""
    while scene.word(at) in scene.lexicon.syntax.determiners or (
        at < len(scene.pieces) and scene.pieces[at].kind == "number"
    ):
        at += 1
    return at


def _after(scene: Scene, at: int) -> Found:
    """The noun phrase right after a count: "Russian attack drones", "half the flats"."""
    start = at + 1 if scene.word(at) == "-" else at
    if start > at and scene.touching(at) and noun(scene, start):
        return start, start + 1  # "a 14-page letter" has 14 pages
    if scene.word(start) in ("more", "other", "or", "so", "the", "its", "their", "all", "additional"):
        start += 1
    return phrase(scene, start)


def _or_two(scene: Scene, first: int) -> Found:
    """As in "a goal or two"."""
    if scene.word(first - 1) == "or" and noun(scene, first - 2):
        return first - 2, first - 1
    return None


def _attributive(scene: Scene, first: int, at: int) -> Found:
    """As in "a 25% tax on imports", "an $800 oven", "a 3 percent drop in sales": the noun that the measure describes."""
    start = at + 1 if scene.word(at) == "-" else at
    word = scene.word(start)
    change = word in scene.table.changes and scene.word(start + 1) in (
        "in",
        "of",
        "for",
        "to",
        "from",
        ".",
        ",",
        "",
    )
    led = (
        scene.word(first - 1) in scene.lexicon.syntax.determiners
    )  # "a $9bn plan": a noun, though it could be a verb
    if not noun(scene, start, verbs=change or led) or word in scene.table.after_measure:
        return None
    if word in scene.table.changes and not change:
        return None
    if word.endswith(("ed", "ing")) and not scene.capital(start):
        return None
    found = (start, start + 1) if change else phrase(scene, start) or (start, start + 1)
    if scene.word(found[1]) in (("in", "of", "for") if change else ("of", "on")):
        inner = phrase(scene, _inside(scene, found[1] + 1))
        return (found[0], inner[1]) if inner else found
    return found


# ---- before the figure -----------------------------------------------------------------------------------------


def _measured(scene: Scene, first: int) -> Found:
    """As in "a speed of 15 mph", "winds of up to 155mph", "a turnover of about 1.3 billion"."""
    at = _behind_bounds(scene, first)
    if scene.word(at - 1) != "of":
        return None
    return _specific(scene, phrase_back(scene, at - 1))


def _specific(scene: Scene, found: Found) -> Found:
    """A phrase, unless it is a bare "total" or "average", which names no thing."""
    if found and scene.word(found[1] - 1) in scene.table.generic and found[1] - found[0] == 1:
        return None
    return found


def _named(scene: Scene, first: int) -> Found:
    """As in "Ann Smith, 45,": whose age it is."""
    return phrase_back(scene, first - 1) if scene.word(first - 1) == "," else None


def _behind_bounds(scene: Scene, first: int) -> int:
    """The piece with which the bound and articles before a figure begin: "up to about a"."""
    at, stop = first, max(first - 5, 0)
    while at > stop and scene.word(at - 1) in scene.table.bound_words:
        if scene.word(at - 1) in scene.table.changes and scene.word(at) != "to":
            break  # "shares, up nearly 57%", but "up to 155mph"
        at -= 1
    return at


def _beside(scene: Scene, first: int) -> Found:
    """As in "the bridge (47 metres)", "a battery, 4500 mAh", "savings from $2m to $4m": the noun right before."""
    at = _behind_bounds(scene, first)
    mark = scene.word(at - 1)
    if mark in ("(", ","):
        if scene.pieces[at - 2].kind == "number" or not noun(scene, at - 2) or _unit(scene, at - 2):
            return None
        return _specific(scene, phrase_back(scene, at - 1))
    if not noun(scene, at - 1) or _unit(scene, at - 1) or verbal(scene, at - 1) or scene.timed[at - 1]:
        return None
    if scene.word(at - 2) in ("a", "an"):
        return None  # "stood at a robust 53%": what stands between article and number is no noun
    return phrase_back(scene, at)


def _unit(scene: Scene, at: int) -> bool:
    word = scene.word(at)
    return (
        word in scene.table.units
        or word in scene.table.money
        or word in scene.table.percent
        or word == "cent"
    )


def _subject(scene: Scene, first: int, *, strict: bool = False, seen: bool = False) -> Found:
    """The noun phrase before the verb that leads to the figure: "the death toll rose to 45", "inflation was up 3%"."""
    at, stop = first - 1, max(first - _BACK, 0)
    strong = scene.table.changes | scene.table.leading | scene.lexicon.syntax.be
    while at >= stop:
        word = scene.word(at)
        if word in ("", ".", ";", "!", "?", ":") and (not word or not scene.touching(at + 1)):
            break
        if seen and word in scene.lexicon.syntax.subjects:
            return None  # "it can hit 500 degrees": what "it" is, is not said here
        if verbal(scene, at):
            if strict and not seen and word not in strong:
                return None  # "Cruz has 559": what Cruz has is not said here
            seen = True
        elif seen and noun(scene, at) and not _unit(scene, at):
            found = phrase_back(scene, at + 1)
            if found and not _object(scene, found[0]):
                return found
        at -= 1
    return _opening(scene, at + 1, first) if at >= stop or stop == 0 else None


def _object(scene: Scene, first: int) -> bool:
    """Does a preposition of place or time lead the phrase ("during a run of games"), so that it is no subject?"""
    lead = scene.word(first - 1)
    if lead in scene.lexicon.syntax.determiners:
        lead = scene.word(first - 2)
    return lead in (
        "in",
        "on",
        "at",
        "during",
        "with",
        "by",
        "from",
        "under",
        "into",
        "among",
        "since",
        "after",
        "before",
    )


def _opening(scene: Scene, start: int, first: int) -> Found:
    """The noun phrase that opens the clause, where its verb is not known: "The robots measure about 15 cm"."""
    at = start
    while at < first and not noun(scene, at):
        if scene.word(at) in scene.lexicon.syntax.subjects or scene.pieces[at].kind == "number":
            return None
        at += 1
    found = trimmed(scene, phrase(scene, at)) if at < first else None
    if found and found[1] - found[0] > 1 and plural(scene, found[1] - 1):
        # "The army advances by one mile": the clause has no other verb.
        has_verb = any(verbal(scene, step) for step in range(found[1], first))
        found = found if has_verb else (found[0], found[1] - 1)
    return found if found and found[1] <= first and found[1] - found[0] < 5 else None
