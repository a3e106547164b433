"""The names that exporters give to the fields of an article, and one record's fields into an article."""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING, Any

from secondsource.errors import FormatError
from secondsource.languages import lexicon
from secondsource.read.compose import Draft, finish, lay
from secondsource.read.dates import parse_date
from secondsource.read.decode import CONTROL
from secondsource.read.front import credit_authors
from secondsource.read.layout import listing
from secondsource.read.plain import content_parts
from secondsource.read.settle import language_of, settle

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from secondsource.model import Article, Part, PartName, Raw

# field -> its names, best first, lower case and without "_", "-", " " and ":". Among them are the keys of trafilatura,
# news-please, newspaper4k, readability, NewsAPI, schema.org and the search services.
FIELDS: dict[str, tuple[str, ...]] = {
    "headline": tuple("title headline articletitle".split()),
    "lead": tuple("lead standfirst subtitle subheadline dek deck".split()),
    "published": tuple(
        "publisheddate datepublished datepublish publishdate publishedat publishedtime publicationdate datepublication "
        "published pubdate releasedate date datetime timestamp".split()
    ),
    "modified": tuple("modifieddate datemodified datemodify updatedat updated modified lastmodified".split()),
    "authors": tuple("authors author byline creator writer by".split()),
    "url": tuple(
        "canonicalurl canonicallink canonical url link permalink sourceurl pageurl uri articleurl".split()
    ),
    "outlet": tuple(
        "outlet sitename ogsitename publisher newspaper publication source sourcename site website sourcehostname "
        "hostname sourcedomain domain".split()
    ),
    "language": tuple("language lang inlanguage".split()),
    "section": tuple("section articlesection category".split()),
    "summary": tuple("summary abstract description excerpt metadescription".split()),
    "highlights": tuple("highlights highlight keypoints bullets".split()),
    "content": tuple(
        "content maintext articlebody textcontent fulltext articletext text body plaintext rawtext story markdown "
        "contenthtml html".split()
    ),
}
NAMED = {name: field for field, names in FIELDS.items() for name in names}


def plain_key(key: str) -> str:
    """A key as it is looked up: "Published_Date" and "publishedDate" are one."""
    return re.sub(r"[\s_:.@-]+", "", key).lower()


def article_of_record(
    values: Mapping[str, Any], raw: Raw, origin: str, doubts: Sequence[str] = ()
) -> Article:
    """One article of a record whose values stand under the names of `FIELDS`.

    Headline, byline, lead, summary and highlights come first, the content after them, each as it stands; HTML entities are
    read. Raises FormatError when the record holds no words.
    """
    draft = Draft(doubts=list(doubts))
    content = _content(values.get("content"), draft)
    draft.language = _language(values.get("language")) or language_of(content)
    _metadata(values, draft, origin)
    blocks: list[tuple[PartName, str]] = [
        ("headline", flat(values.get("headline"))),
        ("byline", _byline(values.get("authors"))),
        ("lead", flat(values.get("lead"))),
        ("summary", _listed(values.get("summary"))),
        ("highlight", _listed(values.get("highlights"))),
        ("paragraph", content),
    ]
    text, laid = lay(blocks)
    parts: list[Part] = []
    for part in laid:
        if part.name in ("summary", "highlight"):
            parts += listing(text, part.start, part.end, part.name)
        elif part.name == "paragraph":
            parts += content_parts(text, part.start, part.end, draft.language)
        else:
            parts.append(part)
    if not any(map(str.isalpha, text)):
        raise FormatError("a record without words", about=raw.input)
    if not content:
        draft.doubts.append("the record has no content of its own")
    settle(draft, raw, text, parts)
    return finish(draft, text, tuple(parts))


def _metadata(values: Mapping[str, Any], draft: Draft, origin: str) -> None:
    table = lexicon(draft.language).read
    for field in ("published", "modified"):
        stated = flat(values.get(field))
        if stated:
            value, doubt = parse_date(stated, table)
            setattr(draft, field, value)
            draft.note(field, stated, origin)
            draft.doubts.extend([doubt] if doubt else [])
    url = flat(values.get("url"))
    if url:
        draft.url = url
        draft.note("url", url, origin)
    outlet = flat(values.get("outlet"))
    if outlet:
        draft.outlet = outlet
        draft.note("outlet", outlet, origin)
    draft.section = flat(values.get("section"))
    credit_authors(draft, _people(values.get("authors")), _byline(values.get("authors")), origin)
    if headline := flat(values.get("headline")):
        draft.note("headline", headline, origin)


# ---- values ---------------------------------------------------------------------------------------------

_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")


def clean(words: str) -> str:
    """Words of a record: HTML entities read ("&amp;quot;" even twice), control characters as spaces."""
    for _ in range(2):
        words = _ENTITY.sub(lambda match: unescape(match[0]), words)
    return CONTROL.sub(" ", words)


def flat(value: Any) -> str:
    """A value as one line of words: the first of a list, the name of an object."""
    if isinstance(value, dict):
        return flat(
            next((value[key] for key in ("name", "title", "@id", "url", "id", "href") if value.get(key)), "")
        )
    if isinstance(value, list):
        return flat(value[0]) if value else ""
    if isinstance(value, bool) or value is None:
        return ""
    words = " ".join(clean(str(value)).split())
    return "" if words.lower() in ("none", "null", "nan", "n/a") else words


def _listed(value: Any) -> str:
    """A summary or highlights: as they stand, or one bullet a line for a list."""
    if isinstance(value, list):
        return "\n".join(f"- {words}" for words in map(flat, value) if words)
    return _words(value)


def _words(value: Any) -> str:
    if isinstance(value, list):
        return "\n\n".join(filter(None, map(_words, value)))
    if isinstance(value, dict):
        return _words(
            next((value[key] for key in ("text", "content", "value", "body", "html") if value.get(key)), "")
        )
    return (
        clean(value).strip()
        if isinstance(value, str) and value.strip().lower() not in ("none", "null", "nan")
        else ""
    )


def _byline(value: Any) -> str:
    return (
        ", ".join(dict.fromkeys(filter(None, map(flat, value)))) if isinstance(value, list) else flat(value)
    )


def _people(value: Any) -> list[str]:
    if isinstance(value, list):
        return [name for item in value for name in _people(item)]
    names = flat(value)
    return [names] if names and "://" not in names else []


def _language(value: Any) -> str:
    code = flat(value).lower()[:2] if re.match(r"[a-zA-Z]{2}(?:[-_]|$)", flat(value)) else ""
    return {"english": "en"}.get(flat(value).lower(), code)


_MARKUP = re.compile(
    r"</?(?:p|br|div|h[1-6]|li|ul|ol|blockquote|figure|span|a|em|strong|b|i)\b[^<>]{0,2000}>", re.IGNORECASE
)
_BLOCK = re.compile(
    r"</?(?:p|div|h[1-6]|li|ul|ol|blockquote|figure|figcaption|section|article|tr|table)\b[^<>]{0,2000}>|<br\b[^<>]{0,99}>",
    re.IGNORECASE,
)
_ANY_TAG = re.compile(
    r"<(?:script|style)\b[^<>]{0,2000}>[^<]*</(?:script|style)>|</?[a-zA-Z][^<>]{0,2000}>|<!--[^>]{0,2000}-->"
)
_CUT = re.compile(r"\s*(?:…|\.\.\.)?\s*\[\+\d+ chars\]\s*$")


def _content(value: Any, draft: Draft) -> str:
    """The running text; markup inside it becomes paragraphs."""
    words = value if isinstance(value, str) else _words(value)
    if len(_MARKUP.findall(words[:4000])) > 1:
        words = _ANY_TAG.sub("", _BLOCK.sub("\n\n", re.sub(r"\s+", " ", words)))
        words = "\n".join(line.strip() for line in words.split("\n"))
    words = clean(words).strip()
    if cut := _CUT.search(words[-60:]):
        draft.doubts.append("the content is cut short where it was exported")
        words = words[: len(words) - len(cut[0])]
    return "" if words.lower() in ("none", "null", "nan") else words
