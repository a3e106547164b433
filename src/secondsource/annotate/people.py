"""What an article tells of its people: their titles, who shares a surname, and whether "he" or "she" can mean them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from secondsource.annotate.phrases import verbal
from secondsource.text import fold

if TYPE_CHECKING:
    from secondsource.annotate.phrases import Page
    from secondsource.model import Mention

_TITLE, _GIVEN, _PRONOUN = (
    6,
    4,
    1,
)  # how much each tells of a gender: "Mrs.", "Maria", a "she" in the same sentence
_ASIDE = 8  # tokens of an aside that are looked at
_REACH = 25  # tokens after a name within which a pronoun of its sentence may mean it


@dataclass(frozen=True, slots=True)
class People:
    """The persons of one article by their full names."""

    women: frozenset[str] = frozenset()
    men: frozenset[str] = frozenset()
    titles: dict[str, set[str]] = field(default_factory=dict)  # word of a title -> the people who bear it
    known: dict[str, set[str]] = field(default_factory=dict)  # person -> the words of titles and asides
    bearers: dict[str, set[str]] = field(default_factory=dict)  # folded surname -> full names that end in it
    pairs: dict[str, set[str]] = field(
        default_factory=dict
    )  # any capitalised word -> what stands before it with a capital


def learn_people(page: Page, mentions: list[Mention]) -> People:
    """Once for an article: asked anew for every quotation it would not be linear."""
    people = People()
    persons = [mention for mention in mentions if mention.kind == "person"]
    for mention in persons:
        words = fold(mention.name).split()
        if len(words) > 1:
            people.bearers.setdefault(words[-1], set()).add(mention.name)
    tally: dict[str, int] = {}
    last = -1
    for mention in persons:
        first = page.segments.token_at(mention.span.start)
        end = page.segments.token_at(mention.span.end - 1) + 1
        if end - first == 1 and len(people.bearers.get(page.low[first], ())) > 1:
            continue  # "Senator Calder" where two are called Calder: it does not tell whose title it is
        _learn_titles(page, mention.name, first, end, last, people)
        last = end
        if mention.name not in tally:
            tally[mention.name] = _given(page, fold(mention.name).split())
        tally[mention.name] += _told(page, first, end) + _pronouns(page, mention, end)
    return People(
        frozenset(name for name, score in tally.items() if score > 0),
        frozenset(name for name, score in tally.items() if score < 0),
        people.titles,
        people.known,
        people.bearers,
        _pairs(page),
    )


def title_start(page: Page, first: int) -> int:
    """The first token of a name with the titles before it: "[Admiral Sir] Ada Byrne"."""
    at, names = first, page.lexicon.names
    while at > 0 and (
        page.capital(at - 1)
        or page.low[at - 1] in names.roles
        or page.low[at - 1] in names.role_modifiers
        or (page.low[at - 1] == "." and page.low[at - 2] in page.lexicon.text.titles)
    ):
        at -= 1
    return at


def _learn_titles(page: Page, name: str, first: int, end: int, last: int, people: People) -> None:
    title = page.low[title_start(page, first) : first]
    if page.low[first - 1 : first] == (",",):
        title += _role_before(page, first - 1, last)
    aside = page.low[end + 1 : end + 1 + _ASIDE] if page.low[end : end + 1] == (",",) else ()
    for word in title:
        people.titles.setdefault(word, set()).add(name)
    people.known.setdefault(name, set()).update(title, aside)


def _role_before(page: Page, comma: int, last: int) -> tuple[str, ...]:
    """The role whose bearer an aside names: "the [admiral] who runs the yard, Ada Byrne"."""
    for at in range(comma - 1, max(last, comma - 13, 0), -1):
        if page.low[at] in ".;:" or page.mark(at):
            return ()
        if page.low[at] in page.syntax.articles:
            role = next(
                (item for item in range(at + 1, comma) if page.low[item] in page.lexicon.names.roles), comma
            )
            plain = all(page.low[item] in page.lexicon.names.role_modifiers for item in range(at + 1, role))
            return page.low[at + 1 : role + 1] if plain and role < comma else ()
    return ()


def _pairs(page: Page) -> dict[str, set[str]]:
    """Words with a capital and the capitalised words before them: a name that no layer knows, "Amneh Jafari", is one too."""
    found: dict[str, set[str]] = {}
    tokens, before = page.tokens, ""
    for at, token in enumerate(tokens):
        word = (
            token.text if token.text[0].isupper() and len(token.text) > 1 and not token.text.isupper() else ""
        )
        if word and before and tokens[at - 1].end + 1 == token.start:
            found.setdefault(word, set()).add(before)
        before = word if word and _name_like(page, at) else ""
    return found


def _name_like(page: Page, at: int) -> bool:
    """Whether a capitalised word can be a given name: no title, role, nationality or function word."""
    low, names, syntax = page.low[at], page.lexicon.names, page.lexicon.syntax
    return not (
        low in names.roles
        or low in names.honorifics
        or low in names.ranks
        or low in names.role_modifiers
        or page.tokens[at].text in names.demonyms
        or low in syntax.days
        or low in syntax.prepositions
        or low in syntax.determiners
        or low in syntax.subjects
        or low in syntax.auxiliaries
        or low in page.lexicon.text.starters
        or low in page.lexicon.text.titles
        or low in names.organisation_heads
    )


def full_name(page: Page, word: str, people: People) -> str:
    """The one full name of the article that ends in a word; "" where none does, or two."""
    bearers = people.bearers.get(fold(word), set())
    if bearers:
        return next(iter(bearers)) if len(bearers) == 1 else ""
    given = people.pairs.get(word, set())
    speech, names = page.lexicon.speech, page.lexicon.names
    sure = {
        one for one in given if (low := fold(one)) in speech.women or low in speech.men or low in names.given
    }
    given = sure or given
    return f"{next(iter(given))} {word}" if len(given) == 1 else ""


# ---- women and men -----------------------------------------------------------------------------------------------


def _given(page: Page, words: list[str]) -> int:
    """What the given name tells, where there is one: the first that is known, before the surname."""
    speech = page.lexicon.speech
    for word in words[:-1]:
        for name in (word, word.partition("-")[0]):
            if name in speech.women:
                return _GIVEN
            if name in speech.men:
                return -_GIVEN
    return 0


def _told(page: Page, first: int, end: int) -> int:
    """What stands at the name: "Mrs.", "his wife, Lee", "Alex, a father of three"."""
    at = first - 1
    comma = False
    for at in range(first - 1, max(-1, first - 6), -1):
        word = page.low[at]
        if score := _sign(page, word):
            return score * _TITLE
        comma |= word == ","
        if word == "," and not _sign(page, page.low[at - 1]):
            break
        if (
            page.mark(at)
            or word in ";:’'"
            or word in page.syntax.prepositions
            or word in page.syntax.coordinators
        ):
            break
        if verbal(page, at):
            break
    if page.low[end : end + 1] == (",",):
        for at in range(end + 1, min(len(page.low), end + _ASIDE)):
            word = page.low[at]
            if (
                at == end + 1
                and word not in page.syntax.determiners | {"now", "then"}
                and not _sign(page, word)
            ):
                break
            if (
                word in ("his", "her", "their", ",", ".", "and", "who", "whose")
                or word in page.syntax.prepositions
            ):
                break
            if score := _sign(page, word):
                return score * _TITLE
    return 0


def _sign(page: Page, word: str) -> int:
    speech = page.lexicon.speech
    return (word in speech.feminine) - (word in speech.masculine)


def _pronouns(page: Page, mention: Mention, end: int) -> int:
    """A "he" or "she" after the name in its sentence, nobody else being named between."""
    speech = page.lexicon.speech
    sentence = page.segments.sentence_at(mention.span.start)
    for at in range(end, min(end + _REACH, sentence.last if sentence else end)):
        if page.low[at] in speech.she:
            return _PRONOUN
        if page.low[at] in speech.he:
            return -_PRONOUN
        if page.capital(at):
            break
    return 0
