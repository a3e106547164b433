"""The nouns. Frozen, slotted, standard library only; no behaviour but slicing.

What one article says is a *finding* and carries a `Span`. What several articles say together is the
finding's cross-outlet twin and carries the findings:

    Article  -> Story        Figure   -> Quantity     Citation  -> Origin
    Mention  -> Entity       TimeRef  -> Moment       Statement -> Claim
    Quote    -> Utterance    headline, lead -> Framing

All offsets count Unicode code points of `Article.text`, which is decided once and never edited.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

PartName = Literal[
    "headline", "lead", "highlight", "summary",
    "paragraph", "subhead", "listitem", "quotation", "entry",
    "byline", "dateline", "contribution", "correction",
    "caption", "credit", "embed", "promo", "related", "disclaimer", "other",
]  # fmt: skip
CONTENT: tuple[PartName, ...] = ("paragraph", "subhead", "listitem", "quotation", "entry")


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """The characters `start` to `end` of one article's text; never empty, never backward."""

    article: str
    start: int
    end: int

    def __post_init__(self) -> None:
        """Refuse an empty, backward or negative span."""
        if not 0 <= self.start < self.end:
            raise ValueError(f"a span must hold at least one character: {self.start}..{self.end}")


# ---- one article -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Raw:
    """Bytes as they were found, before any reader has looked at them."""

    input: str  # the path, URL or feed entry they came from; "-" is standard input
    body: bytes
    media_type: str = ""  # as the server stated it, charset included
    url: str = ""  # the address of the page, where the container knows it
    outlet: str = ""  # the publisher, where the container names it (a feed's <source>)
    format: str = ""  # forced by the caller; empty: sniffed
    doubts: tuple[str, ...] = ()  # what their container shows to be wrong with them


@dataclass(frozen=True, slots=True)
class Part:
    """A named stretch of the article's text. Parts never overlap and stand in the order of the text."""

    name: PartName
    start: int
    end: int

    def __post_init__(self) -> None:
        """Refuse an empty, backward or negative part."""
        if not 0 <= self.start < self.end:
            raise ValueError(f"a part must hold at least one character: {self.start}..{self.end}")


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where a metadata field comes from: `raw` is what stood there, `origin` where."""

    field: str  # "published", "outlet", "authors", "headline", ...
    raw: str
    origin: str  # "json-ld", "og", "meta", "time", "tag", "url", "file", "text", "feed"


@dataclass(frozen=True, slots=True)
class Link:
    """Words of the text that led to another page."""

    start: int
    end: int
    url: str

    def __post_init__(self) -> None:
        """Refuse an empty or backward link."""
        if not 0 <= self.start < self.end:
            raise ValueError(f"a link must hold at least one character: {self.start}..{self.end}")


@dataclass(frozen=True, slots=True)
class Article:
    """One outlet's report: one immutable text, its parts, and metadata that says where it comes from."""

    id: str
    text: str
    parts: tuple[Part, ...]
    outlet: str = ""  # canonical name of the publisher; empty when unknown, never invented
    url: str = ""
    published: str = ""  # an ISO 8601 prefix whose length is its precision: "2024-11-23"
    modified: str = ""
    authors: tuple[str, ...] = ()
    section: str = ""
    language: str = ""  # ISO 639-1; empty when unknown
    evidence: tuple[Evidence, ...] = ()
    doubts: tuple[str, ...] = ()  # what was dirty, one sentence each
    links: tuple[Link, ...] = ()  # of a page's own words, in order

    def __post_init__(self) -> None:
        """Refuse parts or links that overlap, run backward or point outside the text."""
        last = 0
        for part in self.parts:
            if part.start < last or part.end > len(self.text):
                raise ValueError(f"part {part.name} {part.start}..{part.end} overlaps or leaves the text")
            last = part.end
        last = 0
        for link in self.links:
            if link.start < last or link.end > len(self.text):
                raise ValueError(f"link {link.start}..{link.end} overlaps or leaves the text")
            last = link.end

    def part(self, name: PartName | Literal["content"]) -> tuple[Part, ...]:
        """The parts of that name, in order; "content" stands for all content kinds."""
        names = CONTENT if name == "content" else (name,)
        return tuple(part for part in self.parts if part.name in names)

    def words(self, name: PartName | Literal["content"]) -> str:
        """The text of those parts, one per paragraph; empty when there are none."""
        return "\n\n".join(self.text[part.start : part.end] for part in self.part(name))

    def span(self, start: int, end: int) -> Span:
        """A span of this article; raises ValueError when it leaves the text."""
        if end > len(self.text):
            raise ValueError(f"{start}..{end} leaves the text of {len(self.text)} characters")
        return Span(self.id, start, end)

    def slice(self, span: Span) -> str:
        """The exact words of a span of this article; raises ValueError for another article's span."""
        if span.article != self.id or span.end > len(self.text):
            raise ValueError(f"{span} is not a span of article {self.id}")
        return self.text[span.start : span.end]


# ---- findings: what one article says --------------------------------------------------------------

MentionKind = Literal["person", "organisation", "place", "outlet", "role", "product", "event", "other"]


@dataclass(frozen=True, slots=True)
class Mention:
    """A name where it stands; `name` is the best full name this article has for it."""

    span: Span
    kind: MentionKind
    name: str


QuoteKind = Literal["direct", "mixed", "indirect", "declined"]


@dataclass(frozen=True, slots=True)
class Quote:
    """Something said: its words (several spans when split, broken or cut), who said it, and the verb that says so.

    A content span of a direct quote is what stands between the marks, without them; of a mixed or
    indirect one the whole reported clause, marks included. `speaker` is the best full name or description in this
    article; empty when the text leaves it open (we abstain rather than guess).
    """

    content: tuple[Span, ...]
    source: Span | None  # the words that name the source: "Barrot", "he", "one source"
    cue: Span | None  # "told", "according to", "would not confirm"
    kind: QuoteKind
    speaker: str = ""
    anonymous: bool = False  # "a government source": never merged with another, not even its double
    confidence: float = 1.0

    def __post_init__(self) -> None:
        """Refuse a quote without words, out of order, or of two articles."""
        if not self.content:
            raise ValueError("a quote must have content")
        for one, two in zip(self.content, self.content[1:], strict=False):
            if one.article != two.article or two.start < one.end:
                raise ValueError("a quote's content must stand in order in one article")


Bound = Literal["=", "~", ">", "<", ">=", "<="]


@dataclass(frozen=True, slots=True)
class Figure:
    """A number in the text: `value` (to `high` in a range) of `unit`, counting the words in `counted`."""

    span: Span
    value: float
    high: float | None = None
    unit: str = ""  # "" for a plain count; "percent", "USD", "kilometre", "year (age)"; singular, normalised
    bound: Bound = "="  # "at least" is >=, "more than" >, "about" and "almost" ~
    counted: Span | None = None
    hedge: Span | None = None  # "a reported", "what it said was": somebody else answers for it
    ordinal: bool = False
    quote: int | None = None  # index into the article's quotes when somebody is said to have said it
    when: int | None = None  # index into the article's times: as of when, where its clause tells


TimeType = Literal["DATE", "TIME", "DURATION", "SET"]


@dataclass(frozen=True, slots=True)
class TimeRef:
    """A time expression with its TIMEX3 type and value (TimeML 1.2.1, ISO 8601) and the days it covers."""

    span: Span
    value: str  # "2024-11-23", "2025-01", "P1W", "PRESENT_REF"; "" when the text leaves it open
    type: TimeType
    mod: str = ""  # TIMEX3 mod: BEFORE, AFTER, START, MID, END, APPROX, LESS_THAN, MORE_THAN
    earliest: str = ""  # first day covered, ISO; "" when open
    latest: str = ""  # last day covered, ISO; "" when open


CitationManner = Literal[
    "told",
    "reported",
    "interview",
    "according",
    "citing",
    "via",
    "first-reported",
    "published",
    "own",
    "agency",
    "link",
]


@dataclass(frozen=True, slots=True)
class Citation:
    """Words by which an article says where it has something from: "told the BBC", "ABC reports"."""

    span: Span
    outlet: str  # canonical name; the article's own outlet when manner is "own"
    manner: CitationManner


@dataclass(frozen=True, slots=True)
class Statement:
    """A sentence that asserts something: the class of its act, who acts on what, and who says so."""

    span: Span
    quote: int | None = None  # index into the article's quotes when somebody is said to have said it
    act: str = (
        ""  # verb class of languages' act table: "approve", "use", "deny", "strike"; "" when none is known
    )
    verb: Span | None = None
    agent: Span | None = None  # who acts, where the sentence gives it: in "Ukraine used US missiles", Ukraine
    object: Span | None = None
    negated: bool = False
    modality: Literal["", "possible", "planned", "conditional", "asked"] = ""


@dataclass(frozen=True, slots=True)
class Note:
    """A finding of a layer that is not ours."""

    span: Span
    layer: str
    value: str


@dataclass(frozen=True, slots=True)
class Annotations:
    """All findings of one article, each tuple in the order of the text.

    They cover headline, lead and content. `given` holds the same findings inside the SUMMARY and HIGHLIGHTS that
    came with the record: they are untrusted until checked, so no layer may mistake them for the article's words.
    """

    article: str
    mentions: tuple[Mention, ...] = ()
    quotes: tuple[Quote, ...] = ()
    figures: tuple[Figure, ...] = ()
    times: tuple[TimeRef, ...] = ()
    citations: tuple[Citation, ...] = ()
    statements: tuple[Statement, ...] = ()
    notes: tuple[Note, ...] = ()
    given: Annotations | None = None


# ---- a story: which articles belong together --------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Reuse:
    """A passage that stands in two articles: word for word, or with light edits."""

    one: Span
    two: Span


@dataclass(frozen=True, slots=True)
class Copy:
    """Two articles of which one holds most of the other's text. Grouped, never deleted."""

    one: str
    two: str
    containment: float  # share of the shorter one's 5-word shingles found in the other


@dataclass(frozen=True, slots=True)
class Story:
    """The articles that report one event, in the order of publication."""

    id: str
    articles: tuple[str, ...]
    copies: tuple[Copy, ...] = ()
    passages: tuple[Reuse, ...] = ()


# ---- a dossier: what several articles say together ----------------------------------------------------


@dataclass(frozen=True, slots=True)
class Entity:
    """One person, organisation or place across the story, with every spelling and every mention."""

    name: str
    kind: MentionKind
    variants: tuple[str, ...]
    mentions: tuple[Span, ...]


DifferenceKind = Literal["spelling", "punctuation", "trimmed", "inserted", "substituted", "reworded"]


@dataclass(frozen=True, slots=True)
class Difference:
    """Where version `version` of an utterance differs from its base: the very words on both sides."""

    version: int  # index into Utterance.quotes
    kind: DifferenceKind
    base: Span | None  # words of the base version; None when the other version adds some
    other: Span | None  # words of the other version; None when it leaves some out


@dataclass(frozen=True, slots=True)
class Utterance:
    """One saying, as each outlet words it. `quotes[0]` is the base: the fullest direct version."""

    id: str
    speaker: str
    quotes: tuple[Quote, ...]
    differences: tuple[Difference, ...] = ()


@dataclass(frozen=True, slots=True)
class Quantity:
    """Figures of like type that count the same thing."""

    label: str  # the counted words, as the first article has them
    unit: str
    figures: tuple[Figure, ...]
    verdict: Literal["agree", "differ", "single"]
    reason: str = ""  # why they agree though the numbers are not the same, or why they differ


@dataclass(frozen=True, slots=True)
class Moment:
    """A day, or stretch of days, that the story speaks of, with the sentences that do."""

    earliest: str
    latest: str
    times: tuple[TimeRef, ...]
    sentences: tuple[Span, ...]


# "witness" is a source that its outlet leaves unnamed; "unknown" where the text does not tell.
OriginKind = Literal["interview", "outlet", "agency", "statement", "witness", "document", "social", "unknown"]


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a claim comes from, with the words in each article that show it."""

    id: str
    name: str  # "Nordfunk interview with Ana Roe", "Ana Roe to Nordfunk", "Nordwire", "unknown (Harbour Post does not say)"
    kind: OriginKind
    articles: tuple[str, ...]
    shown: tuple[Span, ...]  # the words that say so; empty only when kind is "unknown"


ClaimVerdict = Literal["second source", "one origin", "unclear", "conflicting", "only here"]


@dataclass(frozen=True, slots=True)
class Claim:
    """Something asserted, everywhere it is asserted, and how many independent origins it has.

    `fewest` and `most` bound the number of independent origins: where the text does not tell, the range is
    wide rather than the count wrong.
    """

    id: str
    statements: tuple[Span, ...]  # one or more per article, in story order
    speaker: str = ""  # who is said to have said it; empty when the outlets assert it themselves
    utterance: str = ""  # id of the utterance that carries it
    origins: tuple[str, ...] = ()  # ids of the dossier's origins
    fewest: int = 1
    most: int = 1
    verdict: ClaimVerdict = "unclear"
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two places that cannot both stand, or that differ in what they say was done."""

    kind: Literal["figure", "act", "negation", "date", "difference"]
    one: tuple[Span, ...]
    two: tuple[Span, ...]
    reason: str


@dataclass(frozen=True, slots=True)
class Framing:
    """How one outlet presents the story."""

    article: str
    headline: Span | None
    lead: Span | None
    charged: tuple[Span, ...] = ()  # loaded words outside quotations
    only_here: tuple[str, ...] = ()  # claim ids not found in the other texts given
    absent: tuple[str, ...] = ()  # claim ids that two or more other articles carry and this one does not


@dataclass(frozen=True, slots=True)
class Check:
    """A sentence of a given SUMMARY or HIGHLIGHTS held against the record's own content."""

    span: Span
    field: Literal["summary", "highlight", "highlights"]
    verdict: Literal["borne", "not borne", "undecided", "misses"]
    reason: str
    evidence: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of ours. It cannot exist without the source characters it rests on."""

    text: str
    sources: tuple[Span, ...]
    also: tuple[Span, ...] = ()  # sentences of other articles that say the same

    def __post_init__(self) -> None:
        """Refuse a sentence without words or without a source."""
        if not self.text.strip() or not self.sources:
            raise ValueError("a sentence must have words and at least one source span")


@dataclass(frozen=True, slots=True)
class Digest:
    """A record's own summary and highlights, made by us of its whole sentences."""

    article: str
    lead: Sentence | None
    bullets: tuple[Sentence, ...] = ()
    highlights: tuple[Sentence, ...] = ()


@dataclass(frozen=True, slots=True)
class Dossier:
    """All that the coverage of one event says, across outlets, every finding pointing at its words."""

    story: Story
    headline: Sentence
    brief: tuple[Sentence, ...] = ()
    entities: tuple[Entity, ...] = ()
    utterances: tuple[Utterance, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    timeline: tuple[Moment, ...] = ()
    origins: tuple[Origin, ...] = ()
    claims: tuple[Claim, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    framing: tuple[Framing, ...] = ()
    checks: tuple[Check, ...] = ()
    digests: tuple[Digest, ...] = ()
    doubts: tuple[str, ...] = field(default=())
