"""`vivant models`: list the models, what they take and whether they are here."""

from __future__ import annotations

import argparse

from engine.models import MODELS
from engine.terminal import say_json


def add(kinds: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    models = kinds.add_parser("models", help="list the models, what they take and whether they are here")
    models.add_argument("--json", action="store_true", help="a line of JSON for each")
    models.set_defaults(command=run)


def run(args: argparse.Namespace) -> int:
    from engine.errors import ModelMissingError
    from engine.pipelines import load

    for spec in MODELS.values():
        try:
            state = f"here ({load(spec).version})"
        except ModelMissingError as error:
            state = f"not here: {error}"
        if args.json:
            say_json(
                id=spec.id, title=spec.title, state=state, cameras=spec.cameras, loops=spec.loops, licence=spec.licence
            )
            continue
        print(f"{spec.id}: {spec.about}")
        print(f"  {state}; licence {spec.licence}")
        print(f"  frames {spec.frames[0]} to {spec.frames[1]} (default {spec.default_frames})")
        print(f"  fps {spec.fps[0]:g} to {spec.fps[1]:g} (default {spec.default_fps:g})")
        print(f"  sides {spec.side[0]} to {spec.side[1]} pixels (default {spec.default_long_side} on the long side)")
        print(f"  camera {', '.join(spec.cameras)}")
        print(f"  loop {', '.join(spec.loops)}")
    return 0
