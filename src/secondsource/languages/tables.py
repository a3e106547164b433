"""The shape of a language: one `Lexicon` of tables, the same fields in every language.

A table is data that one layer reads. Each field says in a line what it holds; a test demands that every language fills
every field. Word lists are folded to lower case unless the field says otherwise.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from secondsource.languages.speech import SpeechTable


@dataclass(frozen=True, slots=True)
class TextTable:
    """What splitting a text into sentences must know."""

    titles: frozenset[
        str
    ]  # abbreviations before a name, without the stop: "mr", "adm", "sen"; never end a sentence
    abbreviations: frozenset[str]  # others that never end one: "vs", "no", "fig"
    soft: frozenset[str]  # abbreviations that may also end a sentence: "u.s", "inc", "a.m"
    numbered: frozenset[str]  # abbreviations that end no sentence before a digit only: "no", "fig"
    dated: frozenset[str]  # small ones that end none before a year or a month: "c. 1580", "(b. March 2009)"
    closing: frozenset[str]  # abbreviations after which a capital opens a sentence: "etc", "p.m"
    calendar: frozenset[str]  # ... but not these: "5 p.m. Tuesday"
    labels: frozenset[str]  # what opens a credit: "Photo: Kestrel Press"
    elisions: frozenset[str]  # what an apostrophe begins: "'em", "'til"
    months: frozenset[str]  # abbreviated months that stand before a number: "nov", "sept"
    starters: frozenset[str]  # words that open a sentence even after a soft abbreviation: "the", "he", "but"
    function: frozenset[str]  # the commonest function words: tell the language from a few lines


@dataclass(frozen=True, slots=True)
class SyntaxTable:
    """Closed word classes: what finding phrases without a parser must know."""

    determiners: frozenset[str]  # they open a noun phrase: "the", "one", "his"
    articles: frozenset[str]  # determiners that cannot stand alone: "the", "his"
    prepositions: frozenset[str]
    auxiliaries: frozenset[str]  # "has", "would", "didn't"
    catenative: frozenset[
        str
    ]  # verbs that carry an infinitive without adding a meaning: "went on to", "used to"
    be: frozenset[str]  # forms of the verb that makes the passive
    participles: frozenset[str]  # irregular past participles: "known", "told"
    adverbs: frozenset[str]  # those without the adverb's ending: "also", "not"
    adverb_ending: str  # "ly"
    coordinators: frozenset[str]  # "and", "but"
    subordinators: frozenset[str]  # they open a clause: "because", "while"
    complementizers: frozenset[str]  # they open a reported clause: "that", "whether"
    subjects: frozenset[str]  # pronouns that stand as a subject: "he", "they"
    objects: frozenset[str]  # pronouns that stand as an object: "him", "me"
    finite: frozenset[str]  # common finite verb forms: they show that a stretch holds a clause
    pasts: frozenset[str]  # rarer irregular pasts that are no participles too: "drew", "threw"
    days: frozenset[str]  # weekdays and words such as "yesterday": "said Friday"


@dataclass(frozen=True, slots=True)
class ReadTable:
    """What reading the lines around a plain text must know."""

    months: Mapping[str, int]  # names and abbreviations, without the stop: "november" and "nov" are 11
    weekdays: frozenset[str]  # names and abbreviations, without the stop
    published: frozenset[str]  # words before the date of publication: "date", "published", "posted on"
    modified: frozenset[str]  # words before the date of the last change: "updated", "last modified"
    byline: frozenset[str]  # words before the author: "by"
    outlet: frozenset[str]  # words before the publisher: "source", "publisher"
    ahead: frozenset[str]  # words that put a date of the same sentence into the future: "will", "until"
    credit: frozenset[str]  # labels before the maker of a picture: "photograph", "image source"
    caption: frozenset[str]  # labels before a caption: "image caption", "file photo"
    hanging: frozenset[
        str
    ]  # words after which no caption ends: prepositions, articles, conjunctions, auxiliaries
    openers: frozenset[str]  # words that open a sentence beside `TextTable.starters`: "according", "still"
    prose: frozenset[str]  # words with which no caption begins: "there", "but", "if"
    helped: tuple[str, ...]  # how a line on who else worked on a report begins: "additional reporting by"
    helping: tuple[str, ...]  # ... or ends: "contributed to this report"
    predicates: frozenset[
        str
    ]  # verbs beside `SyntaxTable.finite` that show that a sentence has begun: "comes"
    poses: frozenset[str]  # what people do on pictures, in the present: "gestures", "hold"
    unnamed: frozenset[str]  # how captions bring in whoever is to be seen: "a", "two", "protesters"
    pictured: frozenset[str]  # what captions say and reports do not: "pictured", "(left)"
    surveys: frozenset[str]  # words after two outlets that ask together: "poll"
    closing: frozenset[str]  # words with which captions like to end: "yesterday", "week", "pictured"


@dataclass(frozen=True, slots=True)
class FramingTable:
    """What telling loaded words must know."""

    charged: frozenset[str]  # every inflected form of a loaded word
    phrases: tuple[tuple[str, ...], ...]  # loaded phrases, word by word
    plain: frozenset[
        tuple[str, str]
    ]  # a charged word and its neighbour that together are plain: "puppet show"


@dataclass(frozen=True, slots=True)
class ProseTable:
    """What choosing whole sentences out of a text, and comparing them, must know."""

    function: frozenset[str]  # words without content of their own
    pronouns: frozenset[str]  # they lean on the sentence before when they open one
    connectives: frozenset[str]  # single words that tie a sentence to the one before: "but", "meanwhile"
    openers: tuple[tuple[str, ...], ...]  # openings of several words that do: "as a result"
    reporter: frozenset[str]  # outside quotation marks the writer speaks of himself: "I", "told us"
    calendar: frozenset[str]  # after a pronoun they name a time, not the sentence before: "this weekend"
    negations: frozenset[str]  # words that turn a sentence round, besides the contracted "n't"
    vague: frozenset[str]  # subjects that name nobody
    articles: frozenset[str]  # "a", "the": nothing hangs on them
    hedges: frozenset[str]  # words that keep a sentence from being asserted: "reportedly", "if", "would"


@dataclass(frozen=True, slots=True)
class SpellingTable:
    """How one word may be written in several ways; regular expressions over folded words."""

    endings: str  # inflections and derivations that hide that two words are one: "s", "ation"
    silent: frozenset[str]  # letters dropped where a word ends in one after that: "e"
    variants: tuple[tuple[str, str], ...]  # one spelling to the other: "our" to "or"


@dataclass(frozen=True, slots=True)
class QuantityTable:
    """What telling whether two figures count the same must know."""

    people: frozenset[str]  # heads that count human beings without saying which
    fates: tuple[frozenset[str], ...]  # words for one fate: figures of different fates are never compared
    partial: frozenset[str]  # a figure beside these is a part of a total or comes on top of one
    change: frozenset[str]  # a figure beside these may be of another time
    stops: frozenset[str]  # they end the noun phrase that names what is counted


@dataclass(frozen=True, slots=True)
class NumberTable:
    """What reading numbers must know."""

    ones: Mapping[str, float]  # number words under a hundred: "seven", "forty"
    scales: Mapping[str, float]  # words that multiply: "dozen", "million"
    letters: Mapping[str, float]  # letters that multiply where they touch the digits: "bn", "k"
    lengths: frozenset[str]  # words after which a glued "m" is metres: "high", "wide"
    vague: Mapping[str, tuple[float, float]]  # plurals that stand for a range: "thousands"
    articles: Mapping[str, float]  # words that count before a scale: "a" hundred, "half" a million
    joints: frozenset[str]  # "and" of "two hundred and six"
    halves: frozenset[str]  # "half" of "two and a half"
    of: frozenset[str]  # "of" of "tens of thousands"
    starts: frozenset[str]  # every word with which a number in words can begin
    currencies: Mapping[str, str]  # signs and codes before a number, to the ISO 4217 code: "$", "rm"
    money: Mapping[str, str]  # words after a number: "shekels"
    dollars: Mapping[str, str]  # what tells whose dollar it is: "c", "canadian"
    glued: frozenset[str]  # codes that touch their number: "rm" of "RM79"
    percent: frozenset[str]  # "%", "percent"
    units: Mapping[str, str]  # surface to the unit in the singular: "km" to "kilometre"
    glued_units: Mapping[str, str]  # units only where they touch the number: "m", "w"
    phrases: Mapping[str, str]  # units of several words: "square metres"
    periods: Mapping[str, str]  # what a rate is per: "day", "annum"
    per: frozenset[str]  # "per", "a", "each"
    bounds: Mapping[str, str]  # words before a number to the bound: "at least" to ">="
    bound_words: frozenset[str]  # single words of bounds, and the articles and "from" beside them
    after: Mapping[str, str]  # words after it: "or more" to ">="
    hedges: frozenset[str]  # words that leave the number to somebody else: "reported"
    fractions: Mapping[str, float]  # "thirds" to 1/3
    multiples: Mapping[str, float]  # "doubled" to 2
    labels: frozenset[str]  # words whose number is a name: "section", "flight"
    plain_labels: frozenset[str]  # those that need no capital for it
    short_labels: frozenset[str]  # those that are abbreviations: "no", "vol"
    ranges: frozenset[str]  # between the ends of a range: "to", "-"
    between: frozenset[str]  # before a range with "and"
    negatives: frozenset[str]  # "minus"
    changes: frozenset[str]  # verbs of rising and falling: from one figure to another
    scores: frozenset[str]  # beside two numbers they are a score: "won", "vote"
    ages: frozenset[str]  # before an age: "aged"
    generic: frozenset[str]  # heads that name no thing: "total", "average"
    plurals: frozenset[str]  # plural nouns without an s: "people"
    singular_s: frozenset[str]  # words in s that are no plurals: "across"
    after_measure: frozenset[str]  # words after a measure that are no noun: "long", "higher", "off"
    verbs: frozenset[str]  # verbs that end a noun phrase: "rose", "left"
    no_heads: frozenset[str]  # words that alone are nothing a figure could count: "the top 1 percent"
    shapes: frozenset[str]  # behind a number and a hyphen they tell a manner: "two-way", "five-figure"
    particles: frozenset[str]  # words of place and way that are of no noun phrase: "up", "out"
    leading: frozenset[
        str
    ]  # verbs whose subject the figure measures, besides those of change: "cost", "weighs"
    asked: frozenset[str]  # verbs after "60 percent" that tell of people asked: "say", "oppose"
    whole: frozenset[str]  # vague numbers that are other nouns without their "of": "scores"
    halved: frozenset[str]  # words whose "half" is a part of a match or a year: "first"
    idle: frozenset[str]  # words with which "one" counts nothing: "on one hand"
    titles: frozenset[str]  # words that make an ordinal part of a title: first "lady"
    nouns: frozenset[str]  # nouns with the ending of a verb: "building", "speed"
    compact: frozenset[str]  # heads that carry their "of": "barrels of oil"


@dataclass(frozen=True, slots=True)
class TimeTable:
    """What finding times must know. `rules` name classes of words; `words` and the mappings say which word is of which."""

    words: Mapping[str, str]  # word to its classes, space between
    months: Mapping[str, int]
    weekdays: Mapping[str, int]  # Monday is 1, as in ISO 8601
    units: Mapping[str, str]  # "weeks" to the letter of its TIMEX3 duration: D W M Q Y E C, T before h m s
    seasons: Mapping[str, str]  # TIMEX3: SP SU FA WI
    parts: Mapping[str, str]  # part of the day: TIMEX3 MO AF EV NI, or a clock time
    festivals: Mapping[str, str]  # "12-25", "11 4 4" (month, ISO weekday, which one), "easter -2"
    vague: Mapping[str, str]  # PRESENT_REF, PAST_REF, FUTURE_REF
    frequencies: Mapping[str, str]  # "daily" to its TIMEX3 SET value
    quarters: Mapping[str, str]  # short names of quarters and halves, "q3", to TIMEX3 "Q3"
    decades: Mapping[str, int]  # "nineties" to 90
    ordinals: Mapping[str, int]  # "third" to 3
    mods: Mapping[str, str]  # word that narrows or bounds, to its TIMEX3 mod
    zones: Mapping[str, str]  # zone to its offset from UTC, "+01:00"; "Z" for UTC
    rules: tuple[tuple[str, str], ...]  # name of the reading, and the classes it takes, most special first
    future: frozenset[str]  # words that put a clause in the future: "will", "expected"
    past: frozenset[str]  # words that put it in the past: "was", "had"
    bound: frozenset[str]  # words that do so only before "to" and "for": "set"
    infinitives: frozenset[str]  # "be", before a participle that tells no time
    presents: frozenset[str]  # forms of "be" whose infinitive is still to come: "is" to be held
    modals: frozenset[str]  # those that do so also behind the time: "on Friday parliament will"
    ahead: frozenset[str]  # words before a time that is still to come: "until"
    scheduled: frozenset[str]  # verbs whose present tense announces: he "takes" office in January
    before_month: frozenset[str]  # words after which "May" is a month
    given_names: frozenset[str]  # months that are given names too: "april", "may"
    abbreviated: frozenset[str]  # short forms that are dates only beside a number: "sat", "jan"
    labels: frozenset[str]  # words whose number is a name, not a year: "route"
    walks: frozenset[str]  # months that are other nouns too: "march"
    loose: frozenset[str]  # words that may stand against an event instead of against now: "soon"
    titles: frozenset[str]  # words after a weekday that make it a title: "times", "live"
    counts: frozenset[str]  # words before which a four-digit number is a count: "people", "metres"
    year_cues: frozenset[str]  # words after which a four-digit number is a year: "in", "since"


@dataclass(frozen=True, slots=True)
class FrequencyTable:
    """What telling two events apart must know: a shared "president" means little, a shared "Teesport" much."""

    share: dict[str, float]  # word -> share of articles whose headline and opening hold it; folded


@dataclass(frozen=True, slots=True)
class NameTable:
    """What finding names must know. `places`, `organisations`, `products`, `peoples`, `countries` and `demonyms` keep their capitals."""

    honorifics: frozenset[str]  # they stand before a person's name and are no part of it: "mr", "sir"
    ranks: frozenset[str]  # military and police ranks: "gen", "admiral"
    roles: frozenset[str]  # what a person is: "minister", "spokeswoman"
    role_modifiers: frozenset[str]  # words that stand before a role: "prime", "deputy", "foreign"
    role_links: frozenset[str]  # small words inside a title: "of", "for"
    anonymous: frozenset[str]  # heads of a source without a name: "source", "insider"
    unbound: frozenset[
        str
    ]  # words in a role that keep it from meaning the one who bears the title: "official", "former"
    particles: frozenset[str]  # small words inside a person's name: "de", "bin"
    suffixes: frozenset[str]  # words after a person's name: "jr", "iii"
    given: frozenset[str]  # given names of the world, folded to lower case
    countries: Mapping[
        str, str
    ]  # every name of a country or region to its usual one: "UK" to "United Kingdom"
    demonyms: Mapping[str, str]  # adjective or people to the country: "French" to "France"
    peoples: frozenset[str]  # capitalised adjectives and peoples that name no country: "Sunni", "Western"
    places: frozenset[str]  # regions, seas, exonyms, and cities everybody writes of
    organisations: frozenset[str]  # bodies known by a name that does not say what they are: "NATO", "Hamas"
    organisation_heads: frozenset[str]  # last words of a body's name: "ministry", "corp"
    organisation_leads: frozenset[str]  # first words of one, before "of" or "for": "bank", "university"
    place_heads: frozenset[str]  # last words of a place's name: "river", "province"
    place_leads: frozenset[str]  # first words of one: "mount", "san"
    compass: frozenset[str]  # "north", "eastern": they join a place's name
    place_cues: frozenset[str]  # prepositions before a place: "in", "near"
    surnames: frozenset[str]  # of people whom the news calls by that name alone, folded to lower case
    states: frozenset[str]  # abbreviated states after a town's name: "CA", "Calif"
    within: frozenset[str]  # those of them that hardly stand before a person: "in", not "from"
    event_leads: frozenset[str]  # first words of an event's or a law's name: "operation", "battle"
    event_heads: frozenset[str]  # last words of an event's or a law's name: "war", "summit"
    product_heads: frozenset[str]  # what a made thing is: "missile", "tank"; its name stands before
    products: frozenset[str]  # made things known by name: "Storm Shadow"
    compounds: frozenset[
        str
    ]  # second halves of compound adjectives: "led" of "US-led", "based" of "Lisbon-based"
    not_names: frozenset[str]  # capitalised words that name nobody: months, weekdays, "gdp"
    families: frozenset[str]  # family names, folded to lower case: evidence for the tagger, no more
    brands: frozenset[str]  # bodies known by a name that may also be a word: "Target"; evidence too


@dataclass(frozen=True, slots=True)
class CitationTable:
    """What finding citations of outlets must know. Phrases are tuples of words; the keys are `CitationManner`s."""

    before: Mapping[
        str, frozenset[tuple[str, ...]]
    ]  # they stand before the outlet: "told", "first reported by"
    after: Mapping[str, frozenset[tuple[str, ...]]]  # ... or after it: "reports", "has learned"
    own: frozenset[tuple[str, ...]]  # the article's own reporting: "told us", "we can reveal"
    media: frozenset[str]  # words that may stand between cue and outlet: "newspaper", "state", "presenter"
    media_kinds: frozenset[
        str
    ]  # what an outlet is: "newspaper", "channel"; "told the newspaper" is the one cited last
    interviews: frozenset[str]  # words that call a talk an interview
    occasions: frozenset[
        str
    ]  # where one speaks to no outlet in particular: in a "speech", at a "rally", on "Twitter"
    at: frozenset[str]  # prepositions before them
    audiences: frozenset[str]  # whom one tells something who is no outlet: told "voters"
    witnesses: frozenset[str]  # who of an outlet was there: "a Reuters [witness] saw"
    witnessing: frozenset[str]  # ... and what he did: "saw", "heard"
    seats: frozenset[
        str
    ]  # how a sentence opens that says on which programme somebody spoke: "[asked] about it on"
    handing: frozenset[
        str
    ]  # what is done with an account before "to" and an outlet: "[confirmed] the sale to the BBC"
    fronts: frozenset[str]  # who acts for an outlet as a firm: "a [lawyer] for the Post asked"
    stations: frozenset[str]  # what a station is to its network: "ABC affiliate WFAA"
    timed: frozenset[str]  # words before a day or span that stands inside a cue: "published [on] Thursday in"
    spans: frozenset[str]  # ... and such spans, beside the days: "spoke last [week] to"
    media_leads: frozenset[str]  # first words of such a name: "Evening", "Daily"
    media_heads: frozenset[str]  # last words of an outlet's name that no table knows: "Gazette", "Radio"
    claims: frozenset[str]  # verbs by which an outlet may also speak of itself: "said"
    company: frozenset[str]  # words after "said" that show an outlet speaking of itself: "in", "it"
    agency: frozenset[tuple[str, ...]]  # words around an agency in a byline or a last line


@dataclass(frozen=True, slots=True)
class ActTable:
    """What telling acts apart must know: approving is not using, and a plan is no deed."""

    verbs: Mapping[str, tuple[str, str]]  # form to class and tense: "sent" to ("send", "ed")
    nouns: Mapping[str, str]  # noun of doing to class: "approval" to "approve"
    modals: Mapping[
        str, str
    ]  # words in a clause that make its act "possible", "planned", "conditional", "asked"
    governors: Mapping[
        str, str
    ]  # words over "to" and an act, or over its noun: "allowed" to use; "negated": "refused" to
    negations: frozenset[str]
    by: frozenset[str]  # before the one who acts, in a passive
    of: frozenset[str]  # before the object of a noun: the use "of" missiles
    objects: frozenset[str]  # prepositions between a noun of doing and its object: "the ban on", "calls for"
    reach: Mapping[
        str, frozenset[str]
    ]  # ... between a verb and its object, with its classes: "on" strike, vote; "with" meet
    needs: Mapping[str, frozenset[str]]  # verbs that are acts only before these words: "call" for, on
    idle: Mapping[str, frozenset[str]]  # verbs that are none before these: "gave" way, "ended" up
    no_adverbs: frozenset[str]  # nouns with the ending of an adverb: "supply"
    light: frozenset[str]  # verbs that lend a noun of doing their subject: "launched" an attack
    lets: frozenset[str]  # verbs over an infinitive without "to": "let" them use it
    excluding: Mapping[str, str]  # "out" after these stands over a gerund: "has not ruled out using"
    stops: frozenset[str]  # further words no noun phrase goes over: "along", "ahead"
    pasts: frozenset[str]  # irregular pasts of verbs that are no acts: no noun phrase goes over "woke"
    past_ending: str  # "ed"
    clausal: frozenset[str]  # classes whose verbs take a clause: "warned Norland attacks"
    weak: frozenset[str]  # bare forms that are oftener adverbs or adjectives: "down", "back", "free"
    subjective: frozenset[str]  # classes whose noun has the one who acts after "of": "the death of the king"
    alone: frozenset[str]  # classes that need no object: "five people died in the fire"


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All that the layers know of one language."""

    code: str  # ISO 639-1
    text: TextTable
    speech: SpeechTable
    read: ReadTable
    syntax: SyntaxTable
    framing: FramingTable
    prose: ProseTable
    spelling: SpellingTable
    quantities: QuantityTable
    numbers: NumberTable
    times: TimeTable
    frequency: FrequencyTable
    names: NameTable
    citing: CitationTable
    acts: ActTable
