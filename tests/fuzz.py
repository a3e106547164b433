"""Mutate real pages by the thousand and print what breaks: python tests/fuzz.py PAGES… [--count 20000] [--seed 0] [--largest BYTES] [--jobs 1]

Each mutant is read and annotated (every 16th becomes a dossier and its pages) in a process that is ended after a minute. One
line for each fault, with the seed that makes the mutant again, and at the end the slowest, in all and for their length.
tests/test_hostile.py does the same with few.
"""

import argparse
import gzip
import sys
import time
import traceback
from pathlib import Path

from mutations import faults, mutated
from secondsource.workers import Lost, Workers, in_order, pool_of


def chore(item):
    """The faults of one mutant, its mutations, and the seconds it took."""
    path, seed = item
    body = Path(path).read_bytes()
    body = gzip.decompress(body) if path.endswith(".gz") else body
    mutant, names = mutated(body, seed)
    began = time.process_time()
    try:
        found = list(
            faults(mutant, through=seed % 16 == 0, url="https://skarnes.example/a/b?c=d" * (seed % 2))
        )
    except MemoryError:
        raise
    except Exception:  # noqa: BLE001 - what is sought
        found = [traceback.format_exc(limit=-4)]
    yield item, names, found, time.process_time() - began, len(mutant)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("pages", nargs="+", type=Path)
    parser.add_argument("--count", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument(
        "--largest", type=int, default=10_000_000, help="leave out pages of more bytes, as they lie there"
    )
    parser.add_argument("--jobs", type=int, default=1)
    options = parser.parse_args()
    pages = sorted(
        str(page)
        for folder in options.pages
        for page in folder.rglob("*.html*")
        if page.stat().st_size <= options.largest
    )
    tasks = ((pages[seed % len(pages)], seed) for seed in range(options.seed, options.seed + options.count))
    slowest, steepest, broken, done = [], [], 0, 0
    with pool_of(Workers(jobs=options.jobs, seconds=60), chore) as pool:
        for told in in_order(pool, chore, tasks):
            done += 1
            if isinstance(told, Lost):
                broken += 1
                print(f"LOST {told.item}: {told.why}", flush=True)
                continue
            item, names, found, seconds, size = told
            slowest = sorted([*slowest, (round(seconds, 2), item, names, size)], reverse=True)[:12]
            if size > 20_000:
                steepest = sorted(
                    [*steepest, (round(seconds * 1e6 / size, 1), item, names, size)], reverse=True
                )[:12]
            for fault in found:
                broken += 1
                print(f"FAULT {item} ({names}): {fault}", flush=True)
            if done % 500 == 0:
                print(f"{done} done, {broken} broken, slowest {slowest[0]}", flush=True)
    print(f"{done} mutants, {broken} broken; slowest:", *slowest, "microseconds a byte:", *steepest, sep="\n")
    return bool(broken)


if __name__ == "__main__":
    sys.exit(main())
