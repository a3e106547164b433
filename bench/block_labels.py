"""Which blocks of a page are the article's, by the gold of each set of pages."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from typing import TYPE_CHECKING, Any

from secondsource.read.blocks import fold_key

if TYPE_CHECKING:
    from collections.abc import Sequence

    from secondsource.read.blocks import Block

Row = dict[str, Any]


def labels_of(row: Row, blocks: Sequence[Block]) -> list[bool | None]:
    """True for a block of the article, False for any other, None where the gold does not tell (a lead among them).

    All None where most of the gold is not found on the page: cut, or drawn by script, it would teach that good text is bad.
    """
    if "with" in row:
        return _by_segments(row, blocks)
    lead = [fold_key(words) for words in row.get("lead", ())]
    if "sections" in row:
        lines = [words for part in row["sections"] for words in (*part["headline"], *part["paragraphs"])]
    else:
        lines = [line.lstrip("-#* ") for line in row["content"].splitlines()]
    keys = [key for one in lines if (key := fold_key(one))]
    whole, joined = set(keys), "\n".join(keys)
    long = [key for key in whole if len(key) > 25]
    labels: list[bool | None] = [
        None if is_lead(block.key, lead) else _is_right(block.key, whole, joined, long) for block in blocks
    ]
    _leave_one_copy(blocks, labels)
    found = sum(len(block.key) for block, right in zip(blocks, labels, strict=True) if right)
    return labels if found > len(joined) * 0.5 else [None] * len(blocks)


def is_lead(key: str, lead: Sequence[str]) -> bool:
    """Whether a block is the gold's standfirst or a good part of it."""
    return any(key == one or (len(key) > 30 and key in one) for one in lead)


def _by_segments(row: Row, blocks: Sequence[Block]) -> list[bool | None]:
    """The gold of the trafilatura set: a few stretches that must, and a few that must not, be in the text."""
    wanted = [key for words in row["with"] if len(key := fold_key(words)) >= 12]
    unwanted = [key for words in row["without"] if len(key := fold_key(words)) >= 4]
    labels: list[bool | None] = []
    for block in blocks:
        right = any(key in block.key for key in wanted)
        wrong = any(key == block.key or (len(key) >= 12 and key in block.key) for key in unwanted)
        labels.append(None if right == wrong else right)
    return labels


def _is_right(key: str, whole: set[str], joined: str, long: Sequence[str]) -> bool:
    if key in whole or (len(key) >= 25 and key in joined):
        return True
    return any(len(one) > len(key) * 0.7 and one in key for one in long)


def _leave_one_copy(blocks: Sequence[Block], labels: list[bool | None]) -> None:
    """Of several copies of the same words (a teaser, a share button), the article's is the one nearest to the rest of it."""
    counts = Counter(block.key for block, right in zip(blocks, labels, strict=True) if right)
    sure = [
        at for at, block in enumerate(blocks) if labels[at] and counts[block.key] == 1 and len(block.key) > 25
    ]
    if not sure:
        return
    best: dict[str, tuple[int, int]] = {}
    copies = [at for at, block in enumerate(blocks) if labels[at] and counts[block.key] > 1]
    for at in copies:
        place = bisect_left(sure, at)
        away = min(abs(one - at) for one in sure[max(0, place - 1) : place + 1])
        best[blocks[at].key] = min(best.get(blocks[at].key, (away, at)), (away, at))
    for at in copies:
        labels[at] = best[blocks[at].key][1] == at
