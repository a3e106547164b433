"""Extensions keep their contract, or say so in one line."""

from importlib.metadata import EntryPoint

import pytest

from brackets import article_of
from secondsource import pipeline, plugins
from secondsource.errors import FormatError, PluginError
from secondsource.model import Annotations, Note, Raw, Span
from secondsource.publish import publish
from secondsource.read import read

ARTICLE = article_of("Snow fell on Weir Street.")


def snow(article, found):
    return (Note(article.span(0, 4), "weather", "snow"),)


def elsewhere(article, found):
    return (Note(Span("another", 0, 4), "weather", "snow"),)


def broken(article, found):
    raise ZeroDivisionError("no snow")


class Minutes:
    """A reader: what begins with MINUTES is one article, its lines the paragraphs."""

    @staticmethod
    def sniff(raw):
        return raw.body.startswith(b"MINUTES")

    @staticmethod
    def read(raw):
        words = raw.body.decode().removeprefix("MINUTES").strip()
        if words == "odd":
            yield "no article"
        if words == "sealed":
            raise FormatError("sealed until 2040", about=raw.input)
        yield article_of(words or 1 / 0, outlet="Weir Council")


class Deaf:
    sniff = broken


def count(dossiers, articles):
    return b"%d of %d\n" % (len(dossiers), len(articles))


def shown(dossiers, articles):
    return "no bytes"


@pytest.fixture
def installed(monkeypatch):
    def install(function, group="layers"):
        entry = EntryPoint("weather", f"{__name__}:{function}", f"secondsource.{group}")
        monkeypatch.setattr(plugins, "entry_points", lambda group: [entry] if group == entry.group else [])
        plugins.load.cache_clear()

    yield install
    plugins.load.cache_clear()


def test_a_layer_adds_notes(installed):
    installed("snow")
    (note,) = plugins.notes(ARTICLE, Annotations(ARTICLE.id))
    assert (ARTICLE.slice(note.span), note.layer, note.value) == ("Snow", "weather", "snow")


@pytest.mark.parametrize(
    ("function", "says"),
    [("elsewhere", "no note on"), ("broken", "no snow"), ("missing", "cannot be loaded")],
)
def test_a_layer_that_breaks_its_contract_is_named(installed, function, says):
    installed(function)
    with pytest.raises(PluginError, match=f"layers plugin weather: .*{says}"):
        plugins.notes(ARTICLE, Annotations(ARTICLE.id))


def test_without_extensions_nothing_is_added(monkeypatch):
    monkeypatch.setattr(plugins, "entry_points", lambda **_: [])
    plugins.load.cache_clear()
    assert plugins.notes(ARTICLE, Annotations(ARTICLE.id)) == ()
    plugins.load.cache_clear()


def test_a_reader_of_another_package_is_asked_first(installed):
    installed("Minutes", "readers")
    (article,) = read(Raw("a.min", b"MINUTES Snow fell on Weir Street."))
    assert (article.text, article.outlet) == ("Snow fell on Weir Street.", "Weir Council")
    (plain,) = read(Raw("a.txt", b"Snow fell on Weir Street."))
    assert plain.outlet != "Weir Council"
    (forced,) = read(Raw("a.min", b"MINUTES Snow fell on Weir Street.", format="text"))
    assert forced.text.startswith("MINUTES")


@pytest.mark.parametrize(
    ("reader", "body", "says"),
    [
        ("Minutes", "MINUTES", "a.min: readers plugin weather failed: division by zero"),
        ("Minutes", "MINUTES odd", "a.min: readers plugin weather failed: gave something that is no article"),
        ("Minutes", "MINUTES sealed", "a.min: sealed until 2040"),
        ("Deaf", "MINUTES", "a.min: readers plugin weather failed"),
        ("missing", "MINUTES", "readers plugin weather: cannot be loaded"),
    ],
)
def test_a_reader_that_fails_costs_its_own_input_only(installed, tmp_path, reader, body, says):
    installed(reader, "readers")
    (tmp_path / "a.min").write_text(body, "utf-8")
    (failure,) = pipeline.records([tmp_path / "a.min"])
    assert f"{failure.input}: {failure.message}".replace(f"{tmp_path}/", "").startswith(says)


def test_an_exporter_gives_a_form(installed, example):
    installed("count", "exporters")
    assert publish([example.dossier], example.articles, "weather") == b"1 of 5\n"
    with pytest.raises(ValueError, match="no form 'snow'"):
        publish([example.dossier], example.articles, "snow")


@pytest.mark.parametrize(
    ("exporter", "says"), [("shown", "no bytes"), ("broken", "no snow"), ("missing", "cannot be loaded")]
)
def test_an_exporter_that_breaks_its_contract_is_named(installed, example, exporter, says):
    installed(exporter, "exporters")
    with pytest.raises(PluginError, match=f"exporters plugin weather: .*{says}"):
        publish([example.dossier], example.articles, "weather")


@pytest.fixture(scope="module")
def example():
    from secondsource.cli.commands import example as files

    (compiled,) = pipeline.dossiers(files())
    return compiled
