"""What the elements of a page are called: the kind of region that their class, id, role and the like tell of.

The words are those of publishers, in the languages whose pages were looked at; what only one site says is in `sites.toml`.
"""

from __future__ import annotations

import re
import tomllib
from functools import cache, lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING

from secondsource.read.urls import host_of

if TYPE_CHECKING:
    from collections.abc import Iterator

# What publishers call things, in the languages whose pages were looked at. One word may say two things.
NAMES = tuple(
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


_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_ATOM = re.compile(r"[a-z]{2,}")
_OPTIONAL = re.compile(r"\\.|[a-z]\?")  # "\\b" is no letter, nor is one that may be missing


def _stems() -> Iterator[tuple[str, str]]:
    """Every run of letters in a pattern with the region it may tell of. One of them stands in whatever the pattern finds."""
    for label, pattern in NAMES:
        for stem in _ATOM.findall(_OPTIONAL.sub(" ", pattern.pattern)):
            yield stem, label


_NONE: frozenset[str] = frozenset()
_STEMS: dict[str, set[str]] = {}
for _stem, _label in _stems():
    _STEMS.setdefault(_stem, set()).add(_label)
_LONGEST = max(map(len, _STEMS))
_PATTERNS = dict(NAMES)


@lru_cache(maxsize=50_000)
def _possible(word: str) -> tuple[str, ...]:
    """The regions a word may tell of. Words come again and again where whole names do not: asked once, they save most searches."""
    size = len(word)
    runs = {word[at:end] for at in range(size) for end in range(at + 2, min(size, at + _LONGEST) + 1)}
    return tuple({label for stem in runs & _STEMS.keys() for label in _STEMS[stem]})


@lru_cache(maxsize=50_000)
def _told(name: str) -> frozenset[str]:
    possible = {label for word in _ATOM.findall(name) for label in _possible(word)}
    return frozenset([label for label in possible if _PATTERNS[label].search(name)]) if possible else _NONE


# WordPress writes on the box of every article how it is filed: `<article class="hentry tag-newsletter category-comment">`.
_FILED = ("tag-", "category-")


@lru_cache(maxsize=20_000)
def regions(names: str) -> frozenset[str]:
    """The regions that an element's names, set apart by blanks, tell of: "article-body relatedLinks" is "body" and "related"."""
    found = _NONE
    filed = "hentry" in names or "type-post" in names
    for name in _HUMP.sub("-", names).lower().split():
        if (told := _told(name)) and not (filed and name.startswith(_FILED)):
            found |= told
    return found


@cache
def _sites() -> dict[str, dict[str, str]]:
    return tomllib.loads(files("secondsource.read").joinpath("sites.toml").read_text("utf-8"))


def site_hints(url: str) -> dict[str, str]:
    """What the site of an address calls its regions: class or id to region, from `sites.toml`; empty for most sites."""
    labels = host_of(url).split(".")
    lines = (_sites().get(".".join(labels[at:]), {}) for at in range(len(labels) - 1))
    return {name: region for line in lines for region, names in line.items() for name in names.split()}
