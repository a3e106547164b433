"""Verbs of saying and their sources: the active, the passive, the participle, the inverted order. (Other cues: `verbless`.)"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from secondsource.annotate.contents import (
    Content,
    clause_after,
    content_after,
    content_before,
    quote_later,
)
from secondsource.annotate.phrases import passive, verb_group, verbal
from secondsource.annotate.reports import (
    Attribution,
    declined,
    fitting_after,
    goes_on,
    negative,
    report,
    weigh,
)
from secondsource.annotate.sources import named_aside, nearest_subject, phrase_after, subject

if TYPE_CHECKING:
    from secondsource.annotate.contents import Range
    from secondsource.annotate.phrases import Page
    from secondsource.text import SourceSentence


def attributed(
    page: Page, sentence: SourceSentence, verb: int, found: list[Attribution]
) -> Attribution | None:
    """The attribution of the verb at a token, if it is one of saying; `found` are those before it in the sentence."""
    speech, word = page.lexicon.speech, page.low[verb]
    if word not in speech.all and not (word in speech.answers and negative(page.low[verb - 1])):
        return None
    if page.capital(verb) and verb > sentence.first:
        return None
    left = _left_bound(page, sentence, verb)
    group = verb_group(page, verb, left)
    cue = (group, _cue_end(page, verb, sentence.last))
    if (word in speech.bound and cue[1] == verb + 1) or (word in speech.states and group == verb):
        return None
    if word in speech.bound and page.low[cue[1] : cue[1] + 1] == ("to",) and word in page.syntax.catenative:
        return None  # "went on to say": the verb comes later
    if group == verb and _is_noun(page, sentence, cue, left):
        return None
    hearing = word in speech.telling and word.endswith("ed") and group == verb
    alone = verb == sentence.first or page.low[verb - 1] in page.syntax.subordinators
    if (
        hearing
        and alone
        and verb < sentence.last - 1
        and page.quoted[verb - 1] < 0
        and not page.mark(verb - 1)
    ):  # "When asked whether"
        return _passive(page, sentence, cue, verb, left)
    if word not in speech.states and passive(page, group, verb):
        return _passive(page, sentence, cue, verb, left)
    if word.endswith("ing"):
        return _participle(page, sentence, cue, verb, left, found)
    if group == verb and verb - 1 > left and page.low[verb - 1] == "to":
        return _infinitive(page, sentence, cue, verb, left)
    source = _gap(page, sentence, group, left) or subject(page, group, left)
    source = source or _after_quote(page, sentence, group, left)
    if source is None:
        return _inverted(page, sentence, cue, verb, left) or _shared(page, sentence, cue, verb, left, found)
    return _active(page, sentence, cue, verb, source)


def _active(page: Page, sentence: SourceSentence, cue: Range, verb: int, source: Range) -> Attribution | None:
    """The plain case: somebody, a verb, and what is said before it, after it, or on both sides."""
    speech, word = page.lexicon.speech, page.low[verb]
    if word not in speech.all:  # "did not return calls", "did not give a reason"
        after = content_after(page, verb, cue[1], sentence.last)
        held = (
            after
            and after.clause
            and not speech.withheld.isdisjoint(page.low[after.clause[0] : after.clause[0] + 3])
        )
        return declined(page, cue, source, verb, after) if held else None
    after = fitting_after(page, verb, cue, sentence.last)
    if (
        after
        and after.clause
        and page.low[source[0] - 1] == "what"
        and source[0] > sentence.first
        and not page.mark(after.clause[0])
    ):
        return None  # "firing what it said was a new missile": what is said stands on both sides
    telling = word in speech.verbs or word in speech.showing or word in speech.telling
    before = content_before(page, sentence, source[0]) if telling else None
    if before and before.clause and (word in speech.quoting or page.low[source[0]] in speech.relatives):
        before = None  # "When the gate rose, he began": only a quotation makes that a saying
    if before and before.clause and after is None and goes_on(page, cue[1], sentence.last):
        after = clause_after(page, cue[1] + 1, sentence.last)
    before, after = weigh(page, sentence, cue, before, after)
    if before and before.clause and not after and before.clause[1] - before.clause[0] < 2:
        return None
    return declined(page, cue, source, verb, after) or report(
        page, cue, source, before=before, after=after, verb=verb
    )


def _gap(page: Page, sentence: SourceSentence, group: int, left: int) -> Range | None:
    """All between a quotation and the verb, where it is one plain phrase: '"...," the senator and Democratic candidate said'."""
    if left <= sentence.first or not left + 2 < group < left + 14 or page.low[left] != "the":
        return None
    plain = all(
        page.low[at] not in ",;:()"
        and not verbal(page, at)
        and page.low[at] not in page.syntax.complementizers
        for at in range(left, group)
    )
    end = group
    while end - 1 > left and (page.low[end - 1] in page.syntax.days or page.adverb(end - 1)):
        end -= 1
    return (left, end) if plain and page.low[end - 1] not in page.syntax.prepositions else None


def _after_quote(page: Page, sentence: SourceSentence, group: int, left: int) -> Range | None:
    """All that stands between a quotation and the verb: '"...," Ada Byrne, now 81 and retired, said'."""
    if left <= sentence.first or page.low[group - 1] != "," or not left < group - 1 < left + 40:
        return None
    named = page.capital(left) or page.low[left] in page.syntax.determiners
    return (left, group - 1) if named and page.low[left] not in page.syntax.prepositions else None


def _left_bound(page: Page, sentence: SourceSentence, verb: int) -> int:
    """The first token after the last quoted stretch before the verb, or of the sentence."""
    at = verb
    while at > sentence.first and page.quoted[at - 1] < 0:
        at -= 1
    while at < verb and page.mark(at):
        at += 1
    return at


def _cue_end(page: Page, verb: int, bound: int) -> int:
    pair = " ".join(page.low[verb : verb + 2])
    return verb + 2 if verb + 1 < bound and pair in page.lexicon.speech.phrasal else verb + 1


def _is_noun(page: Page, sentence: SourceSentence, cue: Range, left: int) -> bool:
    """Whether a form that may be a noun is one: "the [report]", "Byrne's [comments]", "no [claim] of"."""
    verb, end = cue
    before = page.low[verb - 1] if verb > left else ""
    if verb == left and left > sentence.first:  # '"...," read the letter'
        return False
    if before == "to" or (before in page.syntax.prepositions and page.low[verb].endswith("ing")):
        return False
    if (
        before in ("'s", "’s", "'", "’")
        or before in page.syntax.articles
        or before in page.syntax.prepositions
    ):
        return page.low[verb] not in ("said", "told")
    if page.low[verb] not in page.lexicon.speech.nominal or (
        page.low[verb] in page.lexicon.speech.showing and page.low[verb].endswith("s")
    ):
        return False
    after = page.low[end] if end < sentence.last else ""
    if page.low[verb].endswith("s") and (after in page.syntax.objects or after == "that"):
        return False  # "the port master calls it"
    if after and (page.mark(end) or (after in ",:" and end + 1 < len(page.low) and page.mark(end + 1))):
        return False
    told = sentence.first < left < verb - 1 < left + 5 and page.low[left] in page.syntax.determiners
    told = told and any(low in ",?!" for low in page.low[left - 2 : left])
    if told and (after in ".," or after in page.syntax.prepositions):
        return False  # '"...," the editorial read.'
    if not (page.capital(verb - 1) or before in page.syntax.subjects or before.endswith("s")) or not before:
        return True
    if after in ".," and left > sentence.first:  # '"...," Byrne notes.'
        return False
    return not (
        end > verb + 1
        or after in page.syntax.complementizers
        or after in page.syntax.determiners
        or after in page.syntax.subjects
        or (after == "to" and page.low[verb] in page.lexicon.speech.intending)
        or after in (":", ",")
        or (after and page.capital(end))
    )


def _passive(page: Page, sentence: SourceSentence, cue: Range, verb: int, left: int) -> Attribution | None:
    """The passive hides its source or puts it behind "by": "is expected to", "was asked by Byrne whether"."""
    low, bound = page.low, sentence.last
    first = subject(page, cue[0], left)
    saying = low[verb + 1 : verb + 3]
    if len(saying) == 2 and saying[0] == "as" and saying[1].endswith("ing"):  # "was quoted as saying"
        after = content_after(page, verb + 2, verb + 3, bound)
        before = content_before(page, sentence, first[0]) if first else None
        return report(page, (cue[0], verb + 3), first, before=before, after=after)
    source, start = None, cue[1]
    if start < bound and low[start] == "by":
        end = next((at for at in range(start + 1, bound) if _ends_agent(page, at)), bound)
        source, start = ((start + 1, end), end) if end > start + 1 else (None, start)
    if low[verb] in page.lexicon.speech.telling:
        after = content_after(page, verb, start, bound)
        if (
            after
            and after.clause
            and low[after.clause[0]] not in page.syntax.complementizers | {"to", "about"}
        ):
            after = None
        one = report(page, cue, source, before=None, after=after, verb=verb)
        return replace(one, confidence=0.7) if one else None
    if low[verb] in page.lexicon.speech.hearsay and start < bound and low[start] in ("to", "that", "as"):
        after = clause_after(page, start, bound)
        one = report(page, cue, source, before=Content(clause=first) if first else None, after=after)
        return replace(one, confidence=0.5) if one else None
    return None


def _ends_agent(page: Page, at: int) -> bool:
    word, syntax = page.low[at], page.syntax
    return (
        page.mark(at)
        or word in ".,;:"
        or word in syntax.complementizers
        or word in ("to", "about", "in", "on", "for", "as")
    )


def _participle(
    page: Page, sentence: SourceSentence, cue: Range, verb: int, left: int, found: list[Attribution]
) -> Attribution | None:
    """The subject of "..., adding that" is whoever spoke last in the sentence, else the sentence's own."""
    after = fitting_after(page, verb, cue, sentence.last)
    if after is None:
        return None
    helped = any(page.low[at] in page.syntax.auxiliaries for at in range(cue[0], verb))
    if helped or (cue[0] > left and not _parts(page, cue[0] - 1)):
        reported = after.quoted >= 0 or (
            after.clause and page.low[after.clause[0]] == "that" and after.clause[0] == cue[1]
        )
        if cue[0] == verb and not reported:
            return None  # "an insider [advising] the council": which one, not what was said
        source = subject(page, cue[0], left)
        at = cue[0] - 1
        while at > left and (page.low[at] in page.syntax.days or page.low[at] == "on"):
            at -= 1
        if (
            after.quoted >= 0 and page.low[at] in page.lexicon.speech.settings
        ):  # "issued a statement on Tuesday saying"
            source = nearest_subject(page, at, sentence.first) or source
        return report(page, cue, source, before=None, after=after, verb=verb) if source else None
    source = found[-1].source if found else _main_subject(page, sentence, cue[0])
    if source is None and cue[0] > sentence.first + 1 and page.low[sentence.last - 1] == "?":
        return None  # "What about responding to the threat?"
    one = report(page, cue, source, before=None, after=after, verb=verb)
    return replace(one, shared=True) if one else None


def _main_subject(page: Page, sentence: SourceSentence, at: int) -> Range | None:
    """The subject with which a sentence opens: 'Byrne threw her hat on the deck that Ortiz had painted, saying'."""
    first = sentence.first
    start = _titled_person(page, first, at)
    if start is not None:
        return start
    return nearest_subject(page, at, first)


def _titled_person(page: Page, first: int, bound: int) -> Range | None:
    """A named person, or a pronoun, that opens a sentence."""
    if page.pronoun(first) and page.low[first] not in page.lexicon.speech.own:
        return (first, first + 1)
    for item in range(first, min(first + 6, bound)):
        if item in page.people:
            end = page.people[item]
            if end >= bound or page.low[end] in ("'s", "’s", "and", "'", "’"):
                return None
            aside = named_aside(page, _aside_end(page, end, bound), first) if page.low[end] == "," else None
            return aside or (first, end)
        if not page.capital(item) and page.low[
            item
        ] not in page.lexicon.names.roles | page.lexicon.names.role_modifiers | {"."}:
            return None
    return None


def _aside_end(page: Page, comma: int, bound: int) -> int:
    """The token after the comma that closes an aside: the one before the next verb, or before an adverb and a verb."""
    return next(
        (
            at
            for at in range(comma + 2, bound)
            if page.low[at - 1] == ","
            and (verbal(page, at) or (page.adverb(at) and at + 1 < bound and verbal(page, at + 1)))
        ),
        comma + 1,
    )


def _infinitive(page: Page, sentence: SourceSentence, cue: Range, verb: int, left: int) -> Attribution | None:
    """A quotation by the subject of the verb before: 'Byrne took the stage to declare, "We stay"'."""
    after = fitting_after(page, verb, cue, sentence.last)
    if after is None or after.quoted < 0:
        return None  # "in order to say that" seldom reports a saying: in train it lost more than it gained
    source = nearest_subject(page, verb - 1, left)
    one = report(page, cue, source, before=None, after=after, verb=verb) if source else None
    return replace(one, confidence=0.5) if one else None


def _parts(page: Page, at: int) -> bool:
    """Whether a token parts a participle from what it could belong to: a comma, a quotation mark, "by", "while"."""
    low = page.low[at]
    return (
        low in ",—–" or page.mark(at) or low in page.syntax.prepositions or low in page.syntax.subordinators
    )


def _inverted(page: Page, sentence: SourceSentence, cue: Range, verb: int, left: int) -> Attribution | None:
    """The verb follows the content, the source follows the verb: '"...", said Byrne'."""
    speech = page.lexicon.speech
    if page.low[verb] not in speech.verbs | speech.showing or (
        cue[0] != left and page.low[cue[0] - 1] not in ",—–-"
    ):
        return None
    before = content_before(page, sentence, cue[0])
    source = phrase_after(page, verb + 1, sentence.last)
    if source and cue[0] == sentence.first and page.capital(verb) and page.quoted[verb - 1] < 0:
        later = quote_later(page, source[1] - 1, sentence.last)  # 'Said Byrne, who built the dam, "We stay."'
        return report(page, (verb, verb + 1), source, before=None, after=later) if later else None
    if before is None or source is None:
        return None
    after = quote_later(page, source[1], sentence.last)
    return report(page, (cue[0], verb + 1), source, before=before, after=after, verb=verb)


def _shared(
    page: Page, sentence: SourceSentence, cue: Range, verb: int, left: int, found: list[Attribution]
) -> Attribution | None:
    """The source of "..., but would not say whether" is the subject of the verb before."""
    if cue[0] <= left or page.low[cue[0] - 1] not in page.syntax.coordinators:
        return None
    after = fitting_after(page, verb, cue, sentence.last)
    # "Byrne said the gate had been shut and added": it is Byrne who added.
    source = (found[-1].source if found else None) or nearest_subject(page, cue[0] - 1, left, clause=True)
    source = source or nearest_subject(page, cue[0], sentence.first)
    one = report(page, cue, source, before=None, after=after, verb=verb) if source else None
    return replace(one, shared=True) if one else None
