"""Rows as CSV and JSON lines."""

import csv
import io
import json

from secondsource.publish.tables import to_csv, to_jsonl

ROWS = [
    {"outlet": "Coast Radio", "words": 'He said "no",\nthen left.', "start": 3},
    {"outlet": "=SUM(A1)", "words": "Schnee in Brünn 🌨", "start": 0},
]


def test_csv():
    text = b"".join(to_csv(ROWS)).decode()
    assert text.splitlines()[0] == "outlet,words,start"
    assert [{**row, "start": int(row["start"])} for row in csv.DictReader(io.StringIO(text))] == ROWS


def test_jsonl():
    assert [json.loads(line) for line in to_jsonl(ROWS)] == ROWS


def test_no_rows():
    assert not list(to_csv([]))
    assert not list(to_jsonl([]))
