"""Lines of a host: what stands under every report is no part of it."""

import pytest

from secondsource.model import Article, Part
from secondsource.read.repeated import learned, without_repeated
from secondsource.read.urls import host_of

FOOT = "Coast Radio reports from nine harbours around the clock."
HEAD = "From our newsroom in the old pilot house."


def page(lines, url="https://www.coastradio.example/a", name="paragraph"):
    parts, at = [], 0
    for words in lines:
        parts.append(Part(name, at, at + len(words)))
        at += len(words) + 2
    return Article(url + str(hash(tuple(lines))), "\n\n".join(lines), tuple(parts), url=url)


def story(number):
    return [
        f"Report number {number} begins with a sentence of its own about harbour {number}.",
        f"It goes on at some length {number} times over, as reports do, so that there is a text to speak of.",
    ] + [
        f"And here is paragraph {step} of report {number}, which nobody else has printed so far, to our knowledge."
        for step in range(4)
    ]


def typed(article):
    return [
        (part.name, article.text[part.start : part.end]) for part in article.parts if part.name == "other"
    ]


def run(pages):
    shown = {}
    return [without_repeated(one, shown) for one in pages]


def test_the_third_page_knows_the_line():
    pages = run([page([*story(number), FOOT]) for number in range(4)])
    assert [typed(one) for one in pages] == [[], [], [("other", FOOT)], [("other", FOOT)]]


def test_a_line_at_the_beginning():
    pages = run([page([HEAD, *story(number)]) for number in range(3)])
    assert typed(pages[2]) == []  # each begins as the one before: these may be versions of one report


def test_text_and_spans_stay():
    pages = [page([*story(number), FOOT]) for number in range(3)]
    for before, after in zip(pages, run(pages), strict=True):
        assert (after.text, after.id) == (before.text, before.id)
        assert [(part.start, part.end) for part in after.parts] == [
            (part.start, part.end) for part in before.parts
        ]


@pytest.mark.parametrize(
    "pages",
    [
        [page([*story(number), FOOT], f"https://host{number}.example/") for number in range(4)],
        [page([*story(number), FOOT], "") for number in range(4)],
        [page([*story(1), f"An update of hour {number}.", FOOT]) for number in range(4)],
        [page([*story(number)[:3], FOOT, *story(number)[3:], "x" * 40 + str(number)]) for number in range(4)],
        [page([*story(number), FOOT * 9]) for number in range(4)],
        [page([*story(number), FOOT], name="subhead") for number in range(4)],
    ],
    ids=[
        "other hosts",
        "no address",
        "versions of one report",
        "inside the text",
        "a long paragraph",
        "headings",
    ],
)
def test_left_alone(pages):
    assert [typed(one) for one in run(pages)] == [[]] * 4


def test_an_archive_teaches():
    shown = learned(page([*story(number), FOOT]) for number in range(2))
    assert typed(without_repeated(page([*story(7), FOOT]), shown)) == [("other", FOOT)]


@pytest.mark.parametrize(
    ("url", "host"), [("https://www.a.example/x", "a.example"), ("", ""), ("http://[x", "")]
)
def test_host(url, host):
    assert host_of(url) == host
