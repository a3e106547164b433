"""Many inputs: over how many processes, how many there are, and where a run that was cut short goes on."""

from __future__ import annotations

import shutil
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from secondsource.cli.output import USAGE, is_folder, say
from secondsource.errors import SourceError
from secondsource.model import Article  # noqa: TC001 - msgspec reads the annotation when it runs
from secondsource.pipeline import Earlier
from secondsource.read import expand
from secondsource.read.repeated import Shown, without_repeated
from secondsource.workers import Workers

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable, Iterator
    from typing import BinaryIO, NoReturn

    from secondsource.cli.output import Tally


def workers_of(options: argparse.Namespace) -> Workers:
    """The processes and limits asked for; a handful of small inputs has none unless some option asks for them."""
    stated = {"jobs": options.jobs, "seconds": options.timeout, "megabytes": options.memory}
    asked = {name: value for name, value in stated.items() if value}
    return replace(Workers(), **asked, **({"handful": 0} if asked else {}))


# ---- how far it is ------------------------------------------------------------------------------------------


def listed(options: argparse.Namespace, tally: Tally, before: Earlier | None = None) -> Iterable[str | Path]:
    """The inputs. Where somebody watches, the files behind them are counted first, so that the time left can be told."""
    inputs: list[str] = options.inputs
    if tally.quiet or not sys.stderr.isatty():
        return inputs
    names: list[str | Path] = []
    for source in inputs:
        try:
            names += [name for name in expand(source) if isinstance(name, str | Path)]
        except SourceError:
            names.append(source)  # the reader says what is wrong, in its turn
    done = before.inputs if before else frozenset()
    names = [name for name in names if str(name) not in done]
    tally.total = len(names)
    return _counted(names, tally)


def _counted(names: list[str | Path], tally: Tally) -> Iterator[str | Path]:
    for name in names:
        yield name
        tally.begun += 1  # the last one given is not done yet


# ---- where it goes on ------------------------------------------------------------------------------------------


class _Line(msgspec.Struct):
    """What is looked at of a line that was written before."""

    input: str
    article: Article
    annotations: msgspec.Raw = msgspec.Raw(b"")


def taken_up(options: argparse.Namespace, form: str, *, annotated: bool = False) -> Earlier | None:
    """What the run that is to go on has written; None where none is to.

    It stands in PATH.part when that run was interrupted, in PATH when it ended. A last line that was cut off is taken away.
    The last input may have had more articles than were written: it is read again, and they are told by their ids.
    """
    if not options.resume:
        return None
    where = options.output
    if where in ("", "-") or is_folder(where) or form != "jsonl":
        _refuse("--resume goes on with the file that -o names, in the form jsonl")
    part = Path(f"{where}.part")
    unfinished = part.exists()
    if not unfinished and Path(where).exists():
        shutil.copyfile(where, part)
    elif not unfinished:
        return Earlier()
    with part.open("r+b") as file:
        inputs, articles, shown, end = _written(file, where, annotated=annotated)
        file.truncate(end)
    return Earlier(frozenset(inputs[:-1] if unfinished else inputs), frozenset(articles), shown)


def _written(file: BinaryIO, where: str, *, annotated: bool) -> tuple[list[str], set[str], Shown, int]:
    """The inputs in their order, the ids and what is learned of hosts in some lines, and where the last whole line ends."""
    inputs: dict[str, None] = {}
    articles: set[str] = set()
    shown: Shown = {}
    end = 0
    decoder = msgspec.json.Decoder(_Line)
    for line in file:
        if not line.endswith(b"\n"):
            break
        try:
            told = decoder.decode(line)
        except msgspec.DecodeError:  # nor may a file be cut that was never ours
            _refuse(
                f"{where}: line {len(articles) + 1} is not ours; --resume goes on with a file it has written"
            )
        if bool(bytes(told.annotations)) != annotated:
            _refuse(f"{where} was written by “{'read' if annotated else 'annotate'}”; give -o another file")
        inputs.pop(told.input, None)
        inputs[told.input] = None
        articles.add(told.article.id)
        without_repeated(told.article, shown)
        end += len(line)
    return [*inputs], articles, shown, end


def _refuse(why: str) -> NoReturn:
    say(why)
    raise SystemExit(USAGE)
