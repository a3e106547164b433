"""What any extractor makes of a page, in one form, and how it is judged against fundus gold: ours and its peers by the same rules."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any, NamedTuple

from leaks import folded, leaks

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

Row = dict[str, Any]
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Found:
    """A page as an extractor gives it: the lines of its content, those of its lead and highlights, and its text, lead included, in order."""

    body: tuple[str, ...]
    text: tuple[str, ...]
    lead: tuple[str, ...] = ()
    headline: str = ""
    people: frozenset[str] = field(default_factory=frozenset)  # and agencies: gold has both in one list
    published: str = ""
    seconds: float = 0.0


class Overlap(NamedTuple):
    """How much of the gold is found, as shares of all shingles."""

    precision: float
    recall: float
    exact: bool


class Miss(NamedTuple):
    """A page on which a score was lost, and how."""

    loss: float
    page: str
    why: str


class Judged(NamedTuple):
    """The scores over some pages, and where they were lost."""

    scores: dict[str, float]
    misses: dict[str, list[Miss]]


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


def f1(pages: Sequence[Overlap]) -> float:
    """The benchmark's F1: of the mean precision and the mean recall."""
    precision = sum(page.precision for page in pages) / len(pages)
    recall = sum(page.recall for page in pages) / len(pages)
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def gold_of(row: Row) -> list[str]:
    """Lead, subheads and paragraphs of a fundus page."""
    return [
        *row["lead"],
        *(words for section in row["sections"] for words in (*section["headline"], *section["paragraphs"])),
    ]


class _Tally:
    """Counts of what was right, by score."""

    def __init__(self) -> None:
        self.right: Counter[str] = Counter()
        self.of: Counter[str] = Counter()
        self.misses: dict[str, list[Miss]] = {}

    def tell(self, name: str, page: str, *, right: float, of: float = 1, why: str = "") -> None:
        self.right[name] += right  # type: ignore[assignment]
        self.of[name] += of  # type: ignore[assignment]
        if right < of:
            self.misses.setdefault(name, []).append(Miss(of - right, page, why))


def judge(prefix: str, pages: Iterable[tuple[Row, Found]]) -> Judged:
    """The scores of an extractor over fundus pages; `prefix` names the set in "fundus_f1" and "fundus_exact"."""
    tally, overlaps = _Tally(), []
    for row, found in pages:
        one = overlap("\n".join(gold_of(row)), "\n".join(found.text))
        overlaps.append(one)
        shares = f"P {one.precision:.3f} R {one.recall:.3f}"
        tally.tell(f"{prefix}_exact", row["id"], right=one.exact, why=shares)
        if not one.exact:
            tally.misses.setdefault(f"{prefix}_f1", []).append(
                Miss(1 - (one.precision + one.recall) / 2, row["id"], shares)
            )
        _lead(tally, row, found)
        _body(tally, row, found)
        _metadata(tally, row, found)
    scores = {name: tally.right[name] / tally.of[name] for name in tally.of}
    return Judged({f"{prefix}_f1": f1(overlaps), **scores}, tally.misses)


def _lead(tally: _Tally, row: Row, found: Found) -> None:
    lead = folded(" ".join(row["lead"]))
    if not lead:
        return
    shown = folded(" ".join(found.lead))
    kept = lead in folded(" ".join(found.text)) or lead in shown
    tally.tell("lead_kept", row["id"], right=kept, why=lead[:90])
    tally.tell("lead_in_its_part", row["id"], right=lead in shown, why=f"{lead[:80]} <> {shown[:80]}")


LEAKS = ("promo", "related", "label")


def _body(tally: _Tally, row: Row, found: Found) -> None:
    ours = {folded(line) for line in found.body}
    gold = [folded(words) for section in row["sections"] for words in section["paragraphs"]]
    missing = [words for words in gold if words not in ours]
    why = str([words[:60] for words in missing[:3]])
    tally.tell("paragraphs_identical", row["id"], right=len(gold) - len(missing), of=len(gold), why=why)
    content, true = folded(" ".join(found.body)), folded(" ".join(gold_of(row)))
    captions = [words for words in captions_of(row) if words in content and words not in true]
    tally.tell("no_caption_in_content", row["id"], right=not captions, why=str(captions[:2])[:150])
    leaked = leaks(row["id"], found.body, gold_of(row))
    for kind in LEAKS:
        tally.tell(f"no_{kind}_in_content", row["id"], right=kind not in leaked.kinds)
    more = sorted(leaked.kinds.difference(LEAKS))
    tally.tell("no_other_in_content", row["id"], right=not more, why=", ".join(more))
    unread = f"{len(leaked.unread)} lines: {str(leaked.unread[:2])[:150]}"
    tally.tell("content_read", row["id"], right=not leaked.unread, why=unread)


def captions_of(row: Row) -> list[str]:
    """The folded captions and credits of a fundus page that are long enough to be looked for."""
    texts = [
        words for image in row["images"] for words in (image["caption"], *(image["authors"] or ())) if words
    ]
    return [words for text in texts if len(words := folded(text)) >= 20]


def _metadata(tally: _Tally, row: Row, found: Found) -> None:
    headline = " ".join(found.headline.split())
    right = folded(headline) == folded(row["headline"] or "")
    tally.tell("headline_exact", row["id"], right=right, why=f"{headline[:90]} <> {row['headline']}")
    right = {one.casefold() for one in found.people} == {one.casefold() for one in row["authors"]}
    tally.tell("authors_exact", row["id"], right=right, why=f"{sorted(found.people)} <> {row['authors']}")
    if row["published"]:
        why = f"{found.published} <> {row['published']}"
        right = found.published[:10] == row["published"][:10]
        tally.tell("date_to_the_day", row["id"], right=right, why=why)
        if (true := _instant(row["published"])) is not None:
            given = _instant(found.published)
            right = given is not None and abs((given - true).total_seconds()) < 60
            tally.tell("date_to_the_minute", row["id"], right=right, why=why)


def _instant(written: str) -> datetime | None:
    """A moment with its zone; None where one of the two is missing."""
    try:
        moment = datetime.fromisoformat(written)
    except ValueError:
        return None
    return moment if moment.tzinfo and len(written) > 10 else None
