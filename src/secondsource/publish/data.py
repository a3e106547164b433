"""Data for other programs: the dossier as JSON, with the articles it points into."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from secondsource import codec

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from secondsource.model import Annotations, Article, Dossier


def bundle(dossier: Dossier, articles: Mapping[str, Article]) -> dict[str, Any]:
    """A dossier and the articles of its story, so that every span can be resolved."""
    return {
        "schema": codec.SCHEMA,
        "dossier": dossier,
        "articles": [articles[name] for name in dossier.story.articles],
    }


def to_json(dossiers: Iterable[Dossier], articles: Mapping[str, Article]) -> bytes:
    """One JSON object for one dossier, a JSON array of them for several; indented."""
    bundles = [bundle(dossier, articles) for dossier in dossiers]
    return codec.to_json(bundles[0] if len(bundles) == 1 else bundles, pretty=True) + b"\n"


def to_jsonl(dossiers: Iterable[Dossier], articles: Mapping[str, Article]) -> bytes:
    """One line of JSON per dossier."""
    return b"".join(codec.to_json(bundle(dossier, articles)) + b"\n" for dossier in dossiers)


def record_line(source: str, article: Article, annotations: Annotations | None = None) -> bytes:
    """One line of `read` or `annotate`: the input it came from, the article, and its annotations when given."""
    line: dict[str, Any] = {"schema": codec.SCHEMA, "input": source, "article": article}
    if annotations is not None:
        line["annotations"] = annotations
    return codec.to_json(line) + b"\n"
