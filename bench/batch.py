"""What a batch costs: python bench/batch.py [FOLDER] [--limit N] reads the pages of a folder with one process and with two.

Prints pages a second of each, their ratio, the processor time and memory of the command itself (what no further core makes
shorter), the time for three small files with and without processes, and whether the outputs are the same. Compare numbers of
one run only, and the ratio only where the load is low.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PAGES = ROOT.parent / "shared" / "data" / "pages"
COMMAND = [sys.executable, "-m", "secondsource", "read", "--quiet"]


def timed(inputs: list[str], out: Path, jobs: int) -> tuple[float, float, int, str]:
    """Seconds, those of the command's own processor time, its most memory in MB, and what it wrote; no workers where `jobs` is 0."""
    words = [*COMMAND, *inputs, "-o", str(out), *(["--jobs", str(jobs)] if jobs else [])]
    began = time.monotonic()
    running = subprocess.Popen(words, cwd=ROOT)
    _, _, used = os.wait4(running.pid, 0)
    running.returncode = 0
    own = used.ru_utime + used.ru_stime
    return time.monotonic() - began, own, used.ru_maxrss // 1024, hashlib.sha256(out.read_bytes()).hexdigest()


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=PAGES)
    parser.add_argument("--limit", type=int, default=0, help="of the pages, evenly spread")
    options = parser.parse_args()
    pages = sorted(str(page) for page in options.folder.rglob("*.html*"))
    pages = pages[:: max(1, len(pages) // options.limit)] if options.limit else pages
    with tempfile.TemporaryDirectory() as place:
        folder, out = Path(place) / "in", Path(place) / "out.jsonl"
        folder.mkdir()
        for number, page in enumerate(pages):
            (folder / f"{number:05}{''.join(Path(page).suffixes[-2:])}").symlink_to(page)
        load = os.getloadavg()[0]
        results = {jobs: timed([str(folder)], out, jobs) for jobs in (1, 2)}
        small = [str(path) for path in sorted((ROOT / "src/secondsource/example").glob("*.txt"))[:3]]
        few = {jobs: min(timed(small, out, jobs)[0] for _ in range(3)) for jobs in (0, 1)}
    print(f"{len(pages)} pages, load {load:.1f} on {os.cpu_count()} cores")
    for jobs, (seconds, own, memory, _) in results.items():
        share = f"the command itself {own / len(pages) * 1000:.1f} ms a page and at most {memory} MB"
        print(f"jobs {jobs}: {seconds:7.1f} s {len(pages) / seconds:7.1f} pages/s, {share}")
    print(f"two processes against one: {results[1][0] / results[2][0]:.2f} times as fast")
    print(f"same output: {results[1][3] == results[2][3]}")
    print(f"three small files: {few[0]:.2f} s, with a process {few[1]:.2f} s")


if __name__ == "__main__":
    main()
