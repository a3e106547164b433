"""Live blogs: entries in the order of the page, each behind its time."""

import json

import pytest

from secondsource.model import Raw
from secondsource.read.html import read_html

INTRO = "Rescue crews from three towns are searching the flats off Skerry Point after the evening ferry ran aground in fog."
MAIN = (
    "The harbour master said the last passengers had been taken off by boat shortly before the tide turned again.",
    "A tug from Kessel has reached the ferry and will try to pull it free with the next high water, its owner said.",
    "The ferry stopped with a long scraping noise and its lights went out, according to a teacher who was on board.",
)
HEADS = ("All passengers ashore", "Tug arrives", "Ferry runs aground")
TIMES = ("2026-02-14T21:40:00+01:00", "2026-02-14T20:15:00+01:00", "2026-02-14T19:05:00+01:00")


def read_page(body: str, ld: dict | None = None):
    head = f'<script type="application/ld+json">{json.dumps(ld)}</script>' if ld else ""
    page = f"<html lang=en><head><title>Ferry aground: live</title>{head}</head><body><article><h1>Ferry aground: live</h1>{body}</article></body></html>"
    (article,) = read_html(Raw("live.html", page.encode()))
    return article


def blog(updates):
    return {"@type": "LiveBlogPosting", "headline": "Ferry aground: live", "liveBlogUpdate": updates}


STATED = [
    {"@type": "BlogPosting", "datePublished": when, "headline": head, "articleBody": words}
    for when, head, words in zip(TIMES, HEADS, MAIN, strict=True)
]
SHOWN = f"<p>{INTRO}</p>" + "".join(
    f"<section><h2>{head}</h2><p>{words}</p></section>" for head, words in zip(HEADS, MAIN, strict=True)
)
CLOCKS = f"<p>{INTRO}</p>" + "".join(
    f'<div class="entry"><div class="at">{clock}</div><p>{words}</p></div>'
    for clock, words in zip(("21:40", "20:15", "19:05"), MAIN, strict=True)
)


def named(article, *names):
    return [article.text[part.start : part.end] for part in article.parts if part.name in names]


def test_stated_entries_stand_behind_their_times():
    article = read_page(SHOWN, blog(STATED))
    assert named(article, "dateline") == list(TIMES)
    assert named(article, "entry") == list(MAIN)
    assert named(article, "subhead") == list(HEADS)
    order = [part.name for part in article.parts if part.name in ("dateline", "subhead", "entry")]
    assert order == ["dateline", "subhead", "entry"] * 3
    times = [one for one in article.evidence if one.field == "entry"]
    assert [(one.raw, one.origin) for one in times] == [(time, "json-ld") for time in TIMES]


def test_what_stands_before_the_first_entry_is_a_paragraph():
    article = read_page(SHOWN, blog(STATED))
    assert INTRO in named(article, "paragraph", "lead")


def test_entries_that_a_script_would_load_are_taken_from_json_ld():
    article = read_page(f"<p>{INTRO}</p>", blog(STATED))
    assert named(article, "entry") == list(MAIN)
    assert named(article, "dateline") == list(TIMES)


def test_times_shown_above_text_make_entries():
    article = read_page(CLOCKS)
    assert named(article, "dateline") == ["21:40", "20:15", "19:05"]
    assert named(article, "entry") == list(MAIN)
    assert [one.origin for one in article.evidence if one.field == "entry"] == ["text"] * 3


@pytest.mark.parametrize(
    "body",
    [
        "".join(f"<p>{words}</p>" for words in (INTRO, *MAIN)),
        f"<p>{INTRO}</p><div>21:40</div><p>{MAIN[0]}</p><p>{MAIN[1]}</p><p>{MAIN[2]}</p>",  # one time is no blog
        "".join(
            f"<div>{clock}</div><p>{words}</p>"
            for clock, words in zip(("19:05", "23:10", "04:00", "21:40"), (INTRO, *MAIN), strict=True)
        )
        + "<div>03:00</div><p>"
        + INTRO[::-1]
        + "</p>",  # neither newest first nor oldest first
    ],
    ids=["no times", "one time", "times in no order"],
)
def test_other_pages_have_no_entries(body):
    assert named(read_page(body), "entry", "dateline") == []


@pytest.mark.parametrize(
    "updates", [None, 7, "words", [None, 3], [{}], [{"datePublished": "x"}], {"headline": ["a"]}]
)
def test_what_json_ld_states_wrongly_is_passed_over(updates):
    article = read_page(SHOWN, blog(updates))
    assert MAIN[0] in article.words("content")
