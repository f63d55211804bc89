"""Points of a face in three dimensions, and its eyes, by two networks on ONNX Runtime.

The face mesh (Kartynnik and others, "Real-time facial surface geometry from monocular video on mobile GPUs", 2019)
and the iris model (Ablavatski and others, "Real-time pupil tracking from monocular video", 2020); see
resources/portrait.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache

import cv2
import numpy as np
import onnxruntime

from engine.arrays import FloatArray, UInt8Array
from engine.imaging.face_detection import LEFT_EYE, RIGHT_EYE, Face, Matrix
from engine.imaging.onnx_sessions import open_session
from engine.paths import RESOURCES

FOLDER = RESOURCES / "portrait"
FILES = ("mesh.onnx", "iris.onnx")
MESH_SIDE, IRIS_SIDE = 192, 64  # pixels of the squares that the networks see
AROUND_FACE = 1.5  # the side of the mesh's square, in sizes of a face
AROUND_EYE = 2.3  # of the iris model's, in lengths of an eye
PRESENT = 0.5  # presence from which on a mesh is a face's
# Points of the mesh. Left and right are the picture's.
FOREHEAD, CHIN, LEFT_EAR, RIGHT_EAR = 10, 152, 234, 454
LEFT_CORNERS, RIGHT_CORNERS = (33, 133), (362, 263)  # of the eyes
BROWS = ((46, 53, 52, 65, 55), (276, 283, 282, 295, 285))
MOUTH_CORNERS, CHEEKS = (61, 291), (50, 280)
OVAL = (
    10, 338, 297, 332, 284, 251, 389, 356, 454, 323, 361, 288, 397, 365, 379, 378, 400, 377, 152, 148, 176, 149, 150,
    136, 172, 58, 132, 93, 234, 127, 162, 21, 54, 103, 67, 109,
)  # fmt: skip


@dataclass(frozen=True, eq=False)
class EyePoints:
    """An eye in pixels: its lids from the left corner to the right one (9, 2), iris (5, 2: middle and rim), brow."""

    upper: FloatArray
    lower: FloatArray
    iris: FloatArray
    brow: FloatArray

    @property
    def length(self) -> float:
        return float(np.linalg.norm(self.upper[-1] - self.upper[0]))

    def scaled(self, by: float) -> EyePoints:
        upper, lower, iris, brow = (scaled_points(x, by) for x in (self.upper, self.lower, self.iris, self.brow))
        return EyePoints(upper, lower, iris, brow)


@dataclass(frozen=True, eq=False)
class FaceMesh:
    """`points` (468, 3) in pixels, the third towards the far; `eyes` left and right in the picture."""

    points: FloatArray
    presence: float
    eyes: tuple[EyePoints, EyePoints]

    @property
    def height(self) -> float:
        """From the hairline to the chin, in pixels."""
        return float(np.linalg.norm(self.points[FOREHEAD, :2] - self.points[CHIN, :2]))

    @property
    def yaw(self) -> float:
        """How far the head is turned aside, in degrees: 0 looks into the camera, 90 is a profile."""
        across = self.points[RIGHT_EAR] - self.points[LEFT_EAR]
        return float(np.degrees(np.arctan2(across[2], np.hypot(across[0], across[1]))))

    def scaled(self, by: float) -> FaceMesh:
        """The same in a picture so many times the size."""
        eyes = self.eyes[0].scaled(by), self.eyes[1].scaled(by)
        return replace(self, points=scaled_points(self.points, by), eyes=eyes)


def scaled_points(points: FloatArray, by: float) -> FloatArray:
    """Points (n, 2 or 3) of a picture in one so many times its size; whole numbers are the middles of pixels."""
    shift = np.zeros(points.shape[1], np.float32)
    shift[:2] = 0.5
    return ((points + shift) * np.float32(by) - shift).astype(np.float32)


def mesh_of(picture: UInt8Array, face: Face) -> FaceMesh | None:
    """The mesh of a face that was found in a picture (H, W, 3); None where there is none after all."""
    across = face.points[RIGHT_EYE] - face.points[LEFT_EYE]
    middle, side = face.middle.astype(np.float64), AROUND_FACE * face.size
    angle = float(np.arctan2(across[1], across[0]))
    points, presence = np.zeros((468, 3), np.float32), 0.0
    for _ in range(2):  # once more, where the mesh itself says that the face is
        square, back = upright_square(picture, middle, side, angle, MESH_SIDE)
        outputs = network("mesh").run(None, {"t0": planes(square)})
        local, presence = outputs[0].reshape(468, 3), 1 / (1 + float(np.exp(-outputs[1].ravel()[0])))
        points = np.column_stack([placed(local[:, :2], back), local[:, 2] * side / MESH_SIDE]).astype(np.float32)
        across = points[RIGHT_CORNERS[1], :2] - points[LEFT_CORNERS[0], :2]
        angle = float(np.arctan2(across[1], across[0]))
        low, high = points[:, :2].min(0), points[:, :2].max(0)
        middle, side = ((low + high) / 2).astype(np.float64), AROUND_FACE * float((high - low).max())
    if presence < PRESENT:
        return None
    left = eye_of(picture, points, LEFT_CORNERS, angle, BROWS[0], mirrored=False)
    right = eye_of(picture, points, RIGHT_CORNERS, angle, BROWS[1], mirrored=True)
    return FaceMesh(points, presence, (left, right))


def eye_of(
    picture: UInt8Array, points: FloatArray, corners: tuple[int, int], angle: float, brow: tuple[int, ...],
    mirrored: bool,
) -> EyePoints:  # fmt: skip
    """Lids and iris of one eye; the network knows left eyes only, so a right one is shown mirrored."""
    a, b = (points[i, :2].astype(np.float64) for i in corners)
    side = AROUND_EYE * max(float(np.linalg.norm(b - a)), 1.0)
    square, back = upright_square(picture, (a + b) / 2, side, angle, IRIS_SIDE)
    outputs = network("iris").run(None, {"t0": planes(square[:, ::-1] if mirrored else square)})
    contour, iris = outputs[0].reshape(71, 3)[:, :2], outputs[1].reshape(5, 3)[:, :2]
    if mirrored:
        contour, iris = ((IRIS_SIDE - 1, 0) + (-1, 1) * x for x in (contour, iris))
    lower, upper = contour[:9], np.concatenate([contour[:1], contour[9:16], contour[8:9]])
    if lower[0, 0] > lower[-1, 0]:
        lower, upper = lower[::-1], upper[::-1]
    return EyePoints(
        placed(upper, back), placed(lower, back), placed(iris, back), points[list(brow), :2].astype(np.float32)
    )


def upright_square(
    picture: UInt8Array, middle: Matrix, side: float, angle: float, pixels: int
) -> tuple[UInt8Array, Matrix]:
    """A turned square of a picture at `pixels` a side, and the affine map (2, 3) from it to the picture."""
    scale = side / pixels
    c, s = np.cos(angle) * scale, np.sin(angle) * scale
    turn = np.array([[c, -s], [s, c]])
    back = np.column_stack([turn, middle - turn @ np.full(2, pixels / 2)])
    used = back
    if scale > 1.5:  # smaller first, or fine structure would alias
        picture = cv2.resize(picture, None, fx=1 / scale, fy=1 / scale, interpolation=cv2.INTER_AREA).astype(np.uint8)
        used = back / scale
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    square = cv2.warpAffine(picture, used, (pixels, pixels), flags=flags, borderMode=cv2.BORDER_REPLICATE)
    return square.astype(np.uint8), back


def placed(points: FloatArray, move: Matrix) -> FloatArray:
    """Points (n, 2) where an affine map takes them."""
    return (points @ move[:, :2].T + move[:, 2]).astype(np.float32)


def planes(square: UInt8Array) -> FloatArray:
    """(H, W, 3) uint8 to (1, 3, H, W) in 0..1."""
    return np.ascontiguousarray(square.transpose(2, 0, 1)[None], np.float32) / np.float32(255)


@cache
def network(name: str) -> onnxruntime.InferenceSession:
    """One of the two, loaded once. Raises ModelMissingError."""
    return open_session(FOLDER / f"{name}.onnx", "The face mesh network is missing.")
