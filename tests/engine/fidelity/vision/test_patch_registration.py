"""A piece laid on a frame: what a camera does is no warp, what it does not is measured in pixels."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from engine.arrays import UInt8Array
from engine.fidelity.vision.patch_registration import REFERENCE, PatchMatch, PatchRegistration, grey
from tests.support.labelled import bend, waves
from tests.support.textures import SIZE, grained, moved_by, seen_through, textured

UNIT = REFERENCE / max(SIZE)


def mask() -> UInt8Array:
    inside = np.zeros(SIZE[::-1], np.uint8)
    inside[40:150, 50:200] = 1
    return inside


def match(frame: UInt8Array, hidden: UInt8Array | None = None) -> PatchMatch:
    found = PatchRegistration(textured(), mask()).register(grey(grained(frame)), [np.eye(3)], hidden)
    assert found is not None
    return found


@pytest.mark.parametrize("move", [moved_by(3, -2), moved_by(turn=2), moved_by(zoom=1.04), moved_by(2, 1, lean=0.04)])
def test_the_camera_warps_nothing(move: np.ndarray) -> None:
    found = match(seen_through(textured(), move))
    assert found.warp < 0.35 * UNIT
    assert found.weakest > 0.8
    assert found.erased < 0.01
    corners = np.array([[60, 50], [190, 140]], np.float64)
    both = (cv2.perspectiveTransform(corners[None], m)[0] for m in (found.homography, move))
    assert np.abs(np.subtract(*both)).max() < 1.5


@pytest.mark.parametrize("far", [1.0, 2.0, 3.0])
def test_warp_is_told_as_far_as_it_goes(far: float) -> None:
    found = match(bend(textured(), waves(SIZE[::-1], 10, 3) * far))
    assert 0.7 * far * UNIT < found.warp < 1.6 * far * UNIT


def test_what_is_blurred_or_something_else_or_empty_is_told_apart() -> None:
    blurred = match(cv2.GaussianBlur(textured(), (0, 0), 2.0))
    assert blurred.sharpness < 0.7
    assert blurred.erased < 0.05
    other = textured()
    other[60:100, 70:130] = textured(7)[60:100, 70:130]
    swapped = match(other)
    assert swapped.weakest < 0.5
    assert swapped.sharpness > 0.8
    empty = textured()
    empty[40:150, 50:90] = 128
    assert 0.1 < match(empty).erased < 0.4


@pytest.mark.parametrize(("zoom", "aside"), [(1.0, 0.25), (1.03, 0.3), (1.05, 0.5)])
def test_a_small_label_that_lies_between_pixels_is_as_sharp_as_before(zoom: float, aside: float) -> None:
    small = np.zeros((180, 240), np.uint8)
    small[60:100, 60:180] = 1
    move = np.vstack([cv2.getRotationMatrix2D((120, 90), 0, zoom), [0, 0, 1]])
    patch = PatchRegistration(lettering(1.0, 0.0), small)
    shown = lettering(zoom, aside)
    sharp, soft = (patch.register(grey(frame), [move]) for frame in (shown, cv2.GaussianBlur(shown, (0, 0), 0.8)))
    assert sharp is not None
    assert soft is not None
    assert sharp.sharpness > 0.95
    assert soft.sharpness < 0.8


def lettering(zoom: float, aside: float) -> UInt8Array:
    """Small letters that a camera sees from nearer and `aside` by pixels: each pixel is the mean of what it covers."""
    fine = np.full((1440, 1920, 3), 235, np.uint8)
    cv2.putText(fine, "CHAPTER SIX", (528, 696), cv2.FONT_HERSHEY_SIMPLEX, 4.6, (40, 40, 40), 12, cv2.LINE_AA)
    move = cv2.getRotationMatrix2D((960, 720), 0, zoom) + np.array([[0, 0, 8 * aside]] * 2)
    seen = cv2.warpAffine(fine, move, fine.shape[1::-1], borderValue=(235, 235, 235))
    return cv2.resize(seen, (240, 180), interpolation=cv2.INTER_AREA).astype(np.uint8)


def test_what_is_in_front_does_not_count() -> None:
    frame, hidden = textured(), np.zeros(SIZE[::-1], np.uint8)
    frame[:, 90:130] = 30
    hidden[:, 84:136] = 1
    assert match(frame).weakest < 0.3
    seen = match(frame, hidden)
    assert seen.weakest > 0.8
    assert 0.5 < seen.seen < 0.8


def test_nothing_is_said_of_what_has_no_edges_or_is_outside() -> None:
    plain = np.full((*SIZE[::-1], 3), 128, np.uint8)
    assert not PatchRegistration(plain, mask()).usable
    outside = PatchRegistration(textured(), mask()).register(grey(textured()), [moved_by(400, 0)])
    assert outside is None
