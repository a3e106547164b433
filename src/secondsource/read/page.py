"""A saved page, from bytes to a tree that is safe to walk: encoding, a linear pre-scan, one parse.

The pre-scan mends what stalls or silently empties HTML parsers: libxml2 drops all text deeper than about 253 elements, and
compares every attribute of a tag with every other.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Any, NamedTuple

from secondsource.errors import FormatError
from secondsource.read.decode import mend_mojibake
from secondsource.read.encodings import to_text

if TYPE_CHECKING:
    from secondsource.model import Raw

LIMIT = (
    6_000_000  # bytes of markup that are parsed, pictures inside it not counted: some ten seconds at worst
)
_DEPTH = 200  # libxml2 keeps text down to about 253
_ATTRIBUTES = 300  # of one tag; real ones stay under 60
_TABLES = 20  # tables inside tables; each is three elements deep
_TAG = 4_000  # characters: only a longer tag can hold that many attributes

_CHARSET = re.compile(rb"charset\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)
_XML = re.compile(rb"<\?xml[^>]{0,200}encoding\s*=\s*[\"']([\w.:-]+)", re.IGNORECASE)
_INLINED = re.compile(
    rb"data:[\w/+.-]{1,60};base64,[A-Za-z0-9+/=]{500,}"
)  # pictures of a page saved as one file
_HEAD = 8192  # bytes looked at for a declared encoding; browsers look at 1024, saved pages put banners first
_START = re.compile(
    rb"(?:\s|<!--(?:(?!-->).){0,4000}-->|<\?xml[^>]{0,400}\?>)*<(!doctype\s+html|html|head|body|meta|article|div|p|h1)\b",
    re.IGNORECASE | re.DOTALL,
)
_MARKUP = re.compile(rb"<(?:p|div|h1|article|span|meta|script|br|body|head)\b[^<>]{0,2000}>", re.IGNORECASE)


class Page(NamedTuple):
    """A parsed page: its tree, and what was dirty about it."""

    tree: Any  # lxml.etree._Element; lxml is loaded only when a page is read
    doubts: tuple[str, ...]


def sniff(raw: Raw) -> bool:
    """True when the bytes are a page: they begin as one, or the server said so and markup is in them."""
    head = raw.body[:_HEAD]
    if head[:4] in (b"\xff\xfe<\x00", b"\xfe\xff\x00<") or head[:2] in (b"<\x00", b"\x00<"):
        return b"h\x00t\x00m\x00l" in head.lower() or b"\x00h\x00t\x00m\x00l" in head.lower()
    if start := _START.match(head.removeprefix(b"\xef\xbb\xbf")):
        whole = start[1].lower() in (b"html", b"head", b"body") or start[1].startswith(b"!")
        return whole or len(_MARKUP.findall(raw.body[:200_000])) > 1
    stated = raw.media_type.lower()
    if "html" in stated or raw.input.lower().removesuffix(".gz").endswith((".html", ".htm", ".xhtml")):
        return _MARKUP.search(raw.body[:200_000]) is not None
    return False


def open_page(raw: Raw) -> Page:
    """Decode, mend and parse. Raises FormatError when nothing of it can be parsed.

    The pre-scan, which asks every tag, is done only where a page needs it: nearly none does.
    """
    from lxml import etree

    markup, doubts = decode_page(raw)
    markup = _reopened(lightened(markup))
    tree = None
    encoded = markup.encode("utf-8", "replace")
    # Asked first whether anything is that long: a third of the time.
    long = max(map(len, encoded.split(b"<"))) >= _TAG
    if b"\x00" not in encoded and not (
        long and any(_is_crowded(tag[0]) for tag in _LONG_TAG.finditer(markup))
    ):
        tree = _parsed(markup, encoded, raw)
    if tree is None or tree.xpath(_TOO_DEEP):
        markup, mended = prescan(markup)
        doubts += mended
        tree = _parsed(markup, markup.encode("utf-8", "replace"), raw)
    if not isinstance(tree, etree._Element):  # noqa: SLF001 - lxml has no other name for it
        raise FormatError("looks like a page, but nothing in it can be parsed", about=raw.input)
    return Page(tree, tuple(doubts))


_CLOSED = re.compile(r"</(?:body|html)\s{0,9}>", re.IGNORECASE)
_BEHIND = 30  # characters behind the end of a page in which there can be words


def _reopened(markup: str) -> str:
    """The markup without an end that is none: browsers show what stands behind `</html>`, libxml2 drops it."""
    ends = (markup.find(end) for end in ("</body", "</html", "</BODY", "</HTML"))
    first = min((at for at in ends if at >= 0), default=len(markup))
    if len(markup) - first < _BEHIND or markup.find("<", first + len("</body></html>")) < 0:
        return markup
    return _CLOSED.sub("", markup)


def _parsed(markup: str, encoded: bytes, raw: Raw) -> Any:
    from lxml import etree

    if not markup.strip():
        raise FormatError("an empty page", about=raw.input)
    parser = etree.HTMLParser(encoding="utf-8", huge_tree=True, remove_pis=True, remove_comments=True)
    try:
        return etree.fromstring(encoded, parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as error:
        raise FormatError("looks like a page, but nothing in it can be parsed", about=raw.input) from error


# ---- encoding ------------------------------------------------------------------------------------------


def decode_page(raw: Raw) -> tuple[str, list[str]]:
    """The markup as text, its encoding told as `encodings.to_text` does; stated is the server's word, then the page's own."""
    body, doubts = raw.body, list(raw.doubts)
    if len(body) > LIMIT:
        body = _INLINED.sub(b"", body)
    if len(body) > LIMIT:
        doubts.append(f"the page has {len(body)} bytes; only the first {LIMIT} were read")
        body = body[:LIMIT]
    text, why = to_text(body, _stated(raw.media_type.encode(), body))
    doubts += why
    text, mended = mend_mojibake(text) if "â€" in text or "Ã" in text else (text, 0)
    if mended:
        doubts.append(f"{mended} characters had been decoded wrongly before (“â€™” for “’”) and were mended")
    return text, doubts


def _stated(media_type: bytes, body: bytes) -> str:
    head = body[:_HEAD]
    at = head.lower().find(b"charset")
    inside = _CHARSET.search(head, at) if at >= 0 else None
    for found in (_CHARSET.search(media_type), _XML.match(head), inside):
        if found:
            return found[1].decode("ascii", "replace").lower()
    return ""


# ---- what is no text ---------------------------------------------------------------------------------------

_HEAVY = re.compile(r"<(?=[!sS])(?:!--|(script|style|svg|SCRIPT|STYLE|SVG)\b)")


def lightened(markup: str) -> str:
    """The markup without scripts, styles, drawings and comments: half of most pages and most of many. JSON-LD stays.

    Linear: the end of each is looked for once, however often it is opened.
    """
    ends: dict[tuple[str, str], int] = {}

    def end_of(what: str, at: int, of: str = "") -> int:
        """Where `what` stands next; the end of the page where it never does. What is asked `of` one thing is asked in order."""
        if ends.get((what, of), -1) < at:
            found = markup.find(what, at)
            ends[what, of] = found if found >= 0 else len(markup)
        return ends[what, of]

    kept, last, at = [], 0, 0
    while opened := _HEAVY.search(markup, at):
        start, name = opened.start(), opened[1]
        at = opened.end()
        if name is None:
            # `<!-->` is a whole comment.
            end = end_of("-->", start + 2) + 3
        else:
            inside = end_of(">", at)
            closed = end_of(f"</{name}", inside)
            end = end_of(">", closed, name) + 1
            if name.lower() == "script" and "json" in markup[at:inside].lower():
                at = end
                continue
            # Drawings stand in drawings, or have no end: those are left to the parser.
            if name.lower() == "svg" and (markup[inside - 1] == "/" or end_of(f"<{name}", at) < closed):
                continue
        if end > len(markup):
            continue  # never closed
        kept.append(markup[last:start])
        last = at = end
    kept.append(markup[last:])
    return "".join(kept) if last else markup


# ---- pre-scan ------------------------------------------------------------------------------------------

_TAGS = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9:-]*)([^<>]*)>?")
_ATTRIBUTE = re.compile(r"[^\s=\"'/]+\s*(?:=\s*(?:\"[^\"]*\"|'[^']*'|[^\s\"']*))?")
_VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())
# Their end tags are left out by writers of HTML, so that counting their start tags says nothing about depth.
_IMPLIED = frozenset("p li dt dd tr td th thead tbody tfoot option optgroup colgroup html head body".split())
_LONG_TAG = re.compile(f"<[^<>]{{{_TAG},}}")
_TOO_DEEP = "boolean(" + "/*" * _DEPTH + ")"
# What stands in these is no markup: `if (a <b && c> d)`.
_RAW_TEXT = {
    name: re.compile(f"</{name}", re.IGNORECASE) for name in ("script", "style", "textarea", "title")
}


def prescan(markup: str) -> tuple[str, list[str]]:
    """Markup a parser takes in linear time: tags nested too deep and attributes beyond a few hundred are taken out.

    All words stay. Linear: every character is looked at once.
    """
    doubts = []
    if "\x00" in markup:
        markup = markup.replace("\x00", "")
        doubts.append("the page holds null bytes, which were left out")
    cuts, deep, crowded = _cuts(markup)
    if crowded:
        doubts.append(f"{crowded} tags with more than {_ATTRIBUTES} attributes were read without them")
    if deep:
        doubts.append(
            f"{deep} tags were nested deeper than {_DEPTH} and were left out; their words were kept"
        )
    pieces, last = [], 0
    for start, end in cuts:
        pieces += [markup[last:start], " "]
        last = end
    return ("".join([*pieces, markup[last:]]) if cuts else markup), doubts


def _cuts(markup: str) -> tuple[list[tuple[int, int]], int, int]:
    """The stretches to take out, and how many tags were too deep and how many had too many attributes."""
    opened: list[str] = []
    counts: Counter[str] = Counter()  # of the names in `opened`
    hidden: Counter[str] = Counter()  # start tags taken out whose end tags must go too
    cuts: list[tuple[int, int]] = []
    deep = crowded = at = 0
    while match := _TAGS.search(markup, at):
        closing, name, rest = match.groups()
        name, at = name.lower(), match.end()
        if len(rest) > _TAG and _is_crowded(rest):
            crowded += 1
            cuts.append((match.start(3), match.end(3)))
        if name in _RAW_TEXT and not closing:
            end = _RAW_TEXT[name].search(markup, at)
            at = end.start() if end else len(markup)
        if name in _VOID or name in _IMPLIED or rest.endswith("/"):
            continue
        if not closing and len(opened) < _DEPTH and (name != "table" or counts[name] < _TABLES):
            opened.append(name)
            counts[name] += 1
        elif closing and not hidden[name]:
            # As parsers do: an end tag closes all that was opened inside. `<div><b>words</div>` leaves nothing open.
            while counts[name]:
                counts[closed := opened.pop()] -= 1
                if closed == name:
                    break
        else:
            hidden[name] += -1 if closing else 1
            deep += not closing
            if cuts and cuts[-1][0] > match.start():
                cuts.pop()
            cuts.append((match.start(), match.end()))
    return cuts, deep, crowded


def _is_crowded(rest: str) -> bool:
    return any(count > _ATTRIBUTES for count, _ in enumerate(_ATTRIBUTE.finditer(rest), 1))
