"""Acts: [verb|class:modality], "-" after the class when negated; the [agent|agent] and [object|object] where the sentence gives them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brackets import article_of, marked
from secondsource.annotate.statements import find_statements
from secondsource.languages import lexicon
from secondsource.model import Quote, Span
from secondsource.text import segment

ENGLISH = lexicon("en")


def statements_of(article, quotes=()):
    return find_statements(segment(article, ENGLISH), quotes, ENGLISH)


ROWS = [
    # who uses whose: active, passive, noun
    "[Norland|agent] [used|use] [Sudish rockets|object] on Monday.",
    "[Norland and Sudland rockets|object] were [used|use] in that way for the first time.",
    "[The rockets|object] were [used|use] by [Norland|agent] in May.",
    "Critics noted the [use|use] of [long-range rockets|object] by [Norland and Sudland|agent].",
    "The report lists [Norland|agent]'s [use|use] of [gas|object].",
    "[Rockets|object] [used|use] by [the rebels|agent] were old.",
    # approving, allowing, using
    "[President Ana Ruiz|agent] [approved|approve] [the plan|object].",
    "The [approval|approve] of [the loan|object] by [parliament|agent] came late.",
    "[Sudland|agent] [allowed|allow] [Norland|object] to fire them.",
    "Sudland allowed [Norland|agent] to [fire|fire:possible] [the rockets|object].",
    "Sudland approved [Norland|agent]'s [use|use:possible] of [the rockets|object].",
    "[Norland|agent] could [use|use:possible] [the rockets|object].",
    "[Norland|agent] would [send|send:conditional] [troops|object].",
    "[Norland|agent] will [send|send:planned] [two frigates|object].",
    "[Norland|agent] plans to [send|send:planned] [two frigates|object].",
    "Ruiz urged [Norland|agent] to [release|release:asked] [the sailors|object].",
    "It is unclear whether [Norland|agent] has already [fired|fire:asked] [the rockets|object].",
    "If [Norland|agent] [attacked|strike:conditional] [the port|object], ships would leave.",
    # negation
    "[Norland|agent] did not [fire|fire-] [the rockets|object].",
    "[Norland|agent] has never [used|use-] [gas|object].",
    "[No rockets|object] were [fired|fire-] overnight.",
    "[Norland|agent] refused to [release|release-] [the sailors|object].",
    # relative clauses, appositions, joined verbs
    "Ruiz, [who|other] lives in Lisbon, [met|meet] [the envoy|object].",
    "The minister praised [the crew|agent] that [rescued|rescue] [nine sailors|object].",
    "[The army|agent] shelled the town and [killed|kill] [five people|object].",
    "[The attack|agent] on the depot [destroyed|destroy] [nine trucks|object].",
    "[Five people|agent] [died|die] in the fire.",
    "[Police|agent] [arrested|arrest] [the mayor|object] at dawn.",
    "[The bill|object] was [rejected|deny] by [the upper house|agent].",
    "[The ferry|object] was [struck|strike] off Dover by [a tanker|agent].",
    "A [Norlandish|other] [strike|strike] on [the harbour|object] woke the town.",
    "[Norland|agent] [won|win] by nine votes.",
    "Late this month [two hundred people|agent] will [lose|lose:planned] [their homes|object].",
    "He left at the [request|ask] of [the court|agent].",
    "The court [accused|accuse] [the bank|object] of hiding the files.",
    # who is to do it; asides; what hangs on the verb before
    "[Norland|agent] was allowed to [fire|fire:possible] [the rockets|object].",
    "[Norland|agent] vowed never to [sell|sell-:planned] [the ferry|object].",
    "[The envoys|agent] are to [meet|meet:planned] in Elm.",
    "[The army|agent] has not ruled out [using|use:possible] [the base|object].",
    "Ostmark denied that [its troops|agent] had [crossed|cross-] [the border|object].",
    "The guard let [the men|agent] [use|use:possible] [the yard|object].",
    "[The plant|object], [built|build] in 1970, stands empty.",
    "[Settlers|agent] arrived and [attacked|strike] [the town|object].",
    "The clerk said that [Norland|agent] no longer [supports|support-] [the deal|object].",
    "[The charity|agent] [gave|supply] each family [a tent|object].",
    "Sudland gave [its|agent] [support|support] and went home.",
    "Should [schools|agent] [ban|ban:asked] [phones|object]?",
    "[Court|agent] [bans|ban] [far-right party|object]",
    "[Bank chief|object] [sacked|dismiss] over tapes",
    # words that only look like acts
    "It hit [military targets|other] and [began|begin] [talks|object].",
]


@pytest.mark.parametrize("row", ROWS)
def test_act(row):
    text, marks = marked(row)
    marks.pop("other", None)
    agent, thing = marks.pop("agent", [None])[0], marks.pop("object", [None])[0]
    (label, [(start, end)]) = next(iter(marks.items()))
    act, _, modality = label.partition(":")
    [found] = [s for s in statements_of(article_of(text)) if (s.verb.start, s.verb.end) == (start, end)]
    assert (found.act, found.modality, found.negated) == (act.rstrip("-"), modality, act.endswith("-"))
    if row.startswith("Ruiz, "):
        agent = (0, 4)
    if row.startswith("[The army"):
        agent = (0, 8)
    if row.startswith(("It hit",)):
        agent = (0, 2)
    if row.startswith("The court"):
        agent = (0, 9)
    if "Norlandish" in row:
        agent = None
    assert [
        found.agent and text[found.agent.start : found.agent.end],
        found.object and text[found.object.start : found.object.end],
    ] == [
        agent and text[slice(*agent)],
        thing and text[slice(*thing)],
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The proposed law has its merits.",
        "He used to live in Lisbon.",
        "An approval rating of nine per cent is low.",
        "The US-supplied trucks are old.",
        "It is warm.",
        "They went back to work, as opposed to home.",
        "He shut it down.",
    ],
)
def test_no_act(text):
    assert statements_of(article_of(text)) == ()


def test_the_whole_sentence_is_the_span():
    text = "It rained. Norland used rockets."
    assert [text[s.span.start : s.span.end] for s in statements_of(article_of(text))] == [
        "Norland used rockets."
    ]


def test_an_act_inside_a_quote_points_at_the_innermost_one():
    text = "The army said Norland fired rockets, the agency reports."
    outer, inner = Span("a", 0, 35), Span("a", 14, 35)
    quotes = (Quote((outer,), None, None, "indirect"), Quote((inner,), None, None, "indirect"))
    assert [s.quote for s in statements_of(article_of(text), quotes)] == [1]


def test_a_question_asserts_nothing():
    [found] = statements_of(article_of("Has Norland used rockets?"))
    assert found.modality == "asked"


@settings(max_examples=80, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            "used to the of by , who and Norland 's US-made - attack attacks was not if will ? “ ” é 1 it approved".split()
        ),
        max_size=30,
    )
)
def test_any_text_gives_spans_inside_their_sentence(words):
    text = " ".join(words)
    if not text:
        return
    article = article_of(text)
    for found in statements_of(article):
        for span in (found.verb, found.agent, found.object):
            assert span is None or found.span.start <= span.start < span.end <= found.span.end


def test_a_long_line_takes_linear_time():
    statements_of(article_of("Norland used rockets by the sea of trouble, and it said who attacked " * 4000))
