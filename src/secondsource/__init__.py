"""Second Source: who else has it, and do they have it independently?

    import secondsource as ss

    for result in ss.dossiers(["a.txt", "b.html"]):
        if not isinstance(result, ss.Failure):
            print(ss.publish(result.dossier, result.articles, "md").decode())

The verbs, in the order the data walks: `open_source`, `read`, `annotate`, `gather`, `compile_dossier`, `publish`; the
whole walk is `dossiers`. Every name is loaded when it is first used.
"""

from __future__ import annotations

import sys
from importlib import import_module
from types import ModuleType
from typing import Any

# For type checkers the same names stand in __init__.pyi; tests/test_imports.py holds the two together.
_HOME = {
    "read": "open_source read",
    "annotate": "annotate",
    "story": "gather",
    "dossier": "compile_dossier digest",
    "publish": "publish",
    "pipeline": "Annotated Compiled Earlier Failure Grouped Read annotated digested dossiers records stories",
    "workers": "Workers",
    "codec": "to_dict to_json",
    "errors": "ArchiveError FormatError PluginError SecondSourceError SourceError WriterError",
    "model": "Annotations Article Check Citation Claim Conflict Copy Difference Digest Dossier Entity Evidence Figure "
    "Framing Link Mention Moment Note Origin Part Quantity Quote Raw Reuse Sentence Span Statement Story TimeRef Utterance",
}
_WHERE = {name: home for home, names in _HOME.items() for name in names.split()}
_ROOMS = ("read", "annotate", "publish")  # packages that bear the name of their verb

__all__ = [  # noqa: PLE0604 - one list of names is enough
    *_WHERE,
    "__version__",
]


class _Room(ModuleType):
    """A package that is called by its verb: `secondsource.read` holds the readers, `secondsource.read(raw)` reads."""

    def __call__(self, *given: Any, **named: Any) -> Any:
        return getattr(self, self.__name__.rpartition(".")[2])(*given, **named)


class _House(ModuleType):
    """This package. The import system binds `secondsource.read` to the package; here it learns to be called."""

    def __setattr__(self, name: str, value: Any) -> None:
        if name in _ROOMS and type(value) is ModuleType:
            value.__class__ = _Room
        super().__setattr__(name, value)


sys.modules[__name__].__class__ = _House


def __getattr__(name: str) -> Any:
    """Load a public name when it is first used: `import secondsource` itself loads nothing."""
    if name == "__version__":
        from importlib.metadata import version

        return version("secondsource")
    if name not in _WHERE:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    home = import_module(f"{__name__}.{_WHERE[name]}")
    return home if name in _ROOMS else getattr(home, name)


def __dir__() -> list[str]:
    return __all__
