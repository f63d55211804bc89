"""Where the photo is in a clip: cropped and scaled as the clip's maker did, found again in the first frame."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from engine.arrays import FloatArray, UInt8Array
from engine.fidelity.vision.quick_flow import FAST, QuickFlow

Matrix = NDArray[np.float64]
ENOUGH = 20  # matched features that settle the matter
RATIO = 0.75  # of a match's distance to the second best one's (Lowe)
LOOK_AT = 1024  # pixels on the long side
GLANCE, SAME, ASIDE = 320, 0.97, 0.15  # pixels of it, correlation, and pixels of that aside: this is the photo


def cover_transform(photo: tuple[int, int], frame: tuple[int, int]) -> Matrix:
    """The homography of a photo (width, height) scaled to cover a frame and cut around its middle."""
    scale = max(f / p for f, p in zip(frame, photo, strict=True))
    shift = [(f - p * scale) / 2 for f, p in zip(frame, photo, strict=True)]
    half = (scale - 1) / 2  # pixels are squares: their middles are at half numbers
    return np.array([[scale, 0, shift[0] + half], [0, scale, shift[1] + half], [0, 0, 1.0]])


def register(photo: UInt8Array, frame: UInt8Array) -> Matrix:
    """The homography (3, 3) from photo to frame: upright, turned or cut in any way.

    By matched features and consensus; where there are too few of them, the photo is taken to cover the frame.
    """
    usual = cover_transform((photo.shape[1], photo.shape[0]), (frame.shape[1], frame.shape[0]))
    scale = min(1.0, LOOK_AT / max(photo.shape[:2]))
    small = cv2.resize(photo, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    a, b = matches(small.astype(np.uint8), frame)
    if len(a) < ENOUGH:
        return usual
    found, inliers = cv2.estimateAffinePartial2D(a, b, method=cv2.RANSAC, ransacReprojThreshold=2.5)
    if found is None or int(inliers.sum()) < ENOUGH:
        return usual
    half = (scale - 1) / 2
    shrink: Matrix = np.array([[scale, 0, half], [0, scale, half], [0, 0, 1.0]])
    whole: Matrix = np.eye(3)
    whole[:2] = found
    return np.matmul(whole, shrink)


def quick_register(photo: UInt8Array, frame: UInt8Array) -> Matrix:
    """The same to a small fraction of a pixel, sooner where the photo covers the frame: enough for judging."""
    usual = cover_transform((photo.shape[1], photo.shape[0]), (frame.shape[1], frame.shape[0]))
    return usual if covers(photo, frame, usual) else register(photo, frame)


def covers(photo: UInt8Array, frame: UInt8Array, move: Matrix) -> bool:
    """Whether a frame shows the photo by a homography, to a small fraction of a pixel at each place."""
    scale = min(1.0, GLANCE / max(frame.shape[:2]))
    size = max(16, round(frame.shape[1] * scale)), max(16, round(frame.shape[0] * scale))
    half = (scale - 1) / 2
    shrink: Matrix = np.array([[scale, 0, half], [0, scale, half], [0, 0, 1.0]])
    drawn = np.clip(Pyramid(photo).draw(shrink @ move, size), 0, 255).astype(np.uint8)
    seen = cv2.resize(frame, size, interpolation=cv2.INTER_AREA)
    a, b = (cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY).astype(np.uint8) for picture in (drawn, seen))
    if cv2.matchTemplate(a, b, cv2.TM_CCOEFF_NORMED)[0, 0] < SAME:
        return False
    flow = QuickFlow(FAST).calc(a, b)
    return float(np.percentile(np.abs(flow), 90)) < ASIDE


def matches(first: UInt8Array, second: UInt8Array) -> tuple[FloatArray, FloatArray]:
    """Points (N, 2) of two pictures that look alike and like nothing else."""
    finder = cv2.SIFT.create(1500)
    (a, da), (b, db) = (finder.detectAndCompute(cv2.cvtColor(p, cv2.COLOR_RGB2GRAY), None) for p in (first, second))
    nothing = np.zeros((0, 2), np.float32)
    if da is None or db is None or len(b) < 2:
        return nothing, nothing
    pairs = cv2.BFMatcher(cv2.NORM_L2).knnMatch(da, db, 2)
    good = [m for m, n in (p for p in pairs if len(p) == 2) if m.distance < RATIO * n.distance]
    if not good:
        return nothing, nothing
    return np.array([a[m.queryIdx].pt for m in good], np.float32), np.array(
        [b[m.trainIdx].pt for m in good], np.float32
    )


def transform_points(move: Matrix, points: FloatArray | Matrix) -> Matrix:
    """Points (N, 2) sent through a homography."""
    flat = np.asarray(points, np.float64)
    sent: Matrix = flat @ move[:2, :2].T + move[:2, 2]
    if move[2, 0] or move[2, 1] or move[2, 2] != 1:
        sent /= (flat @ move[2, :2] + move[2, 2])[:, None]
    return sent


def invert(move: Matrix) -> Matrix:
    """The way back."""
    back: Matrix = np.linalg.inv(move).astype(np.float64)
    return back


class Pyramid:
    """A photo in halves of halves, so that it can be drawn at any size without aliasing or much work."""

    def __init__(self, photo: UInt8Array) -> None:
        self.levels = [photo]
        while min(self.levels[-1].shape[:2]) > 64:
            half = self.levels[-1]
            size = half.shape[1] // 2, half.shape[0] // 2
            self.levels.append(cv2.resize(half, size, interpolation=cv2.INTER_AREA).astype(np.uint8))

    def draw(self, move: Matrix, size: tuple[int, int]) -> FloatArray:
        """The photo under a homography as a picture (H, W, 3) of float 0..255."""
        chosen, grow = self.level_for(move)
        return cv2.warpPerspective(
            chosen.astype(np.float32), move @ grow, size, flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE
        )

    def seen_at(self, move: Matrix, places: Matrix, size: tuple[int, int]) -> FloatArray:
        """The photo at places (N, 2) of it, as a picture of a size (width, height), N pixels; `move` says how large."""
        chosen, grow = self.level_for(move)
        at = transform_points(invert(grow), places).astype(np.float32).reshape(size[1], size[0], 2)
        return cv2.remap(chosen.astype(np.float32), at, None, cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)

    def level_for(self, move: Matrix) -> tuple[UInt8Array, Matrix]:
        """The halving that a homography shows about pixel by pixel, and the way from it to the photo."""
        full = self.levels[0].shape
        corner = transform_points(
            move, np.array([[full[1] / 2, full[0] / 2], [full[1] / 2 + 1, full[0] / 2], [full[1] / 2, full[0] / 2 + 1]])
        )
        (ax, ay), (bx, by) = corner[1] - corner[0], corner[2] - corner[0]
        scale = float(np.sqrt(max(abs(ax * by - ay * bx), 1e-12)))
        level = int(np.clip(round(np.log2(1 / scale) - 0.2), 0, len(self.levels) - 1))
        chosen = self.levels[level]
        sx, sy = full[1] / chosen.shape[1], full[0] / chosen.shape[0]
        grow = np.array([[sx, 0, (sx - 1) / 2], [0, sy, (sy - 1) / 2], [0, 0, 1.0]])
        return chosen, grow


def reference_frame(photo: UInt8Array, frames: UInt8Array, place: Matrix | None = None) -> UInt8Array:
    """The photo as the clip's first frame shows it, (h, w, 3); at `place`, if that is known already."""
    height, width = frames.shape[1:3]
    drawn = Pyramid(photo).draw(register(photo, frames[0]) if place is None else place, (width, height))
    return np.clip(drawn, 0, 255).astype(np.uint8)
