"""Face recognition: tells one person's face from others', by a network on ONNX Runtime, locally, without torch.

The residual network of dlib (King, 2017) makes 128 numbers of a face that lie close together for one person and far
apart for two. See resources/faces.
"""

from __future__ import annotations

from functools import cache

import numpy as np
import onnxruntime

from engine.arrays import FloatArray
from engine.fidelity.vision.registration import Matrix, Pyramid
from engine.imaging.face_detection import Face, open_network

CHIP = 150  # pixels of the square that the identity network sees
EYES_TO_MOUTH = 0.4  # of it
MIDDLE = (0.5, 0.43)  # of it: where eyes and mouth have their middle
MEAN = np.array([122.782, 117.001, 104.298], np.float32)  # of the pictures it was trained on
LEFT_EYE, RIGHT_EYE, MOUTH = 0, 1, 3  # among the points; left in the picture
OTHER = 0.6  # distance from which on dlib's author says that it is another person
RISE = 2.4  # makes the distance that half of all strangers' photos exceed by far, 0.45, a likeness of 0.8


def face_embedding(picture: Pyramid, face: Face) -> FloatArray:
    """128 numbers that say whose face it is."""
    chip = np.clip(picture.draw(alignment_transform(face), (CHIP, CHIP)), 0, 255)
    pixels = ((chip - MEAN) / 255).transpose(2, 0, 1)[None].astype(np.float32)
    return network().run(None, {"face": pixels})[0][0]


def alignment_transform(face: Face) -> Matrix:
    """The similarity that brings a face upright into the identity network's square."""
    left, right, mouth = (face.points[i].astype(np.float64) for i in (LEFT_EYE, RIGHT_EYE, MOUTH))
    along = (right - left) / max(float(np.linalg.norm(right - left)), 1e-6)
    reach = (np.linalg.norm(mouth - left) + np.linalg.norm(mouth - right)) / 2
    c, s = along * (EYES_TO_MOUTH * CHIP / max(float(reach), 1e-6))
    turn = np.array([[c, s], [-s, c]])
    shift = np.array(MIDDLE) * CHIP - turn @ ((left + right + mouth) / 3)
    return np.vstack([np.column_stack([turn, shift]), [0, 0, 1]])


def similarity(a: FloatArray, b: FloatArray) -> float:
    """Confidence that two identities are the same person, 0 to 1: above 0.8 the same, below 0.6 probably another."""
    return float(np.clip(1 - 0.4 * (np.linalg.norm(a - b) / OTHER) ** RISE, 0, 1))


@cache
def network() -> onnxruntime.InferenceSession:
    """The identity network, loaded once. Raises ModelMissingError."""
    return open_network("identity")
