"""Attributions of PolNeAR dev (2015-16 US politics), the paragraphs of each article being its lines.

Before any comparison a span loses white space, quotation marks, commas and stops at both ends, in the gold and in ours:
PolNeAR counts the marks of a quotation to its content, our model does not.

direct_f        Gold: attributions each of whose content spans begins with a quotation mark. Ours: quotes of kind "direct".
                A pair is right when the Jaccard index of the characters of their contents is at least .8 and the source
                spans overlap (or the gold has none). A gold attribution matched by a quote of another kind counts as
                found; a direct quote of ours that matches a gold attribution of another kind is no error.
quoted_f        Over the quoted stretches of the text as plain pairing finds them (two words or more): does ours attribute the stretch,
                that is, does half of it lie in the content of a quote, and does a source span of ours overlap a source
                span of the gold attributions that hold the stretch?
source_f, cue_f, content_f
                All attributions, direct or not: exact spans, each counted once per article.
noise_*         direct_f again on a spoilt text: each 12th quotation mark dropped; every second paragraph joined to the one before; the marks,
                apostrophes, dashes and ampersands written as HTML entities (&quot;, &ldquo;, &#8217;, &amp;); straight marks for curly ones.
noise_worst     The most that one of the four loses, taken from one: .95 is five points lost.
"""

from __future__ import annotations

import gzip
import json
import os
import re
import sys
from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from corpus import plain
from secondsource.annotate.mentions import find_mentions
from secondsource.annotate.quotes import find_quotes
from secondsource.languages import lexicon
from secondsource.text import segment

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

Pair = tuple[int, int]
_EDGE = " \t\n\u00a0\"“”'‘’`,.;:–—-"
_QUOTES = "\"“”'‘`"
_STRETCH = re.compile(r"“[^“”\n]{1,3000}[”\"\n]|\"(?=\S)[^\"\n]{1,3000}[\"\n]|''(?=\S)[^\n]{1,3000}?''")


@dataclass
class Said:
    """One attribution, of the gold or of ours, its spans trimmed."""

    source: list[Pair]
    cue: list[Pair]
    content: list[Pair]
    direct: bool

    def characters(self) -> set[int]:
        """The offsets of its content."""
        return {at for start, end in self.content for at in range(start, end)}


@dataclass
class Tally:
    """Counts of right, ours and gold."""

    right: int = 0
    ours: int = 0
    gold: int = 0
    worst: list[str] = field(default_factory=list)

    def f1(self) -> float:
        """The balanced F measure."""
        return 2 * self.right / max(1, self.ours + self.gold)


def score(data: Path) -> dict[str, float]:
    """Score on dev."""
    return measure(data / "attributions" / "polnear-dev.jsonl.gz", noise=True)


def measure(path: Path, *, part: slice = slice(None), noise: bool = False) -> dict[str, float]:
    """Score on one file of PolNeAR, or a part of it."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines][part]
    tallies: dict[str, Tally] = defaultdict(Tally)
    for row in rows:
        gold, ours = list(_gold(row)), list(_ours(row["text"]))
        _direct(tallies["direct_f"], gold, ours, row["text"])
        _stretches(tallies["quoted_f"], gold, ours, row["text"])
        for name in ("source", "cue", "content"):
            _exact(tallies[f"{name}_f"], gold, ours, name, row["text"])
        if noise:
            for name, spoil in _NOISES.items():
                ours = list(_ours(*spoil(row["text"]), trim=row["text"]))
                _direct(tallies[f"noise_{name}_f"], gold, ours, row["text"])
    _print_worst(tallies)
    scores = {name: tally.f1() for name, tally in tallies.items()}
    if noise:
        scores["noise_worst"] = 1 - max(scores["direct_f"] - scores[f"noise_{name}_f"] for name in _NOISES)
    return scores


def _gold(row: dict[str, Any]) -> Iterator[Said]:
    text = row["text"]
    for one in row["attributions"]:
        if one["content"]:
            direct = all(text[start] in _QUOTES for start, _ in one["content"])
            source, cue, content = (_trimmed(text, one[name]) for name in ("source", "cue", "content"))
            yield Said(source, cue, content, direct)


def _ours(text: str, places: list[int] | None = None, *, trim: str = "") -> Iterator[Said]:
    """Our quotes over a text; `places` maps its offsets back to those of `trim`, the text before it was spoilt."""
    tables = lexicon("en")
    page = segment(plain(text), tables)
    for quote in find_quotes(page, find_mentions(page, tables), tables):
        spans = []
        for found in ([quote.source], [quote.cue], quote.content):
            pairs = [(span.start, span.end) for span in found if span]
            if places:
                pairs = [(places[start], places[end - 1] + 1) for start, end in pairs]
            spans.append(_trimmed(trim or text, pairs))
        yield Said(spans[0], spans[1], spans[2], quote.kind == "direct")


def _trimmed(text: str, pairs: Iterable[Any]) -> list[Pair]:
    found = []
    for start, end in pairs:
        while start < end and text[start] in _EDGE:
            start += 1  # noqa: PLW2901 - the trimmed bounds are what is kept
        while end > start and text[end - 1] in _EDGE:
            end -= 1  # noqa: PLW2901 - as above
        if start < end:
            found.append((start, end))
    return found


def _overlap(one: list[Pair], two: list[Pair]) -> bool:
    return any(a < d and c < b for a, b in one for c, d in two)


def _same_source(gold: Said, ours: Said) -> bool:
    return not gold.source or _overlap(gold.source, ours.source)


def _same_content(one: set[int], two: set[int]) -> bool:
    return len(one & two) >= 0.8 * len(one | two)


def _direct(tally: Tally, gold: list[Said], ours: list[Said], text: str) -> None:
    golds = [(said, said.characters()) for said in gold]
    mine = [(said, said.characters()) for said in ours]
    matched: set[int] = set()
    for said, characters in mine:
        hit = next(
            (
                index
                for index, (other, theirs) in enumerate(golds)
                if index not in matched and _same_content(characters, theirs) and _same_source(other, said)
            ),
            None,
        )
        if hit is not None:
            matched.add(hit)
        if hit is not None and golds[hit][0].direct:
            tally.right += 1
            tally.ours += 1
        elif said.direct and hit is None:
            tally.ours += 1
            tally.worst.append(f"+ {_shown(text, said)}")
    tally.gold += sum(said.direct for said in gold)
    tally.worst += [f"- {_shown(text, s)}" for i, (s, _) in enumerate(golds) if s.direct and i not in matched]


def _stretches(tally: Tally, gold: list[Said], ours: list[Said], text: str) -> None:
    for match in _STRETCH.finditer(text):
        if len(match[0].split()) < 2:
            continue
        inside = set(range(match.start() + 1, match.end() - 1))
        true, mine = _holders(gold, inside), _holders(ours, inside)
        tally.gold += bool(true)
        tally.ours += bool(mine)
        right = any(_same_source(one, two) for one in true for two in mine)
        tally.right += right
        if not right and (true or mine):
            shown = " ".join(_shown(text, said) for said in [*true[:1], *mine[:1]])
            tally.worst.append(f"{'g' if true else '-'}{'o' if mine else '-'} {match[0][:120]!r} {shown}")


def _holders(found: list[Said], inside: set[int]) -> list[Said]:
    return [said for said in found if 2 * len(inside & said.characters()) >= len(inside)]


def _exact(tally: Tally, gold: list[Said], ours: list[Said], name: str, text: str) -> None:
    theirs = {pair for said in gold for pair in getattr(said, name)}
    mine = {pair for said in ours for pair in getattr(said, name)}
    tally.right += len(theirs & mine)
    tally.ours += len(mine)
    tally.gold += len(theirs)
    tally.worst += [
        f"+ {text[max(0, a - 60) : a]}[{text[a:b]}]{text[b : b + 60]}" for a, b in sorted(mine - theirs)
    ]
    tally.worst += [
        f"- {text[max(0, a - 60) : a]}[{text[a:b]}]{text[b : b + 60]}" for a, b in sorted(theirs - mine)
    ]


def _shown(text: str, said: Said) -> str:
    parts = [f"{label}={[text[a:b][:90] for a, b in pairs]}" for label, pairs in
             (("source", said.source), ("cue", said.cue), ("content", said.content))]  # fmt: skip
    return " ".join(parts)


def _drop(text: str) -> tuple[str, list[int]]:
    """The text without each twelfth quotation mark, and where each character stood."""
    marks = [at for at, char in enumerate(text) if char in '"“”']
    gone = set(marks[11::12])
    places = [at for at in range(len(text)) if at not in gone]
    return "".join(text[at] for at in places), places


def _join(text: str) -> tuple[str, None]:
    """Every second paragraph joined to the one before by a space; nothing moves."""
    breaks = list(re.finditer(r"(?<=\S)\s*\n\s*(?=\S)", text))
    characters = list(text)
    for match in breaks[::2]:
        characters[match.start() : match.end()] = " " * (match.end() - match.start())
    return "".join(characters), None


_ENTITIES = {
    '"': "&quot;",
    "“": "&ldquo;",
    "”": "&rdquo;",
    "‘": "&lsquo;",
    "’": "&#8217;",
    "'": "&#39;",
    "—": "&mdash;",
    "&": "&amp;",
}


def _escape(text: str) -> tuple[str, list[int]]:
    """Marks as entities, and where each character stood."""
    pieces = [_ENTITIES.get(char, char) for char in text]
    places = [at for at, piece in enumerate(pieces) for _ in piece]
    return "".join(pieces), places


def _straight(text: str) -> tuple[str, None]:
    return text.translate(str.maketrans("“”‘’", "\"\"''")), None


_NOISES: dict[str, Callable[[str], tuple[str, list[int] | None]]] = {
    "dropped": _drop,
    "joined": _join,
    "entities": _escape,
    "straight": _straight,
}


def _print_worst(tallies: dict[str, Tally]) -> None:
    count = int(os.environ.get("WORST", "0"))
    only = os.environ.get("MEASURE", "direct_f")
    for line in tallies[only].worst[:: max(1, len(tallies[only].worst) // max(1, count))][:count]:
        print(line.replace("\n", " / "), file=sys.stderr)
    if count:
        for name, tally in tallies.items():
            print(name, tally.right, tally.ours, tally.gold, file=sys.stderr)
