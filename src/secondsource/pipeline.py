"""The walk, as running code on one page: read → annotate → story → dossier.

Each step is a generator, so that a corpus flows through without being held (only `gather` must see every article before
it can say which belong together). Whatever cannot be done becomes a `Failure` in the stream; the rest goes on.

    for result in dossiers(["a.txt", "b.html", "feed.jsonl"]):
        if isinstance(result, Failure):
            print(result.input, result.message)
        else:
            print(publish(result.dossier, result.articles, "md").decode())
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from secondsource.annotate import annotate
from secondsource.dossier import compile_dossier, digest
from secondsource.errors import FormatError, PluginError, SecondSourceError
from secondsource.plugins import notes
from secondsource.read import open_source, read
from secondsource.story import gather

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from secondsource.model import Annotations, Article, Digest, Dossier, Raw, Story

    Inputs = str | Path | bytes | Iterable[str | Path | bytes]

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Failure:
    """An input that gave nothing, and why, in one line."""

    input: str
    message: str


@dataclass(frozen=True, slots=True)
class Read:
    """An article and the input it was read from."""

    input: str
    article: Article


@dataclass(frozen=True, slots=True)
class Annotated:
    """An article, the input it was read from, and its findings."""

    input: str
    article: Article
    annotations: Annotations


@dataclass(frozen=True, slots=True)
class Grouped:
    """A story and its articles by id."""

    story: Story
    articles: dict[str, Article]


@dataclass(frozen=True, slots=True)
class Compiled:
    """A dossier and the articles it points into, by id."""

    dossier: Dossier
    articles: dict[str, Article]


def records(inputs: Inputs, *, format: str = "") -> Iterator[Read | Failure]:  # noqa: A002 - the command's own word
    """The articles of the inputs, each once however often it is given; `format` forces a reader."""
    seen: set[str] = set()
    for source in _several(inputs):
        for found in _read(source, format):
            if isinstance(found, Read) and found.article.id in seen:
                continue
            if isinstance(found, Read):
                seen.add(found.article.id)
            yield found


def annotated(inputs: Inputs, *, format: str = "") -> Iterator[Annotated | Failure]:  # noqa: A002
    """The articles of the inputs with their findings and the notes of layers that are not ours, one by one."""
    return with_findings(records(inputs, format=format))


def with_findings(found: Iterable[Read | Failure]) -> Iterator[Annotated | Failure]:
    """Articles that are read already, with their findings."""
    for one in found:
        if isinstance(one, Failure):
            yield one
            continue
        try:
            own = annotate(one.article)
            others = notes(one.article, own)
            yield Annotated(one.input, one.article, replace(own, notes=(*own.notes, *others)))
        except PluginError as error:
            yield Failure(one.input, str(error))
        except Exception as error:  # noqa: BLE001 - one article that trips a rule never stops a batch
            yield Failure(one.input, _surprise("annotate", error))


def stories(
    inputs: Inputs,
    *,
    format: str = "",  # noqa: A002
    known: Sequence[Story] = (),
) -> Iterator[Grouped | Failure]:
    """The stories the inputs tell, once all are read; `known` keeps the ids of stories from an earlier run."""
    articles: dict[str, Article] = {}
    for found in records(inputs, format=format):
        if isinstance(found, Failure):
            yield found
        else:
            articles[found.article.id] = found.article
    for story in gather(articles.values(), known):
        yield Grouped(story, {name: articles[name] for name in story.articles})


def dossiers(
    inputs: Inputs,
    *,
    format: str = "",  # noqa: A002
    known: Sequence[Story] = (),
) -> Iterator[Compiled | Failure]:
    """The dossiers of the stories the inputs tell, in the order of first publication."""
    for group in stories(inputs, format=format, known=known):
        yield group if isinstance(group, Failure) else compiled(group)


def compiled(group: Grouped) -> Compiled | Failure:
    """The dossier of one story; an article without a date is read by the latest day on which others told it."""
    anchor = max((article.published[:10] for article in group.articles.values()), default="")
    try:
        annotations = {name: annotate(article, anchor=anchor) for name, article in group.articles.items()}
        return Compiled(compile_dossier(group.story, group.articles, annotations), group.articles)
    except Exception as error:  # noqa: BLE001 - as in `annotated`: the other stories are still told
        return Failure(f"story {group.story.id}", _surprise("compile a dossier", error))


# ---- one input ---------------------------------------------------------------------------------------------------


def digested(article: Article) -> Digest:
    """The summary and highlights of one article, made of its own whole sentences."""
    return digest(article, annotate(article))


def _several(inputs: Inputs) -> Iterable[str | Path | bytes]:
    return [inputs] if isinstance(inputs, str | Path | bytes) else inputs


def _read(source: str | Path | bytes, form: str) -> Iterator[Read | Failure]:
    """The articles of one input."""
    failures: list[SecondSourceError] = []
    raws = open_source(source, format=form, failed=failures.append)
    yield from articles_of(raws, failures, "" if isinstance(source, bytes) else str(source))


def articles_of(
    raws: Iterator[Raw], failures: list[SecondSourceError], about: str = ""
) -> Iterator[Read | Failure]:
    """The articles of bytes that are open already; `failures` is where their opener puts what it could not open."""
    for raw in _all_of(raws, failures):
        yield from _drained(failures)
        nothing = True
        for article in _all_of(read(raw, failed=failures.append), failures):
            yield from _drained(failures, raw.input)
            yield Read(raw.input, article)
            nothing = False
        if nothing and not failures:
            failures.append(FormatError("no words in it"))
        yield from _drained(failures, raw.input)
    yield from _drained(failures, about)


def _all_of(found: Iterator[T], failures: list[SecondSourceError]) -> Iterator[T]:
    """What a reader gives until it ends or fails."""
    try:
        yield from found
    except SecondSourceError as error:
        failures.append(error)
    except Exception as error:  # noqa: BLE001 - as in `annotated`: the other inputs are still read
        failures.append(SecondSourceError(_surprise("read it", error)))


def _drained(failures: list[SecondSourceError], about: str = "") -> Iterator[Failure]:
    while failures:
        error = failures.pop(0)
        yield Failure(error.about or about, str(error.args[0]))


def _surprise(step: str, error: Exception) -> str:
    """What is said of an error nobody foresaw."""
    return f"could not {step} ({type(error).__name__}: {error}); this is a fault of ours, please report it"
