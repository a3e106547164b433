"""Which encoding bytes are in: what is stated, held against what the words look like; never silently a wrong one.

In order: byte order mark, UTF-16 by its look, UTF-8 (no other encoding is valid UTF-8 by chance), the encoding that is stated if
the words fit it, else the old encoding they fit best, with a doubt.
"""

from __future__ import annotations

import codecs
from typing import NamedTuple

from secondsource.read.alphabets import fit


class Text(NamedTuple):
    """A text and what is doubtful about its encoding."""

    text: str
    doubts: tuple[str, ...] = ()


_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# What a label means to browsers (encoding.spec.whatwg.org): a page that says ISO-8859-1 is Windows-1252.
_LABELS = {
    "iso-8859-1": "cp1252", "latin1": "cp1252", "latin-1": "cp1252", "iso8859-1": "cp1252", "us-ascii": "cp1252",
    "ascii": "cp1252", "windows-1252": "cp1252", "gb2312": "gb18030", "gbk": "gb18030", "x-gbk": "gb18030", "shift_jis": "cp932",
    "shift-jis": "cp932", "sjis": "cp932", "x-sjis": "cp932", "euc-kr": "cp949", "euc_kr": "cp949", "ks_c_5601-1987": "cp949",
    "big5": "big5hkscs", "big5-hkscs": "big5hkscs", "iso-8859-9": "cp1254", "tis-620": "cp874", "iso-8859-11": "cp874", "windows-874": "cp874",
    "utf8": "utf-8", "macintosh": "mac_roman", "x-mac-roman": "mac_roman", "mac": "mac_roman", "x-mac-cyrillic": "mac_cyrillic",
    "iso-8859-8-i": "iso-8859-8", "koi8": "koi8-r", "x-euc-jp": "euc_jp",
}  # fmt: skip
# The old encodings that are tried, the commoner ones first: of two that fit alike the first is taken.
_OLD = (
    "cp1252 cp1251 cp1250 cp932 gb18030 cp949 big5hkscs cp1254 cp1253 cp1256 cp1255 cp1257 euc_jp cp874 koi8-u iso-8859-2 iso-8859-5 "
    "iso-8859-7 iso-8859-6 iso-8859-15 iso-8859-4 iso-8859-13 cp866 mac_roman mac_cyrillic"
).split()
# Python's own: no page was ever written in them, and they raise what others mark.
_NO_TEXT = frozenset("idna punycode unicode-escape raw-unicode-escape undefined charmap".split())
_WELL = 0.9  # fits: the rest are names and signs of other languages
_QUITE = 0.995  # fits without a rest
_CLEARLY = 0.04  # by how much another encoding must fit better than the stated one, where that fits well
_BETTER = 0.15  # ... where it does not
_PAIRED = frozenset("cp932 gb18030 cp949 big5hkscs euc_jp".split())
_FEW = 16  # bytes beyond ASCII: so few characters of thousands show no usual ones
_WINDOW = 60_000  # bytes looked at


def label(stated: str) -> str:
    """The codec that a stated encoding means; "" when there is none of that name."""
    name = _LABELS.get(stated.strip().lower(), stated.strip().lower())
    try:
        b"a".decode(name, "replace")  # "hex" and "zip" are codecs too, but of no text
    except (LookupError, ValueError):
        return ""
    return "" if codecs.lookup(name).name in _NO_TEXT else name


def to_text(body: bytes, stated: str = "") -> Text:
    """The text of some bytes of which an encoding may be stated."""
    for mark, encoding in _MARKS:
        if body.startswith(mark):
            return _read(body[len(mark) :], encoding)
    name = label(stated)
    said = name.replace("_", "-").replace("utf16", "utf-16").startswith("utf-16")
    if wide := _wide(body, said=said):
        found = _read(body, wide)
        return found if said else Text(found.text, (f"no byte order mark; read as {wide}", *found.doubts))
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError:
        return _old(body, name, stated)
    if b"\x1b$" in body and (name.startswith(("iso2022", "iso-2022")) or text.isascii()):
        return _read(body, "iso2022_jp", stated="" if name.startswith("iso") else stated)
    if name not in ("", "utf-8") and not text.isascii():
        return Text(text, (f"it says {stated}, but it is UTF-8 and was read as such",))
    if stated and not name:
        return Text(text, (f"the encoding {stated} is unknown; read as UTF-8",))
    return Text(text)


def _read(body: bytes, encoding: str, *, stated: str = "") -> Text:
    text = body.decode(encoding, "replace").removeprefix("\ufeff")
    doubts = [f"it says {stated}, but it is {encoding} and was read as such"] if stated else []
    broken = text.count("\ufffd")
    if broken:
        doubts.append(f"{broken} character{'' if broken == 1 else 's'} broken in the {encoding} encoding")
    return Text(text, tuple(doubts))


def _old(body: bytes, name: str, stated: str) -> Text:
    """Bytes that are no sound UTF-8."""
    if name in ("", "utf-8", "cp1252"):
        # A UTF-8 file cut in the middle of a character, or with one stray byte, is still UTF-8: most of its bytes above
        # 127 stand in valid sequences. In any old encoding almost none do.
        text = body.decode("utf-8", "replace")
        broken = text.count("\ufffd")
        if sum(char > "\x7f" for char in text) - broken > broken * 2:
            return _read(body, "utf-8")
    sample = _sample(body)
    own = fit(decoded(sample, name)) if name and name != "utf-8" else 0.0
    few = name in _PAIRED and sum(byte > 127 for byte in sample) <= _FEW
    if own >= (_WELL / 2 if few else _QUITE):
        return _read_old(body, name)
    best, well = name, own
    margin = 0.0 if not name or name == "utf-8" else _BETTER if own < _WELL else _CLEARLY
    for other in _OLD:
        fits = fit(decoded(sample, other))
        if fits > well + (margin if best == name else 0.01):
            best, well = other, fits
    if best == name and name:
        found = _read_old(body, name)
        if own >= _WELL:
            return found
        return Text(
            found.text, (*found.doubts, f"read as {stated}, as it says, but the words do not look it")
        )
    why = f"the stated encoding {stated} does not fit; " if stated else "not UTF-8; "
    found = _read_old(body, best or "cp1252")
    named = {"cp1252": "Windows-1252", "cp1251": "Windows-1251", "cp1250": "Windows-1250"}.get(best, best)
    return Text(found.text, (f"{why}read as {named or 'Windows-1252'}, accents may be wrong", *found.doubts))


def _read_old(body: bytes, encoding: str) -> Text:
    return Text(decoded(body, "cp1252")) if encoding == "cp1252" else _read(body, encoding)


def _sample(body: bytes) -> bytes:
    """The stretch around the first byte beyond ASCII."""
    first = next((at for at in range(0, len(body), _WINDOW) if not body[at : at + _WINDOW].isascii()), 0)
    while first < len(body) and body[first] < 128:
        first += 1
    return body[max(0, first - 200) : first + _WINDOW]


def decoded(body: bytes, encoding: str) -> str:
    """The text in one encoding, broken characters marked; Windows-1252 reads the five bytes it leaves open as Latin-1."""
    if encoding != "cp1252":
        return body.decode(encoding, "replace")
    try:
        return body.decode("cp1252")
    except UnicodeDecodeError:
        return body.decode("latin-1").translate(CP1252)


CP1252 = {
    byte: bytes([byte]).decode("cp1252")
    for byte in range(0x80, 0xA0)
    if byte not in (0x81, 0x8D, 0x8F, 0x90, 0x9D)
}


def _wide(body: bytes, *, said: bool = False) -> str:
    """UTF-16 without a byte order mark: its spaces, stops and Latin letters have a zero byte, on one side only.

    Chinese has hardly any; it is found only where the text is `said` to be UTF-16.
    """
    head = body[:4096]
    if len(head) < 4 or (b"\x00" not in head and not said):
        return ""
    if said and head.count(0) < len(head) * 0.02:
        fits = {
            fit(head[: len(head) & ~1].decode(name, "replace")): name for name in ("utf-16-be", "utf-16-le")
        }
        return fits[max(fits)] if max(fits) > _WELL else ""
    even, odd = head[0::2].count(0), head[1::2].count(0)
    half = len(head) // 2
    if max(even, odd) < half * 0.02 or min(even, odd) > max(even, odd) * 0.2:
        return ""
    wide = "utf-16-le" if odd > even else "utf-16-be"
    if max(even, odd) > half * 0.5:
        return wide
    # Few zeros: Cyrillic or Chinese, or binary data. The words tell.
    return wide if fit(head[: len(head) & ~1].decode(wide, "replace")) > 0.7 else ""
