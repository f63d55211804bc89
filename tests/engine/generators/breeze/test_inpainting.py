"""What is behind a subject looks like its surroundings: their colours, their lines, their grain."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from engine.generators.breeze import layers
from engine.generators.breeze.inpainting import continued_across, fill_behind, grain_beside, inpainted
from engine.generators.breeze.layers import least_alpha, split_layers


def disc(size: int = 256, radius: int = 50) -> np.ndarray:
    y, x = np.mgrid[:size, :size]
    return (np.hypot(x - size // 2, y - size // 2) < radius).astype(np.uint8)


def test_a_gradient_goes_on_behind_the_hole() -> None:
    x = np.mgrid[:256, :256][1]
    picture = np.stack([x // 2 + 40, x // 3, 255 - x // 2], -1).astype(np.uint8)
    hole = disc()
    filled = inpainted(np.where(hole[..., None] > 0, 255, picture).astype(np.uint8), hole)
    strip = (hole > 0) & (cv2.distanceTransform(hole, cv2.DIST_L2, 3) < 10)
    assert np.abs(filled.astype(int) - picture)[strip].mean() < 4


def test_a_horizon_goes_on_behind_what_stands_before_it_and_two_walls_do_not_mix() -> None:
    picture = np.full((256, 256, 3), (110, 160, 220), np.uint8)
    picture[140:] = (90, 140, 40)
    hole = np.zeros((256, 256), np.uint8)
    hole[60:200, 90:166] = 1
    filled = inpainted(np.where(hole[..., None] > 0, 255, picture).astype(np.uint8), hole)
    assert np.abs(filled.astype(int) - picture)[hole > 0].mean() < 3
    picture[:, 128:] = (200, 40, 40)
    _, alike = continued_across(picture, hole)
    assert alike[hole > 0].max() < 0.1


def test_the_fill_has_the_grain_of_its_surroundings() -> None:
    rng = np.random.default_rng(1)
    plain = np.full((256, 256, 3), 120, np.uint8)
    grainy = np.clip(120 + rng.normal(0, 6, (256, 256, 1)), 0, 255).astype(np.uint8).repeat(3, -1)
    hole = disc()
    assert grain_beside(plain, hole) is None
    behind = fill_behind(grainy, grainy, hole, hole * 255)
    inside, outside = behind[disc(radius=30) > 0].std(), grainy[hole == 0].std()
    assert 0.5 < inside / outside < 1.3
    assert np.array_equal(behind[hole == 0], grainy[hole == 0])
    assert fill_behind(plain, plain, hole, hole * 255).std() == 0


@pytest.mark.parametrize("softness", [0.0, 0.7, 1.5])
def test_the_grain_of_the_fill_is_as_soft_as_that_of_its_surroundings(softness: float) -> None:
    noise = np.random.default_rng(5).normal(0, 1, (256, 256)).astype(np.float32)
    noise = cv2.GaussianBlur(noise, (0, 0), softness) if softness else noise
    grainy = np.rint(128 + 8 * noise / noise.std()).astype(np.uint8)[..., None].repeat(3, -1)
    hole = disc()
    behind = fill_behind(grainy, cv2.GaussianBlur(grainy, (0, 0), 5).astype(np.uint8), hole, hole * 255)
    detail = np.abs(cv2.Laplacian(behind[..., 0], cv2.CV_32F))
    assert 0.8 < detail[disc(radius=30) > 0].mean() / detail[hole == 0].mean() < 1.25


def test_the_fill_is_the_same_each_time() -> None:
    rng = np.random.default_rng(2)
    picture, hole = rng.integers(0, 256, (96, 128, 3)).astype(np.uint8), np.zeros((96, 128), np.uint8)
    hole[30:60, 40:90] = 1
    assert np.array_equal(*(fill_behind(picture, picture, hole, hole * 255) for _ in range(2)))


def test_a_picture_that_is_all_hole_stays_as_it_is() -> None:
    picture = np.full((32, 32, 3), 9, np.uint8)
    whole = np.ones((32, 32), np.uint8)
    assert np.array_equal(fill_behind(picture, picture, whole, whole * 255), picture)


def test_least_alpha_is_none_for_the_backdrop_and_all_for_black_on_white() -> None:
    white = np.full((1, 3, 3), 255, np.uint8)
    photo = np.array([[[255, 255, 255], [0, 0, 0], [255, 128, 255]]], np.uint8)
    assert np.allclose(least_alpha(photo, white), [[0, 1, 127 / 255]], atol=1e-3)


def test_strands_beside_a_matte_go_along_with_the_subject_and_leave_no_ghost() -> None:
    """Hair on a plain wall that the matte leaves out; the old cut left its picture behind on the wall."""
    picture = np.full((512, 512, 3), 200, np.uint8)
    cv2.circle(picture, (256, 300), 120, (60, 40, 30), -1)
    for angle in range(200, 340, 10):  # strands that stand out from the head
        end = 256 + 138 * np.cos(np.deg2rad(angle)), 300 + 138 * np.sin(np.deg2rad(angle))
        cv2.line(picture, (256, 300), (int(end[0]), int(end[1])), (60, 40, 30), 2, cv2.LINE_AA)
    matte = cv2.resize(cv2.circle(np.zeros((512, 512), np.float32), (256, 300), 118, 1, -1), (128, 128))
    layers = split_layers(picture, 0.15 + 0.5 * matte, matte)
    ring = np.zeros((512, 512), np.uint8)
    cv2.circle(ring, (256, 300), 137, 1, -1)
    cv2.circle(ring, (256, 300), 124, 0, -1)
    ring[330:] = 0
    left_behind = np.abs(layers.backdrop.astype(int) - 200).max(-1)[ring > 0]
    assert left_behind.mean() < 3
    assert np.abs(picture.astype(int) - 200).max(-1)[ring > 0].mean() > 10, "there are strands to be left behind"


def test_a_busy_background_is_not_taken_for_strands() -> None:
    rng = np.random.default_rng(3)
    picture = cv2.GaussianBlur(rng.integers(0, 256, (512, 512, 3)).astype(np.uint8), (0, 0), 4)
    picture = np.clip((picture.astype(float) - 128) * 5 + 128, 0, 255).astype(np.uint8)
    matte = cv2.resize(disc(512, 120).astype(np.float32), (128, 128))
    subject = split_layers(picture, 0.15 + 0.5 * matte, matte).subject
    assert subject is not None
    far = cv2.dilate(disc(512, 120), np.ones((25, 25))) == 0
    assert (subject[..., 3][far] > 0).mean() < 0.01


def test_what_is_too_fine_for_the_matte_goes_along_with_its_subject(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leaf tips of single pixels before a sky, which the work at half size hardly sees."""
    rng, size = np.random.default_rng(4), 1024
    picture = np.full((size, size, 3), (150, 180, 200), np.uint8)
    y, x = np.mgrid[:size, :size] - size // 2
    reach = np.hypot(x, y)
    leaf = (reach < 205) | ((reach < 222) & (rng.random((size, size)) < 0.1))
    picture[leaf] = (40, 90, 30)
    matte = cv2.resize((reach < 205).astype(np.float32), (128, 128), interpolation=cv2.INTER_AREA)

    def left_behind() -> float:
        behind = split_layers(picture, 0.15 + 0.5 * matte, matte).backdrop
        return float((behind[..., 2][leaf & (reach > 206)] < 150).mean())

    assert left_behind() < 0.02
    monkeypatch.setattr(layers, "SKIRT", 1)
    for name in ("RIM", "CALM_RIM"):
        monkeypatch.setattr(layers, name, (0.0001, 0.0002))
    assert left_behind() > 0.2
