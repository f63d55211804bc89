"""`vivant formats`: the kinds of files Vivant writes, and the places they go."""

from __future__ import annotations

import argparse


def add(kinds: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    formats = kinds.add_parser("formats", help="the kinds of files, and the presets for places they go")
    formats.set_defaults(command=run)


def run(args: argparse.Namespace) -> int:
    from engine.export import KINDS
    from engine.export.presets import PRESETS

    for kind in KINDS.values():
        endings = " ".join(ending or "folder" for ending in kind.endings)
        print(f"{kind.id:10} {endings:12} {kind.group:6} {kind.title}: {kind.use}.")
    print()
    for preset in PRESETS.values():
        shape = "{} x {}".format(*preset.size) if preset.size else "any shape"
        limit = f"{preset.max_bytes / 1e6:g} MB"
        print(f"{preset.id:16} {preset.format:4} {shape:12} at most {limit:10} {preset.use}.")
    return 0
