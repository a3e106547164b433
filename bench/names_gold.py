"""Documents with their names marked: UNER English, re3d, wikigold and GUM, as articles and spans. Read by the bench and by `train_names.py`."""

from __future__ import annotations

import gzip
import json
import re
import zlib
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from secondsource.languages import lexicon
from secondsource.model import Article, Part

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Gold = set[tuple[int, int, str]]
Document = tuple[Article, Gold]

SETS = Path(__file__).resolve().parent / "names_held_apart.json.gz"  # weights, one for each fifth held apart
FOLDS = 5


def fold_of(document: str) -> int:
    """Which fifth of the documents one belongs to, by its id."""
    return zlib.crc32(document.encode()) % FOLDS


def documents(data: Path) -> dict[str, list[Document]]:
    """Every set, by its name."""
    names = data / "names"
    return {
        "uner": list(
            _blocks((names / "uner-ewt-dev.iob2").read_text("utf-8"), word=1, tag=2, mark="# newdoc")
        ),
        "re3d": list(_re3d(names / "re3d")),
        "wikigold": list(
            _blocks((names / "wikigold.conll.txt").read_text("utf-8"), word=0, tag=1, mark="-DOCSTART-")
        ),
        "gum": [_gum(path) for path in sorted((data / "syntax" / "gum").glob("*.conllu.gz"))],
    }


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
    words = _untitled(words) if kind == "PER" else words
    if not words or words[0][1].lower() in _NO_NAME:
        return None
    capital = [word[0].isupper() or word.startswith(("al-", "el-")) for _, word in words]
    small = [word.lower() in _SMALL for _, word in words]
    if not (capital[0] and capital[-1]) or not all(a or b for a, b in zip(capital, small, strict=True)):
        return None
    if kind == "PER" and words[0][1].lower().strip(".") in _titles():
        return None
    return words[0][0], end, kind


@cache
def _titles() -> frozenset[str]:
    names = lexicon("en").names
    return names.honorifics | names.ranks | names.roles | names.role_modifiers | {"of", "for", "the"}


def _untitled(words: list[tuple[int, str]]) -> list[tuple[int, str]]:
    """A person without title: "Minister for the Middle East Ann Holm" is Ann Holm, "the President of Norland" is no name."""
    names, begun = lexicon("en").names, len(words)
    others = {*names.demonyms, *names.countries, *names.organisations, *names.places}
    while words:
        pair = " ".join(word for _, word in words[:2])
        if len(words) > 1 and words[0][1].lower().strip(".") in _titles():
            words = words[1:]
        elif len(words) < begun and (pair in others or words[0][1] in others):
            words = words[2 if pair in others else 1 :]
        elif len(words) > 1 and words[0][1] in others:
            words = words[1:]
        else:
            break
    return words


# ---- GUM -----------------------------------------------------------------------------------------------

_GUM = {"person": "PER", "organization": "ORG", "place": "LOC"}


class _Word(NamedTuple):
    start: int
    end: int
    text: str
    kind: str  # part of speech
    head: int
    role: str
    misc: str


def _gum(path: Path) -> Document:
    """A document of GUM. It marks whole phrases with all that describes them; kept is the name in those whose head is a name."""
    article, words = _read_gum(path)
    found = {
        span for first, last, kind, _ in _entities(words) if (span := _gum_name(words, first, last, kind))
    }
    kept = sorted(span for span in found if not any(_inside(span, other) for other in found))
    gold: Gold = set()
    end = 0
    for span in kept:
        if span[0] >= end:
            gold.add(span)
            end = span[1]
    return article, gold


def coreferent(data: Path) -> Iterator[tuple[Article, dict[tuple[int, int], str]]]:
    """Documents of GUM, and the names in each with the number of whom or what they name."""
    for path in sorted((data / "syntax" / "gum").glob("*.conllu.gz")):
        article, words = _read_gum(path)
        names = {
            span[:2]: number
            for first, last, kind, number in _entities(words)
            if (span := _gum_name(words, first, last, kind))
        }
        yield article, names


def _read_gum(path: Path) -> tuple[Article, list[_Word]]:
    words: list[_Word] = []
    text, parts = "", []
    for block in gzip.decompress(path.read_bytes()).decode().split("\n\n"):
        lines = [line.split("\t") for line in block.splitlines() if line and not line.startswith("#")]
        if "# newpar" in block and text:
            text = text.rstrip() + "\n\n"
            parts.append(len(text))
        text = _sentence_of_gum(text, lines, words)
    text = text.rstrip()
    edges = [0, *parts, len(text) + 2]
    blocks = tuple(Part("paragraph", a, b - 2) for a, b in pairwise(edges) if b - 2 > a)
    return Article(path.name.split(".")[0], text, blocks, language="en"), words


def _sentence_of_gum(text: str, lines: list[list[str]], words: list[_Word]) -> str:
    base, inside, joint = len(words), 0, (0, 0)
    for number, form, _, kind, _, _, head, role, _, misc in lines:
        if "-" in number:  # "America's" is written once and taken apart below
            first, last = map(int, number.split("-"))
            inside, joint = last - first + 1, (len(text), len(text) + len(form))
        elif not number.isdigit():
            continue
        if not inside or "-" in number:
            start = len(text)
            text += form if "SpaceAfter=No" in misc else f"{form} "
        if "-" in number:
            continue
        if inside:
            inside -= 1
            start = max(text.find(form, *joint), joint[0])
            joint = (start + len(form), joint[1])
        above = base + int(head) - 1 if head != "0" else -1
        words.append(_Word(start, start + len(form), form, kind, above, role, misc))
    return text


def _entities(words: list[_Word]) -> Iterator[tuple[int, int, str, str]]:
    """Words `first` up to `last` of every phrase marked as a person, a body or a place, with what it names and its number."""
    opened: dict[str, list[tuple[int, str]]] = {}
    for at, word in enumerate(words):
        marks = re.search(r"Entity=([^|]*)", word.misc)
        for mark in re.finditer(r"\(([^()]*)(\)?)|([^()]+)\)", marks[1] if marks else ""):
            if mark[3]:
                if begun := opened.get(mark[3].split("-")[0]):
                    first, kind = begun.pop()
                    yield first, at + 1, kind, mark[3].split("-")[0]
                continue
            number, kind = [*mark[1].split("-"), ""][:2]
            kind = _GUM.get(kind, "")
            if mark[2]:
                yield at, at + 1, kind, number
            else:
                opened.setdefault(number, []).append((at, kind))


def _gum_name(words: list[_Word], first: int, last: int, kind: str) -> tuple[int, int, str] | None:
    heads = [at for at in range(first, last) if not first <= words[at].head < last]
    if not kind or not heads or words[heads[0]].kind != "PROPN":
        return None
    begin = end = heads[0]
    while begin > first and _joins_left(words, begin - 1, first, end):
        begin -= 1
    end += 1
    while end < last and _joins_right(words, end, last):
        end += 1
    if kind != "PER":
        end = _with_of(words, end, last)
    names = lexicon("en").names
    titles = names.honorifics | names.ranks | names.roles | names.role_modifiers | {"of", "for", "the"}
    others = (*names.demonyms, *names.countries, *names.organisations, "-")
    while begin < end - 1:
        low, word = words[begin].text.lower().strip("."), words[begin].text
        if low not in ("the", "a", "an") and not (kind == "PER" and (low in titles or word in others)):
            break
        begin += 1
    alone, word = end - begin == 1, words[begin].text
    people = word in names.demonyms or word in names.peoples
    # "Trump" and "Washington" are words of every article and names all the same; "Party" and "Country" are not.
    bearers = names.surnames | names.given | names.families
    listed = word in (*names.countries, *names.places, *names.organisations) or word.lower() in bearers
    ordinary = word.lower() in lexicon("en").frequency.share and not listed
    if not word[0].isupper() or (alone and (people or ordinary or word.lower().strip(".") in titles)):
        return None
    return words[begin].start, words[end - 1].end, kind


def _joins_left(words: list[_Word], at: int, first: int, head: int) -> bool:
    word = words[at]
    if word.kind == "PROPN":
        return True
    if word.text in ("-", ".", "&"):
        return at > first and words[at - 1].kind == "PROPN"
    capital = word.kind in ("ADJ", "NOUN", "VERB", "ADV") and word.text[:1].isupper()
    return capital and at < word.head <= head and word.text not in lexicon("en").names.demonyms


def _joins_right(words: list[_Word], at: int, last: int) -> bool:
    word = words[at]
    if word.role in ("flat", "flat:name"):
        return True
    if word.kind == "PROPN":
        return word.role in ("compound", "nmod:desc", "appos", "nmod:unmarked")
    if word.text not in ("-", ".", "&") or at + 1 >= last:
        return False
    return words[at + 1].kind == "PROPN" or (word.text == "." and len(words[at - 1].text) < 4)


def _with_of(words: list[_Word], end: int, last: int) -> int:
    """Where the name ends with what "of" or "for" adds: "University of Norland"."""
    if end + 1 >= last or words[end].text.lower() not in ("of", "for"):
        return end
    at = end + 2 if words[end + 1].text.lower() == "the" else end + 1
    if at >= last or not words[at].text[:1].isupper():
        return end
    while at < last and (
        words[at].text[:1].isupper()
        or (words[at].text in ("and", "&") and at + 1 < last and words[at + 1].text[:1].isupper())
    ):
        at += 1
    return at
