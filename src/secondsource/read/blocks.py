"""The visible blocks of a page, in reading order, each with what its surroundings say about it.

A block is a stretch of words that stands alone: a paragraph, a heading, a list item, a caption, a cell, or what stands
between two line breaks. One pass over the tree; nothing is decided here.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from functools import cache, lru_cache
from importlib.resources import files
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


_NO_HINTS: Mapping[str, str] = MappingProxyType({})


class Block(NamedTuple):
    """Words that stand alone, and where they stand."""

    text: str  # white space folded to single blanks, nothing else changed
    key: str  # letters and digits only, lower case: for finding the same words elsewhere
    tag: str  # the innermost block element: "p", "h2", "li", "figcaption"
    mark: str  # that element's class as it stands: blocks of one kind share it
    regions: frozenset[str]  # what all elements around it are called: "caption", "related", "article", "li"
    near: frozenset[str]  # what its own element and the two around that are called
    parent: int  # number of the element that holds its block element: siblings share it
    grand: int  # number of the element that holds that one
    linked: int  # characters inside links
    bold: int  # characters set bold


SKIPPED = frozenset(
    "script style noscript template svg math object applet iframe canvas audio video select option textarea input button "
    "head map area datalist dialog amp-ad amp-analytics amp-sidebar".split()
)
_BLOCKS = frozenset(
    "address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 "
    "h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead "
    "tr ul caption picture img amp-img".split()
)
_STRUCTURE = frozenset(
    "article aside blockquote details figcaption figure footer form h1 h2 h3 h4 h5 h6 header li main nav table time cite "
    "address pre".split()
)
_BOLD = frozenset("b strong".split())

# What publishers call things, in the languages whose pages were looked at. One word may say two things.
_NAMES = tuple(
    (label, re.compile(pattern))
    for label, pattern in (
        ("hidden", r"\b(?:visually-?hidden|sr-only|screen-?reader(?:-text)?|visuallyhidden|u-hidden|is-hidden|print-only)\b"),
        ("caption", r"caption|cutline|bildunterschrift|bildtext|legende|imagetext|image-(?:text|desc)|media-desc|pie-?de-?foto|foto-?text|img-desc|bildetekst|billedtekst"),
        ("credit", r"credit|copyright|photographer|bildnachweis|bildquelle|fotograf|photo-?(?:by|source)|image-?(?:source|author)|rights-?holder|attribution(?!-)"),
        ("figure", r"figure|(?:^|[\s_-])(?:image|photo|picture|gallery|slide-?show|carousel|slider|lightbox|galerie|bildstrecke)|media-?(?:block|item|wrapper)|wp-caption"),
        ("related", r"related|recommend|most-?(?:read|popular|viewed)|trending|outbrain|taboola|teaser|read-?(?:more|also|next)|see-?also|more-?(?:on|from|stories|news|articles|about)|suggest|similar|up-?next|popular|linkbox|link-?list|mehr-?zum|lire-?aussi|relacionad|weiterlesen|crosslink|inline-?(?:link|article|story)|further|latest|headlines|rail\b|sidebar|onward"),
        ("promo", r"newsletter|subscri|sign-?up|paywall|promo|donat|membership|\bcta\b|call-to-action|app-?(?:download|banner|store)|marketing|regist(?:er|ration)|whatsapp|telegram|abo-?(?:box|teaser)|piano|offer|campaign|gift|upsell|login"),
        ("ad", r"(?:^|[\s_-])(?:ads?|adv|advert\w*|adslot|anzeige|werbung|publicidad|pubblicita|reklame|dfp|gpt|banner|sponsor\w*|commercial)(?:$|[\s_-])|advertis"),
        ("byline", r"byline|author|autor|\bwriter|redakt(?:eur|ion)|verfasser|journalist|skribent|\bby\b|firma\b|signature|forfatter|kirjoittaja"),
        ("bio", r"\bbio\b|biograph|author-?(?:info|box|card|desc|profile|details)|about-?(?:the-?)?author|contributor|-bio\b"),
        ("date", r"\bdate|-date|timestamp|publish|time-?(?:stamp|ago)|\btime\b|datum|dateline|updated|pubdate|fecha|horodat"),
        ("lead", r"standfirst|strapline|epigraph|sous-titre|undertit(?:tel|le)|underrubrik|(?:^|[\s_-])(?:lead|lede|dek|deck|chapo|chapeau|ingress|vorspann|sapo|abstract|bajada|entradilla|catenaccio|sommario|perex|manchet|resumen|leadtext)(?:$|[\s_-])|sub-?(?:title|headline|heading)|subhead\b|article-?(?:summary|intro|description|excerpt|lead)|(?:^|[\s_-])(?:intro|summary|excerpt|description|introduction|tagline)(?:$|[\s_-])|untertitel|subtitulo|headline-?sub|page-?intro"),
        ("title", r"headline|(?:^|[\s_-])title|heading|titel|titre|titulo|kicker|overline|dachzeile|topline|eyebrow|roofline"),
        ("kicker", r"kicker|overline|dachzeile|topline|eyebrow|roofline|spitzmarke|rubrik|category|section-?(?:name|label|title)|antetitulo"),
        ("comments", r"comment(?!ary)|disqus|kommentar|discussion|\bforum|respond\b|livefyre|opinary"),
        ("nav", r"(?:^|[\s_-])(?:nav\w*|menu|breadcrumbs?|toolbar|pagination|pager|skip-?link|topbar|masthead|site-?header|ticker)(?:$|[\s_-])|breadcrumb|navigation"),
        ("social", r"\bshar(?:e|ing)|social|follow|sharedaddy|addthis|bookmark|partage|compartir|teilen"),
        ("tags", r"(?:^|[\s_-])(?:tags?|topics?|keywords?|themen|hashtags?|schlagwort\w*|taglist|tag-?list)(?:$|[\s_-])"),
        ("disclaimer", r"disclaimer|legal|disclosure|copyright-?notice|license|imprint|impressum|editor-?note|editorial-?standards|trust-?(?:project|principles)"),
        ("correction", r"correction|korrektur|erratum|fe-?de-?errat"),
        ("embed", r"twitter-(?:tweet|video)|instagram-media|tiktok-embed|\btweet|fb-post|oembed|\bembed|bluesky-embed|reddit-embed|social-?embed|telegram-post|infogram|datawrapper|flourish"),
        ("factbox", r"fact-?box|info-?box|infokasten|sidebox|(?:^|[\s_-])box(?:$|[\s_-])|fact-?sheet|timeline|explainer|glossar"),
        ("pullquote", r"pull-?quote|blockquote-?pull|zitat|quote-?(?:box|block)"),
        ("cookie", r"cookie|consent|gdpr|onetrust|didomi|cmp-|privacy-?(?:banner|modal)|modal|popup|overlay|tooltip"),
        ("footer", r"(?:^|[\s_-])(?:footer|foot|bottom-?bar|colophon)(?:$|[\s_-])|page-?footer|site-?footer"),
        ("body", r"article-?_*(?:body|content|text|main)|articlebody|story-?(?:body|content|text)|entry-?content|post-?(?:content|body)|body-?(?:text|content|copy)|rich-?text|paragraph|artikel-?(?:text|body)|content-?body|text-?(?:block|element)|main-?content|prose"),
        ("live", r"live-?blog|liveblog|liveticker|live-?(?:post|entry|update)"),
        ("poll", r"\bpoll|quiz|survey|umfrage|rating|\bvote"),
    )
)  # fmt: skip


@lru_cache(maxsize=20_000)
def _labels(names: str) -> frozenset[str]:
    return frozenset(label for label, pattern in _NAMES if pattern.search(names))


_NAMED_BY = ("class", "id", "itemprop", "role", "data-testid", "data-component", "data-type", "data-module")
_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_NO_DISPLAY = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


def _regions(element: Any, tag: str) -> frozenset[str]:
    names = " ".join(value[:200] for name in _NAMED_BY if (value := element.get(name)))
    labels = _labels(_HUMP.sub("-", names).lower()) if names else frozenset()
    return labels | {tag} if tag in _STRUCTURE else labels


def _hidden(element: Any) -> bool:
    # React streams the page into `<div hidden id="S:1">` and moves it in place by script: that one is shown.
    if element.get("hidden") is not None and not (element.get("id") or "").startswith("S:"):
        return True
    style = element.get("style")
    return style is not None and _NO_DISPLAY.search(style) is not None


class _Open(NamedTuple):
    tag: str
    mark: str
    regions: frozenset[str]
    near: tuple[
        frozenset[str], frozenset[str], frozenset[str]
    ]  # labels of itself, of the one above, of the next
    numbers: tuple[int, int, int]  # its own, of the one above, of the next
    linked: bool
    bold: bool
    block: bool


_SPACE = re.compile(r"\s+")


def fold_key(text: str) -> str:
    """Letters and digits only, in lower case and composed form: equal for two copies of the same words."""
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text)
    return re.sub(r"[\W_]+", "", text).lower()


def visible_blocks(tree: Any, hints: Mapping[str, str] = _NO_HINTS) -> list[Block]:
    """All blocks of the page that a reader can see, in the order of the markup. Linear in the size of the tree.

    `hints` say for a class or id of this site what region it is (`site_hints`).
    """
    return [block for block in _walk(tree, hints) if block.key]


@cache
def _sites() -> dict[str, dict[str, str]]:
    return tomllib.loads(files("secondsource.read").joinpath("sites.toml").read_text("utf-8"))


def site_hints(url: str) -> dict[str, str]:
    """What the site of an address calls its regions: class or id to region, from `sites.toml`; empty for most sites."""
    try:
        labels = (urlsplit(url).hostname or "").split(".")
    except ValueError:
        return {}
    lines = (_sites().get(".".join(labels[at:]), {}) for at in range(len(labels) - 1))
    return {name: region for line in lines for region, names in line.items() for name in names.split()}


def _walk(tree: Any, hints: Mapping[str, str]) -> Iterator[Block]:
    from lxml import etree

    body = tree.find("body")
    walker = etree.iterwalk(tree if body is None else body, events=("start", "end"))
    stack: list[_Open] = []
    pieces: list[tuple[str, bool, bool]] = []
    number = breaks = 0
    for event, element in walker:
        tag = element.tag if isinstance(element.tag, str) else ""
        if event == "start":
            number += 1
            opened = _opened(element, tag, stack[-1] if stack else None, number, hints)
            skipped = not tag or tag in SKIPPED or "hidden" in opened.regions or _hidden(element)
            if opened.block and pieces and stack:
                yield _block(pieces, stack[-1])
                pieces = []
            stack.append(opened)
            if skipped:
                walker.skip_subtree()
                continue
            breaks = breaks + 1 if tag == "br" else breaks
            words = element.text
        else:
            closed = stack.pop()
            if closed.block and pieces:
                yield _block(pieces, closed)
                pieces = []
            if tag == "br":
                if breaks > 1 and pieces and stack:
                    yield _block(pieces, stack[-1])
                    pieces = []
                else:
                    pieces.append((" ", False, False))
            words = element.tail
        if words and stack:
            pieces.append((words, stack[-1].linked, stack[-1].bold))
            breaks = breaks if words.isspace() else 0


_NONE: frozenset[str] = frozenset()
# An inline element so called is a block of its own: `<figcaption>Words <span class="credit">Agency</span>`.
_SET_APART = frozenset("caption credit hidden".split())


def _opened(element: Any, tag: str, above: _Open | None, number: int, hints: Mapping[str, str]) -> _Open:
    if above is None:  # what the whole page is called says nothing about its blocks
        return _Open(
            tag, "", _NONE, (_NONE, _NONE, _NONE), (number, 0, 0), linked=False, bold=False, block=True
        )
    own = _regions(element, tag)
    if hints:
        names = f"{element.get('class') or ''} {element.get('id') or ''}".split()
        own |= {hints[name] for name in names if name in hints}
    block = tag in _BLOCKS or not own.isdisjoint(_SET_APART)
    linked, bold = above.linked or tag == "a", above.bold or tag in _BOLD
    if not block:
        # Words in an inline element belong to the block around it: `<p>He <a class="related">said</a> so</p>`.
        return above._replace(linked=linked, bold=bold, block=False)
    regions = above.regions | own if own else above.regions
    near, numbers = (own, *above.near[:2]), (number, *above.numbers[:2])
    return _Open(tag, element.get("class") or "", regions, near, numbers, linked, bold, block)


_HEADINGS = frozenset("h1 h2 h3 h4 h5 h6".split())


def _joined(pieces: list[tuple[str, bool, bool]], *, heading: bool) -> str:
    if not heading or len(pieces) < 2:
        return "".join(words for words, _, _ in pieces)
    # A kicker set on its own line by style sheet alone: `<h1><span>Harbour</span><span>Ferry sinks</span></h1>`.
    joined = ""
    for words, _, _ in pieces:
        glued = joined[-1:].isalnum() and words[:1].isupper()
        joined += f" {words}" if glued else words
    return joined


_CONTAINERS = frozenset("div section article main body td center".split())


def _block(pieces: list[tuple[str, bool, bool]], opened: _Open) -> Block:
    text = _SPACE.sub(" ", _joined(pieces, heading=opened.tag in _HEADINGS)).strip()
    # Words that stand bare in a container, between line breaks say, are each other's siblings.
    held = opened.numbers[:2] if opened.tag in _CONTAINERS else opened.numbers[1:]
    return Block(
        text,
        fold_key(text),
        opened.tag,
        opened.mark,
        opened.regions,
        opened.near[0] | opened.near[1] | opened.near[2],
        *held,
        sum(len(words.strip()) for words, linked, _ in pieces if linked),
        sum(len(words.strip()) for words, _, bold in pieces if bold),
    )


def picture_keys(tree: Any) -> frozenset[str]:
    """The keys of the words that stand in for pictures: a caption often repeats them."""
    return frozenset(
        key for one in tree.iter("img", "amp-img") if len(key := fold_key(one.get("alt") or "")) > 12
    )
