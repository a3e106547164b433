"""The pages: what they say, that every word of an outlet is its own, and that nothing hostile gets through."""

import re
from dataclasses import replace
from html.parser import HTMLParser

import ferry
import pytest
from hypothesis import given
from hypothesis import strategies as st

from secondsource.model import Article, Dossier, Part, Sentence, Span, Story
from secondsource.publish import FORMS, publish
from secondsource.publish.markdown import escape
from secondsource.publish.outline import outline
from secondsource.publish.passages import marks_in, show
from secondsource.publish.rows import lay_out
from secondsource.publish.terminal import columns, to_text

SHEET = lay_out(ferry.DOSSIER, ferry.ARTICLES)


def page(form, dossier=ferry.DOSSIER, articles=ferry.ARTICLES, **look):
    return publish(dossier, articles, form, **look).decode()


def alone(text, headline="Snow", **metadata):
    """A dossier of one article, and that article."""
    body = f"{headline}\n\n{text}"
    parts = (Part("headline", 0, len(headline)), Part("paragraph", len(headline) + 2, len(body)))
    article = Article("x", body, parts, **metadata)
    return Dossier(Story("s", ("x",)), Sentence(headline, (Span("x", 0, len(headline)),))), {"x": article}


# ---- what is said ------------------------------------------------------------------------------------------


def test_markdown_is_blessed(bless, request):
    blessed = request.path.parent / "ferry.md"
    if bless:
        blessed.write_text(page("md"), "utf-8")
    assert page("md") == blessed.read_text("utf-8")


@pytest.mark.parametrize("form", ["text", "md", "html"])
@pytest.mark.parametrize(
    "said",
    [
        "3 articles from 2 outlets and 1 that names no outlet.",
        "Skarnes Radio interview with Ilse Brandvik",
        "1 conflict found.",
        "not borne",
        "4 March 2031",
        "“(We)” where A has “We”",
        "the third text gives no outlet",
    ],
)
def test_every_form_says(form, said):
    plain = re.sub(r"<[^>]+>|\*\*|[*\\]", "", page(form, width=1000))
    assert said in " ".join(plain.split())


def test_order_of_sections():
    titles = [block.runs[0].words for block in outline(SHEET) if block.kind == "heading"]
    assert titles == [
        "In short", "Conflicts", "Who said what", "Claims and their sources", "Figures", "Timeline", "Where it comes from",
        "How each outlet tells it", "The summaries that came with the records, checked", "Names", "Doubts",
    ]  # fmt: skip


def test_empty_sections_are_left_out():
    dossier, articles = alone("It fell.")
    assert [block.kind for block in outline(lay_out(dossier, articles))] == ["title", "paragraph", "item"]


def test_a_lone_article_is_held_against_nothing():
    story = replace(ferry.DOSSIER.story, articles=("one",), copies=(), passages=())
    claim = replace(ferry.DOSSIER.claims[3], verdict="only here")
    lone = Dossier(story, ferry.DOSSIER.headline, claims=(claim,), framing=ferry.DOSSIER.framing[:1])
    for form in ("md", "html"):
        text = page(form, lone)
        assert "nothing to compare it with" in text
        assert "other texts given" not in text


def test_words_of_outlets_are_verbatim():
    """Every run that claims to be an outlet's words stands in an article, white space aside."""
    texts = [" ".join(article.text.split()) for article in ferry.ARTICLES.values()]
    for block in outline(SHEET):
        for run in block.runs:
            if run.role in ("words", "changed") and run.words not in "“”" and "…" not in run.words:
                assert any(run.words.strip() in text for text in texts), run


def test_a_quotation_split_by_its_cue_shows_the_gap():
    saying = next(s for speaker in SHEET.speakers for s in speaker.sayings if s.id == "u2")
    assert saying.versions[0].words == "“The line knew,” … “for three weeks.”"


def test_a_caption_inside_a_quotation_is_no_gap():
    text = "“We lost\n\nPhoto: Coast Radio\n\nthe gate,” he said."
    parts = (Part("paragraph", 0, 8), Part("credit", 10, 28), Part("paragraph", 30, len(text)))
    from secondsource.publish.wording import contiguous

    assert contiguous(Article("x", text, parts), 8, 30)
    assert not contiguous(Article("x", text, (Part("paragraph", 0, len(text)),)), 8, 30)


def test_word_for_word_minds_only_the_closing_mark():
    quotes = (
        ferry.BILL_A,
        replace(ferry.BILL_A, content=(ferry.span("one", "We will not hand the bill to the islanders"),)),
    )
    utterance = replace(ferry.DOSSIER.utterances[0], quotes=quotes, differences=())
    sheet = lay_out(replace(ferry.DOSSIER, utterances=(utterance,)), ferry.ARTICLES)
    assert [version.same for version in sheet.speakers[0].sayings[0].versions] == [False, True]


def test_unknown_form():
    with pytest.raises(ValueError, match="there are: text, md"):
        page("pdf")


def test_missing_article():
    with pytest.raises(KeyError):
        page("md", articles={})


@pytest.mark.parametrize("form", FORMS)
def test_same_in_same_out(form):
    assert page(form) == page(form)


# ---- the terminal ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("width", [30, 48, 80, 100, 200])
def test_wraps(width):
    lines = page("text", width=width).splitlines()
    assert max(map(columns, lines)) <= min(width, 100)
    assert page("text", width=width).split() == page("text", width=1000).split()


def test_colour_only_when_asked():
    assert "\x1b" not in page("text")
    coloured = page("text", colour=True)
    assert re.sub(r"\x1b\[[\d;]*m", "", coloured) == page("text")


def test_terminal_is_not_obeyed():
    dossier, articles = alone("It \x1b]0;owned\x07fell \u202eback.", "Snow \x1b[31mred")
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f\u202e]", page("text", dossier, articles))


def test_five_megabytes_of_one_word_wrap():
    dossier, articles = alone("It fell.", "a" * 5_000_000)
    assert max(map(len, page("text", dossier, articles, width=60).splitlines())) <= 60


@given(st.text(), st.integers(30, 100))
def test_wrapping_loses_no_word(words, width):
    from secondsource.publish.outline import Block, Run
    from secondsource.publish.terminal import harmless

    block = Block("paragraph", (Run(words[: len(words) // 2]), Run(words[len(words) // 2 :], "strong")))
    got = to_text([block], width)
    assert "".join(got.split()) == "".join(harmless(words).split())


# ---- Markdown ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "escaped"),
    [
        ("a_b*c", r"a\_b\*c"),
        ("[click](http://x)", r"\[click\](http://x)"),
        ("<script>", "&lt;script>"),
        ("AT&amp;T & Co", "AT&amp;amp;T & Co"),
        ("`rm`", r"\`rm\`"),
    ],
)
def test_escape(words, escaped):
    assert escape(words) == escaped


@pytest.mark.parametrize("words", ["# Snow", "- Snow", "1. Snow", "> Snow", "=== Snow"])
def test_a_block_is_no_list_or_heading(words):
    dossier, articles = alone("It fell.", words)
    sheet = replace(lay_out(dossier, articles), brief=lay_out(dossier, articles).sources and ())
    sheet = replace(sheet, brief=(sheet.headline,))
    from secondsource.publish.markdown import to_markdown

    item = to_markdown(outline(sheet)).split("## In short\n\n")[1]
    assert re.match(r"- (\\[#\->=]|1\\\.)", item)


# ---- HTML --------------------------------------------------------------------------------------------------


class Tree(HTMLParser):
    """Checks that a page is well formed and collects what it holds."""

    VOID = frozenset("meta br".split())

    def __init__(self, text):
        super().__init__()
        self.open, self.ids, self.hrefs, self.tags, self.data = [], [], [], [], []
        self.feed(text)
        self.close()
        assert not self.open

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.ids += [value for name, value in attrs if name == "id"]
        self.hrefs += [value for name, value in attrs if name in ("href", "src")]
        self.hrefs += [f"#{one}" for name, value in attrs if name == "data-with" for one in value.split()]
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.data.append(data)


def test_html_is_whole():
    tree = Tree(page("html"))
    assert len(tree.ids) == len(set(tree.ids))
    assert {href[1:] for href in tree.hrefs if href.startswith("#")} <= set(tree.ids)
    assert [href for href in tree.hrefs if not href.startswith("#")] == ["https://skarnes.example/ferry"]
    assert tree.tags.count("h1") == tree.tags.count("main") == 1
    assert not {"img", "link", "iframe"} & set(tree.tags)


def test_every_mark_leads_to_its_words():
    text = page("html")
    for mark in marks_in(SHEET):
        words = re.search(
            rf'<span class="cited" id="{mark.anchor}"[^>]*>(.*?)</p>|<h2>.*?id="{mark.anchor}"[^>]*>(.*?)</h2>',
            text,
        )
        assert words, mark
        plain = re.sub(r"<[^>]+>", "", words[1] or words[2]).replace("&#34;", '"')
        assert plain.startswith(ferry.ARTICLES[mark.span.article].slice(mark.span)), mark


HOSTILE = '<script>alert(1)</script><img src=x onerror=alert(2)>" onmouseover="alert(3)'


def test_the_halves_of_a_split_quotation_go_together():
    first, second = ferry.KNEW_A.content
    assert f'href="#A-{first.start}-{first.end}"' in page("html")
    assert f'data-with="A-{second.start}-{second.end} "' in page("html")


def test_hostile_words_are_inert():
    dossier, articles = alone(
        HOSTILE, HOSTILE, outlet=HOSTILE, url="javascript:alert(4)", authors=(HOSTILE,), doubts=(HOSTILE,)
    )
    tree = Tree(page("html", dossier, articles))
    assert tree.tags.count("script") == 1
    assert "img" not in tree.tags
    assert not [href for href in tree.hrefs if not href.startswith("#")]
    assert "<script" not in page("md", dossier, articles)


def test_several_dossiers_on_one_page():
    second = replace(ferry.DOSSIER, story=replace(ferry.DOSSIER.story, id="other"))
    tree = Tree(publish([ferry.DOSSIER, second], ferry.ARTICLES, "html").decode())
    assert len(tree.ids) == len(set(tree.ids))
    assert {href[1:] for href in tree.hrefs if href.startswith("#")} <= set(tree.ids)


@given(
    st.text(alphabet='ab<&" \u0301🌨', min_size=1, max_size=40),
    st.lists(st.tuples(st.integers(0, 39), st.integers(1, 40)), max_size=12),
    st.integers(0, 40),
)
def test_passages_nest_and_lose_nothing(text, pairs, cut):
    """However passages overlap, the markup nests, the text is whole, and every passage has its words."""
    from secondsource.publish.cite import Mark

    parts = tuple(
        Part("paragraph", i, j)
        for i, j in ((0, min(cut, len(text))), (min(cut, len(text)), len(text)))
        if i < j
    )
    article = Article("x", text, parts)
    marks = [Mark("a", "1", Span("x", i, j)) for i, j in pairs if i < j <= len(text)]
    shown = show(article, marks)
    tree = Tree("".join(stretch.words for stretch in shown.stretches))
    assert "".join(tree.data) == text
    assert shown.names == {mark.anchor for mark in marks} == set(tree.ids)


def test_an_exporter_of_another_package(monkeypatch):
    from secondsource import plugins

    monkeypatch.setattr(plugins, "load", lambda _: {"count": lambda _, articles: b"%d" % len(articles)})
    assert page("count") == "3"
