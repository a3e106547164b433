"""What hangs together: members of a story that pairwise ties make one group (union-find)."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


def tied(
    size: int, pairs: Iterable[tuple[int, int]], same: Callable[[int, int], bool] | None = None
) -> list[list[int]]:
    """The groups of `range(size)`, by their first member. `same` is asked only of pairs not in one group yet."""
    parent = list(range(size))

    def root(node: int) -> int:
        while parent[node] != node:
            parent[node] = parent[parent[node]]
            node = parent[node]
        return node

    for pair in pairs:
        one, two = sorted(map(root, pair))
        if one != two and (same is None or same(*pair)):
            parent[two] = one
    groups: dict[int, list[int]] = {}
    for node in range(size):
        groups.setdefault(root(node), []).append(node)
    return list(groups.values())
