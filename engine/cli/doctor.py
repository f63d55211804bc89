"""`vivant doctor`: check the installation."""

from __future__ import annotations

import argparse

from engine.cli.progress_output import say_json
from engine.services.doctor import examine


def add(kinds: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    doctor = kinds.add_parser("doctor", help="check the installation")
    doctor.add_argument("--json", action="store_true", help="a line of JSON for each")
    doctor.set_defaults(command=run)


def run(args: argparse.Namespace) -> int:
    findings = examine()
    for finding in findings:
        if args.json:
            say_json(name=finding.name, ok=finding.ok, told=finding.told)
        else:
            print(f"{'ok  ' if finding.ok else 'BAD '} {finding.name:10} {finding.told}")
    return 0 if all(finding.ok for finding in findings) else 1
