"""Inputs to bytes: files, folders, globs, standard input, bytes. The only file of this room that touches the disk."""

from __future__ import annotations

import glob
import gzip
import io
import shutil
import sys
import tempfile
import zlib
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, cast

from secondsource.errors import FormatError, SecondSourceError, SourceError
from secondsource.model import Raw
from secondsource.read.aside import is_aside, page_of
from secondsource.read.feed import is_feed, unfold
from secondsource.read.mhtml import is_mhtml, read_mhtml
from secondsource.read.webarchive import is_webarchive, read_webarchive

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Failed = Callable[[SecondSourceError], None]

LIMIT = 64_000_000  # bytes of one input, after unpacking

_PEEK = 65_536  # bytes by which a container is known


def open_source(
    source: str | Path | bytes,
    *,
    format: str = "",  # noqa: A002 - the command line's own word
    stdin: BinaryIO | None = None,
    failed: Callable[[SecondSourceError], None] | None = None,
) -> Iterator[Raw]:
    """The bytes behind one input: a file, folder, glob pattern, URL, feed, OPML list, "-" for standard input, or bytes.

    A web archive (WARC, WACZ), a zip and a page saved as MHTML give the pages in them, read as a stream. A feed or OPML
    list gives the reports behind it: entries that hold them whole, and the pages of the others, fetched. A folder gives every file under it in the order of the names, hidden ones left out. `format` forces a reader.
    One bad member never costs the others: each failure is handed to `failed`. Without `failed`, an input that cannot be
    opened raises SourceError, and a container without anything to read FormatError, after all others have been given.
    """
    failures: list[SecondSourceError] = []
    for name in _names(source, failed or failures.append):
        try:
            web = isinstance(name, str) and name.startswith(("http://", "https://"))
            form = "" if format == "auto" else format
            report = failed or failures.append
            for raw in _fetched(str(name), form, report) if web else _opened(name, form, stdin, report):
                if raw.format or not is_feed(raw):
                    yield raw
                else:
                    yield from unfold(raw, report)
        except (SourceError, FormatError) as error:
            (failed or failures.append)(error)
    raise_first(failures)


def raise_first(failures: list[SecondSourceError]) -> None:
    """Raise what could not be read once all the rest has been given; says how many more there are."""
    if failures:
        more = f" (and {len(failures) - 1} more failed)" if len(failures) > 1 else ""
        raise type(failures[0])(f"{failures[0].args[0]}{more}", about=failures[0].about) from failures[0]


def _names(
    source: str | Path | bytes, failed: Callable[[SecondSourceError], None]
) -> Iterator[str | Path | bytes]:
    try:
        yield from expand(source)
    except SourceError as error:
        failed(error)


def expand(source: str | Path | bytes) -> Iterator[str | Path | bytes]:
    """The single inputs behind one: the files of a folder or glob pattern in order; anything else is itself.

    Raises SourceError for a folder without files and a pattern nothing matches.
    """
    if isinstance(source, bytes) or str(source) == "-" or str(source).startswith(("http://", "https://")):
        yield source
        return
    if not str(source).strip():  # an unset variable of the shell must not read the folder we stand in
        raise SourceError("an empty name; give a file, folder, pattern or address", about="“”")
    try:
        path = Path(source).expanduser()
        folder, missing = path.is_dir(), not path.exists()
    except (OSError, ValueError, RuntimeError) as error:  # too long, a zero byte, "~nobody"
        raise SourceError(f"cannot be opened: {_why(error)}", about=str(source)) from error
    if folder:
        names: list[Path] = sorted(_files(path))
        if not names:
            raise SourceError("a folder without a file to read", about=str(source))
        yield from names
    elif missing and glob.has_magic(str(source)):
        matches = sorted(glob.glob(str(path), recursive=True))  # noqa: PTH207 - takes an absolute pattern too
        if not matches:
            raise SourceError("no file matches this pattern", about=str(source))
        for match in matches:
            yield from _files(Path(match)) if Path(match).is_dir() else (Path(match),)
    else:
        yield path


def _files(folder: Path) -> Iterator[Path]:
    try:
        entries = sorted(folder.iterdir())
    except OSError:
        yield folder  # `load` says why it cannot be read; the other folders go on
        return
    for entry in entries:
        # A link to a folder may lead back to where we are.
        if entry.name.startswith(".") or (entry.is_symlink() and entry.is_dir()):
            continue
        # "story_files/" holds the pictures and frames of the saved page "story.html".
        page = page_of(entry)
        if entry.is_dir() and not (page and entry.with_name(page).exists()):
            yield from _files(entry)
        elif entry.is_file() and not is_aside(entry):
            yield entry


def load(name: str | Path | bytes, *, format: str = "", stdin: BinaryIO | None = None) -> Raw:  # noqa: A002
    """The bytes of one file, of standard input ("-") or as given. gzip is unpacked; over `LIMIT` bytes raises SourceError."""
    about = _about(name)
    with _stream(name, stdin) as opened:
        return Raw(about, _whole(opened, b"", about), format="" if format == "auto" else format)


def _about(name: str | Path | bytes) -> str:
    return "bytes" if isinstance(name, bytes) else str(name)


@contextmanager
def _stream(name: str | Path | bytes, stdin: BinaryIO | None) -> Iterator[BinaryIO]:
    """What one name stands for, open; whatever goes wrong while it is read is a SourceError about it."""
    try:
        if isinstance(name, bytes):
            yield io.BytesIO(name)
        elif str(name) == "-":
            if stdin is None and sys.stdin is None:
                raise SourceError("standard input is closed; pipe an article into it", about="-")
            yield stdin or sys.stdin.buffer
        else:
            with Path(name).open("rb") as opened:
                yield opened
    except (OSError, EOFError, zlib.error, ValueError) as error:
        raise SourceError(_why(error), about=_about(name)) from error


def _whole(opened: BinaryIO, head: bytes, about: str) -> bytes:
    """All of a stream whose first bytes have been read, unpacked once."""
    body = head + opened.read(LIMIT + 1 - len(head))
    if body.startswith(b"\x1f\x8b") and len(body) <= LIMIT:
        body = gzip.GzipFile(fileobj=io.BytesIO(body)).read(LIMIT + 1)
    if len(body) > LIMIT:
        raise SourceError(
            f"larger than {LIMIT // 1_000_000} MB; split it, one article or some thousand lines a file",
            about=about,
        )
    return body


# ---- containers ----------------------------------------------------------------------------------------


def _opened(name: str | Path | bytes, form: str, stdin: BinaryIO | None, failed: Failed) -> Iterator[Raw]:
    with _stream(name, stdin) as opened:
        yield from _unpacked(opened, _about(name), form, failed)


def _unpacked(
    opened: BinaryIO, about: str, form: str, failed: Failed, *, inside: bool = False
) -> Iterator[Raw]:
    """What a stream holds: the pages of a container, told by its first bytes, or the stream's own bytes.

    `form` is the reader of what is in it. `inside` a zip no second one is opened: some contain themselves.
    """
    head = opened.read(_PEEK)
    packed = "" if form == "feed" else _container(head)
    if packed == "zip" and not inside:
        with _sought(opened, head) as whole:
            yield from _zipped(whole, about, form, failed)
    elif packed == "warc":
        from secondsource.read.warc import read_warc

        with _sought(opened, head, again=inside) as whole:
            for raw in read_warc(whole, about, failed):
                yield replace(raw, format=form) if form else raw
    else:
        yield _page(Raw(about, _whole(opened, head, about), format=form), failed)


def _page(raw: Raw, failed: Failed) -> Raw:
    """The page that a browser saved with all its trimmings as one file; anything else is itself."""
    if raw.format == "feed":
        return raw
    if is_mhtml(raw.body):
        return read_mhtml(raw, failed)
    return read_webarchive(raw) if is_webarchive(raw.body) else raw


def _container(head: bytes) -> str:
    """Of which kind a container is that begins so: "zip", "warc", or empty."""
    if head.startswith(b"PK"):
        from secondsource.read.zipped import is_zip

        return "zip" if is_zip(head) else ""
    if head.startswith((b"WARC/", b"\x1f\x8b")):
        from secondsource.read.warc import is_warc

        return "warc" if is_warc(head) else ""
    return ""


def _zipped(opened: BinaryIO, about: str, form: str, failed: Failed) -> Iterator[Raw]:
    from secondsource.read.zipped import BROKEN, members

    for name, member in members(opened, about, failed):
        try:
            yield from _unpacked(member, name, form, failed, inside=True)
        except SecondSourceError as error:
            failed(error)
        except BROKEN:
            failed(SourceError("a damaged member of the archive", about=name))


@contextmanager
def _sought(opened: BinaryIO, head: bytes, *, again: bool = False) -> Iterator[BinaryIO]:
    """A stream at its beginning that can be sought in; a pipe or (`again`) a packed stream is laid in a temporary file."""
    if opened.seekable() and not again:
        opened.seek(0)
        yield opened
        return
    with tempfile.TemporaryFile() as held:
        held.write(head)
        shutil.copyfileobj(opened, held)
        held.seek(0)
        yield cast("BinaryIO", held)


def _why(error: Exception) -> str:
    if isinstance(error, FileNotFoundError):
        return "no such file"
    if isinstance(error, IsADirectoryError):
        return "a folder that cannot be listed"
    if isinstance(error, PermissionError):
        return "not allowed to read it"
    return str(getattr(error, "strerror", None) or error)


def _fetched(url: str, form: str, failed: Failed) -> Iterator[Raw]:
    from secondsource.read.fetch import open_url  # aiohttp: only when something is fetched

    for raw in open_url(url, format=form):
        if form != "feed" and _container(raw.body[:_PEEK]):
            yield from _unpacked(io.BytesIO(raw.body), raw.input, form, failed)
        else:
            yield _page(raw, failed)
