"""Which model some weights are of, told by the names and shapes of their tensors; without torch."""

from __future__ import annotations

import json
from enum import Enum
from pathlib import Path

from engine.errors import InvalidRequestError
from engine.models.safetensors_header import Header

INPUT_CHANNELS = 8  # the noisy latents and the photo's


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
        if shapes.get("model.diffusion_model.input_blocks.0.0.weight", (0, 0))[1] == INPUT_CHANNELS:
            if "model.diffusion_model.input_blocks.1.0.time_stack.in_layers.2.weight" in shapes:
                return Layout.SINGLE
        elif shapes.get("conv_in.weight", (0, 0))[1] == INPUT_CHANNELS and any(
            name.startswith("down_blocks.0.attentions.0.temporal_transformer_blocks.") for name in shapes
        ):
            return Layout.DENOISER
    raise InvalidRequestError(
        f"“{place}” does not hold weights of a model that Vivant knows.",
        "A folder from the Hub, or a .safetensors file of Stable Video Diffusion.",
    )


def denoiser_config(folder: Path) -> dict[str, object] | None:
    """The denoiser's settings, where they are those of Stable Video Diffusion."""
    try:
        config = json.loads((folder / "unet" / "config.json").read_text("utf-8"))
    except (OSError, ValueError):
        return None
    return config if config.get("_class_name") == "UNetSpatioTemporalConditionModel" else None


def trained_frames(place: Path) -> int:
    """How many frames the weights were trained on: 14 or 25, which only settings or, failing them, the name tell."""
    if layout(place) is Layout.REPOSITORY:
        return int(str((denoiser_config(place) or {}).get("num_frames", 25)))
    return 14 if place.stem in ("svd", "svd_image_decoder") else 25
