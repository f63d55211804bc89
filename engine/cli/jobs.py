"""`vivant jobs`: list or delete unfinished jobs."""

from __future__ import annotations

import argparse
from dataclasses import dataclass

from engine.cli.options import add_command
from engine.cli.progress_output import say
from engine.errors import InvalidRequestError, JobError
from engine.jobs.job import Job, JobState
from engine.paths import jobs_folder

EXAMPLES = ("vivant jobs", "vivant jobs --clear")


@dataclass(frozen=True)
class JobsOptions:
    clear: bool


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    jobs = add_command(commands, "jobs", "list or delete unfinished jobs", JobsOptions, run, EXAMPLES)
    jobs.add_argument("--clear", action="store_true", help="delete them")


def run(options: JobsOptions) -> int:
    """List or delete what was begun and not finished. Finished clips belong to the window, and stay."""
    deleted = 0
    for folder in sorted(jobs_folder().glob("*")):
        job = Job(folder)
        try:
            request = job.request()
        except (JobError, InvalidRequestError):
            continue
        if job.state is JobState.FINISHED:
            continue
        if options.clear:
            job.delete()
            deleted += 1
        else:
            say(f"{folder}  {job.done()} of {request.frames} frames  {job.photo.name}")
    if options.clear:
        say(f"Deleted {deleted} unfinished {'job' if deleted == 1 else 'jobs'}.")
    return 0
