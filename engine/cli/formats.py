"""`vivant formats`: the file formats Vivant writes, and the presets for platforms."""

from __future__ import annotations

import argparse
from dataclasses import dataclass

from engine.cli.options import add_command
from engine.cli.progress_output import say

EXAMPLES = ("vivant formats",)


@dataclass(frozen=True)
class FormatsOptions:
    """None: everything is listed."""


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    add_command(commands, "formats", "list file formats and platform presets", FormatsOptions, run, EXAMPLES)


def run(options: FormatsOptions) -> int:
    from engine.export import FORMATS
    from engine.export.presets import PRESETS

    for kind in FORMATS.values():
        endings = " ".join(ending or "folder" for ending in kind.endings)
        say(f"{kind.id:10} {endings:12} {kind.group:6} {kind.title}: {kind.use}.")
    say("")
    for preset in PRESETS.values():
        shape = "{} x {}".format(*preset.size) if preset.size else "any shape"
        limit = f"{preset.max_bytes / 1e6:g} MB"
        say(f"{preset.id:16} {preset.format:4} {shape:12} at most {limit:10} {preset.use}.")
    return 0
