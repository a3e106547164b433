"""Which words are the headline: each row is a page's heading, what else the page states, and the headline that must come of it."""

import json

import pytest

from secondsource.model import Raw
from secondsource.read.headline import voted
from secondsource.read.html import read_html

BODY = "".join(
    f"<p>The harbour board met for the {word} time on Tuesday and put off the vote on the new pier until the engineers have reported.</p>"
    for word in ("first", "second", "third", "fourth")
)
SEEN = "Ferry stuck off Skerry Point for a third day"
OTHER = "Passengers wait for news of the Skerry ferry"
MADE = "Skerry ferry latest: when will it sail again?"


def og(title):
    return f'<meta property="og:title" content="{title}">'


def ld(**fields):
    return f'<script type="application/ld+json">{json.dumps({"@type": "NewsArticle"} | fields)}</script>'


def title(words):
    return f"<title>{words}</title>"


def article_of(heading, head):
    page = f"<!DOCTYPE html><html lang='en'><head>{head}</head><body><article>{heading}{BODY}</article></body></html>"
    return next(read_html(Raw("page.html", page.encode())))


H1 = f"<h1>{SEEN}</h1>"
CRUMBS = "<ul class='breadcrumbs'><li><a href='/'>Home</a></li><li><a href='/sea'>Shipping</a></li><li>{}</li></ul>"
ROWS = [
    ("what a reader sees", H1, og(SEEN) + ld(headline=SEEN), SEEN, "text"),
    ("one other voice does not outvote it", H1, og(SEEN) + ld(headline=OTHER), SEEN, "text"),
    ("nor do two that differ", H1, og(MADE) + ld(headline=OTHER) + title(SEEN), SEEN, "text"),
    ("nor the title for search engines", H1, og(SEEN) + title(MADE), SEEN, "text"),
    ("two that agree do", H1, og(OTHER) + ld(headline=OTHER), OTHER, "json-ld"),
    ("without JSON-LD the title is heard", H1, og(OTHER) + title(f"{OTHER} | Harbour Post"), OTHER, "og"),
    ("with it, it is not", H1, og(OTHER) + title(OTHER) + ld(headline=SEEN), SEEN, "text"),
    ("a headline cut short is the same one", H1, og(SEEN[:30] + "…") + ld(headline=SEEN[:30] + "…"), SEEN, "text"),
    ("so is one with its section behind it", H1, og(f"{SEEN} - Shipping news") + ld(headline=f"{SEEN} - Shipping news"), SEEN, "text"),
    ("a fragment under a kicker", "<p class='kicker'>Ferries</p><h1>Stuck</h1>", og("Ferries: Stuck") + ld(headline="Ferries: Stuck"), "Ferries: Stuck", "json-ld"),
    ("quotation marks and dashes are no difference", "<h1>‘Stuck’ – ferry off Skerry Point</h1>", og("'Stuck' - ferry off Skerry Point") + ld(headline=OTHER), "‘Stuck’ – ferry off Skerry Point", "text"),
    ("a kicker its class names", f"<h1><span class='article-kicker'>Shipping</span><span>{SEEN}</span></h1>", og(f"Coast news: {SEEN}"), SEEN, "text"),
    ("a kicker its element sets apart", f"<h1><a href='#'><em>Shipping</em> <b>{SEEN}</b></a></h1>", og(SEEN) + ld(headline=f"Shipping: {SEEN}"), SEEN, "text"),
    ("a kicker that belongs to it", f"<h1><em>Shipping</em> <b>{SEEN}</b></h1>", og(f"Shipping: {SEEN}") + ld(headline=SEEN), f"Shipping: {SEEN}", "text"),
    ("a heading among the links that lead here", CRUMBS.format(f"<h1>{MADE}</h1>") + f"<h2>{SEEN}</h2>", og(SEEN) + ld(headline=MADE) + title(MADE), SEEN, "text"),
    ("the second headline where it is the one shown", CRUMBS.format(f"<h1>{MADE}</h1>") + f"<h2>{SEEN}</h2>", og(MADE) + ld(headline=OTHER, alternativeHeadline=SEEN), SEEN, "text"),
    ("the second headline is a deck under the first", f"<h1>Stuck</h1><h2>{OTHER}</h2>", ld(headline=SEEN, alternativeHeadline=OTHER), "Stuck", "text"),
    ("no heading at all", "", og(f"{SEEN} | Harbour Post"), SEEN, "og"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("shows", "heading", "head", "headline", "origin"), ROWS, ids=[row[0] for row in ROWS]
)
def test_headlines(shows, heading, head, headline, origin):
    article = article_of(heading, head)
    assert article.words("headline") == headline
    assert [one.origin for one in article.evidence if one.field == "headline"] == [origin]


def test_a_heading_that_is_outvoted_stays():
    article = article_of(H1, og(OTHER) + ld(headline=OTHER))
    assert SEEN in article.words("other")
    assert SEEN not in article.words("content")


@pytest.mark.parametrize(
    ("seen", "places", "place"),
    [
        ("Stuck", {}, ""),
        ("Stuck", {"json-ld": "Ferry stuck"}, ""),
        ("Stuck", {"json-ld": "Ferry stuck", "og": "Ferry stuck"}, "json-ld"),
        ("Stuck", {"og": "Ferry stuck", "title": "Ferry stuck"}, "og"),
        ("Stuck", {"og": "Stuck: the ferry", "title": "Stuck: the ferry"}, "og"),
        ("Stuck", {"og": "Stuck | Shipping", "title": "Stuck | Shipping"}, ""),
    ],
)
def test_votes(seen, places, place):
    assert voted(seen, places) == place
