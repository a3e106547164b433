"""A record's given SUMMARY and HIGHLIGHTS held against its own content.

Three verdicts. *Not borne*: something in the sentence excludes that the content carries it - a number or a name it has nowhere,
an act laid on somebody the content does not make its agent, a sentence turned round. *Borne*: one or two sentences of the
content hold it, all but word for word. *Undecided*: everything else. Whether a free paraphrase is borne out cannot be
told without a model of entailment, and we do not pretend to.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, Literal, NamedTuple

from secondsource.dossier.acts import foreign_agent
from secondsource.dossier.support import (
    LONGEST,
    NOT,
    Ground,
    content_of,
    foreign_name,
    foreign_number,
    ground,
    nearest,
    plain_words,
    tight,
)
from secondsource.dossier.words import stem
from secondsource.languages import lexicon
from secondsource.model import Annotations, Check, Part, Span
from secondsource.text import GIVEN, segment

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from secondsource.model import Article
    from secondsource.text import Segments, SourceSentence, Token

_LINE = re.compile(r"[^\n]+")
_BULLET = re.compile(r"(?:[-–—•*·▪●]|\d{1,2}[.)])?\s{1,9}|")
_LOOSE = 1.5  # times its own length within which the content must hold a sentence's words


class Finding(NamedTuple):
    """A verdict with its reason and the content that shows it."""

    verdict: Literal["borne", "not borne", "undecided"]
    reason: str
    evidence: tuple[Span, ...] = ()


def verify(article: Article, found: Annotations) -> tuple[Check, ...]:
    """One check per sentence of a given summary and per given highlight, then one for the highlights as a whole.

    Empty for a record that came with neither.
    """
    lines = replace(article, parts=tuple(_lines(article)))
    page = segment(lines, lexicon(article.language), GIVEN)
    if not page.sentences:
        return ()
    text = ground(article, found)
    given = found.given or Annotations(article.id)
    checks = [_check(text, given, page, sentence) for sentence in page.sentences]
    return (*checks, *_highlights(text, page))


def _lines(article: Article) -> Iterator[Part]:
    """The given parts line by line, bullets left out: two lines that begin with a dash are two."""
    for part in article.parts:
        if part.name not in GIVEN:
            continue
        for match in _LINE.finditer(article.text, part.start, part.end):
            start = match.end() - len(match[0].lstrip())
            if bullet := _BULLET.match(article.text, start, match.end()):
                start = bullet.end()
            end = match.start() + len(match[0].rstrip())
            if start < end:
                yield Part(part.name, start, end)


def _check(text: Ground, given: Annotations, page: Segments, sentence: SourceSentence) -> Check:
    name = page.paragraphs[sentence.paragraph].name
    verdict, reason, evidence = judge(text, given, page, sentence)
    field: Literal["summary", "highlight"] = "summary" if name == "summary" else "highlight"
    return Check(page.span(sentence.start, sentence.end), field, verdict, reason, evidence)


def judge(text: Ground, given: Annotations, page: Segments, sentence: SourceSentence) -> Finding:
    """The verdict on one given sentence."""
    tokens = page.words(sentence)
    held = _held(text, tokens)
    if held.verdict != "undecided":
        return held
    if token := foreign_number(text, tokens):
        return Finding("not borne", f'the content has no number "{token.text}"')
    if token := foreign_name(text, tokens, [mention.span for mention in given.mentions]):
        return Finding("not borne", f'the content does not name "{token.text}"')
    if found := foreign_agent(text, given, page, sentence):
        return Finding("not borne", *found)
    return held


def _held(text: Ground, tokens: Sequence[Token]) -> Finding:
    """Borne when one or two neighbouring sentences hold all its words in order, and hedge or turn it no other way."""
    words = plain_words(text, tokens)
    if 4 <= len(words) <= LONGEST:
        for sentence in nearest(text, content_of(text, tokens)):
            for stretch in _stretches(text, sentence):
                held = [
                    token for one in stretch for token in text.page.words(one) if plain_words(text, (token,))
                ]
                evidence = tuple(text.page.span(one.start, one.end) for one in stretch)
                if finding := _compare(text, words, held, evidence):
                    return finding
    return Finding(
        "undecided", "no sentence of the content says it in these words; whether one means it is left open"
    )


def _compare(text: Ground, words: list[str], held: list[Token], evidence: tuple[Span, ...]) -> Finding | None:
    theirs = plain_words(text, held)
    both_plain = [word for word in words if word != NOT], [word for word in theirs if word != NOT]
    window = tight(*both_plain)
    if window is None or window[1] - window[0] > _LOOSE * len(both_plain[0]) + 2:
        return None
    exact = tight(words, theirs)
    if exact and theirs[slice(*exact)].count(NOT) == words.count(NOT):
        left_out = {held[at].text.lower() for at in range(*exact)} - set(words)
        left_out = {word for word in left_out if stem(word, text.words.code) not in words}
        # "reportedly", "if", "denied", "said": what was left out changes what is said.
        if left_out & (text.words.prose.hedges | text.words.speech.verbs):
            return None
        return Finding("borne", "the content says it in these words", evidence)
    if window[1] - window[0] <= len(both_plain[0]) + 2 and words.count(NOT) != _turns(theirs, window):
        return Finding("not borne", "the content says it the other way round", evidence)
    return None


def _turns(theirs: list[str], window: tuple[int, int]) -> int:
    """How many negations stand inside a window that was counted without them."""
    at, turns = 0, 0
    for word in theirs:
        if word == NOT:
            turns += window[0] < at < window[1]
        else:
            at += 1
    return turns


def _stretches(text: Ground, sentence: SourceSentence) -> Iterator[list[SourceSentence]]:
    at = text.page.sentences.index(sentence)
    yield [sentence]
    if at + 1 < len(text.page.sentences):
        yield [sentence, text.page.sentences[at + 1]]
    if at:
        yield [text.page.sentences[at - 1], sentence]


# ---- the highlights as a whole ------------------------------------------------------------------------------


def _highlights(text: Ground, page: Segments) -> Iterator[Check]:
    """The highlights miss the story when they hold next to nothing of what headline and lead are about."""
    lines = [s for s in page.sentences if page.paragraphs[s.paragraph].name == "highlight"]
    topic, shown = _topic(text)
    if not lines or len(topic) < 4:
        return
    held = {word for line in lines for word in content_of(text, page.words(line))}
    if len(topic & held) > _MISSED * len(topic):
        return
    missing = ", ".join(f'"{word}"' for word in _spelled(text, topic - held)[:6])
    yield Check(
        page.span(lines[0].start, lines[0].end),
        "highlights",
        "misses",
        f"no highlight takes up what the headline and the lead are about: {missing}",
        shown,
    )


_MISSED = 0.25  # share of the topic's words up to which the highlights miss it
_OFTEN = 3  # times that a word of headline or lead must stand in the article to be of its topic


def _topic(text: Ground) -> tuple[set[str], tuple[Span, ...]]:
    """The words with content of headline and lead that the article keeps coming back to, and where they stand."""
    article = text.page.article
    heads = [(part.start, part.end) for part in article.part("headline")[:1]]
    leads = [(part.start, part.end) for part in article.part("lead")[:1]] or _first(text)
    counts = Counter(content_of(text, text.page.tokens))
    words = {word for place in heads + leads for word in _words_in(text, *place) if counts[word] >= _OFTEN}
    return words, tuple(article.span(*place) for place in heads + leads)


def _first(text: Ground) -> list[tuple[int, int]]:
    headline = {part.start for part in text.page.article.part("headline")}
    for sentence in text.page.sentences:
        if text.page.paragraphs[sentence.paragraph].start not in headline:
            return [(sentence.start, sentence.end)]
    return []


def _words_in(text: Ground, start: int, end: int) -> set[str]:
    return set(
        content_of(text, text.page.tokens[text.page.token_at(start) : text.page.token_at(end - 1) + 1])
    )


def _spelled(text: Ground, stems: set[str]) -> list[str]:
    """Words of the page for some stems, as first written."""
    spelled: dict[str, str] = {}
    for token in text.page.tokens:
        for stemmed in content_of(text, (token,)):
            if stemmed in stems:
                spelled.setdefault(stemmed, token.text)
    return list(spelled.values())
