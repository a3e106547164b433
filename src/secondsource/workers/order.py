"""Items to results, in the order of the items."""

from __future__ import annotations

import pickle
from collections import deque
from typing import TYPE_CHECKING, Any

from secondsource.workers.nouns import Lost, Ready
from secondsource.workers.pool import Ticket, free, hand_out, jobs, step

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from secondsource.workers.pool import Pool
    from secondsource.workers.process import Work

# Items per process that may be done before their turn, so that one which takes its ten seconds holds up none.
_WINDOW = 128
_HELD = 64_000_000  # bytes of results before their turn; then nothing new is begun


def in_order(pool: Pool, work: Work, items: Iterable[Any]) -> Iterator[Any]:
    """What a work gives for each item, in the order of the items; `Lost` stands where a process was lost with one.

    An item is drawn only when a process is free for it, so that a stream of any length is never held. Several calls may share
    a pool, one's results being the other's items.
    """
    queue: deque[Ticket] = deque()
    number, source, more = pool.works.index(work), iter(items), True
    window = _WINDOW * jobs(pool.limits)
    while queue or more:
        while queue and (queue[0].pieces or queue[0].done):
            yield from _pieces(queue[0])
            if queue[0].done and not queue[0].pieces:
                queue.popleft()
        held = sum(ticket.size for ticket in queue)
        if more and len(queue) < window and held < _HELD and free(pool):
            try:
                queue.append(_taken(pool, number, next(source)))
            except StopIteration:
                more = False
        elif queue or more:
            step(pool)


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


def _pieces(ticket: Ticket) -> Iterator[Any]:
    while ticket.pieces:
        piece = ticket.pieces.popleft()
        ticket.given += 1
        if isinstance(piece, bytes):
            ticket.size -= len(piece)
            yield pickle.loads(piece)  # noqa: S301 - written by our own process a moment ago
        else:
            yield piece.value if isinstance(piece, Ready) else piece


def _taken(pool: Pool, work: int, item: Any) -> Ticket:
    ticket = Ticket(work, item)
    if isinstance(item, Ready):
        ticket.pieces.append(item)
        ticket.done = True
    else:
        pool.waiting.append(ticket)
        hand_out(pool)
    return ticket
