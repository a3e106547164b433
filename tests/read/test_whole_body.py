"""Pages of unknown make keep their body: a word in a class, an element never closed, or a long menu must not cost the whole text."""

from __future__ import annotations

import pytest

from secondsource.model import CONTENT, Raw
from secondsource.read.html import read_html

LINES = (
    "The ferry to Hamnvik was taken out of service on Tuesday after its bow door jammed in heavy seas, the port said.",
    "Forty passengers were brought ashore by pilot boats, and nobody was hurt, according to the harbour master.",
    "The line hopes to have the vessel back in the water before the summer timetable begins in the middle of June.",
    "Until then a smaller boat will carry passengers, but no cars, twice a day between the islands and the mainland.",
    "The jammed door was last looked at in a yard in Skarnes four years ago, papers seen by the newspaper show.",
)
TEXT = "".join(f"<p>{line}</p>" for line in LINES)
COOKIES = (
    "<div class='cookie'>"
    + "<p>We and our partners store what you look at to show you what you may like.</p>" * 9
    + "</div>"
)
LINKS = "<nav><ul>" + "".join(f"<li><a href='/{n}'>Section {n}</a></li>" for n in range(12)) + "</ul></nav>"
UNFOLDED = (
    "<header><nav>"
    + "".join(
        f"<ul><li><a href='/{town}'>{town}</a><p>Our people in {town} tell you of all that goes on in its harbour, its schools and its hall.</p></ul>"
        for town in "Hamnvik Skarnes Lyngdal Osby Veldal Torvik Sandnes Grimsby Elvik Molde Askim Halden".split()
    )
    + "</nav></header>"
)


def _content(inside: str, menu: str = LINKS) -> tuple[str, ...]:
    page = f"<html><head><title>Ferry laid up</title></head><body>{menu}{inside}{COOKIES}</body></html>"
    article = next(read_html(Raw("page.html", page.encode())))
    return tuple(article.text[part.start : part.end] for part in article.parts if part.name in CONTENT)


@pytest.mark.parametrize(
    "around",
    [
        pytest.param(
            "<article class='post-81 type-post hentry tag-sponsor category-comments'>{}</article>", id="filed"
        ),
        pytest.param("<button class='menu'>Search{}", id="a button never closed"),
        pytest.param("<div class='entry-content print-only'>{}</div>", id="a copy for the printer"),
        pytest.param("<noscript><div>{}</div></noscript>", id="for readers without scripts"),
    ],
)
def test_what_stands_around_everything_does_not_take_it_away(around: str) -> None:
    assert set(LINES) <= set(_content(around.format(f"<h1>Ferry laid up</h1>{TEXT}")))


def test_what_a_page_hides_stays_hidden_where_it_shows_enough() -> None:
    terms = (
        "<noscript>"
        + "<p>Scripts are off, so that this site cannot show you its maps and its weather.</p>" * 20
        + "</noscript>"
    )
    shown = _content(f"<article><h1>Ferry laid up</h1>{TEXT * 2}</article>{terms}")
    assert set(shown) == set(LINES)


@pytest.mark.parametrize("title", ["Ferry laid up", "A heading that no title of the page repeats"])
def test_a_menu_of_more_words_than_the_article_is_a_menu(title: str) -> None:
    found = _content(f"<main><article><h1>{title}</h1>{TEXT}</article></main>", UNFOLDED)
    assert set(LINES) <= set(found)
    assert not [line for line in found if line.startswith("Our people")]
