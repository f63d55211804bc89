"""Finds the border of the label that text is printed on: four straight lines across which the colour changes.

A printed line has the same colour on both sides; beyond the border it differs. So the colours of a strip inside
and a strip outside are compared along lines of any small tilt, from the text outwards.
"""

from __future__ import annotations

import cv2
import numpy as np

from engine.arrays import FloatArray, UInt8Array
from engine.fidelity.vision.registration import Matrix

Side = tuple[Matrix, Matrix]
"""A line from one point (2,) to another."""

FARTHEST = 0.8  # of the text's longer side: no paper reaches farther
NEAR, STRIP = 1, 7  # pixels from a line in which strips begin, and how wide they are
MARGIN = NEAR + STRIP
STEEP = np.linspace(-0.12, 0.12, 25)  # how a line may be tilted against the text
STEP = 12.0  # levels between the strips, on average
SHARE = 0.5  # of the average, that a place must have to count,
ALONG = 0.85  # and how many places of a line must
SHADE = 40.0  # levels by which a paper's colour may change
PEAK = 0.5  # of the sharpest step near a line that another must have to be taken for it
SAME = 2.0  # pixels that two lines may be apart
FEWEST = 3  # lines, or it is no paper
ENOUGH = 64  # places along a line that tell of all of it


def sides_of(outline: FloatArray) -> list[Side]:
    """The sides that a polygon (N, 2) has."""
    corners = outline.astype(np.float64)
    return list(zip(corners, np.roll(corners, -1, 0), strict=True))


def border_of(reference: UInt8Array, outline: FloatArray) -> list[Side]:
    """The sides of the paper that a polygon (N, 2) is on in a picture (H, W, 3).

    Those of the polygon itself, where it is the paper, as far as that can be decided.
    """
    around = border_around(reference, outline)
    own = sides_of(outline)
    same = sum(
        any(abs(signed_distance(point, side)) < SAME for side in own) for point in ((a + b) / 2 for a, b in around)
    )
    return own if len(around) < len(own) and 2 * same >= len(around) else around


def signed_distance(point: Matrix, side: Side) -> float:
    """How far a point is from a line, in pixels."""
    a, b = side
    way = (b - a) / max(float(np.linalg.norm(b - a)), 1e-6)
    return float(way[0] * (point - a)[1] - way[1] * (point - a)[0])


def border_around(reference: UInt8Array, outline: FloatArray) -> list[Side]:
    """The sides of the paper around a polygon, those that are seen; none, if too few are."""
    corners = clockwise(cv2.boxPoints(cv2.minAreaRect(outline.astype(np.float32))))
    farthest = FARTHEST * float(np.linalg.norm(corners[2] - corners[0]))
    sides = list(zip(corners, np.roll(corners, -1, 0), strict=True))
    lines = [border_line(reference, a, b, farthest) for a, b in sides]
    if sum(line is not None for line in lines) < FEWEST:
        return []
    near = [line or side for line, side in zip(lines, sides, strict=True)]
    crossed = [intersection(near[k - 1], near[k]) for k in range(4)]
    return [(crossed[k], crossed[(k + 1) % 4]) for k in range(4) if lines[k] is not None]


def clockwise(corners: FloatArray) -> Matrix:
    """Corners (4, 2) of a rectangle so ordered that a side's outside is on its left."""
    area = cv2.contourArea(corners.astype(np.float32), oriented=True)
    return (corners if area > 0 else corners[::-1]).astype(np.float64)


def border_line(picture: UInt8Array, a: Matrix, b: Matrix, farthest: float) -> Side | None:
    """The nearest line outside of a side from `a` to `b`, at which what is there ends."""
    length = float(np.linalg.norm(b - a))
    out = np.array([(b - a)[1], (a - b)[0]]) / length
    rows = rows_inside(picture, a, b, out, round(farthest))
    if rows < 4:
        return None
    patch = strip_beside(picture, a, b, out, rows)
    rises = [steep * np.arange(-patch.shape[1] / 2, patch.shape[1] / 2) for steep in STEEP]
    found = first_colour_step(patch, rises)
    if found is None:
        return None
    row, tilt = sharpest_line(patch, *found, rises)
    rise = STEEP[tilt] * length / 2
    return a + out * (row - MARGIN - rise), b + out * (row - MARGIN + rise)


def strip_beside(picture: UInt8Array, a: Matrix, b: Matrix, out: Matrix, rows: int) -> FloatArray:
    """What is beside a line, row by row farther out: (H, W, 3), MARGIN rows before it and after the last as well."""
    length = float(np.linalg.norm(b - a))
    start, onwards = a - out * MARGIN, (b - a) / length
    way = np.stack([onwards, out, start], 1)
    size = max(8, round(length)), rows + 2 * MARGIN
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    return cv2.warpAffine(picture, way, size, flags=flags, borderMode=cv2.BORDER_REPLICATE).astype(np.float32)


def first_colour_step(patch: FloatArray, rises: list[Matrix]) -> tuple[int, FloatArray] | None:
    """The row of the first line across which the colour changes for good, and how it changes there (3,)."""
    steps, within = (part[MARGIN:-MARGIN] for part in colour_steps(patch))
    every = max(1, steps.shape[1] // ENOUGH)
    some = np.ascontiguousarray(steps[:, ::every])
    strength, agreed = (
        np.stack(parts, 1) for parts in zip(*(line_strength(some, rise[::every]) for rise in rises), strict=True)
    )
    label_colour = np.median(within[: STRIP // 2].reshape(-1, 3), 0)
    other = np.abs(np.median(within, 1) - label_colour).max(1) > SHADE
    end = int(other.argmax()) if other.any() else len(steps)
    good = np.where((strength > STEP) & (agreed >= ALONG), strength, 0)[:end]
    if not good.any():
        return None
    first = int(np.flatnonzero(good.any(1))[0])
    window = good[first : first + MARGIN + round(float(rises[-1].max()))]  # a tilted line may come first
    row, tilt = np.unravel_index(int(window.argmax()), window.shape)
    return MARGIN + first + int(row), line_mean(steps, rises[tilt])[first + row]


def sharpest_line(patch: FloatArray, about: int, way: FloatArray, rises: list[Matrix]) -> tuple[int, int]:
    """The row about which, and the tilt by which, a line has the steepest change of colour of a kind; the outermost."""
    change = (cv2.Sobel(cv2.GaussianBlur(patch, (0, 0), 0.7), cv2.CV_32F, 0, 1, scale=1 / 8) * way).sum(2)
    first = max(0, about - NEAR - STRIP)
    steep = np.stack([line_mean(change[..., None], rise)[first : about + NEAR + STRIP + 1, 0] for rise in rises], 1)
    strong = steep.max(1)
    peaks = strong >= PEAK * strong.max()
    row = int(np.flatnonzero(peaks)[-1])
    row = max(range(max(0, row - 2), row + 1), key=lambda r: strong[r])
    return first + row, int(steep[row].argmax())


def rows_inside(picture: UInt8Array, a: Matrix, b: Matrix, out: Matrix, most: int) -> int:
    """How many pixels a side can be moved outwards within a picture."""
    for end in (a, b):
        for k, size in enumerate((picture.shape[1], picture.shape[0])):
            if abs(out[k]) > 1e-6:
                room = (size - 2 - end[k]) / out[k] if out[k] > 0 else (1 - end[k]) / out[k]
                most = min(most, int(room) - NEAR)
    return most


def colour_steps(patch: FloatArray) -> tuple[FloatArray, FloatArray]:
    """At each row of a patch (H, W, 3) how the strip after it differs from the one before it, and the one before it.

    Of a strip's colours the middle one counts, so that lines in it do not.
    """
    rows = np.lib.stride_tricks.sliding_window_view(np.pad(patch, ((STRIP, STRIP), (0, 0), (0, 0)), "edge"), STRIP, 0)
    middle = np.median(rows, -1).astype(np.float32)  # of the strip that begins STRIP before each row
    at = np.arange(len(patch))
    before = middle[np.clip(at - NEAR, 0, len(middle) - 1)]
    return middle[np.clip(at + NEAR + STRIP + 1, 0, len(middle) - 1)] - before, before


def line_strength(steps: FloatArray, rise: Matrix) -> tuple[Matrix, Matrix]:
    """For lines that begin at each row of steps (H, W, 3): their mean step (H,), and the share that agrees (H,)."""
    line = along_line(steps, rise)
    mean = line.mean(1)
    strength = np.linalg.norm(mean, axis=1)
    same = (line * mean[:, None]).sum(2) / np.maximum(strength, 1e-6)[:, None]
    return strength, (same > SHARE * strength[:, None]).mean(1)


def line_mean(values: FloatArray, rise: Matrix) -> FloatArray:
    return along_line(values, rise).mean(1).astype(np.float32)


def along_line(values: FloatArray, rise: Matrix) -> FloatArray:
    """Values (H, W, C) along lines that begin at each row and rise so (W,)."""
    height, width = values.shape[:2]
    at = np.clip(np.arange(height)[:, None] + np.rint(rise[None]).astype(int), 0, height - 1)
    return values[at, np.arange(width)[None]]


def intersection(one: Side, other: Side) -> Matrix:
    """Where two lines meet."""
    (a, b), (c, d) = one, other
    ways = np.stack([b - a, c - d], 1)
    if abs(np.linalg.det(ways)) < 1e-6:
        return (b + c) / 2
    place: Matrix = a + (b - a) * np.linalg.solve(ways, c - a)[0]
    return place
