"""The regions of a photo that must not change: found by text detection, or given by the user."""

from __future__ import annotations

import cv2
import numpy as np

from engine.arrays import FloatArray, UInt8Array
from engine.fidelity.labels.label_border import border_around
from engine.fidelity.vision import ocr
from engine.fidelity.vision.region import Region, clipped, rectangle

NEAR = 0.9  # lines closer than so many line heights belong to one label
OVERLAP = 0.5  # of the shorter one's width, if it is under the other, or of the lower one's height, if beside it
LIKE = 1.5  # times as high
ENDS = (np.min, np.max)
PADDING = 0.35  # of a line's height, around a label's text
SMALLEST_LINE = 8.0  # pixels; lower lines are ignored
SHORT = 3  # letters: so few must be read for sure, if they stand alone
SURE = 0.95
LOOK_AT = 1024  # pixels on the long side, at which paper is looked for
INSET = 1.4  # pixels of that by which a corner is drawn in: nothing beside the paper is restored
SHARE = 0.012  # of the photo's short side: nor are lines lower than this


def detect_labels(photo: UInt8Array) -> list[Region]:
    """The labels of a photo (H, W, 3): its lines of text, grouped. Raises ModelMissingError."""
    lines = [line for line in ocr.read(photo) if line.height >= max(SMALLEST_LINE, SHARE * min(photo.shape[:2]))]
    labels = [region_around(group) for group in group_lines(lines) if any(is_label(line) for line in group)]
    scale = min(1.0, LOOK_AT / max(photo.shape[:2]))
    small = cv2.resize(photo, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA).astype(np.uint8)
    return merged_by_border([grown_to_border(one, small, scale) for one in labels])


def grown_to_border(region: Region, small: UInt8Array, scale: float) -> Region:
    """A region grown to the paper that it is printed on, where that is seen all around: what frames it melts, too.

    `small` is the photo at `scale`.
    """
    sides = border_around(small, region.outline * np.float32(scale))
    if len(sides) < 4:
        return region
    corners = np.stack([a for a, _ in sides])
    inwards = corners.mean(0) - corners
    corners += inwards / np.linalg.norm(inwards, axis=1, keepdims=True) * INSET
    return Region((corners / scale).astype(np.float32), region.lines)


def merged_by_border(labels: list[Region]) -> list[Region]:
    """The same, with those that lie on the paper of a larger one in one with it."""
    large = sorted(range(len(labels)), key=lambda k: -cv2.contourArea(labels[k].outline))
    kept: dict[int, Region] = {}
    for k in large:
        x, y = (float(v) for v in labels[k].outline.mean(0))
        on = next((j for j, one in kept.items() if cv2.pointPolygonTest(one.outline, (x, y), False) >= 0), k)
        lines = kept[on].lines + labels[k].lines if on in kept else labels[k].lines
        outline = labels[on].outline
        kept[on] = Region(outline, tuple(sorted(lines, key=lambda line: float(line.corners[:, 1].mean()))))
    return [kept[k] for k in sorted(kept)]


def is_label(line: ocr.Line) -> bool:
    """Whether a line is a label by itself. What reads as "DO" may be birds, as "1000" a row of caps."""
    return line.confidence >= SURE or sum(c.isalpha() for c in line.text) > SHORT


def group_lines(lines: list[ocr.Line]) -> list[list[ocr.Line]]:
    """Lines that lie close to each other together; a group may grow by any of its lines."""
    groups: list[list[ocr.Line]] = []
    for line in lines:
        mine = [group for group in groups if any(belong_together(line, other) for other in group)]
        groups = [group for group in groups if group not in mine]
        groups.append([line, *(other for group in mine for other in group)])
    return [sorted(group, key=lambda line: line.corners[:, 1].mean()) for group in groups]


def belong_together(a: ocr.Line, b: ocr.Line) -> bool:
    """Whether one line is right under the other, or goes on beside it: as large, on the same height, tilted as it is.

    Large letters beside small ones are the thing in front and one behind it.
    """
    first, second = sorted((a, b), key=lambda line: -line.width)
    low, high = (np.stack([edge(line.corners @ first.axes.T, axis=0) for line in (first, second)]) for edge in ENDS)
    gap = low.max(0) - high.min(0)
    overlap = -gap / (high - low).min(0)
    reach = NEAR * min(a.height, b.height)
    under = gap[1] < reach and overlap[0] >= OVERLAP
    alike = max(a.height, b.height) < LIKE * min(a.height, b.height)
    return bool(under or (gap[0] < reach and overlap[1] >= OVERLAP and alike))


def region_around(lines: list[ocr.Line]) -> Region:
    """The region around some lines: the hull of their boxes, each a little larger."""
    corners = np.concatenate([padded(line) for line in lines])
    hull = cv2.convexHull(corners.astype(np.float32))[:, 0]
    return Region(hull.astype(np.float32), tuple(lines))


def padded(line: ocr.Line) -> FloatArray:
    """A line's corners (4, 2), moved outwards along its own axes."""
    signs = np.array([(-1, -1), (1, -1), (1, 1), (-1, 1)], np.float32)
    return line.corners + signs @ line.axes * line.height * PADDING


def marked_or_detected(photo: UInt8Array, boxes: list[tuple[float, float, float, float]]) -> list[Region]:
    """The given regions (x, y, width, height), or the detected labels if none are given.

    Raises InvalidRequestError, ModelMissingError.
    """
    return clipped([rectangle(*box) for box in boxes], photo) if boxes else detect_labels(photo)


def with_text(region: Region, photo: UInt8Array) -> Region:
    """A region with the text that is read in it; as it is, where it has some already or nothing can be read here."""
    if region.lines or not ocr.available():
        return region
    x, y, width, height = region.box
    found = ocr.read(photo[y : y + height, x : x + width])
    return Region(
        region.outline,
        tuple(ocr.Line(line.corners + np.array([x, y], np.float32), line.text, line.confidence) for line in found),
    )
