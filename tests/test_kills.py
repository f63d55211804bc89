"""A few commands are ended at random moments, and nothing is lost or left over; hundreds by `tests/kills.py`."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests import kills

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals are another matter there")


def test_commands_that_are_ended_at_any_moment_lose_nothing_and_leave_nothing(tmp_path: Path) -> None:
    found = kills.kill_commands(6, 1, tmp_path)
    assert found.faults == []
    assert sum(count for name, count in found.seen.items() if name != "resumed") == 6


def test_half_a_clip_and_what_is_left_over_are_faults(tmp_path: Path) -> None:
    place, found = kills.Place(tmp_path), kills.Findings()
    whole, clip = tmp_path / "whole.png", place.out / "1.png"
    whole.write_bytes(b"all of it")
    clip.write_bytes(b"half")
    (place.out / ".vivant-kept").mkdir()
    (place.temporary / "vivant-kept").mkdir()
    kills.look(place, 1, clip, whole, found)
    assert found.faults == [
        "round 1: the clip differs from that of an uninterrupted run",
        "round 1: .vivant-kept is left over",
        "round 1: vivant-kept is left over",
    ]
