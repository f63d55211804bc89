"""Restores a face from the photo, only where it is tracked reliably and no longer looks like the same person.

A face that is still the same person's is left alone, whatever its expression. Where it is not, the photo's is laid on
it: it moves as the frame's does (by what is tracked; by eyes, nose and mouth where that is lost), gives way a little,
and stays behind what looks otherwise even from afar, like a hand or an open mouth.
"""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np

from engine.arrays import FloatArray, UInt8Array
from engine.fidelity.vision import faces
from engine.fidelity.vision.occlusion import estimate_occluder
from engine.fidelity.vision.photometric import Light, blur, grey, match_lighting
from engine.fidelity.vision.planar_tracker import SURE
from engine.fidelity.vision.quick_flow import FAST, QuickFlow
from engine.fidelity.vision.region import Region, window_around
from engine.fidelity.vision.registration import Matrix, Pyramid, transform_points
from engine.fidelity.vision.track import Track, lock_strength, track_region
from engine.imaging import face_detection
from engine.imaging.face_detection import Face
from engine.progress import StepCallback

FEATHER = 0.16  # of a face's size
YIELD = 0.09  # of a face's size: over less the face does not bend,
FARTHEST = 0.06  # and by no more than this
AFAR = 0.05  # of a face's size: what is seen from afar
UNLIKE = (18.0, 45.0)  # levels from afar: still the same, something else
ITSELF = (0.92, 0.8)  # likeness from which on a face is left alone, and below which it is held with full strength
LEAST = 0.05  # strength: less is not seen
SURELY = 0.5  # trust from which on a track needs no other witness
TURNED = 0.06  # of a face's size: how far eyes, nose and mouth may be from where a turn and a scale bring the photo's
FIRM = 0.04  # the same, where nothing else tells where the face is


class FaceCompositor:
    """Puts the photo's face back into frames, as `LabelCompositor` does with labels."""

    def __init__(self, photo: Pyramid, face: Face, track: Track) -> None:
        self.photo, self.face, self.track = photo, face, track
        self.finder = QuickFlow(FAST)

    def enlarged(self, scale: float) -> FaceCompositor:
        """The same for frames so many times the size."""
        return FaceCompositor(self.photo, self.face, self.track.enlarged(scale))

    def apply(self, frame: UInt8Array, i: int) -> UInt8Array:
        """Frame `i` (h, w, 3) with the face held; the same array where that is not to be trusted."""
        strength = float(self.track.strength[i])
        if strength == 0:
            return frame
        move = self.track.homographies[i]
        outline = transform_points(move, self.track.region.outline)
        window = window_around(outline, frame.shape)
        if window is None:
            return frame
        shift = np.array([[1, 0, -window[1].start], [0, 1, -window[0].start], [0, 0, 1.0]])
        seen = frame[window].astype(np.float32)
        size = self.face.moved(move).size
        alpha = feathered_oval(outline - (window[1].start, window[0].start), seen.shape[:2], size)
        original = self.photo.draw(shift @ move, (seen.shape[1], seen.shape[0]))
        light = match_lighting(self.warped_to(original, seen, size), seen, alpha)
        share = strength * alpha * (1 - estimate_occluder(light, seen, alpha).alpha) * same_from_afar(light, seen, size)
        result = frame.copy()
        mixed = seen + share[..., None] * (light.picture - seen)
        result[window] = np.clip(np.rint(mixed), 0, 255).astype(np.uint8)
        return result

    def warped_to(self, original: FloatArray, seen: FloatArray, size: float) -> FloatArray:
        """The photo's face bent to the frame's, as little and as smoothly as a head that turns a little asks for."""
        a, b = (np.clip(grey(blur(x, 0.02 * size)), 0, 255).astype(np.uint8) for x in (seen, original))
        flow = blur(self.finder.calc(a, b), YIELD * size)
        far = np.linalg.norm(flow, axis=-1, keepdims=True)
        flow = flow * np.minimum(1, FARTHEST * size / np.maximum(far, 1e-6))
        y, x = np.mgrid[0 : flow.shape[0], 0 : flow.shape[1]].astype(np.float32)
        at = x + flow[..., 0].astype(np.float32), y + flow[..., 1].astype(np.float32)
        return cv2.remap(original, *at, cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)


def feathered_oval(outline: Matrix, shape: tuple[int, ...], size: float) -> FloatArray:
    """1 in the middle of a face, softly nothing at its edge, (h, w)."""
    mask = np.zeros(shape[:2], np.uint8)
    cv2.fillPoly(mask, [np.rint(outline * 16).astype(np.int32)], 1, shift=4)
    depth = cv2.distanceTransform(cv2.copyMakeBorder(mask, 1, 1, 1, 1, cv2.BORDER_REPLICATE), cv2.DIST_L2, 5)
    t = np.clip(depth[1:-1, 1:-1] / (FEATHER * size), 0, 1)
    return (t * t * (3 - 2 * t)).astype(np.float32)


def same_from_afar(light: Light, seen: FloatArray, size: float) -> FloatArray:
    """1 where the lit photo looks like the frame from afar, 0 where something else is, (h, w)."""
    apart = np.abs(blur(light.picture - seen, AFAR * size)).max(-1)
    t = np.clip((UNLIKE[1] - apart) / (UNLIKE[1] - UNLIKE[0]), 0, 1)
    return blur((t * t * (3 - 2 * t)).astype(np.float32), AFAR * size)


def track_face(
    photo: UInt8Array, face: Face, frames: UInt8Array, step: StepCallback = lambda done, total: None
) -> FaceCompositor:
    """What holds a face of a photo (H, W, 3) through a clip (T, h, w, 3); its track says where, and how strongly."""
    total = 2 * len(frames)
    track = track_region(photo, Region(face.outline), frames, lambda done, _: step(done, total))
    pyramid = Pyramid(photo)
    embedding = faces.face_embedding(pyramid, face)
    moves, sure, need = list(track.homographies), np.zeros(len(frames), bool), np.zeros(len(frames), np.float32)
    for i, frame in enumerate(frames):
        seen = face_detection.detect_near(frame, face.moved(moves[i]))
        if seen is None and i and track.trust[i] < SURE:
            seen = face_detection.detect_near(frame, face.moved(moves[i - 1]))
        moves[i], sure[i] = locate(face, moves[i], float(track.trust[i]), seen)
        there = face.moved(moves[i]) if seen is None else seen
        need[i] = strength_for(faces.similarity(embedding, faces.face_embedding(Pyramid(frame), there)))
        step(len(frames) + i + 1, total)
    strength = lock_strength(sure) * smoothed(need)
    strength[strength < LEAST] = 0
    return FaceCompositor(pyramid, face, replace(track, homographies=moves, strength=strength.astype(np.float32)))


def locate(face: Face, move: Matrix, trust: float, seen: Face | None) -> tuple[Matrix, bool]:
    """Where a face is in a frame, and whether that is sure: `move` if that is to be trusted, else by its points."""
    if seen is None or trust >= SURELY:
        return move, trust >= SURE
    by_points, stray = fit_similarity(face.points[:4], seen.points[:4])
    stray /= seen.size
    if trust >= SURE:
        return move, stray < TURNED
    return by_points, stray < FIRM and seen.sure >= face_detection.SURE


def fit_similarity(a: FloatArray, b: FloatArray) -> tuple[Matrix, float]:
    """The similarity that brings points (N, 2) closest to others, and how far they stay apart on average."""
    x, y = a.T.astype(np.float64)
    one, zero = np.ones(len(a)), np.zeros(len(a))
    rows = np.concatenate([np.stack([x, -y, one, zero], 1), np.stack([y, x, zero, one], 1)])
    c, s, right, down = np.linalg.lstsq(rows, b.T.ravel().astype(np.float64), rcond=None)[0]
    move = np.array([[c, -s, right], [s, c, down], [0, 0, 1.0]])
    return move, float(np.sqrt(((transform_points(move, a) - b) ** 2).sum(1).mean()))


def strength_for(similarity: float) -> float:
    """How strongly a face must be held that is so much itself."""
    whole, gone = ITSELF
    t = float(np.clip((whole - similarity) / (whole - gone), 0, 1))
    return t * t * (3 - 2 * t)


def smoothed(need: FloatArray) -> FloatArray:
    """The same, without jumps from frame to frame."""
    wide = np.pad(need, 2, mode="edge")
    return np.convolve(wide, np.array([1, 2, 3, 2, 1]) / 9, mode="valid").astype(np.float32)
