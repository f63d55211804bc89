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
from engine.errors import Cancelled, EngineError, UnexpectedError
from engine.logs import logging_to_file, unexpected

log = logging.getLogger(__name__)
UNEXPECTED, BAD_INPUT, STOPPED = 1, 2, 130
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
    as_json = bool(getattr(args, "json", False))
    with logging_to_file():
        try:
            return command(args)
        except EngineError as error:
            return told(error, as_json)
        except (KeyboardInterrupt, Cancelled):
            print("Stopped.", file=sys.stderr)
            return STOPPED
        except Exception as error:  # else it would end on the terminal, and not in the log
            log.exception("unexpected")
            return told(unexpected(error), as_json)


def told(error: EngineError, as_json: bool) -> int:
    """Say what went wrong; the result is the exit status."""
    if as_json:
        say_json(error=str(error), hint=error.hint)
    print(f"{error} {error.hint}".strip(), file=sys.stderr)
    return UNEXPECTED if isinstance(error, UnexpectedError) else BAD_INPUT


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
