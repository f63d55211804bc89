"""Fits the pose of a product to a frame by analysis by synthesis.

The product is drawn in a guessed pose in front of what is behind it in the photo; dense optical flow (DIS: Kroeger and
others, 2016) says where each of its edges, print and rim alike, is in the frame; iteratively reweighted least squares
find the pose that explains this. What has melted goes here and there and is taken for noise: its size says how sure the
pose is.
"""

from __future__ import annotations

from copy import copy
from dataclasses import dataclass, replace

import cv2
import numpy as np
from numpy.typing import NDArray

from engine.arrays import FloatArray, UInt8Array
from engine.fidelity.product.surface import Surface, inside_share
from engine.fidelity.vision.lucas_kanade import homography_jacobian, homography_of
from engine.fidelity.vision.planar_tracker import even_light
from engine.fidelity.vision.registration import Matrix, invert, transform_points

MARGIN = 0.12  # of a product's size: how much around it is drawn
SIDE = 352  # pixels of the long side at which flow is computed
CELL, APART = 0.075, 0.16  # of a product's size: in so large cells edges are chosen; so far they melt together
IN_CELL = 14  # edge pixels of each cell
STEEP = 1.5  # levels a pixel of an evened picture, from which on a pixel is an edge
RIM = 3  # pixels from the outline: what is seen there may be the outline
ROUNDS, REWEIGHTED = 3, 6  # of drawing, and of least squares
EXPLAINED = 2  # rounds of fitting to places that are known
LIKELY = 0.08  # pixels: smaller errors of the flow are noise
RIDGE = np.array([10, 10, 6, 6, 1.5, 1.5, 1.0, 1.0])  # pixels by which one step may change each term of a homography
FEWEST = 40  # edges in sight


@dataclass(frozen=True, eq=False)
class ProductPose:
    """`homography` leads from the reference picture to the frame, after the surface has turned by `turn` (K,)."""

    homography: Matrix
    turn: Matrix


@dataclass(frozen=True, eq=False)
class PoseFit:
    """A pose, the covariance (8 + K, 8 + K) of its corners in pixels and its turn, and how far edges stray, in pixels.

    `seen` is the share of the edges that are in the frame and have a place there; `look` says where that is, None where
    too few are.
    """

    pose: ProductPose
    covariance: Matrix
    stray: float
    seen: float
    look: Look | None = None


@dataclass(frozen=True, eq=False)
class Look:
    """Edges `at` places (N, 2) of a frame, `axes` (N, K, 2) along which they turn, their `normals` (N, 2).

    `moved` (N, 2) is how far from there they are found, `used` (N,) which of them count.
    """

    at: Matrix
    axes: Matrix
    normals: Matrix
    moved: Matrix
    used: NDArray[np.bool_]


class PoseFitter:
    """A product in a reference picture (H, W, 3): its alpha (H, W), and what is behind it (H, W, 3)."""

    def __init__(self, reference: UInt8Array, alpha: FloatArray, backdrop: UInt8Array, surface: Surface) -> None:
        self.surface, self.alpha = surface, alpha
        self.picture = cv2.cvtColor(reference, cv2.COLOR_RGB2GRAY).astype(np.float32)
        self.behind = cv2.cvtColor(backdrop, cv2.COLOR_RGB2GRAY).astype(np.float32)
        x, y, width, height = cv2.boundingRect((alpha > 0.5).astype(np.uint8))
        self.size = float(np.sqrt(width * height))
        self.corners = np.array([[x, y], [x + width, y], [x + width, y + height], [x, y + height]], np.float64)
        self.points = edge_points(self.picture, alpha, CELL * self.size)
        at = np.rint(self.points).astype(int)
        inner = cv2.erode((alpha > 0.5).astype(np.uint8), np.ones((2 * RIM + 1, 2 * RIM + 1), np.uint8))
        self.near_rim = inner[at[:, 1], at[:, 0]] == 0
        self.at_rim = self.near_rim & surface.rim_stays
        self.finder = cv2.DISOpticalFlow.create(cv2.DISOPTICAL_FLOW_PRESET_MEDIUM)
        self.bias = np.zeros_like(self.points)  # what a matte that is a fraction of a pixel off moves edges by
        seen = self._look(even_light(reference), self.start(), None, last=True)
        if seen is not None:
            self.bias = np.where(seen.used[:, None], np.clip(seen.moved, -1.5, 1.5), 0)

    def start(self) -> ProductPose:
        return ProductPose(np.eye(3), np.zeros(self.surface.terms))

    def place(self, pose: ProductPose) -> Matrix:
        """The corners and the turn, (8 + K,)."""
        return np.concatenate([transform_points(pose.homography, self.corners).ravel(), pose.turn])

    def pose_at(self, place: Matrix) -> ProductPose:
        """The pose of some corners and a turn."""
        corners = place[:8].reshape(4, 2).astype(np.float32)
        move = cv2.getPerspectiveTransform(self.corners.astype(np.float32), corners)
        return ProductPose(np.asarray(move, np.float64), place[8:])

    def fit(
        self, frame: UInt8Array, pose: ProductPose, scene: Matrix | None, rounds: int = ROUNDS, held: bool = False
    ) -> PoseFit:
        """The pose in an evened grey frame (h, w), near some pose; `scene` is where the backdrop goes.

        `held`: its homography is known already, and only the turn is looked for.
        """
        found = self._unknown(pose)
        for k in range(rounds):
            seen = self.look(frame, found.pose, scene, last=k == rounds - 1)
            if seen is None:
                return found
            found = self._solve(found.pose, seen, held)
        return found

    def _unknown(self, pose: ProductPose) -> PoseFit:
        return PoseFit(pose, np.eye(8 + self.surface.terms) * self.size**2, self.size, 0.0)

    def draw(self, pose: ProductPose, scene: Matrix | None, to_window: Matrix, size: tuple[int, int]) -> FloatArray:
        """The product over its backdrop, grey, as a window (h, w) of a frame."""
        move = to_window @ pose.homography
        if not self.surface.terms:
            colour = cv2.warpPerspective(self.picture, move, size, borderMode=cv2.BORDER_REPLICATE)
            alpha = cv2.warpPerspective(self.alpha, move, size)
        else:
            seen = grid_points(invert(move), size)
            source, _ = self.surface.source(seen, pose.turn)
            rim = seen if self.surface.rim_stays else source
            at, edge = (points.astype(np.float32).reshape(size[1], size[0], 2) for points in (source, rim))
            colour = cv2.remap(self.picture, at, None, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
            alpha = cv2.remap(self.alpha, edge, None, cv2.INTER_LINEAR, borderMode=cv2.BORDER_CONSTANT)
        backdrop = to_window @ (pose.homography if scene is None else scene)
        behind = cv2.warpPerspective(self.behind, backdrop, size, borderMode=cv2.BORDER_REPLICATE)
        return (behind + alpha * (colour - behind)).astype(np.float32)

    def with_surface(self, surface: Surface) -> PoseFitter:
        """The same product with another surface: unturned, all look the same, so its edges are where they were."""
        other = copy(self)
        other.surface, other.at_rim = surface, self.near_rim & surface.rim_stays
        return other

    def look(self, frame: UInt8Array, pose: ProductPose, scene: Matrix | None, last: bool = True) -> Look | None:
        """Where the edges are in an evened frame (h, w), near some pose; None where too few are in it.

        `last`: only what is found there and back counts.
        """
        seen = self._look(frame, pose, scene, last)
        return None if seen is None else replace(seen, moved=seen.moved - self._bias_in(pose))

    def explain(self, look: Look, pose: ProductPose, rounds: int = EXPLAINED) -> PoseFit:
        """The pose, near some pose, that explains best where edges have been seen, with another surface, too."""
        there, found = look.at + look.moved, None
        for _ in range(rounds):
            at, axes = self._project(pose)
            used = look.used & (self.at_rim | self.surface.visible(self.points, pose.turn))
            if used.sum() < FEWEST:
                break
            found = self._solve(pose, replace(look, at=at, axes=axes, moved=there - at, used=used), False)
            pose = found.pose
        return found or self._unknown(pose)

    def _bias_in(self, pose: ProductPose) -> Matrix:
        result: Matrix = np.sqrt(abs(np.linalg.det(pose.homography[:2, :2]))) * self.bias
        return result

    def _look(self, frame: UInt8Array, pose: ProductPose, scene: Matrix | None, last: bool) -> Look | None:
        """Where the edges of a product that is drawn in a pose are in a frame; None where too few are in it."""
        at, axes = self._project(pose)
        seen = inside_share(at, frame.shape) & (self.at_rim | self.surface.visible(self.points, pose.turn))
        if seen.sum() < FEWEST:
            return None
        low, high = at[seen].min(0) - MARGIN * self.size, at[seen].max(0) + MARGIN * self.size
        low, high = np.maximum(np.floor(low), 0), np.minimum(np.ceil(high), np.array(frame.shape[1::-1]) - 1)
        scale = min(1.0, SIDE / float((high - low).max()))
        size = max(16, round(float(high[0] - low[0]) * scale)), max(16, round(float(high[1] - low[1]) * scale))
        half = (scale - 1) / 2
        to_window = np.array([[scale, 0, half - low[0] * scale], [0, scale, half - low[1] * scale], [0, 0, 1.0]])
        drawn = even_light_of(self.draw(pose, scene, to_window, size))
        shown = cv2.warpPerspective(frame, to_window, size, flags=cv2.INTER_LINEAR)
        flow = self.finder.calc(drawn, shown, None)
        places = transform_points(to_window, at).astype(np.float32)[None]
        moved = cv2.remap(flow, places, None, cv2.INTER_LINEAR)[0].astype(np.float64)
        used = seen
        if last:
            back = self.finder.calc(shown, drawn, None)
            returned = cv2.remap(back, places + moved[None].astype(np.float32), None, cv2.INTER_LINEAR)[0]
            used = seen & (np.linalg.norm(moved + returned, axis=1) < 0.75 + 0.25 * np.linalg.norm(moved, axis=1))
        if used.sum() < FEWEST:
            return None
        return Look(at, axes, normals_at(drawn, places[0]), moved / scale, used)

    def _solve(self, pose: ProductPose, look: Look, held: bool) -> PoseFit:
        """The pose that explains best how far edges have moved from where that pose has them."""
        at, axes, normals, moved, used = look.at, look.axes, look.normals, look.moved, look.used
        origin, unit = at[used].mean(0), max(float(at[used].std()), 1.0)
        u, v = ((at - origin) / unit).T
        rows = homography_jacobian(normals[:, 0] * unit, normals[:, 1] * unit, u, v) / unit
        rows = np.concatenate([rows, np.einsum("nki,ni->nk", axes, normals)], 1)
        across = (moved * normals).sum(1)
        ridge = np.concatenate([RIDGE * (1e-6 if held else 1), np.full(self.surface.terms, np.inf)])
        prior = np.diag(1 / ridge**2)
        weights = used.astype(np.float64)
        change, stray = np.zeros(rows.shape[1]), 1.0
        for _ in range(REWEIGHTED):
            weighted = rows * weights[:, None]
            change = np.linalg.solve(weighted.T @ rows + prior + 1e-9 * np.eye(rows.shape[1]), weighted.T @ across)
            rest = across - rows @ change
            stray = max(LIKELY, 1.4826 * float(np.median(np.abs(rest[used]))))
            weights = used / (1 + (rest / (2 * stray)) ** 2)
        move = homography_of(change[:8] / unit, origin, unit) @ pose.homography
        fitted = ProductPose(move / move[2, 2], pose.turn + change[8:])
        cells = cells_of(at[used], APART * self.size)
        weighted = rows * weights[:, None]
        inverse = np.linalg.inv(weighted.T @ rows + prior + 1e-9 * np.eye(rows.shape[1]))
        own = stray**2 * inverse * max(1.0, float(weights.sum()) / max(cells, 1))
        corners = (transform_points(fitted.homography, self.corners) - origin) / unit
        ways = [
            homography_jacobian(np.full(4, a * unit), np.full(4, b * unit), *corners.T) / unit for a, b in np.eye(2)
        ]
        spread = np.zeros((8 + self.surface.terms, rows.shape[1]))
        spread[0:8:2, :8], spread[1:8:2, :8] = ways
        spread[8:, 8:] = np.eye(self.surface.terms)
        return PoseFit(fitted, spread @ own @ spread.T, stray, float(used.mean()), look)

    def _project(self, pose: ProductPose) -> tuple[Matrix, Matrix]:
        """Where the edge points are in a frame (N, 2), and how they move with the turn (N, K, 2)."""
        stays = self.at_rim[:, None]
        displaced = np.where(stays, self.points, self.surface.displaced(self.points, pose.turn))
        at = transform_points(pose.homography, displaced)
        rates = np.where(stays[..., None], 0, self.surface.rates(self.points, pose.turn))
        near = [transform_points(pose.homography, displaced + rates[:, k] * 0.01) for k in range(self.surface.terms)]
        axes = np.stack([(there - at) / 0.01 for there in near], 1) if near else np.zeros((len(at), 0, 2))
        return at, axes


def grid_points(move: Matrix, size: tuple[int, int]) -> Matrix:
    """Where a homography sends each pixel of a picture of a size (width, height), row by row (N, 2)."""
    x, y = np.arange(size[0], dtype=np.float64)[None], np.arange(size[1], dtype=np.float64)[:, None]
    across, down, depth = (row[0] * x + row[1] * y + row[2] for row in move)
    return np.stack([across / depth, down / depth], -1).reshape(-1, 2)


def cells_of(points: Matrix, side: float) -> int:
    """How many cells of a grid, `side` pixels large, some points (N, 2) are in."""
    across, down = np.floor(points / side).astype(np.int64).T
    return len(np.unique(across * 1_000_003 + down))


def even_light_of(grey: FloatArray) -> UInt8Array:
    """As `even_light`, of a grey picture (h, w)."""
    return even_light(cv2.cvtColor(np.clip(grey, 0, 255).astype(np.uint8), cv2.COLOR_GRAY2RGB).astype(np.uint8))


def normals_at(picture: UInt8Array, places: FloatArray) -> Matrix:
    """The directions (N, 2) in which an evened picture changes most at some places (N, 2)."""
    soft = cv2.GaussianBlur(picture, (0, 0), 1.0).astype(np.float32)
    change = [cv2.Sobel(soft, cv2.CV_32F, *way, scale=1 / 8) for way in ((1, 0), (0, 1))]
    found = np.stack([cv2.remap(c, places[None], None, cv2.INTER_LINEAR)[0] for c in change], 1).astype(np.float64)
    result: Matrix = found / np.maximum(np.linalg.norm(found, axis=1, keepdims=True), 1e-6)
    return result


def edge_points(picture: FloatArray, alpha: FloatArray, cell: float) -> Matrix:
    """The strongest edges in each cell of a product and at its rim, (N, 2)."""
    evened = even_light_of(picture)
    soft = cv2.GaussianBlur(evened, (0, 0), 1.0).astype(np.float32)
    steep = np.hypot(cv2.Sobel(soft, cv2.CV_32F, 1, 0, scale=1 / 8), cv2.Sobel(soft, cv2.CV_32F, 0, 1, scale=1 / 8))
    steep *= cv2.dilate((alpha > 0.5).astype(np.uint8), np.ones((3, 3), np.uint8))
    steep[:3], steep[-3:], steep[:, :3], steep[:, -3:] = 0, 0, 0, 0
    ys, xs = np.nonzero(steep > STEEP)
    order = np.argsort(-steep[ys, xs], kind="stable")
    ys, xs = ys[order], xs[order]
    names = (ys // cell).astype(np.int64) * 100000 + (xs // cell).astype(np.int64)
    by_cell = np.argsort(names, kind="stable")
    starts = np.searchsorted(names[by_cell], names[by_cell])
    rank = np.arange(len(names)) - starts
    kept = by_cell[rank < IN_CELL]
    return np.stack([xs[kept], ys[kept]], 1).astype(np.float64)
