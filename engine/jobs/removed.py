"""Jobs that were removed and can still be brought back: their folders are hidden until they go for good."""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from engine.errors import JobError
from engine.jobs.disk import reason
from engine.jobs.job import Job
from engine.paths import jobs_folder

REMOVED = ".removed-"  # what the names of their folders begin with
LONGEST_NAME = 80  # characters of a clip's name in that of a folder


def set_aside(job: Job) -> None:
    """Hide a job. Raises JobError where another window or command works on it, or the disk refuses."""
    if job.in_use:
        raise JobError("Another Vivant is working on this clip.", "Wait until it is done, or stop it.")
    move(job.folder, aside(job))


def bring_back(job: Job) -> None:
    """A job that was set aside is where it was. Raises JobError."""
    move(aside(job), job.folder)


def aside(job: Job) -> Path:
    """Where a job is while it is set aside."""
    return job.folder.with_name(f"{REMOVED}{job.folder.name}")


def removed_jobs(store: Path | None = None) -> list[Job]:
    """All that were set aside, by the folders that they had before."""
    with suppress(OSError):
        hidden = [folder for folder in (store or jobs_folder()).iterdir() if folder.name.startswith(REMOVED)]
        return [Job(folder.with_name(folder.name.removeprefix(REMOVED))) for folder in sorted(hidden)]
    return []


def with_readable_name(job: Job, name: str) -> Path:
    """The folder of a job that was set aside, under the clip's name and the time, as people look for it in the bin.

    It stays a folder of the store that can be read as a job. Raises JobError.
    """
    stem = re.sub(r"[^\w .()+-]", "_", name).strip(". ")[:LONGEST_NAME] or "clip"
    base = f"{stem} {datetime.now():%Y-%m-%d %H.%M.%S}"
    names = (base, *(f"{base} ({i})" for i in range(2, 10_000)))
    free = next(path for name in names if not (path := job.folder.with_name(name)).exists())
    move(aside(job), free)
    return free


def move(folder: Path, to: Path) -> None:
    """Raises JobError."""
    try:
        folder.rename(to)
    except OSError as error:
        raise JobError(f"{folder} can't be moved.", reason(error)) from error
