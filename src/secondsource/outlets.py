"""The world's outlets and agencies: canonical names, domains, aliases, and the families that own them.

`outlets.tsv` is the table, one outlet a line. It is read once, on the first question. A family is an owner group: two titles of
one family are two outlets, but not two independent ones without more being said.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from typing import Literal, cast
from urllib.parse import urlsplit

OutletKind = Literal["agency", "broadcaster", "newspaper", "magazine", "site", "photo"]


@dataclass(frozen=True, slots=True)
class Outlet:
    """A publisher of news, or an agency; a photo agency is listed so that it is never taken for an origin."""

    name: str  # canonical: "The New York Times", "Agence France-Presse"
    kind: OutletKind
    domains: tuple[str, ...]
    aliases: tuple[str, ...]  # other names, as they are written: "NYT", "AFP"
    ambiguous: frozenset[str]  # keys of names that are also common words or other names: "time", "sun", "fox"
    family: str  # owner group: "News Corp"; the outlet's own name where it stands alone
    country: str = ""  # ISO 3166 alpha-2 of where it is at home; empty where that is several or not sure


def at(url: str) -> Outlet | None:
    """The outlet that publishes at an address: by its host, or the nearest parent domain in the table."""
    try:
        host = (urlsplit(url if "//" in url else f"//{url}").hostname or "").removeprefix("www.")
    except ValueError:
        return None
    labels = host.split(".")
    domains = _tables()[0]
    for first in range(len(labels) - 1):
        if found := domains.get(".".join(labels[first:])):
            return _outlet(found)
    return None


def named(name: str) -> Outlet | None:
    """The outlet of that name or alias, whatever its case, accents or article: "the BBC", "NYT"; None when unknown.

    An ambiguous name ("Time") is taken for the outlet: ask only where the words are known to name one.
    """
    return _named(name)


@lru_cache(maxsize=1 << 14)  # a run of articles asks for the same names again and again
def _named(name: str) -> Outlet | None:
    names, wanted = _tables()[1], key(name)
    found = names.get(wanted) or (names.get(wanted[:-3]) if _CALLED.match(wanted) else None)
    return _outlet(found) if found else None


# A station by its call letters: "WDIV-TV" is WDIV. In America they begin with a W or a K.
_CALLED = re.compile(r"[wk][a-z]{2,3} (?:tv|fm|am)$")


def sure(name: str) -> bool:
    """True when a name of the table can only mean an outlet: "Reuters", not "Time" or "the Sun"."""
    found = named(name)
    return found is not None and key(name) not in found.ambiguous


def longest() -> int:
    """The number of words in the longest name of the table: how far a reader of running text must look."""
    return _tables()[2]


def known_keys() -> frozenset[str]:
    """The keys of all names of the table, ambiguous ones too."""
    return frozenset(_tables()[1])


def aliases() -> tuple[str, ...]:
    """Every name of the table as it is written, ambiguous ones left out."""
    return tuple(alias for line in dict.fromkeys(_tables()[1].values()) for alias in _sure(line))


def _sure(line: str) -> list[str]:
    name, _, _, _, written = (*line.split("\t"), "", "", "", "")[:5]
    if "?" not in written:
        return [name, *filter(None, written.split(";"))]
    names = written.split(";")
    doubtful = {key(alias) for alias in names if alias.endswith("?")}
    return [alias for alias in (name, *names) if alias and alias[-1] != "?" and key(alias) not in doubtful]


def key(name: str) -> str:
    """A name for comparison: "The Asahi Shimbun" -> "asahi shimbun", "RFE/RL" -> "rfe rl"."""
    folded = name.casefold()
    if (
        folded.replace(" ", "").isalnum() and folded.isascii() and "  " not in folded
    ):  # most names: twenty times faster
        return folded.strip().removeprefix("the ")
    if not folded.isascii():
        plain = unicodedata.normalize("NFKD", folded)
        folded = "".join(char for char in plain if not unicodedata.combining(char))
    return " ".join(re.findall(r"[^\W_]+", re.sub(r"(?<=\w)['’](?=s\b)", "", folded))).removeprefix("the ")


@cache
def _tables() -> tuple[dict[str, str], dict[str, str], int]:
    """Lines of the table by domain and by key, and the most words in a key. An earlier line wins a shared alias.

    Lines and not outlets: of three thousand a run asks for a few, and to make them all takes a tenth of a second.
    """
    domains: dict[str, str] = {}
    names: dict[str, str] = {}
    own: dict[str, str] = {}
    for line in files("secondsource").joinpath("outlets.tsv").read_text("utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        name, _, _, hosts, written = (*line.split("\t"), "", "", "", "")[:5]
        for domain in hosts.split():
            domains.setdefault(domain, line)
        own.setdefault(key(name), line)
        for alias in written.split(";") if written else ():
            names.setdefault(key(alias), line)
    names.update(own)
    names.pop("", None)
    return domains, names, max(len(words.split()) for words in names)


def every() -> tuple[Outlet, ...]:
    """All outlets of the table, in its order."""
    return tuple(map(_outlet, dict.fromkeys((*_tables()[0].values(), *_tables()[1].values()))))


@cache
def _outlet(line: str) -> Outlet:
    name, kind, family, domains, aliases, country = (*line.split("\t"), "", "", "", "", "")[:6]
    written = [alias for alias in aliases.split(";") if alias]
    return Outlet(
        name=name,
        kind=cast("OutletKind", kind),  # tests/test_outlets.py holds the table to the six kinds
        domains=tuple(domains.split()),
        aliases=tuple(alias.rstrip("?") for alias in written),
        ambiguous=frozenset(key(alias) for alias in written if alias.endswith("?")),
        family=family or name,
        country=country,
    )
