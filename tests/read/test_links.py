"""Links of a page's own words, put back on the text: [brackets] are the links that must be found, in a page of the Harbour Post."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from secondsource.annotate import annotate
from secondsource.model import Raw
from secondsource.read.html import read_html

FILL = "<p>The ferry that ran aground off Skerry Point on Monday night will be towed to Lowhaven as soon as the wind drops.</p>"
REST = (
    "<p>Nobody was hurt when the ship, which carried 212 passengers and 31 cars, struck a sandbank half a mile from the pier.</p>"
    "<p>The operator, Northern Passage, said it was too early to say why the ship had left the marked channel.</p>"
)


def read_page(body):
    markup = (
        f"<html lang='en'><head><title>Ferry aground</title></head><body><nav><a href='/said'>said</a></nav>"
        f"<article><h1>Ferry aground</h1>{FILL}{body}{REST}</article></body></html>"
    )
    return next(read_html(Raw("page.html", markup.encode(), url="https://harbour-post.example/news/1")))


# (body, the words of the links in brackets, their addresses)
ROWS = [
    (
        "<p>It was first <a href='https://www.bbc.co.uk/news/1?utm_source=x'>reported on Sunday</a>, the harbour master said in a letter.</p>",
        ["reported on Sunday"],
        ["https://www.bbc.co.uk/news/1"],
    ),
    (
        "<p>She said so, and then he <a href='/a'>said</a> so too in a letter to the council on Tuesday.</p>",
        ["said"],
        ["https://harbour-post.example/a"],
    ),
    (
        "<p>He <em>never <a href='/a'>said</a></em> (<a href='b'>so</a>), the harbour master wrote in a letter to the council.</p>",
        ["said", "so"],
        ["https://harbour-post.example/a", "https://harbour-post.example/news/b"],
    ),
    (
        "<p>See <a href='#top'>above</a>, and <a href='javascript:x()'>ask</a>, the master wrote in a letter to the council.</p>",
        [],
        [],
    ),
    (
        "<p>The mayor wrote <a href='http://[broken'>a letter</a> to the council on the next morning, it emerged.</p>",
        [],
        [],
    ),
]


@pytest.mark.parametrize(("body", "words", "addresses"), ROWS)
def test_links(body, words, addresses):
    article = read_page(body)
    assert [article.text[link.start : link.end] for link in article.links] == words
    assert [link.url for link in article.links] == addresses


def test_of_two_like_words_the_linked_one_is_meant():
    article = read_page(
        "<p>She said so, and then he <a href='/a'>said</a> so too in a letter to the council.</p>"
    )
    (link,) = article.links
    assert article.text[: link.start].endswith("and then he ")


def test_a_link_to_another_outlet_is_a_citation():
    article = read_page(
        "<p>The ship had <a href='https://www.reuters.com/x'>failed two checks</a> in spring, the harbour master wrote.</p>"
    )
    (cited,) = [one for one in annotate(article).citations if one.manner == "link"]
    assert (cited.outlet, article.slice(cited.span)) == ("Reuters", "failed two checks")


@settings(deadline=None)
@given(
    st.lists(
        st.sampled_from(
            ["<a href='/x'>", "</a>", "<b>", "</b>", "<p>", "ferry ", "tow", " ", "é", "<br>", "汽船"]
        ),
        max_size=30,
    )
)
def test_links_stand_where_they_say(pieces):
    article = read_page(
        "<p>Words enough to be a paragraph of the article about the ferry. " + "".join(pieces) + "</p>"
    )
    for link in article.links:
        assert article.text[link.start : link.end].strip()
