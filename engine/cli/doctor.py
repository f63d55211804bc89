"""`vivant doctor`: check the installation."""

from __future__ import annotations

import argparse
from dataclasses import dataclass

from engine.cli.options import DONE, PROBLEM, add_command
from engine.cli.progress_output import say, say_json
from engine.services.doctor import examine

EXAMPLES = ("vivant doctor", "vivant doctor --json")


@dataclass(frozen=True)
class DoctorOptions:
    json: bool


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    doctor = add_command(
        commands, "doctor", "check the installation", DoctorOptions, run, EXAMPLES, "a check found a problem"
    )
    doctor.add_argument("--json", action="store_true", help="print a line of JSON for each check")


def run(options: DoctorOptions) -> int:
    findings = examine()
    for finding in findings:
        if options.json:
            say_json(name=finding.name, ok=finding.ok, text=finding.text)
        else:
            say(f"{'ok  ' if finding.ok else 'BAD '} {finding.name:10} {finding.text}")
    return DONE if all(finding.ok for finding in findings) else PROBLEM
