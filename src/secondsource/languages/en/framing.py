"""English words that take a side: loaded verbs, nouns and adjectives.

Drawn up by hand from the classes that style books warn of (loaded manner verbs, belittling, alarm, praise, slur) and pruned
against news text: a word that is more often plain than loaded ("strike", "attack", "crisis", "defend") is not here.
Each base is inflected; a phrase of several words stands as it is.
"""

from __future__ import annotations

from secondsource.languages.en.inflection import VOWELS, verb_forms
from secondsource.languages.tables import FramingTable

_DOUBLED = frozenset("slam blab flip-flop grovel quit whip rig spin".split())


def _verbs(bases: str) -> frozenset[str]:
    return verb_forms(bases, _DOUBLED)


def _nouns(bases: str) -> frozenset[str]:
    found: set[str] = set()
    for base in bases.split():
        if base.endswith("y") and base[-2] not in VOWELS:
            found |= {base, base[:-1] + "ies"}
        else:
            found |= {base, base + ("es" if base.endswith(("s", "sh", "ch", "x")) else "s")}
    return frozenset(found)


# How somebody is said to have spoken or acted, when the verb already judges it.
_MANNER = _verbs(
    "slam lambast lambaste excoriate eviscerate savage skewer gloat rant bleat gush fawn "
    "grovel capitulate kowtow pander scoff sneer smear vilify demonise demonize scapegoat gaslight parrot "
    "peddle weaponise weaponize hijack bulldoze railroad torpedo cripple decimate obliterate humiliate "
    "stonewall dither bungle botch fumble flip-flop bully browbeat strong-arm whitewash obfuscate fearmonger "
    "scaremonger concoct regurgitate hoodwink bamboozle swindle fleece"
) | frozenset(
    "blasted trashed trashing gutted gutting caved caving".split()
)  # not their bare forms: a blast is an explosion, trash is refuse
_THINGS = _nouns(
    "thug goon crony stooge puppet henchman mouthpiece lackey apologist fanatic zealot extremist radical firebrand "
    "hardliner demagogue strongman warmonger profiteer fat-cat propagandist hypocrite charlatan grifter "
    "witch-hunt debacle fiasco shambles farce charade sham travesty disgrace outrage bombshell meltdown "
    "bloodbath onslaught rampage killing-spree power-grab stranglehold boondoggle giveaway handout freebie  "
    "cover-up smokescreen uproar furore firestorm hysteria frenzy mob horde juggernaut smear propaganda "
    "indoctrination tirade diatribe stunt gimmick ploy u-turn flip-flop catfight spat"
) | frozenset("henchmen regime regimes junta juntas cronyism scaremongering fearmongering".split())
_QUALITIES = frozenset(
    "shameful disgraceful outrageous appalling abhorrent despicable heinous vile sinister insidious brazen "
    "shameless blatant egregious reckless ruthless brutal barbaric savage bloodthirsty merciless cowardly spineless "
    "toothless hapless hopeless clueless inept incompetent bumbling embattled disgraced beleaguered notorious "
    "infamous shadowy murky self-styled self-proclaimed ill-fated ill-advised misguided wrongheaded "
    "ludicrous laughable absurd ridiculous preposterous bizarre baseless unhinged deranged crazed rabid far-fetched "
    "draconian tyrannical despotic iron-fisted heavy-handed radical extremist fanatical bigoted "
    "racist xenophobic heroic courageous brave visionary triumphant glorious stunning jaw-dropping shocking horrifying "
    "horrific chilling terrifying nightmarish catastrophic apocalyptic disastrous calamitous "
    "incendiary inflammatory provocative vitriolic scathing blistering withering humiliating "
    "belatedly shamefully outrageously brazenly blatantly recklessly ruthlessly brutally savagely cynically "
    "mercilessly conveniently laughably absurdly inexplicably unsurprisingly predictably astonishingly shockingly "
    "disgracefully desperately furiously".split()
)

FRAMING = FramingTable(
    charged=_MANNER | _THINGS | _QUALITIES,
    phrases=(
        ("death", "knell"), ("witch", "hunt"), ("power", "grab"), ("fat", "cat"), ("fat", "cats"), ("caved", "in"),
        ("red", "meat"), ("hell", "bent"), ("kicking", "and", "screaming"), ("doubled", "down"), ("doubles", "down"),
        ("doubling", "down"), ("lashed", "out"), ("lashes", "out"), ("lashing", "out"), ("under", "fire"),
        ("rubber", "stamp"), ("rubber", "stamped"), ("at", "long", "last"), ("turned", "a", "blind", "eye"),
        ("slap", "in", "the", "face"), ("sabre", "rattling"), ("saber", "rattling"), ("killing", "spree"),
    ),
    plain=frozenset(
        (
            # "sweeping" the floor, a "radical" of chemistry and politics' own names, "brave" as a name: the next
            # word decides; these pairs are plain.
            ("puppet", "show"), ("chilling", "effect"), ("nuclear", "meltdown"), ("smear", "test"),
            ("blasted", "off"), ("blasted", "through"), ("blasted", "into"), ("blasted", "out"), ("puppet", "theatre"), ("puppet", "theater"), ("ram", "raid"), ("radical", "party"),
            ("radical", "left"), ("savage", "love"), ("mob", "boss"), ("gut", "bacteria"),             ("devastating", "earthquake"), ("devastating", "flood"), ("devastating", "floods"), ("devastating", "fire"),
            ("puppet", "master"), ("stunt", "performer"), ("stunt", "double"), ("stunt", "man"), ("street", "sweeping"),
        )
    ),
)  # fmt: skip
