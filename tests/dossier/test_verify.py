"""A given summary held against its own content: vetoes, what is borne, and what is left open."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secondsource.dossier.verify import verify
from secondsource.model import Annotations, Article, Part, Span, Statement, TimeRef

CONTENT = (
    "Norland's harbour gate was opened on Monday after 1,200 days of repairs.\n"
    "Mayor Ines Ortega said the gate would not protect the town of Eastmere.\n"
    "About 580,000 people live near the river Ouse, the Dutch engineer Jan Vos reportedly wrote.\n"
    "The council approved the use of Sudland rockets by Norland.\n"
    "Norland and Sudland long-range rockets were fired at the island last week.\n"
    "Four divers were hurt."
)


def record(*lines, content=CONTENT, name="summary", found=None, headline="", **metadata):
    """A record whose given part holds these lines, and its annotations."""
    text, parts = "", []
    paragraphs = [("paragraph", line) for line in content.split("\n")]
    for kind, words in [("headline", headline), (name, "\n".join(lines)), *paragraphs]:
        if words:
            text += "\n\n" if text else ""
            parts.append(Part(kind, len(text), len(text) + len(words)))
            text += words
    article = Article("a", text, tuple(parts), language="en", **metadata)
    return article, (found(article) if found else Annotations("a", given=Annotations("a")))


ROWS = [
    # numbers
    ("The gate was shut for 1,200 days of repairs.", "undecided"),
    ("The gate was shut for 1,300 days.", "not borne"),
    ("Nearly 600,000 people live near the river.", "undecided"),
    ("Nearly 900,000 people live near the river.", "not borne"),
    ("At least seven divers were hurt.", "not borne"),
    ("A total of 4 divers were hurt.", "undecided"),
    # names
    ("The gate protects Westmere.", "not borne"),
    ("The Norlanders have opened their gate.", "undecided"),
    ("An engineer from the Netherlands has written about it.", "undecided"),
    ("According to mayor Ortga, the gate is no help.", "undecided"),
    ("A gate was opened on Tuesday.", "not borne"),
    ("It will be shut again in June.", "undecided"),
    # word for word, and turned round
    ("The gate would not protect the town of Eastmere.", "borne"),
    ("Mayor Ines Ortega said the gate would not protect the town of Eastmere.", "borne"),
    ("Mayor Ines Ortega said the gate would protect the town of Eastmere.", "not borne"),
    ("Four divers were not hurt.", "not borne"),
    ("- Norland's harbour gate was opened after 1,200 days of repairs.", "borne"),
    # what was left out changes what is said
    ("The Dutch engineer Jan Vos wrote.", "undecided"),
    # the words of two sentences, put together another way
    ("The council was fired at by rockets of Ines Ortega.", "undecided"),
]


@pytest.mark.parametrize(("sentence", "verdict"), ROWS)
def test_verdicts(sentence, verdict):
    (check,) = verify(*record(sentence))
    assert check.verdict == verdict, check.reason
    assert check.field == "summary"


def test_a_reason_is_plain_and_evidence_is_content():
    article, found = record("The gate was shut for 1,300 days.", "Four divers were hurt.")
    number, borne = verify(article, found)
    assert number.reason == 'the content has no number "1,300"'
    assert [article.slice(span) for span in borne.evidence] == ["Four divers were hurt."]
    assert article.slice(borne.span) == "Four divers were hurt."


def test_bullets_and_sentences_are_checked_one_by_one():
    article, found = record(
        "Four divers were hurt. The gate is open.", "-  A bullet without a stop", "2) Another one"
    )
    assert [article.slice(check.span) for check in verify(article, found)] == [
        "Four divers were hurt.",
        "The gate is open.",
        "A bullet without a stop",
        "Another one",
    ]


def test_the_day_of_publication_and_the_resolved_days_are_known():
    def found(article):
        monday = article.text.index("Monday")
        day = TimeRef(Span("a", monday, monday + 6), "2024-05-06", "DATE", "", "2024-05-06", "2024-05-06")
        return Annotations("a", times=(day,), given=Annotations("a"))

    (check,) = verify(*record("The gate was opened on 6 May 2024.", found=found))
    assert check.verdict == "undecided"
    (check,) = verify(*record("The gate was opened on 8 May 2024.", found=found))
    assert check.verdict == "not borne"


def statement(article, words, verb, agent, thing, act="fire"):
    start = article.text.index(words)

    def part(word):
        at = article.text.index(word, start)
        return Span("a", at, at + len(word))

    return Statement(
        Span("a", start, start + len(words)), None, act, part(verb), agent and part(agent), part(thing)
    )


AGENTS = [
    # given sentence, agent, object, verdict: whose rockets they are is not who fired them
    ("It tells of the firing of rockets by Norland.", "Norland", "rockets", "not borne"),
    ("It tells of the firing of rockets by the island.", "the island", "rockets", "undecided"),
]


@pytest.mark.parametrize(("sentence", "agent", "thing", "verdict"), AGENTS)
def test_an_act_laid_on_somebody_else(sentence, agent, thing, verdict):
    def found(article):
        own = statement(
            article, "Norland and Sudland long-range rockets were fired", "fired", None, "rockets"
        )
        return Annotations("a", statements=(own,), given=Annotations("a", statements=(given_one(article),)))

    def given_one(article):
        start = article.text.index(sentence)
        spans = [
            Span("a", at, at + len(w))
            for w in ("firing", agent, thing)
            for at in [article.text.index(w, start)]
        ]
        return Statement(Span("a", start, start + len(sentence)), None, "fire", *spans)

    # `fired` stands before `rockets`: the helper looks for each word from the start of the sentence.
    (check,) = verify(*record(sentence, found=found))
    assert check.verdict == verdict, check.reason
    if verdict == "not borne":
        assert check.evidence


def test_an_agent_that_may_act_is_not_vetoed():
    content = "Norland fired rockets at the island.\nNorland rockets were fired again."

    def found(article):
        one = statement(article, "Norland fired rockets", "fired", "Norland", "rockets")
        two = statement(article, "Norland rockets were fired", "fired", None, "rockets")
        start = article.text.index("It tells")
        spans = [
            Span("a", at, at + len(w))
            for w in ("firing", "Norland", "rockets")
            for at in [article.text.index(w, start)]
        ]
        given_one = Statement(Span("a", start, start + 45), None, "fire", *spans)
        return Annotations("a", statements=(one, two), given=Annotations("a", statements=(given_one,)))

    (check,) = verify(*record("It tells of the firing of rockets by Norland.", content=content, found=found))
    assert check.verdict == "undecided"


STORY = "Mayor Ortega opens harbour gate of Eastmere"
LEAD = "Mayor Ines Ortega has opened the harbour gate of Eastmere after years of repairs.\n"


def test_highlights_that_miss_the_headline():
    lines = ("- About 580,000 people live near the river Ouse.", "- Four divers were hurt.")
    *each, whole = verify(*record(*lines, name="highlight", headline=STORY, content=LEAD + CONTENT))
    assert [check.field for check in each] == ["highlight", "highlight"]
    assert (whole.field, whole.verdict) == ("highlights", "misses")
    assert "harbour" in whole.reason
    assert whole.evidence


def test_highlights_that_do_not():
    lines = ("- Four divers were hurt.", "- The mayor says the gate of Eastmere is open.")
    checks = verify(*record(*lines, name="highlight", headline=STORY, content=LEAD + CONTENT))
    assert all(check.field == "highlight" for check in checks)


def test_a_record_without_summary_has_no_checks():
    assert verify(*record()) == ()


@given(st.text(alphabet="abN1,.-–\n \"'“”", max_size=120), st.text(alphabet="abN1,.-\n \"'", max_size=60))
def test_dirty_text_never_raises(content, summary):
    text = f"{summary}\n\n{content} ."
    parts = (Part("summary", 0, len(summary)),) if summary else ()
    article = Article("a", text, (*parts, Part("paragraph", len(summary) + 2, len(text))), language="en")
    for check in verify(article, Annotations("a")):
        assert article.slice(check.span).strip()
