"""What a page says, before it has a form: the nouns of a sheet.

`rows.lay_out` decides once what is shown, in what order, and in which words; Markdown, terminal and HTML only set it. So the
three can never say different things.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from secondsource.model import Article
    from secondsource.publish.cite import Mark
    from secondsource.publish.wording import Saying, Version


@dataclass(frozen=True, slots=True)
class Cited:
    """Words of an outlet, with the mark of where they stand and of others that say the same."""

    words: str
    marks: tuple[Mark, ...]
    also: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True)
class Source:
    """One article in the list of sources."""

    letter: str
    article: Article
    outlet: str
    date: str
    headline: str


@dataclass(frozen=True, slots=True)
class Speaker:
    """Everything one person is said to have said."""

    name: str
    rank: int  # 0 named, 1 sources the outlets do not name, 2 nobody is said to say it
    origin: str  # of the sayings that name none of their own
    sayings: tuple[Saying, ...]


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """One claim: its words as the first article has them, everywhere it stands, and its origins."""

    id: str
    cited: Cited
    speaker: str
    said: Version | None  # the saying that makes the claim, as the first article words it
    origins: str  # "1 origin: Skarnes Radio interview"; "1 to 3 origins"
    reason: str
    cells: tuple[tuple[Mark, ...], ...]  # per source, in their order: where this article says it
    verdict: str


@dataclass(frozen=True, slots=True)
class ClaimGroup:
    """The claims of one verdict, under a heading that says what the verdict means."""

    verdict: str
    title: str
    rows: tuple[ClaimRow, ...]


@dataclass(frozen=True, slots=True)
class FigureRow:
    """Figures that count the same thing: each as it is printed, in its sentence."""

    label: str
    verdict: str  # "agree", "differ", "single"
    reason: str
    figures: tuple[Cited, ...]  # "About 220", and where it is printed so
    sentences: tuple[Cited, ...]


@dataclass(frozen=True, slots=True)
class MomentRow:
    """A day or stretch of days and what is said of it."""

    days: str
    sentences: tuple[Cited, ...]


@dataclass(frozen=True, slots=True)
class OriginRow:
    """An origin, which articles rest on it, and the words that show it."""

    name: str
    kind: str
    letters: tuple[str, ...]
    shown: tuple[Cited, ...]


@dataclass(frozen=True, slots=True)
class FramingRow:
    """How one article presents the story."""

    source: Source
    headline: Cited | None
    lead: Cited | None
    charged: tuple[Cited, ...]
    only_here: tuple[ClaimRow, ...]
    absent: tuple[ClaimRow, ...]


@dataclass(frozen=True, slots=True)
class ConflictRow:
    """Two places that cannot both stand."""

    kind: str
    one: tuple[Cited, ...]
    two: tuple[Cited, ...]
    reason: str


@dataclass(frozen=True, slots=True)
class CheckRow:
    """A sentence of a given SUMMARY or HIGHLIGHTS, and what the record's own content says to it."""

    field: str
    verdict: str
    cited: Cited
    reason: str
    evidence: tuple[Cited, ...]


@dataclass(frozen=True, slots=True)
class EntityRow:
    """A name with its other spellings and the first place each article has it."""

    name: str
    kind: str
    variants: tuple[str, ...]
    mentions: int
    firsts: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """The whole page."""

    headline: Cited
    verdict: tuple[str, ...]
    sources: tuple[Source, ...]
    brief: tuple[Cited, ...]
    speakers: tuple[Speaker, ...]
    claims: tuple[ClaimGroup, ...]
    conflicts: tuple[ConflictRow, ...]
    figures: tuple[FigureRow, ...]
    timeline: tuple[MomentRow, ...]
    origins: tuple[OriginRow, ...]
    framing: tuple[FramingRow, ...]
    checks: tuple[CheckRow, ...]
    entities: tuple[EntityRow, ...]
    copies: tuple[str, ...]
    doubts: tuple[tuple[str, str], ...]  # letter ("" for the story as a whole), the doubt

    @property
    def alone(self) -> bool:
        """Whether there is only one article, and so nothing to hold it against."""
        return len(self.sources) == 1
