"""The error tree. Dirty input is a doubt on the article; these are for what cannot be done at all.

SecondSourceError
├── SourceError     an input cannot be opened: missing, refused, too large
├── FormatError     opened, but no reader knows it or nothing is in it
├── ArchiveError    the archive cannot be opened, read or written
├── WriterError     a language model failed; the dossier is still made, extractively
└── PluginError     an extension cannot be loaded or breaks its contract
"""


class SecondSourceError(Exception):
    """Something this package could not do. `about` is the input, file or plugin it concerns."""

    def __init__(self, message: str, *, about: str = "") -> None:
        super().__init__(message)
        self.about = about

    def __str__(self) -> str:
        """One line: what it is about, then what went wrong."""
        message = super().__str__()
        return f"{self.about}: {message}" if self.about else message


class SourceError(SecondSourceError):
    """The input cannot be opened: missing, refused, too large."""


class FormatError(SecondSourceError):
    """The input was opened, but no reader knows it or it holds no article."""


class ArchiveError(SecondSourceError):
    """The archive cannot be opened, read or written."""


class WriterError(SecondSourceError):
    """A language model failed; the dossier is still made from whole source sentences."""


class PluginError(SecondSourceError):
    """An extension cannot be loaded or breaks its contract."""
