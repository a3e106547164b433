"""Sayings aligned across outlets, and the very words in which they differ."""

import pytest

from coverages import coverage_of
from secondsource.dossier.entities import find_entities, registry
from secondsource.dossier.quotes import align


def aligned(**texts):
    coverage = coverage_of(**texts)
    return coverage, align(coverage, registry(find_entities(coverage)))


def differences(coverage, utterance):
    words = {None: ""}
    return [
        (d.kind, *(words.get(s) if s is None else coverage.words(s) for s in (d.base, d.other)))
        for d in utterance.differences
    ]


ROWS = [
    # base, other version, what must be named
    ("We defend our harbour.", "We defend our harbor.", [("spelling", "harbour", "harbor")]),
    ("Every kilometre of it is ours.", "Every kilometer of it is ours.", [("spelling", "kilometre", "kilometer")]),
    ("We act in self defence tonight.", "We act in self-defence tonight.", [("punctuation", "self defence", "self-defence")]),
    ("We will pay for this dyke.", "(The town) will pay for this dyke.", [("inserted", "We", "The town")]),
    ("We will pay for this dyke.", "We will pay for this [north] dyke.", [("inserted", "", "north")]),
    ("We will pay for this dyke, all of it.", "pay for this dyke", [("trimmed", "We will", ""), ("trimmed", "all of it", "")]),
    ("We will gladly pay for this dyke.", "We will never pay for this dyke.", [("substituted", "gladly", "never")]),
    ("We will pay, whatever it takes.", "We will pay whatever it takes.", [("punctuation", "pay, whatever", "pay whatever")]),
    ("We will pay for this dyke.", "we will pay for this dyke,", []),
    ("We will “pay” for this dyke.", "We will 'pay' for this dyke.", []),
]  # fmt: skip


@pytest.mark.parametrize(("base", "other", "expected"), ROWS)
def test_every_difference_is_named(base, other, expected):
    # Brackets of an editor are doubled, as the tables demand.
    one, two = (words.replace("[", "[[").replace("]", "]]") for words in (base, other))
    coverage, utterances = aligned(
        north=f'"[{one} And that is all I have to say.|q.Ana_Roe]" she said.',
        south=f'"[{two}|q.Ana_Roe]" she said.',
    )
    assert len(utterances) == 1
    found = [
        d for d in differences(coverage, utterances[0]) if d[1:] != ("And that is all I have to say", "")
    ]
    tail = "And that is all I have to say"
    found = [(kind, base.removesuffix(tail).rstrip(" ."), other) for kind, base, other in found]
    assert found == expected


def test_other_sayings_stay_apart():
    _, utterances = aligned(
        north='"[We will pay for this dyke.|q.Ana_Roe]" she said.',
        south='"[We have closed the ferry line.|q.Ana_Roe]" she said.',
    )
    assert [len(utterance.quotes) for utterance in utterances] == [1, 1]


def test_a_shared_phrase_is_not_a_saying():
    _, utterances = aligned(
        north='No "[red lines|m.Ana_Roe]" then.', south='He said "[there are red lines|m.Ben_Ito]" here.'
    )
    assert len(utterances) == 2


def test_speakers_of_few_shared_words_stay_apart():
    _, utterances = aligned(
        north='"[We need more time now.|q.Ana_Roe]" she said.',
        south='"[We need more time now.|q.Ben_Ito]" he said.',
    )
    assert len(utterances) == 2


def test_a_motto_that_two_people_quote_is_no_common_saying():
    _, utterances = aligned(
        north='"[They debated for a week whether our bread is baked at dawn is still the motto of this town.|q.Ana_Roe]" she said.',
        south='"[Nobody ever doubted that our bread is baked at dawn is the motto, so let them get busy with the dyke.|q.Ben_Ito]" he said.',
    )
    assert len(utterances) == 2


def test_the_base_is_the_fullest_version():
    coverage, (utterance,) = aligned(
        north='It was "[on the dyke tonight|m.Ana_Roe]" that it failed.',
        south='"[We stood on the dyke tonight and watched.|q.Ana_Roe]" she said.',
    )
    assert coverage.words(utterance.quotes[0].content[0]) == "We stood on the dyke tonight and watched."
    assert differences(coverage, utterance) == [("trimmed", "We stood", ""), ("trimmed", "and watched", "")]


def test_every_quote_is_in_one_utterance():
    coverage, utterances = aligned(
        north='"[One saying of some length.|q.Ana_Roe]" "[Another saying of hers here.|q.Ana_Roe]"',
        south='"[One saying of some length.|q.]" and "[something else altogether, he thought|q.anon]".',
    )
    carried = [quote for utterance in utterances for quote in utterance.quotes]
    given = [quote for _, found, _ in coverage for quote in found.quotes]
    assert sorted(carried, key=lambda q: q.content) == sorted(given, key=lambda q: q.content)
