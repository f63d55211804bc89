"""Labels and products through a clip, each laid on every frame: the cheap look that settles most frames."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeGuard

import cv2
import numpy as np
from numpy.typing import NDArray

from engine.arrays import FloatArray, UInt8Array
from engine.fidelity.vision.patch_registration import SIDE, PatchMatch, PatchRegistration
from engine.fidelity.vision.planar_tracker import polygon_mask
from engine.fidelity.vision.registration import Matrix, transform_points

FOUND = 0.6  # correlation from which on a piece has been found: with its neighbours it has 0.4 at most
ALIKE = 0.9  # of the weakest place, against the first frame: with less something may be in front
GRID = 9  # points of a side, by which the flow says where a piece is
STRAY = 2.0  # pixels that they may differ by
SHIMMER = 6**0.5  # second differences of a noise are so many times as large as it
WAVES = 0.68  # of the warp: waves that run through a piece tremble less than that, noise as much as it warps
PRODUCT = (0.02, 0.7)  # shares of a picture: a smaller or larger subject is not looked at as a product
FOREIGN = 24.0  # levels: a coarse difference of what is something else
OUTSIDE = 0.35  # of a thing in front reaches beyond the subject
MOSTLY = 0.4  # of a label that must be left without what is beside the subject
STRAIGHT, LINES, MADE = 0.16, 8, 0.3  # of a patch's side, so many such lines, and the share of its edges on them
ALONG = 5  # pixels across: edges that lie on a line
AROUND = 0.03  # of the long side: so near to the subject is not beyond it


@dataclass(frozen=True)
class Tolerance:
    """How much of what is seen of a piece is its own life: warp and losses are divided by that."""

    warp: float = 1.0
    likeness: float = 1.0
    sharpness: float = 1.0


RIGID, FACE, LIVING = Tolerance(), Tolerance(2.5, 1.0, 1.15), Tolerance(5.0, 1.7, 1.4)
BUILT = Tolerance(2.0, 1.2, 1.15)  # what has straight edges and no print: depth makes it move in more than one way


class PieceTracker:
    """One piece of the reference picture (H, W, 3), given by a mask (H, W): `matches` has one for each frame so far."""

    def __init__(
        self, reference: UInt8Array, mask: UInt8Array, tolerance: Tolerance = RIGID, parts: Sequence[UInt8Array] = (),
        folds: bool = False,
    ) -> None:  # fmt: skip
        self.tolerance = tolerance
        self.registration, self.mask = PatchRegistration(reference, mask, parts, folds), mask
        x, y, width, height = cv2.boundingRect(mask)
        across, down = np.linspace(x, x + width - 1, GRID), np.linspace(y, y + height - 1, GRID)
        self.grid = np.stack(np.meshgrid(across, down), -1).reshape(-1, 2)
        self.matches: list[PatchMatch | None] = []
        self.hidden: dict[int, UInt8Array] = {}  # by frame, what was left out as `look_again` has it
        self.covered: dict[int, float] = {}  # by frame, the share of it that the subject covers, or has uncovered
        self.easing: dict[int, float] = {}  # by frame, how many times as much it may warp there

    def follow(self, frame: UInt8Array, flow: FloatArray) -> PatchMatch | None:
        """Look at the next grey frame (h, w); `flow` leads to it from the reference, and may be smaller."""
        guesses = [self._by_flow(flow, frame.shape[1] / flow.shape[1])]
        if last := next((match for match in reversed(self.matches) if is_found(match)), None):
            guesses.append(last.homography)
        self.matches.append(self.registration.register(frame, guesses))
        return self.matches[-1]

    def look_again(self, i: int, frame: UInt8Array, guesses: list[Matrix], hidden: UInt8Array | None = None) -> None:
        """Look at a frame once more, with other guesses or with what is in front left out, also from then on."""
        if hidden is not None:
            self.hidden[i] = hidden
        self.matches[i] = self.registration.register(frame, guesses, self.hidden.get(i))

    def _by_flow(self, flow: FloatArray, scale: float) -> Matrix:
        small = (self.grid / scale).astype(np.float32)
        by = cv2.remap(flow, small[:, 0], small[:, 1], cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)[:, 0] * scale
        move, _ = cv2.estimateAffine2D(
            self.grid.astype(np.float32), (self.grid + by).astype(np.float32), ransacReprojThreshold=STRAY
        )
        return np.eye(3) if move is None else np.vstack([move, [0, 0, 1]])

    def alike(self, i: int) -> float | None:
        """The correlation of its weakest place, against the first frame's, 0 to 1; None where it is not seen."""
        match, first = self.matches[i], self.matches[0]
        if match is None:
            return None
        best = first.weakest if is_found(first) else 1.0
        share = float(np.clip(match.weakest / max(best, FOUND), 0, 1))
        return 1 - (1 - share) / self.tolerance.likeness

    def sharpness(self, i: int) -> float | None:
        """Against the first frame; None where it is not found."""
        match, first = self.matches[i], self.matches[0]
        if not is_found(match) or not is_found(first):
            return None
        return 1 - (1 - match.sharpness / max(first.sharpness, 1e-3)) / self.tolerance.sharpness

    def warp(self, i: int) -> float | None:
        """In pixels of a frame that is 1024 wide; None where it is not found."""
        match = self.matches[i]
        return match.warp / self._allowed(i) if is_found(match) else None

    def erased(self, i: int) -> float | None:
        """The share of it that is empty, against the first frame; None where it is not found."""
        match, first = self.matches[i], self.matches[0]
        if not is_found(match):
            return None
        return max(0.0, match.erased - (first.erased if is_found(first) else 0.0))

    def shift(self, i: int) -> FloatArray:
        """How far its middle has moved, (2,) in pixels of the frame."""
        match = self.matches[i]
        if match is None:
            return np.zeros(2, np.float32)
        middle = self.grid.mean(0, keepdims=True)
        return (transform_points(match.homography, middle) - middle)[0].astype(np.float32)

    def mask_like(self, picture: FloatArray) -> UInt8Array:
        """Where it is in the reference, in the size of a smaller picture (h, w)."""
        size = picture.shape[1], picture.shape[0]
        return (cv2.resize(self.mask * 255, size, interpolation=cv2.INTER_AREA) > 127).astype(np.uint8)

    def shimmer(self, i: int) -> float | None:
        """How far its edges tremble from frame to frame, in those pixels; None where that is not known.

        0 where it bends in a way that goes on from frame to frame.
        """
        three = self.matches[max(i - 1, 0) : i + 2]
        if len(three) < 3 or i == 0 or not all(map(is_found, three)):
            return None
        before, now, after = (match.offsets for match in three if match is not None)
        nearer = np.minimum(np.abs(now - before), np.abs(now - after))  # damage that begins is another thing
        trembling = np.minimum(np.percentile(np.abs(before - 2 * now + after), 80) / SHIMMER, np.percentile(nearer, 80))
        warp = float(np.percentile(np.abs(now), 80))
        return float(trembling) / self._allowed(i) if trembling > WAVES * warp else 0.0

    def _allowed(self, i: int) -> float:
        return self.tolerance.warp * self.easing.get(i, 1.0)


def is_found(match: PatchMatch | None) -> TypeGuard[PatchMatch]:
    return match is not None and match.correlation >= FOUND


def subject_piece(
    reference: UInt8Array, subject: FloatArray, labels: list[Matrix], face: Matrix | None
) -> PieceTracker | None:
    """What a picture (H, W, 3) is of: a face, else a product that carries labels, else its subject, else all of it.

    `subject` is its matte (H, W); labels and face are given by their outlines (N, 2). None where there is nothing.
    """
    if face is not None:
        piece = PieceTracker(reference, polygon_mask(face.astype(np.float32), reference.shape), FACE)
        return piece if piece.registration.usable else None
    count, names, stats, _ = cv2.connectedComponentsWithStats((subject > 0.5).astype(np.uint8))
    carrying = {name_at(names, outline) for outline in labels} - {0}
    mask = np.isin(names, list(carrying)).astype(np.uint8)
    if not PRODUCT[0] < mask.mean() < PRODUCT[1]:
        carrying = set()
        largest = 1 + int(np.argmax(stats[1:, cv2.CC_STAT_AREA])) if count > 1 else 0
        mask = (names == largest).astype(np.uint8) if largest else np.ones_like(mask)
        if not PRODUCT[0] < mask.mean() < PRODUCT[1]:
            mask = np.ones_like(mask)
    piece = PieceTracker(reference, mask, RIGID if carrying else LIVING, folds=bool(carrying))
    if not carrying and not mask.all() and is_built(piece.registration):
        piece.tolerance = BUILT
    return piece if piece.registration.usable else None


def is_built(registration: PatchRegistration) -> bool:
    """Whether a piece has straight edges, as nothing that lives has: a thing that people made."""
    found = cv2.createLineSegmentDetector().detect(registration.picture)[0]
    lines = [line for line in np.reshape([] if found is None else found, (-1, 4)) if length(line) >= STRAIGHT * SIDE]
    near = np.zeros_like(registration.picture)
    for line in lines:
        (x, y), (u, v) = np.rint(line).astype(int).reshape(2, 2).tolist()
        cv2.line(near, (x, y), (u, v), 1, ALONG)
    at = registration.points
    return len(lines) >= LINES and float(near[at[:, 1], at[:, 0]].mean()) >= MADE


def length(line: FloatArray) -> float:
    return float(np.hypot(line[2] - line[0], line[3] - line[1]))


def name_at(names: NDArray[np.int32], outline: Matrix) -> int:
    """Which of the named parts of a picture (H, W) the middle of an outline is in; 0 outside of all."""
    x, y = np.rint(outline.mean(0)).astype(int)
    return int(names[y, x]) if 0 <= x < names.shape[1] and 0 <= y < names.shape[0] else 0


def label_mask(outline: Matrix, subject: FloatArray) -> UInt8Array:
    """A label's polygon as a mask (H, W), cut off near the subject's edge.

    What is behind the subject is hidden by it when that moves; most of the label must be left.
    """
    mask = polygon_mask(outline.astype(np.float32), subject.shape)
    inside = (subject > 0.5).astype(np.uint8)
    on_subject = name_at(inside.astype(np.int32), outline) > 0
    side = inside if on_subject else 1 - inside
    reach = max(1, round((AROUND / 3 if on_subject else AROUND) * max(subject.shape)))
    side = cv2.erode(side, np.ones((2 * reach + 1, 2 * reach + 1), np.uint8))
    return (mask & side) if (mask & side).sum() > MOSTLY * mask.sum() else mask


def in_front(reference: UInt8Array, calm: UInt8Array, subject: UInt8Array) -> UInt8Array:
    """1 where something is in front of a subject (h, w), in a small frame whose motion is undone.

    That looks otherwise even from afar, and goes on beyond the subject; a subject that is spoilt does not.
    """
    differ = cv2.GaussianBlur(calm.astype(np.float32) - reference, (0, 0), 2.0)
    differ -= np.median(differ.reshape(-1, 3), 0)  # it may have got darker
    _, names, stats, _ = cv2.connectedComponentsWithStats((np.abs(differ).max(-1) > FOREIGN).astype(np.uint8))
    reach = max(1, round(2 * AROUND * max(subject.shape)))
    near = cv2.dilate(subject, np.ones((2 * reach + 1, 2 * reach + 1), np.uint8)) > 0
    result = np.zeros_like(subject)
    for name in np.unique(names[subject > 0]):
        if name and (names[~near] == name).sum() > OUTSIDE * stats[name, cv2.CC_STAT_AREA]:
            result[names == name] = 1
    return cv2.dilate(result, np.ones((5, 5), np.uint8)).astype(np.uint8)
