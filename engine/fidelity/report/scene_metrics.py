"""What became of the photo in each frame of a clip, in numbers."""

from __future__ import annotations

import cv2
import numpy as np

from engine.arrays import FloatArray, UInt8Array
from engine.fidelity.colour.delta_e import delta_e
from engine.fidelity.colour.stabilisation import patches
from engine.fidelity.vision.quick_flow import FAST, QuickFlow

FLOW_SIDE = 320  # pixels on the long side: motion is measured small
CALM = 2.0  # pixels of that: what is blurred away before pictures are compared
CELL, FEWEST, REST = 8, 6, 0.1  # pixels of a square, squares of a thing, and share of a picture that is the rest
ENOUGH = 60  # patches whose median tells of all


class Comparison:
    """Frames against the photo as the clip's first frame shows it: `reference` (h, w, 3), `subject` (h, w) 0..1."""

    def __init__(self, reference: UInt8Array, subject: FloatArray) -> None:
        self.reference, self.downscaled = reference, downscaled(reference)
        size = self.downscaled.shape[1], self.downscaled.shape[0]
        self.subject = cv2.resize(subject, size, interpolation=cv2.INTER_AREA)
        self.finder = cv2.DISOpticalFlow.create(cv2.DISOPTICAL_FLOW_PRESET_MEDIUM)
        self.quick = QuickFlow(FAST)

    def flow(self, frame: UInt8Array, before: FloatArray | None) -> FloatArray:
        """Where each point of the small reference is in a small frame, less itself, (h, w, 2).

        `before` is the flow to the frame before: far motions are found step by step.
        """
        start = None if before is None else before.copy()
        flow = self.finder.calc(grey(self.downscaled), grey(frame), start)
        farthest = float(max(frame.shape))  # now and then it diverges
        flow = np.nan_to_num(np.clip(flow, -farthest, farthest))
        return cv2.GaussianBlur(flow, (0, 0), 3)

    def between(self, now: UInt8Array, other: UInt8Array) -> UInt8Array:
        """A small frame moved to where another one's things are."""
        a, b, size = grey(now), grey(other), (now.shape[1], now.shape[0])
        if max(size) <= FLOW_SIDE // 2:
            return unwarped(other, self.quick.calc(a, b))
        a, b = (cv2.resize(p, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA) for p in (a, b))
        flow = cv2.resize(self.quick.calc(a, b), size, interpolation=cv2.INTER_LINEAR)
        return unwarped(other, 2 * flow)

    def subject_similarity(self, unwarped_frame: UInt8Array) -> float:
        """Structure of the subject, motion undone, light and colour aside: correlation of gradients, 0 to 1."""
        a, b = (normalised_gradients(picture) for picture in (self.downscaled, unwarped_frame))
        weight = self.subject[..., None] if self.subject.mean() > 0.02 else np.ones_like(self.subject)[..., None]
        both, own, other = ((weight * x * y).sum() for x, y in ((a, b), (a, a), (b, b)))
        return float(np.clip(both / max(np.sqrt(own * other), 1e-6), 0, 1))

    def background_delta_e(self, unwarped_frame: UInt8Array) -> float:
        """How far colours outside the subject are from the photo's: median delta E 2000 of patches."""
        outside = patches(np.repeat((self.subject[..., None] * 255).astype(np.uint8), 3, 2))[..., 0] < 64
        if not outside.any():
            outside[:] = True
        a, b = (patches(picture)[outside] for picture in (unwarped_frame, self.downscaled))
        some = slice(None, None, -(-len(a) // ENOUGH))
        return float(np.median(delta_e(a[some], b[some])))

    def inside_delta_e(
        self, unwarped_frame: UInt8Array, mask: UInt8Array, hidden: UInt8Array | None = None
    ) -> float | None:
        """How far a thing's own colours are from the photo's, beyond what light and all the rest do: delta E 2000.

        It is the 80th percentile of patches of what `mask` (h, w) marks and `hidden` (h, w) does not; None of too few.
        A thing that looks as in the photo is the same, whatever becomes of the rest.
        """
        a, b = (cells(picture) for picture in (unwarped_frame, self.downscaled))
        own = cells(mask.astype(np.float32)) > 0.9
        rest = ~own if (~own).mean() > REST else own
        light = np.median((a - b)[rest], 0)
        if hidden is not None:
            own &= cells(hidden.astype(np.float32)) == 0
        if own.sum() < FEWEST:
            return None
        x, y = a[own], b[own]
        found = []
        for shown in (x, x - light):
            even = np.clip(shown - np.median((shown - y).mean(1)), 0, 255)  # it may be darker or lighter than the rest
            found.append(float(np.percentile(delta_e(even.astype(np.float32), y), 80)))
        return min(found)


def cells(picture: UInt8Array | FloatArray) -> FloatArray:
    """Means of a picture's squares of CELL pixels, (h, w, 3) or (h, w)."""
    size = max(2, round(picture.shape[1] / CELL)), max(2, round(picture.shape[0] / CELL))
    return cv2.resize(picture, size, interpolation=cv2.INTER_AREA).astype(np.float32)


def unwarped(frame: UInt8Array, flow: FloatArray) -> UInt8Array:
    """A small frame with its motion undone."""
    y, x = np.mgrid[0 : flow.shape[0], 0 : flow.shape[1]].astype(np.float32)
    place = x + flow[..., 0], y + flow[..., 1]
    return cv2.remap(frame, *place, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE).astype(np.uint8)


def downscaled(picture: UInt8Array) -> UInt8Array:
    scale = min(1.0, FLOW_SIDE / max(picture.shape[:2]))
    return cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA).astype(np.uint8)


def grey(picture: UInt8Array) -> UInt8Array:
    return cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY).astype(np.uint8)


def normalised_gradients(picture: UInt8Array) -> FloatArray:
    """Gradients of an evened, slightly blurred grey picture, (h, w, 2)."""
    soft = cv2.GaussianBlur(grey(picture).astype(np.float32), (0, 0), CALM)
    covariance = np.sqrt(cv2.GaussianBlur((soft - cv2.GaussianBlur(soft, (0, 0), 10)) ** 2, (0, 0), 10)) + 2
    return np.stack(
        [cv2.Sobel(soft, cv2.CV_32F, 1, 0) / covariance, cv2.Sobel(soft, cv2.CV_32F, 0, 1) / covariance], -1
    )


def sharpness(frame: UInt8Array) -> float:
    """The share of fine in all structure: light and contrast aside."""
    picture = grey(frame).astype(np.float32)
    fine = picture - cv2.GaussianBlur(picture, (0, 0), 1.0)
    half = cv2.resize(picture, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
    coarse = cv2.GaussianBlur(half, (0, 0), 1.0) - cv2.GaussianBlur(half, (0, 0), 4.0)
    return float(np.abs(fine).mean() / max(float(np.abs(coarse).mean()), 1e-3))


def flicker(before: UInt8Array, now: UInt8Array, after: UInt8Array) -> float:
    """How far a frame's patches are beyond both its neighbours', moved onto it: levels, the 90th percentile.

    Between them it goes on, however fast.
    """
    a, b, c = (patches(picture) for picture in (before, now, after))
    beyond = np.maximum(b - np.maximum(a, c), np.minimum(a, c) - b)
    return float(np.percentile(np.maximum(beyond, 0).mean(-1), 90))
