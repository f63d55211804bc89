"""How long the window's thread does not answer, and where it is then. Benchmarks only: nothing here judges.

On a machine that others use a pause is longer than the window's work: Linux tells how long the thread was ready to run
and had no core, and that is told apart.
"""

from __future__ import annotations

import os
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import CodeType

from PySide6.QtCore import QTimer

OURS = tuple(f"{Path(__file__).parents[2] / folder}{os.sep}" for folder in ("app", "engine"))
BEAT = 5  # milliseconds
LATE = 25.0  # milliseconds of pause after which the stack is looked at
DEPTH = 6  # calls of Vivant's that are told of it


class Heart:
    """Beats every 5 ms on the window's thread. Of the pauses since the last reset, in ms: `longest`; `own`, the longest
    without the time in which other programs had the core; `computed`, the most that the thread computed in one.
    """

    def __init__(self) -> None:
        try:
            self._file = os.open(f"/proc/self/task/{threading.get_native_id()}/schedstat", os.O_RDONLY)
        except OSError:
            self._file = -1
        self.timer = QTimer()
        self.timer.setInterval(BEAT)
        self.timer.timeout.connect(self.beat)
        self.reset()
        self.timer.start()

    def reset(self) -> None:
        self.longest = self.own = self.computed = 0.0
        self.last, self._spent, self._lacked = time.perf_counter(), time.thread_time(), self._without_core()

    def beat(self) -> None:
        now, spent, lacked = time.perf_counter(), time.thread_time(), self._without_core()
        pause = (now - self.last) * 1000
        self.longest = max(self.longest, pause)
        self.own = max(self.own, pause - (lacked - self._lacked) * 1000)
        self.computed = max(self.computed, (spent - self._spent) * 1000)
        self.last, self._spent, self._lacked = now, spent, lacked

    def _without_core(self) -> float:
        """Seconds for which this thread was ready to run and had no core; 0 where the system does not tell."""
        return int(os.pread(self._file, 100, 0).split()[1]) / 1e9 if self._file >= 0 else 0.0


class Stacks:
    """Looks at the stack of the thread that made it whenever a heart's beat is late, and counts what it sees."""

    def __init__(self, heart: Heart) -> None:
        self._heart, self._watched = heart, threading.get_ident()
        self.seen: Counter[str] = Counter()
        self._ended = threading.Event()
        threading.Thread(target=self._watch, daemon=True).start()

    def _watch(self) -> None:
        while not self._ended.wait(BEAT / 1000):
            if (time.perf_counter() - self._heart.last) * 1000 > LATE:
                calls = self._calls()
                names = [f"{Path(code.co_filename).stem}:{line} {code.co_name}" for code, line in calls]
                self.seen[" > ".join(names)] += 1

    def _calls(self) -> list[tuple[CodeType, int]]:
        """The innermost calls and their lines. No frame is kept: one keeps its painter, which then ends too late."""
        calls, frame = [], sys._current_frames()[self._watched]
        while frame is not None and len(calls) < DEPTH:
            if not calls or frame.f_code.co_filename.startswith(OURS):
                calls.append((frame.f_code, frame.f_lineno))
            frame = frame.f_back  # type: ignore[assignment]
        return calls[::-1]

    def end(self) -> None:
        self._ended.set()


@contextmanager
def told(heart: Heart, what: str, stacks: bool = False) -> Iterator[None]:
    """Print the pauses while something is done, and, if wanted, what the thread did in those that were long."""
    heart.reset()
    watcher = Stacks(heart) if stacks else None
    yield
    print(f"{what:40} {pauses(heart)}", flush=True)
    if watcher is not None:
        watcher.end()
        for calls, count in watcher.seen.most_common(6):
            print(f"    {count:4}  {calls}", flush=True)


def pauses(heart: Heart) -> str:
    return f"longest stall {heart.longest:6.0f} ms, own {heart.own:6.0f} ms, computed {heart.computed:6.0f} ms"


def load() -> str:
    average = f"{os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else "unknown"
    return f"load of the machine: {average} on {os.cpu_count()} cores"
