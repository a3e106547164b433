"""What stands before a plain text. A bracket's label is the part's name; what follows the front is the first paragraph."""

import pytest

from brackets import marked
from secondsource.model import Raw
from secondsource.read import read

BODY = "[The council voted on Monday to close the old pool by the harbour.|paragraph]"


def only(text, name="desk/story.txt"):
    (article,) = read(Raw(name, text.encode()))
    assert article.text == text
    return article


@pytest.mark.parametrize(
    ("row", "fields"),
    [
        ("", {}),
        ("[Old pool to close|headline]\n\n", {}),
        ("[Will the pool close?|headline]\n\n", {}),
        ("[Lind: “We had no choice”|headline]\n\n", {}),
        ("# [Old pool to close|headline]\n\n*[By Ann Roe|byline]*\n\n", {"authors": ("Ann Roe",)}),
        ("[Old pool to close|headline]\n[By Ann Roe|byline]\n[Nov. 23, 2024|other]\n\n", {"authors": ("Ann Roe",), "published": "2024-11-23"}),
        ("[By Ann Roe and Ola Lind, City desk|byline]\n", {"authors": ("Ann Roe", "Ola Lind")}),
        ("[By Ann Roe|byline]\n[BBC News|other]\n[Published\n23 November 2024|other]\n\n", {"authors": ("Ann Roe",), "outlet": "BBC", "published": "2024-11-23"}),
        ("[Last updated:\n23 November 2024|other]\n\n", {"modified": "2024-11-23", "published": ""}),
        ("[Ann Roe, Ola Lind and Per Berg|byline]\n\n", {"authors": ("Ann Roe", "Ola Lind", "Per Berg")}),
        ("[24 November 2024, 10:15 GMT|other]\n", {"published": "2024-11-24T10:15+00:00"}),
        (" [date 2024-11-24|other] ", {"published": "2024-11-24"}),
        ("[Date: 24 November 2024|other] ", {"published": "2024-11-24"}),
        ("[2024-11-24|other] - ", {"published": "2024-11-24"}),
        ("[Published: Nov. 23, 2024|other]\n[Updated: Nov. 24, 2024 6:30 p.m. ET|other]\n", {"published": "2024-11-23", "modified": "2024-11-24T18:30"}),
        ("[Published 23 November 2024, updated 24 November 2024|other]\n\n", {"published": "2024-11-23", "modified": "2024-11-24"}),
        ("[Posted on November 23, 2024 by Ann Roe|other]\n\n", {"published": "2024-11-23", "authors": ("Ann Roe",)}),
        ("[https://harbourpost.example/pool|other]\n[Old pool to close|headline]\n\n", {"url": "https://harbourpost.example/pool", "outlet": "harbourpost.example"}),
        ("[Old pool to close|headline]\n[Source: Harbour Post|other]\n\n", {"outlet": "Harbour Post"}),
        ("[OSLO, Nov 23 (Reuters) -|dateline] ", {"outlet": "Reuters", "published": ""}),
        ("[NEW YORK (AP) —|dateline] ", {"outlet": "Associated Press"}),
        ("[Oldport, Norway (Reuters) --|dateline] ", {"outlet": "Reuters"}),
        ("[PARIS —|dateline] ", {"outlet": "story"}),
    ],
)  # fmt: skip
def test_front(row, fields):
    text, found = marked(f"{row}{BODY}\n\n[It will shut in May, the mayor said.|paragraph]\n")
    article = only(text)
    wanted = sorted((start, end, name) for name, spans in found.items() for start, end in spans)
    assert [(part.start, part.end, part.name) for part in article.parts] == wanted
    for field, value in fields.items():
        assert getattr(article, field) == value, field
        assert not value or any(evidence.field == field for evidence in article.evidence)


@pytest.mark.parametrize(
    "line",
    [
        "23 November 2024 was the day the council closed the pool.",
        "On 23 November 2024, Ann Roe left the council.",
        "November 23, 2024, Ann Roe said, was a bad day.",
        "By Monday the council had closed the pool.",
        "Source: that is what the clerk called it.",
        "Old pool to close. Swimmers angry",
        "A boat at the quay on Monday. Photograph: Ann Roe/Reuters",
        "Old pool to close.",
        "The mayor called it “a bad day for all of us who swim.”",
        "Getty Images",
        "Ann Roe / BBC",
        "Image source, Reuters",
        "FILE - The mayor opens the pool, in May 2019",
        "Ann Lind (Labour) - who lost the vote - left the council.",
        "And now:",
        "NATO: the alliance meets on Monday.",
    ],
)
def test_sentences_are_no_front(line):
    article = only(f"{line}\n\nThe council voted on Monday to close the old pool.")
    assert article.published == ""
    assert not {"headline", "byline", "other", "dateline"} & {part.name for part in article.parts}


def test_a_day_without_its_year_is_a_doubt():
    article = only("23 November\n\nThe council voted on Monday to close the old pool.")
    assert article.parts[0].name == "other"
    assert "gives no year" in article.doubts[0]


def test_an_ambiguous_date_keeps_its_year():
    article = only("03/04/2024\n\nThe council voted on Monday to close the old pool.")
    assert article.published == "2024"
    assert "03/04/2024" in article.doubts[0]


def test_a_headline_over_two_wrapped_lines():
    article = only(
        "Council votes to close the\nold pool for good\n\nThe council voted on Monday to close the pool, which has been losing\n"
        "money since the roof was repaired in 2019. It will shut in May, the\nmayor said.\n"
    )
    assert [part.name for part in article.parts] == ["headline", "paragraph"]


def test_a_single_line_is_content():
    assert [part.name for part in only("Old pool to close").parts] == ["paragraph"]
