"""Tries the large models on a graphics card: `python -m tests.acceptance.gpu --out DIR`.

No weights are fetched: networks of the true sizes are drawn at random on the card. Planned to take less than eight
minutes on one H100. Each check runs in a process of its own kind, one after another; one that takes more than twice the
time planned for it is ended and told. results.json and results.md are written after every check. The exit code is 0
only where every check has passed. Without a card, or with --toy, all of it is rehearsed at toy size on the processor.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path

from tests.acceptance.gpu.outcome import Result, Verdict, write
from tests.acceptance.gpu.worker import PLANNED, Worker

LONGEST = 560.0  # seconds of everything: what has not begun by then is left out


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.acceptance.gpu", description=__doc__.split("\n", 1)[0])
    parser.add_argument("--out", type=Path, help="folder for results.json and results.md")
    parser.add_argument("--only", nargs="+", choices=PLANNED, metavar="CHECK", help=", ".join(PLANNED))
    parser.add_argument("--toy", action="store_true", help="rehearse on the processor, even where there is a card")
    parser.add_argument(
        "--limit", type=float, default=LONGEST, metavar="S", help="seconds of everything (default: 560)"
    )
    parser.add_argument("--go-on", type=Path, help=argparse.SUPPRESS)
    given = parser.parse_args(arguments)
    toy = given.toy or not has_card()
    if given.go_on:
        return continued(given.go_on, toy)
    if given.out is None:
        parser.error("--out is missing")
    given.out.mkdir(parents=True, exist_ok=True)
    results = run_checks(given.only or list(PLANNED), toy, given.out, given.limit)
    return 0 if all(result.verdict is Verdict.PASSED for result in results) else 1


def has_card() -> bool:
    import torch

    return torch.cuda.is_available()


def run_checks(names: list[str], toy: bool, out: Path, limit: float) -> list[Result]:
    """One after another; a worker that was ended or has died is replaced."""
    scale = "toy size on the processor: a rehearsal" if toy else "true size on a card, random weights"
    print(f"{scale}; {sum(PLANNED[name] for name in names):.0f} s planned on one H100", flush=True)
    results: list[Result] = []
    until = time.monotonic() + limit
    with tempfile.TemporaryDirectory() as home, Worker(toy, Path(home)) as worker:
        for name in names:
            results.append(worker.check(name, until - time.monotonic()))
            print(results[-1].line, flush=True)
            write(results, scale, out)
    return results


def continued(path: Path, toy: bool) -> int:
    """The other process of the check of interruptions."""
    from tests.acceptance.gpu.bench import bench
    from tests.acceptance.gpu.troubles import go_on

    with tempfile.TemporaryDirectory() as folder:
        print(go_on(bench(Path(folder), toy), path))
    return 0


if __name__ == "__main__":
    sys.exit(main())
