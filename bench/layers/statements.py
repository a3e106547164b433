"""Acts in our own table of invented sentences, `tests/annotate/acts.txt`, and agents and objects in GUM's dependencies.

The table was written before anybody looked at what the code makes of it, and its last part ("fresh") after the errors of the
first had been read and mended. `class_f` counts an act as found when its verb (or noun) and its class are the row's; of those found,
`polarity` and `modality` are the shares that are right; `agent_f` and `object_f` count arguments over all acts, those not found
included. An argument is right when it shares the last word of the row's bracket and overlaps no less than half of either.

`gum_agent` and `gum_object` are of the verbs of our classes in GUM's news, interviews, biographies and travel guides (Universal Dependencies):
precision and recall of their subject (agent of an active verb, object of a passive) and object, right when the head word lies inside
our phrase and no other argument of that verb does. Subjects are carried over to joined verbs, infinitives and participles.
"""

from __future__ import annotations

import gzip
import os
import re
import sys
from dataclasses import dataclass, field
from pathlib import Path

from secondsource.annotate.statements import find_statements
from secondsource.languages import lexicon
from secondsource.model import Article, Part, Statement
from secondsource.text import segment

TABLE = Path(__file__).resolve().parents[2] / "tests" / "annotate" / "acts.txt"
KINDS = ("news", "interview", "bio", "voyage")
Pair = tuple[int, int]
Row = tuple[int, int, list[str]]  # start, end and CoNLL-U fields of a word


@dataclass(slots=True)
class Gold:
    """One act of a row."""

    verb: Pair = (0, 0)
    act: str = ""
    negated: bool = False
    modality: str = ""
    agent: list[Pair] = field(default_factory=list)
    object: list[Pair] = field(default_factory=list)


def score(data: Path) -> dict[str, float]:
    """The table's two parts and GUM."""
    made, _, fresh = TABLE.read_text("utf-8").partition("# == fresh")
    scores = _table(made, "")
    if fresh:
        scores |= _table(fresh, "fresh_")
    return scores | _gum(data / "syntax" / "gum")


# ---- the table ---------------------------------------------------------------------------------------------


def row(line: str) -> tuple[str, list[Gold]]:
    """The clean sentence of a row and its acts."""
    text, opened, acts = "", list[int](), dict[str, Gold]()
    for piece in re.split(r"(\[|\|[^\]\s]*\])", line):
        if piece == "[":
            opened.append(len(text))
        elif piece.startswith("|"):
            pair = (opened.pop(), len(text))
            for label in piece.strip("|]").split(","):
                _label(label, pair, acts)
        else:
            text += piece
    return text, list(acts.values())


def _label(label: str, pair: Pair, acts: dict[str, Gold]) -> None:
    if label[:1] in "ao":
        act = acts.setdefault(label[1:], Gold())
        (act.agent if label[0] == "a" else act.object).append(pair)
        return
    number, name, *modality = label.split(":")
    act = acts.setdefault(number, Gold())
    act.verb, act.act, act.negated = pair, name.rstrip("-"), name.endswith("-")
    act.modality = modality[0] if modality else ""


def _table(lines: str, prefix: str) -> dict[str, float]:
    counts = dict.fromkeys(("right", "ours", "gold", "polarity", "modality"), 0)
    arguments = {"agent": [0, 0, 0], "object": [0, 0, 0]}
    for line in lines.splitlines():
        if line and not line.startswith("#"):
            text, gold = row(line)
            _compare(text, gold, statements(text), counts, arguments)
    return {
        f"{prefix}class_f": 2 * counts["right"] / max(1, counts["ours"] + counts["gold"]),
        f"{prefix}polarity": counts["polarity"] / max(1, counts["right"]),
        f"{prefix}modality": counts["modality"] / max(1, counts["right"]),
        **{f"{prefix}{name}_f": 2 * r / max(1, o + g) for name, (r, o, g) in arguments.items()},
    }


def statements(text: str) -> tuple[Statement, ...]:
    """Our acts of one sentence."""
    article = Article("a", text, (Part("paragraph", 0, len(text)),), language="en")
    tables = lexicon("en")
    return find_statements(segment(article, tables), (), tables)


def _compare(
    text: str,
    gold: list[Gold],
    ours: tuple[Statement, ...],
    counts: dict[str, int],
    arguments: dict[str, list[int]],
) -> None:
    wrong: list[str] = []
    counts["ours"] += len(ours)
    counts["gold"] += len(gold)
    left = list(ours)
    for act in gold:
        one = next(
            (o for o in left if o.verb and act.verb[0] <= o.verb.start < act.verb[1] and o.act == act.act),
            None,
        )
        if one is None:
            wrong.append(f"not found: {text[slice(*act.verb)]} ({act.act})")
        else:
            left.remove(one)
            counts["right"] += 1
            counts["polarity"] += one.negated == act.negated
            counts["modality"] += one.modality == act.modality
            if one.negated != act.negated:
                wrong.append(f"{text[slice(*act.verb)]}: negated {one.negated}")
            if one.modality != act.modality:
                wrong.append(
                    f"{text[slice(*act.verb)]}: {one.modality or 'real'}, not {act.modality or 'real'}"
                )
        for name, gone in (("agent", act.agent), ("object", act.object)):
            span = getattr(one, name) if one else None
            pair = (span.start, span.end) if span else None
            right = pair is not None and any(_like(text, pair, wanted) for wanted in gone)
            tally = arguments[name]
            tally[0] += right
            tally[1] += pair is not None
            tally[2] += bool(gone)
            if one and not right and (pair or gone):
                said = [text[slice(*wanted)] for wanted in gone]
                wrong.append(
                    f"{text[slice(*act.verb)]}: {name} {text[slice(*pair)] if pair else None!r}, not {said}"
                )
    for one in left:
        for name in ("agent", "object"):
            arguments[name][1] += getattr(one, name) is not None
        wrong.append(f"too much: {one.verb and text[one.verb.start : one.verb.end]} ({one.act})")
    if wrong and "WORST" in os.environ:
        print(text, *wrong, sep="\n    ", file=sys.stderr)


def _like(text: str, ours: Pair, gold: Pair) -> bool:
    end = len(text[: gold[1]].removesuffix("'s").removesuffix("'"))
    last = max(gold[0], text.rfind(" ", gold[0], end) + 1)
    shared = min(ours[1], end) - max(ours[0], gold[0])
    inside = ours[0] <= last < ours[1]
    return inside and shared * 2 >= min(ours[1] - ours[0], end - gold[0])


# ---- dependencies -------------------------------------------------------------------------------------------


def _gum(folder: Path) -> dict[str, float]:
    counts = {"agent": [0, 0, 0], "object": [0, 0, 0]}
    for kind in KINDS:
        for path in sorted(folder.glob(f"GUM_{kind}_*.conllu.gz")):
            with gzip.open(path, "rt", encoding="utf-8") as lines:
                for block in filter(str.strip, lines.read().split("\n\n")):
                    _sentence(block, counts)
    return {
        f"gum_{name}_{letter}": counts[name][0] / max(1, counts[name][which])
        for name in counts
        for letter, which in (("p", 1), ("r", 2))
    }


def _sentence(block: str, counts: dict[str, list[int]]) -> None:
    begin = 0
    text, rows, hidden = "", list[Row](), 0
    for line in block.splitlines():
        fields = line.split("\t")
        if len(fields) != 10 or "." in fields[0]:
            continue
        if "-" in fields[0]:
            begin, hidden = len(text), int(fields[0].split("-")[1])
            text += fields[1] + ("" if "SpaceAfter=No" in fields[9] else " ")
            continue
        if int(fields[0]) <= hidden:
            rows.append((begin, begin + 1, fields))
            continue
        rows.append((len(text), len(text) + len(fields[1]), fields))
        text += fields[1] + ("" if "SpaceAfter=No" in fields[9] else " ")
    text = text.rstrip()
    if not text:
        return
    ours = {one.verb.start: one for one in statements(text) if one.verb}
    for number, (start, _, fields) in enumerate(rows, 1):
        one = ours.get(start)
        if one is None or fields[3] != "VERB":
            continue
        gold = _heads(rows, number)
        for name in ("agent", "object"):
            span = getattr(one, name)
            heads = gold[name]
            others = gold["object" if name == "agent" else "agent"]
            right = bool(
                span
                and any(span.start <= head < span.end for head in heads)
                and not any(span.start <= head < span.end for head in others)
            )
            tally = counts[name]
            tally[0] += right
            tally[1] += span is not None
            tally[2] += bool(heads)
            if "WORST" in os.environ and not right and (span or heads) and len(text) < 200:
                said = [text[head : head + 15].split(" ")[0] for head in heads]
                shown = text[span.start : span.end] if span else None
                print(f"{text}\n    gum {fields[1]}: {name} {shown!r}, not {said}", file=sys.stderr)


def _heads(rows: list[Row], number: int, depth: int = 0) -> dict[str, list[int]]:
    """Where the heads of agent and object of a verb begin, its subject taken over from what governs it, as enhanced dependencies do."""
    found: dict[str, list[int]] = {"agent": [], "object": []}
    own = rows[number - 1][2]
    relation, over = own[7], int(own[6])
    passive = False
    for start, fields in ((start, fields) for start, _, fields in rows if fields[6] == str(number)):
        if fields[7] in ("nsubj", "obl:agent"):
            found["agent"].append(start)
        elif fields[7] in ("obj", "nsubj:pass"):
            found["object"].append(start)
        passive = passive or fields[7] in ("aux:pass", "nsubj:pass", "obl:agent")
    if depth > 3 or over == 0:
        return found
    participle = "VerbForm=Part" in own[5] and "Tense=Past" in own[5]
    taker = "object" if passive or (participle and relation.startswith(("acl", "advcl"))) else "agent"
    if found[taker]:
        return found
    above = _heads(rows, over, depth + 1)
    if relation == "acl":
        found[taker] = [rows[over - 1][0]]
    elif relation == "xcomp":  # "allowed Norland to use": Norland; "plans to use": who plans
        found[taker] = above["object"] or above["agent"]
    elif relation in ("conj", "advcl"):
        found[taker] = above["agent"] or above["object"]
    return found
