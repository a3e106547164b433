"""Pages that Safari saved as one file."""

import contextlib
import plistlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from secondsource.errors import FormatError, SourceError
from secondsource.model import Raw
from secondsource.read import open_source
from secondsource.read.webarchive import is_webarchive, read_webarchive

PAGE = "<!DOCTYPE html><html><body><h1>Fähre auf Grund</h1><p>Sie lief nachts auf Grund.</p></body></html>"
HOME = "https://gazette.example/ferry"


BODY = PAGE.encode("latin-1")


def saved(body=BODY, **more):
    main = {
        "WebResourceData": body,
        "WebResourceMIMEType": "text/html",
        "WebResourceTextEncodingName": "iso-8859-1",
        "WebResourceURL": HOME,
        **more,
    }
    return plistlib.dumps({"WebMainResource": main, "WebSubresources": []}, fmt=plistlib.FMT_BINARY)


def test_the_page_its_address_and_its_encoding():
    (raw,) = open_source(saved())
    assert raw == Raw("bytes", PAGE.encode("latin-1"), "text/html; charset=iso-8859-1", HOME, format="html")
    (raw,) = open_source(saved(WebResourceURL="file:///tmp/x.html", WebResourceTextEncodingName=7))
    assert (raw.url, raw.media_type) == ("", "text/html")


@pytest.mark.parametrize(
    ("body", "says"),
    [
        (saved(b" "), "without a page"),
        (saved(WebResourceMIMEType="image/png"), "without a page"),
        (saved(WebResourceData="words"), "without a page"),
        (plistlib.dumps(["WebMainResource"], fmt=plistlib.FMT_BINARY), "without a page"),
        (saved()[:-20], "damaged or cut off"),
    ],
)
def test_what_holds_no_page_says_so(body, says):
    assert is_webarchive(body)
    with pytest.raises(FormatError, match=says):
        list(open_source(body))


def test_other_property_lists_are_not_taken_for_one():
    assert not is_webarchive(plistlib.dumps({"a": 1}, fmt=plistlib.FMT_BINARY))


@settings(max_examples=200, deadline=None)
@given(st.lists(st.tuples(st.floats(0, 1), st.binary(max_size=9), st.integers(0, 9)), min_size=1, max_size=5))
def test_no_bytes_raise_anything_but_what_says_so(cuts):
    body = saved()
    for where, put, drop in cuts:
        at = int(where * len(body))
        body = body[:at] + put + body[at + drop :]
    with contextlib.suppress(SourceError, FormatError):
        list(open_source(body))
    with contextlib.suppress(FormatError):
        assert read_webarchive(Raw("bytes", body)).body
