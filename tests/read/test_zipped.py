"""A zip of saved pages gives what the folder it was made of would give; nothing in it can fill the memory."""

import contextlib
import gzip
import io
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mutations import spliced
from secondsource.errors import FormatError, SourceError
from secondsource.pipeline import Read, records
from secondsource.read import open_source, zipped
from secondsource.read import source as rim

FOLDER = {
    "b.txt": b"Two.",
    "a.txt": b"One.",
    "deep/c.jsonl": b"Three.",
    "e.txt.gz": gzip.compress(b"Packed."),
    ".hidden.txt": b"No.",
    ".git/d.txt": b"No.",
    "__MACOSX/._a.txt": b"No.",
    "photo.png": b"No.",
    "inner.zip": b"No.",
    "README.md": b"No.",
    "page.html": b"Page.",
    "page_files/frame.html": b"No.",
    "other_files/frame.html": b"Frame.",
}


def zip_of(members, method=zipfile.ZIP_DEFLATED):
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", method) as archive:
        for name, body in members.items():
            archive.writestr(name, body)
    return held.getvalue()


def opened(body):
    """What is read by its member, and the failures as (member, words)."""
    failures = []
    found = {raw.input.removeprefix("bytes/"): raw.body for raw in open_source(body, failed=failures.append)}
    return found, [(error.about.removeprefix("bytes").lstrip("/"), error.args[0]) for error in failures]


def test_a_zip_gives_what_its_folder_would(tmp_path):
    (tmp_path / "coverage.zip").write_bytes(zip_of(FOLDER))
    inputs = [raw.input.partition(".zip/")[2] for raw in open_source(tmp_path / "coverage.zip")]
    assert inputs == ["a.txt", "b.txt", "deep/c.jsonl", "e.txt.gz", "other_files/frame.html", "page.html"]
    found, told = opened(zip_of(FOLDER))
    assert (found["a.txt"], found["e.txt.gz"], told) == (b"One.", b"Packed.", [])


def test_a_zip_in_a_folder_is_left_aside(tmp_path):
    (tmp_path / "coverage.zip").write_bytes(zip_of(FOLDER))
    (tmp_path / "a.txt").write_bytes(b"One.")
    assert [raw.body for raw in open_source(tmp_path)] == [b"One."]


def test_it_is_known_by_its_bytes_and_may_be_piped(tmp_path):
    class Pipe(io.BytesIO):
        def seekable(self):
            return False

    (tmp_path / "coverage.txt").write_bytes(zip_of({"a.txt": b"One."}))
    assert [raw.body for raw in open_source(tmp_path / "coverage.txt")] == [b"One."]
    assert next(open_source("-", stdin=Pipe(zip_of(FOLDER)))).input == "-/a.txt"


def test_a_forced_reader_is_that_of_the_members():
    assert [raw.format for raw in open_source(zip_of({"a": b"One."}), format="text")] == ["text"]


def test_a_damaged_member_costs_only_itself():
    body = zip_of(
        {"a.txt": b"One.", "b.txt": b"Two, the damaged one.", "c.txt": b"Three."}, zipfile.ZIP_STORED
    )
    body = body.replace(b"the damaged", b"the DAMAGED", 1)
    assert opened(body) == (
        {"a.txt": b"One.", "c.txt": b"Three."},
        [("b.txt", "a damaged member of the archive")],
    )


def test_a_member_that_is_too_large_costs_only_itself(monkeypatch):
    monkeypatch.setattr(rim, "LIMIT", 100)
    found, told = opened(
        zip_of({"a.txt": b"One.", "b.txt": bytes(200), "c.txt.gz": gzip.compress(bytes(200))})
    )
    assert list(found) == ["a.txt"]
    assert [name for name, _ in told] == ["b.txt", "c.txt.gz"]


def locked(body):
    """As a program that knows passwords would mark the first member, in both tables."""
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = body.index(mark) + place
        body = body[:at] + b"\x01" + body[at + 1 :]
    return body


@pytest.mark.parametrize(
    ("body", "says"),
    [
        (locked(zip_of({"a.txt": b"One.", "b.txt": b"Two."})), "password"),
        (zip_of({"a.txt": b"WARC/1.0\r\nnothing", "b.txt": b"Two."}), "no record|say how long|headers|cut"),
    ],
)
def test_a_member_that_cannot_be_read_is_told(body, says):
    found, told = opened(body)
    assert list(found) == ["b.txt"]
    assert {name.partition("#")[0] for name, _ in told} <= {"a.txt", "a"}
    assert any(word in told[0][1] for word in says.split("|"))


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_methods_that_take_memory_as_they_please_are_refused(method):
    assert opened(zip_of({"a.txt": b"One."}, method))[1][0][1].startswith("packed in a way")


WHOLE = {
    "cut off": (zip_of(FOLDER)[:-30], "damaged or cut off"),
    "damaged": (b"PK\x03\x04 and nothing more", "damaged or cut off"),
    "empty": (zip_of({}), "without a file"),
    "pictures": (zip_of({"a.png": b"x"}), "without a file"),
    "a Word file": (zip_of({"[Content_Types].xml": b"", "word/document.xml": b""}), "Word"),
    "an e-book": (zip_of({"mimetype": b"application/epub+zip", "text.html": b""}), "e-book"),
    "a bomb": (zip_of({f"{n}.txt": bytes(10_000_000) for n in range(7)}), "times its size"),
}


@pytest.mark.parametrize(("body", "says"), WHOLE.values(), ids=WHOLE)
def test_what_is_no_zip_of_pages_is_one_failure(body, says):
    found, told = opened(body)
    assert (found, len(told)) == ({}, 1)
    assert says in told[0][1]
    with pytest.raises(FormatError, match=says):
        list(open_source(body))


def test_caps_on_what_all_members_hold_and_on_how_many_there_are(monkeypatch):
    monkeypatch.setattr(zipped, "TOTAL", 1000)
    assert "unpacks to more than" in opened(zip_of({"a.txt": bytes(600), "b.txt": bytes(600)}))[1][0][1]
    monkeypatch.setattr(zipped, "_DIRECTORY", 1000)
    assert "more files than" in opened(zip_of({f"{n}.txt": b"" for n in range(50)}))[1][0][1]


def test_a_member_gives_no_more_than_it_states():
    """The table says 4 bytes, the member holds a million: a bomb that lies about its size."""
    body = bytearray(zip_of({"a.txt": bytes(1_000_000)}))
    for mark, place in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        at = body.index(mark) + place
        body[at : at + 4] = (4).to_bytes(4, "little")
    assert opened(bytes(body)) == ({}, [("a.txt", "a damaged member of the archive")])


def test_names_are_shown_as_one_line():
    failures = []
    list(open_source(zip_of({"a\nb\x1b[31m.txt.gz": b"\x1f\x8bno"}), failed=failures.append))
    assert failures[0].about == "bytes/a\ufffdb\ufffd[31m.txt.gz"


def test_the_walk_reads_a_zip(tmp_path):
    story = "Ferry aground off Skarnes\n\nRescuers took 212 people off the ferry after it ran aground.\n"
    (tmp_path / "x.zip").write_bytes(
        zip_of({"gazette.txt": story, "broken.json": "[{", "c.pdf": "%PDF", "d": zip_of(FOLDER)})
    )
    found = list(records(tmp_path / "x.zip"))
    assert [one.article.outlet for one in found if isinstance(one, Read)] == ["gazette"]
    assert [one.input.rpartition("/")[2] for one in found if not isinstance(one, Read)] == [
        "broken.json",
        "c.pdf",
        "d",
    ]


SOUND = zip_of(
    {"a.txt": b"One.", "b/c.html": b"<p>Two", "d.gz": gzip.compress(b"x"), "e.mht": b"MIME-Version: 1.0"}
)


@settings(max_examples=150, deadline=None)
@given(
    cuts=st.lists(st.tuples(st.floats(0, 1), st.binary(max_size=9), st.integers(0, 9)), max_size=5),
    end=st.binary(max_size=60),
    whole=st.booleans(),
)
def test_no_bytes_raise_anything_but_what_says_so(cuts, end, whole):
    with contextlib.suppress(SourceError, FormatError):
        for raw in open_source(spliced((SOUND if whole else b"PK\x03\x04") + end, cuts)):
            assert raw.input.startswith("bytes")
