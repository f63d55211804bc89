"""Aligns the border of a label with a frame to a fraction of a pixel, and estimates the uncertainty.

At points along the border, the nearest step of the same colours as in the photo is searched for along the normal. A
homography and a bend must explain these steps (Harris and Stennett, "RAPID", 1990; Drummond and Cipolla, 2002). The
strength of a step does not matter: the background may change, and damaged print has no influence.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from engine.arrays import FloatArray, UInt8Array
from engine.fidelity.labels.curved_alignment import POSE_SIGMA, BendPrior, Pose
from engine.fidelity.labels.label_border import Side
from engine.fidelity.vision.cylinder_bend import Bend
from engine.fidelity.vision.lucas_kanade import homography_jacobian, homography_of
from engine.fidelity.vision.registration import Matrix, transform_points

GAP = 2.5  # pixels between places along a line
CORNER = 4.0  # pixels from a corner in which two lines are seen
SNAP = 1.6  # pixels that a line may be beside the outline
REACH = 5.0  # pixels to either side in which it is looked for
STEP = 0.5
OFFSETS = np.arange(-REACH - 2 * STEP, REACH + 2.1 * STEP, STEP)
SOFT = 0.9  # sigma in pixels
LEAST = 10.0  # levels a pixel: a weaker step is no line
SAME, WEAKEST = 0.25, 3.0  # of a step in the photo, and levels a pixel, that it must have in a frame
SLACKS = (3.5, 3.5, 3.5, 1.5, 1.5, 1.5, 0.7, 0.7, 0.7, 0.7)  # pixels: from there on a place hardly counts
DONE = 0.01  # pixels: after a smaller step the next slack follows
DOUBT = 0.8  # pixels that a place may be off, against STRAY: neighbours say the same
THERE = 0.8  # pixels: a step that near is where it should be
ASIDE = 3.0  # pixels beside it, where only chance has a step
LOOSE = np.diag(POSE_SIGMA**2)  # how far a pose may be off, in pixels, of which nothing more is known
FEWEST = 20  # places; fewer give no result


class EdgeAligner:
    """The colour steps along lines in a reference image (H, W, 3), around a polygon (N, 2)."""

    def __init__(self, reference: UInt8Array, outline: FloatArray, lines: list[Side], bend: Bend) -> None:
        self.bend = bend
        points, normals = points_along(lines, outline.mean(0).astype(np.float64))
        self.total = len(points)
        self.points, self.normals, self.colour_step, self.strength = points, normals, np.zeros((0, 3)), np.zeros(0)
        if self.total:
            self._keep_steps(smooth(reference))
        self.origin = self.points.mean(0) if len(self.points) else np.zeros(2)
        self.scale = max(float(self.points.std()), 1.0) if len(self.points) else 1.0
        self.parabola = bend.parabola(self.points)
        self.samples = sample_polygon(outline.astype(np.float64))

    @property
    def has_edges(self) -> bool:
        """Whether most points along the lines have a step in the reference image."""
        return len(self.points) >= max(FEWEST, 0.5 * self.total)

    def _keep_steps(self, reference: FloatArray) -> None:
        change = gradients(profiles(reference, self.points, self.normals))
        steep = np.linalg.norm(change, axis=2)
        peak, at = peaks(steep)
        steep = np.where(peak & (np.abs(at) < SNAP), steep[:, 1:-1], 0)
        best = steep.argmax(1)
        rows = np.arange(self.total)
        strength = steep[rows, best]
        kept = strength > LEAST
        kept &= inside_image(self.points, reference.shape)
        colour_step = change[:, 1:-1][rows, best]
        self.colour_step = (colour_step / np.maximum(strength, 1e-6)[:, None])[kept]
        self.strength = strength[kept]
        self.points = (self.points + self.normals * at[rows, best][:, None])[kept]
        self.normals = self.normals[kept]

    def align(self, frame: FloatArray, start: Pose, expected: BendPrior, covariance: Matrix = LOOSE) -> Pose:
        """The pose near `start` that best explains the steps in a frame, prepared by `smooth`.

        `spread` (8, 8) is the covariance of the start's parameters, in pixels.
        """
        move: Matrix = start.homography
        bend = expected.bend + np.clip(start.bend - expected.bend, -3 * expected.sigma, 3 * expected.sigma)
        prior = np.zeros((10, 10))
        prior[:8, :8] = (DOUBT * self._size(start)) ** 2 * np.linalg.inv(covariance)
        prior[8:, 8:] = np.diag((DOUBT / expected.sigma) ** 2)
        off = np.zeros(10)
        size, done = self._size(start), 0.0
        for slack in SLACKS:
            if slack == done:
                continue
            off[8:] = bend - expected.bend
            pose = Pose(move, bend)
            away, weights = self._weighted_steps(frame, pose, slack)
            rows = self._jacobian(pose, self.points, self._project(pose)[1])
            weighted = rows * weights[:, None]
            change = np.linalg.solve(rows.T @ weighted + prior, weighted.T @ away - prior @ off)
            change *= min(1.0, 0.1 / max(float(np.abs(change[:8]).max()), 1e-9))
            off[:8] += change[:8]
            moved = np.matmul(move, homography_of(change.astype(np.float64), self.origin, self.scale))
            move, bend = moved / moved[2, 2], bend + change[8:]
            if max(size * float(np.abs(change[:8]).max()), float(np.abs(change[8:]).max())) < DONE:
                done = slack
        return Pose(move, bend)

    def covariance(self, frame: FloatArray, pose: Pose, before: Matrix) -> Matrix:
        """The covariance (8, 8) of an aligned pose, given the covariance `before` of its start."""
        rows = self._jacobian(pose, self.points, self._project(pose)[1])[:, :8]
        weighted = rows * self._weighted_steps(frame, pose, SLACKS[-1])[1][:, None]
        size = self._size(pose)
        after: Matrix = np.linalg.inv(rows.T @ weighted / (DOUBT * size) ** 2 + np.linalg.inv(before))
        return after

    def uncertainty(self, pose: Pose, covariance: Matrix, shape: tuple[int, ...]) -> float:
        """The largest standard deviation, in pixels, of a visible point of the polygon."""
        seen = self.samples[inside_image(transform_points(pose.homography, self.samples), shape)]
        if not len(seen):
            return REACH
        ways = [self._jacobian(pose, seen, np.tile(way, (len(seen), 1)))[:, :8] / self._size(pose) for way in np.eye(2)]
        return float(np.sqrt(sum(np.einsum("ni,ij,nj->n", way, covariance, way) for way in ways).max()))

    def score(self, frame: FloatArray, pose: Pose) -> float:
        """The share of steps where the pose predicts them, less the share found by chance nearby, -1 to 1."""
        at, peak, seen = self._find_steps(frame, pose)
        if seen.sum() < FEWEST:
            return 0.0
        steps = np.where(peak, at, np.inf)[seen]
        here, left, right = (np.abs(steps - signed_distance).min(1) < THERE for signed_distance in (0.0, -ASIDE, ASIDE))
        return float(here.mean() - (left.mean() + right.mean()) / 2)

    def median_distance(self, frame: FloatArray, pose: Pose) -> float:
        """The median distance of the steps from where a pose predicts them, in pixels."""
        away, found = self._nearest_steps(frame, pose)
        return float(np.median(np.abs(away[found]))) if found.any() else REACH

    def _size(self, pose: Pose) -> float:
        """The number of pixels of a frame per unit."""
        return self.scale * float(np.sqrt(abs(np.linalg.det(pose.homography[:2, :2]))))

    def _project(self, pose: Pose) -> tuple[Matrix, Matrix]:
        """The points (N, 2) and unit normals (N, 2) under a pose."""
        bent = self.points + self.parabola * pose.bend
        at = transform_points(pose.homography, bent)
        normals = transform_points(pose.homography, bent + self.normals) - at
        return at, normals / np.maximum(np.linalg.norm(normals, axis=1, keepdims=True), 1e-9)

    def _find_steps(self, frame: FloatArray, pose: Pose) -> tuple[Matrix, np.ndarray, np.ndarray]:
        """For each point: offsets along its normal (N, K), which are steps (N, K), whether it is in the frame (N,)."""
        at, normals = self._project(pose)
        change = (gradients(profiles(frame, at, normals)) * self.colour_step[:, None]).sum(2)
        peak, away = peaks(change)
        peak &= change[:, 1:-1] > np.maximum(SAME * self.strength, WEAKEST)[:, None]
        return away, peak, inside_image(at, frame.shape)

    def _nearest_steps(self, frame: FloatArray, pose: Pose) -> tuple[Matrix, np.ndarray]:
        """The offset of the nearest step from each point (N,), and whether there is one (N,)."""
        away, peak, seen = self._find_steps(frame, pose)
        far = np.where(peak, np.abs(away), np.inf)
        nearest = far.argmin(1)
        rows = np.arange(len(far))
        found = seen & (far[rows, nearest] < REACH)
        return np.where(found, away[rows, nearest], 0), found

    def _weighted_steps(self, frame: FloatArray, pose: Pose, slack: float) -> tuple[Matrix, Matrix]:
        """The offsets of the nearest steps (N,), and their robust weights (N,) for a given slack."""
        away, found = self._nearest_steps(frame, pose)
        return away, found / (1 + (away / slack * 1.5) ** 2) ** 2

    def _jacobian(self, pose: Pose, points: Matrix, normals: Matrix) -> Matrix:
        """The derivative of the points along their normals by ten parameters: a homography's eight, and the bend."""
        parabola = self.bend.parabola(points)
        bent = points + parabola * pose.bend
        at = transform_points(pose.homography, bent)
        dx, dy = (((transform_points(pose.homography, bent + way) - at) * normals).sum(1) for way in np.eye(2))
        u, v = ((bent - self.origin) / self.scale).T
        rows = homography_jacobian(dx * self.scale, dy * self.scale, u, v)
        return np.column_stack([rows, dx * parabola[:, 0], dy * parabola[:, 1]])


def sample_polygon(outline: Matrix) -> Matrix:
    """Points (N, 2) on a grid in a polygon, and its corners."""
    low, high = outline.min(0), outline.max(0)
    x, y = np.meshgrid(*(np.linspace(a, b, 7) for a, b in zip(low, high, strict=True)))
    inside = [
        p
        for p in np.stack([x.ravel(), y.ravel()], 1)
        if cv2.pointPolygonTest(outline.astype(np.float32), p, False) >= 0
    ]
    return np.array([*inside, *outline])


def smooth(frame: UInt8Array) -> FloatArray:
    """A frame smoothed for finding steps."""
    return cv2.GaussianBlur(frame, (0, 0), SOFT).astype(np.float32)


def points_along(lines: list[Side], middle: Matrix) -> tuple[Matrix, Matrix]:
    """Points (N, 2) along lines, except near their ends, and unit normals pointing away from `middle`."""
    points, normals = [np.zeros((0, 2))], [np.zeros((0, 2))]
    for a, b in lines:
        length = float(np.linalg.norm(b - a))
        if length < 2 * CORNER + GAP:
            continue
        share = np.arange(CORNER, length - CORNER, GAP)[:, None] / length
        out = np.array([b[1] - a[1], a[0] - b[0]]) / length
        out *= 1.0 if (a - middle) @ out > 0 else -1.0
        points.append(a + (b - a) * share)
        normals.append(np.repeat(out[None], len(share), 0))
    return np.concatenate(points), np.concatenate(normals)


def profiles(frame: FloatArray, points: Matrix, normals: Matrix) -> FloatArray:
    """Colours along the normals (N, K, 3)."""
    at = (points[:, None] + normals[:, None] * OFFSETS[None, :, None]).astype(np.float32)
    return cv2.remap(
        frame, at[..., 0], at[..., 1], cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE
    )  # linear is off by twice as much


def gradients(colours: FloatArray) -> FloatArray:
    """The gradient of colours along the normals, in levels per pixel: (N, K - 2, 3)."""
    return (colours[:, 2:] - colours[:, :-2]) / (2 * STEP)


def peaks(steep: FloatArray) -> tuple[np.ndarray, Matrix]:
    """Local maxima (N, K) and their offsets, refined by a parabola through three values."""
    before, middle, after = steep[:, :-2], steep[:, 1:-1], steep[:, 2:]
    curve = before - 2 * middle + after
    part = np.where(np.abs(curve) > 1e-6, 0.5 * (before - after) / np.where(np.abs(curve) > 1e-6, curve, 1), 0)
    return (middle >= before) & (middle > after), OFFSETS[2:-2] + np.clip(part, -0.5, 0.5) * STEP


def inside_image(points: Matrix, shape: tuple[int, ...]) -> NDArray[np.bool_]:
    """Whether points (N, 2) lie in an image, away from its border."""
    x, y = points.T
    return (x > 3) & (x < shape[1] - 4) & (y > 3) & (y < shape[0] - 4)
