"""Outlet, language, and a bound for a missing date: settled from what there is, never invented."""

import pytest

from secondsource.model import Raw
from secondsource.read import read
from secondsource.read.settle import language_of

BODY = "The council voted to close the pool, and that was the end of it."


def only(raw):
    (article,) = read(raw)
    return article


@pytest.mark.parametrize(
    ("raw", "outlet", "origin"),
    [
        (Raw("news/harbour-post.txt", BODY.encode()), "harbour-post", "file"),
        (Raw("news/harbour-post.txt.gz", BODY.encode()), "harbour-post", "file"),
        (Raw("-", BODY.encode()), "", ""),
        (Raw("bytes", BODY.encode()), "", ""),
        (Raw("a.txt", BODY.encode(), url="https://www.bbc.co.uk/news/1"), "BBC", "url"),
        (Raw("a.txt", BODY.encode(), url="https://www.harbourpost.example/1"), "harbourpost.example", "url"),
        (
            Raw(
                "a.txt",
                f"{BODY} So the Harbour Post’s editor says.".encode(),
                url="https://harbourpost.example/1",
            ),
            "Harbour Post",
            "url",
        ),
        # The host of a town may be anybody's.
        (
            Raw("a.txt", f"{BODY} So says Osterby.".encode(), url="https://osterby.example/1"),
            "osterby.example",
            "url",
        ),
        (
            Raw("a.txt", BODY.encode(), url="https://news.google.com/x", outlet="Harbour Post"),
            "Harbour Post",
            "feed",
        ),
        (Raw("a.txt", b"Title: x\nSource: NYT\n\n" + BODY.encode()), "The New York Times", "tag"),
        (
            Raw("a.txt", b"Title: x\nSource: Harbour Post\nURL: https://h.example/1\n\n" + BODY.encode()),
            "Harbour Post",
            "tag",
        ),
        (Raw("a.txt", BODY.encode(), url="http://[broken"), "a", "file"),
    ],
)
def test_outlet(raw, outlet, origin):
    article = only(raw)
    assert article.outlet == outlet
    assert [found.origin for found in article.evidence if found.field == "outlet"][:1] == (
        [origin] if origin else []
    )


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (BODY, "en"),
        (
            "Der Rat hat am Montag beschlossen, das alte Bad zu schließen, und damit war die Sache zu Ende für alle.",
            "de",
        ),
        (
            "Le conseil a décidé lundi de fermer la vieille piscine, et ce fut la fin de cette histoire pour tous.",
            "fr",
        ),
        ("Pool 3", ""),
        ("", ""),
    ],
)
def test_language(text, language):
    assert language_of(text) == language


@pytest.mark.parametrize(
    ("text", "doubt"),
    [
        (f"{BODY} It opened on 3 May 1961 and lost money since Nov. 2, 2023.", "not before 2023-11-02"),
        (f"{BODY} It opened on 3 May 1961. It will be sold on 4 June 2031.", "not before 1961-05-03"),
        (f"{BODY} It was shut on Nov. 2 and on Nov. 5.", "speaks of Nov. 2, Nov. 5, without a year"),
        (BODY, "none in the text"),
    ],
)
def test_without_a_date_the_text_gives_a_bound_and_no_date(text, doubt):
    article = only(Raw("a.txt", text.encode()))
    assert article.published == ""
    (found,) = article.doubts
    assert found.startswith("no date given")
    assert doubt in found


def test_the_same_report_has_the_same_id():
    one, two = only(Raw("a.txt", BODY.encode())), only(Raw("b/a.txt", BODY.encode()))
    assert one.id == two.id
    assert one.id != only(Raw("a.txt", (BODY + " More.").encode())).id
