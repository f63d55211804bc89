"""Ground truth for faces: a clip as it should have come, and the same with the face spoilt as a generator does."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

from engine.arrays import FloatArray, UInt8Array
from engine.imaging import face_detection
from engine.imaging.source_image import SourceImage
from tests.support.labelled import bend, waves

FOLDER = Path(__file__).parents[1] / "data" / "faces"
DAMAGES = ("melt", "blur", "swap")


@dataclass(frozen=True, eq=False)
class Filmed:
    """`photo` (H, W, 3), `truth` (T, h, w, 3), and where the face is in each frame of it."""

    photo: UInt8Array
    truth: UInt8Array
    faces: list[face_detection.Face]

    def area(self, i: int) -> np.ndarray:
        """The face in a frame, (h, w) of bool."""
        mask = np.zeros(self.truth.shape[1:3], np.uint8)
        cv2.fillPoly(mask, [np.rint(self.faces[i].outline).astype(np.int32)], 1)
        return mask.astype(bool)


def person(name: str) -> UInt8Array:
    return SourceImage.open(FOLDER / f"{name}.jpg").pixels


def moving(name: str, count: int, turn: float = 8.0, zoom: float = 1.1, shift: float = 0.05) -> Filmed:
    """A portrait of which the camera comes closer and turns, its pixels halved and a little noise on it."""
    photo = cv2.resize(person(name), (480, 480), interpolation=cv2.INTER_CUBIC)
    side = photo.shape[0] // 2
    (found,) = face_detection.find(photo)
    truth, seen = [], []
    for i in range(count):
        t = i / max(count - 1, 1)
        move = np.vstack([cv2.getRotationMatrix2D((240, 240), turn * t, zoom**t), [0, 0, 1]])
        move[0, 2] += shift * t * 480
        move = np.array([[0.5, 0, -0.25], [0, 0.5, -0.25], [0, 0, 1]]) @ move
        big = np.diag([2.0, 2, 1]) @ move
        big[:2, 2] += 0.5
        frame = cv2.warpPerspective(photo, big, (480, 480), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REFLECT_101)
        frame = cv2.resize(frame, (side, side), interpolation=cv2.INTER_AREA).astype(np.float32)
        frame += np.random.default_rng(i).normal(0, 1.5, frame.shape)
        truth.append(np.clip(np.rint(frame), 0, 255).astype(np.uint8))
        seen.append(found.moved(move))
    return Filmed(photo, np.stack(truth), seen)


def spoilt(film: Filmed, damage: str, stranger: UInt8Array | None = None) -> UInt8Array:
    """The clip with its faces spoilt, more and more from its second tenth to its middle on."""
    other = person("collins") if stranger is None else stranger
    count = len(film.truth)
    amounts = np.clip((np.arange(count) / max(count - 1, 1) - 0.1) / 0.4, 0, 1)
    pairs = zip(film.truth, film.faces, amounts, strict=True)
    return np.stack([spoil(frame, face, damage, float(amount), other) for frame, face, amount in pairs])


def spoil(frame: UInt8Array, face: face_detection.Face, damage: str, amount: float, stranger: UInt8Array) -> UInt8Array:
    mask = np.zeros(frame.shape[:2], np.float32)
    cv2.fillPoly(mask, [np.rint(face.outline).astype(np.int32)], 1)
    mask = cv2.GaussianBlur(mask, (0, 0), face.size / 25)[..., None]
    if damage == "melt":
        slow = waves(frame.shape[:2], face.size / 9, 5) * (amount * face.size / 18)
        bad = cv2.GaussianBlur(bend(frame, (slow * mask).astype(np.float32)), (0, 0), 0.01 + amount * face.size / 120)
    elif damage == "blur":
        bad = cv2.GaussianBlur(frame, (0, 0), 0.01 + amount * face.size / 18)
    else:
        bad = swapped(frame, face, mask, stranger)
        mask = mask * amount
    return np.clip(np.rint(frame + mask * (bad.astype(np.float32) - frame)), 0, 255).astype(np.uint8)


def swapped(frame: UInt8Array, face: face_detection.Face, mask: FloatArray, stranger: UInt8Array) -> FloatArray:
    """Somebody else's face in the place of a face, in its colours."""
    (other,) = face_detection.find(stranger)[:1]
    move, _ = cv2.estimateAffinePartial2D(other.points[:4], face.points[:4])
    size = frame.shape[1], frame.shape[0]
    laid = cv2.warpAffine(stranger, move, size, flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    inside = mask[..., 0] > 0.5
    mine, theirs = frame[inside].astype(np.float32), laid[inside].astype(np.float32)
    gain = mine.std(0) / np.maximum(theirs.std(0), 1)
    return ((laid - theirs.mean(0)) * gain + mine.mean(0)).astype(np.float32)
