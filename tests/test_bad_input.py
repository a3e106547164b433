"""Bad input, as a user gives it: each input is described or fails in one line that names it, and the others are done.

Every command reads the same bad folder. Five megabytes of one line must work: the lines here are shorter,
and what is not linear in their length runs into the time limit of a test.
"""

import json
import os
import subprocess
import sys

import pytest

from secondsource.cli import main
from secondsource.pipeline import Failure, annotated, dossiers, records

GOOD = """Bridge at Harbury closes after crack is found

By Mara Quill

2024-11-23

The bridge over the Lenn at Harbury was closed on Friday after engineers found a crack 40 centimetres long.

“We will not open it before it is safe,” the mayor, Odétte Brannick, told the Harbury Post.

About 12,000 people cross the bridge every day, the council said.
"""
FERRY = (
    "A ferry sank off Port Talla on Sunday, the coast guard said. Nobody was hurt, and the hull was raised."
)
COMMANDS = [
    ["dossier"],
    ["dossier", "--form", "html"],
    ["read"],
    ["read", "--form", "tagged"],
    ["annotate"],
    ["stories"],
    ["export", "quotes"],
    ["export", "claims"],
]

# ---- nothing in it: a failure of one line ---------------------------------------------------------------------

EMPTY = {
    "an empty file": (b"", "empty"),
    "white space": (b" \n\n\t ", "white space"),
    "a byte order mark": (b"\xef\xbb\xbf", "white space"),
    "a picture": (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 9, "PNG image; give the text"),
    "a PDF": (b"%PDF-1.5\n%\xe2\xe3\xcf\xd3\n" + bytes(range(256)) * 9, "PDF; export its text"),
    "zeros": (b"\0" * 5000, "binary"),
    "bytes of anything": (bytes(range(256)) * 20, "binary"),
    "marks alone": (b"- " * 500, "no words"),
    "JSON cut short": (b'[{"title": "Ferry", "text": "A ferry sank."},', "broken JSON"),
    "JSON without end": (b'{"a":' * 50_000, "nested too deep"),
    "tags without end": (b"<div>" * 20_000, "without the words of an article"),
}


@pytest.mark.parametrize("name", EMPTY)
def test_what_holds_nothing_says_why_in_one_line(name):
    body, says = EMPTY[name]
    (failure,) = list(records(body))
    assert isinstance(failure, Failure)
    assert failure.input == "bytes"
    assert says in failure.message
    assert "\n" not in failure.message
    assert "fault of ours" not in failure.message


# ---- dirty, but read, with the doubts that say so ----------------------------------------------------------------

DIRTY = {
    "cp1252": (GOOD.encode("cp1252"), ""),
    "UTF-16": (GOOD.encode("utf-16"), ""),
    "UTF-16 little-endian, unmarked": (GOOD.encode("utf-16-le"), "mark"),
    "UTF-16 big-endian, unmarked": (GOOD.encode("utf-16-be"), "mark"),
    "UTF-8 decoded as cp1252 before": (GOOD.replace("”", "“").encode().decode("cp1252").encode(), "decoded"),
}


@pytest.mark.parametrize("name", DIRTY)
def test_another_encoding_is_read(name):
    body, doubt = DIRTY[name]
    (found,) = list(records(body))
    assert "“We will not open it before it is safe," in found.article.text
    assert "Odétte" in found.article.text
    assert doubt in " ".join(found.article.doubts)


MARKS = {
    "a closing mark is missing": GOOD.replace("”", ""),
    "an opening mark is missing": GOOD.replace("“", ""),
    "a mark too many": GOOD.replace("cross", 'cross" the'),
    "low and high marks": GOOD.replace("“", "„").replace("”", "“"),
    "grave accents": GOOD.replace("“", "``").replace("”", "''"),
    "all at once": GOOD + '\n""" \' ‘ ’ “ „ « » "\n\nHe said: "We go.\n\nThe end was near.',
}


@pytest.mark.parametrize("name", MARKS)
def test_odd_quotation_marks(name):
    (found,) = list(annotated(MARKS[name].encode()))
    text = found.article.text
    for quote in found.annotations.quotes:
        for span in quote.content:
            assert text[span.start : span.end].strip(), name
            assert "\n\n2024" not in text[span.start : span.end]
    (result,) = list(dossiers(MARKS[name].encode()))
    assert not isinstance(result, Failure), result


def test_a_tag_never_closed():
    body = f"<TITLE>Bridge closes<TITLE>\n<PUBLISHED_DATE>2024-11-23\n<CONTENT>{FERRY}"
    (found,) = list(records(body.encode()))
    assert found.article.words("headline") == "Bridge closes"
    assert found.article.published == "2024-11-23"
    assert found.article.words("content") == FERRY
    said = " ".join(found.article.doubts)
    assert "<TITLE> is closed without its slash" in said
    assert "<CONTENT> is never closed" in said


def test_two_records_in_one_file():
    body = f"<TITLE>Bridge closes</TITLE><CONTENT>{GOOD}</CONTENT>\n<TITLE>Ferry sinks</TITLE><CONTENT>{FERRY}</CONTENT>"
    assert [one.article.words("headline") for one in records(body.encode())] == [
        "Bridge closes",
        "Ferry sinks",
    ]


GERMAN = """Sturm beschädigt das Sperrwerk

Das Sperrwerk wurde in der Nacht zum Freitag von einem Sturm beschädigt. „Wir haben alles getan“, sagte die Meisterin, und das
Wasser stieg weiter. Und wer soll das bezahlen? Die Stadt hat 900 Häuser geräumt, sagte der Bürgermeister am Freitag.
"""


def test_a_language_without_tables_is_said_and_not_read_by_english_rules():
    (result,) = list(dossiers(GERMAN.encode()))
    assert not isinstance(result, Failure), result
    (article,) = result.articles.values()
    assert article.language == "de"
    assert (result.dossier.utterances, result.dossier.quantities) == ((), ())
    assert any("language we do not know yet (de)" in doubt for doubt in result.dossier.doubts)


# ---- the commands ----------------------------------------------------------------------------------------------------


@pytest.fixture
def folder(tmp_path):
    place = tmp_path / "Harbury [ü] (1)"
    place.mkdir()
    (place / "good.txt").write_text(GOOD, "utf-8")
    lines = [json.dumps({"title": "Ferry sinks", "text": FERRY}), '{"title": broken', "[]", "5"]
    (place / "lines.jsonl").write_text("\n".join(lines), "utf-8")
    (place / "empty.txt").write_bytes(b"")
    (place / "zeros.txt").write_bytes(b"\0" * 999)
    (place / "gone.txt").symlink_to(place / "nowhere")
    return place


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_the_others_are_done(command, folder, capfdbinary):
    assert main([*command, str(folder / "missing.txt"), str(folder)]) == 1
    out, err = capfdbinary.readouterr()
    assert out
    said = err.decode().splitlines()
    for name in ("missing.txt", "empty.txt", "zeros.txt", "lines.jsonl:2", "lines.jsonl:3", "lines.jsonl:4"):
        assert sum(f"{name}: " in line for line in said) == 1, (name, said)
    assert all(line.startswith("secondsource: ") for line in said)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read(folder, capfdbinary):
    (folder / "good.txt").chmod(0)
    assert main([str(folder)]) == 1
    assert b"good.txt: not allowed to read it" in capfdbinary.readouterr().err


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_nothing_usable(command, folder, capfdbinary):
    assert main([*command, str(folder / "empty.txt"), str(folder / "missing.txt")]) == 3
    assert b"nothing usable" in capfdbinary.readouterr().err


@pytest.mark.parametrize(
    ("given", "code", "says"),
    [
        ("read ''", 3, "empty name"),
        ("read - <&-", 3, "standard input is closed"),
        ("read {good} >&-", 2, "standard output is closed"),
        ("demo >/dev/full", 2, "cannot write: No space left"),
        ("{good} --db {good}", 3, "not an archive of ours"),
        ("{good} --format json", 3, "broken JSON"),
        ("{good} -o {good}/x.html", 2, "Not a directory"),
    ],
)
def test_what_the_shell_may_do(given, code, says, folder):
    words = given.format(good="'" + str(folder / "good.txt") + "'")
    run = subprocess.run(
        ["sh", "-c", f"{sys.executable} -m secondsource {words}"],
        capture_output=True,
        check=False,
        timeout=30,
    )
    err = run.stderr.decode()
    assert run.returncode == code, err
    assert says in err
    assert "Traceback" not in err


# ---- one line --------------------------------------------------------------------------------------------------------

SIZE = 40_000
LINES = {
    "prose": "The mayor of Harbury, Odette Brannick, told the BBC on Friday that 12 people had left. “We are fine,” she said, but John Smith denied it. ",
    "prose without a stop": "the mayor told them and they went on without a stop until friday and said that it was fine with 12 people who ",
    "one letter": "a",
    "marks": '"',
    "opening marks": "“",
    "digits": "7",
    "numbers": "7 12 ",
    "names": "Maron Brannick Odette ",
    "said": "said ",
    "quotations": '"So," he said. ',
    "opened quotations": 'Mr. Brown said "so.\n\n',
    "dates": "2024-11-23 ",
    "sums": "$5m ",
    "lines": "a\n",
    "hyphens": "a-",
    "brackets": "[",
    "credits": "Reuters Damage from AFP/Getty Images ",
    "outlets": "The BBC told the BBC ",
}


@pytest.mark.parametrize("name", LINES)
def test_one_long_line_ends(name, tmp_path, capfdbinary):
    line = LINES[name]
    path = tmp_path / "line.txt"
    path.write_text((line * (SIZE // len(line) + 1))[:SIZE], "utf-8")
    assert main([str(path)]) == 0
    assert b"fault of ours" not in capfdbinary.readouterr().err
