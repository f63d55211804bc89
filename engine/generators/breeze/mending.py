"""What a person says of depth and subject, over what the networks found: a depth picture, and strokes.

Strokes for nearer and farther move what they cover, also within a subject, which is otherwise kept rigid: they are
laid over the two layers as a `lift`, after all that is done to the depth that is learned, which is rough.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from engine.arrays import FloatArray
from engine.generators.breeze.hint_fields import brushed
from engine.generators.breeze.networks import LIFT
from engine.imaging.depth_picture import fitted_depth, from_text
from engine.request.motion_request import MotionRequest
from engine.request.painted_hints import BACKDROP, LIFT_KINDS, NEARER, SUBJECT, Hints

STEP = 0.15  # of the depth, by a stroke; strokes over each other add up
MOST = 0.6  # that strokes add up to
SOFT = 1.5  # cells by which a lift is blurred


@dataclass(frozen=True, eq=False)
class Layout:
    """Relative `depth` (0 far, 1 near) and the subject's `matte`, 0 to 1, both (h, w), and what is added to the depth
    of what is seen, (h, w), in the end."""

    depth: FloatArray
    matte: FloatArray
    lift: FloatArray

    @property
    def seen(self) -> FloatArray:
        """The depth with all that is painted."""
        return np.clip(self.depth + self.lift, 0, 1).astype(np.float32)


def mended(depth: FloatArray, matte: FloatArray, request: MotionRequest) -> Layout:
    """What the networks found (h, w), with what the request says of it."""
    hints = Hints.from_text(request.hints)
    subject = mended_matte(matte, hints)
    return Layout(mended_depth(depth, matte, subject, request), subject, lift_of(hints, depth.shape))


def mended_matte(matte: FloatArray, hints: Hints) -> FloatArray:
    """A matte (h, w) with what is painted as subject, and as no part of it, in that order in which it was."""
    for stroke in hints.strokes:
        if stroke.kind == SUBJECT:
            matte = np.maximum(matte, brushed([stroke], matte.shape))
        if stroke.kind == BACKDROP:
            matte = np.minimum(matte, 1 - brushed([stroke], matte.shape))
    return matte


def mended_depth(depth: FloatArray, found: FloatArray, matte: FloatArray, request: MotionRequest) -> FloatArray:
    """The depth (h, w) that goes with a mended matte; `depth` goes with the one that was `found`.

    A subject is lifted out of the depth that is learned, see Networks.layout; not out of one that is given.
    """
    if request.depth:
        return fitted_depth(from_text(request.depth), (request.width, request.height), request.fit, depth.shape)
    if matte is found:
        return depth
    return np.clip(depth + (matte - found) * np.float32(LIFT / (1 + LIFT)), 0, 1).astype(np.float32)


def lift_of(hints: Hints, shape: tuple[int, int]) -> FloatArray:
    """By how much strokes bring what they cover nearer, on a grid (h, w)."""
    total = np.zeros(shape, np.float32)
    for stroke in hints.strokes:
        if stroke.kind in LIFT_KINDS:
            total += brushed([stroke], shape) * np.float32(STEP if stroke.kind == NEARER else -STEP)
    return np.clip(cv2.GaussianBlur(total, (0, 0), SOFT), -MOST, MOST) if total.any() else total
