"""Options that several commands share, and what turns parsed arguments into typed values."""

from __future__ import annotations

import argparse
import re
from dataclasses import dataclass, fields, is_dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, get_type_hints

from engine.cli.finishing import NOTHING, FinishOptions, add_finish
from engine.errors import ExportError

if TYPE_CHECKING:
    from collections.abc import Callable

Commands = "argparse._SubParsersAction[argparse.ArgumentParser]"
Options = TypeVar("Options")
Box = tuple[float, float, float, float]
"""x, y, width and height of a region, in pixels of the photo."""

DONE, PROBLEM, BAD_INPUT, STOPPED = 0, 1, 2, 130  # exit codes
OUT_HELP = "its extension selects the format: .mp4, .gif, …"
PRESET_HELP = "settings for a platform, such as tiktok (see vivant formats), or a preset of your own: its name or file"
EDGES_HELP = "edges in another shape: as a preset says (default), auto, crop, blur, white, black or #rrggbb"
SMALLEST_LIMIT = 1000  # bytes
FILE_UNITS = {"": 1, "k": 1e3, "kb": 1e3, "m": 1e6, "mb": 1e6, "g": 1e9, "gb": 1e9}
MEMORY_UNITS = {"gib": 2**30, "gb": 10**9, "mib": 2**20, "mb": 10**6}


@dataclass(frozen=True)
class OutputOptions:
    """The file a clip is written to, as `add_output` asks for it."""

    out: Path | None
    force: bool
    json: bool
    format: str
    preset: str
    max_bytes: int | None
    full: bool
    thumbnail: bool
    hardware: bool
    clean: bool
    unmarked: bool
    certificate: Path | None
    key: Path | None
    finish: FinishOptions = NOTHING


def edges(text: str) -> str:
    """What is around a picture in another shape, as ExportOptions name it; whether there is such is checked later."""
    return text.strip().lower()


def typed(kind: type[Options], parsed: argparse.Namespace) -> Options:
    """The parsed arguments of a command as its dataclass; a field that is a dataclass takes its own out of them."""
    types: dict[str, Any] = get_type_hints(kind)
    values = {
        field.name: typed(types[field.name], parsed) if is_dataclass(types[field.name]) else getattr(parsed, field.name)
        for field in fields(kind)  # type: ignore[arg-type]
    }
    return kind(**values)


def add_command(
    commands: argparse._SubParsersAction[argparse.ArgumentParser],
    name: str,
    about: str,
    options: type[Options],
    run: Callable[[Options], int],
    examples: tuple[str, ...],
    problem: str = "an unexpected error",
) -> argparse.ArgumentParser:
    """A command whose help ends in examples and exit codes; `problem` is what exit code 1 means."""
    codes = ((DONE, "done"), (PROBLEM, problem), (BAD_INPUT, "bad input, or not possible here"), (STOPPED, "stopped"))
    epilog = "\n".join([
        "examples:", *(f"  {line}" for line in examples), "",
        "exit codes:", *(f"  {code:<3}  {meaning}" for code, meaning in codes),
    ])  # fmt: skip
    command = commands.add_parser(
        name,
        help=about,
        description=f"{about[0].upper()}{about[1:]}.",
        epilog=epilog,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    command.set_defaults(options=options, run=run)
    add_verbosity(command)
    return command


def add_action(
    actions: argparse._SubParsersAction[argparse.ArgumentParser],
    name: str,
    about: str,
    options: type[Options],
    run: Callable[[Options], int],
    examples: tuple[str, ...],
    problem: str = "an unexpected error",
) -> argparse.ArgumentParser:
    """An action of a command; --json may also stand before it."""
    action = add_command(actions, name, about, options, run, examples, problem)
    action.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help="print lines of JSON")
    return action


def names(text: str) -> tuple[str, ...]:
    """The type of an option that takes a list with commas."""
    return tuple(filter(None, (name.strip() for name in text.split(","))))


def add_verbosity(command: argparse.ArgumentParser) -> None:
    """They may stand before the command as well as after it, so that neither sets what the other has said."""
    group = command.add_mutually_exclusive_group()
    quiet = "print only results and errors"
    group.add_argument("-q", "--quiet", action="store_true", default=argparse.SUPPRESS, help=quiet)
    verbose = "print what happens inside as well"
    group.add_argument("-v", "--verbose", action="store_true", default=argparse.SUPPRESS, help=verbose)


def add_output(command: argparse.ArgumentParser, required: bool, out_help: str = OUT_HELP) -> None:
    command.add_argument("-o", "--out", type=Path, required=required, help=out_help)
    command.add_argument("--force", action="store_true", help="replace an existing file")
    command.add_argument("--json", action="store_true", help="print progress and result as lines of JSON")
    group = command.add_argument_group("output file")
    group.add_argument(
        "--format", default="", metavar="NAME", help="another codec, such as mp4-av1 (see vivant formats)"
    )
    group.add_argument("--preset", default="", metavar="NAME", help=PRESET_HELP)
    group.add_argument("--max-bytes", type=file_size, metavar="N", help="largest file size, such as 8MB or 150kB")
    group.add_argument("--full", action="store_true", help="a GIF in the clip's own size and rate, not for the web")
    group.add_argument("--thumbnail", action="store_true", help="store a small copy of the photo in the recipe")
    group.add_argument(
        "--hardware", action="store_true", help="encode on the graphics chip where possible, which is faster"
    )
    group.add_argument("--clean", action="store_true", help="leave out the recipe and all names, for a client")
    group.add_argument("--unmarked", action="store_true", help="leave out the machine-readable note that AI was used")
    group.add_argument(
        "--certificate", type=Path, metavar="PEM", help="sign content credentials (C2PA) with this certificate"
    )
    group.add_argument("--key", type=Path, metavar="PEM", help="private key of the certificate")
    add_finish(command)


def add_clip_and_photo(command: argparse.ArgumentParser) -> None:
    command.add_argument("clip", type=Path, help="a video or a GIF")
    command.add_argument("--source", type=Path, required=True, metavar="PHOTO", help="the photo the clip was made from")
    command.add_argument(
        "--region", dest="regions", type=region, action="append", default=[], metavar="X,Y,W,H",
        help="a label, in pixels of the photo; repeat for more (default: those of the recipe, or found text)",
    )  # fmt: skip


def whole_number(most: int) -> Callable[[str], int]:
    """The type of an option that takes a number from 1 to `most`."""

    def number(text: str) -> int:
        if not text.isdecimal() or not 1 <= int(text) <= most:
            raise argparse.ArgumentTypeError(f"“{text}” is not a number from 1 to {most}")
        return int(text)

    return number


def region(text: str) -> Box:
    try:
        x, y, width, height = (float(part) for part in text.split(","))
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"“{text}” is not a region like 120,80,300,150") from error
    return x, y, width, height


def file_size(text: str) -> int:
    found = re.fullmatch(r"(\d+(?:\.\d+)?) ?([kmg]?b?)", text.lower())
    if not found or found[2] == "b":
        raise argparse.ArgumentTypeError(f"“{text}” is not a size like 8MB or 150kB")
    size = int(float(found[1]) * FILE_UNITS[found[2]])
    if size < SMALLEST_LIMIT:
        raise argparse.ArgumentTypeError(f"no clip fits into {size} bytes")
    return size


def memory_size(text: str) -> int:
    found = re.fullmatch(r"(\d+(?:\.\d+)?)\s*([a-zA-Z]+)", text)
    if not found or found[2].lower() not in MEMORY_UNITS:
        raise argparse.ArgumentTypeError(f"“{text}” is not an amount of memory like 6GiB")
    return int(float(found[1]) * MEMORY_UNITS[found[2].lower()])


def picture_size(text: str) -> tuple[int, int]:
    found = re.fullmatch(r"(\d+)x(\d+)", text)
    if not found:
        raise argparse.ArgumentTypeError(f"“{text}” is not a size like 1024x768")
    return int(found[1]), int(found[2])


def frame_range(text: str) -> tuple[int, int]:
    """The type of an option that takes the first and the last of some frames, counted from 1."""
    found = re.fullmatch(r"(\d{1,6})-(\d{1,6})", text)
    if not found or not 1 <= int(found[1]) <= int(found[2]):
        raise argparse.ArgumentTypeError(f"“{text}” does not name frames like 5-20")
    return int(found[1]), int(found[2])


def check_output(options: OutputOptions, out: Path, transparent: bool = False) -> None:
    """Raises ExportError when the file could not be written; called before any work is done."""
    from engine.export import ExportOptions, check_target

    if bool(options.certificate) != bool(options.key):
        raise ExportError("A certificate and its key go together.", "Give both --certificate and --key.")
    options.finish.applied(ExportOptions())
    check_target(out, options.force, format_of(options), transparent)


def format_of(options: OutputOptions) -> str:
    """The id of the format that is named, by itself or by a preset; empty where the extension decides."""
    from engine.export.presets import preset_of

    return options.format or (preset_of(options.preset).format if options.preset else "")
