"""Whose face it is, through a clip."""

from __future__ import annotations

import numpy as np

from engine.arrays import FloatArray, UInt8Array
from engine.fidelity.vision import faces
from engine.fidelity.vision.region import Region
from engine.fidelity.vision.registration import Matrix, Pyramid
from engine.imaging import face_detection


class FaceIdentity:
    """A face of a photo, and how much a clip's frames still show that person.

    `face` is in pixels of the photo, which the first frame shows at `place`.
    """

    def __init__(self, photo: Pyramid, face: face_detection.Face, place: Matrix) -> None:
        self.embedding = faces.face_embedding(photo, face)
        self.first = face.moved(place)

    def similarity(self, frame: UInt8Array, flow: FloatArray) -> float:
        """How surely the face of a frame is still that person's, 0 to 1.

        `flow` (h, w, 2) leads from the first frame to this one, and may be smaller. Where nothing like a face is to be
        seen, what is there instead is compared: something in front of a face counts as a changed face.
        """
        expected = self.first.carried(flow, frame.shape[1] / flow.shape[1])
        seen = face_detection.detect_near(frame, expected) or expected
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
