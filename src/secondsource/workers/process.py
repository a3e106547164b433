"""Inside a process: items in, what comes of them out, under limits the system holds."""

from __future__ import annotations

import os
import pickle
import signal
from contextlib import suppress
from math import ceil
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from multiprocessing.connection import Connection

    from secondsource.workers.nouns import Workers

    Work = Callable[[Any], Iterable[Any]]  # a function of a module: it is named to the processes, not sent

READY, BEGUN, PIECE, DONE, FAILED, TOO_LARGE = b"r", b"b", b"p", b"d", b"f", b"m"


def serve(pipe: Connection, works: tuple[Work, ...], limits: Workers) -> None:
    """The life of a process: take an item, send what comes of it, until the pipe is closed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _limit_memory(limits)
    with suppress(EOFError, OSError, MemoryError):  # the other end has gone: nobody waits for us
        pipe.send_bytes(READY)
        message = b""
        # After want of memory what is left of the heap is in pieces; one that has grown makes room before that comes.
        while message != TOO_LARGE and _memory()[1] < limits.megabytes * 1_048_576 * 3 // 4:
            for message in _messages(pipe.recv_bytes(), works, limits):
                pipe.send_bytes(message)


def _messages(packed: bytes, works: tuple[Work, ...], limits: Workers) -> Iterator[bytes]:
    """What is to be said of one item: each piece, and how it ended."""
    yield BEGUN
    try:
        work, item = pickle.loads(packed)  # noqa: S301 - written by the process that started us
        _limit_time(limits)
        for found in works[work](item):
            yield PIECE + pickle.dumps(found, pickle.HIGHEST_PROTOCOL)
            _limit_time(limits)
        yield DONE
    except MemoryError:
        yield TOO_LARGE
    except Exception as error:  # noqa: BLE001 - the works catch what they foresee: this is the rest
        yield FAILED + f"{type(error).__name__}: {error}".encode("utf-8", "replace")


def _limit_time(limits: Workers) -> None:
    """Let the system end us should nobody watch: the second limit on one item, of processor time."""
    with suppress(ImportError, AttributeError, ValueError, OSError):  # Windows has none of it
        import resource

        used = resource.getrusage(resource.RUSAGE_SELF)
        _, most = resource.getrlimit(resource.RLIMIT_CPU)
        soft = ceil(used.ru_utime + used.ru_stime + limits.seconds) + 1
        resource.setrlimit(resource.RLIMIT_CPU, (soft if most < 0 else min(soft, most), most))


def _limit_memory(limits: Workers) -> None:
    """Let allocations fail beyond the limit. What libraries map and never touch (half of it at the start) is not counted."""
    mapped, resident = _memory()
    with suppress(ImportError, AttributeError, ValueError, OSError):
        import resource

        _, most = resource.getrlimit(resource.RLIMIT_AS)
        limit = limits.megabytes * 1_048_576 + mapped - resident
        if mapped:
            resource.setrlimit(resource.RLIMIT_AS, (limit if most < 0 else min(limit, most), most))


def _memory() -> tuple[int, int]:
    """The bytes this process has mapped, and those it has in memory; none of both where the system does not tell."""
    try:
        with open("/proc/self/statm", encoding="ascii") as statm:  # noqa: PTH123
            mapped, resident = (int(pages) for pages in statm.read().split()[:2])
    except (OSError, ValueError):
        return 0, 0
    page = os.sysconf("SC_PAGE_SIZE")
    return mapped * page, resident * page
