"""Model families behind one protocol. Heavy imports stay inside each family's module."""

from __future__ import annotations

from typing import Protocol

from engine.arrays import Bytes
from engine.image import SourceImage
from engine.models import ModelSpec
from engine.progress import Report
from engine.request import MotionRequest


class Pipeline(Protocol):
    """A loaded model."""

    @property
    def version(self) -> str:
        """Which weights these are: the same version makes the same clip from the same request."""

    def generate(self, image: SourceImage, request: MotionRequest, report: Report, frames: Bytes, first: int) -> None:
        """Fill `frames` (T, H, W, 3) from frame `first` on; the ones before are there from an earlier run."""


def load(spec: ModelSpec) -> Pipeline:
    """The pipeline of a model, its weights loaded or found. Raises ModelMissingError."""
    if spec.family == "breeze":
        from engine.pipelines.breeze import BreezePipeline

        return BreezePipeline()
    raise NotImplementedError(spec.family)
