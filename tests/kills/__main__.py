"""Ends work at random moments and looks at what it leaves: `python -m tests.kills --kills 1000`.

Each round works in the same place, with a finished and an interrupted job, clips and photos: it animates, exports,
resumes, sweeps, watches, runs batches, or two of these at once. SIGKILL, SIGTERM, SIGHUP or SIGINT come at a random
time, or just before a random change on the disk, to the command, its whole group or one of its children; often several
times in succession. Then nothing may be lost: what was finished has its bytes, what can be resumed gives the clip it
would have given. Nothing is there in part, nothing is left that nobody can see, and every job is listed.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from tests.kills.harness import Findings, KillBench

TELL_EVERY = 25  # rounds


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=50, help="how many signals; a round has one to three")
    parser.add_argument("--seed", type=int, default=0, help="other rounds for each")
    parser.add_argument("--first", type=int, default=0, metavar="N", help="number of the first round")
    asked = parser.parse_args()
    found, number, began = Findings(), asked.first, time.monotonic()
    with tempfile.TemporaryDirectory(prefix="kills-") as root:
        bench = KillBench(Path(root))
        while found.kills < asked.kills:
            told = len(found.faults)
            bench.round(number, asked.seed, found)
            print(*(f"{fault}\n" for fault in found.faults[told:]), sep="", end="", flush=True)
            number += 1
            if number % TELL_EVERY == 0:
                print(f"{summary(found, began)}, next round {number}", flush=True)
    for (kind, how), count in sorted(found.seen.items()):
        print(f"{count:5} {kind}: {how}")
    ways = Counter[str]()
    for (_, how), count in found.seen.items():
        ways[how] += count
    print(", ".join(f"{count} {how}" for how, count in ways.most_common()))
    print(summary(found, began))
    return 1 if found.faults else 0


def summary(found: Findings, began: float) -> str:
    return f"{found.kills} kills, {len(found.faults)} faults, {time.monotonic() - began:.0f} s"


if __name__ == "__main__":
    sys.exit(main())
