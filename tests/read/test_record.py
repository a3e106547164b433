"""Exported records: tags, header lines, JSON, JSON lines."""

import json

import pytest

from secondsource.codec import to_json
from secondsource.errors import FormatError
from secondsource.model import Raw
from secondsource.read import read


def articles(text, name="desk/story.txt"):
    return list(read(Raw(name, text.encode())))


def only(text):
    (article,) = articles(text)
    return article


TAGGED = """\
<TITLE>Old pool to close</TITLE>
<PUBLISHED_DATE>2024-11-23</PUBLISHED_DATE>
<URL>https://harbourpost.example/pool</URL>
<AUTHOR>Ann Roe</AUTHOR>

<SUMMARY>
The council closes the pool.
-  It lost money.
-  It shuts in May.
</SUMMARY>
<HIGHLIGHTS>
- The roof leaks.
- Swimmers are angry.
</HIGHLIGHTS>
<CONTENT>
Ann Roe / BBC The council voted to close the pool on Monday.

"The roof leaks...

and we have no money," the mayor said.
</CONTENT>
"""
WANTED = [
    ("headline", "Old pool to close"),
    ("byline", "Ann Roe"),
    ("summary", "The council closes the pool."),
    ("summary", "It lost money."),
    ("summary", "It shuts in May."),
    ("highlight", "The roof leaks."),
    ("highlight", "Swimmers are angry."),
    ("credit", "Ann Roe / BBC"),
    ("paragraph", "The council voted to close the pool on Monday."),
    ("paragraph", '"The roof leaks...\n\nand we have no money," the mayor said.'),
]


def parts(article):
    return [(part.name, article.text[part.start : part.end]) for part in article.parts]


def test_a_tagged_record():
    article = only(TAGGED)
    assert parts(article) == WANTED
    assert (article.published, article.authors) == ("2024-11-23", ("Ann Roe",))
    assert (article.outlet, article.language, article.doubts) == ("harbourpost.example", "en", ())
    assert {found.field: found.origin for found in article.evidence} == {
        "published": "tag", "url": "tag", "authors": "tag", "headline": "tag", "outlet": "url",
    }  # fmt: skip


def test_tags_of_any_case_and_order():
    pieces = TAGGED.lower().replace("</url>\n", "</url>\n\n").split("\n<")
    article = only("\n".join(f"<{piece.lstrip('<')}" for piece in reversed(pieces)))
    assert article.published == "2024-11-23"
    assert [name for name, _ in parts(article)] == [name for name, _ in WANTED if name != "credit"]


@pytest.mark.parametrize("tag", ["TITLE", "URL", "SUMMARY", "CONTENT"])
def test_a_tag_never_closed_is_read_to_the_next_one_with_a_doubt(tag):
    article = only(TAGGED.replace(f"</{tag}>", ""))
    assert parts(article) == WANTED
    assert article.doubts == (f"the tag <{tag}> is never closed; read to the next tag",)


@pytest.mark.parametrize(
    "text",
    [
        "<title>One</title><content>First of two.</content>\n<title>Two</title><content>Second of two.</content>",
        "<TITLE>One</TITLE><CONTENT>First of two.\n<TITLE>Two</TITLE><CONTENT>Second of two.</CONTENT>",
        "<record><headline>One</headline><text>First of two.</text></record><record><headline>Two</headline><text>Second of two.</text></record>",
        "Title: One\nDate: 2024\n\nFirst of two.\n\nTitle: Two\nDate: 2025\n\nSecond of two.",
        "Headline: One\nText: First of two.\n---\nHeadline: Two\nText: Second of two.",
        '[{"title": "One", "text": "First of two."}, {"title": "Two", "text": "Second of two."}]',
        '{"articles": [{"title": "One", "text": "First of two."}, {"title": "Two", "text": "Second of two."}]}',
        '{"title": "One", "text": "First of two."}\n\n{"title": "Two", "text": "Second of two."}\n',
    ],
)
def test_two_records_in_one_file(text):
    assert [(a.words("headline"), a.words("content")) for a in articles(text)] == [
        ("One", "First of two."),
        ("Two", "Second of two."),
    ]


HEADERS = """\
Title: Old pool to close
Date: 23 November 2024
URL: https://harbourpost.example/pool?a=1&copy=2
By: Ann Roe
Source: Harbour Post
Summary: The council closes the pool.
- It lost money.
- It shuts in May.

Content:
The council voted to close the pool on Monday.

Note: it rained. Source: the weather office.
"""


def test_header_lines():
    article = only(HEADERS)
    assert (article.published, article.outlet, article.authors) == (
        "2024-11-23",
        "Harbour Post",
        ("Ann Roe",),
    )
    assert article.url.endswith("?a=1&copy=2")
    assert [name for name, _ in parts(article)] == [
        "headline",
        "byline",
        *["summary"] * 3,
        *["paragraph"] * 2,
    ]
    assert article.words("content").endswith("the weather office.")


def test_yaml_front_matter():
    article = only(
        '---\ntitle: "Old pool to close"\ndate: 2024-11-23\n---\n\nThe council voted.\n\n---\n\nIt was late.\n'
    )
    assert article.words("headline") == "Old pool to close"
    assert article.words("content") == "The council voted.\n\nIt was late."


@pytest.mark.parametrize(
    "record",
    [
        {"title": "Pool", "publishedDate": "2024-11-23", "author": "Ann Roe", "text": "It closes.", "source": "Harbour Post"},
        {"headline": "Pool", "datePublished": "2024-11-23", "author": [{"@type": "Person", "name": "Ann Roe"}],
         "articleBody": "It closes.", "publisher": {"name": "Harbour Post"}},
        {"title": "Pool", "date_publish": "2024-11-23", "date_download": "2030-01-01", "authors": ["Ann Roe"],
         "maintext": "It closes.", "text": None, "outlet": "Harbour Post"},
        {"title": "Pool", "date": "2024-11-23", "author": "Ann Roe", "text": "It closes.", "raw_text": "x", "hostname": "b.example",
         "source": "https://a.example/1", "source-hostname": "Harbour Post"},
        {"title": "Pool", "publishedTime": "2024-11-23", "byline": "By Ann Roe", "content": "<div><p>It closes.</p></div>",
         "siteName": "Harbour Post"},
        {"source": {"id": None, "name": "Harbour Post"}, "author": "Ann Roe", "title": "Pool", "published_at": "2024-11-23",
         "body": "It closes."},
        {"_source": {"Title": "Pool", "PUBLISHED-DATE": "2024-11-23", "Authors": "Ann Roe", "content": "It closes.", "publisher": "Harbour Post"}},
    ],
)  # fmt: skip
def test_the_keys_of_common_extractors(record):
    article = only(json.dumps(record))
    assert (article.words("headline"), article.words("content")) == ("Pool", "It closes.")
    assert (article.published, article.authors, article.outlet) == (
        "2024-11-23",
        ("Ann Roe",),
        "Harbour Post",
    )


def test_markup_in_a_field_becomes_paragraphs_and_entities_are_read():
    body = "<p>The mayor &amp; the council.</p><ul><li>One</li></ul><script>x()</script><p>&ldquo;Yes,&rdquo; he said.<br>He left.</p>"
    article = only(json.dumps({"title": "R&amp;D &lt;now&gt;", "content": body}))
    assert article.words("headline") == "R&D <now>"
    assert article.words("content") == "The mayor & the council.\n\nOne\n\n“Yes,” he said.\n\nHe left."


def test_content_cut_short_by_a_search_service_is_a_doubt():
    article = only(json.dumps({"title": "Pool", "content": "It closes on Mon… [+2345 chars]"}))
    assert article.words("content") == "It closes on Mon"
    assert "cut short" in article.doubts[0]


def test_highlights_and_bullets_in_a_list():
    article = only(
        json.dumps(
            {"title": "Pool", "text": "It closes.", "highlights": ["One.", "Two."], "summary": ["A.", "B."]}
        )
    )
    assert [words for name, words in parts(article) if name == "highlight"] == ["One.", "Two."]
    assert [words for name, words in parts(article) if name == "summary"] == ["A.", "B."]


def test_our_own_lines_come_back_as_they_were():
    article = only(TAGGED)
    line = to_json({"input": "story.txt", "article": article}).decode()
    assert articles(f"{line}\n{line}\n") == [article, article]
    assert articles(line) == [article]


def test_a_forged_line_of_ours_fails():
    article = json.loads(to_json({"article": only(TAGGED)}))
    article["article"]["parts"][0]["end"] = 99_999
    with pytest.raises(FormatError, match="not an article of ours"):
        articles(json.dumps(article))


def test_a_broken_line_is_a_failure_of_that_line_and_the_others_go_on():
    good = '{"title": "One", "text": "First."}'
    failures = []
    raw = Raw("a.jsonl", f'{good}\n{{"title": "Tw\n[1, 2]\n{{"x": 1}}\n{good}'.encode())
    assert len(list(read(raw, failed=failures.append))) == 2
    assert [error.about for error in failures] == ["a.jsonl:2", "a.jsonl:3", "a.jsonl:4"]
    given = []
    with pytest.raises(FormatError, match=r"a\.jsonl:2: broken JSON.*and 2 more failed"):
        given.extend(read(raw))
    assert len(given) == 2


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ('{"title": "One", "text": "Fir', "broken JSON"),
        ('{"status": "ok"}', "no article in it"),
        ("[]", "empty list"),
        ('{"title": "", "text": " "}', "no article in it|without words|field we know"),
        ('{"a":' * 5000, "nested too deep"),
        ('{"title": "x", "text": ' + "[" * 900 + "]" * 900 + "}", "nested too deep|without words"),
        ("<TITLE></TITLE><CONTENT> </CONTENT>", "without words"),
    ],
)
def test_a_record_without_anything_usable_says_why(text, says):
    with pytest.raises(FormatError, match=says) as caught:
        articles(text, "x.json")
    assert caught.value.about.startswith("x.json")


def test_broken_surrogates_do_not_reach_the_text():
    article = only('{"title": "A \\ud83d b", "text": "The one \\ud800 story."}')
    assert only(to_json({"article": article}).decode()) == article


def test_a_date_that_cannot_be_read_is_a_doubt_and_no_date():
    article = only(json.dumps({"title": "Pool", "text": "It closes.", "date": "three weeks ago"}))
    assert (article.published, article.doubts) == ("", ("the date “three weeks ago” cannot be read",))
