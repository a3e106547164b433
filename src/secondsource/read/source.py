"""Inputs to bytes: files, folders, globs, standard input, bytes. The only file of this room that touches the disk."""

from __future__ import annotations

import glob
import gzip
import io
import sys
import zlib
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from secondsource.errors import SourceError
from secondsource.model import Raw
from secondsource.read.feed import is_feed, unfold

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from secondsource.errors import SecondSourceError

LIMIT = 64_000_000  # bytes of one input, after unpacking

# What lies beside saved pages in a folder and is never an article. A file that is named outright is always tried.
_ASIDE = frozenset(
    ".png .jpg .jpeg .gif .webp .avif .svg .ico .bmp .tif .tiff .css .js .mjs .map .woff .woff2 .ttf .otf .eot .mp3 .mp4 "
    ".m4a .webm .wav .ogg .mov .avi .zip .tar .7z .rar .exe .dll .so .py .pyc .db .sqlite .lock".split()
)


_NOT_NEWS = frozenset("readme license licence changelog contributing notice makefile".split())


def open_source(
    source: str | Path | bytes,
    *,
    format: str = "",  # noqa: A002 - the command line's own word
    stdin: BinaryIO | None = None,
    failed: Callable[[SecondSourceError], None] | None = None,
) -> Iterator[Raw]:
    """The bytes behind one input: a file, folder, glob pattern, URL, feed, OPML list, "-" for standard input, or bytes.

    A feed or OPML list gives the reports behind it: entries that hold them whole, and the pages of the others, fetched.
    A folder gives every file under it in the order of the names, hidden ones left out. `format` forces a reader.
    One bad member never costs the others: each failure is handed to `failed`. Without `failed`, an input that cannot be
    opened raises SourceError after all others have been given.
    """
    failures: list[SecondSourceError] = []
    for name in _names(source, failed or failures.append):
        try:
            web = isinstance(name, str) and name.startswith(("http://", "https://"))
            for raw in _fetched(str(name), format) if web else (load(name, format=format, stdin=stdin),):
                if raw.format or not is_feed(raw):
                    yield raw
                else:
                    yield from unfold(raw, failed or failures.append)
        except SourceError as error:
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
        if entry.is_dir() and not (entry.name.endswith("_files") and _page_of(entry).exists()):
            yield from _files(entry)
        elif entry.is_file() and entry.suffix.lower() not in _ASIDE and entry.stem.lower() not in _NOT_NEWS:
            yield entry


def _page_of(folder: Path) -> Path:
    return folder.with_name(folder.name.removesuffix("_files") + ".html")


def load(name: str | Path | bytes, *, format: str = "", stdin: BinaryIO | None = None) -> Raw:  # noqa: A002
    """The bytes of one file, of standard input ("-") or as given. gzip is unpacked; over `LIMIT` bytes raises SourceError."""
    about = "bytes" if isinstance(name, bytes) else str(name)
    try:
        if isinstance(name, bytes):
            body = name[: LIMIT + 1]
        elif about == "-":
            body = (stdin or sys.stdin.buffer).read(LIMIT + 1)
        else:
            with Path(name).open("rb") as opened:
                body = opened.read(LIMIT + 1)
        if body.startswith(b"\x1f\x8b") and len(body) <= LIMIT:
            body = gzip.GzipFile(fileobj=io.BytesIO(body)).read(LIMIT + 1)
    except (OSError, EOFError, zlib.error, ValueError) as error:
        raise SourceError(_why(error), about=about) from error
    if len(body) > LIMIT:
        raise SourceError(
            f"larger than {LIMIT // 1_000_000} MB; split it, one article or some thousand lines a file",
            about=about,
        )
    return Raw(about, body, format="" if format == "auto" else format)


def _why(error: Exception) -> str:
    if isinstance(error, FileNotFoundError):
        return "no such file"
    if isinstance(error, IsADirectoryError):
        return "a folder that cannot be listed"
    if isinstance(error, PermissionError):
        return "not allowed to read it"
    return str(getattr(error, "strerror", None) or error)


def _fetched(url: str, form: str) -> Iterator[Raw]:
    from secondsource.read.fetch import open_url  # aiohttp: only when something is fetched

    return open_url(url, format=form)
