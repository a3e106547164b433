"""Authors: the people of a byline, one by one; agencies and newsrooms apart.

"By Ann Lee, Chief Reporter and Bo Berg | Reuters" names two people and one agency.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from secondsource import outlets as register
from secondsource.languages.bylines import (
    AFTER,
    AGENCIES,
    AND,
    AND_SHORT,
    ARTICLES,
    BEATS,
    BY,
    DESKS,
    LABELS,
    ROLES,
    THINGS,
    TITLES,
)
from secondsource.languages.days import DATED, UPDATED
from secondsource.read.blocks import fold_key


def _any(words: str) -> str:
    listed = sorted(
        {re.escape(one).replace(r"\ ", r"\s+") for one in words.split("; ")}, key=len, reverse=True
    )
    return "|".join(listed)


# "By Ann Lee", "Autor: Ann Lee", "Autorin Ann Lee", but not "Text messages": a label without a colon needs a capital behind it.
_BY = re.compile(
    rf"^(?:(?:{_any(LABELS)})\s*[:：|｜]\s*(?:(?:{_any(BY)})\s+)?|(?:{_any(BY)})\b\s*:?\s*|(?:{_any(LABELS)})\s+(?-i:(?=[^\W\d_a-z])))",
    re.IGNORECASE,
)
_LABEL = re.compile(rf"^(?:{_any(LABELS)})(?:\s*[:：|｜]|\s+(?-i:[^\W\d_a-z]))", re.IGNORECASE)
# Who took the pictures or translated the text is not its author.
_HELPERS = re.compile(
    r"(?<=\w)[\s;|,.:]+(?:(?:photo(?:s|graphs?|graphy)?|pictures|fotos?|translated|edited)(?:\s+by|\s*:)|"
    r"(?:übersetzung|übersetzt|traducción|traduction|traduzione|tradução|translation)\b).*$",
    re.IGNORECASE,
)
_GLUED = re.compile(r"^(By|Von|Par|Por)(?=[A-Z][\w.'’-]+\s+[A-Z])")  # "ByAnn Lee"
_AFTER = re.compile(rf"\s*(?:{_any(AFTER)})$")
_NOISE = re.compile(
    r"\b(?:email|e-mail|mail|contact|follow|view|see|read|more (?:by|from)|articles? by|posts? by|all posts|bio(?:graphy)?|"
    r"twitter|facebook|instagram|linkedin|published|updated|posted|last modified|min(?:ute)?s? read|shares?|comments?|views|likes|opens in|alle artikel|"
    r"subscribe|newsletter)\b.*$",
    re.IGNORECASE,
)
_ROLE = re.compile(rf"\b(?:{ROLES})\b", re.IGNORECASE)
_DESK = re.compile(rf"\b(?:{DESKS})\b|\.(?:com|de|net|org|ch|at|co|uk|fr|es|it|tv)\b", re.IGNORECASE)
_SOURCE = re.compile(
    r"^(?:quelle|quellen|source|fuente|fonte|bron|källa|kilde|zdroj|kaynak)\s*:\s*", re.IGNORECASE
)
_SPLIT = re.compile(
    rf"\s*(?:[,;|•·/、，；｜\n]|\s[–—-]\s|\s(?:{_any(AND)}|&|\+)\s|(?-i:\s(?:{_any(AND_SHORT)})\s))\s*",
    re.IGNORECASE,
)
_PARENTHESIS = re.compile(r"\s*[(\[（]([^()\[\]（）]{0,80})[)\]）]")
# "Lee, Ann" as libraries write it.
_TURNED = re.compile(r"([^\W\d_a-z][\w'’-]+), ([^\W\d_a-z][\w'’-]+(?: [^\W\d_a-z]\.)?)")
# "Ann Lee in Lowhaven"
_WHERE = re.compile(r"^(\S+ \S.{0,40}?|\w+) (?:in|aus|à|en|em|uit|from) (?:[^\W\d_a-z][\w.'’-]+ ?){1,3}$")
_LONG = 60  # characters: no name is longer


def says_by(line: str) -> bool:
    """Whether a line begins as bylines do: "By ", "Autor:"."""
    return _BY.match(line) is not None


def says_author(line: str) -> bool:
    """Whether a line begins with a label before authors: "Author: Ann Lee", "Autorin Ann Lee"; not with a mere "By"."""
    return _LABEL.match(line) is not None


def is_person(name: str) -> bool:
    """Whether words look like one person's name and nothing else: two to five words, the first and last in capitals."""
    return (
        _STRICT.fullmatch(name) is not None
        and not _ROLE.search(name)
        and not is_body(name)
        and not _told(name)
    )


def _told(name: str) -> bool:
    """Whether words say when or where and not who: "Last Updated", "All Articles", "Die Tabelle"."""
    words = name.casefold().split()
    return words[0] in ARTICLES or any(word in UPDATED or word in DATED or word in THINGS for word in words)


class Named(NamedTuple):
    """Who wrote it: people in order, and the agencies and newsrooms named beside them."""

    people: tuple[str, ...]
    bodies: tuple[str, ...]


def split_names(raw: str) -> list[str]:
    """The names of one line: "By" cut, roles, addresses and parentheses left out, but for agencies in them."""
    line = " ".join(raw.replace("\n", " | ").split())[:400]
    line = _HELPERS.sub("", _BY.sub("", _GLUED.sub(r"\1 ", line)))
    inside = [
        piece
        for words in _PARENTHESIS.findall(line)
        for piece in re.split(r"[/,]\s*", words)
        if is_agency(piece)
    ]
    line = _PARENTHESIS.sub("", line)
    if (turned := _TURNED.fullmatch(line)) and not any(is_body(one) for one in turned.groups()):
        return [f"{turned[2]} {turned[1]}"]
    names = []
    for piece in [*_SPLIT.split(line), *inside]:
        name = _AFTER.sub("", _BY.sub("", _NOISE.sub("", piece))).strip(" .,:;-–—|@")
        if "@" in name:
            name = " ".join(word for word in name.split() if "@" not in word)
        if (placed := _WHERE.match(name)) and (" " in placed[1] or is_agency(placed[1])):
            name = placed[1]
        name = _without_role(re.sub(r"(?<=[^\W\d_]{2})\s*\d.*$", "", name))
        if name and len(name) <= _LONG and not re.search(r"\d{2}|https?:", name):
            names.append(name)
    return names


def _without_role(name: str) -> str:
    """The name without what its bearer is, "Ann Lee Health Editor": two words at least are left."""
    words = name.split()
    role = next((at for at in range(2, len(words)) if _ROLE.fullmatch(words[at])), 0)
    if not role or _DESK.search(" ".join(words[:role])):
        return name
    while role > 2 and words[role - 1].lower() in BEATS:
        role -= 1
    return " ".join(words[:role])


def is_agency(name: str) -> bool:
    """Whether a name is a news agency's: of the table of outlets, or in common use."""
    known = register.named(name)
    return name.casefold() in AGENCIES or (known is not None and known.kind == "agency")


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
        elif (_STRICT.fullmatch(name) and not _told(name)) if strict else _looks_like_a_name(name):
            people.setdefault(name.casefold(), _cased(name))
    if people:  # "Ann Lee, Chief Reporter": what she is, no newsroom
        bodies = {key: name for key, name in bodies.items() if not _only_a_role(name)}
    return Named(tuple(people.values()), tuple(bodies.values()))


def _only_a_role(name: str) -> bool:
    return all(_ROLE.fullmatch(word) or word.casefold() in BEATS for word in name.split())


# "Ann-Marie O'Neil", "Dr. Max van der Berg", "J. R. Smith": two to five words, the first and last in capitals.
_STRICT = re.compile(
    r"(?:(?:Dr|Prof|Mr|Mrs|Ms)\.?\s+)?[^\W\d_a-z][\w.'’-]*(?:\s+(?:de|da|di|del|van|von|der|den|ter|la|le|al|bin|ibn|dos|du|[^\W\d_a-z][\w.'’-]*)){0,3}"
    r"\s+[^\W\d_a-z][\w'’-]+"
)


def is_body(name: str, outlets: tuple[str, ...] = ()) -> bool:
    """True for an agency, outlet or newsroom: "dpa", "BBC News", "Redaktion", or a name of the page's own outlet."""
    folded = name.casefold()
    words = folded.split()
    if _SOURCE.match(name) or all(word.strip(".,") in AGENCIES for word in words):
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
    return [name for name in split_names(line) if is_agency(name)]


def _looks_like_a_name(name: str) -> bool:
    words = name.split()
    if name.casefold().strip(".") in TITLES:
        return False
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
