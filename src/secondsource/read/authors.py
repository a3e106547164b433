"""Authors: the people of a byline, one by one; agencies and newsrooms apart.

"By Ann Lee, Chief Reporter and Bo Berg | Reuters" names two people and one agency.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from secondsource import outlets as register
from secondsource.read.blocks import fold_key

_BY = re.compile(
    r"^(?:(?:(?:written|reported|words|story|posted|published|edited|analysis|opinion|text|texte|interview|reporting|"
    r"photos?(?:\s+and\s+text)?)\s+)?(?:by|von|par|por|av|af|door|di|od|autor(?:in|en)?|author|auteur|redacci[oó]n|text|szerző|přečtěte)\b\s*:?|"
    r"(?:text|von|by|autor|author|yazan|penulis|oleh|foto|reporter)\s*:)\s*",
    re.IGNORECASE,
)
_NOISE = re.compile(
    r"\b(?:email|e-mail|mail|contact|follow|view|see|read|more (?:by|from)|articles? by|posts? by|all posts|bio(?:graphy)?|"
    r"twitter|facebook|instagram|linkedin|published|updated|posted|last modified|min(?:ute)?s? read|share|"
    r"subscribe|newsletter)\b.*$",
    re.IGNORECASE,
)
_ROLE = re.compile(
    r"\b(?:correspond\w+|editor\w*|reporter|writer|journalist\w*|columnist|staff|producer|analyst|bureau|chief|head|"
    r"redakt\w+|korrespond\w+|reporterin|ressort\w*|chef\w*|journaliste|redactor\w*|periodista|contributor|freelance\w*|"
    r"specialist|photographer|senior|political|business|world|news|deputy|leiter\w*|volont\w+|autor\w*|director|"
    r"professor|lecturer|fellow|researcher)\b",
    re.IGNORECASE,
)
# Words that make a name a newsroom's: "MND Staff", "Redaktion hessenschau.de", "The Editorial Board".
_DESK = re.compile(
    r"\b(?:staff|news(?:room|desk|wire)?|redaktion\w*|redacci[oó]n|r[ée]daction|redazione|redakce|editorial|editors?|desk|team|"
    r"agenc\w+|agentur\w*|online|digital|media|press|presse|times|post|gazette|herald|tribune|journal|zeitung|nachrichten|"
    r"correspondents?|reporters?|wire|services?|bureau|board|admin|webmaster|magazin\w*|tv|radio|channel|group|company|inc|ltd|"
    r"gmbh|nyheter|haber\w*|gazetesi|rundfunk|daily|weekly|sport|redaksjon\w*|redaktionen)\b|\.(?:com|de|net|org|ch|at|co|uk|fr|es|it|tv)\b",
    re.IGNORECASE,
)
_AGENCIES = frozenset(
    "afp ap dpa apa reuters epa efe ansa sda ats ntb ritzau tt tass ria interfax xinhua kyodo jiji pti ani aap bloomberg "
    "cnn dpa-afx sid kna epd lusa belga anp čtk ctk pap mti upi aa dha iha pa spa keystone-sda keystone red mjo agencies agenturen "
    "europa-press stt imago getty zeit spiegel stern".split()
)
_SOURCE = re.compile(
    r"^(?:quelle|quellen|source|fuente|fonte|bron|källa|kilde|zdroj|kaynak)\s*:\s*", re.IGNORECASE
)
_SPLIT = re.compile(
    r"\s*(?:[,;|•·/\n]|\s[–—-]\s|\s(?:and|und|et|y|e|og|och|en|with|mit|&|\+|ve|i|a|und)\s)\s*", re.IGNORECASE
)
_PARENTHESIS = re.compile(r"\s*[(\[][^()\[\]]{0,80}[)\]]")
_LONG = 60  # characters: no name is longer


class Named(NamedTuple):
    """Who wrote it: people in order, and the agencies and newsrooms named beside them."""

    people: tuple[str, ...]
    bodies: tuple[str, ...]


def split_names(raw: str) -> list[str]:
    """The names of one line: "By" cut, roles, addresses and parentheses left out."""
    line = " ".join(raw.split())[:400]
    line = _BY.sub("", line)
    line = _PARENTHESIS.sub("", line)
    names = []
    for piece in _SPLIT.split(line):
        name = _BY.sub("", _NOISE.sub("", piece)).strip(" .,:;-–—|@")
        if "@" in name:
            name = " ".join(word for word in name.split() if "@" not in word)
        if name and len(name) <= _LONG and not re.search(r"\d{2}|https?:", name):
            names.append(name)
    return names


def sort_names(names: list[str], *, outlets: tuple[str, ...] = (), strict: bool = False) -> Named:
    """People and bodies among names, each once, in order.

    `outlets` are the names and host of the page's own outlet; `strict` takes only what must be a person's name, for words
    that were merely found near a byline.
    """
    people: dict[str, str] = {}
    bodies: dict[str, str] = {}
    for name in names:
        if not any(char.isalpha() for char in name):
            continue
        if is_body(name, outlets):
            bodies.setdefault(name.casefold(), _SOURCE.sub("", name))
        elif _STRICT.fullmatch(name) if strict else _looks_like_a_name(name):
            people.setdefault(name.casefold(), _cased(name))
    return Named(tuple(people.values()), tuple(bodies.values()))


# "Ann-Marie O'Neil", "Dr. Max van der Berg", "J. R. Smith": two to five words, the first and last in capitals.
_STRICT = re.compile(
    r"(?:(?:Dr|Prof|Mr|Mrs|Ms)\.?\s+)?[^\W\d_a-z][\w.'’-]*(?:\s+(?:de|da|di|del|van|von|der|den|ter|la|le|al|bin|ibn|dos|du|[^\W\d_a-z][\w.'’-]*)){0,3}"
    r"\s+[^\W\d_a-z][\w'’-]+"
)


def is_body(name: str, outlets: tuple[str, ...] = ()) -> bool:
    """True for an agency, outlet or newsroom: "dpa", "BBC News", "Redaktion", or a name of the page's own outlet."""
    folded = name.casefold()
    words = folded.split()
    if _SOURCE.match(name) or all(word.strip(".,") in _AGENCIES for word in words):
        return True
    key = fold_key(name)
    if any(key == own or (len(key) > 3 and key in own) for own in outlets):
        return True
    if _DESK.search(name) or (len(words) == 1 and name.isupper() and len(name) <= 5):  # "TPN"
        return True
    if (
        outlets and len(words) > 1 and name.isupper() and any(own.startswith(words[0]) for own in outlets)
    ):  # "MDR THÜRINGEN"
        return True
    return register.sure(name)


def agencies_in(line: str) -> list[str]:
    """The news agencies a byline names: "Ann Lee with Reuters" -> Reuters."""
    found = []
    for name in split_names(line):
        known = register.named(name)
        if name.casefold() in _AGENCIES or (known is not None and known.kind == "agency"):
            found.append(name)
    return found


def _looks_like_a_name(name: str) -> bool:
    words = name.split()
    if not name.isascii() and not any(char.isupper() for char in name):  # scripts without case
        return len(name) <= 24
    if _ROLE.search(name) and not re.match(r"\S+ \S+$", name):
        return False
    # "Chief reporter" is a role, "Ann Chief" may be a name.
    if all(_ROLE.fullmatch(word) for word in words):
        return False
    return len(words) <= 6 and any(word[0].isupper() for word in words)


def _cased(name: str) -> str:
    if name.isupper() and len(name) > 5 and " " in name:  # "ANN LEE"
        return name.title()
    return name
