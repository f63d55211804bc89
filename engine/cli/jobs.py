"""`vivant jobs`: list interrupted jobs, or clear them away."""

from __future__ import annotations

import argparse

from engine.errors import InvalidRequestError, JobError
from engine.jobs.job import Job, JobState, job_folders


def add(kinds: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    jobs = kinds.add_parser("jobs", help="list jobs that were not finished")
    jobs.add_argument("--clear", action="store_true", help="delete them")
    jobs.set_defaults(command=run)


def run(args: argparse.Namespace) -> int:
    """List what was begun and not finished, or clear it away. Finished clips are the window's, and stay."""
    cleared = 0
    for folder in job_folders():
        job = Job(folder)
        try:
            request = job.request()
        except (JobError, InvalidRequestError):
            continue
        if job.state is JobState.FINISHED:
            continue
        if args.clear:
            if not job.in_use:
                job.delete()
                cleared += 1
        else:
            print(f"{folder}  {job.done()} of {request.frames} frames  {photo_name(job)}")
    if args.clear:
        print(f"{cleared} unfinished jobs are cleared away.")
    return 0


def photo_name(job: Job) -> str:
    try:
        return job.photo.name
    except JobError:
        return "(its photo is gone)"
