"""The parts of a model on disk: which there are, whether they are what the family expects, and loading one.

Nothing in a model's folder can make code run: weights are safetensors only, classes are taken from the family's own
list and never by the name a file gives, and nothing is ever asked for on the network.
"""

from __future__ import annotations

import importlib
import os
from collections.abc import Mapping
from functools import cache, partial
from itertools import islice
from pathlib import Path
from typing import Any

from engine.errors import InvalidRequestError, ModelMissingError
from engine.generators.aligned_weights import aligned, with_aligned_weights
from engine.generators.offline import reading_offline
from engine.models.model_files import AGAIN, LARGEST_TEXT, file_size, read_object, reading
from engine.models.safetensors_header import Header
from engine.plain_text import shown
from engine.weights.library import SINGLE

Classes = Mapping[str, tuple[str, ...]]
"""For each part the classes it may be, as “library.Class”. A part whose list begins with "" may be absent."""

RENAMED = {"CLIPFeatureExtractor": "CLIPImageProcessor", "T5TokenizerFast": "T5Tokenizer",
           "CLIPImageProcessorPil": "CLIPImageProcessor", "Qwen2TokenizerFast": "Qwen2Tokenizer",
           "SiglipImageProcessorPil": "SiglipImageProcessor", "GemmaTokenizerFast": "GemmaTokenizer"}  # fmt: skip
TEXT_MODEL = "cond_stage_model.transformer.text_model."  # before its names, in Stable Diffusion 1's single files
LIBRARIES = {"ltx2": "diffusers.pipelines.ltx2"}  # what model_index.json calls modules of diffusers' own pipelines
DATA = (".json", ".txt", ".model", ".jinja")  # what a part has beside its weights
ADAPTER = "adapter_config.json"  # names another model, and a library would look for that one
ELSEWHERE = ("transformers_weights", "quantization_config")  # settings that would have other files or programs used
MOST_FILES = 1000  # of a part
LARGEST_NUMBER = {"scheduler_config.json": 100_000, "preprocessor_config.json": 4096, "tokenizer_config.json": 10_000}
"""In files whose whole numbers say how much of something there will be."""
UNLIMITED = "model_max_length"  # in a tokenizer's settings, where it is a number that nothing reaches


def read_json(path: Path) -> dict[str, Any]:
    """An object from a JSON file; empty where there is none. Raises ModelMissingError for a damaged one."""
    return read_object(path) if os.path.lexists(path) else {}


def config_of(folder: Path) -> dict[str, Any]:
    """What a network is built from: its config.json. Raises ModelMissingError."""
    config = read_object(folder / "config.json")
    for name in ELSEWHERE:
        if name in config:
            raise ModelMissingError(f"{folder / 'config.json'} has a {name}, which Vivant does not use.", AGAIN)
    return config


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
            raise ModelMissingError(
                f"The model's {part} is a {shown(name)}, which is not what this family uses.", AGAIN
            )
        check_files(folder / part, name)
        found[part] = name
    return found


def declared(index: dict[str, Any], folder: Path, part: str) -> str:
    """What the folder says a part is; "" when it has none."""
    if part in index:
        entry = index[part]
        if not isinstance(entry, list) or len(entry) != 2:
            return f"“{entry}”"
        library = LIBRARIES.get(str(entry[0]), entry[0])
        return f"{library}.{RENAMED.get(str(entry[1]), entry[1])}" if entry[0] else ""
    name = read_json(folder / part / "config.json").get("_class_name")  # from a repository of its own
    return f"diffusers.{name}" if name else ""


def check_files(folder: Path, name: str) -> None:
    """Raises ModelMissingError where a part lacks files, or has some that can't be opened without harm."""
    if not folder.is_dir():
        raise ModelMissingError(f"{folder} is missing.", AGAIN)
    files = sorted(islice(folder.iterdir(), MOST_FILES + 1))
    if len(files) > MOST_FILES:
        raise ModelMissingError(f"{folder} holds too many files to be a part of a model.", AGAIN)
    for file in files:
        check_file(file)
    weights = any(file.suffix == ".safetensors" for file in files)
    if is_network(name) and not weights and (one := single_file(folder)):
        check_file(one)
        weights = True
    if is_network(name) and not weights:
        pickled = [shown(path.name) for path in files if path.suffix in (".bin", ".pt", ".pth", ".ckpt")]
        why = f"only {pickled[0]}, a kind of file that can run programs" if pickled else "no weights"
        raise ModelMissingError(f"{folder} holds {why}.", "Get the safetensors files of this model.")
    if is_network(name):
        config_of(folder)
    check_shards(folder)


def check_file(file: Path) -> None:
    """Raises ModelMissingError for a damaged file of those that are read."""
    if file.name == ADAPTER:
        raise ModelMissingError(f"{file} belongs to an adapter, not to a model.", AGAIN)
    if file.suffix == ".json" and file.name != "tokenizer.json":
        settings = read_object(file)
        if file.name in LARGEST_NUMBER:
            check_numbers(file, settings, LARGEST_NUMBER[file.name])
    elif file.suffix in DATA:
        file_size(file, LARGEST_TEXT)
    elif file.suffix == ".safetensors":
        check_weights(file)
    elif file.suffix == ".gguf":
        file_size(file)


def check_weights(file: Path) -> None:
    try:
        Header.read(file)
    except InvalidRequestError as error:
        raise ModelMissingError(f"{file} is damaged.", AGAIN) from error


def check_numbers(file: Path, settings: Any, most: int) -> None:
    """Raises ModelMissingError where settings hold a whole number that is larger."""
    if isinstance(settings, dict):
        settings = [value for name, value in settings.items() if name != UNLIMITED]
    for value in settings if isinstance(settings, list) else ():
        if isinstance(value, int) and abs(value) > most:
            raise ModelMissingError(f"{file} is damaged: {shown(value, 20)} is no number for a setting.", AGAIN)
        check_numbers(file, value, most)


def check_shards(folder: Path) -> None:
    for index in folder.glob("*.safetensors.index.json"):
        shards = read_json(index).get("weight_map")
        if not isinstance(shards, dict):
            raise ModelMissingError(f"{index} is damaged: it lists no files.", AGAIN)
        for shard in sorted(set(map(str, shards.values()))):
            if "/" in shard or "\\" in shard or not (folder / shard).is_file():
                raise ModelMissingError(f"{folder / shown(shard)} is missing.", AGAIN)


def is_network(name: str) -> bool:
    """Whether a class has weights."""
    return not name.endswith(("Scheduler", "Tokenizer", "Processor", "Guidance"))


def resolve(name: str) -> Any:
    """The class behind “library.Class”; only ever called with names from a family's own list."""
    library, attribute = name.rsplit(".", 1)
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
    with reading_offline(f"The model's {part} can't be loaded"):
        silence_libraries()
        check_files(folder / part, name)
        return read_part(folder / part, name, dtype)


def read_part(place: Path, name: str, dtype: Any) -> Any:
    """See `load_part`; the part is in `place`."""
    if name.endswith("Scheduler"):
        return resolve(name).from_config(read_object(place / "scheduler_config.json"))
    if name.endswith("Guidance"):
        return resolve(name).from_config(read_object(place / "guider_config.json"))
    if not is_network(name):
        return resolve(name).from_pretrained(place, local_files_only=True, trust_remote_code=False)
    if file := single_file(place):
        return load_single(file, place, name, dtype)
    files = list(place.glob("*.safetensors"))
    from engine.generators.weightless import check_described

    check_described(place.name, partial(empty, name, place), sum(Header.read(file).numbers for file in files))
    plain = [file for file in files if ".fp16" not in file.name]
    network, loading_info = resolve(name).from_pretrained(
        place, local_files_only=True, use_safetensors=True, dtype=dtype,
        variant=None if plain else "fp16", output_loading_info=True,
    )  # fmt: skip
    check_tensors(place.name, loading_info)
    return with_aligned_weights(network.eval())


def empty(name: str, place: Path) -> Any:
    """A network as its configuration describes it."""
    kind, config = resolve(name), config_of(place)
    if name.startswith("transformers."):
        return kind(kind.config_class.from_pretrained(place, local_files_only=True))
    return kind.from_config(config)


def single_file(place: Path) -> Path | None:
    """A file in the form in which ComfyUI and others keep one network; where there is one, it is the one to use.

    A part without weights of its own has them in the one file of all parts beside its folder.
    """
    if own := sorted(place.glob(f"{SINGLE}.safetensors")) + sorted(place.glob(f"{SINGLE}.gguf")):
        return own[0]
    if any(place.glob("*.safetensors")):
        return None
    return next(iter(sorted(place.parent.glob("*.safetensors"))), None)


def load_single(file: Path, place: Path, name: str, dtype: Any) -> Any:
    """A network from one file, of the shape that config.json in `place` says. Raises ModelMissingError."""
    from diffusers import GGUFQuantizationConfig

    from engine.generators.weightless import check_described

    if name.startswith("transformers."):
        return text_encoder_in(file, place, name, dtype)
    fewer_bits = {"quantization_config": GGUFQuantizationConfig(compute_dtype=dtype)} if file.suffix == ".gguf" else {}
    check_described(place.name, partial(empty, name, place), numbers_in(file))
    with reading(f"{shown(file.name)} is not this model's {place.name}"):
        try:
            network = resolve(name).from_single_file(
                str(file), config=str(place.parent), subfolder=place.name, dtype=dtype, local_files_only=True,
                **fewer_bits,
            )  # fmt: skip
        except NotImplementedError as error:  # torch's word of a tensor that was never filled
            what = f"{shown(file.name)} is not this model's {place.name}"
            raise ModelMissingError(f"{what}: it lacks tensors", AGAIN) from error
    check_tensors(place.name, {"missing_keys": [key for key, value in network.named_parameters() if value.is_meta]})
    return with_aligned_weights(network.eval())


def text_encoder_in(file: Path, place: Path, name: str, dtype: Any) -> Any:
    """Stable Diffusion 1's, from the one file in which A1111 and others keep all of it. Raises ModelMissingError."""
    from accelerate import init_empty_weights
    from safetensors import safe_open

    from engine.generators.weightless import check_described

    check_described(place.name, partial(empty, name, place), numbers_in(file))
    with init_empty_weights(include_buffers=False):
        network = empty(name, place)
    theirs = {ours: TEXT_MODEL + ours.removeprefix("text_model.") for ours in network.state_dict()}
    with reading(f"{shown(file.name)} is not this model's text encoder"), safe_open(file, "pt") as tensors:
        here = set(tensors.keys())
        found = {ours: aligned(tensors.get_tensor(their), dtype) for ours, their in theirs.items() if their in here}
        lacking = network.load_state_dict(found, strict=False, assign=True).missing_keys
    check_tensors(place.name, {"missing_keys": [theirs[name] for name in lacking]})
    return network.eval()


def check_tensors(part: str, loading_info: Mapping[str, Any]) -> None:
    """A tensor that a file lacks would stay random, one it has too many would be dropped: both are refused."""

    def first(kind: str) -> str:
        names = sorted(map(str, loading_info.get(kind) or ()))
        return shown(names[0]) + (f" (+ {len(names) - 1})" if len(names) > 1 else "") if names else ""

    if names := first("missing_keys"):
        raise ModelMissingError(f"The model's {part} lacks {names}.", AGAIN)
    if names := first("unexpected_keys"):
        raise ModelMissingError(f"The model's {part} has what it should not: {names}.", AGAIN)
    if names := first("mismatched_keys"):
        raise ModelMissingError(f"The model's {part} has another shape of {names}.", AGAIN)


def numbers_in(file: Path) -> int:
    """No fewer than a file holds: those of GGUF have 2 bits or more."""
    return 4 * file_size(file) if file.suffix == ".gguf" else Header.read(file).numbers
