"""English attribution: reporting verbs and what they take, nouns of saying, roles, anonymous sources, pronouns.

The verb lists were drawn up from how often each form introduces an attribution in the train part of PolNeAR (a fact
about words; no text of it is here) and completed by hand.
"""

from __future__ import annotations

from secondsource.languages.en.genders import MEN, WOMEN
from secondsource.languages.en.inflection import verb_forms
from secondsource.languages.speech import SpeechTable

_DOUBLED = frozenset(
    "admit rebut quip refer rip slam plan chat commit permit regret blog rap snap tap nod".split()
)


def _forms(bases: str) -> frozenset[str]:
    return verb_forms(bases, _DOUBLED)


# Verbs that take a quotation, a that-clause or a bare clause.
_SAY = _forms(
    "add argue claim declare state warn insist respond reply remark continue suggest explain note announce tweet "
    "concede acknowledge admit allege assert boast brag caution charge clarify comment complain conclude confess "
    "confirm contend counter cry deadpan disclose elaborate emphasize emphasise estimate exclaim forecast gloat gripe "
    "hint imply indicate intone joke lament mention muse mutter observe opine ponder grouse plead point posit post "
    "predict proclaim pronounce protest quip rant recall recount reiterate relate repeat report retort reveal "
    "scoff shout sigh signal speculate stress surmise testify theorize vent volunteer vow whisper wonder yell chant "
    "interject proffer reaffirm remember recommend propose advise assure remind inform promise pledge guarantee swear "
    "agree demand email text blog summarize summarise stipulate specify underscore underline highlight reckon "
    "deny chime enthuse fume gush bemoan marvel moan thunder tease snap bark growl sneer roar boom decree dictate affirm"
) | frozenset(
    "said says say saying told tells tell telling wrote writes write writing written swore sworn foretold "
    "retweeted retweet retweeting".split()
)
# Verbs that say only with a quotation: '"We stay," she began'.
_UTTER = (
    frozenset("demur demurs demurred demurring".split())
    | _forms(
        "answer whine quiz riff scold retaliate wail coo croak interrupt mouth lecture beam groan grumble "
        "chuckle laugh jeer croon fret rejoin exhort preach counsel smile crow blurt bellow scream holler stammer crack react"
    )
    | frozenset("began went offered offers".split())
)
_ASK = _forms("ask inquire enquire query question")
# Verbs of finding and showing: the source is often a document, a poll, a video.
_SHOW = _forms("suggest indicate reveal conclude estimate project calculate") | frozenset(
    "show shows showed shown showing found finds find finding learned learns learnt read reads".split()
)
# Verbs whose content is a noun phrase: "praised the plan", "accused him of lying".
_JUDGE = _forms(
    "accuse blame criticize criticise praise condemn denounce decry describe defend endorse reject dismiss blast slam "
    "assail rail deride mock ridicule applaud commend salute hail laud welcome thank oppose question challenge dispute "
    "rebuke chide scold lambast excoriate castigate disparage bash rip cite echo portray depict characterize "
    "characterise label brand dub deem liken compare tout urge call credit fault voice express "
    "discuss reference list outline detail propose announce lament regret deplore refute rebut contradict "
    "unveil float pitch invoke concede apologize"
)
_INTEND = _forms(
    "vow promise pledge threaten refuse decline hope seek offer agree expect ask demand urge claim swear"
) | frozenset("sought".split())
# Attitudes whose words are a saying more often than one time in three; "want", "know", "feel" and "see" are not.
_THINK = _forms("believe hope expect fear suspect doubt worry agree oppose") | frozenset(
    "think thinks supported supports".split()
)

# Forms without "-ed" or "-ing" that are as often nouns.
_NOMINAL = (
    "claim report comment remark state post question demand promise pledge hope fear tweet blog note charge signal "
    "estimate forecast project plan support doubt view call point shout cry sigh joke boast float credit list "
    "label brand reference email text challenge dispute praise echo detail pitch outline volunteer counter query find "
    "show rant protest stress rip slam tease decree rail fault want vent wish concern feel see read"
)
_PHRASAL = {
    "point": "out to", "call": "for on", "refer": "to", "talk": "about of", "speak": "about of", "ask": "about for",
    "push": "for", "lash": "out", "focus": "on", "rule": "out", "complain": "about", "warn": "of about against",
    "joke": "about", "apologize": "for", "argue": "for against", "rail": "against", "allude": "to", "object": "to",
    "react": "to", "respond": "to", "hint": "at", "brag": "about", "boast": "about of", "admit": "to", "worry": "about",
    "spell": "out", "lay": "out", "sum": "up", "fire": "back", "shoot": "back", "worried": "about", "concerned": "about", "critical": "of", "skeptical": "of about", "proud": "of", "put": "it", "hit": "back",
    "cut": "in", "weigh": "in", "chime": "in", "write": "about of", "tell": "of",
    "speculate": "about", "go": "on", "gush": "about",
}  # fmt: skip
_BOUND = frozenset(
    "put puts putting shot shoot shoots fired fires hit hits cut cuts chimed weighed went".split()
)
_STATES = frozenset(
    "worried concerned confident sure certain convinced skeptical sceptical aware hopeful afraid optimistic pessimistic "
    "adamant proud critical supportive doubtful mindful eager willing determined".split()
)
_IRREGULAR = {
    "hit": frozenset({"hit", "hits"}),
    "cut": frozenset({"cut", "cuts"}),
    "put": frozenset({"put", "puts", "putting"}),
    "speak": frozenset({"spoke", "spoken"}),
    "shoot": frozenset({"shot"}),
    "write": frozenset({"wrote", "written", "writing"}),
    "tell": frozenset({"told"}),
    "say": frozenset({"said"}),
    "go": frozenset({"went"}),
    "lay": frozenset({"laid"}),
}

_HEARSAY = frozenset(
    "expected said reported believed thought understood known alleged rumored rumoured estimated projected predicted quoted "
    "cited widely".split()
)

# Forms of those verbs that are as a rule something else: "the states", "showing the way", "add sugar".
_NOT = frozenset(
    "states add continue showing shown finding find supports opposes expects endorse welcomed voice tell".split()
)
_BOUND_TO = _forms("refer talk") | frozenset("speak speaks spoke speaking".split())

_ALL = (
    _SAY | _ASK | _BOUND | _UTTER | _SHOW | _JUDGE | _INTEND | _THINK | _STATES | _HEARSAY | _BOUND_TO
) - _NOT
_ANSWERS = frozenset(
    "comment respond elaborate say confirm answer discuss disclose reveal specify clarify provide explain "
    "return reply speculate identify release rule mention name detail divulge verify acknowledge commit engage give".split()
)
_NOUNS = frozenset(
    "statement claim claims allegation allegations assertion assertions suggestion suggestions argument comment "
    "comments remark remarks warning warnings accusation accusations announcement belief view opinion promise "
    "pledge fear fears hope hopes concern concerns complaint complaints question questions criticism promises pledges "
    "insistence vow vows admission description characterization suggestions prediction contention confession "
    "conclusion acknowledgment declaration boast threat threats demand demands denial denials call calls proposal".split()
)

SPEECH = SpeechTable(
    verbs=(_SAY | _ASK | _BOUND | _UTTER) - _NOT,
    showing=_SHOW,
    finding=frozenset("found find finds finding learned learns learnt".split()),
    judging=_JUDGE | _BOUND_TO,
    intending=_INTEND,
    thinking=_THINK | _STATES,
    telling=frozenset(
        "told tell tells telling asked asks asking ask assured assures assuring reminded reminds reminding informed "
        "informs informing warned warns warning emailed promised advised advises advising urged urges urging".split()
    ),
    all=_ALL,
    cueing=_ALL | _ANSWERS | _NOUNS | frozenset({"according", ":"}),
    nominal=frozenset(
        form
        for base in _NOMINAL.split()
        for form in (base, *_forms(base))
        if not form.endswith(("ed", "ing"))
    ),
    hearsay=_HEARSAY,
    carrying=_forms("report") | frozenset({"writes", "wrote"}),
    empty=frozenset("nothing so more little much something anything it this that no yes".split()),
    quoting=_forms("pledge continue repeat conclude cry shout yell sigh whisper bark boom") | _UTTER,
    states=_STATES,
    particles=frozenset("on out back".split()),
    bound=_BOUND | _BOUND_TO,
    phrasal=frozenset(
        f"{form} {particle}"
        for verb, particles in _PHRASAL.items()
        for form in _forms(verb) | {verb} | _IRREGULAR.get(verb, frozenset())
        for particle in particles.split()
    ),
    refusals=_forms("decline refuse"),
    withheld=frozenset(
        "call calls message messages email emails request requests phone detail details comment figure figures reason reasons "
        "explanation name names timeline timetable number numbers".split()
    ),
    answers=_ANSWERS,
    settings=frozenset(
        "statement interview email e-mail letter tweet post speech message memo release report press "
        "conference briefing call phone telephone note filing appearance remarks op-ed column article essay blog "
        "video debate rally event hearing testimony meeting twitter facebook television radio broadcast "
        "program programme show podcast".split()
    ),
    nouns=_NOUNS,
    relatives=frozenset("who which that".split()),
    anonymous=frozenset(
        "source sources official officials insider insiders aide aides adviser advisers advisor advisors diplomat "
        "diplomats minister ministers person people lawmaker lawmakers analyst analysts expert experts spokesman "
        "spokeswoman spokesperson critics supporters witnesses witness resident residents observers operative "
        "operatives strategist strategists donor donors staffer staffers employee employees senator ambassador "
        "critics opponents voters republican republicans democrat democrats activists activist protesters protester "
        "doctor doctors officer officers prosecutors investigators lawyers lawyer aide former-official colleague friend neighbor neighbour relative executive executives commander commanders soldier soldiers".split()
    ),
    bringing=frozenset("a an one another others some many several most both two three few all".split()),
    epithets=frozenset(
        "diplomat leader politician lawmaker tycoon billionaire businessman businesswoman mogul candidate nominee "
        "frontrunner front-runner incumbent star actor actress singer author writer judge officer general commander premier "
        "chancellor monarch envoy congressman congresswoman veteran hopeful contender democrat republican conservative "
        "boss founder host captain master keeper trainer manager owner teacher banker farmer pilot engineer priest "
        "managing founding acting leading ruling sitting socialist surgeon scientist economist historian".split()
    ),
    hidden=frozenset("source official insider person aide spokesman spokeswoman spokesperson".split()),
    dropped=frozenset({"the"}),
    pronouns=frozenset("he she they it we i you him her them his their us me".split()),
    owners=frozenset("his her their".split()),
    own=frozenset("i we you me us".split()),
    plural=frozenset({"they", "them", "their"}),
    neuter=frozenset({"it", "its"}),
    nobody=frozenset("nobody none nothing neither there".split()),
    she=frozenset({"she", "her", "herself"}),
    he=frozenset({"he", "him", "his", "himself"}),
    feminine=frozenset(
        "mrs ms miss mme mlle madame madam lady dame baroness countess duchess queen princess empress spokeswoman chairwoman "
        "congresswoman councilwoman policewoman businesswoman actress heiress hostess waitress nun wife mother daughter sister "
        "widow aunt niece grandmother stepmother girlfriend fiancée mum mom mama señora senora signora frau ms. mrs. woman "
        "saleswoman horsewoman noblewoman alderwoman assemblywoman forewoman abbess sultana tsarina matriarch".split()
    ),
    masculine=frozenset(
        "mr sir lord king prince emperor baron count duke earl sultan emir tsar spokesman chairman congressman councilman policeman "
        "businessman fisherman alderman assemblyman foreman monk husband father son brother widower uncle nephew grandfather "
        "stepfather boyfriend fiancé dad señor senor signor herr monsieur mr. man salesman nobleman abbot imam pope cardinal "
        "ayatollah patriarch serviceman".split()
    ),
    questioning=frozenset("q question".split()),
    answering=frozenset("a answer".split()),
    women=WOMEN,
    men=MEN,
    documents=frozenset(
        "report letter poll survey study statement memo email e-mail document documents filing indictment complaint transcript "
        "analysis review book article story post tweet video paper draft papers files data figures records study audit "
        "manifesto text message announcement notice ad advert editorial headline sign poster website page lawsuit ruling "
        "affidavit brief bill law census index".split()
    ),
    bodies=frozenset(
        "union firm agency regulator watchdog charity navy regime junta militia company newspaper paper magazine broadcaster "
        "manufacturer maker carmaker retailer bank lender operator start-up startup campaign airline ministry council "
        "commission committee court government police army party hospital university administration cartel".split()
    ),
)
