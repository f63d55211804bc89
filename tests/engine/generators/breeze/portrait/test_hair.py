"""Hair that hangs beside a face sways; the face, short hair, clothes of the hair's colour and turned heads do not."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest

from engine.arrays import UInt8Array
from engine.generators.breeze.portrait.hair import Hair, loose
from engine.generators.breeze.portrait.head_model import HeadModel
from engine.generators.breeze.portrait.mesh import CHIN, OVAL, FaceMesh
from engine.generators.breeze.portrait.portrait import grid_shape, people_in
from tests.support.portraits import person

SIDE, SKIN, BROWN, SHIRT = 416, (205, 160, 135), (70, 45, 30), (235, 235, 240)


@pytest.fixture(scope="module")
def mesh() -> FaceMesh:
    photo = cv2.resize(person("collins"), (SIDE, SIDE), interpolation=cv2.INTER_CUBIC)
    return people_in(photo)[0].mesh


def layer(mesh: FaceMesh, hangs: bool, clothes: tuple[int, int, int]) -> UInt8Array:
    """A drawn person with that face: a cap of hair, clothes below the neck and, if it `hangs`, hair down to them."""
    drawn = np.zeros((SIDE, SIDE, 4), np.uint8)
    face = mesh.points[list(OVAL), :2]
    (left, top), (right, _) = face.min(0), face.max(0)
    middle, wide, tall = (left + right) / 2, right - left, mesh.height
    chin = mesh.points[CHIN, :2]

    def box(x0: float, y0: float, x1: float, y1: float, colour: tuple[int, int, int]) -> None:
        drawn[max(0, round(y0)) : max(0, round(y1)), max(0, round(x0)) : max(0, round(x1))] = (*colour, 255)

    box(middle - 0.25 * wide, chin[1] - 0.2 * tall, middle + 0.25 * wide, SIDE, SKIN)
    box(0, chin[1] + 0.3 * tall, SIDE, SIDE, clothes)
    box(middle - 0.62 * wide, top - 0.32 * tall, middle + 0.62 * wide, top + 0.3 * tall, BROWN)
    if hangs:
        for side in (-1, 1):
            x = sorted((middle + side * 0.47 * wide, middle + side * 0.95 * wide))
            box(x[0], top, x[1], chin[1] + 0.3 * tall, BROWN)
    cv2.fillPoly(drawn, [np.rint(face).astype(np.int32)], (*SKIN, 255))
    return drawn


def head(mesh: FaceMesh) -> HeadModel:
    shape = grid_shape((SIDE, SIDE))
    return HeadModel(mesh, shape, max(shape) / SIDE)


def test_what_hangs_beside_the_face_sways_and_the_face_does_not(mesh: FaceMesh) -> None:
    model, long_hair = head(mesh), layer(mesh, True, SHIRT)
    free = loose(model, long_hair)
    beside = (np.abs(model.u) > 0.55) & (np.abs(model.u) < 0.65) & (model.v < -0.4) & (model.v > -0.7)
    within = (np.abs(model.u) < 0.2) & (model.v < 0.3) & (model.v > -0.9)
    assert np.median(free[beside]) > 0.3
    assert free[within].max() < 0.02
    moved = Hair(model, long_hair, 1, 0).displacement((0.02, 0.0, 0.0))
    assert isinstance(moved, np.ndarray)
    assert np.hypot(*moved[beside].T).mean() > 0.003 * model.height
    assert np.hypot(*moved[within].T).max() < 0.001 * model.height


def test_short_hair_and_clothes_of_its_colour_do_not_sway(mesh: FaceMesh) -> None:
    model = head(mesh)
    for clothes in (SHIRT, BROWN):
        hair = Hair(model, layer(mesh, False, clothes), 1, 0)
        assert not hair.is_there
        assert not np.any(hair.displacement((0.02, 0.02, 0.02)))


def test_a_head_that_is_turned_aside_keeps_its_neck_still(mesh: FaceMesh) -> None:
    points = mesh.points.copy()
    points[:, 2] += np.tan(np.radians(40)) * (points[:, 0] - points[:, 0].mean())
    turned = replace(mesh, points=points)
    assert turned.yaw > 34
    assert not Hair(head(turned), layer(mesh, True, SHIRT), 1, 0).is_there


def test_seeds_sway_otherwise_and_one_is_always_the_same(mesh: FaceMesh) -> None:
    model, long_hair, by = head(mesh), layer(mesh, True, SHIRT), (0.02, 0.01, 0.0)
    first, again, other = (np.asarray(Hair(model, long_hair, seed, 0).displacement(by)) for seed in (1, 1, 2))
    assert np.array_equal(first, again)
    assert np.abs(first - other).max() > 0.1
    assert not np.any(Hair(model, long_hair, 1, 0).displacement((0.0, 0.0, 0.0)))
