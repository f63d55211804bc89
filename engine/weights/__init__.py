"""Where models' weights are: a folder a model."""

from __future__ import annotations

from pathlib import Path

from engine.errors import ModelMissingError
from engine.job import jobs_folder
from engine.models import ModelSpec


def weights_folder(spec: ModelSpec) -> Path:
    """The folder or file of a model's weights. Raises ModelMissingError."""
    place = Path(spec.id) if Path(spec.id).exists() else jobs_folder().parent / "models" / spec.id
    if not place.exists():
        raise ModelMissingError(f"{spec.title} is not on this computer.", f"Put its files into {place}.")
    return place
