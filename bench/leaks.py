"""What leaks into the text of a page: lines that no gold has, read by eye and kept by their hash in `leaks.tsv`.

A row of the table is a page of fundus, a hash of the line's folded words, how many words these are, and what the line is. No words of others
stand in the repository. A line is in the table when one of the systems gave it and the page's gold (lead, subheads, paragraphs) has it not;
"text" are those that belong to the article though gold skips them. What is neither in gold nor in the table is *unread*:

    python bench/leaks.py                  print the unread lines of ours, to be read
    python bench/leaks.py --learn FILE     add rows "page <tab> kind <tab> line" to the table
"""

from __future__ import annotations

import argparse
import hashlib
import importlib
import re
import sys
from collections import Counter, defaultdict
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

HERE = Path(__file__).resolve().parent
TABLE = HERE / "leaks.tsv"
KINDS = (
    "promo", "related", "label", "caption", "credit", "byline", "agency", "bio", "disclaimer", "headline", "dateline",
    "navigation", "embed", "text",
)  # fmt: skip
_WORD = re.compile(r"\w+")
_FEWEST = 4  # words a line must have to be looked for inside another


class Leaks(NamedTuple):
    """What of a page's text is not the article's: the kinds found, and the lines nobody has read."""

    kinds: frozenset[str]
    unread: tuple[str, ...]


def folded(text: str) -> str:
    """Words in lower case with single blanks between them: how lines are compared."""
    return " ".join(_WORD.findall(text)).casefold()


def mark(words: str) -> str:
    """The hash under which a folded line stands in the table: ten hex digits of SHA-1."""
    return hashlib.sha1(words.encode(), usedforsecurity=False).hexdigest()[:10]


@cache
def _table() -> dict[str, dict[str, tuple[int, str]]]:
    found: dict[str, dict[str, tuple[int, str]]] = defaultdict(dict)
    for line in TABLE.read_text("utf-8").splitlines():
        page, key, count, kind = line.split("\t")
        found[page][key] = (int(count), kind)
    return found


def leaks(page: str, lines: Iterable[str], gold: Iterable[str]) -> Leaks:
    """What leaks into the lines a system gives for a page, by the table; a line glued to others is found in them."""
    known = _table().get(page, {})
    lengths = {count for count, kind in known.values() if kind != "text" and count >= _FEWEST}
    whole = f" {' '.join(folded(line) for line in gold)} "
    kinds, unread = set(), []
    for line in lines:
        words = folded(line)
        if not words:
            continue
        if row := known.get(mark(words)):
            kinds.add(row[1])
            continue
        if f" {words} " in whole:
            continue
        tokens = words.split()
        inside = {
            known[key][1]
            for count in lengths
            for at in range(len(tokens) - count + 1)
            if (key := mark(" ".join(tokens[at : at + count]))) in known and known[key][0] == count
        }
        kinds |= inside
        if not inside:
            unread.append(line)
    return Leaks(frozenset(kinds - {"text"}), tuple(unread))


def learn(rows: Iterable[tuple[str, str, str]]) -> int:
    """Add (page, kind, line) to the table; a later row replaces an earlier one. Returns how many rows there are then."""
    table = {page: dict(found) for page, found in _table().items()}
    for page, kind, line in rows:
        if kind not in KINDS:
            raise ValueError(f"no kind {kind}: one of {', '.join(KINDS)}")
        words = folded(line)
        table.setdefault(page, {})[mark(words)] = (len(words.split()), kind)
    written = sorted(
        (page, key, count, kind) for page, found in table.items() for key, (count, kind) in found.items()
    )
    TABLE.write_text("".join(f"{p}\t{k}\t{n}\t{kind}\n" for p, k, n, kind in written), "utf-8")
    return len(written)


def main() -> int:
    """Show what is unread, or learn what has been read."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--learn", type=Path, metavar="FILE", help="rows: page, kind, line; tabs between them"
    )
    parser.add_argument("--data", type=Path, default=HERE.parent.parent / "shared" / "data")
    chosen = parser.parse_args()
    if chosen.learn:
        rows = [line.split("\t", 2) for line in chosen.learn.read_text("utf-8").splitlines() if line]
        print(learn((page, kind, line) for page, kind, line in rows), "rows")
        return 0
    sys.path.insert(0, str(HERE))
    from records import gold_of

    pages = importlib.import_module("layers.pages")

    counts: Counter[str] = Counter()
    for row, page in pages.rows(chosen.data / "pages" / "fundus"):
        article = pages.read_row(row, page)
        lines = [article.text[part.start : part.end] for part in article.part("content")]
        found = leaks(row["id"], lines, gold_of(row))
        counts.update(found.kinds)
        for line in found.unread:
            print(f"{row['id']}\t?\t{line}")
        for kind in sorted(found.kinds):
            print(f"{row['id']}: {kind}", file=sys.stderr)
    print(dict(counts), file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
