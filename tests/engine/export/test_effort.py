"""What a file takes is foreseen from the pixels of its frames, about as it was measured."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest

from engine.export.effort import written_bytes, written_seconds
from engine.services import many_exports
from engine.services.many_exports import ExportLeft, ManyExports, forecast_of

PACKSHOT = (198, 198, 50)  # width, height, frames
TALL = 1080 * 1920 * 50


def test_a_packshot_in_a_tall_shape_takes_as_measured() -> None:
    assert 1_000_000 < written_bytes(198 * 198 * 50, TALL) < 1_700_000, "1.3 and 1.6 MB"
    assert written_seconds(TALL) == pytest.approx(3.9, abs=0.5)
    assert written_bytes(TALL, TALL) > 2 * written_bytes(198 * 198 * 50, TALL), "an enlarged one is smooth"


def test_all_files_of_an_order_are_counted() -> None:
    clips = [PACKSHOT] * 20
    one, three = (ManyExports((), Path(), places) for places in (("9:16",), ("9:16", "1:1", "4:5")))
    assert forecast_of(three, clips, 2)[0] > 1.5 * forecast_of(one, clips, 2)[0]
    seconds, size = forecast_of(three, clips, 2)
    assert 60 < seconds < 180
    assert 40_000_000 < size < 80_000_000
    assert forecast_of(three, clips, 8)[0] < seconds / 3


@pytest.mark.parametrize("slower", [0.7, 1.0, 1.4, 4.0])
def test_the_time_left_of_an_order_follows_the_clock_without_jumps(
    slower: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = [0.0]
    monkeypatch.setattr(many_exports.time, "monotonic", lambda: now[0])
    left, start, whole = ExportLeft(100.0), 5.0, 100.0 * slower
    told = []
    for second in range(int(start + whole)):
        now[0] = float(second)
        told.append(left.seconds(max(0.0, (second - start) / whole)))
    assert all(later - earlier < 10 * slower for earlier, later in pairwise(told))
    after = int(start + whole / 5)
    assert all(whole / 1.5 < told[i] + i - start < whole * 1.5 for i in range(after, len(told)))
