"""Tracks a planar region of the photo through a clip in which it may be damaged.

Each frame is matched with two images by optical flow. The photo, warped to the last known pose, does not drift but
fails where the frame no longer looks like it. The previous frame can always be matched, but drifts. One robust
homography must explain both.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from engine.arrays import FloatArray, UInt8Array
from engine.fidelity.vision.lucas_kanade import LucasKanade, blur_levels
from engine.fidelity.vision.registration import Matrix, transform_points

LIGHT = 12.0  # pixels (sigma) over which light and contrast are the same
POINTS, AROUND_POINTS = 160, 200  # tracked in the piece and around it
AROUND = 0.5  # of the piece's size: how far around it points are taken
SURE = 0.3  # trust from which on a sight is to be relied on: measured, errors stay under two pixels there
UNLIKE = 0.45  # edges laid on something else score as much
KEEP, EDGE_SHARE = 0.85, 0.5
WINDOW = (21, 21)
MARGIN = 48  # pixels around the points of a piece that its pictures are cut to: windows of coarse levels reach so far
STOP = (cv2.TERM_CRITERIA_COUNT | cv2.TERM_CRITERIA_EPS, 30, 0.01)  # steps, pixels
RETURN = 1.0  # pixels: a point must come back to where it began, tracked there and back
SLACK = 0.8  # pixels: how far a point may be from where the homography sends it
FEWEST = 8  # points that must agree
STIFFNESS = 0.05  # how much it costs to bend otherwise than before, against the points' errors
AROUND_BEGINS = 0.4  # how much a point around the piece counts until it has shown that it moves along
AROUND_STAYS = 0.3  # so little of the surroundings belongs to a piece that moves on its own
LONELY = 0.81  # how much less a sight is worth with nothing around it: measured, as SURE is
BORDER = 0.12  # of the piece's size: how broad its border is
DOUBTED = 0.15  # a point in the piece never counts for less
CHAINED = 0.3  # how much the frame before counts, against the photo
EVIDENT = 3.0  # pixels: moving along with the piece tells something from here on
ITERATIONS = 8


@dataclass(frozen=True, eq=False)
class TrackedPose:
    """Where a region is in a frame: the homography from the reference, and how far to trust it, 0 to 1.

    `confirmed` says that the region's own border agrees. `bend` (2,) is in pixels, see `cylinder_bend`.
    """

    homography: Matrix
    trust: float
    confirmed: bool = False
    bend: Matrix = field(default_factory=lambda: np.zeros(2))


def even_light(picture: UInt8Array) -> UInt8Array:
    """A grey picture with light and contrast taken out, so that shading and fading do not matter."""
    grey = cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY).astype(np.float32)
    mean = cv2.GaussianBlur(grey, (0, 0), LIGHT)  # on a smaller picture it costs less, but melting labels are lost
    deviation = np.sqrt(np.maximum(cv2.GaussianBlur(grey * grey, (0, 0), LIGHT) - mean * mean, 0)) + 6
    return np.clip(128 + (grey - mean) / deviation * 48, 0, 255).astype(np.uint8)


class PlanarTracker:
    """Follows one polygon of the reference picture (H, W, 3), which is the photo as the first frame shows it.

    `isolated` says that it moves on its own: what is around it does not count, and its border counts more than what is
    printed in it, for a generator spoils that first. What `hidden` (H, W) marks is not looked at.
    """

    def __init__(
        self, reference: UInt8Array, outline: FloatArray, isolated: bool = False, hidden: UInt8Array | None = None
    ) -> None:
        self.reference, self.outline, self.isolated = even_light(reference), outline, isolated
        seen = np.ones(reference.shape[:2], np.uint8) if hidden is None else 1 - hidden
        self.points, self.in_region = select_points(self.reference, outline, seen)
        if isolated:
            self.points, self.in_region = self.points[self.in_region], self.in_region[self.in_region]
        self.membership = np.where(self.in_region, 1.0, AROUND_BEGINS)  # how surely each point moves with the piece
        self.size = reference.shape[1], reference.shape[0]
        around = border_band(outline, self.reference.shape) if isolated else dilated_mask(outline, self.reference.shape)
        self.edges = LucasKanade(self.reference, around * seen, self.points)
        self.poses: list[TrackedPose] = []
        self._before: UInt8Array | None = None

    @property
    def moves_alone(self) -> bool:
        """Whether it has turned out that what is around the piece does not go along."""
        rim = self.membership[~self.in_region]
        return len(rim) >= FEWEST and float(rim.mean()) < AROUND_STAYS

    def follow(self, frame: UInt8Array, soft: list[FloatArray] | None = None) -> TrackedPose:
        """Where the piece is in the next frame, evened by `even_light`.

        `soft` is that by `blur_levels`, if it is known.
        """
        if not len(self.points):  # nothing to hold on to, or outside of the picture
            self.poses.append(TrackedPose(np.eye(3), 0.0))
            return self.poses[-1]
        guess = self._guess()
        pairs = [self._match(None, frame, guess, guess)]
        if self._before is not None:
            last = self.poses[-1].homography
            pairs.append(self._match(self._before, frame, last, guess))
        soft = blur_levels(frame) if soft is None else soft
        hypotheses = [self._estimate(pairs, guess), guess]
        hypotheses += [self.edges.align(soft, move, self.membership) for move in hypotheses]
        inlier_shares = [self._inlier_share(move, *pairs[0]) for move in hypotheses]
        edge_scores = [self.edges.score(soft, move, self.membership) for move in hypotheses]
        candidates = [i for i in range(len(hypotheses)) if inlier_shares[i] >= KEEP * max(inlier_shares)]
        best = max(candidates, key=lambda i: inlier_shares[i] + EDGE_SHARE * edge_scores[i])
        move = hypotheses[best]
        self._update_membership(move, *pairs[0])
        trust = inlier_shares[best] + EDGE_SHARE * max(0.0, edge_scores[best] - UNLIKE)
        tracked = TrackedPose(move, float(np.clip(trust * (LONELY if self.isolated else 1), 0, 1)))
        self.poses.append(tracked)
        self._before = frame
        return tracked

    def _guess(self) -> Matrix:
        """It goes on as it went; from where it was last seen for sure, if it was lost."""
        sure = [tracked for tracked in self.poses[-3:] if tracked.trust >= SURE]
        if len(self.poses) < 2 or self.poses[-1] not in sure or self.poses[-2] not in sure:
            return self.poses[-1].homography if self.poses else np.eye(3)
        last, before = self.poses[-1].homography, self.poses[-2].homography
        guess = last @ np.linalg.inv(before) @ last
        return guess / guess[2, 2]

    def _window(self, *places: FloatArray) -> tuple[slice, slice]:
        """The rows and columns of a frame around points (N, 2), as far as they are in it."""
        low = np.min([place.min(0) for place in places], 0) - MARGIN
        high = np.max([place.max(0) for place in places], 0) + MARGIN
        left, top = np.clip(low, 0, np.array(self.size) - 2 * MARGIN).astype(int).clip(0)
        right, bottom = np.clip(high, (left + 2 * MARGIN, top + 2 * MARGIN), self.size).astype(int)
        return slice(int(top), int(bottom)), slice(int(left), int(right))

    def _render_reference(self, move: Matrix, window: tuple[slice, slice]) -> UInt8Array:
        rows, columns = window
        shift = np.array([[1, 0, -columns.start], [0, 1, -rows.start], [0, 0, 1.0]])
        size = columns.stop - columns.start, rows.stop - rows.start
        return cv2.warpPerspective(self.reference, shift @ move, size, borderMode=cv2.BORDER_REPLICATE).astype(np.uint8)

    def _match(
        self, first: UInt8Array | None, second: UInt8Array, at: Matrix, guess: Matrix
    ) -> tuple[Matrix, NDArray[np.bool_]]:
        """Where the points, at `at` in the first picture, are in the second: (N, 2), and which were found.

        The first is the reference as `at` shows it, where it is None.
        """
        start = transform_points(at, self.points).astype(np.float32)
        end = transform_points(guess, self.points).astype(np.float32)
        window = self._window(start, end)
        a = self._render_reference(at, window) if first is None else first[window]
        b, corner = second[window], np.array([window[1].start, window[0].start], np.float32)
        how: dict[str, Any] = {
            "winSize": WINDOW, "maxLevel": 3, "criteria": STOP, "flags": cv2.OPTFLOW_USE_INITIAL_FLOW
        }  # fmt: skip
        found, ok, _ = cv2.calcOpticalFlowPyrLK(a, b, start - corner, end - corner, **how)
        back, ok_back, _ = cv2.calcOpticalFlowPyrLK(b, a, found, start - corner, **how)
        returned = np.linalg.norm(back + corner - start, axis=1) < RETURN
        found, (width, height) = found + corner, self.size
        seen = ((found > 2) & (found < (width - 3, height - 3))).all(1)
        return found.astype(np.float64), (ok & ok_back).ravel().astype(bool) & returned & seen

    def _estimate(self, pairs: list[tuple[Matrix, NDArray[np.bool_]]], guess: Matrix) -> Matrix:
        """The homography most points agree on; the guess, where too few do."""
        a = np.concatenate([self.points[ok] for _, ok in pairs]).astype(np.float64)
        b = np.concatenate([found[ok] for found, ok in pairs])
        membership = np.concatenate(
            [self.membership[ok] * share for (_, ok), share in zip(pairs, (1, CHAINED), strict=False)]
        )
        if len(a) < FEWEST:
            return guess
        return fit_homography(a, b, membership, guess)

    def _inlier_share(self, move: Matrix, found: Matrix, ok: NDArray[np.bool_]) -> float:
        """How many of the points that belong to the piece lie where a homography says, 0 to 1."""
        residuals = np.linalg.norm(found - transform_points(move, self.points), axis=1)
        return float(
            (self.membership * ok / (1 + (residuals / (SLACK / 2)) ** 2)).sum() / max(self.membership.sum(), 1e-6)
        )

    def _update_membership(self, move: Matrix, found: Matrix, ok: NDArray[np.bool_]) -> None:
        """A point around the piece belongs to it the more, the farther it has gone along."""
        expected = transform_points(move, self.points)
        agrees = np.linalg.norm(found - expected, axis=1) < SLACK
        evidence = np.clip(np.linalg.norm(expected - self.points, axis=1) / EVIDENT, 0, 1)
        rise = np.where(self.in_region, 0.2, 0.2 * evidence) * (1 - self.membership)
        fall = np.where(self.in_region, 0.25 * (DOUBTED - self.membership), -0.4 * self.membership)
        self.membership = np.where(ok, self.membership + np.where(agrees, rise, fall), self.membership)


def select_points(reference: UInt8Array, outline: FloatArray, seen: UInt8Array) -> tuple[FloatArray, NDArray[np.bool_]]:
    """Points to track (N, 2), in the piece and around it, where `seen` is 1, and which are in it."""
    piece = polygon_mask(outline, reference.shape[:2])
    rim = dilated_mask(outline, reference.shape) - piece
    parts = []
    for mask, count in ((piece, POINTS), (rim, AROUND_POINTS)):
        found = cv2.goodFeaturesToTrack(reference, count, 0.01, 4, mask=mask * seen)
        parts.append(np.zeros((0, 2), np.float32) if found is None else found.reshape(-1, 2).astype(np.float32))
    points = np.concatenate(parts)
    return points, np.arange(len(points)) < len(parts[0])


def dilated_mask(outline: FloatArray, shape: tuple[int, ...]) -> UInt8Array:
    """A mask (H, W) that is 1 in a polygon and its rim."""
    piece = polygon_mask(outline, shape)
    reach = max(4, round(AROUND * float(np.sqrt(piece.sum()))))
    return cv2.dilate(piece, np.ones((2 * reach + 1, 2 * reach + 1), np.uint8)).astype(np.uint8)


def border_band(outline: FloatArray, shape: tuple[int, ...]) -> UInt8Array:
    """A mask (H, W) that is 1 along the edge of a polygon, mostly within."""
    piece = polygon_mask(outline, shape)
    reach = max(3, round(BORDER * float(np.sqrt(piece.sum()))))
    inner = cv2.erode(piece, np.ones((2 * reach + 1, 2 * reach + 1), np.uint8))
    return (cv2.dilate(piece, np.ones((7, 7), np.uint8)) - inner).astype(np.uint8)


def polygon_mask(outline: FloatArray, shape: tuple[int, ...]) -> UInt8Array:
    """A mask (H, W) that is 1 in a polygon."""
    mask = np.zeros(shape[:2], np.uint8)
    cv2.fillPoly(mask, [np.rint(outline).astype(np.int32)], 1)
    return mask


def fit_homography(a: Matrix, b: Matrix, weights: Matrix, guess: Matrix) -> Matrix:
    """The homography from points `a` to `b` (N, 2) that most agree on, as little bent as they allow.

    A similarity is found by consensus of those that surely belong; then Gauss-Newton with Cauchy weights, in which
    it costs something to bend otherwise than the guess (a penalty on what makes a homography more than a similarity).
    """
    sure = weights >= np.quantile(weights, 0.6) * 0.99
    start, inliers = cv2.estimateAffinePartial2D(a[sure], b[sure], method=cv2.RANSAC, ransacReprojThreshold=3.0)
    if start is None or int(inliers.sum()) < FEWEST:
        return guess
    origin, scale = a.mean(0), max(float(a.std()), 1.0)
    normal = np.array([[1 / scale, 0, -origin[0] / scale], [0, 1 / scale, -origin[1] / scale], [0, 0, 1]])
    u = (a - origin) / scale
    straight = np.linalg.inv(normal)
    middle = origin[None]
    base = guess @ straight
    base = base / base[2, 2]
    move = base.copy()
    move[:2] += np.outer(
        transform_points(np.vstack([start, [0, 0, 1]]), middle)[0] - transform_points(guess, middle)[0], base[2]
    )
    for round_ in range(ITERATIONS):
        move = gauss_newton_step(move, base, u, b, weights, max(SLACK, 4.0 / (1 + round_)))
    return move @ normal / (move @ normal)[2, 2]


def gauss_newton_step(move: Matrix, base: Matrix, u: Matrix, b: Matrix, weights: Matrix, slack: float) -> Matrix:
    """One step of Gauss-Newton on the eight parameters; `u` are points of unit spread."""
    flat = np.column_stack([u, np.ones(len(u))]) @ move.T
    z = flat[:, 2:]
    error = b - flat[:, :2] / z
    w = weights / (1 + (error**2).sum(1) / slack**2)
    ones, zeros = np.column_stack([u, np.ones(len(u))]), np.zeros((len(u), 3))
    place = flat[:, :2] / z
    rows_x = np.column_stack([ones, zeros, -place[:, :1] * u]) / z
    rows_y = np.column_stack([zeros, ones, -place[:, 1:] * u]) / z
    rows = np.concatenate([rows_x, rows_y])
    both = np.concatenate([w, w])
    normal = rows.T @ (rows * both[:, None])
    right = rows.T @ (both * error.T.ravel())
    shape_rows, shape_error = shape_penalty(move, base)
    weight = STIFFNESS * w.sum()
    normal += weight * shape_rows.T @ shape_rows
    right -= weight * shape_rows.T @ shape_error
    step = np.linalg.solve(normal + 1e-9 * np.eye(8), right)
    result = move + np.append(step, 0).reshape(3, 3)
    return result / result[2, 2]


def shape_penalty(move: Matrix, base: Matrix) -> tuple[Matrix, Matrix]:
    """How otherwise a homography is bent than another, in pixels at unit distance: rows (4, 8), their values (4,)."""
    size = float(np.hypot(base[0, 0], base[1, 0]))
    rows = np.zeros((4, 8))
    rows[0, [0, 4]] = 1, -1
    rows[1, [1, 3]] = 1, 1
    rows[2, 6] = size
    rows[3, 7] = size
    return rows, rows @ (move - base).ravel()[:8]
