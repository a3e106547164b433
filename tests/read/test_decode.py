"""Bytes to text: encodings, damage, and what is no text at all."""

import codecs

import pytest

from secondsource.errors import FormatError
from secondsource.model import Raw
from secondsource.read.decode import decode, mend_mojibake

WORDS = "The café closed, “for good”, said Zoë."


def text_of(body, media_type=""):
    return decode(Raw("a.txt", body, media_type=media_type)).text


@pytest.mark.parametrize(
    "body",
    [
        WORDS.encode(),
        codecs.BOM_UTF8 + WORDS.encode(),
        codecs.BOM_UTF16_LE + WORDS.encode("utf-16-le"),
        codecs.BOM_UTF16_BE + WORDS.encode("utf-16-be"),
        codecs.BOM_UTF32_LE + WORDS.encode("utf-32-le"),
        WORDS.encode("utf-16-le"),
        WORDS.encode("utf-16-be"),
        WORDS.encode("cp1252"),
    ],
    ids=["utf-8", "bom-8", "bom-16-le", "bom-16-be", "bom-32", "bare-16-le", "bare-16-be", "cp1252"],
)
def test_encodings(body):
    assert text_of(body) == WORDS


def test_a_clean_text_has_no_doubt():
    assert decode(Raw("a.txt", WORDS.encode())).doubts == ()


def test_a_stated_charset_is_followed():
    assert text_of("Вода".encode("cp1251"), "text/plain; charset=windows-1251") == "Вода"


@pytest.mark.parametrize("charset", ["no-such-thing", "utf-8"])
def test_a_stated_charset_that_does_not_fit_is_a_doubt(charset):
    decoded = decode(Raw("a.txt", WORDS.encode("cp1252"), media_type=f"text/plain; charset={charset}"))
    assert decoded.text == WORDS
    assert charset in decoded.doubts[0]


def test_one_broken_byte_does_not_make_utf8_something_else():
    decoded = decode(Raw("a.txt", WORDS.encode() + b" \xff end"))
    assert decoded.text == WORDS + " \ufffd end"
    assert "1 character broken" in decoded.doubts[0]


def test_text_decoded_wrongly_before_is_mended_with_a_doubt():
    damaged = WORDS.encode().decode("latin-1")
    assert mend_mojibake(damaged)[0] == WORDS
    decoded = decode(Raw("a.txt", "He said: “Itâ€™s over.”".encode()))
    assert decoded.text == "He said: “It’s over.”"
    assert "mended" in decoded.doubts[0]


@pytest.mark.parametrize(
    "words", ["NÃO HÁ ÁGUA", "Château Â", "Ça va très bien", "naïve coöperation", "Škoda – ‘Žižkov’"]
)
def test_real_accents_are_left_alone(words):
    assert mend_mojibake(words) == (words, 0)


def test_control_characters_become_spaces_so_that_places_stay():
    decoded = decode(Raw("a.txt", b"The mayor\x00spoke\x1b[31m on Monday."))
    assert decoded.text == "The mayor spoke [31m on Monday."
    assert "2 control characters" in decoded.doubts[0]


@pytest.mark.parametrize(
    ("body", "says"),
    [
        (b"", "empty file"),
        (b" \r\n\t \xef\xbb\xbf", "white space"),
        (b"%PDF-1.7 ...", "a PDF; export its text"),
        (b"\x89PNG\r\n\x1a\n....", "a PNG image"),
        (b"\xff\xd8\xff\xe0....", "a JPEG image"),
        (b"PK\x03\x04....", "Word"),
        (b"{\\rtf1 hello}", "RTF"),
        (bytes(range(32)) * 20, "binary data"),
    ],
)
def test_what_is_no_text_says_what_it_looks_like(body, says):
    with pytest.raises(FormatError, match=says) as caught:
        decode(Raw("news/a.bin", body))
    assert caught.value.about == "news/a.bin"
