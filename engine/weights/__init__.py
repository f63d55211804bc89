"""Which weights are here, and where: a folder a model, in the layout its makers publish it in."""

from __future__ import annotations

from pathlib import Path

from engine.errors import ModelMissingError
from engine.models import MODELS, ModelSpec, path_exists
from engine.paths import jobs_folder
from engine.weights.manifest import Manifest


def models_folder() -> Path:
    """Where all weights are kept, beside the jobs; VIVANT_HOME moves both."""
    return jobs_folder().parent / "models"


def weights_folder(spec: ModelSpec) -> Path:
    """Where a model's weights are, or would be: in the store, or where a model outside the table has a path as id."""
    outside = spec.id not in MODELS and path_exists(spec.id)
    return Path(spec.id) if outside else models_folder() / spec.id


def is_here(spec: ModelSpec) -> bool:
    """Whether every file of the model is here in its full size. Built-in models always are."""
    if not spec.sources:
        return spec.built_in or weights_folder(spec).exists()
    return Manifest.read(weights_folder(spec)).is_complete()


def weights_here(spec: ModelSpec) -> Path:
    """The folder of a model that is here. Raises ModelMissingError, which says how to get it."""
    if not is_here(spec) and not spec.sources:
        raise ModelMissingError(f"{spec.title} is not on this computer.", f"Put its files into {weights_folder(spec)}.")
    if not is_here(spec):
        raise ModelMissingError(
            f"{spec.title} is not installed ({spec.download_size / 1e9:.0f} GB).",
            f"Fetch it, or use what you have: in the window under File, Models; or vivant models fetch {spec.id}.",
        )
    return weights_folder(spec)
