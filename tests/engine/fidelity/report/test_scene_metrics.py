"""The numbers of a frame: each moves with its own kind of damage, and with no other."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from engine.arrays import UInt8Array
from engine.fidelity.report.scene_metrics import Comparison, downscaled, flicker, sharpness, unwarped

SHAPE = (120, 160)
NOBODY = np.zeros(SHAPE, np.float32)
RIGHT = np.float32([[1, 0, 4], [0, 1, -2]])


def picture() -> UInt8Array:
    """Soft blobs of all sizes, with some grain."""
    rng = np.random.default_rng(5)
    coarse = cv2.GaussianBlur(rng.uniform(0, 255, (*SHAPE, 3)).astype(np.float32), (0, 0), 5)
    coarse = (coarse - coarse.min()) / np.ptp(coarse) * 200 + 20
    return np.clip(coarse + rng.normal(0, 6, coarse.shape), 0, 255).astype(np.uint8)


PICTURE = picture()


@pytest.fixture(scope="module")
def comparison() -> Comparison:
    return Comparison(PICTURE, NOBODY)


def shifted(image: UInt8Array) -> UInt8Array:
    return cv2.warpAffine(image, RIGHT, SHAPE[::-1], borderMode=cv2.BORDER_REFLECT).astype(np.uint8)


def test_motion_is_measured_and_undone(comparison: Comparison) -> None:
    flow = comparison.flow(shifted(PICTURE), None)
    assert np.abs(np.median(flow[20:-20, 20:-20], (0, 1)) - [4, -2]).max() < 0.3
    back = unwarped(shifted(PICTURE), flow)
    assert np.abs(back[20:-20, 20:-20].astype(int) - PICTURE[20:-20, 20:-20]).mean() < 6


def test_neighbours_are_laid_over_each_other(comparison: Comparison) -> None:
    over = comparison.between(PICTURE, shifted(PICTURE))
    assert np.abs(over[20:-20, 20:-20].astype(int) - PICTURE[20:-20, 20:-20]).mean() < 6


def test_structure_counts_for_the_subject_and_light_does_not(comparison: Comparison) -> None:
    assert comparison.subject_similarity(PICTURE) == pytest.approx(1)
    darker = (PICTURE * 0.8).astype(np.uint8)
    assert comparison.subject_similarity(darker) > 0.95
    assert comparison.subject_similarity(np.ascontiguousarray(PICTURE[:, ::-1])) < 0.5


def test_only_the_subject_is_compared_where_there_is_one() -> None:
    subject = NOBODY.copy()
    subject[:, :80] = 1
    left_only = PICTURE.copy()
    left_only[:, 90:] = PICTURE[::-1, 90:]
    assert Comparison(PICTURE, subject).subject_similarity(left_only) > 0.98
    assert Comparison(PICTURE, NOBODY).subject_similarity(left_only) < 0.8


def test_colours_outside_the_subject_are_measured_in_delta_e(comparison: Comparison) -> None:
    assert comparison.background_delta_e(PICTURE) == 0
    warmer = np.clip(PICTURE + np.array([14, 0, -14]), 0, 255).astype(np.uint8)
    assert 3 < comparison.background_delta_e(warmer) < 12
    subject = NOBODY.copy()
    subject[:, :80] = 1
    half = PICTURE.copy()
    half[:, :70] = warmer[:, :70]
    assert Comparison(PICTURE, subject).background_delta_e(half) < 0.5


def test_blur_lowers_sharpness_and_light_does_not() -> None:
    sharp = sharpness(PICTURE)
    assert sharpness(cv2.GaussianBlur(PICTURE, (0, 0), 2).astype(np.uint8)) < 0.4 * sharp
    assert sharpness((PICTURE * 0.6).astype(np.uint8)) == pytest.approx(sharp, rel=0.1)


def test_a_frame_that_flashes_flickers_and_a_fade_does_not() -> None:
    low, middle, high = (np.clip(PICTURE.astype(int) + by, 0, 255).astype(np.uint8) for by in (-10, 0, 10))
    assert flicker(low, middle, high) < 1.5
    assert flicker(middle, high, middle) > 8


def test_large_pictures_are_measured_small() -> None:
    large = np.zeros((900, 600, 3), np.uint8)
    assert max(downscaled(large).shape[:2]) == 320
    assert downscaled(PICTURE).shape == PICTURE.shape
