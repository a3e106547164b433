"""A given summary held against its own content: vetoes, what is borne, and what is left open."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brackets import marked
from secondsource.dossier.verify import verify
from secondsource.model import Annotations, Article, Mention, Part, Span, Statement, TimeRef

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


ROCKETS = "Norland and Sudland long-range rockets were fired at the island last week."
GATES = "The barrier's own crew closed the gates on Monday, after the pilots had asked for time."

AGENTS = [
    # content, given sentence, verdict: whose rockets they are is not who fired them
    (ROCKETS, "It tells of the firing of rockets by [Norland].", "not borne"),
    (ROCKETS, "It tells of the firing of rockets by [Norland] and [Sudland].", "not borne"),
    (ROCKETS, "It tells of the firing of rockets by the island.", "undecided"),
    (
        f"{ROCKETS} They were fired by Norland.",
        "It tells of the firing of rockets by [Norland].",
        "undecided",
    ),
    (
        f"{ROCKETS}\nRockets from Norland were fired.",
        "It tells of the firing of rockets by [Norland].",
        "undecided",
    ),
    (f"{ROCKETS}\nRockets were fired again.", "It tells of the firing of rockets by [Norland].", "undecided"),
    # one who stands by is not the one who acts
    (GATES, "It tells of the closing of the gates by the pilots.", "not borne"),
    (GATES, "The gates were closed by the pilots.", "not borne"),
    (GATES, "The gates were closed by the crew.", "undecided"),
    (GATES, "The gates were closed by the keepers.", "undecided"),
    (f"{GATES}\nThe gates were closed.", "The gates were closed by the pilots.", "undecided"),
]


@pytest.mark.parametrize(("content", "sentence", "verdict"), AGENTS)
def test_an_act_laid_on_somebody_else(content, sentence, verdict):
    words, names = marked(sentence)

    def found(article):
        at = article.text.index(words)
        mentions = [Mention(Span("a", at + i, at + j), "place", words[i:j]) for i, j in names.get("", [])]
        return Annotations("a", given=Annotations("a", mentions=tuple(mentions)))

    (check,) = verify(*record(words, content=content, found=found))
    assert check.verdict == verdict, check.reason
    assert bool(check.evidence) == (verdict == "not borne")


def test_an_act_of_the_annotators_table():
    def found(article):
        at, own = article.text.index("use of"), article.text.index("fired")
        mention = Mention(Span("a", at + 18, at + 25), "place", "Norland")
        said = Statement(
            Span("a", 0, at + 25),
            None,
            "fire",
            Span("a", at, at + 3),
            mention.span,
            Span("a", at + 7, at + 14),
        )
        done = Statement(Span("a", own, own + 5), None, "fire", Span("a", own, own + 5))
        return Annotations(
            "a", statements=(done,), given=Annotations("a", mentions=(mention,), statements=(said,))
        )

    (check,) = verify(*record("It tells of the use of rockets by Norland.", content=ROCKETS, found=found))
    assert (check.verdict, check.reason) == (
        "not borne",
        'the content has this act ("fired"), but nowhere by Norland',
    )


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
