"""Which articles are one story: small batches, dates, ids, order."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brackets import article_of
from secondsource.model import Article, Part, Story
from secondsource.story import gather

FERRY = """Forty people were taken off the ferry Saint Brelade after a fire broke out in its engine room, the coastguard said.

The vessel was eleven miles off Port Lannic when smoke was seen. Two of the crew were treated for burns."""
FERRY_TOO = """A blaze in the engine room of the Saint Brelade forced the evacuation of the ferry off Port Lannic on Friday.

Coastguard helicopters lifted passengers to safety, and two crew members were taken to hospital with burns."""
FERRY_AGAIN = """Passengers have described scrambling into lifeboats when the engine room of their ferry caught fire.

"There was smoke everywhere," said Anna Holt, who was on the Saint Brelade with two children. Coastguard crews brought everybody to Port Lannic."""
BUDGET = """The finance minister has put off the autumn budget until December, saying that the forecasts came too late.

Opposition parties called the delay a sign of panic. Borrowing costs rose slightly in early trading."""
VACCINE = """A vaccine against dengue has been approved for children of four and over by the medicines regulator.

Trials in five countries showed that it cut hospital admissions by four fifths, the company that makes it said."""


def article(text, name="a", headline="", **metadata):
    if not headline:
        return article_of(text, article=name, **metadata)
    whole = headline + "\n\n" + text
    body = article_of(text).parts
    shift = len(headline) + 2
    parts = (
        Part("headline", 0, len(headline)),
        *(Part(p.name, p.start + shift, p.end + shift) for p in body),
    )
    return Article(name, whole, parts, language="en", **metadata)


def groups(*articles):
    return [set(story.articles) for story in gather(articles)]


def test_three_reports_of_one_event_in_other_words_are_one_story():
    assert groups(article(FERRY, "a"), article(FERRY_TOO, "b"), article(FERRY_AGAIN, "c")) == [
        {"a", "b", "c"}
    ]


def test_reports_of_three_events_are_three_stories():
    assert groups(article(FERRY, "a"), article(BUDGET, "b"), article(VACCINE, "c")) == [{"a"}, {"b"}, {"c"}]


def test_the_real_articles_are_one_story(barrot):
    texts = [path.read_text("utf-8") for path in barrot.values()]
    assert len(gather([article(text, str(at)) for at, text in enumerate(texts)])) == 1


@pytest.mark.parametrize(
    ("one", "two", "together"),
    [
        ("2024-03-01", "2024-03-02", True),
        ("2024-03-01", "2024-03", True),
        ("2024-03-01", "2024-09-01", False),
        ("2024-03-01", "", True),
        ("", "", True),
        ("2024-03-01", "not a date", True),
    ],
)
def test_reports_of_one_event_lie_close_in_time(one, two, together):
    stories = gather([article(FERRY, "a", published=one), article(FERRY_TOO, "b", published=two)])
    assert (len(stories) == 1) is together


def test_stories_and_articles_come_in_order_of_publication():
    given = [
        article(BUDGET, "late", published="2024-03-05"),
        article(FERRY, "second", published="2024-03-02T09:00"),
        article(FERRY_TOO, "undated"),
        article(FERRY_AGAIN, "first", published="2024-03-01"),
    ]
    assert [story.articles for story in gather(given)] == [("first", "second", "undated"), ("late",)]


def test_a_story_keeps_its_id_as_it_grows():
    [before] = gather([article(FERRY, "a", published="2024-03-02")])
    [after] = gather(
        [
            article(FERRY, "a", published="2024-03-02"),
            article(FERRY_TOO, "b", published="2024-03-01"),
            article(FERRY_AGAIN, "c", published="2024-03-01"),
        ],
        known=[before],
    )
    assert after.id == before.id
    assert after.articles == ("b", "c", "a")


def test_when_two_known_stories_become_one_the_larger_gives_the_id():
    known = [Story("small", ("a",)), Story("large", ("b", "c"))]
    [story] = gather([article(FERRY, "a"), article(FERRY_TOO, "b"), article(FERRY_AGAIN, "c")], known)
    assert story.id == "large"


def test_when_a_known_story_falls_apart_the_larger_half_keeps_the_id():
    known = [Story("old", ("a", "b", "c"))]
    stories = gather([article(BUDGET, "c"), article(FERRY, "a"), article(FERRY_TOO, "b")], known)
    assert {story.articles: story.id for story in stories}["a", "b"] == "old"
    assert len({story.id for story in stories}) == 2


def test_an_id_does_not_depend_on_what_else_is_given():
    [alone] = gather([article(FERRY, "a")])
    assert alone.id in {story.id for story in gather([article(BUDGET, "b"), article(FERRY, "a")])}


def test_an_article_given_twice_counts_once():
    assert [story.articles for story in gather([article(FERRY, "a"), article(FERRY, "a")])] == [("a",)]


@pytest.mark.parametrize("text", ["", "?!", "the of and", "word " * 50_000, "x" * 500_000])
def test_an_article_with_nothing_to_go_by_stands_alone(text):
    assert groups(article(text, "a"), article(FERRY, "b")) == [{"a"}, {"b"}]


def test_nothing_given_nothing_told():
    assert gather([]) == []


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.sampled_from([FERRY, FERRY_TOO, FERRY_AGAIN, BUDGET, VACCINE, "", "na na na", "\U0001d54f é"]),
            st.sampled_from(
                ["", "2024", "2024-03", "2024-03-01", "2024-03-04T10:00Z", "1970-01-01", "2024-02-31", "x"]
            ),
        ),
        max_size=8,
    ),
    st.integers(0, 3),
)
def test_every_article_stands_in_one_story_and_the_same_in_gives_the_same_out(given_, known):
    articles = [article(text, str(at), published=day) for at, (text, day) in enumerate(given_)]
    stories = gather(articles)
    assert sorted(name for story in stories for name in story.articles) == sorted(a.id for a in articles)
    assert len({story.id for story in stories}) == len(stories)
    assert gather(articles, stories[:known]) == stories
    by_id = {a.id: a for a in articles}
    for story in stories:
        for reuse in story.passages:
            assert by_id[reuse.one.article].slice(reuse.one)
            assert by_id[reuse.two.article].slice(reuse.two)
