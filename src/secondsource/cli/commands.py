"""The commands of the walk: dossier, read, annotate, stories, demo. Each takes the options and gives the exit code."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

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
    from collections.abc import Iterable

    from secondsource.model import Article
    from secondsource.pipeline import Annotated, Compiled, Failure


def dossier(options: argparse.Namespace) -> int:
    """The main job: inputs in, dossiers out."""
    from secondsource.pipeline import dossiers

    if not options.db:
        return show(dossiers(options.inputs, format=options.format), options)
    from secondsource.archive import Archive
    from secondsource.keeping import keep

    with Archive.open(options.db) as archive:
        return show(keep(archive, options.inputs, format=options.format), options)


def demo(options: argparse.Namespace) -> int:
    """The dossier of the bundled example."""
    from secondsource.pipeline import dossiers

    return show(dossiers(example()), options)


def example() -> list[Path]:
    """The files of the bundled example."""
    folder = Path(__file__).resolve().parent.parent / "example"
    return sorted(path for path in folder.iterdir() if path.suffix != ".md")


def show(found: Iterable[Annotated | Compiled | Failure], options: argparse.Namespace) -> int:
    """Write dossiers in the form asked for: to stdout, to one file, or one file each into a folder."""
    from secondsource.pipeline import Compiled
    from secondsource.publish import BETWEEN, FORMS, file_name, publish

    form, tally, columns, painted = (
        chosen_form(options, FORMS),
        Tally(options.quiet),
        width(),
        colour(options),
    )
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
    from secondsource.pipeline import records
    from secondsource.publish.records import FORMS, file_name

    form, tally = chosen_form(options, FORMS), Tally(options.quiet)
    good = good_ones(records(options.inputs, format=options.format), tally)
    if is_folder(options.output):
        for one in good:
            write_file(options.output, file_name(one.article, form), _record(one.input, one.article, form))
        return exit_code(tally)
    with opened(options.output) as write:
        for number, one in enumerate(good):
            between = b"\n" if number and form != "jsonl" else b""
            write(between + _record(one.input, one.article, form))
    return exit_code(tally)


def _record(source: str, article: Article, form: str) -> bytes:
    from secondsource.pipeline import digested
    from secondsource.publish import data, records

    if form == "jsonl":
        return data.record_line(source, article)
    setter = records.to_tagged if form == "tagged" else records.to_markdown
    return setter(article, digested(article))


def annotate(options: argparse.Namespace) -> int:
    """One line per article, with its findings."""
    from secondsource.pipeline import annotated
    from secondsource.publish.data import record_line

    tally = Tally(options.quiet)
    with opened(options.output) as write:
        for one in good_ones(annotated(options.inputs, format=options.format), tally):
            write(record_line(one.input, one.article, one.annotations))
    return exit_code(tally)


def stories(options: argparse.Namespace) -> int:
    """Which articles belong together."""
    from secondsource import pipeline
    from secondsource.publish.stories import FORMS, to_jsonl, to_text

    setter = to_text if chosen_form(options, FORMS) == "text" else to_jsonl
    tally = Tally(options.quiet)
    with opened(options.output) as write:
        for one in good_ones(pipeline.stories(options.inputs, format=options.format), tally):
            write(setter(one.story, one.articles))
    return exit_code(tally)
