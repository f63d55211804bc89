"""Surfaces of products: what goes where when they turn, and back."""

from __future__ import annotations

import numpy as np
import pytest

from engine.fidelity.product.surface import Flat, Round, Surface, Wedge, edges_within
from engine.fidelity.vision.registration import transform_points
from tests.support.products import Shot, carton, film

POINTS = np.stack(np.meshgrid(np.linspace(70, 130, 7), np.linspace(60, 140, 5)), -1).reshape(-1, 2)
ROUND = Round(np.array([100.0, 100.0]), np.array([0.0, 1.0]), -60.0, np.full(121, 40, np.float32))
WEDGE = Wedge(np.array([104.0, 100.0]), np.array([1.0, 0.02]))
TURNED = [(Flat(), []), (WEDGE, [-0.3, 0.02, 0.01]), (ROUND, [0.25])]


@pytest.mark.parametrize(("surface", "turn"), TURNED)
def test_what_is_displaced_is_found_again(surface: Surface, turn: list[float]) -> None:
    there = surface.displaced(POINTS, np.array(turn))
    back, known = surface.source(there, np.array(turn))
    assert np.abs(back - POINTS).max() < 1e-6
    assert known.min() == 1


@pytest.mark.parametrize(("surface", "turn"), TURNED[1:])
def test_rates_are_the_derivatives_of_what_is_displaced(surface: Surface, turn: list[float]) -> None:
    rates = surface.rates(POINTS, np.array(turn))
    for k in range(surface.terms):
        step = np.zeros(surface.terms)
        step[k] = 1e-6
        change = (surface.displaced(POINTS, np.array(turn) + step) - surface.displaced(POINTS, np.array(turn))) / 1e-6
        assert np.abs(change - rates[:, k]).max() < 1e-3


def test_a_point_of_a_cylinder_goes_as_trigonometry_says() -> None:
    at = np.array([[100.0, 90.0], [120.0, 90.0]])
    expected = 100 + 40 * np.sin(np.arcsin((at[:, 0] - 100) / 40) + 0.25)
    assert np.allclose(ROUND.displaced(at, np.array([0.25]))[:, 0], expected)


def test_what_turns_into_sight_is_not_in_the_photo() -> None:
    _, known = ROUND.source(np.array([[62.0, 100.0], [100.0, 100.0]]), np.array([0.3]))
    assert known.tolist() == [0, 1]


def test_the_second_face_of_a_box_moves_by_a_homology_over_the_first() -> None:
    """A box by perspective: with its front's homography undone, some turn explains the side's to a tenth of a pixel."""
    size = (640, 480)
    x, y, z = 100.0, 150.0, 60.0
    side = np.array([[x, -y, z], [x, -y, -z], [x, y, -z], [x, y, z]])
    front = np.array([[-x, -y, z], [x, -y, z], [x, y, z], [-x, y, z]])

    def seen(quad: np.ndarray, degrees: float) -> np.ndarray:
        a = np.radians(degrees)
        turned = quad @ np.array([[np.cos(a), 0, np.sin(a)], [0, 1, 0], [-np.sin(a), 0, np.cos(a)]]).T
        return turned[:, :2] * (1500 / (1500 - turned[:, 2]))[:, None] + np.array(size) / 2

    import cv2

    before, after = (seen(front, degrees).astype(np.float32) for degrees in (-35, -18))
    move = cv2.getPerspectiveTransform(before, after)
    wanted = transform_points(np.linalg.inv(move), seen(side, -18))
    start = seen(side, -35)
    way = before[2].astype(float) - before[1]
    normal = np.array([way[1], -way[0]]) / np.hypot(*way)
    wedge = Wedge(before[1].astype(float), normal)
    turn = np.zeros(3)
    for _ in range(20):
        rest = (wanted - wedge.displaced(start, turn)).ravel()
        rows = wedge.rates(start, turn).transpose(0, 2, 1).reshape(-1, 3)
        turn += np.linalg.lstsq(rows, rest, rcond=None)[0]
    assert np.abs(wanted - wedge.displaced(start, turn)).max() < 0.1


def test_the_edge_of_a_carton_is_found() -> None:
    size = (640, 480)
    colour, alpha, _, _ = carton(-32, size)
    found = edges_within(colour.mean(-1).astype(np.float32), alpha)
    a = np.radians(-32)
    high = 0.62 * size[1]
    x, z = 0.31 * high, 0.21 * high
    across, depth = x * np.cos(a) + z * np.sin(a), -x * np.sin(a) + z * np.cos(a)
    expected = size[0] / 2 + across * 5 * high / (5 * high - depth)
    assert min(abs(edge.point[0] - expected) for edge in found) < 9, "the tracker looks around it"


def test_the_radii_of_a_bottle_are_half_its_widths() -> None:
    made = film(Shot("bottle", product="bottle", count=1, size=(320, 240)))
    middle = np.array([159.5, 120.0])
    shape = Round.of(made.masks[0], middle, np.array([0.0, 1.0]))
    row = 200
    assert shape.radii[round(row - 120 - shape.start)] == pytest.approx(made.masks[0][row].sum() / 2, abs=0.6)
