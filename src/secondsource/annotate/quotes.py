"""Quotations: direct, mixed, indirect and declined, with source, cue and speaker.

`find_quotes` reads each sentence alone (`attributions`), then joins what runs over sentences and paragraphs: quoted
sentences after a cue, split quotations, continuation quotes. A quoted stretch that nothing attributes is left alone:
scare quotes and titles are not quotations.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from secondsource.annotate.attributions import attributions
from secondsource.annotate.dialogue import find_dialogue
from secondsource.annotate.phrases import lay_page, verb_group, verbal
from secondsource.annotate.reports import Attribution
from secondsource.annotate.sources import subject
from secondsource.annotate.speakers import name_speakers
from secondsource.model import Quote, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from secondsource.annotate.phrases import Page
    from secondsource.languages.tables import Lexicon
    from secondsource.model import Mention
    from secondsource.text import Quoted, Segments


_LONGEST = 400  # tokens: what is longer is no sentence, and rules that look back over it would not be linear
_STOPS = frozenset(".!?…:")
_LEAD = 4  # tokens that may lead over from one quotation to the next
_ATTITUDE = 0.5  # confidence up to which somebody is said to think, not to say


def find_quotes(page: Segments, mentions: tuple[Mention, ...], lexicon: Lexicon) -> tuple[Quote, ...]:
    """The quotations of one segmented article, in order of their first content.

    `mentions` help to name the speakers. Never raises on dirty text; linear in its length.
    """
    laid = lay_page(page, mentions, lexicon)
    found = [
        sound
        for sentence in page.sentences
        if sentence.last - sentence.first <= _LONGEST
        for one in attributions(laid, sentence)
        if (sound := _sound(laid, one))
    ]
    joined = _join(laid, found)
    joined += _carried(laid, joined)
    quotes = [quote for one in joined if (quote := _quote(laid, one))]
    quotes.sort(key=lambda quote: (quote.content[0].start, quote.content[-1].end))
    named = name_speakers(laid, quotes, mentions)
    if asked := find_dialogue(laid, mentions, named):
        named = sorted([*named, *asked], key=lambda quote: (quote.content[0].start, quote.content[-1].end))
    return tuple(named)


def _sound(page: Page, one: Attribution) -> Attribution | None:
    """An attribution to somebody who can speak. A quotation stays one when it is open who says it; a bare clause does not."""
    if one.source is None:
        return one
    if _no_voice(page, one.source):
        return None
    owned = one.source[1] - one.source[0] == 1 and page.low[one.source[0]] in page.lexicon.speech.owners
    if _no_phrase(page, *one.source) and not (owned and page.low[one.cue[0]] in page.lexicon.speech.nouns):
        return replace(one, source=None) if one.quoted else None
    return one


def _no_voice(page: Page, source: tuple[int, int]) -> bool:
    """Nobody, or a time: in "documents seen this weekend show" the weekend shows nothing."""
    first, last = page.low[source[0]], page.low[source[1] - 1]
    short = source[1] - source[0] == 2  # "this weekend", "last year": a longer phrase names who speaks
    return first in page.lexicon.speech.nobody or (short and last in page.lexicon.times.units)


def _no_phrase(page: Page, first: int, last: int) -> bool:
    """Not who speaks but a piece of a clause: "settled into a booth as residents", "the speech seemed", "refused to"."""
    syntax, low = page.syntax, page.low
    if low[last - 1] in syntax.articles or low[last - 1] == "to" or low[first][0] in "'’":
        return True
    if low[first] in syntax.be or (
        len(low[first]) == 1 and page.tokens[first].text.islower() and low[first] != "a"
    ):
        return True
    for at in range(first, last):
        word, following = low[at], low[at + 1] if at + 1 < last else ""
        if page.quoted[at] >= 0 or word in _ASIDES or word in syntax.complementizers | syntax.subordinators:
            return False
        if page.capital(at) or not (word in syntax.finite or word.endswith("ed")):
            continue
        # "refugees moved out of the camp", "a study led by Byrne": a participle tells which.
        if at == first and (following in syntax.prepositions or following in syntax.determiners):
            return True
        if following in syntax.articles or word in syntax.auxiliaries:
            return True
        if not following and at > first and word in syntax.finite and word not in syntax.participles:
            return True
    return False


_ASIDES = frozenset((",", "(", "—", "–", ":", "whose", "whom"))


def _carried(page: Page, joined: list[Attribution]) -> list[Attribution]:
    """What a quotation of an outlet attributes: '"The air force said that the gate was hit," the Gazette reports'.

    Other people's quotations are not read for what third persons said: in PolNeAR that is wrong more often than right.
    """
    carrying = page.lexicon.speech.carrying
    stretches = {index for one in joined if page.low[one.cue[1] - 1] in carrying for index in one.quoted}
    if not stretches:
        return []
    bare = replace(page, quoted=(-1,) * len(page.low), opens={})
    found: list[Attribution] = []
    for sentence in page.segments.sentences:
        held = {page.quoted[at] for at in range(sentence.first, sentence.last)} & stretches
        if not held or sentence.last - sentence.first > _LONGEST:
            continue
        for one in attributions(bare, sentence):
            stretch = page.quoted[one.cue[0]]
            if one.kind != "indirect" or stretch not in held or not one.source:
                continue
            first, last = page.bounds[stretch]
            clauses = tuple((a, min(b, last)) for a, b in one.clauses if first <= a < min(b, last))
            if clauses and first <= one.source[0]:
                found.append(replace(one, clauses=clauses, confidence=0.6))
    return found


def _join(page: Page, found: list[Attribution]) -> list[Attribution]:
    """Give every quoted stretch that no sentence attributes to the saying it belongs to, where there is one."""
    joined = list(found)
    owner: dict[int, int] = {}
    for index, one in enumerate(joined):
        for held in _held(page, one):
            owner.setdefault(held, index)
    last = 0  # index of the first attribution whose cue stands after the stretch
    for index, stretch in enumerate(page.segments.quoted):
        first = page.bounds[index][0]
        while last < len(found) and found[last].cue[0] < first:
            last += 1
        if index in owner or not _sentence_like(page.segments.article.text, stretch):
            continue
        near = [
            item for item in (owner.get(index - 1, -1), *range(last - 1, max(-1, last - 5), -1)) if item >= 0
        ]
        near.sort(key=lambda item: joined[item].kind != "direct")
        previous = next((item for item in near if _follows(page, joined[item], index)), -1)
        if previous < 0:
            if announced := _announced(page, found[max(0, last - 5) : last], index) or _signed(page, index):
                owner[index] = len(joined)
                joined.append(announced)
            continue
        one = joined[previous]
        if one.quoted:
            joined[previous] = replace(one, quoted=(*one.quoted, index))
            owner[index] = previous
        else:
            # 'Byrne said the gate would stay shut. "We have no choice."': a saying of its own, by the same speaker.
            owner[index] = len(joined)
            joined.append(Attribution(one.cue, one.source, (), (index,), "direct", 0.7))
    return joined


def _announced(page: Page, before: list[Attribution], index: int) -> Attribution | None:
    """A quotation behind a colon whose sentence has no verb of saying: 'Byrne gave a simple reason: "..."'.

    Where somebody is said to have said something in that sentence, the quotation is theirs: 'As Ortiz wrote, it was the gate:
    "..."'. Else it is the subject's with which the sentence opens.
    """
    first = page.opening(index)
    if first < 2 or page.low[first - 1] != ":":
        return None
    sentence = page.segments.sentence_at(page.tokens[first - 1].start)
    if sentence is None or sentence.last - sentence.first > _LONGEST:
        return None
    for one in before:
        if sentence.first <= one.cue[0] < first and one.source and one.confidence > _ATTITUDE:
            return Attribution(one.cue, one.source, (), (index,), "direct", 0.7)
    begin = sentence.first
    if page.low[begin] in page.syntax.subordinators | page.syntax.prepositions:
        # "After the gate fell, Byrne gave a simple reason:"
        begin = next((at + 1 for at in range(begin, first) if page.low[at] == ","), begin)
    for at in range(begin + 1, first - 1):
        if page.quoted[at] < 0 and verbal(page, at):
            group = verb_group(page, at, begin)
            source = subject(page, group, begin)
            if source and page.low[source[0]] not in page.syntax.complementizers:
                if source[1] - source[0] == 1 and page.stem(source[0]) in page.lexicon.speech.own:
                    return None
                return _sound(page, Attribution((group, at + 1), source, (), (index,), "direct", 0.6))
    return None


def _signed(page: Page, index: int) -> Attribution | None:
    """A quotation with its speaker under it behind a dash: '"We stay." — Ada Byrne, port master'."""
    at = page.closing(index)
    if at + 1 >= len(page.low) or page.low[at] not in _DASHES or at + 1 not in page.people:
        return None
    last = page.people[at + 1]
    stop = page.segments.sentence_at(page.tokens[last - 1].start)
    if stop is None or stop.last - at > _LONGEST or page.tokens[at].end + 1 < page.tokens[at + 1].start:
        return None
    while last < stop.last and page.low[last] not in ";:(" and not page.mark(last):
        if verbal(page, last):
            return None
        if page.low[last] == "." and len(page.low[last - 1]) > 1:
            break  # but "Ada P. Byrne"
        last += 1
    return Attribution((at, at + 1), (at + 1, last), (), (index,), "direct", 0.8)


_DASHES = frozenset("-–—―~")


def _held(page: Page, one: Attribution) -> Iterator[int]:
    yield from one.quoted
    for first, last in one.clauses:
        yield from {page.quoted[at] for at in range(first, last) if page.quoted[at] >= 0}


def _follows(page: Page, one: Attribution, index: int) -> bool:
    """Whether a stretch without a cue of its own goes on with a saying: it opens the sentence right after it.

    '"We stay," Byrne said at the gate. "We are not tired."' The paragraph after a quotation goes on with it too, when
    it is a quotation and nothing else.
    """
    segments = page.segments
    stretch = segments.quoted[index]
    first = page.opening(index)
    if page.low[one.cue[0]] in _DASHES:
        return False  # what stands under a signature is the next one's
    held = [page.closing(item) for item in one.quoted]
    end = max([one.cue[1], *held, *(last for _, last in one.clauses), one.source[1] if one.source else 0])
    before = segments.sentence_at(segments.tokens[first - 1].start) if first else None
    if before and end <= before.first < first <= before.first + _LEAD and _leads(page, before.first, first):
        first = before.first  # '"We stay," Byrne said. Then, "We fight."'
        before = segments.sentence_at(segments.tokens[first - 1].start) if first else None
    if first < end or before is None:
        return False
    if before.paragraph == stretch.paragraph:
        return before.first < end and (segments.tokens[first - 1].text in _STOPS or page.mark(first - 1))
    if before.paragraph + 1 != stretch.paragraph or before.first >= end:
        return False
    if stretch.continues:
        return True
    part = segments.paragraphs[stretch.paragraph]
    # A mark that closes at a paragraph's end ends the quotation; what follows goes on with it only where it is all quotation.
    shut = index > 0 and segments.quoted[index - 1].closed and page.closing(index - 1) == first
    if one.quoted and one.kind == "direct" and page.tokens[first].start == part.start and not shut:
        return True  # the paragraph after a quotation opens with one that nobody else is given
    if page.tokens[first].start != part.start:
        return False
    last = segments.token_at(part.end - 1) + 1
    return all(page.mark(at) or page.low[at] in ".!?" for at in range(page.bounds[index][1], last))


def _leads(page: Page, first: int, last: int) -> bool:
    """Whether a few words only lead over to the next quotation: "Then,", "And later:"."""
    return all(
        page.low[at] in ",:" or page.adverb(at) or page.low[at] in page.syntax.coordinators
        for at in range(first, last)
    )


def _sentence_like(text: str, stretch: Quoted) -> bool:
    words = text[stretch.start : stretch.end].split()
    return len(words) >= 4 or (bool(words) and words[-1][-1] in ".!?,")


def _quote(page: Page, one: Attribution) -> Quote | None:
    segments = page.segments
    ranges = [(page.tokens[first].start, page.tokens[last - 1].end) for first, last in one.clauses]
    ranges += [(segments.quoted[index].start, segments.quoted[index].end) for index in one.quoted]
    content: list[Span] = []
    for start, end in sorted(ranges):
        if start < end and not (content and start < content[-1].end):
            content.append(segments.span(start, end))
    if not content:
        return None
    return Quote(
        content=tuple(content),
        source=_span(page, one.source),
        cue=_span(page, one.cue),
        kind=one.kind,
        confidence=one.confidence,
    )


def _span(page: Page, tokens: tuple[int, int] | None) -> Span | None:
    if tokens is None:
        return None
    return page.segments.span(page.tokens[tokens[0]].start, page.tokens[tokens[1] - 1].end)
