"""`vivant export`: finish an interrupted job and write its clip."""

from __future__ import annotations

import argparse
from pathlib import Path

from engine.commands.output import add_output, make
from engine.job import Job


def add(kinds: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    export = kinds.add_parser("export", help="finish an interrupted job and write its clip")
    export.add_argument("job", type=Path, help="folder of the job")
    add_output(export, required=True)
    export.set_defaults(command=run)


def run(args: argparse.Namespace) -> int:
    from engine.export import check_target

    check_target(args.out, args.force)
    job = Job(args.job)
    job.request()
    return make(job, args.out, args.force, args.json)
