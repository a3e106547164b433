"""Every finding is a pointer into the article's text, whatever the text is: properties over all layers of `annotate`.

The texts are built of words, marks and oddities of real ones: curly and lost quotation marks, astral characters, combining
accents, soft hyphens, Windows line ends, names, numbers, dates.
"""

from dataclasses import fields, replace
from itertools import pairwise

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from secondsource.annotate import annotate
from secondsource.codec import from_json, to_json
from secondsource.languages import lexicon
from secondsource.model import Annotations, Article, Part, Span
from secondsource.text import GIVEN, READ, segment

PIECES = (
    "said told according to by that whether would not confirm declined comment he she they who the a one source officials "
    "Byrne Ada Mrs. Mr. Dr. Ruritania U.S. Jan. Friday 2024 73 4.5 580,000 percent million $ € BBC Reuters reported "
    "in on of and but adding saying was asked when minister Foreign Minister May at least 18:30 MiG-31 soldiers' it's "
    "\" “ ” ' ’ ‘ « » „ `` '' . , ; : ? ! … ... - — ( ) [ ] / % 🛰 e\u0301 so\u00adft \u00a0 \r\n \n\n \n İ ß ﬁ \x00 \u200b \ud83d"
).split(" ")
TEXTS = st.lists(st.sampled_from(PIECES), max_size=60).map(" ".join) | st.text(max_size=120)
NAMES = st.sampled_from(["headline", "lead", "paragraph", "quotation", "summary", "highlight", "caption"])


@st.composite
def articles(draw):
    """An article of up to five parts, some blank lines between them."""
    text, parts = "", []
    for name in sorted(draw(st.lists(NAMES, max_size=5))):
        words = draw(TEXTS)
        text += "\n\n" if text else ""
        if words:
            parts.append(Part(name, len(text), len(text) + len(words)))
        text += words
    published = draw(st.sampled_from(["", "2024", "2024-11-23", "nonsense"]))
    return Article("a", text, tuple(parts), published=published, language="en")


def findings(annotations):
    """All findings of all layers, without those on the given summary."""
    for field in fields(Annotations):
        value = getattr(annotations, field.name)
        if isinstance(value, tuple):
            yield from value


def spans(finding):
    """Every span a finding holds."""
    for field in fields(finding):
        value = getattr(finding, field.name)
        if isinstance(value, Span):
            yield value
        elif isinstance(value, tuple):
            yield from (one for one in value if isinstance(one, Span))


@settings(max_examples=200, deadline=None)
@given(articles())
def test_a_finding_lies_inside_one_part_that_was_read(article):
    found = annotate(article)
    for annotations, names in ((found, READ), (found.given, GIVEN)):
        parts = [part for part in article.parts if part.name in names]
        for finding in findings(annotations) if annotations else ():
            for span in spans(finding):
                assert article.slice(span)
                holders = [part for part in parts if part.start <= span.start and span.end <= part.end]
                assert holders, (type(finding).__name__, article.slice(span))


@settings(max_examples=100, deadline=None)
@given(articles())
def test_the_same_text_gives_the_same_findings(article):
    assert annotate(article) == annotate(replace(article))


@settings(max_examples=60, deadline=None)
@given(articles())
def test_findings_survive_json(article):
    assume(not any("\ud800" <= char <= "\udfff" for char in article.text))  # no JSON can hold half a pair
    found = annotate(article)
    assert from_json(to_json(found), Annotations) == found


@settings(max_examples=200, deadline=None)
@given(articles())
def test_segments_cover_the_text_in_order(article):
    page = segment(article, lexicon("en"))
    text = article.text
    for token in page.tokens:
        assert text[token.start : token.end] == token.text
    for pieces in (page.tokens, page.sentences, page.quoted):
        assert all(one.start < one.end <= two.start for one, two in pairwise(pieces))
    for sentence in page.sentences:
        part = page.paragraphs[sentence.paragraph]
        assert part.start <= sentence.start < sentence.end <= part.end
        assert text[sentence.start : sentence.end] == text[sentence.start : sentence.end].strip()
        assert all(sentence.start <= token.start < sentence.end for token in page.words(sentence))
    covered = "".join(text[one.start : one.end] for one in page.sentences)
    read = "".join(text[part.start : part.end] for part in page.paragraphs)
    assert "".join(covered.split()) == "".join(read.split())
    for quoted in page.quoted:
        part = page.paragraphs[quoted.paragraph]
        assert part.start <= quoted.start < quoted.end <= part.end
