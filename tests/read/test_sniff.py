"""Which reader an input gets."""

import pytest

from secondsource.errors import FormatError
from secondsource.model import Raw
from secondsource.read import FORMATS, read
from secondsource.read.sniff import sniff


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("The council voted on Monday.", "text"),
        ("Source: the weather office.\n\nIt rained.", "text"),
        ("Date: 24 November 2024\n\nThe council voted.", "text"),
        ("Note: it rained.\nTitle fights are rare.", "text"),
        ("5 < 6 and 7 > 6, said the teacher.", "text"),
        ("[Updated] The council voted.", "text"),
        ("{sic} The council voted.", "text"),
        ("<TITLE>One</TITLE>\n<CONTENT>Two.</CONTENT>", "tagged"),
        ("Here it is:\n<title>One</title>\n<content>Two.</content>", "tagged"),
        ("<content>Two.</content>", "tagged"),
        ("<Published_Date>2024</Published_Date><Body>Two.</Body>", "tagged"),
        ("Title: One\nDate: 2024\n\nText.", "headers"),
        ("Title: One\n\nText.", "headers"),
        ("Date: 2024\nHeadline: One\n\nText.", "headers"),
        ("---\ntitle: One\n---\nText.", "headers"),
        ('{"title": "One"}', "json"),
        ('{\n "title": "One",\n "text": "Two."\n}', "json"),
        ('[{"title": "One"}]', "json"),
        ('{"title": "One"}\n{"title": "Two"}', "jsonl"),
        ('{"input": "a.txt", "article": {}}', "jsonl"),
        ("<!DOCTYPE html><title>One</title><p>Two.", "html"),
        ("<html><body><summary>x</summary>Two.", "html"),
        ("<title>One</title><p>Two.</p>", "html"),
        ("<!-- saved --><html>", "html"),
        ("<div><p>Two.</p></div>", "html"),
        ("<b>a</b><br><i>x</i><br><b>b</b><p>Two.", "html"),
        ('<?xml version="1.0"?><rss version="2.0"></rss>', "feed"),
        ("<feed xmlns='http://www.w3.org/2005/Atom'></feed>", "feed"),
    ],
)
def test_forms(text, form):
    assert sniff(Raw("a", text.encode()), text) == form


def test_the_server_s_word_for_a_page_counts():
    assert sniff(Raw("a", b"x", media_type="text/html; charset=utf-8"), "x") == "html"


def test_a_forced_format_wins():
    (article,) = read(Raw("a.txt", b"Title: One\n\nText of it.", format="text"))
    assert article.text == "Title: One\n\nText of it."


def test_an_unknown_format_names_the_known_ones():
    with pytest.raises(FormatError, match="auto, text, tagged, headers, markdown, json, jsonl, html"):
        list(read(Raw("a.txt", b"x", format="docx")))


def test_every_format_has_a_line_of_help():
    assert all(len(line) > 10 and "\n" not in line for line in FORMATS.values())


def test_a_feed_says_what_to_give_instead():
    with pytest.raises(FormatError, match="feed") as caught:
        list(read(Raw("a.xml", b"<rss version='2.0'><channel><title>x</title></channel></rss>")))
    assert caught.value.about == "a.xml"
