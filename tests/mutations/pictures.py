"""Thousands of damaged pictures, recipes and clips: python -m tests.mutations.pictures --cases 5000

Each is tried in a child process with limits. Faults are tracebacks, more than 1 GiB of memory, and hangs.
"""

from __future__ import annotations

import argparse
import json
import os
import queue
import resource
import subprocess
import sys
import tempfile
import threading
import traceback
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

from tests.mutations import cases

GIB = 2**30
ADDRESSES = 6 * GIB  # of a child: what it maps is more than what it uses
SECONDS = 60  # for one case
STARTING = 120  # seconds until the first answer: the clips are made first


@dataclass
class Findings:
    """How many cases of each kind were tried, the largest memory in bytes, and what went wrong, as text."""

    tried: Counter[str] = field(default_factory=Counter)
    largest: int = 0
    faults: list[str] = field(default_factory=list)


def serve(first: int, last: int) -> None:
    """The child: a line of JSON for each case."""
    resource.setrlimit(resource.RLIMIT_AS, (ADDRESSES, ADDRESSES))
    with tempfile.TemporaryDirectory() as folder:
        cases.clips()
        for number in range(first, last):
            forget_peak()
            fault, kind = "", ""
            try:
                kind = cases.run(number, Path(folder))
            except Exception:
                fault = traceback.format_exc()
            print(json.dumps({"number": number, "kind": kind, "fault": fault, "peak": peak()}), flush=True)


def forget_peak() -> None:
    """Start counting the largest memory anew."""
    Path("/proc/self/clear_refs").write_text("5")


def peak() -> int:
    """The largest memory of this process since then, or of any program that it has run, in bytes."""
    lines = Path("/proc/self/status").read_text().splitlines()
    own = next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) * 1024
    return max(own, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024)


def tried(first: int, last: int) -> Findings:
    """Try the cases from `first` up to, but without, `last`; a child that hangs or dies is replaced."""
    found = Findings()
    while first < last:
        for number, kind, fault, memory in answers(first, last):
            found.tried[kind or "fault"] += 1
            found.largest = max(found.largest, memory)
            if fault:
                found.faults.append(f"case {number}: {fault}")
            if memory > GIB:
                found.faults.append(f"case {number} ({kind}) takes {memory / GIB:.2f} GiB")
            first = number + 1
        if first < last:
            found.faults.append(f"case {first} hangs or ends the process")
            first += 1
    return found


def answers(first: int, last: int) -> Iterator[tuple[int, str, str, int]]:
    """What a child says, until it is done, hangs or dies."""
    command = [sys.executable, "-m", "tests.mutations.pictures", "--serve", str(first), str(last)]
    environment = {**os.environ, "OMP_NUM_THREADS": "1", "PYTHONPATH": str(Path(__file__).parents[2])}
    lines: queue.Queue[str] = queue.Queue()
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=environment
    ) as child:
        assert child.stdout is not None
        reader = threading.Thread(target=forward, args=(child.stdout, lines), daemon=True)
        reader.start()
        patience = STARTING
        try:
            while line := lines.get(timeout=patience):
                said = json.loads(line)
                yield said["number"], said["kind"], said["fault"], said["peak"]
                patience = SECONDS
        except queue.Empty:
            pass
        finally:
            child.kill()


def forward(stream: IO[str], lines: queue.Queue[str]) -> None:
    """Put all lines of a stream into a queue, and an empty one at its end."""
    for line in stream:
        lines.put(line)
    lines.put("")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cases", type=int, default=200)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--serve", type=int, nargs=2, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.serve:
        serve(*asked.serve)
        return 0
    found = tried(asked.first, asked.first + asked.cases)
    for fault in found.faults:
        print(fault)
    counts = ", ".join(f"{count} {kind}s" for kind, count in sorted(found.tried.items()))
    print(f"{counts}; {len(found.faults)} faults; at most {found.largest / GIB:.2f} GiB")
    return bool(found.faults)


if __name__ == "__main__":
    sys.exit(main())
