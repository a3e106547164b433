"""The layers together: what is read of a text, and how much of it."""

from brackets import article_of
from secondsource import text as room
from secondsource.annotate import annotate


def test_of_a_text_beyond_all_measure_the_beginning_is_read(monkeypatch):
    text = "Byrne bought nine boats.\n\nOrtiz sold forty nets. Lam sold six sails."
    whole = annotate(article_of(text))
    monkeypatch.setattr(room, "LONGEST", text.index(" Lam"))
    begun = annotate(article_of(text))
    assert [f.value for f in whole.figures] == [9, 40, 6]
    assert [f.value for f in begun.figures] == [9, 40]
