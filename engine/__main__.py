"""The command line: `vivant animate photo.jpg -o clip.mp4`."""

from __future__ import annotations

import argparse
import gc
import importlib
import io
import logging
import sys

from engine import build, version
from engine.cli.options import BAD_INPUT, PROBLEM, STOPPED, add_verbosity, typed
from engine.cli.progress_output import error_text, flush_output, say_json, set_quiet, warn
from engine.errors import Cancelled, EngineError, UnexpectedError
from engine.language import system_language, use
from engine.logs import details, explained, logging_to_file
from engine.services.settings import SYSTEM, SettingsFile
from engine.signals import raising_when_asked_to_end
from engine.temporary import sweep_all
from engine.weights.library import finish_imports

log = logging.getLogger(__name__)

# Each command's module in engine/cli.
COMMANDS = {
    "animate": "animate", "batch": "batch", "crew": "crew", "export": "export", "formats": "formats",
    "recipe": "recipe", "lock": "lock", "report": "report", "models": "models", "large": "torch",
    "forecast": "forecast", "jobs": "jobs", "settings": "settings", "doctor": "doctor", "newer": "update_check",
    "watch": "watch",
}  # fmt: skip
OF_THE_PARSER = ("completion", "manual")  # these print what the parser of all commands says
EPILOG = """\
Without a command, or with photos only, the window opens.

examples:
  vivant animate photo.jpg -o clip.mp4
  vivant animate *.jpg -o clips
  vivant export clip.mp4 -o clip.gif --max-bytes 8MB

exit codes:
  0    done
  1    some of several clips failed, a check found a problem, or an unexpected error
  2    bad input, or not possible here
  130  stopped

See vivant COMMAND --help for the options and examples of a command."""


def main(arguments: list[str] | None = None) -> int:
    """Run one command; the result is the exit code."""
    try:
        return run(arguments)
    except KeyboardInterrupt:  # before the command has begun
        return STOPPED
    finally:
        flush_output()


def run(arguments: list[str] | None) -> int:
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="surrogateescape")  # names of files that are no UTF-8 are printed as they are
    words = sys.argv[1:] if arguments is None else arguments
    parsed = parser(words[0] if words and words[0] in COMMANDS else "").parse_args(words)
    verbose = getattr(parsed, "verbose", False)
    logging.basicConfig(level=logging.DEBUG if verbose else logging.ERROR, format="%(name)s: %(message)s")
    set_quiet(getattr(parsed, "quiet", False))
    use(spoken_language())
    options = typed(parsed.options, parsed)
    as_json = bool(getattr(parsed, "json", False))
    with logging_to_file():
        sweep_all()
        finish_imports()
        try:
            with raising_when_asked_to_end(Cancelled):
                if not gc.isenabled():  # as while modules were loaded
                    gc.freeze()  # what they hold stays: it need not be gone through
                    gc.enable()
                code: int = parsed.run(options)
            return code
        except EngineError as error:
            return print_error(error, as_json)
        except (KeyboardInterrupt, Cancelled):
            warn("Stopped.")
            return STOPPED
        except Exception as error:  # else it would end on the terminal, and not in the log
            found = explained(error)
            log.log(logging.ERROR if isinstance(found, UnexpectedError) else logging.DEBUG, "%s", found, exc_info=True)
            return print_error(found, as_json)


def spoken_language() -> str:
    """The code of the language that is set, else the system's."""
    wanted = str(SettingsFile().value("language"))
    return system_language() if wanted == SYSTEM else wanted


def print_error(error: EngineError, as_json: bool) -> int:
    """Print what went wrong; the result is the exit code."""
    if as_json:
        say_json(error=str(error), hint=error.hint)
    if error.details and not isinstance(error, UnexpectedError):  # that is in the log already
        details.error("%s %s", error, error.details)
    warn(error_text(str(error), error.hint))
    return PROBLEM if isinstance(error, UnexpectedError) else BAD_INPUT


class VersionAction(argparse.Action):
    """Prints the version, which takes a while to find out."""

    def __call__(self, top: argparse.ArgumentParser, *_: object) -> None:
        print(f"vivant {version()} ({build()})")
        top.exit()


def parser(only: str = "") -> argparse.ArgumentParser:
    """The parser of all commands, or of a single one: each is loaded for it."""
    top = argparse.ArgumentParser(
        prog="vivant",
        description="Turns a still photo into a moving clip.",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    about = "show program's version number and exit"
    top.add_argument("--version", action=VersionAction, nargs=0, default=argparse.SUPPRESS, help=about)
    add_verbosity(top)
    commands = top.add_subparsers(required=True, metavar="COMMAND")
    for name in [only] if only else COMMANDS:
        importlib.import_module(f".cli.{COMMANDS[name]}", __package__).add(commands)
    for name in () if only else OF_THE_PARSER:
        importlib.import_module(f".cli.{name}", __package__).add(commands, top)
    return top


if __name__ == "__main__":
    sys.exit(main())
