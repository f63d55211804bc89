"""Laying a piece of the photo on a frame by its edges, to a fraction of a pixel (inverse compositional Lucas-Kanade).

Baker and Matthews, "Lucas-Kanade 20 years on", 2004; with Cauchy weights, so that what the clip has spoilt
(letters melted, something in front) does not pull.
"""

from __future__ import annotations

import cv2
import numpy as np

from engine.arrays import FloatArray, UInt8Array
from engine.fidelity.vision.registration import Matrix, transform_points

BLURS = (3.0, 1.2)  # pixels; coarse, then fine
ITERATIONS = 6
FEWEST = 50  # edge pixels; fewer give no result
DONE = 0.02  # pixels: a smaller step is the last one
SAMPLES = 4000  # edge pixels that are compared
NOISE = 14.0  # grey levels of an evened picture: less is no difference
SHAPE_COST = 0.3  # how much it costs to bend, against to move


class LucasKanade:
    """The strongest edge pixels of an evened reference picture where `mask` is not 0, ready to be laid on frames.

    Each edge belongs to the nearest of some `points` (N, 2), and counts as much as that does.
    """

    def __init__(self, reference: UInt8Array, mask: UInt8Array, points: FloatArray) -> None:
        self.levels = [Level(reference, mask, blur, points) for blur in BLURS]

    def align(self, frames: list[FloatArray], move: Matrix, membership: Matrix) -> Matrix:
        """The homography near `move` under which the edges lie best on a frame, blurred by `blur_levels`.

        `membership` (N,) says how much each point counts.
        """
        for level, frame in zip(self.levels, frames, strict=True):
            for _ in range(ITERATIONS):
                before, move = move, level.step(frame, move, membership)
                if np.abs(transform_points(move, level.corners) - transform_points(before, level.corners)).max() < DONE:
                    break
        return move

    def score(self, frames: list[FloatArray], move: Matrix, membership: Matrix) -> float:
        """How much of the edges lies right, 0 to 1."""
        return self.levels[-1].score(frames[-1], move, membership)


def blur_levels(frame: UInt8Array) -> list[FloatArray]:
    """A frame blurred for each level."""
    return [cv2.GaussianBlur(frame, (0, 0), blur).astype(np.float32) for blur in BLURS]


class Level:
    """One scale of LucasKanade."""

    def __init__(
        self, reference: UInt8Array, mask: UInt8Array, blur: float, points: FloatArray, samples: int = SAMPLES
    ) -> None:
        soft = cv2.GaussianBlur(reference, (0, 0), blur).astype(np.float32)
        gx, gy = cv2.Sobel(soft, cv2.CV_32F, 1, 0, scale=1 / 8), cv2.Sobel(soft, cv2.CV_32F, 0, 1, scale=1 / 8)
        strength = np.rint(np.sqrt(gx * gx + gy * gy) * (64 * mask))  # in 64ths, so that no rounding chooses
        chosen = np.flatnonzero(strength > 64)
        if len(chosen) > samples:
            chosen = np.sort(chosen[np.argsort(-strength.ravel()[chosen], kind="stable")[:samples]])
        count = len(chosen)
        ys, xs = np.unravel_index(chosen, strength.shape)
        self.points = np.stack([xs, ys], 1).astype(np.float64)
        self.values = soft[ys, xs].astype(np.float64)
        self.nearest = nearest(self.points, points)
        self.origin = self.points.mean(0) if count else np.zeros(2)
        self.scale = max(float(self.points.std()), 1.0) if count else 1.0
        low, high = (self.points.min(0), self.points.max(0)) if count else (np.zeros(2), np.zeros(2))
        self.corners = np.array([low, [high[0], low[1]], high, [low[0], high[1]]])
        u, v = ((self.points - self.origin) / self.scale).T
        dx, dy = (g[ys, xs].astype(np.float64) * self.scale for g in (gx, gy))
        self.rows = homography_jacobian(dx, dy, u, v)

    def step(self, frame: FloatArray, move: Matrix, membership: Matrix) -> Matrix:
        """One step towards a better fit."""
        if len(self.points) < FEWEST:
            return move
        error, weights = self._compare(frame, move)
        weighted = self.rows * (weights * membership[self.nearest])[:, None]
        normal = self.rows.T @ weighted
        stiff = np.zeros(8)
        stiff[4:] = SHAPE_COST * np.diag(normal)[:4].mean()
        change = np.linalg.solve(normal + np.diag(stiff + 1e-6 * np.trace(normal)), weighted.T @ error)
        size = float(np.abs(change).max())
        result = move @ np.linalg.inv(self.homography_of(change * min(1.0, 0.1 / max(size, 1e-9))))
        return result / result[2, 2]

    def score(self, frame: FloatArray, move: Matrix, membership: Matrix) -> float:
        if len(self.points) < FEWEST:
            return 0.0
        return float(np.average(self._compare(frame, move)[1], weights=membership[self.nearest] + 1e-6))

    def _compare(self, frame: FloatArray, move: Matrix) -> tuple[Matrix, Matrix]:
        """Frame less reference at the edges, and Cauchy weights of the differences."""
        at = transform_points(move, self.points).astype(np.float32)
        seen = cv2.remap(frame, at[None, :, 0], at[None, :, 1], cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
        error = seen[0].astype(np.float64) - self.values
        return error, 1 / (1 + (error / NOISE) ** 2)

    def homography_of(self, p: Matrix) -> Matrix:
        return homography_of(p, self.origin, self.scale)


def homography_jacobian(dx: Matrix, dy: Matrix, u: Matrix, v: Matrix) -> Matrix:
    """How a value changes at places (u, v) with each of eight parameters of a homography (N, 8).

    `dx` and `dy` are its change by a unit across and down. Parameters: shift, scale and turn; then what bends: two
    stretches, two perspectives.
    """
    along = dx * u + dy * v
    rows: Matrix = np.stack(
        [dx, dy, along, dy * u - dx * v, dx * u - dy * v, dy * u + dx * v, -along * u, -along * v], 1
    )
    return rows


def homography_of(p: Matrix, origin: Matrix, scale: float) -> Matrix:
    """The homography of those parameters, about an origin (2,), `scale` pixels a unit."""
    inner = np.array([[1 + p[2] + p[4], p[5] - p[3], p[0]], [p[5] + p[3], 1 + p[2] - p[4], p[1]], [p[6], p[7], 1]])
    normal = np.array([[1, 0, -origin[0]], [0, 1, -origin[1]], [0, 0, scale]]) / scale
    warped: Matrix = np.linalg.inv(normal) @ inner @ normal
    return warped


def nearest(points: Matrix, others: FloatArray) -> np.ndarray:
    """For each of some points (M, 2) the index of the nearest of others (N, 2)."""
    if not len(others):
        return np.zeros(len(points), int)
    pairs = cv2.BFMatcher(cv2.NORM_L2).match(points.astype(np.float32), others.astype(np.float32))
    return np.array([pair.trainIdx for pair in pairs], int)
