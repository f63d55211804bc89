"""`vivant recipe`: print the recipe that a clip carries."""

from __future__ import annotations

import argparse
import json
from dataclasses import dataclass
from pathlib import Path

from engine.cli.options import add_command
from engine.cli.progress_output import say

EXAMPLES = ("vivant recipe clip.mp4", "vivant recipe clip.gif > recipe.json")


@dataclass(frozen=True)
class RecipeOptions:
    file: Path
    json: bool


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    recipe = add_command(
        commands, "recipe", "print the recipe that a clip carries, as JSON", RecipeOptions, run, EXAMPLES
    )
    recipe.add_argument("file", type=Path, help="a clip that Vivant made")
    recipe.add_argument("--json", action="store_true", help="print it as a single line of JSON")


def run(options: RecipeOptions) -> int:
    from engine.export import read_recipe

    text = read_recipe(options.file).to_text()
    say(json.dumps(json.loads(text), ensure_ascii=False) if options.json else text)
    return 0
