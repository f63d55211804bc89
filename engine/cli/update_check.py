"""`vivant newer`: is there a newer version? The only time Vivant looks."""

from __future__ import annotations

import argparse
from dataclasses import asdict

from engine.cli.progress_output import say_json
from engine.runtime.update_check import newest, sentence


def add(kinds: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    newer = kinds.add_parser("newer", help="is there a newer version? (nothing looks for one by itself)")
    newer.add_argument("--json", action="store_true", help="as a line of JSON")
    newer.set_defaults(command=run)


def run(args: argparse.Namespace) -> int:
    release = newest()
    if args.json:
        say_json(**asdict(release))
    else:
        print(sentence(release))
    return 0
