"""Docs that can lie are generated or run: console blocks, the JSON Schema, links, the nouns and tables they name.

`make docs` (pytest --bless) writes what the commands print now; read the diff.
"""

import dataclasses
import inspect
import json
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import secondsource
from secondsource import codec, model
from secondsource.languages import LEXICONS, tables

ROOT = Path(__file__).resolve().parents[1]
PAGES = [*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").glob("*.md"))]
BLOCK = re.compile(r"^```console\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def name(path):
    return path.relative_to(ROOT).as_posix()


def run(command, folder):
    """What a shell prints in the repository, with this interpreter's `secondsource` first on the path."""
    environment = {
        **os.environ,
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "COLUMNS": "100",
        "NO_COLOR": "1",
        "OUT": str(folder),
    }
    done = subprocess.run(
        ["bash", "-c", command],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=50,
        check=False,
    )
    return "".join(line.rstrip() + "\n" for line in (done.stdout + done.stderr).splitlines())


def rerun(block, folder):
    """A console block with every command's output as it is now."""
    commands = [line[2:] for line in block.splitlines() if line.startswith("$ ")]
    return "".join(f"$ {command}\n{run(command, folder)}" for command in commands)


@pytest.mark.parametrize("path", [page for page in PAGES if BLOCK.search(page.read_text("utf-8"))], ids=name)
def test_console_blocks_are_what_the_commands_print(path, bless, tmp_path):
    page = path.read_text("utf-8")
    now = BLOCK.sub(lambda block: f"```console\n{rerun(block[1], tmp_path)}```", page)
    if bless:
        path.write_text(now, "utf-8")
    assert now == page or bless


def test_schema_is_generated(bless):
    path = ROOT / "docs" / "schema.json"
    now = (
        json.dumps(codec.schema(model.Article, model.Annotations, model.Story, model.Dossier), indent=1)
        + "\n"
    )
    if bless:
        path.write_text(now, "utf-8")
    assert path.read_text("utf-8") == now


@pytest.mark.parametrize("path", PAGES, ids=name)
def test_links_lead_somewhere(path):
    for link in re.findall(r"\]\((?!https?://|#)([^)#]+)", path.read_text("utf-8")):
        assert (path.parent / link).exists(), f"{link} in {name(path)}"


API = """# The public names

Written by `make docs` from the code: everything `import secondsource as ss` promises. The whole shape of the nouns is in
[schema.json](schema.json), what they mean in the [glossary](glossary.md), the forms of `publish` in [publish.md](publish.md).

"""


def signature(function):
    """The parameters as they are written (name, type, default) and what comes back."""
    whole = inspect.signature(function)
    marks, shown = {inspect.Parameter.KEYWORD_ONLY: "*"}, []
    for one in whole.parameters.values():
        if mark := marks.pop(one.kind, ""):
            shown.append(mark)
        default = "" if one.default is one.empty else f" = {one.default!r}"
        shown.append(f"{one.name}: {one.annotation}{default}")
    return f"({', '.join(shown)}) -> {whole.return_annotation}"


def api_line(name):
    thing = getattr(secondsource, name)
    if inspect.ismodule(thing):  # a package that is called by its verb
        thing = getattr(thing, name)
    shape = name
    if dataclasses.is_dataclass(thing):
        shape += f"({', '.join(field.name for field in dataclasses.fields(thing))})"
    elif inspect.isfunction(thing):
        shape += signature(thing)
    says = "the version, as text" if name == "__version__" else inspect.getdoc(thing).partition("\n\n")[0]
    return f"* `{shape}`\n  {' '.join(says.split())}\n"


def test_api_page_is_generated(bless):
    path = ROOT / "docs" / "api.md"
    now = API + "".join(map(api_line, secondsource.__all__))
    if bless:
        path.write_text(now, "utf-8")
    assert path.read_text("utf-8") == now


def test_the_package_of_extending_works(tmp_path):
    page = (ROOT / "docs" / "extending.md").read_text("utf-8")
    blocks = dict(re.findall(r"^```\w+\n# (\S+)\n(.*?)^```$", page, re.MULTILINE | re.DOTALL))
    (tmp_path / "weather.py").write_text(blocks["weather.py"], "utf-8")
    told = tomllib.loads(blocks["pyproject.toml"])["project"]
    installed = tmp_path / "weather-0.1.dist-info"  # all that an installer leaves behind of a module
    installed.mkdir()
    (installed / "METADATA").write_text(
        f"Metadata-Version: 2.1\nName: {told['name']}\nVersion: {told['version']}\n"
    )
    groups = (
        f"[{group}]\n" + "".join(f"{name} = {where}\n" for name, where in entries.items())
        for group, entries in told["entry-points"].items()
    )
    (installed / "entry_points.txt").write_text("\n".join(groups))
    (tmp_path / "a.wx").write_text("WX 2031-03-04\nSnow fell on Weir Street.", "utf-8")
    printed = run('export PYTHONPATH="$OUT"; secondsource annotate "$OUT/a.wx"', tmp_path)
    assert '"layer":"weather","value":"snow"' in printed
    assert '"outlet":"Weather Office"' in printed
    printed = run('export PYTHONPATH="$OUT"; secondsource demo --form todo', tmp_path)
    assert printed.startswith("[ ] ")


def test_glossary_has_every_noun():
    glossary = (ROOT / "docs" / "glossary.md").read_text("utf-8")
    nouns = [noun for noun, kind in vars(model).items() if dataclasses.is_dataclass(kind)]
    assert [noun for noun in nouns if f"**{noun}**" not in glossary] == []


@pytest.mark.parametrize("code", sorted(LEXICONS))
def test_every_language_fills_every_table(code):
    for table in dataclasses.fields(tables.Lexicon):
        filled = getattr(LEXICONS[code], table.name)
        if dataclasses.is_dataclass(filled):
            empty = [field.name for field in dataclasses.fields(filled) if not getattr(filled, field.name)]
            assert empty == [], f"{code}.{table.name}"


# Written with a class of one letter, so that this file does not hold what it forbids.
FORBIDDEN = re.compile(r"/w[o]rk/|/r[o]ot/|/h[o]me/\w|pypi\.o[r]g|registry\.n[p]mjs")


@pytest.mark.parametrize("path", PAGES, ids=name)
def test_no_registry_host_and_no_machine_path(path):
    assert not FORBIDDEN.search(path.read_text("utf-8"))
