"""English acts: verbs and nouns of doing, by class, and the words that make a deed a plan, a wish or a question.

A row is `class: verbs | nouns`. Verbs are base forms; "send/sent/sent" gives past and participle where they are irregular, a
trailing "+" doubles the last letter ("ban+": banned). A verb stands in one class only.
"""

from secondsource.languages.tables import ActTable

_ACTS = """
approve: approve authorise authorize greenlight endorse ratify | approval authorisation authorization go-ahead endorsement ratification
allow: allow permit grant let/let/let enable | permission
use: use employ utilise utilize | use usage
fire: fire launch shoot/shot/shot unleash | launch launches firing
supply: supply provide give/gave/given donate furnish equip+ arm | supplies donation donations provision
send: send/sent/sent dispatch deliver ship+ transfer+ | delivery deliveries shipment shipments
deploy: deploy station mass amass | deployment deployments
plan: plan+ intend prepare propose consider mull weigh | plan plans proposal proposals intention intentions
deny: deny reject rebut+ refute repudiate | denial denials rejection
promise: promise pledge vow commit+ guarantee | promise promises pledge pledges vow commitment commitments guarantee guarantees
threaten: threaten | threat threats
warn: warn caution | warning warnings
demand: demand | demand demands
urge: urge call appeal implore beg+ persuade | call calls appeal appeals
ask: ask request seek/sought/sought | request requests
strike: strike/struck/struck attack hit/hit/hit bomb shell bombard target raid storm ambush pound | strike strikes attack attacks bombardment shelling raid raids airstrike airstrikes assault assaults bombing bombings offensive
kill: kill murder slay/slew/slain assassinate massacre execute | killing killings murder murders assassination massacre execution
die: die perish | death deaths
injure: injure wound hurt/hurt/hurt maim | injury injuries
destroy: destroy damage demolish wreck devastate sink/sank/sunk | destruction
intercept: intercept down repel+ thwart foil neutralise neutralize | interception interceptions
meet: meet/met/met | meeting meetings
negotiate: negotiate discuss mediate broker | negotiation negotiations talks discussion discussions mediation
agree: agree sign conclude | agreement agreements accord pact
support: support back help aid assist bolster | support backing aid assistance
oppose: oppose condemn denounce criticise criticize slam+ | opposition condemnation criticism
refuse: refuse decline discard | refusal
visit: visit travel travel+ tour | visit visits trip
vote: vote | vote votes
elect: elect | election elections
win: win+/won/won defeat beat/beat/beaten | victory victories
lose: lose/lost/lost | loss losses
resign: resign quit+/quit/quit | resignation resignations
appoint: appoint nominate hire | appointment nomination
dismiss: dismiss sack oust | dismissal ouster
arrest: arrest detain jail imprison | arrest arrests detention imprisonment
charge: charge indict prosecute sue | indictment prosecution lawsuit
accuse: accuse blame allege | accusation accusations allegation allegations
convict: convict sentence acquit+ | conviction acquittal
ban: ban+ prohibit bar+ outlaw forbid/forbade/forbidden block | ban bans prohibition
sanction: sanction | sanctions
invade: invade annex occupy | invasion annexation occupation
capture: capture seize overrun/overran/overrun retake/retook/retaken | capture seizure
withdraw: withdraw/withdrew/withdrawn retreat | withdrawal retreat
release: release free | release
increase: increase raise boost rise/rose/risen grow/grew/grown expand hike double treble triple surge soar intensify escalate | increase rise growth expansion escalation surge
decrease: decrease cut+/cut/cut reduce fall/fell/fallen drop+ shrink/shrank/shrunk lower slash halve | decrease cut cuts reduction fall drop
buy: buy/bought/bought purchase acquire | purchase acquisition
sell: sell/sold/sold export | sale sales exports
join: join accede | accession
invite: invite | invitation invitations
confirm: confirm acknowledge admit+ concede verify | confirmation admission
announce: announce declare unveil reveal disclose publish | announcement announcements declaration disclosure publication
investigate: investigate probe inspect | investigation investigations inquiry probe
evacuate: evacuate flee/fled/fled displace | evacuation displacement
begin: begin/began/begun start initiate resume | start beginning resumption
end: end halt stop+ suspend cease cancel cancel+ abandon close scrap+ | halt suspension cancellation end
test: test | test tests
build: build/built/built construct produce manufacture develop+- | construction production
protest: protest demonstrate rally | protest protests demonstration demonstrations
rescue: rescue save | rescue
steal: steal/stole/stolen rob+ loot | theft robbery
hide: hide/hid/hidden conceal cover-up | concealment
apologise: apologise apologize | apology
pay: pay/paid/paid fund finance spend/spent/spent | payment payments funding spending
limit: limit restrict curb+ | limits restriction restrictions
cross: cross enter | crossing crossings entry
crash: crash collide explode | crash explosion collision
"""


def _forms(row: str) -> dict[str, str]:
    """The inflected forms of a verb row, each with what it is: "base", "s", "past", "participle", "ed" (both), "ing"."""
    base, *rest = row.split("/")
    double = base.endswith("+")
    base = base.rstrip("+-")
    stem = base + base[-1] if double else base.removesuffix("e")
    forms = {base: "base", _third(base): "s"}
    if rest:
        past, participle = rest
        forms |= {past: "ed"} if past == participle else {past: "past", participle: "participle"}
    elif base.endswith("y") and base[-2] not in "aeiou":
        forms[f"{base[:-1]}ied"] = "ed"
    else:
        forms[f"{stem}ed"] = "ed"
    forms[f"{base if base.endswith(('ee', 'ye')) else _lie(stem, base)}ing"] = "ing"
    return forms


def _third(base: str) -> str:
    if base.endswith("y") and base[-2] not in "aeiou":
        return f"{base[:-1]}ies"
    return f"{base}es" if base.endswith(("s", "sh", "ch", "x", "z")) else f"{base}s"


def _lie(stem: str, base: str) -> str:
    return f"{base[:-2]}y" if base.endswith("ie") else stem


def _rows() -> list[tuple[str, list[str], list[str]]]:
    rows = []
    for line in _ACTS.strip().splitlines():
        act, _, rest = line.partition(":")
        verbs, _, nouns = rest.partition("|")
        rows.append((act, verbs.split(), nouns.split()))
    return rows


ACTS = ActTable(
    verbs={
        form: (act, tense)
        for act, verbs, _ in reversed(_rows())
        for verb in verbs
        for form, tense in _forms(verb).items()
    },
    nouns={noun: act for act, _, nouns in reversed(_rows()) for noun in nouns},
    modals={
        **dict.fromkeys("may might could can possibly perhaps".split(), "possible"),
        **dict.fromkeys("will shall 'll won't".split(), "planned"),
        **dict.fromkeys("would should ought if unless wouldn't shouldn't".split(), "conditional"),
        **dict.fromkeys("whether".split(), "asked"),
        **dict.fromkeys("couldn't can't cannot".split(), "possible"),
    },
    governors={
        **dict.fromkeys(
            "allow allows allowed allowing permit permits permitted permitting authorise authorised authorises authorising "
            "authorize authorized authorizes authorizing enable enables enabled enabling let lets letting able free ready "
            "approve approved approves approving possibility prospect risk threat threatened threatens threaten chance option "
            "permission authorization authorisation approval right greenlight possible potential consider considers considered "
            "considering mull mulls mulling likely unlikely".split(),
            "possible",
        ),
        **dict.fromkeys(
            "plan plans planned planning intend intends intended intending promise promises promised promising pledge pledges "
            "pledged pledging vow vows vowed vowing agree agrees agreed agreeing decide decides decided deciding decision want "
            "wants wanted wanting hope hopes hoped hoping expect expects expected due set prepare prepares prepared preparing "
            "going aim aims aimed aiming seek seeks sought seeking offer offers offered try tries tried trying attempt attempts "
            "attempted attempting threatens threatening bid effort efforts struggle propose proposes proposed proposing".split(),
            "planned",
        ),
        **dict.fromkeys(
            "ask asks asked asking urge urges urged urging call calls called calling demand demands demanded demanding request "
            "requests requested requesting press presses pressed pressing persuade persuaded persuading push pushes pushed "
            "pushing appeal appeals appealed appealing beg begged order ordered orders tell told tells invite invited".split(),
            "asked",
        ),
        **dict.fromkeys(
            "refuse refuses refused refusing fail fails failed failing decline declines declined declining refusal failure "
            "deny denies denied denying".split(),
            "negated",
        ),
        **dict.fromkeys(
            "begin begins began begun start starts started continue continues continued continuing manage manages managed "
            "helped help helps used had has have forced".split(),
            "",
        ),
    },
    negations=frozenset("not n't cannot never no without neither nor none nobody".split()),
    by=frozenset(["by"]),
    of=frozenset(["of"]),
    objects=frozenset("on for to upon into".split()),
    reach={
        "on": frozenset("strike fire agree vote urge plan negotiate".split()),
        "upon": frozenset("strike urge".split()),
        "for": frozenset("urge ask demand vote plan pay apologise".split()),
        "at": frozenset("strike fire".split()),
        "to": frozenset("agree visit object".split()),
        "with": frozenset("meet".split()),
        "into": frozenset("investigate cross".split()),
        "against": frozenset("protest vote".split()),
    },
    needs={
        **dict.fromkeys("call calls called calling".split(), frozenset("for on upon".split())),
        "opposition": frozenset(["to"]),  # else it is a party
    },
    idle={
        **dict.fromkeys(
            "give gives gave given giving".split(),
            frozenset("way up in birth rise away chase notice off".split()),
        ),
        **dict.fromkeys("end ends ended ending".split(), frozenset(["up"])),
        **dict.fromkeys("grow grows grew grown growing".split(), frozenset("up out".split())),
        **dict.fromkeys("beat beats".split(), frozenset(["up"])),
    },
    no_adverbs=frozenset("family supply ally assembly reply monopoly anomaly butterfly bully".split()),
    light=frozenset(
        "give gives gave given giving grant grants granted granting launch launches launched launching".split()
    ),
    lets=frozenset("let lets letting help helps helped helping make makes made".split()),
    excluding=dict.fromkeys("rule rules ruled ruling".split(), "negated"),
    stops=frozenset(
        "out up down along ahead around above below outside inside throughout toward towards off away against together".split()
    ),
    pasts=frozenset(
        "woke broke drove flew drew threw blew ran sang swam rang spoke wrote rode rose chose froze wore tore swore ate drank "
        "saw knew grew forgot forgave shook mistook understood stood withstood led fed bled bred read lent spent bent went "
        "slept kept wept swept left felt dealt meant leapt learnt burnt heard told sold held found bound wound stuck stung swung "
        "hung dug clung caught taught fought sought brought bought thought lay laid paid said made came became overcame".split()
    ),
    past_ending="ed",
    clausal=frozenset(
        "announce confirm deny warn promise threaten plan agree ask demand accuse urge protest".split()
    ),
    weak=frozenset("down back free lower level station mass arm storm pound target ship pay".split()),
    subjective=frozenset("ask die resign protest".split()),
    alone=frozenset(
        "die resign meet agree crash visit protest vote win lose withdraw begin end increase decrease apologise join "
        "evacuate negotiate plan warn promise threaten urge".split()
    ),
)
