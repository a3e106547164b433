"""Do briefs and digests hold what editors lead with? No public set gives multi-outlet gold here, so a proxy stands in.

brief: of each three-outlet story one article is held out; the brief of the other two is scored by ROUGE-2 F1 (both cut to 100
words) against the opening 100 words of the one held out: what a third newsroom put first. Beside it, the same score of the
leads of the two, sentence by sentence in turn: hard to beat, since the opening 100 words are a lead as well.
digest: CNN and Daily Mail articles with the highlights their editors wrote (the references of BUMP), ROUGE-1 F1 of the first
three sentences of the digest, beside the first three of the article.
"""

from __future__ import annotations

import os
import re
import sys
from collections import Counter
from typing import TYPE_CHECKING, Any

from corpus import unpacked
from secondsource.annotate import annotate
from secondsource.dossier.brief import brief, digest
from secondsource.dossier.coverage import lay_out
from secondsource.model import Article, Part, Story

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from secondsource.text import Segments

_WORDS = 100


def score(data: Path) -> dict[str, float]:
    """ROUGE of brief and digest, and the same of the plain leads they must not fall far behind."""
    briefs = [_held_out(rows) for rows in _stories(data)]
    digests = [_single(row) for row in _singles(data)]
    return {
        "brief_rouge2": _mean([one for one, _ in briefs]),
        "brief_over_leads": _mean([one for one, _ in briefs]) / _mean([two for _, two in briefs]),
        "digest_rouge1": _mean([one for one, _ in digests]),
        "digest_over_lead3": _mean([one for one, _ in digests]) / _mean([two for _, two in digests]),
    }


def _mean(values: list[float]) -> float:
    return sum(values) / max(len(values), 1)


def _held_out(rows: list[dict[str, Any]]) -> tuple[float, float]:
    articles = {str(number): _article(row, str(number)) for number, row in enumerate(rows[1:])}
    gold = _cut(rows[0]["text"])
    coverage = lay_out(
        Story("s", tuple(articles)), articles, {name: annotate(article) for name, article in articles.items()}
    )
    ours = " ".join(sentence.text for sentence in brief(coverage, (), ()))
    pages = list(coverage.segments.values())
    leads = [words for turn in range(6) for page in pages for words in _sentence(page, turn)]
    scores = rouge(_cut(ours), gold, 2), rouge(_cut(" ".join(leads)), gold, 2)
    if scores[0] < scores[1] / 2 and os.environ.get("WORST"):
        print(f"{scores[0]:.2f} < {scores[1]:.2f} | {gold} | {ours}", file=sys.stderr)
    return scores


def _sentence(page: Segments, turn: int) -> Iterator[str]:
    body = [s for s in page.sentences if page.paragraphs[s.paragraph].name == "paragraph"]
    if turn < len(body):
        yield page.article.text[body[turn].start : body[turn].end]


def _single(row: dict[str, Any]) -> tuple[float, float]:
    article = _article({"headline": "", "text": row["article"]}, "a")
    made = digest(article, annotate(article))
    ours = [sentence.text for sentence in (made.lead, *made.bullets) if sentence][:3]
    lead = re.split(r"(?<=[.!?])\s+", row["article"])[:3]
    gold = row["reference_summary"]
    return rouge(" ".join(ours), gold, 1), rouge(" ".join(lead), gold, 1)


def rouge(one: str, two: str, size: int) -> float:
    """ROUGE-N F1 (Lin 2004) on lower-cased words."""
    left, right = _grams(one, size), _grams(two, size)
    both = sum((left & right).values())
    return 2 * both / max(left.total() + right.total(), 1)


def _grams(text: str, size: int) -> Counter[Sequence[str]]:
    words = re.findall(r"\w+", text.lower())
    return Counter(tuple(words[at : at + size]) for at in range(len(words) - size + 1))


def _cut(text: str) -> str:
    return " ".join(text.split()[:_WORDS])


def _article(row: dict[str, Any], name: str) -> Article:
    headline = row["headline"].strip()
    text = f"{headline}\n\n{row['text']}" if headline else row["text"]
    parts = [Part("paragraph", m.start(), m.end()) for m in re.finditer(r"\S(?:[^\n]*\S)?", text)]
    if headline:
        parts[0] = Part("headline", parts[0].start, parts[0].end)
    return Article(name, text, tuple(parts), language="en", outlet=name)


def _stories(data: Path) -> Iterator[list[dict[str, Any]]]:
    """BASIL three times, each outlet held out in turn; AllSides' stories of three once."""
    for name, turns in (("basil-20.jsonl.gz", 3), ("allsides-to-2017.jsonl.gz", 1)):
        groups: dict[str, list[dict[str, Any]]] = {}
        for row in unpacked(data / "stories" / name):
            if row["story"]:
                groups.setdefault(row["story"], []).append(row)
        for rows in groups.values():
            if len(rows) == 3:
                yield from (rows[turn:] + rows[:turn] for turn in range(turns))


def _singles(data: Path) -> Iterator[dict[str, Any]]:
    told: set[str] = set()
    for row in unpacked(data / "support" / "bump-task1.jsonl.gz"):
        if row["reference_summary"] not in told:
            told.add(row["reference_summary"])
            yield row
