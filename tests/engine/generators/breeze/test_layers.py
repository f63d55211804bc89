"""The ground behind a subject: it comes as near as the subject where that stands, and is left alone elsewhere."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from engine.arrays import FloatArray
from engine.generators.breeze import layers
from engine.generators.breeze.layers import brought_under, guided_filter, rim, split_layers, widened, without_scraps

NEAR, FARTHEST, RISE = 0.8, 0.05, 0.3  # of a subject; of the ground at the top, and how much nearer it is at the bottom


def world(top: int, foot: int) -> tuple[FloatArray, FloatArray, FloatArray]:
    """Ground that rises towards the viewer, a flat subject and its matte, each (64, 96)."""
    far = np.repeat(np.linspace(FARTHEST, FARTHEST + RISE, 64, dtype=np.float32)[:, None], 96, 1)
    matte = np.zeros((64, 96), np.float32)
    matte[top:foot, 30:60] = 1
    return far, np.full_like(far, NEAR), matte


def test_a_subject_stands_on_the_ground() -> None:
    far, near, matte = world(16, 52)
    assert (near - far)[53, 30:60].min() > 0.45  # it floated
    lifted = brought_under(far, near, matte)
    np.testing.assert_allclose(lifted[53, 30:60], NEAR, atol=0.05)
    np.testing.assert_allclose(lifted[0], far[0], atol=0.05)  # what is far stays far
    assert (np.diff(lifted, axis=0) > 0).all()
    np.testing.assert_allclose(np.diff(lifted, 2, axis=0), 0, atol=1e-5)  # straight lines stay straight


def test_the_ground_is_not_drawn_out_without_measure() -> None:
    far, near, matte = world(4, 12)
    lifted = brought_under(far, near, matte)
    assert np.diff(lifted, axis=0).max() < 3.1 * np.diff(far, axis=0).max()


@pytest.mark.parametrize("foot", [63, 64])
def test_a_subject_that_the_border_cuts_off_stands_nowhere(foot: int) -> None:
    far, near, matte = world(16, foot)
    np.testing.assert_array_equal(brought_under(far, near, matte), far)


def test_ground_that_is_nearer_than_the_subject_stays() -> None:
    far, near, matte = world(16, 52)
    np.testing.assert_array_equal(brought_under(far, np.minimum(near, 0.1), matte), far)


def test_scraps_of_a_lively_background_do_not_go_along_with_the_subject() -> None:
    """Dark bars across a bright backdrop, behind a dark disc: the filter takes them for its edges."""
    picture = np.full((512, 512, 3), 210, np.uint8)
    picture[::24], picture[1::24], picture[2::24] = 20, 20, 20
    cv2.circle(picture, (256, 256), 120, (30, 30, 34), cv2.FILLED)
    y, x = np.mgrid[:512, :512]
    distance = np.hypot(x - 256, y - 256)
    matte = np.clip((140 - distance) / 40, 0, 1).astype(np.float32)  # as soft as a small network's
    guide = cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY).astype(np.float32) / 255
    filtered = guided_filter(guide, matte, 8, 3e-4)
    cleaned = without_scraps(filtered, matte, guide)
    beside = (distance > 128) & (distance < 150)
    assert (widened(filtered)[beside] > 0.1).mean() > 2 * (widened(cleaned)[beside] > 0.1).mean()
    assert widened(cleaned)[distance < 112].min() > 0.9
    assert cleaned[distance > 256].max() == 0


def test_hair_before_a_calm_wall_is_no_scrap() -> None:
    wall = np.full((256, 256), 0.8, np.float32)
    matte = np.zeros((256, 256), np.float32)
    matte[100:, 80:176] = 1
    alpha = matte.copy()
    alpha[92:100, 120:122] = 0.6  # a strand
    assert np.array_equal(without_scraps(alpha, matte, wall), alpha)


def test_faint_hairs_before_a_calm_wall_go_along_and_leave_none_behind(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fainter than the work at half size tells from noise, and too far out for the rim before a lively background."""
    picture = np.full((512, 512, 3), 200, np.uint8)
    hairs = np.zeros((512, 512), np.uint8)
    for angle in range(0, 360, 6):
        end = 256 + 131 * np.cos(np.deg2rad(angle)), 256 + 131 * np.sin(np.deg2rad(angle))
        cv2.line(hairs, (256, 256), (int(end[0]), int(end[1])), 1, 1)
    picture[hairs > 0] = 190
    cv2.circle(picture, (256, 256), 120, (60, 40, 30), cv2.FILLED)
    y, x = np.mgrid[:512, :512] - 256
    matte = cv2.resize((np.hypot(x, y) < 120).astype(np.float32), (128, 128), interpolation=cv2.INTER_AREA)
    far_out = (hairs > 0) & (np.hypot(x, y) > 127) & (np.hypot(x, y) < 129)

    def left_behind() -> float:
        behind = split_layers(picture, 0.15 + 0.5 * matte, matte).backdrop[far_out]
        return float((200 - behind.astype(np.float32)).mean())

    assert left_behind() < 3
    monkeypatch.setattr(layers, "CALM_RIM", layers.RIM)
    assert left_behind() > 6


def test_less_is_filled_in_beside_a_subject_before_a_lively_background() -> None:
    alpha = cv2.circle(np.zeros((256, 256), np.float32), (128, 128), 60, 1, cv2.FILLED)
    noise = np.random.default_rng(6).integers(0, 256, (256, 256, 3)).astype(np.uint8)
    lively, calm = (rim(alpha, work).sum() - alpha.sum() for work in (noise, np.full_like(noise, 128)))
    assert 0 < lively < 0.7 * calm


@pytest.mark.parametrize("least", [0.0, 0.35, 0.45])
def test_what_is_behind_is_as_far_as_the_surroundings_even_where_the_matte_is_sure_of_nothing(least: float) -> None:
    inside = cv2.circle(np.zeros((64, 64), np.float32), (32, 32), 14, 1, cv2.FILLED)
    picture = cv2.resize((60 + 140 * inside).astype(np.uint8), (256, 256))[..., None].repeat(3, -1)
    found = split_layers(picture, 0.4 + 0.4 * inside, np.maximum(inside, least).astype(np.float32))
    assert found.trust > 0
    np.testing.assert_allclose(found.far, found.far[0, 0], atol=0.02)
    assert float(np.median(found.near)) > found.far[0, 0] > 0.35


def test_a_subject_that_fills_the_picture_hides_what_is_as_near_as_itself() -> None:
    depth = np.full((64, 64), 0.6, np.float32)
    found = split_layers(np.full((128, 128, 3), 90, np.uint8), depth, np.ones((64, 64), np.float32))
    np.testing.assert_allclose(found.far, found.near, atol=0.01)


def test_slots_of_a_shelf_beside_a_carton_are_none_of_its_strands(monkeypatch: pytest.MonkeyPatch) -> None:
    """Dark slots in bright metal were taken for hair and went along, as dark scribbles beside the hand."""
    picture = np.full((512, 512, 3), 150, np.uint8)
    for top in range(4, 512, 16):
        for left in range(4, 512, 24):
            cv2.rectangle(picture, (left, top), (left + 9, top + 5), (120, 120, 120), cv2.FILLED)
    cv2.rectangle(picture, (180, 120), (330, 400), (220, 180, 40), cv2.FILLED)
    matte = np.zeros((512, 512), np.float32)
    matte[120:401, 180:331] = 1
    small = cv2.resize(matte, (128, 128), interpolation=cv2.INTER_AREA)
    beside = (cv2.dilate(matte, np.ones((45, 45))) > 0) & (cv2.dilate(matte, np.ones((17, 17))) == 0)

    def dragged_along() -> float:
        subject = split_layers(picture, 0.15 + 0.5 * small, small).subject
        assert subject is not None
        return float((subject[..., 3][beside] > 12).mean())

    assert dragged_along() < 0.01
    monkeypatch.setattr(layers, "BUSY", (1.0, 2.0))
    assert dragged_along() > 0.1
