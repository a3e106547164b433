"""One HTML page that needs nothing else: it opens offline, prints, follows the reader's light or dark, works without script.

Jinja escapes everything an outlet wrote; the only markup made in Python is that of `passages`. The page forbids itself
every request and every script but its own (Content-Security-Policy with the script's hash), so that even a fault in the
escaping could not run or send anything.
"""

from __future__ import annotations

import base64
import hashlib
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlsplit

import jinja2
from markupsafe import Markup

from secondsource.publish import cite
from secondsource.publish.passages import Shown, marks_in, show
from secondsource.publish.rows import lay_out

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from secondsource.model import Article, Dossier
    from secondsource.publish.cite import Mark
    from secondsource.publish.sheet import Sheet

TEMPLATES = Path(__file__).parent / "templates"


class Page(NamedTuple):
    """One dossier on the page: its sheet, its article texts by letter, and the prefix of its anchors."""

    sheet: Sheet
    texts: dict[str, Shown]
    outlets: dict[str, str]
    prefix: str

    def href(self, mark: Mark) -> str:
        """The address of a passage; of its article where no part of the text shows it."""
        name = self.prefix + mark.anchor
        return f"#{name}" if name in self.texts[mark.letter].names else f"#{self.prefix}text-{mark.letter}"

    def told(self, mark: Mark) -> str:
        """A mark in words: "Northern Courier, paragraph 3"."""
        return f"{self.outlets[mark.letter]}, {'paragraph ' if mark.place.isdigit() else ''}{mark.place}"


def to_html(dossiers: Sequence[Dossier], articles: Mapping[str, Article]) -> bytes:
    """Dossiers as one page; with several, a list of them comes first."""
    pages = [
        _page(dossier, articles, f"d{number}-" if len(dossiers) > 1 else "")
        for number, dossier in enumerate(dossiers, 1)
    ]
    style, script = (TEMPLATES / "page.css").read_text("utf-8"), (TEMPLATES / "page.js").read_text("utf-8")
    return (
        _environment()
        .get_template("page.html")
        .render(pages=pages, style=Markup(style), script=Markup(script), policy=_policy(style, script))  # noqa: S704 - our own files
        .encode("utf-8", "replace")
    )


def _page(dossier: Dossier, articles: Mapping[str, Article], prefix: str) -> Page:
    sheet = lay_out(dossier, articles)
    marks = list(marks_in(sheet))
    texts = {
        source.letter: show(source.article, (m for m in marks if m.letter == source.letter), prefix)
        for source in sheet.sources
    }
    return Page(sheet, texts, {source.letter: source.outlet for source in sheet.sources}, prefix)


@cache
def _environment() -> jinja2.Environment:
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(TEMPLATES),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=jinja2.StrictUndefined,
    )
    environment.globals.update({"listing": cite.listing, "count": cite.count, "when": cite.when})
    environment.filters.update({"web": _web, "unique": _unique})
    return environment


def _web(url: str) -> str:
    """An address that may become a link; empty for anything but http and https."""
    try:
        return url if urlsplit(url).scheme in ("http", "https") else ""
    except ValueError:
        return ""


def _unique(marks: Sequence[Mark]) -> list[tuple[Mark, list[Mark]]]:
    """Marks that look different, each with those that look like it: the other half of a split quotation."""
    alike: dict[str, list[Mark]] = {}
    for mark in marks:
        alike.setdefault(mark.label, []).append(mark)
    return [(first, rest) for first, *rest in alike.values()]


def _policy(style: str, script: str) -> str:
    def hashed(words: str) -> str:
        return f"'sha256-{base64.b64encode(hashlib.sha256(words.encode()).digest()).decode()}'"

    own: dict[str, Any] = {
        "default-src": "'none'",
        "style-src": hashed(style),
        "script-src": hashed(script),
        "base-uri": "'none'",
        "form-action": "'none'",
    }
    return "; ".join(f"{name} {value}" for name, value in own.items())
