"""The day and hour a line shows, in the ways languages write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secondsource.languages.days import MONTHS
from secondsource.read.daylines import days_of, shown_dates

ROWS = [
    ("en", "5 March 2024", "2024-03-05"),
    ("en", "Mar 5, 2024 at 6:30 p.m.", "2024-03-05T18:30"),
    ("en", "Tuesday 5th March 2024 18:30 GMT", "2024-03-05T18:30+00:00"),
    ("en", "3/4/2024", ""),  # March or April: nobody knows
    ("de", "Am 5. März 2024 um 14.30 Uhr", "2024-03-05T14:30"),
    ("de", "Di 05.03.24 | 14:07 Uhr | Von Ann Lee", "2024-03-05T14:07"),
    ("de", "05.03.2024, 14:30 MEZ", "2024-03-05T14:30+01:00"),
    ("fr", "1er mars 2024 à 14h52", "2024-03-01T14:52"),
    ("es", "5 de marzo de 2024 - 10:15 h", "2024-03-05T10:15"),
    ("es", "20:31 - 12/03/2024", "2024-03-12T20:31"),
    ("it", "5 marzo 2024", "2024-03-05"),
    ("pt", "05/03/2024 às 10h15", "2024-03-05T10:15"),
    ("nl", "5 mrt. 2024 om 09:05", "2024-03-05T09:05"),
    ("da", "5. marts 2024 kl. 09.05", "2024-03-05T09:05"),
    ("nb", "Publisert 5.3.2024, kl. 09.05", "2024-03-05T09:05"),
    ("fi", "5. maaliskuuta 2024 klo 9.05", "2024-03-05T09:05"),
    ("cs", "5. července 2024 8:05", "2024-07-05T08:05"),  # not "červen", June
    ("pl", "5 marca 2024, o godz. 12.30", "2024-03-05T12:30"),
    ("hu", "2024. március 5., 10:15", "2024-03-05T10:15"),
    ("lt", "2024 m. kovo 5 d.", "2024-03-05"),
    ("lv", "2024. gada 5. martā", "2024-03-05"),
    ("tr", "5 Mart 2024 Salı", "2024-03-05"),
    ("ru", "5 марта 2024, 14:20 MSK", "2024-03-05T14:20+03:00"),
    ("uk", "5 березня 2024", "2024-03-05"),
    ("el", "5 Μαρτίου 2024", "2024-03-05"),
    ("ar", "٥ مارس ٢٠٢٤", "2024-03-05"),
    ("he", "5 במרץ 2024", "2024-03-05"),
    ("hi", "५ मार्च २०२४", "2024-03-05"),
    ("th", "5 มี.ค. 2567", "2024-03-05"),
    ("vi", "5 tháng 3 năm 2024", "2024-03-05"),
    ("zh", "2024年03月05日23:52", "2024-03-05T23:52"),
    ("ja", "2024年3月5日 9時05分", "2024-03-05T09:05"),
    ("ko", "2024. 3. 5. 14:20", "2024-03-05T14:20"),
    ("de", "Reading time 5 minutes, version 1.2.3", ""),
    ("de", "31.02.2024", ""),
]  # fmt: skip


@pytest.mark.parametrize(("language", "line", "value"), ROWS)
def test_days(language, line, value):
    assert shown_dates(line, language)[0] == value


@pytest.mark.parametrize(("region", "value"), [("US", "2024-03-04"), ("GB", "2024-04-03"), ("", "")])
def test_the_country_tells_day_from_month(region, value):
    assert shown_dates("3/4/2024", "en", region)[0] == value


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "5 March 2024, updated 6 March 2024"),
        ("fr", "Publié le 5 mars 2024, mis à jour le 6 mars 2024"),
        ("tr", "05.03.2024 - Güncelleme : 06.03.2024"),
        ("en", "Updated 6 March 2024, published 5 March 2024"),
    ],
)
def test_the_day_of_a_change_is_another(language, line):
    assert shown_dates(line, language) == ("2024-03-05", "2024-03-06")


def test_every_language_has_twelve_months():
    assert {len(months.split("; ")) for months in MONTHS.values()} == {12}


@given(st.text(max_size=200))
def test_any_line(line):
    for day in days_of(line, "de"):
        assert 0 <= day.start < day.end <= len(line)
