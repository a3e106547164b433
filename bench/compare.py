"""Findings gained and lost between two revisions, over a corpus.

    python bench/compare.py main~1            that revision against the working tree
    python bench/compare.py main~5 main~1     two revisions
    python bench/compare.py main~1 --show 20  with so many examples a layer

Both sides read the same texts (BASIL's sixty articles, or the files given with --texts) in a process of their own: the older
revision from a temporary git worktree, this interpreter's libraries. A finding is its layer and the words of its spans.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

HERE = Path(__file__).resolve().parent
SHARED = HERE.parent.parent / "shared"

# Runs inside each revision, so it may use only what every revision has: the read and annotate lines of the command.
_FINDINGS = """
import json, sys
def words(value, text):
    if isinstance(value, dict):
        if set(value) == {"article", "start", "end"}:
            return text[value["start"]:value["end"]]
        return {name: words(inner, text) for name, inner in value.items()}
    if isinstance(value, list):
        return [words(inner, text) for inner in value]
    return value
for line in sys.stdin:
    row = json.loads(line)
    for layer, findings in row["annotations"].items():
        for finding in findings if isinstance(findings, list) else ():
            print(json.dumps([row["input"].rsplit("/", 1)[-1], layer, words(finding, row["article"]["text"])], sort_keys=True))
"""


def main() -> None:
    """Annotate with both revisions and print what the newer gained and lost."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("old", help="the revision to compare from")
    parser.add_argument("new", nargs="?", help="the revision to compare to; the working tree when left out")
    parser.add_argument("--show", type=int, default=5, metavar="N", help="examples a layer, gained and lost")
    parser.add_argument("--texts", type=Path, help="a folder of articles instead of BASIL")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        texts = chosen.texts or _basil(Path(scratch) / "texts")
        old = _findings(chosen.old, texts, Path(scratch) / "old")
        new = _findings(chosen.new, texts, Path(scratch) / "new")
    for layer in sorted({finding[1] for finding in (*old, *new)}):
        before = Counter({f[0::2]: n for f, n in old.items() if f[1] == layer})
        after = Counter({f[0::2]: n for f, n in new.items() if f[1] == layer})
        gained, lost = after - before, before - after
        print(f"{layer}: {before.total()} -> {after.total()}   gained {gained.total()}   lost {lost.total()}")
        for sign, side in (("+", gained), ("-", lost)):
            for name, finding in sorted(side)[: chosen.show]:
                print(f"  {sign} {name}: {finding[:200]}")


def _findings(revision: str | None, texts: Path, place: Path) -> Counter[tuple[str, str, str]]:
    tree = HERE.parent
    if revision:
        subprocess.run(
            ["git", "worktree", "add", "--quiet", "--detach", place, revision], cwd=tree, check=True
        )
    source = (place if revision else tree) / "src"
    environment = {**os.environ, "PYTHONPATH": str(source)}
    try:
        lines = subprocess.run(
            [sys.executable, "-m", "secondsource", "annotate", str(texts), "--form", "jsonl", "--quiet"],
            env=environment, stdout=subprocess.PIPE, check=True,
        ).stdout  # fmt: skip
    finally:
        if revision:
            subprocess.run(["git", "worktree", "remove", "--force", place], cwd=tree, check=True)
    found = subprocess.run(
        [sys.executable, "-c", _FINDINGS], input=lines, stdout=subprocess.PIPE, check=True
    ).stdout
    rows = (json.loads(line) for line in found.decode().splitlines())
    return Counter(
        (name, layer, json.dumps(finding, sort_keys=True, ensure_ascii=False))
        for name, layer, finding in rows
    )


def _basil(folder: Path) -> Path:
    folder.mkdir()
    with gzip.open(SHARED / "data" / "stories" / "basil-20.jsonl.gz", "rt", encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            (folder / f"{row['id']}.txt").write_text(f"{row['headline']}\n\n{row['text']}\n", "utf-8")
    return folder


if __name__ == "__main__":
    main()
