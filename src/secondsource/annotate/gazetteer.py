"""Cities of the world by name: GeoNames' (CC BY 4.0), those of 100,000 people or more, in `cities.tsv`."""

from __future__ import annotations

from functools import cache
from importlib import resources
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


def population(name: str) -> int:
    """The number of people of the largest city of that name; 0 when no city of 100,000 bears it."""
    return cities().get(name, 0)


@cache
def cities() -> Mapping[str, int]:
    """Every city and its people."""
    lines = resources.files(__package__).joinpath("cities.tsv").read_text("utf-8").splitlines()
    return {
        name: int(people) for name, people in (line.split("\t") for line in lines if not line.startswith("#"))
    }
