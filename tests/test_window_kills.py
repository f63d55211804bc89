"""The window is ended in the middle of its work, and nothing is lost or left over; hundreds by `tests/window_kills.py`."""

from __future__ import annotations

import sys

import pytest

from tests import window_kills
from tests.window_kills import Desk

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="what runs on is looked for in /proc")


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("VIVANT_HOME", "")  # put back at the end: the desk sets it
        return Desk(tmp_path_factory.mktemp("desk"))


def test_a_window_that_is_ended_in_the_middle_loses_nothing_and_leaves_nothing(desk: Desk) -> None:
    found = window_kills.end_windows(2, 4, desk, ("everything", "export"))
    assert found.faults == []
    assert sum(count for name, count in found.seen.items() if ": " in name) == 2


def test_clips_in_part_other_frames_and_what_is_left_are_faults(desk: Desk) -> None:
    frames = desk.frames.copy()
    try:
        desk.frames[3, 0, 0, 0] ^= 1
        assert window_kills.wrong_with(desk, desk.finished) == [
            f"{desk.finished.name} has other frames than those of an uninterrupted run"
        ]
    finally:
        desk.frames[:] = frames
    assert window_kills.wrong_with(desk, desk.finished) == []
    (desk.out / "half.mp4").write_bytes(b"half")
    assert not window_kills.is_whole(desk.out / "half.mp4")
    for path in (desk.out / ".vivant-kept", desk.finished / "mended-x.npy", desk.folders["TMPDIR"] / "vivant-x"):
        path.mkdir()
    assert sorted(desk.left_over()) == sorted(
        ["out/.vivant-kept", f"home/jobs/{desk.finished.name}/mended-x.npy", "tmp/vivant-x"]
    )
