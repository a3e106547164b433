"""Extensions of other packages, found by entry points. Each is one function:

    secondsource.readers     name = "package:reader"    an object or module: sniff(raw) -> bool; read(raw) -> Iterator[Article]
    secondsource.layers      name = "package:layer"     layer(article, found) -> tuple[Note, ...]
    secondsource.exporters   name = "package:export"    export(dossiers, articles) -> bytes; its name is a --form of `dossier`

A language is one `Lexicon` constant and a site hint one line in `sites.toml`: they are added in the tree, not here.
"""

from __future__ import annotations

from functools import cache
from importlib.metadata import entry_points
from typing import TYPE_CHECKING, Any

from secondsource.errors import PluginError, SecondSourceError
from secondsource.model import Annotations, Article, Note

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from secondsource.model import Dossier, Raw

GROUPS = ("readers", "layers", "exporters")


@cache
def load(group: str) -> dict[str, Any]:
    """The extensions of one of GROUPS by name. Raises PluginError(about=name) for one that cannot be imported."""
    found: dict[str, Any] = {}
    for entry in entry_points(group=f"secondsource.{group}"):
        try:
            found[entry.name] = entry.load()
        except Exception as error:
            raise PluginError(f"cannot be loaded: {error}", about=f"{group} plugin {entry.name}") from error
    return found


def articles_of(raw: Raw) -> Iterator[Article] | None:
    """What the first reader that knows this input gives of it; None where no reader of another package does.

    Raises PluginError(about=raw.input) where a reader fails or gives anything but articles; a FormatError of its own passes.
    """
    for name, reader in load("readers").items():
        try:
            knows = reader.sniff(raw)
        except Exception as error:
            raise PluginError(f"readers plugin {name} failed: {error}", about=raw.input) from error
        if knows:
            return _given(name, reader, raw)
    return None


def _given(name: str, reader: Any, raw: Raw) -> Iterator[Article]:
    try:
        for article in reader.read(raw):
            yield _article(article)
    except SecondSourceError:
        raise
    except Exception as error:
        raise PluginError(f"readers plugin {name} failed: {error}", about=raw.input) from error


def _article(given: object) -> Article:
    if not isinstance(given, Article):
        raise TypeError(f"gave something that is no article: {given!r}")
    return given


def exported(form: str, dossiers: Sequence[Dossier], articles: Mapping[str, Article]) -> bytes | None:
    """The dossiers as an exporter of that name writes them; None where there is no such exporter.

    Raises PluginError where it fails or gives anything but bytes.
    """
    export = load("exporters").get(form)
    if export is None:
        return None
    try:
        body = export(dossiers, articles)
    except Exception as error:
        raise PluginError(f"failed: {error}", about=f"exporters plugin {form}") from error
    if not isinstance(body, bytes):
        raise PluginError(
            f"gave something that is no bytes: {type(body).__name__}", about=f"exporters plugin {form}"
        )
    return body


def notes(article: Article, found: Annotations) -> tuple[Note, ...]:
    """What the layers of other packages find in an article, in the order of the text.

    Raises PluginError where a layer fails, or gives anything but notes on this article's own characters.
    """
    gathered: list[Note] = []
    for name, layer in load("layers").items():
        gathered += _checked(name, layer, article, found)
    return tuple(sorted(gathered, key=lambda note: note.span))


def _checked(name: str, layer: Callable[..., Any], article: Article, found: Annotations) -> list[Note]:
    about = f"layers plugin {name}"
    try:
        given = list(layer(article, found))
    except Exception as error:
        raise PluginError(f"failed on {article.id}: {error}", about=about) from error
    for note in given:
        if not isinstance(note, Note) or note.span.article != article.id or note.span.end > len(article.text):
            raise PluginError(f"gave something that is no note on {article.id}: {note!r}", about=about)
    return given
