"""Tables: flat rows with the exact words."""

import pytest

from brackets import article_of
from secondsource.archive import TABLES, rows
from secondsource.model import (
    Annotations,
    Citation,
    Claim,
    Copy,
    Dossier,
    Figure,
    Mention,
    Origin,
    Quote,
    Sentence,
    Span,
    Story,
    TimeRef,
)

TEXT = '"We waited," Ana Ruiz told the Echo on Monday, "for 9 hours."'


def at(words):
    start = TEXT.index(words)
    return Span("a", start, start + len(words))


ARTICLE = article_of(TEXT, article="a", outlet="Kessel Post", published="2024-05-06")
FOUND = Annotations(
    "a",
    mentions=(Mention(at("Ana Ruiz"), "person", "Ana Ruiz"),),
    quotes=(Quote((at("We waited,"), at("for 9 hours.")), at("Ana Ruiz"), at("told"), "direct", "Ana Ruiz"),),
    figures=(Figure(at("9"), 9.0, unit="hour"),),
    times=(TimeRef(at("Monday"), "2024-05-06", "DATE", "", "2024-05-06", "2024-05-06"),),
    citations=(Citation(at("told the Echo"), "Echo", "told"),),
)
STORY = Story("s", ("a",), (Copy("a", "b", 0.9),))
DOSSIER = Dossier(
    STORY,
    Sentence(TEXT, (at(TEXT),)),
    claims=(Claim("c1", (at("for 9 hours."),), "Ana Ruiz", origins=("o1",), verdict="one origin"),),
    origins=(Origin("o1", "Echo interview", "interview", ("a",), (at("told the Echo"),)),),
)


@pytest.mark.parametrize(
    ("table", "expected"),
    [
        ("articles", {"input": "post.html", "outlet": "Kessel Post", "characters": len(TEXT)}),
        (
            "quotes",
            {"words": "We waited, […] for 9 hours.", "speaker": "Ana Ruiz", "cue": "told", "start": 1},
        ),
        ("figures", {"words": "9", "value": 9.0, "unit": "hour", "counted": ""}),
        ("times", {"words": "Monday", "value": "2024-05-06"}),
        ("citations", {"words": "told the Echo", "cited": "Echo", "manner": "told", "outlet": "Kessel Post"}),
        ("mentions", {"words": "Ana Ruiz", "kind": "person"}),
        ("stories", {"story": "s", "copy_of": "b", "containment": 0.9}),
        ("claims", {"words": "for 9 hours.", "origins": "Echo interview", "verdict": "one origin"}),
    ],
)
def test_each_finding_is_one_row(table, expected):
    held = {"a": ARTICLE}
    [row] = rows(
        table,
        articles=[("post.html", ARTICLE, FOUND)],
        stories=[(STORY, held)],
        dossiers=[(DOSSIER, held)],
    )
    assert row["article"] == "a"
    assert {name: row[name] for name in expected} == expected
    assert all(value is None or isinstance(value, str | int | float) for value in row.values())


@pytest.mark.parametrize("table", TABLES)
def test_nothing_given_no_rows(table):
    assert list(rows(table)) == []


def test_another_table_is_refused():
    with pytest.raises(ValueError, match="no table 'recipes'"):
        rows("recipes")
