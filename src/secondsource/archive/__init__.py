"""The archive: articles, stories and dossiers in one SQLite file, with full-text search."""

from __future__ import annotations

from secondsource.archive.store import Archive, Entry, Hit
from secondsource.archive.tables import TABLES, rows

__all__ = ["TABLES", "Archive", "Entry", "Hit", "rows"]
