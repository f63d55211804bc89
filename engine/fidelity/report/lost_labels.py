"""What became of a label that can't be tracked: found by other means, covered by something, or gone."""

from __future__ import annotations

import cv2
import numpy as np

from engine.arrays import FloatArray, UInt8Array
from engine.fidelity.labels.compositor import feathered_mask
from engine.fidelity.labels.scene_motion import border_change
from engine.fidelity.report.label_metrics import is_inside, label_similarity
from engine.fidelity.vision import ocr
from engine.fidelity.vision.occlusion import estimate_occluder
from engine.fidelity.vision.photometric import match_lighting
from engine.fidelity.vision.planar_tracker import SURE
from engine.fidelity.vision.region import window_around
from engine.fidelity.vision.registration import Matrix, invert, matches, transform_points
from engine.fidelity.vision.track import Track

SIMILAR = 0.7  # similarity of a label from which on it counts as found: below it a tracked one is red, too
INLIERS = 12  # matched features that agree on where a label is
AROUND = 1.0  # of a label's size: how far around the place where it is expected it is looked for
CROSSED = 0.05  # of a label's border must look otherwise where something reaches in,
COVERED = 0.15  # and so much of its area must be behind that; or
BORDER_HIDDEN = 0.25  # so much of its border must look otherwise: then anything may be in front


def is_lost(track: Track, frame: UInt8Array, i: int) -> bool:
    """Whether a label can't be tracked in a frame, though the frame's border is not known to cut it off."""
    return bool(track.trust[i] < SURE) and is_inside(track.region.outline, track.homographies[i], frame, track.bends[i])


def is_gone(reference: UInt8Array, place: Matrix, track: Track, frame: UInt8Array, i: int) -> bool:
    """Whether a label that can't be tracked in a frame (h, w, 3) can't be found or read either, and is not covered.

    `reference` (h, w, 3) shows the photo at `place`.
    """
    move = track.homographies[i]
    similarity = label_similarity(reference, place, track.region, move, frame, track.bends[i])
    if similarity is None or similarity >= SIMILAR:
        return False
    outline = transform_points(place, track.region.outline)
    window = window_around(track.outline(i), frame.shape, AROUND)
    if window is None or has_its_features(reference, outline, frame[window]):
        return False
    if is_readable(track.region.text, frame[window]):
        return False
    return not is_covered(reference, outline, move @ invert(place), frame)


def has_its_features(reference: UInt8Array, outline: Matrix, picture: UInt8Array) -> bool:
    """Whether features of a label are found in a picture, in their places to each other."""
    window = window_around(outline, reference.shape, 0.0)
    if window is None or min(picture.shape[:2]) < 16:
        return False
    a, b = matches(reference[window], picture)
    if len(a) < INLIERS:
        return False
    found, inliers = cv2.estimateAffinePartial2D(a, b, method=cv2.RANSAC, ransacReprojThreshold=2.5)
    return found is not None and int(inliers.sum()) >= INLIERS


def is_readable(text: str, picture: UInt8Array) -> bool:
    """Whether a label's text is read in a picture; not where text can't be read at all."""
    if not text or not ocr.available():
        return False
    lines = sorted(ocr.read(picture), key=lambda line: float(line.corners[:, 1].mean()))
    return ocr.text_similarity(" ".join(line.text for line in lines), text) >= SIMILAR


def is_covered(reference: UInt8Array, outline: Matrix, move: Matrix, frame: UInt8Array) -> bool:
    """Whether something in front hides a good part of a label, which a homography leads from reference to frame."""
    changed = border_change(reference, frame, outline.astype(np.float32), move)
    if changed > BORDER_HIDDEN:
        return True
    return changed > CROSSED and covered_share(reference, outline, move, frame) > COVERED


def covered_share(reference: UInt8Array, outline: Matrix, move: Matrix, frame: UInt8Array) -> float:
    """The share of a label's area that is behind something else, 0 to 1."""
    moved = transform_points(move, outline)
    window = window_around(moved, frame.shape)
    if window is None:
        return 0.0
    drawn = cv2.warpPerspective(reference, move, frame.shape[1::-1], borderMode=cv2.BORDER_REPLICATE)
    original, shown = (picture[window].astype(np.float32) for picture in (drawn, frame))
    mask: FloatArray = feathered_mask(moved - (window[1].start, window[0].start), shown.shape[:2])
    occluder = estimate_occluder(match_lighting(original, shown, mask, 0.0), shown, mask)
    return float((mask * occluder.alpha).sum() / max(float(mask.sum()), 1.0))
