"""The parts of a model on disk: which there are, whether they are what the family expects, and loading one.

Nothing in a model's folder can make code run: weights are safetensors only, classes are taken from the family's own
list and never by the name a file gives, and nothing is ever asked for on the network.
"""

from __future__ import annotations

import importlib
import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from engine.errors import ModelMissingError
from engine.generators.aligned_weights import aligned, with_aligned_weights
from engine.weights.library import SINGLE

Classes = Mapping[str, tuple[str, ...]]
"""For each part the classes it may be, as “library.Class”. A part whose list begins with "" may be absent."""

RENAMED = {"CLIPFeatureExtractor": "CLIPImageProcessor", "T5TokenizerFast": "T5Tokenizer",
           "CLIPImageProcessorPil": "CLIPImageProcessor"}  # fmt: skip
TEXT_MODEL = "cond_stage_model.transformer.text_model."  # before its names, in Stable Diffusion 1's single files
AGAIN = "Fetch the model again, or import another folder."


def read_json(path: Path) -> dict[str, Any]:
    """An object from a JSON file; empty where there is none. Raises ModelMissingError for a damaged one."""
    if not path.is_file():
        return {}
    try:
        data = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise ModelMissingError(f"{path} is damaged.", AGAIN) from error
    return data if isinstance(data, dict) else {}


def classes_in(folder: Path, allowed: Classes) -> dict[str, str]:
    """The class of each part that is here. Raises ModelMissingError where the folder is not of this family."""
    index = read_json(folder / "model_index.json")
    found = {}
    for part, names in allowed.items():
        name = declared(index, folder, part)
        if not name and "" in names:
            continue
        if not name:
            raise ModelMissingError(f"The model's {part} is missing in {folder}.", AGAIN)
        if name not in names:
            raise ModelMissingError(f"The model's {part} is a {name}, which is not what this family uses.", AGAIN)
        check_files(folder / part, name)
        found[part] = name
    return found


def declared(index: dict[str, Any], folder: Path, part: str) -> str:
    """What the folder says a part is; "" when it has none."""
    if part in index:
        entry = index[part]
        if not isinstance(entry, list) or len(entry) != 2:
            return f"“{entry}”"
        return f"{entry[0]}.{RENAMED.get(str(entry[1]), entry[1])}" if entry[0] else ""
    name = read_json(folder / part / "config.json").get("_class_name")  # from a repository of its own
    return f"diffusers.{name}" if name else ""


def check_files(folder: Path, name: str) -> None:
    if not folder.is_dir():
        raise ModelMissingError(f"{folder} is missing.", AGAIN)
    if is_network(name) and not single_file(folder) and not list(folder.glob("*.safetensors")):
        pickled = [path.name for path in folder.iterdir() if path.suffix in (".bin", ".pt", ".pth", ".ckpt")]
        why = f"only {pickled[0]}, a kind of file that can run programs" if pickled else "no weights"
        raise ModelMissingError(f"{folder} holds {why}.", "Get the safetensors files of this model.")
    check_shards(folder)


def check_shards(folder: Path) -> None:
    for index in folder.glob("*.safetensors.index.json"):
        for shard in sorted(set(map(str, read_json(index).get("weight_map", {}).values()))):
            if not (folder / shard).is_file():
                raise ModelMissingError(f"{folder / shard} is missing.", AGAIN)


def is_network(name: str) -> bool:
    """Whether a class has weights."""
    return not name.endswith(("Scheduler", "Tokenizer", "Processor"))


def resolve(name: str) -> Any:
    """The class behind “library.Class”; only ever called with names from a family's own list."""
    library, attribute = name.split(".")
    return getattr(importlib.import_module(library), attribute)


@cache
def silence_libraries() -> None:
    """No bars of the libraries' own: progress is ours to tell."""
    import diffusers
    import transformers

    for logging in (diffusers.utils.logging, transformers.utils.logging):
        logging.disable_progress_bar()
        logging.set_verbosity_error()


def load_part(folder: Path, part: str, name: str, dtype: Any) -> Any:
    """One part, in evaluation mode, every tensor accounted for. Raises ModelMissingError."""
    from safetensors import SafetensorError

    silence_libraries()
    place = folder / part
    if not is_network(name):
        return resolve(name).from_pretrained(place, local_files_only=True)
    if file := single_file(place):
        return load_single(file, name, dtype)
    plain = [file for file in place.glob("*.safetensors") if ".fp16" not in file.name]
    try:
        network, told = resolve(name).from_pretrained(
            place, local_files_only=True, use_safetensors=True, dtype=dtype,
            variant=None if plain else "fp16", output_loading_info=True,
        )  # fmt: skip
    except (OSError, ValueError, RuntimeError, SafetensorError) as error:
        raise ModelMissingError(f"The model's {part} can't be loaded: {first_line(error)}", AGAIN) from error
    check_tensors(part, told)
    return with_aligned_weights(network.eval())


def single_file(place: Path) -> Path | None:
    """A file in the form in which ComfyUI and others keep one network; where there is one, it is the one to use."""
    return next(iter(sorted(place.glob(f"{SINGLE}.safetensors")) + sorted(place.glob(f"{SINGLE}.gguf"))), None)


def load_single(file: Path, name: str, dtype: Any) -> Any:
    """A network from one file, of the shape that config.json beside it says. Raises ModelMissingError."""
    from diffusers import GGUFQuantizationConfig
    from safetensors import SafetensorError

    if name.startswith("transformers."):
        return text_encoder_in(file, name, dtype)
    fewer_bits = {"quantization_config": GGUFQuantizationConfig(compute_dtype=dtype)} if file.suffix == ".gguf" else {}
    place = file.parent
    try:
        network = resolve(name).from_single_file(
            str(file), config=str(place.parent), subfolder=place.name, dtype=dtype, local_files_only=True, **fewer_bits
        )
    except (OSError, ValueError, RuntimeError, KeyError, AttributeError, SafetensorError) as error:
        why = "it lacks tensors" if isinstance(error, NotImplementedError) else first_line(error)  # of empty ones
        raise ModelMissingError(f"{file.name} is not this model's {place.name}: {why}", AGAIN) from error
    check_tensors(place.name, {"missing_keys": [key for key, value in network.named_parameters() if value.is_meta]})
    return with_aligned_weights(network.eval())


def text_encoder_in(file: Path, name: str, dtype: Any) -> Any:
    """Stable Diffusion 1's, from the one file in which A1111 and others keep all of it. Raises ModelMissingError."""
    from accelerate import init_empty_weights
    from safetensors import SafetensorError, safe_open

    kind = resolve(name)
    with init_empty_weights(include_buffers=False):
        network = kind(kind.config_class.from_pretrained(file.parent, local_files_only=True))
    theirs = {ours: TEXT_MODEL + ours.removeprefix("text_model.") for ours in network.state_dict()}
    try:
        with safe_open(file, "pt") as tensors:
            here = set(tensors.keys())
            found = {ours: aligned(tensors.get_tensor(their), dtype) for ours, their in theirs.items() if their in here}
        lacking = network.load_state_dict(found, strict=False, assign=True).missing_keys
    except (OSError, RuntimeError, SafetensorError) as error:
        raise ModelMissingError(f"{file.name} is not this model's text encoder: {first_line(error)}", AGAIN) from error
    check_tensors(file.parent.name, {"missing_keys": [theirs[name] for name in lacking]})
    return network.eval()


def check_tensors(part: str, told: Mapping[str, Any]) -> None:
    """A tensor that a file lacks would stay random, one it has too many would be dropped: both are refused."""
    for kind, words in (("missing_keys", "lacks"), ("unexpected_keys", "has what it should not:"),
                        ("mismatched_keys", "has another shape of")):  # fmt: skip
        if names := sorted(map(str, told.get(kind) or ())):
            more = f" and {len(names) - 1} more" if len(names) > 1 else ""
            raise ModelMissingError(f"The model's {part} {words} {names[0]}{more}.", AGAIN)


def first_line(error: BaseException) -> str:
    return str(error).strip().split("\n", 1)[0][:200]
