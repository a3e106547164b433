"""Attributions in a table: content in plain brackets, [source|s], [cue|c]; the kind stands before the row."""

import time

import pytest

from brackets import article_of, marked
from secondsource.annotate.mentions import find_mentions
from secondsource.annotate.quotes import find_quotes
from secondsource.languages import lexicon
from secondsource.model import Article, Part
from secondsource.text import segment

ENGLISH = lexicon("en")

ONE = [
    # direct: cue after, before, between, in the inverted order
    ("direct", '"[We will stay,]" [Byrne|s] [said|c].'),
    ("direct", '"[We will stay,]" [said|c] [Ada Byrne, the mayor of Elm Vale|s].'),
    ("direct", '[Byrne|s] [said|c]: "[We will stay.]"'),
    ("direct", '[The mayor|s] [told|c] the Gazette on Friday, "[We will stay.]"'),
    ("direct", '"[Get out,]" [one source|s] [said|c], "[or stay for ever.]"'),
    ("direct", '"[We will stay,]" [Byrne|s] [said|c] at the gate. "[We are not tired.]"'),
    ("direct", '"[We will stay,]" [she|s] [said|c] of the crews, "[and we will fight.]"'),
    ("direct", "''[We will stay,]'' [Mr. Byrne|s] [said|c]."),
    ("direct", '"[Will they stay?]" [Byrne|s] [asked|c].'),
    ("direct", 'Asked about the crews, [she|s] [replied|c]: "[They stay.]"'),
    ("direct", '"[They stay,]" [he|s] [was quoted as saying|c].'),
    ("direct", '[According to|c] [the mayor|s], "[nobody will be left behind]".'),
    ("direct", '[Byrne|s][:|c] "[We will stay.]"'),
    ("direct", '[Ada Byrne, 67, a clerk in Elm Vale, Pa.|s], [said|c]: "[Nobody told us.]"'),
    ("direct", '"[We stay,]" [the mayor, who built the dam|s], [said|c].'),
    # a quotation over paragraphs
    ("direct", '"[We will stay,]" [Byrne|s] [said|c].\n"[We have boats, food and time enough.]"'),
    ("direct", '[Byrne|s] [added|c]:\n"[We have boats, food and time enough.]"'),
    (
        "direct",
        '"[We will stay,]" [Byrne|s] [said|c].\n"[We have boats and food.]" It was not clear how much.',
    ),
    ("direct", '"[We will stay,]" [Will|s] [wrote|c].'),
    ("direct", '"[We will stay,]" [read|c] [the letter|s].'),
    ("direct", '[Said|c] [Ada Byrne, who built the dam|s], "[We stay.]"'),
    ("direct", '[Byrne|s] [said|c] back in the spring of last year: "[We stay.]"'),
    # names with asides, settings, signatures, answers; a quotation over the end of its sentence
    (
        "direct",
        '"[We saw it,]" [Ada Byrne, 30, of Elm Vale, Ohio, who was on the ferry|s], [said|c] at the gate.',
    ),
    ("direct", '"[We saw it,]" [said|c] [Will Byrne, a clerk in Elm Vale|s].'),
    ("direct", '"[Are you well?]" [Byrne, a port nurse|s], [said|c] kindly to them.'),
    ("direct", '"[We stay.]"\n[—|c] [Ada Byrne, port master|s]'),
    ("direct", '"[We stay,]" [Byrne|s] [said|c]. Then, "[And we fight.]"'),
    ("direct", '[He|s] [answered|c], "[I have no idea.]"'),
    ("mixed", '[Byrne|s] [said|c] [that she would "stay. And then we will see"].'),
    ("mixed", '[Ada Byrne|s], at a fair in Elm Vale, Ohio, [said|c] [she was "going to stay"].'),
    ("mixed", '[The port master|s] [calls|c] [it her "lucky gate"].'),
    ("direct", '"[We stay,]" [Byrne|s] [said|c]. "[It is ours.]"\n"Gate watch" is what the town calls it.'),
    ("mixed", 'Nobody forgot [her|s] [remark|c] [that the gate was "a toy"].'),
    ("mixed", 'They laughed at [Byrne|s]\'s [promise|c] [of a "golden gate"].'),
    # statements, posts, documents, polls
    ("direct", '"[We stay,]" [Byrne|s] [wrote|c] on X.'),
    ("direct", '"[We stay,]" [Byrne|s] [posted|c] on Truth Social on Friday.'),
    ("direct", '[Byrne|s] [tweeted|c]: "[We stay.]"'),
    ("direct", 'In a statement, [the port|s] [said|c]: "[We stay.]"'),
    ("direct", '"[We stay,]" [the port|s] [said|c] in a statement.'),
    ("indirect", "[The company|s] [said|c] in a filing on Monday [it would lose money]."),
    ("indirect", "[The poll|s] [found|c] [that two in three had not heard of the gate]."),
    ("indirect", "[According to|c] [a report by the audit office|s], [the gate was never tested]."),
    # HTML entities that nobody read
    ("direct", "&quot;[We stay,]&quot; [Byrne|s] [said|c]."),
    ("direct", "&ldquo;[We don&#8217;t go,]&rdquo; [said|c] [Ada Byrne, the mayor|s]."),
    ("direct", '[Byrne|s] [gave|c] a simple reason: "[We have boats and food enough.]"'),
    # mixed
    ("mixed", '[Byrne|s] [said|c] on "Morning Call" on Friday [that the crews "will stay"].'),
    ("mixed", '[Byrne|s] [said|c] [that the crews "will stay" for the winter].'),
    ("mixed", '[The mayor|s] [called|c] [the plan "a mess"].'),
    ("mixed", '[She|s] [urged|c] [the council to "open the gate"].'),
    # indirect
    ("indirect", "[Byrne|s] [said|c] [that the crews would stay]."),
    ("indirect", "[The mayor of Elm Vale|s] [has repeatedly denied|c] [the report]."),
    ("indirect", "[The crews would stay], [Byrne|s] [said|c]."),
    ("indirect", "[The crews], [Byrne|s] [said|c], [would stay]."),
    ("indirect", "[The crews would stay], [according to|c] [two people at the port|s]."),
    ("indirect", "[According to|c] [the port authority|s], [the crews would stay]."),
    ("indirect", "[Ortiz|s] [told|c] the Gazette in an interview on Nov. 3 [that the crews would stay]."),
    ("indirect", "In a letter to the board, [Byrne|s] [wrote|c] [that the gate was shut]."),
    ("indirect", "[Byrne|s] [went on to say|c] [that the gate was shut]."),
    ("indirect", "[Byrne|s] [said|c], however, [that the gate was shut]."),
    ("indirect", "[The report|s] [found|c] [that the gate had been shut]."),
    ("indirect", "[The crew|s] [vowed|c] [to stay]."),
    # declined
    ("declined", "[Byrne|s] [would not confirm|c] [whether the crews had left]."),
    ("declined", "[The port authority|s] [declined|c] [to comment]."),
    ("declined", "[She|s] [did not|c] [elaborate]."),
    ("declined", "[The ministry|s] [did not immediately respond to|c] [a request for comment]."),
    ("declined", "[Byrne|s] [refused|c] [to discuss the letter]."),
    ("declined", "[The company|s] [declined|c] [to give a figure]."),
    ("declined", "[A spokesman|s] [could not confirm|c] [the report]."),
    ("declined", "[The port|s] [did not return|c] [calls seeking comment]."),
    ("declined", "[The ministry|s] [did not give|c] [a reason]."),
    ("declined", "[A spokesman for the port|s] [did not respond to|c] [a request for comment]."),
]

MANY = [
    # two sayings in one paragraph, each with its cue
    [
        'Asked about it [he|s] [said|c]: "[We do not rule it out.]" "We stay as long as we must," he said.',
        'Asked about it he said: "We do not rule it out." "[We stay as long as we must,]" [he|s] [said|c].',
    ],
    # the subject is shared
    [
        '[Byrne|s] [said|c] [that the gate "was open"], but would not confirm whether boats had left.',
        'Byrne said that the gate "was open", but [would not confirm|c] [whether boats had left].',
    ],
    [
        "[Byrne|s] [said|c] [the gate was shut], adding that it would stay so.",
        "Byrne said the gate was shut, [adding|c] [that it would stay so].",
    ],
    # one carries what the other said
    [
        "[Lam|s] [said|c] [that Ortiz had claimed that the gate was shut].",
        "Lam said that [Ortiz|s] [had claimed|c] [that the gate was shut].",
    ],
    # an opening clause belongs to what follows
    [
        "Asked by [the Gazette|s] whether the gate would open, Byrne said that it would not.",
        "Asked by the Gazette whether the gate would open, [Byrne|s] [said|c] [that it would not].",
    ],
    [
        "[Noting|c] [that the water was high], [Byrne|s] said that the gate was shut.",
        "Noting that the water was high, [Byrne|s] [said|c] [that the gate was shut].",
    ],
    # an outlet carries what a body said
    [
        '"[The navy said that the gate was hit,]" [the Gazette|s] [reports|c].',
        '"[The navy|s] [said|c] [that the gate was hit]," the Gazette reports.',
    ],
    # a clause opens before its subject
    [
        "[The gate will stay shut until March after divers reported a crack], [Ada Byrne|s] [said|c].",
        "The gate will stay shut until March after [divers|s] [reported|c] [a crack], Ada Byrne said.",
    ],
    # carried by an outlet without marks; the second quotation is that of the second verb
    [
        "[The navy said the gate was hit], [the Gazette|s] [reported|c] on Friday.",
        "[The navy|s] [said|c] [the gate was hit], the Gazette reported on Friday.",
    ],
    [
        '"[We are ready,]" [Ada Byrne|s] [said|c], adding: "We will not wait."',
        '"We are ready," [Ada Byrne|s] said, [adding|c]: "[We will not wait.]"',
    ],
    # under a signature begins what the next one says
    [
        '"[We stay.]"\n[—|c] [Ada Byrne|s]\n"We have boats and food."\n— Will Ortiz',
        '"We stay."\n— Ada Byrne\n"[We have boats and food.]"\n[—|c] [Will Ortiz|s]',
    ],
    # interviews with labels
    [
        "[ROE|s][:|c] [We stay.]\nVALE: For how long?\nROE: Till May.\nVALE: Why?",
        "ROE: We stay.\n[VALE|s][:|c] [For how long?]\nROE: Till May.\nVALE: Why?",
        "ROE: We stay.\nVALE: For how long?\n[ROE|s][:|c] [Till May.]\nVALE: Why?",
        "ROE: We stay.\nVALE: For how long?\nROE: Till May.\n[VALE|s][:|c] [Why?]",
    ],
    # a reported clause, then a quotation of the same speaker
    [
        '[Byrne|s] [said|c] [the gate would stay shut]. "We have no choice."',
        'Byrne said the gate would stay shut. "[We have no choice.]"',
    ],
]

NONE = [
    "Nobody said that the gate had been closed.",
    "Letters read out this weekend show that the gate was open.",
    'The "floating village" was built in a year.',
    'She sang "The Lee Shore" at the fair.',
    "The report was late and the claims were many.",
    "Byrne's comments came days after the fair.",
    "The port said nothing.",
    "Divers found a crack in its second pier, and the bridge was closed.",
    "His promise was no plan.",
    "We found that the lamp was dim.",
    "What about responding to the threat?",
    "The boat carried what it said was food.",
    # A piece of a clause is nobody who speaks.
    "Critics issued a paper after a guest on the morning show called the gate rotten and said it would fall.",
    "Fifty clerks signed an open letter saying that the gate was open.",
    "There have been numerous claims that the gate was rotten.",
    "Now that's said, the gate was open.",
    "The clerk, who asked not to be named, left by the gate.",
    "Update: The gate is open.\nCorrection: It is not.\nRead more: All about gates.",
    "When the gate rose, she began a new life.",
    "The crews did not return to work.",
]


def quotes_of(text):
    article = article_of(text)
    page = segment(article, ENGLISH)
    return article, find_quotes(page, find_mentions(page, ENGLISH), ENGLISH)


def shape(quote):
    """Offsets of content, source and cue."""
    spans = {"": [(span.start, span.end) for span in quote.content]}
    for label, span in (("s", quote.source), ("c", quote.cue)):
        if span:
            spans[label] = [(span.start, span.end)]
    return spans


@pytest.mark.parametrize(("kind", "row"), ONE)
def test_one_attribution(kind, row):
    text, expected = marked(row)
    _, (quote,) = quotes_of(text)
    assert (quote.kind, shape(quote)) == (kind, expected)


@pytest.mark.parametrize("rows", MANY)
def test_several_attributions(rows):
    _, quotes = quotes_of(marked(rows[0])[0])
    shapes = [shape(quote) for quote in quotes]
    for row in rows:
        expected = marked(row)[1]
        assert any(expected.items() <= found.items() for found in shapes), (expected, shapes)
    assert len(shapes) == len(rows)


@pytest.mark.parametrize("text", NONE)
def test_scare_quotes_titles_and_nouns_are_no_attributions(text):
    assert quotes_of(text)[1] == ()


@pytest.mark.parametrize(
    "text",
    [
        "he said that " * 20_000,
        '"We go," he said. ' * 8_000,
        "Byrne, a lawyer, and " * 15_000,
        'said "x" ' * 20_000,
        "according to " * 20_000,
    ],
    ids=lambda text: repr(text[:14]),
)
def test_hostile_lines_take_linear_time(text):
    page = segment(Article("a", text, (Part("paragraph", 0, len(text)),)), ENGLISH)
    began = time.process_time()
    find_quotes(page, (), ENGLISH)
    assert time.process_time() - began < 5
