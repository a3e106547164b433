"""The three real articles we hold everything against: what their dossier must show. No rule may know their words."""

import re

import pytest

from secondsource.pipeline import Compiled, dossiers


@pytest.fixture(scope="module")
def result(barrot):
    (found,) = dossiers(list(barrot.values()))
    assert isinstance(found, Compiled)
    return found


def words(result, span):
    return result.articles[span.article].slice(span)


def named(result, outlet):
    (article,) = (article for article in result.articles.values() if article.outlet == outlet)
    return article


def minister(result):
    return [one for one in result.dossier.utterances if one.speaker == "Jean-Noël Barrot"]


def test_three_outlets_and_none_is_invented(result):
    assert {article.outlet for article in result.articles.values()} == {"a", "b", "BBC"}
    assert {article.outlet: article.published for article in result.articles.values()} == {
        "a": "2024-11-24",
        "b": "",
        "BBC": "2024-11-23",
    }


def test_every_statement_of_the_minister_has_one_origin(result):
    origins = {origin.id: origin for origin in result.dossier.origins}
    said = {one.id for one in minister(result)}
    claims = [claim for claim in result.dossier.claims if claim.utterance in said]
    assert len([claim for claim in claims if len({s.article for s in claim.statements}) > 1]) >= 6
    assert {(claim.fewest, claim.most) for claim in claims} == {(1, 1)}
    assert {origins[name].name for claim in claims for name in claim.origins} == {
        "BBC interview with Jean-Noël Barrot"
    }
    (interview,) = (
        origin for origin in origins.values() if origin.name == "BBC interview with Jean-Noël Barrot"
    )
    assert len(interview.articles) == 3
    assert {span.article for span in interview.shown} == set(result.articles), (
        "in each article, the words that say so"
    )


def test_no_claim_has_a_second_source(result):
    assert {claim.verdict for claim in result.dossier.claims} == {"one origin", "only here"}


def test_differences_are_what_they_are(result):
    found = {
        (d.kind, d.base and words(result, d.base), d.other and words(result, d.other))
        for one in minister(result)
        for d in one.differences
    }
    assert ("inserted", "We", "France") in found
    assert ("spelling", "kilometre", "kilometer") in found
    assert ("spelling", "defence", "defense") in found


def test_a_saying_broken_by_a_blank_line_is_whole(result):
    broken = [
        q
        for one in minister(result)
        for q in one.quotes
        if any("\n\n" in words(result, s) for s in q.content)
    ]
    assert broken
    assert all(quote.speaker for quote in broken)


def test_speakers_are_people_and_unnamed_ones_stay_apart(result):
    speakers = {one.speaker for one in result.dossier.utterances if one.speaker}
    assert not {
        speaker
        for speaker in speakers
        if re.fullmatch(r"(?i)(he|she|it|they|one|we|i)", speaker) and speaker != "One"
    }
    unnamed = [one for one in result.dossier.utterances if any(quote.anonymous for quote in one.quotes)]
    assert len(unnamed) >= 7
    assert all(len({quote.content for quote in one.quotes}) == 1 for one in unnamed)


def test_drones_do_not_conflict(result):
    assert result.dossier.conflicts == ()
    assert {"differ"}.isdisjoint(quantity.verdict for quantity in result.dossier.quantities)
    counted = {figure.value for quantity in result.dossier.quantities for figure in quantity.figures}
    assert {73.0, 36.0, 580_000.0} <= counted


def test_days(result):
    days = {(moment.earliest, moment.latest) for moment in result.dossier.timeline}
    assert {
        ("2024-11-22", "2024-11-22"),
        ("2024-11-23", "2024-11-23"),
        ("2024-11-11", "2024-11-11"),
        ("2025-01-01", "2025-01-31"),
    } <= days
    assert not {day for day in days if "-12-25" in day[0]}, "a given name is no Christmas"
    assert ("2024-11-24", "2024-11-24") in days, "Saturday into Sunday morning"


def test_photo_agencies_are_no_origins(result):
    assert not {
        origin.name for origin in result.dossier.origins if "Reuters" in origin.name or "Overs" in origin.name
    }
    for article in result.articles.values():
        content = article.words("content")
        assert "Jeff Overs" not in content
        assert "via Reuters" not in content


def test_the_summary_is_caught_and_the_highlights_miss(result):
    caught = [check for check in result.dossier.checks if check.verdict == "not borne"]
    assert len(caught) == 1
    assert "missiles" in words(result, caught[0].span)
    assert [check.field for check in result.dossier.checks if check.verdict == "misses"] == ["highlights"]


def test_every_sentence_of_ours_has_its_characters(result):
    for sentence in (result.dossier.headline, *result.dossier.brief):
        shown = " ".join(" ".join(words(result, span) for span in sentence.sources).split())
        assert shown == " ".join(sentence.text.split())
