"""The days a story speaks of."""

from stories import coverage_of, written

from secondsource.dossier.timeline import timeline
from secondsource.model import Annotations, Span, TimeRef


def test_days_are_grouped_across_articles_and_sorted():
    one = written("The bridge closed on [Monday|2024-05-06]. It opens in [June|2024-06-01.2024-06-30].", "a")
    two = written("On [6 May|2024-05-06] the bridge was shut. The vote is on [2 June|2024-06-02].", "b")
    row = coverage_of(one, two)
    moments = timeline(row)
    assert [(m.earliest, m.latest) for m in moments] == [
        ("2024-05-06", "2024-05-06"),
        ("2024-06-01", "2024-06-30"),
        ("2024-06-02", "2024-06-02"),
    ]
    assert [row.words(span) for span in moments[0].sentences] == [
        "The bridge closed on Monday.",
        "On 6 May the bridge was shut.",
    ]


def test_a_sentence_that_names_a_day_twice_stands_once():
    row = coverage_of(
        written("On [Monday|2024-05-06] it closed, and on [that day|2024-05-06] trams stopped.")
    )
    (moment,) = timeline(row)
    assert len(moment.times) == 2
    assert len(moment.sentences) == 1


def test_what_is_no_moment_is_left_out():
    article, _ = written("For three weeks, now and every day since the 1990s, it has been shut.")
    span = Span("a", 0, 10)
    times = (
        TimeRef(span, "P3W", "DURATION", "", "2024-05-01", "2024-05-21"),
        TimeRef(span, "PRESENT_REF", "DATE", "", "2024-05-06", "2024-05-06"),
        TimeRef(span, "P1D", "SET", "", "", ""),
        TimeRef(span, "199", "DATE", "", "1990-01-01", "1999-12-31"),
        TimeRef(span, "", "DATE", "", "", ""),
        TimeRef(span, "2024", "DATE", "", "2024", "2024"),
    )
    assert timeline(coverage_of((article, Annotations("a", times=times)))) == ()
