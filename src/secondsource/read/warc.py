"""Web archives: the pages of a WARC file (ISO 28500), plain or gzipped, one record at a time and none held longer than that.

One bad record never costs the others: it is handed to `failed` with its byte offset, and reading goes on at the next
`WARC/1.` line or the next gzip member, whichever the file is made of. The libraries for this end at the first bad record.
"""

from __future__ import annotations

import io
import re
import zlib
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

from secondsource.errors import FormatError
from secondsource.model import Raw
from secondsource.read.page import sniff
from secondsource.read.payload import RECORD, digested, unchunked, unpacked

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from secondsource.errors import SecondSourceError

    Failed = Callable[[SecondSourceError], None]

GZIP = b"\x1f\x8b"
PIECE = 65_536  # bytes read at a time, the longest line, and the most headers a record may have
_AGAIN = 512_000_000  # bytes that may be read a second time in search of records a wrong length swallowed
_RATIO = 200  # a gzip member that unpacks to more than this times itself is a bomb; pages stay under 30

_VERSION = re.compile(rb"WARC/1\.\d\s*\Z")
_OPENING = re.compile(rb"WARC/1\.\d\r?\n\Z")
_FOLD = re.compile(rb"\r?\n[ \t]+")
_BLANK = re.compile(rb"\r?\n\r?\n")
_STATUS = re.compile(rb"HTTP/\d(?:\.\d)?\s+(\d{3})")
# The ten bytes a gzip member begins with, so far as they are fixed (RFC 1952): chance gives them once in ten million MB.
_MEMBER = re.compile(rb"\x1f\x8b\x08[\x00\x04\x08\x0c]....[\x00\x02\x04][\x00-\x0d\xff]", re.DOTALL)
_PAGES = ("text/html", "application/xhtml+xml")


class _DamagedError(Exception):
    """The record cannot be trusted, nor where it says that the next one begins."""


class _BombError(Exception):
    """The gzip member unpacks to far more than any page does."""


class _Member(io.RawIOBase):
    """One gzip member, unpacked as it is read: memory stays at a piece however much it holds."""

    def __init__(self, packed: BinaryIO, start: int) -> None:
        packed.seek(start)
        self.packed, self.start = packed, start
        self.engine = zlib.decompressobj(31)
        self.taken = self.given = 0

    def readable(self) -> bool:
        return True

    def tell(self) -> int:
        return self.given

    def readinto(self, room: memoryview) -> int:  # type: ignore[override]
        while not self.engine.eof:
            piece = self.engine.unconsumed_tail
            if not piece:
                piece = self.packed.read(PIECE)
                self.taken += len(piece)
            found = self.engine.decompress(piece, len(room))
            if not found and not piece and not self.engine.eof:
                raise EOFError
            self.given += len(found)
            if self.given > RECORD + _RATIO * self.taken:
                raise _BombError
            if found:
                room[: len(found)] = found
                return len(found)
        return 0

    def end(self) -> int:
        """Where in the file the next member begins, once all of this one is read."""
        return self.start + self.taken - len(self.engine.unused_data)


def is_warc(head: bytes) -> bool:
    """Whether a file that begins so is a WARC; one gzipped record by record may begin with a few damaged ones."""
    if head.startswith(b"WARC/"):
        return True
    return head.startswith(GZIP) and (
        _begins(head) or any(_begins(head[m.start() : m.start() + 4096]) for m in _MEMBER.finditer(head))
    )


def _begins(member: bytes) -> bool:
    try:
        return zlib.decompressobj(31).decompress(member[:4096], 5) == b"WARC/"
    except zlib.error:
        return False


def read_warc(opened: BinaryIO, about: str, failed: Failed) -> Iterator[Raw]:
    """The pages of a WARC that can be sought in: 2xx responses and resources that are HTML, each with its address.

    `Raw.input` is `about#offset`, the byte at which the record (or its gzip member) begins; `#offset+n` is the n-th byte of
    what a member with several records unpacks to. Requests, metadata, other kinds of response and `revisit` records (which
    say only that a page had not changed) are passed over. Every record that cannot be read is handed to `failed`.
    Raises FormatError at the end when there was no page.
    """
    opened.seek(0)
    if opened.read(2) == GZIP:
        found = _members(opened, about, failed)
    else:
        opened.seek(0)
        found = _records(opened, lambda at: f"{about}#{at}", failed)
    nothing = True
    for raw in found:
        nothing = False
        yield raw
    if nothing:
        raise FormatError("a web archive without a page that can be read", about=about)


# ---- records -------------------------------------------------------------------------------------------


class _Record(NamedTuple):
    name: str
    fields: dict[str, str]
    block: bytes


def _members(packed: BinaryIO, about: str, failed: Failed) -> Iterator[Raw]:
    """The records of each gzip member; after a damaged one, of the next that begins with a record."""
    at = 0
    while at >= 0:
        member = _Member(packed, at)
        try:
            yield from _records(io.BufferedReader(member, PIECE), _within(f"{about}#{at}"), failed)
        except (EOFError, zlib.error, _BombError):
            at = _next_member(packed, at + 1)
            continue
        at = member.end()
        packed.seek(at)
        rest = packed.read(PIECE)
        if not rest.strip(b"\0"):  # some tapes and disks pad
            return
        if not rest.startswith(GZIP):
            failed(FormatError("bytes between two records that belong to neither", about=f"{about}#{at}"))
            at = _next_member(packed, at)


def _within(start: str) -> Callable[[int], str]:
    return lambda at: f"{start}+{at}" if at else start


def _next_member(packed: BinaryIO, start: int) -> int:
    """Where the next gzip member that holds a record begins; -1 when there is none."""
    packed.seek(start)
    held, base = b"", start
    while piece := packed.read(1_000_000):
        held += piece
        for found in _MEMBER.finditer(held):
            if _begins(held[found.start() : found.start() + 4096]):
                return base + found.start()
        # A member may begin in the last bytes seen; 4096 of them are enough to know it by.
        base += max(0, len(held) - 4096)
        held = held[-4096:]
    return -1


def _records(stream: BinaryIO, name: Callable[[int], str], failed: Failed) -> Iterator[Raw]:
    """The pages of one stream of records, resynchronised after each damaged one; raises what unpacking it raises, told."""
    size = _size(stream)
    again = max(_AGAIN, size)
    start = 0
    try:
        at, line, _ = _next_line(stream)
        while line:
            start = at
            try:
                record = _record(stream, line, name(start), size, failed)
                # Nothing is given before the next record is in sight: only that shows the length (and gzip's checksum) right.
                at, line = _after_record(stream)
            except _DamagedError as damage:
                failed(FormatError(f"a damaged record: {damage}", about=name(start)))
                if stream.seekable() and stream.tell() - start <= again:
                    again -= stream.tell() - start
                    stream.seek(start + 1)
                at, line = _next_record(stream)
                continue
            if raw := _page(record, failed):
                yield raw
    except EOFError:
        failed(FormatError("a damaged record: the file is cut off in it", about=name(start)))
        raise
    except _BombError:
        failed(FormatError(f"a record that unpacks to more than {_RATIO} times its size", about=name(start)))
        raise
    except zlib.error:
        failed(FormatError("a damaged record that cannot be unpacked", about=name(start)))
        raise


def _record(stream: BinaryIO, line: bytes, name: str, size: int, failed: Failed) -> _Record | None:
    """The record whose first line has been read; None when it is read over, as it is no page."""
    if not _VERSION.match(line):
        raise _DamagedError("no record begins here")
    fields = _fields(_head(stream))
    stated = fields.get("content-length", "")
    if not (stated.isascii() and stated.isdigit() and len(stated) < 16):
        raise _DamagedError("it does not say how long it is")
    length = int(stated)
    # Known at once where the file's size is: a wrong length must not cost a walk to the end.
    if stream.tell() + length > size:
        raise _DamagedError("cut off, or its length is wrong")
    block = _take(stream, min(length, PIECE))
    wanted = _may_be_page(fields, block)
    if wanted and length <= RECORD:
        return _Record(name, fields, block + _take(stream, length - len(block)))
    for start in range(len(block), length, PIECE):
        _take(stream, min(PIECE, length - start))
    if wanted:
        failed(FormatError(f"a page larger than {RECORD // 1_000_000} MB", about=name))
    return None


def _size(stream: BinaryIO) -> int:
    if not stream.seekable():
        return 1 << 62
    size = stream.seek(0, io.SEEK_END)
    stream.seek(0)
    return size


def _take(stream: BinaryIO, length: int) -> bytes:
    found = stream.read(length)
    if len(found) < length:
        raise _DamagedError("cut off, or its length is wrong")
    return found


def _head(stream: BinaryIO) -> bytes:
    head = bytearray()
    while (line := stream.readline(PIECE)).strip():
        head += line
        if len(head) > PIECE:
            raise _DamagedError("headers without an end")
    if not line:
        raise _DamagedError("cut off in its headers")
    return bytes(head)


def _next_line(stream: BinaryIO) -> tuple[int, bytes, int]:
    """The next line that holds anything: where it begins, its bytes (none at the end), the blank ones before it."""
    blank = 0
    while True:
        at = stream.tell()
        line = stream.readline(PIECE)
        if not line or line.strip(b"\0\r\n\t "):
            return at, line, blank
        blank += 1


def _after_record(stream: BinaryIO) -> tuple[int, bytes]:
    """The line after a record; two blank ones before it prove the length, should the next record itself be damaged."""
    at, line, blank = _next_line(stream)
    if line and blank < 2 and not _VERSION.match(line):
        raise _DamagedError("its length is wrong")
    return at, line


def _next_record(stream: BinaryIO) -> tuple[int, bytes]:
    """As `_next_line`, for the next line that ends as a record begins: what was cut off may stand before it."""
    while line := stream.readline(PIECE):
        if found := _OPENING.search(line, max(0, len(line) - 12)):
            return stream.tell() - len(found[0]), found[0]
    return stream.tell(), b""


# ---- what a record holds ---------------------------------------------------------------------------------


def _fields(head: bytes) -> dict[str, str]:
    """Header lines by their names in lower case, continuation lines joined; the first of a name counts."""
    found: dict[str, str] = {}
    for line in _FOLD.sub(b" ", head).split(b"\n"):
        name, colon, value = line.partition(b":")
        if colon:
            found.setdefault(name.strip().lower().decode("latin-1"), value.strip().decode("utf-8", "replace"))
    return found


def _may_be_page(fields: dict[str, str], block: bytes) -> bool:
    kind = fields.get("warc-type", "").lower()
    if kind == "resource":
        return _names_page(fields.get("content-type", ""))
    status = _STATUS.match(block)
    if kind != "response" or not status or status[1][:1] != b"2":
        return False
    stated = _fields(_BLANK.split(block, 1)[0]).get("content-type", "")
    return not stated or _names_page(stated)


def _names_page(media_type: str) -> bool:
    return media_type.partition(";")[0].strip().lower() in _PAGES


def _page(record: _Record | None, failed: Failed) -> Raw | None:
    """The page of a record; None when it is empty or, where no type is stated, none. What cannot be had is told."""
    try:
        return _opened(record, failed) if record else None
    except FormatError as error:
        failed(FormatError(str(error), about=record.name if record else ""))
        return None


def _opened(record: _Record, failed: Failed) -> Raw | None:
    media_type, body, whole = record.fields.get("content-type", ""), record.block, True
    stored = [body]
    if record.fields.get("warc-type", "").lower() == "response":
        end = _BLANK.search(body)
        http = _fields(body[: end.start()] if end else body)
        body = body[end.end() :] if end else b""
        media_type = http.get("content-type", "")
        stored = [body]
        if "chunked" in http.get("transfer-encoding", "").lower():
            body, whole = unchunked(body)
            stored.append(body)
        body, complete = unpacked(body, http.get("content-encoding", ""))
        stored.append(body)
        whole = whole and complete
    url = record.fields.get("warc-target-uri", "").strip("<>")  # wget wrote them
    cut = not whole or bool(record.fields.get("warc-truncated"))
    # The reader is named, or a feed sent as text/html would be unfolded, and an archive would lead to the web.
    raw = Raw(
        record.name,
        body,
        media_type,
        url if url.startswith(("http://", "https://")) else "",
        format="html",
        doubts=() if cut else _altered(record, stored),
    )
    if not body.strip() or (not media_type and not sniff(raw)):
        return None
    if cut:
        failed(FormatError("cut short when it was archived; read as far as it goes", about=record.name))
    return raw


def _altered(record: _Record, stored: list[bytes]) -> tuple[str, ...]:
    """A doubt where the bytes are not those of which the archive took the digest."""
    block = digested(record.fields.get("warc-block-digest", ""), record.block)
    if block and digested(record.fields.get("warc-payload-digest", ""), *stored):
        return ()
    return ("its bytes do not have the digest that the web archive states: they were damaged or changed",)
