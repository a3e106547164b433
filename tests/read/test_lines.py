"""Long files of JSON lines in pieces: the same articles and failures as of the whole."""

import json

import pytest

from secondsource.model import Raw
from secondsource.pipeline import Failure, records
from secondsource.read import apart, read
from secondsource.read.lines import PIECE
from secondsource.workers import Workers

LINE = json.dumps(
    {"title": "Ice {} on the road", "text": "Ice lay on the road for {} days. The cöuncil said so. " * 40}
)


def lines(count, end="\n"):
    return end.join(LINE.replace("{}", str(number)) for number in range(count)).encode() + end.encode()


@pytest.mark.parametrize("end", ["\n", "\r\n", "\n\n"])
def test_pieces_hold_all_lines_and_keep_their_numbers(end):
    body = lines(300, end) + b'{"title": broken}\n' + lines(300, end)
    whole = Raw("a.jsonl", body)
    pieces = list(apart(whole))
    assert len(pieces) == len(body) // PIECE + 1
    held = [line for piece in pieces for line in piece.body.splitlines() if line]
    assert held == [line for line in body.splitlines() if line]
    failures, told = [], []
    articles = [article for piece in pieces for article in read(piece, failed=failures.append)]
    assert articles == list(read(whole, failed=told.append))
    assert [one.about for one in failures] == [one.about for one in told]


@pytest.mark.parametrize(
    "raw",
    [
        Raw("a.jsonl", lines(10)),
        Raw("a.txt", lines(600)),
        Raw("a.jsonl", lines(600), format="text"),
        Raw("a.jsonl", lines(600).decode().encode("utf-16")),
        Raw("a.jsonl", b"[" + lines(600)),
    ],
)
def test_anything_else_is_itself(raw):
    assert list(apart(raw)) == [raw]


def test_one_long_line():
    (one,) = apart(Raw("a.jsonl", lines(1)[:-3] + b"x" * 3 * PIECE))
    assert one.body.count(b"\n") == 0


def test_shared_out(tmp_path):
    (tmp_path / "a.jsonl").write_bytes(lines(500) + b"{\n" + lines(300))
    found = list(records(tmp_path, workers=Workers(jobs=2, seconds=60, handful=0)))
    assert found == list(records(tmp_path))
    assert len(found) == 501
    assert [one.input[-4:] for one in found if isinstance(one, Failure)] == [":501"]
