"""The command line: `vivant animate photo.jpg -o clip.mp4`."""

from __future__ import annotations

import argparse
import logging
import re
import sys
from pathlib import Path

from engine import commands, version
from engine.errors import Cancelled, EngineError
from engine.models import CAMERAS, LOOPS, MODELS
from engine.terminal import say_json

BAD_INPUT, STOPPED = 2, 130


def main(arguments: list[str] | None = None) -> int:
    """Run one command; the result is the exit status."""
    args = parser().parse_args(arguments)
    logging.basicConfig(level=logging.DEBUG if args.verbose else logging.ERROR, format="%(name)s: %(message)s")
    command: commands.Command = args.command
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
    top.add_argument("--version", action="version", version=f"vivant {version()}")
    top.add_argument("--verbose", action="store_true", help="tell what happens")
    kinds = top.add_subparsers(required=True, metavar="COMMAND")
    add_animate(kinds.add_parser("animate", help="make a clip from a photo"))

    export = kinds.add_parser("export", help="finish an interrupted job and write its clip")
    export.add_argument("job", type=Path, help="folder of the job")
    add_output(export, required=True)
    export.set_defaults(command=commands.export)

    recipe = kinds.add_parser("recipe", help="print the recipe a clip carries, as JSON")
    recipe.add_argument("file", type=Path)
    recipe.set_defaults(command=commands.recipe)

    models = kinds.add_parser("models", help="list the models, what they take and whether they are here")
    models.set_defaults(command=commands.models)
    jobs = kinds.add_parser("jobs", help="list interrupted jobs")
    jobs.add_argument("--clear", action="store_true", help="delete them")
    jobs.set_defaults(command=commands.jobs)
    doctor = kinds.add_parser("doctor", help="check the installation")
    doctor.set_defaults(command=commands.doctor)
    for command in (models, doctor):
        command.add_argument("--json", action="store_true", help="a line of JSON for each")
    return top


def add_animate(animate: argparse.ArgumentParser) -> None:
    animate.add_argument("photo", type=Path)
    add_output(animate, required=False)
    animate.add_argument("--from", dest="recipe", type=Path, metavar="FILE", help="repeat the recipe in this clip")
    animate.add_argument("--model", choices=MODELS)
    animate.add_argument("--motion", type=float, metavar="0..1", help="how much moves (default 0.45)")
    animate.add_argument("--frames", type=int)
    animate.add_argument("--fps", type=float)
    animate.add_argument("--seed", type=int, help="another seed, another motion (default 0)")
    size = animate.add_mutually_exclusive_group()
    size.add_argument("--size", type=size_of, metavar="WxH", help="the photo is cropped to it, never stretched")
    size.add_argument("--long-side", type=int, metavar="N", help="in pixels (default: the photo's, at most 1024)")
    animate.add_argument("--steps", type=int, help="sampling steps")
    animate.add_argument("--camera", choices=CAMERAS)
    animate.add_argument("--loop", choices=LOOPS)
    animate.add_argument("--background", metavar="#rrggbb", help="behind transparent photos (default white)")
    animate.set_defaults(command=commands.animate)


def add_output(command: argparse.ArgumentParser, required: bool) -> None:
    command.add_argument("-o", "--out", type=Path, required=required, help="its ending, .mp4 or .gif, is the format")
    command.add_argument("--force", action="store_true", help="replace a file that is there")
    command.add_argument("--json", action="store_true", help="progress and result as lines of JSON")


def size_of(text: str) -> tuple[int, int]:
    found = re.fullmatch(r"(\d+)x(\d+)", text)
    if not found:
        raise argparse.ArgumentTypeError(f"“{text}” is not a size like 1024x768")
    return int(found[1]), int(found[2])


if __name__ == "__main__":
    sys.exit(main())
