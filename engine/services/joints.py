"""Where a clip that is longer than its model makes at once was put together, and how far its colours have moved."""

from __future__ import annotations

from itertools import accumulate

import numpy as np

from engine.arrays import FloatArray, UInt8Array
from engine.fidelity.colour.delta_e import delta_e
from engine.imaging.transparency import colours_of
from engine.models import named_model
from engine.request.clip import Clip
from engine.request.edit_log import trimmed
from engine.request.motion_request import MotionRequest


def joints_of(request: MotionRequest) -> list[int]:
    """The frames that two passes share, without the first and the last of the clip; none of a loop, which turns."""
    spec = named_model(request.model)
    if request.loop != "none":
        return []
    lengths = spec.passes(spec.made(request.frames))
    return [stop - 1 for stop in accumulate(lengths, lambda before, more: before + more - 1)][:-1]


def drift_of(frames: UInt8Array, joints: list[int]) -> list[float]:
    """Of each of these frames (T, H, W, 3), how far its mean colour is from the first frame's, in delta E 2000."""

    def mean(index: int) -> FloatArray:
        return colours_of(frames[index]).reshape(-1, 3).mean(0, dtype=np.float32)[None]

    return [float(delta_e(mean(index), mean(0))[0]) for index in joints]


def drift_in(clip: Clip) -> list[float]:
    """At the end of each pass of a clip of several, see `drift_of`; [] for others, and where its first frames were
    cut off.
    """
    joints = joints_of(clip.recipe.request)
    kept = trimmed(clip.recipe.edits)
    if not joints or kept.start or len(clip.frames) <= joints[-1]:
        return []
    return drift_of(clip.frames, [*joints, len(clip.frames) - 1])


def told(drift: list[float]) -> str:
    """A sentence about the drift in a clip of several passes; "" for others."""
    if not drift:
        return ""
    values, passes = ", ".join(f"{value:.1f}" for value in drift), len(drift)
    return f"Made in {passes} passes: at each one's end its colours are {values} delta E from the first frame's."
