"""How a piece of the photo differs from what a frame shows: laid on it, then looked at for what no camera does.

Dense optical flow (DIS: Kroeger and others, 2016) says where each edge of the piece has gone. An affine motion is taken
out by moving the piece, a quadratic one (perspective, a bottle that turns) by least squares; what is left of the flow
across the edges is warp. With the flow undone, local correlation tells whether the same things are there. The flow is
coarse and costs a tenth at first: only where that leaves warp, it is measured closely.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from engine.arrays import FloatArray, UInt8Array
from engine.fidelity.vision.photometric import blur
from engine.fidelity.vision.quick_flow import ULTRAFAST, QuickFlow
from engine.fidelity.vision.registration import Matrix, transform_points

SIDE = 256  # pixels: the long side at which a piece is compared
AROUND = 0.06  # of a piece's size: how much of its surroundings is drawn with it
RIM = 0.03  # of a patch's size: its outermost pixels are not judged
EDGES = 75  # percentile of the gradient from which on a pixel is an edge,
STEEP = 4.0  # and levels per pixel that it has at least
FEWEST, MOST = 60, 1000  # edge pixels
LIKELY = 0.25  # pixels: smaller errors of the flow are noise
FOLDS = (-0.6, -0.4, -0.2, 0.0, 0.2, 0.4, 0.6)  # of half a patch's size: where a box may have an upright edge
WAYS = 5  # rounds of reweighting
GRAIN = 3.0  # levels: what a patch varies by without any structure
STRUCTURE = 6.0  # levels from which on there is something to compare
LOCAL = 0.03  # of a patch's size: sigma of the window in which things are compared
ERASED = 0.15  # of a place's contrast: with less it is empty
SAME = 0.5  # local correlation of an edge that is believed to have moved
MOSTLY = 0.5  # of the edges must be such, or warp is not judged
TURNED = 0.12  # change of a place's area from which on it has turned towards the camera or away
STILL = 0.3  # pixels: the coarse flow measures less motion than that well, so that a second look tells nothing new
SETTLED = 0.25  # pixels of a frame 1024 wide: less warp is none, and is not measured closely
CLEAR = 0.95  # of the first frame's weakest place: with less, something may differ that a coarse flow does not undo
FARTHEST = 24.0  # pixels that a warp counts at most
REFERENCE = 1024.0  # pixels on a frame's long side in which warp is measured


@dataclass(frozen=True, eq=False)
class PatchMatch:
    """`homography` leads from the reference to the frame.

    `warp` is how far four fifths of the edges are from where they should be, at most, in pixels of a frame that is 1024
    wide; `offsets` (N,) the signed distances. `correlation` is the mean of the local ones, `weakest` that which the
    worst twentieth of the piece has. `sharpness` is against the reference; `erased` is the share of its structure that
    is empty now; `seen` the share of it that is in the frame and not hidden. `parts` are the mean local correlations of
    each part of the piece, None where too little of it is seen.
    """

    homography: Matrix
    warp: float
    correlation: float
    weakest: float
    sharpness: float
    erased: float
    seen: float
    offsets: FloatArray
    parts: tuple[float | None, ...] = ()


class PatchRegistration:
    """A piece of a reference picture (H, W, 3), given by a mask (H, W) of what belongs to it.

    `parts` are masks of its parts, which are also looked at each for itself; with `folds` it may be a box that turns.
    """

    def __init__(
        self, reference: UInt8Array, mask: UInt8Array, parts: Sequence[UInt8Array] = (), folds: bool = False
    ) -> None:
        self.folds = FOLDS if folds else ()
        x, y, width, height = cv2.boundingRect(mask)
        margin = AROUND * max(width, height)
        left, top = max(x - margin, 0), max(y - margin, 0)
        right, bottom = min(x + width + margin, mask.shape[1]), min(y + height + margin, mask.shape[0])
        scale = min(1.0, SIDE / max(right - left, bottom - top))
        self.size = max(16, round((right - left) * scale)), max(16, round((bottom - top) * scale))
        half = (1 / scale - 1) / 2  # pixels are squares: their middles are at half numbers
        self.place: Matrix = np.array([[1 / scale, 0, left + half], [0, 1 / scale, top + half], [0, 0, 1.0]])
        self.unit = 1 / scale * REFERENCE / max(mask.shape)  # of a patch's pixel
        self.glance = QuickFlow(ULTRAFAST)
        self.finder = cv2.DISOpticalFlow.create(cv2.DISOPTICAL_FLOW_PRESET_MEDIUM)
        self.usual = 2.0  # correlation of the weakest place in the first frame; that is always measured closely
        self.pixels = np.mgrid[0 : self.size[1], 0 : self.size[0]].astype(np.float32)[::-1]
        self.picture = self._drawn(grey(reference), np.eye(3))
        rim = max(1, round(RIM * max(self.size)))
        inner = np.zeros_like(self.picture)
        inner[rim:-rim, rim:-rim] = 1
        self.inside = (self._drawn(mask * 255, np.eye(3)) > 80) & (inner > 0)
        self.window = LOCAL * max(self.size)
        self.soft = soft(self.picture)
        self._moments = local_moments(self.soft, self.window)
        structure = np.sqrt(np.maximum(self._moments[1], 0))
        self.structure = np.where(self.inside & (structure > STRUCTURE), structure, 0).astype(np.float32)
        gradient = [cv2.Sobel(self.soft, cv2.CV_32F, *way, scale=1 / 8) for way in ((1, 0), (0, 1))]
        steep = np.hypot(*gradient)
        edges = self.inside & (steep > max(STEEP, float(np.percentile(steep, EDGES))))
        ys, xs = np.nonzero(edges)
        step = max(1, -(-len(xs) // MOST))
        self.points = np.stack([xs, ys], 1)[::step]
        at = self.points[:, 1], self.points[:, 0]
        self.normals = np.stack([g[at] / np.maximum(steep[at], 1e-3) for g in gradient], 1)
        self.quadratic, self.affine = (self._terms(quadratic) for quadratic in (True, False))
        self.fineness = fineness(self.picture, self.soft, self.inside)
        drawn = [self._drawn(part * 255, np.eye(3)) > 80 for part in parts]
        self.parts = [(self.structure * part).astype(np.float32) for part in drawn]

    @property
    def usable(self) -> bool:
        """Whether there is enough to compare."""
        return len(self.points) >= FEWEST

    def register(self, frame: UInt8Array, guesses: list[Matrix], hidden: UInt8Array | None = None) -> PatchMatch | None:
        """The piece in a grey frame (h, w), near the best of some guesses; None where it is not in it.

        `hidden` (h, w) is 1 where something is in front of the reference; it may be smaller than that.
        """
        drawn = [self._drawn(frame, move) for move in guesses]
        best = 0
        if len(guesses) > 1:
            best = max(range(len(guesses)), key=lambda k: plain_correlation(self.picture, drawn[k]))
        move, shown = guesses[best], drawn[best]
        visible = self._visible(frame.shape, move, hidden)
        used = visible[self.points[:, 1], self.points[:, 0]]
        if used.sum() < FEWEST:
            return None
        flow = self.glance.calc(self.picture, shown)
        change, affine = self._affine(flow, used)
        if np.abs(change).max() > STILL:
            move = move @ self.place @ affine @ np.linalg.inv(self.place)
            shown = self._drawn(frame, move)
            visible = self._visible(frame.shape, move, hidden)
            used = visible[self.points[:, 1], self.points[:, 0]]
            if used.sum() < FEWEST:
                return None
            flow = self.glance.calc(self.picture, shown)
        offsets, terms = self._fit(flow, used, self.quadratic)
        if float(np.percentile(np.abs(offsets[used]), 80)) * self.unit < SETTLED:
            match = self._compare(frame, move, shown, flow, visible, self._turns_away(terms), offsets, used)
            if match.weakest > CLEAR * self.usual:
                return match
        flow = self.finder.calc(self.picture, shown, None)
        offsets, terms = self._fit(flow, used, self.quadratic)
        match = self._compare(frame, move, shown, flow, visible, self._turns_away(terms), offsets, used)
        self.usual = match.weakest if self.usual > 1 else self.usual  # the first frame shows the photo as it should be
        return match

    def _compare(
        self, frame: UInt8Array, move: Matrix, shown: UInt8Array, flow: FloatArray, visible: NDArray[np.bool_],
        turns: NDArray[np.bool_], offsets: FloatArray, used: NDArray[np.bool_],
    ) -> PatchMatch:  # fmt: skip
        x, y = self.pixels
        undone = cv2.remap(shown, x + flow[..., 0], y + flow[..., 1], cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
        fine = soft(undone)
        mean, own = self._moments
        other_mean, other = local_moments(fine, self.window)
        both = blur(self.soft * fine, self.window) - mean * other_mean
        alike = both / np.sqrt((np.maximum(own, 0) + GRAIN**2) * (np.maximum(other, 0) + GRAIN**2))
        weight = self.structure * (visible & ~turns)
        whole = max(float(self.structure.sum()), 1e-6)
        compared = weight > 0
        contrast = np.clip(local_moments(soft(shown), self.window)[1], 0, None) / (own + GRAIN**2)
        usual = min(1.0, float(np.percentile(contrast[compared], 75))) if compared.any() else 1.0
        empty = weight * (contrast < ERASED * usual)  # against what is left elsewhere: blur takes it from all
        same = used & (alike[self.points[:, 1], self.points[:, 0]] > SAME)  # what is something else has no place
        far = np.abs(offsets[same]) * self.unit
        seen = self.inside & visible
        # Linear interpolation takes up to a third of the fineness of a small label: the frame is drawn once more.
        sharp = self._drawn(frame, move, cv2.INTER_CUBIC)
        first = self.fineness if visible[self.inside].all() else fineness(self.picture, self.soft, seen)
        return PatchMatch(
            move,
            float(np.percentile(np.minimum(far, FARTHEST), 80)) if same.sum() > MOSTLY * used.sum() else 0.0,
            float((alike * weight).sum() / max(float(weight.sum()), 1e-6)),
            float(np.percentile(alike[compared], 5)) if compared.any() else 1.0,
            fineness(sharp, soft(sharp), seen) / max(first, 1e-3),
            float(empty.sum()) / whole,
            float((self.structure * visible).sum()) / whole,
            np.where(used, np.clip(offsets * self.unit, -FARTHEST, FARTHEST), 0).astype(np.float32),
            tuple(mean_of(alike.astype(np.float32), part, visible) for part in self.parts),
        )

    def _drawn(self, picture: UInt8Array, move: Matrix, interpolation: int = cv2.INTER_LINEAR) -> UInt8Array:
        """The patch's part of a picture that shows the reference under a homography."""
        how = interpolation | cv2.WARP_INVERSE_MAP
        return cv2.warpPerspective(
            picture, move @ self.place, self.size, flags=how, borderMode=cv2.BORDER_REPLICATE
        ).astype(np.uint8)

    def _visible(self, shape: tuple[int, ...], move: Matrix, hidden: UInt8Array | None) -> NDArray[np.bool_]:
        """Where the patch is in the frame and not hidden, (h, w)."""
        shown = np.zeros(shape[:2], np.uint8)
        shown[1:-1, 1:-1] = 255
        how = cv2.INTER_NEAREST | cv2.WARP_INVERSE_MAP
        shown = cv2.warpPerspective(shown, move @ self.place, self.size, flags=how)
        if not shown.all():  # what is compared near the border is compared with what is outside
            reach = 2 * round(self.window) + 1
            shown = cv2.erode(shown, np.ones((reach, reach), np.uint8))
        visible = shown > 0
        if hidden is not None:
            shrink = np.diag([hidden.shape[1] / shape[1], hidden.shape[0] / shape[0], 1.0])
            visible &= cv2.warpPerspective(hidden, shrink @ self.place, self.size, flags=how) == 0
        return visible

    def _turns_away(self, terms: Matrix) -> NDArray[np.bool_]:
        """Where a quadratic motion squeezes or stretches the patch so much that it can't look the same, (h, w)."""
        x, y = self.pixels
        k, half = 2 / max(self.size), len(terms) // 2
        x, y = (x - self.size[0] / 2) * k, (y - self.size[1] / 2) * k
        (xx, xy), (yx, yy) = (
            (k * (c[1] + 2 * c[3] * x + c[4] * y), k * (c[2] + c[4] * x + 2 * c[5] * y))
            for c in (terms[:half], terms[half:])
        )
        return np.abs((1 + xx) * (1 + yy) - xy * yx - 1) > TURNED

    def _affine(self, flow: FloatArray, used: NDArray[np.bool_]) -> tuple[FloatArray, Matrix]:
        """What an affine motion explains of the flow at the edges (N,), and the motion, in the patch."""
        _, c = self._fit(flow, used, self.affine)
        k, (mx, my) = 2 / max(self.size), np.array(self.size) / 2
        rows = [[c[j + 1] * k, c[j + 2] * k, c[j] - k * (c[j + 1] * mx + c[j + 2] * my)] for j in (0, 3)]
        move = np.eye(3) + np.array([*rows, [0, 0, 0]])
        corners = np.array([[0, 0], [self.size[0], 0], [self.size[0], self.size[1]], [0, self.size[1]]], np.float64)
        return (transform_points(move, corners) - corners).astype(np.float32), move

    def _terms(self, quadratic: bool) -> Matrix:
        """What each term of a polynomial motion moves the edges by, across them, (N, 12 and folds) or (N, 6)."""
        x, y = ((self.points - np.array(self.size) / 2) / max(self.size) * 2).T
        terms = [np.ones(len(x)), x, y, *([x * x, x * y, y * y] if quadratic else [])]
        if quadratic:  # and a box with two faces, that turns: upright folds
            terms += [np.maximum(x - fold, 0) for fold in self.folds]
        basis = np.stack(terms, 1)
        return np.concatenate([basis * self.normals[:, :1], basis * self.normals[:, 1:]], 1).astype(np.float64)

    def _fit(self, flow: FloatArray, used: NDArray[np.bool_], rows: Matrix) -> tuple[FloatArray, Matrix]:
        """What a polynomial motion leaves of the flow across the edges (N,), by robust least squares; its terms."""
        across = (flow[self.points[:, 1], self.points[:, 0]] * self.normals).sum(1)
        weights = used.astype(np.float64)
        rest, coefficients = across, np.zeros(rows.shape[1])
        for _ in range(WAYS):
            weighted = rows * weights[:, None]
            coefficients = np.linalg.solve(weighted.T @ rows + 1e-3 * np.eye(rows.shape[1]), weighted.T @ across)
            rest = across - rows @ coefficients
            spread = max(LIKELY, 1.4826 * float(np.median(np.abs(rest[used]))))
            weights = used / (1 + (rest / (2 * spread)) ** 2)
        return rest.astype(np.float32), coefficients


def mean_of(values: FloatArray, weight: FloatArray, visible: NDArray[np.bool_]) -> float | None:
    """A weighted mean of what is visible; None where that is less than most of it."""
    seen, whole = float((weight * visible).sum()), float(weight.sum())
    return float((values * weight * visible).sum()) / seen if seen > MOSTLY * whole else None


def grey(picture: UInt8Array) -> UInt8Array:
    """A picture (H, W, 3) or one that is grey already, as grey."""
    return picture if picture.ndim == 2 else cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY).astype(np.uint8)


def soft(picture: UInt8Array) -> FloatArray:
    return cv2.GaussianBlur(picture.astype(np.float32), (0, 0), 1.0)


def local_moments(picture: FloatArray, sigma: float) -> tuple[FloatArray, FloatArray]:
    """Local mean and variance."""
    mean = blur(picture, sigma)
    return mean, blur(picture * picture, sigma) - mean * mean


def plain_correlation(a: UInt8Array, b: UInt8Array) -> float:
    """Of every other pixel of two grey pictures of a size."""
    one, other = (np.ascontiguousarray(picture[::2, ::2]) for picture in (a, b))
    return float(cv2.matchTemplate(one, other, cv2.TM_CCOEFF_NORMED)[0, 0])


def fineness(picture: UInt8Array, soft_picture: FloatArray, where: NDArray[np.bool_]) -> float:
    """Fine structure in relation to coarse, of a picture and the same by `soft`."""
    if not where.any():
        return 0.0
    fine = picture - cv2.GaussianBlur(picture.astype(np.float32), (0, 0), 1.2)
    coarse = soft_picture - blur(picture.astype(np.float32), 5)
    return float(np.abs(fine)[where].mean() / max(float(np.abs(coarse)[where].mean()), 0.3))
