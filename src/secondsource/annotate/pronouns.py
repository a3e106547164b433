"""Whom a pronoun means: number, gender as the article tells it, who spoke last, whose sentence it was."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from secondsource.annotate.people import People, title_start
from secondsource.annotate.phrases import verbal
from secondsource.annotate.unnamed import described

if TYPE_CHECKING:
    from secondsource.annotate.phrases import Page
    from secondsource.model import Mention, Span

Named = tuple[str, str, float]  # speaker, what kind of speaker, how sure
NOBODY: Named = ("", "", 0)
NEAR = 2  # paragraphs back within which a pronoun finds its person
FAR = 60  # names that are looked at either way: a paragraph may be five megabytes long
_KNOWN = 3  # how much more likely somebody is of whose gender the article or the name tells


@dataclass(slots=True)
class Memory:
    """What has been read so far: the last speaker and the paragraph in which they spoke."""

    people: People
    mentions: list[Mention]
    starts: list[int] = field(default_factory=list)
    speaker: str = ""
    kind: str = ""
    paragraph: int = -9


def paragraph_of(page: Page, offset: int) -> int:
    """The paragraph of a character, or -1."""
    sentence = page.segments.sentence_at(offset)
    return sentence.paragraph if sentence else -1


def before_who(page: Page, start: int, memory: Memory) -> Named:
    """The name right before "who": "Byrne, who said", "the minister, who told"."""
    at = bisect_left(memory.starts, start) - 1
    if at < 0:
        return NOBODY
    mention = memory.mentions[at]
    between = page.segments.article.text[mention.span.end : start]
    if (
        mention.kind in ("person", "organisation", "role", "outlet")
        and len(between) < 60
        and "." not in between
    ):
        return mention.name, mention.kind, 0.9 if len(between) < 3 else 0.6
    return NOBODY


def by_pronoun(page: Page, word: str, start: int, paragraph: int, memory: Memory) -> Named:
    """The speaker that a pronoun stands for; nobody where two are equally likely."""
    speech = page.lexicon.speech
    near = paragraph - memory.paragraph < NEAR
    if word in speech.plural:
        bodies = near and memory.kind in ("described", "thing", "nameless", "organisation")
        return (memory.speaker, memory.kind, 0.6) if bodies else NOBODY
    if word in speech.neuter:
        if near and memory.kind in ("thing", "organisation", "outlet"):
            return memory.speaker, memory.kind, 0.7
        return _body_before(page, start)
    people = memory.people
    if word in speech.she:
        return _person_before(page, start, paragraph, memory, people.women, people.men)
    if word in speech.he:
        return _person_before(page, start, paragraph, memory, people.men, people.women)
    return NOBODY


def _body_before(page: Page, start: int) -> Named:
    """The body that is the subject of the sentence before: "The drivers' union began its strike. It said"."""
    here = page.segments.sentence_at(start)
    if here is None or not here.first:
        return NOBODY
    sentence = page.segments.sentence_at(page.tokens[here.first - 1].start)
    if sentence is None or here.paragraph - sentence.paragraph >= NEAR:
        return NOBODY
    for at in range(sentence.first + 1, min(sentence.last, sentence.first + 8)):
        if verbal(page, at) or page.low[at] in ",;:":
            head = page.low[at - 1]
            names = page.lexicon.names
            if head in names.organisation_heads or head in page.lexicon.speech.bodies:
                text = page.segments.article.text
                words = text[page.tokens[sentence.first].start : page.tokens[at - 1].end]
                return described(page, words), "thing", 0.5
            return NOBODY
    return NOBODY


def _person_before(
    page: Page, start: int, paragraph: int, memory: Memory, sure: frozenset[str], barred: frozenset[str]
) -> Named:
    """The last subject or speaker of that gender, within a few paragraphs."""
    spoke = memory.speaker if memory.kind in ("person", "described") and memory.speaker not in barred else ""
    recent = bool(spoke) and paragraph - memory.paragraph < NEAR
    candidates: list[tuple[int, str]] = []
    at = bisect_left(memory.starts, start)
    for mention in reversed(memory.mentions[max(0, at - FAR) : at]):
        where = paragraph_of(page, mention.span.start)
        if paragraph - where > NEAR:
            break
        text = page.segments.article.text
        named = mention.kind == "person" or (
            mention.kind == "role" and mention.name != text[mention.span.start : mention.span.end]
        )
        if named and mention.name not in barred:
            weight = _prominence(page, mention, paragraph - where)
            weight += _KNOWN * (mention.name in sure) + (mention.name == spoke)
            candidates.append((weight, mention.name))
    if not candidates:
        late = bool(spoke) and paragraph - memory.paragraph <= NEAR + 1  # and nobody has been named since
        return (spoke, memory.kind, 0.8 if recent else 0.7) if late else NOBODY
    best = max(candidates, key=lambda pair: pair[0])
    names = {name for _, name in candidates}
    doubtful = spoke not in sure and best[1] in sure
    floor = 3 + _KNOWN * (best[1] in sure)
    if recent and not doubtful and (memory.paragraph == paragraph or best[0] < floor or best[1] == spoke):
        return spoke, memory.kind, 0.9 if names <= {spoke} else 0.75
    rivals = {name for weight, name in candidates if weight == best[0]}
    if len(rivals) > 1 and best[0] < floor:
        return NOBODY
    return best[1], "person", 0.85 if len(names) == 1 else 0.65


def _prominence(page: Page, mention: Mention, back: int) -> int:
    """How likely a pronoun means a person: a subject 4, else 2; less in quotations, possessives, further back."""
    segments = page.segments
    if segments.quoted_at(mention.span.start) or not _prose(page, mention.span.start):
        return -back
    if possessive(segments.article.text, mention.span.end):
        return 1 - back
    return (4 if is_subject(page, mention.span) else 2) - back


def possessive(text: str, end: int) -> bool:
    """Whether a possessive ending follows a name."""
    return text[end : end + 1] in ("'", "’") and text[end + 1 : end + 2] in ("s", " ", "")


def _prose(page: Page, offset: int) -> bool:
    """Whether a paragraph ends like running text: a caption or subhead names people nobody speaks of."""
    text, paragraph = page.segments.article.text, paragraph_of(page, offset)
    if paragraph < 0:
        return False
    part = page.segments.paragraphs[paragraph]
    return part.name in ("headline", "lead") or text[part.end - 1] in ".!?…:;,\"”’'»)—"


def is_subject(page: Page, span: Span) -> bool:
    """Whether a name stands as a subject: no preposition before it and its titles, a verb, an aside or "and" after it."""
    first = title_start(page, page.segments.token_at(span.start))
    if first and page.low[first - 1] in page.syntax.articles:
        first -= 1
    if first and page.low[first - 1] in page.syntax.prepositions:
        return False
    last = page.segments.token_at(span.end - 1) + 1
    if last >= len(page.low):
        return False
    return (
        page.low[last] in (",", "and", "who", "(")
        or page.adverb(last)
        or verbal(page, last)
        or page.low[last].endswith("s")
    )
