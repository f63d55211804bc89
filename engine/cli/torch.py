"""`vivant large`: what large models need beside their weights: see, install, remove."""

from __future__ import annotations

import argparse
import sys

from engine.cli.progress_output import JsonLines, ProgressBars, say_json
from engine.runtime.torch_install import install, is_here, packages_folder, remove, suitable_build


def add(kinds: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    large = kinds.add_parser("large", help="get, or remove, what large models need beside their weights (torch)")
    large.add_argument("action", nargs="?", choices=("show", "install", "remove"), default="show")
    large.add_argument("--json", action="store_true", help="a line of JSON for each step")
    large.set_defaults(command=run)


def run(args: argparse.Namespace) -> int:
    if args.action == "show":
        show(args.json)
    elif args.action == "remove":
        print("Clearing away …", file=sys.stderr)
        tell(args.json, f"{remove() / 1e6:.0f} MB are free again; Breeze goes on as before.", removed=True)
    else:
        with (JsonLines if args.json else ProgressBars)() as report:
            told = install(report)
        tell(args.json, f"torch {told}, in {packages_folder()}", torch=told, folder=str(packages_folder()))
    return 0


def show(json: bool) -> None:
    build = suitable_build()
    state = f"here, in {packages_folder()}" if is_here() else "not here; Breeze does without"
    sizes = f"about {build.download / 1e9:.1f} GB to fetch, {build.disk / 1e9:.1f} GB on the disk"
    tell(
        json,
        f"torch and what goes with it: {state}\nfor {build.device} of this computer: {sizes}",
        here=is_here(), device=build.device, download=build.download, disk=build.disk, folder=str(packages_folder()),
    )  # fmt: skip


def tell(json: bool, text: str, **facts: object) -> None:
    if json:
        say_json(**facts)
    else:
        print(text)
