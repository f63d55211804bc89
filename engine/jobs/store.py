"""All jobs on the disk: which there are, which of them are damaged, how much they hold, and what is freed first."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from engine.errors import EngineError, JobError
from engine.jobs.disk import reason
from engine.jobs.job import DELETING, MAKING, Job
from engine.paths import PARTIAL, jobs_folder
from engine.request.motion_request import MotionRequest
from engine.temporary import STAGING, delete_unlocked, sweep_all, sweep_folders
from engine.weights.library import finish_imports


@dataclass(frozen=True)
class DamagedJob:
    """A folder in the store that can't be used as a job, and why: a sentence."""

    folder: Path
    problem: str


@dataclass(frozen=True)
class StoredJob:
    """A job that can be used: its request and the name of its photo."""

    job: Job
    request: MotionRequest
    title: str


def job_folders(store: Path | None = None) -> list[Path]:
    """The folders of all jobs, oldest first. What they hold may be damaged.

    Raises JobError where the store can't be read: no jobs is something else.
    """
    place = store or jobs_folder()
    try:
        with os.scandir(place) as entries:
            return sorted(Path(entry) for entry in entries if not entry.name.startswith(".") and may_be_folder(entry))
    except FileNotFoundError:
        return []
    except OSError as error:
        raise JobError(f"The clips in {place} can't be listed.", reason(error)) from error


def may_be_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:  # it is shown as damaged
        return True


def read_job(folder: Path) -> StoredJob | DamagedJob:
    """A job as it lies on the disk: whatever is wrong with it concerns no other job."""
    job = Job(folder)
    try:
        return StoredJob(job, job.request(), job.photo.name)
    except EngineError as error:
        return DamagedJob(folder, str(error))
    except OSError as error:
        return DamagedJob(folder, f"{folder} can't be read: {error.strerror}.")


def remove_damaged(folder: Path) -> None:
    """Delete a folder of the store, whatever it holds. Raises JobError, also for a folder elsewhere."""
    if folder.resolve().parent != jobs_folder().resolve() or not folder.is_dir() or folder.is_symlink():
        raise JobError(f"{folder} is not a job.", f"Jobs are kept in {jobs_folder()}.")
    Job(folder).delete()


def sweep(store: Path | None = None) -> int:
    """Delete what killed programs left: jobs half made or half deleted, and files and folders of work that is over.

    The result is how many folders there were. Folders in use are kept. Imports of models are finished.
    """
    place = store or jobs_folder()
    gone = sweep_leftovers(place)
    with suppress(JobError):  # whoever lists the jobs tells it
        gone += sum(sweep_job(folder) for folder in job_folders(place))
    return gone


def sweep_leftovers(store: Path | None = None) -> int:
    """The part of `sweep` that looks into no job. The result is how many folders there were."""
    gone = sweep_all() + finish_imports()
    with suppress(OSError):
        everything = (store or jobs_folder()).iterdir()
        half = [f for f in everything if f.name.startswith((MAKING, DELETING)) and not f.is_symlink()]
        gone += sum(delete_unlocked(folder) for folder in half)
    return gone


def sweep_job(folder: Path) -> int:
    """The part of `sweep` that concerns one job. The result is how many folders there were."""
    gone = sweep_folders(folder / "video", STAGING)
    delete_partial(folder)
    return gone


def delete_partial(folder: Path) -> None:
    """Delete the half-written files of a job that is not in use."""
    with suppress(OSError, JobError):
        if half := [*folder.glob(f"*{PARTIAL}"), *(folder / "end").glob(f"*{PARTIAL}")]:
            with Job(folder).lock():
                for path in half:
                    path.unlink(missing_ok=True)


def used_bytes(store: Path | None = None) -> int:
    """How much of the disk the store takes. Raises JobError."""
    return sum(bytes_of(folder) for folder in job_folders(store))


def bytes_of(folder: Path | str) -> int:
    """What a job's files take, in bytes. All jobs are measured when the window starts, so this must be quick."""
    total = 0
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            with suppress(OSError):
                total += entry.stat(follow_symlinks=False).st_size
                total += bytes_of(entry.path) if entry.is_dir(follow_symlinks=False) else 0
    return total


def free_frames(jobs: Iterable[Job], limit: int, needed: Callable[[Job], bool], used: int | None = None) -> int:
    """Let the frames of finished clips go, in this order, until the store takes no more than `limit` bytes.

    Those that are `needed`, and those that another window or command works on, stay. The result is what the store
    takes then; it can be more than `limit`, because photos and unfinished clips are never touched. Raises JobError.
    """
    total = used_bytes() if used is None else used
    for job in jobs:
        if total <= limit:
            break
        if not needed(job) and job.has_frames:
            before = bytes_of(job.folder)
            with suppress(JobError):  # where the disk gives nothing up
                job.discard_frames()
            total -= before - bytes_of(job.folder)
    return total


def readable_size(count: int) -> str:
    """Bytes as people read them."""
    return f"{count / 1e9:.1f} GB" if count >= 1e9 else f"{max(int(count > 0), round(count / 1e6))} MB"
