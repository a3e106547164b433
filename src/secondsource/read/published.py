"""When a page says that its article was published and last changed.

The places stand in docs/read.md ("comes from"). The first that can be read gives the day; another that names the same moment
more closely, with its hour or its zone, gives the rest.
"""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlsplit

from secondsource.languages import lexicon
from secondsource.read.dates import parse_date
from secondsource.read.daylines import days_of, shown_dates
from secondsource.read.jsonld import text_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from secondsource.read.metadata import Stated

_ISO = re.compile(
    r"(\d{4}-\d\d-\d\d)(?:[T ]{1,2}(\d\d:\d\d)(:\d\d)?(?:[.,]\d+)?\s*(Z|z|UTC|GMT|[+-]\d\d:?\d\d|[+-]\d\d)?)?(?=\s*$|\s*\[)"
)


_ZERO = frozenset(("1970-01-01", "1969-12-31", "1900-01-01", "1899-12-30", "1601-01-01"))


def iso(raw: str, language: str = "en", region: str = "") -> str:
    """A date as an ISO 8601 prefix, no more precise than it is stated; the zone as an offset. "" when unreadable."""
    found = _ISO.match(raw.strip())
    if not found:
        value = parse_date(raw, lexicon("en").read)[0]
        return value if len(value) >= 10 else shown_dates(raw, language, region)[0] or value
    day, clock, seconds, zone = found.groups()
    try:
        date.fromisoformat(day)
    except ValueError:
        return ""
    if day in _ZERO or day < "1500":  # how systems write that they have none
        return ""
    if not clock:
        return day
    return f"{day}T{clock}{seconds or ''}{_offset(zone)}"


def _offset(zone: str | None) -> str:
    if not zone:
        return ""
    if zone[0] not in "+-":
        return "+00:00"
    digits = zone[1:].replace(":", "").ljust(4, "0")
    return f"{zone[0]}{digits[:2]}:{digits[2:]}"


_PUBLISHED = (
    "article:published_time", "article:published:time", "og:article:published_time", "og:published_time", "datepublished", "date", "dc.date.issued",
    "dc.date", "dcterms.created", "dcterms.date", "parsely-pub-date", "sailthru.date", "publishdate", "publish-date",
    "pubdate", "publish_date", "publication_date", "article.published", "published_time", "cxenseparse:recs:publishtime",
    "cxenseparse:publishtime", "article:published", "originalpublicationdate", "dcterms.issued", "citation_publication_date",
    "citation_date", "article.created", "article_date_original", "displaydate", "date_published", "published-date",
    "pub_date", "dc.created", "last_published_date", "iso-8601-publish-date", "contentcreatedate",
)  # fmt: skip
_MODIFIED = (
    "article:modified_time", "article:modified:time", "og:article:modified_time", "og:updated_time", "datemodified", "dcterms.modified",
    "last-modified", "lastmod", "revision_date", "cxenseparse:recs:articlemodifiedtime", "article.updated", "date_modified", "dc.date.modified",
)  # fmt: skip


class Place(NamedTuple):
    """A date where it stands: its value, the words, and the kind of place."""

    value: str
    raw: str
    origin: str


class Dates(NamedTuple):
    """When an article was published and changed, "" where the page does not say, and what contradicts it."""

    published: str
    modified: str
    doubts: tuple[str, ...]


def dates(stated: Stated, lines: list[str], plain: list[str] | None = None) -> Dates:
    """When it was published and last changed. `lines` stand where dates are shown; `plain` ones only near the headline."""
    language, region = stated.language, region_of(stated.tree)
    linked = list(_stated(stated, "datePublished", _PUBLISHED, region))
    changed = list(_stated(stated, "dateModified", _MODIFIED, region))
    marked = list(_marked(stated.tree, language, region))
    in_url = _in_url(stated.url)
    lines = lines + [line for line in plain or () if _mostly_date(line, language, region)]
    shown = list(_shown(lines, language, region))
    published = _first(linked) or _first(marked) or _first(in_url) or _first([one for one, _ in shown])
    modified = _first(changed)
    if published and modified and _before(modified, published):
        # "Published" after "changed": where another place has an earlier day, the first one is a template's.
        earlier = next((one for one in linked if not _before(modified, one)), None)
        published, modified = (earlier, modified) if earlier else (published, None)
    if published:
        published = _closest(published, [*linked, *marked])
        stated.origins["published"] = (published.raw, published.origin)
    if not modified and published and published.origin == "text":
        modified = next((two for _, two in shown if two), None)
    if modified:
        modified = _closest(modified, changed)
        stated.origins["modified"] = (modified.raw, modified.origin)
    days = [one for one in (published, modified) if one]
    doubts = _contradicted(days, [*in_url, *(one for one, _ in shown[:1])])
    return Dates(published.value if published else "", modified.value if modified else "", doubts)


def _first(places: list[Place]) -> Place | None:
    return next((place for place in places if place.value), None)


def _stated(stated: Stated, key: str, names: tuple[str, ...], region: str) -> Iterator[Place]:
    places = [(text_of(stated.node.get(key)), "json-ld")]
    places += [(value, "meta") for one in names for value in stated.meta.get(one, ())[:1]]
    for raw, origin in places:
        if raw and (value := iso(raw, stated.language, region)):
            yield Place(value, raw, origin)


def region_of(tree: Any) -> str:
    """The country of the page's language, ISO 3166: "US" for `<html lang="en-US">`; "" when it names none."""
    found = re.match(r"[A-Za-z]{2,3}[-_]([A-Za-z]{2})$", (tree.get("lang") or "").strip())
    return found[1].upper() if found else ""


_MARK = re.compile(r"datepublished|pubdate|dt-published|published|entry-date")


def _marked(tree: Any, language: str, region: str) -> Iterator[Place]:
    """Dates in elements made for them: those marked as published first, then those behind the first heading, then the others."""
    ranked: list[tuple[int, str]] = []
    seen_heading = False
    for element in tree.iter("h1", "time", "abbr", "span", "meta"):
        tag = element.tag
        if tag == "h1":
            seen_heading = True
            continue
        if tag != "time" and not (element.get("datetime") or element.get("content")):
            continue  # nearly every <span>
        named = f"{element.get('itemprop') or ''} {element.get('class') or ''} {'pubdate' * (element.get('pubdate') is not None)}".lower()
        marked = _MARK.search(named) is not None and "modif" not in named and "updated" not in named
        raw = element.get("datetime") or (element.get("content") or "" if "datepublished" in named else "")
        if not raw and tag == "time":
            raw = " ".join("".join(element.itertext()).split())[:200]
        if raw:
            ranked.append((0 if marked else 1 if seen_heading else 2, raw))
            if len(ranked) == 50:
                break
    for _, raw in sorted(ranked, key=lambda one: one[0]):
        if len(value := iso(raw, language, region)) >= 10:
            yield Place(value, raw, "time")


_IN_URL = re.compile(r"/((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)")
_NAMED_IN_URL = re.compile(r"/((?:19|20)\d\d)/([a-z]{3})/(0?[1-9]|[12]\d|3[01])(?=/)")
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()


def _in_url(address: str) -> list[Place]:
    """The day in an address: "/2024/03/05/", "/20240305-", "/2024/mar/05/"."""
    try:
        path = urlsplit(address).path
    except ValueError:
        return []
    if found := _IN_URL.search(path):
        year, month, day = found.groups()
    elif (found := _NAMED_IN_URL.search(path)) and found[2] in _MONTHS:
        year, month, day = found[1], f"{_MONTHS.index(found[2]) + 1:02}", found[3].zfill(2)
    else:
        return []
    return [Place(f"{year}-{month}-{day}", found[0].strip("/"), "url")]


def _shown(lines: list[str], language: str, region: str) -> Iterator[tuple[Place, Place | None]]:
    for line in lines:
        published, changed = shown_dates(line[:200], language, region)
        if published or changed:
            raw = line[:100]
            yield Place(published, raw, "text"), Place(changed, raw, "text") if changed else None


_BESIDE = 45  # characters beside the date: a name, a town, the minutes it takes to read


def _mostly_date(line: str, language: str, region: str) -> bool:
    days = days_of(line, language, region)
    return bool(days) and len(line) - sum(one.end - one.start for one in days) <= _BESIDE


# ---- one moment, stated more or less closely ----------------------------------------------------------------------


def _closest(place: Place, others: list[Place]) -> Place:
    """The place that states the same moment with a zone where `place` has none, or with the hour where it has but the day."""
    if _zoned(place.value):
        return place
    same = [one for one in others if _moment(place.value, one.value)]
    return next((one for one in same if _zoned(one.value)), same[0] if same else place)


def _zoned(value: str) -> bool:
    return len(value) > 16 and (value[-6] in "+-")


def _moment(one: str, two: str) -> bool:
    """Whether `two` says what `one` says, and more: the same day with an hour, the same hour with a zone.

    A clock without a zone may be local where the other is UTC: "18:11:01" and "16:11:01Z" are one moment in Berlin's summer.
    """
    if len(one) == 10:
        return len(two) > 10 and two[:10] == one
    if len(one) < 16 or not _zoned(two):
        return False
    apart = datetime.fromisoformat(one) - datetime.fromisoformat(two[:-6])
    fits = apart.total_seconds() % 1800 == 0 if len(one) >= 19 and len(two) >= 25 else not apart
    return abs(apart) <= timedelta(hours=14) and fits


def _before(one: Place, two: Place) -> bool:
    """Whether one lies before the other, as far as both are precise."""
    a, b = one.value, two.value
    if _zoned(a) and _zoned(b):
        return datetime.fromisoformat(a) < datetime.fromisoformat(b)
    length = min(len(a.partition("+")[0]), len(b.partition("+")[0]), 16)
    return a[:length] < b[:length]


_FAR = timedelta(days=2)  # nearer days may differ by the zone, or by the night a page lay ready


def _contradicted(stated: list[Place], others: list[Place]) -> tuple[str, ...]:
    """A doubt for each day in the address or near the headline that lies far from what is stated elsewhere."""
    doubts = []
    days = [date.fromisoformat(one.value[:10]) for one in stated if len(one.value) >= 10]
    for other in others:
        if not days or len(other.value) < 10 or any(one.raw == other.raw for one in stated):
            continue
        day = date.fromisoformat(other.value[:10])
        if min(abs(day - one) for one in days) >= _FAR:
            where = "the address says" if other.origin == "url" else "near its headline the page shows"
            doubts.append(
                f"the date of publication is stated as {stated[0].value[:10]}; {where} {other.value[:10]}"
            )
    return tuple(doubts)
