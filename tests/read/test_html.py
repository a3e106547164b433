"""Saved pages to typed parts. A page is a row: what stands in its body, and the parts that must come out.

All pages are of the Harbour Post, which does not exist.
"""

import gzip
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from secondsource.errors import FormatError
from secondsource.model import CONTENT, Raw
from secondsource.read.blocks import laid_open
from secondsource.read.cues import cues
from secondsource.read.html import read_html
from secondsource.read.page import decode_page, lightened, open_page, prescan, sniff
from secondsource.read.regions import NAMES, _sites

ONE = "The ferry that ran aground off Skerry Point on Monday night will be towed to Lowhaven as soon as the wind drops, the harbour master said."
TWO = "Nobody was hurt when the ship, which carried 212 passengers and 31 cars, struck a sandbank half a mile from the pier."
THREE = "“We heard a long scraping noise and then the lights went out,” said Mara Quill, a teacher who was on her way home."
FOUR = "The operator, Northern Passage, said it was too early to say why the ship had left the marked channel, and that an inquiry had begun."
BODY = f"<p>{ONE}</p><p>{TWO}</p><p>{THREE}</p><p>{FOUR}</p>"
HEAD = "Ferry aground off Skerry Point"
NAV = "<nav><ul><li><a href='/'>News</a></li><li><a href='/sport'>Sport</a></li><li><a href='/money'>Money</a></li></ul></nav>"


def page(body, head="", lang="en"):
    return f"<!DOCTYPE html><html lang='{lang}'><head><title>{HEAD} | Harbour Post</title>{head}</head><body>{NAV}<main><article>{body}</article></main></body></html>"


def read_page(markup, **raw):
    return next(read_html(Raw("page.html", markup.encode() if isinstance(markup, str) else markup, **raw)))


def kinds(article):
    return [(part.name, article.text[part.start : part.end]) for part in article.parts]


def words_of(article, name):
    return [words for kind, words in kinds(article) if kind == name]


# ---- kinds -------------------------------------------------------------------------------------------

H1 = f"<h1>{HEAD}</h1>"
LEAD = "Two hundred people spent the night on deck"

# (what it shows, body, head, kind, words of that kind in order)
ROWS = [
    ("headline, once", H1 + f"<h2>{HEAD}</h2>" + BODY, "", "headline", [HEAD]),
    ("paragraphs in order, verbatim", H1 + BODY, "", "paragraph", [ONE, TWO, THREE, FOUR]),
    ("the date alone is no sentence", H1 + "<time>14 February 2026, 17:05</time>" + BODY, "", "paragraph", [ONE, TWO, THREE, FOUR]),
    ("a standfirst by its name", H1 + f"<p class='standfirst'>{LEAD}</p>" + BODY, "", "lead", [LEAD]),
    (
        "a standfirst by the page's description",
        H1 + f"<div class='x1'>{LEAD}</div><div class='text'>{BODY}</div>",
        f"<meta property='og:description' content='{LEAD}'>",
        "lead",
        [LEAD],
    ),
    (
        "the lead is not given twice",
        H1 + f"<p class='standfirst'>{LEAD}</p><p>{LEAD}</p>" + BODY,
        "",
        "paragraph",
        [ONE, TWO, THREE, FOUR],
    ),
    (
        "a caption is none of the text",
        H1 + f"<figure><img src='a.jpg'><figcaption>The ship at low tide on Tuesday.</figcaption></figure>{BODY}",
        "",
        "caption",
        ["The ship at low tide on Tuesday."],
    ),
    (
        "a credit inside a caption is a part of its own",
        H1
        + f"<p>{ONE}</p><figure><img src='a.jpg'><figcaption>The ship. <span class='credit'>Ole Brandt/Nordpix</span></figcaption></figure><p>{TWO}</p><p>{THREE}</p>",
        "",
        "credit",
        ["Ole Brandt/Nordpix"],
    ),
    (
        "a link to another story",
        H1 + f"<p>{ONE}</p><p>{TWO}</p><p>Read more: <a href='/b'>The long history of Skerry Point</a></p><p>{THREE}</p><p>{FOUR}</p>",
        "",
        "related",
        ["Read more: The long history of Skerry Point"],
    ),
    (
        "an appeal",
        H1 + BODY + "<div class='newsletter-signup'><p>Sign up for our newsletter and get the tides in your inbox.</p></div>",
        "",
        "promo",
        ["Sign up for our newsletter and get the tides in your inbox."],
    ),
    (
        "who else worked on it",
        H1 + BODY + "<p>Additional reporting by Tomas Reed in Lowhaven.</p>",
        "",
        "contribution",
        ["Additional reporting by Tomas Reed in Lowhaven."],
    ),
    (
        "a subhead",
        H1 + f"<p>{ONE}</p><p>{TWO}</p><h2>A long night</h2><p>{THREE}</p><p>{FOUR}</p>",
        "",
        "subhead",
        ["A long night"],
    ),
    (
        "two line breaks end a paragraph",
        H1 + f"<div>{ONE}<br><br>{TWO}<br><br>{THREE}<br><br>{FOUR}</div>",
        "",
        "paragraph",
        [ONE, TWO, THREE, FOUR],
    ),
    (
        "a kicker in the heading is not the headline",
        f"<h1><span>Shipping</span> <span>{HEAD}</span></h1>" + BODY,
        f"<meta property='og:title' content='{HEAD}'>",
        "headline",
        [HEAD],
    ),
    (
        "a headline whose colon only a style sheet shows",
        f"<h1><span>Shipping</span><span>{HEAD}</span></h1>" + BODY,
        f"<meta property='og:title' content='Shipping: {HEAD}'>",
        "headline",
        [f"Shipping: {HEAD}"],
    ),
    ("hidden words are not read", H1 + "<p style='display:none'>Secret words that nobody sees, at some length.</p>" + BODY, "", "paragraph", [ONE, TWO, THREE, FOUR]),
    ("a headline the page only states", BODY, f"<meta property='og:title' content='{HEAD} | Harbour Post'>", "headline", [HEAD]),
]  # fmt: skip


@pytest.mark.parametrize(("shows", "body", "head", "kind", "words"), ROWS, ids=[row[0] for row in ROWS])
def test_kinds(shows, body, head, kind, words):
    assert words_of(read_page(page(body, head)), kind) == words


@pytest.mark.parametrize(("shows", "body", "head", "kind", "words"), ROWS, ids=[row[0] for row in ROWS])
def test_content_holds_only_the_text(shows, body, head, kind, words):
    article = read_page(page(body, head))
    content = article.words("content")
    assert ONE in content
    assert "Sign up" not in content
    assert "Read more" not in content
    assert "Nordpix" not in content
    assert HEAD not in content


@pytest.mark.parametrize(
    ("words", "cue"),
    [
        ("Read more: how the tide turned", "related"),
        ("Lesen Sie auch: Wie das Wasser kam", "related"),
        ("Lire aussi : la marée", "related"),
        ("Advertisement", "label"),
        ("Publicité", "label"),
        ("Subscribe to our newsletter", "promo"),
        ("With additional reporting from Ann Lee", "contribution"),
        ("(mit dpa)", "contribution"),
        ("Photo: Ann Lee", "credit"),
        ("Correction: an earlier version gave the wrong day.", "correction"),
        ("By Ann Lee", "byline"),
        ("関連記事：潮の満ち引き", "related"),
    ],
)
def test_words_that_tell(words, cue):
    assert cue in cues(words)


@pytest.mark.parametrize(
    "words",
    ["Bystanders saw the ship turn.", "The advertisement was withdrawn.", "More than ever, they said."],
)
def test_words_that_do_not_tell(words):
    assert not cues(words)


# ---- sniffing, encodings -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("body", "is_page"),
    [
        (page(BODY).encode(), True),
        (b"\xef\xbb\xbf" + page(BODY).encode(), True),
        (b"<!-- saved from url -->\n<html><body><p>x</p></body></html>", True),
        (page(BODY).encode("utf-16"), True),
        (b"Ferry aground\n\nThe ferry <that> ran aground.", False),
        (b'{"title": "<p>Ferry</p>"}', False),
        (b"<TITLE>Ferry</TITLE><CONTENT>The ferry ran aground.</CONTENT>", False),
        (b"", False),
    ],
)
def test_sniff(body, is_page):
    assert sniff(Raw("input", body)) is is_page


@pytest.mark.parametrize(
    ("body", "media_type", "text", "doubts"),
    [
        ("<p>Zürich</p>".encode(), "", "<p>Zürich</p>", 0),
        ("<meta charset=iso-8859-1><p>Zürich</p>".encode("latin-1"), "", "Zürich", 0),
        ("<meta charset=iso-8859-1><p>“Zürich”</p>".encode("cp1252"), "", "“Zürich”", 0),
        ("<meta charset=iso-8859-1><p>Zürich</p>".encode(), "", "Zürich", 1),  # a lying meta
        ("<p>潮の満ち引き</p>".encode("shift_jis"), "text/html; charset=Shift_JIS", "潮の満ち引き", 0),
        ("<p>Zürich</p>".encode("utf-16"), "", "Zürich", 0),
        ("<p>Zürich</p>".encode("cp1252"), "", "Zürich", 1),
    ],
)
def test_encodings(body, media_type, text, doubts):
    found, why = decode_page(Raw("page.html", body, media_type=media_type))
    assert text in found
    assert len(why) == doubts


# ---- hostile pages -------------------------------------------------------------------------------------

CROWD = " ".join(f"a{number}=1" for number in range(20_000))
HOSTILE = {
    "attributes": page(f"<div {CROWD}>{H1}{BODY}</div>"),
    "nested": page(H1 + "<div>" * 20_000 + BODY + "</div>" * 20_000),
    "never closed": page(H1 + "<div>" * 20_000 + BODY),
    "tables": page(H1 + "<table><tr><td>" * 2_000 + BODY),
    "bare brackets": page("<" * 200_000 + H1 + BODY),
    "half tags": page("<a" * 50_000 + H1 + BODY),
    "nulls": page("\x00" + H1 + BODY.replace("ship", "sh\x00ip")),
    "json-ld": page(H1 + BODY, "<script type='application/ld+json'>" + "[" * 20_000 + "</script>"),
    "script": page("<script>" + "if (a<b && c>d) {}" * 20_000 + "</script>" + H1 + BODY),
    "styles in styles": page("<style><!--" * 50_000 + "</style>-->" + H1 + BODY),
    "one line": page(H1 + BODY + "<p>" + "tide and wind, " * 100_000 + "</p>"),
    "tiny blocks": page(H1 + BODY + "<p>x</p>" * 10_000),
    "links": page(H1 + BODY + "<a href=/b>More of it</a> " * 20_000),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_pages_keep_their_words(name):
    began = time.perf_counter()
    article = read_page(HOSTILE[name])
    assert all(words in article.text for words in (ONE, TWO, THREE, FOUR))
    assert time.perf_counter() - began < 20  # they take under three seconds; a stall takes minutes


@pytest.mark.parametrize("name", ["attributes", "nested", "never closed", "tables", "nulls"])
def test_what_was_taken_out_is_said(name):
    assert read_page(HOSTILE[name]).doubts[0]


@given(st.text(alphabet="<>/ab =\"'!-pdiv", max_size=300))
@settings(max_examples=200, deadline=None)
def test_prescan_keeps_small_markup(markup):
    assert prescan(markup)[0] == markup


@pytest.mark.parametrize(
    ("markup", "kept"),
    [
        ("<p>a<script>if (a<b) {}</script>b</p>", "<p>ab</p>"),
        ("<p>a<!-- <p> -->b<!---->c<!-->d</p>", "<p>abcd</p>"),
        ("<svg/><p>a</p><svg><path/></svg>", "<svg/><p>a</p>"),
        ("<svg><svg></svg></svg><p>a</p>", "<svg></svg><p>a</p>"),  # the outer one is left to the parser
        ("<svg><svg></svg><svg></svg><p>a</svg>b", "<svg><p>a</svg>b"),
        ("<svg><style>1</style><svg></svg></svg>a", "<svg></svg>a"),
        ("<SCRIPT>1</SCRIPT><script>1</script >a", "a"),
        (
            "<script type='application/ld+json'>{}</script>a",
            "<script type='application/ld+json'>{}</script>a",
        ),
        ("<p>a<script>never closed", "<p>a<script>never closed"),
        ("<p>a<!-- never closed", "<p>a<!-- never closed"),
        ("<scripture>a</scripture>", "<scripture>a</scripture>"),
    ],
)
def test_what_is_no_text_is_not_parsed(markup, kept):
    assert lightened(markup) == kept


@given(st.text(alphabet="<>/ab =\"'!-pdivscrtn&;#x0", max_size=400))
@settings(max_examples=100, deadline=None)
def test_any_markup_is_an_article_or_a_format_error(soup):
    try:
        article = read_page(page(H1 + soup + BODY))
    except FormatError:
        return
    last = 0
    for part in article.parts:
        assert last <= part.start < part.end <= len(article.text)
        last = part.end


@pytest.mark.parametrize(
    "body", [b"", b"<html></html>", b"<html><body><nav>News</nav></body></html>", b"\x00\x00"]
)
def test_no_article(body):
    with pytest.raises(FormatError) as error:
        next(read_html(Raw("page.html", body)))
    assert error.value.about == "page.html"


def test_text_behind_json_ld_is_taken_where_it_is_free():
    whole = "\\n\\n".join(
        (
            ONE,
            TWO,
            THREE,
            FOUR,
            ONE.replace("Monday", "Sunday"),
            TWO.replace("212", "213"),
            FOUR.replace("ship", "boat"),
        )
    )
    head = '<script type="application/ld+json">{"@type": "NewsArticle", "isAccessibleForFree": %s, "articleBody": "%s"}</script>'
    free = read_page(page(H1 + f"<p>{ONE}</p>", head % ("true", whole)))
    paid = read_page(page(H1 + f"<p>{ONE}</p>", head % ("false", whole)))
    assert words_of(free, "paragraph")[1] == TWO
    assert any("JSON-LD" in doubt for doubt in free.doubts)
    assert words_of(paid, "paragraph") == [ONE]


# ---- blocks ---------------------------------------------------------------------------------------------


def test_blocks_know_where_they_stand():
    tree = open_page(
        Raw("p", page("<div class='relatedStories'><ul><li><a>One</a></li><li>Two</li></ul></div>").encode())
    ).tree
    blocks = {block.text: block for block in laid_open(tree).blocks}
    assert "related" in blocks["One"].near
    assert blocks["One"].parent == blocks["Two"].parent
    assert (blocks["One"].linked, blocks["Two"].linked) == (3, 0)


def test_a_site_hint_names_a_region(monkeypatch):
    monkeypatch.setattr(
        "secondsource.read.regions._sites",
        lambda: {"harbourpost.example": {"lead": "zz9", "hidden": "popup"}},
    )
    body = (
        H1
        + f"<div class='zz9'><p>{LEAD}</p></div><div id='popup'><p>Your session has been moved to another device.</p></div>"
        + BODY
    )
    here = read_page(page(body), url="https://www.harbourpost.example/ferry")
    elsewhere = read_page(page(body), url="https://www.tideherald.example/ferry")
    assert words_of(here, "lead") == [LEAD]
    assert "session" not in here.text
    assert words_of(elsewhere, "lead") == []


def test_every_site_hint_is_a_region_we_know():
    known = {label for label, _ in NAMES}
    assert all(region in known for line in _sites().values() for region in line)


# ---- real pages -----------------------------------------------------------------------------------------


def test_real_pages_hold_the_model_together(shared):
    folder = shared / "data" / "pages" / "fundus" / "html"
    for path in sorted(folder.glob("*.gz"))[::25]:
        article = read_page(gzip.decompress(path.read_bytes()))
        names = [part.name for part in article.parts]
        assert names.count("headline") <= 1
        assert any(name in CONTENT for name in names)
        headline = article.words("headline")
        assert headline not in article.words("content").split("\n\n")
        assert not set(article.words("lead").split("\n\n")) & set(article.words("content").split("\n\n"))
