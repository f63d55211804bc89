"""Model families behind one protocol. Heavy imports stay inside each family's module."""

from __future__ import annotations

from typing import Protocol

from engine.arrays import Bytes
from engine.checkpoint import NOWHERE, Checkpoint
from engine.errors import ModelMissingError
from engine.image import SourceImage
from engine.models import ModelSpec
from engine.progress import Report
from engine.request import MotionRequest
from engine.weights import weights_folder


class Pipeline(Protocol):
    """A loaded model."""

    @property
    def version(self) -> str:
        """Which weights these are: the same version makes the same clip from the same request."""

    def generate(
        self, image: SourceImage, request: MotionRequest, report: Report,
        frames: Bytes, first: int, checkpoint: Checkpoint = NOWHERE,
    ) -> None:  # fmt: skip
        """Fill `frames` (T, H, W, 3) from frame `first` on; the ones before are there from an earlier run.

        `checkpoint` is for what a model wants to keep on the way to the first frame.
        """


def load(spec: ModelSpec) -> Pipeline:
    """The pipeline of a model, its weights loaded or found. Raises ModelMissingError."""
    if spec.family == "breeze":
        from engine.pipelines.breeze import BreezePipeline

        return BreezePipeline()
    if spec.family == "svd":
        place = weights_folder(spec)  # before torch is imported for nothing
        try:
            from engine.pipelines.svd import SvdPipeline
        except ImportError as error:
            hint = "Install Vivant with its large models: pip install vivant[torch,models]"
            raise ModelMissingError(f"{spec.title} needs {error.name}, which is not installed.", hint) from error
        return SvdPipeline(spec, place)
    raise NotImplementedError(spec.family)
