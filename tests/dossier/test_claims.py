"""How many independent origins a claim has, and the words that show them."""

from dataclasses import replace

import pytest

from coverages import coverage_of
from secondsource.dossier.claims import claims
from secondsource.dossier.conflicts import conflicts
from secondsource.dossier.entities import find_entities, registry
from secondsource.dossier.likeness import alike_pairs
from secondsource.dossier.quotes import align
from secondsource.dossier.units import assertions
from secondsource.model import Reuse, Span


def claimed(**texts):
    coverage = coverage_of(**texts)
    known = registry(find_entities(coverage))
    units = assertions(coverage, align(coverage, known), known)
    alike = alike_pairs([unit.terms for unit in units], [unit.span.article for unit in units])
    found, origins = claims(coverage, units, alike, known, conflicts(coverage, units, alike, ()))
    return coverage, found, {origin.id: origin for origin in origins}


SAYING = "[We will pay for this dyke however long it takes,|q.Ana_Roe]"
HERALD = "Fourteen families from Weir Street moved into the old school gymnasium."

ROWS = [
    # what the outlets print, then: verdict, fewest and most origins of the widest claim
    ("one interview, three outlets", {
        "north": f'"{SAYING}" Roe [told Nordfunk|c.told.Nordfunk].', "south": f'"{SAYING}" Roe said.',
        "east": f'"{SAYING}" Roe said.'}, ("one origin", 1, 1)),
    ("said to two broadcasters, still one person", {
        "north": f'"{SAYING}" Roe [told Nordfunk|c.told.Nordfunk].', "south": f'"{SAYING}" Roe [told Radio Sud|c.told.Radio_Sud].'},
     ("one origin", 1, 1)),
    ("two outlets in their own voice: the text does not tell", {
        "north": HERALD, "south": "Fourteen families of Weir Street have moved to the old school gymnasium."}, ("unclear", 1, 2)),
    ("two people tell two outlets", {
        "north": "[Fourteen families from Weir Street moved into the old school gymnasium|i.Ana_Roe], Roe [told Nordfunk|c.told.Nordfunk].",
        "south": "[Fourteen families of Weir Street moved into the old school gymnasium|i.Ben_Ito], Ito [told Radio Sud|c.told.Radio_Sud]."},
     ("second source", 2, 2)),
    ("two names without a place may be one press office", {
        "north": "[Fourteen families from Weir Street moved into the old school gymnasium|i.Ana_Roe], Roe said.",
        "south": "[Fourteen families of Weir Street moved into the old school gymnasium|i.Ben_Ito], Ito said."}, ("unclear", 1, 2)),
    ("two unnamed sources may be one", {
        "north": "[Fourteen families from Weir Street moved into the old school gymnasium|i.anon], a source said.",
        "south": "[Fourteen families of Weir Street had moved into the old school gymnasium|i.anon], a source said."}, ("unclear", 1, 2)),
    ("both have it from the agency", {
        "north": f"{HERALD[:-1]}, [Nordwire reported|c.reported.Nordwire].",
        "south": f"[Nordwire said|c.reported.Nordwire] {HERALD[0].lower()}{HERALD[1:]}"}, ("one origin", 1, 1)),
    ("an agency and a mayor: who reports is not who knows", {
        "north": f"{HERALD[:-1]}, [Nordwire reported|c.reported.Nordwire].",
        "south": "[Fourteen families of Weir Street moved into the old school gymnasium|i.Ben_Ito], Ito [told Radio Sud|c.told.Radio_Sud]."},
     ("unclear", 1, 2)),
    ("nobody else has it", {"north": HERALD, "south": "The harbour master bought a yellow motor boat in Lisbon."}, ("only here", 1, 1)),
]  # fmt: skip


@pytest.mark.parametrize(("texts", "expected"), [row[1:] for row in ROWS], ids=[row[0] for row in ROWS])
def test_origins_are_counted_not_outlets(texts, expected):
    _, found, _ = claimed(**texts)
    assert (found[0].verdict, found[0].fewest, found[0].most) == expected


def test_the_words_that_say_so():
    coverage, found, origins = claimed(
        north=f'"{SAYING}" Roe [told Nordfunk|c.told.Nordfunk].', south=f'"{SAYING}" Roe said.'
    )
    (origin,) = (origins[name] for name in found[0].origins)
    assert (origin.name, origin.kind) == ("Ana Roe to Nordfunk", "statement")
    assert [coverage.words(span) for span in origin.shown] == ["told Nordfunk"]
    assert origin.articles == ("north", "south")


def test_an_interview_holds_for_what_follows_it():
    coverage, found, origins = claimed(
        north=f'[Ana Roe|p.Ana_Roe] [told Nordfunk|c.told.Nordfunk] much in an interview.\n"{SAYING}" she said.',
        south=f'"{SAYING}" she said.',
    )
    saying = next(claim for claim in found if claim.utterance)
    assert [origins[name].name for name in saying.origins] == ["Nordfunk interview with Ana Roe"]
    assert len({span.article for span in saying.statements}) == 2
    assert coverage.words(saying.statements[0]).startswith('"We will pay')


@pytest.mark.parametrize(
    "elsewhere",
    [
        "In a speech at Weir Hall on Monday [Ana Roe|p.Ana_Roe] spoke of the dyke.",
        "[Ana Roe|p.Ana_Roe] told residents much more.",
        "[Ana Roe|p.Ana_Roe] wrote about it on Twitter.",
    ],
)
def test_an_interview_ends_where_the_article_names_another_place(elsewhere):
    _, found, origins = claimed(
        north=f'[Ana Roe|p.Ana_Roe] [told Nordfunk|c.told.Nordfunk] much in an interview.\n{elsewhere}\n"{SAYING}" she said.',
        south=f'"{SAYING}" she said.',
    )
    saying = next(claim for claim in found if claim.utterance)
    assert [origins[name].name for name in saying.origins] == ["statement by Ana Roe"]


def test_what_somebody_told_the_nordfunk_is_not_what_another_said():
    _, found, origins = claimed(
        north=f'[Ben Ito|p.Ben_Ito] [told Nordfunk|c.told.Nordfunk] much.\n"{SAYING}" Roe said.',
        south=f'"{SAYING}" Roe said.',
    )
    saying = next(claim for claim in found if claim.utterance)
    assert [origins[name].kind for name in saying.origins] == ["statement"]


def test_every_claim_has_an_origin_and_a_reason():
    _, found, origins = claimed(
        north=f'"{SAYING}" Roe said. {HERALD}', south="[It rained|i.anon], one source said."
    )
    assert all(claim.reason and claim.origins and set(claim.origins) <= set(origins) for claim in found)
    assert all(claim.fewest <= claim.most for claim in found)


def test_a_passage_in_two_outlets_is_one_text():
    coverage = coverage_of(north=f"It rained. {HERALD}", south=f"{HERALD} The sun came out.")
    one, two = ((article.id, article.text.index("Fourteen")) for article, _, _ in coverage)
    reuse = Reuse(*(Span(name, start, start + len(HERALD)) for name, start in (one, two)))
    coverage = replace(coverage, story=replace(coverage.story, passages=(reuse,)))
    units = assertions(coverage, (), {})
    alike = alike_pairs([unit.terms for unit in units], [unit.span.article for unit in units])
    found, _ = claims(coverage, units, alike, {}, ())
    assert (found[0].verdict, found[0].fewest, found[0].most) == ("one origin", 1, 1)
