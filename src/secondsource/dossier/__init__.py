"""What several articles say together: `compile_dossier`, and `digest` for one record's own summary."""

from __future__ import annotations

from typing import TYPE_CHECKING

from secondsource.dossier.brief import brief, digest, story_headline
from secondsource.dossier.claims import claims
from secondsource.dossier.conflicts import conflicts
from secondsource.dossier.coverage import lay_out
from secondsource.dossier.entities import find_entities, registry
from secondsource.dossier.figures import beside_sayings, compare_figures
from secondsource.dossier.framing import framing
from secondsource.dossier.likeness import alike_pairs
from secondsource.dossier.quotes import align
from secondsource.dossier.timeline import timeline
from secondsource.dossier.units import assertions
from secondsource.dossier.verify import verify
from secondsource.languages import understood
from secondsource.model import Dossier
from secondsource.text import LONGEST

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from secondsource.dossier.coverage import Coverage
    from secondsource.model import Annotations, Article, Story

__all__ = ["compile_dossier", "digest"]


def compile_dossier(
    story: Story, articles: Mapping[str, Article], annotations: Mapping[str, Annotations]
) -> Dossier:
    """The dossier of one story. `articles` and `annotations` are by article id and may hold more than the story's. Pure."""
    coverage = lay_out(story, articles, annotations)
    entities = find_entities(coverage)
    known = registry(entities)
    utterances = align(coverage, known)
    quantities = beside_sayings(compare_figures(coverage), utterances)
    units = assertions(coverage, utterances, known)
    alike = alike_pairs([unit.terms for unit in units], [unit.span.article for unit in units])
    clashes = conflicts(coverage, units, alike, quantities)
    claimed, origins = claims(coverage, units, alike, known, clashes)
    return Dossier(
        story=story,
        headline=story_headline(coverage),
        brief=brief(coverage, claimed, utterances),
        entities=entities,
        utterances=utterances,
        quantities=quantities,
        timeline=timeline(coverage),
        origins=origins,
        claims=claimed,
        conflicts=clashes,
        framing=framing(coverage, claimed),
        checks=tuple(check for article, found, _ in coverage for check in verify(article, found)),
        digests=tuple(digest(article, found) for article, found, _ in coverage),
        doubts=tuple(_doubts(coverage)),
    )


def _doubts(coverage: Coverage) -> Iterator[str]:
    days = [article.published for article, _, _ in coverage if article.published]
    for article, found, _ in coverage:
        outlet = article.outlet or article.id
        yield from (f"{outlet}: {doubt}" for doubt in article.doubts)
        if len(article.text) > LONGEST:
            yield f"{outlet}: it is very long; only its first {LONGEST:,} characters are read"
        if not understood(article.language):
            yield f"{outlet}: it is in a language we do not know yet ({article.language}), so only its sentences are compared"
        if not article.published and days and found.times:
            yield f"{outlet}: its days are read by {max(days)[:10]}, the latest day on which others told the story"
