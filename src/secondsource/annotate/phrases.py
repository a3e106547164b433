"""Phrases without a parser: the page as phrase rules see it, and verb groups. (`sources` finds the noun phrases.)

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
    people = {
        segments.token_at(mention.span.start): segments.token_at(mention.span.end - 1) + 1
        for mention in mentions
        if mention.kind == "person"
    }
    return Page(segments, lexicon, segments.low, tuple(quoted), opens, people, tuple(bounds))


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
        elif page.low[at] in ("'s", "’s") and at > bound and page.low[at - 1] in page.syntax.subjects:
            return at  # "she['s predicting]"
        elif not page.adverb(at) and page.low[at] != "only":
            break
        elif at > bound and (page.low[at - 1] in page.syntax.auxiliaries or not page.capital(at)):
            first = at
    return _over_setting(page, verb, bound) if first == verb else first


def _over_setting(page: Page, verb: int, bound: int) -> int:
    """Where a group begins whose auxiliary a setting parts from the verb: "has in the past [described]"."""
    for at in range(verb - 2, max(bound, verb - 6), -1):
        low = page.low[at]
        if page.quoted[at] >= 0 or page.mark(at) or low in ",;:." or page.capital(at):
            return verb
        if low in page.syntax.auxiliaries:
            return at if low in _PERFECT and page.low[at + 1] in page.syntax.prepositions else verb
    return verb


_PERFECT = frozenset(("has", "have", "had"))


def _named(page: Page, at: int) -> bool:
    """Whether an auxiliary's capital is a name's: '"...," Will wrote', but not "Will he say"."""
    return page.capital(at) and at > 0 and (page.mark(at - 1) or page.low[at - 1] not in ".!?:")


def passive(page: Page, first: int, verb: int) -> bool:
    """Whether the verb group "is ... said" is in the passive."""
    word = page.low[verb]
    if not (word.endswith("ed") or word in page.syntax.participles):
        return False
    return any(page.low[at] in page.syntax.be for at in range(first, verb))


def verbal(page: Page, at: int) -> bool:
    """Whether a token looks like a finite verb."""
    word = page.low[at]
    if page.capital(at) and not page.pronoun(at):
        return False
    if (("'" in word or "’" in word) and page.pronoun(at)) or (
        word in page.syntax.finite or word in page.syntax.pasts or word in page.syntax.auxiliaries
    ):
        return True
    if at and page.low[at - 1] in page.syntax.articles:
        return False  # "her [adopted] state", "a [crack]"
    spoken = word in page.lexicon.speech.verbs and word not in page.lexicon.speech.nominal
    return spoken or (word.endswith("ed") and len(word) > 4)
