"""Fetching: loopback servers that behave well and badly; nothing here leaves the machine."""

import asyncio
import gzip
import threading
import time
import zlib
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import unquote

import pytest

from secondsource.errors import SourceError
from secondsource.model import Raw
from secondsource.read import fetch as module
from secondsource.read.addresses import is_public
from secondsource.read.fetch import Limits, fetch, open_url

PAGE = b"<html><body><p>The weir at Aldmoor holds, the river board said.</p></body></html>"
HOME = Limits(private=True, seconds=5, size=1_000_000)


class Answers(BaseHTTPRequestHandler):
    """One behaviour per path."""

    seen: list[tuple[str, dict[str, str]]] = []  # noqa: RUF012 - the handler is made anew for each request

    def do_GET(self):
        self.seen.append((self.path, dict(self.headers)))
        with suppress(ConnectionError):
            getattr(self, "at_" + self.path.strip("/").split("?")[0].split("/")[0])()

    def answer(self, body, status=200, kind="text/html; charset=utf-8", **headers):
        self.send_response(status)
        for name, value in {"Content-Type": kind, "Content-Length": str(len(body)), **headers}.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def at_page(self):
        self.answer(PAGE)

    def at_gzip(self):
        self.answer(gzip.compress(PAGE), Content_Encoding="gzip")

    def at_deflate(self):
        self.answer(zlib.compress(PAGE), Content_Encoding="deflate")

    def at_rawdeflate(self):
        packer = zlib.compressobj(wbits=-15)
        self.answer(packer.compress(PAGE) + packer.flush(), Content_Encoding="deflate")

    def at_bomb(self):
        self.answer(gzip.compress(b"\0" * 60_000_000), Content_Encoding="gzip")

    def at_nogzip(self):
        self.answer(PAGE, Content_Encoding="gzip")

    def at_brotli(self):
        self.answer(PAGE, Content_Encoding="br")

    def at_large(self):
        self.answer(b"x" * 1_000_001)

    def at_gone(self):
        self.answer(b"gone", 410)

    def at_picture(self):
        self.answer(b"\x89PNG", kind="image/png")

    def at_moved(self):
        self.answer(b"", 301, Location="/page#top")

    def at_round(self):
        self.answer(b"", 302, Location="/round")

    def at_away(self):
        self.answer(b"", 302, Location=unquote(self.path.partition("?")[2]))

    def at_drip(self):
        self.send_response(200)
        self.end_headers()
        for _ in range(100):
            self.wfile.write(b"x")
            self.wfile.flush()
            time.sleep(0.05)

    def at_cut(self):
        self.send_response(200)
        self.send_header("Content-Length", "1000")
        self.end_headers()
        self.wfile.write(b"x")

    def log_message(self, *_):
        pass


@pytest.fixture(scope="module")
def site():
    server = ThreadingHTTPServer(("127.0.0.1", 0), Answers)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.mark.parametrize("path", ["page", "gzip", "deflate", "rawdeflate", "moved"])
def test_a_page_comes_with_its_kind_and_the_address_it_led_to(site, path):
    [raw] = open_url(f"{site}/{path}", limits=HOME, format="html")
    led = f"{site}/{'page' if path == 'moved' else path}"
    assert raw == Raw(f"{site}/{path}", PAGE, "text/html; charset=utf-8", led, format="html")


@pytest.mark.parametrize(
    ("path", "why"),
    [
        ("bomb", "larger than 1 MB"),
        ("large", "larger than 1 MB"),
        ("nogzip", "cannot be unpacked"),
        ("brotli", "packed as br"),
        ("gone", "the server answered 410"),
        ("picture", "not a text but image/png"),
        ("round", "more than 6 redirects"),
        ("away?file:///etc/passwd", "not a web address"),
        ("away?ftp://host.example/x", "not a web address"),
        ("away?http://user:secret@host.example/", "a password in it"),
        ("away?http://[broken", "could not be fetched"),
        ("cut", "could not be fetched"),
    ],
)
def test_what_cannot_be_had_is_one_error_that_says_why(site, path, why):
    [error] = fetch([f"{site}/{path}"], limits=HOME)
    assert isinstance(error, SourceError)
    assert why in str(error)
    assert str(error).startswith(f"{site}/{path}: ")


def test_a_server_that_drips_is_left_in_time(site):
    began = time.monotonic()
    [error] = fetch([f"{site}/drip"], limits=Limits(private=True, seconds=0.3))
    assert "took longer than 0.3 seconds" in str(error)
    assert time.monotonic() - began < 2


def test_one_bad_address_never_costs_the_others(site):
    urls = [f"{site}/page", f"{site}/gone", "nonsense", f"{site}/gzip"]
    found = fetch(urls, limits=HOME)
    assert [type(one) for one in found] == [Raw, SourceError, SourceError, Raw]
    assert [one.about if isinstance(one, SourceError) else one.input for one in found] == urls


def test_we_say_who_we_are_and_send_no_cookies(site):
    Answers.seen.clear()
    fetch([f"{site}/page"], limits=HOME)
    [(_, headers)] = Answers.seen
    assert headers["User-Agent"].startswith("SecondSource/")
    assert "Cookie" not in headers


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "127.1", "2130706433", "0x7f000001", "0", "[::1]", "[::ffff:127.0.0.1]"])  # fmt: skip
def test_the_own_network_is_never_asked(site, host):
    Answers.seen.clear()
    [error] = fetch([f"http://{host}:{site.rpartition(':')[2]}/page"], limits=Limits(seconds=5))
    assert "private network" in str(error) or "no such host" in str(error)
    assert Answers.seen == []


@pytest.mark.parametrize("host", ["127.0.0.2", "169.254.169.254", "[::1]", "127.2", "10.0.0.1"])
def test_a_redirect_into_the_own_network_is_not_taken(site, host, monkeypatch):
    monkeypatch.setattr(module, "is_public", lambda address: address == "127.0.0.1")
    Answers.seen.clear()
    target = f"http://{host}:{site.rpartition(':')[2]}/page"
    [error] = fetch([f"{site}/away?{target}"], limits=Limits(seconds=5))
    assert "private network" in str(error)
    assert [path[:5] for path, _ in Answers.seen] == ["/away"]


def test_inside_a_running_loop_too(site):
    async def notebook():
        return fetch([f"{site}/page"], limits=HOME)

    assert asyncio.run(notebook())[0].body == PAGE


@pytest.mark.parametrize(
    "address",
    "10.1.2.3 172.16.0.1 172.31.255.255 192.168.0.1 127.0.0.1 127.255.0.1 0.0.0.0 169.254.169.254 100.64.0.1 192.0.0.8 "
    "198.18.0.1 203.0.113.9 224.0.0.1 255.255.255.255 ::1 :: ::ffff:10.0.0.1 ::ffff:8.8.8.8 ::127.0.0.1 64:ff9b::a00:1 "
    "64:ff9b:1::1 fc00::1 fd12::1 fe80::1 fe80::1%eth0 fec0::1 ff02::1 2001:db8::1 2001::1 2002:a00:1:: 100::1 example.org "
    "1.1.1 ".split(),
)
def test_what_is_not_public(address):
    assert not is_public(address)


@pytest.mark.parametrize("address", ["1.1.1.1", "8.8.8.8", "172.32.0.1", "100.128.0.1", "2606:4700::1111", "2a00:1450::1"])  # fmt: skip
def test_what_is_public(address):
    assert is_public(address)
