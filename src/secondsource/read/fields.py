"""The names that exporters give to the fields of an article, and one record's fields into an article."""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING, Any

from secondsource import outlets
from secondsource.errors import FormatError
from secondsource.languages import lexicon
from secondsource.model import CONTENT
from secondsource.read.compose import Draft, finish, lay
from secondsource.read.dates import parse_date
from secondsource.read.decode import CONTROL
from secondsource.read.front import credit_authors
from secondsource.read.glue import unglue
from secondsource.read.layout import listing, mend_quotations
from secondsource.read.markdown import blocks_of, is_markdown, letters
from secondsource.read.markup import fragment_blocks, is_markup
from secondsource.read.plain import content_parts
from secondsource.read.settle import language_of, settle
from secondsource.read.urls import clean_url, host_of, original_url

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from secondsource.model import Article, Part, PartName, Raw

# field -> its names, best first, lower case and without "_", "-", " " and ":". Among them are the keys of trafilatura,
# news-please, newspaper4k, readability, NewsAPI, schema.org and the search services.
FIELDS: dict[str, tuple[str, ...]] = {
    "headline": tuple("headline ogtitle title articletitle webtitle".split()),
    "lead": tuple("lead standfirst subtitle subheadline dek deck leadparagraph".split()),
    "published": tuple(
        "publisheddate datepublished datepublish publishdate publishedat publishedtime articlepublishedtime datetimepub "
        "publicationdate datepublication webpublicationdate published pubdate releasedate datetime date timestamp".split()
    ),
    "modified": tuple(
        "modifieddate datemodified datemodify modifiedtime articlemodifiedtime updatedat updated modified lastmodified".split()
    ),
    "authors": tuple("authors author byline creator writer by articleauthor".split()),
    "url": tuple(
        "canonicalurl canonicallink canonical resolvedpageurl url weburl link permalink respondedurl requestedurl urlsource "
        "sourceurl pageurl ogurl mainentityofpage uri articleurl".split()
    ),
    "outlet": tuple(
        "outlet sitename ogsitename metasitename publisher newspaper publication source sourcename medianame site website "
        "sourcehostname hostname sourcedomain domain".split()
    ),
    "language": tuple("language lang inlanguage humanlanguage".split()),
    "section": tuple("section articlesection sectionname category categories".split()),
    "summary": tuple("summary abstract description excerpt metadescription ogdescription".split()),
    "highlights": tuple("highlights highlight keypoints bullets".split()),
    "content": tuple(
        "rawcontent content maintext articlebody bodytext textcontent fulltext articletext text body plaintext rawtext story "
        "markdown markdowncontent contenthtml html".split()
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
    headline = flat(values.get("headline"))
    content = _content(values.get("content"), headline, draft)
    draft.language = _language(values.get("language")) or language_of(
        "\n".join(words for _, words in content)
    )
    _metadata(values, draft, origin)
    headline = _without_outlet(headline, draft)
    byline = _byline(values.get("authors"))
    if not byline:  # a page turned into Markdown has it among its first lines
        seen = next((words for name, words in content[:8] if name == "byline"), "")
        credit_authors(draft, [seen] if seen else [], seen, "text")
    blocks: list[tuple[PartName, str]] = [
        ("headline", headline),
        ("byline", byline),
        ("lead", flat(values.get("lead"))),
        ("summary", _listed(values.get("summary"))),
        ("highlight", _listed(values.get("highlights"))),
        *(block for block in content if not (headline and block[0] == "headline")),
    ]
    text, parts = _laid(blocks, draft.language, plain=len(content) == 1)
    if not any(map(str.isalpha, text)):
        raise FormatError("a record without words", about=raw.input)
    if not any(part.name in CONTENT for part in parts):
        draft.doubts.append("the record has no content of its own")
    settle(draft, raw, text, parts)
    return finish(draft, text, tuple(parts))


def _laid(blocks: Sequence[tuple[PartName, str]], language: str, *, plain: bool) -> tuple[str, list[Part]]:
    """The text of the blocks and its parts: lists taken apart, captions and credits cut out, broken quotations joined."""
    text, laid = lay(blocks)
    parts: list[Part] = []
    for part in laid:
        if part.name in ("summary", "highlight"):
            parts += listing(text, part.start, part.end, part.name)
        elif part.name == "paragraph" and plain:
            parts += content_parts(text, part.start, part.end, language)
        else:
            parts.append(part)
    return text, parts if plain else mend_quotations(text, unglue(text, parts, lexicon(language)))


_SUFFIX = re.compile(r"\s+(?:[|•·–—»-]|::)\s+([^|•·–—»]{2,80})$")


def _without_outlet(headline: str, draft: Draft) -> str:
    """A headline without the name of its outlet, as news services add it: "Old pool to close - Harbour Post"."""
    last = _SUFFIX.search(headline)
    if not last:
        return headline
    known, named = outlets.at(draft.url) if draft.url else None, outlets.named(last[1])
    ours = {letters(name) for name in (draft.outlet, draft.outlet.casefold().removeprefix("the "))}
    ours |= {letters(label) for label in host_of(draft.url).split(".")[:-1]}
    same = known is not None and named is not None and known.name == named.name
    return headline[: last.start()] if same or letters(last[1]) in ours - {""} else headline


def _metadata(values: Mapping[str, Any], draft: Draft, origin: str) -> None:
    table = lexicon(draft.language).read
    for field in ("published", "modified"):
        stated = flat(values.get(field))
        if stated:
            value, doubt = parse_date(stated.removeprefix("d"), table)  # Diffbot's "d2024-11-23T08:15"
            setattr(draft, field, _MIDNIGHT.sub("", value))
            draft.note(field, stated, origin)
            draft.doubts.extend([doubt] if doubt else [])
    url = flat(values.get("url"))
    if url:
        draft.url = clean_url(original_url(url)) or url
        draft.note("url", url, origin)
    outlet = flat(values.get("outlet"))
    if outlet:
        draft.outlet = outlet
        draft.note("outlet", outlet, origin)
    draft.section = flat(values.get("section"))
    credit_authors(draft, _people(values.get("authors")), _byline(values.get("authors")), origin)
    if headline := flat(values.get("headline")):
        draft.note("headline", headline, origin)


# Services write a bare day as its first second in UTC: "2024-11-23T00:00:00.000Z". The day is all that is known.
_MIDNIGHT = re.compile(r"(?<=\d)T00:00:00(?:\+00:00)?$")


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
            next(
                (
                    value[key]
                    for key in (
                        "name",
                        "title",
                        "main",
                        "original",
                        "rendered",
                        "str",
                        "@id",
                        "url",
                        "id",
                        "href",
                    )
                    if value.get(key)
                ),
                "",
            )
        )
    if isinstance(value, list):
        return flat(value[0]) if value else ""
    if isinstance(value, bool) or value is None:
        return ""
    words = str(value)
    words = " ".join(clean(_TAG.sub(" ", words) if "</" in words else words).split())
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
            next(
                (
                    value[key]
                    for key in ("text", "content", "value", "rendered", "body", "html")
                    if value.get(key)
                ),
                "",
            )
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


_TAG = re.compile(r"</?[a-z][^<>]{0,2000}>")
_CUT = re.compile(r"\s*(?:…|\.\.\.)?\s*\[\+\d+ chars\]\s*$")


def _content(value: Any, headline: str, draft: Draft) -> list[tuple[PartName, str]]:
    """The content's blocks: as its markup or Markdown says; plain words are one block, taken apart as plain text is."""
    words = value if isinstance(value, str) else _words(value)
    if cut := _CUT.search(words[-60:]):
        draft.doubts.append("the content is cut short where it was exported")
        words = words[: len(words) - len(cut[0])]
    if is_markup(words):
        return fragment_blocks(words, headline, clean)
    words = clean(words).strip()
    if is_markdown(words):
        return blocks_of(words, headline)
    return [] if words.lower() in ("", "none", "null", "nan") else [("paragraph", words)]
