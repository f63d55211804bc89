"""Painted hints become fields on a grid, and what is drawn obeys them."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest

from engine.arrays import FloatArray
from engine.generators.breeze.hint_fields import REACH, brushed, bumps, paint, pulled
from engine.generators.breeze.motion import grid
from engine.generators.breeze.pipeline import BreezePipeline
from engine.generators.breeze.renderer import source_offsets
from engine.imaging.source_image import SourceImage
from engine.request.motion_request import MotionRequest
from engine.request.painted_hints import Arrow, Hints, Stroke
from engine.training import metrics
from tests.conftest import animate


def test_a_stroke_covers_what_it_was_drawn_over() -> None:
    mask = brushed([Stroke(True, 0.1, ((0.25, 0.5), (0.75, 0.5)))], (60, 80))
    assert mask[30, 20] == mask[30, 60] == mask[30, 40] == mask[24, 40] == 1
    assert mask[10, 40] == mask[30, 5] == 0
    assert 0 < mask.mean() < 0.5


def test_arrows_say_exactly_what_happens_at_their_start() -> None:
    arrows = [Arrow((0.3, 0.4), (0.35, 0.4)), Arrow((0.4, 0.5), (0.4, 0.42)), Arrow((0.8, 0.8), (0.7, 0.8))]
    field = pulled(arrows, (90, 120))
    for arrow in arrows:
        there = field[int(arrow.start[1] * 90), int(arrow.start[0] * 120)]
        asked = (np.array(arrow.end) - arrow.start) * [1, 0.75]
        assert np.linalg.norm(there - asked) < 0.006


def test_still_wins_over_moves_and_arrows() -> None:
    hints = Hints((Stroke(False, 0.2, ((0.5, 0.5),)), Arrow((0.5, 0.5), (0.9, 0.5)), Stroke(True, 0.1, ((0.5, 0.5),))))
    painted = paint(hints, np.zeros((60, 80), np.float32))
    assert painted.moves[30, 40] == 0
    assert np.abs(painted.far[30, 40]).max() == 0
    assert painted.moves[30, 54] > 0


PULLS = [
    "arrow 0.45,0.38 0.6,0.3", "arrow 0.1,0.5 0.9,0.5", "arrow 0.45,0.5 0.3,0.5; arrow 0.55,0.5 0.7,0.5",
    "arrow 0.4,0.5 0.6,0.5; still 0.05 0.55,0.3 0.55,0.7",
]  # fmt: skip


@pytest.mark.parametrize("text", PULLS)
def test_arrows_never_fold_what_they_pull(text: str) -> None:
    field = paint(Hints.from_text(text), np.zeros((120, 160), np.float32)).far
    assert least_area(field) > 0.1


def test_a_pull_of_the_same_reach_whatever_its_length_would_fold() -> None:
    y, x = (np.mgrid[0:120, 0:160].reshape(2, -1) + 0.5) / 160
    bump = bumps(np.stack([x, y], 1), np.array([[0.45, 0.28]]), REACH).reshape(120, 160)
    assert least_area(np.dstack([0.15 * bump, -0.06 * bump]).astype(np.float32)) < 0


@pytest.mark.parametrize("text", PULLS)
def test_a_frame_finds_where_what_is_pulled_came_from(text: str) -> None:
    field = paint(Hints.from_text(text), np.zeros((120, 160), np.float32)).far
    there = np.stack(grid((120, 160)), -1)
    offset = source_offsets(there + field)
    column, row = np.meshgrid(np.arange(160, dtype=np.float32), np.arange(120, dtype=np.float32))
    moved = cv2.remap(160 * field, column + offset[..., 0], row + offset[..., 1], cv2.INTER_LINEAR)
    inside = (np.abs(offset + np.dstack([column, row]) - [79.5, 59.5]) < [79, 59]).all(-1)
    assert np.abs(offset + moved)[inside].max() < 0.2  # cells


def least_area(field: FloatArray) -> float:
    """The smallest share of its area that a place keeps under a displacement (h, w, 2); below 0 it is turned over."""
    (xy, xx), (yy, yx) = (np.gradient(field[..., axis] * max(field.shape)) for axis in (0, 1))
    return float(((1 + xx) * (1 + yy) - xy * yx).min())


def grained(image: SourceImage) -> SourceImage:
    """Optical flow sees nothing move where the photo is plain."""
    return SourceImage.from_array(metrics.grained(image.fit(384, 384)))


def test_what_is_painted_still_does_not_move(breeze: BreezePipeline, samples: dict[str, SourceImage]) -> None:
    image = grained(samples["dog"])
    lively = "moves 0.5 0.5,0.5"
    request = MotionRequest(384, 384, frames=9, camera="static", motion=1.0, seed=1, hints=lively)
    painted = replace(request, hints=f"{lively}; still 0.12 0.5,0.35 0.6,0.5")
    free, held = (animate(breeze, image, r) for r in (request, painted))
    inside = np.s_[120:200, 190:240]
    moved = [np.linalg.norm(metrics.flow(frames[0], frames[5])[inside], axis=-1).max() for frames in (free, held)]
    assert moved[0] > 0.6
    assert moved[1] < 0.3


@pytest.mark.parametrize("end", [(0.56, 0.45), (0.5, 0.4), (0.44, 0.48)])
def test_arrows_are_obeyed(breeze: BreezePipeline, samples: dict[str, SourceImage], end: tuple[float, float]) -> None:
    image, start = samples["dog"], (0.5, 0.45)  # without grain: fur is seen to move, and is known to be the dog's
    request = MotionRequest(384, 384, frames=5, camera="static", life=0.0, hints=Hints((Arrow(start, end),)).to_text())
    frames = animate(breeze, image, request)
    row, column = int(start[1] * 384), int(start[0] * 384)
    there = metrics.flow(frames[0], frames[-1])[row - 6 : row + 6, column - 6 : column + 6].mean((0, 1))
    asked = (np.array(end) - start) * 384
    angle = np.degrees(np.arccos(there @ asked / np.linalg.norm(there) / np.linalg.norm(asked)))
    assert angle < 15
    assert np.linalg.norm(there) == pytest.approx(np.linalg.norm(asked), rel=0.15)


def test_what_is_painted_to_move_moves_more(breeze: BreezePipeline, samples: dict[str, SourceImage]) -> None:
    image = grained(samples["books"])
    request = MotionRequest(384, 384, frames=9, camera="static", motion=1.0)
    painted = replace(request, hints="moves 0.15 0.3,0.3 0.6,0.3")
    free, urged = (animate(breeze, image, r) for r in (request, painted))
    inside = np.s_[80:150, 90:260]
    moved = [np.linalg.norm(metrics.flow(frames[0], frames[5])[inside], axis=-1).mean() for frames in (free, urged)]
    assert moved[1] > 1.5 * moved[0]


def test_life_can_be_turned_off_and_up(breeze: BreezePipeline, samples: dict[str, SourceImage]) -> None:
    image = grained(samples["dog"])
    still, full, double = (
        animate(breeze, image, MotionRequest(384, 384, frames=5, camera="static", motion=0.5, life=life))
        for life in (0.0, 1.0, 2.0)
    )
    assert np.abs(still[-1].astype(int) - still[0]).max() <= 1
    amount = [np.linalg.norm(metrics.flow(frames[0], frames[-1]), axis=-1).mean() for frames in (full, double)]
    assert amount[1] > 1.5 * amount[0]
