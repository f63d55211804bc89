"""Frames of a camera path put back to where they lie on the photo, so that they can be compared with it.

A check looks for what has changed, and a camera that goes from all of a photo to a part of it changes everything.
"""

from __future__ import annotations

import cv2
import numpy as np

from engine.arrays import UInt8Array
from engine.generators.breeze.camera import course, move_of
from engine.generators.breeze.motion import Timing
from engine.imaging.source_image import SourceImage
from engine.models.spec import PATH, camera_name
from engine.request.camera_path import Framing
from engine.request.edit_log import ease_of, trimmed
from engine.request.motion_request import MotionRequest
from engine.request.recipe import Recipe

SOFT = 0.02  # of the long side: how softly a frame ends where it lies on the photo
OTHER_SHAPE = 0.02  # by which a file's proportions may differ from the clip's: its sides are rounded


def on_photo(frames: UInt8Array, photo: SourceImage, recipe: Recipe | None) -> UInt8Array:
    """Frames (T, h, w, 3) of a clip along a path, each scaled to its place on the photo, as the clip frames that.

    Frames of any other clip as they are, and those of a file that has been retimed or cropped.
    """
    framings = framings_of(frames, recipe)
    if recipe is None or not framings:
        return frames
    request = recipe.request
    height, width = frames.shape[1:3]
    still = cv2.resize(
        photo.fit(request.width, request.height, request.fit), (width, height), interpolation=cv2.INTER_AREA
    )
    placed = np.empty_like(frames)
    for i, framing in enumerate(framings):
        placed[i] = put_back(frames[i], framing, still.astype(np.uint8))
    return placed


def framings_of(frames: UInt8Array, recipe: Recipe | None) -> list[Framing]:
    """Where each frame lies on the photo; nothing where that is not known."""
    if recipe is None or camera_name(recipe.request.camera) != PATH or ease_of(recipe.edits):
        return []
    request = recipe.request
    path, move = move_of(request.camera).path, move_of(request.camera)
    timing = Timing(request.frames, request.fps, request.loop)
    if path is None or not has_shape_of(frames, request):
        return []
    return [path.at(course(move, request.loop, timing.moment(i))[0]) for i in shown_frames(len(frames), recipe)]


def has_shape_of(frames: UInt8Array, request: MotionRequest) -> bool:
    """Whether frames (T, h, w, 3) have the proportions of a request's."""
    height, width = frames.shape[1:3]
    return abs(width / height / (request.width / request.height) - 1) <= OTHER_SHAPE


def shown_frames(count: int, recipe: Recipe) -> list[int]:
    """Which frames of its model's clip a clip of `count` frames shows; nothing where that is not known."""
    every = range(recipe.request.frames)
    shown = every if count == len(every) else every[trimmed(recipe.edits)]
    return list(shown) if len(shown) == count else []


def put_back(frame: UInt8Array, framing: Framing, still: UInt8Array) -> UInt8Array:
    """A photo (h, w, 3) with a frame (h, w, 3) laid over the part of it that it shows."""
    height, width = still.shape[:2]
    scale, corner = framing.width, (framing.left * width, framing.top * height)
    fewer = max(1, int(1 / scale))  # times; the rest is interpolated in one go, which keeps it sharp
    size = width // fewer, height // fewer
    small = cv2.resize(frame, size, interpolation=cv2.INTER_AREA).astype(np.float32)
    across, down = scale * width / size[0], scale * height / size[1]
    to_place = np.array([
        [across, 0, corner[0] + across / 2 - 0.5], [0, down, corner[1] + down / 2 - 0.5],
    ])  # fmt: skip
    laid = cv2.warpAffine(small, to_place, (width, height), flags=cv2.INTER_LANCZOS4, borderMode=cv2.BORDER_REPLICATE)
    laid = np.clip(laid, 0, 255)
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    soft = max(1.0, SOFT * max(height, width))
    sides = [(x - corner[0], framing.left > 0), (corner[0] + scale * width - x, framing.left + scale < 1)]
    sides += [(y - corner[1], framing.top > 0), (corner[1] + scale * height - y, framing.top + scale < 1)]
    share = np.ones((height, width), np.float32)
    for distance, ends in sides:
        if ends:  # where the frame reaches the photo's border, there is nothing beyond it
            share = np.minimum(share, np.clip(distance / soft, 0, 1))
    return np.rint(still + share[..., None] * (laid - still)).astype(np.uint8)
