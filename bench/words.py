"""Words per second of processor time: all layers of `annotate`, beside spaCy's blank tokenizer and sentencizer.

    python bench/words.py                          ours over the 84 articles of PolNeAR dev, layer by layer
    python bench/words.py --peer /tmp/p/bin/python  and spaCy's in that Python: python -m venv /tmp/p && /tmp/p/bin/pip install spacy

spaCy is no dependency, not even of the benches: it is asked in a Python of its own, in turns with ours, over the same texts. Every figure is the best of
the rounds, on one core; a word is what stands between white space. The *ratio* compares between machines, the figures do not.
"""

from __future__ import annotations

import argparse
import gzip
import json
import subprocess
import time
from collections import defaultdict
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from secondsource.annotate import annotate
from secondsource.annotate.citations import find_citations
from secondsource.annotate.figures import find_figures
from secondsource.annotate.mentions import find_mentions
from secondsource.annotate.numerals import pieces
from secondsource.annotate.quotes import find_quotes
from secondsource.annotate.statements import find_statements
from secondsource.annotate.times import find_times
from secondsource.annotate.tying import tie
from secondsource.languages import lexicon
from secondsource.model import Raw
from secondsource.read import read
from secondsource.text import segment

if TYPE_CHECKING:
    from secondsource.model import Article

SHARED = Path(__file__).resolve().parent.parent.parent / "shared"
PEER = """
import json, sys, time, spacy
nlp = spacy.blank("en"); nlp.add_pipe("sentencizer")
texts = json.load(sys.stdin)
nlp(texts[0])
began = time.process_time()
for text in texts: nlp(text)
print(time.process_time() - began)
"""
LAYERS = ("segment", "mentions", "quotes", "times", "figures", "citations", "statements")


def main() -> None:
    """Time the layers, the whole, and the peer."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--data", type=Path, default=SHARED / "data")
    parser.add_argument("--repeat", type=int, default=5)
    parser.add_argument("--peer", type=Path, help="a Python that has spaCy")
    chosen = parser.parse_args()
    texts = _texts(chosen.data)
    articles = [_article(str(number), text) for number, text in enumerate(texts)]
    words = sum(len(text.split()) for text in texts)
    times: dict[str, list[float]] = defaultdict(list)
    for _ in range(chosen.repeat):
        began = time.process_time()
        for article in articles:
            annotate(article)
        times["annotate"].append(time.process_time() - began)
        for name, seconds in _layers(articles).items():
            times[name].append(seconds)
        if chosen.peer:
            times["spaCy blank"].append(_peer(chosen.peer, texts))
    print(f"{words} words, {len(articles)} articles")
    for name, rounds in times.items():
        best = min(rounds)
        print(f"{name:<14}{best / len(articles) * 1000:8.2f} ms an article{words / best:12,.0f} words/s")
    if "spaCy blank" in times:
        print(f"ratio of words/s, ours to spaCy's: {min(times['spaCy blank']) / min(times['annotate']):.2f}")


def _texts(data: Path) -> list[str]:
    with gzip.open(data / "attributions" / "polnear-dev.jsonl.gz", "rt", encoding="utf-8") as lines:
        return [json.loads(line)["text"] for line in lines]


def _article(name: str, text: str) -> Article:
    return replace(next(iter(read(Raw(name, text.encode(), format="text")))), language="en")


def _layers(articles: list[Article]) -> dict[str, float]:
    times: dict[str, float] = defaultdict(float)
    tables = lexicon("en")
    for article in articles:
        marks = [time.process_time()]
        page = segment(article, tables)
        marks.append(time.process_time())
        mentions = find_mentions(page, tables)
        marks.append(time.process_time())
        quotes = find_quotes(page, mentions, tables)
        marks.append(time.process_time())
        numerals = pieces(page, tables.numbers)
        found = find_times(page, tables, "", numerals)
        marks.append(time.process_time())
        tie(page, find_figures(page, found, tables, numerals, mentions), quotes, found, tables)
        marks.append(time.process_time())
        find_citations(page, mentions, tables)
        marks.append(time.process_time())
        find_statements(page, quotes, tables)
        marks.append(time.process_time())
        for name, one, two in zip(LAYERS, marks, marks[1:], strict=False):
            times[f"  {name}"] += two - one
    return times


def _peer(python: Path, texts: list[str]) -> float:
    ran = subprocess.run(
        [python, "-c", PEER], input=json.dumps(texts), capture_output=True, text=True, check=True
    )
    return float(ran.stdout)


if __name__ == "__main__":
    main()
