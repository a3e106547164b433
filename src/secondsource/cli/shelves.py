"""The commands that use an archive: search and export. Each takes the options and gives the exit code."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from secondsource.cli.output import NOTHING, OK, Tally, chosen_form, exit_code, good_ones, opened, say
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


def search(options: argparse.Namespace) -> int:
    """Articles of an archive that hold every word of a query, best first; exit code 3 when there is none."""
    form = chosen_form(options, ("text", "jsonl"))
    with shelf(options.db) as archive, opened(options.output) as write:
        hits = archive.search(" ".join(options.query), options.limit)
        for hit in hits:
            write(_hit_line(hit) if form == "jsonl" else _hit_text(archive, hit))
    if not hits and not options.quiet:
        say(f"nothing in {options.db} holds all of: {' '.join(options.query)}")
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

    inputs, form = options.inputs, options.format
    match options.table:
        case "stories":
            groups = good_ones(pipeline.stories(inputs, format=form), tally)
            return rows("stories", stories=((one.story, one.articles) for one in groups))
        case "claims":
            results = good_ones(pipeline.dossiers(inputs, format=form), tally)
            return rows("claims", dossiers=((one.dossier, one.articles) for one in results))
        case table:
            found = good_ones(pipeline.annotated(inputs, format=form), tally)
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
