"""The digests a web archive states: bytes that are not those archived are read, with a doubt."""

import base64
import gzip
import hashlib

import pytest

from crawls import PAGE, http, record
from secondsource.read import open_source, read


def digest(body, form="b32", name="sha1"):
    raw = hashlib.new(name, body).digest()
    return (
        f"{name}:"
        + {"b32": base64.b32encode(raw).decode(), "hex": raw.hex(), "b64": base64.b64encode(raw).decode()}[
            form
        ]
    )


REPORT = PAGE.replace(
    b"night.",
    b"night near the old pier in Oldport, the harbour master said on Monday.</p><p>All 40 people on board were brought ashore in two boats, "
    b"and nobody was hurt. The ferry will be towed to the yard when the tide comes in, he said, and may sail again within a week.",
)
BLOCK = http(REPORT)
ZIPPED = http(gzip.compress(REPORT, mtime=0), Content_Encoding="gzip")


@pytest.mark.parametrize(
    ("block", "headers", "doubted"),
    [
        (BLOCK, {"WARC_Block_Digest": digest(BLOCK), "WARC_Payload_Digest": digest(REPORT)}, False),
        (BLOCK, {"WARC_Block_Digest": digest(BLOCK, "hex", "sha256"), "WARC_Payload_Digest": digest(REPORT, "b64", "md5")}, False),
        (ZIPPED, {"WARC_Payload_Digest": digest(REPORT)}, False),
        (ZIPPED, {"WARC_Payload_Digest": digest(gzip.compress(REPORT, mtime=0))}, False),
        (BLOCK, {"WARC_Block_Digest": "blake3:abc", "WARC_Payload_Digest": "nonsense"}, False),
        (BLOCK, {"WARC_Block_Digest": digest(BLOCK + b" ")}, True),
        (BLOCK, {"WARC_Block_Digest": digest(BLOCK), "WARC_Payload_Digest": digest(b"other")}, True),
    ],
)  # fmt: skip
def test_bytes_without_their_digest_are_read_with_a_doubt(block, headers, doubted):
    (raw,) = open_source(record("https://gazette.example/one", block, **headers))
    assert bool(raw.doubts) == doubted
    (article,) = read(raw)
    assert any("digest" in doubt for doubt in article.doubts) == doubted
