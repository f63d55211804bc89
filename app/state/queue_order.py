"""In which order the jobs are shown and made, as far as a person has changed it: one file in the store."""

from __future__ import annotations

import json
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from engine.jobs.disk import small_text
from engine.paths import jobs_folder, write_text

FILE = ".order"  # a list of the names of jobs' folders


def in_order(folders: Iterable[Path]) -> list[Path]:
    """Folders in the order that was kept; those that it does not name follow, oldest first."""
    places = {name: place for place, name in enumerate(kept_order())}
    last = len(places)
    return sorted(folders, key=lambda folder: (places.get(folder.name, last), old_position(folder), folder.name))


def kept_order() -> list[str]:
    """Names of folders, some of which may be gone; none where the file is damaged."""
    try:
        names = json.loads(small_text(jobs_folder() / FILE))
    except (OSError, ValueError, RecursionError):
        return []
    return [name for name in names if isinstance(name, str)] if isinstance(names, list) else []


def keep_order(folders: Iterable[Path]) -> None:
    """The order is not worth an error: what can't be written is sorted by time at the next start."""
    with suppress(OSError):
        write_text(jobs_folder() / FILE, json.dumps([folder.name for folder in folders]))


def old_position(folder: Path) -> float:
    """Earlier versions kept a number in each folder."""
    try:
        return float((folder / "position").read_text())
    except (OSError, ValueError):
        return float("inf")
