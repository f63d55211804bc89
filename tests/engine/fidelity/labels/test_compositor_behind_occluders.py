"""What passes in front of a label that is put back keeps its edge: neither the label nor its spoilt self shows there."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest

from engine.arrays import UInt8Array
from engine.fidelity.labels.compositor import restore_labels
from engine.fidelity.vision.region import Region
from engine.fidelity.vision.registration import transform_points
from tests.support.labelled import MOTIONS, Labelled, make

COUNT = 9
SCENES = {motion.name: motion for motion in MOTIONS}
NEAR = 2.5  # pixels from the edge of what passes


def passing(damage: str) -> tuple[Labelled, UInt8Array]:
    film = make(replace(SCENES["occluded"], damage=damage, count=COUNT, size=(640, 360), seed=3))
    mended, _ = restore_labels(film.photo, [Region(film.corners)], film.damaged)
    return film, mended


def label_in(film: Labelled, i: int) -> UInt8Array:
    """1 in the label, less its own edge, whatever stands in front of it."""
    outline = np.rint(transform_points(film.homographies[i], film.corners)).astype(np.int32)
    label = cv2.fillPoly(np.zeros(film.masks[i].shape, np.uint8), [outline], 1)
    return cv2.erode(label, np.ones((7, 7), np.uint8)).astype(np.uint8)


def within(mask: np.ndarray) -> np.ndarray:
    """How deep in a mask a pixel lies, in pixels; 0 outside."""
    return cv2.distanceTransform(mask.astype(np.uint8), cv2.DIST_L2, 5)


@pytest.mark.parametrize("damage", ["melt", "shimmer", "blur"])
def test_along_the_edge_of_what_passes_no_wrong_layer_is_seen(damage: str) -> None:
    film, mended = passing(damage)
    on_it, beside = [], []
    for i in range(COUNT // 3, COUNT):
        label, shown = label_in(film, i) > 0, film.masks[i] >= 0.5
        if (label & ~shown).sum() < 200:
            continue
        error = np.abs(mended[i].astype(np.float32) - film.truth[i]).mean(-1)
        on_it.append(float(error[label & ~shown & (within(~shown) <= NEAR)].mean()))
        beside.append(float(error[label & shown & (within(shown) <= NEAR)].mean()))
    assert len(on_it) >= 3
    assert max(on_it) < 8, on_it
    assert np.mean(on_it) < 6, on_it
    assert np.mean(beside) < 8.5, beside
