"""Whose face it is, through a clip."""

from __future__ import annotations

import numpy as np

from engine.arrays import FloatArray, UInt8Array
from engine.fidelity.vision import faces
from engine.fidelity.vision.region import Region
from engine.fidelity.vision.registration import Matrix, Pyramid
from engine.imaging import face_detection

TURNED = 0.4  # change of the turn from which on the network takes a face for another one's: measured


class FaceIdentity:
    """A face of a photo, and how much a clip's frames still show that person.

    `face` is in pixels of the photo, which the first frame shows at `place`.
    """

    def __init__(self, photo: Pyramid, face: face_detection.Face, place: Matrix) -> None:
        self.embedding = faces.face_embedding(photo, face)
        self.first = self.latest = face.moved(place)
        self.turn = turn_of(face)
        self.turned = 0.0  # how far it has turned since, when it was last seen: from TURNED on it can't be recognised

    def similarity(self, frame: UInt8Array, flow: FloatArray) -> float | None:
        """How surely the face of a frame is still that person's, 0 to 1; None where it is turned too far to say.

        `flow` (h, w, 2) leads from the first frame to this one, and may be smaller. Where nothing like a face is to be
        seen, what is there instead is compared: something in front of a face counts as a changed face.
        """
        expected = self.first.carried(flow, frame.shape[1] / flow.shape[1])
        near = (face_detection.detect_near(frame, face) for face in (expected, self.latest))
        seen = next((face for face in near if face is not None), expected)
        if seen.sure >= face_detection.SURE:
            self.latest = seen
            self.turned = float(np.linalg.norm(turn_of(seen) - self.turn))
            if self.turned > TURNED:
                return None
        return faces.similarity(self.embedding, faces.face_embedding(Pyramid(frame), seen))


def face_in(photo: UInt8Array, region: Region) -> face_detection.Face | None:
    """The face in a region of a photo, if there is one."""
    x, y, width, height = region.box
    middle = np.array([x + width / 2, y + height / 2])
    seen = face_detection.detect_in_square(photo, middle, 2 * max(width, height))
    seen = [face for face in seen if face.sure >= face_detection.SURE and contains(region, face)]
    return max(seen, key=lambda face: face.size, default=None)


def contains(region: Region, face: face_detection.Face) -> bool:
    x, y, width, height = region.box
    return bool(x <= face.middle[0] <= x + width and y <= face.middle[1] <= y + height)


def turn_of(face: face_detection.Face) -> FloatArray:
    """Which way a face looks, (2,): where the tip of the nose is, across in distances of the eyes and twice as finely
    down from the eyes to the mouth.
    """
    left, right, nose, mouth = (face.points[k].astype(np.float64) for k in range(4))
    along, middle = right - left, (left + right) / 2
    down = np.array([-along[1], along[0]])
    across = (nose - middle) @ along / max(float(along @ along), 1e-6)
    deep = float((mouth - middle) @ down)
    below = (nose - middle) @ down / deep if abs(deep) > 1e-3 else 0.0
    return np.array([across, 2 * below], np.float32)
