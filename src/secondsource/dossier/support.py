"""What a text bears of a sentence that claims to sum it up: numbers, names, order of the words.

One-sided: a number or a name that the text has nowhere is proof that the sentence goes beyond it; that all are there proves
nothing. Measured by bench/layers/support.py.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from heapq import nlargest
from typing import TYPE_CHECKING

from secondsource.dossier.entities import key
from secondsource.dossier.words import content, stem
from secondsource.languages import lexicon
from secondsource.text import fold, segment

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from secondsource.languages.tables import Lexicon
    from secondsource.model import Annotations, Article, Span
    from secondsource.text import Segments, SourceSentence, Token

NOT = "¬"
LONGEST = 400  # tokens of a sentence that is looked into; what is longer is a table
_DIGITS = re.compile(r"\d+(?:[.,]\d+)*")


@dataclass(frozen=True, slots=True)
class Ground:
    """All that the content of one record holds, laid out for looking up."""

    page: Segments
    found: Annotations
    words: Lexicon
    folded: frozenset[str]  # every token, folded
    stems: frozenset[str]
    keys: frozenset[str]  # words under transliteration: "Sybiga" is "Sybiha"
    initials: frozenset[str]  # of two to five neighbouring words: "unitedkingdom" is "uk"
    numbers: frozenset[float]
    countries: frozenset[str]  # each country it speaks of, by its usual name
    capitals: frozenset[str]  # the words it writes with a capital, folded
    sentences: tuple[frozenset[str], ...]  # the stems of the words with content, by sentence


def ground(article: Article, found: Annotations) -> Ground:
    """Lay out the headline, lead and content of an article; outlet and authors are known too."""
    words = lexicon(article.language)
    page = segment(article, words)
    known = " ".join((article.outlet, *article.authors, article.section))
    tokens = [*(token.text for token in page.tokens), *re.findall(r"\w+", known)]
    folded = frozenset(fold(token) for token in tokens)
    pieces = {piece for token in folded for piece in (token, *token.split("-"))}
    return Ground(
        page=page,
        found=found,
        words=words,
        folded=folded,
        stems=frozenset(stem(piece, words.code) for piece in pieces),
        keys=frozenset(part for piece in pieces for part in key(piece)),
        initials=frozenset(_initials(page.tokens)),
        numbers=frozenset(_all_numbers(article, found, page, words)),
        countries=frozenset(_countries(page, words)),
        capitals=frozenset(fold(token.text) for token in page.tokens if token.text[0].isupper()),
        sentences=tuple(
            frozenset(content(page.words(one), words) if one.last - one.first <= LONGEST else ())
            for one in page.sentences
        ),
    )


def _initials(tokens: Sequence[Token]) -> Iterator[str]:
    letters = [token.text[0].lower() if token.text[0].isupper() else "" for token in tokens]
    for at, letter in enumerate(letters):
        run = letter
        for follow in letters[at + 1 : at + 5] if letter else ():
            if not follow:
                break
            run += follow
            yield run


def _countries(page: Segments, words: Lexicon) -> Iterator[str]:
    for at, token in enumerate(page.tokens):
        for length in (1, 2, 3):
            name = (
                " ".join(one.text for one in page.tokens[at : at + length]) if token.text[0].isupper() else ""
            )
            if country := words.names.countries.get(name) or words.names.demonyms.get(name):
                yield country


# ---- numbers -------------------------------------------------------------------------------------------


def _all_numbers(article: Article, found: Annotations, page: Segments, words: Lexicon) -> Iterator[float]:
    for token in page.tokens:
        yield from (value for value, _ in _read(token.text, words))
    for figure in found.figures:
        yield figure.value
        if figure.high is not None:
            yield figure.high
    for time in found.times:  # "Friday" bears "Feb. 24"; "in May" bears "2023"
        for day in (time.earliest, time.latest):
            yield from (float(piece) for piece in _DIGITS.findall(day))
    for piece in _DIGITS.findall(article.published):
        yield float(piece)


def _read(token: str, words: Lexicon) -> Iterator[tuple[float, str]]:
    """The numbers of a token as written: "1,200", "50-year", "twenty-five", "four"."""
    for match in _DIGITS.finditer(token):
        digits = (
            match[0].replace(",", "") if re.fullmatch(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?", match[0]) else match[0]
        )
        try:
            yield float(digits[:300]), match[0]
        except ValueError:  # "1.2.3", "18:30" in halves: no number
            continue
    pieces = [words.numbers.ones.get(piece) for piece in fold(token).split("-")]
    values = [value for value in pieces if value is not None]
    if values:
        yield (
            (
                sum(values)
                if len(values) == len(pieces) == 2 and values[0] >= 20 and values[1] < 10
                else values[0]
            ),
            token,
        )


def foreign_number(text: Ground, tokens: Sequence[Token]) -> Token | None:
    """The first number of a sentence that the text has nowhere, in no spelling; None when it has all.

    Spelled numbers under four are not looked at: a summary may count two people the text names one by one.
    """
    for at, token in enumerate(tokens):
        for value, written in _read(token.text, text.words):
            if not written[0].isdigit() and value < 4:
                continue
            if not _has_number(text, tokens, at, value):
                return token
    return None


def _has_number(text: Ground, tokens: Sequence[Token], at: int, value: float) -> bool:
    scale = text.words.numbers.scales.get(fold(tokens[at + 1].text), 1.0) if at + 1 < len(tokens) else 1.0
    if value in text.numbers or value * scale in text.numbers:
        return True
    if value < 100 and any(value == number % 100 for number in text.numbers if 1900 <= number < 2100):
        return True  # "'09", "the 90s"
    if value * scale >= 100:
        return any(_rounds(number, value * scale) for number in text.numbers)
    return any(
        int(number) == value or round(number) == value for number in text.numbers if number != int(number)
    )


def _rounds(exact: float, shown: float) -> bool:
    """True when a number is another one in the digits it shows: 600,000 is 580,000, and 1,300 is no 1,200."""
    if not shown.is_integer() or shown > 1e15:
        return abs(exact - shown) <= 0.02 * shown
    digits = str(int(shown))
    step = 10.0 ** (len(digits) - len(digits.rstrip("0")))
    return step > 1 and round(exact / step) * step == shown


# ---- names -----------------------------------------------------------------------------------------------


def foreign_name(text: Ground, tokens: Sequence[Token], given: Sequence[Span]) -> Token | None:
    """The first name of a sentence that the text has in no spelling; None when it has all.

    A name is a run of capitalised words inside the sentence, or at its start where the annotator took it for a name
    (`given`). It is foreign when its last word is: a summary may add the first name of a man the text calls Ortega, or say
    "the Pacific Ocean" where the text says "the Ocean".
    """
    starts = {span.start for span in given}
    run: list[Token] = []
    for at, token in enumerate((*tokens, None)):
        if token is not None and _capital(tokens, at) and (token.start in starts or not _opens(tokens, at)):
            run.append(token)
            continue
        while run and fold(run[-1].text) in text.words.names.suffixes:
            run.pop()
        if run and not _has_name(text, run[-1].text):
            return run[-1]
        run = []
    return None


def _capital(tokens: Sequence[Token], at: int) -> bool:
    word = tokens[at].text
    return len(word) > 1 and word[0].isalpha() and word[0].isupper()


def _opens(tokens: Sequence[Token], at: int) -> bool:
    """True at the start of a sentence, of a quotation or after a colon, where every word has a capital."""
    return not any(token.text[0].isalnum() for token in tokens[:at]) or tokens[at - 1].text in ":“\"‘'«"


def _has_name(text: Ground, word: str) -> bool:
    folded, words = fold(word), text.words
    if folded in words.prose.function or folded in words.text.titles or folded in words.names.honorifics:
        return True
    for calendar in (words.times.weekdays, words.times.months):
        # The text says "today", and the page tells the day. "Jan" and "may" are no months on their own.
        if folded in calendar and not any(len(other) > 3 and other in calendar for other in text.folded):
            return True
    letters = re.sub(r"[^a-z]", "", folded)
    if (word.isupper() or "." in word) and (letters in text.initials or letters in text.stems):
        return True
    country = words.names.countries.get(word) or words.names.demonyms.get(word)
    return all(_has_piece(text, piece, country) for piece in folded.split("-") if len(piece) > 1)


def _has_piece(text: Ground, piece: str, country: str | None) -> bool:
    if stem(piece, text.words.code) in text.stems or any(part in text.keys for part in key(piece)):
        return True
    if country and country in text.countries:
        return True  # "Dutch" and "the Netherlands"
    # "Brazilians" and "Brazil", "Man" and "Manchester", "Utd" and "United".
    root = piece[: max(4, len(piece) - 3)]
    if any(other.startswith(root) or (len(piece) < 4 and _short_for(piece, other)) for other in text.folded):
        return True
    return any(_near_name(piece, other) for other in text.capitals)


def _near_name(piece: str, other: str) -> bool:
    """A compound of a longer name, or a slip of the finger in one: "Machester"; "Iran" is no slip for "Iraq"."""
    if len(other) >= 5 and piece.startswith(other):
        return True
    return max(len(piece), len(other)) >= 5 and abs(len(other) - len(piece)) <= 1 and _slip(piece, other)


def _short_for(short: str, word: str) -> bool:
    """The same first letter, the others in order: "Utd" stands for "United"."""
    if len(word) <= len(short) or word[0] != short[0]:
        return False
    rest = iter(word)
    return all(letter in rest for letter in short)


def _slip(one: str, two: str) -> bool:
    from rapidfuzz.distance import OSA

    return OSA.distance(one, two, score_cutoff=1) <= 1


# ---- words in order -----------------------------------------------------------------------------------


def content_of(text: Ground, tokens: Sequence[Token]) -> list[str]:
    """The stems of the words with content, in order."""
    return list(content(tokens, text.words))


def is_negation(text: Ground, token: Token) -> bool:
    """True of a word that turns the sentence round: "not", "never", "didn't"."""
    low = token.text.lower().replace("’", "'")
    return low in text.words.prose.negations or low.endswith("n't")


def tight(one: Sequence[str], two: Sequence[str]) -> tuple[int, int] | None:
    """The stretch of `two`, by the first way through, that holds all of `one` in order; None without one."""
    end = 0
    for word in one:
        while end < len(two) and two[end] != word:
            end += 1
        if end == len(two):
            return None
        end += 1
    start = end
    for word in reversed(one):
        start -= 1
        while two[start] != word:
            start -= 1
    return start, end


def plain_words(text: Ground, tokens: Sequence[Token]) -> list[str]:
    """All words in order, stemmed, without articles; whatever turns a sentence round is one word."""
    articles = text.words.prose.articles
    return [
        NOT if is_negation(text, token) else stem(token.text, text.words.code)
        for token in tokens
        if token.text[0].isalnum() and fold(token.text) not in articles
    ]


def nearest(text: Ground, words: Sequence[str], most: int = 3) -> list[SourceSentence]:
    """The content sentences that share most words with some words, best first; they must share a third."""
    wanted = set(words)
    shared = [(len(held & wanted), -at) for at, held in enumerate(text.sentences)]
    likest = nlargest(most, (pair for pair in shared if pair[0] * 3 >= len(wanted) > 0))
    return [text.page.sentences[-at] for _, at in likest]
