"""What the work is limited by, and what stands for an item that needs none or is lost."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


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
