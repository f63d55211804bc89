"""Damaged and hostile folders of large models, each by its number: the same number gives the same case."""

from __future__ import annotations

import io
import json
import os
import shutil
import socket
import struct
from argparse import ArgumentParser
from collections.abc import Callable, Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout, suppress
from dataclasses import replace
from functools import cache
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

import numpy as np
import torch
from huggingface_hub import constants
from safetensors import SafetensorError
from safetensors.torch import load_file, save_file

from engine.__main__ import parser
from engine.cli.options import typed
from engine.errors import EngineError
from engine.generators import load
from engine.imaging.source_image import SourceImage
from engine.models import MODELS, model_spec
from engine.progress import ignore
from engine.request.defaults import defaults
from engine.weights import weights_folder
from tests.mutations.cases import HOSTILE, mutated
from tests.support.diffusers_toys import TOYS
from tests.support.svd_toys import save_single, save_toy

torch.set_num_threads(1)
SVD = "svd-xt"
SINGLE = "svd.safetensors"
TOY_ROWS: dict[str, dict[str, Any]] = {  # CogVideoX makes only what it was trained for: the toys have their own sizes
    "cogvideox-5b": {"sizes": ((64, 64),), "side": (64, 64), "frames": (9, 33), "default_frames": 9, "frame_step": 8, "native_frames": 9},
    "cogvideox-1.5-5b": {"short_side": 0, "side": (64, 1360), "frames": (9, 161), "frame_step": 8},
}  # fmt: skip
SHALLOW: dict[str, Any] = {  # a denoiser of fewer layers, since many are loaded
    "layers_per_block": 1, "block_out_channels": (32,) * 4, "num_attention_heads": (2,) * 4
}  # fmt: skip
NOTES = {"format": "pt", "modelspec.resolution": "64x64"}  # else clips are made as large as the real model makes them
ADDRESS = "stranger/repository"  # what a library might look for on the Hub
SETTINGS: tuple[Any, ...] = (
    *HOSTILE, ADDRESS, f"https://huggingface.co/{ADDRESS}", 10**9, 10**6, 4096, 3, 0.5, [10**9] * 4, [ADDRESS], "float7",
    {"_class_name": ADDRESS}, False,
)  # fmt: skip
WHOLE: tuple[Any, ...] = (ADDRESS, "", [], [ADDRESS], 3, 10**400, None, True, float("nan"), {}, {"a": {"b": [{}]}})
EXTRA: dict[str, Any] = {
    "quantization_config": {"quant_method": "bitsandbytes", "load_in_4bit": True}, "auto_map": {"AutoModel": f"{ADDRESS}--x.X"},
    "transformers_weights": "../../model.bin", "_name_or_path": ADDRESS, "attn_implementation": "kernels-community/x",
    "_attn_implementation": "kernels-community/x", "torch_dtype": "float7", "trust_remote_code": True,
    "base_model_name_or_path": ADDRESS, "tokenizer_class": "Evil", "vision_config": ADDRESS, "text_config": ADDRESS,
}  # fmt: skip
opened: list[object] = []  # what was asked of the network


def run(number: int, folder: Path) -> str:
    """Try one case in a folder; the result is its kind. What is raised but an EngineError is a fault."""
    rng = np.random.default_rng(number)
    name = str(rng.choice(list(toys())))
    home = folder / str(number)
    home.mkdir()
    os.environ["VIVANT_HOME"] = str(home / "home")
    place = copy(toys()[name], home / "theirs")
    opened.clear()
    try:
        with no_network(), redirect_stdout(io.StringIO()), redirect_stderr(io.StringIO()), told_as_toys():
            kind = (try_path if name in (SVD, SINGLE) and rng.random() < 0.6 else try_import)(rng, name, place)
    finally:
        shutil.rmtree(home, ignore_errors=True)
    assert not opened, opened
    return kind


def try_path(rng: np.random.Generator, name: str, place: Path) -> str:
    """Weights outside the table, given by their path."""
    damage(rng, place)
    with suppress(EngineError):
        command("forecast", "--model", str(place), "--size", "64x64")
    with suppress(EngineError):
        animate(str(place))
    return "path"


def try_import(rng: np.random.Generator, name: str, place: Path) -> str:
    """A folder that is imported: damaged before, or afterwards."""
    model = SVD if name == SINGLE else name
    before = rng.random() < 0.7
    if before:
        damage(rng, place)
    with suppress(EngineError):
        command("models", "import", model, str(place))
    if not before:
        damage(rng, place if rng.random() < 0.5 else weights_folder(MODELS[model]))
    actions = [("list",), ("here", model), ("verify", model)]
    if rng.random() < 0.1:  # it takes long
        actions.append(("info", model, "--memory"))
    for action in actions:
        with suppress(EngineError):
            command("models", *action)
    with suppress(EngineError):
        animate(model)
    return "folder" if before else "installed folder"


def command(*arguments: str) -> None:
    """As the command line runs it, without what catches everything there."""
    parsed = commands().parse_args(arguments)
    parsed.run(typed(parsed.options, parsed))


@cache
def commands() -> ArgumentParser:
    return parser()


def animate(model: str) -> None:
    """The smallest clip of a model."""
    spec = model_spec(model)
    asked = replace(defaults(spec, 64, 64), model=model, frames=spec.snap_frames(spec.frames[0]), steps=2)
    frames = np.zeros((asked.frames, asked.height, asked.width, 3), np.uint8)
    pipeline = load(spec)
    assert pipeline.version
    pipeline.generate(photo(), asked, ignore, frames, 0)


def damage(rng: np.random.Generator, place: Path) -> None:
    """One to three things that are wrong with a folder, or with the file."""
    for _ in range(int(rng.integers(1, 4)) if rng.random() < 0.4 else 1):
        files = [place] if place.is_file() else sorted(path for path in place.rglob("*") if path.is_file())
        if not files:
            return
        choices: list[Callable[[np.random.Generator, Path, list[Path]], None]] = [
            scrambled, scrambled, replaced, swapped, extra_file, setting, setting, setting, setting, whole_json, lying_header,
            lying_header, other_tensors,
        ]  # fmt: skip
        choices[int(rng.integers(len(choices)))](rng, files[int(rng.integers(len(files)))], files)


def own(path: Path) -> Path:
    """The file itself where there was a link."""
    data = path.read_bytes()
    path.unlink()
    path.write_bytes(data)
    return path


def scrambled(rng: np.random.Generator, path: Path, files: list[Path]) -> None:
    path = own(path)
    data = path.read_bytes()
    if data:
        path.write_bytes(mutated(data, rng) if rng.random() < 0.8 else data[: int(rng.integers(len(data)))])


def replaced(rng: np.random.Generator, path: Path, files: list[Path]) -> None:
    """By nothing, or by what is no ordinary file."""
    path.unlink()
    how = int(rng.integers(9))
    if how == 1:
        path.touch()
    elif how == 2:
        path.mkdir()
    elif how == 3:
        os.mkfifo(path)
    elif 4 <= how <= 7:
        path.symlink_to(("/dev/zero", "/etc/passwd", path, "/nowhere")[how - 4])
    elif how == 8:
        shutil.rmtree(path.parent)


def swapped(rng: np.random.Generator, path: Path, files: list[Path]) -> None:
    """With a file of the same kind, of this model or of another one."""
    others = files if rng.random() < 0.5 else [file for toy in toys().values() for file in sorted(toy.rglob("*"))]
    same = [file for file in others if file.suffix == path.suffix and file.is_file()]
    if same:
        data = same[int(rng.integers(len(same)))].read_bytes()
        path.unlink()
        path.write_bytes(data)


def extra_file(rng: np.random.Generator, path: Path, files: list[Path]) -> None:
    names = {
        "adapter_config.json": json.dumps({"base_model_name_or_path": ADDRESS, "peft_type": "LORA"}),
        "adapter_model.safetensors": "x", "model.bin": "pickle", "generation_config.json": json.dumps(ADDRESS),
        "tokenizer.json": "{}", "added_tokens.json": '{"a": "b"}', "special_tokens_map.json": '{"eos_token": 3}',
        "diffusion_pytorch_model.safetensors.index.json": json.dumps({"weight_map": {"a": "../../x.safetensors"}}),
        "model.safetensors.index.json": "[]", "modeling.py": "raise SystemExit", "single.safetensors": "x",
        "processor_config.json": json.dumps(ADDRESS), "single.gguf": "GGUF",
    }  # fmt: skip
    name = str(rng.choice(list(names)))
    (path.parent / name).unlink(missing_ok=True)
    (path.parent / name).write_text(names[name])


def one_of(rng: np.random.Generator, files: list[Path], suffix: str) -> Path | None:
    chosen = [file for file in files if file.suffix == suffix]
    return own(chosen[int(rng.integers(len(chosen)))]) if chosen else None


def setting(rng: np.random.Generator, path: Path, files: list[Path]) -> None:
    """One value in a configuration is another one, or there is one more."""
    file = one_of(rng, [path for path in files if path.stat().st_size < 100_000], ".json")
    data = None
    with suppress(ValueError):
        data = json.loads(file.read_text()) if file else None
    if file is None or not isinstance(data, dict):
        return
    if rng.random() < 0.15 or not data:
        name = str(rng.choice(list(EXTRA)))
        data[name] = EXTRA[name]
    else:
        inner, key = data, str(rng.choice(list(data)))
        while isinstance(inner[key], dict) and inner[key] and rng.random() < 0.7:
            inner, key = inner[key], str(rng.choice(list(inner[key])))
        if rng.random() < 0.1:
            del inner[key]
        else:
            inner[key] = SETTINGS[int(rng.integers(len(SETTINGS)))]
    file.write_text(json.dumps(data))


def whole_json(rng: np.random.Generator, path: Path, files: list[Path]) -> None:
    file = one_of(rng, files, ".json")
    if file is not None:
        deep = "[" * 100_000 if rng.random() < 0.5 else '{"a":' * 100_000
        text = deep if rng.random() < 0.1 else json.dumps(WHOLE[int(rng.integers(len(WHOLE)))])
        file.write_text(text)


def lying_header(rng: np.random.Generator, path: Path, files: list[Path]) -> None:
    """The header of a file of weights says what is not so."""
    file = one_of(rng, files, ".safetensors")
    if file is None:
        return
    raw = file.read_bytes()
    try:
        (length,) = struct.unpack("<Q", raw[:8])
        header = json.loads(raw[8 : 8 + length])
    except (ValueError, struct.error):  # damaged already
        return
    name = str(rng.choice([one for one in header if one != "__metadata__"]))
    entry, how = header[name], int(rng.integers(8))
    if how == 0:
        entry["shape"] = [[10**12], [10**400], [-1], [], "x", [2.5], [[1]], entry["shape"] * 2][int(rng.integers(8))]
    elif how == 1:
        entry["dtype"] = [None, "F63", "F64", "I8", "BOOL", [], "F8_E4M3"][int(rng.integers(7))]
    elif how == 2:
        entry["data_offsets"] = [[0, 4], [0, 10**400], [-8, 8], [8, 0], [0], "x", [0, 2**62]][int(rng.integers(7))]
    elif how == 3:
        notes = [None, [], "x", {**NOTES, "format": 3}, {**NOTES, "format": "np"}, {**NOTES, "format": "x" * 10**6}]
        header["__metadata__"] = notes[int(rng.integers(6))]
    elif how == 4:
        header[f"{name}\x1b[2J{'x' * 10_000}"] = header.pop(name)
    elif how == 5:
        header["more.weight"] = {"dtype": "F32", "shape": [0], "data_offsets": [0, 0]}
    text = json.dumps(header).encode()
    said = len(text) if how < 6 else [2**63, 10**9, len(text) + 10**4, 0, 2][int(rng.integers(5))]
    file.write_bytes(struct.pack("<Q", said) + text + raw[8 + length :])


def other_tensors(rng: np.random.Generator, path: Path, files: list[Path]) -> None:
    """A whole file with other numbers, another precision, or one tensor of another shape."""
    file = one_of(rng, files, ".safetensors")
    if file is None:
        return
    try:
        tensors = load_file(file)
    except (SafetensorError, OSError):  # damaged already
        return
    name, how = str(rng.choice(list(tensors))), int(rng.integers(6))
    if how == 0:
        tensors[name] = torch.full_like(tensors[name], float("nan"))
    elif how == 1:
        tensors[name] = torch.full_like(tensors[name], 3e38)
    elif how == 2:
        tensors[name] = tensors[name].flatten()
    elif how == 3:
        tensors = {key: value.to(torch.float8_e4m3fn) for key, value in tensors.items()}
    elif how == 4:
        tensors[name] = tensors[name].to(torch.int8)
    else:
        tensors[name] = tensors[name][:0]
    save_file(tensors, file, NOTES)
    sort_header(file)


def sort_header(file: Path) -> None:
    """safetensors writes several notes in an order that changes from one file to the next."""
    raw = file.read_bytes()
    (length,) = struct.unpack("<Q", raw[:8])
    text = json.dumps(json.loads(raw[8 : 8 + length]), sort_keys=True).encode()
    file.write_bytes(struct.pack("<Q", len(text)) + text + raw[8 + length :])


@contextmanager
def no_network() -> Iterator[None]:
    """Within the block the libraries are online, with a token, and every step towards the network is noted."""

    def note(*given: object, **named: object) -> Any:
        opened.append(given)
        raise OSError("there is no network")

    before = socket.socket.connect, socket.getaddrinfo, constants.HF_HUB_OFFLINE
    socket.socket.connect, socket.getaddrinfo = note, note  # type: ignore[method-assign]
    constants.HF_HUB_OFFLINE = False
    os.environ["HF_TOKEN"] = "hf_secret"
    try:
        yield
    finally:
        socket.socket.connect, socket.getaddrinfo, constants.HF_HUB_OFFLINE = before  # type: ignore[method-assign]
        del os.environ["HF_TOKEN"]


@contextmanager
def told_as_toys() -> Iterator[None]:
    before = {name: MODELS[name] for name in TOY_ROWS}
    MODELS.update({name: replace(MODELS[name], **changes) for name, changes in TOY_ROWS.items()})
    try:
        yield
    finally:
        MODELS.update(before)


def copy(place: Path, target: Path) -> Path:
    if place.is_dir():
        return Path(shutil.copytree(place, target))
    target.mkdir()
    return Path(shutil.copy(place, target / place.name))


@cache
def photo() -> SourceImage:
    y, x = np.mgrid[0:96, 0:128]
    return SourceImage.from_array(np.stack([x * 2, y * 2, np.full_like(x, 60)], -1).astype(np.uint8))


@cache
def toys() -> dict[str, Path]:
    """A whole toy of each family, made once in each process."""
    place = Path(mkdtemp())
    found = {name: make(place / name) for name, make in TOYS.items()}
    return {**found, SVD: save_toy(place / SVD, **SHALLOW), SINGLE: save_single(place / SINGLE)}
