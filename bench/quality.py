"""Score every layer against public data, and hold the scores against `floors.json`.

    python bench/quality.py                    every layer
    python bench/quality.py times figures      only these
    python bench/quality.py --check            exit 1 where a score is under its floor
    python bench/quality.py --raise            write better scores into floors.json (it never lowers one)

A layer is one file in `bench/layers/` with `score(data: Path) -> dict[str, float]`; it may print its own tables and its
worst cases to stderr. Data lie in `../shared/data` unless `--data` says otherwise.
"""

from __future__ import annotations

import argparse
import importlib
import json
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
FLOORS = HERE / "floors.json"
LAYERS = tuple(sorted(path.stem for path in (HERE / "layers").glob("[a-z]*.py")))


def main(arguments: list[str] | None = None) -> int:
    """Score, print, compare with the floors."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("layers", nargs="*", metavar="LAYER", help=f"one of: {', '.join(LAYERS)}")
    parser.add_argument("--data", type=Path, default=HERE.parent.parent / "shared" / "data")
    parser.add_argument("--check", action="store_true", help="exit 1 where a score is under its floor")
    parser.add_argument(
        "--raise", dest="lift", action="store_true", help="write better scores into floors.json"
    )
    chosen = parser.parse_args(arguments)
    if unknown := set(chosen.layers) - set(LAYERS):
        parser.error(f"no layer {', '.join(sorted(unknown))}; there are: {', '.join(LAYERS)}")
    if not chosen.data.is_dir():
        parser.error(f"no data at {chosen.data}: give its folder with --data")
    sys.path.insert(0, str(HERE))
    floors: dict[str, dict[str, float]] = json.loads(FLOORS.read_text("utf-8"))
    under = 0
    for layer in chosen.layers or LAYERS:
        began = time.perf_counter()
        scores = importlib.import_module(f"layers.{layer}").score(chosen.data)
        print(f"{layer}  ({time.perf_counter() - began:.1f} s)")
        for name, value in scores.items():
            floor = floors.get(layer, {}).get(name)
            low = floor is not None and value < floor
            under += low
            print(
                f"  {name:<44}{value:8.3f}   floor {'-' if floor is None else floor}{'   UNDER' if low else ''}"
            )
        if missing := set(floors.get(layer, {})) - set(scores):
            under += len(missing)
            print(f"  floors without a score: {', '.join(sorted(missing))}")
        if chosen.lift:
            # Rounded down, so that a floor is never above what was measured.
            lifted = {name: int(value * 1000) / 1000 for name, value in scores.items()}
            floors[layer] = {n: max(v, floors.get(layer, {}).get(n, v)) for n, v in lifted.items()}
            FLOORS.write_text(json.dumps(floors, indent=2, sort_keys=True) + "\n", "utf-8")
    return 1 if chosen.check and under else 0


if __name__ == "__main__":
    sys.exit(main())
