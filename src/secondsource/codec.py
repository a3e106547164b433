"""Nouns to JSON and back (msgspec), the JSON Schema, and the schema version.

Decoding checks types and runs every noun's `__post_init__`, so a forged dossier without sources fails to load.
"""

from __future__ import annotations

from typing import Any, TypeVar

import msgspec

from secondsource.errors import FormatError

SCHEMA = 1  # raised when a field changes meaning or goes; adding one does not raise it

T = TypeVar("T")


def to_json(value: Any, *, pretty: bool = False) -> bytes:
    """A noun, or a dict or list of nouns, as UTF-8 JSON. Field names are the dataclass field names."""
    encoded = msgspec.json.encode(value)
    return msgspec.json.format(encoded, indent=2) if pretty else encoded


def from_json(encoded: bytes | str, kind: type[T]) -> T:
    """A noun back from JSON; raises FormatError when types or guarantees do not hold."""
    try:
        return msgspec.json.decode(encoded, type=kind)
    except (msgspec.DecodeError, msgspec.ValidationError) as error:
        raise FormatError(f"not a valid {kind.__name__}: {error}") from error


def to_dict(value: Any) -> Any:
    """A noun as plain dicts and lists."""
    return msgspec.to_builtins(value)


def schema(*kinds: type) -> dict[str, Any]:
    """The JSON Schema (2020-12) of the nouns given, with their definitions under `$defs`."""
    _, definitions = msgspec.json.schema_components(kinds, ref_template="#/$defs/{name}")
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"Second Source, schema {SCHEMA}",
        "$defs": dict(sorted(definitions.items())),
    }
