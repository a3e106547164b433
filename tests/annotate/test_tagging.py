"""The tagger of names: the best labels are found, and they are the same whatever the order of adding."""

from itertools import pairwise, product
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from brackets import article_of
from secondsource.annotate import tagging
from secondsource.annotate.capitals import view
from secondsource.annotate.mentions import read_rules
from secondsource.annotate.tagging import LABELS, decoded, tagged, weights
from secondsource.annotate.traits import known, shape, stretches
from secondsource.languages import lexicon
from secondsource.text import segment

ENGLISH = lexicon("en")
SMALL = st.integers(-300, 300)
ROW = st.lists(SMALL, min_size=len(LABELS), max_size=len(LABELS))


def follows(old, new):
    return not new.startswith("I-") or old[2:] == new[2:]


@settings(max_examples=40, deadline=None)
@given(st.lists(ROW, min_size=1, max_size=4), st.lists(ROW, min_size=len(LABELS), max_size=len(LABELS)))
def test_the_best_sequence_is_the_best_of_all(rows, steps):
    written = f'{{"steps": {steps}, "traits": {{}}}}'.encode()
    learned = decoded(written)
    allowed = [
        labels
        for labels in product(range(len(LABELS)), repeat=len(rows))
        if all(follows(LABELS[a], LABELS[b]) for a, b in zip((0, *labels), labels, strict=False))
    ]

    def total(labels):
        moves = sum(steps[a][b] for a, b in pairwise(labels))
        return sum(row[label] for row, label in zip(rows, labels, strict=True)) + moves

    found = tagging._best(rows, learned.steps)
    assert tuple(found) in allowed
    assert total(found) == max(map(total, allowed))


def test_english_has_weights_and_their_licence_lies_beside_them():
    assert weights("en")
    assert weights("xx") is None
    folder = Path(tagging.__file__).parent
    assert "CC BY-SA 4.0" in (folder / "names-en.LICENSE.md").read_text("utf-8")


def test_an_unwritten_language_is_left_to_the_rules():
    look = view(segment(article_of("Ana Ruiz met the mayor of Lisbon."), ENGLISH), ENGLISH)
    said = known(look, *read_rules(look))
    assert (
        list(tagged(look, said, decoded(b'{"steps": %s, "traits": {}}' % str([[0] * 7] * 7).encode()))) == []
    )


def test_stretches_hold_small_words_between_capitals_and_no_lone_opening():
    look = view(
        segment(article_of("The Bank of Norland sued. They met Ana Ruiz in Lisbon."), ENGLISH), ENGLISH
    )
    found = [" ".join(look.words[one.first : one.last]) for one in stretches(look)]
    assert found == ["The Bank of Norland", "Ana Ruiz in Lisbon"]


def test_shapes():
    assert [shape(word) for word in ("Barrot", "MiG-31", "U.S.", "al-Masri", "1999")] == [
        "Xx",
        "XxX-d",
        "X.X.",
        "x-Xx",
        "d",
    ]
