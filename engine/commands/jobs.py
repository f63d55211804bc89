"""`vivant jobs`: list interrupted jobs, or clear them away."""

from __future__ import annotations

import argparse

from engine.errors import InvalidRequestError, JobError
from engine.job import Job, jobs_folder


def add(kinds: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    jobs = kinds.add_parser("jobs", help="list interrupted jobs")
    jobs.add_argument("--clear", action="store_true", help="delete them")
    jobs.set_defaults(command=run)


def run(args: argparse.Namespace) -> int:
    """List what was interrupted, or clear it away."""
    for folder in sorted(jobs_folder().glob("*")):
        job = Job(folder)
        try:
            request = job.request()
        except (JobError, InvalidRequestError):
            continue
        if args.clear:
            job.delete()
        else:
            print(f"{folder}  {job.done()} of {request.frames} frames  {job.photo.name}")
    return 0
