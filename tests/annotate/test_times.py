"""Times: a sentence, the day it was published, and in brackets what must be found, with its value as the label."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brackets import article_of, marked
from secondsource.annotate.times import find_times
from secondsource.annotate.times.calendar import covers, easter, nth_weekday
from secondsource.languages import lexicon
from secondsource.text import segment

ENGLISH = lexicon("en")


def times(text, published=""):
    return find_times(segment(article_of(text, published=published), ENGLISH), ENGLISH)


def found(text, published):
    return {(t.span.start, t.span.end): t.value for t in times(text, published)}


# 2024-11-24 is a Sunday.
ROWS = [
    # dates in the spellings of newspapers
    "The bridge fell on [Nov. 23|2024-11-23] and reopened on [24 November 2024|2024-11-24]",
    "It was signed on [Dec 5, 2023|2023-12-05], in force from [2024-02-01|2024-02-01]",
    "The court sat on [the 3rd of May|2024-05-03]",
    "They met on [11/23/2024|2024-11-23] and on [23/11/2024|2024-11-23]",
    "The strike ran from [June 3|2024-06-03]-[5|2024-06-05]",
    "Voting is on [Saturday, November 30|2024-11-30]",
    "A trial opens in [the week of December 2|2024-W49]",
    # weekdays: the tense of the clause tells the way
    "The mayor resigned on [Friday|2024-11-22]",
    "The mayor will resign on [Friday|2024-11-29]",
    "The council is expected to vote [Tuesday|2024-11-26]",
    "The poll is to be held from [May 20|2025-05-20]",
    "He came [last Monday|2024-11-18] and leaves [next Monday|2024-11-25]",
    "Fires burned from [Saturday|2024-11-23] into [Sunday morning|2024-11-24TMO]",
    "The shop opens [every Thursday|XXXX-WXX-4]",
    "The results could come as early as [Wednesday|2024-11-27]",
    # months and seasons
    "Prices rose in [October|2024-10]",
    "She takes office in [January|2025-01]",
    "The work must be done by [May|2025-05]",
    "Storms hit the coast in [mid|2024-09] and [late September|2024-09]",
    "The pact was struck in [early March 2022|2022-03]",
    "The factory closed [last summer|2024-SU]",
    "They met in [the autumn of 1989|1989-FA]",
    # against the day of publication
    "He called [yesterday|2024-11-23]; she answers [tomorrow|2024-11-25]",
    "The minister spoke [this weekend|2024-W47-WE]",
    "Two plants shut [earlier this year|2024] and one [last month|2024-10]",
    "The ceasefire broke [two weeks ago|2024-W45]",
    "It began [a fortnight ago|2024-W45], he said",
    "The firm was founded [ten years ago|2014]",
    "The deficit shrank in [the third quarter|2024-Q3]",
    "Output fell in [the first half of 2023|2023-H1]",
    "Prices jumped in [Q3 2024|2024-Q3] and [H1|2024-H1]",
    "It rang [last night|2024-11-23TNI] and [the day before yesterday|2024-11-22]",
    "They play [the week after next|2024-W49] or in [two weeks' time|2024-W49]",
    "Towns grew until [the turn of the century|20], [half a century ago|1974] or so",
    "It was dated [24.02.2022|2022-02-24]",
    "The [week-long|P1W] strike",
    # what was last mentioned
    "The harbour froze in [1996|1996]. [The following year|1997] it silted up.",
    "He was shot on [May 6, 2019|2019-05-06] and died [the next day|2019-05-07].",
    # years, decades, centuries
    "Rates stay high through [2025|2025] and into [2026|2026]",
    "The tower went up in [the 1970s|197] or [the early 90s|199]",
    "A church of [the 12th century|11]",
    # lengths, sets
    "The siege lasted [nearly two years|P2Y]",
    "A [two-week|P2W] pause of [48 hours|PT48H] at most",
    "Prices doubled over [the past three months|P3M]",
    "Buses run [every ten minutes|PT10M]; papers come [daily|P1D]",
    # clock times
    "The blast was heard at [10:35 a.m. on Friday|2024-11-22T10:35]",
    "Sirens sounded at [18:30 GMT|2024-11-24T18:30Z] and at [noon|2024-11-24T12:00]",
    "Doors open at [7.45pm|2024-11-24T19:45]",
    # open references and events
    "He is [now|PRESENT_REF] in Lyon and [recently|PAST_REF] married",
    "[Days|PXD] before the vote, and [three weeks|P3W] after the raid",
    # festivals
    "Shops shut on [Christmas Eve|2024-12-24]",
    "They wed at [Easter|2024-03-31]",
    "Flights were full before [Thanksgiving|2024-11-28]",
    # no times at all
    "Jean-Noel and April Harper may march with June Whitfield",
    "Theresa May and August Wilson said so",
    "She told the Sunday Times and the Daily Post",
    "He was on the programme for Sunday with Laura Bell",
    "Some 2000 people and 1500 homes near Route 1990",
    "The annual March for Peace, led by Jan Kowalski",
    "As soon as possible, too soon to say, wished a merry Christmas",
    "A third of the team, three-quarters of the vote, $80 a day",
    "The 37-year-old sat down",
]  # fmt: skip


@pytest.mark.parametrize("row", ROWS)
def test_the_times_of_a_sentence_are_found(row):
    text, labels = marked(row)
    expected = {span: label for label, spans in labels.items() for span in spans}
    assert found(text, "2024-11-24") == expected


@pytest.mark.parametrize(
    ("sentence", "published", "expected"),
    [
        ("The mayor resigned on Friday", "2024-11", "XXXX-WXX-5"),  # a month of publication is no day
        ("The mayor resigned on Friday", "", "XXXX-WXX-5"),
        ("She left last month", "", "XXXX-XX"),
        ("She left on March 3", "", "XXXX-03-03"),
        ("She left on 2019-03-06. The mayor resigned on Friday", "", "2019-03-01"),
    ],
)
def test_without_a_day_of_publication_a_time_stays_open(sentence, published, expected):
    last = times(sentence, published)[-1]
    assert last.value == expected
    assert bool(last.earliest) == (not expected.startswith("XXXX"))


def test_an_anchor_from_outside_comes_last():
    page = segment(article_of("It fell on Friday. It fell on 2019-03-06 and on Friday."), ENGLISH)
    assert [t.value for t in find_times(page, ENGLISH, "2024-11-24")] == [
        "2024-11-22",
        "2019-03-06",
        "2019-03-01",
    ]


@pytest.mark.parametrize(
    ("sentence", "mod", "earliest", "latest"),
    [
        ("It rained in late September", "END", "2024-09-21", "2024-09-30"),
        ("It rained earlier this year", "START", "2024-01-01", "2024-11-24"),
        ("It rained this weekend", "", "2024-11-23", "2024-11-24"),
        ("It rained over the past ten days", "", "2024-11-14", "2024-11-24"),
        ("It rained in 2023-24", "", "2023-01-01", "2024-12-31"),
        ("It rained in the 1980s", "", "1980-01-01", "1989-12-31"),
        ("It rained days before the fair", "BEFORE", "", ""),
        ("It rained for more than two weeks", "MORE_THAN", "", ""),
    ],
)
def test_a_time_says_which_days_it_covers(sentence, mod, earliest, latest):
    (only,) = times(sentence, "2024-11-24")
    assert (only.mod, only.earliest, only.latest) == (mod, earliest, latest)


@pytest.mark.parametrize(
    ("value", "days"),
    [
        ("2024-02", ("2024-02-01", "2024-02-29")),
        ("2024-W01", ("2024-01-01", "2024-01-07")),
        ("2023-WI", ("2023-12-01", "2024-02-29")),
        ("19", ("1900-01-01", "1999-12-31")),
        ("2024-13", ("", "")),
        ("PRESENT_REF", ("", "")),
        ("0000", ("", "")),
        ("9999-WI", ("9999-12-01", "9999-12-31")),  # the calendar of the standard library ends there
    ],
)
def test_a_value_covers_its_days(value, days):
    assert covers(value) == days


def test_movable_feasts_are_where_the_almanac_has_them():
    assert [easter(year).isoformat() for year in (1961, 2000, 2024, 2038)] == [
        "1961-04-02", "2000-04-23", "2024-03-31", "2038-04-25",
    ]  # fmt: skip
    assert nth_weekday(2024, 11, 3, 4).isoformat() == "2024-11-28"
    assert nth_weekday(2024, 5, 0, -1).isoformat() == "2024-05-27"


WORDS = st.lists(
    st.sampled_from(
        "the last next two 2 31 99 1999 2024 Nov . , May May's Friday weekend week years ago before after of in and - to 's "
        "third quarter mid late noon a.m. 10:35 25:99 1/2 0000 99999999999 Christmas 🜁 e\u0301 \u00ad every half".split()
    ),
    max_size=30,
)


@given(WORDS, st.sampled_from(["2024-11-24", "", "1900", "9999-12-31", "0001-01-01", "nonsense"]))
@settings(max_examples=300, deadline=None)
def test_any_words_give_times_that_stand_in_the_text(words, published):
    text = " ".join(words)
    last = 0
    for one in times(text, published):
        assert last <= one.span.start < one.span.end <= len(text)
        assert text[one.span.start : one.span.end].strip() == text[one.span.start : one.span.end]
        assert one.earliest <= one.latest or not one.latest
        last = one.span.end


def test_a_long_line_takes_linear_time():
    began = time.perf_counter()
    assert len(times("the week of 2 and 3 late " * 8000, "2024-11-24")) >= 8000
    assert time.perf_counter() - began < 20
