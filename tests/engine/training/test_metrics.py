"""Each measure of how good Breeze is falls when what it measures is broken, and only then."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from engine.fidelity.vision import ocr
from engine.generators.breeze.layers import Layers, split_layers
from engine.generators.breeze.motion import Motion, MotionParameters, Timing, plan
from engine.generators.breeze.networks import MODES
from engine.generators.breeze.renderer import Renderer
from engine.imaging.source_image import SourceImage
from engine.training import edge_quality, label_legibility, metrics
from tests.engine.generators.breeze.test_motion import clip

NO_LIFE = np.zeros((2 * MODES, 24, 32), np.float32)
needs_reader = pytest.mark.skipif(not ocr.available(), reason="rapidocr is not installed")


@pytest.fixture(scope="module")
def composed() -> edge_quality.Composed:
    """A disc of one texture over a backdrop of another."""
    subject = metrics.grained(np.full((288, 384, 3), (200, 90, 40), np.uint8), seed=1)
    backdrop = metrics.grained(np.full((288, 384, 3), (40, 110, 190), np.uint8), seed=2)
    y, x = np.mgrid[0:288, 0:384]
    alpha = np.clip(90.5 - np.hypot(x - 180, y - 150), 0, 1).astype(np.float32)
    return edge_quality.Composed(subject, alpha, backdrop)


@pytest.fixture(scope="module")
def layers(composed: edge_quality.Composed) -> Layers:
    matte = cv2.resize(composed.alpha, (128, 96), interpolation=cv2.INTER_AREA)
    return split_layers(composed.photo, 0.15 + 0.5 * matte, matte)


@pytest.fixture(scope="module")
def orbit(layers: Layers) -> Motion:
    return plan(layers, NO_LIFE, (384, 288), MotionParameters("orbit-right", 0.8), Timing(9, 9, "none"))


def test_an_edge_is_torn_by_a_mesh_a_bilateral_warp_and_an_unfilled_backdrop(
    composed: edge_quality.Composed, layers: Layers, orbit: Motion
) -> None:
    truth, alpha = edge_quality.true_frame(composed, orbit, 1.0)
    ghosted = Layers(layers.subject, composed.photo, layers.near, layers.far, layers.matte, layers.trust)
    ours, mesh, bilateral, ghost = (
        edge_quality.tear(frame, truth, alpha)
        for frame in (
            Renderer(layers, orbit).frame(1.0),
            edge_quality.mesh_warp(composed.photo, orbit, 1.0),
            edge_quality.bilateral_warp(composed.photo, orbit, 1.0),
            Renderer(ghosted, orbit).frame(1.0),
        )
    )
    assert edge_quality.tear(truth, truth, alpha) == 0
    assert ours < 0.8 * min(mesh, bilateral)
    assert ours < ghost


def test_a_turned_and_enlarged_thing_is_rigid_to_the_last_tenth_of_a_percent(composed: edge_quality.Composed) -> None:
    turn = cv2.getRotationMatrix2D((190, 140), 3, 1.05)
    turned = cv2.warpAffine(composed.photo, turn, (384, 288), flags=cv2.INTER_CUBIC).astype(np.uint8)
    assert metrics.rigid_residual(composed.photo, turned, composed.alpha) < 0.006
    y, x = np.mgrid[0:288, 0:384].astype(np.float32)
    bent = cv2.remap(turned, x + 1.5 * np.sin(y / 14), y, cv2.INTER_CUBIC).astype(np.uint8)
    assert metrics.rigid_residual(composed.photo, bent, composed.alpha) > 0.05


def test_softness_is_seen(samples: dict[str, SourceImage]) -> None:
    photo = samples["dog"].fit(256, 256)
    assert metrics.sharpness(photo, photo) == 1
    assert metrics.sharpness(cv2.GaussianBlur(photo, (0, 0), 0.7).astype(np.uint8), photo) < 0.5


def test_a_drag_that_is_not_obeyed_is_seen(composed: edge_quality.Composed) -> None:
    place = metrics.middle(composed.alpha)
    assert place == pytest.approx((180 / 384, 150 / 288), abs=0.02)
    shift = np.array([[1, 0, 6], [0, 1, -3]], np.float32)
    moved = cv2.warpAffine(composed.photo, shift, (384, 288), borderMode=cv2.BORDER_REFLECT).astype(np.uint8)
    assert metrics.at_place(metrics.flow(composed.photo, moved), place) == pytest.approx([6, -3], abs=0.4)
    assert metrics.at_place(metrics.flow(composed.photo, composed.photo), place) == pytest.approx([0, 0], abs=0.1)


def test_a_dial_that_is_stuck_is_seen(layers: Layers) -> None:
    asked = np.array([0.2, 0.8])
    true = np.array([metrics.moved(clip(layers, "push-in", float(m), frames=5)) for m in asked])
    stuck = np.array([metrics.moved(clip(layers, "push-in", 0.5, frames=5)) for _ in asked])
    assert true[1] / true[0] == pytest.approx(4, rel=0.15)
    assert stuck[1] == stuck[0]


@needs_reader
def test_letters_that_run_are_read_worse_and_moved_ones_are_not() -> None:
    page = np.full((360, 640, 3), 245, np.uint8)
    for i, line in enumerate(("MORNING COFFEE", "ROASTED SLOWLY", "NET WEIGHT 250 G")):
        cv2.putText(page, line, (110, 110 + 70 * i), cv2.FONT_HERSHEY_DUPLEX, 1.3, (30, 30, 60), 2, cv2.LINE_AA)
    lines = label_legibility.legible(page)
    assert len(lines) == 3
    assert label_legibility.legible(page, np.zeros(page.shape[:2], np.float32)) == []
    moved = cv2.warpAffine(page, cv2.getRotationMatrix2D((320, 180), 1.5, 1.04), (640, 360), borderValue=(245,) * 3)
    y, x = np.mgrid[0:360, 0:640].astype(np.float32)
    run = cv2.remap(page, x + 9 * np.sin(y / 5), y + 6 * np.sin(x / 7), cv2.INTER_LINEAR)
    assert label_legibility.still_said(lines, moved.astype(np.uint8)) > 0.97
    assert label_legibility.still_said(lines, run.astype(np.uint8)) < 0.7


def test_the_depth_measures_tell_good_from_bad() -> None:
    mask = np.zeros((40, 40), np.float32)
    mask[5:15, 20:35] = 1
    rng = np.random.default_rng(0)
    assert metrics.best_iou(mask + 0.1 * rng.random(mask.shape).astype(np.float32), mask) == 1
    assert metrics.best_iou(rng.random(mask.shape).astype(np.float32), mask) < 0.3
    assert metrics.auc(mask, mask) == 1
    assert abs(metrics.auc(rng.random(mask.shape).astype(np.float32), mask) - 0.5) < 0.1
    assert metrics.best_iou(metrics.centred_blob((40, 40)), mask) < 0.5
