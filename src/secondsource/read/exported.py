"""Records in JSON and JSON lines: what extractors, news services and search services export.

The records are found wherever the service puts them ("results", "objects", "data", ...), and what it puts into an object of its
own inside a record ("metadata", "fields", ...) is taken out of it. Which key means which field stands in `fields.py`.
"""

from __future__ import annotations

import json
import re
from dataclasses import replace
from importlib import import_module
from typing import TYPE_CHECKING, Any

from secondsource.codec import from_json
from secondsource.errors import FormatError, SecondSourceError
from secondsource.model import Article, Raw
from secondsource.read.fields import FIELDS, NAMED, article_of_record, flat, plain_key
from secondsource.read.markup import is_page

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from secondsource.read.decode import Decoded

    Failed = Callable[[SecondSourceError], None]

_HOLDERS = tuple(
    "articles items results entries docs documents records objects news web response data @graph hits".split()
)
# Objects inside a record whose keys are as good as its own: a hit of a search server, the head of a scraped page, the
# fields of a newspaper's interface, an entity of a knowledge graph.
_INNER = tuple("_source entity fields attributes metadata meta".split())
_DEPTH = 6  # lists and holders inside one another: deeper ones hold no articles
_LINES = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|$)")


def read_json(raw: Raw, decoded: Decoded, failed: Failed) -> Iterator[Article]:
    """The articles of one JSON document: an object, an array, or an object that holds an array of them."""
    value = _loaded(decoded.text, raw.input)
    several = value if isinstance(value, list) else [value]
    for number, one in enumerate(several, 1):
        about = replace(raw, input=f"{raw.input}:{number}") if len(several) > 1 else raw
        yield from _one(one, about, raw, decoded, failed)
    if not several:
        raise FormatError("an empty list", about=raw.input)


def read_jsonl(raw: Raw, decoded: Decoded, failed: Failed) -> Iterator[Article]:
    """The articles of JSON lines. A broken line is a failure of this line: the others are given."""
    for number, match in enumerate(_LINES.finditer(decoded.text), 1):
        line = match[0].strip().strip("\ufeff")
        if not line:
            continue
        about = replace(raw, input=f"{raw.input}:{number}")
        try:
            value = _loaded(line, about.input)
        except FormatError as error:
            failed(error)
        else:
            yield from _one(value, about, raw, decoded, failed)


def _loaded(text: str, about: str) -> Any:
    try:
        return json.loads(text, strict=False)
    except RecursionError as error:
        raise FormatError("JSON nested too deep", about=about) from error
    except ValueError as error:
        raise FormatError(f"broken JSON: {error}", about=about) from error


def _one(value: Any, about: Raw, raw: Raw, decoded: Decoded, failed: Failed) -> Iterator[Article]:
    """The articles in one JSON value; what cannot be read of it is a failure of this value alone."""
    found = False
    for member in _members(value):
        found = True
        try:
            own = isinstance(member.get("article"), dict)
            yield (
                _own(member["article"], about, raw, decoded) if own else _record(member, about, raw, decoded)
            )
        except (FormatError, RecursionError) as error:
            message = str(error.args[0]) if isinstance(error, FormatError) else "nested too deep"
            failed(FormatError(message, about=about.input))
    if not found:
        failed(FormatError("JSON, but no article in it", about=about.input))


# ---- where the records are -------------------------------------------------------------------------------


def _members(value: Any, depth: int = 0) -> Iterator[dict[str, Any]]:
    if depth > _DEPTH:
        return
    if isinstance(value, dict):
        value = _opened(value)
        fields = {NAMED.get(plain_key(key)) for key, held in value.items() if held not in (None, "", [], {})}
        held = [value[holder] for holder in _HOLDERS if _holds(value.get(holder))]
        # A list with a title of its own is still a list: {"title": "My feed", "articles": [...]}.
        if isinstance(value.get("article"), dict) or (
            fields & {"headline", "content", "page"} and ("content" in fields or not held)
        ):
            yield value
            return
        for holder in held:
            yield from _members(holder, depth + 1)
    elif isinstance(value, list):
        for member in value:
            yield from _members(member, depth + 1)


def _holds(value: Any) -> bool:
    return isinstance(value, dict) or (
        isinstance(value, list) and any(isinstance(one, dict) for one in value)
    )


def _opened(value: dict[str, Any]) -> dict[str, Any]:
    """The record with the keys of its inner objects beside its own, which count more."""
    for name in _INNER:
        inner = value.get(name)
        if isinstance(inner, list) and len(inner) == 1:
            inner = inner[0]
        if isinstance(inner, dict):
            own = {key: one for key, one in value.items() if key != name and one not in (None, "", [], {})}
            value = {**inner, **own}
    return value


def _own(member: dict[str, Any], about: Raw, raw: Raw, decoded: Decoded) -> Article:
    """An article we have written ourselves comes back as it was; anybody else's "article" is a record."""
    if {"id", "text", "parts"} <= member.keys():
        try:
            return from_json(json.dumps(member), Article)
        except (FormatError, ValueError) as error:
            raise FormatError(f"not an article of ours: {error}", about=about.input) from error
    return _record(_opened(member), about, raw, decoded)


# ---- one record ------------------------------------------------------------------------------------------


def _record(member: dict[str, Any], about: Raw, raw: Raw, decoded: Decoded) -> Article:
    by_key = {plain_key(key): value for key, value in member.items() if value not in (None, "", [], {})}
    values = {
        field: found
        for field, names in FIELDS.items()
        if (found := next((by_key[name] for name in names if _usable(field, by_key.get(name))), None))
        is not None
    }
    names = [flat(by_key[name]) for name in FIELDS["outlet"] if name in by_key]
    addresses = [name for name in names if "://" in name]
    if addresses:  # trafilatura's "source" is the address, the outlet stands under another key
        values["outlet"] = next((name for name in names if "://" not in name), "")
        values.setdefault("url", addresses[0])
    if "url" not in values and flat(by_key.get("id")).startswith("http"):  # Exa's id is the address
        values["url"] = flat(by_key["id"])
    doubts = list(decoded.doubts)
    if "published" not in values:
        doubts += _reckoned(by_key, values)
    if not values:
        raise FormatError("a record without a field we know", about=about.input)
    page = next((value for value in by_key.values() if isinstance(value, str) and is_page(value)), "")
    if page and "content" not in values:
        return _paged(page, values, raw)
    return article_of_record(values, raw, "tag", doubts)


def _usable(field: str, value: Any) -> bool:
    """Whether a key's value can be what the field wants: a whole page is no text, "3" no author, "84123" no address."""
    if value is None:
        return False
    if field == "content":
        return not (isinstance(value, str) and is_page(value))
    words = flat(value)
    if field == "authors":
        return not words.isdigit()
    return field != "url" or "://" in words or words.startswith("www.")


# Days that are near the day of publication, for want of it: when the service saw the page, or what it reckons.
_NEAR = (
    ("seendate", "the day the service saw it"),
    ("estimateddate", "the service's estimate"),
)


def _reckoned(by_key: dict[str, Any], values: dict[str, Any]) -> list[str]:
    for name, what in _NEAR:
        if day := re.match(r"\d{8}(?=T|$)|\d{4}-\d\d-\d\d", flat(by_key.get(name))):
            values["published"] = day[0]
            return [f"the date is {what}, not one of publication"]
        if words := flat(by_key.get(name)):
            values["published"] = words
            return [f"the date is {what}, not one of publication"]
    return []


def _paged(page: str, values: dict[str, Any], raw: Raw) -> Article:
    """The article of a whole page inside a record (crawlers export them so), at the address the record gives."""
    held = replace(
        raw,
        body=page.encode("utf-8", "replace"),
        media_type="text/html; charset=utf-8",
        url=flat(values.get("url")) or raw.url,
        format="html",
    )
    article: Article = next(import_module("secondsource.read.html").read_html(held))
    return article
