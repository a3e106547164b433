"""Many inputs at the command line: shared out in their order, cut short by Ctrl-C or a kill, taken up again.

The commands run as processes of their own; nothing here depends on how fast they are.
"""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from secondsource import cli
from secondsource.cli.output import Tally, progress

PAGE = """<!doctype html><html lang="en"><head><title>Snow closes the harbour of Skarnes for day {0}</title>
<link rel="canonical" href="https://skarnes.example/{0}"><meta property="article:published_time" content="2031-03-04T08:00:00+01:00"></head><body><article>
<h1>Snow closes the harbour of Skarnes for day {0}</h1>
<p>Snow fell on the harbour of Skarnes for {0} hours, and no ferry left before noon, the coast guard said.</p>
<p>“We have not seen the like of it since the winter of {0} storms,” the harbour master, Ilse Brandvik, told Skarnes Radio.</p>
<p>Some {0}00 people waited on the quay; the last of them went home in the evening, when the snow had stopped.</p>
<p>The Skarnes Courier prints what happens on the coast and behind it.</p>
</article></body></html>"""
COUNT = 32


@pytest.fixture(scope="module")
def pages(tmp_path_factory):
    """A folder of pages, one without words, one twice under another name, and two files of lines."""
    folder = tmp_path_factory.mktemp("batch") / "in"
    folder.mkdir()
    for number in range(COUNT):
        (folder / f"{number:03}.html").write_text(PAGE.format(number + 2), "utf-8")
    (folder / "020.html").write_text("<html><body></body></html>")
    lines = [
        json.dumps({"title": f"Ice {n}", "text": f"Ice lay on the road for {n} days. " * 3}) for n in range(9)
    ]
    (folder / "030b.jsonl").write_text("\n".join([*lines, '{"title":']), "utf-8")
    (folder / "099.jsonl").write_text("\n".join(lines[:5]), "utf-8")
    return folder


@pytest.fixture(scope="module")
def whole(pages):
    """What an uninterrupted run writes, in this process."""
    out = pages.parent / "whole.jsonl"
    assert cli.main(["read", str(pages), "-o", str(out), "--quiet"]) == 1
    return out.read_bytes()


def started(*arguments):
    command = [sys.executable, "-m", "secondsource", *map(str, arguments)]
    # Where the tests run in the background of a script, Ctrl-C is ignored, and a child would inherit that.
    hears = lambda: signal.signal(signal.SIGINT, signal.default_int_handler)  # noqa: E731
    return subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
        preexec_fn=hears,  # noqa: PLW1509
    )


def run(*arguments):
    with started(*arguments) as running:
        out, err = running.communicate(timeout=50)
    return running.returncode, out, err.decode()


def until(condition):
    """Wait for something a process does; the limit of a test ends what never comes."""
    while not condition():
        time.sleep(0.01)


def children(pid):
    """The processes of a command, however deep."""
    found = []
    for task in Path(f"/proc/{pid}/task").glob("*/children"):
        for child in task.read_text().split():
            found += [int(child), *children(int(child))]
    return found


def workers_of(pid):
    """The processes of its pool: its children's children, the children being the one that forks and the keeper of resources."""
    return [child for child in children(pid) if parent(child) != pid]


def parent(pid):
    return int(Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[1])


def test_lines_stand_in_the_order_of_the_inputs(pages, whole):
    code, out, err = run("read", pages, "--jobs", "2")
    assert (code, out) == (1, whole)
    names = [Path(json.loads(line)["input"]).name for line in whole.splitlines()]
    assert names == sorted(names)
    assert names.count("030b.jsonl") == 9
    assert out.count(b'"name":"other"') > 20, "each page ends in one line, which the first ones teach"
    first, second = err.splitlines()
    assert "020.html: " in first
    assert "030b.jsonl:10: " in second


@pytest.mark.parametrize("command", ["read", "annotate"])
def test_ctrl_c_and_resume(command, pages, whole, tmp_path, capfd):
    out, part = tmp_path / "out.jsonl", tmp_path / "out.jsonl.part"
    if command == "annotate":
        assert cli.main(["annotate", str(pages), "-o", str(out), "--quiet"]) == 1
        whole = out.read_bytes()
        out.unlink()
    with started(command, pages, "-o", out, "--jobs", "2") as running:
        until(lambda: part.exists() and part.stat().st_size > 10_000)
        os.killpg(running.pid, signal.SIGINT)  # as a terminal does: to the command and to all its processes
        said = running.communicate(timeout=50)[1].decode()
    if running.returncode == 130:  # it may have been done
        assert said.splitlines()[-1] == "secondsource: interrupted"
        assert "--resume" in said
        assert "Traceback" not in said
        assert not out.exists()
        assert whole.startswith(part.read_bytes())
        assert part.read_bytes().endswith(b"\n")
    assert cli.main([command, str(pages), "-o", str(out), "--resume"]) == 1
    assert "020.html: " in capfd.readouterr().err
    assert out.read_bytes() == whole
    assert not part.exists()


def test_resume_after_any_cut(pages, whole, tmp_path, monkeypatch):
    """Wherever the file was cut, in a line or after it, in the middle of an input or not: the end is the same."""
    out, part = tmp_path / "out.jsonl", tmp_path / "out.jsonl.part"
    ends = [end for end, byte in enumerate(whole) if byte == 10]
    lines = ends[3], ends[33], ends[-3], ends[-1]
    for cut in (1, lines[0] - 7, *(end + 1 for end in lines), lines[1] + 500):
        part.write_bytes(whole[:cut])
        assert cli.main(["read", str(pages), "-o", str(out), "--resume", "--quiet"]) == 1
        assert out.read_bytes() == whole, cut
        out.unlink()


def test_resume_takes_what_is_new(pages, whole, tmp_path):
    """With a file that is done, what came since is added at its end."""
    out, place = tmp_path / "out.jsonl", tmp_path / "in"
    place.mkdir()
    for name in ("b.txt", "a.txt"):
        (place / name).write_text(
            f"Ice on the road to {name}. It lay there all day, the council said.", "utf-8"
        )
        assert cli.main(["read", str(place), "-o", str(out), "--resume"]) == 0
    assert [Path(json.loads(line)["input"]).name for line in out.read_text().splitlines()] == [
        "b.txt",
        "a.txt",
    ]
    assert cli.main(["read", str(place), "-o", str(out), "--resume"]) == 0  # nothing new is no failure
    assert len(out.read_text().splitlines()) == 2


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["read", "--resume"], "the file that -o names"),
        (["read", "--resume", "-o", "{folder}"], "the file that -o names"),
        (["read", "--resume", "-o", "{folder}/x.md"], "in the form jsonl"),
        (["annotate", "--resume", "-o", "{folder}/whole.jsonl"], "written by “read”"),
        (["read", "--resume", "-o", "{folder}/other.txt", "--form", "jsonl"], "line 1 is not ours"),
    ],
)
def test_what_cannot_be_resumed(arguments, says, pages, whole, capfd):
    folder = pages.parent
    (folder / "other.txt").write_text("My own notes\nof the day", "utf-8")
    with pytest.raises(SystemExit) as leaving:
        cli.main([word.replace("{folder}", str(folder)) for word in arguments] + [str(pages)])
    assert leaving.value.code == 2
    assert says in capfd.readouterr().err
    assert (folder / "other.txt").read_text("utf-8") == "My own notes\nof the day"
    assert (folder / "whole.jsonl").read_bytes() == whole


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="finds the processes in /proc")
def test_a_worker_killed_costs_one_input(pages, whole, tmp_path):
    out = tmp_path / "out.jsonl"
    with started("read", pages, "-o", out, "--jobs", "2") as running:
        part = Path(f"{out}.part")
        # What the first pages teach of their host's lines (`repeated.py`) must be known: without one of them a later page keeps its own.
        until(lambda: running.poll() is not None or (part.exists() and part.read_bytes().count(b"\n") > 2))
        for pid in workers_of(running.pid)[:1]:
            os.kill(pid, signal.SIGKILL)
        err = running.communicate(timeout=50)[1].decode()
    assert running.returncode == 1
    lost = [line for line in err.splitlines() if "was killed" in line]
    assert len(lost) <= 1
    assert (
        len(out.read_bytes().splitlines()) >= len(whole.splitlines()) - 9
    )  # its input may have been the file of nine lines
    assert [line for line in out.read_bytes().splitlines() if line not in whole.splitlines()] == []


def test_a_page_that_takes_too_long_is_one_line(pages, tmp_path):
    """Two megabytes of paragraphs between two pages, and one second."""
    heavy = tmp_path / "heavy.html"
    heavy.write_text("<html><body>" + "<p>Snow fell on <b>the</b> harbour of Skarnes all day.</p>" * 30_000)
    inputs = [pages / "001.html", heavy, pages / "002.html"]
    code, out, err = run("read", *inputs, "--timeout", "1")
    names = [Path(json.loads(line)["input"]).name for line in out.splitlines()]
    if code == 0:  # on a machine of tomorrow
        assert names == ["001.html", "heavy.html", "002.html"]
    else:
        assert names == ["001.html", "002.html"]
        assert err == f"secondsource: {heavy}: took longer than 1 s\n"


def test_progress_in_words():
    assert progress(Tally(False, good=1234, failed=5), 100) == "1,234 done, 5 failed, 12.3 a second"
    told = Tally(False, good=50, failed=0, total=200, begun=50)
    assert progress(told, 100) == "50 done, 0 failed, 0.5 a second, about 5 min left"
    assert progress(told, 10).endswith("about 30 s left")
    assert progress(told, 4000).endswith("about 3 h 20 min left")


@pytest.mark.skipif(not hasattr(os, "openpty"), reason="no terminals here")
def test_progress_on_a_terminal_alone(pages):
    ours, theirs = os.openpty()
    command = [sys.executable, "-m", "secondsource", "read", str(pages), "--jobs", "1"]
    said = b""
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=theirs) as running:
        os.close(theirs)
        try:
            while piece := os.read(ours, 4096):
                said += piece
        except OSError:  # Linux ends a terminal so
            pass
    os.close(ours)
    assert running.returncode == 1
    if b"done" in said:  # work of under a second shows none
        assert b" a second" in said
        assert said.endswith(b"\r\x1b[K")
