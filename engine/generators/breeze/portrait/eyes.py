"""Eyes that blink and look: the lid's own skin comes down with its lashes, the iris moves behind the lids.

And whether they may: behind glasses or sunglasses, shut, hidden, or in a profile, they are left as they are.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from engine.arrays import FloatArray, UInt8Array, median
from engine.generators.breeze.portrait.head_model import ramp
from engine.generators.breeze.portrait.mesh import EyePoints, FaceMesh
from engine.imaging.face_detection import Matrix
from engine.imaging.lab import lab_of_srgb

BRIDGE = (8, 195)  # from between the brows to the middle of the nose, where glasses have their bridge
BRIDGE_SIZE = 200  # pixels from hairline to chin at which it is analysed
BRIDGE_WIDE, BRIDGE_SMOOTH = 10, 6.0  # pixels there: of the strip, and over which lightness is smoothed
GLASSES = 36.0  # levels by which a line across the nose stands out: skin is below, frames are above
DOUBTFUL = 17.0  # the same: here the eyes have to be seen clearly
IRIS_CONTRAST, CLEAR_CONTRAST = 12.0, 30.0  # lightness of the white above the iris: eyes that are seen have more
OTHER_COLOUR = 26.0  # of what is below the eyes, from the skin's, in Lab: mirrors of sunglasses are farther
PATTERN = 14.0  # by which hues below the eyes differ from those about them: a mirrored landscape's differ more
PATTERN_SIZE = 100  # pixels from hairline to chin at which that is analysed
SKIN, BELOW_EYES = [205, 425, 50, 280, 5, 9], ([229, 230, 231, 119, 120], [449, 450, 451, 348, 349])
OPEN = 0.13  # height of an open eye in lengths of it
PROFILE = 34.0  # degrees of yaw as the mesh has it, which is less than the truth: beyond, far eyes do not shut well
SMALLEST = 7.0  # pixels of an eye's length; smaller ones are not seen to blink

FINE = 110.0  # pixels of an eye's length at which it is drawn, at least
WHOLE = (2.2, 1.8, 0.58)  # width and height of the drawn piece, in lengths of the eye; how far down its middle is
OPENING = (1.3, 0.9, 0.5)  # the same of the piece that an iris moves in
IRIS_REACH = 2.3  # radii of the iris: what is farther from its middle does not move with it
LASHES = 0.10  # of the eye's height: what is on the lid's edge and goes down with it, unstretched
LINER = (
    0.22  # of the eye's height: the strip above the lid's edge that goes down unstretched, dark with roots and shade
)
MEET = 0.91  # how far down the lower lid's line the upper one comes
REACHED = 0.8  # of the lashes: so far they cross the lower lid's line at least
EVENED = 0.9  # how much of a stretched lid's structure, by its stretch, gives way to the skin's own colour
EVEN_UNTIL = 0.12  # of the eye's height above the strip that is not stretched: over which that ends
SKIN_BLUR = 0.12  # of the eye's length: over which the skin's colour is taken
BELOW = (0.4, 0.9)  # of the eye's height: where below it the skin's colour is taken
RISE = 0.11  # of the eye's height: how far the lower lid comes up
SHADE = 0.06  # a lid that comes down turns from the light
SHADOW = 0.22  # of the lid on the eye
CORNER = (0.24, 0.08)  # of the eye's length: how far outside and inside its corners a lid's motion ends
UNDER_BROW = 0.38  # from brow to lid: where the skin begins to stretch


@dataclass(frozen=True)
class EyeGate:
    """What was measured of a face to decide on its eyes."""

    bridge: float
    contrast: tuple[float, float]
    opening: tuple[float, float]
    colour: tuple[float, float]
    pattern: tuple[float, float]
    yaw: float
    length: tuple[float, float]

    @property
    def reason(self) -> str:
        """Why the eyes are left alone; empty when they may blink."""
        clear = CLEAR_CONTRAST if self.bridge > DOUBTFUL else IRIS_CONTRAST
        reasons = {
            "profile": abs(self.yaw) > PROFILE,
            "glasses": self.bridge > GLASSES or max(self.colour) > OTHER_COLOUR or max(self.pattern) > PATTERN,
            "small": min(self.length) < SMALLEST,
            "closed": min(self.opening) < OPEN,
            "hidden": min(self.contrast) < clear,
        }
        return next((reason for reason, so in reasons.items() if so), "")


def gate_of(picture: UInt8Array, mesh: FaceMesh) -> EyeGate:
    """Looks at the bridge of the nose and at both eyes of a face in a picture (H, W, 3)."""
    left, right = mesh.eyes
    return EyeGate(
        bridge_line(picture, mesh),
        (iris_contrast(picture, left), iris_contrast(picture, right)),
        (opening(left), opening(right)),
        (colour_apart(picture, mesh, BELOW_EYES[0]), colour_apart(picture, mesh, BELOW_EYES[1])),
        (pattern(picture, mesh, BELOW_EYES[0]), pattern(picture, mesh, BELOW_EYES[1])),
        mesh.yaw,
        (left.length, right.length),
    )


def pattern(picture: UInt8Array, mesh: FaceMesh, below: list[int]) -> float:
    """How much the hues below an eye differ from those close by, in Lab: skin is of one hue."""
    shrink = min(1.0, PATTERN_SIZE / mesh.height)
    small = cv2.resize(picture, None, fx=shrink, fy=shrink, interpolation=cv2.INTER_AREA).astype(np.uint8)
    hues = lab_of_srgb(small)[..., 1:].astype(np.float32)
    mask = np.zeros(small.shape[:2], np.uint8)
    cv2.fillPoly(mask, [cv2.convexHull((mesh.points[below, :2] * shrink).astype(np.int32))], 1)
    apart = np.abs(hues - cv2.GaussianBlur(hues, (0, 0), 3)).sum(-1)
    return float(apart[mask > 0].mean()) if mask.any() else 0.0


def colour_apart(picture: UInt8Array, mesh: FaceMesh, below: list[int]) -> float:
    """How far the hue below an eye is from the skin's, in Lab."""
    shrink = min(1.0, BRIDGE_SIZE / mesh.height)
    small = cv2.resize(picture, None, fx=shrink, fy=shrink, interpolation=cv2.INTER_AREA).astype(np.uint8)

    def hue(points: list[int]) -> FloatArray:
        x, y = np.clip((mesh.points[points, :2] * shrink).astype(int).T, 0, np.array(small.shape[1::-1])[:, None] - 1)
        lab = lab_of_srgb(small[y, x][None])[0].astype(np.float32)
        return median(lab[:, 1:], axis=0)

    return float(np.linalg.norm(hue(below) - hue(SKIN)))


def bridge_line(picture: UInt8Array, mesh: FaceMesh) -> float:
    """How much a line across the bridge of the nose stands out, in levels of lightness.

    Light and shadow on a nose change along it slowly, or from side to side; glasses have a line across.
    """
    top, low = mesh.points[BRIDGE[0], :2].astype(np.float64), mesh.points[BRIDGE[1], :2].astype(np.float64)
    scale = mesh.height / BRIDGE_SIZE
    along = (low - top) / max(float(np.linalg.norm(low - top)), 1e-6)
    size = BRIDGE_WIDE, max(8, round(float(np.linalg.norm(low - top)) / scale))
    turn = np.array([[along[1], along[0]], [-along[0], along[1]]]) * scale
    back = np.column_stack([turn, top - turn @ np.array([size[0] / 2, 0])])
    if scale > 1.5:
        picture = cv2.resize(picture, None, fx=1 / scale, fy=1 / scale, interpolation=cv2.INTER_AREA).astype(np.uint8)
        back = back / scale
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    strip = cv2.warpAffine(picture, back, size, flags=flags, borderMode=cv2.BORDER_REPLICATE)
    lightness = lab_of_srgb(strip)[..., 0].astype(np.float32).mean(1, keepdims=True)
    smooth = cv2.GaussianBlur(lightness, (0, 0), sigmaX=1, sigmaY=BRIDGE_SMOOTH, borderType=cv2.BORDER_REFLECT_101)
    return float(np.abs(lightness - smooth)[3:-3].max())


def opening(eye: EyePoints) -> float:
    """How high an eye is open, in lengths of it."""
    return float(np.linalg.norm(eye.lower[3:6] - eye.upper[3:6], axis=1).mean()) / max(eye.length, 1e-6)


def iris_contrast(picture: UInt8Array, eye: EyePoints) -> float:
    """How much lighter the white of an eye is than its iris, in levels of lightness."""
    outline = np.concatenate([eye.upper, eye.lower[-2:0:-1]])
    low, high = np.floor(outline.min(0)).astype(int) - 1, np.ceil(outline.max(0)).astype(int) + 2
    x0, y0 = np.maximum(low, 0)
    x1, y1 = np.minimum(high, picture.shape[1::-1])
    if x1 - x0 < 3 or y1 - y0 < 3:
        return 0.0
    lightness = lab_of_srgb(np.ascontiguousarray(picture[y0:y1, x0:x1]))[..., 0].astype(np.float32)
    fine = max(1, round(FINE / max(eye.length, 1)))
    lightness = cv2.resize(lightness, None, fx=fine, fy=fine, interpolation=cv2.INTER_LINEAR)
    mask = np.zeros(lightness.shape, np.uint8)
    cv2.fillPoly(mask, [np.rint((outline - (x0, y0) + 0.5) * fine - 0.5).astype(np.int32)], 1)
    middle = (eye.iris[0] - (x0, y0) + 0.5) * fine - 0.5
    radius = iris_radius(eye) * fine
    y, x = np.mgrid[0 : mask.shape[0], 0 : mask.shape[1]]
    apart = np.hypot(x - middle[0], y - middle[1]) / max(radius, 1e-6)
    iris, white = lightness[(mask > 0) & (apart < 0.8)], lightness[(mask > 0) & (apart > 1.15)]
    if min(iris.size, white.size) < 4:
        return 0.0
    return float(np.percentile(white, 75) - median(iris))


def iris_radius(eye: EyePoints) -> float:
    return float(np.linalg.norm(eye.iris[1] - eye.iris[3])) / 2


class Eye:
    """Draws one eye with its lid down by a share, and its iris elsewhere."""

    def __init__(self, eye: EyePoints, piece: tuple[float, float, float] = WHOLE) -> None:
        self.length = eye.length
        self.fine = max(1.0, FINE / self.length)
        along = eye.upper[-1] - eye.upper[0]
        angle = np.arctan2(along[1], along[0])
        size = self.length * self.fine
        self.size = int(piece[0] * size), int(piece[1] * size)
        c, s = np.cos(angle) * self.fine, np.sin(angle) * self.fine
        turn = np.array([[c, s], [-s, c]])
        middle = (eye.upper[0] + eye.upper[-1]).astype(np.float64) / 2
        shift = np.array([self.size[0] / 2, self.size[1] * piece[2]]) - turn @ middle
        self.to_piece: Matrix = np.column_stack([turn, shift])
        upper, lower, iris, brow = (
            (points @ turn.T + shift).astype(np.float32) for points in (eye.upper, eye.lower, eye.iris, eye.brow)
        )
        self._lines(upper, lower, brow)
        self.iris, self.radius = iris[0], float(np.linalg.norm(iris[1] - iris[3])) / 2
        height, width = self.size[1], self.size[0]
        self.y, self.x = (a.astype(np.float32) for a in np.mgrid[0:height, 0:width])
        feather = np.zeros((height, width), np.float32)
        feather[6:-6, 6:-6] = 1
        self.feather = cv2.GaussianBlur(feather, (0, 0), 3)[..., None]
        low = np.floor(self.iris - IRIS_REACH * self.radius).astype(int).clip(0, [width, height])
        high = np.ceil(self.iris + IRIS_REACH * self.radius).astype(int).clip(low, [width, height])
        self.around_iris = slice(int(low[1]), int(high[1]) + 1), slice(int(low[0]), int(high[0]) + 1)
        below = ramp((self.y - self.edge) / np.float32(self.open), 0.10, 0.22)
        above = 1 - ramp((self.y - self.bottom) / np.float32(self.open), -0.14, -0.02)
        self.between_lids = (below * above * self.columns)[self.around_iris]

    def _lines(self, upper: FloatArray, lower: FloatArray, brow: FloatArray) -> None:
        """For each column: the lids' edges, the brow, and how much of the eye is there."""
        columns = np.arange(self.size[0], dtype=np.float32)
        left, right = float(upper[0, 0]), float(upper[-1, 0])
        within = np.clip(columns, left, right)
        edge = polynomial(upper, 4, within)
        bottom = np.maximum(polynomial(lower, 4, within), edge + np.float32(0.5))
        reach = right - left
        outside, inside = CORNER[0] * reach, CORNER[1] * reach
        opens = ramp(columns, left - outside, left + inside)
        self.columns = (opens * (1 - ramp(columns, right - inside, right + outside))).astype(np.float32)
        over = polynomial(brow, 2, np.clip(columns, brow[:, 0].min(), brow[:, 0].max()))
        self.open = float((bottom - edge).max())
        blur = max(1.0, 0.1 * reach)
        pad = round(0.26 * reach)
        drop = np.pad(np.maximum(MEET * (bottom - edge), 0), pad, mode="edge")[None]
        drop = cv2.GaussianBlur(drop, (0, 0), blur)[0, pad:-pad]
        # The blur takes from the deepest columns: there the lashes have to reach the lower lid all the same.
        drop = np.maximum(drop, bottom - edge - np.float32(REACHED * LASHES * self.open))
        self.edge, self.bottom, self.drop = edge[None], bottom[None], (drop * self.columns)[None]
        self.top = np.minimum(over + UNDER_BROW * (edge - over), edge - 0.55 * self.open)[None].astype(np.float32)

    def box(self, shape: tuple[int, ...]) -> tuple[slice, slice]:
        """The rows and columns of the picture that the piece touches."""
        return box_of(self.to_piece, self.size, shape)

    def change(
        self, picture: UInt8Array, corner: tuple[int, int], lids: float, gaze: tuple[float, float]
    ) -> tuple[tuple[slice, slice], FloatArray]:
        """Which rows and columns of a part of the picture (h, w, 3), which begins at `corner`, change by how much.

        The change is in levels, (h, w, 3).
        """
        to_piece = self.to_piece.copy()
        to_piece[:, 2] += to_piece[:, :2] @ np.array(corner, np.float64)
        piece = cv2.warpAffine(
            picture, to_piece, self.size, flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE
        ).astype(np.float32)
        drawn = self._shut(self._look(piece, gaze), lids)
        added = (drawn - piece) * self.feather
        if self.fine > 1.3:
            added = cv2.GaussianBlur(added, (0, 0), 0.4 * self.fine)
        rows, columns = box_of(to_piece, self.size, picture.shape)
        to_piece[:, 2] += to_piece[:, :2] @ np.array([columns.start, rows.start])
        size = columns.stop - columns.start, rows.stop - rows.start
        # The warp leads from the box to the piece, as OpenCV's inverse map wants it.
        change = cv2.warpAffine(added, to_piece, size, flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP)
        return (rows, columns), change.astype(np.float32)

    def _look(self, piece: FloatArray, gaze: tuple[float, float]) -> FloatArray:
        """The iris moved by so many of its radii, behind the lids."""
        if abs(gaze[0]) + abs(gaze[1]) < 0.01:
            return piece
        right, down = (np.float32(share * self.radius) for share in gaze)
        rows, columns = self.around_iris
        x, y = here = self.x[rows, columns], self.y[rows, columns]
        for _ in range(4):
            share = 1 - ramp(np.hypot(x - self.iris[0], y - self.iris[1]), 1.15 * self.radius, IRIS_REACH * self.radius)
            x, y = here[0] - right * share, here[1] - down * share
        moved = cv2.remap(piece, x, y, cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
        out = piece.copy()
        out[rows, columns] += self.between_lids[..., None] * (moved - piece[rows, columns])
        return out

    def _shut(self, piece: FloatArray, lids: float) -> FloatArray:
        """The upper lid down by a share of the way to the lower one, which comes up a little."""
        if lids < 0.01:
            return piece
        drop = self.drop * np.float32(lids)
        edge, high = self.edge + drop, np.float32(self.open)
        lid = cv2.remap(piece, self.x, self._source(drop), cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
        lid = self._without_white(piece, lid, edge)
        depth = np.clip((self.y - self.top) / np.maximum(edge - self.top, 1e-3), 0, 1)
        lid = self._evened(piece, lid, drop) * (1 - SHADE * lids * depth)[..., None]
        rising = np.exp(-np.clip(self.y - self.bottom, 0, None) / (0.5 * high)) * (self.y > self.bottom - 2)
        up = self.y + np.float32(RISE * lids) * high * rising * self.columns
        under = cv2.remap(piece, self.x, up.astype(np.float32), cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
        shadow = np.clip(1 - (self.y - edge) / (0.5 * high), 0, 1) * (self.y > edge) * self.columns
        under = under * (1 - SHADOW * lids * shadow)[..., None]
        soft = max(1.0, 0.03 * self.open)
        lashes = edge + LASHES * high
        mask = 1 - ramp(self.y - lashes, -soft, soft)
        mask = mask * np.clip(4 * self.columns, 0, 1) * ramp(self.y - self.top, -0.5, 0.5)
        return under + mask[..., None] * (lid - under)

    def _evened(self, piece: FloatArray, lid: FloatArray, drop: FloatArray) -> FloatArray:
        """A stretched lid with the skin's own colour where it is stretched most.

        A narrow dark or light strip above the edge, as of eyeliner, a fold or a highlight, would become a wide smear.
        """
        firm = self.edge - np.float32(LINER * self.open)
        span = np.maximum(firm - self.top, np.float32(1e-3))
        r = np.clip((self.y - self.top) / (span + drop), 0, 1)
        share = drop * (0.35 + 1.3 * r) / (span + drop * (0.35 + 1.3 * r))
        share = share * ramp(r, 0.05, 0.4) * (1 - ramp(self.y - firm - drop, -EVEN_UNTIL * self.open, 0))
        return lid + (EVENED * share * self.columns)[..., None] * (self._skin(piece) - lid)

    def _skin(self, piece: FloatArray) -> FloatArray:
        """The colour of each column's skin (1, width, 3): half from above the lid's edge, half from below the eye."""
        above = self._median(piece, self.top, self.edge - LINER * self.open)
        below = self._median(piece, self.bottom + BELOW[0] * self.open, self.bottom + BELOW[1] * self.open)
        return cv2.GaussianBlur((above + below) / 2, (0, 0), sigmaX=SKIN_BLUR * self.length * self.fine, sigmaY=1e-3)

    def _without_white(self, piece: FloatArray, lid: FloatArray, edge: FloatArray) -> FloatArray:
        """A lid that takes nothing bright of the eye along, where its edge was found a little too low.

        At its edge, what is brighter than the skin just above is white of the eye or a light mirrored in it.
        """
        above = self._median(piece, self.edge - LINER * self.open, self.edge - 0.4 * LINER * self.open)
        above = cv2.GaussianBlur(above, (0, 0), sigmaX=0.02 * self.length * self.fine, sigmaY=1e-3)
        near = ramp(self.y - edge, -0.4 * LINER * self.open, 0) * self.columns
        return lid - near[..., None] * np.maximum(lid - above, 0)

    def _median(self, piece: FloatArray, first: FloatArray, last: FloatArray) -> FloatArray:
        """The median colour (1, width, 3) of each column between two rows of its own (1, width)."""
        rows = (first + (last - first) * np.linspace(0, 1, 9, dtype=np.float32)[:, None]).astype(np.float32)
        columns = np.repeat(self.x[:1], len(rows), 0)
        found = cv2.remap(piece, columns, rows, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
        return median(found, axis=0)[None].astype(np.float32)

    def _source(self, drop: FloatArray) -> FloatArray:
        """From which row each point of a lid comes that is stretched by `drop` between brow and edge.

        Down the lid the skin follows by 0.35 r + 0.65 r^2 of the drop, r from 0 at the top to 1 just above the edge: a
        fold above an eye hardly moves, the lid comes out from under it. This is solved for r by Newton's method. The
        edge and what is below it, the lashes, go down as they are.
        """
        firm = self.edge - np.float32(LINER * self.open)
        span = np.maximum(firm - self.top, np.float32(1e-3))
        below = self.y - self.top
        r = np.clip(below / (span + drop), 0, 1)
        for _ in range(4):
            value = r * span + drop * (0.35 * r + 0.65 * r * r) - below
            slope = span + drop * (0.35 + 1.3 * r)
            r = np.clip(r - value / slope, 0, 1)
        source = np.where(below < 0, self.y, self.top + r * span)
        return np.where(self.y > firm + drop, self.y - drop, source).astype(np.float32)


def box_of(to_piece: Matrix, size: tuple[int, int], shape: tuple[int, ...]) -> tuple[slice, slice]:
    """The rows and columns of a picture from which a warp to a piece (width, height) takes its pixels."""
    back = cv2.invertAffineTransform(to_piece)
    width, height = size
    corners = np.array([[0, 0, 1], [width, 0, 1], [0, height, 1], [width, height, 1.0]]) @ back.T
    low, high = np.floor(corners.min(0)).astype(int) - 2, np.ceil(corners.max(0)).astype(int) + 3
    x0, y0 = np.maximum(low, 0)
    x1, y1 = np.minimum(high, shape[1::-1])
    return slice(int(y0), int(max(y0, y1))), slice(int(x0), int(max(x0, x1)))


def polynomial(points: FloatArray, degree: int, at: FloatArray) -> FloatArray:
    """A smooth line through points (n, 2), its height at each x."""
    middle, reach = points[:, 0].mean(), max(float(np.ptp(points[:, 0])), 1e-3)
    weights = np.polyfit((points[:, 0] - middle) / reach, points[:, 1], degree)
    return np.polyval(weights, (at - middle) / reach).astype(np.float32)
