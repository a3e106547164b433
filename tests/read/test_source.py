"""From a path, folder, pattern, stream or bytes to `Raw`; what cannot be opened never costs the rest."""

import gzip
import io

import pytest

from secondsource.errors import SourceError
from secondsource.read import expand, load, open_source
from secondsource.read import source as rim


@pytest.fixture
def folder(tmp_path):
    for name, words in {
        "b.txt": "Two.",
        "a.txt": "One.",
        "deep/c.jsonl": "Three.",
        ".hidden.txt": "No.",
        ".git/d.txt": "No.",
        "photo.png": "No.",
        "README.md": "No.",
        "page.html": "Page.",
        "page_files/frame.html": "No.",
    }.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(words, "utf-8")
    return tmp_path


def names(found, folder):
    return [name.relative_to(folder).as_posix() for name in found]


def test_a_folder_gives_its_files_in_order_without_hidden_ones_and_the_trimmings_of_pages(folder):
    assert names(expand(folder), folder) == ["a.txt", "b.txt", "deep/c.jsonl", "page.html"]


def test_a_pattern(folder):
    assert names(expand(str(folder / "*.txt")), folder) == ["a.txt", "b.txt"]
    assert names(expand(str(folder / "**" / "*.jsonl")), folder) == ["deep/c.jsonl"]


def test_a_file_whose_name_looks_like_a_pattern_is_a_file(tmp_path):
    (tmp_path / "what[1].txt").write_text("x", "utf-8")
    assert names(expand(tmp_path / "what[1].txt"), tmp_path) == ["what[1].txt"]


def test_a_link_that_leads_back_is_not_followed(folder):
    (folder / "deep" / "back").symlink_to(folder)
    assert names(expand(folder), folder) == ["a.txt", "b.txt", "deep/c.jsonl", "page.html"]


def test_what_cannot_be_opened_is_handed_to_failed_too():
    failures = []
    assert list(open_source("none*.txt", failed=failures.append)) == []
    assert [error.about for error in failures] == ["none*.txt"]


def test_bytes_standard_input_and_gzip(folder):
    (folder / "z.txt.gz").write_bytes(gzip.compress(b"Packed."))
    assert next(open_source(b"Given.")).body == b"Given."
    assert next(open_source("-", stdin=io.BytesIO(b"Piped."))).input == "-"
    assert next(open_source(folder / "z.txt.gz")).body == b"Packed."


def test_a_format_is_passed_on_and_auto_is_none():
    assert next(open_source(b"x", format="json")).format == "json"
    assert next(open_source(b"x", format="auto")).format == ""


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("none.txt", "no such file"),
        ("none*.txt", "no file matches"),
        ("empty", "folder without a file"),
        ("\x00", "null"),
        ("x" * 5000, "long"),
    ],
)
def test_what_cannot_be_opened_says_so(tmp_path, name, says):
    (tmp_path / "empty").mkdir()
    with pytest.raises(SourceError, match=says) as caught:
        list(open_source(str(tmp_path / name)))
    assert name in caught.value.about


def test_too_large(tmp_path, monkeypatch):
    monkeypatch.setattr(rim, "LIMIT", 10)
    (tmp_path / "big.txt").write_bytes(b"x" * 11)
    (tmp_path / "bomb.txt.gz").write_bytes(gzip.compress(b"x" * 1000))
    for name in ("big.txt", "bomb.txt.gz"):
        with pytest.raises(SourceError, match="larger than"):
            load(tmp_path / name)


def test_a_broken_archive(tmp_path):
    (tmp_path / "cut.txt.gz").write_bytes(gzip.compress(b"hello")[:-6])
    with pytest.raises(SourceError, match=r"cut\.txt\.gz"):
        load(tmp_path / "cut.txt.gz")


def test_one_bad_member_does_not_cost_the_others(folder):
    (folder / "aa.txt.gz").write_bytes(b"\x1f\x8bnot really")
    failures = []
    found = list(open_source(folder, failed=failures.append))
    assert [raw.body for raw in found] == [b"One.", b"Two.", b"Three.", b"Page."]
    assert [error.about.rsplit("/", 1)[1] for error in failures] == ["aa.txt.gz"]


def test_without_a_hand_for_failures_they_are_raised_when_all_others_are_given(folder):
    (folder / "aa.txt.gz").write_bytes(b"\x1f\x8bnot really")
    given = []
    with pytest.raises(SourceError, match=r"aa\.txt\.gz"):
        given.extend(raw.body for raw in open_source(folder))
    assert given == [b"One.", b"Two.", b"Three.", b"Page."]
