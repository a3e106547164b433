"""The inflected forms of regular English verbs, for tables that are given in base forms."""

from __future__ import annotations

VOWELS = "aeiou"


def verb_forms(bases: str, doubled: frozenset[str]) -> frozenset[str]:
    """Every form of regular verbs given in their base form: "argue" gives argues, argued, arguing.

    `doubled` are the verbs that double their last letter: "plan" gives planned, planning.
    """
    found: set[str] = set()
    for base in bases.split():
        stem = base + base[-1] if base in doubled else base
        if base.endswith("e"):
            found |= {base, base + "s", base + "d", base[:-1] + "ing"}
        elif base.endswith("y") and base[-2] not in VOWELS:
            found |= {base, base[:-1] + "ies", base[:-1] + "ied", base + "ing"}
        else:
            found |= {base, base + ("es" if base.endswith(("s", "sh", "ch", "x", "z")) else "s")}
            found |= {stem + "ed", stem + "ing"}
    return frozenset(found)
