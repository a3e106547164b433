"""Extensions keep their contract, or say so in one line."""

from importlib.metadata import EntryPoint

import pytest

from brackets import article_of
from secondsource import plugins
from secondsource.errors import PluginError
from secondsource.model import Annotations, Note, Span

ARTICLE = article_of("Snow fell on Weir Street.")


def snow(article, found):
    return (Note(article.span(0, 4), "weather", "snow"),)


def elsewhere(article, found):
    return (Note(Span("another", 0, 4), "weather", "snow"),)


def broken(article, found):
    raise ZeroDivisionError("no snow")


@pytest.fixture
def installed(monkeypatch):
    def install(function):
        entry = EntryPoint("weather", f"{__name__}:{function}", "secondsource.layers")
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
