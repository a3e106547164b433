"""The table of a language that finding attributions and naming speakers reads."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SpeechTable:
    """What finding attributions must know. Verbs are given in every inflected form: "said", "says", "saying"."""

    verbs: frozenset[str]  # of saying: they take a quotation, a that-clause or a bare clause
    showing: frozenset[str]  # of finding and showing: "the poll found that"
    finding: frozenset[str]  # ... that are oftener deeds: "divers [found] a crack"
    judging: frozenset[str]  # of judging: their content is a noun phrase, "praised the plan"
    intending: frozenset[str]  # they take an infinitive: "vowed to", "refused to"
    thinking: frozenset[str]  # of thinking and wanting: an attitude, not a saying
    telling: frozenset[str]  # those whose hearer stands before the content: "told the BBC that"
    all: frozenset[str]  # every form of all of them
    cueing: frozenset[
        str
    ]  # every word at which an attribution can be: `all`, `nouns`, `answers`, "according", ":"
    nominal: frozenset[str]  # forms that are as often nouns: "report", "claims"
    hearsay: frozenset[str]  # participles of a passive that reports: "is [expected] to", "are [said] to"
    carrying: frozenset[str]  # verbs by which an outlet carries what others said: "reports"
    empty: frozenset[str]  # objects that report nothing: "said [nothing]", "said [so]"
    quoting: frozenset[str]  # verbs that say only with a quotation or a that-clause: "continued"
    states: frozenset[str]  # adjectives of attitude after a form of "be": "is [confident] that"
    particles: frozenset[str]  # adverbs that follow a verb: "went [on] to say"
    bound: frozenset[str]  # verbs that say only with their particle: "[put] it", "[shot] back"
    phrasal: frozenset[str]  # verb and particle that belong to one cue: "pointed out", "called for"
    refusals: frozenset[str]  # verbs that withhold an answer: "declined"
    withheld: frozenset[str]  # what verbs that are none of saying refuse: "did not return [calls]"
    answers: frozenset[str]  # what is refused: "comment", "confirm", "elaborate"
    settings: frozenset[str]  # where something is said: "in an interview", "in a statement"
    nouns: frozenset[str]  # nouns of saying: "the claim that"
    relatives: frozenset[str]  # relative pronouns that can be a source: "who said"
    anonymous: frozenset[str]  # heads of a source without a name: "one source", "officials"
    bringing: frozenset[
        str
    ]  # words that bring in somebody unnamed, alone or before a noun: "a", "one", "others"
    epithets: frozenset[str]  # what stands for a person once named, besides roles: "the [billionaire]"
    hidden: frozenset[str]  # ... that hide a person even after "the": "the source"
    dropped: frozenset[str]  # articles left out of a description
    pronouns: frozenset[str]  # all that can be a source
    owners: frozenset[str]  # possessive pronouns: "[her] claim that"
    own: frozenset[str]  # pronouns of the reporter and the reader: what they say is no quotation
    plural: frozenset[str]  # "they"
    neuter: frozenset[str]  # "it"
    nobody: frozenset[str]  # subjects that say nothing because nobody does: "nobody said why"
    she: frozenset[str]  # pronouns of a woman
    he: frozenset[str]  # ... of a man
    feminine: frozenset[str]  # words that tell that a person is a woman
    masculine: frozenset[str]  # ... or a man
    women: frozenset[str]  # given names of women only, folded
    men: frozenset[str]  # ... of men only
    questioning: frozenset[str]  # labels of whoever asks, folded: "q", "question"
    answering: frozenset[str]  # ... of whoever answers
    documents: frozenset[str]  # sources that can be read: "report", "poll"; never unnamed persons
    bodies: frozenset[str]  # heads of bodies beside `NameTable.organisation_heads`: "union", "rebels"
