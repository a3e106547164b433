"""Attributions inside one sentence: a cue, who is the source, and what is reported.

Nine of ten attributions in news stand in one sentence (PolNeAR), so a sentence is read alone here; `quotes` joins what
runs over sentences and paragraphs.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from secondsource.annotate.cues import attributed
from secondsource.annotate.verbless import according, labelled, named_claim

if TYPE_CHECKING:
    from secondsource.annotate.contents import Range
    from secondsource.annotate.phrases import Page
    from secondsource.annotate.reports import Attribution
    from secondsource.text import SourceSentence


def attributions(page: Page, sentence: SourceSentence) -> list[Attribution]:
    """The attributions whose cue stands in a sentence, in order."""
    found: list[Attribution] = []
    cueing = page.lexicon.speech.cueing
    over = sentence.first
    for at in range(sentence.first, sentence.last):
        word = page.low[at]
        # The words at which one can be: all others need not be asked.
        if at >= over and page.quoted[at] < 0 and word in cueing:
            one = (
                according(page, sentence, at)
                or attributed(page, sentence, at, found)
                or labelled(page, sentence, at)
                or named_claim(page, sentence, at)
            )
            if one:
                behind = one.source is None or one.source[0] >= one.cue[1]
                if behind and not one.quoted and one.cue[0] <= sentence.first + 1:
                    one = replace(one, opening=True)
                found.append(one)
                over = one.cue[1]
    return _settle(page, found)


def _settle(page: Page, found: list[Attribution]) -> list[Attribution]:
    """End each reported clause where the next attribution of the same rank begins."""
    settled: list[Attribution] = []
    for index, whole in enumerate(found):
        one = _shorn(whole, found[index + 1 :])
        clauses = one.clauses
        if (
            one.opening
            and index + 1 < len(found)
            and (source := found[index + 1].source)
            and source[0] > one.cue[1]
        ):
            # "Asked whether it would last, Byrne said", "Noting the cost, Byrne said": it is Byrne who noted.
            own = one.source or (source if page.low[one.cue[1] - 1].endswith("ing") else None)
            clauses = tuple(cut for clause in clauses if (cut := _cut(page, clause, source[0])))
            settled.append(_typed(page, replace(one, clauses=clauses, source=own)))
            continue
        for later in found[index + 1 :] if clauses else ():
            # 'Byrne hinted that it was likely: "We are open to it," he said': the second saying has its own quotation.
            for quote in later.quoted:
                if page.bounds[quote][0] > one.cue[1] and page.low[page.opening(quote) - 1] in ":.":
                    limit = page.opening(quote)
                    clauses = tuple(cut for clause in clauses if (cut := _cut(page, clause, limit)))
        if clauses and index + 1 < len(found) and (limit := _limit(page, one, found[index + 1])):
            clauses = tuple(cut for clause in clauses if (cut := _cut(page, clause, limit)))
        if clauses or one.quoted:
            settled.append(_typed(page, replace(one, clauses=clauses)))
    return settled


def _shorn(one: Attribution, later: list[Attribution]) -> Attribution:
    """Without the quotations of later verbs: in '"We go," Byrne said, adding: "We stay."' the second is that of "adding"."""
    taken = {quote for other in later for quote in other.quoted} if one.quoted else set()
    kept = tuple(quote for quote in one.quoted if quote not in taken)
    return replace(one, quoted=kept) if kept and kept != one.quoted else one


def _typed(page: Page, one: Attribution) -> Attribution:
    """A clause that lost its quotation to the next attribution is no longer mixed."""
    held = one.quoted or any(page.quoted[at] >= 0 for first, last in one.clauses for at in range(first, last))
    return one if held or one.kind != "mixed" else replace(one, kind="indirect")


def _limit(page: Page, one: Attribution, following: Attribution) -> int:
    """The token at which the reported clause of one attribution ends because the next begins; 0: it is nested."""
    if following.shared or following.source is None or following.source[0] < one.cue[1]:
        return following.cue[0]
    carried = following.clauses[0] if following.clauses else (0, 0)
    if carried[0] <= (one.source or one.cue)[0] and one.cue[1] < carried[1] <= following.source[0]:
        return carried[1]  # "The navy said the gate was hit, the Gazette reported": carried whole
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
