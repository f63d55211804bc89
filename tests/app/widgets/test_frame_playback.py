"""Frames follow a timer, or a clock where there is one."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject

from app.widgets.frame_playback import END_PAUSE, SEAM_FRAMES, FramePlayback


@pytest.fixture
def playback(qapp: QObject) -> FramePlayback:
    made = FramePlayback(qapp)
    made.load(10, (), 10.0, True, 0, True)
    yield made
    made.clear()
    made.deleteLater()


def shown(playback: FramePlayback, ticks: int) -> list[int]:
    seen = []
    playback.shown.connect(seen.append)
    for _ in range(ticks):
        playback.tick()
    playback.shown.disconnect(seen.append)
    return seen


def test_without_a_clock_each_tick_is_a_frame_and_the_last_one_rests_where_it_does_not_loop(
    playback: FramePlayback,
) -> None:
    assert shown(playback, 12) == [*range(1, 10), 0, 1, 2]
    playback.loops = False
    playback.seek(8)
    assert shown(playback, END_PAUSE + 2) == [9, 0]


def test_with_a_clock_the_frame_is_the_one_that_is_heard(playback: FramePlayback) -> None:
    now = [0.0]
    playback.set_clock(lambda: now[0])
    seen = []
    playback.shown.connect(seen.append)
    for now[0] in (0.0, 0.05, 0.1, 0.149, 0.35, 0.99, 1.3, 0.2):
        playback.tick()
    assert seen == [1, 3, 9, 2], "late ones are left out, and the last rests while the clip does"
    assert playback.seconds == pytest.approx(0.2)


def test_while_the_clock_tells_nothing_it_goes_on_at_its_own_rate(playback: FramePlayback) -> None:
    playback.set_clock(lambda: None)
    assert shown(playback, 6) == [1, 2, 3], "it ticks twice a frame"
    playback.set_clock(None)
    assert shown(playback, 3) == [4, 5, 6]


def test_frames_in_another_order_are_played_in_it(playback: FramePlayback) -> None:
    playback.load(3, [0, 0, 1, 2, 2], 10.0, True, 0, True)
    playback.set_clock(lambda: 0.41)
    assert shown(playback, 1) == [2]
    assert playback.place == 4


def test_the_seam_is_played_by_the_timer(playback: FramePlayback) -> None:
    playback.load(50, (), 10.0, True, 0, True)
    playback.set_clock(lambda: 0.0)
    playback.play_around(49)
    assert playback.at_a_seam
    assert set(shown(playback, 30)) == {(49 + by) % 50 for by in range(1 - SEAM_FRAMES, SEAM_FRAMES + 1)}


def test_whoever_moves_it_is_told_of_and_time_alone_is_not(playback: FramePlayback) -> None:
    moves = []
    playback.moved.connect(lambda: moves.append(1))
    shown(playback, 5)
    assert not moves
    playback.play(False)
    playback.seek(3)
    playback.play(True)
    playback.loops = False
    assert len(moves) == 4


def test_nothing_to_play_does_not_play(playback: FramePlayback) -> None:
    playback.clear()
    playback.play(True)
    playback.seek(3)
    playback.play_around(3)
    assert not playback.playing
