"""`vivant recipe`: print the recipe that a clip carries."""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from pathlib import Path

from engine.cli.options import add_command
from engine.cli.progress_output import say

EXAMPLES = ("vivant recipe clip.mp4", "vivant recipe clip.gif > recipe.json")


@dataclass(frozen=True)
class RecipeOptions:
    file: Path


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    recipe = add_command(
        commands, "recipe", "print the recipe that a clip carries, as JSON", RecipeOptions, run, EXAMPLES
    )
    recipe.add_argument("file", type=Path, help="a clip that Vivant made")


def run(options: RecipeOptions) -> int:
    from engine.export import read_recipe

    say(read_recipe(options.file).to_text())
    return 0
