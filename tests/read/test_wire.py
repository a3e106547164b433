"""Which agency a report is from, and whether it is paid for: each row is a page and the evidence that must come of it."""

import json

import pytest

from secondsource.model import Raw
from secondsource.read.html import read_html

FIRST = "The harbour board met for the third time on Tuesday and put off the vote on the new pier until the engineers have reported."
BODY = "".join(
    f"<p>The harbour board met for the {word} time on Tuesday and put off the vote on the new pier until the engineers have reported.</p>"
    for word in ("first", "second", "fourth")
)


def evidence_of(field, head="", first=FIRST, after="", url=""):
    page = f"<html lang='en'><head>{head}</head><body><article><h1>Vote on pier put off</h1><p>{first}</p>{BODY}{after}</article></body></html>"
    article = next(read_html(Raw("page.html", page.encode(), url=url)))
    return [(one.raw, one.origin) for one in article.evidence if one.field == field]


def ld(**fields):
    return f'<script type="application/ld+json">{json.dumps({"@type": "NewsArticle"} | fields)}</script>'


def meta(name, content):
    return f'<meta name="{name}" content="{content}">'


REUTERS = {"@type": "Organization", "name": "Reuters"}
WIRES = [
    ("an author", ld(author=REUTERS), FIRST, "", [("Reuters", "json-ld")]),
    ("beside an author", ld(author=[{"name": "Ann Lee"}, REUTERS]), FIRST, "", [("Reuters", "json-ld")]),
    ("the source organisation", ld(sourceOrganization=REUTERS), FIRST, "", [("Reuters", "json-ld")]),
    ("a meta element", meta("source", "dpa"), FIRST, "", [("dpa", "meta")]),
    ("a dateline", "", f"LOWHAVEN, March 5 (Reuters) - {FIRST}", "", [("Reuters", "text")]),
    ("a German dateline", "", f"Berlin (dpa/AFP) – {FIRST}", "", [("dpa", "text"), ("AFP", "text")]),
    ("a Chinese one", "", f"新华社北京3月5日电 {FIRST}", "", [("新华社", "text")]),
    ("a signature", "", FIRST, "<p>Nobody at the board could say when that will be. (AFP)</p>", [("AFP", "text")]),
    ("twice is once", ld(author=REUTERS), f"LOWHAVEN (Reuters) - {FIRST}", "", [("Reuters", "json-ld")]),
    ("a source that is none", meta("source", "rss"), FIRST, "", []),
    ("brackets around something else", "", f"The mayor (Labour) spoke. {FIRST}", "", []),
    ("agencies without a name", meta("author", "Staff and agencies"), FIRST, "", []),
    ("the agency of a picture", "", FIRST, "<figure><figcaption>The pier. (AP Photo/Ann Lee)</figcaption></figure>", []),
]  # fmt: skip


@pytest.mark.parametrize(("shows", "head", "first", "after", "wires"), WIRES, ids=[row[0] for row in WIRES])
def test_wires(shows, head, first, after, wires):
    assert evidence_of("wire", head, first, after) == wires


def test_an_agency_is_no_wire_of_its_own():
    assert evidence_of("wire", ld(author=REUTERS), url="https://www.reuters.com/world/pier-1") == []


WALLS = [
    (ld(isAccessibleForFree=False), ("isAccessibleForFree: False", "json-ld")),
    (ld(isAccessibleForFree="False"), ("isAccessibleForFree: False", "json-ld")),
    (ld(isAccessibleForFree="http://schema.org/False"), ("isAccessibleForFree: http://schema.org/False", "json-ld")),
    (ld(isAccessibleForFree=True, hasPart={"isAccessibleForFree": False, "cssSelector": ".wall"}), ("isAccessibleForFree: False (.wall)", "json-ld")),
    (meta("article:content_tier", "locked"), ("article:content_tier: locked", "meta")),
    (meta("og:article:content_tier", "metered"), ("og:article:content_tier: metered", "meta")),
    (meta("cXenseParse:abc-article_ispaidcontent", "true"), ("cxenseparse:abc-article_ispaidcontent: true", "meta")),
    (ld(isAccessibleForFree=True, hasPart={"isAccessibleForFree": True, "cssSelector": ".text"}), None),
    (meta("article:content_tier", "free"), None),
    (meta("adv:premium", "yes"), None),  # an advertisement's
    ("", None),
]  # fmt: skip


@pytest.mark.parametrize(("head", "said"), WALLS)
def test_paywalls(head, said):
    assert evidence_of("paywall", head) == ([said] if said else [])


def test_the_text_behind_a_wall_is_not_taken_from_json_ld():
    whole = "\n".join(
        f"{FIRST} Line {number} of a text that only subscribers see, at some length." for number in range(20)
    )
    head = ld(articleBody=whole) + meta("article:content_tier", "locked")
    page = f"<html><head>{head}</head><body><h1>Vote</h1>{BODY}</body></html>"
    assert "only subscribers" not in next(read_html(Raw("page.html", page.encode()))).text
