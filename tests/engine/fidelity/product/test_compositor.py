"""A molten product comes back nearer to the truth, behind what passes in front; a wrong pose does not pass for it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from engine.arrays import UInt8Array
from engine.fidelity.product.compositor import ProductCompositor
from engine.fidelity.product.subject import find_subject
from engine.fidelity.product.tracking import ProductTrack, track_product
from tests.benchmarks.product_lock import GAIN, Unoccluded, psnr, turned
from tests.support.products import ProductFilm, Shot, film

SMALL = (320, 240)
FULL = slice(5, 8)  # frames in which all has melted


@pytest.fixture(scope="module")
def molten() -> tuple[ProductFilm, UInt8Array, ProductTrack]:
    made = film(Shot("finger", yaw=-30, finger=True, dim=0.2, size=SMALL, count=8))
    clip = made.molten(4)
    return made, clip, track_product(made.photo, find_subject(made.photo), clip)


def gain(made: ProductFilm, clip: UInt8Array, compositor: ProductCompositor) -> float:
    """By how many decibels the worst molten frame comes nearer to the truth, within the product's outline."""
    return min(
        psnr(compositor.apply(clip[i], i), made.truth[i], made.masks[i] > 0.5)
        - psnr(clip[i], made.truth[i], made.masks[i] > 0.5)
        for i in range(FULL.start, FULL.stop)
    )


def test_a_product_comes_back_behind_a_finger_in_dimmed_light(
    molten: tuple[ProductFilm, UInt8Array, ProductTrack],
) -> None:
    made, clip, track = molten
    assert gain(made, clip, ProductCompositor(made.photo, track)) > GAIN


def test_a_pose_that_is_wrong_by_a_degree_or_an_occluder_that_is_ignored_misses_the_bar(
    molten: tuple[ProductFilm, UInt8Array, ProductTrack],
) -> None:
    made, clip, track = molten
    assert gain(made, clip, ProductCompositor(made.photo, turned(track))) < GAIN
    assert gain(made, clip, Unoccluded(made.photo, track)) < GAIN


def test_what_is_around_the_product_stays_the_clips(molten: tuple[ProductFilm, UInt8Array, ProductTrack]) -> None:
    made, clip, track = molten
    done = ProductCompositor(made.photo, track).apply(clip[6], 6)
    ys, xs = np.nonzero(made.masks[6] > 0.02)
    around = np.ones(SMALL[::-1], bool)
    around[max(0, ys.min() - 24) : ys.max() + 24, max(0, xs.min() - 24) : xs.max() + 24] = False
    assert np.array_equal(done[around], clip[6][around])
    near = (made.masks[6] < 0.01) & (made.fingers[6] < 0.01)
    assert psnr(done, made.truth[6], near) >= psnr(clip[6], made.truth[6], near)


def test_a_frame_that_is_good_or_not_sure_is_left_alone(
    molten: tuple[ProductFilm, UInt8Array, ProductTrack],
) -> None:
    made, clip, track = molten
    nowhere = replace(track, strength=np.zeros_like(track.strength))
    for compositor, frame, i in (
        (ProductCompositor(made.photo, nowhere), clip[6], 6), (ProductCompositor(made.photo, track), made.truth[0], 0),
    ):  # fmt: skip
        assert compositor.apply(frame, i) is frame


def test_it_is_restored_in_larger_frames_too(molten: tuple[ProductFilm, UInt8Array, ProductTrack]) -> None:
    made, clip, track = molten
    large = np.ascontiguousarray(clip[6].repeat(2, 0).repeat(2, 1))
    done = ProductCompositor(made.photo, track).enlarged(2).apply(large, 6)
    true = made.truth[6].repeat(2, 0).repeat(2, 1)
    where = made.masks[6].repeat(2, 0).repeat(2, 1) > 0.5
    assert psnr(done, true, where) > psnr(large, true, where) + 3
