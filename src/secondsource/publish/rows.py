"""A dossier as a sheet: every span turned into words and marks, in the order a desk editor reads."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from secondsource.publish import cite, wording
from secondsource.publish.desk import gathered, sentence_of, sit_down
from secondsource.publish.sheet import (
    CheckRow,
    Cited,
    ClaimGroup,
    ClaimRow,
    ConflictRow,
    EntityRow,
    FigureRow,
    FramingRow,
    MomentRow,
    OriginRow,
    Sheet,
    Source,
    Speaker,
)
from secondsource.publish.verdict import verdict
from secondsource.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from secondsource.model import (
        Article,
        Claim,
        Conflict,
        Dossier,
        Framing,
        Moment,
        Origin,
        Quantity,
        Span,
    )
    from secondsource.publish.desk import Desk
    from secondsource.publish.wording import Saying, Version


def lay_out(dossier: Dossier, articles: Mapping[str, Article]) -> Sheet:
    """A dossier as a sheet. Raises KeyError when an article of the story is not among those given."""
    desk = sit_down(dossier, articles)
    speakers = tuple(_speakers(desk))
    sayings = {saying.id: saying for speaker in speakers for saying in speaker.sayings}
    sources = tuple(_source(desk, name) for name in dossier.story.articles)
    return Sheet(
        headline=sentence_of(desk, dossier.headline),
        verdict=tuple(verdict(desk)),
        sources=sources,
        brief=tuple(sentence_of(desk, sentence) for sentence in dossier.brief),
        speakers=speakers,
        claims=tuple(_claims(desk, sayings)),
        conflicts=tuple(_conflict(desk, conflict) for conflict in dossier.conflicts),
        figures=tuple(_figures(desk)),
        timeline=tuple(_moment(desk, moment) for moment in dossier.timeline),
        origins=tuple(_origins(desk)),
        framing=tuple(
            _framing(desk, framing, source, sayings)
            for framing in dossier.framing
            for source in sources
            if source.article.id == framing.article
        ),
        checks=tuple(_checks(desk)),
        entities=tuple(_entities(desk)),
        copies=tuple(_copies(desk)),
        doubts=tuple(_doubts(desk)),
    )


def _source(desk: Desk, name: str) -> Source:
    article = desk.articles[name]
    date = cite.when(article.published) if article.published else "no date"
    return Source(desk.lettered[name], article, cite.outlet(article), date, cite.headline(article))


# ---- who said what -----------------------------------------------------------------------------------------


def _speakers(desk: Desk) -> Iterable[Speaker]:
    """The speakers with most sayings in most articles first; unnamed sources and open speakers last."""
    origins = _origins_by_saying(desk)
    said: dict[tuple[int, str], list[Saying]] = {}
    for utterance in desk.dossier.utterances:
        saying = wording.saying(utterance, desk.articles, desk.mark, origins.get(utterance.id, ()))
        # Two "government sources" may be two people: they share a heading that says so, never a name.
        key = (1, _UNNAMED) if saying.anonymous else (0, saying.speaker) if saying.speaker else (2, _OPEN)
        said.setdefault(key, []).append(saying)
    rows = [_speaker(name, rank, _by_reach(sayings)) for (rank, name), sayings in said.items()]
    return sorted(rows, key=lambda row: (row.rank, -_weight(row.sayings)))


def _speaker(name: str, rank: int, sayings: list[Saying]) -> Speaker:
    """A speaker. The origin most sayings share is told once, beside the name, and not at all where the name tells it."""
    if rank:
        kept = [replace(saying, origins=()) if len(saying.origins) == 1 else saying for saying in sayings]
        return Speaker(name, rank, "", tuple(kept))
    shared, times = Counter(saying.origins for saying in sayings).most_common(1)[0]
    if times * 2 <= len(sayings):
        return Speaker(name, rank, "", tuple(sayings))
    told = cite.listing(shared)
    rest = tuple(replace(saying, origins=()) if saying.origins == shared else saying for saying in sayings)
    return Speaker(name, rank, "" if told in (name, f"statement by {name}") else told, rest)


_UNNAMED = "Unnamed sources, kept apart: two of them may be one person or two"
_OPEN = "The texts leave open who says it"


def _origins_by_saying(desk: Desk) -> dict[str, tuple[str, ...]]:
    """The names of the origins of each utterance, by its id, as the claims it carries tell them."""
    names = {origin.id: origin.name for origin in desk.dossier.origins}
    carried: dict[str, dict[str, None]] = {}
    for claim in desk.dossier.claims:
        if claim.utterance:
            carried.setdefault(claim.utterance, {}).update(
                {names[o]: None for o in claim.origins if o in names}
            )
    return {saying: tuple(told) for saying, told in carried.items()}


def _by_reach(sayings: list[Saying]) -> list[Saying]:
    return sorted(sayings, key=lambda saying: -len(set(saying.letters)))


def _weight(sayings: Sequence[Saying]) -> int:
    return sum(len(saying.versions) for saying in sayings)


# ---- claims ----------------------------------------------------------------------------------------------


def _claims(desk: Desk, sayings: Mapping[str, Saying]) -> Iterable[ClaimGroup]:
    for held, title in wording.VERDICTS.items():
        rows = tuple(_claim(desk, claim, sayings) for claim in desk.dossier.claims if claim.verdict == held)
        # of a lone article every claim is "only here", for want of others
        if rows and not (held == "only here" and len(desk.articles) == 1):
            yield ClaimGroup(held, title, rows)


def _claim(desk: Desk, claim: Claim, sayings: Mapping[str, Saying]) -> ClaimRow:
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
        _said(first, sayings.get(claim.utterance)),
        _origin_count(desk, claim),
        claim.reason,
        cells,
        claim.verdict,
    )


def _said(statement: Span, saying: Saying | None) -> Version | None:
    """The version of a saying that stands in a statement."""
    for version in saying.versions if saying else ():
        if (
            version.mark.span.article == statement.article
            and statement.start <= version.mark.span.start < statement.end
        ):
            return version
    return None


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
    label, unit = wording.flat(quantity.label), quantity.unit
    # "ten minutes" counts "minute": saying the unit again would tell nothing
    named = f"{label} ({unit})" if unit and fold(unit) not in fold(label) else label
    return FigureRow(
        named,
        quantity.verdict,
        quantity.reason,
        gathered(desk.cited(figure.span) for figure in quantity.figures),
        gathered(desk.cited(desk.sentence(figure.span)) for figure in quantity.figures),
    )


def _moment(desk: Desk, moment: Moment) -> MomentRow:
    return MomentRow(
        cite.days(moment.earliest, moment.latest), gathered(desk.cited(span) for span in moment.sentences)
    )


def _origins(desk: Desk) -> Iterable[OriginRow]:
    """The origins that most articles rest on first; unnamed sources in one row, what the texts do not tell in the last."""
    named: list[OriginRow] = []
    unnamed: list[OriginRow] = []
    unknown: list[OriginRow] = []
    for origin in desk.dossier.origins:
        group = {"unknown": unknown, "witness": unnamed}.get(origin.kind, named)
        group.append(_origin(desk, origin))
    yield from sorted(named, key=lambda row: -len(row.letters))
    yield from _one_row("Unnamed sources, each counted for its outlet alone", unnamed)
    yield from _one_row("The texts do not say", unknown)


def _one_row(name: str, rows: Sequence[OriginRow]) -> Iterable[OriginRow]:
    if rows:
        letters = sorted({letter for row in rows for letter in row.letters}, key=lambda one: (len(one), one))
        yield OriginRow(name, rows[0].kind, tuple(letters), tuple(one for row in rows for one in row.shown))


def _origin(desk: Desk, origin: Origin) -> OriginRow:
    letters = tuple(desk.lettered[name] for name in origin.articles if name in desk.lettered)
    joined = [
        span
        for name in desk.dossier.story.articles
        for span in _joined(desk, sorted(span for span in origin.shown if span.article == name))
    ]
    shown = gathered(map(desk.cited, joined))
    return OriginRow(origin.name, origin.kind, letters, shown)


def _joined(desk: Desk, spans: Sequence[Span]) -> list[Span]:
    """Spans of one sentence that stand close together, as one: "the mayor", "told" is shown as "the mayor told"."""
    joined: list[Span] = []
    for span in spans:
        last = joined[-1] if joined else None
        near = last and span.start - last.end < 40 and desk.sentence(last) == desk.sentence(span)
        if last and near:
            joined[-1] = replace(last, end=max(last.end, span.end))
        else:
            joined.append(span)
    return joined


def _framing(desk: Desk, framing: Framing, source: Source, sayings: Mapping[str, Saying]) -> FramingRow:
    claims = {claim.id: claim for claim in desk.dossier.claims}
    return FramingRow(
        source,
        desk.cited(framing.headline) if framing.headline else None,
        desk.cited(framing.lead) if framing.lead else None,
        tuple(desk.cited(span) for span in framing.charged),
        tuple(_once(_claim(desk, claims[name], sayings) for name in framing.only_here if name in claims)),
        tuple(_once(_claim(desk, claims[name], sayings) for name in framing.absent if name in claims)),
    )


def _once(rows: Iterable[ClaimRow]) -> Iterable[ClaimRow]:
    """A sentence that makes several claims is shown once."""
    return {row.cited.marks[0].anchor: row for row in rows}.values()


def _conflict(desk: Desk, conflict: Conflict) -> ConflictRow:
    return ConflictRow(
        conflict.kind,
        gathered(desk.cited(desk.sentence(span)) for span in conflict.one),
        gathered(desk.cited(desk.sentence(span)) for span in conflict.two),
        conflict.reason,
    )


_SEVERITY = {"not borne": 0, "misses": 1, "undecided": 2, "borne": 3}


def _checks(desk: Desk) -> Iterable[CheckRow]:
    """What fails first. A sentence that the content has word for word is shown once, with both marks."""
    for check in sorted(desk.dossier.checks, key=lambda check: _SEVERITY[check.verdict]):
        cited = desk.cited(check.span)
        evidence = gathered(map(desk.cited, check.evidence))
        same = tuple(mark for one in evidence if fold(one.words) == fold(cited.words) for mark in one.marks)
        yield CheckRow(
            check.field,
            check.verdict,
            Cited(cited.words, cited.marks, same),
            check.reason,
            tuple(one for one in evidence if fold(one.words) != fold(cited.words)),
        )


# ---- names, copies, doubts ---------------------------------------------------------------------------------


def _entities(desk: Desk) -> Iterable[EntityRow]:
    """Names that are mentioned more than once, the most mentioned first."""
    several = [entity for entity in desk.dossier.entities if len(entity.mentions) > 1]
    for entity in sorted(several, key=lambda entity: -len(entity.mentions)):
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
    """Of the story, then of each article; a dossier repeats its articles' doubts, the page does not."""
    own = [
        (desk.lettered[name], doubt)
        for name in desk.dossier.story.articles
        for doubt in desk.articles[name].doubts
    ]
    for doubt in desk.dossier.doubts:
        if not any(doubt.endswith(repeated) for _, repeated in own):
            yield "", doubt
    yield from own
