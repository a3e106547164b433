"""Figures: in brackets what must be found, with bound, value and unit as the label, and what it counts in [c| ]."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brackets import article_of, marked
from secondsource.annotate.figures import find_figures
from secondsource.annotate.numerals import pieces
from secondsource.annotate.times import find_times
from secondsource.languages import lexicon
from secondsource.text import segment

ENGLISH = lexicon("en")


def figures(text):
    page = segment(article_of(text, published="2024-11-24"), ENGLISH)
    return find_figures(page, find_times(page, ENGLISH), ENGLISH)


def plain(value):
    return str(int(value)) if value == int(value) else f"{value:.10g}"


def label(figure):
    """As in ">=45", "15..22:mile", "2.5:percent": bound where it is not "=", value, range, unit in one word."""
    bound = "" if figure.bound == "=" else figure.bound
    high = f"..{plain(figure.high)}" if figure.high is not None else ""
    unit = f":{figure.unit}".replace(" ", "_").replace("(", "").replace(")", "") if figure.unit else ""
    return f"{bound}{plain(figure.value)}{high}{unit}"


ROWS = [
    # counts, in digits and in words
    "[73|73] drones crossed the border and [twelve|12] fell",
    "[580,000|580000] people fled; [2.5 million|2500000] stayed",
    "[Two hundred and fifty|250] nurses and [half a dozen|6] doctors",
    "[Forty-two|42] houses and [a hundred|100] sheds burned",
    "He has [3m|3000000] readers and [40k|40000] letters",
    "[One|1] source and [one|1] former aide spoke",
    "[Dozens|24..100] of cars, [tens of thousands|10000..100000] of fans",
    "[Hundreds of miles|100..1000:mile] off, [tens of thousands of dollars|10000..100000:USD] worse",
    # bounds
    "At least [45|>=45] died, up to [90|<=90] were hurt",
    "More than [300|>300] boats, fewer than [20|<20] crews, about [15|~15] nets",
    "As many as [1,200|<=1200] shops, [600|>=600] or more stalls, nearly [80|~80] pubs",
    # ranges
    "Between [5 and 8|5..8] trains",
    "[15 to 22 miles|15..22:mile] of road and [5-10 kW|5..10:kilowatt] of heat",
    "Some [40 to 50 million|~40000000..50000000] doses",
    # fractions and multiples
    "[Two-thirds|0.6666666667] of farms and [half|0.5] of the mills",
    "[A third|0.3333333333] of the pupils; [one in five|0.2] teachers; [nine out of ten|0.9] parents",
    "Rents [doubled|2:times] while wages stayed [three times|3:times] as high",
    # percentages, points, money
    "Sales fell [2.5%|2.5:percent], or [12 per cent|12:percent] in towns",
    "The lead shrank by [three percentage points|3:percentage_point]",
    "A [$160bn|160000000000:USD] plan, [€12.50|12.5:EUR] a dose, [£24|24:GBP] for tea",
    "[US$5m|5000000:USD], [A$9|9:AUD] and [HK$70|70:HKD]",
    "[1.3 billion shekels|1300000000:ILS], [800 yuan|800:CNY] and [6 Canadian dollars|6:CAD]",
    "He earns [$1,200 a month|1200:USD_per_month]",
    # measures and rates
    "[One square kilometre|1:square_kilometre] of forest",
    "Winds of [155mph|155:mile_per_hour] and [-5 degrees Celsius|-5:celsius]",
    "They fire [3,000 per day|3000:per_day]",
    "The well gave [7 miles|7:mile] of pipe ([11 km|11:kilometre])",
    # ages, scores, ranks
    "Ann Holm, [45|45:year_age], and her [12-year-old|12:year_age] son",
    "Men aged [18 to 34|18..34:year_age]",
    "United won [3-1|3..1:score] and the house voted [52-48|52..48:score]",
    "The [21st|21] raid",
    # no figures
    "A MiG-31 met an F-16 over the G20 as COVID-19 spread",
    "Article 5, Section 3, Flight 370, Route 66 and No. 10",
    "Call +44 20 7946 0958 or 555-123-4567",
    "On 3 May 2024 at 18:30, two days ago, in the 1990s",
    "One said no; one another; no one came; on one hand",
    "The iPhone 14 Pro, the Stoxx 600 index, 9/11 and a 24/7 shop on a 5G network",
    "The first lady saw the test scores",
]  # fmt: skip


@pytest.mark.parametrize("row", ROWS)
def test_the_figures_of_a_sentence_are_found(row):
    text, labels = marked(row.replace("(age)", "age"))
    expected = sorted((span, name) for name, spans in labels.items() for span in spans)
    found = sorted(((figure.span.start, figure.span.end), label(figure)) for figure in figures(text))
    assert found == expected


# The figure stands as [n| ], what it counts as [c| ].
COUNTED = [
    "[73|n] [Russian attack drones|c] entered the country",
    "They shot down [36|n] of the [drones|c]",
    "The [death toll|c] rose to [45|n] on Friday",
    "[Core inflation|c] was up [0.3%|n] in June",
    "A [25%|n] [tax on imported cars|c]",
    "An [$800|n] [stone oven|c]",
    "A [75 percent|n] [increase in sales|c]",
    "[60 per cent|n] of [voters|c] agreed",
    "[400 tonnes|n] of [grain|c]",
    "[Winds|c] of up to [155mph|n] hit the coast",
    "[Two|n] of [Harper's deputies|c] left",
    "[One|n] [source|c] says the talks failed",
    "[41|n] of them [girls|c]",
    "A [14|n]-[page|c] letter",
    "The bridge has [8 miles|n] of [new steel|c]",
    "[62%|n] say they would vote again",
    "The north has [559|n].",
    "The [temperature|c] was, on average, [12 degrees|n]",
    "[Shares|c] were quiet all week, up nearly [57%|n]",
]


@pytest.mark.parametrize("row", COUNTED)
def test_a_figure_says_what_it_counts(row):
    text, labels = marked(row)
    (start, end) = labels["n"][0]
    figure = next(each for each in figures(text) if each.span.start <= start < each.span.end)
    assert (figure.span.start, figure.span.end) == (start, end)
    wanted = [text[slice(*span)] for span in labels.get("c", [])]
    assert ([text[figure.counted.start : figure.counted.end]] if figure.counted else []) == wanted


@pytest.mark.parametrize(
    ("sentence", "hedge"),
    [
        ("A reported 36 boats sank", "A reported"),
        ("They found what they said were 19 rifles", "what they said were"),
        ("They found 19 rifles", ""),
    ],
)
def test_a_hedge_leaves_the_figure_to_somebody_else(sentence, hedge):
    (figure,) = figures(sentence)
    assert (sentence[figure.hedge.start : figure.hedge.end] if figure.hedge else "") == hedge


def test_a_second_unit_keeps_what_the_first_one_counts():
    text = "The debris field stretched for more than 7 miles (11 km)"
    one, two = figures(text)
    assert one.counted == two.counted
    assert one.bound == two.bound == ">"


def test_ranks_are_told_apart():
    (rank,) = figures("The 21st raid")
    assert rank.ordinal


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("two hundred and six", 206),
        ("two thousand three hundred and five", 2305),
        ("a hundred thirty million", 130e6),
        ("two and a half million", 2.5e6),
        ("nineteen ninety-six", 1996),
        ("twenty-one", 21),
        ("2 1/2", 2.5),
        ("½", 0.5),
        (".534", 0.534),
        ("1,234,567.8", 1234567.8),
        ("half a million", 5e5),
        ("three dozen", 36),
        ("PS8.1bn", 8.1e9),
    ],
)
def test_a_numeral_is_read_once(text, value):
    page = segment(article_of(text), ENGLISH)
    assert [piece.value for piece in pieces(page, ENGLISH.numbers) if piece.kind == "number"] == [
        pytest.approx(value)
    ]


WORDS = st.lists(
    st.sampled_from(
        "the 2 31 7,199 1/2 .5 $ £ US RM79 $US160 PS8.1bn bn million half a dozen and or to - – of percent % one two third hundred "
        "thousand scores tens miles ( ) , . MiG-31 3-1 52-to-48 2-year-old between at least up km/h 🜁 e\u0301 ½ 12:30 people rose".split()
    ),
    max_size=30,
)


@given(WORDS)
@settings(max_examples=300, deadline=None)
def test_any_words_give_figures_that_stand_in_the_text(words):
    text = " ".join(words)
    last = 0
    for figure in figures(text):
        assert last <= figure.span.start < figure.span.end <= len(text)
        for span in (figure.counted, figure.hedge):
            assert span is None or 0 <= span.start < span.end <= len(text)
        last = figure.span.end


def test_a_long_line_takes_linear_time():
    began = time.perf_counter()
    assert len(figures("73 drones, 5 to 8 boats and one in three men of the 600 " * 3000)) >= 9000
    assert time.perf_counter() - began < 20
    assert not figures("9" * 200_000)  # no number, and no time lost on it


@pytest.mark.parametrize(
    ("text", "value", "words"),
    [
        ("Mr. Roe raised $3 million.", 3e6, None),  # a sum is not of the man who raised it
        ("Ana Roe spent nine years there.", 9, None),
        ("He called for tripling the number of inspectors.", 3, "number of inspectors"),
        ("The mayor's lead stood at a robust 53%.", 53, "mayor's lead"),
        ("The 90-second ad slams Roe.", 90, "ad"),
        ("It's impossible to spend $7 million.", 7e6, None),
        ("Three in ten named immigration policy (34 percent).", 34, "immigration policy"),
    ],
)
def test_a_measure_is_of_a_thing(text, value, words):
    article = article_of(text)
    page = segment(article, ENGLISH)
    found = [f for f in find_figures(page, find_times(page, ENGLISH), ENGLISH) if f.value == value]
    assert [f.counted and article.slice(f.counted) for f in found] == [words]


@pytest.mark.parametrize(
    "text", ["It is a two-way street.", "The five-figure fee was paid.", "A two-time winner spoke."]
)
def test_a_manner_counts_nothing(text):
    page = segment(article_of(text), ENGLISH)
    assert find_figures(page, find_times(page, ENGLISH), ENGLISH) == ()


def test_three_quarters_in_one_word_are_a_fraction():
    article = article_of("More than three-quarters came from small donors.")
    page = segment(article, ENGLISH)
    times = find_times(page, ENGLISH)
    assert times == ()
    assert [figure.value for figure in find_figures(page, times, ENGLISH)] == [0.75]
