"""Which files of a folder or a zip are tried: everything but what lies beside saved pages and is never an article."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import PurePath

# A file that is named outright is always tried.
_ASIDE = frozenset(
    ".png .jpg .jpeg .gif .webp .avif .svg .ico .bmp .tif .tiff .css .js .mjs .map .woff .woff2 .ttf .otf .eot .mp3 .mp4 "
    ".m4a .webm .wav .ogg .mov .avi .zip .tar .7z .rar .exe .dll .so .py .pyc .db .sqlite .lock .cdx .cdxj".split()
)
_NOT_NEWS = frozenset("readme license licence changelog contributing notice makefile".split())


def is_aside(name: PurePath) -> bool:
    """Whether a file is hidden, a page's trimming, an archive, or about the folder it lies in."""
    return name.name.startswith(".") or name.suffix.lower() in _ASIDE or name.stem.lower() in _NOT_NEWS


def page_of(folder: PurePath) -> str:
    """The name of the saved page whose pictures and frames a folder holds: "story.html" for "story_files"; else empty."""
    return folder.name.removesuffix("_files") + ".html" if folder.name.endswith("_files") else ""
