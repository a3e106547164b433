"""One article as a clean record: the tagged form, and Markdown to read. Summary and highlights are ours.

The tagged form has TITLE, PUBLISHED_DATE, URL, AUTHOR, SUMMARY, HIGHLIGHTS and CONTENT, always and in this order; LEAD and
OUTLET are added where the article has a standfirst, or an outlet its address does not tell. AUTHOR names the people, and behind
them the agencies the report is from. Reading it again gives the same headline, date, address, authors and content.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from secondsource.publish import cite
from secondsource.publish.markdown import escape, paragraph
from secondsource.publish.wording import flat

if TYPE_CHECKING:
    from collections.abc import Iterator

    from secondsource.model import Article, Digest

FORMS = ("jsonl", "tagged", "md")
SUFFIXES = {"jsonl": ".jsonl", "tagged": ".txt", "md": ".md"}
_LEADERS = {"subhead": "## ", "listitem": "- "}


def file_name(article: Article, form: str) -> str:
    """A name for the record's file: outlet, headline, and enough of the id to be its own."""
    return f"{cite.slug(f'{article.outlet} {cite.headline(article)}')}-{article.id[:6]}{SUFFIXES[form]}"


# ---- tagged -----------------------------------------------------------------------------------------------


def to_tagged(article: Article, digest: Digest) -> bytes:
    """An article between tags, one paragraph a line, a blank line between paragraphs."""
    fields = [
        ("TITLE", flat(article.words("headline"))),
        ("PUBLISHED_DATE", article.published),
        ("URL", article.url),
        ("AUTHOR", ", ".join((*article.authors, *noted(article, "wire")))),
    ]
    if article.outlet and not any(
        note.field == "outlet" and note.origin == "url" for note in article.evidence
    ):
        fields.append(("OUTLET", article.outlet))
    if article.part("lead"):
        fields.append(("LEAD", flat(article.words("lead"))))
    lines = [f"<{tag}>{_literal(words)}</{tag}>" for tag, words in fields]
    lines += [
        "",
        *_block("SUMMARY", _summary(digest), "\n"),
        *_block("HIGHLIGHTS", _highlights(digest), "\n"),
    ]
    lines += _block("CONTENT", _content(article), "\n\n")
    return ("\n".join(lines) + "\n").encode("utf-8", "replace")


def noted(article: Article, field: str) -> tuple[str, ...]:
    """What stands as evidence of a field that no field of the article holds: "wire", "paywall"."""
    return tuple(note.raw for note in article.evidence if note.field == field)


def _block(tag: str, paragraphs: Iterator[str], between: str) -> list[str]:
    return [f"<{tag}>", between.join(paragraphs), f"</{tag}>"]


def _summary(digest: Digest) -> Iterator[str]:
    if digest.lead:
        yield _literal(flat(digest.lead.text))
    for bullet in digest.bullets:
        yield f"- {_literal(flat(bullet.text))}"


def _highlights(digest: Digest) -> Iterator[str]:
    for one in digest.highlights:
        yield f"- {_literal(flat(one.text))}"


def _content(article: Article) -> Iterator[str]:
    for part in article.part("content"):
        words = _literal(flat(article.text[part.start : part.end]))
        if words:
            yield _LEADERS.get(part.name, "") + words


_ENTITY = re.compile(r"&(?=#?\w{1,31};)")


def _literal(words: str) -> str:
    """Words that are read back as they are: "<b>" is no tag here, "&amp;" no "&" (our reader resolves entities twice)."""
    return _ENTITY.sub("&amp;amp;", words).replace("<", "&lt;")


# ---- Markdown ---------------------------------------------------------------------------------------------


def to_markdown(article: Article, digest: Digest) -> bytes:
    """An article to read: headline, where it comes from, our summary, the text, and what was doubtful."""
    lines = [f"# {escape(flat(cite.headline(article)))}", "", _origin(article)]
    if wires := noted(article, "wire"):
        lines += ["", f"From the wire: {escape(cite.listing(wires))}"]
    if walls := noted(article, "paywall"):
        lines += ["", f"The page says that it is paid for: {escape(walls[0])}"]
    if article.part("lead"):
        lines += ["", f"**{escape(flat(article.words('lead')))}**"]
    if digest.lead:
        lines += ["", "## Summary", "", paragraph(flat(digest.lead.text)), ""]
        lines += [f"- {paragraph(flat(bullet.text))}" for bullet in digest.bullets]
    if digest.highlights:
        lines += ["", "## Highlights", "", *(f"- {paragraph(flat(one.text))}" for one in digest.highlights)]
    lines += ["", "## Text"]
    for part in article.part("content"):
        leader = {"subhead": "### ", "listitem": "- ", "quotation": "> "}.get(part.name, "")
        lines += ["", leader + paragraph(flat(article.text[part.start : part.end]))]
    if article.doubts:
        lines += ["", "## Doubts", "", *(f"- {paragraph(doubt)}" for doubt in article.doubts)]
    return ("\n".join(lines) + "\n").encode("utf-8", "replace")


def _origin(article: Article) -> str:
    date = cite.when(article.published) if article.published else "no date"
    said = [cite.outlet(article), date, cite.listing(article.authors)]
    return ", ".join(escape(words) for words in said if words) + (
        f", <{article.url}>" if _plain(article.url) else ""
    )


def _plain(url: str) -> bool:
    """Whether an address may stand as a link: http(s), and nothing in it that could end the link."""
    return bool(re.fullmatch(r"https?://[^\s<>\"]+", url))
