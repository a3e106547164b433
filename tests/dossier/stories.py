"""Hand-made coverage for the tests of the dossier: rows of bracketed sentences become annotated articles."""

import re

from brackets import marked
from secondsource.dossier.coverage import lay_out
from secondsource.model import Annotations, Article, Figure, Part, Span, Story, TimeRef

_FIGURE = re.compile(r"([<>=~]+)([\d.]+)(?:-([\d.]+))?(?:\.([a-zA-Z]\w*))?$")
_DAYS = re.compile(r"\d{4}-\d\d-\d\d")


def written(text, name="a", headline=False, lead=False, **metadata):
    """An article, a paragraph a line, and what its brackets mark.

    [at least 12|>=12] is a figure, [nine percent|=9.percent] one with a unit; [people|counted] is what the figure before it
    counts; [Monday|2024-05-06] is a day.
    """
    text, found = marked(text)
    lines = [(m.start(), m.end()) for m in re.finditer(r"\S(?:[^\n]*\S)?", text)]
    names = ["paragraph"] * len(lines)
    if headline:
        names[0] = "headline"
    if lead:
        names[int(headline)] = "lead"
    parts = tuple(Part(kind, *place) for kind, place in zip(names, lines, strict=True))
    metadata.setdefault("outlet", name.upper())
    article = Article(name, text, parts, language="en", **metadata)
    return article, Annotations(
        name, figures=tuple(_figures(article, found)), times=tuple(_times(article, found))
    )


def _figures(article, found):
    counted = [Span(article.id, *place) for place in found.get("counted", [])]
    rows = [
        (place, match)
        for label, places in found.items()
        if (match := _FIGURE.match(label))
        for place in places
    ]
    for place, match in sorted(rows, key=lambda row: row[0]):
        after = next((span for span in counted if 0 <= span.start - place[1] <= 12), None)
        high = float(match[3]) if match[3] else None
        yield Figure(Span(article.id, *place), float(match[2]), high, match[4] or "", match[1], after)


def _times(article, found):
    rows = [(place, label) for label, places in found.items() if _DAYS.match(label) for place in places]
    for place, label in sorted(rows):
        days = _DAYS.findall(label)
        yield TimeRef(Span(article.id, *place), label, "DATE", "", days[0], days[-1])


def coverage_of(*written_articles, copies=()):
    """The coverage of some written articles, in their order."""
    articles = {article.id: article for article, _ in written_articles}
    annotations = {article.id: found for article, found in written_articles}
    return lay_out(Story("s", tuple(articles), copies), articles, annotations)
