"""Names: exact spans of people, organisations and places, on UNER English (EWT dev), re3d and wikigold.

An outlet counts as an organisation; roles, products and events are no part of these sets. wikigold is what the rules were
tuned on. UNER and wikigold are taken as they are. re3d also marks descriptions ("the regime", "he") and titles ("President
Masum"): only its names are kept, without article, title or possessive ending, and of two that overlap the longer.
"""

from __future__ import annotations

import json
import os
import re
import sys
from collections import Counter
from typing import TYPE_CHECKING

from secondsource.annotate.mentions import find_mentions
from secondsource.languages import lexicon
from secondsource.model import Article, Part
from secondsource.text import segment

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

Gold = set[tuple[int, int, str]]
_KINDS = {"person": "PER", "organisation": "ORG", "outlet": "ORG", "place": "LOC"}


def score(data: Path) -> dict[str, float]:
    """F, precision and recall of exact spans with their type, per set."""
    names = data / "names"
    sets = {
        "uner": _blocks((names / "uner-ewt-dev.iob2").read_text("utf-8"), word=1, tag=2, mark="# newdoc"),
        "re3d": _re3d(names / "re3d"),
        "wikigold": _blocks(
            (names / "wikigold.conll.txt").read_text("utf-8"), word=0, tag=1, mark="-DOCSTART-"
        ),
    }
    scores: dict[str, float] = {}
    for name, documents in sets.items():
        scores |= {f"{name}_{key}": value for key, value in _measure(name, documents).items()}
    scores["mean_f"] = (scores["uner_f"] + scores["re3d_f"]) / 2
    return scores


def _measure(name: str, documents: Iterable[tuple[Article, Gold]]) -> dict[str, float]:
    hits = found_all = gold_all = 0
    wrong: Counter[str] = Counter()
    english = lexicon("en")
    for article, gold in documents:
        mentions = find_mentions(segment(article, english), english)
        found = {(m.span.start, m.span.end, _KINDS[m.kind]) for m in mentions if m.kind in _KINDS}
        hits, found_all, gold_all = hits + len(found & gold), found_all + len(found), gold_all + len(gold)
        wrong.update(f"extra  {kind} {article.text[a:b]}" for a, b, kind in found - gold)
        wrong.update(f"missed {kind} {article.text[a:b]}" for a, b, kind in gold - found)
    if worst := int(os.environ.get("WORST", "0")):
        print(f"== {name}", file=sys.stderr)
        for row, count in wrong.most_common(worst):
            print(f"{count:4} {row}", file=sys.stderr)
    precision, recall = hits / max(found_all, 1), hits / max(gold_all, 1)
    return {"f": 2 * precision * recall / max(precision + recall, 1e-9), "p": precision, "r": recall}


# ---- token files -------------------------------------------------------------------------------------


Row = tuple[str, str]  # a token and its tag


def _blocks(text: str, word: int, tag: int, mark: str) -> Iterator[tuple[Article, Gold]]:
    """Documents of a file with one token a line; a sentence is a paragraph of its own."""
    for number, document in enumerate(re.split(rf"(?m)^{mark}.*$", text)):
        sentences = [
            found for block in re.split(r"\n\s*\n", document) if (found := _sentence(block, word, tag))
        ]
        # wikigold tells no documents apart: twenty sentences stand for one.
        size = 20 if mark == "-DOCSTART-" else len(sentences) or 1
        for at in range(0, len(sentences), size):
            yield _compose(f"{number}-{at}", sentences[at : at + size])


def _sentence(block: str, word: int, tag: int) -> tuple[str, list[Row]] | None:
    lines = [line for line in block.splitlines() if line.strip()]
    cells = [line.split("\t" if "\t" in line else " ") for line in lines if not line.startswith("# ")]
    rows = [(row[word], row[tag]) for row in cells]
    if not rows:
        return None
    written = next((line.removeprefix("# text = ") for line in lines if line.startswith("# text = ")), "")
    return written or _spaced(word for word, _ in rows), rows


_NO_SPACE_BEFORE = re.compile(r"^(?:[.,:;?!%)\]}]|n't|'s|'(?:re|ve|ll|d|m)|['’”])$")


def _spaced(words: Iterable[str]) -> str:
    text, glue = "", True
    for word in words:
        text += word if glue or _NO_SPACE_BEFORE.match(word) else f" {word}"
        glue = word in "([{$£€“‘"
    return text


def _compose(name: str, sentences: list[tuple[str, list[Row]]]) -> tuple[Article, Gold]:
    text, parts = "", []
    gold: Gold = set()
    for written, rows in sentences:
        text += "\n\n" if text else ""
        parts.append(Part("paragraph", len(text), len(text) + len(written)))
        gold.update(_spans(written, rows, len(text)))
        text += written
    return Article(name, text, tuple(parts), language="en"), {
        row for row in gold if row[2] in ("PER", "ORG", "LOC")
    }


def _spans(written: str, rows: list[Row], shift: int) -> Iterator[tuple[int, int, str]]:
    begin = end = at = 0
    kind = ""
    for word, tag in [*rows, ("", "O")]:
        if kind and (tag[:1] != "I" or tag[2:] != kind):
            yield shift + begin, shift + end, kind
            kind = ""
        start = written.find(word, at)
        at = max(start, at) + len(word) if start >= 0 else at
        if tag != "O" and not kind:
            begin, kind = max(start, 0), tag[2:]
        end = at


# ---- re3d ----------------------------------------------------------------------------------------------

_RE3D = {"Person": "PER", "Organisation": "ORG", "Location": "LOC"}
_SMALL = frozenset("of and for the al de bin el - & in on to".split())
_NO_NAME = frozenset(
    "i he she it we they you his her its our their my this that these those there who which the a an all some "
    "many both one two".split()
)


def _re3d(folder: Path) -> Iterator[tuple[Article, Gold]]:
    for source in sorted(path for path in folder.iterdir() if path.is_dir()):
        entities: dict[str, list[dict[str, object]]] = {}
        for line in (source / "entities.json").read_text("utf-8").splitlines():
            entity = json.loads(line)
            entities.setdefault(entity["documentId"], []).append(entity)
        for line in (source / "documents.json").read_text("utf-8").splitlines():
            document = json.loads(line)
            text = document["text"]
            parts = tuple(
                Part("paragraph", m.start(), m.end()) for m in re.finditer(r"\S(?:[^\n]*\S)?", text)
            )
            article = Article(document["_id"], text, parts, language="en")
            spans = {span for entity in entities.get(document["_id"], []) if (span := _name(text, entity))}
            yield article, {span for span in spans if not any(_inside(span, other) for other in spans)}


def _inside(span: tuple[int, int, str], other: tuple[int, int, str]) -> bool:
    return span[:2] != other[:2] and other[0] <= span[0] and span[1] <= other[1]


def _name(text: str, entity: dict[str, object]) -> tuple[int, int, str] | None:
    """The name inside an entity of re3d, or None where it is only described."""
    kind = _RE3D.get(str(entity["type"]))
    begin, end = int(str(entity["begin"])), int(str(entity["end"]))
    if not kind or text[begin:end] != entity["value"]:
        return None
    end -= 2 if text[begin:end].endswith(("'s", "’s")) else 0
    words = [(m.start() + begin, m[0]) for m in re.finditer(r"\S+", text[begin:end])]
    if words and words[0][1].lower() in ("the", "a", "an"):
        del words[0]
    names = lexicon("en").names
    titles = names.honorifics | names.ranks | names.roles | names.role_modifiers | {"of", "for", "the"}
    others = (*names.demonyms, *names.countries, *names.organisations)
    while (
        kind == "PER"
        and len(words) > 1
        and (words[0][1].lower().strip(".") in titles or words[0][1] in others)
    ):
        del words[0]
    if not words or words[0][1].lower() in _NO_NAME:
        return None
    capital = [word[0].isupper() or word.startswith(("al-", "el-")) for _, word in words]
    small = [word.lower() in _SMALL for _, word in words]
    if not (capital[0] and capital[-1]) or not all(a or b for a, b in zip(capital, small, strict=True)):
        return None
    if kind == "PER" and words[0][1].lower().strip(".") in titles:
        return None
    return words[0][0], end, kind
