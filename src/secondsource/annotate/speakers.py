"""Who is speaking: the best full name in the article for each quotation's source, by ordered sieves.

A name in the source; a role that stands for one person; a relative or personal pronoun (`pronouns`); else the description as it
stands (`unnamed`). Sources without a name are anonymous and are never merged. Where two people are equally likely nobody is
named. (Ordered sieves: Lee et al., 2013.)
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from typing import TYPE_CHECKING

from secondsource.annotate.people import full_name, learn_people, title_start
from secondsource.annotate.phrases import verbal
from secondsource.annotate.pronouns import (
    FAR,
    NEAR,
    NOBODY,
    Memory,
    before_who,
    by_pronoun,
    is_subject,
    paragraph_of,
    possessive,
)
from secondsource.annotate.unnamed import described, human, nameless
from secondsource.text import fold

if TYPE_CHECKING:
    from secondsource.annotate.phrases import Page
    from secondsource.annotate.pronouns import Named
    from secondsource.model import Mention, Quote, Span

_NAMED = ("person", "organisation", "outlet", "place", "other", "product", "event")


def name_speakers(page: Page, quotes: list[Quote], mentions: tuple[Mention, ...]) -> list[Quote]:
    """The same quotes, each with its speaker where the article tells, the anonymous marked, and confidence."""
    ordered = sorted(mentions, key=lambda mention: mention.span.start)
    starts = [mention.span.start for mention in ordered]
    memory = Memory(learn_people(page, ordered), ordered, starts)
    named: dict[int, Quote] = {}
    places = sorted(range(len(quotes)), key=lambda index: _place(quotes[index]))
    for index in places:
        named[index] = _name(page, quotes[index], memory)
    return [named[index] for index in range(len(quotes))]


def _place(quote: Quote) -> int:
    return (quote.source or quote.cue or quote.content[0]).start


def _name(page: Page, quote: Quote, memory: Memory) -> Quote:
    if quote.source is None:
        return quote
    text = page.segments.article.text
    words = text[quote.source.start : quote.source.end]
    low = words.lower()
    paragraph = paragraph_of(page, quote.source.start)
    speaker, kind, sure = _by_name(page, quote.source, memory)
    if kind != "person" and low not in page.lexicon.speech.pronouns:
        found = _unlisted(page, quote.source, memory)
        speaker, kind, sure = found if found[0] else (speaker, kind, sure)
    anonymous = False
    if not speaker and low in page.lexicon.speech.relatives:
        speaker, kind, sure = before_who(page, quote.source.start, memory)
    elif not speaker and low in page.lexicon.speech.pronouns:
        speaker, kind, sure = by_pronoun(page, low, quote.source.start, paragraph, memory)
    elif not speaker:
        speaker, kind, sure = _by_role(page, quote.source, words, memory)
    if kind in ("described", "nameless"):
        anonymous = nameless(page, speaker, definite=low.startswith("the "))
    if kind == "described" and not anonymous and not human(page, speaker):
        kind = "thing"  # "the waterways agency"
    sure = sure if speaker else 0.5  # abstained: what was said may still be right
    if speaker:
        memory.speaker, memory.kind, memory.paragraph = speaker, kind, paragraph
    return replace(quote, speaker=speaker, anonymous=anonymous, confidence=round(quote.confidence * sure, 2))


# ---- a name in the source --------------------------------------------------------------------------------


def _by_name(page: Page, source: Span, memory: Memory) -> Named:
    at = bisect_left(memory.starts, source.start)
    inside = [mention for mention in memory.mentions[at : at + 12] if mention.span.end <= source.end]
    if not inside:
        return NOBODY
    text = page.segments.article.text
    head = _head_end(page, source)
    people = [mention for mention in inside if _speaks(page, mention, source, head)]
    if people:
        chosen = people[0]
        for other in people[1:]:
            # "Roe campaign spokesman Jon Vale": the last of them speaks; "Roe and Vale": the first, not alone.
            if other.span.end <= head and not _listed(page, chosen.span.end, other.span.start):
                chosen = other
        return _bearer(page, chosen, source, memory)
    for mention in inside:
        if mention.kind == "role" and mention.span.end <= head and mention.name != _words(text, mention.span):
            return mention.name, "person", 0.85
    # "Ukraine's air force", "the Elm Vale council": the whole phrase names the body, unless the mention is all of it.
    for mention in reversed(inside):
        if mention.kind in _NAMED and mention.kind != "person" and mention.span.end == head:
            whole = described(page, text[source.start : head])
            return (mention.name if whole == _words(text, mention.span) else whole), mention.kind, 0.95
    return NOBODY


def _speaks(page: Page, mention: Mention, source: Span, head: int) -> bool:
    """Whether a person in a source is the one who speaks: its head, or named in an aside."""
    if mention.kind != "person" or possessive(page.segments.article.text, mention.span.end):
        return False
    at = page.segments.token_at(mention.span.start)
    if page.low[at] in page.lexicon.speech.anonymous and page.tokens[at].end == mention.span.end:
        return False  # "Analysts"
    first = title_start(page, at)
    if mention.span.end <= head or _titled(page, source, at):
        return True
    return first > 0 and (page.low[first - 1] == "," or _ends_aside(page, source, first))


def _listed(page: Page, start: int, end: int) -> bool:
    between = page.segments.article.text[start:end]
    return "," in between or not {"and", "or", "&"}.isdisjoint(between.lower().split())


def _bearer(page: Page, mention: Mention, source: Span, memory: Memory) -> Named:
    """The person a name is of. Of two who share the surname: the one of that title or gender, else who spoke last."""
    people = memory.people
    surface = _words(page.segments.article.text, mention.span)
    bearers = people.bearers.get(fold(surface), set())
    if len(bearers) < 2:
        if " " in mention.name:
            return _grown(page, mention, source), "person", 1.0
        return full_name(page, surface, people) or _grown(page, mention, source), "person", 0.9
    first = page.segments.token_at(mention.span.start)
    title = set(page.low[title_start(page, first) : first])
    speech = page.lexicon.speech
    if title & speech.feminine:
        bearers = bearers - people.men
    elif title & speech.masculine:
        bearers = bearers - people.women
    titled = {name for name in bearers if any(name in people.titles.get(word, ()) for word in title - {"."})}
    fit = titled or bearers
    if len(fit) == 1:
        return next(iter(fit)), "person", 0.9
    return (memory.speaker if memory.speaker in fit else mention.name), "person", 0.6


def _head_end(page: Page, source: Span) -> int:
    """The end of the source's head: what stands before the first comma or preposition."""
    segments = page.segments
    at = segments.token_at(source.start)
    end = source.start
    while at < len(page.low) and page.tokens[at].start < source.end:
        if (
            page.low[at] in ",(—–"
            or page.low[at] in page.syntax.prepositions
            or page.low[at] in ("who", "which", "that")
        ):
            break
        end = page.tokens[at].end
        at += 1
    return end


def _ends_aside(page: Page, source: Span, first: int) -> bool:
    """Whether a name ends an aside that says what somebody is: "the host, port board member [Ada Byrne]"."""
    begin, at = page.segments.token_at(source.start), first
    while at > begin and page.low[at - 1] != ",":
        at -= 1
        if (
            page.low[at] in page.syntax.prepositions
            or page.low[at] in page.syntax.complementizers
            or verbal(page, at)
        ):
            return False
    return at > begin


def _titled(page: Page, source: Span, first: int) -> bool:
    """Whether all that stands before a name in its source is its title: "Secretary of State Ada Byrne"."""
    begin = page.segments.token_at(source.start)
    if first == begin:
        return True
    return page.low[first - 1] not in page.syntax.prepositions and all(
        page.capital(at) or page.low[at] in ("of", "the", "and", ".") for at in range(begin, first)
    )


def _words(text: str, span: Span) -> str:
    return text[span.start : span.end]


def _grown(page: Page, mention: Mention, source: Span) -> str:
    """A name with what the layer of names has cut off: "Theresa [May]", "Oscar P.[ Quintero]"."""
    text = page.segments.article.text
    surface = _words(text, mention.span)
    at = page.segments.token_at(mention.span.end - 1) + 1
    if page.low[at : at + 1] == (".",) and surface[-2:-1] == " ":
        at += 1
    initial = len(surface.rstrip(".").split()[-1]) == 1
    if at >= len(page.low) or page.tokens[at].end > source.end or not (initial or " " not in mention.name):
        return mention.name
    fits = (
        page.capital(at) and page.low[at].isalpha() and page.tokens[at].start == page.tokens[at - 1].end + 1
    )
    return text[mention.span.start : page.tokens[at].end] if fits else mention.name


def _unlisted(page: Page, source: Span, memory: Memory) -> Named:
    """A name that no layer knows: "the coach, Alireza Mehraban", "Amneh Jafari", then "Jafari", "Mr. Jafari"."""
    first, last = page.segments.token_at(source.start), page.segments.token_at(source.end - 1) + 1
    names, speech = page.lexicon.names, page.lexicon.speech
    end = next((at for at in range(first, last) if page.low[at] in ",("), last)
    if (
        end < last
        and page.low[end] == ","
        and (page.low[end - 1] in names.roles or page.low[end - 1] in speech.epithets)
    ):
        stop = next((at for at in range(end + 1, last) if page.low[at] in ",("), last)
        aside = _run(page, end + 1, stop) if stop - end < 5 else NOBODY
        if aside[0]:
            return aside
    end = next(
        (
            at
            for at in range(first + 1, end)
            if page.low[at] in page.syntax.prepositions and _named_before(page, at)
        ),
        end,
    )
    begin = end
    while begin > first and page.capital(begin - 1) and page.low[begin - 1] not in page.syntax.determiners:
        begin -= 1
    titled = begin > first and (page.low[begin - 1] == "." or page.low[begin - 1] in page.lexicon.text.titles)
    if end - begin == 1 and (begin == first or titled):
        found = full_name(page, page.tokens[begin].text, memory.people)
        return (found, "person", 0.8) if found else NOBODY
    if 1 < end - begin < 4 and begin > first and page.low[begin - 1] in names.roles:
        return _run(page, begin, end)  # "lead author Mirela Popescu"
    known = (speech.women, speech.men, names.given)
    for at in range(max(begin, end - 3), end - 1):
        # "head of the Refugee Council Enver Solomon", but not "a spokesman for Enver Solomon".
        after = at > begin or page.low[at - 1] in names.roles
        roles = after and any(page.low[item] in names.roles for item in range(first, at))
        if (roles or at == first) and any(fold(page.tokens[at].text) in listed for listed in known):
            return _run(page, at, end)
    return NOBODY


def _named_before(page: Page, at: int) -> bool:
    """Whether a name of two words stands before a preposition: "author Ada Byrne of the Delta Institute"."""
    return page.capital(at - 1) and page.capital(at - 2) and page.low[at - 1] not in page.lexicon.names.roles


def _run(page: Page, begin: int, end: int) -> Named:
    """The words of a run as a name, where all of them can be part of one."""
    if end - begin < 2 or not all(page.capital(at) or page.low[at] == "." for at in range(begin, end)):
        return NOBODY
    text = page.segments.article.text
    return text[page.tokens[begin].start : page.tokens[end - 1].end], "person", 0.8


# ---- a role for a name -------------------------------------------------------------------------------------


def _by_role(page: Page, source: Span, words: str, memory: Memory) -> Named:
    """The person "the minister" or "the top envoy" stands for: the last speaker, or in a lead the first to be named."""
    what = described(page, words)
    tokens = [token.lower() for token in what.replace("-", " ").split()]
    names, speech = page.lexicon.names, page.lexicon.speech
    cut = next(
        (at for at, token in enumerate(tokens) if at and token in page.syntax.prepositions), len(tokens)
    )
    plain = (what, "described", 0.9)
    definite = words.lower().startswith("the ") or _in_headline(page, source)
    if not definite or not cut or tokens[cut - 1] not in names.roles | speech.epithets:
        return plain
    if tokens[cut - 1] in speech.hidden:
        return plain
    paragraph = paragraph_of(page, source.start)
    bearers = memory.people.titles.get(tokens[cut - 1], set())
    if len(bearers) == 1 and _may_be(page, name := next(iter(bearers)), tokens, memory):
        return name, "person", 0.8
    if memory.kind == "person" and paragraph - memory.paragraph < 2 * NEAR:
        found = memory.speaker
    elif paragraph < NEAR:
        at = bisect_left(memory.starts, source.end)
        ahead = [mention for mention in memory.mentions[at : at + FAR] if mention.kind == "person"]
        found = next((m.name for m in ahead if is_subject(page, m.span)), "")
    else:
        return plain
    return (found, "person", 0.7) if found and _may_be(page, found, tokens, memory) else plain


def _in_headline(page: Page, source: Span) -> bool:
    """Headlines leave the article out: "Port minister tells the Gazette"."""
    paragraph = paragraph_of(page, source.start)
    headline = paragraph >= 0 and page.segments.paragraphs[paragraph].name == "headline"
    return headline and page.low[page.segments.token_at(source.start)] not in page.syntax.determiners


def _may_be(page: Page, name: str, role: list[str], memory: Memory) -> bool:
    """Whether nothing the article says of a person forbids the role: "the Ruritanian envoy" is no Sylvanian minister."""
    nations = {demonym.lower() for demonym in page.lexicon.names.demonyms}
    mine, theirs = set(role) & nations, memory.people.known.get(name, set()) & nations
    return not (mine and theirs and not mine & theirs)
