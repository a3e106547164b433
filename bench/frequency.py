"""Write `languages/en/frequency.py`: how common each English word is in the opening of an article.

    python bench/frequency.py > src/secondsource/languages/en/frequency.py

Counted over pages and texts whose licences allow derived data to be shipped (see data/README.md): the article-extraction
benchmark and fundus (MIT), wcxb and wikigold (CC BY 4.0). Only the share of texts that hold a word is kept.
"""

from __future__ import annotations

import gzip
import json
import re
import sys
import textwrap
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from secondsource.languages import lexicon
from secondsource.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

DATA = Path(__file__).resolve().parents[2] / "shared" / "data"
OPENING = 160  # about what the story room reads of an article
RAREST = 4  # texts that must hold a word before it is listed
WORD = re.compile(r"[^\W_]+")
HEAD = '''"""English words by the share of articles whose opening holds them. Written by `bench/frequency.py`; do not edit.

Derived from word counts over the article-extraction benchmark and fundus (MIT), wcxb and wikigold (CC BY 4.0).
"""

from secondsource.languages.tables import FrequencyTable

_BANDS = {'''


def texts() -> Iterator[str]:
    """Every text to be counted, whatever its language."""
    for corpus in ("fundus", "aeb", "wcxb"):
        packed = (DATA / "pages" / corpus / "labels.jsonl.gz").read_bytes()
        for row in map(json.loads, gzip.decompress(packed).splitlines()):
            if corpus == "fundus":
                body = [words for section in row["sections"] for words in section["paragraphs"]]
                yield "\n".join([row["headline"] or "", *(row["lead"] or []), *body])
            else:
                yield row.get("content") or ""
    document: list[str] = []
    for token in (DATA / "names" / "wikigold.conll.txt").read_text("utf-8").splitlines():
        if token.startswith("-DOCSTART-"):
            yield " ".join(document)
            document = []
        elif token.strip():
            document.append(token.split()[0])


def main() -> None:
    """Count, band, print."""
    function = lexicon("en").text.function
    counts: Counter[str] = Counter()
    documents = 0
    for text in texts():
        words = WORD.findall(fold(text))
        if len(words) >= 80 and sum(word in function for word in words) > 0.2 * len(words):
            documents += 1
            counts.update({word for word in words[:OPENING] if len(word) < 3 or not word.isdigit()})
    bands: dict[int, list[str]] = {}
    for word, count in sorted(counts.items()):
        if count >= RAREST:
            # Steps of a third: the weight of a word changes by less than .3 within a band.
            step = RAREST
            while step * 4 // 3 <= count:
                step = step * 4 // 3
            bands.setdefault(step, []).append(word)
    print(HEAD)
    for _, words in sorted(bands.items(), reverse=True):
        mean = sum(counts[word] for word in words) / len(words) / documents
        print(f"    {mean:.4f}: (")
        for line in textwrap.wrap(" ".join(words), 98):
            print(f'        "{line} "')
        print("    ),")
    print("}")
    print("FREQUENCY = FrequencyTable(")
    print("    share={word: share for share, words in _BANDS.items() for word in words.split()}")
    print(")")
    print(documents, sum(map(len, bands.values())), file=sys.stderr)


if __name__ == "__main__":
    main()
