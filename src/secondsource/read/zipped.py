"""A zip of saved pages and texts, and WACZ: the members a folder would give, each opened as a stream."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, BinaryIO, cast

from secondsource.errors import FormatError, SourceError
from secondsource.read.aside import is_aside, page_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from secondsource.errors import SecondSourceError

    Failed = Callable[[SecondSourceError], None]

TOTAL = 20_000_000_000  # bytes that all the members unpack to: a large crawl
_RATIO = 200  # times its own size a zip may unpack to; pages stay under 20
_SMALL = 64_000_000  # bytes under which no ratio is a danger
_DIRECTORY = 32_000_000  # bytes of the table of contents: some 300,000 members

# What zipfile raises for bytes it does not understand.
BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    OSError,
    EOFError,
    ValueError,
    RuntimeError,
    struct.error,
    OverflowError,
)
_OFFICE = ("[Content_Types].xml", "mimetype", "META-INF/MANIFEST.MF")


def is_zip(head: bytes) -> bool:
    """Whether a file that begins so is a zip archive."""
    return head.startswith((b"PK\x03\x04", b"PK\x05\x06"))


def members(opened: BinaryIO, about: str, failed: Failed) -> Iterator[tuple[str, BinaryIO]]:
    """The members of a zip that can be sought in, in the order of their names: `about/member` and its stream.

    Left out is what a folder's files would leave out; of a WACZ, all but its WARC files. A member that cannot be opened is
    handed to `failed`; reading one that is damaged raises one of `BROKEN`. Raises FormatError for what is no zip of pages:
    damaged as a whole, an office document, or a bomb, which is known before anything of it is unpacked.
    """
    _check_directory(opened, about)
    try:
        archive = zipfile.ZipFile(opened)
    except BROKEN as error:
        raise FormatError("a ZIP archive that is damaged or cut off", about=about) from error
    with archive:
        chosen = _chosen(archive.infolist(), about)
        _check_sizes(chosen, _length(opened), about)
        for info in chosen:
            name = f"{about}/{_printable(info.filename)}"
            try:
                _check_member(info, name)
                with archive.open(info) as member:
                    yield name, cast("BinaryIO", member)
            except SourceError as error:
                failed(error)
            except BROKEN:
                failed(SourceError("a damaged member of the archive", about=name))


def _chosen(found: list[zipfile.ZipInfo], about: str) -> list[zipfile.ZipInfo]:
    names = {info.filename for info in found}
    if names & {*_OFFICE}:
        raise FormatError("a Word, OpenDocument or e-book file; save it as plain text", about=about)
    # A WACZ (specs.webrecorder.net) is told by its table of contents; its index and list of pages are no articles.
    warcs = [info for info in found if info.filename.startswith("archive/") and ".warc" in info.filename]
    if warcs and "datapackage.json" in names:
        chosen = warcs
    else:
        chosen = [info for info in found if not info.is_dir() and not _left_out(info.filename, names)]
    if not chosen:
        raise FormatError("a ZIP archive without a file to read", about=about)
    return sorted({info.filename: info for info in chosen}.values(), key=lambda info: info.filename)


def _left_out(name: str, names: set[str]) -> bool:
    path = PurePosixPath(name)
    folders = path.parents
    # "__MACOSX/" holds what a Mac knows of each file besides its bytes.
    return is_aside(path) or any(
        folder.name.startswith(".")
        or folder.name == "__MACOSX"
        or (page_of(folder) and str(folder.with_name(page_of(folder))) in names)
        for folder in folders
    )


def _check_member(info: zipfile.ZipInfo, name: str) -> None:
    if info.flag_bits & 1:
        raise SourceError("locked with a password", about=name)
    # The others (bzip2, LZMA) take as much memory as the archive asks for.
    if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise SourceError("packed in a way that is not read here (store and deflate are)", about=name)


def _check_sizes(chosen: list[zipfile.ZipInfo], packed: int, about: str) -> None:
    """Refuse a bomb by the sizes it states: zipfile never unpacks more of a member than stated."""
    total = sum(info.file_size for info in chosen)
    if total > TOTAL:
        raise FormatError(f"a ZIP archive that unpacks to more than {TOTAL // 1_000_000_000} GB", about=about)
    if total > max(_SMALL, _RATIO * packed):
        raise FormatError(
            f"a ZIP archive that unpacks to {total // max(packed, 1)} times its size", about=about
        )


def _check_directory(opened: BinaryIO, about: str) -> None:
    """Refuse a table of contents so long that to load it would fill the memory."""
    size = _length(opened)
    opened.seek(max(0, size - 65_557))
    tail = opened.read(65_557)
    end = tail.rfind(b"PK\x05\x06")
    stated = int.from_bytes(tail[end + 12 : end + 16], "little") if end >= 0 else 0
    if stated == 0xFFFFFFFF:  # the true length stands in the record before it
        large = tail.rfind(b"PK\x06\x06", 0, end)
        stated = int.from_bytes(tail[large + 40 : large + 48], "little") if large >= 0 else stated
    if stated > _DIRECTORY:
        raise FormatError("a ZIP archive of more files than can be listed", about=about)
    opened.seek(0)


def _length(opened: BinaryIO) -> int:
    return opened.seek(0, io.SEEK_END)


def _printable(name: str) -> str:
    return "".join(char if char.isprintable() else "\ufffd" for char in name)
