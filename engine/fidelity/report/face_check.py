"""What became of a photo's face in each frame of a clip."""

from __future__ import annotations

import numpy as np

from engine.arrays import FloatArray, UInt8Array
from engine.fidelity.faces.identity import FaceIdentity, face_in
from engine.fidelity.report.piece_tracking import PieceTracker, is_found
from engine.fidelity.report.scene_metrics import Comparison
from engine.fidelity.vision.planar_tracker import polygon_mask
from engine.fidelity.vision.region import Region
from engine.fidelity.vision.registration import Matrix, Pyramid, transform_points

TURNING = 4.0  # times its turn: a head that is hardly recognised any more may warp two and a half times as much
ITSELF, STILL = 0.93, 0.5  # likeness and warp: a face that looks like this is the same person's


class FaceCheck:
    """A region of a photo (H, W, 3) that the clip's first frame shows at `place`, as `reference`.

    Of a face that is no person's structure is compared.
    """

    def __init__(self, photo: UInt8Array, region: Region, place: Matrix, reference: UInt8Array) -> None:
        face = face_in(photo, region)
        self.outline = None if face is None else transform_points(place, face.outline)
        self.identity = None if face is None else FaceIdentity(Pyramid(photo), face, place)
        outline = transform_points(place, region.outline).astype(np.float32)
        self.structure = Comparison(reference, polygon_mask(outline, reference.shape).astype(np.float32))
        self.last: float | None = None

    @property
    def easing(self) -> float:
        """By how much more a face may warp than one that looks straight on: it has a nose and ears, and turns."""
        return 1.0 if self.identity is None else 1 + TURNING * self.identity.turned

    def likeness(
        self, frame: UInt8Array, flow: FloatArray, calm: UInt8Array, piece: PieceTracker | None
    ) -> float | None:
        """How surely the face is still the same person's, 0 to 1; None where it is turned away.

        `flow` leads to the frame, `calm` is the small frame with it undone; `piece` is the face as it was followed to
        this frame: where it looks the same, it is the same.
        """
        if self.identity is None:
            return self.structure.subject_similarity(calm)
        if self.last is None or not looks_the_same(piece):
            self.last = self.identity.similarity(frame, flow)
        return self.last


def looks_the_same(piece: PieceTracker | None) -> bool:
    """Whether a face in the latest frame that it was followed to looks as in the first."""
    if piece is None or not is_found(piece.matches[-1]):
        return False
    i = len(piece.matches) - 1
    alike, warp = piece.alike(i), piece.warp(i)
    return alike is not None and alike >= ITSELF and warp is not None and warp < STILL
