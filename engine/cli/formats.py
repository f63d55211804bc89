"""`vivant formats`: the file formats Vivant writes, and the presets for platforms."""

from __future__ import annotations

import argparse
from dataclasses import dataclass

from engine.cli.options import add_command
from engine.cli.progress_output import say, say_json
from engine.language import translated

EXAMPLES = ("vivant formats", "vivant formats --json")


@dataclass(frozen=True)
class FormatsOptions:
    json: bool


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    formats = add_command(commands, "formats", "list file formats and platform presets", FormatsOptions, run, EXAMPLES)
    formats.add_argument("--json", action="store_true", help="print a line of JSON for each format and preset")


def run(options: FormatsOptions) -> int:
    from engine.export import FORMATS
    from engine.export.presets import PRESETS

    if options.json:
        for kind in FORMATS.values():
            say_json(format=kind.id, endings=kind.endings, group=kind.group, title=kind.title, use=kind.use)
        for preset in PRESETS.values():
            about = {"size": preset.size, "max_bytes": preset.max_bytes, "use": preset.use}
            say_json(preset=preset.id, format=preset.format, **about)
        return 0
    for kind in FORMATS.values():
        endings = " ".join(ending or "folder" for ending in kind.endings)
        say(f"{kind.id:10} {endings:12} {kind.group:6} {kind.title}: {kind.use}.")
    say("")
    for preset in PRESETS.values():
        shape = "{} x {}".format(*preset.size) if preset.size else "any shape"
        limit = translated(f"{preset.max_bytes / 1e6:g} MB")
        say(f"{preset.id:16} {preset.format:4} {shape:12} at most {limit:10} {preset.use}.")
    return 0
