"""A track says where a region's outline is, how strongly it is locked, and follows a region by its texture."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from engine.fidelity.vision.cylinder_bend import no_bend
from engine.fidelity.vision.planar_tracker import TrackedPose
from engine.fidelity.vision.region import Region
from engine.fidelity.vision.registration import transform_points
from engine.fidelity.vision.track import EASE, Track, lasting, lock_strength, subdivided, track_of, track_region
from tests.support.textures import grained, moved_by, rectangle, seen_through, textured

REGION = Region(rectangle(80, 60, 180, 130))


def test_a_lock_comes_and_goes_softly_and_never_for_a_moment() -> None:
    sure = np.array([0, 1, 0, 0, 1, 1, 1, 1, 1, 1, 1, 0, 0], bool)
    strength = lock_strength(sure)
    assert strength[1] == 0
    assert (strength[~sure] == 0).all()
    assert strength[7] == 1
    assert np.abs(np.diff(strength)).max() <= 1 / EASE + 1e-6


def test_in_a_clip_of_two_frames_a_moment_is_all_there_is() -> None:
    assert lasting(np.array([True, True])).all()
    assert not lasting(np.array([False, True, True, False])).any()


def test_a_region_is_followed_by_its_texture() -> None:
    moves = [moved_by(x=2.0 * i, turn=i) for i in range(6)]
    frames = np.stack([grained(seen_through(textured(), move), seed=i) for i, move in enumerate(moves)])
    done: list[int] = []
    track = track_region(textured(), REGION, frames, lambda i, total: done.append(i))
    assert done == [1, 2, 3, 4, 5, 6]
    assert track.locked == 6
    for i, move in enumerate(moves):
        assert np.abs(track.outline(i) - transform_points(move, REGION.outline)).max() < 0.8


def test_in_larger_frames_it_is_where_their_pixels_are() -> None:
    track = Track(REGION, [np.eye(3)], np.ones(1, np.float32), np.ones(1, np.float32), [None])
    assert track.enlarged(2).outline(0) == pytest.approx(REGION.outline * 2 + 0.5)


def test_a_bent_outline_is_bent_along_its_sides() -> None:
    bend = replace(no_bend(REGION.outline), amount=np.array([0.0, 6.0]))
    track = Track(REGION, [np.eye(3)], np.ones(1, np.float32), np.ones(1, np.float32), [bend])
    outline = track.outline(0)
    assert len(outline) == len(subdivided(REGION.outline)) > 50
    assert np.abs(outline - subdivided(REGION.outline)).max() == pytest.approx(4, abs=0.1)


def test_less_than_a_twentieth_of_a_pixel_is_no_bend() -> None:
    poses = [TrackedPose(np.eye(3), 1.0, bend=np.array([x, 0.0])) for x in (0.01, 3.0)]
    flat, bent = track_of(REGION, poses, np.eye(3), no_bend(REGION.outline)).bends
    assert flat is None
    assert bent is not None
    assert bent.amount[0] == 3.0
