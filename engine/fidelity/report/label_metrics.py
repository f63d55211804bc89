"""What became of a label in a frame."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from engine.arrays import FloatArray, UInt8Array
from engine.fidelity.report.scene_metrics import grey
from engine.fidelity.vision import ocr
from engine.fidelity.vision.cylinder_bend import Bend
from engine.fidelity.vision.region import Region
from engine.fidelity.vision.registration import Matrix, transform_points

UNCUT = 0.9  # share of a label that must be in a frame for its picture to be compared
BENT, BENT_IS = 0.5, 0.85  # correlation of strips below which letters have run, and what they are then at most
SAME = 0.98  # correlation of two strips that show the same: where a letter is another one it is 0.94 at most, measured
LINE = 48  # pixels: lines are read at this height


def label_similarity(
    reference: UInt8Array, place: Matrix, region: Region, move: Matrix, frame: UInt8Array, bend: Bend | None = None
) -> float | None:
    """How much of a label is still there, 0 to 1: as text where there is text to read, as a picture elsewhere.

    `reference` is the photo as the clip's first frame shows it, at `place`: no clip is sharper than that. `frame`
    shows it at `move`, bent by `bend` before. What the border of the frame cuts off says nothing; None if that is all.
    A line that looks the same says the same, for reading errs; one that can be read though its letters have run is not
    well.
    """
    whole = [line for line in region.lines if is_inside(line.corners, move, frame, bend)]
    if whole:
        strips = [(line_strip(line, place, reference), line_strip(line, move, frame, bend)) for line in whole]
        alike = [correlation(photo, seen) for photo, seen in strips]
        read = [line.text if a > SAME else ocr.read_line(s[1]) for line, a, s in zip(whole, alike, strips, strict=True)]
        text = ocr.text_similarity(" ".join(read), " ".join(line.text for line in whole))
        return text if float(np.median(alike)) > BENT else min(text, BENT_IS)
    if region.lines:
        return None
    within = np.zeros_like(frame)
    within[1:-1, 1:-1] = 255  # outside of a frame its border goes on
    there, here = (rectified(region, *at)[..., 0] > 127 for at in ((place, within), (move, within, bend)))
    if (there & here).sum() <= UNCUT * there.sum():
        return None
    return correlation(rectified(region, place, reference), rectified(region, move, frame, bend), there & here)


def lines_inside(region: Region, move: Matrix, frame: UInt8Array) -> list[ocr.Line]:
    """The lines of a label that a frame shows whole."""
    return [line for line in region.lines if is_inside(line.corners, move, frame)]


def legibility(region: Region, move: Matrix, frame: UInt8Array, enough: float = 0.0) -> float | None:
    """How much of a label's text can be read in a frame, 0 to 1; None of what is cut off there.

    Reading stops where even the lines that are left could no longer make it `enough`.
    """
    whole = lines_inside(region, move, frame)
    if not whole:
        return None
    said, similarity = [line.text for line in whole], 1.0
    for i in sorted(range(len(whole)), key=lambda i: -len(whole[i].text)):
        said[i] = ocr.read_line(line_strip(whole[i], move, frame))
        similarity = ocr.text_similarity(" ".join(said), " ".join(line.text for line in whole))
        if similarity < enough:
            break
    return similarity


def is_inside(places: FloatArray, move: Matrix, frame: UInt8Array, bend: Bend | None = None) -> bool:
    """Whether all of some places of the photo (N, 2) are in a frame."""
    at = transform_points(move, places if bend is None else bend.apply(places.astype(np.float64)))
    return bool((at > -0.5).all() and (at < (frame.shape[1] - 0.5, frame.shape[0] - 0.5)).all())


def line_strip(line: ocr.Line, move: Matrix, frame: UInt8Array, bend: Bend | None = None) -> UInt8Array:
    """A line of text as seen straight on, out of a frame, (LINE, w, 3)."""
    width = round(LINE * float(np.linalg.norm(line.corners[1] - line.corners[0])) / max(line.height, 1))
    size = int(np.clip(width, LINE, 24 * LINE)), LINE
    target = np.array([[0, 0], [size[0], 0], [size[0], LINE], [0, LINE]], np.float32)
    back = cv2.getPerspectiveTransform(target, line.corners.astype(np.float32)).astype(np.float64)
    return rectify(frame, back, size, move, bend, cv2.INTER_CUBIC)


def rectified(region: Region, move: Matrix, frame: UInt8Array, bend: Bend | None = None) -> UInt8Array:
    """The region as seen straight on, out of a frame, (h, w, 3) of at most 480 pixels on the long side."""
    x, y, width, height = region.box
    scale = min(1.0, 480 / max(width, height))
    size = max(8, round(width * scale)), max(8, round(height * scale))
    back = np.array([[1 / scale, 0, x], [0, 1 / scale, y], [0, 0, 1.0]])
    return rectify(frame, back, size, move, bend, cv2.INTER_LINEAR if scale < 1 else cv2.INTER_CUBIC)


def rectify(
    frame: UInt8Array, back: Matrix, size: tuple[int, int], move: Matrix, bend: Bend | None, interpolation: int
) -> UInt8Array:
    """A piece of the photo out of a frame that shows it bent and moved, as a picture of a size (width, height).

    `back` is the homography (3, 3) from that picture's pixels to the photo's.
    """
    y, x = np.mgrid[0 : size[1], 0 : size[0]].reshape(2, -1)
    points = transform_points(back, np.stack([x, y], 1).astype(np.float64))
    at = transform_points(move, points if bend is None else bend.apply(points))
    grid = at.astype(np.float32).reshape(size[1], size[0], 2)
    return cv2.remap(frame, grid, None, interpolation, borderMode=cv2.BORDER_REPLICATE).astype(np.uint8)


def correlation(a: UInt8Array, b: UInt8Array, where: NDArray[np.bool_] | None = None) -> float:
    """Of two pictures (H, W, 3), where a mask (H, W) is set."""
    x, y = (cv2.GaussianBlur(grey(p), (0, 0), 1.0).astype(np.float64) for p in (a, b))
    if where is not None:
        x, y = x[where], y[where]
    x, y = x - x.mean(), y - y.mean()
    return float(np.clip((x * y).sum() / max(np.sqrt((x * x).sum() * (y * y).sum()), 1e-6), 0, 1))
