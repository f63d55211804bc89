"""People move as people do: sampled, calm at the beginning, closed in loops, and they blink."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from engine.arrays import FloatArray
from engine.generators.breeze.motion import Timing
from engine.generators.breeze.portrait.rhythm import FARTHEST, STYLES, Pose, Rhythm

SEEDS = range(20)


def poses(rhythm: Rhythm) -> list[Pose]:
    return [rhythm.at(rhythm.timing.moment(i)) for i in range(rhythm.timing.frames)]


def turns(rhythm: Rhythm) -> FloatArray:
    """Yaw, pitch and roll of each frame."""
    return np.array([(pose.yaw, pose.pitch, pose.roll) for pose in poses(rhythm)], np.float32)


def values(pose: Pose) -> FloatArray:
    return np.array(
        [pose.yaw, pose.pitch, pose.roll, pose.sway, pose.breath, pose.smile, pose.lids, *pose.gaze], np.float32
    )


@pytest.mark.parametrize("loop", ["none", "loop", "pingpong"])
@pytest.mark.parametrize("style", STYLES)
def test_the_first_frame_is_the_photo(loop: str, style: str) -> None:
    for seed in SEEDS:
        assert np.abs(values(Rhythm.of(Timing(50, 25, loop), style, 1.0, seed, 0).at(0))).max() < 1e-5


@pytest.mark.parametrize("frames", [50, 100, 250])
@pytest.mark.parametrize("loop", ["none", "loop", "pingpong"])
def test_heads_turn_by_half_a_degree_and_more_at_natural_strength(loop: str, frames: int) -> None:
    for style in STYLES:
        spread = np.array([turns(Rhythm.of(Timing(frames, 25, loop), style, 0.5, seed, 0)).std(0) for seed in SEEDS])
        assert spread[:, :2].min() > 0.5, style


def test_twice_the_strength_turns_twice_as_far_and_none_not_at_all() -> None:
    timing = Timing(100, 25, "none")
    quiet, strong, still = (turns(Rhythm.of(timing, "calm", amount, 4, 0)) for amount in (0.25, 0.5, 0.0))
    assert np.allclose(strong.std(0) / quiet.std(0), 2, rtol=0.1)
    assert np.abs(still).max() < 1e-6


def test_no_head_turns_farther_than_is_believed() -> None:
    for seed in SEEDS:
        wild = turns(Rhythm.of(Timing(250, 25, "none"), "lively", 1.0, seed, 0))
        assert (np.abs(wild).max(0) <= FARTHEST).all()
        profile = turns(Rhythm.of(Timing(250, 25, "none"), "lively", 1.0, seed, 0, yaw=-50))
        assert np.abs(profile[:, 0]).max() <= 6


@pytest.mark.parametrize("style", STYLES)
def test_a_loops_seam_is_like_any_step(style: str) -> None:
    for seed in SEEDS:
        rhythm = Rhythm.of(Timing(75, 25, "loop"), style, 0.5, seed, 0)
        course = turns(rhythm)
        steps = np.abs(np.diff(np.concatenate([course, course[:1]]), axis=0))
        assert (steps[-1] <= 1.1 * steps[:-1].max(0)).all()
        assert np.abs(values(rhythm.at(1.0)) - values(rhythm.at(0.0))).max() < 1e-4


def test_a_ping_pong_comes_back_the_way_it_went() -> None:
    for seed in SEEDS:
        rhythm = Rhythm.of(Timing(80, 25, "pingpong"), "lively", 0.5, seed, 0)
        there, back = ([values(rhythm.at(t)) for t in moments] for moments in ((0.1, 0.3, 0.45), (0.9, 0.7, 0.55)))
        assert np.abs(np.array(there) - back).max() < 1e-3


@pytest.mark.parametrize("loop", ["none", "loop"])
@pytest.mark.parametrize("fps", [10, 25, 60])
def test_everybody_blinks_within_four_seconds_and_shuts_the_eyes(loop: str, fps: int) -> None:
    for style in STYLES:
        for seed in SEEDS:
            lids = np.array([pose.lids for pose in poses(Rhythm.of(Timing(12 * fps, fps, loop), style, 0.5, seed, 0))])
            shut = np.flatnonzero(lids > 0.8) / fps
            assert shut.size
            assert np.diff(np.concatenate([[0], shut, [12]])).max() < 4.6
            assert shut[0] < 4


def test_lids_fall_and_rise_within_a_few_frames() -> None:
    lids = np.array([pose.lids for pose in poses(Rhythm.of(Timing(100, 25, "none"), "", 0.5, 1, 0))])
    first = lids[: np.flatnonzero((lids[:-1] > 0) & (lids[1:] == 0))[0] + 1]
    down = int(np.argmax(first > 0.99)) - int(np.argmax(first > 0))
    assert 1 <= down <= 3
    assert 4 <= np.count_nonzero(first) <= 9


def test_seeds_and_faces_differ_and_one_seed_is_always_the_same() -> None:
    timing = Timing(50, 25, "none")
    one, again, other, neighbour = (
        turns(Rhythm.of(timing, "", 0.5, seed, face)) for seed, face in ((1, 0), (1, 0), (2, 0), (1, 1))
    )
    assert np.array_equal(one, again)
    assert np.abs(one - other).max() > 1
    assert np.abs(one - neighbour).max() > 1


def test_most_of_the_motion_is_slow() -> None:
    """Filmed people: half of the energy below 0.74 Hz, 90 % below 1.6 Hz."""
    shares = []
    for seed in SEEDS:
        yaw = turns(Rhythm.of(Timing(500, 25, "none"), "lively", 0.5, seed, 0))[:, 0]
        power = np.abs(np.fft.rfft(yaw - yaw.mean())) ** 2
        frequency = np.fft.rfftfreq(500, 1 / 25)
        shares.append([power[frequency < limit].sum() / power.sum() for limit in (0.74, 1.6)])
    half, most = np.mean(shares, 0)
    assert half > 0.5
    assert most > 0.9


def test_eyes_stay_with_the_viewer_while_the_head_turns() -> None:
    rhythm = Rhythm.of(Timing(250, 25, "none"), "calm", 1.0, 3, 0)
    seen = poses(replace(rhythm, looks=()))  # without the small jumps between
    yaw, gaze = np.array([p.yaw for p in seen]), np.array([p.gaze[0] for p in seen])
    assert np.corrcoef(yaw, gaze)[0, 1] < -0.9
    assert np.abs(gaze).max() <= 0.25


def test_who_is_to_smile_smiles_most() -> None:
    most = {style: max(p.smile for p in poses(Rhythm.of(Timing(75, 25, "none"), style, 0.5, 0, 0))) for style in STYLES}
    assert max(most, key=lambda style: most[style]) == "smile"
    assert most["smile"] == pytest.approx(0.6)
    assert most["calm"] == 0


def test_a_head_that_an_orbit_turns_further_stays_within_what_a_picture_shows() -> None:
    assert Pose(yaw=2.0).turned(0.0) == Pose(yaw=2.0)
    assert -8.0 < Pose(yaw=-3.0).turned(-20.0).yaw < -7.5
    assert Pose(yaw=1.0, lids=0.4).turned(3.0).lids == 0.4
    assert Pose().turned(2.0).yaw > 1.8
