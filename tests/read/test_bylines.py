"""Who wrote it: each row is a byline, or a page, and the people and bodies that must come of it."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secondsource.model import Raw
from secondsource.read.authors import sort_names, split_names
from secondsource.read.html import read_html

BODY = "".join(
    f"<p>The harbour board met for the {word} time on Tuesday and put off the vote on the new pier until the engineers have reported.</p>"
    for word in ("first", "second", "third", "fourth")
)


def article_of(head="", before="", after="", lang="fr"):
    page = f"<!DOCTYPE html><html lang='{lang}'><head>{head}</head><body><article><h1>Vote on pier put off</h1>{before}{BODY}</article>{after}</body></html>"
    return next(read_html(Raw("page.html", page.encode())))


def ld(**fields):
    return f'<script type="application/ld+json">{json.dumps({"@type": "NewsArticle"} | fields)}</script>'


def meta(name, content):
    return f'<meta name="{name}" content="{content}">'


LINES = [
    ("By Ann Lee, Bo Berg and Cy Dahl", ["Ann Lee", "Bo Berg", "Cy Dahl"], []),
    ("Ann Lee; Bo Berg", ["Ann Lee", "Bo Berg"], []),
    ("Ann Lee | Bo Berg", ["Ann Lee", "Bo Berg"], []),
    ("Ann Lee\nBo Berg", ["Ann Lee", "Bo Berg"], []),
    ("Von Ann Lee und Bo Berg", ["Ann Lee", "Bo Berg"], []),
    ("Par Ann Lee et Bo Berg", ["Ann Lee", "Bo Berg"], []),
    ("Por Ann Lee y Bo Berg", ["Ann Lee", "Bo Berg"], []),
    ("Di Ann Lee e Bo Berg", ["Ann Lee", "Bo Berg"], []),
    ("Av Ann Lee och Bo Berg", ["Ann Lee", "Bo Berg"], []),
    ("Af Ann Lee og Bo Berg", ["Ann Lee", "Bo Berg"], []),
    ("Ann Lee ja Bo Berg", ["Ann Lee", "Bo Berg"], []),
    ("Автор: Анна Ли и Борис Берг", ["Анна Ли", "Борис Берг"], []),
    ("作者：张三、李四", ["张三", "李四"], []),
    ("홍길동 기자", ["홍길동"], []),
    ("Ann Lee with Bo Berg in Lowhaven", ["Ann Lee", "Bo Berg"], []),
    ("John A Smith", ["John A Smith"], []),  # "a" is an and in Czech
    ("Lee, Ann", ["Ann Lee"], []),
    ("Ann Lee, PhD", ["Ann Lee"], []),
    ("Ann Lee, Chief Reporter", ["Ann Lee"], []),
    ("Ann Lee Health editor", ["Ann Lee"], []),
    ("By Ann Lee Political Correspondent", ["Ann Lee"], []),
    ("Ann Lee in Lowhaven and Bo Berg in Skerry", ["Ann Lee", "Bo Berg"], []),
    ("Ann Lee (dpa)", ["Ann Lee"], ["dpa"]),
    ("Ann Lee (photographs)", ["Ann Lee"], []),
    ("Ann Lee and Reuters", ["Ann Lee"], ["Reuters"]),
    ("Ann Lee, AFP", ["Ann Lee"], ["AFP"]),
    ("Associated Press in Lowhaven", [], ["Associated Press"]),
    ("Staff and agencies", [], ["Staff", "agencies"]),
    ("Email the author", [], []),
    ("By Ann Lee; Photograph by Bo Berg, Skerry Lights", ["Ann Lee"], []),
    ("ByAnn Lee", ["Ann Lee"], []),
    ("Autor Ann Lee: Übersetzung Bo Berg", ["Ann Lee"], []),
    ("Verein der Hafenfreunde e. V.", [], ["Verein der Hafenfreunde e. V"]),
    ("Ann Lee4 Comments", ["Ann Lee"], []),
    ("Ann Lee ann.lee@harbourpost.example", ["Ann Lee"], []),
    ("", [], []),
]  # fmt: skip


@pytest.mark.parametrize(("line", "people", "bodies"), LINES)
def test_lines(line, people, bodies):
    found = sort_names(split_names(line))
    assert list(found.people) == people
    assert list(found.bodies) == bodies


ANN = {"@type": "Person", "name": "Ann Lee"}
POST = {"@type": "Organization", "name": "Harbour Post"}
PAGES = [
    ("an organisation is no person", ld(author={"@type": "Organization", "name": "Skerry Lights"}), "", "", (), ["Skerry Lights"]),
    ("a person filed as an organisation", ld(author={"@type": "Organization", "name": "Anna Lee"}), "", "", ("Anna Lee",), []),
    ("a list of names in one author", ld(author={"@type": "Person", "name": ["Ann Lee", "Bo Berg"]}), "", "", ("Ann Lee", "Bo Berg"), []),
    ("a list marked as one", ld(author={"@list": [ANN, {"@type": "Person", "name": "Bo Berg"}]}), "", "", ("Ann Lee", "Bo Berg"), []),
    ("the outlet beside a person", ld(author=[ANN, POST], publisher=POST), "", "", ("Ann Lee",), []),
    ("the outlet beside an agency", ld(author=[POST, {"@type": "Organization", "name": "dpa"}], publisher=POST), "", "", (), ["dpa"]),
    ("the outlet in JSON-LD, a person in meta", ld(author=POST, publisher=POST) + meta("dcsext.author", "Ann Lee"), "", "", ("Ann Lee",), []),
    ("the outlet in JSON-LD, a person on the page", ld(author=POST, publisher=POST), "<p class='byline'>By Ann Lee</p>", "", ("Ann Lee",), []),
    ("a host and its town", meta("author", "harbourpost.example, Lowhaven, Norway") + "<link rel=canonical href='https://harbourpost.example/1'>", "", "", (), ["harbourpost.example"]),
    ("a line with date and name", "", "<div>5 March 2024 • Ann Lee • 3 minutes</div>", "", ("Ann Lee",), []),
    ("a name before a day", "", "<p>Par ANN LEE le 7 mai 2024</p>", "", ("Ann Lee",), []),
    ("a line that says by, and no class does", "", "<ul><li>3 minutes to read</li><li>By: Ann Lee, Bo Berg</li></ul>", "", ("Ann Lee", "Bo Berg"), []),
    ("a name alone above the text", "", "<p>Ann Lee</p>", "", ("Ann Lee",), []),
    ("a name alone, of which the text tells", "", "<p>Ann Lee</p><p>The board, said its chair Ann Lee, has waited long enough for a pier that nobody paid for.</p>", "", (), []),
    ("a name before a weekday", "", "<p>By Ann Lee Tuesday, March 5, 2024</p>", "", ("Ann Lee",), []),
    ("who took the picture", "", "<p class='byline'>The pier on Tuesday, as the board met © Reuters / Bo Berg</p>", "", (), []),
    ("a rubric above the text", "", "<p>HARBOUR POOLS</p>", "", (), []),
    ("what is not who", "", "<p>5 March 2024 | All Articles</p>", "", (), []),
    ("when is not who", "", "<p>Last Updated : 5 March 2024 - 16:49</p>", "", (), []),
    ("a list of facts under the text", "", "", "<ul><li>Date 5.3.2024</li><li>Author: Ann Lee</li></ul>", ("Ann Lee",), []),
    ("the author of another article", "", "<aside class='related'><a rel='author'>Bo Berg</a></aside>", "", (), []),
    ("the name inside a marked element", "", "<div itemprop='author'><img alt=''><b itemprop='name'>Ann Lee</b> writes on shipping</div>", "", ("Ann Lee",), []),
]  # fmt: skip


@pytest.mark.parametrize(
    ("shows", "head", "before", "after", "people", "bodies"), PAGES, ids=[row[0] for row in PAGES]
)
def test_pages(shows, head, before, after, people, bodies):
    article = article_of(head, before, after)
    assert article.authors == people
    assert [one.raw for one in article.evidence if one.field == "agency"] == bodies


@given(st.text(max_size=300))
def test_any_line(line):
    found = sort_names(split_names(line), strict=True)
    assert all(name.strip() == name for name in found.people)
