"""Many blocks judged at once are judged as one by one; names are looked up as they would be searched for."""

from hypothesis import given
from hypothesis import strategies as st

from secondsource.read.regions import NAMES, regions
from secondsource.read.scorer import forest, judged, plant, summed

NAMED = st.sampled_from("abcdef")
TREES = st.recursive(
    st.integers(-4000, 4000), lambda below: st.tuples(NAMED, below, below).map(list), max_leaves=8
)


def descended(tree, found):
    while isinstance(tree, list):
        tree = tree[2] if tree[0] in found else tree[1]
    return tree


@given(st.lists(TREES, max_size=6), st.lists(st.sets(NAMED), max_size=40), st.integers(-3000, 3000))
def test_all_at_once_is_one_by_one(trees, blocks, base):
    planted = plant({"base": base, "trees": trees})
    expected = [(base + sum(descended(tree, found) for tree in trees)) / 1000 for found in blocks]
    assert summed(planted, blocks) == expected


def test_the_package_has_weights_for_every_question():
    for question in ("body", "content", "lead"):
        assert forest(question).trees
        features = [{"tag:p", "stop", "size:long"}, {"tag:li", "links:all"}]
        assert judged(question, features) == [judged(question, [found])[0] for found in features]


WORDS = st.sampled_from(
    "article body related-links readMore ads ad adverts by-line byline caption-text img time ago u-hidden hidden nav sub title subtitle "
    "x1 css-1ab author bio author-bio story__text fe de errata login".split()
)


@given(st.lists(st.tuples(WORDS, st.sampled_from(["", " ", "-", "_"])), max_size=6))
def test_names_are_told_as_a_search_would(words):
    names = "".join(word + between for word, between in words).lower()
    assert regions(names) == {label for label, pattern in NAMES if pattern.search(names)}
