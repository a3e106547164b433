"""What stands around the news, settled by its own words or by those it stands with. Every row is a page of a reporter's fears."""

import pytest

from secondsource.languages.requests import ASK, ASKED, NOTICE, ORIGIN, SOURCES
from secondsource.model import Raw
from secondsource.read.cues import cues
from secondsource.read.html import read_html
from secondsource.read.matter import is_date_line

TEXT = (
    "The ferry that ran aground off Skerry Point on Monday night will be towed to Kessel as soon as the wind drops, the harbour master said.",
    "All 84 passengers were brought ashore by four fishing boats, and nobody was hurt, according to the coast guard in Ellery.",
    "“We heard a long scraping noise and then the lights went out,” said Mara Quill, a teacher who was on her way home.",
    "The line has run without an accident for thirty years, though its two ships were due to be replaced in the spring.",
    "The owner promised an inquiry and said that a bus would take travellers to the bridge until the second ship is ready.",
)


def read_page(lines, head=""):
    body = "".join(line if line.startswith("<") else f"<p>{line}</p>" for line in lines)
    page = f"<html lang=en><head><title>Ferry aground</title>{head}</head><body><article><h1>Ferry aground</h1>{body}</article></body></html>"
    (article,) = read_html(Raw("ferry.html", page.encode()))
    return article


def kind_of(article, words):
    return next((part.name for part in article.parts if article.text[part.start : part.end] == words), None)


BEHIND = [
    ("Sign up for our newsletter and never miss a tide.", "promo"),
    ("Got a story? Write to the desk.", "promo"),
    ("Hat Ihnen dieser Artikel gefallen?", "promo"),
    ("Suscríbete a nuestro boletín.", "promo"),
    ("Copyright © 2026 Coast Radio.", "disclaimer"),
    ("This is a developing story and will change.", "disclaimer"),
    ("Dies ist eine maschinelle Übersetzung.", "disclaimer"),
    ("With reports from Harbour Post and Tideline", "contribution"),
    ("(dpa/ab)", "contribution"),
    ("Reuters/mq", "contribution"),
    ("Harbour Post / Tideline", "contribution"),
    ("IN-Redaktion", "contribution"),
    ("Updated: 14 February 2026, 17:05", "byline"),
    ("<p><a href='/x'>The long history of Skerry Point</a></p>", "related"),
    ("<p>» <a href='/x'>All reports on the ferry</a></p>", "related"),
]


@pytest.mark.parametrize(("line", "kind"), BEHIND, ids=[line for line, _ in BEHIND])
def test_behind_the_text(line, kind):
    article = read_page([*TEXT, line])
    words = line.replace("<p>", "").replace("</p>", "").replace("<a href='/x'>", "").replace("</a>", "")
    assert words not in article.words("content")
    assert kind_of(article, words) in (kind, None)
    assert article.words("content").count("\n\n") == len(TEXT) - 1


OWN = [
    "Subscribers of the old line had signed up for refunds by noon, and the paper's newsletter said so.",
    "“Sign up for our course,” the notice in the cabin had read, which made the passengers laugh for a while.",
    "The minister asked the readers of the report to follow the money and to download the tables from the archive.",
    "The copyright in the pictures lies with the passengers who took them, a court in Ellery ruled after the last accident.",
    "At 17:05 on 14 February 2026 the ship lost its rudder, and nine minutes later it stood still.",
]


@pytest.mark.parametrize("line", OWN)
def test_sentences_of_the_report_stay(line):
    assert line in read_page([*TEXT[:3], line, *TEXT[3:]]).words("content")


def test_a_box_that_asks_is_asked_for_as_a_whole():
    box = "<div class=x><p>Coast Radio, every morning.</p><p>Sign up for our newsletter.</p><p>It costs nothing and can be left at any time.</p></div>"
    content = read_page([*TEXT[:3], box, *TEXT[3:]]).words("content")
    assert "every morning" not in content
    assert "left at any time" not in content


def test_a_list_of_links_is_no_list_of_the_text():
    links = "<ul><li><a href=/a>Tug on its way to the ferry</a></li><li><a href=/b>Old ships, new rules</a></li></ul>"
    assert "Old ships" not in read_page([*TEXT[:3], links, *TEXT[3:]]).words("content")


def test_no_report_names_its_author():
    byline = "<p class=byline>By Mara Tidewell</p>"
    about = "Mara Tidewell has covered the coast for Coast Radio since 2014 and lives in Kessel."
    assert "covered the coast" not in read_page([byline, *TEXT, about]).words("content")


def test_a_dateline_is_a_part_of_its_own():
    article = read_page(["LOWHAVEN (Reuters) - " + TEXT[0], *TEXT[1:]])
    assert article.words("dateline") == "LOWHAVEN (Reuters) -"
    assert article.words("content").startswith("The ferry that ran aground")


def test_bullets_before_the_text_are_highlights():
    bullets = "<h3>Key points</h3><ul><li>Ferry runs aground off Skerry Point at night</li><li>All 84 passengers are safe in Kessel</li></ul>"
    article = read_page([bullets, *TEXT])
    assert [article.text[part.start : part.end] for part in article.part("highlight")] == [
        "Ferry runs aground off Skerry Point at night",
        "All 84 passengers are safe in Kessel",
    ]
    assert "Key points" not in article.words("content")


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Freitag, 28.04.2023, 19:25", True),
        ("17:41 JST, October 13, 2024", True),
        ("Published 5 March 2024, updated 6 March 2024", True),
        ("14. Februar 2026, aktualisiert: 14. Februar 2026", True),
        ("On 5 March 2024 the ferry sank", False),
        ("84 passengers", False),
        ("", False),
    ],
)
def test_date_lines(line, expected):
    assert is_date_line(line) == expected


@pytest.mark.parametrize("table", [ASK, ASKED, NOTICE, ORIGIN, SOURCES])
def test_phrases_are_lower_case_and_found(table):
    for language, phrases in table.items():
        assert len(language) == 2
        for phrase in phrases.split("; "):
            assert phrase.strip(), language
            assert phrase == phrase.casefold(), (language, phrase)
            assert cues(phrase), (language, phrase)
