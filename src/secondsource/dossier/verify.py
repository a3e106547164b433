"""A record's given SUMMARY and HIGHLIGHTS held against its own content."""

from __future__ import annotations

from typing import TYPE_CHECKING

from secondsource.model import Check

if TYPE_CHECKING:
    from secondsource.model import Annotations, Article


def verify(article: Article, found: Annotations) -> tuple[Check, ...]:
    """The checks."""
    return ()
