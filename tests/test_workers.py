"""The pool: order, and what becomes of an item that hangs, eats memory or breaks its process."""

import os
import signal
import sys

import pytest

from chores import chore, double
from secondsource.errors import SecondSourceError
from secondsource.workers import Lost, Ready, Workers, in_order, pool_of

QUICK = Workers(jobs=2, seconds=1.0, megabytes=1024)
PATIENT = Workers(jobs=2, seconds=60.0)
linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the limit on memory is Linux's")


def run(items, limits=PATIENT):
    with pool_of(limits, chore) as pool:
        return list(in_order(pool, chore, items))


def test_results_stand_in_the_order_of_the_items():
    slow_first = [("sleep", 0.3, "a"), *range(20), ("sleep", 0.1, "b"), "two", "none", "c"]
    assert run(slow_first) == ["a", *range(20), "b", 1, 2, "c"]


def test_nothing_to_do_starts_nothing():
    with pool_of(PATIENT, chore) as pool:
        assert list(in_order(pool, chore, [])) == []
        assert list(in_order(pool, chore, [Ready(1), Ready(2)])) == [1, 2]
        assert not pool.members


def test_what_needs_no_work_keeps_its_place():
    assert run([("sleep", 0.2, "a"), Ready("b"), "c", Ready("d")]) == ["a", "b", "c", "d"]


LOST = {
    "hang": "took longer than 1 s",
    "spin": "took longer than 1 s",
    "crash": "broke the process that read it (SIGSEGV)",
    "killed": "its process was killed, as systems do when memory runs out",
    "leave": "broke the process that read it (exit code 3)",
    "raise": "ValueError: no such chore",
}


def test_each_costs_itself_alone():
    names = [*LOST]
    found = run([item for pair in zip(names, "abcdef", strict=True) for item in pair], QUICK)
    assert found[1::2] == [*"abcdef"]
    assert found[::2] == [Lost(name, LOST[name]) for name in names]


@linux
def test_memory():
    assert run(["eat", "a"], QUICK) == [Lost("eat", "needed more than 1 GB"), "a"]


@linux
def test_memory_of_another_size_after_other_work():
    limits = Workers(jobs=1, seconds=60, megabytes=700)
    assert run(["a", "eat", "b"], limits) == ["a", Lost("eat", "needed more than 700 MB"), "b"]


@linux
def test_a_process_that_grows_is_replaced_before_it_is_too_large():
    found = run(["keep"] * 6, Workers(jobs=1, seconds=60, megabytes=400))
    assert all(isinstance(one, int) for one in found)
    assert len({*found}) == 3


def test_what_was_given_before_the_loss_stays():
    assert run(["one and hang", "a"], QUICK) == [1, Lost("one and hang", "took longer than 1 s"), "a"]


def test_a_limit_of_processor_time_that_nobody_need_watch():
    """The system ends a process that spins while its parent looks elsewhere."""
    with pool_of(Workers(jobs=2, seconds=0.5), chore) as pool:
        found = in_order(pool, chore, [("sleep", 0.2, "a"), "spin", "b"])
        assert next(found) == "a"
        (spinning,) = [one for one in pool.members if one.ticket and one.ticket.item == "spin"]
        spinning.process.join(30)
        assert list(found) == [Lost("spin", "took longer than 0.5 s"), "b"]


def test_results_larger_than_a_pipe_holds():
    assert [len(found) for found in run([("bytes", 3_000_000)] * 5)] == [3_000_000] * 5


def test_an_item_is_drawn_only_when_somebody_is_free():
    drawn = []

    def items():
        for number in range(1000):
            drawn.append(number)
            yield number

    with pool_of(PATIENT, chore) as pool:
        found = in_order(pool, chore, items())
        assert [next(found) for _ in range(10)] == [*range(10)]
        assert len(drawn) < 10 + 8


def test_the_window_is_bounded(monkeypatch):
    """One slow item holds up its followers' results, and these are not gathered without end."""
    monkeypatch.setattr("secondsource.workers.order._WINDOW", 5)
    drawn = []

    def items():
        yield ("sleep", 1.0, "slow")
        for number in range(100):
            drawn.append(number)
            yield number

    with pool_of(PATIENT, chore) as pool:
        found = in_order(pool, chore, items())
        assert next(found) == "slow"
        assert len(drawn) <= 10
        assert list(found) == [*range(100)]


def test_two_works_share_one_pool():
    """The second work's items are the first one's results."""
    with pool_of(Workers(jobs=1, seconds=60), chore, double) as pool:
        first = in_order(pool, chore, [*range(50), "two"])
        assert list(in_order(pool, double, first)) == [number * 2 for number in [*range(50), 1, 2]]


def test_an_idle_process_that_is_killed_costs_nothing():
    with pool_of(Workers(jobs=1, seconds=60), chore) as pool:
        (one,) = in_order(pool, chore, ["process"])
        os.kill(one, signal.SIGKILL)
        assert list(in_order(pool, chore, ["a", "b"])) == ["a", "b"]


def test_ctrl_c_is_not_for_the_processes():
    assert run(["interrupt", "a"]) == ["still here", "a"]


def test_the_processes_end_with_the_pool():
    with pool_of(PATIENT, chore) as pool:
        found = in_order(pool, chore, ["process", "hang"])
        one = next(found)
    with pytest.raises(ProcessLookupError):
        os.kill(one, 0)


def test_a_process_that_cannot_start(monkeypatch):
    monkeypatch.setattr(
        "secondsource.workers.pool.serve", print
    )  # returns at once, before it says that it is ready
    with pytest.raises(SecondSourceError, match="no worker process can be started"):
        run(["a"])
