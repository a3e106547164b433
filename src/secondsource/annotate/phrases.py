"""Phrases without a parser: verb groups, and the noun phrases before and after them.

Shallow on purpose: closed word classes (`languages.SyntaxTable`), capitals, commas and quotation marks decide. Every
function looks at the tokens of one sentence, a bounded number of times.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from secondsource.languages.tables import Lexicon, SyntaxTable
    from secondsource.model import Mention
    from secondsource.text import Segments, Token

_CLAUSE = frozenset(
    "that but yet whether what how why because while although though when if unless where whereas even whenever whom".split()
)  # no noun phrase that is a subject reaches back over them
MARKS = frozenset("\"“”„«»‹›‘’'`")


@dataclass(frozen=True, slots=True)
class Page:
    """The tokens of an article with what every phrase rule asks of them."""

    segments: Segments
    lexicon: Lexicon
    low: tuple[str, ...]  # the tokens in lower case
    quoted: tuple[int, ...]  # of each token, the quoted stretch it stands in, or -1
    opens: dict[int, int]  # index of the token after an opening mark -> its quoted stretch
    people: dict[int, int]  # first tokens of the persons named -> the token after their names
    bounds: tuple[tuple[int, int], ...]  # of each quoted stretch, its tokens (first, last + 1)

    @property
    def tokens(self) -> tuple[Token, ...]:
        """The tokens of the article."""
        return self.segments.tokens

    @property
    def syntax(self) -> SyntaxTable:
        """The closed word classes."""
        return self.lexicon.syntax

    def capital(self, at: int) -> bool:
        """Whether a token begins with a capital letter."""
        return self.tokens[at].text[0].isupper()

    def mark(self, at: int) -> bool:
        """Whether a token is a quotation mark that bounds a quoted stretch, or a stray one."""
        if self.low[at][0] not in MARKS or len(self.low[at]) > 1:
            return False
        # "the crews' boats": the apostrophe of a plural, when no quotation closes there.
        return not (
            self.low[at] in "'’"
            and at > 0
            and self.tokens[at - 1].end == self.tokens[at].start
            and self.low[at - 1][-1] == "s"
            and self.quoted[at - 1] == self.quoted[at]
        )

    def pronoun(self, at: int) -> bool:
        """Whether a token is a personal pronoun that stands as a subject, contracted or not: "he", "they'd"."""
        return self.stem(at) in self.syntax.subjects

    def stem(self, at: int) -> str:
        """A token without what is contracted to it: "they" of "they'd"."""
        return self.low[at].replace("’", "'").partition("'")[0]

    def opening(self, index: int) -> int:
        """The token of a quoted stretch's opening mark, or its first token where the mark was lost."""
        first = self.bounds[index][0]
        start = self.segments.paragraphs[self.segments.quoted[index].paragraph].start
        while first > 0 and self.mark(first - 1) and self.quoted[first - 1] < 0:
            if self.tokens[first - 1].start < start:
                break  # the mark closes a quotation of the paragraph before
            first -= 1
        return first

    def closing(self, index: int) -> int:
        """The first token after a quoted stretch and its closing mark."""
        last = self.bounds[index][1]
        end = self.segments.paragraphs[self.segments.quoted[index].paragraph].end
        while last < len(self.low) and self.mark(last) and self.quoted[last] < 0:
            if self.tokens[last].start >= end:
                break  # the mark opens the next paragraph
            last += 1
        return last

    def adverb(self, at: int) -> bool:
        """Whether a token is an adverb, by list or by its ending."""
        word = self.low[at]
        return word in self.syntax.adverbs or (
            word.endswith(self.syntax.adverb_ending) and len(word) > 4 and not self.capital(at)
        )


def lay_page(segments: Segments, mentions: tuple[Mention, ...], lexicon: Lexicon) -> Page:
    """Look once at every token: its lower case, and the quoted stretch it stands in."""
    tokens = segments.tokens
    quoted = [-1] * len(tokens)
    opens: dict[int, int] = {}
    bounds: list[tuple[int, int]] = []
    for index, stretch in enumerate(segments.quoted):
        first = at = segments.token_at(stretch.start)
        while at < len(tokens) and tokens[at].start < stretch.end:
            quoted[at] = index
            at += 1
        bounds.append((first, at))
        if at > first:
            opens[first] = index
    low = tuple(token.text.lower() for token in tokens)
    people = {
        segments.token_at(mention.span.start): segments.token_at(mention.span.end - 1) + 1
        for mention in mentions
        if mention.kind == "person"
    }
    return Page(segments, lexicon, low, tuple(quoted), opens, people, tuple(bounds))


def verb_group(page: Page, verb: int, bound: int) -> int:
    """The first token of the verb group that ends in `verb`: "has repeatedly [denied]" begins at "has"."""
    first = at = verb
    if verb - 2 > bound and page.low[verb - 1] == "to":
        # "went on to [say]", "used to [boast]"
        at = verb - 2 - (page.low[verb - 2] in page.lexicon.speech.particles)
        if at < bound or page.low[at] not in page.syntax.catenative:
            return verb
        first = at
    while at - 1 >= bound and page.quoted[at - 1] < 0:
        at -= 1
        if page.low[at] in page.syntax.auxiliaries and not _named(page, at):
            first = at  # "he will [say]", but '"...," Will [wrote]'
        elif not page.adverb(at):
            break
        elif at > bound and (page.low[at - 1] in page.syntax.auxiliaries or not page.capital(at)):
            first = at
    return first


def _named(page: Page, at: int) -> bool:
    """Whether an auxiliary's capital is a name's: '"...," Will wrote', but not "Will he say"."""
    return page.capital(at) and at > 0 and (page.mark(at - 1) or page.low[at - 1] not in ".!?:")


def passive(page: Page, first: int, verb: int) -> bool:
    """Whether the verb group "is ... said" is in the passive."""
    word = page.low[verb]
    if not (word.endswith("ed") or word in page.syntax.participles):
        return False
    return any(page.low[at] in page.syntax.be for at in range(first, verb))


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
    if all(
        page.low[at] in page.syntax.days or page.low[at] in page.syntax.articles for at in range(first, end)
    ):
        return None  # "what we found this weekend [shows]"
    if first + 1 == end and verbal(page, first) and not page.pronoun(first):
        return None
    if first < end and page.low[first].endswith("ing") and not page.capital(first) and end - first > 1:
        return None  # "calling the two long [reports]"
    return (first, end) if first < end else None


def _before_adverbs(page: Page, end: int, bound: int) -> int:
    """The end of a subject without what stands between it and its verb: "Byrne [on Friday]", "Byrne [however]"."""
    while end - 1 > bound and (
        page.low[end - 1] in page.syntax.days or page.low[end - 1] in page.syntax.adverbs
    ):
        end -= 1
        if page.low[end - 1] in ("on", "this", "last") and end - 1 > bound:
            end -= 1
    return end


def verbal(page: Page, at: int) -> bool:
    """Whether a token looks like a finite verb."""
    word = page.low[at]
    if page.capital(at) and not page.pronoun(at):
        return False
    return (("'" in word or "’" in word) and page.pronoun(at)) or (
        word in page.syntax.finite
        or word in page.syntax.pasts
        or word in page.syntax.auxiliaries
        or (word in page.lexicon.speech.verbs and word not in page.lexicon.speech.nominal)
        # but "her [adopted] state"
        or (word.endswith("ed") and len(word) > 4 and page.low[at - 1] not in page.syntax.articles)
    )


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
        if word in ",;:—–-…?!":
            break
        if word in _CLAUSE or (word in ("as", "after", "before", "since", "until") and page.capital(at)):
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
    while at > start and (page.low[at - 1] in (",", "and", "but", "-") or _loose_end(page, at)):
        at -= 1
    return (start, at) if at > start else None


def _loose_end(page: Page, at: int) -> bool:
    """A stop that ends no abbreviation."""
    return page.low[at - 1] == "."


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
