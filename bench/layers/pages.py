"""Saved pages to clean records: fundus (news truth), aeb (body only) and wcxb (pages unlike news).

F1 and exact are the article-extraction benchmark's own: 4-word shingles with their counts, precision and recall averaged over the
pages. The weights of the block scorer are those learned without the page's publisher (`held_apart.py`). Fundus gold is lead, subheads
and paragraphs, where its lead holds the bullets before the text as often as not; ours is lead, highlights and content. aeb gold is the body without its standfirst (48 of 65 leads found there are not in it); ours
is content. What leaks into the content is told by `leaks.tsv`. wcxb, every fourth page of it, is blogs and guides that no weights were
learned from: is the body found at all on pages unlike news? ("recall half": the share of pages of which at least half is found.)

`WORST=10` names the worst pages of every score, `STEP=5` takes every fifth page, `PEERS=1` prints the same table for the other extractors
that are installed (`pip install --group peers`), in the same run.
"""

from __future__ import annotations

import gzip
import json
import os
import sys
import time
from dataclasses import replace
from typing import TYPE_CHECKING

from held_apart import hold_apart
from records import Found, Judged, Miss, Row, f1, gold_of, judge, overlap
from secondsource.errors import SecondSourceError
from secondsource.model import CONTENT, Article, Raw
from secondsource.read.html import read_html

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    Pages = Sequence[tuple[Row, bytes]]


def rows(folder: Path) -> list[tuple[Row, bytes]]:
    """The labels of a set with the bytes of their pages; every `STEP`-th when that is set."""
    step = int(os.environ.get("STEP", "1"))
    labels = [
        json.loads(line) for line in gzip.decompress((folder / "labels.jsonl.gz").read_bytes()).splitlines()
    ]
    return [(row, gzip.decompress((folder / row["html"]).read_bytes())) for row in labels[::step]]


def score(data: Path) -> dict[str, float]:
    """All figures; 1.0 is perfect in each."""
    fundus, aeb, wcxb = (rows(data / "pages" / name) for name in ("fundus", "aeb", "wcxb"))
    wcxb = wcxb[::4]  # quick
    table = {"ours": measured(ours, fundus, aeb, wcxb)}
    if os.environ.get("PEERS"):
        from peers import installed

        table |= {name: measured(extract, fundus, aeb, wcxb) for name, extract in installed().items()}
        _print(table)
    if limit := int(os.environ.get("WORST", "0")):
        for name, misses in table["ours"].misses.items():
            for miss in sorted(misses, reverse=True)[:limit]:
                print(f"{name}  {miss.loss:.3f}  {miss.page}  {miss.why}", file=sys.stderr)
    return {name: value for name, value in table["ours"].scores.items() if not name.startswith("(")}


def measured(extract: Callable[[Row, bytes], Found], fundus: Pages, aeb: Pages, wcxb: Pages) -> Judged:
    """One extractor over all sets. Scores in brackets are for the table alone: no floor holds them."""
    found = [(row, _timed(extract, row, page)) for row, page in fundus]
    bodies = [(row, _timed(extract, row, page)) for row, page in aeb]
    judged = judge("fundus", found)
    english = judge("english", [(row, one) for row, one in found if _is_english(row)]).scores
    overlaps = [overlap(row["content"], "\n".join(one.body)) for row, one in bodies]
    judged.misses["aeb_f1"] = [
        Miss(1 - (one.precision + one.recall) / 2, row["id"], f"P {one.precision:.3f} R {one.recall:.3f}")
        for one, (row, _) in zip(overlaps, bodies, strict=True)
        if not one.exact
    ]
    unseen = [
        (row, overlap(row["content"], "\n".join(_timed(extract, row, page).text))) for row, page in wcxb
    ]
    judged.misses["wcxb_f1"] = [
        Miss(1 - (one.precision + one.recall) / 2, row["id"], f"P {one.precision:.3f} R {one.recall:.3f}")
        for row, one in unseen
        if not one.exact
    ]
    slowest = max((one.seconds, row["id"]) for row, one in (*found, *bodies))
    judged.misses["(slowest_page_seconds)"] = [Miss(slowest[0], slowest[1], "seconds")]
    more = {
        "aeb_f1": f1(overlaps),
        "aeb_exact": sum(one.exact for one in overlaps) / len(overlaps),
        "wcxb_f1": f1([one for _, one in unseen]),
        "wcxb_recall_half": sum(one.recall >= 0.5 for _, one in unseen) / len(unseen),
        **{f"({name}, English)": value for name, value in english.items() if name.startswith("no_")},
        "(fundus_records_a_second)": len(found) / sum(one.seconds for _, one in found),
        "(slowest_page_seconds)": slowest[0],
    }
    return Judged(judged.scores | more, judged.misses)


_ENGLISH = frozenset("the of and to a in is that".split())


def _is_english(row: Row) -> bool:
    words = " ".join(gold_of(row)).lower().split()
    return sum(word in _ENGLISH for word in words) > len(words) * 0.15


def _timed(extract: Callable[[Row, bytes], Found], row: Row, page: bytes) -> Found:
    began = time.perf_counter()
    found = extract(row, page)
    return replace(found, seconds=time.perf_counter() - began)


def read_row(row: Row, page: bytes) -> Article:
    """Our article of a page, by weights that have not seen its publisher; an empty one where reading fails."""
    hold_apart(row["url"])
    try:
        return next(read_html(Raw(row["id"], page)))
    except SecondSourceError as error:
        print(error, file=sys.stderr)
        return Article(row["id"], "", ())


def ours(row: Row, page: bytes) -> Found:
    """A page as `read` gives it."""
    article = read_row(row, page)
    # Gold names people and agencies in one list; ours are apart (`authors`, and evidence of the field "agency").
    # An agency that only a byline's words name is more than gold asks for.
    agencies = {one.raw for one in article.evidence if one.field == "agency" and one.origin != "text"}
    lines = _lines(article)
    named = {
        names: tuple(words for name, words in lines if name in names)
        for names in (CONTENT, (*CONTENT, "lead", "highlight"), ("lead", "highlight"))
    }
    return Found(
        body=named[CONTENT],
        text=named[*CONTENT, "lead", "highlight"],
        lead=named["lead", "highlight"],
        headline=article.words("headline"),
        people=frozenset((*article.authors, *agencies)),
        published=article.published,
    )


def _lines(article: Article) -> list[tuple[str, str]]:
    """Kind and words of every part; a dateline on the line of its paragraph is read with it, as gold has it."""
    found: list[tuple[str, str]] = []
    joined = -1  # where the last dateline that was joined begins
    for part, after in zip(article.parts, (*article.parts[1:], None), strict=False):
        start = part.start if joined < 0 else joined
        joined = -1
        if part.name == "dateline" and after and "\n" not in article.text[part.end : after.start]:
            joined = part.start
        else:
            found.append((part.name, article.text[start : part.end]))
    return found


def _print(table: dict[str, Judged]) -> None:
    print(f"{'':<38}" + "".join(f"{name:>14}" for name in table))
    for score_name in table["ours"].scores:
        values = "".join(f"{judged.scores[score_name]:>14.3f}" for judged in table.values())
        print(f"  {score_name:<36}{values}")
    for score_name, misses in table["ours"].misses.items():
        print(f"  {score_name}, worst: {', '.join(miss.page for miss in sorted(misses, reverse=True)[:5])}")
