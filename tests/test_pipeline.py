"""The walk: what flows through, and what becomes of what cannot."""

from pathlib import Path

import pytest

import secondsource as ss
from reports import CHESS, COURIER, RADIO, kinds
from secondsource import pipeline
from secondsource.pipeline import (
    Annotated,
    Compiled,
    Earlier,
    Failure,
    Read,
    annotated,
    dossiers,
    records,
    stories,
)
from secondsource.workers import Workers


def test_records():
    assert kinds(records([RADIO, CHESS])) == [Read, Read]


def test_one_input_needs_no_list():
    assert kinds(records(RADIO)) == [Read]


def test_the_same_article_given_twice_is_one():
    assert kinds(records([RADIO, CHESS, RADIO])) == [Read, Read]


def test_a_failure_stands_where_it_happened(tmp_path):
    found = list(records([RADIO, tmp_path / "missing.txt", CHESS]))
    assert kinds(found) == [Read, Failure, Read]
    assert found[1] == Failure(str(tmp_path / "missing.txt"), "no such file")


@pytest.mark.parametrize("body", [b"", b"\n \n", b"\x00\x01\x02\xff" * 50])
def test_nothing_in_it_is_a_failure(body):
    (failure,) = records(body)
    assert isinstance(failure, Failure)
    assert failure.message


def test_a_failure_is_one_line(tmp_path):
    (tmp_path / "broken.jsonl").write_bytes(b'{"title": "Snow", "text": "Snow fell."}\n{"title":\n')
    found = list(records(tmp_path / "broken.jsonl"))
    assert kinds(found) == [Read, Failure]
    assert "\n" not in found[1].message
    assert found[1].input.endswith("broken.jsonl:2")


def test_annotated():
    (found,) = annotated(RADIO)
    assert isinstance(found, Annotated)
    assert found.annotations.article == found.article.id


def test_two_events_are_two_stories():
    groups = [group for group in stories([RADIO, COURIER, CHESS]) if not isinstance(group, Failure)]
    assert sorted(len(group.articles) for group in groups) == [1, 2]
    assert all(set(group.articles) == set(group.story.articles) for group in groups)


def test_known_stories_keep_their_ids():
    (group,) = stories(RADIO)
    renamed = ss.Story("kept", group.story.articles)
    assert "kept" in {group.story.id for group in stories([RADIO, COURIER, CHESS], known=[renamed])}


def test_dossiers():
    found = list(dossiers([RADIO, COURIER, CHESS]))
    assert kinds(found) == [Compiled, Compiled]
    for one in found:
        assert set(one.articles) == set(one.dossier.story.articles)


def test_an_article_that_trips_a_rule_never_stops_a_batch(monkeypatch):
    real = pipeline.annotate

    def trips(article, **anchor):
        if "chess" in article.text:
            raise RuntimeError("en passant")
        return real(article, **anchor)

    monkeypatch.setattr(pipeline, "annotate", trips)
    assert kinds(annotated([CHESS, RADIO])) == [Failure, Annotated]
    assert sorted(kind.__name__ for kind in kinds(dossiers([CHESS, RADIO, COURIER]))) == [
        "Compiled",
        "Failure",
    ]
    assert "please report" in next(iter(annotated(CHESS))).message


def test_the_whole_walk_from_the_front_door():
    """What the package's own docstring promises."""
    (result,) = ss.dossiers([RADIO, COURIER])
    assert not isinstance(result, ss.Failure)
    assert ss.publish(result.dossier, result.articles, "md").startswith(b"# ")


def test_the_verbs_one_by_one():
    (raw,) = ss.open_source(RADIO)
    (article,) = ss.read(raw)
    found = ss.annotate(article)
    (story,) = ss.gather([article])
    dossier = ss.compile_dossier(story, {article.id: article}, {article.id: found})
    assert b"<h1>" in ss.publish(dossier, {article.id: article}, "html")
    assert ss.to_dict(dossier)["story"]["id"] == story.id


def test_a_room_is_called_by_its_verb_however_it_was_imported():
    import secondsource.read
    from secondsource.read import read

    assert secondsource.read.read is read
    assert next(secondsource.read(next(ss.open_source(RADIO)))) == next(read(next(ss.open_source(RADIO))))


def test_layers_of_other_packages_add_their_notes(monkeypatch):
    def ships(article, _):
        return (ss.Note(article.span(0, 5), "ships", "ferry"),)

    monkeypatch.setattr(pipeline, "notes", ships)
    (found,) = annotated(RADIO)
    assert [note.value for note in found.annotations.notes] == ["ferry"]


def test_a_layer_that_fails_is_named(monkeypatch):
    def fails(article, found):
        raise ss.PluginError("no snow", about="layers plugin weather")

    monkeypatch.setattr(pipeline, "notes", fails)
    (failure,) = annotated(RADIO)
    assert failure.message == "layers plugin weather: no snow"


# ---- many inputs --------------------------------------------------------------------------------------------

SHARED_OUT = Workers(jobs=2, seconds=60, handful=0)


def test_shared_out_work_gives_the_same_in_the_same_order(tmp_path):
    inputs = [RADIO, tmp_path / "missing.txt", CHESS, b"", COURIER, RADIO]
    for walk in (records, annotated, dossiers):
        assert list(walk(inputs, workers=SHARED_OUT)) == list(walk(inputs))


def test_a_handful_needs_no_processes(monkeypatch):
    monkeypatch.setattr(pipeline, "pool_of", None)  # it would fail if it were asked
    assert kinds(records([RADIO, CHESS], workers=Workers())) == [Read, Read]
    with pytest.raises(TypeError):
        list(records([RADIO, CHESS], workers=Workers(handful=1)))


def test_a_large_page_is_read_under_limits(monkeypatch):
    page = b"<html><body>" + b"<p>Snow fell on the harbour of Skarnes.</p>" * 40_000
    monkeypatch.setattr(pipeline, "pool_of", None)
    with pytest.raises(TypeError):
        list(records(page, workers=Workers()))


def test_an_input_that_takes_too_long_is_one_failure():
    page = b"<html><body>" + b"<p>Snow fell on the harbour of Skarnes.</p>" * 40_000
    found = list(records([RADIO, page, CHESS], workers=Workers(jobs=1, seconds=0.05, handful=0)))
    assert Failure("bytes", "took longer than 0.05 s") in found


def test_what_an_earlier_run_has_written_is_not_given_again(tmp_path):
    for name, body in {"a.txt": RADIO, "b.txt": CHESS, "d.txt": COURIER}.items():
        (tmp_path / name).write_bytes(body)
    whole = list(records(tmp_path))
    assert [Path(one.input).name for one in whole] == ["a.txt", "b.txt", "d.txt"]
    earlier = Earlier(frozenset({whole[0].input}), frozenset(one.article.id for one in whole[:2]))
    assert list(records([tmp_path, tmp_path / "a.txt"], earlier=earlier)) == whole[2:]
