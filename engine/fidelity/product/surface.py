"""The surface of a product, as far as it matters for how it looks when it turns: flat, with one edge, or round.

Seen from afar a rigid thing moves by an affine map of its points and their depths. The depth of a carton with two
visible faces is 0 on one face and rises with the distance from their common edge on the other, up to an affine map that
belongs to the pose; so one face moves by a homography, the other by that and a shear. A round thing turns about its
axis: a point at distance x from it goes to x cos t + sqrt(r² - x²) sin t, while its outline stays.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import cv2
import numpy as np
from numpy.typing import NDArray

from engine.arrays import FloatArray, UInt8Array
from engine.fidelity.vision.registration import Matrix

CORNER = 0.008  # of a product's size: how far from a straight line its outline has a corner
UPRIGHT = 0.15  # sideways, for each pixel down, that the edge of a box may go
LEAST_EDGE = 0.3  # levels a pixel that the light must change by across an edge
UNIT = 100.0  # pixels
GRAZING = 78.0  # degrees from which on a round thing's surface is seen too flatly to be known


class Surface(Protocol):
    """Points are (N, 2) in the reference picture; `turn` (K,) says how far it has turned, 0 where it has not."""

    terms: int  # K
    rim_stays: bool  # whether its outline stays where it is when it turns

    def displaced(self, points: Matrix, turn: Matrix) -> Matrix:
        """Where points of the surface go, (N, 2)."""

    def rates(self, points: Matrix, turn: Matrix) -> Matrix:
        """How that changes with each term of the turn, (N, K, 2)."""

    def source(self, points: Matrix, turn: Matrix) -> tuple[Matrix, Matrix]:
        """The point of the surface (N, 2) that is seen at each of some points, and whether the photo shows it (N,).

        The second is 1 where it does, 0 where it does not, and between them in a narrow strip.
        """

    def visible(self, points: Matrix, turn: Matrix) -> NDArray[np.bool_]:
        """Which points of the surface can be seen well, before and after the turn, (N,)."""


class Flat:
    """One plane: a homography says all."""

    terms = 0
    rim_stays = True

    def displaced(self, points: Matrix, turn: Matrix) -> Matrix:
        return points

    def rates(self, points: Matrix, turn: Matrix) -> Matrix:
        return np.zeros((len(points), 0, 2))

    def source(self, points: Matrix, turn: Matrix) -> tuple[Matrix, Matrix]:
        return points, np.ones(len(points))

    def visible(self, points: Matrix, turn: Matrix) -> NDArray[np.bool_]:
        return np.ones(len(points), bool)


@dataclass(frozen=True, eq=False)
class Wedge:
    """Two faces that meet at a line through `point` (2,); the second lies to the side of its unit `normal` (2,).

    The second face moves by a planar homology with that line as its axis: the turn (3,) is by how many pixels a point
    goes for each that it is away from the line, across and down, and the perspective, for each UNIT pixels.
    """

    point: Matrix
    normal: Matrix
    terms = 3
    rim_stays = False

    def displaced(self, points: Matrix, turn: Matrix) -> Matrix:
        away, beyond = points - self.point, self._beyond(points)
        result: Matrix = self.point + (away + beyond * turn[:2]) / (1 + turn[2] / UNIT * beyond)
        return result

    def rates(self, points: Matrix, turn: Matrix) -> Matrix:
        away, beyond = points - self.point, self._beyond(points)
        depth = 1 + turn[2] / UNIT * beyond
        shear = (beyond / depth)[:, :, None] * np.eye(2)[None]
        nearer = -(away + beyond * turn[:2]) / depth**2 * beyond / UNIT
        return np.concatenate([shear, nearer[:, None]], 1)

    def source(self, points: Matrix, turn: Matrix) -> tuple[Matrix, Matrix]:
        away, beyond = points - self.point, self._beyond(points)
        across = np.maximum(1 + float(turn[:2] @ self.normal) - turn[2] / UNIT * beyond, 0.2)
        before = beyond / across
        result: Matrix = self.point + away * (1 + turn[2] / UNIT * before) - before * turn[:2]
        return result, np.ones(len(points))

    def visible(self, points: Matrix, turn: Matrix) -> NDArray[np.bool_]:
        return np.ones(len(points), bool)

    def _beyond(self, points: Matrix) -> Matrix:
        """How far beyond the line, (N, 1)."""
        result: Matrix = np.maximum((points - self.point) @ self.normal, 0)[:, None]
        return result


@dataclass(frozen=True, eq=False)
class Round:
    """A surface of revolution about a line through `point` (2,) along its unit `way` (2,).

    `radii` (M,) are its radii in pixels at places along the line, counted from `start`. The turn (1,) is in radians.
    """

    point: Matrix
    way: Matrix
    start: float
    radii: FloatArray
    terms = 1
    rim_stays = True

    @classmethod
    def of(cls, alpha: FloatArray, point: Matrix, way: Matrix) -> Round:
        """The round thing whose alpha (H, W) in the reference picture is known."""
        ys, xs = np.nonzero(alpha > 0.5)
        along = (np.stack([xs, ys], 1) - point) @ way
        first, last = int(np.floor(along.min())), int(np.ceil(along.max()))
        across = np.array([way[1], -way[0]])
        far = np.arange(-alpha.shape[1], alpha.shape[1] + 1, dtype=np.float64) / 2
        rows = np.arange(first, last + 1)
        at = point + rows[:, None, None] * way + far[None, :, None] * across
        there = at.astype(np.float32)
        seen = cv2.remap(alpha, there[..., 0], there[..., 1], cv2.INTER_LINEAR, borderMode=cv2.BORDER_CONSTANT)
        radii = seen.sum(1) / 4  # half of the width, at half a pixel each
        soft = cv2.GaussianBlur(radii[None].astype(np.float32), (0, 0), 1.5)[0]
        return cls(point, way, float(first), np.maximum(soft, 1.0))

    def displaced(self, points: Matrix, turn: Matrix) -> Matrix:
        _, along, radius, angle = self._seen(points)
        return self._at(radius * np.sin(angle + turn[0]), along)

    def rates(self, points: Matrix, turn: Matrix) -> Matrix:
        _, _, radius, angle = self._seen(points)
        return (radius * np.cos(angle + turn[0]))[:, None, None] * self.across[None, None]

    def source(self, points: Matrix, turn: Matrix) -> tuple[Matrix, Matrix]:
        _, along, radius, angle = self._seen(points)
        before = angle - turn[0]
        known = np.clip((np.radians(GRAZING) - np.abs(before)) / np.radians(4) + 1, 0, 1)
        if abs(turn[0]) < 1e-6:
            return points, np.ones(len(points))
        return self._at(radius * np.sin(np.clip(before, -np.pi / 2, np.pi / 2)), along), known

    def visible(self, points: Matrix, turn: Matrix) -> NDArray[np.bool_]:
        angle = self._seen(points)[3]
        result: NDArray[np.bool_] = np.maximum(np.abs(angle), np.abs(angle + turn[0])) < np.radians(GRAZING - 6)
        return result

    @property
    def across(self) -> Matrix:
        return np.array([self.way[1], -self.way[0]])

    def _seen(self, points: Matrix) -> tuple[Matrix, Matrix, Matrix, Matrix]:
        """Places across and along (N,), the radius there and the angle from the middle."""
        away = points - self.point
        across, along = away @ self.across, away @ self.way
        radius = np.interp(along - self.start, np.arange(len(self.radii)), self.radii)
        return across, along, radius, np.arcsin(np.clip(across / radius, -1, 1))

    def _at(self, across: Matrix, along: Matrix) -> Matrix:
        result: Matrix = self.point + across[:, None] * self.across + along[:, None] * self.way
        return result


def edges_within(reference: FloatArray, alpha: FloatArray, most: int = 3) -> list[Wedge]:
    """The lines of a grey reference picture (H, W) at which two faces of a box may meet, the likeliest first.

    They go from the top of its alpha (H, W) to its bottom: between corners of its outline, or where the light changes
    all along.
    """
    inside = (alpha > 0.5).astype(np.uint8)
    x, y, width, height = cv2.boundingRect(inside)
    kept = edges_between_corners(inside)
    soft = cv2.GaussianBlur(reference, (0, 0), 1.5)
    change = cv2.Sobel(soft, cv2.CV_32F, 1, 0, scale=1 / 8)
    found: list[tuple[float, Matrix, Matrix]] = []
    rows = np.arange(y + 0.08 * height, y + 0.92 * height)
    for slope in np.linspace(-0.12, 0.12, 25):
        columns = np.arange(x + 0.08 * width, x + 0.92 * width)
        at = columns[None, :] + slope * (rows[:, None] - (y + height / 2))
        down = np.repeat(rows[:, None], len(columns), 1).astype(np.float32)
        values = cv2.remap(change, at.astype(np.float32), down, cv2.INTER_LINEAR)
        same = np.maximum((values > 0.3).mean(0), (values < -0.3).mean(0))
        score = (
            np.minimum(np.abs(np.median(values, 0)), 3.0) * same**2
        )  # a label's border is not as long as the box's edge
        for k in np.argsort(-score)[:4]:
            direction = np.array([slope, 1.0]) / np.hypot(slope, 1)
            found.append((float(score[k]), np.array([columns[k], y + height / 2]), direction))
    found.sort(key=lambda one: -one[0])
    for score, point, way in found:
        if score < LEAST_EDGE or len(kept) == most:
            break
        normal = np.array([way[1], -way[0]])
        if all(abs((point - other.point) @ other.normal) > 0.04 * width for other in kept):
            kept.append(Wedge(point, normal))
    return kept


def edges_between_corners(inside: UInt8Array) -> list[Wedge]:
    """The upright lines between a corner at the top of a mask (H, W) and one at its bottom, but not at its sides."""
    x, y, width, height = cv2.boundingRect(inside)
    (contour, *_), _ = cv2.findContours(inside, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    corners = cv2.approxPolyDP(contour, CORNER * float(np.sqrt(width * height)), True)[:, 0].astype(np.float64)
    between = corners[(corners[:, 0] > x + 0.08 * width) & (corners[:, 0] < x + 0.92 * width)]
    tops = between[between[:, 1] < y + 0.3 * height]
    feet = between[between[:, 1] > y + 0.7 * height]
    found: list[Wedge] = []
    for top in tops:
        for foot in feet:
            way = (foot - top) / np.linalg.norm(foot - top)
            if abs(way[0]) < UPRIGHT and len(found) < 2:
                found.append(Wedge((top + foot) / 2, np.array([way[1], -way[0]])))
    return found


def inside_share(points: Matrix, shape: tuple[int, ...]) -> NDArray[np.bool_]:
    """Which points (N, 2) lie in a picture."""
    x, y = points.T
    return (x > 2) & (y > 2) & (x < shape[1] - 3) & (y < shape[0] - 3)
