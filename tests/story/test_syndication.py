"""Copies and reused passages: what is one, what only looks like one, and the exact words of it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brackets import article_of, marked
from secondsource.story.syndication import copies, footers, passages

HARBOUR = (
    "The harbour authority has closed the eastern quay after divers found that two of the piles which carry it "
    "have been hollowed out by marine borers, a discovery that forces the island's only cargo ship to unload at anchor. "
    "Engineers who inspected the structure over the weekend expect repairs to last until the middle of the winter. "
    "Shopkeepers were told to order ahead, and the council promised a barge for fresh food and medicines."
)
OTHER = (
    "A night of heavy rain has left the valley road under water for the second time since spring. "
    "Farmers moved their cattle to the upper meadows before dawn while volunteers filled sandbags at the school."
)


def rewritten(text, every=12):
    return " ".join(word if at % every else "quite" for at, word in enumerate(text.split(), 1))


@pytest.mark.parametrize(
    ("one", "two", "copied"),
    [
        (HARBOUR, HARBOUR, True),
        (HARBOUR, rewritten(HARBOUR), True),
        (HARBOUR, HARBOUR[: len(HARBOUR) // 2], True),
        (OTHER + " " + HARBOUR, HARBOUR, True),
        (HARBOUR, HARBOUR.upper().replace("'", "’"), True),
        (HARBOUR, OTHER, False),
        (HARBOUR, "", False),
        # Nine shared words are no share of an article.
        (
            "The quay is closed until the middle of winter.",
            "The quay is closed until the middle of winter.",
            False,
        ),
    ],
)
def test_a_copy_holds_most_of_the_shorter_text(one, two, copied):
    assert bool(copies([article_of(one, article="a"), article_of(two, article="b")])) is copied


@pytest.mark.parametrize(
    ("one", "two"),
    [
        # Word for word, from one end to the other of what is shared.
        (
            "On Monday [the eastern quay was closed after divers found two of its piles hollowed out by worms]. Shops shut.",
            "Fishermen say [the eastern quay was closed after divers found two of its piles hollowed out by worms], as feared.",
        ),
        # One word changed, one dropped: still one passage.
        (
            "[The eastern quay was closed on Friday after divers had found two of its piles hollowed out by worms, officials said].",
            "[The eastern quay was closed on Sunday after divers found two of its piles hollowed out by worms, officials said].",
        ),
        # Shared words inside quotation marks are no reuse: both reporters heard them.
        (
            'Reyes told us: "We will not put a single islander at risk for the sake of a timetable that nobody here asked for."',
            '"We will not put a single islander at risk for the sake of a timetable that nobody here asked for," she said.',
        ),
        # But a passage with enough words of its own is shown whole, quotation and all.
        (
            'Mayor Ines Reyes, who was elected on a promise to rebuild the quay before the winter storms, said: "[We] will wait."',
            None,
        ),
        # A stock phrase.
        ("Police did not immediately respond to a request for comment. A", "They did not immediately respond to a request for comment. B"),
    ],
)  # fmt: skip
def test_a_passage_is_the_exact_shared_words_outside_quotation_marks(one, two):
    if two is None:
        one = one.replace("[", "").replace("]", "")
        one, two = f'[{one[:-2]}]." Later.', f'Earlier. [{one[:-2]}]."'
    (left, first), (right, second) = marked(one), marked(two)
    a, b = article_of(left, article="a"), article_of(right, article="b")
    found = passages([a, b])
    assert [(r.one.start, r.one.end) for r in found] == first.get("", [])
    assert [(r.two.start, r.two.end) for r in found] == second.get("", [])


def test_the_footer_of_an_outlet_is_no_copy():
    footer = (
        "Our newsroom is owned by its readers and takes no money from parties or governments of any colour. "
        "If you value what we do, please consider a gift, however small, to keep these pages open to everybody."
    )
    bodies = [
        "The bakery on Mill Lane reopens.",
        "A comet will be seen on Tuesday.",
        "Rain put off the derby.",
    ]
    articles = [article_of(f"{body}\n\n{footer}", article=body[:5], outlet="Lane Post") for body in bodies]
    assert copies(articles)
    known = footers(articles, [[0], [1], [2]])
    assert copies(articles, known) == ()
    assert passages(articles, known) == ()


def test_versions_of_one_report_are_no_footer():
    articles = [article_of(HARBOUR, article=name, outlet="Lane Post") for name in "abc"]
    assert footers(articles, [[0, 1, 2]]) == frozenset()


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(["quay", "Élan", "ﬁle", "naïve", "\U0001d54f", '"', "“", "”", "don't", "a", "a", "\n\n"]), max_size=120))  # fmt: skip
def test_spans_hold_what_both_articles_say(words):
    text = " ".join(words)
    a, b = article_of(text, article="a"), article_of("Earlier today " + text, article="b")
    for reuse in passages([a, b]):
        assert a.slice(reuse.one).split()
        assert b.slice(reuse.two).split()


@pytest.mark.parametrize(
    "text", ["ha " * 20_000, "one two three four five six seven eight nine ten " * 2_000]
)
def test_a_refrain_takes_no_time(text):
    assert copies([article_of(text, article="a"), article_of(text, article="b")]) is not None
