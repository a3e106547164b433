"""Exported records: tagged (`<TITLE>…</TITLE>`), header lines (`Title: …`), JSON and JSON lines."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from secondsource.codec import from_json
from secondsource.errors import FormatError, SecondSourceError
from secondsource.model import Article, Raw
from secondsource.read.fields import FIELDS, NAMED, article_of_record, plain_key

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

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
        if close is None:
            doubts.append(f"the tag <{tag[2]}> is never closed; read to the next tag")
            end = tags[index].start() if index < len(tags) else len(text)
        else:
            end, index = tags[close].start(), close + 1
        _put(record, field, text[tag.end() : end].strip())
    if record:
        yield record, doubts


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
            yield _joined(record), []
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
        yield _joined(record), []


def _joined(record: dict[str, list[str]]) -> dict[str, Any]:
    return {field: "".join(values).strip() for field, values in record.items()}


# ---- JSON ----------------------------------------------------------------------------------------------------

_HOLDERS = (
    "articles",
    "items",
    "results",
    "entries",
    "docs",
    "documents",
    "records",
    "data",
    "@graph",
    "hits",
)


def read_json(raw: Raw, decoded: Decoded, failed: Failed) -> Iterator[Article]:
    """The articles of one JSON document: an object, an array, or an object that holds an array of them."""
    value = _loaded(decoded.text, raw.input)
    members = list(_members(value))
    if not members:
        raise FormatError("JSON, but no article in it", about=raw.input)
    for number, member in enumerate(members, 1):
        about = f"{raw.input}:{number}" if len(members) > 1 else raw.input
        yield from _one(member, replace(raw, input=about), raw, decoded, failed)


def read_jsonl(raw: Raw, decoded: Decoded, failed: Failed) -> Iterator[Article]:
    """The articles of JSON lines. A broken line is a failure of this line: the others are given."""
    for number, match in enumerate(_LINES.finditer(decoded.text), 1):
        line = match[0].strip()
        if not line:
            continue
        about = replace(raw, input=f"{raw.input}:{number}")
        try:
            value = _loaded(line, about.input)
        except FormatError as error:
            failed(error)
            continue
        for member in _members(value):
            yield from _one(member, about, raw, decoded, failed)


def _loaded(text: str, about: str) -> Any:
    try:
        return json.loads(text, strict=False)
    except RecursionError as error:
        raise FormatError("JSON nested too deep", about=about) from error
    except ValueError as error:
        raise FormatError(f"broken JSON: {error}", about=about) from error


def _members(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        if isinstance(value.get("_source"), dict):  # a hit of a search server
            value = value["_source"]
        keys = {NAMED.get(plain_key(key)) for key in value}
        if isinstance(value.get("article"), dict) or keys & {"headline", "content"}:
            yield value
            return
        for holder in _HOLDERS:
            if isinstance(value.get(holder), (list, dict)):
                yield from _members(value[holder])
                return
    elif isinstance(value, list):
        for member in value:
            if isinstance(member, dict):
                yield from _members(member)


def _one(member: dict[str, Any], about: Raw, raw: Raw, decoded: Decoded, failed: Failed) -> Iterator[Article]:
    try:
        if isinstance(member.get("article"), dict):
            yield _own(member["article"], about, raw, decoded)
        else:
            yield _record(member, about, raw, decoded)
    except FormatError as error:
        failed(error)


def _own(member: dict[str, Any], about: Raw, raw: Raw, decoded: Decoded) -> Article:
    """An article we have written ourselves comes back as it was; anybody else's "article" is a record."""
    if {"id", "text", "parts"} <= member.keys():
        try:
            return from_json(json.dumps(member), Article)
        except (FormatError, ValueError) as error:
            raise FormatError(f"not an article of ours: {error}", about=about.input) from error
    return _record(member, about, raw, decoded)


def _record(member: dict[str, Any], about: Raw, raw: Raw, decoded: Decoded) -> Article:
    by_key = {plain_key(key): value for key, value in member.items() if value not in (None, "", [], {})}
    values = {
        field: next(by_key[name] for name in names if name in by_key)
        for field, names in FIELDS.items()
        if any(name in by_key for name in names)
    }
    return (
        article_of_record(values, replace(raw, input=raw.input), "tag", decoded.doubts)
        if values
        else _nothing(about)
    )


def _nothing(about: Raw) -> Article:
    raise FormatError("a record without a field we know", about=about.input)


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
