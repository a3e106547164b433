"""What an HTTP response in a web archive carries: its body, out of its chunks and out of its packing, up to a cap."""

from __future__ import annotations

import base64
import hashlib
import re
import zlib

from secondsource.errors import FormatError

RECORD = 16_000_000  # bytes of one record, and of what its body unpacks to: as for a page that is fetched

_HASHES = {
    "sha1": "sha1",
    "sha-1": "sha1",
    "sha256": "sha256",
    "sha-256": "sha256",
    "sha512": "sha512",
    "md5": "md5",
}
_CHUNK = re.compile(rb"[ \t]*([0-9A-Fa-f]{1,8})[ \t]*(?:;[^\r\n]{0,1000})?\r?\n")


def unchunked(body: bytes) -> tuple[bytes, bool]:
    """The body without the sizes of its chunks (RFC 9112, 7.1), and whether all of it is there.

    Many crawlers put the chunks together and leave the header: a body that does not begin with a size is whole already.
    """
    if not _CHUNK.match(body):
        return body, True
    pieces: list[bytes] = []
    at = 0
    while size := _CHUNK.match(body, at):
        length = int(size[1], 16)
        if not length:
            return b"".join(pieces), True
        pieces.append(body[size.end() : size.end() + length])
        at = size.end() + length
        at += 2 if body[at : at + 2] == b"\r\n" else 1  # after each chunk; some servers send a bare line feed
    return b"".join(pieces), False


def unpacked(body: bytes, encoding: str) -> tuple[bytes, bool]:
    """The body out of its Content-Encoding, and whether all of it is there.

    Raises FormatError for what is damaged, packed in a way we cannot undo, or unpacks to more than `RECORD` bytes.
    """
    whole = True
    for packing in reversed([name.strip().lower() for name in encoding.split(",")][:4]):
        if packing in ("", "identity", "utf-8", "none"):  # the last two are mistakes that are often made
            continue
        if packing not in ("gzip", "x-gzip", "deflate"):
            raise FormatError(
                f"a page packed as {packing[:20]}, which cannot be unpacked here (gzip and deflate can)"
            )
        body, complete = _inflated(body, deflate=packing == "deflate")
        whole = whole and complete
    return body, whole


def _inflated(body: bytes, *, deflate: bool) -> tuple[bytes, bool]:
    # As with chunks: crawlers unpack and leave the header.
    if not deflate and not body.startswith(b"\x1f\x8b"):
        return body, True
    # "deflate" means zlib by the standard and raw deflate by custom: the first byte tells; a tag is neither.
    if body[:1] == b"<":
        return body, True
    engine = zlib.decompressobj(-15 if deflate and body[:1] and body[0] & 0x0F != 8 else 47)
    try:
        found = engine.decompress(body, RECORD + 1)
    except zlib.error as error:
        raise FormatError("a page that cannot be unpacked") from error
    if len(found) > RECORD:
        raise FormatError(f"a page larger than {RECORD // 1_000_000} MB once unpacked")
    return found, engine.eof


def digested(stated: str, *held: bytes) -> bool:
    """Whether a stated digest ("sha1:3I42H3S6…", in base 32, 64 or hexadecimal) is that of one of some bytes.

    True as well for a digest that cannot be checked. Tools do not agree on what a payload is: as it was sent, out of its chunks,
    or out of its packing; so the caller gives all of them.
    """
    name, colon, value = stated.strip().partition(":")
    hashing = _HASHES.get(name.lower())
    if not colon or not hashing or not value:
        return True
    for one in held:
        digest = hashlib.new(hashing, one, usedforsecurity=False).digest()
        written = base64.b32encode(digest).decode().rstrip("=")
        if value.rstrip("=").upper() in (written, digest.hex().upper()) or value.rstrip("=") in (
            base64.b64encode(digest).decode().rstrip("="),
            base64.urlsafe_b64encode(digest).decode().rstrip("="),
        ):
            return True
    return False
