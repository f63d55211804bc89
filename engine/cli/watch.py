"""`vivant watch`: a clip of every photo that is put into a folder."""

from __future__ import annotations

import argparse
from pathlib import Path

from engine.cli.batch import WatchOptions, add_wanted, run_watch
from engine.cli.options import add_command

EXAMPLES = ("vivant watch incoming -o clips", "vivant watch incoming -o clips --preset tiktok --best-of 3")


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    watch = add_command(
        commands, "watch", "make a clip of every photo put into a folder", WatchOptions, run_watch, EXAMPLES
    )
    watch.add_argument("source", type=Path, help="the folder; a photo is taken when its size has stood still")
    watch.add_argument("-o", "--out", type=Path, required=True, metavar="OUT", help="where the clips go")
    add_wanted(watch)
