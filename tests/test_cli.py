"""The command line: what goes to stdout, what to stderr, and the exit codes."""

import csv
import io
import json
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from secondsource import cli, codec, pipeline
from secondsource.archive import TABLES as ARCHIVE_TABLES
from secondsource.archive import Archive
from secondsource.cli.arguments import COMMANDS, FORMATS, TABLES, help_text
from secondsource.model import Annotations, Article, Dossier
from secondsource.read import FORMATS as READ_FORMATS

TAGGED = """<TITLE>Ferry line must pay, minister tells Skarnes Radio</TITLE>
<PUBLISHED_DATE>2031-03-04</PUBLISHED_DATE>
<URL>https://skarnes.example/ferry</URL>
<AUTHOR>Per Aune</AUTHOR>
<CONTENT>
"We will not hand the bill to the islanders," Transport Minister Ilse Brandvik told Skarnes Radio on Tuesday.

Rescuers took 212 people off the ferry Marit Holm after it ran aground on Sunday night.
</CONTENT>
"""
PLAIN = """Brandvik blames line for grounding of the ferry Marit Holm

Transport Minister Ilse Brandvik told Skarnes Radio that the government "will not hand the bill to the islanders".

The ferry Marit Holm ran aground off Skarnes on Sunday night. Rescuers took 212 people off the ferry.
"""


@pytest.fixture
def coverage(tmp_path):
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "radio.txt").write_text(TAGGED, "utf-8")
    (tmp_path / "in" / "courier.txt").write_text(PLAIN, "utf-8")
    return tmp_path / "in"


@pytest.fixture
def run(capfdbinary, monkeypatch):
    """Run a command line in this process: (exit code, stdout, stderr)."""
    monkeypatch.delenv("FORCE_COLOR", raising=False)

    def _run(*arguments):
        try:
            code = cli.main([str(argument) for argument in arguments])
        except SystemExit as leaving:
            code = leaving.code
        sys.stdout.flush()
        out, err = capfdbinary.readouterr()
        return code, out.decode(), err.decode()

    return _run


# ---- the main job -----------------------------------------------------------------------------------------


def test_dossier_is_the_command_when_none_is_named(run, coverage):
    assert run(coverage) == run("dossier", coverage)
    code, out, err = run(coverage)
    assert code == 0
    assert not err
    assert "2 articles from 2 outlets." in out
    assert "\x1b" not in out


def test_options_may_come_first(run, coverage):
    assert run("--form", "md", coverage)[1].startswith("# ")


def test_json_can_be_read_back(run, coverage):
    bundle = json.loads(run(coverage, "--form", "json")[1])
    assert bundle["schema"] == codec.SCHEMA
    dossier = codec.from_json(json.dumps(bundle["dossier"]), Dossier)
    articles = [codec.from_json(json.dumps(article), Article) for article in bundle["articles"]]
    assert tuple(article.id for article in articles) == dossier.story.articles
    assert json.loads(run(coverage, "--form", "jsonl")[1]) == bundle


def test_the_same_article_twice_is_one(run, coverage):
    assert run(coverage / "radio.txt", coverage / "radio.txt", "--form", "md") == run(
        coverage / "radio.txt", "--form", "md"
    )


@pytest.mark.parametrize(
    ("ending", "begins"), [("html", "<!doctype html>"), ("md", "# "), ("json", "{"), ("txt", "")]
)
def test_the_ending_of_the_file_says_the_form(run, coverage, tmp_path, ending, begins):
    target = tmp_path / f"out.{ending}"
    assert run(coverage, "-o", target) == (0, "", "")
    assert target.read_text("utf-8").startswith(begins)
    assert not list(tmp_path.glob("*.part"))


def test_a_folder_gets_one_file_per_story(run, coverage, tmp_path):
    assert run(coverage, "-o", f"{tmp_path}/new/", "--form", "md") == (0, "", "")
    (file,) = (tmp_path / "new").iterdir()
    assert re.fullmatch(r"[a-z0-9-]+-[0-9a-f]{6}\.md", file.name)


def test_demo(run):
    code, out, err = run("demo", "--form", "jsonl")
    assert (code, err) == (0, "")
    assert len(json.loads(out.splitlines()[0])["articles"]) == 5


# ---- the other commands -----------------------------------------------------------------------------------


def test_read_lines(run, coverage):
    code, out, _ = run("read", coverage)
    assert code == 0
    lines = [json.loads(line) for line in out.splitlines()]
    assert [set(line) for line in lines] == [{"schema", "input", "article"}] * 2
    assert [Path(line["input"]).name for line in lines] == ["courier.txt", "radio.txt"]
    assert codec.from_json(json.dumps(lines[1]["article"]), Article).authors == ("Per Aune",)


def test_read_again(run, coverage, tmp_path):
    """What read writes, read reads: the same articles, id and all."""
    first = run("read", coverage)[1]
    (tmp_path / "again.jsonl").write_text(first, "utf-8")
    again = run("read", tmp_path / "again.jsonl")[1]
    assert [json.loads(line)["article"] for line in first.splitlines()] == [
        json.loads(line)["article"] for line in again.splitlines()
    ]


def test_read_into_a_folder(run, coverage, tmp_path):
    assert run("read", coverage, "-o", f"{tmp_path}/out/", "--form", "tagged") == (0, "", "")
    assert len(list((tmp_path / "out").glob("*.txt"))) == 2


def test_annotate_lines(run, coverage):
    code, out, _ = run("annotate", coverage)
    assert code == 0
    for line in map(json.loads, out.splitlines()):
        assert set(line) == {"schema", "input", "article", "annotations"}
        found = codec.from_json(json.dumps(line["annotations"]), Annotations)
        assert found.article == line["article"]["id"]


def test_stories(run, coverage):
    code, out, _ = run("stories", coverage)
    assert code == 0
    assert "2 articles" in out
    (line,) = run("stories", coverage, "--form", "jsonl")[1].splitlines()
    story = json.loads(line)
    assert story["story"]["articles"] == [article["id"] for article in story["articles"]]


def test_archive(run, coverage, tmp_path):
    db = tmp_path / "desk.db"
    code, out, err = run(coverage, "--db", db, "--form", "md")
    assert (code, err) == (0, "")
    assert out == run(coverage, "--form", "md")[1]
    assert run(coverage, "--db", db) == (0, "", "")  # nothing new
    code, out, err = run("search", "ferry", '"Marit Holm"', "--db", db)
    assert (code, err) == (0, "")
    assert out.count("Marit Holm") >= 2
    hits = run("search", "islanders", "--db", db, "--form", "jsonl")[1].splitlines()
    assert {json.loads(hit)["hit"]["outlet"] for hit in hits} == {"courier", "skarnes.example"}
    for table in TABLES:
        assert run("export", table, "--db", db)[0] == 0
    assert run("export", "articles", "--db", db)[1].splitlines()[0].startswith("article,input,outlet,")


def test_follow(run, tmp_path):
    body = "".join(f"<p>{line}</p>" for line in PLAIN.splitlines() * 6 if line)
    feed = tmp_path / "feed.xml"
    feed.write_text(
        '<rss version="2.0"><channel><title>News</title><item><title>Ferry aground</title><description><![CDATA['
        f"{body}]]></description><link>https://radio.example/ferry</link></item></channel></rss>",
        "utf-8",
    )
    code, out, err = run("follow", feed, "--db", tmp_path / "desk.db")
    assert (code, err) == (0, "")
    assert "1 article" in out
    assert run("follow", feed, "--db", tmp_path / "desk.db") == (0, "", "")
    code, _, err = run("follow", tmp_path / "none.xml", "--db", tmp_path / "desk.db")
    assert code == 1
    assert "no such file" in err


def test_serve(run, coverage, tmp_path, monkeypatch):
    """The desk shows the archive named, and the bundled example where there is none."""
    shown = []

    def listen(db, **options):
        with Archive.open(db, write=False) as archive:
            shown.append((len(archive.stories()), options))
        raise KeyboardInterrupt

    monkeypatch.setattr("secondsource.web.serve", listen)
    monkeypatch.chdir(tmp_path)
    code, out, err = run("serve", "--port", "8123")
    assert (code, out) == (0, "")
    assert "bundled example" in err
    assert "http://127.0.0.1:8123/" in err
    run(coverage, "--db", "desk.db")
    assert run("serve", "--db", "desk.db")[0] == 0
    assert shown == [(1, {"host": "127.0.0.1", "port": port, "browse": False}) for port in (8123, 8000)]


@pytest.mark.parametrize("command", [["serve"], ["search", "snow"], ["export", "quotes"]])
def test_no_archive(run, tmp_path, command):
    code, out, err = run(*command, "--db", tmp_path / "none.db")
    assert (code, out) == (3, "")
    assert "make one with" in err
    assert not (tmp_path / "none.db").exists()


def test_search_that_finds_nothing(run, coverage, tmp_path):
    run(coverage, "--db", tmp_path / "desk.db")
    code, out, err = run("search", "volcano", "--db", tmp_path / "desk.db")
    assert (code, out) == (3, "")
    assert "volcano" in err


@pytest.mark.parametrize("table", TABLES)
def test_export_of_inputs(run, coverage, table):
    code, out, err = run("export", table, coverage)
    assert (code, err) == (0, "")
    rows = list(csv.DictReader(io.StringIO(out)))
    lines = [json.loads(line) for line in run("export", table, coverage, "--form", "jsonl")[1].splitlines()]
    assert len(rows) == len(lines)
    assert [list(row) for row in rows] == [list(line) for line in lines]


def test_standard_input(coverage):
    done = subprocess.run(
        [sys.executable, "-m", "secondsource", "read", "-"],
        input=TAGGED.encode(),
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0
    assert json.loads(done.stdout)["input"] == "-"


# ---- what goes wrong --------------------------------------------------------------------------------------


def test_one_bad_input_never_stops_the_others(run, coverage):
    code, out, err = run("read", coverage / "missing.txt", coverage / "radio.txt")
    assert code == 1
    assert len(out.splitlines()) == 1
    assert err == f"secondsource: {coverage / 'missing.txt'}: no such file\n"


def test_quiet(run, coverage):
    assert run("read", coverage / "missing.txt", coverage / "radio.txt", "--quiet")[::2] == (1, "")


def test_nothing_usable(run, coverage):
    (coverage / "empty.txt").write_bytes(b"")
    code, out, err = run(coverage / "empty.txt")
    assert (code, out) == (3, "")
    assert "empty.txt" in err
    assert "nothing usable" in err


@pytest.mark.parametrize(
    "arguments",
    [["--form", "pdf", "x"], ["read"], ["read", "--form", "html", "x"], ["--format", "docx", "x"], []],
)
def test_usage(run, arguments):
    code, out, err = run(*arguments)
    assert (code, out) == (2, "")
    assert "usage: secondsource" in err


def test_an_output_that_cannot_be_written(run, coverage, tmp_path):
    code, out, err = run(coverage, "-o", tmp_path / "missing" / "x.md")
    assert (code, out) == (2, "")
    assert "cannot write" in err


def test_a_folder_where_one_file_is_written(run, coverage, tmp_path):
    code, out, err = run("annotate", coverage, "-o", tmp_path)
    assert (code, out) == (2, "")
    assert "is a folder" in err


def test_an_interrupted_file_is_left_as_it_was(run, coverage, tmp_path, monkeypatch):
    target = tmp_path / "old.jsonl"
    target.write_text("old", "utf-8")
    article = next(iter(pipeline.records(coverage / "radio.txt")))

    def interrupted(*_, **__):
        yield article
        raise KeyboardInterrupt

    monkeypatch.setattr(pipeline, "records", interrupted)
    code, _, err = run("read", coverage, "-o", target)
    assert code == 130
    assert f"{target} is left as it was" in err
    assert target.read_text("utf-8") == "old"
    assert json.loads((tmp_path / "old.jsonl.part").read_text("utf-8"))["article"]["id"] == article.article.id


def test_interrupted(coverage):
    """Ctrl-C: exit code 130, and the lines already written are whole."""
    many = coverage / "many.jsonl"
    record = json.dumps(
        {"title": "Snow {}", "content": "Snow fell on the harbour at Skarnes all night. " * 50}
    )
    many.write_text("\n".join(record.replace("{}", str(n)) for n in range(600)), "utf-8")
    command = [sys.executable, "-u", "-m", "secondsource", "annotate", str(many)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        first = running.stdout.readline()
        running.send_signal(signal.SIGINT)
        rest, err = running.communicate(timeout=30)
    assert running.returncode == 130
    assert b"interrupted" in err
    assert b"Traceback" not in err
    for line in (first + rest).splitlines():
        json.loads(line)


def test_broken_pipe_is_quiet(coverage):
    many = coverage / "many.jsonl"
    record = json.dumps(
        {"title": "Snow {}", "content": "Snow fell on the harbour at Skarnes all night. " * 50}
    )
    many.write_text("\n".join(record.replace("{}", str(n)) for n in range(300)), "utf-8")
    command = [sys.executable, "-m", "secondsource", "read", str(many)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        running.stdout.readline()
        running.stdout.close()
        err = running.stderr.read()
        running.wait(timeout=30)
    assert err == b""


# ---- help -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_help(run, command):
    code, out, err = run(*filter(None, [command]), "--help")
    assert (code, err) == (0, "")
    assert out == help_text(command)
    assert max(map(len, out.splitlines())) <= 110
    assert "examples:" in out


def test_version(run):
    code, out, _ = run("--version")
    assert code == 0
    assert out.startswith("secondsource ")


def test_names_that_the_help_repeats():
    assert tuple(READ_FORMATS) == FORMATS
    assert ARCHIVE_TABLES == TABLES


def test_every_command_is_named_in_the_help():
    for name, command in COMMANDS.items():
        assert f"  {name}" in help_text()
        assert command.summary in help_text()


def test_width_follows_the_terminal(run, coverage, monkeypatch):
    monkeypatch.setenv("COLUMNS", "50")
    assert max(map(len, run(coverage)[1].splitlines())) <= 50


def test_colour(run, coverage, monkeypatch):
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert "\x1b[" in run(coverage)[1]
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b[" not in run(coverage)[1]
