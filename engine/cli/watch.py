"""`vivant watch`: a clip of every photo that is put into a folder."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from engine.cli.batch import WatchOptions, add_wanted, run_watch
from engine.cli.options import add_command

EXAMPLES = ("vivant watch incoming clips", "vivant watch incoming clips --preset tiktok --best-of 3")


class IfGiven(argparse.Action):
    """An argument that may also have been given as an option: without it, that stays."""

    def __call__(
        self, parser: object, namespace: argparse.Namespace, values: Any, option_string: object = None
    ) -> None:
        if values is not None:
            setattr(namespace, self.dest, values)


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    def run(options: WatchOptions) -> int:
        if options.out is None:  # it may be given in either way, and argparse can ask for only one of them
            watch.error("the following arguments are required: OUT")
        return run_watch(options)

    watch = add_command(commands, "watch", "make a clip of every photo put into a folder", WatchOptions, run, EXAMPLES)
    watch.add_argument("source", type=Path, help="the folder; a photo is taken when its size has stood still")
    watch.add_argument("out", type=Path, nargs="?", action=IfGiven, metavar="OUT", help="where the clips go")
    watch.add_argument("-o", "--out", type=Path, metavar="OUT", help="the same, as for vivant batch")
    add_wanted(watch)
