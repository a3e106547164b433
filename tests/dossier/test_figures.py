"""Figures that count the same thing, and figures that only look alike."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stories import coverage_of, written

from secondsource.dossier.figures import beside_sayings, compare_figures
from secondsource.model import Figure, Mention, Quantity, Quote, Span, Utterance


def verdicts(*texts, **metadata):
    """{label: (verdict, number of figures)} of articles with these texts."""
    coverage = coverage_of(
        *(written(text, name, **metadata) for name, text in zip("abcdef", texts, strict=False))
    )
    return [(q.label, q.verdict, len(q.figures)) for q in compare_figures(coverage)]


AGREE = [
    # the same number of the same thing
    ("The ferry sank with [73|=73] [passengers|counted] on board.",
     "All [73|=73] [passengers|counted] were brought ashore from the ferry."),
    # the fate in other words
    ("The blast killed [12|=12] [people|counted] at the mill.", "[12|=12] [people|counted] died in the mill blast."),
    # a bound that leaves room
    ("The blast killed [at least 12|>=12] [people|counted] at the mill.",
     "[14|=14] [people|counted] died in the mill blast."),
    # rounding
    ("The army has [almost 580,000|~580000] [soldiers|counted] at the border.",
     "It counts [579,800|=579800] [soldiers|counted] at the border."),
    ("Turnout was [61 percent|=61.percent] in the vote on the harbour.",
     "In the harbour vote, turnout was [61%|=61.percent]."),
    # another measure
    ("The pipe runs [62 miles|=62.mile] from the port to the mine.",
     "The pipe from the port to the mine runs [100 km|=100.kilometre]."),
]  # fmt: skip

DIFFER = [
    ("The blast killed [12|=12] [people|counted] at the mill.", "[17|=17] [people|counted] died in the mill blast."),
    ("Police detained [40|=40] [protesters|counted] in the square.",
     "[65|=65] [protesters|counted] were detained in the square, police said."),
]  # fmt: skip

APART = [
    # other owners, other fates: what came in is not what was shot down
    ("[73|=73] [Norland attack drones|counted] entered the country's airspace.",
     "Its guns downed [36|=36] [Sudland drones|counted] in the same night."),
    ("The blast killed [12|=12] [people|counted].", "The blast wounded [30|=30] [people|counted]."),
    # another kind of the same head
    ("Norland sent [20|=20] [attack drones|counted].", "Norland sent [35|=35] [spy drones|counted]."),
    # a part is not the whole
    ("The blast killed [12|=12] [people|counted] at the mill.",
     "The blast at the mill killed another [3|=3] [people|counted]."),
    # another event, long ago
    ("The blast killed [12|=12] [miners|counted] at the mine.",
     "In [2003-01-05|2003-01-05] a blast killed [45|=45] [miners|counted] at the mine."),
    # another place
    ("The storm killed [12|=12] [people|counted] in Harborough.",
     "In Eastmere the storm killed [5|=5] [people|counted]."),
    # other days
    ("On [Monday|2024-05-06] police detained [40|=40] [protesters|counted] in the square.",
     "On [Thursday|2024-05-09] police detained [65|=65] [protesters|counted] in the square."),
    # other units
    ("Prices rose [4 percent|=4.percent] in May.", "Prices rose [4 dollars|=4.USD] in May."),
    # nothing but the noun in common
    ("The council met for [three|=3] [hours|counted].", "Rescuers dug for [nine|=9] [hours|counted]."),
    # no number at all: "dozens" fits anything
    ("[Dozens|=24-100] [barges|counted] left the harbour.", "About [60|~60] [barges|counted] left the harbour."),
    # a list of shares: which of them is which is not in the words
    ("Ortega had [11 percent|=11.percent] [support|counted] in the poll, Vane [9|=9.percent] and Roe [4|=4.percent].",
     "In the poll Ortega had [12 percent|=12.percent] [support|counted], Vane [8|=8.percent], Roe [5|=5.percent]."),
    # the other article has both: it tells what is and what will be
    ("The party will be on all [50|=50] [island ballots|counted] by autumn, Ortega said of the party.",
     "The party, already on [32|=32] [island ballots|counted], will be on [50|=50] [island ballots|counted] by autumn, Ortega said."),
    # a small number is no coincidence worth telling
    ("[Two|=2] [men|counted] guarded the gate.", "The mayor has [two|=2] [men|counted] on her staff."),
]  # fmt: skip


@pytest.mark.parametrize("texts", AGREE)
def test_agree(texts):
    assert [verdict for _, verdict, size in verdicts(*texts) if size > 1] == ["agree"]


@pytest.mark.parametrize("texts", DIFFER)
def test_differ(texts):
    assert [(verdict, size) for _, verdict, size in verdicts(*texts)] == [("differ", 2)]


@pytest.mark.parametrize("texts", APART)
def test_never_compare_unlike_things(texts):
    found = verdicts(*texts, published="2024-05-10")
    assert all(verdict != "differ" for _, verdict, _ in found)
    assert all(verdict == "single" for label, verdict, _ in found if label != "island ballots")


def test_a_reason_names_both_values_and_both_outlets():
    row = coverage_of(*(written(text, name) for name, text in zip("ab", DIFFER[0], strict=True)))
    (quantity,) = compare_figures(row)
    assert quantity.reason == "12 (A) against 17 (B)"
    assert quantity.label == "people"


def test_a_later_report_may_be_an_update():
    one = written(DIFFER[0][0], "a", published="2024-05-06")
    two = written(DIFFER[0][1], "b", published="2024-05-07")
    (quantity,) = compare_figures(coverage_of(one, two))
    assert quantity.reason.endswith("the later may be an update")


def test_growth_within_an_article_is_no_conflict():
    text = (
        "The toll in the mill blast rose from [3|=3] [dead|counted] to [5|=5] [dead|counted] people killed."
    )
    assert all(verdict != "differ" for _, verdict, _ in verdicts(text))


def test_two_numbers_of_one_article_are_two():
    text = "The town paid [12|=12.USD] for the mill repairs of May. It paid [about 13|~13.USD] for the mill repairs of June."
    assert all(verdict == "single" for _, verdict, _ in verdicts(text))


def test_why_a_bound_leaves_room():
    row = coverage_of(*(written(text, name) for name, text in zip("ab", AGREE[2], strict=True)))
    (quantity,) = compare_figures(row)
    assert quantity.reason == "at least 12 (A) leaves room for 14 (B)"


def test_why_a_round_number_fits():
    row = coverage_of(*(written(text, name) for name, text in zip("ab", AGREE[3], strict=True)))
    (quantity,) = compare_figures(row)
    assert quantity.reason == "579,800 (B) fits almost 580,000 (A)"


def aged(text, value, name):
    article, found = written(text, name)
    at = article.text.index(str(value))
    person = article.text.index("Jo Vane")
    return article, replace(
        found,
        figures=(Figure(Span(name, at, at + 2), value, None, "year (age)"),),
        mentions=(Mention(Span(name, person, person + 7), "person", "Jo Vane"),),
    )


def test_ages_are_of_somebody():
    one, two = (
        aged("Skipper Jo Vane, 41, was held.", 41, "a"),
        aged("Police held 43-year-old skipper Jo Vane.", 43, "b"),
    )
    other = aged("Jo Vane was held with her son, who is 12 years old.", 12, "c")
    assert [q.verdict for q in compare_figures(coverage_of(one, two))] == ["differ"]
    assert all(q.verdict == "single" for q in compare_figures(coverage_of(one, other)))


def test_no_figures_no_quantities():
    assert compare_figures(coverage_of(written("Nothing is counted here."))) == ()


@given(st.lists(st.tuples(st.floats(0, 1e18), st.sampled_from("=~><")), min_size=1, max_size=5))
def test_any_values(values):
    rows = [
        written(f"The blast killed [many|{bound}{value:.3f}] [people|counted] at the mill.", name)
        for name, (value, bound) in zip("abcde", values, strict=False)
    ]
    figures = sum(len(quantity.figures) for quantity in compare_figures(coverage_of(*rows)))
    assert figures <= len(values)


def test_a_figure_inside_one_saying_is_that_saying():
    spans = [Span("a", 10, 12), Span("b", 5, 7)]
    figures = tuple(Figure(span, 40.0) for span in spans)
    quotes = tuple(Quote((Span(span.article, 0, 30),), None, None, "direct") for span in spans)
    saying = Utterance("u", "Ana Roe", quotes)
    told_twice, elsewhere = (
        Quantity("homes", "", figures, "agree"),
        Quantity("homes", "", (*figures, Figure(Span("a", 50, 52), 40.0)), "agree"),
    )
    assert beside_sayings((told_twice, elsewhere), (saying,)) == (elsewhere,)
    assert beside_sayings((told_twice,), ()) == (told_twice,)
