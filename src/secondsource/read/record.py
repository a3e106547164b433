"""Written records: tagged (`<TITLE>…</TITLE>`) and header lines (`Title: …`). Those in JSON are in `exported.py`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from secondsource.errors import FormatError, SecondSourceError
from secondsource.read.fields import NAMED, article_of_record, plain_key
from secondsource.read.markdown import blocks_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from secondsource.model import Article, Raw
    from secondsource.read.decode import Decoded

    Failed = Callable[[SecondSourceError], None]

_SEVERAL = frozenset(
    {"authors", "highlights"}
)  # a record may have two <AUTHOR>; a second <TITLE> is a new record

# ---- tagged ----------------------------------------------------------------------------------------------

TAG = re.compile(r"<(/?)[ \t]*([A-Za-z][A-Za-z_ -]{1,30}?)[ \t]*>")
_WRAPPERS = frozenset("article record doc document item news entry".split())


def read_tagged(raw: Raw, decoded: Decoded, failed: Failed) -> Iterator[Article]:
    """The articles of a tagged file. A tag never closed reads on to the next known tag, with a doubt."""
    yield from _each(_tagged(decoded.text), raw, decoded, failed, "tag")


def _tagged(text: str) -> Iterator[tuple[dict[str, Any], list[str]]]:
    tags = [m for m in TAG.finditer(text) if plain_key(m[2]) in NAMED or plain_key(m[2]) in _WRAPPERS]
    record: dict[str, Any] = {}
    doubts: list[str] = []
    index = 0
    while index < len(tags):
        tag = tags[index]
        index += 1
        key = plain_key(tag[2])
        if key in _WRAPPERS:
            if record:
                yield record, doubts
            record, doubts = {}, []
            continue
        if tag[1]:
            continue
        field = NAMED[key]
        if field in record and field not in _SEVERAL:
            yield record, doubts
            record, doubts = {}, []
        close = _closing(tags, index, key)
        if close is None and _slash_lost(text, tags, index, key):
            doubts.append(f"the tag <{tag[2]}> is closed without its slash")
            end, index = tags[index].start(), index + 1
        elif close is None:
            doubts.append(f"the tag <{tag[2]}> is never closed; read to the next tag")
            end = tags[index].start() if index < len(tags) else len(text)
        else:
            end, index = tags[close].start(), close + 1
        _put(record, field, text[tag.end() : end].strip())
    if record:
        yield record, doubts


def _slash_lost(text: str, tags: list[re.Match[str]], index: int, key: str) -> bool:
    """Whether the next tag is the same one with nothing in it: "<TITLE>Bridge closes<TITLE>"."""
    if index >= len(tags) or plain_key(tags[index][2]) != key:
        return False
    end = tags[index + 1].start() if index + 1 < len(tags) else len(text)
    return not text[tags[index].end() : end].strip()


def _closing(tags: list[re.Match[str]], index: int, key: str) -> int | None:
    """Where the tag closes: before it opens again. Looks no further than 64 tags, so that the pass stays linear."""
    for at in range(index, min(len(tags), index + 64)):
        if plain_key(tags[at][2]) == key:
            return at if tags[at][1] else None
    return None


def _put(record: dict[str, Any], field: str, value: Any) -> None:
    if record.get(field):
        earlier = record[field] if isinstance(record[field], list) else [record[field]]
        record[field] = [*earlier, value]
    else:
        record[field] = value


# ---- header lines ------------------------------------------------------------------------------------------

HEADER = re.compile(r"[ \t]*(?:\*\*)?([A-Za-z][A-Za-z_ -]{1,24}?)(?:\*\*)?[ \t]*:(?:\*\*)?[ \t]*(.*)")
_FENCE = re.compile(r"[ \t]*(?:-{3,}|={3,}|\*{3,}|\+{3})[ \t]*$")
_LINES = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|$)")


def header_field(line: str) -> str:
    """The field a header line names; "" when it is no header line."""
    match = HEADER.match(line)
    return NAMED.get(plain_key(match[1]), "") if match else ""


def read_headers(raw: Raw, decoded: Decoded, failed: Failed) -> Iterator[Article]:
    """The articles of a file of `Title: …` lines, a blank line, and the text."""
    yield from _each(_headed(decoded.text), raw, decoded, failed, "tag")


def _headed(text: str) -> Iterator[tuple[dict[str, Any], list[str]]]:
    record: dict[str, list[str]] = {}
    current, blank, body = "", True, False
    yaml = text.lstrip("\ufeff \t\r\n").startswith("---")
    for match in _LINES.finditer(text):
        line = match[0]
        if not line.strip():
            blank = True
            # After the headers, a blank line begins the text - but "Summary:" may hold paragraphs of its own.
            if current and current not in ("summary", "highlights", "content", "lead"):
                current = "content"
            if current in record:
                record[current].append(line)
            continue
        if _FENCE.match(line):
            blank, current = True, "content" if record else ""
            continue
        field = header_field(line)
        fresh = field == "headline" and blank and bool(record.get("content") or record.get("headline"))
        if fresh:
            yield _joined(record, yaml=yaml), []
            record, current, body = {}, "", False
        if field and (not body or fresh):
            header = HEADER.match(line)
            current = field
            body = field == "content"
            record.setdefault(field, []).append(header[2] + "\n" if header else "")
        else:
            current = current or "content"
            body = body or current == "content"
            record.setdefault(current, []).append(line)
        blank = False
    if record:
        yield _joined(record, yaml=yaml), []


def _joined(record: dict[str, list[str]], *, yaml: bool) -> dict[str, Any]:
    joined = {field: "".join(values).strip() for field, values in record.items()}
    return {field: _unquoted(value) for field, value in joined.items()} if yaml else joined


def _unquoted(value: str) -> str:
    """A YAML string without its quotation marks."""
    quoted = len(value) > 1 and value[0] == value[-1] and value[0] in "\"'"
    return value[1:-1].replace('\\"', '"') if quoted else value


# ---- Markdown --------------------------------------------------------------------------------------------------


def read_markdown(raw: Raw, decoded: Decoded, failed: Failed) -> Iterator[Article]:
    """The one article of a page that was turned into Markdown: its first heading of the first rank is the headline."""
    headline = next((words for name, words in blocks_of(decoded.text) if name == "headline"), "")
    values = {"headline": headline, "content": decoded.text}
    yield from _each(iter([(values, [])]), raw, decoded, failed, "text")


# ---- all -----------------------------------------------------------------------------------------------------


def _each(
    records: Iterator[tuple[dict[str, Any], list[str]]],
    raw: Raw,
    decoded: Decoded,
    failed: Failed,
    origin: str,
) -> Iterator[Article]:
    for number, (values, doubts) in enumerate(records, 1):
        try:
            yield article_of_record(values, raw, origin, [*decoded.doubts, *doubts])
        except FormatError as error:
            failed(FormatError(f"record {number}: {error.args[0]}", about=raw.input))
