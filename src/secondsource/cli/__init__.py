"""The command line: data on stdout, progress and failures on stderr, exit codes a script can act on.

Nothing heavy is imported before a command runs, so that `secondsource --help` answers at once; tests/test_imports.py
says which modules may load.
"""

from __future__ import annotations

import os
import sys

from secondsource.cli.arguments import COMMANDS, help_text, parse
from secondsource.cli.output import INTERRUPTED, NOTHING, OK, USAGE, say
from secondsource.errors import SecondSourceError

__all__ = ["COMMANDS", "help_text", "main"]


def main(arguments: list[str] | None = None) -> int:
    """Run the command line; returns the exit code. A mistake in usage leaves through SystemExit(2)."""
    try:
        options = parse(list(sys.argv[1:] if arguments is None else arguments))
        if sys.stdout is None:
            say("standard output is closed; open it, even where -o names a file")
            return USAGE
        code = COMMANDS[options.command].run(options)
        sys.stdout.flush()
    except KeyboardInterrupt:
        say("interrupted")
        return INTERRUPTED
    except BrokenPipeError:
        # The reader has seen enough ("| head"): no complaint, and none from the interpreter's last flush either.
        _leave_stdout()
        return OK
    except (
        OSError
    ) as error:  # what is read is caught where it is read: this is where it was to go, a full disk
        say(f"cannot write: {error.strerror or error}")
        _leave_stdout()
        return USAGE
    except SecondSourceError as error:
        say(str(error))
        return NOTHING
    return code


def _leave_stdout() -> None:
    """Let the interpreter's last flush go nowhere."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
