"""`vivant jobs`: list, delete or remove jobs that are not done, and tell how much the store holds."""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from pathlib import Path

from engine.cli.options import add_command
from engine.cli.progress_output import note, say_result, warn
from engine.errors import JobError
from engine.jobs.job import JobState
from engine.jobs.store import (
    DamagedJob,
    StoredJob,
    job_folders,
    read_job,
    readable_size,
    remove_damaged,
    sweep,
    used_bytes,
)
from engine.paths import jobs_folder

EXAMPLES = ("vivant jobs", "vivant jobs --clear", "vivant jobs --remove JOB")
REMOVE_HELP = "delete this job, damaged ones too; a folder that vivant jobs lists"


@dataclass(frozen=True)
class JobsOptions:
    clear: bool
    remove: list[Path]
    json: bool


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    jobs = add_command(commands, "jobs", "list or delete unfinished and damaged jobs", JobsOptions, run, EXAMPLES)
    jobs.add_argument("--clear", action="store_true", help="delete the unfinished ones")
    jobs.add_argument("--remove", type=Path, action="append", default=[], metavar="JOB", help=REMOVE_HELP)
    jobs.add_argument("--json", action="store_true", help="print a line of JSON for each job")


def run(options: JobsOptions) -> int:
    """List or delete what was begun and not finished. Finished clips belong to the window, and stay."""
    sweep()
    for folder in options.remove:
        remove_damaged(folder if folder.is_absolute() else jobs_folder() / folder.name)
        say_result(options.json, f"Deleted {folder}.", deleted=str(folder))
    if options.remove:
        return 0
    found = [read_job(folder) for folder in job_folders()]
    unfinished = [one for one in found if isinstance(one, StoredJob) and not is_done(one)]
    if options.clear:
        clear([one for one in unfinished if may_be_cleared(one)], options.json)
    else:
        for one in unfinished:
            say_result(options.json, described(one), **facts(one))
    damaged = [one for one in found if isinstance(one, DamagedJob)]
    for each in damaged:
        text = f"{each.folder}  damaged: {each.problem}"
        say_result(options.json, text, job=str(each.folder), damaged=each.problem)
    if damaged:
        note("To delete a damaged job: vivant jobs --remove JOB")
    if count := len(job_folders()):
        jobs = "1 job takes" if count == 1 else f"{count} jobs take"
        note(f"{jobs} {readable_size(used_bytes())} in {jobs_folder()}")
    return 0


def is_done(stored: StoredJob) -> bool:
    """Whether the clip is finished, and written to its file if a command was to do that."""
    return stored.job.state is JobState.FINISHED and stored.job.target is None


def may_be_cleared(stored: StoredJob) -> bool:
    """Whether it is certainly not done: a finished clip whose recipe can't be read is no unfinished one."""
    return stored.job.target is not None or not stored.job.may_be_finished


def described(stored: StoredJob) -> str:
    """A line of the list."""
    job, target = stored.job, stored.job.target
    then = f"  to be written to {target}" if target and job.state is JobState.FINISHED else ""
    busy = "  in use" if job.in_use else ""
    return f"{job.folder}  {job.done()} of {stored.request.frames} frames  {stored.title}{then}{busy}"


def facts(stored: StoredJob) -> dict[str, object]:
    """The same, for a line of JSON."""
    job, target = stored.job, stored.job.target
    return {
        "job": str(job.folder), "title": stored.title, "done": job.done(), "frames": stored.request.frames,
        "target": str(target) if target else None, "in_use": job.in_use,
    }  # fmt: skip


def clear(unfinished: list[StoredJob], as_json: bool) -> None:
    """Delete them, except those that another window or command works on."""
    deleted = 0
    for one in unfinished:
        try:
            one.job.delete()
            deleted += 1
        except JobError as error:
            warn(f"{one.job.folder} stays: {error}")
    say_result(as_json, f"Deleted {deleted} unfinished {'job' if deleted == 1 else 'jobs'}.", deleted=deleted)
