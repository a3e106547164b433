"""Work spread over processes that may be killed: results in the order of the items, each item within a time and a memory.

A page made to stall a parser costs itself, never the batch: its process is killed and another takes its place. The pool of
concurrent.futures breaks when one process dies and cannot end one that hangs, so this one has a pipe to each process.
"""

from __future__ import annotations

from secondsource.workers.nouns import Lost, Ready, Workers
from secondsource.workers.order import each, in_order
from secondsource.workers.pool import Pool, pool_of

__all__ = ["Lost", "Pool", "Ready", "Workers", "each", "in_order", "pool_of"]
