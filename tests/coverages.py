"""Coverage for dossier tests, written as bracketed texts, so that no annotator has to be right for these tests to run.

    '"[We will pay.|q.Ana_Roe]" she [told Nordfunk|c.told.Nordfunk].'

`q.NAME` is a direct quote of that speaker (`q.` of nobody known, `q.anon` of an unnamed source), `m.NAME` a mixed and
`i.NAME` an indirect one; `c.MANNER.OUTLET` a citation; `p.NAME` a person's name.
"""

from brackets import article_of, marked
from secondsource.dossier.coverage import lay_out
from secondsource.model import Annotations, Citation, Mention, Quote, Story

KINDS = {"q": "direct", "m": "mixed", "i": "indirect"}


def coverage_of(**texts):
    """The coverage of one event: one bracketed text per outlet."""
    articles, annotations = {}, {}
    for outlet, row in texts.items():
        text, found = marked(row)
        articles[outlet] = article_of(text, article=outlet, outlet=outlet.capitalize())
        annotations[outlet] = _annotations(articles[outlet], found)
    return lay_out(Story("s", tuple(articles)), articles, annotations)


def _annotations(article, found):
    quotes, citations, mentions = [], [], []
    for label, places in found.items():
        kind, _, rest = label.partition(".")
        for start, end in places:
            span = article.span(start, end)
            name = rest.replace("_", " ")
            if kind in KINDS:
                anonymous = rest == "anon"
                speaker = "one source" if anonymous else name
                # An indirect report counts only with a source: here its own words stand for it.
                source = span if kind == "i" else None
                quotes.append(Quote((span,), source, None, KINDS[kind], speaker, anonymous))
            elif kind == "c":
                manner, _, outlet = rest.partition(".")
                citations.append(Citation(span, outlet.replace("_", " "), manner))
            elif kind == "p":
                mentions.append(Mention(span, "person", name))
    quotes.sort(key=lambda quote: quote.content)
    return Annotations(
        article.id,
        mentions=tuple(sorted(mentions, key=lambda m: m.span)),
        quotes=tuple(quotes),
        citations=tuple(sorted(citations, key=lambda c: c.span)),
    )
