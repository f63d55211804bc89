"""A watched folder: each photo that is put into it becomes a clip, once it has arrived whole."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

from engine.services.batch.plan import Plan, Wanted, make_plan
from engine.services.batch.table import FILE, Row, photos_in

LOOK_SECONDS = 2.0  # between two looks at the folder
Signature = tuple[int, int]
"""Size in bytes and time of the last change, of a file that stands still."""


class Watch:
    """Which photos of a folder stand still: their size was the same at two looks."""

    def __init__(self, folder: Path, out: Path) -> None:
        self.folder, self.out = folder, out
        self._seen: dict[Path, Signature] = {}
        self._steady: dict[Path, Signature] = {}

    def look(self) -> bool:
        """Look at the folder once more; True where other photos stand still than before."""
        now = {path: found for path in photos_in(self.folder, self.out) if (found := signature(path))}
        steady = {path: found for path, found in now.items() if self._seen.get(path) == found}
        changed = steady != self._steady
        self._seen, self._steady = now, steady
        return changed

    def rows(self) -> list[Row]:
        """The photos that stand still, in order; a number for each."""
        return [
            Row(number, path, {}, {FILE: path.relative_to(self.folder).as_posix()})
            for number, path in enumerate(sorted(self._steady), 1)
        ]


def signature(path: Path) -> Signature | None:
    """None for an empty file, and for one that is gone again."""
    try:
        found = path.stat()
    except OSError:
        return None
    return (found.st_size, found.st_mtime_ns) if found.st_size else None


def plans(
    watch: Watch, wanted: Wanted, pause: Callable[[float], None] = time.sleep, seconds: float = LOOK_SECONDS
) -> Iterator[Plan]:
    """A plan of all photos that stand still, each time that others do; ends when `pause` raises."""
    while True:
        if watch.look():
            yield make_plan(watch.rows(), wanted, watch.folder)
        pause(seconds)
