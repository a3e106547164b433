"""An archive kept current."""

import pytest

from reports import CHESS, COURIER, RADIO, kinds
from secondsource.archive import Archive
from secondsource.keeping import follow, keep
from secondsource.pipeline import Annotated, Compiled, Failure, records


@pytest.fixture
def archive(tmp_path):
    with Archive.open(tmp_path / "desk.db") as opened:
        yield opened


def told(found):
    """The dossiers among what `keep` gives, as sets of article ids."""
    return [set(one.dossier.story.articles) for one in found if isinstance(one, Compiled)]


def ids(*inputs):
    return {one.article.id for one in records(inputs)}


def test_keep(archive):
    assert told(keep(archive, [RADIO, CHESS])) == [ids(RADIO), ids(CHESS)]
    assert {story.articles for story in archive.stories()} == {tuple(ids(RADIO)), tuple(ids(CHESS))}
    assert len(list(archive.dossiers())) == 2


def test_what_is_kept_already_changes_nothing(archive):
    list(keep(archive, [RADIO, CHESS]))
    assert kinds(keep(archive, [RADIO])) == [Annotated]


def test_a_second_report_joins_its_story(archive):
    list(keep(archive, [RADIO, CHESS]))
    before = archive.story_of(*ids(RADIO))
    assert told(keep(archive, [COURIER])) == [ids(RADIO, COURIER)]
    after = archive.story_of(*ids(COURIER))
    assert after.id == before.id
    assert archive.dossier(after.id).story == after


def test_a_run_that_was_cut_short_is_made_up_for(archive):
    """Ctrl-C between articles and stories: the next run finds the articles without a story."""
    for found in keep(archive, [RADIO, COURIER]):
        if found.article.id in ids(COURIER):
            break
    assert not archive.stories()
    assert told(keep(archive, [RADIO, COURIER])) == [ids(RADIO, COURIER)]


@pytest.mark.parametrize("day", ["2031-03-04", "2031-03", "1-1-1", "9999-12-31", "0001-01-01"])
def test_any_date_can_be_kept(archive, day):
    dated = b"<TITLE>Snow</TITLE><PUBLISHED_DATE>%s</PUBLISHED_DATE><CONTENT>Snow fell on the pass.</CONTENT>"
    assert told(keep(archive, [dated % day.encode()])) == [ids(dated % day.encode())]


# ---- from feeds -------------------------------------------------------------------------------------------

REPORT = "".join(f"<p>{line.decode()} Gauge {n} was read every hour of the night, she said.</p>" for n in range(6) for line in RADIO.splitlines() if line)  # fmt: skip
FEED = f"""<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>All the news</title><item><title>Ferry aground off Skarnes</title><link>https://radio.example/ferry</link>
<pubDate>Tue, 04 Mar 2031 18:05:00 +0100</pubDate><content:encoded><![CDATA[{REPORT}]]></content:encoded></item>
</channel></rss>"""


def test_follow(archive, tmp_path):
    (tmp_path / "feed.xml").write_text(FEED, "utf-8")
    feed = str(tmp_path / "feed.xml")
    assert kinds(follow(archive, [feed])) == [Annotated, Compiled]
    assert archive.has("https://radio.example/ferry")
    assert kinds(follow(archive, [feed])) == []


def test_follow_says_what_is_no_feed(archive, tmp_path):
    (tmp_path / "page.html").write_text("<html><body><p>Snow</p></body></html>", "utf-8")
    found = list(follow(archive, [str(tmp_path / "page.html"), str(tmp_path / "missing.xml")]))
    assert kinds(found) == [Failure, Failure]
    assert "not a feed" in found[0].message
