"""The contract of the archive: what was kept comes back, versions, stories, dossiers, readers beside a writer."""

import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from brackets import article_of
from secondsource.archive import Archive
from secondsource.errors import ArchiveError
from secondsource.model import Annotations, Copy, Dossier, Figure, Reuse, Sentence, Span, Story

DAM = "The dam at Kessel Bridge was opened on Sunday after nine days of rain, the water board said."


def article(name, text=DAM, **metadata):
    return article_of(text, article=name, **metadata)


@pytest.fixture
def archive(tmp_path):
    with Archive.open(tmp_path / "desk.db") as opened:
        yield opened


def dossier_of(story, name):
    return Dossier(story, headline=Sentence(DAM[:40], (Span(name, 0, 40),)))


def test_what_was_kept_comes_back(archive):
    kept = article("a", "Naïve “dam” 𝕏 e\u0301\x00 \u00ad.", outlet="Kessel Echo", published="2024-11-23")
    found = Annotations("a", figures=(Figure(Span("a", 0, 5), 9.0),))
    assert archive.add(kept, found, "echo.html") is True
    entry = archive.get("a")
    assert (entry.article, entry.annotations, entry.input, entry.version) == (kept, found, "echo.html", 1)
    assert archive.get("b") is None


def test_the_same_article_is_kept_once_and_its_annotations_renewed(archive):
    assert archive.add(article("a"))
    assert archive.get("a").annotations is None
    assert not archive.add(article("a"), Annotations("a"), "again.html")
    assert archive.get("a").annotations == Annotations("a")
    assert not archive.add(article("a"))
    assert archive.get("a").annotations == Annotations("a")
    assert [entry.article.id for entry in archive.articles()] == ["a"]
    assert archive.has("again.html")


def test_a_changed_text_of_one_address_is_a_new_version(archive):
    archive.add(article("old", DAM, url="https://echo.example/dam"))
    archive.add(article("new", DAM + " Two villages were cleared.", url="https://echo.example/dam"))
    archive.add(article("other"))
    archive.add(article("nowhere"))
    assert [
        (e.article.id, e.version, e.superseded) for e in archive.versions("https://echo.example/dam")
    ] == [
        ("old", 1, True),
        ("new", 2, False),
    ]
    assert {entry.article.id for entry in archive.articles()} == {"new", "other", "nowhere"}
    assert len(list(archive.articles(superseded=True))) == 4
    assert {hit.article for hit in archive.search("Kessel")} == {"new", "other", "nowhere"}
    assert archive.versions("") == []


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ({}, "undated may mid june"),
        ({"since": "2024-05-02"}, "mid june"),
        ({"until": "2024-05"}, "undated may mid"),
        ({"since": "2024-05", "until": "2024-05-20"}, "may mid"),
        ({"since": "2024-05-20", "until": "2024-05-20"}, "mid"),
        ({"outlet": "Echo"}, "june"),
        ({"limit": 1}, "undated"),
    ],
)
def test_articles_by_day_and_outlet(archive, asked, found):
    archive.add(article("june", published="2024-06-01", outlet="Echo"))
    archive.add(article("may", published="2024-05-01"))
    archive.add(article("mid", published="2024-05-20T08:15+02:00"))
    archive.add(article("undated"))
    assert " ".join(entry.article.id for entry in archive.articles(**asked)) == found


def test_stories_follow_their_articles(archive):
    for name in "abcd":
        archive.add(article(name, published=f"2024-05-0{'abcd'.index(name) + 1}"))
    copies = (Copy("a", "b", 0.9), Copy("b", "c", 0.8))
    passages = (Reuse(Span("a", 0, 9), Span("c", 0, 9)),)
    first = Story("first", ("a", "b", "c"), copies, passages)
    archive.save_story(first)
    archive.save_dossier(dossier_of(first, "a"))
    archive.save_dossier(dossier_of(Story("second", ("d",)), "d"))
    assert archive.story_of("b") == first
    assert archive.dossier("first").story == first
    # "a" moves: the first story keeps what is left of it, and its dossier, which spoke of "a", is gone.
    archive.save_story(Story("second", ("a", "d")))
    assert archive.story("first") == Story("first", ("b", "c"), (copies[1],))
    assert archive.dossier("first") is None
    assert archive.dossier("second") is None
    assert [story.id for story in archive.stories()] == ["second", "first"]
    # All that was left moves too: the story is gone.
    archive.save_story(Story("second", ("a", "b", "c", "d")))
    assert archive.story("first") is None
    assert [story.id for story in archive.stories(since="2024-05-02")] == []


def test_saving_a_story_again_keeps_its_dossier(archive):
    archive.add(article("a"))
    story = Story("s", ("a",))
    archive.save_dossier(dossier_of(story, "a"))
    archive.save_story(story)
    assert [dossier.story for dossier in archive.dossiers()] == [story]


def test_a_story_of_unknown_articles_is_refused_and_nothing_is_changed(archive):
    archive.add(article("a"))
    archive.save_story(Story("s", ("a",)))
    with pytest.raises(ArchiveError, match="not in the archive"):
        archive.save_story(Story("t", ("a", "nobody")))
    assert archive.story_of("a").id == "s"
    archive.add(article("b"))


def test_a_reader_reads_beside_a_writer_and_cannot_write(archive):
    archive.add(article("a"))
    with Archive.open(archive.path, write=False) as reader:
        archive.add(article("b"))
        assert {entry.article.id for entry in reader.articles()} == {"a", "b"}
        with pytest.raises(ArchiveError, match="only to be read"):
            reader.add(article("c"))


def test_a_reader_has_a_time_limit(archive):
    archive.add(article("a"))
    with Archive.open(archive.path, write=False, seconds=0.05) as reader:
        endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
        with pytest.raises(ArchiveError, match=r"longer than 0\.05 seconds"):
            reader._all(endless)
        assert reader.get("a")


@pytest.mark.parametrize("content", [b"no database at all, but long enough to be looked at " * 30, None])
def test_another_file_is_refused_and_left_alone(tmp_path, content):
    path = tmp_path / "other.db"
    if content is None:
        made = sqlite3.connect(path)
        made.execute("CREATE TABLE recipes (name)")
        made.close()
    else:
        path.write_bytes(content)
    for write in (True, False):
        with pytest.raises(ArchiveError, match=r"other\.db: not an archive"):
            Archive.open(path, write=write)
    if content:
        assert path.read_bytes() == content


def test_a_missing_archive_is_not_made_by_a_reader(tmp_path):
    with pytest.raises(ArchiveError, match="no such archive"):
        Archive.open(tmp_path / "none.db", write=False)
    with pytest.raises(ArchiveError, match="cannot be opened"):
        Archive.open(tmp_path / "no folder" / "x.db")
    assert not list(tmp_path.iterdir())


def test_a_text_that_is_no_unicode_is_refused_whole(archive):
    with pytest.raises(ArchiveError, match="surrogate"):
        archive.add(article("a", "half a \ud800 pair"))
    assert archive.add(article("b"))
    assert [entry.article.id for entry in archive.articles()] == ["b"]


def test_odd_names_of_files_are_only_names(tmp_path):
    path = tmp_path / "a?mode=memory#%41.db"
    with Archive.open(path) as archive:
        archive.add(article("a"))
    assert path.is_file()


WRITER = """
import sys
sys.path.insert(0, "tests")
from brackets import article_of
from secondsource.archive import Archive
with Archive.open(sys.argv[1]) as archive:
    for number in range(100_000):
        archive.add(article_of(f"Report {number} from the dam. " * 40, article=str(number)))
        print(number, flush=True)
"""


def test_a_killed_writer_loses_nothing_it_had_kept(tmp_path):
    root = Path(__file__).parents[2]
    for turn in range(3):
        path = tmp_path / f"killed{turn}.db"
        with subprocess.Popen(
            [sys.executable, "-c", WRITER, path], stdout=subprocess.PIPE, cwd=root
        ) as writer:
            for _ in range(20):
                last = int(writer.stdout.readline())
            time.sleep(0.01)
            writer.send_signal(signal.SIGKILL)
            last = max([last, *map(int, writer.stdout.read().split()[:-1])])
        with Archive.open(path) as archive:
            kept = {int(entry.article.id) for entry in archive.articles()}
            assert kept >= set(range(last + 1))
            assert archive._all("PRAGMA integrity_check") == [("ok",)]
            archive._connection.execute("INSERT INTO words (words) VALUES ('integrity-check')")
            assert len(archive.search("dam", limit=1000)) == len(kept)
