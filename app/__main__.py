"""`vivant` alone, or with files, opens the window; with a command it is the command line."""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path

from engine.cli.options import STOPPED


def main(arguments: list[str] | None = None) -> int:
    """The exit status."""
    if getattr(sys, "frozen", False):  # elsewhere it does nothing, and is slow to load
        import multiprocessing

        multiprocessing.freeze_support()
    gc.disable()  # nothing is garbage while modules are loaded, so none is looked for
    try:
        return run(sys.argv[1:] if arguments is None else arguments)
    except KeyboardInterrupt:  # Ctrl-C while the program is loaded, and nothing is begun
        return STOPPED
    finally:
        gc.enable()


def run(given: list[str]) -> int:
    from engine.__main__ import COMMANDS, OF_THE_PARSER
    from engine.__main__ import main as command_line

    files = [Path(a) for a in given if not a.startswith("-")]
    if given and not (
        len(files) == len(given) and given[0] not in {*COMMANDS, *OF_THE_PARSER} and all(map(os.path.exists, files))
    ):
        return command_line(given)
    try:
        from app.application import run as open_window
    except ImportError as error:
        print(f"The window can't open: {error}. Try: vivant animate photo.jpg -o clip.mp4", file=sys.stderr)
        return 1
    gc.enable()
    return open_window(files)


if __name__ == "__main__":
    sys.exit(main())
