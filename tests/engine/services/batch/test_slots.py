"""Orders are carried out by child processes; one that dies costs nothing but time."""

from __future__ import annotations

import os
import signal
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import pytest

from engine.progress import Progress
from engine.services.batch import slots
from engine.services.batch.order import Item, State
from engine.services.batch.slots import LocalSlots, Slot, Waiting
from tests.support import batch_stand_in
from tests.support.batch_stand_in import nap_item


@pytest.fixture(autouse=True)
def stand_in(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(slots, "serve", batch_stand_in.serve)


def nothing(item: Item, progress: Progress) -> None:
    """Takes progress and never stops."""


def test_children_are_killed_now_and_then_and_every_item_ends_once(tmp_path: Path) -> None:
    items = [nap_item(i, 0.02) for i in range(12)]
    local, done = LocalSlots(2, tmp_path), list[int]()
    for ended in local.run(items, nothing):
        assert ended.outcome.state is State.PASSED
        assert (ended.folder / "clip.mp4").read_bytes() == f"{ended.item.number}.jpg".encode()
        done.append(ended.item.number)
        if len(done) in (3, 6):
            os.kill(local.pids[0], signal.SIGKILL)
    assert sorted(done) == list(range(12))
    assert not local.pids


def test_an_item_that_kills_its_process_fails_after_three_tries_and_the_others_are_made(tmp_path: Path) -> None:
    items = [nap_item(0), nap_item(1, crash=True), nap_item(2)]
    states = {ended.item.number: ended.outcome for ended in LocalSlots(1, tmp_path).run(items, nothing)}
    assert {number: outcome.state for number, outcome in states.items()} == {
        0: State.PASSED, 1: State.FAILED, 2: State.PASSED,
    }  # fmt: skip
    assert "memory" in states[1].sentence


def test_clips_of_the_same_frames_are_made_by_one_child_one_after_another(tmp_path: Path) -> None:
    log = tmp_path / "log"
    photos = [nap_item(i, 0.05, log) for i in range(4)]
    items = [replace(one, out=f"{one.number}-{place}.mp4", order=replace(one.order, preset=place))
             for one in photos for place in ("9:16", "1:1", "4:5")]  # fmt: skip
    given: list[tuple[str, int, bool]] = []
    give = Slot.give

    def note(slot: Slot, item: Item, folder: Path, more_follow: bool = False) -> None:
        given.append((item.out, id(slot), more_follow))
        give(slot, item, folder, more_follow)

    began: list[str] = []
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Slot, "give", note)
        ended = list(LocalSlots(2, tmp_path / "work").run(items, lambda item, progress: began.append(item.out)))
    assert len({one.item.out for one in ended}) == 12
    assert set(began) == {item.out for item in items}, "each is told of as it begins"
    for photo in range(4):
        own = [one for one in given if one[0].startswith(f"{photo}-")]
        assert len({slot for _, slot, _ in own}) == 1
        assert [more for _, _, more in own] == [True, True, False], "the frames are not kept for longer"
    assert len({slot for _, slot, _ in given}) == 2


def test_a_free_child_leaves_another_free_one_the_frames_that_it_has_begun(tmp_path: Path) -> None:
    """Both ended at once: the first to be asked must not take what the second has kept frames of."""
    log = tmp_path / "log"
    first, second = nap_item(0, 0.0, log), nap_item(1, 0.0, log)
    rest = replace(second, out="1-rest.mp4", order=replace(second.order, preset="1:1"))
    local = LocalSlots(2, tmp_path / "work")
    given: list[tuple[int, str]] = []
    local._slots = [Slot(cast(Any, None), frames=one.frames) for one in (first, second)]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Slot, "give", lambda slot, item, folder, more: given.append((local._slots.index(slot), item.out)))
        local._fill(Waiting([rest]))
    assert given == [(1, "1-rest.mp4")]


def test_closing_stops_the_children(tmp_path: Path) -> None:
    local = LocalSlots(1, tmp_path)
    running = local.run([nap_item(0), nap_item(1, 60)], nothing)
    next(running)
    (pid,) = local.pids
    running.close()  # type: ignore[attr-defined]
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)
