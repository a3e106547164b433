"""Pages and feeds from the web, politely and on guard.

Every address is checked before it is connected to, at every redirect, so that no page leads into the reader's own network; a
total time limit covers everything; what is packed is unpacked piece by piece up to a cap. We say who we are, send no
cookies, ask a host for two pages at a time, and do not go around paywalls, logins or refusals.
"""

from __future__ import annotations

import asyncio
import socket
import zlib
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from importlib.metadata import version
from typing import TYPE_CHECKING, Any, TypeVar

import aiohttp
from aiohttp.abc import AbstractResolver, ResolveResult
from yarl import URL

from secondsource.errors import SourceError
from secondsource.model import Raw
from secondsource.read.addresses import is_public

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Coroutine, Iterable, Iterator

T = TypeVar("T")

AGENT = f"SecondSource/{version('secondsource')} (reads news pages for their readers; two requests at a time)"
# Kinds of body that may hold words; an image, a film or a font does not.
_TEXT = ("text/", "application/")
_NO_TEXT = ("application/pdf", "application/zip", "application/x-tar", "application/vnd.", "application/wasm")


@dataclass(frozen=True, slots=True)
class Limits:
    """What fetching one address may cost. `private` allows addresses of one's own network: for tests, and intranets."""

    seconds: float = 30.0  # from the first look-up to the last byte, redirects included
    size: int = 16_000_000  # bytes, unpacked
    redirects: int = 6
    at_once: int = 8  # requests in flight; two for one host
    private: bool = False


DEFAULT = Limits()


class _Resolver(AbstractResolver):
    """Looks names up and gives only the addresses that may be connected to: what is checked is what is used."""

    def __init__(self, limits: Limits) -> None:
        self.limits = limits

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        loop = asyncio.get_running_loop()
        found = await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM, family=family)
        allowed = [(kind, proto, at[0]) for kind, _, proto, _, at in found if _may(str(at[0]), self.limits)]
        if not allowed:
            raise _RefusedError("its address belongs to a private network")
        return [
            ResolveResult(
                hostname=host,
                host=str(address),
                port=port,
                family=kind,
                proto=proto,
                flags=socket.AI_NUMERICHOST,
            )
            for kind, proto, address in allowed
        ]

    async def close(self) -> None:
        """Nothing is held."""


class _RefusedError(OSError):
    """What we do not do, in words for the user. An OSError, because aiohttp passes only those through a resolver."""


def open_url(url: str, *, format: str = "", limits: Limits | None = None) -> Iterator[Raw]:  # noqa: A002 - as in open_source
    """The bytes at one address; raises SourceError."""
    for found in fetch([url], limits=limits):
        if isinstance(found, SourceError):
            raise found
        yield Raw(
            found.input, found.body, found.media_type, found.url, format="" if format == "auto" else format
        )


def fetch(urls: Iterable[str], *, limits: Limits | None = None) -> list[Raw | SourceError]:
    """What stands at each address, in the order given: its bytes, or the one error that says why not.

    `Raw.input` is the address as given, `Raw.url` the one it led to.
    """
    return _run(_fetch_all(list(urls), limits or DEFAULT))


def _run(work: Coroutine[Any, Any, T]) -> T:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return asyncio.run(work)
    # Inside a notebook or a server a loop runs already: ours gets a thread of its own.
    with ThreadPoolExecutor(1) as beside:
        return beside.submit(asyncio.run, work).result()


async def _fetch_all(urls: list[str], limits: Limits) -> list[Raw | SourceError]:
    connector = aiohttp.TCPConnector(
        resolver=_Resolver(limits),
        limit=limits.at_once,
        limit_per_host=2,
        use_dns_cache=False,
        force_close=True,
    )
    headers = {"User-Agent": AGENT, "Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.5",
               "Accept-Encoding": "gzip, deflate"}  # fmt: skip
    async with aiohttp.ClientSession(
        connector=connector,
        headers=headers,
        cookie_jar=aiohttp.DummyCookieJar(),
        auto_decompress=False,
        timeout=aiohttp.ClientTimeout(total=None),
        max_line_size=65_536,
        max_field_size=65_536,
    ) as session:
        gate = asyncio.Semaphore(limits.at_once)
        return await asyncio.gather(*(_one(session, url, limits, gate) for url in urls))


async def _one(
    session: aiohttp.ClientSession, url: str, limits: Limits, gate: asyncio.Semaphore
) -> Raw | SourceError:
    """One address: its bytes, or one error in plain words."""
    try:
        async with gate, asyncio.timeout(limits.seconds):
            return await _follow(session, url, limits)
    except TimeoutError:
        why = f"took longer than {limits.seconds:g} seconds"
    except _RefusedError as refused:
        why = str(refused)
    except aiohttp.ClientConnectorDNSError as error:
        why = str(error.os_error) if isinstance(error.os_error, _RefusedError) else "no such host"
    except aiohttp.ClientConnectorCertificateError:
        why = "its certificate is not valid"
    except aiohttp.ClientConnectorError as error:
        why = (
            str(error.os_error) if isinstance(error.os_error, _RefusedError) else "no connection to the host"
        )
    except zlib.error:
        why = "what it sent cannot be unpacked"
    except (aiohttp.ClientError, OSError, ValueError, LookupError) as error:
        why = f"could not be fetched ({type(error).__name__})"
    return SourceError(why, about=url)


async def _follow(session: aiohttp.ClientSession, url: str, limits: Limits) -> Raw:
    target = _checked(URL(url.strip()), limits)
    for _ in range(limits.redirects + 1):
        async with session.get(target, allow_redirects=False) as response:
            _check_peer(response, limits)
            if response.status in (301, 302, 303, 307, 308) and "Location" in response.headers:
                target = _checked(target.join(URL(response.headers["Location"])), limits)
                continue
            if response.status != 200:
                raise _RefusedError(f"the server answered {response.status} {response.reason or ''}".rstrip())
            kind = response.headers.get("Content-Type", "")
            if (kind and not kind.startswith(_TEXT)) or kind.startswith(_NO_TEXT):
                raise _RefusedError(f"not a text but {kind.partition(';')[0]}")
            body = await _body(response, limits)
            return Raw(url, body, kind, str(target.with_fragment(None)))
    raise _RefusedError(f"more than {limits.redirects} redirects")


def _checked(target: URL, limits: Limits) -> URL:
    """The address itself, when it is one we go to; a name is looked at again once it is looked up."""
    if target.scheme not in ("http", "https") or not target.host:
        raise _RefusedError(f"not a web address: {str(target)[:200]}")
    if target.user or target.password:
        raise _RefusedError("an address with a password in it")
    # aiohttp asks no resolver for "http://10.0.0.1/" and "http://[::1]/".
    literal = ":" in target.host or target.host.replace(".", "").isdigit()
    if literal and not _may(target.host, limits):
        raise _RefusedError("its address belongs to a private network")
    return target


def _may(address: str, limits: Limits) -> bool:
    return limits.private or is_public(address)


def _check_peer(response: aiohttp.ClientResponse, limits: Limits) -> None:
    """A second look, at the address that was connected to."""
    transport = response.connection.transport if response.connection else None
    peer = transport.get_extra_info("peername") if transport else None
    if peer and not _may(str(peer[0]), limits):
        raise _RefusedError("its address belongs to a private network")


async def _body(response: aiohttp.ClientResponse, limits: Limits) -> bytes:
    body = bytearray()
    async for piece in _unpacked(response, limits.size):
        body += piece
        if len(body) > limits.size:
            raise _RefusedError(f"larger than {limits.size / 1_000_000:g} MB")
    return bytes(body)


async def _unpacked(response: aiohttp.ClientResponse, most: int) -> AsyncIterator[bytes]:
    """The body, unpacked in pieces of bounded size: a megabyte of gzip can hold a gigabyte."""
    packing = response.headers.get("Content-Encoding", "identity").strip().lower()
    if packing in ("identity", ""):
        async for piece in response.content.iter_chunked(65_536):
            yield piece
        return
    if packing not in ("gzip", "x-gzip", "deflate"):
        raise _RefusedError(f"packed as {packing}, which we did not ask for")
    engine = None
    async for piece in response.content.iter_chunked(65_536):
        if engine is None:
            # "deflate" means zlib by the standard and raw deflate by custom: the first byte tells.
            raw = packing == "deflate" and piece[:1] and (piece[0] & 0x0F) != 8
            engine = zlib.decompressobj(-15 if raw else 47)
        rest = piece
        while rest and not engine.eof:
            yield engine.decompress(rest, most + 1)
            rest = engine.unconsumed_tail
    if engine is not None and not engine.eof:
        yield engine.flush()
