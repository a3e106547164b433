"""The archive: articles and their versions, stories, dossiers, and full-text search in one SQLite file.

One process writes, any number read. What `add` and the `save_` verbs have returned from survives a killed process.
"""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from secondsource import codec
from secondsource.archive.query import match_expression, snippet
from secondsource.archive.schema import connect, limit_time
from secondsource.errors import ArchiveError
from secondsource.model import Annotations, Article, Dossier, Span, Story

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import TracebackType

SECONDS = 5.0  # that one look-up of a reader may take
CANDIDATES = 5_000  # answers above which a query is too common for ranking: bm25 reads every one of them

_KEPT = "SELECT article, annotations, input, version, superseded FROM article"


@dataclass(frozen=True, slots=True)
class Entry:
    """An article as the archive keeps it."""

    article: Article
    annotations: Annotations | None
    input: str  # what it was first read from
    version: int  # 1, 2, ... among the texts of one address
    superseded: bool  # whether the address has a newer text


@dataclass(frozen=True, slots=True)
class Hit:
    """An article that answers a query, and the words that do."""

    article: str
    outlet: str
    headline: str
    published: str
    snippet: Span | None


class Archive:
    """An open archive; close it, or use it in a `with` statement. Raises ArchiveError and nothing else."""

    __slots__ = ("_connection", "_seconds", "_write", "path")

    def __init__(self, path: Path, *, write: bool, seconds: float) -> None:
        self.path, self._write, self._seconds = path, write, seconds
        self._connection = connect(path, write=write, seconds=seconds)

    @classmethod
    def open(cls, path: str | Path, *, write: bool = True, seconds: float = SECONDS) -> Self:
        """Open an archive to write (it is made when there is none) or, with `write=False`, only to read.

        A reader never locks anybody out and each of its look-ups may take `seconds`.
        """
        return cls(Path(path).expanduser(), write=write, seconds=seconds)

    def close(self) -> None:
        """Close the file."""
        self._connection.close()

    def __enter__(self) -> Self:
        """The archive itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the file."""
        self.close()

    # ---- articles ---------------------------------------------------------------------------------------

    def add(self, article: Article, annotations: Annotations | None = None, source: str = "") -> bool:
        """Keep an article; whether it was new. The same article again only renews its annotations, when given.

        Another text under an address already kept is a new version, and supersedes the older ones.
        """
        found = None if annotations is None else _encoded(annotations)
        with self._writing() as connection:
            if self._one("SELECT 1 FROM article WHERE id = ?", article.id):
                if found is not None:
                    connection.execute("UPDATE article SET annotations = ? WHERE id = ?", (found, article.id))
                self._note_input(source, article.id)
                return False
            [version] = self._one(
                "SELECT coalesce(max(version), 0) + 1 FROM article WHERE url = ? AND url != ''", article.url
            )
            if version > 1:
                connection.execute("UPDATE article SET superseded = 1 WHERE url = ?", (article.url,))
            cursor = connection.execute(
                "INSERT INTO article (id, url, version, input, outlet, published, article, annotations)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (article.id, article.url, version, source, article.outlet, article.published, _encoded(article), found),
            )  # fmt: skip
            connection.execute(
                "INSERT INTO words (rowid, text) VALUES (?, ?)", (cursor.lastrowid, article.text)
            )
            self._note_input(source, article.id)
        return True

    def _note_input(self, source: str, article: str) -> None:
        if source:
            self._connection.execute("INSERT OR REPLACE INTO input VALUES (?, ?)", (source, article))

    def get(self, article: str) -> Entry | None:
        """The article of an id, or None."""
        row = self._one(f"{_KEPT} WHERE id = ?", article)
        return _entry(row) if row else None

    def has(self, source: str) -> bool:
        """Whether an article was read from this input, or stands at this address."""
        return bool(
            self._one("SELECT 1 FROM input WHERE input = ?1 UNION ALL SELECT 1 FROM article WHERE url != '' AND url = ?1 LIMIT 1", source)
        )  # fmt: skip

    def articles(
        self, *, outlet: str = "", since: str = "", until: str = "", superseded: bool = False, limit: int = -1
    ) -> Iterator[Entry]:
        """Articles in the order of publication, the undated first; `since` and `until` are ISO 8601 prefixes, both included.

        Older versions of a text only with `superseded=True`.
        """
        # "2024-11-23T10:00" lies in "2024-11": what comes after every string that begins with the prefix is "2024-11\uffff".
        places = self._all(
            "SELECT place FROM article WHERE (?1 = '' OR outlet = ?1) AND published >= ?2"
            " AND (?3 = '' OR published <= ?3 || char(65535)) AND superseded <= ?4 ORDER BY published, place LIMIT ?5",
            outlet, since, until, superseded, limit,
        )  # fmt: skip
        for [place] in places:  # one by one: a long export holds neither memory nor a lock
            row = self._one(f"{_KEPT} WHERE place = ?", place)
            if row:
                yield _entry(row)

    def versions(self, url: str) -> list[Entry]:
        """All texts kept of one address, oldest first."""
        return [
            _entry(row) for row in self._all(f"{_KEPT} WHERE url = ? AND url != '' ORDER BY version", url)
        ]

    def search(self, query: str, limit: int = 20) -> list[Hit]:
        """Articles that hold every word and "phrase" of the query, best first; where too many do, the latest first.

        Case and accents do not matter; `word*` finds what begins so. No text in the query is an operator.
        """
        expression = match_expression(query)
        if not expression or limit < 1:
            return []
        found = self._all("SELECT rowid FROM words WHERE words MATCH ? LIMIT ?", expression, CANDIDATES + 1)
        order = "article.published DESC" if len(found) > CANDIDATES else "bm25(words)"
        rows = self._all(
            "SELECT article.article, annotations, input, version, superseded FROM words JOIN article ON place = words.rowid"
            f" WHERE words MATCH ? AND NOT superseded ORDER BY {order}, place DESC LIMIT ?",
            expression, limit,
        )  # fmt: skip
        return [_hit(_entry(row).article, query) for row in rows]

    # ---- stories and dossiers -----------------------------------------------------------------------------

    def save_story(self, story: Story) -> None:
        """Keep a story, or what has become of it. Its articles must be kept already.

        An article stands in one story: stories that held some of these articles lose them, and their dossier with them; one
        that loses all is gone.
        """
        with self._writing():
            marks = ",".join("?" * len(story.articles))
            others = self._all(
                f"SELECT DISTINCT story.story FROM story JOIN member ON member.story = story.id"
                f" WHERE member.article IN ({marks}) AND story.id != ?",
                *story.articles, story.id,
            )  # fmt: skip
            previous = self._one("SELECT story FROM story WHERE id = ?", story.id)
            for [encoded] in others:
                self._put_story(_without(codec.from_json(encoded, Story), frozenset(story.articles)))
            if not previous or codec.from_json(previous[0], Story) != story:
                self._put_story(story)

    def _put_story(self, story: Story) -> None:
        connection = self._connection
        if not story.articles:
            connection.execute("DELETE FROM story WHERE id = ?", (story.id,))
            return
        connection.execute("DELETE FROM dossier WHERE story = ?", (story.id,))
        marks = ",".join("?" * len(story.articles))
        dates = self._all(f"SELECT published FROM article WHERE id IN ({marks})", *story.articles)
        if len(dates) != len(set(story.articles)):
            raise ArchiveError(
                f"story {story.id} has articles that are not in the archive", about=str(self.path)
            )
        first = min((date for [date] in dates if date), default="")
        connection.execute(
            "INSERT INTO story VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET published = excluded.published, story = excluded.story",
            (story.id, first, _encoded(story)),
        )  # fmt: skip
        connection.execute("DELETE FROM member WHERE story = ?", (story.id,))
        rows = [(article, story.id) for article in story.articles]
        connection.executemany("INSERT OR REPLACE INTO member VALUES (?, ?)", rows)

    def stories(self, *, since: str = "", limit: int = -1, newest: bool = False) -> list[Story]:
        """Stories by the date of their first article, the undated first; with `newest`, the latest first."""
        order = "published DESC, id" if newest else "published, id"
        rows = self._all(
            f"SELECT story FROM story WHERE published >= ? ORDER BY {order} LIMIT ?", since, limit
        )
        return [codec.from_json(encoded, Story) for [encoded] in rows]

    def story(self, story: str) -> Story | None:
        """The story of an id, or None."""
        row = self._one("SELECT story FROM story WHERE id = ?", story)
        return codec.from_json(row[0], Story) if row else None

    def story_of(self, article: str) -> Story | None:
        """The story an article stands in, or None."""
        row = self._one(
            "SELECT story.story FROM story JOIN member ON story.id = member.story WHERE article = ?", article
        )
        return codec.from_json(row[0], Story) if row else None

    def save_dossier(self, dossier: Dossier) -> None:
        """Keep a dossier, with its story; it replaces the story's last one."""
        self.save_story(dossier.story)
        with self._writing() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO dossier VALUES (?, ?)", (dossier.story.id, _encoded(dossier))
            )

    def dossiers(self, *, since: str = "", limit: int = -1) -> Iterator[Dossier]:
        """Dossiers in the order of their stories."""
        rows = self._all(
            "SELECT dossier FROM dossier JOIN story ON story.id = dossier.story WHERE published >= ?"
            " ORDER BY published, id LIMIT ?",
            since, limit,
        )  # fmt: skip
        for [encoded] in rows:
            yield codec.from_json(encoded, Dossier)

    def dossier(self, story: str) -> Dossier | None:
        """The dossier of a story's id, or None when there is none or the story has changed since."""
        row = self._one("SELECT dossier FROM dossier WHERE story = ?", story)
        return codec.from_json(row[0], Dossier) if row else None

    # ---- the connection -------------------------------------------------------------------------------------

    def _all(self, sql: str, *values: Any) -> list[Any]:
        try:
            if not self._write:
                limit_time(self._connection, self._seconds)
            return self._connection.execute(sql, values).fetchall()
        except (sqlite3.Error, UnicodeEncodeError) as error:
            raise self._failure(error) from error

    def _one(self, sql: str, *values: Any) -> Any:
        rows = self._all(sql, *values)
        return rows[0] if rows else None

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        """One transaction: all of it is kept, or nothing."""
        try:
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield self._connection
                self._connection.execute("COMMIT")
            finally:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
        except (sqlite3.Error, UnicodeEncodeError) as error:
            raise self._failure(error) from error

    def _failure(self, error: Exception) -> ArchiveError:
        said = str(error)
        if said == "interrupted":
            said = f"took longer than {self._seconds:g} seconds; ask for less"
        elif "locked" in said:
            said = "another process is writing to it"
        elif "readonly" in said:
            said = "opened only to be read"
        elif isinstance(error, UnicodeEncodeError):
            said = "a text with half a surrogate pair cannot be kept"
        return ArchiveError(said, about=str(self.path))


def _encoded(noun: Any) -> str:
    return codec.to_json(noun).decode()


def _entry(row: tuple[str, str | None, str, int, int]) -> Entry:
    article, annotations, source, version, superseded = row
    found = codec.from_json(annotations, Annotations) if annotations else None
    return Entry(codec.from_json(article, Article), found, source, version, bool(superseded))


def _hit(article: Article, query: str) -> Hit:
    return Hit(
        article.id, article.outlet, article.words("headline"), article.published, snippet(article, query)
    )


def _without(story: Story, gone: frozenset[str]) -> Story:
    """What is left of a story when some of its articles stand in another."""
    return replace(
        story,
        articles=tuple(article for article in story.articles if article not in gone),
        copies=tuple(copy for copy in story.copies if not {copy.one, copy.two} & gone),
        passages=tuple(
            reuse for reuse in story.passages if not {reuse.one.article, reuse.two.article} & gone
        ),
    )
