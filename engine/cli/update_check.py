"""`vivant newer`: check for a newer version. Vivant never looks for one by itself."""

from __future__ import annotations

import argparse
from dataclasses import asdict, dataclass

from engine.cli.options import add_command
from engine.cli.progress_output import say, say_json
from engine.runtime.update_check import newest, sentence

EXAMPLES = ("vivant newer", "vivant newer --json")


@dataclass(frozen=True)
class NewerOptions:
    json: bool


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    about = "check for a newer version (Vivant never looks for one by itself)"
    newer = add_command(commands, "newer", about, NewerOptions, run, EXAMPLES)
    newer.add_argument("--json", action="store_true", help="print a line of JSON")


def run(options: NewerOptions) -> int:
    release = newest()
    if options.json:
        say_json(**asdict(release))
    else:
        say(sentence(release))
    return 0
