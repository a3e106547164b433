"""From dossiers to pages and data: `publish` sets one or several in the form asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from secondsource.model import Dossier

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from secondsource.model import Article

FORMS = ("text", "md", "html", "json", "jsonl")
SUFFIXES = {"text": ".txt", "md": ".md", "html": ".html", "json": ".json", "jsonl": ".jsonl"}
BETWEEN = {
    "text": b"\n" + "─".encode() * 40 + b"\n\n",
    "md": b"\n---\n\n",
    "jsonl": b"",
}  # forms that can be written one by one


def publish(
    dossiers: Dossier | Iterable[Dossier],
    articles: Mapping[str, Article],
    form: str = "text",
    *,
    width: int = 80,
    colour: bool = False,
) -> bytes:
    """Dossiers as UTF-8 in one of FORMS, or in the form of an exporter plugin; `articles` holds at least those of their stories, by id.

    `width` (columns) and `colour` concern `text` only. Raises ValueError for a form there is not, KeyError for an
    article that is missing, PluginError for an exporter that fails.
    """
    given = [dossiers] if isinstance(dossiers, Dossier) else list(dossiers)
    match form:
        case "text" | "md":
            return _pages(given, articles, form, width, colour=colour)
        case "html":
            from secondsource.publish import html

            return html.to_html(given, articles)
        case "json":
            from secondsource.publish import data

            return data.to_json(given, articles)
        case "jsonl":
            from secondsource.publish import data

            return data.to_jsonl(given, articles)
    from secondsource import plugins

    exported = plugins.exported(form, given, articles)
    if exported is None:
        raise ValueError(f"no form {form!r}; there are: {', '.join(FORMS)}")
    return exported


def _pages(
    dossiers: list[Dossier], articles: Mapping[str, Article], form: str, width: int, *, colour: bool
) -> bytes:
    from secondsource.publish.markdown import to_markdown
    from secondsource.publish.outline import outline
    from secondsource.publish.rows import lay_out
    from secondsource.publish.terminal import to_text

    pages = (outline(lay_out(dossier, articles)) for dossier in dossiers)
    set_ = (to_markdown(page) if form == "md" else to_text(page, width, colour=colour) for page in pages)
    return BETWEEN[form].join(page.encode("utf-8", "replace") for page in set_)


def file_name(dossier: Dossier, form: str) -> str:
    """A name for the dossier's file: its headline, and enough of the story's id to be its own."""
    from secondsource.publish.cite import slug

    return f"{slug(dossier.headline.text)}-{dossier.story.id[:6]}{SUFFIXES.get(form, f'.{form}')}"
