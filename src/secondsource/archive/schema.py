"""The tables of the archive, and how a connection to them is opened.

Each noun is kept whole as JSON (`codec`); the columns beside it are what is looked up. An article is never changed or deleted: a
changed text of one address is a new version. The full-text index holds no copy of the texts: it is an external-content
FTS5 table over a view.
"""

from __future__ import annotations

import sqlite3
import time
from contextlib import closing
from typing import TYPE_CHECKING
from urllib.parse import quote

from secondsource.errors import ArchiveError

if TYPE_CHECKING:
    from pathlib import Path

APPLICATION = 0x53325243  # "S2RC" in the file's header: tells our files from other SQLite files
VERSION = 1
WAIT = 5.0  # seconds that a writer waits for another to finish
CHECK = 20_000  # virtual-machine steps between two looks at the clock: some milliseconds

TABLES = """
CREATE TABLE article (
    place INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    url TEXT NOT NULL,
    version INTEGER NOT NULL,
    superseded INTEGER NOT NULL DEFAULT 0,
    input TEXT NOT NULL,
    outlet TEXT NOT NULL,
    published TEXT NOT NULL,
    article TEXT NOT NULL,
    annotations TEXT
) STRICT;
CREATE INDEX article_url ON article (url, version) WHERE url != '';
CREATE INDEX article_published ON article (published);
CREATE TABLE input (input TEXT PRIMARY KEY, article TEXT NOT NULL REFERENCES article (id)) STRICT, WITHOUT ROWID;
CREATE TABLE story (id TEXT PRIMARY KEY, published TEXT NOT NULL, story TEXT NOT NULL) STRICT;
CREATE INDEX story_published ON story (published);
CREATE TABLE member (
    article TEXT PRIMARY KEY REFERENCES article (id),
    story TEXT NOT NULL REFERENCES story (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX member_story ON member (story);
CREATE TABLE dossier (
    story TEXT PRIMARY KEY REFERENCES story (id) ON DELETE CASCADE,
    dossier TEXT NOT NULL
) STRICT;
CREATE VIEW readable AS SELECT place, json_extract(article, '$.text') AS text FROM article;
CREATE VIRTUAL TABLE words USING fts5 (
    text, content = 'readable', content_rowid = 'place', tokenize = 'unicode61 remove_diacritics 2'
);
"""


def connect(path: Path, *, write: bool, seconds: float) -> sqlite3.Connection:
    """A connection to the archive at `path`; a writer makes the file when there is none. Raises ArchiveError."""
    about = str(path)
    if not write and not path.is_file():
        raise ArchiveError("no such archive", about=about)
    try:
        connection = _opened(path, write=write)
    except sqlite3.Error as error:
        raise ArchiveError(f"cannot be opened: {error}", about=about) from error
    try:
        if write:
            connection.execute("PRAGMA foreign_keys = ON")
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = NORMAL")
            _prepare(connection)
        else:
            connection.execute("PRAGMA query_only = ON")
            limit_time(connection, seconds)
        _check(connection, about)
    except sqlite3.Error as error:
        connection.close()
        raise ArchiveError(f"not an archive of ours: {error}", about=about) from error
    except ArchiveError:
        connection.close()
        raise
    return connection


def limit_time(connection: sqlite3.Connection, seconds: float) -> None:
    """Interrupt whatever the connection does `seconds` from now."""
    end = time.monotonic() + seconds
    connection.set_progress_handler(lambda: time.monotonic() > end, CHECK)


def _opened(path: Path, *, write: bool) -> sqlite3.Connection:
    mode = "rwc" if write else "ro"
    # isolation_level None: a transaction begins where we say so, as BEGIN IMMEDIATE, so that two writers queue.
    return sqlite3.connect(
        f"file:{quote(str(path.absolute()))}?mode={mode}", uri=True, timeout=WAIT, isolation_level=None
    )


def _prepare(connection: sqlite3.Connection) -> None:
    connection.execute("BEGIN IMMEDIATE")
    try:
        with closing(connection.execute("SELECT count(*) FROM sqlite_schema")) as found:
            fresh = found.fetchone()[0] == 0
        if fresh:
            for statement in TABLES.split(";\n"):
                connection.execute(statement)
            connection.execute(f"PRAGMA application_id = {APPLICATION}")
            connection.execute(f"PRAGMA user_version = {VERSION}")
        connection.execute("COMMIT")
    except sqlite3.Error:
        connection.execute("ROLLBACK")
        raise


def _check(connection: sqlite3.Connection, about: str) -> None:
    application = connection.execute("PRAGMA application_id").fetchone()[0]
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if application != APPLICATION:
        raise ArchiveError("not an archive of ours, but another program's SQLite file", about=about)
    if version != VERSION:
        raise ArchiveError(f"made by another version (schema {version}, here {VERSION})", about=about)
