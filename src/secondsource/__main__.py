"""`python -m secondsource`, and the `secondsource` command."""

from __future__ import annotations

import sys

from secondsource.cli import main

if __name__ == "__main__":
    sys.exit(main())
