"""The line where a label's paper ends: where it is in a frame, to a fraction of a pixel, and how surely it is there.

Along a line, at right angles to it, the nearest step is looked for that is of the same colours as in the photo; a
homography (and a bend) must explain where they are (Harris and Stennett, "RAPID", 1990; Drummond and Cipolla, 2002).
How strong a step is does not matter: what is beside the label may change, and print that melts pulls at nothing.
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
DOUBT = 0.8  # pixels that a place may be off, against STRAY: neighbours say the same
THERE = 0.8  # pixels: a step that near is where it should be
ASIDE = 3.0  # pixels beside it, where only chance has a step
LOOSE = np.diag(POSE_SIGMA**2)  # how far a pose may be off, in pixels, of which nothing more is known
FEWEST = 20  # places, or nothing can be said


class EdgeAligner:
    """The steps along some lines in a reference picture (H, W, 3), around a polygon (N, 2), where there are any."""

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
        """Whether most of them is one in the reference picture itself."""
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
        """The pose near `start` that has the steps where a frame, as `finely` gives it, has them.

        `spread` (8, 8) is how far the start may be off: the covariance of its parameters, in pixels.
        """
        move: Matrix = start.homography
        bend = expected.bend + np.clip(start.bend - expected.bend, -3 * expected.sigma, 3 * expected.sigma)
        prior = np.zeros((10, 10))
        prior[:8, :8] = (DOUBT * self._size(start)) ** 2 * np.linalg.inv(covariance)
        prior[8:, 8:] = np.diag((DOUBT / expected.sigma) ** 2)
        off = np.zeros(10)
        for slack in SLACKS:
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
        return Pose(move, bend)

    def covariance(self, frame: FloatArray, pose: Pose, before: Matrix) -> Matrix:
        """How far off a pose may still be, that was found from one that may have been `before` off."""
        rows = self._jacobian(pose, self.points, self._project(pose)[1])[:, :8]
        weighted = rows * self._weighted_steps(frame, pose, SLACKS[-1])[1][:, None]
        size = self._size(pose)
        after: Matrix = np.linalg.inv(rows.T @ weighted / (DOUBT * size) ** 2 + np.linalg.inv(before))
        return after

    def uncertainty(self, pose: Pose, covariance: Matrix, shape: tuple[int, ...]) -> float:
        """How many pixels (sigma) what is in a frame of the polygon may be off, at most."""
        seen = self.samples[inside_image(transform_points(pose.homography, self.samples), shape)]
        if not len(seen):
            return REACH
        ways = [self._jacobian(pose, seen, np.tile(way, (len(seen), 1)))[:, :8] / self._size(pose) for way in np.eye(2)]
        return float(np.sqrt(sum(np.einsum("ni,ij,nj->n", way, covariance, way) for way in ways).max()))

    def score(self, frame: FloatArray, pose: Pose) -> float:
        """How many more of the steps in the frame are where a pose has them than a little aside, -1 to 1."""
        at, peak, seen = self._find_steps(frame, pose)
        if seen.sum() < FEWEST:
            return 0.0
        steps = np.where(peak, at, np.inf)[seen]
        here, left, right = (np.abs(steps - signed_distance).min(1) < THERE for signed_distance in (0.0, -ASIDE, ASIDE))
        return float(here.mean() - (left.mean() + right.mean()) / 2)

    def median_distance(self, frame: FloatArray, pose: Pose) -> float:
        """How far the steps are from where a pose has them, in pixels; the middle one."""
        away, found = self._nearest_steps(frame, pose)
        return float(np.median(np.abs(away[found]))) if found.any() else REACH

    def _size(self, pose: Pose) -> float:
        """How many pixels of a frame a unit is."""
        return self.scale * float(np.sqrt(abs(np.linalg.det(pose.homography[:2, :2]))))

    def _project(self, pose: Pose) -> tuple[Matrix, Matrix]:
        """Where a pose has the places (N, 2), and which way is across there."""
        bent = self.points + self.parabola * pose.bend
        at = transform_points(pose.homography, bent)
        normals = transform_points(pose.homography, bent + self.normals) - at
        return at, normals / np.maximum(np.linalg.norm(normals, axis=1, keepdims=True), 1e-9)

    def _find_steps(self, frame: FloatArray, pose: Pose) -> tuple[Matrix, np.ndarray, np.ndarray]:
        """For each place how far across steps are (N, K), which are (N, K), and whether it is in the frame (N,)."""
        at, normals = self._project(pose)
        change = (gradients(profiles(frame, at, normals)) * self.colour_step[:, None]).sum(2)
        peak, away = peaks(change)
        peak &= change[:, 1:-1] > np.maximum(SAME * self.strength, WEAKEST)[:, None]
        return away, peak, inside_image(at, frame.shape)

    def _nearest_steps(self, frame: FloatArray, pose: Pose) -> tuple[Matrix, np.ndarray]:
        """How far across the nearest step is from each place (N,), and whether there is one."""
        away, peak, seen = self._find_steps(frame, pose)
        far = np.where(peak, np.abs(away), np.inf)
        nearest = far.argmin(1)
        rows = np.arange(len(far))
        found = seen & (far[rows, nearest] < REACH)
        return np.where(found, away[rows, nearest], 0), found

    def _weighted_steps(self, frame: FloatArray, pose: Pose, slack: float) -> tuple[Matrix, Matrix]:
        """How far across the nearest steps are, and how much each counts that is hardly farther than a slack."""
        away, found = self._nearest_steps(frame, pose)
        return away, found / (1 + (away / slack * 1.5) ** 2) ** 2

    def _jacobian(self, pose: Pose, points: Matrix, normals: Matrix) -> Matrix:
        """How far places go across for each of ten parameters: eight of `alignment.shifts`, and the bend."""
        parabola = self.bend.parabola(points)
        bent = points + parabola * pose.bend
        at = transform_points(pose.homography, bent)
        dx, dy = (((transform_points(pose.homography, bent + way) - at) * normals).sum(1) for way in np.eye(2))
        u, v = ((bent - self.origin) / self.scale).T
        rows = homography_jacobian(dx * self.scale, dy * self.scale, u, v)
        return np.column_stack([rows, dx * parabola[:, 0], dy * parabola[:, 1]])


def sample_polygon(outline: Matrix) -> Matrix:
    """Some places (N, 2) in a polygon and at its edge."""
    low, high = outline.min(0), outline.max(0)
    x, y = np.meshgrid(*(np.linspace(a, b, 7) for a, b in zip(low, high, strict=True)))
    inside = [
        p
        for p in np.stack([x.ravel(), y.ravel()], 1)
        if cv2.pointPolygonTest(outline.astype(np.float32), p, False) >= 0
    ]
    return np.array([*inside, *outline])


def smooth(frame: UInt8Array) -> FloatArray:
    """A frame as sides are looked for in it."""
    return cv2.GaussianBlur(frame, (0, 0), SOFT).astype(np.float32)


def points_along(lines: list[Side], middle: Matrix) -> tuple[Matrix, Matrix]:
    """Places (N, 2) along lines, not at their ends, and the unit vectors that lead away from a `middle` there."""
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
    """The colours across a line (N, K, 3)."""
    at = (points[:, None] + normals[:, None] * OFFSETS[None, :, None]).astype(np.float32)
    return cv2.remap(
        frame, at[..., 0], at[..., 1], cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE
    )  # linear is off by twice as much


def gradients(colours: FloatArray) -> FloatArray:
    """How colours change across, in levels a pixel: (N, K - 2, 3)."""
    return (colours[:, 2:] - colours[:, :-2]) / (2 * STEP)


def peaks(steep: FloatArray) -> tuple[np.ndarray, Matrix]:
    """Where it is steeper than beside (N, K - 2), and how far across that is to a fraction of a step (a parabola's)."""
    before, middle, after = steep[:, :-2], steep[:, 1:-1], steep[:, 2:]
    curve = before - 2 * middle + after
    part = np.where(np.abs(curve) > 1e-6, 0.5 * (before - after) / np.where(np.abs(curve) > 1e-6, curve, 1), 0)
    return (middle >= before) & (middle > after), OFFSETS[2:-2] + np.clip(part, -0.5, 0.5) * STEP


def inside_image(points: Matrix, shape: tuple[int, ...]) -> NDArray[np.bool_]:
    """Whether places (N, 2) are in a picture, not at its border."""
    x, y = points.T
    return (x > 3) & (x < shape[1] - 4) & (y > 3) & (y < shape[0] - 4)
