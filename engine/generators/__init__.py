"""Model families behind one protocol. Heavy imports stay inside each family's module."""

from __future__ import annotations

from importlib import import_module, invalidate_caches
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Protocol

from engine.arrays import FloatArray, UInt8Array
from engine.errors import ModelMissingError
from engine.generators.offline import reading_offline
from engine.imaging.source_image import SourceImage
from engine.jobs.checkpoint import NOWHERE, Checkpoint
from engine.jobs.clip_sound import Sound
from engine.models import ModelSpec
from engine.models.model_files import reading
from engine.plain_text import shown
from engine.progress import ProgressCallback
from engine.request.motion_request import MotionRequest
from engine.runtime.torch_install import in_bundle
from engine.weights import weights_folder, weights_here

FAMILIES = {
    "breeze": f"{__name__}.breeze.pipeline.BreezePipeline",
    "animatediff": f"{__name__}.diffusers.animatediff.AnimateDiffFamily",
    "cogvideox": f"{__name__}.diffusers.cogvideox.CogVideoXFamily",
    "hunyuan": f"{__name__}.diffusers.hunyuan.HunyuanFamily",
    "ltx": f"{__name__}.diffusers.ltx.LTXFamily",
    "ltx2": f"{__name__}.diffusers.ltx2.LTX2Family",
    "svd": f"{__name__}.svd.pipeline.SvdPipeline",
    "wan": f"{__name__}.diffusers.wan.WanFamily",
}
PREVIEWS = {"breeze": f"{__name__}.breeze.live_preview.BreezePreview"}  # of families whose models are `live`
INSTALL = "Install what the large models need: pip install 'vivant[torch,models]'."
INSTALL_IN_BUNDLE = "Fetch what the large models need: File, Models, or the command: vivant large install"


class Pipeline(Protocol):
    """A loaded model that fills the frames of a clip."""

    @property
    def version(self) -> str:
        """Which weights these are: the same version makes the same clip from the same request."""

    @property
    def sound(self) -> Sound | None:
        """What is to be heard in the clip that was made last, of a model that makes sound."""

    def generate(
        self, image: SourceImage, request: MotionRequest, report: ProgressCallback,
        frames: UInt8Array, first: int, end: SourceImage | None = None, checkpoint: Checkpoint = NOWHERE,
    ) -> None:  # fmt: skip
        """Fill `frames` (T, H, W, 3) from frame `first` on; the ones before are there from an earlier run.

        `end` is the picture to end on; only models that take one are given it. `checkpoint` saves
        what a model needs to continue after an interruption before the first frame.
        """


class LivePreview(Protocol):
    """A model that draws any frame of a clip at once, small, while the request is being changed."""

    def show(self, path: Path, request: MotionRequest) -> None:
        """From now on frames are of this photo and request. Raises UnreadableImageError."""

    def frame(self, index: int) -> UInt8Array:
        """Frame `index` of the clip (h, w, 3), in the full clip's motion as far as it is known by now."""

    def refine(self) -> bool:
        """Do a small part of what is still missing; frames are better afterwards. False when nothing was."""

    def seen(self) -> tuple[UInt8Array, tuple[FloatArray, FloatArray]]:
        """The photo as the clip frames it, small (h, w, 3), and its depth and subject's matte (h', w'), 0 to 1."""

    def depth(self) -> UInt8Array:
        """What depth and subject are taken to be, as a picture (h, w, 3)."""

    def thumbnail(self, request: MotionRequest, side: int, count: int) -> UInt8Array:
        """`count` frames (count, h, w, 3) of another request for the same photo, `side` pixels long."""


class Guarded:
    """A model whose files others made, behind the boundary that turns what they cause into a sentence.

    See `Pipeline`. Failures of the disk and of the graphics card are not the files' and pass through.
    """

    def __init__(self, spec: ModelSpec) -> None:
        self.spec = spec
        with reading_offline(f"{spec.title} can't be loaded"):
            self.pipeline: Pipeline = adapter(spec)(spec)

    @property
    def version(self) -> str:
        with reading_offline(f"{self.spec.title} can't be loaded"):
            return self.pipeline.version

    @property
    def sound(self) -> Sound | None:
        return self.pipeline.sound

    def generate(
        self, image: SourceImage, request: MotionRequest, report: ProgressCallback,
        frames: UInt8Array, first: int, end: SourceImage | None = None, checkpoint: Checkpoint = NOWHERE,
    ) -> None:  # fmt: skip
        import torch

        card = getattr(torch, "AcceleratorError", OSError)  # since 2.8
        verify = f"Whether its files are as they came is found by: vivant models verify {self.spec.id}"
        with reading_offline(f"{self.spec.title} can't make this clip", verify, (OSError, card)):
            self.pipeline.generate(image, request, report, frames, first, end, checkpoint)


def load_preview(spec: ModelSpec) -> LivePreview:
    """The live preview of a model that has one: see `ModelSpec.live`."""
    preview: LivePreview = attribute(PREVIEWS[spec.family])()
    return preview


def load(spec: ModelSpec) -> Pipeline:
    """The pipeline of a model, its weights loaded or found. Raises ModelMissingError."""
    if spec.built_in:
        built_in: Pipeline = adapter(spec)()
        return built_in
    weights_here(spec)  # before torch is imported for nothing
    invalidate_caches()  # they may have been fetched while this process was running
    if lacking := [name for name in ("torch", "diffusers", "transformers") if find_spec(name) is None]:
        raise ModelMissingError(f"{spec.title} needs {lacking[0]}, which is not installed.", how_to_install())
    return Guarded(spec)


def how_to_install() -> str:
    return INSTALL_IN_BUNDLE if in_bundle() else INSTALL


def check_folder(spec: ModelSpec, folder: Path) -> None:
    """Raises ModelMissingError when a folder does not hold what the model's family expects."""
    from engine.generators.diffusers.loading import classes_in

    with reading(f"{spec.title} can't be used"):
        classes_in(folder, adapter(spec).PARTS)


def replaced_by(spec: ModelSpec, file: Path) -> tuple[str, ...]:
    """The parts of a model that a single file stands for. Raises EngineError."""
    with reading(f"“{shown(file.name)}” can't be used"):
        parts: tuple[str, ...] = adapter(spec).replaced_by(file, weights_folder(spec))
    return parts


def adapter(spec: ModelSpec) -> Any:
    """The class of a model's family."""
    return attribute(FAMILIES[spec.family])


def attribute(dotted: str) -> Any:
    """What a name with its module's stands for."""
    module, name = dotted.rsplit(".", 1)
    return getattr(import_module(module), name)
