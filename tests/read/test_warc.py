"""Web archives: the pages come out with their addresses; one bad record never costs the others. All files are made here."""

import contextlib
import gzip
import io
import os
import zipfile
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crawls import PAGE, http, page, record
from mutations import spliced
from secondsource.errors import FormatError, SourceError
from secondsource.model import Raw
from secondsource.pipeline import Read, records
from secondsource.read import open_source, warc
from secondsource.read import payload as bodies

INFO = record("", b"software: none\r\n", kind="warcinfo")
PICTURE = record("https://gazette.example/p.png", http(os.urandom(9000), media="image/png"))


def opened(body):
    """The ends of the addresses of what is read, and the failures as (offset, words)."""
    failures = []
    found = list(open_source(body, failed=failures.append))
    assert all(raw.format == "html" and raw.input.startswith("bytes#") for raw in found)
    told = [(error.about.removeprefix("bytes#"), error.args[0]) for error in failures]
    return [raw.url.rpartition("/")[2] for raw in found], told


def packed(*made):
    return b"".join(gzip.compress(one) for one in made)


@pytest.mark.parametrize("join", [lambda *made: b"".join(made), packed, lambda *made: gzip.compress(b"".join(made))],
                         ids=["plain", "a member each", "one member"])  # fmt: skip
def test_the_pages_of_a_crawl(join):
    body = join(
        INFO,
        page("one"),
        PICTURE,
        record("https://gazette.example/q", b"GET /q HTTP/1.1\r\n\r\n", kind="request"),
        record("https://gazette.example/gone", http(status="404 Not Found")),
        record("https://gazette.example/one", http(b""), kind="revisit"),
        record("dns:gazette.example", b"20250304 10.0.0.1", Content_Type="text/dns"),
        record("<https://gazette.example/two>", http(media="application/xhtml+xml")),
        record("https://gazette.example/three", PAGE, kind="resource", Content_Type="text/html"),
        record("https://gazette.example/untyped", http(media="")),
        record("https://gazette.example/data", http(b'{"a": 1}', media="")),
    )
    assert opened(body) == (["one", "two", "three", "untyped"], [])


def test_the_record_is_named_by_its_offset_and_keeps_what_the_server_said():
    first, second = open_source(INFO + page("one") + page("two"))
    assert (first.input, second.input) == (f"bytes#{len(INFO)}", f"bytes#{len(INFO + page('one'))}")
    assert first.media_type == "text/html; charset=utf-8"
    assert first.body == PAGE.replace(b"Ferry", b"one")
    assert [raw.input for raw in open_source(packed(INFO, page("one")))] == [f"bytes#{len(packed(INFO))}"]
    inside = [raw.input for raw in open_source(gzip.compress(page("one") + page("two")))]
    assert inside == ["bytes#0", f"bytes#0+{len(page('one'))}"]


DAMAGE = {
    "a length too short": (page("bad", length=50), "its length is wrong"),
    "a length too long": (page("bad", length=700), "its length is wrong"),
    "a length far too long": (page("bad", length=10**9), "length is wrong"),
    "no length": (page("bad").replace(b"Content-Length", b"Content-Lost"), "does not say how long"),
    "a length of words": (page("bad", length="some"), "does not say how long"),
    "its first line lost": (page("bad")[12:], "no record begins here"),
    "cut off, the next put straight after it": (page("bad")[:-40], "length is wrong"),
    "headers without an end": (page("bad", X="y" * 200_000), "headers without an end"),
}


@pytest.mark.parametrize(("bad", "says"), DAMAGE.values(), ids=DAMAGE)
def test_a_damaged_record_costs_only_itself(bad, says):
    names, told = opened(INFO + page("one") + bad + page("two") + page("three"))
    assert names == ["one", "two", "three"]
    assert told[0][0] == str(len(INFO + page("one")))
    assert says in told[0][1]


def flipped(body, at):
    return body[:at] + bytes([body[at] ^ 0xFF]) + body[at + 1 :]


@pytest.mark.parametrize("at", [0, 1, 2, 12, 60, 200, -6, -2])
def test_a_damaged_gzip_member_costs_only_itself(at):
    one, bad, two = packed(page("one")), packed(page("bad")), packed(page("two"))
    at = at if at >= 0 else len(bad) + at
    names, told = opened(packed(INFO) + one + flipped(bad, at) + two)
    assert names == ["one", "two"]
    assert [where for where, _ in told] == [str(len(packed(INFO) + one))]


def test_damaged_first_members_are_no_reason_not_to_know_a_web_archive():
    names, told = opened(flipped(packed(INFO), 30) + packed(page("one")))
    assert names == ["one"]
    assert [where for where, _ in told] == ["0"]


def test_a_damaged_record_in_the_one_member_of_a_file():
    names, told = opened(gzip.compress(page("one") + page("bad", length=50) + page("two")))
    assert names == ["one", "two"]
    assert told[0][0] == f"0+{len(page('one'))}"


def test_bytes_between_members():
    names, told = opened(packed(page("one")) + b"lost bytes" + packed(page("two")))
    assert (names, [where for where, _ in told]) == (["one", "two"], [str(len(packed(page("one"))))])


@pytest.mark.parametrize("pad", [b"\0" * 512, b"\0" * 3, b""])
def test_a_padded_end_is_no_damage(pad):
    assert opened(packed(page("one")) + pad) == (["one"], [])
    assert opened(page("one") + pad) == (["one"], [])


@pytest.mark.parametrize("lost", [1, 4, 9, 40, 150])
def test_a_truncated_file_gives_what_is_whole(lost):
    names, told = opened(packed(page("one"), page("two"))[:-lost])
    assert names == ["one"]
    assert told == [(str(len(packed(page("one")))), "a damaged record: the file is cut off in it")]
    long = record("https://gazette.example/two", http(os.urandom(2000)))
    names, told = opened(gzip.compress(page("one") + long)[: -lost - 20])
    assert (names, [where for where, _ in told]) == (["one"], [f"0+{len(page('one'))}"])
    if lost > 4:  # without its last empty lines a record is whole
        names, told = opened((page("one") + page("two"))[:-lost])
        assert (names, [where for where, _ in told]) == (["one"], [str(len(page("one")))])


def chunked(body, size=7):
    pieces = [body[at : at + size] for at in range(0, len(body), size)]
    return b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in pieces) + b"0\r\n\r\n"


raw_deflate = zlib.compressobj(wbits=-15)
RAW = raw_deflate.compress(PAGE) + raw_deflate.flush()


@pytest.mark.parametrize(
    ("body", "headers"),
    [
        (chunked(PAGE), {"Transfer_Encoding": "chunked"}),
        (PAGE, {"Transfer_Encoding": "chunked"}),  # put together by the crawler
        (gzip.compress(PAGE), {"Content_Encoding": "gzip"}),
        (PAGE, {"Content_Encoding": "gzip"}),  # unpacked by the crawler
        (zlib.compress(PAGE), {"Content_Encoding": "deflate"}),
        (RAW, {"Content_Encoding": "deflate"}),
        (PAGE, {"Content_Encoding": "deflate"}),
        (chunked(gzip.compress(PAGE)), {"Transfer_Encoding": "Chunked", "Content_Encoding": "x-gzip"}),
        (gzip.compress(gzip.compress(PAGE)), {"Content_Encoding": "gzip, gzip"}),
    ],
)
def test_bodies_are_taken_out_of_their_packing(body, headers):
    (raw,) = open_source(record("https://gazette.example/one", http(body, **headers)))
    assert raw.body == PAGE


@pytest.mark.parametrize(
    ("body", "headers", "says"),
    [
        (b"\x8b\x03\x80<p>", {"Content_Encoding": "br"}, "packed as br"),
        (b"\x1f\x8b\x08nothing", {"Content_Encoding": "gzip"}, "cannot be unpacked"),
        (gzip.compress(bytes(20_000_000)), {"Content_Encoding": "gzip"}, "larger than 16 MB"),
        (b"<p>" + b"x" * 16_000_000, {}, "larger than 16 MB"),
    ],
)
def test_a_body_that_cannot_be_had_costs_only_itself(body, headers, says):
    names, told = opened(record("https://gazette.example/bad", http(body, **headers)) + page("two"))
    assert names == ["two"]
    assert [where for where, _ in told] == ["0"]
    assert says in told[0][1]


def test_a_page_that_was_cut_short_is_read_and_said_to_be():
    cut = [
        record("https://gazette.example/a", http(chunked(PAGE)[:-20], Transfer_Encoding="chunked")),
        record("https://gazette.example/b", http(gzip.compress(PAGE)[:-20], Content_Encoding="gzip")),
        page("c", WARC_Truncated="length"),
    ]
    names, told = opened(b"".join(cut))
    assert names == ["a", "b", "c"]
    assert [words.partition(";")[0] for _, words in told] == ["cut short when it was archived"] * 3


def test_a_bomb_is_one_failure():
    bomb = gzip.compress(record("https://gazette.example/b", http(bytes(40_000_000), media="image/png")))
    names, told = opened(packed(page("one")) + bomb + packed(page("two")))
    assert (names, len(told)) == (["one", "two"], 1)
    assert "200 times its size" in told[0][1]


def test_wrong_lengths_cost_no_more_than_a_second_reading(monkeypatch):
    monkeypatch.setattr(warc, "_AGAIN", 0)
    body = b"".join(page(f"n{n}", length=90_000) for n in range(1000)) + page("end")
    read = 0

    class Counted(io.BytesIO):
        def read(self, size=-1):
            nonlocal read
            found = super().read(size)
            read += len(found)
            return found

    found = list(warc.read_warc(Counted(body), "x", lambda _: None))
    assert [raw.url for raw in found] == ["https://gazette.example/end"]
    assert len(body) < read < 3 * len(body)


def test_a_web_archive_without_a_page():
    with pytest.raises(FormatError, match="without a page that can be read"):
        list(open_source(INFO + PICTURE))


def test_from_a_file_a_pipe_and_a_folder(tmp_path):
    (tmp_path / "crawl.bin").write_bytes(packed(page("one"), page("two")))
    (tmp_path / "more.txt").write_text("A text beside it.", "utf-8")
    found = list(open_source(tmp_path))
    assert [raw.input.rpartition("/")[2].partition("#")[0] for raw in found] == [
        "crawl.bin",
        "crawl.bin",
        "more.txt",
    ]
    assert not found[2].format

    class Pipe(io.BytesIO):
        def seekable(self):
            return False

        def seek(self, *_):
            raise OSError("a pipe")

    piped = open_source("-", stdin=Pipe(packed(page("one"), page("two"))))
    assert [raw.input for raw in piped] == ["-#0", f"-#{len(packed(page('one')))}"]


def test_from_an_address(monkeypatch):
    from secondsource.read import fetch

    body = packed(INFO, page("one"))
    monkeypatch.setattr(fetch, "open_url", lambda url, **_: iter([Raw(url, body, "application/warc", url)]))
    (raw,) = open_source("https://gazette.example/crawl.warc.gz")
    assert raw.input == f"https://gazette.example/crawl.warc.gz#{len(packed(INFO))}"
    assert raw.url == "https://gazette.example/one"
    (raw,) = open_source("https://gazette.example/crawl.warc.gz", format="feed")
    assert raw.body == body


def test_a_feed_sent_as_a_page_is_not_unfolded():
    """An archive is read from the disk; it never leads to the web."""
    feed = b'<?xml version="1.0"?><rss><channel><item><link>https://gazette.example/x</link></item></channel></rss>'
    (raw,) = open_source(record("https://gazette.example/rss", http(feed)))
    assert raw.body == feed


def test_the_first_pages_of_a_long_archive_are_given_before_the_last_is_read(tmp_path):
    (tmp_path / "long.warc").write_bytes(page("one") + PICTURE * 3000)
    stream = (tmp_path / "long.warc").open("rb")
    with stream:
        assert next(warc.read_warc(stream, "x", print)).url.endswith("one")
        assert stream.tell() < 100_000


def wacz(**more):
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        archive.writestr("datapackage.json", "{}")
        archive.writestr("pages/pages.jsonl", '{"title": "Ferry", "text": "Not to be read."}')
        archive.writestr("indexes/index.cdx.gz", gzip.compress(b"com,example)/ 2025"))
        for name, body in more.items():
            archive.writestr(f"archive/{name}.warc.gz", body)
    return held.getvalue()


def test_wacz():
    found = list(open_source(wacz(a=packed(INFO, page("one")), b=packed(page("two")))))
    assert [raw.input for raw in found] == [
        f"bytes/archive/a.warc.gz#{len(packed(INFO))}",
        "bytes/archive/b.warc.gz#0",
    ]
    assert [raw.url for raw in found] == ["https://gazette.example/one", "https://gazette.example/two"]


def test_a_damaged_record_of_a_wacz_costs_only_itself():
    failures = []
    body = wacz(
        a=packed(page("one")) + flipped(packed(page("bad")), 80) + packed(page("two")), b=b"WARC/nothing"
    )
    found = list(open_source(body, failed=failures.append))
    assert [raw.url[-3:] for raw in found] == ["one", "two"]
    assert failures[0].about == f"bytes/archive/a.warc.gz#{len(packed(page('one')))}"
    assert {error.about.partition("#")[0] for error in failures[1:]} == {"bytes/archive/b.warc.gz"}


def test_the_walk_reads_a_web_archive(tmp_path):
    story = "".join(
        f"<p>The ferry Marit Holm ran aground off Skarnes, pilot number {n} said.</p>" for n in range(12)
    )
    body = PAGE.replace(b"</body>", story.encode() + b"</body>")
    (tmp_path / "x.warc").write_bytes(
        record("https://www.skarnes.example/ferry", http(body)) + page("two")[:90]
    )
    found = list(records(tmp_path / "x.warc"))
    assert isinstance(found[0], Read)
    assert found[0].article.url == "https://www.skarnes.example/ferry"
    assert found[0].article.outlet == "skarnes.example"
    assert [one.message for one in found[1:]] == ["a damaged record: cut off in its headers"]


WHOLE = (
    INFO + page("one") + record("https://gazette.example/c", http(chunked(PAGE), Transfer_Encoding="chunked"))
)


@settings(max_examples=150, deadline=None)
@given(
    start=st.sampled_from(
        [b"", b"WARC/", b"WARC/1.0\r\n", INFO, WHOLE, packed(INFO, WHOLE), gzip.compress(WHOLE)]
    ),
    cuts=st.lists(st.tuples(st.floats(0, 1), st.binary(max_size=9), st.integers(0, 9)), max_size=4),
    end=st.binary(max_size=60),
)
def test_no_bytes_raise_anything_but_what_says_so(start, cuts, end):
    with contextlib.suppress(SourceError, FormatError):
        for raw in open_source(spliced(start + end, cuts)):
            assert raw.input.startswith("bytes")


@given(
    st.binary(max_size=300), st.sampled_from(["gzip", "deflate", "gzip,deflate", "br", "", ",,,", "\udcff"])
)
def test_no_body_raises_anything_but_what_says_so(body, encoding):
    assert len(bodies.unchunked(body)[0]) <= len(body)
    with contextlib.suppress(FormatError):
        bodies.unpacked(body, encoding)
