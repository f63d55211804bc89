"""Clips of earlier runs are read a few at a time, and photos are added one at a time: the window answers meanwhile."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from app.main_window import MainWindow
from app.state import clip_loader
from app.state.clip_queue import ClipQueue
from app.state.photo_feed import PhotoFeed
from app.state.queue_disk import QueueDisk
from engine.jobs.job import Job
from engine.request.motion_request import MotionRequest
from tests.app.conftest import PATIENCE, OpenWindow
from tests.app.controllers.test_clip_strip import titles


def make_jobs(photo: Path, count: int) -> list[str]:
    """Keys of so many jobs that wait, oldest first."""
    return [Job.create(photo, MotionRequest(128, 128, frames=4, seed=i)).folder.name for i in range(count)]


def keys(window: MainWindow) -> list[str]:
    return [entry.key for entry in window.workspace.queue.entries]


def test_the_newest_clips_are_there_first_and_all_of_them_in_their_order_at_the_end(
    qtbot: QtBot, open_window: OpenWindow, photo: Path, home: Path
) -> None:
    made = make_jobs(photo, 3 * clip_loader.AT_ONCE)
    queue, seen = ClipQueue(), []
    loader = clip_loader.ClipLoader(queue)
    queue.changed.connect(lambda: seen.append([entry.key for entry in queue.entries]))
    loader.start()
    qtbot.waitUntil(lambda: loader.done, timeout=PATIENCE)
    loader.shutdown()
    assert seen[0] == made[-clip_loader.AT_ONCE :]
    assert seen[-1] == made
    window = open_window()
    qtbot.waitUntil(lambda: keys(window) == made and titles(window) == made, timeout=PATIENCE)
    assert f"{len(made)} clips were not finished" in window.notification_bar.title.text()


def test_an_order_that_is_kept_while_clips_are_read_names_all_of_them(qtbot: QtBot, photo: Path, home: Path) -> None:
    made = make_jobs(photo, 2 * clip_loader.AT_ONCE)
    queue = ClipQueue()
    loader = clip_loader.ClipLoader(queue)
    disk = QueueDisk(queue)
    with qtbot.waitSignal(queue.changed, timeout=PATIENCE):
        loader.start()
    queue.move(queue.entries[-1], 0)
    loader.shutdown()
    disk.shutdown()
    again = ClipQueue()
    again.load()
    first_part = made[: clip_loader.AT_ONCE]
    assert [entry.key for entry in again.entries] == [*first_part, made[-1], *made[clip_loader.AT_ONCE : -1]]


def test_photos_are_added_one_by_one_and_none_is_lost_when_the_window_closes(qtbot: QtBot) -> None:
    feed, added = PhotoFeed(), []
    feed.add([lambda i=i: added.append(i) for i in range(5)])  # type: ignore[misc]
    assert added == [0]
    feed.finish()
    assert added == [0, 1, 2, 3, 4]
    feed.add([lambda: added.append(5), lambda: added.append(6)])
    qtbot.waitUntil(lambda: added == [0, 1, 2, 3, 4, 5, 6], timeout=PATIENCE)


def test_what_clips_take_is_measured_once_and_kept(photo: Path, home: Path) -> None:
    make_jobs(photo, 3)
    queue = ClipQueue(limit=1)
    queue.load()
    total = sum(queue._sizes.values())
    entry = queue.entries[0]
    (entry.job.folder / "more").write_bytes(bytes(1000))
    assert sum(queue._sizes.values()) == total
    queue.measure(entry)
    assert sum(queue._sizes.values()) == total + 1000
    queue.take_out(entry)
    assert entry.key not in queue._sizes
    queue.put_back(entry)
    assert sum(queue._sizes.values()) == total + 1000
