"""Bytes to text, once: byte order marks, declared and guessed encodings, mis-decoded text, control characters."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from secondsource.errors import FormatError
from secondsource.read.encodings import CP1252, to_text

if TYPE_CHECKING:
    from secondsource.model import Raw


class Decoded(NamedTuple):
    """A text and what was dirty about its bytes."""

    text: str
    doubts: tuple[str, ...]


# (first bytes, what it looks like, how to mend it)
_KINDS = (
    (b"%PDF", "a PDF", "export its text and give that"),
    (b"\x89PNG", "a PNG image", "give the text, not a picture of it"),
    (b"\xff\xd8\xff", "a JPEG image", "give the text, not a picture of it"),
    (b"GIF8", "a GIF image", "give the text, not a picture of it"),
    (b"RIFF", "a WebP image, sound or film", "give the text, not a picture of it"),
    (b"PK\x03\x04", "a ZIP archive, Word or OpenDocument file", "unpack it, or save it as plain text"),
    (b"\xd0\xcf\x11\xe0", "an old Word or Office file", "save it as plain text"),
    (b"{\\rtf", "a rich text (RTF) file", "save it as plain text"),
    (b"\x1f\x8b", "a gzip archive inside another", "unpack it"),
    (b"BZh", "a bzip2 archive", "unpack it"),
    (b"\xfd7zXZ", "an xz archive", "unpack it"),
    (b"\x28\xb5\x2f\xfd", "a zstd archive", "unpack it"),
    (b"7z\xbc\xaf", "a 7z archive", "unpack it"),
    (b"SQLite format 3\x00", "an SQLite database", "export its articles as JSON lines"),
    (b"PAR1", "a Parquet file", "export its rows as JSON lines"),
    (b"\x7fELF", "a program", "give the text of an article"),
    (b"MZ\x90", "a program", "give the text of an article"),
)
_CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w.:-]+)", re.IGNORECASE)
CONTROL = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\ufffe\uffff\ud800-\udfff]")


def decode(raw: Raw) -> Decoded:
    """The text of an input that is not a page. Raises FormatError when it is empty or no text at all."""
    body = raw.body
    if not body:
        raise FormatError("an empty file", about=raw.input)
    for first, kind, mend in _KINDS:
        if body.startswith(first):
            raise FormatError(f"looks like {kind}; {mend}", about=raw.input)
    stated = _CHARSET.search(raw.media_type)
    text, found = to_text(body, stated[1] if stated else "")
    doubts = [*raw.doubts, *found]
    controls = len(CONTROL.findall(text))
    if controls > 8 and controls > len(text) // 20:
        raise FormatError("looks like binary data, not text", about=raw.input)
    if controls:
        text = CONTROL.sub(" ", text)
        doubts.append(f"{_count(controls, 'control character')} in the text, read as spaces")
    text, mended = mend_mojibake(text)
    if mended:
        doubts.append(
            f"{_count(mended, 'character')} had been decoded wrongly before (“â€™” for “’”) and were mended"
        )
    if not text.strip().strip("\ufeff"):
        raise FormatError("nothing in it but white space", about=raw.input)
    return Decoded(text, tuple(doubts))


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


# UTF-8 that somebody read as Windows-1252 and saved again. Such runs never occur in real words of any language that
# is written with these letters: "Ã" or "â" directly before a sign like "©", "€" or a no-break space.
_TAIL = "".join(sorted({*map(chr, range(0x80, 0xC0)), *CP1252.values()}))
_MOJIBAKE = re.compile(
    f"[\u00c2-\u00df][{re.escape(_TAIL)}]|[\u00e0-\u00ef][{re.escape(_TAIL)}]{{2}}|[\u00f0-\u00f4][{re.escape(_TAIL)}]{{3}}"
)
_BYTE = {ord(char): byte for byte, char in CP1252.items()}


def mend_mojibake(text: str) -> tuple[str, int]:
    """Undo UTF-8 read as Windows-1252 ("â€œ" for "“"), and count the characters mended.

    Only where it is beyond doubt: a three- or four-byte run, or two runs in the text.
    """
    found = _MOJIBAKE.findall(text)
    if not found or (len(found) < 2 and len(found[0]) < 3):
        return text, 0
    mended = 0

    def whole(match: re.Match[str]) -> str:
        nonlocal mended
        try:
            word = match[0].translate(_BYTE).encode("latin-1").decode("utf-8")
        except UnicodeError:
            return match[0]
        mended += 1
        return word

    return _MOJIBAKE.sub(whole, text), mended
