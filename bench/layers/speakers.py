"""The full name of whoever is quoted, where a reader can tell it.

own_right   `tests/annotate/speakers.txt`, short invented articles over all the ways in which news names a speaker. A bracket is right when
            the quote that holds it has its speaker, is anonymous, or names nobody, as the bracket says. Its errors were read.
fresh_*     The last part of that table, written when the rules were done: .804 before its errors were read.
gum_*       GUM's news and interviews. Gold is every attribution of the discourse layer whose source (`atsrc`) is a mention of a person in a
            coreference chain that holds a proper name; the name is any of two words or more in the chain (spellings vary), without titles. `gum_right` is the share
            that has this name among those for whose source we have a quote, `gum_wrong_free` one minus the share given another
            name, `gum_found` the share of all gold sources that we quote at all.
polnear_*   PolNeAR dev, attributions whose source holds a name: in full, or a surname that one full name of the article ends in.
            The same shares. First names alone, and surnames of two people, are left out: the gold does not tell.
speaker_full_name   The mean of `fresh_right`, `gum_right` and `polnear_right`.

A name is right when first and last word agree, accents, case, middle names and initials left out.
"""

from __future__ import annotations

import gzip
import json
import os
import re
import sys
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from corpus import plain
from secondsource.annotate.mentions import find_mentions
from secondsource.annotate.quotes import find_quotes
from secondsource.languages import lexicon
from secondsource.text import fold, segment

if TYPE_CHECKING:
    from collections.abc import Iterator

    from secondsource.model import Article, Quote

TABLE = Path(__file__).resolve().parents[2] / "tests" / "annotate" / "speakers.txt"
TABLES = lexicon("en")
_HIDDEN, _NOBODY = "~", "-"  # a bracket's answers: an unnamed source; nobody is named
_SOURCE = re.compile(r"atsrc-(\d+)(?:-(\d+))?")
_ENTITY = re.compile(r"(\()?(\d+)(?:-([a-z]+)-[^()]*?)?(\))?(?=[(\d|]|$)")
_RUN = re.compile(r"[A-Z][\w’'-]*(?: [A-Z]\.)?(?: [A-Z][\w’'-]+)+")


@dataclass
class Tally:
    """Gold sources, those we quote, those named right and those given another name."""

    gold: int = 0
    found: int = 0
    right: int = 0
    wrong: int = 0
    worst: list[str] = field(default_factory=list)

    def shares(self, name: str) -> dict[str, float]:
        """The three shares of a table."""
        return {
            f"{name}_right": self.right / max(1, self.found),
            f"{name}_wrong_free": 1 - self.wrong / max(1, self.found),
            f"{name}_found": self.found / max(1, self.gold),
        }


def score(data: Path) -> dict[str, float]:
    """Score all three."""
    own = measure_own()
    fresh = measure_own(fresh=True)
    gum = measure_gum(data / "syntax" / "gum")
    polnear = measure_polnear(data / "attributions" / "polnear-dev.jsonl.gz")
    for name, tally in (("own", own), ("fresh", fresh), ("gum", gum), ("polnear", polnear)):
        if os.environ.get("MEASURE", name) == name:
            for line in tally.worst[: int(os.environ.get("WORST", "0"))]:
                print(name, line.replace("\n", " / "), file=sys.stderr)
    mean = sum(one.right / max(1, one.found) for one in (fresh, gum, polnear)) / 3
    scores = {"speaker_full_name": mean, "own_right": own.shares("own")["own_right"]}
    return scores | fresh.shares("fresh") | gum.shares("gum") | polnear.shares("polnear")


def quotes_of(article: Article) -> tuple[Quote, ...]:
    """Our quotes of an article."""
    page = segment(article, TABLES)
    return find_quotes(page, find_mentions(page, TABLES), TABLES)


def same(ours: str, gold: str) -> bool:
    """Whether two names are one person's: first and last word agree."""
    one, two = _bare(ours), _bare(gold)
    if not one or not two:
        return False
    if len(two) == 1:  # the gold knows no more
        return two[0] in (one[0], one[-1])
    return one[-1] == two[-1] and (one[0] == two[0] or (len(one) > 1 and one[-2:] == two[-2:]))


def _bare(name: str) -> list[str]:
    words = [word.removesuffix("'s").strip(".,") for word in fold(name).split()]
    words = [word for word in words if word not in TABLES.text.titles]
    kept = [word for word in words if len(word) > 1 and word not in ("jr", "sr", "ii", "iii")]
    return kept or words


# ---- our own table -----------------------------------------------------------------------------------------------


def rows(*, fresh: bool = False) -> Iterator[tuple[str, list[tuple[int, int, str]]]]:
    """The articles of the table, each with its brackets: (start, end, answer); `fresh` is its last part."""
    made, _, blind = TABLE.read_text("utf-8").partition("# == fresh")
    for block in re.split(r"\n\s*\n", blind.partition("\n")[2] if fresh else made):
        lines = [line for line in block.splitlines() if not line.startswith("#")]
        if not lines:
            continue
        text, gold, opened = "", [], 0
        for piece in re.split(r"(\[|\|[^\]|]*\])", "\n".join(lines)):
            if piece == "[":
                opened = len(text)
            elif piece.startswith("|"):
                gold.append((opened, len(text), piece[1:-1]))
            else:
                text += piece
        yield text, gold


def answer(quotes: tuple[Quote, ...], start: int, end: int) -> Quote | None:
    """The quote that a bracket is of: its source holds the bracket, else the shortest whose content does."""
    for quote in quotes:
        if quote.source and quote.source.start < end and start < quote.source.end:
            return quote
    holding = [
        quote for quote in quotes if any(span.start < end and start < span.end for span in quote.content)
    ]
    return min(holding, key=lambda quote: sum(s.end - s.start for s in quote.content), default=None)


def is_right(quote: Quote | None, wanted: str) -> bool:
    """Whether a quote answers its bracket; words that are nobody's need not be a quotation."""
    if quote is None or wanted == _NOBODY:
        return wanted == _NOBODY and (quote is None or not quote.speaker)
    if wanted == _HIDDEN:
        return quote.anonymous
    return not quote.anonymous and fold(quote.speaker) == fold(wanted)


def measure_own(*, fresh: bool = False) -> Tally:
    """The table of invented articles."""
    tally = Tally()
    for text, gold in rows(fresh=fresh):
        quotes = quotes_of(plain(text))
        for start, end, wanted in gold:
            quote = answer(quotes, start, end)
            tally.gold += 1
            tally.found += 1  # in our own table a quotation that is not found is a speaker that is not named
            right = is_right(quote, wanted)
            tally.right += right
            tally.wrong += not right and quote is not None and bool(quote.speaker)
            if not right:
                ours = "no quote" if quote is None else f"{quote.speaker!r} {'~' if quote.anonymous else ''}"
                tally.worst.append(f"{text[start:end]!r}: {wanted!r}, ours {ours}: {text[:90]!r}")
    return tally


# ---- GUM ---------------------------------------------------------------------------------------------------------


def measure_gum(folder: Path) -> Tally:
    """News and interviews: discourse attributions, entities and coreference chains."""
    tally = Tally()
    for path in sorted([*folder.glob("GUM_news_*.conllu.gz"), *folder.glob("GUM_interview_*.conllu.gz")]):
        text, gold = document(path)
        quotes = quotes_of(plain(text))
        for start, end, name in gold:
            tally.gold += 1
            near = [q for q in quotes if q.source and q.source.start < end and start < q.source.end]
            if not near:
                tally.worst.append(f"not found {text[start:end]!r} ({name})")
                continue
            _count(tally, near, name, f"{path.name[4:-10]} {text[max(0, start - 150) : end + 60]!r}")
    return tally


def _count(tally: Tally, near: list[Quote], name: str, shown: str) -> None:
    tally.found += 1
    if any(same(quote.speaker, one) for quote in near for one in name.split("|")):
        tally.right += 1
        return
    tally.wrong += bool(near[0].speaker)
    tally.worst.append(f"{name!r}, ours {near[0].speaker!r}: {shown}")


@dataclass
class _Token:
    start: int
    end: int
    form: str
    upos: str
    head: int  # index in the document, -1 for a root
    deprel: str


def document(path: Path) -> tuple[str, list[tuple[int, int, str]]]:
    """A GUM document's text and its gold: (start, end, full name) of every source that has one."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        sentences = [block for block in lines.read().split("\n\n") if block.strip()]
    text = ""
    tokens: list[_Token] = []
    opened: dict[str, list[int]] = defaultdict(list)
    mentions: list[tuple[int, int, str, str]] = []  # first, last, chain, type
    sources: list[tuple[int, int]] = []
    for block in sentences:
        if "# newpar" in block and text:
            text = text.rstrip() + "\n"
        first, hidden = len(tokens), 0
        for line in block.splitlines():
            cells = line.split("\t")
            if len(cells) != 10 or "." in cells[0]:
                continue
            space = "" if "SpaceAfter=No" in cells[9] else " "
            if "-" in cells[0]:
                hidden = int(cells[0].split("-")[1])
                text += cells[1] + space
                continue
            inside = int(cells[0]) <= hidden
            start = len(text) - (1 + len(cells[1]) if inside else 0)
            text += "" if inside else cells[1] + space
            here = len(tokens)
            head = int(cells[6]) - 1 + first if cells[6] != "0" else -1
            tokens.append(
                _Token(max(0, start), max(1, start + len(cells[1])), cells[1], cells[3], head, cells[7])
            )
            notes = dict(item.split("=", 1) for item in cells[9].split("|") if "=" in item)
            _entities(notes.get("Entity", ""), here, opened, mentions)
            if "attribution" in (relation := notes.get("Discourse", "")):
                sources += [(int(m[1]) - 1, int(m[2] or m[1]) - 1) for m in _SOURCE.finditer(relation)]
    names = _chain_names(tokens, mentions)
    return text, list(_named_sources(tokens, mentions, sources, names))


def _entities(
    cell: str, at: int, opened: dict[str, list[int]], mentions: list[tuple[int, int, str, str]]
) -> None:
    """Read the opening and closing brackets of one token: "(24-person-new-...-coref-Name" and "24)"."""
    for bracket in re.finditer(r"\((\d+)-([a-z]+)-([^()]*)(\)?)|(\d+)\)", cell):
        if bracket[1]:
            opened[bracket[1]].append(at)
            kind = bracket[2]
            mentions.append((at, at if bracket[4] else -1, bracket[1], kind))
            if bracket[4]:
                opened[bracket[1]].pop()
        elif opened[bracket[5]]:
            begun = opened[bracket[5]].pop()
            index = next(i for i in range(len(mentions) - 1, -1, -1)
                         if mentions[i][0] == begun and mentions[i][2] == bracket[5] and mentions[i][1] < 0)  # fmt: skip
            mentions[index] = (begun, at, bracket[5], mentions[index][3])


def _chain_names(tokens: list[_Token], mentions: list[tuple[int, int, str, str]]) -> dict[str, set[str]]:
    """The names of each chain of persons: the proper nouns at the head of a mention, without titles and roles."""
    found: dict[str, set[str]] = defaultdict(set)
    for first, last, chain, kind in mentions:
        if kind != "person" or last < first:
            continue
        inside = range(first, last + 1)
        head = next((at for at in inside if tokens[at].head not in inside), first)
        run = [at for at in inside if _naming(tokens[at])
               and (at == head or (tokens[at].head == head and tokens[at].deprel == "flat"))]  # fmt: skip
        if not run:
            continue
        start, end = run[0], run[-1]
        while start > first and _naming(tokens[start - 1]):
            start -= 1
        while end < last and (_naming(tokens[end + 1]) or tokens[end + 1].form == "-"):
            end += 1
        glued = "".join(
            ("" if at == start or tokens[at].start == tokens[at - 1].end else " ") + tokens[at].form
            for at in range(start, end + 1)
        )
        words = [word for word in glued.split() if not _title(word)]
        if words:
            found[chain].add(" ".join(words))
    return found


def _naming(token: _Token) -> bool:
    return token.upos == "PROPN" and token.form[:1].isupper()


def _title(word: str) -> bool:
    low, names = fold(word).strip("."), TABLES.names
    return low in TABLES.text.titles | names.roles | names.honorifics | names.ranks | names.role_modifiers


def _named_sources(
    tokens: list[_Token],
    mentions: list[tuple[int, int, str, str]],
    sources: list[tuple[int, int]],
    names: dict[str, set[str]],
) -> Iterator[tuple[int, int, str]]:
    for first, last in sources:
        held = [m for m in mentions if m[3] == "person" and first <= m[0] and m[1] <= last and m[1] >= m[0]]
        widest = max(held, key=lambda mention: mention[1] - mention[0], default=None)
        if widest is None or last >= len(tokens) or fold(tokens[first].form) in TABLES.speech.own:
            continue
        chain = names.get(widest[2], set())
        longest = max((len(name.split()) for name in chain), default=0)
        if longest:
            full = "|".join(sorted(name for name in chain if len(name.split()) >= min(2, longest)))
            yield tokens[widest[0]].start, tokens[widest[1]].end, full


# ---- PolNeAR ------------------------------------------------------------------------------------------------------


def measure_polnear(path: Path, *, part: slice = slice(None)) -> Tally:
    """Attributions whose source names its speaker."""
    tally = Tally()
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        articles = [json.loads(line) for line in lines][part]
    for row in articles:
        quotes = quotes_of(plain(row["text"]))
        full = _full_names(row["text"])
        for one in row["attributions"]:
            if not one["content"] or len(one["source"]) != 1:
                continue
            start, end = one["source"][0]
            name = _source_name(row["text"][start:end], full)
            if not name:
                continue
            tally.gold += 1
            spans = [tuple(span) for span in one["content"]]
            near = [q for q in quotes if _same_saying(q, (start, end), spans)]
            if near:
                _count(tally, near, name, row["text"][max(0, start - 60) : end + 60])
    return tally


def _same_saying(quote: Quote, source: tuple[int, int], spans: list[Any]) -> bool:
    if quote.source is None or not (quote.source.start < source[1] and source[0] < quote.source.end):
        return False
    return any(span.start < b and a < span.end for span in quote.content for a, b in spans)


def _full_names(text: str) -> dict[str, set[str]]:
    """Surnames to the full names that end in them."""
    found: dict[str, set[str]] = defaultdict(set)
    for run in _RUN.finditer(text):
        words = _bare(run[0])
        if len(words) > 1:
            found[words[-1]].add(f"{words[-2]} {words[-1]}")
    return found


def _source_name(source: str, full: dict[str, set[str]]) -> str:
    """The name a source gives: of a person with a known given name, as it stands or by its surname."""
    head = re.split(r",| who |\(", source)[0].strip()
    words = [word.strip(".,’'\"") for word in head.split()]
    if not words or not words[-1][:1].isupper() or any(word.endswith(("'s", "’s")) for word in words[:-1]):
        return ""
    last = fold(words[-1])
    given = TABLES.names.given
    bearers = {name for name in full.get(last, ()) if name.split()[0] in given}
    if len(full.get(last, ())) != 1 or len(bearers) != 1:
        return ""
    name = next(iter(bearers))
    before = [fold(word) for word in words[:-1]]
    if before and before[-1] != name.split()[0] and before[-1] in given:
        return ""
    return name
