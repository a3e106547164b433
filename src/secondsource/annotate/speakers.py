"""Who is speaking: the best full name in the article for each quotation's source, by ordered sieves.

A name in the source; a role that stands for one person; a relative or personal pronoun (number, gender as the article uses
it, who spoke last, whose sentence it was); else the description as it stands. Sources without a name are anonymous and
are never merged. Where two people are equally likely nobody is named. (Ordered sieves: Lee et al., 2013.)
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from secondsource.annotate.phrases import verbal

if TYPE_CHECKING:
    from secondsource.annotate.phrases import Page
    from secondsource.model import Mention, Quote, Span

_NAMED = ("person", "organisation", "outlet", "place", "other", "product", "event")
_NEAR = 2  # paragraphs back within which a pronoun finds its person
_FAR = 60  # names that are looked at either way: a paragraph may be five megabytes long


@dataclass(slots=True)
class _Memory:
    """What has been read so far: the last speaker and the paragraph in which they spoke."""

    speaker: str = ""
    kind: str = ""
    paragraph: int = -9
    women: frozenset[str] = frozenset()
    men: frozenset[str] = frozenset()
    starts: list[int] = field(default_factory=list)
    titles: dict[str, set[str]] = field(default_factory=dict)  # word of a title to the people who bear it
    known: dict[str, set[str]] = field(default_factory=dict)  # person to the words of titles and asides


def name_speakers(page: Page, quotes: list[Quote], mentions: tuple[Mention, ...]) -> list[Quote]:
    """The same quotes, each with its speaker where the article tells, the anonymous marked, and confidence."""
    ordered = sorted(mentions, key=lambda mention: mention.span.start)
    memory = _Memory(starts=[mention.span.start for mention in ordered])
    memory.women, memory.men = _genders(page, ordered)
    _learn_titles(page, ordered, memory)
    named: dict[int, Quote] = {}
    places = sorted(range(len(quotes)), key=lambda index: _place(quotes[index]))
    for index in places:
        named[index] = _name(page, quotes[index], ordered, memory)
    return [named[index] for index in range(len(quotes))]


def _place(quote: Quote) -> int:
    return (quote.source or quote.cue or quote.content[0]).start


def _name(page: Page, quote: Quote, mentions: list[Mention], memory: _Memory) -> Quote:
    if quote.source is None:
        return quote
    text = page.segments.article.text
    words = text[quote.source.start : quote.source.end]
    low = words.lower()
    paragraph = _paragraph(page, quote.source.start)
    speaker, kind, sure = _by_name(page, quote.source, mentions, memory)
    anonymous = False
    if not speaker and low in page.lexicon.speech.relatives:
        speaker, kind, sure = _antecedent(page, quote.source.start, mentions, memory)
    elif not speaker and low in page.lexicon.speech.pronouns:
        speaker, kind, sure = _by_pronoun(page, low, quote.source.start, paragraph, mentions, memory)
    elif not speaker:
        speaker, kind, sure = _by_role(page, quote.source, words, mentions, memory)
    if kind in ("described", "nameless"):
        anonymous = _nameless(page, speaker, definite=low.startswith("the "))
    if kind == "described" and not anonymous and not _human(page, speaker):
        kind = "thing"  # "the waterways agency"
    sure = sure if speaker else 0.5  # abstained: what was said may still be right
    if speaker:
        memory.speaker, memory.kind, memory.paragraph = speaker, kind, paragraph
    return replace(quote, speaker=speaker, anonymous=anonymous, confidence=round(quote.confidence * sure, 2))


def _paragraph(page: Page, offset: int) -> int:
    sentence = page.segments.sentence_at(offset)
    return sentence.paragraph if sentence else -1


# ---- a name in the source --------------------------------------------------------------------------------


def _by_name(page: Page, source: Span, mentions: list[Mention], memory: _Memory) -> tuple[str, str, float]:
    at = bisect_left(memory.starts, source.start)
    inside = [mention for mention in mentions[at : at + 12] if mention.span.end <= source.end]
    if not inside:
        return "", "", 0
    text = page.segments.article.text
    head = _head_end(page, source)
    for mention in inside:
        if mention.kind == "person" and not _possessive(text, mention.span.end):
            first = _title_start(page, mention)
            aside = first > 0 and (page.low[first - 1] == "," or _ends_aside(page, source, first))
            if (
                mention.span.end <= head
                or aside
                or _titled(page, source, page.segments.token_at(mention.span.start))
            ):
                return mention.name, "person", 1.0
    for mention in inside:
        if mention.kind == "role" and mention.span.end <= head and mention.name != _words(text, mention.span):
            return mention.name, "person", 0.85
    # "Ukraine's air force", "the Elm Vale council": the whole phrase names the body, unless the mention is all of it.
    for mention in reversed(inside):
        if mention.kind in _NAMED and mention.kind != "person" and mention.span.end == head:
            whole = _described(page, text[source.start : head])
            return (mention.name if whole == _words(text, mention.span) else whole), mention.kind, 0.95
    return "", "", 0


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


def _title_start(page: Page, mention: Mention) -> int:
    """The first token of a name with the titles before it: "[Admiral Sir] Ada Byrne"."""
    at = page.segments.token_at(mention.span.start)
    names = page.lexicon.names
    while at > 0 and (
        page.capital(at - 1)
        or page.low[at - 1] in names.roles
        or page.low[at - 1] in names.role_modifiers
        or (page.low[at - 1] == "." and page.low[at - 2] in page.lexicon.text.titles)
    ):
        at -= 1
    return at


def _possessive(text: str, end: int) -> bool:
    return text[end : end + 1] in ("'", "’") and text[end + 1 : end + 2] in ("s", " ", "")


def _words(text: str, span: Span) -> str:
    return text[span.start : span.end]


def _human(page: Page, description: str) -> bool:
    """Whether a description names somebody by what they are: "former minister", "billionaire"."""
    words = set(description.lower().split())
    return bool(
        words & (page.lexicon.names.roles | page.lexicon.speech.epithets | page.lexicon.speech.anonymous)
    )


def _described(page: Page, words: str) -> str:
    """The description as it stands, without "the" and without what follows its first comma."""
    head = words.split(",", maxsplit=1)[0].strip()
    first, _, rest = head.partition(" ")
    return rest if rest and first.lower() in page.lexicon.speech.dropped else head


def _nameless(page: Page, description: str, *, definite: bool) -> bool:
    """Whether a description hides a person or persons: "a senior official", "others", "critics".

    "The minister" hides nobody, though this article may not say who it is; "the source" does.
    """
    speech = page.lexicon.speech
    words = description.lower().replace("-", " ").split()
    for count, word in enumerate(words):
        if count and (word in page.syntax.prepositions or word.endswith("ing") or word in speech.relatives):
            words = words[:count]
            break
    if definite and words and words[-1] in page.lexicon.names.roles - speech.hidden:
        return False
    # "one engineer", "a former harbour master": what is brought in by such a word is nobody the reader could know.
    brought = bool(words) and words[0] in speech.bringing
    return brought or (bool(words) and words[-1] in speech.anonymous)


# ---- a role for a name -------------------------------------------------------------------------------------


def _by_role(
    page: Page, source: Span, words: str, mentions: list[Mention], memory: _Memory
) -> tuple[str, str, float]:
    """The person "the minister" or "the top envoy" stands for: the last speaker, or in a lead the first to be named."""
    described = _described(page, words)
    tokens = [token.lower() for token in described.replace("-", " ").split()]
    names, speech = page.lexicon.names, page.lexicon.speech
    cut = next(
        (at for at, token in enumerate(tokens) if at and token in page.syntax.prepositions), len(tokens)
    )
    plain = (described, "described", 0.9)
    definite = words.lower().startswith("the ") or _in_headline(page, source)
    if not definite or not cut or tokens[cut - 1] not in names.roles | speech.epithets:
        return plain
    if tokens[cut - 1] in speech.hidden:
        return plain
    paragraph = _paragraph(page, source.start)
    bearers = memory.titles.get(tokens[cut - 1], set())
    if len(bearers) == 1 and _may_be(page, name := next(iter(bearers)), tokens, memory):
        return name, "person", 0.8
    if memory.kind == "person" and paragraph - memory.paragraph < 2 * _NEAR:
        found = memory.speaker
    elif paragraph < _NEAR:
        at = bisect_left(memory.starts, source.end)
        ahead = [mention for mention in mentions[at : at + _FAR] if mention.kind == "person"]
        found = next((m.name for m in ahead if _is_subject(page, m)), "")
    else:
        return plain
    return (found, "person", 0.7) if found and _may_be(page, found, tokens, memory) else plain


def _in_headline(page: Page, source: Span) -> bool:
    """Headlines leave the article out: "Port minister tells the Gazette"."""
    paragraph = _paragraph(page, source.start)
    headline = paragraph >= 0 and page.segments.paragraphs[paragraph].name == "headline"
    return headline and page.low[page.segments.token_at(source.start)] not in page.syntax.determiners


def _learn_titles(page: Page, mentions: list[Mention], memory: _Memory) -> None:
    """Once, who bears which title and what is said of whom: asked anew for every quotation it would not be linear."""
    for mention in mentions:
        if mention.kind != "person":
            continue
        title = page.low[_title_start(page, mention) : page.segments.token_at(mention.span.start)]
        for word in title:
            memory.titles.setdefault(word, set()).add(mention.name)
        last = page.segments.token_at(mention.span.end - 1) + 1
        aside = page.low[last + 1 : last + 9] if page.low[last : last + 1] == (",",) else ()
        memory.known.setdefault(mention.name, set()).update(title, aside)


def _may_be(page: Page, name: str, role: list[str], memory: _Memory) -> bool:
    """Whether nothing the article says of a person forbids the role: "the Ruritanian envoy" is no Sylvanian minister."""
    nations = {demonym.lower() for demonym in page.lexicon.names.demonyms}
    mine, theirs = set(role) & nations, memory.known.get(name, set()) & nations
    return not (mine and theirs and not mine & theirs)


# ---- pronouns ------------------------------------------------------------------------------------------------


def _antecedent(page: Page, start: int, mentions: list[Mention], memory: _Memory) -> tuple[str, str, float]:
    """The name right before "who": "Byrne, who said", "the minister, who told"."""
    at = bisect_left(memory.starts, start) - 1
    if at < 0:
        return "", "", 0
    mention = mentions[at]
    between = page.segments.article.text[mention.span.end : start]
    if (
        mention.kind in ("person", "organisation", "role", "outlet")
        and len(between) < 60
        and "." not in between
    ):
        return mention.name, mention.kind, 0.9 if len(between) < 3 else 0.6
    return "", "", 0


def _by_pronoun(
    page: Page, word: str, start: int, paragraph: int, mentions: list[Mention], memory: _Memory
) -> tuple[str, str, float]:
    speech = page.lexicon.speech
    near = paragraph - memory.paragraph < _NEAR
    if word in speech.plural:
        bodies = near and memory.kind in ("described", "thing", "nameless", "organisation")
        return (memory.speaker, memory.kind, 0.6) if bodies else ("", "", 0)
    if word in speech.neuter:
        body = near and memory.kind in ("thing", "organisation", "outlet")
        return (memory.speaker, memory.kind, 0.7) if body else ("", "", 0)
    barred = memory.men if word in speech.she else memory.women if word in speech.he else None
    if barred is None:
        return "", "", 0
    return _person_before(page, start, paragraph, mentions, memory, barred)


def _person_before(
    page: Page, start: int, paragraph: int, mentions: list[Mention], memory: _Memory, barred: frozenset[str]
) -> tuple[str, str, float]:
    """The last subject or speaker of that gender, within a few paragraphs."""
    spoke = memory.speaker if memory.kind in ("person", "described") and memory.speaker not in barred else ""
    recent = spoke and paragraph - memory.paragraph < _NEAR
    candidates: list[tuple[int, str]] = []
    at = bisect_left(memory.starts, start)
    for mention in reversed(mentions[max(0, at - _FAR) : at]):
        where = _paragraph(page, mention.span.start)
        if paragraph - where > _NEAR:
            break
        named = mention.kind == "person" or (
            mention.kind == "role" and mention.name != _words(page.segments.article.text, mention.span)
        )
        if named and mention.name not in barred:
            candidates.append((_prominence(page, mention, paragraph - where), mention.name))
    if not candidates:
        return (spoke, memory.kind, 0.8) if recent else ("", "", 0)
    best = max(candidates, key=lambda pair: pair[0])
    names = {name for _, name in candidates}
    if recent and (memory.paragraph == paragraph or best[0] < 3 or best[1] == spoke):
        return spoke, memory.kind, 0.9 if names <= {spoke} else 0.75
    rivals = {name for weight, name in candidates if weight == best[0]}
    if len(rivals) > 1 and best[0] < 3:
        return "", "", 0
    return best[1], "person", 0.85 if len(names) == 1 else 0.65


def _prominence(page: Page, mention: Mention, back: int) -> int:
    """How likely a pronoun means a person: a subject 4, else 2; less in quotations, possessives, further back."""
    segments = page.segments
    if segments.quoted_at(mention.span.start) or not _prose(page, mention.span.start):
        return -back
    if _possessive(segments.article.text, mention.span.end):
        return 1 - back
    return (4 if _is_subject(page, mention) else 2) - back


def _prose(page: Page, offset: int) -> bool:
    """Whether a paragraph ends like running text: a caption or subhead names people nobody speaks of."""
    text, paragraph = page.segments.article.text, _paragraph(page, offset)
    if paragraph < 0:
        return False
    part = page.segments.paragraphs[paragraph]
    return part.name in ("headline", "lead") or text[part.end - 1] in ".!?…:;,\"”’'»)—"


def _is_subject(page: Page, mention: Mention) -> bool:
    """Whether a name stands as a subject: no preposition before it and its titles, a verb, an aside or "and" after it."""
    first = _title_start(page, mention)
    if first and page.low[first - 1] in page.syntax.articles:
        first -= 1
    if first and page.low[first - 1] in page.syntax.prepositions:
        return False
    last = page.segments.token_at(mention.span.end - 1) + 1
    if last >= len(page.low):
        return False
    return (
        page.low[last] in (",", "and", "who", "(")
        or page.adverb(last)
        or verbal(page, last)
        or page.low[last].endswith("s")
    )


def _genders(page: Page, mentions: list[Mention]) -> tuple[frozenset[str], frozenset[str]]:
    """The people the article calls "she" or "Mrs", and those it calls "he" or "Mr"."""
    speech = page.lexicon.speech
    tally: dict[str, int] = {}
    for mention in mentions:
        if mention.kind != "person":
            continue
        first = page.segments.token_at(mention.span.start)
        before = set(page.low[max(0, first - 3) : first])
        score = 3 * (len(before & speech.feminine) > 0) - 3 * (len(before & speech.masculine) > 0)
        last = page.segments.token_at(mention.span.end - 1) + 1
        sentence = page.segments.sentence_at(mention.span.start)
        for at in range(last, min(last + 25, sentence.last if sentence else last)):
            if page.capital(at) and page.low[at] not in speech.she | speech.he:
                break
            if page.low[at] in speech.she | speech.he:
                score += 1 if page.low[at] in speech.she else -1
                break
        tally[mention.name] = tally.get(mention.name, 0) + score
    women = frozenset(name for name, score in tally.items() if score > 0)
    men = frozenset(name for name, score in tally.items() if score < 0)
    return women, men
