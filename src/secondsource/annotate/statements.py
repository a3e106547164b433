"""What the sentences of an article assert was done, planned or denied: the class of the act, who acts, on what.

Acts are verbs ("Norland used rockets"), passives ("rockets were used by Norland") and nouns of doing ("the use of rockets by
Norland"). Approval is not use, and whose rockets they are is not who fired them: that is what the layer is for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from secondsource.annotate.arguments import Clause, Phrase, after, before
from secondsource.annotate.subjects import (
    Act,
    group_start,
    inverted,
    let,
    qualified,
    qualified_noun,
    subject,
)
from secondsource.annotate.tying import held, holder
from secondsource.model import Statement

if TYPE_CHECKING:
    from collections.abc import Iterator

    from secondsource.languages.tables import Lexicon
    from secondsource.model import Quote, Span
    from secondsource.text import Segments


def find_statements(page: Segments, quotes: tuple[Quote, ...], lexicon: Lexicon) -> tuple[Statement, ...]:
    """The acts that the sentences of a page assert, in the order of the text; a sentence without a known act gives none.

    `span` is the whole sentence; `quote` the innermost quote whose content holds the verb. Verbs of saying are no acts here:
    quotes hold them.
    """
    stretches = held(quotes)
    statements: list[Statement] = []
    hot = lexicon.acts.nouns.keys() | lexicon.acts.verbs.keys()
    for sentence in page.sentences:
        if hot.isdisjoint(page.low[sentence.first : sentence.last]):
            continue
        clause = Clause(page, lexicon, page.low, sentence.first, sentence.last)
        whole = page.span(sentence.start, sentence.end)
        statements.extend(_statement(page, whole, act, stretches) for act in _acts(clause))
    return tuple(statements)


def _statement(page: Segments, whole: Span, act: Act, stretches: list[tuple[int, int, int]]) -> Statement:
    verb = page.span(page.tokens[act.at].start, page.tokens[act.at].end)
    return Statement(
        span=whole,
        quote=holder(stretches, verb.start),
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
    nouns, verbs = clause.acts.nouns, clause.acts.verbs
    for at in range(clause.first, clause.last):
        word = clause.low[at]
        if (word not in verbs and word not in nouns) or clause.glued(at):
            continue
        if word in nouns and _is_noun(clause, at, last):
            if not _modifier(clause, at) and clause.lower(at + 1) in clause.acts.needs.get(
                word, (clause.lower(at + 1),)
            ):
                yield _noun(clause, at, last)
        elif word in verbs and (act := _verb(clause, at, last)):
            last = act
            if not _lends(clause, act):
                yield act


def _lends(clause: Clause, act: Act) -> bool:
    """A verb that only lends its subject to a noun of doing: "launched an attack", "gave its approval"."""
    if clause.low[act.at] not in clause.acts.light or act.object is None or act.object[0] < act.at:
        return False
    return any(clause.low[at] in clause.acts.nouns for at in range(act.at + 1, act.object[1]))


# ---- verb or noun -------------------------------------------------------------------------------------------


def _is_noun(clause: Clause, at: int, last: Act | None) -> bool:
    """Whether a word that is in the list of nouns stands as one here: "the attack", "use of"; not "they attack Kyiv"."""
    word, left, right = clause.low[at], clause.lower(at - 1), clause.lower(at + 1)
    tense = clause.acts.verbs.get(word, ("", ""))[1]
    if not tense:
        return True
    if left in _POSSESSIVES and right not in clause.syntax.determiners:
        return True
    if left == "to" or left in clause.acts.modals or clause.pronoun(at - 1) or _does(clause, at):
        return False
    if _finite_place(clause, at, tense, last):
        return False
    if left in clause.syntax.determiners or left == "'s" or left in clause.syntax.prepositions:
        return True
    if right in clause.acts.of or right in clause.acts.by:
        return True
    if right == "to" and tense in ("base", "s"):
        return False  # "Norland plans to send", where "the plans to send" has gone above
    if tense in ("ed", "past"):
        return False
    if not left or not clause.word(at).islower():
        return right in clause.syntax.prepositions
    opens = right in clause.syntax.determiners or clause.word(at + 1)[:1].isupper() or right[:1].isdigit()
    return not (opens and not clause.verbal(at - 1))


_POSSESSIVES = frozenset("his her its their our my your".split())


def _finite_place(clause: Clause, at: int, tense: str, last: Act | None) -> bool:
    """A place where only a verb can stand, whatever else the word may be."""
    left, right = clause.lower(at - 1), clause.lower(at + 1)
    opens = right in clause.syntax.determiners or clause.pronoun(at + 1) or clause.word(at + 1)[:1].isupper()
    if tense == "ing":  # "after meeting the king", "before killing them": a noun takes no object without "of"
        return opens and (not left or not (left in clause.syntax.determiners or left == "'s"))
    if tense not in ("base", "s"):
        return False
    if tense == "base" and (inverted(clause, at) or let(clause, at)):
        return True
    phrase = before(clause, at) if last is None else None
    if phrase is None:
        return False
    over = clause.lower(phrase[0] - 1)
    if over in ("if", "unless", "whether", "because", "when"):  # "If Norland attacks, ..."
        return clause.word(at - 1)[:1].isupper() or clause.pronoun(at - 1)
    # A headline: "Court bans far-right party".
    heads = phrase[0] == clause.first and clause.headline and right[:1].isalpha() and not clause.bound(at + 1)
    return heads and clause.word(at).islower() and not any(map(clause.verbal, range(at + 1, clause.last)))


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


def _noun(clause: Clause, at: int, last: Act | None) -> Act:
    """An act told by a noun: "Ukraine's use of the missiles", "the use of rockets by Norland", "a Russian strike on Dnipro"."""
    acts = clause.acts
    thing = None
    if clause.lower(at + 1) in acts.of or clause.lower(at + 1) in acts.objects:
        opens = clause.lower(at + 2) in clause.syntax.determiners or not clause.word(at + 2).islower()
        # "a visit to Elm", but "permission to strike"
        thing = after(clause, at + 2) if opens or clause.lower(at + 1) != "to" else None
    end = thing[1] if thing else at + 1
    agent = after(clause, end + 1) if clause.lower(end) in acts.by and not _timely(clause, end + 1) else None
    start, owner = _owner(clause, at)
    if clause.lower(start - 1) in acts.of and clause.lower(start - 2) in acts.nouns:
        agent = None  # "the approval of the sale by Sudland": who approves
    negated, modality = qualified_noun(clause, start)
    name = acts.nouns[clause.low[at]]
    if name in acts.subjective and agent is None and clause.lower(at + 1) in acts.of:
        agent, thing = thing, None  # "the death of the king", "at the request of the court"
    if not (agent or owner or thing == owner) and last is not None and last.object and _lends(clause, last):
        owner = last.agent if last.at < at < last.object[1] else None
    return Act(at, name, agent or owner, thing, negated, modality)


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
    start = group_start(clause, at)
    capital = not clause.word(at).islower() and at > clause.first
    if _adjective(clause, at, tense) or (capital and tense == "base"):
        return None
    if clause.low[at] == "used" and clause.lower(at + 1) == "to":
        return None
    following = clause.lower(at + 1)
    if following in clause.acts.idle.get(clause.low[at], ()):
        return None  # "gave way"
    if following not in clause.acts.needs.get(clause.low[at], (following,)):
        return None  # "a boat called Ada"
    if tense in ("base", "s") and not _finite(clause, at, start):
        return None
    if clause.low[at] in clause.acts.weak and start == at and not _he(clause, at - 1):
        return None
    agent, thing = _arguments(clause, at, start, last)
    negated, modality = qualified(clause, (start, at), agent, thing, last)
    return Act(at, name, agent, thing, negated, modality)


def _he(clause: Clause, at: int) -> bool:
    """A pronoun that can only be a subject: "they back it", not "shut it down"."""
    return clause.lower(at) in clause.syntax.subjects and clause.lower(at) not in clause.syntax.objects


def _arguments(clause: Clause, at: int, start: int, last: Act | None) -> tuple[Phrase | None, Phrase | None]:
    """Agent and object of a verb: passive, participle after its object, or active."""
    name, tense = clause.acts.verbs[clause.low[at]]
    if tense in ("ed", "participle"):
        if any(word in clause.syntax.be for word in clause.low[start:at]):
            return _by(clause, at + 1), subject(clause, start, at, last)
        if _reduced(clause, at, start):
            return _by(clause, at + 1), before(clause, start)
        if start == at and clause.lower(at - 1) == "," and _aside(clause, at):
            return _by(clause, at + 1), before(clause, at - 1)
        if start == at and last and (borne := _shared(clause, at, last)):
            return _by(clause, at + 1), borne
    agent, thing = subject(clause, start, at, last), _object(clause, at, name)
    if thing is None and agent and clause.lower(agent[0] - 1) in ("which", "whom"):
        # "the missiles, which Sudland supplied"
        back = agent[0] - 2 if clause.lower(agent[0] - 2) == "," else agent[0] - 1
        thing = before(clause, back)
    return agent, thing


def _shared(clause: Clause, at: int, last: Act) -> Phrase | None:
    """What a participle is said of that shares the "were" before: "were arrested and charged", "and thirty others injured"."""
    if last.object is None or last.object[0] > last.at or at - last.at > 8 or after(clause, at + 1):
        return None
    if clause.lower(at - 1) in ("and", "or", "but", ","):
        return last.object
    phrase = before(clause, at)
    return phrase if phrase and clause.lower(phrase[0] - 1) == "and" else None


def _aside(clause: Clause, at: int) -> bool:
    """A participle between commas: "the plant, built in 1970, will"."""
    if clause.acts.verbs[clause.low[at]][0] in clause.acts.alone:
        return False
    return clause.lower(at + 1) in clause.syntax.prepositions and before(clause, at - 1) is not None


def _finite(clause: Clause, at: int, start: int) -> bool:
    """A present or bare form is a verb only after its subject or an auxiliary: no "targets" in "struck targets"."""
    if start < at or (
        clause.acts.verbs[clause.low[at]][1] == "base" and (inverted(clause, at) or let(clause, at))
    ):
        return True
    left = clause.lower(at - 1)
    if left in ("who", "which", "that", "and", "or"):
        return left not in ("and", "or") or clause.low[at] not in clause.acts.nouns
    if not left or clause.bound(at - 1) or left in clause.syntax.determiners or left in ("'s", "of"):
        return False
    phrase = before(clause, at)
    over = clause.lower(phrase[0] - 1) if phrase else ""
    if over in clause.acts.verbs and clause.acts.verbs[over][0] not in clause.acts.clausal:
        return False  # "hit military targets and": the object of the verb before
    return not (clause.verbal(at - 1) or left in clause.acts.verbs) and clause.word(at).islower()


def _adjective(clause: Clause, at: int, tense: str) -> bool:
    """Attributes: "the proposed law", "increasing pressure": a participle before its noun is no act of its own."""
    back = at - 1
    while clause.adverb(back) and clause.lower(back) not in clause.acts.negations:
        back -= 1
    left = clause.lower(back)
    if tense not in ("ed", "participle", "ing"):
        return False
    if left == "as":
        return True  # "as opposed to"
    if left == "that" and not (clause.bound(at - 2) or clause.verbal(at - 2)):
        return False  # "the crew that rescued nine"
    if left in clause.syntax.determiners or left == "'s":
        return not clause.bound(at + 1) and clause.lower(at + 1) not in clause.syntax.determiners
    # "the need for increased spending", "Korean supplied shells"
    adjective = (left in clause.syntax.prepositions and left != "to") or clause.word(
        back
    ) in clause.lexicon.names.demonyms
    return adjective and tense != "ing" and clause.word(at + 1).islower() and not clause.bound(at + 1)


def _reduced(clause: Clause, at: int, start: int) -> bool:
    """A participle after its object: "missiles used by Norland", "the weapons supplied to Ukraine have arrived"."""
    right = clause.lower(at + 1)
    alone = clause.acts.verbs[clause.low[at]][0] in clause.acts.alone or clause.pronoun(at - 1)
    if start == at and right in clause.acts.by and not alone and not _timely(clause, at + 2):
        return True
    if start != at or alone or before(clause, at) is None:
        return False
    if clause.headline and not any(clause.verbal(place) for place in range(clause.first, at)):
        return right in clause.syntax.prepositions or at + 1 == clause.last  # "Nine killed in bus crash"
    if clause.word(at - 1)[:1].isupper() or right not in clause.syntax.prepositions:
        return False
    return any(clause.verbal(place) for place in range(at + 2, min(at + 40, clause.last)))


def _object(clause: Clause, at: int, name: str) -> Phrase | None:
    """What an active verb acts on: "used missiles", "struck at the port", "supplied Ukraine with arms" (the arms)."""
    if clause.lower(at + 1).endswith("ing") and clause.verbal(at + 1):
        return None  # "denied using it"
    phrase = after(clause, at + 1)
    if phrase and name == "supply" and clause.lower(phrase[1]) == "with":
        return after(clause, phrase[1] + 1) or phrase
    if phrase and name in ("supply", "send", "pay", "sell"):
        opens = clause.lower(phrase[1]) in (*clause.syntax.articles, "some", "more") or (
            clause.pronoun(phrase[1] - 1) and not clause.bound(phrase[1])
        )
        return (after(clause, phrase[1]) if opens else None) or phrase  # "gave them a boat": the boat
    if phrase and name in ("increase", "decrease") and clause.lower(phrase[1] - 1) in ("%", "percent"):
        return None
    if phrase is None and name in clause.acts.reach.get(clause.lower(at + 1), ()):
        opens = clause.lower(at + 2) in clause.syntax.determiners or not clause.word(at + 2).islower()
        return (
            after(clause, at + 2) if opens or clause.lower(at + 1) != "to" else None
        )  # not "asked to leave"
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
