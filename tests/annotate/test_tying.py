"""Who says a figure, and as of when: the [figure|figure], who is said to say it, the words of its time."""

import pytest

from brackets import article_of
from secondsource.annotate import annotate

ROWS = [
    # as of when
    ("The toll rose from 36 in 2014 to 45 in 2015.", 45, "", "2015"),
    ("The toll rose from 36 in 2014 to 45 in 2015.", 36, "", "2014"),
    ("In 2015 the farm had 45 cows and 12 goats.", 45, "", "2015"),
    ("On Friday, 73 drones crossed the border.", 73, "", "Friday"),
    ("Inflation was 2.1 percent in March, up from 1.9 percent in February.", 1.9, "", "February"),
    ("The bank cut 300 jobs last year.", 300, "", "last year"),
    # a time of another clause, or of the saying
    ("Ada Byrne said on Monday that 45 cows had died.", 45, "Ada Byrne", ""),
    ("After 45 people died on Friday, 12 more followed.", 12, "", ""),
    ("He was born in 1970 and has 3 children.", 3, "", ""),
    # who says so
    ('"We lost 45 boats in March," Ada Byrne told the Gazette.', 45, "Ada Byrne", "March"),
    ("There are 45 boats.", 45, "", ""),
]


@pytest.mark.parametrize(("text", "value", "speaker", "when"), ROWS)
def test_a_figure_knows_who_says_it_and_as_of_when(text, value, speaker, when):
    article = article_of(text, published="2016-05-04")
    found = annotate(article)
    figure = next(one for one in found.figures if one.value == value)
    assert (found.quotes[figure.quote].speaker if figure.quote is not None else "") == speaker
    assert (article.slice(found.times[figure.when].span) if figure.when is not None else "") == when
