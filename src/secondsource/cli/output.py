"""Where a command's output goes: data to stdout or a file, progress and failures to stderr, and the exit code."""

from __future__ import annotations

import os
import shutil
import sys
import time
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterable, Iterator

    from secondsource.pipeline import Failure

T = TypeVar("T")
DB = "secondsource.db"  # the archive where none is named
OK, SOME_FAILED, USAGE, NOTHING, INTERRUPTED = 0, 1, 2, 3, 130


def say(line: str) -> None:
    """One line on stderr."""
    sys.stderr.write(f"secondsource: {' '.join(line.split())}\n")


# ---- the look of it -----------------------------------------------------------------------------------------


def chosen_form(options: argparse.Namespace, forms: tuple[str, ...]) -> str:
    """The form asked for, else what the file's ending says, else the command's first."""
    if options.form:
        return str(options.form)
    ending = Path(options.output).suffix.lower().lstrip(".")
    named = {"txt": "text", "htm": "html", "markdown": "md", "ndjson": "jsonl"}.get(ending, ending)
    return named if named in forms else forms[0]


def width() -> int:
    """The columns of the terminal; COLUMNS overrides them, 80 where there is none."""
    return shutil.get_terminal_size((80, 24)).columns


def colour(options: argparse.Namespace) -> bool:
    """Colour only where somebody looks at it, and never against their wish (no-color.org)."""
    if os.environ.get("NO_COLOR") or options.output:
        return False
    return bool(os.environ.get("FORCE_COLOR")) or (sys.stdout.isatty() and os.environ.get("TERM") != "dumb")


# ---- files ------------------------------------------------------------------------------------------------------


def is_folder(where: str) -> bool:
    """Whether -o names a folder: one that is there, or a path that ends like one."""
    return bool(where) and (where.endswith(("/", os.sep)) or Path(where).is_dir())


@contextmanager
def opened(where: str) -> Iterator[Callable[[bytes], object]]:
    """A function that writes. A file is replaced only when all is written; until then it is PATH.part."""
    if where in ("", "-"):
        yield sys.stdout.buffer.write
        return
    if is_folder(where):
        say(f"{where} is a folder, and this command writes one file: give -o a file")
        raise SystemExit(USAGE)
    part = Path(f"{where}.part")
    try:
        file = part.open("wb")
    except OSError as error:
        say(f"cannot write {where}: {error.strerror}; give -o a path in a folder that exists and is yours")
        raise SystemExit(USAGE) from error
    try:
        with file:
            yield file.write
    except KeyboardInterrupt:
        say(f"{where} is left as it was; what was already written is in {part}")
        raise
    part.replace(where)


def write_file(folder: str, name: str, body: bytes) -> None:
    """One file of a folder, whole or not at all; the folder is made when it is missing."""
    try:
        Path(folder).mkdir(parents=True, exist_ok=True)
    except OSError as error:
        say(f"cannot write into {folder}: {error.strerror}; give -o a folder that is yours")
        raise SystemExit(USAGE) from error
    with opened(str(Path(folder) / name)) as write:
        write(body)


# ---- how it went -------------------------------------------------------------------------------------------------


@dataclass(slots=True)
class Tally:
    """How many went well, how many did not; the exit code is made of it."""

    quiet: bool
    good: int = 0
    failed: int = 0
    began: float = field(default_factory=time.monotonic)
    shown: float = 0.0


def good_ones(found: Iterable[T | Failure], tally: Tally) -> Iterator[T]:
    """What succeeded; each failure becomes one line on stderr, and long work shows how far it is on a terminal."""
    from secondsource.pipeline import Failure

    for one in found:
        if isinstance(one, Failure):
            tally.failed += 1
            _clear(tally)
            if not tally.quiet:
                say(f"{one.input}: {one.message}")
        else:
            tally.good += 1
            _show(tally)
            yield one
    _clear(tally)


def _show(tally: Tally) -> None:
    # Work of under a second needs no progress; more than ten updates a second nobody reads.
    now = time.monotonic()
    if not tally.quiet and now - tally.began > 1 and now - tally.shown > 0.1 and sys.stderr.isatty():
        tally.shown = now
        sys.stderr.write(f"\r\x1b[K{tally.good} done, {tally.failed} failed")
        sys.stderr.flush()


def _clear(tally: Tally) -> None:
    if tally.shown:
        sys.stderr.write("\r\x1b[K")
        sys.stderr.flush()


def exit_code(tally: Tally) -> int:
    """0 all well, 1 some inputs failed, 3 nothing usable."""
    if not tally.good:
        if not tally.quiet:
            say("nothing usable: no article in what was given")
        return NOTHING
    return SOME_FAILED if tally.failed else OK
