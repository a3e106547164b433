"""Dossiers and records as text, Markdown, HTML and data: `publish`."""
