"""Acts that no table of verbs knows, found in the two shapes in which a sum-up names who did them.

"The closing of the gates by the pilots", "the gates were closed by the pilots": the word before "of" or "by" is taken for an act
and looked for in the content, by its root, with the same object behind or before it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from secondsource.dossier.words import stem
from secondsource.model import Statement
from secondsource.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from secondsource.dossier.support import Ground
    from secondsource.languages.tables import Lexicon
    from secondsource.text import Segments, SourceSentence, Token

_MARK = "~"  # before the stem: no class of the language's table of acts
_ENDING = re.compile(r"(?<=\w{3})(?:ing|ed|es|s|e)$")
_REACH = 6  # tokens of a noun phrase


def laid_on(page: Segments, sentence: SourceSentence, words: Lexicon) -> Iterator[Statement]:
    """The acts of a given sentence that are said to be done "by" somebody."""
    tokens = page.words(sentence)
    for at, token in enumerate(tokens):
        if fold(token.text) not in words.acts.by or not 1 < at < len(tokens) - 1:
            continue
        agent = _ahead(tokens, at + 1, words)
        verb, thing = _of(tokens, at, words) or _passive(tokens, at, words)
        if agent and verb and thing:
            yield _statement(page, sentence, verb, agent, thing)


def done(text: Ground, act: str, thing: str) -> Iterator[tuple[Statement, SourceSentence]]:
    """Where the content has an act of `laid_on`, with the one who does it where the thing follows the verb."""
    if not act.startswith(_MARK):
        return
    for sentence in text.page.sentences:
        tokens = text.page.words(sentence)
        for at, token in enumerate(tokens):
            if token.text[0].islower() and _root(token.text) == act[1:]:
                held = _ahead(tokens, at + 1, text.words)
                if held and stem(held[-1].text, text.words.code) != thing:
                    held = []
                agent = _behind(tokens, at, text.words) if held else []
                yield _statement(text.page, sentence, token, agent, held), sentence


def _root(word: str) -> str:
    """A verb without its endings, three letters at least: "firing" and "fired" are "fir"."""
    return _ENDING.sub("", fold(word))


def _of(tokens: Sequence[Token], at: int, words: Lexicon) -> tuple[Token | None, list[Token]] | None:
    """The act and its object in "the closing of the gates by"."""
    for back in range(at - 1, max(0, at - _REACH), -1):
        if fold(tokens[back].text) in words.acts.of:
            thing = _ahead(tokens, back + 1, words)
            return (tokens[back - 1], thing) if thing and thing[-1] is tokens[at - 1] else None
    return None


def _passive(tokens: Sequence[Token], at: int, words: Lexicon) -> tuple[Token | None, list[Token]]:
    """The act and its object in "the gates were closed by"."""
    if fold(tokens[at - 2].text) not in words.syntax.be:
        return None, []
    first = at - 2
    while first and fold(tokens[first - 1].text) in words.syntax.auxiliaries | words.syntax.be:
        first -= 1
    return tokens[at - 1], _behind(tokens, first, words)


def _ahead(tokens: Sequence[Token], at: int, words: Lexicon) -> list[Token]:
    """The noun phrase that begins here."""
    phrase: list[Token] = []
    for token in tokens[at : at + _REACH]:
        low = fold(token.text)
        if not token.text[0].isalnum() or low in words.quantities.stops - words.syntax.coordinators:
            break
        phrase.append(token)
    return phrase


def _behind(tokens: Sequence[Token], at: int, words: Lexicon) -> list[Token]:
    """The noun phrase that ends here."""
    phrase: list[Token] = []
    for token in reversed(tokens[max(0, at - _REACH) : at]):
        low = fold(token.text)
        clause = low in words.syntax.subordinators or low in words.syntax.complementizers
        if clause or low in words.quantities.stops or not (token.text[0].isalnum() or token.text[-1] == "s"):
            break
        phrase.insert(0, token)
    return phrase


def _statement(
    page: Segments, sentence: SourceSentence, verb: Token, agent: list[Token], thing: list[Token]
) -> Statement:
    return Statement(
        page.span(sentence.start, sentence.end),
        act=_MARK + _root(verb.text),
        verb=page.span(verb.start, verb.end),
        agent=page.span(agent[0].start, agent[-1].end) if agent else None,
        object=page.span(thing[0].start, thing[-1].end) if thing else None,
    )
