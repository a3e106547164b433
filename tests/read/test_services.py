"""Records as extractors, scrapers, search and news services export them: each sample in the shape the service gives."""

import json

import pytest

from secondsource.model import Raw
from secondsource.read import read
from secondsource.read.markdown import blocks_of, is_markdown
from secondsource.read.markup import fragment_blocks
from secondsource.read.urls import clean_url, original_url

URL = "https://harbourpost.example/2024/11/23/bridge"
ONE = "The council voted on Monday to close the Skarne bridge for repairs, the mayor said."
TWO = "Lorries will be sent over the old dam until the spring of next year."
BOTH = f"{ONE}\n\n{TWO}"
MORE = "".join(
    f"<p>The engineers will look at the {pier} pier of the bridge in May and say what its repair costs, the council was told on Monday.</p>"
    for pier in ("first", "second", "third")
)
WHOLE = (URL, "2024-11-23", ("Ann Roe", "Ola Lind"), "Harbour Post")

MARKDOWN = """[Skip to content](https://harbourpost.example/#main)

# Old bridge to close

By [Ann Roe](https://harbourpost.example/ann)

[![A bridge](https://x.example/y_(1).jpg)](https://harbourpost.example/big)

*The bridge on Monday. Photograph: Jo Berg/Reuters*

The [council](https://harbourpost.example/council "Council") voted on **Monday** to close the Skarne bridge for repairs, the mayor said.

## What comes next

Lorries will be sent over the old dam
until the spring of next year.

- Buses stop at the *north* gate
- Cars may use the [ferry](https://f.example/a_(b)?x=1)

[Read more: the dam is old](https://harbourpost.example/dam)

> We have no money \\
> left, she said.
"""
MARKDOWN_PARTS = [
    ("other", "Skip to content"),
    ("byline", "By Ann Roe"),
    ("caption", "The bridge on Monday. Photograph: Jo Berg/Reuters"),
    ("paragraph", ONE),
    ("subhead", "What comes next"),
    ("paragraph", TWO),
    ("listitem", "Buses stop at the north gate"),
    ("listitem", "Cars may use the ferry"),
    ("related", "Read more: the dam is old"),
    ("quotation", "We have no money left, she said."),
]

SERVICES = {
    "newspaper4k": (
        {"url": URL, "read_more_link": "", "language": "en", "title": "Old bridge to close", "top_image": "https://x.example/y.jpg",
         "images": ["https://x.example/y.jpg"], "movies": [], "keywords": ["bridge"], "tags": None, "authors": ["Ann Roe", "Ola Lind"],
         "publish_date": "2024-11-23 00:00:00", "summary": "", "meta_description": "It shuts in May.", "meta_lang": "en",
         "meta_site_name": "Harbour Post", "canonical_link": URL, "text": BOTH, "html": "<html><body>x</body></html>"},
        WHOLE,
    ),
    "trafilatura": (
        {"title": "Old bridge to close", "author": "Ann Roe; Ola Lind", "hostname": "harbourpost.example", "date": "2024-11-23",
         "fingerprint": "a1", "id": None, "comments": "", "raw_text": "x", "text": f"{ONE}\n{TWO}", "language": "en", "pagetype": "article",
         "filedate": "2024-11-25", "source": URL, "source-hostname": "Harbour Post", "excerpt": "It shuts in May.", "categories": "News"},
        WHOLE,
    ),
    "news-please": (
        {"authors": ["Ann Roe", "Ola Lind"], "date_download": "2024-11-25 10:00:00", "date_modify": None, "date_publish": "2024-11-23 00:00:00",
         "description": "It shuts in May.", "filename": "x.json", "language": "en", "maintext": f"{ONE}\n{TWO}",
         "source_domain": "Harbour Post", "text": None, "title": "Old bridge to close", "title_page": None, "url": URL},
        WHOLE,
    ),
    "exa": (
        {"requestId": "ab", "resolvedSearchType": "neural", "results": [
            {"score": 0.38, "title": "Old bridge to close", "id": URL, "publishedDate": "2024-11-23T00:00:00.000Z", "author": "Ann Roe, Ola Lind",
             "favicon": "https://x.example/f.ico", "text": BOTH, "highlights": ["the mayor said"], "highlightScores": [0.4], "summary": "It closes."}],
         "costDollars": {"total": 0.005}},
        (URL, "2024-11-23", ("Ann Roe", "Ola Lind"), "harbourpost.example"),
    ),
    "diffbot article": (
        {"request": {"pageUrl": f"{URL}?utm_source=x", "api": "article", "version": 3}, "objects": [
            {"date": "Sat, 23 Nov 2024 09:15:00 GMT", "images": [{"url": "https://x.example/y.jpg", "title": "The bridge"}], "author": "Ann Roe",
             "authors": [{"name": "Ann Roe", "link": "https://harbourpost.example/ann"}, {"name": "Ola Lind"}],
             "estimatedDate": "Fri, 22 Nov 2024 00:00:00 GMT", "publisherRegion": "Europe", "publisherCountry": "Norway", "siteName": "Harbour Post",
             "type": "article", "title": "Old bridge to close", "tags": [{"label": "Bridge"}], "quotes": [{"quote": "x", "speaker": "y"}],
             "humanLanguage": "en", "pageUrl": f"{URL}?utm_source=x", "resolvedPageUrl": URL, "html": f"<p>{ONE}</p>", "text": f"{ONE}\n{TWO}"}]},
        (URL, "2024-11-23T09:15:00+00:00", ("Ann Roe", "Ola Lind"), "Harbour Post"),
    ),
    "diffbot graph": (
        {"version": 3, "hits": 1, "data": [{"score": 1, "entity": {
            "title": "Old bridge to close", "text": f"{ONE}\n{TWO}", "pageUrl": URL, "date": {"str": "d2024-11-23", "precision": 3},
            "author": "Ann Roe and Ola Lind", "siteName": "Harbour Post", "language": "en"}}]},
        WHOLE,
    ),
    "firecrawl": (
        {"success": True, "data": {"markdown": MARKDOWN, "html": "<p>x</p>", "metadata": {
            "title": "Old bridge to close | Harbour Post", "description": "It shuts in May.", "language": "en", "ogTitle": "Old bridge to close",
            "ogUrl": URL, "ogSiteName": "Harbour Post", "publishedTime": "2024-11-23T09:15:00+01:00", "modifiedTime": "2024-11-24T10:00:00+01:00",
            "author": "Ann Roe and Ola Lind", "sourceURL": URL, "url": URL, "statusCode": 200}}},
        (URL, "2024-11-23T09:15:00+01:00", ("Ann Roe", "Ola Lind"), "Harbour Post"),
    ),
    "firecrawl search": (
        {"success": True, "data": {"web": [{"title": "Old bridge to close | Harbour Post", "url": URL, "markdown": MARKDOWN, "metadata": {
            "article:published_time": "2024-11-23", "og:site_name": "Harbour Post"}}]}},
        (URL, "2024-11-23", ("Ann Roe",), "Harbour Post"),
    ),
    "tavily": (
        {"query": "bridge", "answer": "It closes.", "results": [
            {"title": "Old bridge to close - Harbour Post", "url": URL, "content": "The council voted...", "score": 0.98,
             "published_date": "Sat, 23 Nov 2024 09:15:00 GMT", "raw_content": BOTH}], "response_time": 1.1},
        (URL, "2024-11-23T09:15:00+00:00", (), "harbourpost.example"),
    ),
    "jina json": (
        {"code": 200, "status": 20000, "data": {"title": "Old bridge to close", "description": "It shuts in May.", "url": URL, "content": MARKDOWN,
         "publishedTime": "2024-11-23T09:15:00+01:00", "usage": {"tokens": 99}}},
        (URL, "2024-11-23T09:15:00+01:00", ("Ann Roe",), "harbourpost.example"),
    ),
    "jina text": (
        f"Title: Old bridge to close\n\nURL Source: {URL}\n\nPublished Time: 2024-11-23T09:15:00+01:00\n\nMarkdown Content:\n{MARKDOWN}",
        (URL, "2024-11-23T09:15:00+01:00", ("Ann Roe",), "harbourpost.example"),
    ),
    "newsapi": (
        {"status": "ok", "totalResults": 1, "articles": [
            {"source": {"id": "harbour-post", "name": "Harbour Post"}, "author": "Ann Roe, Ola Lind", "title": "Old bridge to close - Harbour Post",
             "description": "It shuts in May.", "url": URL, "urlToImage": "x", "publishedAt": "2024-11-23T08:15:00Z", "content": f"{ONE}\r\n{TWO}"}]},
        (URL, "2024-11-23T08:15:00+00:00", ("Ann Roe", "Ola Lind"), "Harbour Post"),
    ),
    "event registry": (
        {"articles": {"results": [
            {"uri": "8412345678", "lang": "eng", "date": "2024-11-23", "time": "08:15:00", "dateTime": "2024-11-23T08:15:00Z",
             "dateTimePub": "2024-11-23T08:10:00Z", "url": URL, "title": "Old bridge to close", "body": BOTH,
             "source": {"uri": "harbourpost.example", "title": "Harbour Post"},
             "authors": [{"uri": "ann_roe@harbourpost.example", "name": "Ann Roe", "type": "author", "isAgency": False}]}], "totalResults": 1}},
        (URL, "2024-11-23T08:10:00+00:00", ("Ann Roe",), "Harbour Post"),
    ),
    "media cloud": (
        {"count": 1, "results": [{"id": "ab", "media_name": "Harbour Post", "media_url": "harbourpost.example", "title": "Old bridge to close",
         "publish_date": "2024-11-23", "url": URL, "language": "en", "indexed_date": "2024-11-25T00:00:00", "text": BOTH}]},
        (URL, "2024-11-23", (), "Harbour Post"),
    ),
    "schema.org": (
        {"@context": "https://schema.org", "@type": "NewsArticle", "mainEntityOfPage": {"@type": "WebPage", "@id": URL},
         "headline": "Old bridge to close", "datePublished": "2024-11-23T09:15:00+01:00",
         "author": [{"@type": "Person", "name": "Ann Roe"}, {"@type": "Person", "name": "Ola Lind"}],
         "publisher": {"@type": "NewsMediaOrganization", "name": "Harbour Post"}, "articleSection": ["News"], "articleBody": BOTH},
        (URL, "2024-11-23T09:15:00+01:00", ("Ann Roe", "Ola Lind"), "Harbour Post"),
    ),
    "wordpress": (
        [{"id": 8, "date": "2024-11-23T09:15:00", "link": URL, "title": {"rendered": "Old bridge to close"}, "author": 3, "categories": [4],
          "content": {"rendered": f"<p>{ONE}</p>\n<p>{TWO}</p>\n", "protected": False}}],
        (URL, "2024-11-23T09:15:00", (), "harbourpost.example"),
    ),
    "guardian": (
        {"response": {"status": "ok", "results": [{"id": "uk/1", "sectionName": "UK news", "webPublicationDate": "2024-11-23T08:15:00Z",
         "webTitle": "Old bridge to close", "webUrl": URL, "fields": {
             "headline": "Old bridge to close", "byline": "Ann Roe and Ola Lind", "bodyText": BOTH, "publication": "Harbour Post"}}]}},
        (URL, "2024-11-23T08:15:00+00:00", ("Ann Roe", "Ola Lind"), "Harbour Post"),
    ),
    "a crawler that keeps whole pages": (
        {"url": URL, "crawled": 1, "html": "<!DOCTYPE html><html lang='en'><head><meta name='author' content='Ann Roe'><meta property='og:site_name' "
         f"content='Harbour Post'></head><body><article><h1>Old bridge to close</h1><p>{ONE}</p><p>{TWO}</p>{MORE}</article></body></html>"},
        (URL, "2024-11-23", ("Ann Roe",), "Harbour Post"),
    ),
}  # fmt: skip


def one(value):
    body = value if isinstance(value, str) else json.dumps(value)
    (article,) = read(Raw("export", body.encode()))
    return article


@pytest.mark.parametrize("service", SERVICES)
def test_a_record_of_a_service(service):
    value, wanted = SERVICES[service]
    article = one(value)
    assert (article.url, article.published, article.authors, article.outlet) == wanted
    assert article.words("headline") == "Old bridge to close"
    paragraphs = [article.text[part.start : part.end] for part in article.parts if part.name == "paragraph"]
    assert paragraphs[:2] == [ONE, TWO]
    assert len(paragraphs) == 2 or "html" in value
    assert article.doubts == ()


NEWS = [
    ({"articles": [{"url": URL, "title": "Old bridge to close", "seendate": "20241123T081500Z", "domain": "harbourpost.example",
      "language": "English"}]}, "2024-11-23", "the day the service saw it"),
    ({"title": "Old bridge", "text": ONE, "estimatedDate": "Fri, 22 Nov 2024 00:00:00 GMT"}, "2024-11-22", "the service's estimate"),
]  # fmt: skip


@pytest.mark.parametrize(("value", "published", "why"), NEWS)
def test_a_day_near_the_day_of_publication_comes_with_a_doubt(value, published, why):
    article = one(value)
    assert article.published == published
    assert why in article.doubts[0]


def test_a_list_with_a_title_of_its_own_is_a_list():
    found = list(read(Raw("x", json.dumps({"title": "Feed", "articles": [{"title": "One", "text": ONE}, {"title": "Two", "text": TWO}]}).encode())))  # fmt: skip
    assert [article.words("headline") for article in found] == ["One", "Two"]


def parts(article):
    return [(part.name, article.text[part.start : part.end]) for part in article.parts]


def test_markdown_becomes_clean_words_of_the_right_kind():
    found = parts(one({"title": "Old bridge to close", "markdown": MARKDOWN}))
    assert found == [("headline", "Old bridge to close"), *MARKDOWN_PARTS]


def test_a_markdown_file_is_read_as_one():
    assert parts(one(MARKDOWN)) == [("headline", "Old bridge to close"), *MARKDOWN_PARTS]


ROWS = [
    ("Old bridge\n==========\n\nWhat next\n---------\n\nIt *closes*.", [("headline", "Old bridge"), ("subhead", "What next"), ("paragraph", "It closes.")]),
    ('He said: "[The bridge] is **old**." ([more](https://a.example))', [("paragraph", 'He said: "[The bridge] is old." (more)')]),
    ("It is [old][1], [she] said.\n\n[1]: https://a.example/x", [("paragraph", "It is old, [she] said.")]),
    (r"It costs 5\* or 3 \_ 4 and snake_case 2 * 3 \[sic\].", [("paragraph", "It costs 5* or 3 _ 4 and snake_case 2 * 3 [sic].")]),
    ("![A boat](https://a.example/b.jpg)Boats on the quay\n\nIt rained.", [("caption", "Boats on the quay"), ("paragraph", "It rained.")]),
    ("_Lind_ said: _“we stay.”_", [("paragraph", "Lind said: “we stay.”")]),
    ("> One.\n>\n> Two.\n\n1. A\n2. B\n\n* * *\n\nAdvertisement\n\nEnd.", [("quotation", "One."), ("quotation", "Two."), ("listitem", "A"), ("listitem", "B"),
     ("other", "Advertisement"), ("paragraph", "End.")]),
    ("| Day | Boats |\n|---|---|\n| Monday | 3 |\n\nIt rained <br> again.", [("other", "Day | Boats"), ("other", "Monday | 3"), ("paragraph", "It rained again.")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), ROWS)
def test_rows_of_markdown(text, wanted):
    assert blocks_of(text) == wanted


@pytest.mark.parametrize(
    "text",
    ["The mayor [of Oldport] said (twice): “no”.", "# 1 in the charts", "5 * 3 * 2 and **", "- One\n- Two", "He said *no*.", ""],
)  # fmt: skip
def test_plain_words_are_no_markdown(text):
    assert not is_markdown(text)


@pytest.mark.parametrize(
    "piece", ["[", "![", "[a](", "*", "_a", "> ", "`", "\\", "[a](b (", "|", "# ", "<a "]
)
def test_markdown_takes_linear_time(piece):
    blocks_of(piece * (300_000 // len(piece)))
    is_markdown(piece * (300_000 // len(piece)))


@pytest.mark.parametrize("piece", ["<p>", "<a>", "<", "<blockquote>x", "<script>", "</li>", "<!--"])
def test_markup_takes_linear_time(piece):
    fragment_blocks(piece * (300_000 // len(piece)), "", str)


def test_markup_in_a_field_keeps_its_kinds():
    value = (
        f'<div id="page"><h1>Old bridge to close</h1><p>{ONE}</p><h2>What comes next</h2><p>Lorries <b>go</b> round.</p><blockquote><p>No money'
        '.</p></blockquote><figure><img src="x"><figcaption>The bridge</figcaption></figure><ul><li>Buses</li></ul>'
        '<p><a href="/x">Read more: the dam</a></p><style>p {}</style></div>'
    )
    assert parts(one({"title": "Old bridge to close", "content": value})) == [
        ("headline", "Old bridge to close"),
        ("paragraph", ONE),
        ("subhead", "What comes next"),
        ("paragraph", "Lorries go round."),
        ("quotation", "No money."),
        ("caption", "The bridge"),
        ("listitem", "Buses"),
        ("related", "Read more: the dam"),
    ]


ADDRESSES = [
    (f"https://web.archive.org/web/20241125101112id_/{URL}", URL),
    (f"https://web.archive.org/web/2024/{URL}", URL),
    ("http://web.archive.org/web/20241125101112if_/http:/harbourpost.example:80/a?b=1", "http://harbourpost.example/a?b=1"),
    (f"https://wayback.archive-it.org/1234/20241125101112/{URL}", URL),
    (f"https://arquivo.pt/wayback/20241125101112/{URL}", URL),
    ("https://web.archive.org/web/20241125101112/harbourpost.example/a", "http://harbourpost.example/a"),
    (f"https://web.archive.org/web/20241125101112/https://web.archive.org/web/2023/{URL}", URL),
    ("https://web.archive.org/about", "https://web.archive.org/about"),
    (URL, URL),
]  # fmt: skip


@pytest.mark.parametrize(("address", "wanted"), ADDRESSES)
def test_the_page_behind_a_web_archives_address(address, wanted):
    assert original_url(address) == wanted
    assert one({"title": "Old bridge", "text": ONE, "url": address}).url == (clean_url(wanted) or wanted)


def test_an_archived_page_has_its_own_address_and_outlet():
    page = f"<html><head><link rel='canonical' href='https://web.archive.org/web/2024/{URL}'></head><body><h1>Old bridge</h1><p>{ONE}</p><p>{TWO}</p></body></html>"
    (article,) = read(Raw("x.html", page.encode(), url=f"https://web.archive.org/web/20241125101112/{URL}"))
    assert (article.url, article.outlet) == (URL, "harbourpost.example")
