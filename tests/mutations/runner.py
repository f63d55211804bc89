"""Tries thousands of damaged files, each in a child process with limits, and counts what goes wrong.

Faults are tracebacks, more than 1 GiB of memory, and hangs.
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
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

GIB = 2**30
SECONDS = 60  # of the processor's time for one case; on a busy computer it takes longer
WAITING = 5  # times as long a case that only waits is given
SERIES = 10**6  # numbers of cases between one seed and the next


@dataclass
class Findings:
    """How many cases of each kind were tried, the largest memory in bytes, and what went wrong, as text."""

    tried: Counter[str] = field(default_factory=Counter)
    largest: int = 0
    faults: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Trial:
    """What is tried: `prepare` once, then `run` for each number, in a folder; its result is the kind of the case.

    `module` is the one whose command starts the child; `addresses` bytes that it may map, which is more than it uses;
    `starting` seconds until its first answer; `each` how many cases a child tries before the next one takes over, so
    that what libraries keep is not counted as a case's memory.
    """

    module: str
    prepare: Callable[[], object]
    run: Callable[[int, Path], str]
    addresses: int = 6 * GIB
    starting: float = 120
    each: int = 1000

    def serve(self, first: int, last: int) -> None:
        """The child: a line of JSON for each case."""
        resource.setrlimit(resource.RLIMIT_AS, (self.addresses, self.addresses))
        answer = os.fdopen(os.dup(1), "w")  # what is tried may print
        os.dup2(2, 1)
        with tempfile.TemporaryDirectory() as folder:
            self.prepare()
            for number in range(first, last):
                forget_peak()
                fault, kind = "", ""
                try:
                    kind = self.run(number, Path(folder))
                except BaseException:  # also what a library written in Rust raises
                    fault = traceback.format_exc()
                line = {"number": number, "kind": kind, "fault": fault, "peak": peak()}
                print(json.dumps(line), file=answer, flush=True)

    def tried(self, first: int, last: int) -> Findings:
        """Try the cases from `first` up to, but without, `last`; a child that hangs or dies is replaced."""
        found = Findings()
        while first < last:
            until = min(last, first + self.each)
            for number, kind, fault, memory in self.answers(first, until):
                found.tried[kind or "fault"] += 1
                found.largest = max(found.largest, memory)
                if fault:
                    found.faults.append(f"case {number}: {fault}")
                if memory > GIB:
                    found.faults.append(f"case {number} ({kind}) takes {memory / GIB:.2f} GiB")
                first = number + 1
            if first < until:
                found.faults.append(f"case {first} hangs or ends the process")
                first += 1
        return found

    def answers(self, first: int, last: int) -> Iterator[tuple[int, str, str, int]]:
        """What a child says, until it is done, hangs or dies."""
        command = [sys.executable, "-m", self.module, "--serve", str(first), str(last)]
        environment = {**os.environ, "OMP_NUM_THREADS": "1", "PYTHONPATH": str(Path(__file__).parents[2])}
        lines: queue.Queue[str] = queue.Queue()
        with subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=environment
        ) as child:
            assert child.stdout is not None
            reader = threading.Thread(target=forward, args=(child.stdout, lines), daemon=True)
            reader.start()
            patience = self.starting
            try:
                while line := next_line(lines, child.pid, patience):
                    said = json.loads(line)
                    yield said["number"], said["kind"], said["fault"], said["peak"]
                    patience = SECONDS
            except queue.Empty:
                pass
            finally:
                child.kill()

    def main(self, about: str) -> int:
        """The command of the module."""
        parser = argparse.ArgumentParser(description=about)
        parser.add_argument("--cases", type=int, default=200, help="how many")
        parser.add_argument("--seed", type=int, default=0, help="other cases for each")
        parser.add_argument("--first", type=int, default=0, help="number of the first case")
        parser.add_argument("--serve", type=int, nargs=2, help=argparse.SUPPRESS)
        asked = parser.parse_args()
        if asked.serve:
            self.serve(*asked.serve)
            return 0
        first = SERIES * asked.seed + asked.first
        found = self.tried(first, first + asked.cases)
        for fault in found.faults:
            print(fault)
        counts = ", ".join(f"{count} {kind}s" for kind, count in sorted(found.tried.items()))
        print(f"{counts}; {len(found.faults)} faults; at most {found.largest / GIB:.2f} GiB")
        return bool(found.faults)


def next_line(lines: queue.Queue[str], process: int, seconds: float) -> str:
    """What a child says next. Raises queue.Empty when it works on it for too long, or waits."""
    used, began = processor_seconds(process), time.monotonic()
    while True:
        with suppress(queue.Empty):
            return lines.get(timeout=min(1.0, seconds))
        if processor_seconds(process) - used > seconds or time.monotonic() - began > seconds * WAITING:
            raise queue.Empty


def processor_seconds(process: int) -> float:
    """How long a process has worked so far; 0 for one that is gone."""
    try:
        numbers = Path(f"/proc/{process}/stat").read_text().rsplit(")", 1)[1].split()
    except OSError:
        return 0.0
    return (int(numbers[11]) + int(numbers[12])) / os.sysconf("SC_CLK_TCK")


def forget_peak() -> None:
    """Start counting the largest memory anew."""
    Path("/proc/self/clear_refs").write_text("5")


def peak() -> int:
    """The largest memory of this process since then, or of any program that it has run, in bytes."""
    lines = Path("/proc/self/status").read_text().splitlines()
    own = next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) * 1024
    return max(own, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024)


def forward(stream: IO[str], lines: queue.Queue[str]) -> None:
    """Put all lines of a stream into a queue, and an empty one at its end."""
    for line in stream:
        lines.put(line)
    lines.put("")
