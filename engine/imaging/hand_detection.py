"""Hands, found in pictures by two networks that run on ONNX Runtime, on this computer, without torch.

The first finds palms, the second 21 points of each hand (Zhang and others, "MediaPipe Hands: On-device Real-time Hand
Tracking", 2020). See resources/hands.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache

import cv2
import numpy as np
import onnxruntime
from numpy.typing import NDArray

from engine.arrays import FloatArray, UInt8Array
from engine.imaging.face_detection import transformed
from engine.imaging.onnx_sessions import open_session
from engine.paths import RESOURCES

Matrix = NDArray[np.float64]

FOLDER = RESOURCES / "hands"
FILES = ("palm.onnx", "landmarks.onnx")
PALM_SIDE, HAND_SIDE = 192, 224  # pixels of the squares that the networks see
CELLS = ((24, 2), (12, 6))  # of the palm network: so many across and down, and anchors in each
LOOKS = (1.0, 0.5)  # sides of the squares in which palms are looked for, in long sides of the picture
STEP = 0.5  # of a square's side, from one to the next
POSSIBLE = 0.5  # score of a palm, and presence of a hand's points, from which on it may be one
SURE = 0.8  # presence from which on it is one
SAME = 0.3  # overlap over union from which on two finds are one hand
PALM_TO_HAND, FORWARD = 2.6, 0.5  # the square of a hand, in sizes of its palm, and how far its middle is beyond that's
AROUND, AHEAD = 2.0, 0.1  # the same by the points of the palm and of the fingers' lower halves
WRIST, INDEX, MIDDLE, RING, LITTLE = 0, 5, 9, 13, 17  # points: the wrist, and where each finger begins
LOWER = (0, 1, 2, 3, 5, 6, 9, 10, 13, 14, 17, 18)  # points that move least as fingers bend
FINGERS = ((1, 2, 3, 4), (5, 6, 7, 8), (9, 10, 11, 12), (13, 14, 15, 16), (17, 18, 19, 20))  # from the thumb on


@dataclass(frozen=True, eq=False)
class Hand:
    """A hand of a picture: `points` (21, 2) in its pixels, from the wrist to the tip of each finger, and how `sure`.

    `right` is how surely it is a right one, as one sees one's own, 0 to 1.
    """

    points: FloatArray
    sure: float
    right: float

    @property
    def size(self) -> float:
        """From the wrist to where the middle finger begins, or across the palm if that is more: pixels."""
        along, across = (
            float(np.linalg.norm(self.points[a] - self.points[b])) for a, b in ((MIDDLE, WRIST), (LITTLE, INDEX))
        )
        return max(along, 1.4 * across, 1e-3)

    @property
    def square(self) -> tuple[Matrix, float, float]:
        """Middle (2,), side and turn of the square in which the network is to see it, the fingers up."""
        points = self.points.astype(np.float64)
        ahead = ((points[6] + points[14]) / 2 + points[10]) / 2 - points[WRIST]
        angle = float(np.arctan2(ahead[0], -ahead[1]))
        turned = points[list(LOWER)] @ turn(angle)
        low, high = turned.min(0), turned.max(0)
        side = float((high - low).max())
        middle = (low + high) / 2 - [0, AHEAD * (high - low)[1]]
        return middle @ turn(angle).T, AROUND * side, angle

    def moved(self, move: Matrix) -> Hand:
        """The same in a picture to which a homography leads."""
        return replace(self, points=transformed(move, self.points).astype(np.float32))


def turn(angle: float) -> Matrix:
    """Takes row vectors of the picture (n, 2) to those of a square that is turned by an angle."""
    c, s = np.cos(angle), np.sin(angle)
    return np.array([[c, -s], [s, c]])


def missing() -> bool:
    """Whether a network is missing, so that hands can't be looked for."""
    return not all((FOLDER / name).exists() for name in FILES)


def find(picture: UInt8Array) -> list[Hand]:
    """The hands of a picture (H, W, 3), the surest first. Raises ModelMissingError."""
    seen: list[Hand] = []
    for share in LOOKS:
        for palm in palms(picture, share):
            hand = look(picture, *palm)
            hand = look(picture, *hand.square) if hand.sure >= POSSIBLE else hand  # once more, where it says it is
            if hand.sure >= SURE:
                seen.append(hand)
    return distinct(seen)


def follow(picture: UInt8Array, expected: Hand) -> Hand:
    """The hand that should be about there, as the network sees it; it may be none, as `sure` then says."""
    return look(picture, *expected.square)


def look(picture: UInt8Array, middle: Matrix, side: float, angle: float) -> Hand:
    """What the network sees in a turned square of a picture, if it were a hand."""
    square, back = cut_out(picture, middle, side, angle, HAND_SIDE)
    points, presence, right, _ = network("landmarks").run(None, {"t0": planes(square)})
    places = transformed(back, points.reshape(21, 3)[:, :2].astype(np.float64) - 0.5)
    return Hand(places.astype(np.float32), float(presence.ravel()[0]), float(right.ravel()[0]))


def palms(picture: UInt8Array, share: float) -> list[tuple[Matrix, float, float]]:
    """Squares (middle, side, turn) that may hold a hand; palms are looked for in squares of a share of the picture."""
    height, width = picture.shape[:2]
    side = share * max(height, width)
    seen = []
    for y in starts(height, side):
        for x in starts(width, side):
            middle = np.array([x + side / 2, y + side / 2])
            square, back = cut_out(picture, middle, side, 0.0, PALM_SIDE)
            boxes, scores = network("palm").run(None, {"t0": planes(square)})
            sure = 1 / (1 + np.exp(-np.clip(scores[0, :, 0], -80, 80)))
            for i in best(boxes[0], sure):
                place = boxes[0, i].astype(np.float64).reshape(9, 2) + anchors()[i]
                size = float(np.abs(boxes[0, i, 2:4]).max()) * side / PALM_SIDE
                points = transformed(back, place[2:])
                ahead = points[2] - points[0]
                angle = float(np.arctan2(ahead[0], -ahead[1]))
                centre = transformed(back, place[:1])[0] + np.array([0, -FORWARD * size]) @ turn(angle).T
                seen.append((centre, PALM_TO_HAND * size, angle))
    return seen


def starts(length: int, side: float) -> list[float]:
    """Where squares of a side begin so that they cover a length; one in the middle, where it is longer than that."""
    if side >= length:
        return [(length - side) / 2]
    count = int(np.ceil((length - side) / (STEP * side))) + 1
    return [float(v) for v in np.linspace(0, length - side, count)]


def best(boxes: FloatArray, sure: FloatArray) -> list[int]:
    """Which of the palm network's finds count: of those that overlap, the surest."""
    kept: list[int] = []
    middles, sizes = boxes[:, :2] + anchors(), np.abs(boxes[:, 2:4]).max(1)
    for i in sorted(np.nonzero(sure >= POSSIBLE)[0], key=lambda i: -sure[i]):
        if all(np.abs(middles[i] - middles[k]).max() > SAME * max(sizes[i], sizes[k]) for k in kept):
            kept.append(int(i))
    return kept


@cache
def anchors() -> Matrix:
    """Middles of the palm network's cells in pixels (2016, 2)."""
    grids = [np.stack(np.meshgrid(np.arange(n), np.arange(n)), -1).reshape(-1, 2).repeat(k, 0) for n, k in CELLS]
    return np.concatenate([(grid + 0.5) * (PALM_SIDE / n) for grid, (n, _) in zip(grids, CELLS, strict=True)])


def cut_out(picture: UInt8Array, middle: Matrix, side: float, angle: float, pixels: int) -> tuple[UInt8Array, Matrix]:
    """A turned square of a picture as so many pixels, and the homography back."""
    scale = pixels / max(side, 1e-3)
    shrunk = picture
    to = np.eye(3)
    to[:2, :2] = scale * turn(angle).T
    to[:2, 2] = (pixels - 1) / 2 - to[:2, :2] @ middle
    back = np.linalg.inv(to)
    if scale < 0.7:  # smaller first, or fine structure would alias
        shrink = max(scale, 1 / 32)
        shrunk = cv2.resize(picture, None, fx=shrink, fy=shrink, interpolation=cv2.INTER_AREA).astype(np.uint8)
        to = to @ np.diag([picture.shape[1] / shrunk.shape[1], picture.shape[0] / shrunk.shape[0], 1])
    square = cv2.warpAffine(shrunk, to[:2], (pixels, pixels), flags=cv2.INTER_LINEAR)
    return square.astype(np.uint8), np.asarray(back, np.float64)


def distinct(hands: list[Hand]) -> list[Hand]:
    """Finds that overlap are one hand: the surest of them."""
    kept: list[Hand] = []
    for hand in sorted(hands, key=lambda hand: -hand.sure):
        if all(overlap(hand, other) < SAME for other in kept):
            kept.append(hand)
    return kept


def overlap(a: Hand, b: Hand) -> float:
    """Of the boxes around their points, over their union."""
    low = np.maximum(a.points.min(0), b.points.min(0))
    high = np.minimum(a.points.max(0), b.points.max(0))
    both = float(np.prod(np.maximum(high - low, 0)))
    areas = (float(np.prod(hand.points.max(0) - hand.points.min(0))) for hand in (a, b))
    return both / max(sum(areas) - both, 1e-6)


def planes(square: UInt8Array) -> FloatArray:
    """(S, S, 3) uint8 to (1, 3, S, S) in 0..1."""
    return np.ascontiguousarray(square.transpose(2, 0, 1)[None], np.float32) / np.float32(255)


@cache
def network(name: str) -> onnxruntime.InferenceSession:
    """One of the networks, loaded once. Raises ModelMissingError."""
    return open_session(FOLDER / f"{name}.onnx", "The network that finds hands is missing.", threads=1, arena=True)
