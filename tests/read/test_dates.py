"""The spellings of a date of publication."""

import pytest

from secondsource.languages import lexicon
from secondsource.read.dates import find_date, find_dates, parse_date

TABLE = lexicon("en").read


@pytest.mark.parametrize(
    ("raw", "iso"),
    [
        ("2024-11-24", "2024-11-24"),
        ("2024/11/24", "2024-11-24"),
        ("2024-11-24T10:15:00Z", "2024-11-24T10:15:00+00:00"),
        ("2024-11-24T10:15:00.000+01:00", "2024-11-24T10:15:00+01:00"),
        ("2024-11-24 10:15:30+0100", "2024-11-24T10:15:30+01:00"),
        ("24 November 2024", "2024-11-24"),
        ("24th of November, 2024", "2024-11-24"),
        ("Nov. 24, 2024", "2024-11-24"),
        ("Nov 24th 2024", "2024-11-24"),
        ("Saturday 23 November 2024, 10:15 GMT", "2024-11-23T10:15+00:00"),
        ("Sat, 23 Nov 2024 10:15:00 GMT", "2024-11-23T10:15:00+00:00"),
        ("November 23, 2024 at 6:30 p.m. ET", "2024-11-23T18:30"),
        ("23 November 2024 10.15am", "2024-11-23T10:15"),
        ("24/11/2024", "2024-11-24"),
        ("11/24/2024", "2024-11-24"),
        ("24.11.2024", "2024-11-24"),
        ("04.03.2024", "2024-03-04"),
        ("11/11/2024", "2024-11-11"),
        ("November 2024", "2024-11"),
        ("2024-11", "2024-11"),
        ("2024", "2024"),
        ("20241123T101500Z", "2024-11-23"),
        ("1732356000", "2024-11-23T10:00:00+00:00"),
        ("1732356000000", "2024-11-23T10:00:00+00:00"),
        ("None", ""),
        ("", ""),
    ],
)
def test_a_date_keeps_the_precision_it_was_written_with(raw, iso):
    assert parse_date(raw, TABLE) == (iso, "")


@pytest.mark.parametrize("raw", ["2024-02-30", "Nov 31, 2024", "99/99/2024", "last Tuesday", "24 November"])
def test_what_is_no_date_is_a_doubt(raw):
    value, doubt = parse_date(raw, TABLE)
    assert value == ""
    assert raw in doubt


def test_where_day_and_month_may_change_places_only_the_year_is_kept():
    value, doubt = parse_date("03/04/2024", TABLE)
    assert value == "2024"
    assert "03/04/2024" in doubt


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("They may 5 years later return.", []),
        ("On Nov. 23 and 2 May 2023 it rained.", ["--11-23", "2023-05-02"]),
        ("Flight 2024-11-241 left.", []),
        ("Call 555-2024-11-24.", []),
    ],
)
def test_dates_in_running_text(text, found):
    assert [dated.value for dated in find_dates(text, 0, len(text), TABLE)] == found


def test_a_date_points_at_its_words():
    text = "It was Saturday 23 November 2024, 10:15 GMT when it fell."
    dated = find_date(text, 0, len(text), TABLE)
    assert text[dated.start : dated.end] == "Saturday 23 November 2024, 10:15 GMT"
