"""Acts laid on somebody: does the content make the same one do it?

A sum-up can keep every name and every verb and still turn the story round: "the use of rockets by Norland" of a text in which
Norland's rockets were used by somebody else. The check is one-sided. It speaks only where the content has the act on the same
object, and names the alleged agent in those sentences nowhere but as an attribute of the object.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from secondsource.dossier.doings import done, laid_on
from secondsource.dossier.words import stem
from secondsource.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from secondsource.dossier.support import Ground
    from secondsource.model import Annotations, Span, Statement
    from secondsource.text import Segments, SourceSentence, Token


def foreign_agent(
    text: Ground, given: Annotations, page: Segments, sentence: SourceSentence
) -> tuple[str, tuple[Span, ...]] | None:
    """Why an act of a given sentence is laid on the wrong agent, and the content that shows it; None when none is."""
    known = {statement.verb for statement in given.statements if statement.act}
    other = (one for one in laid_on(page, sentence, text.words) if one.verb not in known)
    for statement in (*given.statements, *other):
        if statement.agent is None or statement.object is None or statement.verb is None or not statement.act:
            continue
        if not sentence.start <= statement.verb.start < sentence.end or statement.negated:
            continue
        thing = next(reversed(list(_phrase(page, statement.object, text))), "")
        if not thing:
            continue
        who = " ".join(page.article.slice(statement.agent).split())
        agents = _names(page, statement.agent, given, text)
        if agents and (found := _only_attribute(text, statement, agents, thing)):
            return f'the content has this act ("{found[0]}"), but nowhere by {who}', found[1]
        if found := _somebody_else(text, statement, list(_phrase(page, statement.agent, text)), thing):
            return f"the content has {found[0]} do this, not {who}", found[1]
    return None


def _same_act(text: Ground, statement: Statement, thing: str) -> Iterator[tuple[Statement, SourceSentence]]:
    """The content's statements of the same act."""
    for other in text.found.statements:
        sentence = (
            text.page.sentence_at(other.verb.start) if other.verb and other.act == statement.act else None
        )
        if sentence:
            yield other, sentence
    yield from done(text, statement.act, thing)


def _holds(text: Ground, sentence: SourceSentence, thing: str) -> bool:
    return any(stem(token.text, text.words.code) == thing for token in text.page.words(sentence))


def _only_attribute(
    text: Ground, statement: Statement, agents: set[str], thing: str
) -> tuple[str, tuple[Span, ...]] | None:
    """The verb and the sentences in which the agent is but an attribute of the thing; None when it may be the one."""
    shown: dict[Span, None] = {}
    verb = ""
    for other, sentence in _same_act(text, statement, thing):
        if not _holds(text, sentence, thing):
            if _named(text, sentence, agents):
                return None  # "Rockets were fired. They were fired by Norland."
            continue
        if _may_act(text, sentence, agents, thing):
            return None
        if other.object and thing not in _phrase(text.page, other.object, text):
            continue  # "rockets ... if weapons had been used": the sentence shows nothing
        if not _named(text, sentence, agents):
            if other.agent is None:
                return None  # "they beat Norland", "rockets were used": the agent may stand in the sentence before
            continue
        shown.setdefault(text.page.span(sentence.start, sentence.end))
        verb = verb or (text.page.article.slice(other.verb) if other.verb else "")
    return (verb, tuple(shown)) if shown else None


def _named(text: Ground, sentence: SourceSentence, agents: set[str]) -> bool:
    return any(_among(token.text, agents, text.words.code) for token in text.page.words(sentence))


def _somebody_else(
    text: Ground, statement: Statement, agent: list[str], thing: str
) -> tuple[str, tuple[Span, ...]] | None:
    """Who acts in the content, when one sentence has both: "the crew shut the gates after the pilots had asked".

    Both must stand in it, so that the one is not another name for the other, and the agent right before its verb. No other
    sentence with the act may leave it open.
    """
    if not agent:
        return None
    verdicts = [
        (other, sentence, _other_agent(text, other, sentence, agent, thing))
        for other, sentence in _same_act(text, statement, thing)
        if _holds(text, sentence, thing)
    ]
    if not verdicts or not all(told for _, _, told in verdicts):
        return None
    sentences = {text.page.span(sentence.start, sentence.end): None for _, sentence, _ in verdicts}
    return verdicts[0][2], tuple(sentences)


def _other_agent(
    text: Ground, other: Statement, sentence: SourceSentence, agent: list[str], thing: str
) -> str:
    """The words of the one who acts in a statement, where that is surely not the agent; "" where it may be."""
    if other.agent is None or other.object is None or other.verb is None or other.negated:
        return ""
    if thing not in _phrase(text.page, other.object, text) or not _right_before(
        text, other.agent, other.verb
    ):
        return ""
    doer = set(_phrase(text.page, other.agent, text))
    inside = other.agent, other.object
    elsewhere = {
        stem(token.text, text.words.code)
        for token in text.page.words(sentence)
        if not any(span.start <= token.start < span.end for span in inside)
    }
    if not doer or doer & set(agent) or agent[-1] not in elsewhere:
        return ""
    return " ".join(text.page.article.slice(other.agent).split())


def _right_before(text: Ground, agent: Span, verb: Span) -> bool:
    """True when nothing but auxiliaries and adverbs stands between an agent and its verb."""
    syntax = text.words.syntax
    between = text.page.tokens[text.page.token_at(agent.end) : text.page.token_at(verb.start)]
    return agent.end <= verb.start and all(
        (low := token.text.lower()) in syntax.auxiliaries
        or low in syntax.adverbs
        or low.endswith(syntax.adverb_ending)
        for token in between
    )


def _may_act(text: Ground, sentence: SourceSentence, agents: set[str], thing: str) -> bool:
    """True when an agent stands in the sentence otherwise than as an attribute of the thing.

    "Norland and Sudland long-range rockets" names whose rockets they are; "Norland used rockets", "rockets from Norland" and
    "it used rockets" leave it open.
    """
    tokens = text.page.words(sentence)
    for at, token in enumerate(tokens):
        if _among(token.text, agents, text.words.code) and not _attribute(text, tokens, at, thing):
            return True
    opening = {token.text.lower() for token in tokens[:2]}
    return bool(opening & text.words.prose.pronouns)


def _attribute(text: Ground, tokens: Sequence[Token], at: int, thing: str) -> bool:
    """True when nothing but other names and adjectives stands between a name and the thing."""
    for token in tokens[at + 1 : at + 8]:
        if stem(token.text, text.words.code) == thing:
            return True
        low = fold(token.text)
        if low in text.words.prose.function and low not in ("and", "or"):
            return False
        if not token.text[0].isalnum() and token.text not in "-,’'":
            return False
        if low in text.words.syntax.finite or low in text.words.speech.verbs:
            return False
    return False


def _names(page: Segments, span: Span, given: Annotations, text: Ground) -> set[str]:
    """The names an agent is made of; none where its head is a common noun: "a load of Norland coal" does nothing."""
    actors = [
        mention.span for mention in given.mentions if mention.kind in ("person", "organisation", "place")
    ]
    names: set[str] = set()
    for token in page.tokens[page.token_at(span.start) : page.token_at(span.end - 1) + 1]:
        if _ends_phrase(text, token):
            break
        if any(actor.start <= token.start < actor.end for actor in actors):
            names.add(_key(token.text, text.words.code))
        elif token.text[0].isalpha() and not _empty(text, fold(token.text)):
            return set()
    return names


def _among(word: str, agents: set[str], code: str) -> bool:
    """True for a name and for what is made of it: "Norlanders" are Norland."""
    key = _key(word, code)
    if not word[0].isupper():
        return False
    return key in agents or any(
        len(agent) > 3 and key[: max(4, len(agent) - 2)] == agent[:-2] for agent in agents
    )


def _key(word: str, code: str) -> str:
    """A name for comparison: "U.S." and "US" are one."""
    return stem(word.replace(".", ""), code)


def _phrase(page: Segments, span: Span, text: Ground) -> Iterator[str]:
    for token in page.tokens[page.token_at(span.start) : page.token_at(span.end - 1) + 1]:
        if _ends_phrase(text, token):
            return
        if token.text[0].isalpha() and not _empty(text, fold(token.text)):
            yield stem(token.text, text.words.code)


def _ends_phrase(text: Ground, token: Token) -> bool:
    return (
        fold(token.text) in text.words.quantities.stops
        and fold(token.text) not in text.words.syntax.coordinators
    )


def _empty(text: Ground, word: str) -> bool:
    return word in text.words.prose.function
