"""`vivant large`: what large models need beside their weights: show, install, remove."""

from __future__ import annotations

import argparse
from dataclasses import dataclass

from engine.cli.options import add_command
from engine.cli.progress_output import note, progress_output, say_result
from engine.runtime.torch_install import install, is_installed, packages_folder, remove, suitable_build

EXAMPLES = ("vivant large", "vivant large install", "vivant large remove")


@dataclass(frozen=True)
class LargeOptions:
    action: str
    json: bool


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    about = "install or remove what large models need beside their weights (torch)"
    large = add_command(commands, "large", about, LargeOptions, run, EXAMPLES)
    large.add_argument("action", nargs="?", choices=("show", "install", "remove"), default="show", help="default: show")
    large.add_argument("--json", action="store_true", help="print a line of JSON for each step")


def run(options: LargeOptions) -> int:
    if options.action == "show":
        show(options.json)
    elif options.action == "remove":
        note("Removing …")
        say_result(options.json, f"Freed {remove() / 1e6:.0f} MB. Breeze works as before.", removed=True)
    else:
        with progress_output(options.json) as report:
            version = install(report)
        folder = str(packages_folder())
        say_result(options.json, f"torch {version} is installed in {folder}.", torch=version, folder=folder)
    return 0


def show(as_json: bool) -> None:
    build = suitable_build()
    state = f"installed in {packages_folder()}" if is_installed() else "not installed; Breeze does not need it"
    say_result(
        as_json,
        f"torch and its packages: {state}\nfor {build.device} of this computer: "
        f"about {build.download / 1e9:.1f} GB to download, {build.disk / 1e9:.1f} GB on disk",
        here=is_installed(), device=build.device, download=build.download, disk=build.disk,
        folder=str(packages_folder()),
    )  # fmt: skip
