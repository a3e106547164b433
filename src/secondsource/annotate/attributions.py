"""Attributions inside one sentence: a cue, who is the source, and what is reported.

Nine of ten attributions in news stand in one sentence (PolNeAR), so a sentence is read alone here; `quotes` joins what
runs over sentences and paragraphs.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from secondsource.annotate.contents import (
    Content,
    clause_after,
    clause_before,
    content_after,
    content_before,
    quote_at,
    quote_later,
    skip,
)
from secondsource.annotate.phrases import nearest_subject, passive, phrase_after, subject, verb_group, verbal

if TYPE_CHECKING:
    from secondsource.annotate.contents import Range
    from secondsource.annotate.phrases import Page
    from secondsource.text import SourceSentence


@dataclass(frozen=True, slots=True)
class Attribution:
    """A cue with its source and what it reports, in token ranges (first, last + 1)."""

    cue: Range
    source: Range | None
    clauses: tuple[Range, ...] = ()  # reported clauses, marks included
    quoted: tuple[int, ...] = ()  # quoted stretches reported directly
    kind: Literal["direct", "mixed", "indirect", "declined"] = "indirect"
    confidence: float = 0.9
    shared: bool = False  # the source is that of the verb before: "..., adding that"


def attributions(page: Page, sentence: SourceSentence) -> list[Attribution]:
    """The attributions whose cue stands in a sentence, in order."""
    found: list[Attribution] = []
    at = sentence.first
    while at < sentence.last:
        if page.quoted[at] < 0:
            one = (
                _according(page, sentence, at)
                or _verbal(page, sentence, at, found)
                or _colon(page, sentence, at)
            )
            if one:
                found.append(one)
                at = max(at, one.cue[1] - 1)
        at += 1
    return _settle(page, found)


# ---- "according to" -----------------------------------------------------------------------------------


def _according(page: Page, sentence: SourceSentence, at: int) -> Attribution | None:
    if page.low[at : at + 2] != ("according", "to"):
        return None
    opening = at == sentence.first
    source = _according_source(page, at + 2, sentence.last, opening=opening)
    if source is None:
        return None
    before = None if opening else clause_before(page, sentence.first, at)
    after = None
    if opening or page.low[source[1] : source[1] + 1] == (",",):
        rest = skip(page, source[1], sentence.last, ",")
        after = quote_at(page, rest, sentence.last) or clause_after(page, rest, sentence.last)
    return _report(page, (at, at + 2), source, before=before, after=after)


def _according_source(page: Page, start: int, bound: int, *, opening: bool) -> Range | None:
    at = start
    while at < bound and not page.mark(at) and page.quoted[at] < 0:
        word = page.low[at]
        if word in ";:" or (word == "." and at + 1 >= bound):
            break
        if word == "," and (opening or at + 2 >= bound or not _aside(page, at + 1)):
            break
        at += 1
    return (start, at) if at > start else None


def _aside(page: Page, at: int) -> bool:
    """Whether what follows a comma still says who the source is: "according to Byrne, [a clerk at the port]"."""
    return page.low[at] in page.syntax.articles or page.low[at] in ("who", "whose")


# ---- verbs ------------------------------------------------------------------------------------------------


def _verbal(page: Page, sentence: SourceSentence, verb: int, found: list[Attribution]) -> Attribution | None:
    speech, word = page.lexicon.speech, page.low[verb]
    if word not in speech.all or (page.capital(verb) and verb > sentence.first):
        return None
    left = _left_bound(page, sentence, verb)
    group = verb_group(page, verb, left)
    cue = (group, _cue_end(page, verb, sentence.last))
    if (word in speech.bound and cue[1] == verb + 1) or (word in speech.states and group == verb):
        return None
    if group == verb and _is_noun(page, sentence, cue, left):
        return None
    hearing = word in speech.telling and word.endswith("ed") and group == verb
    if hearing and (verb == left or page.low[verb - 1] in page.syntax.subordinators):  # "When asked whether"
        return _passive(page, sentence, cue, verb, left)
    if word not in speech.states and passive(page, group, verb):
        return _passive(page, sentence, cue, verb, left)
    if word.endswith("ing"):
        return _participle(page, sentence, cue, verb, left, found)
    source = subject(page, group, left) or _after_quote(page, sentence, group, left)
    if source is None:
        return _inverted(page, sentence, cue, verb, left) or _shared(page, sentence, cue, verb, left, found)
    after = _fitting_after(page, verb, cue, sentence.last)
    before = content_before(page, sentence, source[0]) if word in speech.verbs else None
    if before and before.clause and after is None and _goes_on(page, cue[1], sentence.last):
        after = clause_after(page, cue[1] + 1, sentence.last)
    before, after = _weigh(page, sentence, cue, before, after)
    if before and before.clause and not after and before.clause[1] - before.clause[0] < 3:
        return None
    return _declined(page, cue, source, verb, after) or _report(
        page, cue, source, before=before, after=after, verb=verb
    )


def _after_quote(page: Page, sentence: SourceSentence, group: int, left: int) -> Range | None:
    """All that stands between a quotation and the verb: '"...," Ada Byrne, now 81 and retired, said'."""
    if left <= sentence.first or page.low[group - 1] != "," or not left < group - 1 < left + 40:
        return None
    named = page.capital(left) or page.low[left] in page.syntax.determiners
    return (left, group - 1) if named and page.low[left] not in page.syntax.prepositions else None


def _declined(page: Page, cue: Range, source: Range, verb: int, after: Content | None) -> Attribution | None:
    """An answer withheld: "declined to comment", "would not confirm whether", "did not elaborate"."""
    speech, low = page.lexicon.speech, page.low
    clause = after.clause if after else None
    if low[verb] in speech.refusals:
        following = low[clause[0] : clause[0] + 2] if clause else ()
        if len(following) < 2 or following[0] != "to" or following[1] not in speech.answers:
            return None
    elif low[verb] not in speech.answers or not any(_negative(low[at]) for at in range(cue[0], verb)):
        return None
    elif clause and low[clause[0]] == "that":
        return None  # "did not say that" denies a saying, it withholds none
    elif clause is None:
        cue, clause = (cue[0], verb), (verb, verb + 1)
    return Attribution(cue, source, (clause,), (), "declined", 0.9) if clause else None


def _negative(word: str) -> bool:
    return word in ("not", "never", "cannot") or word.endswith(("n't", "n’t"))


def _goes_on(page: Page, comma: int, bound: int) -> bool:
    """Whether the reported clause goes on after the words that attribute it: "The crews, Byrne said, would stay"."""
    if comma + 2 >= bound or page.low[comma] != ",":
        return False
    low, syntax = page.low[comma + 1], page.syntax
    return not (
        low.endswith("ing")
        or low in syntax.coordinators
        or low in syntax.prepositions
        or low in syntax.days
        or low in ("who", "which", "when", "where")
    )


def _weigh(
    page: Page, sentence: SourceSentence, cue: Range, before: Content | None, after: Content | None
) -> tuple[Content | None, Content | None]:
    """Which of the contents on both sides of a cue are reported by it."""
    if before and before.clause and after:
        # "In a letter to the board, Byrne said that": what comes before the comma is not reported; it is in
        # "The plan, Byrne said, is dead" and 'The plan, Byrne said, "is dead"'.
        whole = after.quoted >= 0 and page.capital(page.bounds[after.quoted][0])
        if page.low[cue[1]] != "," or whole:
            before = None
    if before and before.quoted >= 0 and after:
        if page.bounds[before.quoted][1] <= sentence.first:
            before = None  # '"... for ever." Byrne added: "And ever."'
        elif after.clause:  # '"We go," Byrne said of the plan, "and we go soon."'
            after = quote_later(page, cue[1], sentence.last)
    return before, after


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
    if after and (page.mark(end) or (after in ",:" and end + 1 < len(page.low) and page.mark(end + 1))):
        return False
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


def _fitting_after(page: Page, verb: int, cue: Range, bound: int) -> Content | None:
    """What stands after a verb, where it is of the shape its class takes."""
    speech, word = page.lexicon.speech, page.low[verb]
    after = content_after(page, verb, cue[1], bound)
    if after is None or after.quoted >= 0 or after.clause is None:
        return after
    first = page.low[after.clause[0]]
    if word in speech.telling and first not in page.syntax.complementizers | {"to", "about"}:
        # "told the Elm Vale Gazette on Friday": a hearer and a day, nothing that was said.
        return after if any(page.low[at] == "to" or verbal(page, at) for at in range(*after.clause)) else None
    if word in speech.quoting and first not in page.syntax.complementizers:
        return None
    if word in speech.verbs or word in speech.judging or word in speech.showing:
        if first == "to" and cue[1] == verb + 1:
            return after if word in speech.intending or word in speech.telling else None
        return after
    if first == "to":
        return after if word in speech.intending else None
    if word in speech.thinking:
        return after
    return after if first in page.syntax.complementizers else None


def _passive(page: Page, sentence: SourceSentence, cue: Range, verb: int, left: int) -> Attribution | None:
    """The passive hides its source or puts it behind "by": "is expected to", "was asked by Byrne whether"."""
    low, bound = page.low, sentence.last
    first = subject(page, cue[0], left)
    saying = low[verb + 1 : verb + 3]
    if len(saying) == 2 and saying[0] == "as" and saying[1].endswith("ing"):  # "was quoted as saying"
        after = content_after(page, verb + 2, verb + 3, bound)
        before = content_before(page, sentence, first[0]) if first else None
        return _report(page, (cue[0], verb + 3), first, before=before, after=after)
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
        one = _report(page, cue, source, before=None, after=after, verb=verb)
        return replace(one, confidence=0.7) if one else None
    if low[verb] in page.lexicon.speech.hearsay and start < bound and low[start] in ("to", "that", "as"):
        after = clause_after(page, start, bound)
        one = _report(page, cue, source, before=Content(clause=first) if first else None, after=after)
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
    after = _fitting_after(page, verb, cue, sentence.last)
    if after is None:
        return None
    if cue[0] < verb or (cue[0] > left and not _parts(page, cue[0] - 1)):
        reported = after.quoted >= 0 or (after.clause and page.low[after.clause[0]] == "that")
        if cue[0] == verb and not reported:
            return None  # "an insider [advising] the council": which one, not what was said
        source = subject(page, cue[0], left)
        return _report(page, cue, source, before=None, after=after, verb=verb) if source else None
    source = found[-1].source if found else nearest_subject(page, cue[0], sentence.first)
    one = _report(page, cue, source, before=None, after=after, verb=verb)
    return replace(one, shared=True) if one else None


def _parts(page: Page, at: int) -> bool:
    """Whether a token parts a participle from what it could belong to: a comma, a quotation mark, "by", "while"."""
    low = page.low[at]
    return (
        low in ",—–" or page.mark(at) or low in page.syntax.prepositions or low in page.syntax.subordinators
    )


def _inverted(page: Page, sentence: SourceSentence, cue: Range, verb: int, left: int) -> Attribution | None:
    """The verb follows the content, the source follows the verb: '"...", said Byrne'."""
    if page.low[verb] not in page.lexicon.speech.verbs or (
        cue[0] != left and page.low[cue[0] - 1] not in ",—–-"
    ):
        return None
    before = content_before(page, sentence, cue[0])
    source = phrase_after(page, verb + 1, sentence.last)
    if before is None or source is None:
        return None
    after = quote_later(page, source[1], sentence.last)
    return _report(page, (cue[0], verb + 1), source, before=before, after=after, verb=verb)


def _shared(
    page: Page, sentence: SourceSentence, cue: Range, verb: int, left: int, found: list[Attribution]
) -> Attribution | None:
    """The source of "..., but would not say whether" is the subject of the verb before."""
    if cue[0] <= left or page.low[cue[0] - 1] not in page.syntax.coordinators:
        return None
    after = _fitting_after(page, verb, cue, sentence.last)
    source = nearest_subject(page, cue[0] - 1, left, clause=True) or (found[-1].source if found else None)
    source = source or nearest_subject(page, cue[0], sentence.first)
    one = _report(page, cue, source, before=None, after=after, verb=verb) if source else None
    return replace(one, shared=True) if one else None


def _colon(page: Page, sentence: SourceSentence, at: int) -> Attribution | None:
    """A name, a colon, a quotation: 'Byrne: "We stay."'."""
    if page.low[at] != ":" or not 0 < at - sentence.first < 9:
        return None
    first = sentence.first
    quote = quote_at(page, at + 1, min(len(page.low), at + 5))
    if quote is None or quote.quoted < 0 or not page.capital(at - 1):
        return None
    if any(verbal(page, item) or page.quoted[item] >= 0 for item in range(first, at)):
        return None
    return Attribution((at, at + 1), (first, at), (), (quote.quoted,), "direct", 0.7)


# ---- putting together ---------------------------------------------------------------------------------------


def _report(
    page: Page,
    cue: Range,
    source: Range | None,
    *,
    before: Content | None,
    after: Content | None,
    verb: int = -1,
) -> Attribution | None:
    contents = [content for content in (before, after) if content]
    if not contents:
        return None
    quoted = tuple(content.quoted for content in contents if content.quoted >= 0)
    clauses = tuple(content.clause for content in contents if content.clause)
    if source and page.low[source[1] - 1] == ",":
        source = (source[0], source[1] - 1)
    if not clauses:
        return Attribution(cue, source, (), quoted, "direct")
    confidence = 0.9
    if verb >= 0 and page.low[verb] not in page.lexicon.speech.verbs:
        confidence = 0.4 if page.low[verb] in page.lexicon.speech.thinking else 0.6
    mixed = quoted or any(page.quoted[at] >= 0 for first, last in clauses for at in range(first, last))
    return Attribution(cue, source, clauses, quoted, "mixed" if mixed else "indirect", confidence)


def _settle(page: Page, found: list[Attribution]) -> list[Attribution]:
    """End each reported clause where the next attribution of the same rank begins."""
    settled: list[Attribution] = []
    for index, one in enumerate(found):
        clauses = one.clauses
        for later in found[index + 1 :] if clauses else ():
            # 'Byrne hinted that it was likely: "We are open to it," he said': the second saying has its own quotation.
            for quote in later.quoted:
                if page.bounds[quote][0] > one.cue[1] and page.low[page.opening(quote) - 1] in ":.":
                    limit = page.opening(quote)
                    clauses = tuple(cut for clause in clauses if (cut := _cut(page, clause, limit)))
        if clauses and index + 1 < len(found) and (limit := _limit(page, one, found[index + 1])):
            clauses = tuple(cut for clause in clauses if (cut := _cut(page, clause, limit)))
        if clauses or one.quoted:
            settled.append(replace(one, clauses=clauses))
    return settled


def _limit(page: Page, one: Attribution, following: Attribution) -> int:
    """The token at which the reported clause of one attribution ends because the next begins; 0: it is nested."""
    if following.shared or following.source is None or following.source[0] < one.cue[1]:
        return following.cue[0]
    start = min(following.source[0], following.cue[0])
    if page.low[start - 1] in page.syntax.coordinators and page.low[start - 2] == ",":
        return start - 1
    if page.low[start - 1] == ";" or (page.low[start - 1] in ("while", "as") and page.low[start - 2] == ","):
        return start - 1
    return 0


def _cut(page: Page, clause: Range, limit: int) -> Range | None:
    first, last = clause
    if not first < limit < last:
        return clause
    while limit > first and (
        page.low[limit - 1] in ",—–-;:" or page.low[limit - 1] in page.syntax.coordinators
    ):
        limit -= 1
    return (first, limit) if limit > first else None
