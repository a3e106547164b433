"""Captions and credits glued into running text: real captions of fundus pages glued into their own bodies in eight shapes.

`seams_exact` is the share of glued paragraphs whose content comes out as the page had it; the two `letters_` figures count
characters of captions and credits; `clean_whole` is the share of articles nothing was glued into that stay whole.
"""

from __future__ import annotations

import gzip
import json
import os
import random
import re
import sys
from collections import Counter
from typing import TYPE_CHECKING, Any

from secondsource.model import CONTENT
from secondsource.read.plain import content_parts

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PEOPLE = ("Jane Roe", "Ola de Vries", "Samuel K. Obi", "MARTA LIND", "Jean-Luc Petit")
SERVICES = (
    "Reuters",
    "AP",
    "Getty Images",
    "AFP",
    "PA Wire",
    "EPA-EFE",
    "AFP via Getty Images",
    "BBC",
    "The Guardian",
)
ALONE = ("Reuters", "Getty Images", "AFP", "PA Media", "EPA-EFE")

# How captions and credits get into texts; what stands between "<" and ">" is glued in.
SHAPES = {
    "credit_first": "<{credit} {caption}> {two}",
    "credit_alone": "<{credit}> {two}",
    "middle": "{one} <{credit} {caption}> {two}",
    "agency_middle": "{one} <{agency} {caption}> {two}",
    "bracket_middle": "{one} <{caption} ({label}{person})> {two}",
    "line_via": "<{caption}, via {agency}>",
    "line_label": "<{caption} Photograph: {credit}>",
    "line_bracket": "<FILE - {caption} (AP Photo/{person})>",
}


def pages(data: Path) -> Iterator[dict[str, Any]]:
    """The English pages of fundus that have captions and a body."""
    with gzip.open(data / "pages" / "fundus" / "labels.jsonl.gz", "rt", encoding="utf-8") as lines:
        for line in lines:
            page = json.loads(line)
            body = " ".join(text for section in page["sections"] for text in section["paragraphs"])
            if sum(word in ("the", "of", "to", "and") for word in body.split()) > len(body.split()) * 0.08:
                yield page


def glued(page: dict[str, Any], shape: str) -> Iterator[tuple[str, tuple[int, int], list[str]]]:
    """Texts with one glued paragraph each: the text, the glue's characters, and the contents it should come apart into."""
    body = [text.strip() for section in page["sections"] for text in section["paragraphs"] if len(text) > 80]
    body = [
        text for text in body if text[-1] in '.”"' and text[0].isupper() and not set("\n<>{}") & set(text)
    ]
    dice = random.Random(page["id"])
    captions = {image["caption"]: "/".join(image["authors"]) for image in page["images"] if image["caption"]}
    for caption, maker in captions.items():
        if len(body) < 5 or "RELATED" in caption or len(caption.split()) < 3 or len(caption) > 300:
            continue
        at = dice.randrange(1, len(body) - 1)
        person, agency = dice.choice(PEOPLE), dice.choice(ALONE)
        words = {
            "one": body[at], "two": body[at + 1], "person": person, "agency": agency,
            "caption": " ".join(caption.split()).rstrip(".") if shape == "line_via" else " ".join(caption.split()),
            "credit": maker if "/" in maker else f"{person}{dice.choice((' / ', '/'))}{dice.choice(SERVICES)}",
            "label": dice.choice(("AP Photo/", "Photo: ", "Picture: ")),
        }  # fmt: skip
        before = "\n\n".join(body[:at]) + "\n\n"
        first, _, rest = SHAPES[shape].partition("<")
        glue, _, after = rest.partition(">")
        start = len(before) + len(first.format(**words))
        end = start + len(glue.format(**words))
        text = before + (first + glue + after).format(**words) + "\n\n" + "\n\n".join(body[at + 2 :])
        yield text, (start, end), [words[name] for name in ("one", "two") if f"{{{name}}}" in SHAPES[shape]]


def score(data: Path) -> dict[str, float]:
    """Exact seams by shape and in all, precision and recall in characters, and clean articles left whole."""
    right: Counter[str] = Counter()
    total: Counter[str] = Counter()
    hit = said = true = 0
    for page in pages(data):
        for name in SHAPES:
            for text, (start, end), contents in glued(page, name):
                parts = content_parts(text, 0, len(text), "en")
                found = {at for p in parts if p.name in ("caption", "credit") for at in range(p.start, p.end)}
                gold = set(range(start, end))
                hit, said, true = hit + len(found & gold), said + len(found), true + len(gold)
                kept = {text[part.start : part.end] for part in parts if part.name in CONTENT}
                exact = (
                    set(contents) <= kept
                    and not found - gold
                    and not any(text[start:end] in words for words in kept)
                )
                # "Jane Roe/AP The mayor opened it. The talks ...": where the caption ends is anybody's guess; counted apart.
                case = "stopped" if name in _OPEN and _stopped(text[start:end]) else name
                right[case] += exact
                total[case] += 1
                if not exact and sum(total.values()) - sum(right.values()) <= int(
                    os.environ.get("WORST", "0")
                ):
                    shown = [
                        (p.name, text[p.start : p.end][:90])
                        for p in parts
                        if p.end > start - 5 and p.start < end + 5
                    ]
                    print(f"{case}: {text[start : end + 60]!r}\n   {shown}", file=sys.stderr)
    return {
        "seams_exact": (right.total() - right["stopped"]) / (total.total() - total["stopped"]),
        "letters_precision": hit / max(said, 1),
        "letters_recall": hit / max(true, 1),
        "clean_whole": _clean(data),
        **{f"exact_{name}": right[name] / total[name] for name in total},
    }


_OPEN = ("credit_first", "middle", "agency_middle")


def _stopped(glue: str) -> bool:
    return bool(re.search(r"[^A-Z][.?] |[.?!”]$", glue))


def _clean(data: Path) -> float:
    whole = total = 0
    for name in (
        "times/timebank",
        "times/aquaint",
        "stories/basil-20",
        "stories/ecb-topics-1-35",
        "stories/neus-val",
    ):
        with gzip.open(data / f"{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
            for line in lines:
                row = json.loads(line)
                text = row.get("text") or row.get("lead") or ""
                total += 1
                whole += all(
                    part.name not in ("caption", "credit") for part in content_parts(text, 0, len(text), "en")
                )
    return whole / max(total, 1)
