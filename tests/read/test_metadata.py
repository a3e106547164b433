"""What a page says of itself: each row is a head (or body) and the field that must come of it."""

import json

import pytest

from secondsource.model import Raw
from secondsource.read.authors import sort_names, split_names
from secondsource.read.html import read_html
from secondsource.read.jsonld import article_node, nodes
from secondsource.read.metadata import without_site
from secondsource.read.published import iso
from secondsource.read.urls import clean_url

BODY = "".join(
    f"<p>The harbour board met for the {word} time on Tuesday and put off the vote on the new pier until the engineers have reported.</p>"
    for word in ("first", "second", "third", "fourth")
)


def article_of(head="", body="", lang=" lang='en-GB'", **raw):
    markup = f"<!DOCTYPE html><html{lang}><head>{head}</head><body><article><h1>Vote on pier put off</h1>{body}{BODY}</article></body></html>"
    return next(read_html(Raw("page.html", markup.encode(), **raw)))


def ld(**fields):
    return f'<script type="application/ld+json">{json.dumps({"@type": "NewsArticle"} | fields)}</script>'


def meta(name, content):
    return f'<meta property="{name}" content="{content}">'


ROWS = [
    ("published", ld(datePublished="2024-03-05T18:30:00Z"), "2024-03-05T18:30:00+00:00", "json-ld"),
    ("published", ld(datePublished="2024-03-05T18:30:12.123+0200"), "2024-03-05T18:30:12+02:00", "json-ld"),
    ("published", ld(datePublished="2024-03-05"), "2024-03-05", "json-ld"),  # never a made-up midnight
    ("published", ld(datePublished="2024-03-05 18:30"), "2024-03-05T18:30", "json-ld"),
    ("published", meta("article:published_time", "2024-03-05T18:30:00+01:00"), "2024-03-05T18:30:00+01:00", "meta"),
    ("published", meta("og:url", "https://harbourpost.example/2024/03/05/pier"), "2024-03-05", "url"),
    ("modified", ld(datePublished="2024-03-05", dateModified="2024-03-06T09:00Z"), "2024-03-06T09:00+00:00", "json-ld"),
    ("modified", ld(datePublished="2024-03-05", dateModified="2024-03-01"), "", ""),  # changed before it was out
    # One moment, stated twice: the zone is taken from where it is.
    ("published", ld(datePublished="2024-03-05T18:30:07") + meta("date", "2024-03-05T18:30:07+01:00"), "2024-03-05T18:30:07+01:00", "meta"),
    ("published", ld(datePublished="2024-03-05T18:30:07") + meta("date", "2024-03-05T17:30:07Z"), "2024-03-05T17:30:07+00:00", "meta"),
    ("published", ld(datePublished="2024-03-05T18:30:07") + meta("date", "2024-03-05T17:12:40Z"), "2024-03-05T18:30:07", "json-ld"),
    ("published", ld(datePublished="2024-03-05T18:30+02:00") + meta("date", "2024-03-05T17:30Z"), "2024-03-05T18:30+02:00", "json-ld"),
    ("published", ld(datePublished="2024-03-05") + meta("date", "2024-03-05T06:00+02:00"), "2024-03-05T06:00+02:00", "meta"),
    ("published", ld(datePublished="2024-03-05") + meta("date", "2024-03-04T06:00+02:00"), "2024-03-05", "json-ld"),
    ("published", ld(datePublished="2024-03-09", dateModified="2024-03-05T09:00Z") + meta("date", "2024-03-05T07:00Z"), "2024-03-05T07:00+00:00", "meta"),
    ("published", meta("og:url", "https://harbourpost.example/2024/mar/05/pier"), "2024-03-05", "url"),
    ("authors", ld(author={"@type": "Person", "name": "Ann Lee"}), ("Ann Lee",), "json-ld"),
    ("authors", ld(author=[{"name": "Ann Lee"}, {"name": "Bo Berg"}]), ("Ann Lee", "Bo Berg"), "json-ld"),
    ("authors", ld(author="By Ann Lee and Bo Berg"), ("Ann Lee", "Bo Berg"), "json-ld"),
    ("authors", ld(author={"givenName": "Ann", "familyName": "Lee"}), ("Ann Lee",), "json-ld"),
    ("authors", ld(author=[{"name": "Ann Lee"}, {"name": "Reuters"}]), ("Ann Lee",), "json-ld"),
    ("authors", meta("author", "Ann Lee"), ("Ann Lee",), "meta"),
    ("authors", meta("article:author", "https://social.example/ann"), (), ""),
    ("outlet", ld(publisher={"name": "Harbour Post"}), "Harbour Post", "json-ld"),
    ("outlet", meta("og:site_name", "Harbour Post"), "Harbour Post", "og"),
    ("section", ld(articleSection=["Shipping", "News"]), "Shipping", "json-ld"),
    ("section", meta("article:section", "Shipping"), "Shipping", "meta"),
    ("url", "<link rel='canonical' href='https://harbourpost.example/pier?utm_source=x&id=7'>", "https://harbourpost.example/pier?id=7", "tag"),
    ("url", meta("og:url", "https://harbourpost.example/pier#top"), "https://harbourpost.example/pier", "og"),
    ("url", "<link rel='canonical' href='https://m.harbourpost.example/pier/amp'>", "https://harbourpost.example/pier", "tag"),
]  # fmt: skip


@pytest.mark.parametrize(("field", "head", "value", "origin"), ROWS)
def test_fields_and_where_they_come_from(field, head, value, origin):
    article = article_of(head)
    assert getattr(article, field) == value
    assert [one.origin for one in article.evidence if one.field == field][:1] == ([origin] if origin else [])


def test_a_canonical_link_to_the_front_page_is_a_mistake():
    article = article_of(
        "<link rel='canonical' href='https://harbourpost.example/'>", url="https://harbourpost.example/pier"
    )
    assert article.url == "https://harbourpost.example/pier"


@pytest.mark.parametrize(
    "body",
    [
        "<p class='byline'>By <a rel='author'>Ann Lee</a></p>",
        "<div class='article-author'>Von Ann Lee, Lowhaven</div>",
        "<p class='byline'>By Ann Lee, Chief Correspondent</p>",
        "<p class='byline'>ANN LEE</p>",
    ],
)
def test_a_byline_on_the_page(body):
    assert article_of(body=body).authors == ("Ann Lee",)


SHOWN = [
    ("<p>Di 05.03.24 | 14:07 Uhr | Von Ann Lee</p>", "de", "2024-03-05T14:07", ""),
    ("<p class='byline'>Publié le 5 mars 2024 à 14h52, mis à jour le 6 mars 2024 à 9h</p>", "fr", "2024-03-05T14:52", "2024-03-06"),
    ("<p>Ann Lee | 05.03.2024 - Güncelleme : 06.03.2024</p>", "tr", "2024-03-05", "2024-03-06"),
    ("<time datetime='2024-03-05T14:07:00+01:00'>on Tuesday</time>", "en", "2024-03-05T14:07:00+01:00", ""),
    ("<p>On 5 March 2024 the board had voted to put it off once before, and nobody has forgotten what came of that evening.</p>", "en", "", ""),
]  # fmt: skip


@pytest.mark.parametrize(("body", "lang", "published", "modified"), SHOWN)
def test_dates_the_page_shows(body, lang, published, modified):
    article = article_of(body=body, lang=f" lang='{lang}'")
    assert (article.published, article.modified) == (published, modified)


def test_a_day_right_above_the_headline():
    page = f"<html lang='en'><body><header>Today is 9 March 2024</header><div>Board // 5 March 2024</div><h1>Vote on pier put off</h1>{BODY}</body></html>"
    assert next(read_html(Raw("p", page.encode()))).published == "2024-03-05"


def test_the_time_of_a_teaser_is_not_the_articles():
    before = "<nav><time datetime='2023-01-01T08:00Z'>1 January</time></nav>"
    markup = f"<html lang='en'><body>{before}<h1>Vote on pier put off</h1><time datetime='2024-03-05T14:07Z'>5 March</time>{BODY}</body></html>"
    assert next(read_html(Raw("p", markup.encode()))).published == "2024-03-05T14:07+00:00"


@pytest.mark.parametrize(
    ("head", "body", "doubted"),
    [
        (ld(datePublished="2024-03-05"), "<p class='date'>5 March 2024</p>", False),
        (ld(datePublished="2024-03-05T23:30Z"), "<p class='date'>6 March 2024</p>", False),  # the zone
        (ld(datePublished="2024-03-05"), "<p class='date'>5 February 2024</p>", True),
        (ld(datePublished="2024-02-05", dateModified="2024-03-05"), "<p class='date'>5 March 2024</p>", False),
        (ld(datePublished="2024-03-05") + meta("og:url", "https://harbourpost.example/2023/11/05/pier"), "", True),
        (meta("og:url", "https://harbourpost.example/2023/11/05/pier"), "", False),
    ],
)  # fmt: skip
def test_a_date_that_is_contradicted_is_doubted(head, body, doubted):
    article = article_of(head, body)
    assert any("is stated as" in doubt for doubt in article.doubts) == doubted


def test_an_agency_is_no_author_but_evidence():
    article = article_of(ld(author=[{"name": "Ann Lee"}, {"name": "Reuters"}]))
    assert [one.raw for one in article.evidence if one.field == "agency"] == ["Reuters"]


def test_a_page_without_a_date_says_so():
    assert any("no date" in doubt for doubt in article_of().doubts)


def test_language():
    assert article_of().language == "en"
    stated = article_of(meta("og:locale", "en_GB"), lang="")
    assert ("language", "en_GB", "og") in [(one.field, one.raw, one.origin) for one in stated.evidence]


def test_a_language_that_is_not_that_of_the_words():
    article = article_of(lang=" lang='de'")
    assert article.language == "en"
    assert "the page says that its language is de; its words are en" in article.doubts


@pytest.mark.parametrize(
    ("head", "section"),
    [
        (ld(articleSection="Shipping, News"), "Shipping"),
        (ld(articleSection="Home & Garden, Pools"), "Home & Garden, Pools"),
        (
            '<script type="application/ld+json">{"@type": "BreadcrumbList", "itemListElement": [{"position": 2, "item": {"name": "Shipping"}}, '
            '{"position": 1, "name": "Home"}, {"position": 3, "name": "Vote on pier put off"}]}</script>'
            + meta("og:title", "Vote on pier put off"),
            "Shipping",
        ),
    ],
)
def test_sections(head, section):
    assert article_of(head).section == section


@pytest.mark.parametrize(
    ("stated", "outlet"),
    [
        ("Harbour Post Ltd", "Harbour Post"),
        ("Skerry Bote - Verlag am Kai GmbH & Co. KG", "Skerry Bote"),
        ("Kaiblatt eG", "Kaiblatt"),
        ("Harbour - and Post", "Harbour - and Post"),
    ],
)
def test_an_outlet_is_no_company(stated, outlet):
    assert article_of(ld(publisher={"name": stated})).outlet == outlet


def test_a_common_name_at_an_unknown_host_is_not_the_famous_one():
    head = ld(publisher={"name": "Daily News"})
    assert article_of(head, url="https://dailynews.harbour.example/1").outlet == "Daily News"


@pytest.mark.parametrize(
    ("script", "headline"),
    [
        ('{"@type": "NewsArticle", "headline": "Pier"}', "Pier"),
        ('{"@graph": [{"@type": "WebPage"}, {"@type": "NewsArticle", "headline": "Pier"}]}', "Pier"),
        ('[{"@type": "Organization"}, {"@type": ["Article", "NewsArticle"], "headline": "Pier"}]', "Pier"),
        ('<!-- {"@type": "NewsArticle", "headline": "Pier"} -->', "Pier"),
        ('//<![CDATA[\n{"@type": "NewsArticle", "headline": "Pier"}\n//]]>', "Pier"),
        ('<!--//<![CDATA[\n{"@type": "NewsArticle", "headline": "Pier"}\n//]]>-->', "Pier"),
        ('{"@type": "NewsArticle",' + " " * 300_000 + '"headline": "Pier"}', "Pier"),  # in linear time
        ('{"@type": "NewsArticle", "headline": "Pier",}', "Pier"),
        ('{"@type": "NewsArticle", "headline": "Pier\nand quay"}', "Pier\nand quay"),
        ('{"@type": "WebSite"} {"@type": "NewsArticle", "headline": "Pier"}', "Pier"),
        ('{"@type": "NewsArticle", "headline": "Pier"};', "Pier"),
        ("not json at all", None),
    ],
)
def test_json_ld_in_the_wild(script, headline):
    from lxml import html

    tree = html.document_fromstring(
        f"<html><head><script type='application/ld+json'>{script}</script></head><body></body></html>"
    )
    assert article_node(nodes(tree)).get("headline") == headline


def test_the_claim_that_was_checked_is_not_the_article():
    assert article_of(ld(**{"@type": "ClaimReview", "author": {"name": "Max Hoax"}})).authors == ()


def test_authors_by_pointer():
    graph = {
        "@graph": [
            {"@type": "NewsArticle", "author": {"@id": "#a"}},
            {"@type": "Person", "@id": "#a", "name": "Ann Lee"},
        ]
    }
    assert article_of(f'<script type="application/ld+json">{json.dumps(graph)}</script>').authors == (
        "Ann Lee",
    )


@pytest.mark.parametrize(
    ("raw", "people", "bodies"),
    [
        ("By Ann Lee and Bo Berg", ("Ann Lee", "Bo Berg"), ()),
        ("Von Ann Lee, dpa", ("Ann Lee",), ("dpa",)),
        ("Ann Lee | Email the author", ("Ann Lee",), ()),
        ("Ann Lee, Political Editor", ("Ann Lee",), ()),
        ("Ann Lee (Lowhaven)", ("Ann Lee",), ()),
        ("Quelle: sid", (), ("sid",)),
        ("Harbour Post Staff", (), ("Harbour Post Staff",)),
        ("ANN LEE", ("Ann Lee",), ()),
        ("佐藤花子", ("佐藤花子",), ()),
        ("Published 3 March 2024", (), ()),
    ],
)
def test_names_of_a_byline(raw, people, bodies):
    assert sort_names(split_names(raw)) == (people, bodies)


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("https://a.example/x?utm_source=rss&fbclid=1", "https://a.example/x"),
        ("https://a.example/x?id=4&ref=home#comments", "https://a.example/x?id=4"),
        ("https://a.example/x?q=a%20b&id=1", "https://a.example/x?q=a%20b&id=1"),
        ("javascript:alert(1)", ""),
        ("/relative", ""),
        ("http://[bad", ""),
    ],
)
def test_addresses(raw, clean):
    assert clean_url(raw) == clean


@pytest.mark.parametrize(
    ("title", "site", "headline"),
    [
        ("Vote put off | Harbour Post", "Harbour Post", "Vote put off"),
        ("Vote put off - harbourpost.example", "Harbour Post", "Vote put off"),
        ("Vote put off - and nobody minds", "Harbour Post", "Vote put off - and nobody minds"),
        ("Vote on pier put off | Shipping | Harbour Post", "Harbour Post", "Vote on pier put off"),
        ("Vote put off – HP – 05.03.2024", "HP", "Vote put off"),
        ("Vote put off : 05.03.2024, 10.19 Uhr", "Harbour Post", "Vote put off"),
        ("Vote put off › Harbour Post", "Harbour Post", "Vote put off"),
        (
            "Harbour Post | Pier | Vote put off by the board",
            "Harbour Post",
            "Pier | Vote put off by the board",
        ),
        ("桟橋の採決を延期 港湾局：港新聞デジタル", "港新聞デジタル", "桟橋の採決を延期 港湾局"),
        ("桟橋の採決を延期 港湾局｜港新聞デジタル", "港新聞", "桟橋の採決を延期 港湾局"),
        ("Vote put off", "Harbour Post", "Vote put off"),
        ("Harbour Post", "Harbour Post", "Harbour Post"),
    ],
)
def test_the_name_of_the_site_is_no_part_of_a_headline(title, site, headline):
    assert without_site(title, site) == headline


@pytest.mark.parametrize(
    ("raw", "value"),
    [
        ("2024-03-05T18:30:00.000Z", "2024-03-05T18:30:00+00:00"),
        ("2024-03-05T18:30-0500", "2024-03-05T18:30-05:00"),
        ("2024-03-05T18:30+02", "2024-03-05T18:30+02:00"),
        ("2024-03-05 18:30 UTC", "2024-03-05T18:30+00:00"),
        ("5 March 2024", "2024-03-05"),
        ("2024-02-31", ""),
        ("0001-01-01T00:00:00Z", ""),  # none given
        ("1970-01-01T00:00:00Z", ""),
        ("soon", ""),
    ],
)
def test_dates(raw, value):
    assert iso(raw) == value


@pytest.mark.parametrize(
    ("url", "canonical", "found"),
    [
        ("http://[broken/1", "https://skarnes.example/snow", "http://[broken/1"),
        ("https://skarnes.example/snow", "http://[broken", "https://skarnes.example/snow"),
        (
            "https://skarnes.example/snow",
            "https://skarnes-example.cdn.ampproject.org/c/s/[x/1",
            "https://skarnes",
        ),
    ],
)
def test_an_address_that_is_none_costs_nothing(url, canonical, found):
    words = "".join(
        f"<p>Snow fell on pier {n} of the harbour all day, and no ferry left it.</p>" for n in range(9)
    )
    page = f'<html><head><link rel="canonical" href="{canonical}"></head><body><h1>Snow</h1>{words}</body></html>'
    (article,) = read_html(Raw("a.html", page.encode(), url=url))
    assert article.url.startswith(found)
