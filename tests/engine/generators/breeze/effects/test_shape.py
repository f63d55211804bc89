"""Which way a surface faces, from its outline, against shapes that are known."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from engine.arrays import FloatArray
from engine.generators.breeze.effects.shape import across, axis_of_revolution, facing, inflated, solid


def disc(radius: float = 40) -> FloatArray:
    y, x = np.mgrid[0:120, 0:160]
    return (np.hypot(x - 80, y - 60) < radius).astype(np.float32)


def bottle() -> FloatArray:
    alpha = np.zeros((160, 120), np.float32)
    alpha[60:150, 40:81] = 1
    alpha[15:60, 52:69] = 1
    return alpha


def test_a_disc_is_inflated_to_a_half_sphere() -> None:
    height = inflated(disc() > 0.5)
    y, x = np.mgrid[0:120, 0:160]
    sphere = np.sqrt(np.maximum(40**2 - np.hypot(x - 80, y - 60) ** 2, 0))
    assert np.abs(height - sphere).max() < 0.15 * 40
    assert abs(height.max() - 40) < 2


def test_a_bottle_is_a_body_of_revolution_and_a_lying_or_lopsided_thing_is_not() -> None:
    assert axis_of_revolution(bottle() > 0.5) == pytest.approx(60, abs=0.6)
    assert axis_of_revolution(bottle().T > 0.5) is None
    lopsided = bottle()
    lopsided[60:100, 81:110] = 1
    assert axis_of_revolution(lopsided > 0.5) is None
    angle = facing(bottle(), np.zeros((160, 120), np.float32))
    assert angle[100, 60] == pytest.approx(0, abs=0.05)
    assert angle[100, 42] < -0.8
    assert angle[100, 78] > 0.8


def test_light_does_not_lie_on_ground_that_the_matte_took_along() -> None:
    alpha = disc()
    photo = np.where(alpha[..., None] > 0.5, [150, 60, 40], [120, 130, 140]).astype(np.uint8)
    greedy = cv2.dilate(alpha, np.ones((15, 15), np.uint8))
    found = solid(photo, greedy)
    assert (found * alpha).sum() > 0.97 * alpha.sum()
    assert (found * (1 - alpha)).sum() < 0.1 * (greedy - alpha).sum()


def test_a_leaning_carton_is_lit_along_its_own_axis_and_a_lying_one_from_side_to_side() -> None:
    leaning = np.zeros((160, 160), np.uint8)
    lean = 0.4
    along, side = np.array([np.sin(lean), np.cos(lean)]), np.array([np.cos(lean), -np.sin(lean)])
    corners = [80 + 60 * a * along + 25 * b * side for a, b in ((-1, -1), (-1, 1), (1, 1), (1, -1))]
    cv2.fillConvexPoly(leaning, np.rint(corners).astype(np.int32), 1)
    angle = across(leaning > 0)
    upper, lower = (np.rint(80 + s * 45 * along + 12 * side).astype(int) for s in (-1, 1))
    assert angle[upper[1], upper[0]] == pytest.approx(angle[lower[1], lower[0]], abs=0.06)
    other = np.rint(80 - 12 * side).astype(int)
    assert angle[other[1], other[0]] == pytest.approx(-angle[upper[1], upper[0]], abs=0.06)
    lying = np.zeros((120, 160), bool)
    lying[40:80, 20:140] = True
    assert np.ptp(across(lying)[40:80, 60]) < 0.01
