"""The work of a clip in floating-point operations: passes of the networks and the cost of a pass. Without torch."""

from __future__ import annotations

from engine.generators.memory.plans import Extent
from engine.generators.svd.sampling_settings import Sampling
from engine.generators.svd.schedules import SCHEDULES
from engine.request.motion_request import MotionRequest

# Floating point operations at the true size, counted by running the networks on shapes: for each frame and latent
# position (convolutions, linear layers), and for each frame and pair of positions (spatial attention).
DENOISE_LINEAR, DENOISE_QUADRATIC, DECODE_LINEAR = (
    61.8e12 / (25 * 9216),
    15.2e12 / (25 * 9216**2),
    173.6e12 / (25 * 9216),
)
SHALLOW = 0.416  # of a pass, when deep features are reused


def made_frames(request: MotionRequest) -> int:
    """How many frames the model makes: a clip that goes there and back shows most of them twice."""
    return request.frames // 2 + 1 if request.loop == "pingpong" else request.frames


def windows(frames: int, size: int, circular: bool) -> list[list[int]]:
    """The frames of each window; neighbours share half of theirs."""
    size = min(size, frames)
    stride = max(size // 2, 1)
    if circular:
        return [[(start + i) % frames for i in range(size)] for start in range(0, frames, stride)]
    starts = [*range(0, frames - size, stride), frames - size]
    return [list(range(start, start + size)) for start in starts]


def passes(sampling: Sampling) -> float:
    """Passes of the denoiser over the clip, in whole ones."""
    total = 0.0
    for step, sigma in enumerate(SCHEDULES[sampling.schedule](sampling.steps)[:-1]):
        guided = sigma < sampling.guided_below and max(sampling.guidance) > 1
        total += (2 if guided else 1) * (SHALLOW if step % sampling.deep_every else 1)
    return total


def operations(sampling: Sampling, frames: int, positions: int, longest: int, circular: bool) -> float:
    """Floating point operations of a clip of so many frames of so many latent positions each."""
    windowed = sum(len(window) for window in windows(frames, longest, circular))
    once = windowed * positions * (DENOISE_LINEAR + DENOISE_QUADRATIC * positions)
    return passes(sampling) * once + frames * positions * DECODE_LINEAR


WRAP = 4  # frames of the other end that a loop sees beyond each of its ends when it is decoded


def extent(frames: int, positions: int, longest: int, circular: bool) -> Extent:
    """How much is denoised and how much is decoded at a time."""
    return Extent(min(frames, longest), positions, min(frames, 2 * longest) + (2 * WRAP if circular else 0))
