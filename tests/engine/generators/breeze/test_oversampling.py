"""Oversampled pictures keep their pixels, and their sharpness between them."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from engine.generators.breeze.oversampling import FACTOR, between, oversampled
from engine.imaging.source_image import SourceImage
from engine.training import metrics


def test_oversampling_keeps_every_pixel_and_lies_between_on_a_slope() -> None:
    rng = np.random.default_rng(0)
    picture = rng.integers(0, 256, (40, 52, 3)).astype(np.uint8)
    assert np.array_equal(oversampled(picture)[::FACTOR, ::FACTOR], picture)
    slope = np.repeat(np.arange(0, 208, 4, dtype=np.uint8)[None, :, None], 40, 0)
    found = oversampled(np.repeat(slope, 3, 2))[61, 30:120, 0]
    assert np.abs(found - np.arange(30, 120) * 4 / FACTOR).max() <= 1


def test_sharpness_hardly_depends_on_where_between_pixels_a_frame_falls(
    samples: dict[str, SourceImage],
) -> None:
    fine = samples["dog"].fit(256, 256)
    many, x, y = oversampled(fine), *(a.astype(np.float32) for a in np.meshgrid(np.arange(256), np.arange(256)))
    found = []
    for s in np.float32([0.0, 0.25, 0.5, 0.75]):
        moved = cv2.remap(many, FACTOR * (x + s), FACTOR * (y + s), cv2.INTER_LINEAR).astype(np.uint8)
        found.append(metrics.sharpness(moved[4:-4, 4:-4], fine))
    assert max(found) / min(found) < 1.15
    plain = cv2.remap(fine, x + 0.5, y + 0.5, cv2.INTER_CUBIC).astype(np.uint8)[4:-4, 4:-4]
    assert metrics.sharpness(plain, fine) < 0.9 * min(found)
    assert between(1 / FACTOR).sum() == pytest.approx(1)
