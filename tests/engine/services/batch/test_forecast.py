"""What a batch will take is told before it starts, and corrected while it runs."""

from __future__ import annotations

import shutil
from collections import namedtuple
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

from engine.errors import ExportError
from engine.models import BREEZE
from engine.request.defaults import defaults
from engine.request.motion_request import MotionRequest
from engine.services.batch import forecast as module
from engine.services.batch.forecast import BatchForecast, TimeLeft, check_disk, default_slots, forecast_batch
from engine.services.batch.order import Item
from engine.services.forecast import pixel_seconds
from tests.support.batch_stand_in import nap_item

Usage = namedtuple("Usage", "total used free")


def items(count: int, **order: object) -> list[Item]:
    """Of as many photos."""
    draft = defaults(BREEZE, 640, 480).to_json()
    photos = [nap_item(i) for i in range(count)]
    return [replace(one, draft=draft, order=replace(one.order, **order)) for one in photos]  # type: ignore[arg-type]


def test_time_and_disk_grow_with_the_items_and_time_falls_with_the_slots() -> None:
    few, many, wide = forecast_batch(items(10), 1), forecast_batch(items(20), 1), forecast_batch(items(10), 2)
    assert few.seconds is not None
    assert many.seconds == pytest.approx(2 * few.seconds)
    assert wide.seconds == pytest.approx(few.seconds / 2)
    assert many.disk > few.disk
    assert wide.memory > few.memory


def test_several_seeds_take_as_often_as_long_and_no_check_takes_less() -> None:
    one, three, unchecked = (
        forecast_batch(items(4, best_of=n, check=check), 1).seconds for n, check in ((1, True), (3, True), (1, False))
    )
    assert one is not None
    assert three is not None
    assert unchecked is not None
    assert 2.5 * one < three < 3.1 * one
    assert unchecked < one


def test_a_photo_for_three_places_is_made_and_checked_once_and_each_file_takes_as_its_shape_does() -> None:
    (own,) = items(1)
    shapes = [replace(own, order=replace(own.order, preset=place)) for place in ("9:16", "1:1", "4:5")]
    costs = list(module.costs_of(shapes).values())
    again = [next(iter(module.costs_of([shape]).values())) for shape in shapes]
    assert costs[0] == again[0]
    assert all(later < alone / 1.5 for later, alone in zip(costs[1:], again[1:], strict=True))
    whole = forecast_batch(shapes, 1)
    assert whole.seconds == pytest.approx(sum(costs))
    assert list(whole.costs.values()) == costs
    small = replace(own, draft=defaults(BREEZE, 200, 200).to_json())
    enlarged = replace(small, order=replace(small.order, preset="9:16", export={"short_side": 1080}))
    own_size, portrait = (module.bytes_of(item, MotionRequest(**item.draft)) for item in (small, enlarged))
    assert 1_000_000 < portrait < 2_500_000, "a packshot of 198 pixels in 9:16 took 1.3 to 1.6 MB"
    assert own_size < portrait / 5


@pytest.mark.parametrize(("ratio", "pace"), [(0.01, 0.5), (0.8, 0.8), (3.0, 3.0), (90.0, 4.0)])
def test_a_strange_history_of_this_computer_does_not_make_the_check_and_writing_nothing(
    ratio: float, pace: float
) -> None:
    request = MotionRequest(**items(1)[0].draft)
    assert module.pace_of(request, ratio * pixel_seconds(request)) == pytest.approx(pace)
    assert module.pace_of(request, None) == 1


def test_the_time_left_knows_that_a_photos_first_clip_takes_longest(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [0.0]
    monkeypatch.setattr(module.time, "monotonic", lambda: now[0])
    made = items(40)
    costs = {item.id: 8.0 if i % 2 == 0 else 2.0 for i, item in enumerate(made)}
    left = TimeLeft(BatchForecast(40, 200.0, 0, 0, costs), began=0.0)
    for item in made[:20:2]:  # ten long ones, and each took twice as long as it was forecast to
        now[0] += 16
        left.add(item)
    assert left.share == pytest.approx(80 / 200)
    assert left.seconds is not None
    assert 200 < left.seconds < 240


def told_and_real(slower: float, known: float, monkeypatch: pytest.MonkeyPatch) -> list[tuple[int, float, float]]:
    """Clips that ended, seconds left as told and as they were, each second of a batch of 20 photos in three shapes that
    two slots make, where all takes `slower` times as long as it costs and the forecast said `known` times.
    """
    now = [0.0]
    monkeypatch.setattr(module.time, "monotonic", lambda: now[0])
    made = items(60)
    costs = {item.id: 9.0 if i % 3 == 0 else 2.0 for i, item in enumerate(made)}
    photos = [made[i : i + 3] for i in range(0, 60, 3)]
    events: list[tuple[float, bool, Item]] = []  # when an item ends or begins
    free = [2.0, 3.0]  # the slots' processes have started
    for photo in photos:
        slot = free.index(min(free))
        for item in photo:
            events.append((free[slot] if free[slot] > 3 else 0.0, False, item))
            free[slot] += slower * costs[item.id]
            events.append((free[slot], True, item))
    left = TimeLeft(BatchForecast(60, known * sum(costs.values()) / 2, 0, 0, costs, at_once=2), began=0.0)
    told = []
    for second in range(int(max(free))):
        now[0] = float(second)
        for _, ended, item in sorted((e for e in events if second - 1 < e[0] <= second), key=lambda e: e[0]):
            (left.add if ended else left.begin)(item)
        assert left.seconds is not None
        told.append((left.done, left.seconds, max(free) - second))
    return told


@pytest.mark.parametrize("known", [0.7, 1.0, 1.4])
def test_the_time_left_of_a_batch_is_no_more_than_half_as_much_off_and_does_not_jump(
    known: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = told_and_real(1.0, known, monkeypatch)
    assert all(real / 1.5 < left < real * 1.5 for _, left, real in told if real > 10)
    steps = [later - left for (_, left, _), (_, later, _) in pairwise(told)]
    assert max(steps) < 10, "seconds"


def test_a_machine_that_is_busy_is_noticed_before_the_first_clip_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    told = told_and_real(6.0, 1.0, monkeypatch)
    first = next(i for i, (done, _, _) in enumerate(told) if done)
    assert told[first - 1][1] > told[0][1] * 2, "it has grown little by little"
    assert all(real / 1.5 < left < real * 1.5 for done, left, real in told if done and real > 60)
    steps = [later - left for (_, left, _), (_, later, _) in pairwise(told)]
    assert max(steps) < 0.1 * told[first][2]


def test_other_programs_that_run_for_minutes_and_now_make_everything_longer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "cores", lambda: 2)
    monkeypatch.setattr(module.os, "getloadavg", lambda: (6.0, 4.0, 1.0), raising=False)
    monkeypatch.setattr(module, "running_now", lambda looks: 9.0)
    assert module.crowding(2) == 3
    monkeypatch.setattr(module, "running_now", lambda looks: 0.0)
    assert module.crowding(2) == 1, "they have ended"
    monkeypatch.delattr(module.os, "getloadavg")
    assert module.crowding(2) == 1, "nobody knows"


def test_what_runs_now_is_counted() -> None:
    assert module.running_now() >= 0


def test_a_disk_that_will_not_hold_the_clips_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    forecast = BatchForecast(5, 10.0, 10**9, 5 * 10**9)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: Usage(10**12, 0, 4 * 10**9))
    with pytest.raises(ExportError, match="5.3 GB of disk, and 4.0 GB are free"):
        check_disk(forecast, tmp_path / "not" / "yet")
    monkeypatch.setattr(shutil, "disk_usage", lambda _: Usage(10**12, 0, 6 * 10**9))
    check_disk(forecast, tmp_path)


def test_the_time_left_comes_to_follow_the_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [0.0]
    monkeypatch.setattr(module.time, "monotonic", lambda: now[0])
    left = TimeLeft(BatchForecast(100, 100.0, 0, 0), began=0.0)
    assert left.seconds == 100
    for _ in range(50):
        now[0] += 4
        left.add()
    assert left.seconds is not None
    assert 180 < left.seconds < 200, "each item takes four times the forecast, and half are left"


def test_slots_are_as_many_as_cores_unless_memory_is_short(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "cores", lambda: 8)
    monkeypatch.setattr(module, "memory", lambda: 64 * 2**30)
    assert default_slots(items(10)) == 8
    monkeypatch.setattr(module, "memory", lambda: 2 * 2**30)
    assert default_slots(items(10)) < 4
