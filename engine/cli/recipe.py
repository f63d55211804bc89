"""`vivant recipe`: print the recipe a clip carries."""

from __future__ import annotations

import argparse
from pathlib import Path


def add(kinds: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    recipe = kinds.add_parser("recipe", help="print the recipe a clip carries, as JSON")
    recipe.add_argument("file", type=Path)
    recipe.set_defaults(command=run)


def run(args: argparse.Namespace) -> int:
    from engine.export import read_recipe

    print(read_recipe(args.file).to_text())
    return 0
