"""Saved pages to clean records: fundus (news truth) and aeb (body only), beside trafilatura alone when PEERS is set.

F1 and exact are the article-extraction benchmark's own: 4-word shingles with their counts, precision and recall averaged over the
pages. The weights of the block scorer are those learned without the page's publisher (`held_apart.py`). Fundus gold is lead, subheads and paragraphs; ours is lead and content. aeb gold is the body without its standfirst (48 of
65 leads found there are not in it); ours is content.
"""

from __future__ import annotations

import gzip
import json
import os
import re
import sys
import time
from collections import Counter
from typing import TYPE_CHECKING, Any, NamedTuple

from held_apart import hold_apart
from secondsource.errors import SecondSourceError
from secondsource.model import Article, Raw
from secondsource.read.html import read_html

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_WORD = re.compile(r"\w+")


class Overlap(NamedTuple):
    """How much of the gold is found, as shares of all shingles."""

    precision: float
    recall: float
    exact: bool


def shingles(text: str) -> Counter[tuple[str, ...]]:
    """Runs of four words with their counts; a shorter text is one run."""
    words = _WORD.findall(text)
    return Counter(tuple(words[at : at + 4]) for at in range(max(1, len(words) - 3)))


def overlap(gold: str, ours: str) -> Overlap:
    """Precision, recall and exactness of one page."""
    true, found = shingles(gold), shingles(ours)
    both = sum((true & found).values())
    extra, missing = sum((found - true).values()), sum((true - found).values())
    if not extra and not missing:
        return Overlap(1.0, 1.0, exact=True)
    return Overlap(
        both / (both + extra) if both else 0.0, both / (both + missing) if both else 0.0, exact=False
    )


def f1(pages: list[Overlap]) -> float:
    """The benchmark's F1: of the mean precision and the mean recall."""
    precision = sum(page.precision for page in pages) / len(pages)
    recall = sum(page.recall for page in pages) / len(pages)
    return 2 * precision * recall / (precision + recall)


Row = dict[str, Any]


def rows(folder: Path) -> list[tuple[Row, bytes]]:
    """The labels of a set with the bytes of their pages; every `STEP`-th when that is set."""
    step = int(os.environ.get("STEP", "1"))
    labels = [
        json.loads(line) for line in gzip.decompress((folder / "labels.jsonl.gz").read_bytes()).splitlines()
    ]
    return [(row, gzip.decompress((folder / row["html"]).read_bytes())) for row in labels[::step]]


def score(data: Path) -> dict[str, float]:
    """All figures; 1.0 is perfect in each."""
    scores: dict[str, float] = {}
    fundus, aeb = rows(data / "pages" / "fundus"), rows(data / "pages" / "aeb")
    began = time.perf_counter()
    scores |= _fundus(fundus)
    _say(f"fundus: {len(fundus) / (time.perf_counter() - began):.0f} records a second")
    pages = [overlap(row["content"], _read(row, page).words("content")) for row, page in aeb]
    _worst(
        "aeb",
        [
            (1 - (p.precision + p.recall) / 2, row["id"], f"P {p.precision:.3f} R {p.recall:.3f}")
            for p, (row, _) in zip(pages, aeb, strict=True)
        ],
    )
    scores |= {"aeb_f1": f1(pages), "aeb_exact": sum(page.exact for page in pages) / len(pages)}
    if os.environ.get("PEERS"):
        _peers(fundus, aeb)
    return scores


def _read(row: Row, page: bytes) -> Article:
    hold_apart(row["url"])
    try:
        return next(read_html(Raw(row["id"], page)))
    except SecondSourceError as error:
        _say(str(error))
        return Article(row["id"], "", ())


def _body(article: Article) -> str:
    return "\n".join(
        article.text[part.start : part.end]
        for part in article.parts
        if part in article.part("lead") or part in article.part("content")
    )


def gold_of(row: Row) -> list[str]:
    """Lead, subheads and paragraphs of a fundus page."""
    return [
        *row["lead"],
        *(words for section in row["sections"] for words in (*section["headline"], *section["paragraphs"])),
    ]


def _fold(text: str) -> str:
    return " ".join(_WORD.findall(text)).casefold()


def _fundus(pages: list[tuple[Row, bytes]]) -> dict[str, float]:
    counts: Counter[str] = Counter()
    totals: Counter[str] = Counter()
    overlaps = []
    worst: dict[str, list[tuple[float, str, str]]] = {}

    def tell(name: str, row: Row, *, right: float, of: float = 1, why: str = "") -> None:
        counts[name] += right  # type: ignore[assignment]
        totals[name] += of  # type: ignore[assignment]
        if right < of:
            worst.setdefault(name, []).append((of - right, row["id"], why))

    for row, page in pages:
        article = _read(row, page)
        text = _body(article)
        one = overlap("\n".join(gold_of(row)), text)
        overlaps.append(one)
        tell("fundus_exact", row, right=one.exact, why=f"P {one.precision:.3f} R {one.recall:.3f}")
        folded, content = _fold(text), _fold(article.words("content"))
        if lead := _fold(" ".join(row["lead"])):
            shown = _fold(
                " ".join((*(article.words("lead").split("\n\n")), *article.words("highlight").split("\n\n")))
            )
            tell("lead_kept", row, right=lead in folded or lead in shown, why=lead[:90])
            tell("lead_in_its_part", row, right=lead in shown, why=f"{lead[:80]} <> {shown[:80]}")
        ours = {_fold(article.text[p.start : p.end]) for p in article.part("content")}
        gold = [_fold(words) for section in row["sections"] for words in section["paragraphs"]]
        missing = [words for words in gold if words not in ours]
        tell(
            "paragraphs_identical",
            row,
            right=len(gold) - len(missing),
            of=len(gold),
            why=str([m[:60] for m in missing[:3]]),
        )
        leaked = [
            words
            for words in _captions(row)
            if words in content and words not in _fold(" ".join(gold_of(row)))
        ]
        tell("no_caption_in_content", row, right=not leaked, why=str(leaked[:2])[:150])
        headline = " ".join(article.words("headline").split())
        tell(
            "headline_exact",
            row,
            right=_fold(headline) == _fold(row["headline"] or ""),
            why=f"{headline[:90]} <> {row['headline']}",
        )
        # Gold names people and agencies in one list; ours are apart (`authors`, and evidence of the field "agency").
        # An agency that only a byline's words name is more than gold asks for.
        agencies = {one.raw for one in article.evidence if one.field == "agency" and one.origin != "text"}
        named = {*article.authors, *agencies}
        tell(
            "authors_exact",
            row,
            right={a.casefold() for a in named} == {a.casefold() for a in row["authors"]},
            why=f"{sorted(named)} <> {row['authors']}",
        )
        if row["published"]:
            tell(
                "date_to_the_day",
                row,
                right=article.published[:10] == row["published"][:10],
                why=f"{article.published} <> {row['published']}",
            )
    _worst(
        "fundus",
        [
            (1 - (p.precision + p.recall) / 2, row["id"], f"P {p.precision:.3f} R {p.recall:.3f}")
            for p, (row, _) in zip(overlaps, pages, strict=True)
        ],
    )
    for name, found in worst.items():
        _worst(name, found)
    return {"fundus_f1": f1(overlaps), **{name: counts[name] / totals[name] for name in totals}}


def _captions(row: Row) -> list[str]:
    texts = [
        words for image in row["images"] for words in (image["caption"], *(image["authors"] or ())) if words
    ]
    return [folded for words in texts if len(folded := _fold(words)) >= 20]


def _say(words: str) -> None:
    if os.environ.get("WORST"):
        print(words, file=sys.stderr)


def _worst(name: str, found: list[tuple[float, str, str]]) -> None:
    limit = int(os.environ.get("WORST", "0"))
    for loss, page, why in sorted(found, reverse=True)[:limit]:
        print(f"{name}  {loss:.3f}  {page}  {why}", file=sys.stderr)


def _peers(fundus: list[tuple[Row, bytes]], aeb: list[tuple[Row, bytes]]) -> None:
    import trafilatura

    def alone(gold: Callable[[Row], str], pages: list[tuple[Row, bytes]]) -> list[Overlap]:
        return [
            overlap(gold(row), trafilatura.extract(page, include_comments=False) or "") for row, page in pages
        ]

    began = time.perf_counter()
    one = alone(lambda row: "\n".join(gold_of(row)), fundus)
    rate = len(fundus) / (time.perf_counter() - began)
    two = alone(lambda row: row["content"], aeb)
    for name, found in (("fundus", one), ("aeb", two)):
        print(
            f"  trafilatura alone: {name} F1 {f1(found):.3f}, exact {sum(page.exact for page in found) / len(found):.3f}",
            file=sys.stderr,
        )
    print(f"  trafilatura alone: {rate:.0f} bodies a second on fundus", file=sys.stderr)
