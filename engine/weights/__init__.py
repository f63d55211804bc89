"""Which weights are here, and where: a folder a model, in the layout its makers publish it in."""

from __future__ import annotations

from pathlib import Path

from engine.job import jobs_folder
from engine.models import ModelSpec
from engine.weights.manifest import Manifest


def models_folder() -> Path:
    """Where all weights are kept, beside the jobs; VIVANT_HOME moves both."""
    return jobs_folder().parent / "models"


def weights_folder(spec: ModelSpec) -> Path:
    """Where a model's weights are, or would be."""
    return models_folder() / spec.id


def is_here(spec: ModelSpec) -> bool:
    """Whether every file of the model is here in its full size. Built-in models always are."""
    return not spec.sources or Manifest.read(weights_folder(spec)).is_complete()
