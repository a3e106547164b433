"""The commands of the walk: dossier, read, annotate, stories, demo. Each takes the options and gives the exit code."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from secondsource.cli.output import (
    Tally,
    chosen_form,
    colour,
    exit_code,
    good_ones,
    is_folder,
    opened,
    width,
    write_file,
)

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable, Iterator

    from secondsource.pipeline import Annotated, Compiled, Failure


def dossier(options: argparse.Namespace) -> int:
    """The main job: inputs in, dossiers out."""
    from secondsource.cli.batch import listed, workers_of
    from secondsource.pipeline import dossiers

    tally, workers = Tally(options.quiet), workers_of(options)
    inputs = listed(options, tally)
    if not options.db:
        return show(dossiers(inputs, format=options.format, workers=workers), options, tally)
    from secondsource.archive import Archive
    from secondsource.keeping import keep

    with Archive.open(options.db) as archive:
        return show(keep(archive, inputs, format=options.format, workers=workers), options, tally)


def demo(options: argparse.Namespace) -> int:
    """The dossier of the bundled example."""
    from secondsource.pipeline import dossiers

    return show(dossiers(example()), options, Tally(options.quiet))


def example() -> list[Path]:
    """The files of the bundled example."""
    folder = Path(__file__).resolve().parent.parent / "example"
    return sorted(path for path in folder.iterdir() if path.suffix != ".md")


def show(found: Iterable[Annotated | Compiled | Failure], options: argparse.Namespace, tally: Tally) -> int:
    """Write dossiers in the form asked for: to stdout, to one file, or one file each into a folder."""
    from secondsource.pipeline import Compiled
    from secondsource.publish import BETWEEN, FORMS, file_name, publish

    form, columns, painted = chosen_form(options, FORMS), width(), colour(options)
    good = (one for one in good_ones(found, tally) if isinstance(one, Compiled))
    if is_folder(options.output):
        for one in good:
            page = publish(one.dossier, one.articles, form, width=columns)
            write_file(options.output, file_name(one.dossier, form), page)
        return exit_code(tally)
    with opened(options.output) as write:
        if form in BETWEEN:  # one after the other: what is written stays written
            for number, one in enumerate(good):
                page = publish(one.dossier, one.articles, form, width=columns, colour=painted)
                write((BETWEEN[form] if number else b"") + page)
        elif several := list(good):
            articles = {name: article for one in several for name, article in one.articles.items()}
            write(publish([one.dossier for one in several], articles, form))
    return exit_code(tally)


def read(options: argparse.Namespace) -> int:
    """One record per article."""
    from secondsource.publish.data import record_line
    from secondsource.publish.records import FORMS, file_name

    form, tally = chosen_form(options, FORMS), Tally(options.quiet)
    if form == "jsonl":
        found = _found("records", options, tally, form)
        lines = ((one.article, record_line(one.input, one.article)) for one in found)
    else:  # the others have a summary of ours, which rests on the findings
        lines = ((one.article, _record(one, form)) for one in _found("annotated", options, tally, form))
    if is_folder(options.output):
        for article, body in lines:
            write_file(options.output, file_name(article, form), body)
        return exit_code(tally)
    with opened(options.output, resume=_resume(options)) as write:
        for number, (_, body) in enumerate(lines):
            write((b"\n" if number and form != "jsonl" else b"") + body)
    return exit_code(tally)


def _record(one: Annotated, form: str) -> bytes:
    from secondsource.dossier import digest
    from secondsource.publish import records

    setter = records.to_tagged if form == "tagged" else records.to_markdown
    return setter(one.article, digest(one.article, one.annotations))


def annotate(options: argparse.Namespace) -> int:
    """One line per article, with its findings."""
    from secondsource.publish.data import record_line

    tally = Tally(options.quiet)
    found = _found("annotated", options, tally, chosen_form(options, ("jsonl",)))
    with opened(options.output, resume=_resume(options)) as write:
        for one in found:
            write(record_line(one.input, one.article, one.annotations))
    return exit_code(tally)


def _resume(options: argparse.Namespace) -> bool | None:
    return options.resume if chosen_form(options, ("jsonl",)) == "jsonl" else None


def _found(walk: str, options: argparse.Namespace, tally: Tally, form: str) -> Iterator[Any]:
    """What `records` or `annotated` gives, shared out; without what an earlier run has written, where --resume asks for it."""
    from secondsource import pipeline
    from secondsource.cli.batch import listed, taken_up, workers_of

    before = taken_up(options, form, annotated=walk == "annotated")
    tally.before = len(before.articles) if before else 0
    inputs, limits = listed(options, tally, before), workers_of(options)
    walked = getattr(pipeline, walk)(inputs, format=options.format, workers=limits, earlier=before)
    return good_ones(walked, tally)


def stories(options: argparse.Namespace) -> int:
    """Which articles belong together."""
    from secondsource import pipeline
    from secondsource.cli.batch import listed, workers_of
    from secondsource.publish.stories import FORMS, to_jsonl, to_text

    setter = to_text if chosen_form(options, FORMS) == "text" else to_jsonl
    tally = Tally(options.quiet)
    found = pipeline.stories(listed(options, tally), format=options.format, workers=workers_of(options))
    with opened(options.output) as write:
        for one in good_ones(found, tally):
            write(setter(one.story, one.articles))
    return exit_code(tally)
