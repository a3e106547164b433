"""Pages that a browser saved as one file."""

import base64
import contextlib
import quopri

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from secondsource.errors import FormatError, SourceError
from secondsource.model import Raw
from secondsource.pipeline import Read, records
from secondsource.read import open_source
from secondsource.read.mhtml import is_mhtml, read_mhtml

PAGE = "<!DOCTYPE html><html><body><h1>Ferry aground</h1><p>“It ran aground,” she said.</p></body></html>"
STORY = "".join(
    f"<p>The ferry Marit Holm ran aground off Skarnes, pilot number {n} said.</p>" for n in range(12)
)


def part(body, *, media="text/html; charset=utf-8", coding="quoted-printable", location=""):
    packed = {"quoted-printable": quopri.encodestring, "base64": base64.encodebytes}.get(coding, bytes)(body)
    lines = [f"Content-Type: {media}", f"Content-Transfer-Encoding: {coding}"]
    lines += [f"Content-Location: {location}"] if location else []
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + packed + b"\r\n"


def message(*parts, first="From: <Saved by a browser>\r\n", kind="multipart/related"):
    head = f'{first}Subject: Ferry aground\r\nMIME-Version: 1.0\r\nContent-Type: {kind};\r\n\ttype="text/html";\r\n\tboundary="--Line--x"\r\n\r\n\r\n'
    return head.encode() + b"".join(b"----Line--x\r\n" + one for one in parts) + b"----Line--x--\r\n"


PICTURE = part(
    bytes(range(256)) * 40, media="image/png", coding="base64", location="https://gazette.example/p.png"
)
HOME = "https://gazette.example/ferry"


@pytest.mark.parametrize("coding", ["quoted-printable", "base64", "8bit", "binary"])
def test_the_page_and_its_address(coding):
    body = message(part(PAGE.encode(), coding=coding, location=HOME), PICTURE, part(b"<p>A frame"))
    (raw,) = open_source(body)
    assert raw.body.decode().strip() == PAGE
    assert (raw.url, raw.media_type, raw.input, raw.format) == (
        HOME,
        "text/html; charset=utf-8",
        "bytes",
        "html",
    )


def test_the_first_page_that_holds_anything_wherever_it_lies():
    inner = message(
        part(b""), part(PAGE.encode("cp1251", "replace"), media="text/html; charset=windows-1251")
    )
    outer = message(PICTURE, inner.replace(b"--Line--x", b"--Inner").partition(b"MIME-Version: 1.0\r\n")[2])
    (raw,) = open_source(outer)
    assert raw.media_type == "text/html; charset=windows-1251"
    assert raw.body.startswith(b"<!DOCTYPE html>")


@pytest.mark.parametrize(
    ("location", "first", "url"),
    [
        ("", f"Snapshot-Content-Location: {HOME}\r\n", HOME),
        (f"{HOME}?\r\n with=folds", "", f"{HOME}?with=folds"),
        ("file:///tmp/ferry.html", "", ""),
        ("cid:frame@mhtml.blink", f"Snapshot-Content-Location: {HOME}\r\n", HOME),
    ],
)
def test_an_address_is_that_of_the_web(location, first, url):
    body = message(part(PAGE.encode(), location=location), first=first)
    assert read_mhtml(Raw("x", body), print).url == url


def test_a_page_alone_without_parts():
    body = f"MIME-Version: 1.0\r\nContent-Location: {HOME}\r\n".encode() + part(PAGE.encode())
    (raw,) = open_source(body)
    assert (raw.url, raw.body.decode().strip()) == (HOME, PAGE)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        PAGE.encode(),
        b"Title: Ferry aground\nDate: 2025-03-04\n\nMIME-Version: 1.0\nContent-Type: text/html\n",
        b"MIME-Version: 1.0\nContent-Type: text/plain\n\nA letter to the editor.",
        b"A page saved so begins:\n\nMIME-Version: 1.0\nContent-Type: text/html\n\n",
    ],
)
def test_other_texts_are_not_taken_for_one(body):
    assert not is_mhtml(body)


@pytest.mark.parametrize(
    ("body", "says"),
    [
        (message(PICTURE), "without a page"),
        (message(part(b" \r\n")), "without a page"),
        (message(part(PAGE.encode())).split(b"<!DOCTYPE")[0][:120], "without a page"),
        (
            b"MIME-Version: 1.0\r\n"
            + b"Content-Type: message/rfc822\r\nContent-Type: text/html\r\n\r\n" * 30,
            "without a page",
        ),
    ],
)
def test_what_holds_no_page_says_so(body, says):
    assert is_mhtml(body)
    with pytest.raises(FormatError, match=says):
        list(open_source(body))


def test_a_page_that_is_cut_off_is_read_as_far_as_it_goes():
    body = message(part(PAGE.encode(), location=HOME), PICTURE)
    for end, told in (
        (b"<h1>Ferry", ["the saved page is cut off; read as far as it goes"]),
        (b"image/png", []),
    ):
        failures = []
        (raw,) = open_source(body[: body.index(end) + 12], failed=failures.append)
        assert raw.body.startswith(b"<!DOCTYPE html>")
        assert [error.args[0] for error in failures] == told


def test_one_that_holds_no_page_does_not_cost_the_others(tmp_path):
    (tmp_path / "a.mht").write_bytes(message(part((PAGE + STORY).encode(), location=HOME)))
    (tmp_path / "b.mhtml").write_bytes(message(PICTURE))
    (tmp_path / "c.txt").write_text("Ferry aground\n\nRescuers took 212 people off the ferry.\n", "utf-8")
    found = list(records(tmp_path))
    assert [one.article.url for one in found if isinstance(one, Read)] == [HOME, ""]
    assert [one.message for one in found if not isinstance(one, Read)] == [
        "a saved page (MHTML) without a page in it"
    ]


def test_a_long_one_takes_linear_time():
    lines = b"--Line--x\r\nContent-Type: text/html\r\n\r\n" * 60_000
    with pytest.raises(FormatError, match="without a page"):
        list(open_source(message(lines)))


SOUND = message(part(PAGE.encode(), location=HOME), PICTURE)


@settings(max_examples=150, deadline=None)
@given(
    cuts=st.lists(st.tuples(st.floats(0, 1), st.binary(max_size=9), st.integers(0, 40)), max_size=5),
    lines=st.lists(
        st.sampled_from(
            [
                b"Content-Type: text/html", b"Content-Type: multipart/related; boundary=x", b"Content-Type: message/rfc822",
                b"Content-Type: text/html; charset*=\xff''%ff", b"Content-Transfer-Encoding: base64", b"", b"--x", b"--x--",
                b"Content-Transfer-Encoding: x-uuencode", b"Content-Location: \xff", b"A", b"<p>x", b"begin 666 x",
            ]
        ),
        max_size=20,
    ),
)  # fmt: skip
def test_no_bytes_raise_anything_but_what_says_so(cuts, lines):
    for body in (SOUND, b"MIME-Version: 1.0\nContent-Type: text/html\n" + b"\n".join(lines)):
        for where, put, drop in cuts:
            at = int(where * len(body))
            body = body[:at] + put + body[at + drop :]  # noqa: PLW2901
        with contextlib.suppress(SourceError, FormatError):
            for raw in open_source(body):
                assert raw.input == "bytes"
        with contextlib.suppress(SourceError, FormatError):
            assert read_mhtml(Raw("bytes", body), lambda _: None).body
