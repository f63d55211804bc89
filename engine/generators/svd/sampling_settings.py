"""How a clip is sampled: plain numbers, without torch."""

from __future__ import annotations

from dataclasses import dataclass, replace

from engine.models import ModelSpec
from engine.request.motion_request import MotionRequest

LARGEST_BUCKET = 255
AUGMENTATION = 0.02  # noise on the photo that the model was trained to expect


@dataclass(frozen=True)
class Sampling:
    """Steps from noise to clip.

    `guidance` is the scale at the first and the last frame; at noise levels above `guided_below` it is left out, which
    halves those steps. With `deep_every` n, the deep features are computed in every n-th step and reused in between.
    """

    steps: int = 25
    schedule: str = "karras"  # or "ays"
    solver: str = "euler"  # or "dpm++2m", "lcm"
    guidance: tuple[float, float] = (1.0, 3.0)
    guided_below: float = float("inf")
    deep_every: int = 1


PACES = {
    "quality": Sampling(),
    "balanced": Sampling(10, "ays", "euler", guided_below=30, deep_every=2),
    "fast": Sampling(8, "ays", "euler", guided_below=10, deep_every=2),
}
LCM = Sampling(4, "karras", "lcm", guidance=(1.0, 1.0))  # for weights distilled to a few steps


@dataclass(frozen=True)
class MicroConditioning:
    """The three numbers that condition the model beside the photo."""

    fps: float  # one less than the clip's, as in training
    bucket: int  # how much moves
    augmentation: float  # how much noise is on the photo

    @classmethod
    def of(cls, request: MotionRequest) -> MicroConditioning:
        """`motion` 0..1 to the model's own knobs: the bucket, and from the middle on also noise on the photo."""
        bucket = round(1 + (LARGEST_BUCKET - 1) * request.motion)
        return cls(max(request.fps - 1, 1), bucket, AUGMENTATION + 0.1 * max(request.motion - 0.5, 0))


def sampling(request: MotionRequest, spec: ModelSpec, distilled: bool) -> Sampling:
    """The preset and steps of a request, 0 for the preset's own, and the scales of guidance of the model's row."""
    preset = LCM if distilled else replace(PACES.get(request.pace, PACES["balanced"]), guidance=spec.guidance_ramp)
    steps = request.steps or preset.steps
    flat = request.loop == "loop"  # the scale may not grow along a clip that has no beginning
    middle = sum(preset.guidance) / 2
    return replace(preset, steps=steps, guidance=(middle, middle) if flat else preset.guidance)
