"""The commands that use an archive: follow, serve, search, export. Each takes the options and gives the exit code."""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from secondsource.cli.commands import example
from secondsource.cli.output import (
    DB,
    NOTHING,
    OK,
    SOME_FAILED,
    USAGE,
    Tally,
    chosen_form,
    exit_code,
    good_ones,
    opened,
    say,
)
from secondsource.errors import ArchiveError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from secondsource.archive import Archive, Hit


def shelf(where: str) -> Archive:
    """An archive to read. Raises ArchiveError, and says how to make one where there is none."""
    from secondsource.archive import Archive

    if not Path(where).is_file():
        raise ArchiveError("no such archive; make one with: secondsource INPUT… --db PATH", about=where)
    return Archive.open(where, write=False)


def follow(options: argparse.Namespace) -> int:
    """Keep an archive current: once, or every so many minutes until interrupted. Gives the stories that are new or changed."""
    from secondsource import keeping
    from secondsource.archive import Archive
    from secondsource.cli.batch import workers_of
    from secondsource.pipeline import Compiled
    from secondsource.publish.stories import FORMS, to_jsonl, to_text

    setter = to_text if chosen_form(options, FORMS) == "text" else to_jsonl
    tally = Tally(options.quiet)
    with Archive.open(options.db) as archive, opened(options.output) as write:
        while True:
            found = keeping.follow(archive, options.inputs, workers=workers_of(options))
            for one in good_ones(found, tally):
                if isinstance(one, Compiled):
                    write(setter(one.dossier.story, one.articles))
            sys.stdout.flush()
            if not options.every:
                break
            time.sleep(options.every * 60)
    # No news is no failure: only what could not be read is.
    return SOME_FAILED if tally.failed else OK


def serve(options: argparse.Namespace) -> int:
    """The desk in the browser until interrupted; on the bundled example where no archive is named and none is here."""
    from tempfile import TemporaryDirectory

    from secondsource.web import serve as listen

    where = f"http://{options.host}:{options.port}/"
    with TemporaryDirectory(prefix="secondsource-") as folder:
        db = options.db
        if options.db == DB and not Path(DB).is_file():
            db = str(Path(folder) / DB)
            _keep_example(db)
            _tell(options, f"no {DB} here: showing the bundled example")
        with shelf(db):  # says what is wrong before the server starts
            pass
        _tell(options, f"the desk is at {where} and ends with Ctrl-C")
        try:
            listen(db, host=options.host, port=options.port, browse=options.open)
        except KeyboardInterrupt:
            return OK
        except OSError as error:
            say(f"cannot listen on {where}: {error.strerror}; choose another --port")
            return USAGE
    return OK


def _tell(options: argparse.Namespace, line: str) -> None:
    if not options.quiet:
        say(line)


def _keep_example(db: str) -> None:
    from secondsource.archive import Archive
    from secondsource.keeping import keep

    with Archive.open(db) as archive:
        for _ in keep(archive, example()):
            pass


def search(options: argparse.Namespace) -> int:
    """Articles of an archive that hold every word of a query, best first; exit code 3 when there is none."""
    form = chosen_form(options, ("text", "jsonl"))
    with shelf(options.db) as archive, opened(options.output) as write:
        hits = archive.search(" ".join(options.query), options.limit)
        for hit in hits:
            write(_hit_line(hit) if form == "jsonl" else _hit_text(archive, hit))
    if not hits:
        _tell(options, f"nothing in {options.db} holds all of: {' '.join(options.query)}")
    return OK if hits else NOTHING


def _hit_line(hit: Hit) -> bytes:
    from secondsource import codec

    return codec.to_json({"schema": codec.SCHEMA, "hit": hit}) + b"\n"


def _hit_text(archive: Archive, hit: Hit) -> bytes:
    from secondsource.publish.cite import when
    from secondsource.publish.terminal import harmless
    from secondsource.publish.wording import flat

    date = when(hit.published) if hit.published else "no date"
    lines = [f"{hit.outlet or 'outlet unknown'}, {date}: {flat(hit.headline) or 'no headline'}"]
    entry = archive.get(hit.article)
    if hit.snippet and entry:
        lines.append(f"  … {flat(entry.article.slice(hit.snippet))} …")
    lines.append(f"  {hit.article}  {entry.input if entry else ''}".rstrip())
    return "".join(f"{harmless(line)}\n" for line in lines).encode("utf-8", "replace") + b"\n"


def export(options: argparse.Namespace) -> int:
    """One table of findings, of the inputs given or of an archive."""
    from secondsource.publish.tables import FORMS, to_csv, to_jsonl

    setter = to_csv if chosen_form(options, FORMS) == "csv" else to_jsonl
    tally = Tally(options.quiet)
    found = _of_inputs(options, tally) if options.inputs else _of_archive(options, tally)
    with opened(options.output) as write:
        for line in setter(found):
            write(line)
    return exit_code(tally)


def _of_inputs(options: argparse.Namespace, tally: Tally) -> Iterator[dict[str, Any]]:
    from secondsource import pipeline
    from secondsource.archive.tables import rows
    from secondsource.cli.batch import listed, workers_of

    inputs, form, workers = listed(options, tally), options.format, workers_of(options)
    match options.table:
        case "stories":
            groups = good_ones(pipeline.stories(inputs, format=form, workers=workers), tally)
            return rows("stories", stories=((one.story, one.articles) for one in groups))
        case "claims":
            results = good_ones(pipeline.dossiers(inputs, format=form, workers=workers), tally)
            return rows("claims", dossiers=((one.dossier, one.articles) for one in results))
        case table:
            found = good_ones(pipeline.annotated(inputs, format=form, workers=workers), tally)
            return rows(table, articles=((one.input, one.article, one.annotations) for one in found))


def _of_archive(options: argparse.Namespace, tally: Tally) -> Iterator[dict[str, Any]]:
    from secondsource.archive.tables import rows

    with shelf(options.db) as archive:
        match options.table:
            case "stories":
                stories = good_ones(archive.stories(), tally)
                yield from rows("stories", stories=((one, _held(archive, one.articles)) for one in stories))
            case "claims":
                results = good_ones(archive.dossiers(), tally)
                told = ((one, _held(archive, one.story.articles)) for one in results)
                yield from rows("claims", dossiers=told)
            case table:
                kept = good_ones(archive.articles(), tally)
                yield from rows(table, articles=((one.input, one.article, one.annotations) for one in kept))


def _held(archive: Archive, names: tuple[str, ...]) -> dict[str, Any]:
    return {name: entry.article for name in names if (entry := archive.get(name))}
