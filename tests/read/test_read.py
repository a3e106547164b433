"""The promises of the room, held against anything: verbatim text, parts that never overlap, no error but FormatError, linear time."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from secondsource.codec import from_json, to_json
from secondsource.errors import FormatError
from secondsource.model import CONTENT, Article, Raw
from secondsource.read import FORMATS, open_source, read

# Pieces that press on every rule: marks, labels, credits, tags, dates, line ends, combining and astral characters.
PIECES = st.lists(
    st.sampled_from(
        "The mayor said|\"|“|”|„|«|»|'|’|\n|\n\n|\r\n|\r\n\r\n|\r|\f|\u2028|\t| |.|, |: |- |• |# |--|(|)|/| via Reuters|Ann Roe / BBC |"
        "Reuters Boats on the quay last night In private |(AP Photo/Ann Roe)|Photo: Ann Roe|Image caption, |FILE - |By Ann Roe|"
        "date 2024-11-24 |24/11/2024|Nov. 23|Published|Title: One\n|Date: x\n|Content:\n|<TITLE>|</TITLE>|<CONTENT>|</CONTENT>|<URL>|"
        '<p>|<html>|{|}|[|]|{"title": "One", "text": "Two words."}|---\n|OSLO (AP) — |e\u0301|\U0001f6a2|\u00ad|\ufeff|\x00|\x85|â€™|'
        "https://harbourpost.example/1\n|Source: NYT\n|It’s over.|we go on".split("|")
    ),
    max_size=40,
).map("".join)


def articles_of(body, form=""):
    try:
        return list(read(Raw("a.txt", body, format=form)))
    except FormatError as error:
        if not error.about.startswith("a.txt") or "\n" in str(error):
            raise AssertionError(str(error)) from error
        return []


def hold(article):
    last = 0
    for part in article.parts:
        assert last <= part.start < part.end <= len(article.text)
        words = article.text[part.start : part.end]
        assert words == words.strip()
        last = part.end
    assert from_json(to_json(article), Article) == article
    assert all("\n" not in doubt for doubt in article.doubts)


@settings(max_examples=200, deadline=None)
@given(PIECES)
def test_any_text_gives_sound_articles_or_says_why_not(text):
    for article in articles_of(text.encode()):
        hold(article)


@settings(max_examples=60, deadline=None)
@given(PIECES, st.sampled_from([form for form in FORMATS if form != "html"]))
def test_any_text_in_any_forced_format(text, form):
    for article in articles_of(text.encode(), form):
        hold(article)


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_give_sound_articles_or_say_why_not(body):
    for article in articles_of(body, "text"):
        hold(article)


@settings(max_examples=100, deadline=None)
@given(
    st.text(
        st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Cn"], exclude_characters="\ufeff"),
        min_size=1,
    )
)
def test_a_plain_text_is_kept_verbatim(text):
    for article in articles_of(text.encode(), "text"):
        assert article.doubts[:-1] or article.text == text  # a doubt says where it was mended


def test_no_word_of_a_plain_text_is_lost():
    text = "Old pool to close\n\nBy Ann Roe\n\nAnn Roe / BBC The council voted. \n\n- One\n- Two\n\nBoats, via Reuters\n"
    (article,) = articles_of(text.encode())
    outside = list(article.text)
    for part in article.parts:
        outside[part.start : part.end] = " " * (part.end - part.start)
    assert set("".join(outside)) <= set(" \n-,")


N = 5_000_000
LONG = {
    "one line of prose": 'The mayor said that "nothing is decided" on Monday in Oldport. ',
    "one line without a stop": "the mayor said that nothing is decided and ",
    "quotation marks": '"',
    "slashes": "Ann Roe / BBC There is. ",
    "brackets": "(AP Photo/Ann Roe) ",
    "via": ", via Reuters ",
    "tags": "<TITLE>",
    "open tags": "<CONTENT>" + "a few words " * 20,
    "braces": '{"a":',
    "dates": "24/11/2024 ",
    "spaces": " " * 1000 + "a",
    "markup": "<b>x ",
    "mojibake": "â€œ",
}


@pytest.mark.parametrize("name", LONG)
def test_five_megabytes_of_one_line_take_linear_time(name):
    """Ten times the size may take some ten times as long, not a hundred: measured small, so that the test is fast."""
    piece = LONG[name]

    def seconds(size):
        body = (piece * (size // len(piece) + 1)).encode()[:size]
        began = time.perf_counter()
        articles_of(body)
        return time.perf_counter() - began

    small = min(seconds(50_000) for _ in range(3)) + 0.02
    assert seconds(500_000) < small * 50


def test_five_megabytes_of_one_line_are_read():
    text = "The mayor said that nothing is decided and " * (N // 43)
    (article,) = articles_of(text.encode())
    assert len(article.text) == len(text)


def test_a_missing_file_among_good_ones(tmp_path):
    (tmp_path / "a.txt").write_text("The council voted to close the pool.", "utf-8")
    failures, found = [], []
    for source in (tmp_path / "a.txt", tmp_path / "none.txt", b"It shuts in May, the mayor said."):
        for raw in open_source(source, failed=failures.append):
            found.extend(read(raw, failed=failures.append))
    assert [article.words("content") for article in found] == [
        "The council voted to close the pool.",
        "It shuts in May, the mayor said.",
    ]
    assert [error.about for error in failures] == [str(tmp_path / "none.txt")]


def test_the_three_articles_of_the_example(barrot):
    for path in barrot.values():
        for raw in open_source(path):
            for article in read(raw):
                hold(article)
                assert article.language == "en"
                content = article.words("content")
                assert not any(word in content for word in ("Overs", "via Reuters"))
                assert sum(part.name in CONTENT for part in article.parts) > 9
