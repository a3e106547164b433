"""The command line: data on stdout, progress and failures on stderr, exit codes a script can act on.

Nothing heavy is imported before a command runs, so that `secondsource --help` answers at once; tests/test_imports.py
says which modules may load.
"""

from __future__ import annotations

import os
import sys

from secondsource.cli.arguments import COMMANDS, help_text, parse
from secondsource.cli.output import INTERRUPTED, NOTHING, OK, say
from secondsource.errors import SecondSourceError

__all__ = ["COMMANDS", "help_text", "main"]


def main(arguments: list[str] | None = None) -> int:
    """Run the command line; returns the exit code. A mistake in usage leaves through SystemExit(2)."""
    try:
        options = parse(list(sys.argv[1:] if arguments is None else arguments))
        code = COMMANDS[options.command].run(options)
        sys.stdout.flush()
    except KeyboardInterrupt:
        say("interrupted")
        return INTERRUPTED
    except BrokenPipeError:
        # The reader has seen enough ("| head"): no complaint, and none from the interpreter's last flush either.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return OK
    except SecondSourceError as error:
        say(str(error))
        return NOTHING
    return code
