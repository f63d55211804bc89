"""What processes and folders take, round after round, and whether it grows."""

from __future__ import annotations

import os
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

WARMING_UP = 0.25  # share of the rounds in which caches fill
MIB = 2**20
MEMORY = "MiB of memory"
SLACK = 6.0  # MiB that memory may grow in a run: the allocator's holes
SLOPE = 0.05  # MiB that it may grow in a round


@dataclass
class Growth:
    """The series of each measure, by its name; numbers of files, bytes and the like, memory in MiB."""

    series: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))

    def add(self, measures: dict[str, float]) -> None:
        for name, value in measures.items():
            self.series[name].append(value)

    @property
    def growing(self) -> list[str]:
        """A sentence for each measure that grows."""
        return [f"{name} grows: {described(values)}" for name, values in self.series.items() if grows(name, values)]

    def lines(self) -> list[str]:
        return [f"{name}: {described(values)}" for name, values in sorted(self.series.items())]


def settled(values: list[float]) -> list[float]:
    """Those after the caches are full."""
    return values[int(len(values) * WARMING_UP) :]


def slope(values: list[float]) -> float:
    """How much a series grows in a round: the median over all pairs (Theil and Sen)."""
    pairs = [(b - a) / (j - i) for i, a in enumerate(values) for j, b in enumerate(values) if i < j]
    return median(pairs) if pairs else 0.0


def grows(name: str, values: list[float]) -> bool:
    """Memory may grow by a little; a number of things, or of bytes on the disk, by nothing."""
    rest = settled(values)
    third = len(rest) // 3
    if not third:
        return False
    more = median(rest[-third:]) - median(rest[:third])
    if name.endswith(MEMORY):
        return more > SLACK or (more > SLACK / 3 and slope(rest) > SLOPE)
    return more > 0 and min(rest[-third:]) > min(rest[:third])


def described(values: list[float]) -> str:
    rest = settled(values)
    return f"{rest[0]:.6g} to {rest[-1]:.6g}, at most {max(values):.6g}, {slope(rest):+.3g} a round"


def of_process(name: str, process: int) -> dict[str, float]:
    """What a process takes now."""
    place = Path("/proc") / str(process)
    lines = dict(line.split(":", 1) for line in (place / "status").read_text().splitlines())
    return {
        f"{name}: {MEMORY}": int(lines["VmRSS"].split()[0]) * 1024 / MIB,
        f"{name}: threads": int(lines["Threads"]),
        f"{name}: open files": len(os.listdir(place / "fd")),  # noqa: PTH208
    }


def of_folder(name: str, folder: Path, apart: str = "") -> dict[str, float]:
    """How many files and folders it holds, and their bytes, without those below a folder called `apart`."""
    found = [path for path in folder.rglob("*") if apart not in path.parts] if folder.exists() else []
    size = sum(path.stat().st_size for path in found if path.is_file())
    return {f"{name}: files": len(found), f"{name}: bytes": size}
