"""Work spread over processes that may be killed: results in the order of the items, each item within a time and a memory.

A page made to stall a parser costs itself, never the batch: its process is killed and another takes its place. The pool of
concurrent.futures breaks when one process dies and cannot end one that hangs, so this one has a pipe to each process.
"""

from __future__ import annotations

import os
import pickle
import signal
import sys
import time
from collections import deque
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from math import ceil
from typing import TYPE_CHECKING, Any

from secondsource.errors import SecondSourceError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from multiprocessing.connection import Connection

    Work = Callable[[Any], Iterable[Any]]  # a function of a module: it is named to the processes, not sent


@dataclass(frozen=True, slots=True)
class Workers:
    """How many processes share the work, and what one item may take of each."""

    jobs: int = 0  # processes; 0: one per core
    seconds: float = 10.0  # without a sign of life
    megabytes: int = 1024  # of memory; watched on Linux alone
    handful: int = 8  # so few small inputs are not worth half a second for starting processes


@dataclass(frozen=True, slots=True)
class Ready:
    """An item that needs no work: its value is given in its turn."""

    value: Any


@dataclass(frozen=True, slots=True)
class Lost:
    """An item whose process was ended, or ended by itself, and why."""

    item: Any
    why: str


@dataclass(slots=True, eq=False)
class _Ticket:
    """An item on its way. What comes of it stays pickled until its turn: that is smaller, and its size is known."""

    work: int
    item: Any
    pieces: deque[bytes | Ready | Lost] = field(default_factory=deque)
    size: int = 0  # bytes of them
    given: int = 0  # pieces passed on already
    tries: int = 0  # processes it was given to
    done: bool = False


@dataclass(slots=True, eq=False)
class _Member:
    """A process of the pool."""

    process: Any  # multiprocessing names a class of its own for each way to start one
    pipe: Connection
    ready: bool = False
    ticket: _Ticket | None = None
    begun: bool = False  # whether it has taken its ticket up
    spent: float = 0.0  # seconds waited for a sign of it
    finished: int = 0  # items


@dataclass(slots=True, eq=False)
class Pool:
    """Processes, and the tickets no process has taken yet."""

    works: tuple[Work, ...]
    limits: Workers
    preload: tuple[str, ...]
    members: list[_Member] = field(default_factory=list)
    waiting: deque[_Ticket] = field(default_factory=deque)
    stillborn: int = 0  # processes in a row that ended before they began


@contextmanager
def pool_of(limits: Workers, *works: Work, preload: tuple[str, ...] = ()) -> Iterator[Pool]:
    """A pool of processes that know some works; they are started when first needed and ended at the end.

    `preload` names modules that are loaded once and shared, where the system can (Linux).
    """
    pool = Pool(works, limits, preload)
    try:
        yield pool
    finally:
        for member in pool.members:
            _end(member)


_TRIES = 3  # processes an item is given to while it is not its fault that one ended
_WINDOW = (
    128  # items per process that may be done before their turn: one that takes its ten seconds holds up none
)
_HELD = 64_000_000  # bytes of results before their turn; then nothing new is begun


def in_order(pool: Pool, work: Work, items: Iterable[Any]) -> Iterator[Any]:
    """What a work gives for each item, in the order of the items; `Lost` stands where a process was lost with one.

    An item is drawn only when a process is free for it, so that a stream of any length is never held. Several calls may share
    a pool, one's results being the other's items.
    """
    queue: deque[_Ticket] = deque()
    number, source, more = pool.works.index(work), iter(items), True
    window = _WINDOW * _jobs(pool.limits)
    while queue or more:
        while queue and (queue[0].pieces or queue[0].done):
            yield from _pieces(queue[0])
            if queue[0].done and not queue[0].pieces:
                queue.popleft()
        held = sum(ticket.size for ticket in queue)
        if more and len(queue) < window and held < _HELD and _free(pool):
            try:
                queue.append(_taken(pool, number, next(source)))
            except StopIteration:
                more = False
        elif queue or more:
            _step(pool)


def each(pool: Pool | None, work: Work, items: Iterable[Any]) -> Iterator[Any]:
    """As `in_order`; without a pool the work is done in this process, and only want of memory loses an item."""
    if pool:
        yield from in_order(pool, work, items)
        return
    for item in items:
        if isinstance(item, Ready):
            yield item.value
            continue
        try:
            yield from work(item)
        except MemoryError:
            yield Lost(item, "needed more memory than there is")


def _jobs(limits: Workers) -> int:
    return limits.jobs or _cores()


def _cores() -> int:
    # The cores this process may use, where the system tells: a container's are fewer than the machine's.
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _pieces(ticket: _Ticket) -> Iterator[Any]:
    while ticket.pieces:
        piece = ticket.pieces.popleft()
        ticket.given += 1
        if isinstance(piece, bytes):
            ticket.size -= len(piece)
            yield pickle.loads(piece)  # noqa: S301 - written by our own process a moment ago
        else:
            yield piece.value if isinstance(piece, Ready) else piece


def _taken(pool: Pool, work: int, item: Any) -> _Ticket:
    ticket = _Ticket(work, item)
    if isinstance(item, Ready):
        ticket.pieces.append(item)
        ticket.done = True
    else:
        pool.waiting.append(ticket)
        _hand_out(pool)
    return ticket


# ---- one step ------------------------------------------------------------------------------------------


def _free(pool: Pool) -> bool:
    """Whether a process would take an item at once; processes are started as long as there may be more."""
    if len(pool.members) < _jobs(pool.limits):
        return len(pool.waiting) < _jobs(pool.limits)
    return not pool.waiting and any(member.ready and not member.ticket for member in pool.members)


def _hand_out(pool: Pool) -> None:
    """Give what waits to who is free, and start processes for what is left."""
    for member in pool.members:
        if not pool.waiting:
            return
        if member.ready and member.ticket is None:
            _give(member, pool.waiting.popleft())
    starting = sum(not member.ready for member in pool.members)
    for _ in range(min(len(pool.waiting) - starting, _jobs(pool.limits) - len(pool.members))):
        pool.members.append(_start(pool))


def _give(member: _Member, ticket: _Ticket) -> None:
    member.ticket, member.begun, member.spent = ticket, False, 0.0
    ticket.tries += 1
    with suppress(OSError):  # it died while it waited, as its pipe tells in a moment
        member.pipe.send_bytes(pickle.dumps((ticket.work, ticket.item), pickle.HIGHEST_PROTOCOL))


def _step(pool: Pool) -> None:
    """Wait for a sign of some process, and end those that took too long.

    Only the time spent waiting here counts: a reader of our results that pauses, or a closed laptop, makes no page slow.
    """
    from multiprocessing.connection import wait

    _hand_out(pool)
    left = [_allowed(pool, member) - member.spent for member in pool.members if _owes(member)]
    timeout = max(0.0, min(left, default=1.0))
    began = time.monotonic()
    signs = wait([end for member in pool.members for end in _ends(member)], timeout)
    passed = min(time.monotonic() - began, timeout)
    for member in list(pool.members):
        if _owes(member):
            member.spent += passed
        if member.pipe in signs or member.process.sentinel in signs:
            _hear(pool, member)
        elif _owes(member) and member.spent >= _allowed(pool, member):
            _overdue(pool, member)


def _ends(member: _Member) -> tuple[Any, Any]:
    return member.pipe, member.process.sentinel


def _owes(member: _Member) -> bool:
    return not member.ready or member.ticket is not None


_START = 120.0  # seconds a process may take to start, on a machine that has much else to do


def _allowed(pool: Pool, member: _Member) -> float:
    return pool.limits.seconds if member.ready else _START


def _hear(pool: Pool, member: _Member) -> None:
    """Take all that a process has sent; one that has ended is replaced."""
    message = b""
    try:
        while member.pipe.poll():
            message = member.pipe.recv_bytes()
            member.spent = 0.0
            _understand(pool, member, message)
            if message == _TOO_LARGE:  # it leaves, and must be given nothing more
                break
        gone = message == _TOO_LARGE or member.process.exitcode is not None
    except (EOFError, OSError):
        gone = True
    if gone:
        _bury(pool, member)


def _understand(pool: Pool, member: _Member, message: bytes) -> None:
    kind, ticket = message[:1], member.ticket
    if kind == _READY:
        member.ready, pool.stillborn = True, 0
    elif ticket is None:
        return
    elif kind == _BEGUN:
        member.begun = True
    elif kind == _PIECE:
        ticket.pieces.append(message[1:])
        ticket.size += len(message) - 1
    elif kind == _DONE:
        _finish(member, ticket)
    elif kind == _FAILED:
        ticket.pieces.append(Lost(ticket.item, message[1:].decode("utf-8", "replace")))
        _finish(member, ticket)
    elif kind == _TOO_LARGE:
        member.ticket = None
        # What earlier items left behind in this process is not this one's fault: it is tried once more in a fresh one.
        if member.finished and not ticket.given and ticket.tries < _TRIES:
            ticket.pieces.clear()
            ticket.size = 0
            pool.waiting.appendleft(ticket)
        else:
            _lose(ticket, f"needed more than {_size(pool.limits.megabytes)}")


def _finish(member: _Member, ticket: _Ticket) -> None:
    ticket.done = True
    member.ticket = None
    member.finished += 1


def _lose(ticket: _Ticket, why: str) -> None:
    ticket.pieces.append(Lost(ticket.item, why))
    ticket.done = True


def _size(megabytes: int) -> str:
    return f"{megabytes // 1024} GB" if megabytes % 1024 == 0 else f"{megabytes} MB"


def _overdue(pool: Pool, member: _Member) -> None:
    ticket, member.ticket = member.ticket, None
    if ticket:
        _lose(ticket, f"took longer than {pool.limits.seconds:g} s")
    _bury(pool, member, patience=0.0)


def _bury(pool: Pool, member: _Member, patience: float = 1.0) -> None:
    """End a process that is dying, or is to die; what it worked on is lost."""
    code = _end(member, patience)
    pool.members.remove(member)
    if not member.ready:
        pool.stillborn += 1
        if pool.stillborn > 3:
            raise SecondSourceError(
                f"no worker process can be started (exit code {code}); in a script, begin the work under"
                ' `if __name__ == "__main__":`, or do without workers'
            )
    if member.ticket and not member.begun and member.ticket.tries < _TRIES:
        pool.waiting.appendleft(member.ticket)  # it died before it saw the item
    elif member.ticket:
        _lose(member.ticket, _death(code, pool.limits))


def _death(code: int | None, limits: Workers) -> str:
    """Why a process is dead that we did not end."""
    number = -(code or 0)
    if number == getattr(signal, "SIGXCPU", None):
        return f"took longer than {limits.seconds:g} s"
    if number == getattr(signal, "SIGKILL", None):
        return "its process was killed, as systems do when memory runs out"
    name = signal.Signals(number).name if number in set(signal.Signals) else f"exit code {code}"
    return f"broke the process that read it ({name})"


# ---- processes ---------------------------------------------------------------------------------------------


def _start(pool: Pool) -> _Member:
    import multiprocessing

    # A process forked from ours would inherit our threads' locks. On a Mac a fork of any kind may crash in the system's libraries.
    method = "forkserver" if sys.platform.startswith("linux") else "spawn"
    context = multiprocessing.get_context(method)
    if method == "forkserver":
        context.set_forkserver_preload(list(pool.preload))
    ours, theirs = context.Pipe()
    process = context.Process(target=serve, args=(theirs, pool.works, pool.limits), daemon=True)  # type: ignore[attr-defined]
    with _sheltered():
        process.start()
    theirs.close()
    return _Member(process, ours)


@contextmanager
def _sheltered() -> Iterator[None]:
    """What a process inherits at its start: Ctrl-C is for us alone, and numpy needs no thread per core to tell a language."""
    name = "OPENBLAS_NUM_THREADS"
    before = os.environ.get(name)
    os.environ[name] = before or "1"
    masks = hasattr(signal, "pthread_sigmask")
    if masks:
        mask = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        if masks:
            signal.pthread_sigmask(signal.SIG_SETMASK, mask)
        if before is None:
            del os.environ[name]


def _end(member: _Member, patience: float = 0.0) -> int | None:
    """Kill a process unless it ends by itself within some seconds; gives its exit code, below zero for a signal."""
    member.pipe.close()
    member.process.join(patience)
    member.process.kill()
    member.process.join()
    code: int | None = member.process.exitcode
    member.process.close()
    return code


# ---- inside a process ------------------------------------------------------------------------------------------

_READY, _BEGUN, _PIECE, _DONE, _FAILED, _TOO_LARGE = b"r", b"b", b"p", b"d", b"f", b"m"


def serve(pipe: Connection, works: tuple[Work, ...], limits: Workers) -> None:
    """The life of a process: take an item, send what comes of it, until the pipe is closed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _limit_memory(limits)
    with suppress(EOFError, OSError, MemoryError):  # the other end has gone: nobody waits for us
        pipe.send_bytes(_READY)
        message = b""
        while message != _TOO_LARGE:  # then what is left of the heap is in pieces
            for message in _messages(pipe.recv_bytes(), works, limits):
                pipe.send_bytes(message)


def _messages(packed: bytes, works: tuple[Work, ...], limits: Workers) -> Iterator[bytes]:
    """What is to be said of one item: each piece, and how it ended."""
    yield _BEGUN
    try:
        work, item = pickle.loads(packed)  # noqa: S301 - written by the process that started us
        _limit_time(limits)
        for found in works[work](item):
            yield _PIECE + pickle.dumps(found, pickle.HIGHEST_PROTOCOL)
            _limit_time(limits)
        yield _DONE
    except MemoryError:
        yield _TOO_LARGE
    except Exception as error:  # noqa: BLE001 - the works catch what they foresee: this is the rest
        yield _FAILED + f"{type(error).__name__}: {error}".encode("utf-8", "replace")


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
    with suppress(ImportError, AttributeError, ValueError, OSError):
        import resource

        with open("/proc/self/statm", encoding="ascii") as statm:  # noqa: PTH123
            mapped, resident = (int(pages) * resource.getpagesize() for pages in statm.read().split()[:2])
        _, most = resource.getrlimit(resource.RLIMIT_AS)
        limit = limits.megabytes * 1_048_576 + mapped - resident
        resource.setrlimit(resource.RLIMIT_AS, (limit if most < 0 else min(limit, most), most))
