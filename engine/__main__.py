"""The command line: `vivant animate photo.jpg -o clip.mp4`."""

from __future__ import annotations

import argparse
import logging
import sys
from collections.abc import Callable

from engine import build, version
from engine.cli import (
    animate,
    doctor,
    export,
    forecast,
    formats,
    jobs,
    lock,
    models,
    recipe,
    report,
    torch,
    update_check,
)
from engine.cli.progress_output import say_json
from engine.errors import Cancelled, EngineError

BAD_INPUT, STOPPED = 2, 130
COMMANDS = {
    "animate": animate, "export": export, "formats": formats, "recipe": recipe, "lock": lock, "report": report,
    "models": models, "large": torch, "forecast": forecast, "jobs": jobs, "doctor": doctor,
    "newer": update_check,
}  # fmt: skip


def main(arguments: list[str] | None = None) -> int:
    """Run one command; the result is the exit status."""
    args = parser().parse_args(arguments)
    logging.basicConfig(level=logging.DEBUG if args.verbose else logging.ERROR, format="%(name)s: %(message)s")
    command: Callable[[argparse.Namespace], int] = args.command
    try:
        return command(args)
    except EngineError as error:
        if getattr(args, "json", False):
            say_json(error=str(error), hint=error.hint)
        print(f"{error} {error.hint}".strip(), file=sys.stderr)
        return BAD_INPUT
    except (KeyboardInterrupt, Cancelled):
        print("Stopped.", file=sys.stderr)
        return STOPPED


def parser() -> argparse.ArgumentParser:
    top = argparse.ArgumentParser(prog="vivant", description="Turns a still photo into a moving clip.")
    top.add_argument("--version", action="version", version=f"vivant {version()} ({build()})")
    top.add_argument("--verbose", action="store_true", help="tell what happens")
    kinds = top.add_subparsers(required=True, metavar="COMMAND")
    for command in COMMANDS.values():
        command.add(kinds)
    return top


if __name__ == "__main__":
    sys.exit(main())
