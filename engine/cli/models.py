"""`vivant models`: the models, what they can do, and their weights: download, verify, import, remove."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

from engine.cli.loras import LORAS, ListLorasOptions, import_loras, list_loras
from engine.cli.options import DONE, PROBLEM, Options, add_action, add_command
from engine.cli.progress_output import progress_output, say, say_json, say_result
from engine.errors import InvalidRequestError, ModelMissingError
from engine.models import MODELS, RETIRED, ModelSpec, named_model
from engine.models.lora import LoraKind
from engine.models.model_files import reading
from engine.models.spec import KNOB_WORDS
from engine.weights import State, models_folder, state_of, weights_folder, weights_here
from engine.weights.library import importing
from engine.weights.manifest import Manifest
from engine.weights.terms import check_accepted

EXAMPLES = (
    "vivant models",
    "vivant models info svd-xt --memory",
    "vivant models fetch svd-xt",
    "vivant models import svd-xt FOLDER",
    "vivant models import loras ~/ComfyUI",
)
MODEL_HELP = "an id from the first column of vivant models"
ACCEPT_HELP = "accept a licence that leaves out parts of the world"
BAD_FILES = "a file of the model is missing or damaged (verify)"


@dataclass(frozen=True)
class ListOptions:
    json: bool


@dataclass(frozen=True)
class ModelOptions:
    model: str
    json: bool

    @property
    def spec(self) -> ModelSpec:
        return named_model(self.model)


@dataclass(frozen=True)
class InfoOptions(ModelOptions):
    memory: bool


@dataclass(frozen=True)
class FetchOptions(ModelOptions):
    accept_licence: bool


@dataclass(frozen=True)
class ImportOptions(ModelOptions):
    folder: Path | None
    accept_licence: bool


@dataclass(frozen=True)
class WhereOptions:
    model: str | None
    json: bool


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    models = add_command(
        commands, "models", "list, download, verify, import or remove models", ListOptions, list_models, EXAMPLES,
        BAD_FILES,
    )  # fmt: skip
    models.add_argument("--json", action="store_true", help="print a line of JSON for each model")
    actions = models.add_subparsers(metavar="ACTION", title="actions (default: list)")
    add_model_action(actions, "list", "list all models", ListOptions, list_models)
    info = add_model_action(actions, "info", "what a model can do and what it needs", InfoOptions, show_info, "MODEL")
    info.add_argument("--memory", action="store_true", help="estimate the GPU memory it takes, from its weights")
    add_model_action(actions, "here", "whether a model is installed", ModelOptions, show_if_here, "MODEL")
    download = add_model_action(actions, "fetch", "download a model", FetchOptions, fetch, "MODEL")
    add_model_action(actions, "verify", "check every file of a model", ModelOptions, verify, "MODEL")
    weights = add_model_action(
        actions,
        "import",
        "use weights that are already on this computer",
        ImportOptions,
        import_weights,
        "MODEL",
        (LORAS,),
    )
    weights.add_argument(
        "folder", nargs="?", type=Path, metavar="FOLDER",
        help=(
            "folder of the weights, or one file of a network (default: search the Hugging Face cache); with loras "
            "instead of a model: a folder of them, of ComfyUI or of A1111"
        ),
    )  # fmt: skip
    for action in (download, weights):
        action.add_argument("--accept-licence", action="store_true", help=ACCEPT_HELP)
    add_model_action(actions, "loras", "list the adapters (LoRA) that are known", ListLorasOptions, list_loras)
    add_model_action(actions, "remove", "delete a model's weights", ModelOptions, remove, "MODEL")
    where = add_model_action(actions, "where", "print the folder of all models, or of one", WhereOptions, show_folder)
    where.add_argument("model", nargs="?", choices=(*MODELS, *RETIRED), metavar="MODEL", help=MODEL_HELP)


def add_model_action(
    actions: argparse._SubParsersAction[argparse.ArgumentParser],
    name: str,
    about: str,
    options: type[Options],
    run: Callable[[Options], int],
    model: str = "",
    besides: tuple[str, ...] = (),
) -> argparse.ArgumentParser:
    """An action, of one model or of what is named `besides` where `model` is given; --json may also stand before it."""
    example = " ".join(["vivant models", name, *(["svd-xt"] if model else [])])
    problem = BAD_FILES.removesuffix(" (verify)") if name == "verify" else "an unexpected error"
    action = add_action(actions, name, about, options, run, (example,), problem)
    if model:
        action.add_argument("model", choices=(*MODELS, *RETIRED, *besides), metavar=model, help=MODEL_HELP)
    return action


def list_models(options: ListOptions) -> int:
    for spec in MODELS.values():
        if options.json:
            say_json(**facts(spec))
        else:
            say(f"{spec.id:18} {state(spec):26} {spec.title}: {spec.about}")
    return DONE


def show_folder(options: WhereOptions) -> int:
    folder = str(weights_folder(named_model(options.model)) if options.model else models_folder())
    say_result(options.json, folder, folder=folder)
    return DONE


def show_info(options: InfoOptions) -> int:
    spec = options.spec
    if options.json:
        say_json(**facts(spec))
        return DONE
    say(f"{spec.title} ({spec.id})\n  {spec.about}\n  {state(spec)}\n  licence: {licence(spec)}")
    low, high = spec.frames
    grid = f", {spec.frame_step}k + {spec.frame_offset}" if spec.frame_step > 1 else ""
    say(f"  frames: {low} to {high} (default {spec.default_frames}{grid})")
    if spec.native_frames and high > spec.native_frames:
        say(f"  above {spec.native_frames} frames it runs once more for every {spec.native_frames - 1} frames")
    say(f"  fps: {spec.fps[0]:g} to {spec.fps[1]:g} (default {spec.default_fps:g})")
    say(f"  size: {sizes(spec)}")
    negative = ", negative prompt too" if spec.negative_prompt else ""
    say(f"  prompt: {spec.prompt}{negative}; end picture: {'yes' if spec.end_image else 'no'}")
    say(f"  motion: {KNOB_WORDS[spec.motion_knob][0].lower()}{KNOB_WORDS[spec.motion_knob][1:]}")
    say(f"  camera: {', '.join(spec.cameras)}")
    say(f"  loop: {', '.join(spec.loops)}")
    if spec.lora:
        say(f"  LoRAs: for {LoraKind(spec.lora, spec.lora_width).title}")
    if options.memory:
        show_memory(spec)
    elif spec.graphics_memory:
        most, least = spec.graphics_memory[0], min(spec.graphics_memory)
        say(f"  GPU memory, estimated: {most:g} GiB with the whole model on the GPU; at least {least:g} GiB, slower")
    for source in spec.sources:
        say(f"  source: {source.repository} at {source.revision[:12]}, about {source.size / 1e9:.1f} GB")
    return DONE


def show_memory(spec: ModelSpec) -> None:
    """What the default clip takes of a GPU, from the configurations of the weights that are installed."""
    from engine.generators import adapter
    from engine.generators.diffusers.footprint import footprint
    from engine.generators.memory.offload import Policy
    from engine.generators.offline import reading_offline
    from engine.request.defaults import defaults, natural_size

    with reading_offline(f"What {spec.title} takes can't be estimated"):
        found = footprint(adapter(spec)(spec), defaults(spec, *natural_size((1600, 1200), spec)))
    for policy in Policy:
        say(f"  memory, estimated: {found.peak(policy) / 2**30:.1f} GiB, {policy.value}")
    say(f"  main memory: {found.main_memory / 2**30:.1f} GiB, twice that for the fastest streaming")


def sizes(spec: ModelSpec) -> str:
    if spec.sizes:
        return ", ".join(f"{width}x{height}" for width, height in spec.sizes)
    if spec.short_side:
        return f"a short side of {spec.short_side} pixels, a long side up to {spec.side[1]} in steps of {spec.multiple}"
    return f"sides of {spec.side[0]} to {spec.side[1]} pixels in steps of {spec.multiple}"


def licence(spec: ModelSpec) -> str:
    where = f" Not licensed in {', '.join(spec.not_licensed_in)}." if spec.not_licensed_in else ""
    return " ".join(filter(None, [spec.licence, spec.licence_link, spec.licence_note])) + where


def state(spec: ModelSpec) -> str:
    if not spec.sources:
        from engine.generators import load

        try:
            return f"installed ({load(spec).version})"
        except ModelMissingError as error:
            return f"not installed: {error}"
    if importing(spec):
        return "being imported"
    more = {
        State.HERE: Manifest.read(weights_folder(spec)).version, State.MISSING: f"{spec.download_size / 1e9:.0f} GB",
        State.PARTIAL: "fetch the rest", State.DAMAGED: "verify, fetch",
    }  # fmt: skip
    found = state_of(spec)
    return f"{found.value} ({more[found]})"


def facts(spec: ModelSpec) -> dict[str, object]:
    """The row of the table as plain data, and whether the model is here."""
    return {**asdict(spec), "state": state(spec), "download_size": spec.download_size}


def show_if_here(options: ModelOptions) -> int:
    """Raises ModelMissingError, which says how to get the model: for scripts that ask before they do anything else."""
    weights_here(options.spec)
    say_result(options.json, f"{options.spec.title} is here.", here=True)
    return DONE


def fetch(options: FetchOptions) -> int:
    from engine.weights.download import fetch as download

    spec = with_sources(options)
    check_accepted(spec, options.accept_licence)
    require("requests", spec)
    if not options.json:
        say(f"{spec.title}. Licence: {licence(spec)}")
    with progress_output(options.json) as report:
        folder = download(spec, report)
    say_result(options.json, f"{spec.title} is in {folder}.", folder=str(folder))
    return DONE


def verify(options: ModelOptions) -> int:
    from engine.weights.library import verify as check

    spec = with_sources(options)
    with progress_output(options.json) as report:
        wrong = check(spec, report)
    for sentence in wrong:
        say_result(options.json, sentence, wrong=sentence)
    if wrong:
        return PROBLEM
    say_result(options.json, "All files verified.", ok=True)
    return DONE


def import_weights(options: ImportOptions) -> int:
    from engine.generators import check_folder
    from engine.weights.library import import_folder, places_in_cache

    if options.model == LORAS:
        return import_loras(options.folder, options.json)
    spec = with_sources(options)
    check_accepted(spec, options.accept_licence)
    with reading(f"{spec.title} can't be imported", "Check the folder and its permissions."):
        if options.folder and options.folder.is_file():
            return import_one_file(options, options.folder)
        places = dict.fromkeys(spec.sources, options.folder) if options.folder else places_in_cache(spec)
    with progress_output(options.json) as report:
        folder = import_folder(spec, places, lambda coming: check_folder(spec, coming), report)
    say_result(options.json, f"{spec.title} is linked from {folder}.", folder=str(folder))
    return DONE


def import_one_file(options: ImportOptions, path: Path) -> int:
    """One file of a network or of several, as ComfyUI, A1111 and others keep them: .safetensors or .gguf."""
    from engine.generators import adapter, replaced_by
    from engine.weights.library import import_file

    spec = options.spec
    if not getattr(adapter(spec), "SINGLE_FILE", ()):
        raise InvalidRequestError(f"{spec.title} can't be imported from a single file.", "Choose the model's folder.")
    if path.suffix.lower() not in (".safetensors", ".gguf"):
        raise InvalidRequestError(f"“{path.name}” is not a supported kind of file.", "Use safetensors or GGUF.")
    parts = replaced_by(spec, path)
    with progress_output(options.json) as report:
        names = import_file(spec, parts, path, report)
    say_result(options.json, f"{spec.title} now uses {path} as its {', '.join(parts)}.", file=str(names[0]))
    return DONE


def remove(options: ModelOptions) -> int:
    from engine.weights.library import remove as delete

    freed = delete(with_sources(options))
    say_result(options.json, f"Freed {freed / 1e9:.1f} GB. Linked files stay where they are.", freed=freed)
    return DONE


def with_sources(options: ModelOptions) -> ModelSpec:
    """The model, if it has weights of its own to manage. Raises InvalidRequestError for a built-in one."""
    if not options.spec.sources:
        raise InvalidRequestError(f"{options.spec.title} is built in.", "There is nothing to download or remove.")
    return options.spec


def require(package: str, spec: ModelSpec) -> None:
    """Raises ModelMissingError where a package is not installed."""
    from importlib.util import find_spec

    from engine.generators import INSTALL

    if find_spec(package) is None:
        raise ModelMissingError(f"Downloading {spec.title} needs {package}, which is not installed.", INSTALL)
