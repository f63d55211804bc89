"""Every model Vivant can run, as a table: what the panels and the command line take their ranges from."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from engine.axes import FREE
from engine.errors import InvalidRequestError
from engine.recognise import trained_frames

CAMERAS = (
    "static", "push-in", "pull-out", "orbit-left", "orbit-right", "pan-left", "pan-right",
    "tilt-up", "tilt-down", "crane-up", "crane-down", "roll-left", "roll-right",
)  # fmt: skip
LOOPS = ("none", "loop", "pingpong")


@dataclass(frozen=True)
class ModelSpec:
    """What a model is and takes. Ranges are inclusive; sizes in pixels."""

    id: str
    title: str
    family: str
    about: str
    frames: tuple[int, int]
    default_frames: int
    fps: tuple[float, float]
    default_fps: float
    steps: tuple[int, int]
    default_steps: int
    side: tuple[int, int]
    default_long_side: int
    cameras: tuple[str, ...]
    loops: tuple[str, ...]
    licence: str
    hints: bool = False  # takes what is painted on the photo
    exact_drafts: bool = False  # a small clip of the same seed moves as a large one
    paces: tuple[str, ...] = ()  # presets, the slowest first; empty when there is only one way

    @property
    def default_camera(self) -> str:
        return "push-in" if "push-in" in self.cameras else self.cameras[0]


BREEZE = ModelSpec(
    id="breeze",
    title="Breeze",
    family="breeze",
    about="Built in. Moves the photo's own pixels, so labels and faces stay themselves. Any computer.",
    frames=(2, 600),
    default_frames=50,
    fps=(1, 60),
    default_fps=25,
    steps=(4, 60),
    default_steps=12,
    side=(64, 4096),
    default_long_side=1024,
    cameras=(*CAMERAS, FREE),
    loops=LOOPS,
    licence="Apache-2.0",
    hints=True,
    exact_drafts=True,
)

SVD_XT = ModelSpec(
    id="svd-xt",
    title="Stable Video Diffusion XT",
    family="svd",
    about="Imagines new motion for the whole photo. Wants a graphics card, and patience without one.",
    frames=(2, 200),
    default_frames=25,
    fps=(2, 60),
    default_fps=7,
    steps=(1, 100),
    default_steps=10,
    side=(64, 4096),
    default_long_side=1024,
    cameras=("own",),
    loops=LOOPS,
    licence="Stability AI Community",
    paces=("quality", "balanced", "fast"),
)
SVD = replace(SVD_XT, id="svd", title="Stable Video Diffusion", default_frames=14)
SVD_XT_1_1 = replace(SVD_XT, id="svd-xt-1.1", title="Stable Video Diffusion XT 1.1", default_fps=6)

MODELS = {spec.id: spec for spec in (BREEZE, SVD_XT, SVD_XT_1_1, SVD)}


def model_spec(model: str) -> ModelSpec:
    """The row of a model, or of the weights in a folder or file. Raises InvalidRequestError."""
    if model not in MODELS and Path(model).exists():
        frames = trained_frames(Path(model))
        return replace(SVD_XT, id=model, title=Path(model).stem, default_frames=frames)
    if model not in MODELS:
        names = ", ".join(MODELS)
        raise InvalidRequestError(f"There is no model “{model}”.", f"Models: {names}.")
    return MODELS[model]
