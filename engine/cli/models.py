"""`vivant models`: what there is, what each takes, and its weights: fetch, verify, import, remove."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from pathlib import Path

from engine.cli.progress_output import JsonLines, ProgressBars, say_json
from engine.errors import InvalidRequestError, ModelMissingError
from engine.models import MODELS, ModelSpec
from engine.progress import Progress
from engine.weights import is_here, models_folder, weights_folder, weights_here
from engine.weights.manifest import Manifest


def add(kinds: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    models = kinds.add_parser("models", help="list the models, what they take and whether they are here; get them")
    models.add_argument("action", nargs="?", choices=ACTIONS, default="list", help="default: list")
    models.add_argument("model", nargs="?", choices=MODELS, metavar="MODEL", help="one of the list's first column")
    models.add_argument("folder", nargs="?", type=Path, help="for import: where the weights are, or one "
                        "file of a network; left out, the "
                        "Hugging Face cache is searched")  # fmt: skip
    models.add_argument("--memory", action="store_true", help="for info: estimate the graphics memory it takes")
    models.add_argument("--json", action="store_true", help="a line of JSON for each")
    models.set_defaults(command=run)


def run(args: argparse.Namespace) -> int:
    if args.action == "list":
        return show_list(args)
    if args.action == "where":
        print(weights_folder(MODELS[args.model]) if args.model else models_folder())
        return 0
    if not args.model:
        raise InvalidRequestError(
            f"Which model? Say vivant models {args.action} MODEL.", f"Models: {', '.join(MODELS)}."
        )
    spec = MODELS[args.model]
    if args.action not in ("info", "here") and not spec.sources:
        raise InvalidRequestError(f"{spec.title} is built in.", "There is nothing to fetch or remove.")
    status: int = ACTIONS[args.action](spec, args)
    return status


def show_list(args: argparse.Namespace) -> int:
    for spec in MODELS.values():
        if args.json:
            say_json(**facts(spec))
        else:
            print(f"{spec.id:18} {state(spec):26} {spec.title}: {spec.about}")
    return 0


def show(spec: ModelSpec, args: argparse.Namespace) -> int:
    if args.json:
        say_json(**facts(spec))
        return 0
    print(f"{spec.title} ({spec.id})\n  {spec.about}\n  {state(spec)}\n  licence: {licence(spec)}")
    low, high = spec.frames
    grid = f", {spec.frame_step}k + {spec.frame_offset}" if spec.frame_step > 1 else ""
    print(f"  frames: {low} to {high} (default {spec.default_frames}{grid})")
    if spec.native_frames and high > spec.native_frames:
        print(f"  above {spec.native_frames} frames it runs again for each {spec.native_frames - 1} more")
    print(f"  fps: {spec.fps[0]:g} to {spec.fps[1]:g} (default {spec.default_fps:g})")
    print(f"  size: {sizes(spec)}")
    negative = ", negative prompt too" if spec.negative_prompt else ""
    print(f"  prompt: {spec.prompt}{negative}; end picture: {'yes' if spec.end_image else 'no'}")
    print(f"  motion: {KNOBS[spec.motion_knob]}")
    print(f"  camera: {', '.join(spec.cameras)}")
    print(f"  loop: {', '.join(spec.loops)}")
    if args.memory:
        show_memory(spec)
    elif spec.graphics_memory:
        most, least = spec.graphics_memory[0], min(spec.graphics_memory)
        print(f"  graphics card, estimated: {most:g} GiB with all of it on the card, {least:g} at least, more slowly")
    for source in spec.sources:
        print(f"  from: {source.repository} at {source.revision[:12]}, about {source.size / 1e9:.1f} GB")
    return 0


def show_memory(spec: ModelSpec) -> None:
    """What the default clip takes of a graphics card, from the configurations of the weights that are here."""
    from engine.generators import adapter
    from engine.generators.memory.footprint import footprint
    from engine.generators.memory.offload import Policy
    from engine.request.defaults import defaults, natural_size

    found = footprint(adapter(spec)(spec), defaults(spec, *natural_size((1600, 1200), spec)))
    for policy in Policy:
        print(f"  memory, estimated: {found.peak(policy) / 2**30:.1f} GiB, {policy.value}")


KNOBS = {
    "none": "it has no knob for it", "dial": "a calibrated dial", "bucket": "its motion bucket",
    "speed": "how fast time runs", "hold": "how far it may leave the photo",
    "words": "no knob of its own: words in the prompt",
}  # fmt: skip


def sizes(spec: ModelSpec) -> str:
    if spec.sizes:
        return ", ".join(f"{width}x{height}" for width, height in spec.sizes)
    return f"sides of {spec.side[0]} to {spec.side[1]} pixels in steps of {spec.multiple}"


def licence(spec: ModelSpec) -> str:
    where = f" Not licensed in {', '.join(spec.not_licensed_in)}." if spec.not_licensed_in else ""
    return " ".join(filter(None, [spec.licence, spec.licence_link, spec.licence_note])) + where


def state(spec: ModelSpec) -> str:
    if not spec.sources:
        from engine.generators import load

        try:
            return f"here ({load(spec).version})"
        except ModelMissingError as error:
            return f"not here: {error}"
    if is_here(spec):
        return f"here ({Manifest.read(weights_folder(spec)).version})"
    return f"not here ({spec.download_size / 1e9:.0f} GB)"


def facts(spec: ModelSpec) -> dict[str, object]:
    """The row as plain data, and whether it is here."""
    return {**asdict(spec), "state": state(spec), "download_size": spec.download_size}


def say_if_here(spec: ModelSpec, args: argparse.Namespace) -> int:
    """Raises ModelMissingError, which says how to get it: for those who want to know before they do anything else."""
    weights_here(spec)
    return told(args, f"{spec.title} is here.", here=True)


def fetch(spec: ModelSpec, args: argparse.Namespace) -> int:
    needs("requests", spec)
    from engine.weights.download import fetch as have

    if not args.json:
        print(f"{spec.title}. Licence: {licence(spec)}")
    with bars(args) as report:
        folder = have(spec, report)
    return told(args, f"{spec.title} is in {folder}.", folder=str(folder))


def verify(spec: ModelSpec, args: argparse.Namespace) -> int:
    from engine.weights.library import verify as check

    with bars(args) as report:
        wrong = check(spec, report)
    for sentence in wrong:
        told(args, sentence, wrong=sentence)
    if wrong:
        return 1
    return told(args, "Every byte is as it came.", ok=True)


def import_folder(spec: ModelSpec, args: argparse.Namespace) -> int:
    if args.folder and args.folder.is_file():
        return import_file(spec, args)
    from engine.generators import check_folder
    from engine.weights.library import import_folder as link
    from engine.weights.library import places_in_cache

    places = dict.fromkeys(spec.sources, args.folder) if args.folder else places_in_cache(spec)
    with bars(args) as report:
        folder = link(spec, places, lambda coming: check_folder(spec, coming), report)
    return told(args, f"{spec.title} is linked from {folder}.", folder=str(folder))


def import_file(spec: ModelSpec, args: argparse.Namespace) -> int:
    """One file of a network or of several, as ComfyUI, A1111 and others keep them: .safetensors or .gguf."""
    from engine.generators import adapter
    from engine.weights.library import import_file as link

    family = adapter(spec)
    if not getattr(family, "SINGLE_FILE", ()):
        raise InvalidRequestError(f"No part of {spec.title} can be one file.", "Choose the model's folder.")
    if args.folder.suffix.lower() not in (".safetensors", ".gguf"):
        raise InvalidRequestError(
            f"“{args.folder.name}” is not a kind of file that is read.", "Use safetensors or GGUF."
        )
    parts = family.replaced_by(args.folder, weights_folder(spec))
    with bars(args) as report:
        names = link(spec, parts, args.folder, report)
    return told(args, f"{spec.title} now uses {args.folder} as its {', '.join(parts)}.", file=str(names[0]))


def remove(spec: ModelSpec, args: argparse.Namespace) -> int:
    from engine.weights.library import remove as delete

    own = delete(spec)
    return told(args, f"{own / 1e9:.1f} GB are free again; what was only linked is where it was.", freed=own)


ACTIONS = {"list": show, "info": show, "fetch": fetch, "verify": verify, "import": import_folder, "remove": remove,
           "where": show, "here": say_if_here}  # fmt: skip


def needs(package: str, spec: ModelSpec) -> None:
    from importlib.util import find_spec

    from engine.generators import INSTALL

    if find_spec(package) is None:
        raise ModelMissingError(f"Fetching {spec.title} needs {package}, which is not installed.", INSTALL)


class WithFile(JsonLines):
    """Also which file is arriving, where that is known."""

    def __call__(self, progress: Progress) -> None:
        more = {
            name: getattr(progress, name) for name in ("file", "file_done", "file_total") if hasattr(progress, name)
        }
        say_json(phase=progress.phase.name.lower(), done=progress.done, total=progress.total, **more)


def bars(args: argparse.Namespace) -> ProgressBars:
    return WithFile() if args.json else ProgressBars()


def told(args: argparse.Namespace, sentence: str, **data: object) -> int:
    if args.json:
        say_json(**data)
    else:
        print(sentence)
    return 0
