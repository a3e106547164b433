"""What a page says, before it has a form: a dossier with every span turned into words and marks.

`lay_out` decides once what is shown, in what order, and in which words; Markdown, terminal and HTML only set it. So the
three can never say different things.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from secondsource.languages import lexicon
from secondsource.publish import cite, wording
from secondsource.text import segment

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from secondsource.model import (
        Article,
        Claim,
        Conflict,
        Dossier,
        Figure,
        Framing,
        Moment,
        Origin,
        Quantity,
        Sentence,
        Span,
    )
    from secondsource.publish.cite import Mark
    from secondsource.publish.wording import Saying
    from secondsource.text import Segments


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
    sayings: tuple[Saying, ...]


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """One claim: its words as the first article has them, everywhere it stands, and its origins."""

    id: str
    cited: Cited
    speaker: str
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
    figures: tuple[tuple[str, Mark], ...]  # "About 220", where
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
    only_here: tuple[Cited, ...]
    absent: tuple[Cited, ...]


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


@dataclass(frozen=True, slots=True)
class Desk:
    """What rows are made from: the dossier, its articles, and their letters."""

    dossier: Dossier
    articles: Mapping[str, Article]
    lettered: Mapping[str, str]
    segments: Mapping[str, Segments]

    def mark(self, span: Span) -> Mark:
        """The mark of a span."""
        return cite.mark(span, self.articles, self.lettered)

    def cited(self, span: Span) -> Cited:
        """The words of a span on one line, with their mark."""
        return Cited(wording.flat(self.articles[span.article].slice(span)), (self.mark(span),))

    def sentence(self, span: Span) -> Span:
        """The source sentence a span begins in; the span itself outside sentences."""
        found = self.segments[span.article].sentence_at(span.start)
        return self.articles[span.article].span(found.start, found.end) if found else span


def lay_out(dossier: Dossier, articles: Mapping[str, Article]) -> Sheet:
    """A dossier as a sheet. Raises KeyError when an article of the story is not among those given."""
    names = dossier.story.articles
    desk = Desk(
        dossier,
        articles,
        dict(zip(names, cite.letters(len(names)), strict=True)),
        {name: segment(articles[name], lexicon(articles[name].language)) for name in names},
    )
    sources = tuple(_source(desk, name) for name in names)
    return Sheet(
        headline=_sentence(desk, dossier.headline),
        verdict=tuple(_verdict(desk)),
        sources=sources,
        brief=tuple(_sentence(desk, sentence) for sentence in dossier.brief),
        speakers=tuple(_speakers(desk)),
        claims=tuple(_claims(desk)),
        conflicts=tuple(_conflict(desk, conflict) for conflict in dossier.conflicts),
        figures=tuple(_figures(desk)),
        timeline=tuple(_moment(desk, moment) for moment in dossier.timeline),
        origins=tuple(_origin(desk, origin) for origin in dossier.origins),
        framing=tuple(
            _framing(desk, framing, source)
            for framing in dossier.framing
            for source in sources
            if source.article.id == framing.article
        ),
        checks=tuple(
            CheckRow(
                c.field, c.verdict, desk.cited(c.span), c.reason, tuple(desk.cited(s) for s in c.evidence)
            )
            for c in dossier.checks
        ),
        entities=tuple(_entities(desk)),
        copies=tuple(_copies(desk)),
        doubts=tuple(_doubts(desk)),
    )


def _sentence(desk: Desk, sentence: Sentence) -> Cited:
    return Cited(
        wording.flat(sentence.text),
        tuple(desk.mark(span) for span in sentence.sources),
        tuple(desk.mark(span) for span in sentence.also),
    )


def _source(desk: Desk, name: str) -> Source:
    article = desk.articles[name]
    date = cite.when(article.published) if article.published else "no date"
    return Source(desk.lettered[name], article, cite.outlet(article), date, cite.headline(article))


# ---- the verdict: what an editor reads if nothing else ---------------------------------------------------


def _verdict(desk: Desk) -> Iterable[str]:
    """How many articles, outlets and origins; then what has a second source and what has not."""
    yield _extent(desk)
    claims = desk.dossier.claims
    second = [claim for claim in claims if claim.verdict == "second source"]
    if claims:
        yield (
            f"{cite.count(len(second), 'claim')} {'has' if len(second) == 1 else 'have'} a second independent source."
            if second
            else "No claim has a second independent source."
        )
    counted = [
        f"{len(rows)} {wording.VERDICTS[verdict].short}"
        for verdict in ("one origin", "unclear", "only here")
        if (rows := [claim for claim in claims if claim.verdict == verdict])
    ]
    if counted:
        yield f"{cite.listing(counted).capitalize()}."
    conflicts = len(desk.dossier.conflicts)
    yield f"{cite.count(conflicts, 'conflict')}." if conflicts else "No conflicts found."


def _extent(desk: Desk) -> str:
    articles = [desk.articles[name] for name in desk.dossier.story.articles]
    named, unnamed = cite.outlets(articles)
    said = cite.count(len(articles), "article")
    if named:
        said += f" from {cite.count(named, 'outlet')}"
    if unnamed:
        said += f" ({unnamed} {'names' if unnamed == 1 else 'name'} no outlet)"
    known = sum(origin.kind != "unknown" for origin in desk.dossier.origins)
    unknown = len(desk.dossier.origins) - known
    origins = f"{cite.count(known, 'independent origin')} named" if known else "no origin named"
    if unknown:
        origins += f", {unknown} not named"
    return f"{said}; {origins}."


# ---- who said what -----------------------------------------------------------------------------------------


def _speakers(desk: Desk) -> Iterable[Speaker]:
    """The speakers with most sayings in most articles first; sayings nobody is named for last."""
    said: dict[str, list[Saying]] = {}
    for utterance in desk.dossier.utterances:
        # Two "government sources" may be two people: an anonymous saying stands under a heading of its own.
        anonymous = utterance.quotes[0].anonymous
        key = f"\x00{utterance.id}" if anonymous else utterance.speaker
        said.setdefault(key, []).append(
            wording.saying(utterance, desk.articles, desk.mark, _origins_of(desk, utterance.id))
        )
    rows = [
        Speaker(sayings[0].speaker or "Speaker not named", tuple(_by_reach(sayings)))
        for sayings in said.values()
    ]
    unnamed = Speaker("Speaker not named", ()).name
    return sorted(rows, key=lambda s: (s.name == unnamed, s.sayings[0].anonymous, -_weight(s.sayings)))


def _origins_of(desk: Desk, utterance: str) -> tuple[str, ...]:
    carried = {
        name for claim in desk.dossier.claims if claim.utterance == utterance for name in claim.origins
    }
    return tuple(origin.name for origin in desk.dossier.origins if origin.id in carried)


def _by_reach(sayings: list[Saying]) -> list[Saying]:
    return sorted(sayings, key=lambda saying: -len(set(saying.letters)))


def _weight(sayings: Sequence[Saying]) -> int:
    return sum(len(saying.versions) for saying in sayings)


# ---- claims ----------------------------------------------------------------------------------------------


def _claims(desk: Desk) -> Iterable[ClaimGroup]:
    for verdict, title in wording.VERDICTS.items():
        rows = tuple(_claim(desk, claim) for claim in desk.dossier.claims if claim.verdict == verdict)
        if rows:
            yield ClaimGroup(verdict, title.title, rows)


def _claim(desk: Desk, claim: Claim) -> ClaimRow:
    first, *others = claim.statements
    cited = desk.cited(first)
    marks = tuple(desk.mark(span) for span in others)
    cells = tuple(
        tuple(desk.mark(span) for span in claim.statements if span.article == name)
        for name in desk.dossier.story.articles
    )
    return ClaimRow(
        claim.id,
        Cited(cited.words, cited.marks, marks),
        claim.speaker,
        _origin_count(desk, claim),
        claim.reason,
        cells,
        claim.verdict,
    )


def _origin_count(desk: Desk, claim: Claim) -> str:
    number = (
        cite.count(claim.fewest, "origin")
        if claim.fewest == claim.most
        else f"{claim.fewest} to {cite.count(claim.most, 'origin')}"
    )
    names = [
        origin.name
        for origin in desk.dossier.origins
        if origin.id in claim.origins and origin.kind != "unknown"
    ]
    return f"{number}: {cite.listing(names)}" if names else number


# ---- figures, days, origins, framing ----------------------------------------------------------------------


def _figures(desk: Desk) -> Iterable[FigureRow]:
    order = {"differ": 0, "agree": 1, "single": 2}
    return [
        _figure(desk, quantity)
        for quantity in sorted(desk.dossier.quantities, key=lambda quantity: order[quantity.verdict])
    ]


def _figure(desk: Desk, quantity: Quantity) -> FigureRow:
    return FigureRow(
        " ".join(filter(None, (wording.flat(quantity.label), f"({quantity.unit})" if quantity.unit else ""))),
        quantity.verdict,
        quantity.reason,
        tuple((_printed(desk, figure), desk.mark(figure.span)) for figure in quantity.figures),
        tuple(desk.cited(desk.sentence(figure.span)) for figure in quantity.figures),
    )


def _printed(desk: Desk, figure: Figure) -> str:
    words = wording.flat(desk.articles[figure.span.article].slice(figure.span))
    return f"{words} ({wording.BOUNDS[figure.bound]})" if figure.bound in wording.BOUNDS else words


def _moment(desk: Desk, moment: Moment) -> MomentRow:
    return MomentRow(
        cite.days(moment.earliest, moment.latest), tuple(desk.cited(span) for span in moment.sentences)
    )


def _origin(desk: Desk, origin: Origin) -> OriginRow:
    letters = tuple(desk.lettered[name] for name in origin.articles if name in desk.lettered)
    return OriginRow(origin.name, origin.kind, letters, tuple(desk.cited(span) for span in origin.shown))


def _framing(desk: Desk, framing: Framing, source: Source) -> FramingRow:
    claims = {claim.id: claim for claim in desk.dossier.claims}
    return FramingRow(
        source,
        desk.cited(framing.headline) if framing.headline else None,
        desk.cited(framing.lead) if framing.lead else None,
        tuple(desk.cited(span) for span in framing.charged),
        tuple(desk.cited(claims[name].statements[0]) for name in framing.only_here if name in claims),
        tuple(_everywhere(desk, claims[name]) for name in framing.absent if name in claims),
    )


def _everywhere(desk: Desk, claim: Claim) -> Cited:
    row = _claim(desk, claim)
    return Cited(row.cited.words, (*row.cited.marks, *row.cited.also))


def _conflict(desk: Desk, conflict: Conflict) -> ConflictRow:
    return ConflictRow(
        conflict.kind,
        tuple(desk.cited(span) for span in conflict.one),
        tuple(desk.cited(span) for span in conflict.two),
        conflict.reason,
    )


# ---- names, copies, doubts ---------------------------------------------------------------------------------


def _entities(desk: Desk) -> Iterable[EntityRow]:
    """Names that more than one mention carries, the most mentioned first."""
    for entity in sorted(desk.dossier.entities, key=lambda entity: -len(entity.mentions)):
        firsts: dict[str, Span] = {}
        for span in entity.mentions:
            firsts.setdefault(span.article, span)
        others = tuple(name for name in entity.variants if name != entity.name)
        yield EntityRow(
            entity.name, entity.kind, others, len(entity.mentions), tuple(map(desk.mark, firsts.values()))
        )


def _copies(desk: Desk) -> Iterable[str]:
    for copy in desk.dossier.story.copies:
        one, two = desk.lettered[copy.one], desk.lettered[copy.two]
        yield f"{one} and {two} share {copy.containment:.0%} of the shorter one's text: one newsroom's words, counted once."


def _doubts(desk: Desk) -> Iterable[tuple[str, str]]:
    for doubt in desk.dossier.doubts:
        yield "", doubt
    for name in desk.dossier.story.articles:
        for doubt in desk.articles[name].doubts:
            yield desk.lettered[name], doubt
