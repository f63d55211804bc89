"""A parabola stands for what a homography leaves over of a cylinder that turns."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from engine.fidelity.vision.cylinder_bend import Bend, no_bend
from tests.support.textures import rectangle

OUTLINE = rectangle(40, 30, 160, 110)


def test_no_bend_moves_nothing() -> None:
    points = OUTLINE.astype(np.float64)
    assert no_bend(OUTLINE).apply(points) == pytest.approx(points)


def test_what_is_bent_can_be_unbent() -> None:
    bend = Bend(np.diag([0.5, 0.5, 1.0]), np.array([100.0, 60]), np.array([50.0, 30]), np.array([-9.0, 2]))
    points = np.array([[130.0, 80], [200, 120], [280, 170]])
    assert np.abs(bend.apply(points) - points).max() > 5
    assert np.abs(bend.inverted(bend.apply(points)) - points).max() < 0.1


def test_a_bend_moves_the_middle_one_way_and_the_ends_the_other_and_nothing_on_average() -> None:
    bend = replace(no_bend(OUTLINE), amount=np.array([6.0, 0.0]))
    across = np.stack([np.linspace(40, 160, 1001), np.full(1001, 70.0)], 1)
    shift = (bend.apply(across) - across)[:, 0]
    assert shift[500] < -1.5
    assert shift[0] > 3.5
    assert shift[0] == pytest.approx(shift[-1])
    assert abs(shift.mean()) < 0.02


@pytest.mark.parametrize("degrees", [5.0, 10.0, 20.0])
def test_with_a_stretch_it_is_a_turned_cylinder_to_a_tenth_of_what_a_stretch_alone_leaves(degrees: float) -> None:
    """x cos t + sqrt(r² - x²) sin t, as seen from afar, for a label that reaches around 40 degrees to either side."""
    radius, turn = 100.0, np.radians(degrees)
    x = np.linspace(-radius * np.sin(np.radians(40)), radius * np.sin(np.radians(40)), 201)
    truth = x * np.cos(turn) + np.sqrt(radius**2 - x**2) * np.sin(turn)
    half = x[-1]
    stretch = np.stack([np.ones_like(x), x], 1)
    bent = np.column_stack([stretch, (x / half) ** 2 - 1 / 3])
    flat_error, bent_error = (
        np.abs(truth - rows @ np.linalg.lstsq(rows, truth, rcond=None)[0]).max() for rows in (stretch, bent)
    )
    assert bent_error < 0.1 * flat_error
