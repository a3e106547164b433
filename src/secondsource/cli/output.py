"""Where a command's output goes: data to stdout or a file, progress and failures to stderr, and the exit code."""

from __future__ import annotations

import os
import shutil
import signal
import sys
import threading
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
def opened(where: str, *, resume: bool | None = None) -> Iterator[Callable[[bytes], object]]:
    """A function that writes. A file is replaced only when all is written; until then it is PATH.part.

    `resume`: whether what PATH.part holds already stays before what is written; None for a command that cannot go on.
    """
    if where in ("", "-"):
        yield _whole(sys.stdout.buffer.write)
        return
    if is_folder(where):
        say(f"{where} is a folder, and this command writes one file: give -o a file")
        raise SystemExit(USAGE)
    part = Path(f"{where}.part")
    try:
        file = part.open("ab" if resume else "wb")
    except OSError as error:
        say(f"cannot write {where}: {error.strerror}; give -o a path in a folder that exists and is yours")
        raise SystemExit(USAGE) from error
    try:
        with file:
            yield _whole(file.write)
    except KeyboardInterrupt:
        hint = "" if resume is None else "; the same command with --resume goes on from there"
        say(f"{where} is left as it was; what was already written is in {part}{hint}")
        raise
    part.replace(where)


def _whole(write: Callable[[bytes], object]) -> Callable[[bytes], object]:
    """A function that writes all of a line: Ctrl-C waits for its end, where a second one does not."""
    # A job in the background of a script ignores Ctrl-C; only the main thread may say what becomes of it.
    here = threading.current_thread() is threading.main_thread()
    if not here or signal.getsignal(signal.SIGINT) is not signal.default_int_handler:
        return write

    def written(body: bytes) -> None:
        pressed: list[int] = []

        def noted(number: int, _: object) -> None:
            if pressed:
                raise KeyboardInterrupt
            pressed.append(number)

        before = signal.signal(signal.SIGINT, noted)
        try:
            write(body)
        finally:
            signal.signal(signal.SIGINT, before)
        if pressed:
            raise KeyboardInterrupt

    return written


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
    before: int = 0  # written by an earlier run
    total: int = 0  # inputs; 0 where they were not counted
    begun: int = 0  # inputs
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
            _show(tally)
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
        sys.stderr.write(f"\r\x1b[K{progress(tally, now - tally.began)}")
        sys.stderr.flush()


def progress(tally: Tally, seconds: float) -> str:
    """How far it is after some seconds: articles, how many a second, failures, and the time left where it can be told."""
    said = [f"{tally.good:,} done", f"{tally.failed:,} failed", f"{tally.good / seconds:.1f} a second"]
    if tally.begun > 2:  # by the share of the inputs: nobody knows how many articles the rest of them hold
        said.append(f"about {_span(seconds / tally.begun * (tally.total - tally.begun))} left")
    return ", ".join(said)


def _span(seconds: float) -> str:
    minutes = round(seconds / 60)
    if seconds < 90:
        return f"{round(seconds)} s"
    return f"{minutes} min" if minutes < 90 else f"{minutes // 60} h {minutes % 60} min"


def _clear(tally: Tally) -> None:
    if tally.shown:
        sys.stderr.write("\r\x1b[K")
        sys.stderr.flush()


def exit_code(tally: Tally) -> int:
    """0 all well, 1 some inputs failed, 3 nothing usable."""
    if not tally.good + tally.before:
        if not tally.quiet:
            say("nothing usable: no article in what was given")
        return NOTHING
    return SOME_FAILED if tally.failed else OK
