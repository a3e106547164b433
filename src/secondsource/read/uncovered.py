"""Words that a page seems to hide and are all it has: a button never closed, a copy for the printer, a text for readers without scripts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from secondsource.read.regions import regions

if TYPE_CHECKING:
    from collections.abc import Iterator

LITTLE = 800  # letters of running text; a page of more needs none of this
_LEAST = 500  # characters
_TIMES = 3  # what is uncovered is longer than what was shown by so much
_TAGS = frozenset(("button", "noscript"))
_WORDS = ".//text()[not(ancestor::a or ancestor::script or ancestor::style or ancestor::select)]"


def uncover(tree: Any, shown: int) -> bool:
    """Show what hides far more running text than the page shows; True when there was such a thing.

    `shown` is how many letters it shows. Linear: what is in one covered element is measured once, or the search ends.
    """
    budget = 3 * len(tree.xpath("string()")) + 1
    found = []
    for element in _covered(tree):
        words = "".join(element.xpath(_WORDS))
        budget -= len(words)
        if budget < 0:
            break
        if len(" ".join(words.split())) > max(_LEAST, _TIMES * shown):
            found.append(element)
    for element in found:
        element.tag = "div"
        element.attrib.clear()
    return bool(found)


def _covered(tree: Any) -> Iterator[Any]:
    for element in tree.iter("*"):
        name = element.get("class")
        if element.tag in _TAGS or (name and "hidden" in regions(name[:200])):
            yield element
