"""Who an act is said of, and whether it is so: subjects, negation, and what makes a deed a plan, a wish or a question."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple, cast

from secondsource.annotate.arguments import Phrase, after, before

if TYPE_CHECKING:
    from secondsource.annotate.arguments import Clause

Modality = Literal["", "possible", "planned", "conditional", "asked"]


class Act(NamedTuple):
    """An act as tokens; `agent` and `object` are None where the sentence does not give them."""

    at: int
    name: str
    agent: Phrase | None
    object: Phrase | None
    negated: bool
    modality: Modality


def group_start(clause: Clause, at: int) -> int:
    """Where the verb group begins: "has not yet been" of "has not yet been used"; "to" belongs to it."""
    start = at
    while start > clause.first and (clause.auxiliary(start - 1) or clause.lower(start - 1) == "to"):
        start -= 1
    while start < at and clause.adverb(start) and not clause.auxiliary(start):
        start += 1
    return start


def inverted(clause: Clause, at: int) -> bool:
    """A bare verb behind the subject of a question: "Should schools ban phones?"."""
    if clause.word(clause.last - 1) != "?" or at - clause.first > _ASKED:
        return False
    opens = next((p for p in range(clause.first, at - 1) if clause.lower(p) in clause.syntax.auxiliaries), at)
    phrase = before(clause, at)
    return opens < at and phrase is not None and phrase[0] == opens + 1


def let(clause: Clause, at: int) -> bool:
    """A bare verb behind "let them", "helped the crew"."""
    phrase = before(clause, at)
    return phrase is not None and clause.lower(phrase[0] - 1) in clause.acts.lets


_ASKED = 14  # tokens within which a question names its verb
_JOINED = 25  # tokens over which a joined verb takes its subject


def subject(clause: Clause, start: int, at: int, last: Act | None) -> Phrase | None:
    """The phrase that a verb group says something of, over relative clauses, infinitives and joined verbs."""
    left = clause.lower(start - 1)
    if start == at and clause.acts.verbs.get(clause.lower(at), ("", ""))[1] == "ing":
        if last is not None and last.at == at - 1:  # "would consider sending"
            return _doer(last)
        if left == "out" and clause.lower(at - 2) in clause.acts.excluding:
            return subject(clause, group_start(clause, at - 2), at - 2, last)
        if last is not None and last.name == "accuse" and left in clause.acts.of:
            return last.object  # "accused Ostmark of hiding it"
        if last is not None and _follows(clause, at, last):
            return last.agent  # "struck the market, killing six", "before killing its owner"
        if last is None and at == clause.first + 1 and left in clause.syntax.subordinators:
            return _ahead(clause, at)  # "After meeting the king, Brandt went home"
        named = clause.word(at - 1)[:1].isupper() or left.endswith("s") or clause.pronoun(at - 1)
        if clause.bound(at - 1) or left in clause.acts.of or clause.verbal(at - 1) or not named:
            return None
    if clause.lower(start) in clause.acts.negations and clause.lower(start + 1) == "to":
        start += 1
    if clause.lower(start) == "to":
        return _of_infinitive(clause, start, last)
    if left in ("who", "which", "that"):
        back = start - 2 if clause.lower(start - 2) == "," else start - 1
        phrase = before(clause, back)
        # "a bill in the House that would": whether the bill or the House, no shallow rule can tell.
        loose = left != "who" and phrase is not None and _preposition(clause, phrase[0] - 1)
        return None if loose else phrase
    if left in ("and", "or", "but"):
        # After a comma the subject may be that of a clause further out: "said Norland could fire, but would not confirm".
        return _joined(clause, start - 1, last) if clause.lower(start - 2) != "," else None
    if left == ",":
        return _over_comma(clause, start - 1)
    phrase = before(clause, start)
    # "The attack on the city killed five": the city is only where.
    while phrase and _preposition(clause, phrase[0] - 1):
        head = before(clause, phrase[0] - 1)
        if head is None:
            break
        phrase = head
    return _over_relative(clause, phrase, last) if phrase else None


def _over_relative(clause: Clause, phrase: Phrase, last: Act | None) -> Phrase | None:
    """Whom a sentence speaks of when the phrase before its verb is only the object of a clause inside it.

    "The man who killed two officers was arrested": the man; "the ship carrying the grain sank": the ship.
    """
    verb = phrase[0] - 1
    if last is not None and last.at < phrase[0] and last.object and last.object[1] == phrase[1]:
        start = group_start(clause, last.at)
        if clause.lower(start - 1) in ("who", "which", "that"):
            return before(clause, start - 2 if clause.lower(start - 2) == "," else start - 1)
    elif clause.lower(verb).endswith("ing") and clause.word(verb).islower() and not clause.bound(verb):
        return before(clause, verb) or phrase
    return phrase


def _doer(act: Act) -> Phrase | None:
    """Who is to do what hangs on an act: its agent, or whom a passive was said of ("Norland was allowed to")."""
    return act.agent or (act.object if act.object and act.object[0] < act.at else None)


def _joined(clause: Clause, joint: int, last: Act | None) -> Phrase | None:
    """The subject of the verb before "and": "settlers arrived and attacked the town"."""
    for at in range(joint - 1, max(clause.first, joint - _JOINED), -1):
        if last is not None and at == last.at:
            return _doer(last) if last.agent is None else last.agent
        if clause.lower(at) in (";", '"', "“", "”", "that", "which", "who", "and", "but"):
            return None
        if clause.verbal(at) and not clause.auxiliary(at) and clause.lower(at - 1) != "to":
            start = group_start(clause, at)
            phrase = before(clause, start)
            return None if phrase and _preposition(clause, phrase[0] - 1) else phrase
    return None


def _follows(clause: Clause, at: int, last: Act) -> bool:
    """A participle that hangs on the act before: after a comma or "before", with no other verb between."""
    left = clause.lower(at - 1)
    if left not in (",", "before", "after", "by", "while", "without") or at - last.at > _JOINED:
        return False
    return not any(clause.verbal(place) for place in range(last.at + 1, at))


def _ahead(clause: Clause, at: int) -> Phrase | None:
    """The phrase behind the comma that ends an opening participle: the subject of the sentence."""
    for place in range(at + 1, min(at + _JOINED, clause.last)):
        if clause.lower(place) == ",":
            return after(clause, place + 1)
    return None


def _preposition(clause: Clause, at: int) -> bool:
    """A preposition that cannot open a clause: "in", not "after" in "days after Biden approved"."""
    word = clause.lower(at)
    opens = word in clause.syntax.subordinators or word in ("like", "than", "with", "without", "despite")
    return word in clause.syntax.prepositions and not opens


def _of_infinitive(clause: Clause, start: int, last: Act | None) -> Phrase | None:
    """Infinitives: "allowed Ukraine to use": Ukraine; "France plans to send": France; "missiles to strike targets": open."""
    while clause.lower(start - 1) in clause.acts.negations:  # "vowed never to"
        start -= 1
    left = clause.lower(start - 1)
    if left in clause.acts.governors or clause.verbal(start - 1):
        if last is not None and last.at == start - 1:
            return _doer(last)
        over = group_start(clause, start - 1)
        noun = over == start - 1 and not (clause.verbal(start - 1) or _governs(clause, start - 1))
        return None if noun else subject(clause, over, start - 1, last)
    phrase = before(clause, start)
    if phrase and phrase[0] == clause.first and last is None and clause.headline:
        return phrase  # "Ministers to meet in Vienna"
    if (
        phrase
        and last is not None
        and clause.low[last.at] not in clause.acts.governors
        and _ends(last, phrase)
    ):
        return last.agent  # "used drones to hit the depot"
    if phrase and clause.lower(_verb_before(clause, phrase[0])) in clause.acts.governors:
        # "approved Ukraine's use of missiles to strike targets": the use strikes nothing.
        return None if any(clause.lower(at) in clause.acts.nouns for at in range(*phrase)) else phrase
    return None


def _governs(clause: Clause, at: int) -> bool:
    """A present form over an infinitive: "the group hopes to win", not "the group's hopes to win"."""
    left = clause.lower(at - 1)
    noun = left in clause.syntax.determiners or left in ("'s", "’", "'") or left in clause.acts.of
    return not noun and clause.lower(at).endswith("s") and not clause.bound(at - 1)


def _ends(last: Act, phrase: Phrase) -> bool:
    """True when a phrase is, or ends, the object of the act before."""
    return last.object is not None and last.object[1] >= phrase[1]


def _verb_before(clause: Clause, at: int) -> int:
    """The word over a phrase: "called on Scholz" -> "called"."""
    return at - 2 if clause.lower(at - 1) in ("on", "for", "with") else at - 1


def _over_comma(clause: Clause, comma: int) -> Phrase | None:
    """The phrase before an apposition: "Barrot, who held talks in London, said"; None when one comma stands alone."""
    for at in range(comma - 1, max(clause.first, comma - 25), -1):
        if clause.lower(at) == ",":
            return before(clause, at)
    return None


# ---- what is not so ---------------------------------------------------------------------------------------------


def qualified(
    clause: Clause, group: Phrase, agent: Phrase | None, thing: Phrase | None, last: Act | None
) -> tuple[bool, Modality]:
    """Whether a verb's act is denied, and whether it is done at all; `group` is its verb group without the verb."""
    over = _governor(clause, group[0], last)
    words = clause.low[group[0] : group[1]]
    modal = next((clause.acts.modals[word] for word in words if word in clause.acts.modals), "")
    # "are to meet"; "are likely to rise", where "likely" passes for an adverb of the group
    modal = modal or next(
        (clause.acts.governors[word] for word in words if word in clause.acts.governors), ""
    )
    if not modal and words[-1:] == ("to",) and words[-2:-1] and words[-2] in clause.syntax.be:
        modal = "planned"
    above = "" if over == "negated" else over
    inside, ruled = _reported(clause, (agent or thing or group)[0])
    modality = modal or above or ruled or _setting(clause, (agent or thing or group)[0])
    denied = over == "negated" or inside or _negated(clause, words, agent, thing)
    return denied, cast("Modality", modality)


def _reported(clause: Clause, start: int) -> tuple[bool, str]:
    """What a clause of "that" hangs on: "demanded that she resign" asks, "denied that it had fired" denies."""
    if clause.lower(start - 1) != "that":
        return False, ""
    name = clause.acts.verbs.get(clause.lower(start - 2), ("", ""))[0]
    return name == "deny", "asked" if name in ("demand", "ask", "urge") else ""


def qualified_noun(clause: Clause, start: int) -> tuple[bool, Modality]:
    """The same for an act told by a noun whose phrase begins at `start`: "no attack", "the risk of an attack"."""
    over = _over(clause, start)
    denied = clause.lower(start - 1) in clause.acts.negations or clause.lower(start) in clause.acts.negations
    if over == "negated":
        return True, ""
    return denied, cast("Modality", over or _setting(clause, start))


def _negated(clause: Clause, group: tuple[str, ...], *phrases: Phrase | None) -> bool:
    negations = clause.acts.negations
    if any(word in negations or word.endswith("n't") for word in group):
        return True
    return any(
        clause.lower(phrase[0]) in negations or clause.lower(phrase[0] - 1) in negations
        for phrase in phrases
        if phrase
    )


def _governor(clause: Clause, start: int, last: Act | None) -> str:
    """What stands over an infinitive or a gerund: "plans to send", "allowed Ukraine to use", "the risk of losing"."""
    governors = clause.acts.governors
    left = clause.lower(start - 1)
    if clause.lower(start) == "to":
        if clause.lower(start + 1) == "have":
            return "possible"  # "is believed to have destroyed"
        if left in governors:
            return governors[left]
        phrase = before(clause, start)
        over = clause.lower(_verb_before(clause, phrase[0])) if phrase else ""
        if last is not None and phrase is not None and _ends(last, phrase):
            return governors.get(over, last.modality)
        return governors.get(over, "planned")
    if left in governors:
        return governors[left]
    if left == "out" and clause.lower(start - 2) in clause.acts.excluding:
        denied = any(clause.lower(at) in clause.acts.negations for at in range(start - 5, start - 2))
        return "possible" if denied else clause.acts.excluding[clause.lower(start - 2)]
    if (phrase := before(clause, start)) and clause.lower(phrase[0] - 1) in ("let", "lets", "letting"):
        return "possible"  # "let them use it"
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
            known = clause.lower(at - 1)  # "would not confirm if", "asked if"
            asks = word == "if" and (known in clause.acts.verbs or known in clause.lexicon.speech.verbs)
            return "asked" if asks else clause.acts.modals[word]
        if word in ",;":
            break
    # "Why did she resign?" takes it for granted that she did.
    granted = clause.lower(clause.first) in ("why", "who", "when", "where", "how")
    return "asked" if clause.word(clause.last - 1) == "?" and not granted else ""
