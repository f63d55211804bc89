"""The request a model starts from, and the nearest one that it can make."""

from __future__ import annotations

import math
from dataclasses import replace

from engine.models import ModelSpec, model_spec
from engine.request.motion_request import MotionRequest
from engine.request.validation import check_ranges, one_of

SAME = 0.95  # ratio of two shapes from which they are taken for the same: models round sizes
MUCH = 0.5  # share of a photo that is shown, below which a note says so


def natural_size(photo: tuple[int, int], spec: ModelSpec, long_side: int | None = None) -> tuple[int, int]:
    """Width and height of the clip from the photo's, in its shape and on the model's grid.

    No larger than the photo and the model's default; a model that was trained at one pixel count gets that count.
    """
    if spec.area and long_side is None:
        scale = math.sqrt(spec.area / (photo[0] * photo[1]))
    else:
        scale = min(1.0, (long_side or spec.default_long_side) / max(photo))
    return spec.snap_size(*(max(1, round(side * scale)) for side in photo))


def defaults(spec: ModelSpec, width: int, height: int, loop: str = "none") -> MotionRequest:
    """The request that a model starts from. Raises InvalidRequestError for a loop it can't do."""
    one_of("loop", loop, spec.loops)
    return MotionRequest(
        width, height, spec.id, loop=loop, frames=spec.shown(spec.default_frames, loop), fps=spec.default_fps,
        steps=spec.default_steps, camera=spec.default_camera, prompt=spec.default_prompt,
        negative_prompt=spec.default_negative_prompt,
    )  # fmt: skip


def snapped(request: MotionRequest) -> tuple[MotionRequest, tuple[str, ...]]:
    """The nearest request that the model can make, and a sentence for each change and for what takes longer.

    Raises InvalidRequestError for what is outside the model's ranges.
    """
    spec, changes = model_spec(request.model), []
    check_ranges(request, spec)
    frames = spec.snap_frames(request.frames, request.loop)
    if frames != request.frames:
        changes.append(f"{spec.title} makes {frames} frames, not {request.frames}.")
    width, height = spec.snap_size(request.width, request.height)
    if (width, height) != (request.width, request.height):
        changes.append(f"{spec.title} makes {width}x{height} pixels, not {request.width}x{request.height}.")
    if (passes := len(spec.passes(spec.made(frames, request.loop)))) > 1:
        changes.append(f"{spec.title} makes {frames} frames in {passes} passes: {passes} times the time of one.")
    return replace(request, frames=frames, width=width, height=height), tuple(changes)


def has_another_shape(photo: tuple[int, int], request: MotionRequest) -> bool:
    """Whether a clip shows edges, or a photo (width, height) cut off: sizes that a model rounds are no other shape."""
    shapes = photo[0] * request.height, photo[1] * request.width
    return min(shapes) < SAME * max(shapes)


def cut_off(photo: tuple[int, int], request: MotionRequest) -> str:
    """A sentence where the clip's shape cuts off more than half of a photo (width, height); "" otherwise."""
    if request.fit != "crop":
        return ""
    shapes = photo[0] * request.height, photo[1] * request.width
    shown = min(shapes) / max(shapes)
    if shown > MUCH:
        return ""
    return (
        f"{max(1, round(100 * shown))} % of the picture is shown; choose “blur” or a colour as its edges to show all."
    )
