"""The walk, as running code on one page: read → annotate → story → dossier.

Each step is a generator, so that a corpus flows through without being held (only `gather` must see every article before
it can say which belong together). Whatever cannot be done becomes a `Failure` in the stream; the rest goes on.

    for result in dossiers(["a.txt", "b.html", "feed.jsonl"]):
        if isinstance(result, Failure):
            print(result.input, result.message)
        else:
            print(publish(result.dossier, result.articles, "md").decode())

With `workers`, reading and finding are spread over processes that may be killed; the order stays that of the inputs.
"""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from secondsource.annotate import annotate
from secondsource.dossier import compile_dossier, digest
from secondsource.errors import FormatError, PluginError, SecondSourceError
from secondsource.plugins import notes
from secondsource.read import apart, expand, open_source, read
from secondsource.read.repeated import without_repeated
from secondsource.story import gather
from secondsource.workers import Lost, Ready, each, pool_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from secondsource.model import Annotations, Article, Digest, Dossier, Raw, Story
    from secondsource.read.repeated import Shown
    from secondsource.workers import Pool, Workers

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


@dataclass(frozen=True, slots=True)
class Earlier:
    """What an earlier run has written: the inputs that are done, the ids of all articles, and what they taught of their hosts."""

    inputs: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    shown: Shown = field(default_factory=dict)


def records(
    inputs: Inputs,
    *,
    format: str = "",  # noqa: A002 - the command's own word
    workers: Workers | None = None,
    earlier: Earlier | None = None,
) -> Iterator[Read | Failure]:
    """The articles of the inputs, each once however often it is given; `format` forces a reader.

    Without `workers` all is read in this process, however long it takes. `earlier` names what is not to be given again.
    """
    before = earlier or Earlier()
    with _at_work(workers, _raws(inputs, format, before)) as (pool, raws):
        yield from _once(_each(pool, articles_in, raws), before)


def annotated(
    inputs: Inputs,
    *,
    format: str = "",  # noqa: A002
    workers: Workers | None = None,
    earlier: Earlier | None = None,
) -> Iterator[Annotated | Failure]:
    """The articles of the inputs with their findings and the notes of layers that are not ours, one by one."""
    yield from found_in(_raws(inputs, format, earlier or Earlier()), workers, earlier)


def found_in(
    raws: Iterator[Raw | Failure], workers: Workers | None, earlier: Earlier | None = None
) -> Iterator[Annotated | Failure]:
    """As `annotated`, for inputs that are open already."""
    with _at_work(workers, raws) as (pool, opened):
        yield from _each(pool, findings_in, _once(_each(pool, articles_in, opened), earlier or Earlier()))


def stories(
    inputs: Inputs,
    *,
    format: str = "",  # noqa: A002
    known: Sequence[Story] = (),
    workers: Workers | None = None,
) -> Iterator[Grouped | Failure]:
    """The stories the inputs tell, once all are read; `known` keeps the ids of stories from an earlier run."""
    articles: dict[str, Article] = {}
    for found in records(inputs, format=format, workers=workers):
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
    workers: Workers | None = None,
) -> Iterator[Compiled | Failure]:
    """The dossiers of the stories the inputs tell, in the order of first publication."""
    for group in stories(inputs, format=format, known=known, workers=workers):
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


def articles_in(raw: Raw) -> Iterator[Read | Failure]:
    """The articles of one input that is open already."""
    failures: list[SecondSourceError] = []
    nothing = True
    for article in _all_of(read(raw, failed=failures.append), failures):
        yield from _drained(failures, raw.input)
        yield Read(raw.input, article)
        nothing = False
    if nothing and not failures:
        failures.append(FormatError("no words in it"))
    yield from _drained(failures, raw.input)


def findings_in(found: Read) -> Iterator[Annotated | Failure]:
    """One article with its findings and the notes of layers that are not ours."""
    try:
        own = annotate(found.article)
        others = notes(found.article, own)
        yield Annotated(found.input, found.article, replace(own, notes=(*own.notes, *others)))
    except MemoryError:
        raise
    except PluginError as error:
        yield Failure(found.input, str(error))
    except Exception as error:  # noqa: BLE001 - one article that trips a rule never stops a batch
        yield Failure(found.input, _surprise("annotate", error))


def _raws(inputs: Inputs, form: str, earlier: Earlier) -> Iterator[Raw | Failure]:
    """The inputs, opened one after the other, and what could not be opened."""
    for source in [inputs] if isinstance(inputs, str | Path | bytes) else inputs:
        failures: list[SecondSourceError] = []
        for name in _all_of(expand(source), failures):
            if not isinstance(name, bytes) and str(name) in earlier.inputs:
                continue
            about = "" if isinstance(name, bytes) else str(name)
            for raw in opened(open_source(name, format=form, failed=failures.append), failures, about):
                if isinstance(raw, Failure):
                    yield raw
                elif raw.input not in earlier.inputs:
                    yield from apart(raw)
        yield from _drained(failures, "" if isinstance(source, bytes) else str(source))


def opened(
    raws: Iterator[Raw], failures: list[SecondSourceError], about: str = ""
) -> Iterator[Raw | Failure]:
    """Inputs as they are opened; `failures` is where their opener puts what it could not open."""
    for raw in _all_of(raws, failures):
        yield from _drained(failures)
        yield raw
    yield from _drained(failures, about)


def _once(found: Iterable[Read | Failure], earlier: Earlier) -> Iterator[Read | Failure]:
    """Each article once. Here the articles pass in the order of the inputs, whoever read them: what one article's reading
    owes to those before it belongs here.
    """
    seen = set(earlier.articles)
    shown = {host: lines.copy() for host, lines in earlier.shown.items()}  # the lines of each host's pages
    for one in found:
        if isinstance(one, Read):
            if one.article.id in seen:
                continue
            seen.add(one.article.id)
            yield replace(one, article=without_repeated(one.article, shown))
        else:
            yield one


def _all_of(found: Iterator[T], failures: list[SecondSourceError]) -> Iterator[T]:
    """What a reader gives until it ends or fails."""
    try:
        yield from found
    except MemoryError:
        raise
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


# ---- many inputs -------------------------------------------------------------------------------------------------

# Loaded once for all processes, where they can be forked; the rest is loaded by the first article.
_PRELOAD = ("secondsource.pipeline", "secondsource.read.html", "lxml.etree")
_LARGE = 1_000_000  # bytes from which markup and data are read under limits, even when they come alone


def _each(
    pool: Pool | None, work: Callable[[Any], Iterator[T]], items: Iterable[Any]
) -> Iterator[T | Failure]:
    """What a work gives for each item; failures pass as they are, and an item that cost its process is one."""
    given = (Ready(item) if isinstance(item, Failure) else item for item in items)
    for found in each(pool, work, given):
        yield Failure(found.item.input, found.why) if isinstance(found, Lost) else found


@contextmanager
def _at_work(
    workers: Workers | None, raws: Iterator[Raw | Failure]
) -> Iterator[tuple[Pool | None, Iterator[Raw | Failure]]]:
    """The processes to read some inputs with, and the inputs; none for a handful of small ones."""
    first: list[Raw | Failure] = []
    while workers and len(first) <= workers.handful and not (first and _large(first[-1])):
        if (raw := next(raws, None)) is None:
            workers = None
        else:
            first.append(raw)
    if workers is None:
        yield None, chain(first, raws)
        return
    with pool_of(workers, articles_in, findings_in, preload=_PRELOAD) as pool:
        yield pool, chain(first, raws)


def _large(raw: Raw | Failure) -> bool:
    """Whether an input may take long: prose never does."""
    return (
        not isinstance(raw, Failure)
        and len(raw.body) > _LARGE
        and raw.body.lstrip()[:1] in (b"<", b"{", b"[")
    )
