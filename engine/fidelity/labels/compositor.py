"""Label Lock: restores labels with the photo's own pixels, in the clip's light and behind what passes in front."""

from __future__ import annotations

from collections import deque

import cv2
import numpy as np

from engine.arrays import FloatArray, UInt8Array
from engine.fidelity.labels.tracking import track_labels
from engine.fidelity.vision.blur_estimation import estimate_blur
from engine.fidelity.vision.cylinder_bend import Bend
from engine.fidelity.vision.occlusion import estimate_occluder
from engine.fidelity.vision.photometric import (
    continue_border_light,
    foreign_print,
    grey,
    match_lighting,
    restoration_need,
    softened,
)
from engine.fidelity.vision.planar_tracker import polygon_mask
from engine.fidelity.vision.region import Region, window_around
from engine.fidelity.vision.registration import Matrix, Pyramid, invert, transform_points
from engine.fidelity.vision.track import Track
from engine.progress import StepCallback

FEATHER = 0.02  # of a region's size: the width of its soft edge
TWO_PRINTS = 0.5  # from so much foreign print on, half of each would show both: it comes and goes at once
FARTHER = 1.0  # the same for how soft the clip is
LATELY, JUMP = 5, 1.5  # frames, and pixels by which one may be called softer than the middle one of them


class LabelCompositor:
    """Restores tracked regions of a photo in frames."""

    def __init__(self, photo: UInt8Array, tracks: list[Track]) -> None:
        self.photo, self.tracks = Pyramid(photo), tracks
        self.blur_sigma: list[deque[float]] = [deque(maxlen=LATELY) for _ in tracks]

    def apply(self, frame: UInt8Array, i: int) -> UInt8Array:
        """Frame `i` (h, w, 3) with every region restored that is tracked reliably there; the same array if none is."""
        for track, recent in zip(self.tracks, self.blur_sigma, strict=True):
            if track.strength[i] > 0:
                frame = self._restore(frame, track, i, recent)
        return frame

    def _restore(self, frame: UInt8Array, track: Track, i: int, recent: deque[float]) -> UInt8Array:
        move, outline = track.homographies[i], track.outline(i)
        window = window_around(outline, frame.shape)
        if window is None:
            return frame
        top, left = window[0].start, window[1].start
        shift = np.array([[1, 0, -left], [0, 1, -top], [0, 0, 1.0]])
        shown = frame[window].astype(np.float32)
        size = shown.shape[1], shown.shape[0]
        original = self._render(shift @ move, track.bends[i], size)
        alpha = feathered_mask(outline - (left, top), shown.shape[:2])
        light = match_lighting(original, shown, alpha, 0.0)
        if restoration_need(light.picture, shown, alpha) == 0:
            return frame
        estimates = self._estimate_blur(frame, outline, [move, track.homographies[0]])
        if estimates is None and track.bends[i] is not None:
            estimates = 0.0  # what is around it did not go along, and tells nothing
        blur_sigma = None if estimates is None else smoothed_blur(estimates, recent)
        light = softened(light, shown, alpha, blur_sigma)
        occluder = estimate_occluder(light, shown, alpha)
        picture = continue_border_light(light.picture, shown, alpha, occluder.alpha)
        visible = alpha * (1 - occluder.alpha)
        strength = restoration_need(picture, shown, visible)
        if strength == 0:
            return frame
        if track.strength[i] < 1 and foreign_print(picture, shown, visible) < TWO_PRINTS:
            strength *= float(track.strength[i])
        composite = picture + occluder.alpha[..., None] * (occluder.picture - picture)
        result = frame.copy()
        mixed = shown + (alpha * strength)[..., None] * (composite - shown)
        result[window] = np.clip(np.rint(mixed), 0, 255).astype(np.uint8)
        return result

    def _render(self, move: Matrix, bend: Bend | None, size: tuple[int, int]) -> FloatArray:
        """The photo, bent and moved, as a picture of a size (width, height)."""
        if bend is None:
            return self.photo.draw(move, size)
        y, x = np.mgrid[0 : size[1], 0 : size[0]].reshape(2, -1)
        pushed = transform_points(invert(move), np.stack([x, y], 1).astype(np.float64))
        return self.photo.seen_at(move, bend.inverted(pushed), size)

    def _estimate_blur(self, frame: UInt8Array, outline: Matrix, moves: list[Matrix]) -> float | None:
        """How much softer a frame is around a region than the photo, which is there by one of some moves."""
        window = window_around(outline, frame.shape, FARTHER)
        if window is None:
            return None
        left, top = window[1].start, window[0].start
        shown = frame[window].astype(np.float32)
        shift = np.array([[1, 0, -left], [0, 1, -top], [0, 0, 1.0]])
        rest = 1 - polygon_mask((outline - (left, top)).astype(np.float32), shown.shape)
        size = shown.shape[1], shown.shape[0]
        estimates = (estimate_blur(grey(self.photo.draw(shift @ move, size)), grey(shown), rest) for move in moves)
        return next((blur_sigma for blur_sigma in estimates if blur_sigma is not None), None)


def smoothed_blur(estimates: float, recent: deque[float]) -> float:
    """The blur of a frame, or the median of recent frames if it differs much: blur never changes for one frame only."""
    recent.append(estimates)
    usual = float(np.median(recent))
    return estimates if abs(estimates - usual) < JUMP else usual


def feathered_mask(outline: Matrix, shape: tuple[int, ...]) -> FloatArray:
    """1 in a polygon, 0 outside, falling towards its edge from within: (h, w)."""
    scale = 4  # OpenCV fills polygons to a fraction of a pixel
    mask = np.zeros(shape, np.uint8)
    cv2.fillPoly(mask, [np.rint(outline * 2**scale).astype(np.int32)], 255, shift=scale)
    depth = cv2.distanceTransform(cv2.copyMakeBorder(mask, 1, 1, 1, 1, cv2.BORDER_REPLICATE), cv2.DIST_L2, 5)[
        1:-1, 1:-1
    ]
    width = float(np.clip(FEATHER * np.sqrt((mask > 0).sum()), 1.5, 6))
    t = np.clip(depth / width, 0, 1)
    return (t * t * (3 - 2 * t)).astype(np.float32)


def restore_labels(
    photo: UInt8Array, regions: list[Region], frames: UInt8Array, step: StepCallback = lambda done, total: None
) -> tuple[UInt8Array, list[Track]]:
    """A clip (T, h, w, 3) with regions of its photo restored, and their tracks."""
    total = len(frames)
    tracks = track_labels(photo, regions, frames, lambda done, _: step(done, 2 * total))
    compositor = LabelCompositor(photo, tracks)
    restored = np.empty_like(frames)
    for i, frame in enumerate(frames):
        restored[i] = compositor.apply(frame, i)
        step(total + i + 1, 2 * total)
    return restored, tracks
