"""Who is who: names that are one, and names that must never be one."""

import pytest

from coverages import coverage_of
from secondsource.dossier.entities import canonical, find_entities, key, registry


@pytest.mark.parametrize(
    ("one", "two"),
    [("Zoë Maddern", "Zoe Maddern"), ("Andrii Koval", "Andriy Koval"), ("Petro Zelenskyy", "Petro Zelenskiy"), ("the Orlov Group", "Orlov Group"),
     ("Jean-Paul Rey", "Jean Paul Rey"), ("Ana Roe's", "Ana Roe")],
)  # fmt: skip
def test_the_same_name(one, two):
    assert key(one) == key(two)


@pytest.mark.parametrize(
    ("one", "two"), [("Macron", "Maron"), ("Ana Roe", "Anna Rowe"), ("Kessel", "Kassel")]
)
def test_other_names(one, two):
    assert key(one) != key(two)


def entities(**texts):
    return {entity.name: set(entity.variants) for entity in find_entities(coverage_of(**texts))}


def test_surname_joins_its_only_bearer():
    found = entities(
        north="[Zoë Maddern|p.Zoë_Maddern] spoke.",
        south="[Maddern|p.Maddern] and [Zoe Maddern|p.Zoe_Maddern] spoke.",
    )
    assert found == {"Zoë Maddern": {"Zoë Maddern", "Zoe Maddern", "Maddern"}}


def test_surname_of_two_joins_neither():
    found = entities(north="[Ana Roe|p.Ana_Roe] met [Ben Roe|p.Ben_Roe].", south="[Roe|p.Roe] spoke.")
    assert set(found) == {"Ana Roe", "Ben Roe", "Roe"}


def test_canonical_keeps_unknown_names():
    known = registry(find_entities(coverage_of(north="[Zoë Maddern|p.Zoë_Maddern] spoke.")))
    assert canonical("Zoe Maddern", known) == "Zoë Maddern"
    assert canonical("Dykes Minister Zoe Maddern", known) == "Zoë Maddern"
    assert canonical("The fire service", known) == "the fire service"
