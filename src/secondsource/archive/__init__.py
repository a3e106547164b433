"""The archive: articles, stories and dossiers in one SQLite file, with full-text search."""
