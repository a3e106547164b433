"""Test tables a reporter could read: a sentence with [brackets] around what must be found.

    '"[We support]" Ukraine, [Barrot|source] [told|cue] the BBC'

`marked` takes the brackets out and gives the clean text with the stretches by label; a bracket without a label has the
label "". A literal bracket is written `[[` or `]]`.
"""

import re
from collections import defaultdict

from secondsource.model import Article, Part

_LEFT, _RIGHT = "\ue000", "\ue001"


def marked(row):
    """The clean text of a row, and {label: [(start, end), ...]}."""
    row = row.replace("[[", _LEFT).replace("]]", _RIGHT)
    text, found, opened = "", defaultdict(list), []
    for piece in re.split(r"(\[|(?:\|[\w<>=~.,:+-]+)?\])", row):
        if piece == "[":
            opened.append(len(text))
        elif piece.endswith("]") and opened:
            found[piece.strip("|]")].append((opened.pop(), len(text)))
        else:
            text += piece.replace(_LEFT, "[").replace(_RIGHT, "]")
    return text, {label: sorted(spans) for label, spans in found.items()}


def article_of(text, *, article="a", **metadata):
    """A plain article: every line that holds something is a paragraph."""
    parts = tuple(Part("paragraph", m.start(), m.end()) for m in re.finditer(r"\S(?:[^\n]*\S)?", text))
    return Article(article, text, parts, language="en", **metadata)
