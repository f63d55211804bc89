"""Which weights are here, and where: a folder a model, in the layout its makers publish it in."""

from __future__ import annotations

from enum import Enum
from pathlib import Path

from engine.errors import ModelMissingError
from engine.models import MODELS, ModelSpec, path_exists
from engine.paths import jobs_folder
from engine.weights.manifest import NAME, Manifest


class State(Enum):
    """How much of a model's weights is here."""

    HERE = "installed"
    MISSING = "not installed"
    PARTIAL = "here in part"  # a download was stopped, or a check has found files that are wrong
    DAMAGED = "damaged"  # it was whole, and a file is gone or has another size


def models_folder() -> Path:
    """Where all weights are kept, beside the jobs; VIVANT_HOME moves both."""
    return jobs_folder().parent / "models"


def weights_folder(spec: ModelSpec) -> Path:
    """Where a model's weights are, or would be: in the store, or where a model outside the table has a path as id."""
    outside = spec.id not in MODELS and path_exists(spec.id)
    return Path(spec.id) if outside else models_folder() / spec.id


def state_of(spec: ModelSpec) -> State:
    """Looks at the sizes of all files. Built-in models are always here."""
    folder = weights_folder(spec)
    if not spec.sources:
        return State.HERE if spec.built_in or folder.exists() else State.MISSING
    manifest = Manifest.read(folder)
    if not manifest.files:
        return State.DAMAGED if (folder / NAME).exists() else State.MISSING
    if not manifest.complete:
        return State.PARTIAL
    return State.DAMAGED if manifest.first_damaged else State.HERE


def is_here(spec: ModelSpec) -> bool:
    """Whether every file of the model is here in its full size."""
    return state_of(spec) is State.HERE


def weights_here(spec: ModelSpec) -> Path:
    """The folder of a model that is here. Raises ModelMissingError, which says how to get it, or how to mend it."""
    state, folder = state_of(spec), weights_folder(spec)
    if state is State.HERE:
        return folder
    if not spec.sources:
        raise ModelMissingError(f"{spec.title} is not on this computer.", f"Put its files into {folder}.")
    if state is State.DAMAGED:
        file = Manifest.read(folder).first_damaged or NAME
        raise ModelMissingError(
            f"{spec.title} is damaged: {file} is missing or not as it was.",
            f"Check it and download what is wrong again: in the window under File, Models; or vivant models verify "
            f"{spec.id}, then vivant models fetch {spec.id}.",
        )
    if state is State.PARTIAL:
        raise ModelMissingError(
            f"{spec.title} is here only in part.",
            f"Download the rest: in the window under File, Models; or vivant models fetch {spec.id}.",
        )
    if spec.replaced_by:
        new = MODELS[spec.replaced_by]
        raise ModelMissingError(
            f"{spec.title} is no longer offered, and its files are not here: {new.title} has taken its place.",
            f"Make the clip with {new.title}: choose it in the window, or give --model {new.id}. "
            f"For the same clip as before: vivant models fetch {spec.id}",
        )
    raise ModelMissingError(
        f"{spec.title} is not installed ({spec.download_size / 1e9:.0f} GB).",
        f"Fetch it, or use what you have: in the window under File, Models; or vivant models fetch {spec.id}.",
    )
