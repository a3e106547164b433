"""Articles per second, room by room, beside a control stage in the same run.

    python bench/speed.py                 all rooms, and the whole command from outside
    python bench/speed.py --repeat 5      more rounds; the median is reported

The control splits the same texts into words with one regular expression. A room's *ratio* (its time over the control's)
is what compares between machines and days; the absolute figures belong to this machine and moment. Nothing is asserted.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
import statistics
import subprocess
import sys
import time
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING

from secondsource.annotate import annotate
from secondsource.dossier import compile_dossier
from secondsource.model import Annotations, Article, Raw
from secondsource.publish import publish
from secondsource.read import read
from secondsource.story import gather

if TYPE_CHECKING:
    from collections.abc import Callable

SHARED = Path(__file__).resolve().parent.parent.parent / "shared"
WORDS = re.compile(r"\w+")


def main() -> None:
    """Time every room over BASIL's articles (sixty texts of twenty events), reading over fundus pages as well."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--repeat", type=int, default=3)
    parser.add_argument("--data", type=Path, default=SHARED / "data")
    chosen = parser.parse_args()
    plain = _plain(chosen.data)
    pages = _pages(chosen.data)
    times: dict[str, list[float]] = defaultdict(list)
    for _ in range(chosen.repeat):
        _walk(plain, pages, times)
    control = statistics.median(times["control"])
    print(f"{'room':<18}{'articles/s':>12}{'ratio to control':>18}")
    sizes = {"read html": len(pages)}
    for name, seconds in times.items():
        median, size = statistics.median(seconds), sizes.get(name, len(plain))
        print(f"{name:<18}{size / median:>12.0f}{median / size / (control / len(plain)):>18.1f}")
    _beside(pages, chosen.repeat)
    _commands(chosen.repeat)


def _beside(pages: list[Raw], repeat: int) -> None:
    """Reading saved pages beside trafilatura with its metadata: the same pages in turn, seconds of this process alone."""
    import trafilatura

    seconds: dict[str, list[float]] = defaultdict(list)
    for number in range(repeat + 1):
        for raw in pages:
            works: dict[str, Callable[[], object]] = {
                "read html": lambda raw=raw: list(read(raw)),  # type: ignore[misc]
                "trafilatura": lambda raw=raw: trafilatura.bare_extraction(raw.body, with_metadata=True),  # type: ignore[misc]
            }
            for name, work in works.items():
                began = time.process_time()
                work()
                seconds[f"{name} {number}"].append(time.process_time() - began)
    print(f"\n{'full records of saved pages':<28}{'a CPU second':>14}{'slowest, s':>12}")
    medians = {}
    for name in ("read html", "trafilatura"):
        # The first round loads libraries and tables.
        rounds = [seconds[f"{name} {number}"] for number in range(1, repeat + 1)]
        medians[name] = statistics.median(sum(one) for one in rounds)
        print(f"{name:<28}{len(pages) / medians[name]:>14.0f}{max(map(max, rounds)):>12.2f}")
    print(f"{'ratio':<28}{medians['trafilatura'] / medians['read html']:>14.1f}")


def _walk(plain: list[Raw], pages: list[Raw], times: dict[str, list[float]]) -> None:
    def timed(name: str, work: Callable[[], object]) -> None:
        began = time.perf_counter()
        work()
        times[name].append(time.perf_counter() - began)

    articles: list[Article] = []
    found: dict[str, Annotations] = {}
    timed("control", lambda: [WORDS.findall(raw.body.decode()) for raw in plain])
    timed("read plain", lambda: articles.extend(article for raw in plain for article in read(raw)))
    timed("read html", lambda: [list(read(raw)) for raw in pages])
    timed("annotate", lambda: found.update((article.id, annotate(article)) for article in articles))
    by_id = {article.id: article for article in articles}
    stories = gather(articles)
    timed("story", lambda: gather(articles))
    dossiers = [compile_dossier(story, by_id, found) for story in stories]
    timed("dossier", lambda: [compile_dossier(story, by_id, found) for story in stories])
    for form in ("json", "md", "html"):
        timed(f"publish {form}", lambda form=form: publish(dossiers, by_id, form))  # type: ignore[misc]


def _plain(data: Path) -> list[Raw]:
    with gzip.open(data / "stories" / "basil-20.jsonl.gz", "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    return [Raw(row["id"], f"{row['headline']}\n\n{row['text']}".encode(), format="text") for row in rows]


def _pages(data: Path, most: int = 40) -> list[Raw]:
    paths = sorted((data / "pages" / "fundus" / "html").glob("*.html.gz"))[:most]
    return [Raw(path.name, gzip.decompress(path.read_bytes()), format="html") for path in paths]


def _commands(repeat: int) -> None:
    """Whole processes, start-up included, beside a Python that does nothing."""
    barrot = sorted(str(path) for path in (SHARED / "stories" / "barrot").glob("*.txt"))
    commands = {
        "python -c pass": [sys.executable, "-c", "pass"],
        "secondsource --help": [sys.executable, "-m", "secondsource", "--help"],
        "secondsource, 3 articles": [sys.executable, "-m", "secondsource", *barrot],
    }
    walls: dict[str, list[float]] = defaultdict(list)
    for number in range(repeat + 1):
        for name, command in commands.items():
            began = time.perf_counter()
            subprocess.run(command, capture_output=True, check=True)
            if number:  # the first round warms the file cache
                walls[name].append(time.perf_counter() - began)
    print(f"\n{'whole command':<28}{'wall s':>8}{'ratio to a bare start':>24}")
    bare = statistics.median(walls["python -c pass"])
    for name, seconds in walls.items():
        print(f"{name:<28}{statistics.median(seconds):>8.2f}{statistics.median(seconds) / bare:>24.1f}")


if __name__ == "__main__":
    main()
