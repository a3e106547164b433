"""What a figure counts, told from the words around it, and whether two figures count the same.

Precision first: 73 drones that entered one side's sky and 36 drones that the other side shot down are two things, and so are 12
dead of today and 12 dead of ten years ago. Where the words leave it open, the figures are not compared.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from secondsource.dossier.words import content, stem
from secondsource.languages import lexicon
from secondsource.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from secondsource.languages.tables import Lexicon, QuantityTable
    from secondsource.model import Annotations, Figure, Mention
    from secondsource.text import Segments, SourceSentence, Token

_REACH = 12  # tokens either side of a figure that say what it is about
_NEAR = 6  # tokens either side in which the fate of what is counted stands: "left 12 of them dead"
_TOP = 4  # sentences of an article that are surely about the event itself
_LONGEST = 300  # tokens of a sentence; what is longer is a list or a table
_PAST = timedelta(days=10)  # a day so long before publication is not the event reported

_SIZES = {"mile": ("kilometre", 1.609344), "foot": ("metre", 0.3048), "pound": ("kilogram", 0.45359237),
          "acre": ("hectare", 0.40468564), "yard": ("metre", 0.9144), "metre": ("metre", 1.0)}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Thing:
    """What one figure counts."""

    figure: Figure
    unit: str
    scale: float  # what the value is multiplied by to be in `unit`: 1.609344 for miles
    label: str  # the noun phrase counted, as it stands; the unit where there is none
    head: str  # stem of the noun counted; "people" for human beings; "" when a unit says it all
    owners: frozenset[str]  # proper words of its noun phrase: "ukrainian"
    kinds: frozenset[str]  # its other modifiers: "attack"
    fates: frozenset[int]  # indices into the language's table of fates
    names: frozenset[str]  # proper words around it
    context: frozenset[str]  # stems of the content words around it
    days: tuple[tuple[str, str], ...]  # the days its sentence speaks of
    published: str
    listed: bool  # one of a list: three or more figures of its unit in one sentence
    top: bool  # it stands in the headline, the lead or the first sentences
    partial: bool  # a part of a total, or on top of one
    vague: bool  # "dozens", "billions": they would fit anything
    past: bool  # the value it had before: "rose from 3"


@dataclass(slots=True)
class _Sentence:
    """A sentence with what was found in it."""

    place: SourceSentence
    figures: list[Figure]
    days: list[tuple[str, str]]
    people: list[Mention]


def things(found: Annotations, page: Segments) -> Iterator[Thing]:
    """The things an article's figures count; ordinals, bare ones and numbers that count nothing are left out.

    So is all that stands in a "sentence" longer than any is: a table.
    """
    sentences: dict[int, _Sentence] = {}
    for figure in found.figures:
        if place := page.sentence_at(figure.span.start):
            sentences.setdefault(place.start, _Sentence(place, [], [], [])).figures.append(figure)
    for time in found.times:
        place = page.sentence_at(time.span.start)
        if place and place.start in sentences and time.earliest and time.latest:
            sentences[place.start].days.append((time.earliest, time.latest))
    for mention in found.mentions:
        place = page.sentence_at(mention.span.start)
        if place and place.start in sentences and mention.kind == "person":
            sentences[place.start].people.append(mention)
    for sentence in sentences.values():
        if sentence.place.last - sentence.place.first <= _LONGEST:
            yield from filter(
                None, (_thing(page, sentence, one) for one in sentence.figures if not one.ordinal)
            )


def _thing(page: Segments, sentence: _Sentence, figure: Figure) -> Thing | None:
    words, place = lexicon(page.article.language), sentence.place
    table = words.quantities
    first, last = page.token_at(figure.span.start), page.token_at(figure.span.end - 1) + 1
    phrase = _phrase(page, figure, last, place.last, words)
    counted = [fold(token.text) for token in phrase]
    head = _head(page, sentence, figure, counted, table)
    if (not head and not figure.unit) or (figure.value == 1 and not figure.unit):
        return None  # "one man", "one of them": an article, not a count
    end = max(last, page.token_at(phrase[-1].end - 1) + 1 if phrase else last)
    low, high = max(place.first, first - _REACH), min(place.last, end + _REACH)
    around = [*page.tokens[low:first], *page.tokens[end:high]]
    before = [fold(token.text) for token in page.tokens[max(low, first - 4) : first]]
    unit, scale = _SIZES.get(figure.unit, (figure.unit, 1.0))
    return Thing(
        figure=figure,
        unit=unit,
        scale=scale,
        label=page.article.text[phrase[0].start : phrase[-1].end] if phrase else figure.unit,
        head=head,
        owners=frozenset(stem(t.text, words.code) for t in phrase[:-1] if t.text[0].isupper()),
        kinds=frozenset(
            stem(t.text, words.code)
            for t in phrase[:-1]
            if t.text[0].islower() and t.text not in words.prose.function
        ),
        fates=_fates(page, (first, end), sentence, table, counted),
        names=frozenset(_names(around, page.tokens[place.first].start, words)),
        context=frozenset(_content(around, words)),
        days=tuple(sentence.days),
        published=page.article.published,
        listed=sum(other.unit == figure.unit for other in sentence.figures) > 2,
        top=place in page.sentences[:_TOP],
        partial=bool(table.partial & {*before, *(fold(token.text) for token in page.tokens[last : end + 1])}),
        vague=figure.high is not None and not any(char.isdigit() for char in page.article.slice(figure.span)),
        past="from" in before[-2:] and bool(table.change & {fold(t.text) for t in page.words(place)}),
    )


def _phrase(page: Segments, figure: Figure, last: int, limit: int, words: Lexicon) -> list[Token]:
    """The tokens of the noun phrase counted, up to its head; the words after the figure when none is marked."""
    if figure.counted:
        first = page.token_at(figure.counted.start)
        limit = page.token_at(figure.counted.end - 1) + 1
    elif figure.unit:
        return []
    else:
        first = last
    phrase: list[Token] = []
    for token in page.tokens[first : min(limit, first + 8)]:
        if token.text.lower() in ("'s", "’s"):
            continue  # "14 of the barrier's pumps" are pumps
        if not token.text[0].isalpha() or fold(token.text) in words.quantities.stops:
            if not phrase and fold(token.text) == "of":
                continue
            break
        phrase.append(token)
    if phrase and fold(phrase[-1].text) in words.prose.function:
        return []  # "I'd turn up with", "there": no noun, no count
    return phrase


def _head(
    page: Segments, sentence: _Sentence, figure: Figure, counted: list[str], table: QuantityTable
) -> str:
    if "age" in figure.unit:
        return _bearer(page, sentence, figure)
    if not counted:
        return ""
    return "people" if counted[-1] in table.people else stem(counted[-1], page.article.language)


def _bearer(page: Segments, sentence: _Sentence, figure: Figure) -> str:
    """Whose age it is: the last name of the person beside it. "Vane, 29," and "29-year-old skipper Jo Vane", not "her 3-year-old"."""
    for mention in sentence.people:
        before = page.article.text[mention.span.end : figure.span.start]
        after = page.article.text[figure.span.end : mention.span.start]
        follows = 0 < len(after) <= 24 and not set(after) & set(",;.\n")
        if ((0 < len(before) <= 3 and "," in before) or follows) and mention.name.split():
            return fold(mention.name.split()[-1])
    return ""


def _fates(
    page: Segments, own: tuple[int, int], sentence: _Sentence, table: QuantityTable, counted: list[str]
) -> frozenset[int]:
    """What befell what is counted: the nearest words of fate before it and after it in its clause."""
    words = [*counted]
    starts = {figure.span.start for figure in sentence.figures}
    for tokens in (
        reversed(page.tokens[max(sentence.place.first, own[0] - _NEAR) : own[0]]),
        page.tokens[own[1] : min(sentence.place.last, own[1] + _NEAR)],
    ):
        for token in tokens:
            if (
                token.text in ",;:()–—"
                or fold(token.text) in ("and", "but", "while")
                or token.start in starts
            ):
                break
            words.append(fold(token.text))
    return frozenset(index for index, fate in enumerate(table.fates) if any(word in fate for word in words))


def _names(tokens: Iterable[Token], opening: int, words: Lexicon) -> Iterator[str]:
    """Proper words; a weekday names no place: "28 held in Harborough on Monday", "30 held in Eastmere on Monday"."""
    for token in tokens:
        low = token.text.lower()
        calendar = low in words.times.weekdays or low in words.times.months
        if token.text[0].isupper() and token.start != opening and len(token.text) > 1 and not calendar:
            yield stem(token.text, words.code)


def _content(tokens: Iterable[Token], words: Lexicon) -> Iterator[str]:
    """Stems of the words with content, those of fate aside: they are compared on their own."""
    fates = frozenset().union(*words.quantities.fates)
    return content((token for token in tokens if fold(token.text) not in fates), words)


# ---- the same thing ---------------------------------------------------------------------------------------


def comparable(one: Thing, two: Thing) -> bool:
    """Nothing in the words forbids that both count the same."""
    if one.vague or two.vague or one.unit != two.unit or one.partial != two.partial or one.past != two.past:
        return False
    if one.head != two.head and ((one.head and two.head) or not one.unit):
        return False
    if not _nested(one.owners, two.owners) or not _nested(one.kinds, two.kinds):
        return False
    return not (one.fates and two.fates) or bool(one.fates & two.fates)


def _nested(one: frozenset[str], two: frozenset[str]) -> bool:
    """Modifiers that only add to each other: "attack drones" are drones, no "spy drones"."""
    return one <= two or two <= one


def _apart(one: Thing, two: Thing) -> bool:
    """They speak of different days, or one of them of days long gone."""
    if one.days and two.days:
        return not any(a <= d and c <= b for a, b in one.days for c, d in two.days)
    dated = one if one.days else two
    horizon = _before(max(one.published, two.published))
    return bool(dated.days and horizon) and all(latest < horizon for _, latest in dated.days)


def _before(published: str) -> str:
    try:
        return (date.fromisoformat(published[:10]) - _PAST).isoformat()
    except (ValueError, OverflowError):
        return ""


def shared(one: Thing, two: Thing) -> tuple[int, float]:
    """How many content words both contexts share, and that as a share of the poorer one."""
    both = len(one.context & two.context)
    return both, both / max(min(len(one.context), len(two.context)), 1)


def surely_same(one: Thing, two: Thing) -> bool:
    """The words say that both count the same, so that other values exclude each other."""
    if (
        not comparable(one, two)
        or _apart(one, two)
        or (one.names and two.names and not one.names & two.names)
    ):
        return False
    if "age" in one.unit:
        return bool(one.head) and one.head == two.head
    if (
        one.partial
        or one.past
        or (one.unit and (one.listed or two.listed))
        or not (one.head or one.unit)
        or one.head != two.head
    ):
        return False
    both, share = shared(one, two)
    if one.fates & two.fates:
        return (one.top and two.top) or both >= 2
    return not (one.fates or two.fates) and both >= 3 and share >= 0.5


def likely_same(one: Thing, two: Thing) -> bool:
    """The words allow that both count the same, and an equal value makes it likely."""
    if not comparable(one, two):
        return False
    both, share = shared(one, two)
    telling = one.figure.value >= 13 and bool(
        one.head or one.unit
    )  # a coincidence of small numbers is no agreement
    if one.names and two.names and not one.names & two.names and both < 2:
        return False
    if _apart(one, two) and not (telling and (both or one.fates & two.fates)):
        return False  # "evacuated on Thursday", "evacuated by Friday": one count of 1,200 homes
    return telling or bool(one.fates & two.fates) or (both >= (2 if one.unit else 1) and share >= 0.25)


def sort_key(one: Thing) -> tuple[str, str]:
    """Figures that could ever be compared share it: the unit and the noun counted, or the unit alone."""
    return one.unit, "" if one.unit else one.head


def by_kind(found: Sequence[Thing]) -> dict[tuple[str, str], list[int]]:
    """The indices of the things that could ever be compared with each other."""
    kinds: dict[tuple[str, str], list[int]] = {}
    for index, one in enumerate(found):
        kinds.setdefault(sort_key(one), []).append(index)
    return kinds
