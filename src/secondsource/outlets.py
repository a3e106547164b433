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
            return found
    return None


def named(name: str) -> Outlet | None:
    """The outlet of that name or alias, whatever its case, accents or article: "the BBC", "NYT"; None when unknown.

    An ambiguous name ("Time") is taken for the outlet: ask only where the words are known to name one.
    """
    return _named(name)


@lru_cache(maxsize=1 << 14)  # a run of articles asks for the same names again and again
def _named(name: str) -> Outlet | None:
    return _tables()[1].get(key(name))


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
    return tuple(
        alias
        for outlet in dict.fromkeys(_tables()[1].values())
        for alias in (outlet.name, *outlet.aliases)
        if key(alias) not in outlet.ambiguous
    )


def key(name: str) -> str:
    """A name for comparison: "The Asahi Shimbun" -> "asahi shimbun", "RFE/RL" -> "rfe rl"."""
    folded = name.casefold()
    if not folded.isascii():
        plain = unicodedata.normalize("NFKD", folded)
        folded = "".join(char for char in plain if not unicodedata.combining(char))
    return " ".join(re.findall(r"[^\W_]+", re.sub(r"(?<=\w)['’](?=s\b)", "", folded))).removeprefix("the ")


@cache
def _tables() -> tuple[dict[str, Outlet], dict[str, Outlet], int]:
    """Outlets by domain and by key, and the most words in a key. An earlier line wins a shared alias."""
    domains: dict[str, Outlet] = {}
    names: dict[str, Outlet] = {}
    own: dict[str, Outlet] = {}
    for line in files("secondsource").joinpath("outlets.tsv").read_text("utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        outlet = _outlet(line)
        for domain in outlet.domains:
            domains.setdefault(domain, outlet)
        own.setdefault(key(outlet.name), outlet)
        for alias in outlet.aliases:
            names.setdefault(key(alias), outlet)
    names.update(own)
    names.pop("", None)
    return domains, names, max(len(words.split()) for words in names)


def _outlet(line: str) -> Outlet:
    name, kind, family, domains, aliases = (*line.split("\t"), "", "", "", "")[:5]
    written = [alias for alias in aliases.split(";") if alias]
    return Outlet(
        name=name,
        kind=cast("OutletKind", kind),  # tests/test_outlets.py holds the table to the six kinds
        domains=tuple(domains.split()),
        aliases=tuple(alias.rstrip("?") for alias in written),
        ambiguous=frozenset(key(alias) for alias in written if alias.endswith("?")),
        family=family or name,
    )
