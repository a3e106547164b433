"""Which reader an input needs, told from its first characters."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from secondsource.read.fields import NAMED, plain_key
from secondsource.read.markdown import is_markdown
from secondsource.read.record import TAG, header_field

if TYPE_CHECKING:
    from secondsource.model import Raw

# The values of --format, each with its line of help.
FORMATS: dict[str, str] = {
    "auto": "look at each input and choose (the default)",
    "text": "plain text, with or without a headline, byline or date line before it",
    "tagged": "records between tags: <TITLE>…</TITLE> <PUBLISHED_DATE>… <CONTENT>…",
    "headers": "records of “Title: …” lines, a blank line, and the text",
    "markdown": "a page turned into Markdown, with links",
    "json": "one JSON document: a record, a list of records, or an object that holds one",
    "jsonl": "JSON lines: one record a line",
    "html": "a saved web page",
}

_HEAD = 4096
_PAGE = re.compile(
    r"<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>]|<meta\s|<div[\s>]|<p[\s>]|<!--", re.IGNORECASE
)
_FEED = re.compile(r"<(?:rss|feed|rdf:RDF|opml)[\s>]")
_BARE = re.compile(
    r"\A\s*<(?:title|article|section|main|h1|header|table|script|style|span)[\s>]", re.IGNORECASE
)
_ANY = re.compile(
    r"</?(?:p|br|b|i|div|span|a|li|ul|h[1-6]|table|td|tr|html|title|meta|link|script)\b[^<>]{0,400}>",
    re.IGNORECASE,
)
_LINKS = re.compile(r"\]\(<?https?://")
_JSON = re.compile(r"\s*(?:\{\s*(?:\"|\})|\[\s*(?:\{|\]))")


def sniff(raw: Raw, text: str) -> str:
    """The name of the reader, one of `FORMATS`, or "feed" for RSS, Atom and OPML."""
    head = text[:_HEAD].lstrip("\ufeff")
    kind = raw.media_type.partition(";")[0].strip().lower()
    if kind in ("text/html", "application/xhtml+xml"):
        return "html"
    if _JSON.match(head):
        return _json_or_lines(text)
    if "<" in head and (found := _marked_up(head)):
        return found
    if _headed(head):
        return "headers"
    # Two links with their addresses: no plain text has those.
    return "markdown" if len(_LINKS.findall(head)) > 1 and is_markdown(text) else "text"


def _json_or_lines(text: str) -> str:
    body = text.strip()
    first, _, rest = body.partition("\n")
    first = first.strip()
    return (
        "jsonl"
        if body[0] == "{" and first.endswith("}") and (rest.strip() or '"article"' in first[:200])
        else "json"
    )


def _marked_up(head: str) -> str:
    start = head.lstrip()
    if start.startswith(("<?xml", "<rss", "<feed", "<opml", "<rdf")) and _FEED.search(head):
        return "feed"
    tags = {plain_key(tag[2]) for tag in TAG.finditer(head) if not tag[1]} & NAMED.keys()
    # <title>, <body> and <summary> are HTML as well; the others are only ours.
    ours = tags - {"title", "body", "summary", "link", "by", "section"}
    page = _PAGE.search(head)
    if (
        ours
        and (len(tags) > 1 or start[:1] == "<")
        and not (page and page.start() < head.find("<" + next(iter(ours))))
    ):
        doctype = re.search(r"<!doctype\s+html|<html[\s>]", head, re.IGNORECASE)
        return "html" if doctype else "tagged"
    if page and (
        start[:1] == "<" or re.search(r"<(?:!doctype html|html|head|body)[\s>]", head, re.IGNORECASE)
    ):
        return "html"
    return "html" if _BARE.match(head) or (start[:1] == "<" and len(_ANY.findall(head)) > 4) else ""


def _headed(head: str) -> bool:
    """At least two header lines in a row at the start, one of them a headline or the text."""
    fields: list[str] = []
    for line in head.lstrip("\ufeff \t\r\n-=+").splitlines():
        if not line.strip():
            if len(fields) != 1:
                break
            continue
        field = header_field(line)
        if not field:
            if not fields or fields[-1] not in ("summary", "highlights"):
                break
            continue
        fields.append(field)
    return "headline" in fields and (len(set(fields)) > 1 or fields == ["headline"])
