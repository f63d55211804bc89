"""Loads weights into the networks; every tensor is accounted for, and there is no second copy in memory."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import torch
from accelerate import init_empty_weights
from diffusers import AutoencoderKLTemporalDecoder, UNetSpatioTemporalConditionModel
from safetensors import safe_open
from transformers import CLIPVisionConfig, CLIPVisionModelWithProjection

from engine.errors import ModelMissingError
from engine.generators.aligned_weights import aligned
from engine.generators.offline import reading_offline
from engine.generators.svd import stability_keys
from engine.generators.svd.networks import Networks
from engine.generators.weightless import check_described, few_modules, uninitialised
from engine.models.local_weights import MOST_FRAMES, Layout, layout, trained_frames
from engine.models.model_files import AGAIN, read_object
from engine.models.safetensors_header import Header
from engine.plain_text import shown

HALF = re.compile(r"\.fp16[.-]")  # one file, or one of several: model.fp16-00001-of-00002.safetensors
IGNORED = ("position_ids",)  # numbers that the network makes itself, and old files carry
Lookup = Callable[[str], torch.Tensor]
MAPPED = 32 * 2**20  # bytes that are read before a file is mapped again
SIDE, LARGEST_SIDE = 96, 512  # latents a side of the trained square, and the most that are believed
LARGEST_SCALE = 1e6  # of latents


class Tensors:
    """The tensors of some safetensors files, read one by one as they are asked for.

    What was read stays in memory as long as a file is mapped, beside the copies that the networks get; so files are
    closed and mapped again after every MAPPED bytes.
    """

    def __init__(self, paths: list[Path]) -> None:
        self.where: dict[str, Path] = {}
        self.files: dict[Path, Any] = {}
        self.read = 0
        for path in paths:
            self.where.update(dict.fromkeys(self.file(path).keys(), path))
        self.used: set[str] = set()

    def file(self, path: Path) -> Any:
        if path not in self.files:
            self.files[path] = safe_open(path, "pt")
        return self.files[path]

    def __call__(self, name: str) -> torch.Tensor:
        """One tensor, to be copied before the next is asked for. Raises KeyError."""
        path = self.where[name]
        self.used.add(name)
        if self.read >= MAPPED:
            self.close()
        tensor: torch.Tensor = self.file(path).get_tensor(name)
        self.read += tensor.nbytes
        return tensor

    def close(self) -> None:
        for file in self.files.values():
            file.__exit__(None, None, None)
        self.files.clear()
        self.read = 0

    def unused(self, prefix: str = "") -> list[str]:
        left = (name for name in self.where if name.startswith(prefix) and name not in self.used)
        return [name for name in left if not name.endswith(IGNORED)]


def weight_files(place: Path, half: bool) -> dict[str, list[Path]]:
    """The files to read, by network. Raises ModelMissingError."""
    found = layout(place)
    if found is Layout.SINGLE:
        return {"all": [place]}
    base = place if found is Layout.REPOSITORY else repository_beside(place)
    files = {name: variant(base / name, half) for name in ("unet", "vae", "image_encoder")}
    return files if found is Layout.REPOSITORY else {**files, "unet": [place]}


def repository_beside(place: Path) -> Path:
    """The repository with the other networks for a file that holds the denoiser alone."""
    for folder in (place.parent, *sorted(place.parent.iterdir())):
        if folder.is_dir() and (folder / "model_index.json").exists() and layout(folder) is Layout.REPOSITORY:
            return folder
    raise ModelMissingError(
        f"“{place.name}” is the denoiser alone.", "Put a folder of Stable Video Diffusion XT beside it for the rest."
    )


def variant(folder: Path, half: bool) -> list[Path]:
    """The files of one precision: half where that is wanted or all there is."""
    files = sorted(folder.glob("*.safetensors"))
    halves = [path for path in files if HALF.search(path.name)]
    whole = [path for path in files if path not in halves]
    chosen = (halves or whole) if half else (whole or halves)
    if not chosen:
        raise ModelMissingError(f"There are no weights in {folder}.", "Copy its .safetensors files there.")
    return chosen


def load_networks(place: Path, device: torch.device, dtype: torch.dtype) -> Networks:
    """The networks of any layout. Raises ModelMissingError, also when a tensor is missing or left over."""
    with reading_offline(f"“{shown(place)}” can't be loaded", passing=(torch.OutOfMemoryError,)):
        files = weight_files(place, dtype != torch.float32)
        unet, vae, clip = single(files["all"], dtype) if "all" in files else separate(files, dtype)
        check_trained(unet, vae)
        return Networks(unet, vae, clip, device, distilled=layout(place) is Layout.DENOISER)


def check_trained(unet: Any, vae: Any) -> None:
    """The numbers of a configuration that the sampler goes by. Raises ModelMissingError."""
    side, frames, scale = unet.config.sample_size, unet.config.num_frames, vae.config.scaling_factor
    whole = isinstance(side, int) and isinstance(frames, int)
    if not whole or not 1 <= side <= LARGEST_SIDE or not 1 <= frames <= MOST_FRAMES or not 0 < scale < LARGEST_SCALE:
        raise ModelMissingError("The model's configuration has numbers that no such model has.", AGAIN)


def separate(files: dict[str, list[Path]], dtype: torch.dtype) -> tuple[Any, Any, Any]:
    """From a file or more for each network, in diffusers' names."""
    base = files["vae"][0].parents[1]
    makers: dict[str, Callable[[dict[str, Any]], torch.nn.Module]] = {
        "unet": UNetSpatioTemporalConditionModel.from_config,
        "vae": AutoencoderKLTemporalDecoder.from_config,
        "image_encoder": lambda config: CLIPVisionModelWithProjection(CLIPVisionConfig(**config)),
    }
    built = []
    for name, make in makers.items():
        config, numbers = (
            read_object(base / name / "config.json"),
            sum(Header.read(file).numbers for file in files[name]),
        )
        check_described(name, partial(make, config), numbers)
        tensors = Tensors(files[name])
        built.append(filled(make, config, tensors, dtype, str(files[name][0])))
        tensors.close()
        raise_unexpected(tensors.unused(), files[name][0])
    return built[0], built[1], built[2]


def single(paths: list[Path], dtype: torch.dtype) -> tuple[Any, Any, Any]:
    """From one file in Stability's names."""
    header, tensors, path = Header.read(paths[0]), Tensors(paths), str(paths[0])
    shapes = header.shapes

    def of_clip(name: str) -> torch.Tensor:
        original, third = stability_keys.clip_name(name)
        whole = tensors(original)
        return whole.T if original.endswith("visual.proj") else whole if third is None else whole.chunk(3)[third]

    def of_vae(name: str) -> torch.Tensor:
        tensor = tensors(stability_keys.vae_name(name, 4))
        attention = ".attentions.0.to_" in name and name.endswith("weight")
        return tensor.flatten(1) if attention else tensor  # convolutions of one pixel there, linear layers here

    unet = filled(
        UNetSpatioTemporalConditionModel.from_config,
        stability_keys.unet_settings(shapes, trained_side(header), trained_frames(paths[0])),
        lambda name: tensors(stability_keys.unet_name(name)), dtype, path,
    )  # fmt: skip
    vae = filled(AutoencoderKLTemporalDecoder.from_config, stability_keys.vae_settings(shapes), of_vae, dtype, path)
    clip = filled(
        lambda config: CLIPVisionModelWithProjection(CLIPVisionConfig(**config)),
        stability_keys.clip_settings(shapes), of_clip, dtype, path,
    )  # fmt: skip
    tensors.close()
    for prefix in (
        stability_keys.UNET,
        stability_keys.CLIP,
        f"{stability_keys.DECODER}decoder.",
        f"{stability_keys.ENCODER}encoder.",
    ):
        raise_unexpected(tensors.unused(prefix), paths[0])
    return unet, vae, clip


def trained_side(header: Header) -> int:
    """From the note on the resolution that files may carry (the modelspec standard)."""
    found = re.fullmatch(r"([0-9]{2,4})x([0-9]{2,4})", header.notes.get("modelspec.resolution", ""))
    return round((int(found[1]) * int(found[2])) ** 0.5 / 8) if found else SIDE


def filled(
    make: Callable[[dict[str, Any]], torch.nn.Module], config: dict[str, Any], lookup: Lookup,
    dtype: torch.dtype, path: str,
) -> Any:  # fmt: skip
    """A network with weights from `lookup`, each cast as it is read. The encoder stays at full precision."""
    with few_modules(), init_empty_weights(include_buffers=False), uninitialised():
        network = make(config)
    weights: dict[str, torch.Tensor] = {}
    for name, empty in network.state_dict().items():
        try:
            tensor = lookup(name)
        except KeyError as error:
            raise ModelMissingError(f"“{name}” is missing in {path}.", "Download the weights again.") from error
        if tensor.shape != empty.shape:
            raise ModelMissingError(f"“{name}” has another shape than expected in {path}.", "These are other weights.")
        whole = name.startswith(("encoder.", "quant_conv.")) and config.get("force_upcast", False)
        weights[name] = aligned(tensor, torch.float32 if whole else dtype)
    network.load_state_dict(weights, strict=True, assign=True)
    return network.eval().requires_grad_(False)


def raise_unexpected(names: list[str], path: Path) -> None:
    if names:
        raise ModelMissingError(
            f"“{shown(names[0])}” does not belong in {path}.", "These are other weights, or a broken download."
        )
