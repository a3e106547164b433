"""What the tests of workers.py let processes do: it must be importable by name in a process of their own."""

import os
import signal
import time

_KEPT = []


def chore(item):
    """`item` is a word that says what to do, or a number to give back."""
    match item:
        case "two":
            yield 1
            yield 2
        case "hang":
            time.sleep(600)
        case "spin":
            while True:
                pass
        case "one and hang":
            yield 1
            time.sleep(600)
        case "eat":
            yield len(bytearray(4_000_000_000))
        case "keep":
            _KEPT.append(b"x" * 150_000_000)
            yield os.getpid()
        case "crash":
            os.kill(os.getpid(), signal.SIGSEGV)
        case "killed":
            os.kill(os.getpid(), signal.SIGKILL)
        case "leave":
            os._exit(3)
        case "raise":
            raise ValueError("no such chore")
        case "process":
            yield os.getpid()
        case "interrupt":
            os.kill(os.getpid(), signal.SIGINT)
            yield "still here"
        case "none":
            return
        case ("sleep", seconds, value):
            time.sleep(seconds)
            yield value
        case ("bytes", count):
            yield b"x" * count
        case _:
            yield item


def double(number):
    """Twice the number, and who did it."""
    yield number * 2
