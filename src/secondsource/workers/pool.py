"""The processes: started when first needed, watched, ended when they take too long, replaced when they die."""

from __future__ import annotations

import os
import pickle
import signal
import sys
import time
from collections import deque
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from secondsource.errors import SecondSourceError
from secondsource.workers.nouns import Lost, Ready, Workers
from secondsource.workers.process import BEGUN, DONE, FAILED, PIECE, READY, TOO_LARGE, serve

if TYPE_CHECKING:
    from collections.abc import Iterator
    from multiprocessing.connection import Connection

    from secondsource.workers.process import Work


@dataclass(slots=True, eq=False)
class Ticket:
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
    ticket: Ticket | None = None
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
    waiting: deque[Ticket] = field(default_factory=deque)
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


def jobs(limits: Workers) -> int:
    """How many processes are meant: as many as asked for, else one per core this process may use."""
    if limits.jobs:
        return limits.jobs
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


# ---- one step ------------------------------------------------------------------------------------------


def free(pool: Pool) -> bool:
    """Whether a process would take an item at once; processes are started as long as there may be more."""
    if len(pool.members) < jobs(pool.limits):
        return len(pool.waiting) < jobs(pool.limits)
    return not pool.waiting and any(member.ready and not member.ticket for member in pool.members)


def hand_out(pool: Pool) -> None:
    """Give what waits to who is free, and start processes for what is left."""
    for member in pool.members:
        if not pool.waiting:
            return
        if member.ready and member.ticket is None:
            _give(member, pool.waiting.popleft())
    starting = sum(not member.ready for member in pool.members)
    for _ in range(min(len(pool.waiting) - starting, jobs(pool.limits) - len(pool.members))):
        try:
            pool.members.append(_start(pool))
        except (EOFError, OSError) as error:
            # The process that forks them was killed; once it is dead to the system too, the next try starts another.
            _stillborn(pool, str(error))
            time.sleep(0.2)


def _give(member: _Member, ticket: Ticket) -> None:
    member.ticket, member.begun, member.spent = ticket, False, 0.0
    ticket.tries += 1
    with suppress(OSError):  # it died while it waited, as its pipe tells in a moment
        member.pipe.send_bytes(pickle.dumps((ticket.work, ticket.item), pickle.HIGHEST_PROTOCOL))


def step(pool: Pool) -> None:
    """Wait for a sign of some process, and end those that took too long.

    Only the time spent waiting here counts: a reader of our results that pauses, or a closed laptop, makes no page slow.
    """
    from multiprocessing.connection import wait

    hand_out(pool)
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
            if message == TOO_LARGE:  # it leaves, and must be given nothing more
                break
        gone = message == TOO_LARGE or member.process.exitcode is not None
    except (EOFError, OSError):
        gone = True
    if gone:
        _bury(pool, member)


def _understand(pool: Pool, member: _Member, message: bytes) -> None:
    kind, ticket = message[:1], member.ticket
    if kind == READY:
        member.ready, pool.stillborn = True, 0
    elif ticket is None:
        return
    elif kind == BEGUN:
        member.begun = True
    elif kind == PIECE:
        ticket.pieces.append(message[1:])
        ticket.size += len(message) - 1
    elif kind == DONE:
        _finish(member, ticket)
    elif kind == FAILED:
        ticket.pieces.append(Lost(ticket.item, message[1:].decode("utf-8", "replace")))
        _finish(member, ticket)
    elif kind == TOO_LARGE:
        member.ticket = None
        # What earlier items left behind in this process is not this one's fault: it is tried once more in a fresh one.
        if member.finished and not ticket.given and ticket.tries < _TRIES:
            ticket.pieces.clear()
            ticket.size = 0
            pool.waiting.appendleft(ticket)
        else:
            _lose(ticket, f"needed more than {_size(pool.limits.megabytes)}")


def _finish(member: _Member, ticket: Ticket) -> None:
    ticket.done = True
    member.ticket = None
    member.finished += 1


def _lose(ticket: Ticket, why: str) -> None:
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
        _stillborn(pool, f"exit code {code}")
    if member.ticket and not member.begun and member.ticket.tries < _TRIES:
        pool.waiting.appendleft(member.ticket)  # it died before it saw the item
    elif member.ticket:
        _lose(member.ticket, _death(code, pool.limits))


def _stillborn(pool: Pool, why: str) -> None:
    pool.stillborn += 1
    if pool.stillborn > 3:
        raise SecondSourceError(
            f"no worker process can be started ({why}); in a script, begin the work under"
            ' `if __name__ == "__main__":`, or do without workers'
        )


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
