"""What the sentences of an article assert was done, planned or denied: the class of the act, who acts, on what.

Acts are verbs ("Norland used rockets"), passives ("rockets were used by Norland") and nouns of doing ("the use of rockets by
Norland"). Approval is not use, and whose rockets they are is not who fired them: that is what the layer is for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple, cast

from secondsource.annotate.arguments import Clause, Phrase, after, before
from secondsource.model import Statement

if TYPE_CHECKING:
    from collections.abc import Iterator

    from secondsource.languages.tables import Lexicon
    from secondsource.model import Mention, Quote, Span
    from secondsource.text import Segments

Modality = Literal["", "possible", "planned", "conditional", "asked"]


class Act(NamedTuple):
    """An act as tokens; `agent` and `object` are None where the sentence does not give them."""

    at: int
    name: str
    agent: Phrase | None
    object: Phrase | None
    negated: bool
    modality: Modality


def find_statements(
    page: Segments, mentions: tuple[Mention, ...], quotes: tuple[Quote, ...], lexicon: Lexicon
) -> tuple[Statement, ...]:
    """The acts that the sentences of a page assert, in the order of the text; a sentence without a known act gives none.

    `span` is the whole sentence; `quote` the innermost quote whose content holds the verb. Verbs of saying are no acts here:
    quotes hold them. `mentions` is not read yet.
    """
    del mentions
    low = tuple(token.text.lower().replace("’", "'") for token in page.tokens)
    statements: list[Statement] = []
    for sentence in page.sentences:
        clause = Clause(page, lexicon, low, sentence.first, sentence.last)
        whole = page.span(sentence.start, sentence.end)
        statements.extend(_statement(page, whole, act, quotes) for act in _acts(clause))
    return tuple(statements)


def _statement(page: Segments, whole: Span, act: Act, quotes: tuple[Quote, ...]) -> Statement:
    verb = page.span(page.tokens[act.at].start, page.tokens[act.at].end)
    holders = [
        (span.end - span.start, index)
        for index, quote in enumerate(quotes)
        for span in quote.content
        if span.start <= verb.start < span.end
    ]
    return Statement(
        span=whole,
        quote=min(holders)[1] if holders else None,
        act=act.name,
        verb=verb,
        agent=_span(page, act.agent),
        object=_span(page, act.object),
        negated=act.negated,
        modality=act.modality,
    )


def _span(page: Segments, phrase: Phrase | None) -> Span | None:
    if phrase is None:
        return None
    return page.span(page.tokens[phrase[0]].start, page.tokens[phrase[1] - 1].end)


def _acts(clause: Clause) -> Iterator[Act]:
    last: Act | None = None
    for at in range(clause.first, clause.last):
        word = clause.low[at]
        if clause.glued(at):
            continue
        if word in clause.acts.nouns and _is_noun(clause, at):
            if not _modifier(clause, at):
                yield _noun(clause, at)
        elif word in clause.acts.verbs and (act := _verb(clause, at, last)):
            last = act
            yield act


# ---- verb or noun -------------------------------------------------------------------------------------------


def _is_noun(clause: Clause, at: int) -> bool:
    """Whether a word that is in the list of nouns stands as one here: "the attack", "use of"; not "they attack Kyiv"."""
    word, left, right = clause.low[at], clause.lower(at - 1), clause.lower(at + 1)
    tense = clause.acts.verbs.get(word, ("", ""))[1]
    if not tense:
        return True
    if left == "to" or left in clause.acts.modals or clause.pronoun(at - 1) or _does(clause, at):
        return False
    if left in clause.syntax.determiners or left == "'s" or left in clause.syntax.prepositions:
        return True
    if right in clause.acts.of or right in clause.acts.by:
        return True
    if tense in ("ed", "past"):
        return False
    if not left or not clause.word(at).islower():
        return right in clause.syntax.prepositions
    opens = right in clause.syntax.determiners or clause.word(at + 1)[:1].isupper() or right[:1].isdigit()
    return not (opens and not clause.verbal(at - 1))


def _modifier(clause: Clause, at: int) -> bool:
    """A noun before its noun is no act: "an approval rating", "strike targets"; "the use Norland made" is one."""
    word = clause.word(at + 1)
    if not word[:1].islower() or clause.bound(at + 1) or clause.verbal(at + 1) or clause.auxiliary(at + 1):
        return False
    low = clause.lower(at + 1)
    return low not in ("of", "and", "or", "to", "by", "'s") and not clause.pronoun(at + 1)


def _does(clause: Clause, at: int) -> bool:
    """After "did", "doesn't", over adverbs."""
    back = at - 1
    while clause.adverb(back) or clause.lower(back) == "not":
        back -= 1
    return clause.lower(back) in ("do", "does", "did", "don't", "doesn't", "didn't")


# ---- nouns of doing -------------------------------------------------------------------------------------------


def _noun(clause: Clause, at: int) -> Act:
    """An act told by a noun: "Ukraine's use of the missiles", "the use of rockets by Norland", "a Russian strike on Dnipro"."""
    acts = clause.acts
    thing = None
    if clause.lower(at + 1) in acts.of or clause.lower(at + 1) in acts.objects:
        thing = after(clause, at + 2)
    end = thing[1] if thing else at + 1
    agent = after(clause, end + 1) if clause.lower(end) in acts.by and not _timely(clause, end + 1) else None
    start, owner = _owner(clause, at)
    governor = _over(clause, start)
    negated = (
        clause.lower(start - 1) in acts.negations
        or clause.lower(start) in acts.negations
        or governor == "negated"
    )
    modality = "" if governor == "negated" else governor or _setting(clause, start)
    return Act(at, acts.nouns[clause.low[at]], agent or owner, thing, negated, cast("Modality", modality))


def _owner(clause: Clause, at: int) -> tuple[int, Phrase | None]:
    """Where the noun's phrase starts, and whose act it is: "Ukraine's repeated use", "the Russian attack", "his approval"."""
    names = clause.lexicon.names
    owner: Phrase | None = None
    back = at
    while back > max(clause.first, at - 6):
        word, low = clause.word(back - 1), clause.lower(back - 1)
        if low == "'s":
            owner = before(clause, back - 1)
            if owner and (of := _last_of(clause, owner)):
                owner = (of + 1, owner[1])
            return (owner[0] if owner else back - 1), owner
        if low in ("his", "her", "their", "its", "our", "my"):
            return back - 1, (back - 1, back)
        if low in clause.syntax.determiners:
            return back - 1, owner
        if word in names.demonyms or (word in names.countries and owner is None):
            owner = owner or (back - 1, back)
        elif clause.bound(back - 1) or clause.verbal(back - 1) or low in ("and", "or"):
            break
        back -= 1
    return back, owner


def _last_of(clause: Clause, phrase: Phrase) -> int:
    """Where the last "of" of a phrase stands, or 0: "part of Zelensky('s plan)" is Zelensky's plan."""
    return max((at for at in range(*phrase) if clause.lower(at) in clause.acts.of), default=0)


def _timely(clause: Clause, at: int) -> bool:
    """Times: "by 2030", "by Friday", "by sending": no one acts."""
    word = clause.lower(at)
    return (
        word[:1].isdigit()
        or word in clause.syntax.days
        or word in clause.lexicon.names.not_names
        or word.endswith("ing")
    )


# ---- verbs ------------------------------------------------------------------------------------------------------


def _verb(clause: Clause, at: int, last: Act | None) -> Act | None:
    name, tense = clause.acts.verbs[clause.low[at]]
    start = _group(clause, at)
    group = clause.low[start:at]
    if _adjective(clause, at, tense) or (
        not clause.word(at).islower() and at > clause.first and tense == "base"
    ):
        return None
    if clause.low[at] == "used" and clause.lower(at + 1) == "to":
        return None
    if tense in ("base", "s") and not _finite(clause, at, start):
        return None
    passive = tense in ("ed", "participle") and any(word in clause.syntax.be for word in group)
    agent: Phrase | None
    thing: Phrase | None
    if passive:
        thing, agent = _subject(clause, start, at, last), _by(clause, at + 1)
    elif tense in ("ed", "participle") and _reduced(clause, at, start):
        thing, agent = before(clause, start), _by(clause, at + 1)
    else:
        agent = _subject(clause, start, at, last)
        thing = _object(clause, at, name)
    governor = _governor(clause, start)
    negated = _negated(clause, group, agent, thing) or governor == "negated"
    modal = next((clause.acts.modals[word] for word in group if word in clause.acts.modals), "")
    modality = (
        modal
        or ("" if governor == "negated" else governor)
        or _setting(clause, (agent or thing or (start, at))[0])
    )
    return Act(at, name, agent, thing, negated, cast("Modality", modality))


def _finite(clause: Clause, at: int, start: int) -> bool:
    """A present or bare form is a verb only after its subject or an auxiliary: no "targets" in "struck targets"."""
    if start < at:
        return True
    left = clause.lower(at - 1)
    if left in ("who", "which", "that", "and", "or"):
        return left not in ("and", "or") or clause.low[at] not in clause.acts.nouns
    if not left or clause.bound(at - 1) or left in clause.syntax.determiners or left in ("'s", "of"):
        return False
    return not (clause.verbal(at - 1) or left in clause.acts.verbs) and clause.word(at).islower()


def _group(clause: Clause, at: int) -> int:
    """Where the verb group begins: "has not yet been" of "has not yet been used"; "to" belongs to it."""
    start = at
    while start > clause.first and (clause.auxiliary(start - 1) or clause.lower(start - 1) == "to"):
        start -= 1
    while start < at and clause.adverb(start) and not clause.auxiliary(start):
        start += 1
    return start


def _adjective(clause: Clause, at: int, tense: str) -> bool:
    """Attributes: "the proposed law", "increasing pressure": a participle before its noun is no act of its own."""
    left = clause.lower(at - 1)
    if tense not in ("ed", "participle", "ing"):
        return False
    if left in clause.syntax.determiners or left == "'s":
        return not clause.bound(at + 1) and clause.lower(at + 1) not in clause.syntax.determiners
    return False


def _reduced(clause: Clause, at: int, start: int) -> bool:
    """A participle after its object: "missiles used by Norland", "the weapons supplied to Ukraine have arrived"."""
    right = clause.lower(at + 1)
    if start == at and right in clause.acts.by and not _timely(clause, at + 2):
        return True
    if start != at or before(clause, at) is None:
        return False
    head = clause.word(at - 1)
    if head[:1].isupper() or clause.lower(at - 1) in clause.syntax.subjects:
        return False
    if right not in clause.syntax.prepositions or clause.acts.verbs[clause.low[at]][0] in clause.acts.alone:
        return False
    return any(clause.verbal(place) for place in range(at + 2, clause.last))


def _subject(clause: Clause, start: int, at: int, last: Act | None) -> Phrase | None:
    """The phrase that a verb group says something of, over relative clauses, infinitives and joined verbs."""
    left = clause.lower(start - 1)
    if start == at and clause.acts.verbs.get(clause.lower(at), ("", ""))[1] == "ing":
        if last is not None and last.at == at - 1:  # "would consider sending"
            return last.agent
        if clause.bound(at - 1) or left in clause.acts.of or clause.verbal(at - 1):
            return None
    if clause.lower(start) == "to":
        return _of_infinitive(clause, start, last)
    if left in ("who", "which", "that"):
        back = start - 2 if clause.lower(start - 2) == "," else start - 1
        return before(clause, back)
    if left in ("and", "or", "but") and last is not None:
        return last.agent
    if left == ",":
        return _over_comma(clause, start - 1)
    phrase = before(clause, start)
    # "The attack on the city killed five": the city is only where.
    while phrase and _preposition(clause, phrase[0] - 1):
        head = before(clause, phrase[0] - 1)
        if head is None:
            break
        phrase = head
    return phrase


def _preposition(clause: Clause, at: int) -> bool:
    """A preposition that cannot open a clause: "in", not "after" in "days after Biden approved"."""
    word = clause.lower(at)
    opens = word in clause.syntax.subordinators or word in ("like", "than")
    return word in clause.syntax.prepositions and not opens


def _of_infinitive(clause: Clause, start: int, last: Act | None) -> Phrase | None:
    """Infinitives: "allowed Ukraine to use": Ukraine; "France plans to send": France; "missiles to strike targets": open."""
    left = clause.lower(start - 1)
    if left in clause.acts.governors or clause.verbal(start - 1):
        if last is not None and last.at == start - 1:
            return last.agent
        over = _group(clause, start - 1)
        noun = over == start - 1 and not clause.verbal(start - 1)
        return None if noun else _subject(clause, over, start - 1, None)
    phrase = before(clause, start)
    if phrase and clause.lower(_verb_before(clause, phrase[0])) in clause.acts.governors:
        # "approved Ukraine's use of missiles to strike targets": the use strikes nothing.
        return None if any(clause.lower(at) in clause.acts.nouns for at in range(*phrase)) else phrase
    return None


def _verb_before(clause: Clause, at: int) -> int:
    """The word over a phrase: "called on Scholz" -> "called"."""
    return at - 2 if clause.lower(at - 1) in ("on", "for", "with") else at - 1


def _over_comma(clause: Clause, comma: int) -> Phrase | None:
    """The phrase before an apposition: "Barrot, who held talks in London, said"; None when one comma stands alone."""
    for at in range(comma - 1, max(clause.first, comma - 25), -1):
        if clause.lower(at) == ",":
            return before(clause, at)
    return None


def _object(clause: Clause, at: int, name: str) -> Phrase | None:
    """What an active verb acts on: "used missiles", "struck at the port", "supplied Ukraine with arms" (the arms)."""
    phrase = after(clause, at + 1)
    if phrase and name == "supply" and clause.lower(phrase[1]) == "with":
        return after(clause, phrase[1] + 1) or phrase
    if phrase is None and clause.lower(at + 1) in clause.acts.objects:
        return after(clause, at + 2)
    return phrase


def _by(clause: Clause, at: int) -> Phrase | None:
    """Who acts in a passive: "by" within its clause, and no time after it."""
    for place in range(at, min(at + 9, clause.last)):
        word = clause.lower(place)
        if word in clause.acts.by and not _timely(clause, place + 1):
            return after(clause, place + 1)
        if word in clause.syntax.complementizers or word in ",;:" or clause.verbal(place):
            return None
    return None


# ---- what is not so ---------------------------------------------------------------------------------------------


def _negated(clause: Clause, group: tuple[str, ...], *phrases: Phrase | None) -> bool:
    negations = clause.acts.negations
    if any(word in negations or word.endswith("n't") for word in group):
        return True
    return any(
        clause.lower(phrase[0]) in negations or clause.lower(phrase[0] - 1) in negations
        for phrase in phrases
        if phrase
    )


def _governor(clause: Clause, start: int) -> str:
    """What stands over an infinitive or a gerund: "plans to send", "allowed Ukraine to use", "the risk of losing"."""
    governors = clause.acts.governors
    left = clause.lower(start - 1)
    if clause.lower(start) == "to":
        if left in governors:
            return governors[left]
        phrase = before(clause, start)
        over = clause.lower(_verb_before(clause, phrase[0])) if phrase else ""
        return governors.get(over, "planned")
    if left in governors:
        return governors[left]
    if left in clause.acts.of or left in ("for", "from"):
        return governors.get(clause.lower(start - 2), "")
    return "negated" if left == "without" else ""


def _over(clause: Clause, start: int) -> str:
    """What stands over a noun of doing: "approved Ukraine's use", "the possibility of an attack", "called for talks"."""
    for at in (start - 1, start - 2):
        word = clause.lower(at)
        if word in clause.acts.governors:
            return clause.acts.governors[word]
        if word not in clause.acts.of and word not in ("for", "on", "the", "a", "any"):
            return ""
    return ""


def _setting(clause: Clause, start: int) -> str:
    """What opens the clause: "if", "whether"; a question asks."""
    for at in range(start - 1, max(clause.first - 1, start - 4), -1):
        word = clause.lower(at)
        if word in ("if", "unless", "whether"):
            return clause.acts.modals[word]
        if word in ",;":
            break
    return "asked" if clause.word(clause.last - 1) == "?" else ""
