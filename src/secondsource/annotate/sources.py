"""Who speaks, as a phrase: the noun phrase before a verb of saying, with its asides, or after it.

Shallow on purpose, as all of `phrases`: closed word classes, capitals, commas and the names already found decide. Every function
looks at the tokens of one sentence, a bounded number of times.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from secondsource.annotate.phrases import verb_group, verbal

if TYPE_CHECKING:
    from secondsource.annotate.phrases import Page

_CLAUSE = frozenset(
    "that but yet whether what how why because while although though when if unless where whereas even whenever whom".split()
)  # no noun phrase that is a subject reaches back over them


def subject(page: Page, group: int, bound: int) -> tuple[int, int] | None:
    """The noun phrase that ends right before token `group` and begins at or after `bound`, as (first, last + 1).

    None where what stands there cannot be one: a mark, a preposition, nothing.
    """
    end = group
    if end <= bound:
        return None
    if page.pronoun(end - 1) or page.low[end - 1] in ("who", "which", "that"):
        return end - 1, end
    if page.low[end - 1] in page.syntax.coordinators:
        return None
    end = _before_adverbs(page, end, bound)
    if page.low[end - 1] in ",)—–":
        return named_aside(page, end, bound) or _with_apposition(page, end, bound)
    first = _phrase_start(page, end, bound)
    first = _over_relative(page, first, bound)
    if all(
        page.low[at] in page.syntax.days or page.low[at] in page.syntax.articles for at in range(first, end)
    ):
        return None  # "what we found this weekend [shows]"
    if first + 1 == end and verbal(page, first) and not page.pronoun(first):
        return None
    if first < end and page.low[first].endswith("ing") and not page.capital(first) and end - first > 1:
        return None  # "calling the two long [reports]"
    return (first, end) if first < end else None


def _over_relative(page: Page, first: int, bound: int) -> int:
    """Where a phrase begins whose end lies in a relative clause: "the groups who wrote to [her] on Thursday say"."""
    for at in range(first - 1, max(bound, first - 9), -1):
        if page.low[at] in ",;:" or page.mark(at) or page.quoted[at] >= 0 or page.low[at] in _CLAUSE:
            return first
        if page.low[at] == "who" and any(verbal(page, item) for item in range(at + 1, first)):
            start = _phrase_start(page, at, bound)
            return start if start < at else first
    return first


def _before_adverbs(page: Page, end: int, bound: int) -> int:
    """The end of a subject without what stands between it and its verb: "Byrne [on Friday]", "Byrne [however]"."""
    while end - 1 > bound and (
        page.low[end - 1] in page.syntax.days or page.low[end - 1] in page.syntax.adverbs
    ):
        end -= 1
        if page.low[end - 1] in ("on", "this", "last") and end - 1 > bound:
            end -= 1
    return end


def nearest_subject(page: Page, end: int, bound: int, *, clause: bool = False) -> tuple[int, int] | None:
    """The subject of the last finite verb before token `end`; within its own clause only, where `clause` says so."""
    for at in range(end - 1, bound, -1):
        if clause and page.low[at] in ",;:":
            return None
        if page.quoted[at] < 0 and verbal(page, at):
            found = subject(page, verb_group(page, at, bound), bound)
            if (clause and found) or (found and page.low[found[0]] not in ("who", "which", "that")):
                return found
    return None


def named_aside(page: Page, end: int, bound: int) -> tuple[int, int] | None:
    """A name that opens its clause, with all its asides up to the comma before the verb.

    "Ada Byrne, 67, of Elm Vale, Pa., who was among those asked, said": all of it. "Ortiz, at a fair in Elm Vale, Ohio,
    said" and "Ortiz, meanwhile, said": only the name, as a setting or an adverb says nothing of who he is.
    """
    if page.low[end - 1] != ",":
        return None
    last = -1
    for at in range(bound, end - 1):
        if page.quoted[at] >= 0 or page.mark(at) or page.low[at] in ";:":
            last = -1
        elif at in page.people and page.low[page.people[at]] == ",":
            first = _titled_from(page, at, bound)
            if first == bound or _clause_opens(page, first - 1):
                last = first
                break
    if last < 0 or page.people[at] >= end or not _asides(page, page.people[at], end):
        return None
    after = page.people[at] + 1
    if page.low[after] != "of" and (
        page.adverb(after)
        or page.low[after] in page.syntax.prepositions
        or page.low[after] in page.syntax.subordinators
    ):
        return last, page.people[at]
    return last, end


def _titled_from(page: Page, at: int, bound: int) -> int:
    """The first token of the title before a name: "[port master] Ada Byrne"."""
    names = page.lexicon.names
    while at > bound and (
        (page.capital(at - 1) and page.low[at - 1] not in page.syntax.prepositions)
        or page.low[at - 1] in names.roles
        or page.low[at - 1] in names.role_modifiers
        or (page.low[at - 1] == "." and at - 1 > bound and page.capital(at - 2))
    ):
        at -= 1
    return at


def _clause_opens(page: Page, at: int) -> bool:
    """Whether what stands before a name lets it open a clause: a comma, a mark, "and", "that", "while"."""
    low = page.low[at]
    return (
        low in ",;:—–"
        or page.mark(at)
        or low in page.syntax.coordinators
        or low in page.syntax.complementizers
        or low in ("while", "although", "though", "as", "because")
    )


def _asides(page: Page, comma: int, end: int) -> bool:
    """Whether everything from one comma to another is aside: no part of it has a finite verb of its own."""
    at = comma + 1
    while at < end:
        stop = next((item for item in range(at, end) if page.low[item] == ","), end)
        word = page.low[at]
        loose = (
            word in ("who", "whose", "whom", "which")
            or word in page.syntax.prepositions
            or word in page.syntax.subordinators
            or word.endswith(("ed", "ing"))
        )
        if word in page.syntax.coordinators or (
            not loose
            and any(
                verbal(page, item) and page.low[item - 1] not in ("who", "which", "that")
                for item in range(at, stop)
            )
            and not any(page.low[item] in ("who", "which", "that") for item in range(at, stop))
        ):
            return False
        at = stop + 1
    return True


def _with_apposition(page: Page, end: int, bound: int) -> tuple[int, int] | None:
    """'Ada Byrne, the deputy head of the agency (HXR), told': the phrase begins before the comma that opens the aside."""
    close = page.low[end - 1]
    at = end - 2
    if close == ")":
        while at > bound and page.low[at] != "(":
            at -= 1
        if at <= bound:
            return None
        return subject(page, at, bound)
    opener = {",": ",", "—": "—", "–": "–"}[close]
    head = -1
    while at > bound:
        while at > bound and page.low[at] != opener:
            if page.mark(at) or page.quoted[at] >= 0:
                return (head, end) if head >= 0 else None
            at -= 1
        if at <= bound:
            break
        # 'Ada Byrne, 67, a clerk in Elm Vale, Pa., said': on to the left while what stands there can be a name.
        first = _phrase_start(page, at, bound)
        if first >= at or page.low[first] in page.syntax.prepositions | page.syntax.subordinators:
            break
        if any(verbal(page, item) for item in range(first, at)):
            break
        head, at = first, first - 1
        if any(item in page.people for item in range(first, min(first + 8, end))):
            # The name itself: what stands before its comma is another phrase, unless it is what they are:
            # "The port's new master, Ada Byrne, said".
            role = at - 1
            if page.low[at] == opener and role > bound and page.low[role] in page.lexicon.names.roles:
                wider = _phrase_start(page, at, bound)
                if wider < at and not any(verbal(page, item) for item in range(wider, at)):
                    head = wider
            break
        if page.capital(head) and at > bound and page.low[at] != opener:
            break
    return (head, end) if head >= 0 else None


def _phrase_start(page: Page, end: int, bound: int) -> int:
    """Where the noun phrase that ends before `end` begins."""
    at, syntax = end, page.syntax
    noun = False  # a finite verb left of the phrase parts it from another clause
    while at > bound:
        word = page.low[at - 1]
        if page.quoted[at - 1] >= 0 or page.mark(at - 1):
            break
        if word in ",;:—–―-…?!":
            break
        if word in _CLAUSE or _opens_clause(page, at, bound):
            break
        if noun and word in syntax.subjects and page.low[at] != "and":
            break
        if noun and word in syntax.finite and not page.capital(at - 1):
            break
        if noun and word in page.lexicon.speech.verbs and page.low[at - 2] in syntax.auxiliaries:
            break
        if word == "and" and noun and page.capital(at) and not page.capital(at - 2):
            break  # "a new missile and Byrne warned"
        noun = True
        at -= 1
    return _trim_left(page, at, end)


def _opens_clause(page: Page, at: int, bound: int) -> bool:
    """Whether "after" or the like opens the clause of the subject: "will stay shut until March [after] divers found"."""
    if page.low[at - 1] not in ("as", "after", "before", "since", "until"):
        return False
    return page.capital(at) or any(page.low[item] in page.syntax.auxiliaries for item in range(bound, at - 1))


def _trim_left(page: Page, first: int, end: int) -> int:
    """Drop what cannot open a noun phrase: "and", "as", "In the interview" before a name."""
    syntax = page.syntax
    while first < end and (
        page.low[first] in syntax.coordinators
        or page.low[first] in syntax.subordinators
        or page.adverb(first)
        or (page.low[first] in syntax.complementizers and page.low[first] != "who" and first + 1 < end)
        or (page.low[first] in syntax.prepositions and page.low[first + 1] in ("which", "whom"))
    ):
        first += 1
    if first < end and page.low[first] in syntax.prepositions:
        # "On Tuesday Byrne said": the name right before the verb, where one stands there.
        at = end
        while at > first + 1 and (
            (page.capital(at - 1) and page.low[at - 1] not in syntax.days)
            or (page.low[at - 1] == "of" and page.capital(at - 2))
        ):
            at -= 1
        return min(at, end)
    return first


def phrase_after(page: Page, start: int, bound: int) -> tuple[int, int] | None:
    """The noun phrase that begins at token `start`: "said [Ada Byrne, a lawyer who ...]". None where none begins."""
    syntax = page.syntax
    at = start
    if at >= bound or page.quoted[at] >= 0 or page.mark(at):
        return None
    if not (page.capital(at) or page.low[at] in syntax.determiners or page.low[at].isalpha()):
        return None
    word = page.low[at]
    if word in syntax.complementizers | syntax.prepositions | syntax.days:
        return None
    if word in syntax.auxiliaries and not (page.capital(at) and page.low[at - 1] not in ".?!"):
        return None  # but "said Will Byrne"
    if page.low[at] in syntax.subjects:
        return at, at + 1
    while at < bound:
        word = page.low[at]
        if page.mark(at) or page.quoted[at] >= 0 or word in ";:—–?!":
            break
        if word == "." and at + 1 >= bound:
            break
        if at > start and _leaves(page, at, bound):
            break
        at += 1
    while at > start and page.low[at - 1] in (",", "and", "but", ".", "-"):
        at -= 1
    return (start, at) if at > start else None


def _leaves(page: Page, at: int, bound: int) -> bool:
    """Whether a phrase after an inverted verb ends here: "said Byrne [on Friday]", "said Byrne[, adding]"."""
    word, syntax, speech = page.low[at], page.syntax, page.lexicon.speech
    following = page.low[at + 1] if at + 1 < bound else ""
    if word in syntax.days:
        return page.low[at - 1] not in syntax.articles  # but "who voted against an [earlier] bill"
    if word == "on" and following in syntax.days:
        return True
    if word in ("during", "after", "before", "when", "while", "because", "if", "that"):
        return True
    if word == "as":
        return following in syntax.subjects
    if word == ",":
        return (
            (following.endswith("ing") and following not in page.lexicon.speech.epithets)
            or following in syntax.prepositions
            or following in syntax.coordinators
            or following in syntax.subordinators
            or (following in syntax.subjects and following != "who")
        )
    if word in ("in", "on", "at", "to", "via", "by"):
        return any(low in speech.settings for low in page.low[at + 1 : min(bound, at + 4)])
    return False
