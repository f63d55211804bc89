"""Identifies the model of local weights by the names and shapes of their tensors; without torch."""

from __future__ import annotations

from enum import Enum
from pathlib import Path

from engine.errors import InvalidRequestError, ModelMissingError
from engine.models.model_files import AGAIN, read_object
from engine.models.safetensors_header import Header
from engine.plain_text import shown

INPUT_CHANNELS = 8  # the noisy latents and the photo's
MOST_FRAMES = 1000  # that any weights may have been trained on


class Layout(Enum):
    """How Stable Video Diffusion's weights are laid out on the disk."""

    REPOSITORY = "a folder with a model_index.json and a folder for each network"
    SINGLE = "one file with Stability's own names"
    DENOISER = "one file with the denoiser alone, in diffusers' names; a repository beside it has the rest"


def layout(place: Path) -> Layout:
    """Raises InvalidRequestError when these are not weights of Stable Video Diffusion."""
    if place.is_dir():
        if (place / "model_index.json").exists() and denoiser_config(place):
            return Layout.REPOSITORY
    elif place.suffix == ".safetensors":
        shapes = Header.read(place).shapes
        if inputs(shapes, "model.diffusion_model.input_blocks.0.0.weight") == INPUT_CHANNELS:
            if "model.diffusion_model.input_blocks.1.0.time_stack.in_layers.2.weight" in shapes:
                return Layout.SINGLE
        elif inputs(shapes, "conv_in.weight") == INPUT_CHANNELS and any(
            name.startswith("down_blocks.0.attentions.0.temporal_transformer_blocks.") for name in shapes
        ):
            return Layout.DENOISER
    raise InvalidRequestError(
        f"“{shown(place)}” does not hold weights of a model that Vivant knows.",
        "A folder from the Hub, or a .safetensors file of Stable Video Diffusion.",
    )


def inputs(shapes: dict[str, tuple[int, ...]], convolution: str) -> int:
    """How many channels a convolution takes; 0 where there is none."""
    return next(iter(shapes.get(convolution, ())[1:]), 0)


def denoiser_config(folder: Path) -> dict[str, object] | None:
    """The denoiser's settings, where they are those of Stable Video Diffusion."""
    try:
        config = read_object(folder / "unet" / "config.json")
    except ModelMissingError:
        return None
    return config if config.get("_class_name") == "UNetSpatioTemporalConditionModel" else None


def trained_frames(place: Path) -> int:
    """How many frames the weights were trained on: 14 or 25, which only settings or, failing them, the name tell.

    Raises InvalidRequestError when these are not weights of Stable Video Diffusion, or the number can't be right.
    """
    if layout(place) is not Layout.REPOSITORY:
        return 14 if place.stem in ("svd", "svd_image_decoder") else 25
    frames = (denoiser_config(place) or {}).get("num_frames", 25)
    if not isinstance(frames, int) or not 1 <= frames <= MOST_FRAMES:
        raise InvalidRequestError(f"“{shown(place)}” is damaged: its num_frames can't be right.", AGAIN)
    return frames
