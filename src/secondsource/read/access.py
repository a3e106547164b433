"""Whether a page says that its article is paid for.

Only what the publisher states counts (schema.org `isAccessibleForFree`, content tiers of meta elements): whether a wall was seen is
another question, and none is passed.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from secondsource.read.jsonld import text_of

if TYPE_CHECKING:
    from secondsource.read.metadata import Stated

_TIER = re.compile(r"(?:^|[:._-])content[_-]?tier$")
_FLAG = re.compile(
    r"(?:^|[:._-])(?:is[_-]?premium|premium(?:[_.]state)?|[\w-]*is[_-]?paid[_-]?content|paywall|paid[_-]?content|contentpaid|subscriber[_-]?only)$"
)
_CLOSED = frozenset(
    "locked metered paid premium subscriber subscribers subscription hard registration plus".split()
)
_NO = frozenset("false no 0 http://schema.org/false https://schema.org/false".split())
_YES = frozenset("true yes 1 http://schema.org/true https://schema.org/true".split())


def paywall(stated: Stated) -> tuple[str, str]:
    """(what says that the article, or part of it, is paid for; where it stands); ("", "") where nothing does."""
    if said := _node_says(stated.node):
        return said, "json-ld"
    for name, values in stated.meta.items():
        value = values[0].strip().lower()
        closed = (
            (_TIER.search(name) and value in _CLOSED)
            or (name == "isaccessibleforfree" and value in _NO)
            or (
                _FLAG.search(name) and not name.startswith("adv:") and value in _YES
            )  # an advertiser's premium
        )
        if closed:
            return f"{name}: {values[0]}", "meta"
    return "", ""


def _node_says(node: dict[str, Any]) -> str:
    if _closed(node):
        return f"isAccessibleForFree: {text_or_bool(node['isAccessibleForFree'])}"
    parts = node.get("hasPart")
    for part in parts if isinstance(parts, list) else [parts]:
        if isinstance(part, dict) and _closed(part):
            where = text_of(part.get("cssSelector"))
            said = f"isAccessibleForFree: {text_or_bool(part['isAccessibleForFree'])}"
            return f"{said} ({where})" if where else said
    return ""


def _closed(node: dict[str, Any]) -> bool:
    return "isAccessibleForFree" in node and text_or_bool(node["isAccessibleForFree"]).lower() in _NO


def text_or_bool(value: Any) -> str:
    """A field that may be a truth value or its name."""
    return str(value) if isinstance(value, bool) else text_of(value)
