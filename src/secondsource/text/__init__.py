"""Folding, tokens, quotation marks, sentences: one linear pass, shared by every layer.

`segment` turns an article into `Segments`: paragraphs, quoted stretches, sentences and tokens, all with offsets
into `Article.text`. No layer splits or tokenises again. `marks` pairs the quotation marks, `sentences` splits.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace
from typing import TYPE_CHECKING

from secondsource.model import CONTENT, Article, PartName
from secondsource.text.entities import decoded, has_entities, restored
from secondsource.text.marks import quoted_stretches
from secondsource.text.segments import Quoted, Segments, SourceSentence, Token
from secondsource.text.sentences import sentence_ends

if TYPE_CHECKING:
    from collections.abc import Iterator

    from secondsource.languages.tables import Lexicon
    from secondsource.model import Part

__all__ = [
    "GIVEN",
    "LONGEST",
    "READ",
    "TOKEN",
    "Quoted",
    "Segments",
    "SourceSentence",
    "Token",
    "fold",
    "segment",
]


READ: tuple[PartName, ...] = ("headline", "lead", *CONTENT)  # what the outlet itself says in running text
GIVEN: tuple[PartName, ...] = ("summary", "highlight")  # what came with the record: untrusted until checked
LONGEST = (
    500_000  # characters: what is as long as a book is no article, and 5 MB of one line must end in seconds
)

# "U.S." and "J." keep their stops; "580,000" and "18:30" stay whole; "'s" is a token of its own, so that "Barrot's"
# names Barrot; combining accents and soft hyphens belong to their word.
_LETTER = r"[\w\u0300-\u036f\u00ad]"
TOKEN = re.compile(
    rf"(?:[^\W\d_]\.){{2,}}|\d+(?:[.,:]\d+)+|['’]s\b|{_LETTER}+(?:[-‐‑&]{_LETTER}+|['’](?!s\b){_LETTER}+)*|[^\w\s]"
)


def fold(text: str) -> str:
    """Text for comparison: no case, no accents, straight quotation marks. Lengths change: never use its offsets."""
    plain = text.translate(_STRAIGHT)
    if plain.isascii():  # nine texts of ten in English: ten times as fast
        return plain.casefold()
    decomposed = unicodedata.normalize("NFKD", plain)
    return "".join(char for char in decomposed if not unicodedata.combining(char)).casefold()


_STRAIGHT = str.maketrans({"“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‘": "'", "’": "'", "‐": "-", "‑": "-",
                           "–": "-", "—": "-", "\u00ad": "", "\u00a0": " "})  # fmt: skip


def segment(article: Article, lexicon: Lexicon, parts: tuple[PartName, ...] = READ) -> Segments:
    """Segment the named parts of an article. Linear in the length of the text, of which the first `LONGEST` characters are read."""
    article = _bounded(article)
    if has_entities(article.text):
        plain, starts, ends = decoded(article)
        return restored(_segment(plain, lexicon, parts), article, starts, ends)
    return _segment(article, lexicon, parts)


def _bounded(article: Article) -> Article:
    """The article with only those parts, or beginnings of parts, that stand in what is read of a text."""
    if len(article.text) <= LONGEST:
        return article
    parts = (replace(part, end=min(part.end, LONGEST)) for part in article.parts if part.start < LONGEST)
    return replace(article, parts=tuple(parts))


def _segment(article: Article, lexicon: Lexicon, parts: tuple[PartName, ...]) -> Segments:
    paragraphs = tuple(part for part in article.parts if part.name in parts)
    tokens: list[Token] = []
    sentences: list[SourceSentence] = []
    text, new = article.text, tuple.__new__  # a third of the time of Token(...), and there are many
    for index, part in enumerate(paragraphs):
        first = len(tokens)
        tokens += [new(Token, (*m.span(), m[0])) for m in TOKEN.finditer(text, part.start, part.end)]
        sentences.extend(_sentences(text, part, index, tokens, first, lexicon))
    low = [token[2].lower() for token in tokens]
    if "’" in text:
        low = [word.replace("’", "'") for word in low]
    quoted = quoted_stretches(text, paragraphs, lexicon)
    return Segments(article, paragraphs, tuple(tokens), tuple(low), tuple(sentences), quoted)


def _sentences(
    text: str, part: Part, paragraph: int, tokens: list[Token], first: int, lexicon: Lexicon
) -> Iterator[SourceSentence]:
    start, token = part.start, first
    for cut in [*sentence_ends(text, part, lexicon), part.end]:
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
