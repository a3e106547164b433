"""The commands, their options and their help: what `--help` prints and docs/cli.md is checked against."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING, Any, NamedTuple

from secondsource.cli import commands, shelves
from secondsource.cli.output import DB, USAGE

if TYPE_CHECKING:
    from collections.abc import Callable

# Names of readers and tables, repeated here so that --help need not load them; tests hold them to the originals.
FORMATS = ("auto", "text", "tagged", "headers", "markdown", "json", "jsonl", "html")
TABLES = ("articles", "quotes", "figures", "times", "citations", "mentions", "stories", "claims")
DOSSIERS = ("text", "md", "html", "json", "jsonl")
RECORDS = ("jsonl", "tagged", "md")
SHARING = ("jobs", "timeout", "memory")  # options of every command that reads many inputs


class Command(NamedTuple):
    """One command: what it is for in a line, examples that run, its forms (the first is the default), its function."""

    summary: str
    forms: tuple[str, ...]
    run: Callable[[argparse.Namespace], int]
    given: str  # what stands after its name, as the usage line shows it
    options: tuple[str, ...]  # names of OPTIONS, beside --form, -o and --quiet, which all have
    examples: str


def _positive(words: str) -> int:
    number = int(words) if words.isascii() and words.isdigit() else 0
    if number < 1:
        raise argparse.ArgumentTypeError(f"{words!r} is no whole number above 0")
    return number


COMMANDS: dict[str, Command] = {
    "dossier": Command(
        "compile the dossier of each story in what you give it",
        DOSSIERS,
        commands.dossier,
        "INPUT…",
        ("inputs", "format", "keep", *SHARING),
        """\
  secondsource coverage/*.txt                  in the terminal; this is the command when none is named
  secondsource a.txt b.html -o dossier.html    one page that opens anywhere, offline
  secondsource corpus/ -o dossiers/ --form md  one file per story
  secondsource today/ --db desk.db             keep what is new, print the dossiers that changed
  secondsource *.html --form json | jq '.dossier.claims[] | select(.verdict == "second source")'

  Articles that report different events become different dossiers. A claim's verdict says whether
  it has a second independent source; a mark such as [B:3] points at article B, paragraph 3.""",
    ),
    "read": Command(
        "read any input into one clean record per article",
        RECORDS,
        commands.read,
        "INPUT…",
        ("inputs", "format", "resume", *SHARING),
        """\
  secondsource read saved.html --form tagged   <TITLE>, <PUBLISHED_DATE> … <CONTENT>
  secondsource read export.jsonl -o clean/ --form md   one file per article
  secondsource read *.html | jq -r '[.article.published, .article.outlet, .input] | @tsv'
  secondsource read crawl.warc.gz -o crawl.jsonl --resume   go on after Ctrl-C, or with what is new

  A line of jsonl is {"schema": 1, "input": ..., "article": {...}}. Summary and highlights of the other
  forms are ours, whole sentences of the article.""",
    ),
    "annotate": Command(
        "find names, quotations, figures, dates, citations and statements",
        ("jsonl",),
        commands.annotate,
        "INPUT…",
        ("inputs", "format", "resume", *SHARING),
        """\
  secondsource annotate a.txt | jq '.annotations.quotes[] | {speaker, kind}'
  secondsource annotate corpus/ -o findings.jsonl

  One line per article: {"schema": 1, "input": ..., "article": {...}, "annotations": {...}}. A span counts
  code points: article.text[start:end] are the exact words.""",
    ),
    "stories": Command(
        "show which articles report the same event, and which are copies",
        ("text", "jsonl"),
        commands.stories,
        "INPUT…",
        ("inputs", "format", *SHARING),
        """\
  secondsource stories corpus/
  secondsource stories corpus/ --form jsonl | jq 'select(.articles | length > 1)'""",
    ),
    "follow": Command(
        "keep an archive current from feeds",
        ("text", "jsonl"),
        shelves.follow,
        "FEED…",
        ("feeds", "db", "every", *SHARING),
        """\
  secondsource follow https://news.example/feed.xml --db desk.db
  secondsource follow outlets.opml --every 30   look again every half hour, until Ctrl-C

  FEED is the address or file of an RSS, Atom or JSON feed or of an OPML list of feeds. Only reports
  whose address the archive does not have are fetched; the stories that are new or have changed are printed.""",
    ),
    "serve": Command(
        "show an archive in the browser, with REST beside it",
        (),
        shelves.serve,
        "",
        ("db", "host", "port", "open"),
        """\
  secondsource serve --db desk.db --open
  secondsource serve                            the bundled example, where there is no secondsource.db

  The desk listens on this machine only unless --host says otherwise, and never writes.""",
    ),
    "search": Command(
        "find articles of an archive by their words",
        ("text", "jsonl"),
        shelves.search,
        "WORD…",
        ("query", "db", "limit"),
        """\
  secondsource search ferry '"handed the bill"'   every word and every "phrase" must occur
  secondsource search 'rescu*' --db desk.db --limit 5

  An archive is made by secondsource INPUT… --db. Case and accents do not matter.""",
    ),
    "export": Command(
        "write a table of findings, of inputs or of an archive",
        ("csv", "jsonl"),
        shelves.export,
        "TABLE [INPUT…]",
        ("table", "some", "format", "db", *SHARING),
        f"""\
  secondsource export quotes corpus/ -o quotes.csv
  secondsource export claims --db desk.db

  TABLE is one of: {", ".join(TABLES)}.
  Without INPUT the archive is read. Each finding has its words and their offsets.""",
    ),
    "demo": Command(
        "compile the dossier of the bundled example",
        DOSSIERS,
        commands.demo,
        "",
        (),
        """\
  secondsource demo
  secondsource demo -o demo.html

  Five articles of five outlets about one event, all of it invented for this project.""",
    ),
}

# name -> (flags, what argparse is told)
OPTIONS: dict[str, tuple[tuple[str, ...], dict[str, Any]]] = {
    "inputs": (("inputs",), {"metavar": "INPUT", "nargs": "+", "help": "a file, folder, glob pattern, URL, or - for standard input"}),
    "some": (("inputs",), {"metavar": "INPUT", "nargs": "*", "help": "as for the other commands; none: the archive"}),
    "feeds": (("inputs",), {"metavar": "FEED", "nargs": "+", "help": "an RSS, Atom or JSON feed, or an OPML list of feeds"}),
    "every": (("--every",), {"metavar": "MINUTES", "type": _positive, "default": 0, "help": "look again every so many minutes"}),
    "host": (("--host",), {"metavar": "HOST", "default": "127.0.0.1", "help": "listen there (default: 127.0.0.1, this machine only)"}),
    "port": (("--port",), {"metavar": "PORT", "type": _positive, "default": 8000, "help": "listen on this port (default: 8000)"}),
    "open": (("--open",), {"action": "store_true", "help": "open the desk in the browser"}),
    "query": (("query",), {"metavar": "WORD", "nargs": "+", "help": 'a word, the beginning of one (resc*) or a "phrase"'}),
    "table": (("table",), {"metavar": "TABLE", "choices": TABLES, "help": "which findings, see below"}),
    "format": (("--format",), {"metavar": "FORMAT", "default": "", "choices": FORMATS,
                               "help": f"read every INPUT as one of: {', '.join(FORMATS)}"}),
    "keep": (("--db",), {"metavar": "PATH", "default": "",
                         "help": "keep articles, stories and dossiers in this archive; prints what is new or has changed"}),
    "db": (("--db",), {"metavar": "PATH", "default": DB, "help": f"the archive (default: {DB})"}),
    "resume": (("--resume",), {"action": "store_true",
                               "help": "go on with the file of -o: only inputs that have no line in it yet are read, failures again"}),
    "jobs": (("--jobs",), {"metavar": "N", "type": _positive, "default": 0,
                           "help": "read with so many processes (default: one per core, for more than a handful of inputs)"}),
    "timeout": (("--timeout",), {"metavar": "SECONDS", "type": _positive, "default": 0,
                                 "help": "give up an article that takes longer (default: 10)"}),
    "memory": (("--memory",), {"metavar": "MB", "type": _positive, "default": 0,
                               "help": "give up an input that needs more, on Linux (default: 1024)"}),
    "limit": (("--limit",), {"metavar": "N", "type": _positive, "default": 20, "help": "at most so many (default: 20)"}),
}  # fmt: skip

_ABOUT = """\
Who else has it, and do they have it independently?

Reads several outlets' coverage of one event and prints a dossier: who said what in whose wording,
figures, dates, origins, and which claims have a second independent source. Works offline; every
finding points at the words it rests on."""

_ENDING = """
INPUT is a file, folder, glob pattern, URL, or - for standard input: plain text, tagged records,
“Title: …” lines, JSON, JSON lines, saved web pages; also pages saved as MHTML, zipped, or archived as
WARC or WACZ, feeds, and OPML lists. Each is looked at; --format forces a reader.

examples:
  secondsource demo
  secondsource coverage/*.txt
  secondsource coverage/ -o dossier.html
  secondsource read saved.html --form tagged

exit codes: 0 all inputs read, 1 some failed (one line each on stderr), 2 usage, 3 nothing usable,
130 interrupted
"""


def parse(arguments: list[str]) -> argparse.Namespace:
    """The options of a command line; without the name of a command they are `dossier`'s."""
    if not arguments:
        sys.stderr.write(help_text())
        raise SystemExit(USAGE)
    first = next((word for word in arguments if not word.startswith("-")), "-")
    if first not in COMMANDS and not {"-h", "--help", "--version"} & set(arguments):
        arguments = ["dossier", *arguments]
    return _parser().parse_args(arguments)


def help_text(command: str = "") -> str:
    """What `secondsource [COMMAND] --help` prints."""
    if not command:
        return _parser().format_help()
    parser = argparse.ArgumentParser(**_described(command))
    return _fill(parser, COMMANDS[command]).format_help()


class _Formatter(argparse.RawDescriptionHelpFormatter):
    """Help of one width and one look, whatever the terminal and the version of Python."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, max_help_position=22, width=100)

    def _format_action_invocation(self, action: argparse.Action) -> str:
        names = ", ".join(action.option_strings) or str(action.metavar)
        return f"{names} {action.metavar}" if action.option_strings and action.metavar else names


class _Version(argparse.Action):
    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from importlib.metadata import version

        print(f"secondsource {version('secondsource')}")
        parser.exit()


def _parser() -> argparse.ArgumentParser:
    listed = "\n".join(f"  {name:<12}{command.summary}" for name, command in COMMANDS.items())
    parser = argparse.ArgumentParser(
        "secondsource",
        usage="secondsource [COMMAND] INPUT… [options]",
        description=_ABOUT,
        epilog=f"commands (dossier when none is named; each has its own --help):\n{listed}\n{_ENDING}",
        formatter_class=_Formatter,
        add_help=False,
    )
    options = parser.add_argument_group("options")
    options.add_argument("-h", "--help", action="help", help="show this and leave")
    options.add_argument("--version", action=_Version, nargs=0, help="show the version and leave")
    branches = parser.add_subparsers(dest="command", metavar="COMMAND", help=argparse.SUPPRESS)
    for name, command in COMMANDS.items():
        _fill(branches.add_parser(name, **_described(name)), command)
    return parser


def _fill(parser: argparse.ArgumentParser, command: Command) -> argparse.ArgumentParser:
    """A command's parser with its inputs and options, in this order."""
    given, options = parser.add_argument_group("inputs"), parser.add_argument_group("options")
    options.add_argument("-h", "--help", action="help", help="show this and leave")
    for flags, told in (OPTIONS[option] for option in command.options):
        (options if flags[0].startswith("-") else given).add_argument(*flags, **told)
    if command.forms:
        _add_output(options, command)
    options.add_argument("--quiet", action="store_true", help="nothing on stderr; the exit code still tells")
    return parser


def _add_output(options: argparse._ArgumentGroup, command: Command) -> None:
    forms = f"{', '.join(command.forms)} (default: as the ending of PATH says, else {command.forms[0]})"
    options.add_argument(
        "--form", metavar="FORM", type=_form_of(command), help=f"the form of the output: {forms}"
    )
    folder = _FOLDER if command.forms in (DOSSIERS, RECORDS) else ""
    options.add_argument("-o", "--output", metavar="PATH", default="", help=_OUTPUT + folder)


_OUTPUT = "write to this file, replaced only when all is written"
_FOLDER = "; a folder gets one file per story or record"


def _form_of(command: Command) -> Callable[[str], str]:
    """A check of --form: the command's own forms, and where they are dossiers those of exporter plugins."""

    def form(name: str) -> str:
        if name in command.forms:
            return name
        if command.forms is DOSSIERS:
            from importlib.metadata import entry_points

            if name in entry_points(group="secondsource.exporters").names:
                return name
        raise argparse.ArgumentTypeError(f"no form {name!r}; there are: {', '.join(command.forms)}")

    return form


def _described(name: str) -> dict[str, Any]:
    command = COMMANDS[name]
    return {
        "prog": f"secondsource {name}",
        "usage": " ".join(filter(None, ("secondsource", name, command.given, "[options]"))),
        "description": f"{command.summary[0].upper()}{command.summary[1:]}.",
        "epilog": f"examples:\n{command.examples}",
        "formatter_class": _Formatter,
        "add_help": False,
    }
