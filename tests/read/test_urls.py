"""One address for a page, however it was reached."""

import pytest

from secondsource.model import Raw
from secondsource.read.html import read_html
from secondsource.read.urls import clean_url, page_url, same_site

PIER = "https://harbourpost.example/pier"


@pytest.mark.parametrize(
    "address",
    [
        PIER,
        "https://harbourpost.example/pier/amp",
        "https://harbourpost.example/amp/pier",
        "https://harbourpost.example/pier?amp=1&utm_source=x",
        "https://amp.harbourpost.example/pier",
        "https://m.harbourpost.example/pier",
        "https://mobile.harbourpost.example/pier?gaa_at=g",
        "https://www.google.com/amp/s/harbourpost.example/pier",
        "https://www.google.co.uk/amp/s/amp.harbourpost.example/pier/amp?usqp=mq331",
        "https://harbourpost-example.cdn.ampproject.org/c/s/harbourpost.example/pier",
        "https://harbourpost-example.cdn.ampproject.org/v/s/m.harbourpost.example/pier?amp_js_v=0.1",
    ],
)
def test_one_page(address):
    assert page_url(clean_url(address)) == PIER


@pytest.mark.parametrize(
    "address",
    [
        "https://harbourpost.example/ampere",  # no AMP
        "https://harbourpost.example/stamp.html",
        "https://m.example/pier",  # a host of one letter
        "https://www.google.com/search",
        "https://harbourpost.example/?id=7",
    ],
)
def test_addresses_that_stay(address):
    assert page_url(address) == address


def test_an_amp_page_with_its_suffix():
    assert page_url("https://harbourpost.example/pier.amp.html") == "https://harbourpost.example/pier.html"


def test_letters_beyond_ascii_are_written_one_way():
    assert clean_url("https://harbourpost.example/fürs-hafen") == clean_url(
        "https://harbourpost.example/f%C3%BCrs-hafen"
    )


@pytest.mark.parametrize(
    ("other", "same"),
    [
        ("https://www.harbourpost.example/x", True),
        ("https://m.harbourpost.example/x", True),
        ("https://sunday.harbourpost.example/x", True),
        ("https://coastradio.example/x", False),
    ],
)
def test_sites(other, same):
    assert same_site(PIER, other) == same


def test_a_host_in_its_two_spellings():
    assert same_site("https://fürhafen.example/1", f"https://{'fürhafen'.encode('idna').decode()}.example/1")


def test_a_page_read_at_another_site_than_its_own():
    body = (
        "<p>The harbour board met on Tuesday and put off the vote on the new pier until the engineers have reported.</p>"
        * 4
    )
    page = f"<html lang='en'><head><link rel='canonical' href='{PIER}'></head><body><h1>Vote</h1>{body}</body></html>"
    article = next(read_html(Raw("p", page.encode(), url="https://coastradio.example/news/7")))
    assert article.url == PIER
    assert (
        "read at https://coastradio.example/news/7; the page names https://harbourpost.example/pier as its address"
        in article.doubts
    )
