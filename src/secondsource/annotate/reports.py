"""Attributions as they are put together: what a cue of some class may report, and of which kind the quote is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from secondsource.annotate.contents import Content, content_after, quote_later
from secondsource.annotate.phrases import verbal

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
    opening: bool = False  # it opens the sentence, before the main clause: "Asked whether ..., "
    shared: bool = False  # the source is that of the verb before: "..., adding that"


def report(
    page: Page,
    cue: Range,
    source: Range | None,
    *,
    before: Content | None,
    after: Content | None,
    verb: int = -1,
) -> Attribution | None:
    """The attribution of a cue with the contents given; None where there is nothing it reports."""
    if before and before.clause and page.low[before.clause[0]] in page.syntax.prepositions and not after:
        before = before if any(verbal(page, at) for at in range(*before.clause)) else None  # "On Friday, ..."
    contents = [content for content in (before, after) if content]
    if not contents:
        return None
    quoted = tuple(content.quoted for content in contents if content.quoted >= 0)
    clauses = tuple(content.clause for content in contents if content.clause)
    if source and page.low[source[1] - 1] == ",":
        source = (source[0], source[1] - 1)
    if source and source[1] - source[0] == 1 and page.stem(source[0]) in page.lexicon.speech.own:
        return None
    if not clauses:
        return Attribution(cue, source, (), quoted, "direct")
    if verb >= 0 and source and not quoted and _deed(page, verb, source, clauses):
        return None
    confidence = 0.9
    if verb >= 0 and page.low[verb] not in page.lexicon.speech.verbs:
        confidence = 0.4 if page.low[verb] in page.lexicon.speech.thinking else 0.6
    mixed = quoted or any(page.quoted[at] >= 0 for first, last in clauses for at in range(first, last))
    return Attribution(cue, source, clauses, quoted, "mixed" if mixed else "indirect", confidence)


def _deed(page: Page, verb: int, source: Range, clauses: tuple[Range, ...]) -> bool:
    """Whether a verb of finding tells what was done: "divers found a crack", not "the review found a crack" or "found that"."""
    speech = page.lexicon.speech
    if page.low[verb] not in speech.finding or not speech.documents.isdisjoint(
        page.low[source[0] : source[1]]
    ):
        return False
    first, last = clauses[-1]
    if "," in page.low[first:last]:
        last = page.low.index(",", first)
    return page.low[first] not in page.syntax.complementizers and not any(
        verbal(page, at) for at in range(first, last)
    )


def declined(page: Page, cue: Range, source: Range, verb: int, after: Content | None) -> Attribution | None:
    """An answer withheld: "declined to comment", "would not confirm whether", "did not elaborate"."""
    speech, low = page.lexicon.speech, page.low
    clause = after.clause if after else None
    source = (source[0], source[1] - (low[source[1] - 1] == ","))
    if low[verb] in speech.refusals:
        following = low[clause[0] : clause[0] + 2] if clause else ()
        if len(following) < 2 or following[0] != "to" or following[1] not in speech.answers:
            return None
    elif low[verb] not in speech.answers or not any(negative(low[at]) for at in range(cue[0], verb)):
        return None
    elif clause and low[clause[0]] == "that":
        return None  # "did not say that" denies a saying, it withholds none
    elif clause is None:
        cue, clause = (cue[0], verb), (verb, verb + 1)
    return Attribution(cue, source, (clause,), (), "declined", 0.9) if clause else None


def negative(word: str) -> bool:
    """Whether a word denies: "not", "never", "didn't"."""
    return word in ("not", "never", "cannot") or word.endswith(("n't", "n’t"))


def weigh(
    page: Page, sentence: SourceSentence, cue: Range, before: Content | None, after: Content | None
) -> tuple[Content | None, Content | None]:
    """Which of the contents on both sides of a cue are reported by it."""
    if before and before.clause and after:
        # "In a letter to the board, Byrne said that": what comes before the comma is not reported; it is in
        # "The plan, Byrne said, is dead" and 'The plan, Byrne said, "is dead"'.
        whole = after.quoted >= 0 and page.capital(page.bounds[after.quoted][0])
        if (page.low[cue[1]] != "," or whole) and not page.mark(before.clause[0]):
            before = None
    if before and before.quoted >= 0 and after:
        last = page.bounds[before.quoted][1]
        if last <= sentence.first:
            if after.clause and page.low[last - 1] in "?!" and not _finite(page, after.clause):
                after = quote_later(
                    page, cue[1], sentence.last
                )  # '"Are you well?" Byrne said kindly to them.'
            else:
                before = None  # '"... for ever." Byrne added: "And ever."'
        elif after.clause:  # '"We go," Byrne said of the plan, "and we go soon."'
            after = quote_later(page, cue[1], sentence.last)
    return before, after


def _finite(page: Page, clause: Range) -> bool:
    """Whether a stretch can be a reported clause: it has a verb, or opens like one."""
    opens = page.low[clause[0]] in page.syntax.complementizers
    return opens or any(page.mark(at) or verbal(page, at) for at in range(*clause))


def goes_on(page: Page, comma: int, bound: int) -> bool:
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


def fitting_after(page: Page, verb: int, cue: Range, bound: int) -> Content | None:
    """What stands after a verb, where it is of the shape its class takes."""
    speech, word = page.lexicon.speech, page.low[verb]
    after = content_after(page, verb, cue[1], bound)
    if after is None or after.quoted >= 0 or after.clause is None:
        return after
    first = page.low[after.clause[0]]
    if word in speech.telling and first == "not":
        return None  # "who asked not to be named"
    if word in speech.telling and first not in page.syntax.complementizers | {"to", "about"}:
        # "told the Elm Vale Gazette on Friday": a hearer and a day, nothing that was said.
        return after if any(page.low[at] == "to" or verbal(page, at) for at in range(*after.clause)) else None
    if word in speech.quoting and first not in page.syntax.complementizers | {"to"}:
        return after if page.mark(after.clause[0]) else None
    if word in speech.verbs or word in speech.judging or word in speech.showing:
        if first == "to" and cue[1] == verb + 1:
            return after if word in speech.intending or word in speech.telling else None
        return after
    if first == "to":
        return after if word in speech.intending else None
    if word in speech.thinking:
        return after
    return after if first in page.syntax.complementizers else None
