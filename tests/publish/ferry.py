"""A dossier built by hand over invented coverage, with something in every field: what the pages are tested on."""

from secondsource.model import (
    Annotations,
    Article,
    Check,
    Claim,
    Conflict,
    Copy,
    Difference,
    Digest,
    Dossier,
    Entity,
    Figure,
    Framing,
    Mention,
    Moment,
    Origin,
    Part,
    Quantity,
    Quote,
    Reuse,
    Sentence,
    Span,
    Story,
    TimeRef,
    Utterance,
)

A = [
    ("headline", "Ferry line must pay, minister tells Skarnes Radio"),
    ("lead", "The state will not cover the cost of the stranded ferry."),
    ("summary", "The minister said 300 people were rescued."),
    ("highlight", "Fares on the northern route rise in May."),
    (
        "paragraph",
        '"We will not hand the bill to the islanders," Ilse Brandvik told Skarnes Radio on Tuesday.',
    ),
    ("caption", "The Marit Holm off Skarnes. Harbour Pictures"),
    ("paragraph", 'Rescuers took 212 people off the ship. "The line knew," she said, "for three weeks."'),
    ("paragraph", "The minister denied that the harbour was closed."),
]
B = [
    ("headline", "Brandvik blames line for disastrous grounding"),
    ("byline", "By Tove Lind"),
    (
        "paragraph",
        'Ilse Brandvik told Skarnes Radio: "(We) will not hand the bill to the islanders."',
    ),
    ("paragraph", 'About 220 people were rescued. The line had known "for 3 weeks", she said.'),
]
C = [
    ("paragraph", "Minister Ilse Brandvik said the islanders would not be handed the bill."),
    ("paragraph", "The harbour was closed on 4 March 2031, a fisherman said."),
]


def article(name, blocks, **metadata):
    text, parts = "", []
    for kind, words in blocks:
        text += "\n\n" if text else ""
        parts.append(Part(kind, len(text), len(text) + len(words)))
        text += words
    return Article(name, text, tuple(parts), language="en", **metadata)


ARTICLES = {
    "one": article(
        "one", A, outlet="Skarnes Radio", url="https://skarnes.example/ferry", published="2031-03-04",
        authors=("Per Aune", "Siv Dahl"),
    ),
    "two": article("two", B, outlet="Northern Courier", published="2031-03-05T06:30Z"),
    "three": article("three", C, doubts=("no date given; not before 2031-03-04, the latest date in the text",)),
}  # fmt: skip


def span(name, words, nth=0):
    """The span of the nth occurrence of these words in an article."""
    at = -1
    for _ in range(nth + 1):
        at = ARTICLES[name].text.index(words, at + 1)
    return Span(name, at, at + len(words))


def sentence(name, words, *also):
    return Sentence(words, (span(name, words),), also)


def quote(name, words, source, cue, kind="direct", **more):
    words = [words] if isinstance(words, str) else words
    content = tuple(span(name, one) for one in words)
    return Quote(content, span(name, source), span(name, cue), kind, "Ilse Brandvik", **more)


BILL_A = quote("one", "We will not hand the bill to the islanders,", "Ilse Brandvik", "told")
BILL_B = quote("two", "(We) will not hand the bill to the islanders.", "Ilse Brandvik", "told")
BILL_C = quote(
    "three", "the islanders would not be handed the bill", "Minister Ilse Brandvik", "said", "indirect"
)
KNEW_A = quote("one", ["The line knew,", "for three weeks."], "she", "said")
KNEW_B = quote("two", 'The line had known "for 3 weeks"', "she", "said", "mixed")

DOSSIER = Dossier(
    story=Story("ferry", ("one", "two", "three"), (Copy("two", "three", 0.91),),
                (Reuse(span("two", "hand the bill"), span("one", "hand the bill")),)),
    headline=sentence("one", "Ferry line must pay, minister tells Skarnes Radio"),
    brief=(
        sentence(
            "one",
            '"We will not hand the bill to the islanders," Ilse Brandvik told Skarnes Radio on Tuesday.',
            span("three", "Minister Ilse Brandvik said the islanders would not be handed the bill."),
        ),
        sentence("one", "Rescuers took 212 people off the ship."),
    ),
    entities=(
        Entity("Ilse Brandvik", "person", ("Ilse Brandvik", "Minister Ilse Brandvik"),
               (span("one", "Ilse Brandvik"), span("two", "Ilse Brandvik"), span("three", "Ilse Brandvik"))),
        Entity("Skarnes", "place", ("Skarnes",), (span("one", "Skarnes", 1),)),
    ),
    utterances=(
        Utterance("u1", "Ilse Brandvik", (BILL_A, BILL_B, BILL_C), (
            Difference(1, "inserted", span("one", "We"), span("two", "(We)")),
            Difference(1, "punctuation", span("one", "islanders,"), span("two", "islanders.")),
            Difference(2, "reworded", span("one", "will not hand the bill"), span("three", "would not be handed")),
        )),
        Utterance("u2", "Ilse Brandvik", (KNEW_A, KNEW_B), (
            Difference(1, "spelling", span("one", "three"), span("two", "3")),
            Difference(1, "trimmed", span("one", "The line knew"), None),
        )),
        Utterance("u3", "", (Quote((span("three", "The harbour was closed on 4 March 2031"),),
                                   span("three", "a fisherman"), span("three", "said", 1), "indirect"),)),
        Utterance("u4", "a fisherman", (Quote((span("three", "The harbour was closed"),), span("three", "a fisherman"),
                                              None, "declined", "a fisherman", anonymous=True),)),
    ),
    quantities=(
        Quantity("people", "", (
            Figure(span("one", "212"), 212, counted=span("one", "people", 1)),
            Figure(span("two", "About 220"), 220, bound="~", counted=span("two", "people")),
        ), "differ", "212 is not about 220"),
        Quantity("three weeks", "week", (
            Figure(span("one", "three weeks"), 3, unit="week"), Figure(span("two", "3 weeks"), 3, unit="week"),
        ), "agree", "the same number in words and in figures"),
    ),
    timeline=(
        Moment("2031-03-04", "2031-03-04", (
            TimeRef(span("one", "Tuesday"), "2031-03-04", "DATE"), TimeRef(span("three", "4 March 2031"), "2031-03-04", "DATE"),
        ), (
            span("one", '"We will not hand the bill to the islanders," Ilse Brandvik told Skarnes Radio on Tuesday.'),
            span("three", "The harbour was closed on 4 March 2031, a fisherman said."),
        )),
    ),
    origins=(
        Origin("o1", "Skarnes Radio interview with Ilse Brandvik", "interview", ("one", "two"),
               (span("one", "told Skarnes Radio"), span("two", "told Skarnes Radio"))),
        Origin("o2", "unknown (three)", "unknown", ("three",), ()),
    ),
    claims=(
        Claim("c1", (span("one", '"We will not hand the bill to the islanders," Ilse Brandvik told Skarnes Radio on Tuesday.'),
                     span("two", 'Ilse Brandvik told Skarnes Radio: "(We) will not hand the bill to the islanders."')),
              "Ilse Brandvik", "u1", ("o1",), 1, 1, "one origin", "both give the interview"),
        Claim("c2", (span("one", "The minister denied that the harbour was closed."),
                     span("three", "The harbour was closed on 4 March 2031, a fisherman said.")),
              origins=("o1", "o2"), fewest=2, most=2, verdict="conflicting", reason="one denies what the other says"),
        Claim("c3", (span("one", "Rescuers took 212 people off the ship."), span("two", "About 220 people were rescued.")),
              origins=("o1", "o2"), fewest=2, most=2, verdict="second source", reason="each reports it on its own"),
        Claim("c4", (span("one", "The state will not cover the cost of the stranded ferry."),), verdict="only here"),
        Claim("c5", (span("three", "Minister Ilse Brandvik said the islanders would not be handed the bill."),),
              origins=("o2",), fewest=1, most=3, verdict="unclear", reason="the third text names no origin"),
    ),
    conflicts=(
        Conflict("negation", (span("one", "The minister denied that the harbour was closed."),),
                 (span("three", "The harbour was closed on 4 March 2031, a fisherman said."),), "one denies what the other says"),
    ),
    framing=(
        Framing("one", span("one", "Ferry line must pay, minister tells Skarnes Radio"),
                span("one", "The state will not cover the cost of the stranded ferry."), only_here=("c4",)),
        Framing("two", span("two", "Brandvik blames line for disastrous grounding"),
                span("two", 'Ilse Brandvik told Skarnes Radio: "(We) will not hand the bill to the islanders."'),
                charged=(span("two", "disastrous"),)),
        Framing("three", None, span("three", "Minister Ilse Brandvik said the islanders would not be handed the bill."), absent=("c1", "c3")),
    ),
    checks=(
        Check(span("one", "The minister said 300 people were rescued."), "summary", "not borne",
              "300 stands nowhere in the content", (span("one", "Rescuers took 212 people off the ship."),)),
        Check(span("one", "Fares on the northern route rise in May."), "highlights", "misses", "no highlight names the ferry"),
    ),
    digests=(
        Digest("one", sentence("one", '"We will not hand the bill to the islanders," Ilse Brandvik told Skarnes Radio on Tuesday.'),
               (sentence("one", "Rescuers took 212 people off the ship."),), (sentence("one", "The minister denied that the harbour was closed."),)),
    ),
    doubts=("the third text gives no outlet",),
)  # fmt: skip

ANNOTATIONS = {
    "one": Annotations(
        "one", (Mention(span("one", "Ilse Brandvik"), "person", "Ilse Brandvik"),), (BILL_A, KNEW_A)
    ),
    "two": Annotations("two", quotes=(BILL_B, KNEW_B)),
    "three": Annotations("three", quotes=(BILL_C,)),
}
