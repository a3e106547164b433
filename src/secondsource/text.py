"""Folding, tokens, quotation marks, sentences: one linear pass, shared by every layer.

`segment` turns an article into `Segments`: paragraphs, quoted stretches, sentences and tokens, all with offsets
into `Article.text`. No layer splits or tokenises again.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from secondsource.model import CONTENT, Article, Part, PartName, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from secondsource.languages.tables import Lexicon, TextTable

READ: tuple[PartName, ...] = ("headline", "lead", *CONTENT)  # what the outlet itself says in running text
GIVEN: tuple[PartName, ...] = ("summary", "highlight")  # what came with the record: untrusted until checked

# "U.S." and "J." keep their stops; "580,000" and "18:30" stay whole; "'s" is a token of its own, so that "Barrot's"
# names Barrot; combining accents and soft hyphens belong to their word.
_LETTER = r"[\w\u0300-\u036f\u00ad]"
TOKEN = re.compile(
    rf"(?:[^\W\d_]\.){{2,}}|\d+(?:[.,:]\d+)+|['’]s\b|{_LETTER}+(?:[-‐‑&]{_LETTER}+|['’](?!s\b){_LETTER}+)*|[^\w\s]"
)
_OPENERS = "“«‹„‘"
_PAIRS = {"“": "”", "«": "»", "‹": "›", "„": "“”", "‘": "’", '"': '"', "'": "'"}
_END = re.compile(r"(?:[.!?…]+[\"”’'»›)\]]*|[:;,]?\n\s*\n)(?=\s|$|[\"“‘«])")
_SINGLE_REACH = (
    700  # characters within which a single quotation mark must close: a bound, so the pass stays linear
)


class Token(NamedTuple):
    """A word or a mark, with its place."""

    start: int
    end: int
    text: str


class SourceSentence(NamedTuple):
    """A sentence as the outlet wrote it: characters `start` to `end`, tokens `first` up to `last`."""

    start: int
    end: int
    first: int
    last: int
    paragraph: int


class Quoted(NamedTuple):
    """A stretch between quotation marks: `start` to `end` without the marks."""

    start: int
    end: int
    paragraph: int
    mark: str  # the opening mark as it stands
    closed: bool  # False: the closing mark is missing or the quotation goes on in the next paragraph
    continues: bool  # True: it goes on from the paragraph before


@dataclass(frozen=True, slots=True)
class Segments:
    """One article, segmented once. `paragraphs` are the parts read, in order."""

    article: Article
    paragraphs: tuple[Part, ...]
    tokens: tuple[Token, ...]
    sentences: tuple[SourceSentence, ...]
    quoted: tuple[Quoted, ...]

    def words(self, sentence: SourceSentence) -> tuple[Token, ...]:
        """The tokens of a sentence."""
        return self.tokens[sentence.first : sentence.last]

    def sentence_at(self, offset: int) -> SourceSentence | None:
        """The sentence that holds a character, or None between sentences."""
        at = bisect_right(self.sentences, offset, key=lambda sentence: sentence.start) - 1
        return self.sentences[at] if at >= 0 and offset < self.sentences[at].end else None

    def token_at(self, offset: int) -> int:
        """The index of the first token that ends after a character."""
        return bisect_right(self.tokens, offset, key=lambda token: token.end)

    def quoted_at(self, offset: int) -> Quoted | None:
        """The quoted stretch that holds a character, or None outside quotation marks."""
        at = bisect_right(self.quoted, offset, key=lambda quoted: quoted.start) - 1
        return self.quoted[at] if at >= 0 and offset < self.quoted[at].end else None

    def span(self, start: int, end: int) -> Span:
        """A span of this article."""
        return self.article.span(start, end)


def fold(text: str) -> str:
    """Text for comparison: no case, no accents, straight quotation marks. Lengths change: never use its offsets."""
    plain = text.translate(_STRAIGHT)
    decomposed = unicodedata.normalize("NFKD", plain)
    return "".join(char for char in decomposed if not unicodedata.combining(char)).casefold()


_STRAIGHT = str.maketrans({"“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‘": "'", "’": "'", "‐": "-", "‑": "-",
                           "–": "-", "—": "-", "\u00ad": "", "\u00a0": " "})  # fmt: skip


def segment(article: Article, lexicon: Lexicon, parts: tuple[PartName, ...] = READ) -> Segments:
    """Segment the named parts of an article. Linear in the length of the text."""
    paragraphs = tuple(part for part in article.parts if part.name in parts)
    tokens: list[Token] = []
    sentences: list[SourceSentence] = []
    for index, part in enumerate(paragraphs):
        first = len(tokens)
        tokens.extend(
            Token(m.start(), m.end(), m[0]) for m in TOKEN.finditer(article.text, part.start, part.end)
        )
        sentences.extend(_sentences(article.text, part, index, tokens, first, lexicon))
    quoted = tuple(_quoted(article.text, paragraphs))
    return Segments(article, paragraphs, tuple(tokens), tuple(sentences), quoted)


# ---- sentences ---------------------------------------------------------------------------------------


def _sentences(
    text: str, part: Part, paragraph: int, tokens: list[Token], first: int, lexicon: Lexicon
) -> Iterator[SourceSentence]:
    start, token = part.start, first
    for cut in [*_cuts(text, part, lexicon), part.end]:
        while start < cut and text[start].isspace():
            start += 1
        end = cut
        while end > start and text[end - 1].isspace():
            end -= 1
        if end == start:
            continue
        begin = token
        while token < len(tokens) and tokens[token].start < end:
            token += 1
        yield SourceSentence(start, end, begin, token, paragraph)
        start = cut


def _cuts(text: str, part: Part, lexicon: Lexicon) -> Iterator[int]:
    for match in _END.finditer(text, part.start, part.end):
        if match.end() < part.end and _ends_sentence(text, part, match, lexicon):
            yield match.end()


_NEXT = re.compile(r"\s*([\"“‘'«(\[]*)\s*(\S)")
_LAST_WORD = re.compile(r"[^\W\d_](?:[\w.]*\w)?$")
_NEXT_WORD = re.compile(r"[\"“‘'«(\[]*([\w.]*\w)")
_TAG = re.compile(r"\s+((?:[\w’'-]+\s+){0,4}?)([^\W\d_]+)\b")


def _ends_sentence(text: str, part: Part, match: re.Match[str], lexicon: Lexicon) -> bool:
    mark = match[0]
    following = _NEXT.match(text, match.end(), part.end)
    if following is None:
        return False
    if following[2].islower() or following[2] in ",;:)]-–—":
        return False
    if mark[0] not in ".!?…":  # a blank line with no stop before it: a break inside one paragraph
        return False
    if mark.startswith("...") or mark[0] == "…":
        return following[2].isupper()
    if mark == ".":
        return _stop_ends(text, part, match, following, lexicon.text)
    if mark[0] in "!?" and mark[-1] in "\"”’'»":
        # '"Do you?" Barrot asked.' goes on; '"Do you?" The hall fell silent.' does not.
        return not _tag_follows(text, match.end(), part.end, lexicon)
    return True


def _tag_follows(text: str, start: int, end: int, lexicon: Lexicon) -> bool:
    match = _TAG.match(text, start, min(end, start + 90))
    while match:
        if match[2].lower() in lexicon.speech.verbs:
            return True
        if match[2].lower() in lexicon.text.starters and match[2][0].isupper() and match[1]:
            return False
        longer = re.compile(rf"\s+((?:[\w’'-]+\s+){{{len(match[1].split()) + 1}}})([^\W\d_]+)\b")
        match = longer.match(text, start, min(end, start + 90)) if len(match[1].split()) < 4 else None
    return False


def _stop_ends(
    text: str, part: Part, match: re.Match[str], following: re.Match[str], table: TextTable
) -> bool:
    before = _LAST_WORD.search(text, max(part.start, match.start() - 24), match.start())
    if before is None:
        return True
    word = before[0].lower()
    if word in table.titles or word in table.abbreviations:
        return False
    if word in table.months and following[2].isdigit():
        return False
    nextword = _NEXT_WORD.match(text, following.start(1), part.end)
    if len(word) == 1 and before[0].isupper():  # "J. Edgar Hoover", but "Plan B. The"
        return nextword is not None and nextword[1].lower() in table.starters
    if word in table.soft or re.fullmatch(r"(?:\w\.)+\w", word):
        return bool(following[1]) or (nextword is not None and nextword[1].lower() in table.starters)
    return True


# ---- quotation marks ------------------------------------------------------------------------------------


def _quoted(text: str, paragraphs: tuple[Part, ...]) -> Iterator[Quoted]:
    carry = False  # the paragraph before left a quotation open
    for index, part in enumerate(paragraphs):
        found = list(_marks_in(text, part, index, carry=carry))
        carry = bool(found) and not found[-1].closed and found[-1].mark != "'"
        yield from found


_MARK = re.compile(r"[\"“”„«»‹›‘’']|``|''")


def _marks_in(text: str, part: Part, index: int, *, carry: bool) -> Iterator[Quoted]:
    opened: tuple[int, str] | None = None  # offset after the opening mark, and the mark
    continues = False
    skip_to = part.start
    for match in _MARK.finditer(text, part.start, part.end):
        mark, at = match[0], match.start()
        if at < skip_to:
            continue
        if opened is None:
            if _opens(text, part, match):
                if mark in "‘'":
                    close = _single_close(text, part, match.end())
                    if close:
                        yield Quoted(match.end(), close, index, mark, closed=True, continues=False)
                        skip_to = close + 1
                    continue
                opened, continues = (match.end(), mark), carry and at <= part.start + 1
            elif carry and mark in '"”»' and text[part.start : at].strip() and at > part.start:
                # A quotation broken by a blank line: it closes here without having opened in this paragraph.
                yield Quoted(part.start, at, index, mark, closed=True, continues=True)
            if mark in '"“”«»„':
                carry = False
            continue
        start, opener = opened
        if _closes(mark, opener):
            if opener == '"' and _opens(text, part, match) and not text[at - 1 : at].strip():
                # '"We will go. "And then' - the first was never closed: it ends before this one opens.
                yield Quoted(start, _trim(text, start, at), index, opener, closed=False, continues=continues)
                opened, continues = (match.end(), mark), False
                continue
            if at > start:
                yield Quoted(start, at, index, opener, closed=True, continues=continues)
            opened = None
    if opened is not None and opened[0] < part.end:
        yield Quoted(opened[0], part.end, index, opened[1], closed=False, continues=continues)


def _trim(text: str, start: int, end: int) -> int:
    while end > start + 1 and text[end - 1].isspace():
        end -= 1
    return end


def _opens(text: str, part: Part, match: re.Match[str]) -> bool:
    mark = match[0]
    before = text[match.start() - 1] if match.start() > part.start else " "
    after = text[match.end()] if match.end() < part.end else " "
    if mark in ("“", "«", "‹", "„", "``"):
        return True
    if mark in ('"', "‘", "'"):
        return (
            (before.isspace() or before in '([{-–—/“"‘.')
            and not after.isspace()
            and not (
                mark == "'" and after.isdigit()  # "the '90s"
            )
        )
    return False


def _closes(mark: str, opener: str) -> bool:
    return (
        mark in _PAIRS.get(opener, "")
        or (opener == "``" and mark in ("''", '"'))
        or (opener == "“" and mark == '"')
    )


def _single_close(text: str, part: Part, start: int) -> int:
    """Where a single quotation mark closes, or 0. "soldiers' pay" closes nothing: no stop before, a word after."""
    end = min(part.end, start + _SINGLE_REACH)
    fallback = 0
    for at in range(start + 1, end):
        if text[at] not in "’'":
            continue
        after = text[at + 1] if at + 1 < part.end else " "
        if after.isalnum():
            continue  # an apostrophe
        if text[at - 1] in ".,!?…;" or after in ".,!?;:)" or after == "\n" or at + 1 == part.end:
            return at
        if text[at - 1] not in "sS":
            return at
        fallback = fallback or at
    return fallback
