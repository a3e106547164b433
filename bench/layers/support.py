"""Is a given sentence borne by its text? SummEdits-news and BUMP: precision first, then how many slips are caught.

SummEdits labels whole summaries: one is "not borne" when one of its sentences is, "borne" when all are. BUMP is scored by the
sentence: in an edited summary the sentence that was changed holds one slip, and every sentence of a reference is taken as
right. It is not always: of the reference sentences flagged at the time of writing, read by hand, nearly all do say what the
text does not ("27 counts", "in Lincolnshire"), so that BUMP's precision is a lower bound; SummEdits' is clean.
"""

from __future__ import annotations

import os
import re
import sys
from collections import Counter
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from corpus import unpacked
from secondsource.annotate import annotate
from secondsource.dossier.verify import verify
from secondsource.model import Article, Part

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from secondsource.model import Annotations, Check


def score(data: Path) -> dict[str, float]:
    """Precision of both verdicts, share of the slips caught, share of right sentences shown to be borne."""
    summedits, bump = Counter(_summedits(data)), Counter(_bump(data))
    if os.environ.get("WORST"):
        print(dict(summedits), dict(bump), file=sys.stderr)
    scores = {}
    for name, seen in (("summedits", summedits), ("bump", bump)):
        scores[f"{name}_not_borne_precision"] = _share(seen["not borne", False], seen["not borne", True])
        scores[f"{name}_not_borne_recall"] = _share(
            seen["not borne", False], seen["borne", False] + seen["undecided", False]
        )
    both = summedits + bump
    scores["borne_precision"] = _share(both["borne", True], both["borne", False])
    scores["borne_recall"] = _share(both["borne", True], both["undecided", True] + both["not borne", True])
    return scores


def _share(hit: int, missed: int) -> float:
    return hit / max(hit + missed, 1)


def _summedits(data: Path) -> Iterator[tuple[str, bool]]:
    for row in unpacked(data / "support" / "summedits-news-dev.jsonl.gz"):
        verdicts = {check.verdict: check for check, _ in _checks(row["doc"], row["summary"])}
        verdict = next((v for v in ("not borne", "undecided", "borne") if v in verdicts), "undecided")
        yield verdict, bool(row["label"])
        _tell(verdict, verdicts.get("not borne"), row["summary"], right=bool(row["label"]))


def _bump(data: Path) -> Iterator[tuple[str, bool]]:
    told: set[tuple[str, str]] = set()
    for row in unpacked(data / "support" / "bump-task1.jsonl.gz"):
        for right, summary in ((True, row["reference_summary"]), (False, row["edited_summary"])):
            if (row["article"], summary) in told:
                continue
            told.add((row["article"], summary))
            for check, words in _checks(row["article"], summary):
                unchanged = not right and _plain(words) in _plain(row["reference_summary"])
                if unchanged or (row["article"], _plain(words)) in told:
                    continue
                told.add((row["article"], _plain(words)))
                yield check.verdict, right
                _tell(check.verdict, check, words, right=right)


def _plain(words: str) -> str:
    """An edited summary also spaces its full stops otherwise: that is no edit."""
    return " ".join(re.findall(r"[\w'-]+", words))


def _checks(text: str, summary: str) -> list[tuple[Check, str]]:
    article, found = _annotated(text)
    whole = Article("a", f"{text}\n\n{summary}", (*article.parts, _part(text, summary)), language="en")
    given = annotate(replace(whole, parts=whole.parts[-1:])).given
    return [(check, whole.slice(check.span)) for check in verify(whole, replace(found, given=given))]


def _part(text: str, summary: str) -> Part:
    return Part("summary", len(text) + 2, len(text) + 2 + len(summary.rstrip()))


@lru_cache(maxsize=4)
def _annotated(text: str) -> tuple[Article, Annotations]:
    parts = tuple(Part("paragraph", m.start(), m.end()) for m in re.finditer(r"\S(?:[^\n]*\S)?", text))
    article = Article("a", text, parts, language="en")
    return article, annotate(article)


_told = [0]


def _tell(verdict: str, check: Check | None, words: str, *, right: bool) -> None:
    wrong = (verdict, right) in {("not borne", True), ("borne", False)}
    if wrong and _told[0] < int(os.environ.get("WORST", "0")):
        _told[0] += 1
        print(f"{verdict} {check.reason if check else ''} | {words}", file=sys.stderr)
