"""Faces, found in pictures by a network that runs on ONNX Runtime, on this computer, without torch.

BlazeFace (Bazarevsky and others, 2019) finds a face and six points of it. See resources/faces.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import cv2
import numpy as np
import onnxruntime
from numpy.typing import NDArray

from engine.arrays import FloatArray, UInt8Array
from engine.imaging.onnx_sessions import open_session
from engine.paths import RESOURCES

Matrix = NDArray[np.float64]

FOLDER = RESOURCES / "faces"
SIDE = 256  # pixels of the square that the detector sees
LOOKS = (1.0, 2.0)  # how large that square is around a picture, in its long sides: faces that fill it need room
CLOSE = 4.0  # around a face that is to be confirmed, in its sizes
SURE = 0.7  # a face must score from afar and from close: no more than one in a thousand other things does
POSSIBLE = 0.5
SAME = 0.3  # overlap over union from which on two finds are one face
LEFT_EYE, RIGHT_EYE, MOUTH = 0, 1, 3  # among the points; left in the picture


@dataclass(frozen=True, eq=False)
class Face:
    """A face of a picture, in its pixels: `middle` (2,) and `size` of a square around it, and its `points` (6, 2).

    They are the eyes, tip of the nose, mouth and ears, left in the picture first.
    """

    middle: FloatArray
    size: float
    points: FloatArray
    sure: float

    @property
    def outline(self) -> FloatArray:
        """Points (n, 2) of an ellipse from brow to chin, and from ear to ear."""
        along = self.points[RIGHT_EYE] - self.points[LEFT_EYE]
        turn = float(np.degrees(np.arctan2(along[1], along[0])))
        oval = np.asarray(cv2.ellipse2Poly((0, 0), (460, 580), round(turn), 0, 360, 15))[:-1] / 1000
        return (self.middle + oval * self.size).astype(np.float32)

    def moved(self, move: Matrix) -> Face:
        """The same in a picture to which a homography leads."""
        square = self.middle + np.array([[-0.5, 0], [0.5, 0]]) * self.size
        ends = transformed(move, square)
        points = transformed(move, self.points).astype(np.float32)
        return Face(ends.mean(0).astype(np.float32), float(np.linalg.norm(ends[1] - ends[0])), points, self.sure)

    def carried(self, flow: FloatArray, scale: float) -> Face:
        """The same where a flow (h, w, 2), so many times smaller than the picture, takes its points on the whole."""
        x, y = (self.points / scale).T
        by = cv2.remap(flow, x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)[:, 0] * scale
        move, _ = cv2.estimateAffinePartial2D(self.points, (self.points + by).astype(np.float32))
        return self if move is None else self.moved(np.vstack([move, [0, 0, 1]]))


def transformed(move: Matrix, points: FloatArray | Matrix) -> Matrix:
    """Points (n, 2) where a homography (3, 3) takes them."""
    return cv2.perspectiveTransform(np.asarray(points, np.float64)[None], move)[0]


def find(picture: UInt8Array) -> list[Face]:
    """The faces of a picture (H, W, 3), the largest first."""
    height, width = picture.shape[:2]
    middle = np.array([width / 2, height / 2])
    seen = [face for share in LOOKS for face in detect_in_square(picture, middle, share * max(width, height))]
    apart = distinct([face for face in seen if face.sure >= SURE])
    sure = [closer for face in apart if (closer := confirmed(picture, face)) is not None]
    return sorted(distinct(sure), key=lambda face: -face.size)


def confirmed(picture: UInt8Array, face: Face) -> Face | None:
    """The same face as it is seen from close; None when it is none."""
    detect_near = [f for f in detect_in_square(picture, face.middle, CLOSE * face.size) if overlap(f, face) > SAME]
    best = max(detect_near, key=lambda f: f.sure, default=None)
    return best if best is not None and best.sure >= SURE else None


def detect_near(picture: UInt8Array, expected: Face) -> Face | None:
    """The face that should be about there; None when nothing like a face is."""
    there = [
        f for f in detect_in_square(picture, expected.middle, CLOSE * expected.size) if overlap(f, expected) > SAME
    ]
    return max(there, key=lambda f: f.sure, default=None)


def detect_in_square(picture: UInt8Array, middle: FloatArray | Matrix, side: float) -> list[Face]:
    """What may be faces in a square of a picture."""
    scale = SIDE / side
    corner = np.asarray(middle, np.float64) - side / 2
    to_square = np.array([[scale, 0, -corner[0] * scale], [0, scale, -corner[1] * scale]])
    how = cv2.INTER_LINEAR
    if scale < 0.7:  # smaller first, or fine structure would alias
        shrink = max(scale, 1 / 32)
        picture = cv2.resize(picture, None, fx=shrink, fy=shrink, interpolation=cv2.INTER_AREA).astype(np.uint8)
        to_square[:, :2] /= shrink
    square = cv2.warpAffine(picture, to_square, (SIDE, SIDE), flags=how)
    scores, boxes = raw(square)
    boxes = boxes / scale
    boxes[:, 2:4] -= corner  # sizes were to stay as they are
    kept = scores >= POSSIBLE
    places = (boxes.reshape(-1, 8, 2) + corner)[kept]
    return distinct([face_of(place, float(sure)) for place, sure in zip(places, scores[kept], strict=True)])


def face_of(place: Matrix, sure: float) -> Face:
    return Face(place[0].astype(np.float32), float(place[1].max()), place[2:].astype(np.float32), sure)


def raw(square: UInt8Array) -> tuple[Matrix, Matrix]:
    """For each of 896 anchors how surely a face is there (896,), and middle, size, six points of it (896, 16)."""
    pixels = square.astype(np.float32)[None] / 127.5 - 1
    outputs = network().run(None, {"input:0": pixels})
    scores = np.concatenate([outputs[0][0], outputs[1][0]])[:, 0].astype(np.float64)
    boxes = np.concatenate([outputs[2][0], outputs[3][0]]).astype(np.float64)
    boxes.reshape(-1, 8, 2)[:, [0, 2, 3, 4, 5, 6, 7]] += anchors()[:, None]
    return 1 / (1 + np.exp(-np.clip(scores, -80, 80))), boxes


@cache
def anchors() -> Matrix:
    """Middles of the detector's cells in pixels (896, 2): two in each of 16 x 16, six in each of 8 x 8."""
    grids = [
        np.stack(np.meshgrid(np.arange(n), np.arange(n)), -1).reshape(-1, 2).repeat(k, 0) for n, k in ((16, 2), (8, 6))
    ]
    return np.concatenate([(grid + 0.5) * (SIDE / n) for grid, n in zip(grids, (16, 8), strict=True)])


def distinct(faces: list[Face]) -> list[Face]:
    """Finds that overlap are one face: their mean, weighted by how sure they are."""
    left, result = sorted(faces, key=lambda face: -face.sure), []
    while left:
        same = [face for face in left if overlap(face, left[0]) > SAME]
        left = [face for face in left if face not in same]
        weights = [face.sure for face in same]
        middle, size, points = (
            np.average([getattr(face, name) for face in same], 0, weights) for name in ("middle", "size", "points")
        )
        result.append(Face(middle.astype(np.float32), float(size), points.astype(np.float32), same[0].sure))
    return result


def overlap(a: Face, b: Face) -> float:
    """Of two squares, over their union."""
    low = np.maximum(a.middle - a.size / 2, b.middle - b.size / 2)
    high = np.minimum(a.middle + a.size / 2, b.middle + b.size / 2)
    both = float(np.prod(np.maximum(high - low, 0)))
    return both / (a.size**2 + b.size**2 - both)


@cache
def network() -> onnxruntime.InferenceSession:
    """The detector, loaded once. Raises ModelMissingError."""
    return open_network("detector")


def open_network(name: str) -> onnxruntime.InferenceSession:
    """One of the networks for faces. Raises ModelMissingError."""
    path = FOLDER / f"{name}.onnx"
    return open_session(path, "The face detection network is missing.", threads=2, arena=True)
