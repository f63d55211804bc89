"""The queue as a whole: pause, stop, clear, another order, other settings, and what is said of it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.main_window import MainWindow
from app.state.importing import QUEUED, open_paths
from app.state.queue_control import can_be_cleared
from app.state.queue_order import in_order, keep_order, kept_order
from app.widgets.clip_menu import MENUS
from app.widgets.queue_bar import time_left
from engine.jobs.job import JobState
from engine.paths import jobs_folder
from tests.app.conftest import PATIENCE, OpenWindow, ScriptedPipeline, make_each
from tests.app.controllers.test_clip_strip import queued, titles

MANY = 60


def keys(window: MainWindow) -> list[str]:
    return [entry.key for entry in window.workspace.queue.entries]


def seeds(window: MainWindow) -> list[int]:
    return [entry.request.seed for entry in window.workspace.queue.waiting]


def press(widget: object, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QApplication.sendEvent(widget, QKeyEvent(QEvent.Type.KeyPress, key, modifier))  # type: ignore[arg-type]


def equal_photos(photo: Path, folder: Path, count: int) -> list[Path]:
    """Different pictures of one name, each in a folder of its own."""
    paths = []
    with Image.open(photo) as image:
        for i in range(count):
            path = folder / f"{i:02}" / "front.png"
            path.parent.mkdir(parents=True)
            image.convert("RGB").resize((96, 96)).rotate(i).save(path)
            paths.append(path)
    return paths


def test_a_paused_queue_of_sixty_equal_names_goes_on_where_it_was(
    qtbot: QtBot, window: MainWindow, photo: Path, tmp_path: Path, pipeline: ScriptedPipeline
) -> None:
    pipeline.gate.clear()
    window.workspace.change(frames=2)
    photos, entries = equal_photos(photo, tmp_path / "shoot", MANY), window.workspace.queue.entries
    for first in range(0, MANY, QUEUED):
        open_paths(window.workspace, photos[first : first + QUEUED])
        make_each(qtbot, window, QUEUED)
        qtbot.waitUntil(lambda first=first: len(entries) == first + QUEUED, timeout=PATIENCE)
    qtbot.waitUntil(lambda: len(entries) == MANY and len(pipeline.asked) == 1, timeout=PATIENCE)
    bar = window.clip_strip.queue
    assert bar.label.text().startswith(f"1 of {MANY}, about")
    assert window.windowTitle().startswith(f"1 of {MANY} – front.png")
    qtbot.mouseClick(bar.pause, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.workspace.running, timeout=PATIENCE)
    qtbot.wait(30)
    assert len(pipeline.asked) == 1, "nothing else has begun"
    assert bar.label.text() == f"Paused, {MANY} to be made"
    assert bar.pause.text() == "Resume"
    pipeline.gate.set()
    qtbot.mouseClick(bar.pause, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: [e.state is JobState.FINISHED for e in entries[:3]] == [True] * 3, timeout=PATIENCE)
    assert bar.label.text().partition(" of ")[0] in ("4", "5", "6")
    assert f"of {MANY}" in bar.label.text()
    window.queue.control.stop_all()
    qtbot.waitUntil(lambda: not window.workspace.running, timeout=PATIENCE)
    assert not window.workspace.queue.waiting
    window.actions_by_name["undo"].trigger()
    assert len({entry.photo_sha256 for entry in entries}) == len(entries) == MANY
    window.queue.control.stop_all()


def test_the_end_of_the_queue_offers_to_export_all_that_was_made(
    qtbot: QtBot, window: MainWindow, photo: Path, tmp_path: Path, pipeline: ScriptedPipeline
) -> None:
    window.workspace.change(frames=2)
    entries, bar = window.workspace.queue.entries, window.notification_bar
    open_paths(window.workspace, equal_photos(photo, tmp_path / "shoot", 3))
    make_each(qtbot, window, 3)
    qtbot.waitUntil(lambda: bar.isVisible() and bar.title.text() == "3 clips are made.", timeout=PATIENCE)
    qtbot.mouseClick(bar.button, Qt.MouseButton.LeftButton)
    dialog = window.selected_clips.export_many.dialog
    assert dialog.isVisible()
    assert dialog.order.sources == tuple(entry.job.folder for entry in entries)
    dialog.close()
    window.clip_strip_controller.selection.clear()
    window.workspace.animate()  # one more of one photo
    qtbot.waitUntil(lambda: len(entries) == 4 and entries[3].state is JobState.FINISHED, timeout=PATIENCE)
    assert not bar.isVisible()


def test_more_than_twenty_photos_open_the_sheet_and_leave_the_queue_alone(
    qtbot: QtBot, window: MainWindow, photo: Path, tmp_path: Path
) -> None:
    wanted: list[object] = []
    window.workspace.batch_wanted.disconnect()
    window.workspace.batch_wanted.connect(wanted.append)
    photos = equal_photos(photo, tmp_path / "shoot", QUEUED + 1)
    open_paths(window.workspace, photos)
    qtbot.waitUntil(lambda: wanted == [tuple(photos)], timeout=PATIENCE)
    open_paths(window.workspace, [tmp_path / "shoot"])  # with folders below it
    qtbot.waitUntil(lambda: wanted[1:] == [(tmp_path / "shoot",)], timeout=PATIENCE)
    assert not window.workspace.queue.entries
    window.workspace.change(frames=2)
    open_paths(window.workspace, photos[:QUEUED])
    make_each(qtbot, window, QUEUED)
    qtbot.waitUntil(lambda: len(window.workspace.queue.entries) == QUEUED, timeout=PATIENCE)
    assert len(wanted) == 2, "so many are queued"


def test_clear_removes_what_waits_and_stop_all_stops_as_well(
    qtbot: QtBot, window: MainWindow, photo: Path, pipeline: ScriptedPipeline
) -> None:
    queued(window, photo, pipeline, 4)
    qtbot.waitUntil(lambda: len(pipeline.asked) == 1, timeout=PATIENCE)
    running, *waiting = window.workspace.queue.entries
    qtbot.mouseClick(window.clip_strip.queue.clear, Qt.MouseButton.LeftButton)
    assert window.workspace.queue.entries == [running]
    assert window.notification_bar.title.text() == "3 clips deleted."
    window.actions_by_name["undo"].trigger()
    assert window.workspace.queue.entries == [running, *waiting]
    window.actions_by_name["stop-all"].trigger()
    qtbot.waitUntil(lambda: not window.workspace.running, timeout=PATIENCE)
    assert window.workspace.queue.entries == [running]
    assert running.held
    assert window.clip_strip.queue.label.text() == "1 clip is held"


def test_a_clip_that_is_begun_is_not_cleared(
    qtbot: QtBot, window: MainWindow, photo: Path, pipeline: ScriptedPipeline
) -> None:
    queued(window, photo, pipeline, 2)
    second = window.workspace.queue.entries[1]
    assert second.settle()
    second.job.mark(1)
    assert not can_be_cleared(second)
    window.queue.control.clear()
    assert second in window.workspace.queue.entries


def test_what_waits_is_reordered_by_keys_menu_and_mouse_and_stays_so(
    qtbot: QtBot, open_window: OpenWindow, photo: Path, pipeline: ScriptedPipeline
) -> None:
    window = open_window()
    queued(window, photo, pipeline, 6)
    qtbot.waitUntil(lambda: len(pipeline.asked) == 1, timeout=PATIENCE)
    cards = {entry.request.seed: window.clip_strip.cards[entry.key] for entry in window.workspace.queue.entries}
    assert seeds(window) == [2, 3, 4, 5, 6]
    press(cards[6], Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert seeds(window) == [2, 3, 4, 6, 5]
    press(cards[2], Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert seeds(window) == [2, 3, 4, 6, 5], "not before the clip that runs"
    press(cards[6], Qt.Key.Key_Home, Qt.KeyboardModifier.AltModifier)
    assert seeds(window) == [6, 2, 3, 4, 5]
    window.clip_strip.chosen.emit(cards[2].data.key, "last")
    assert seeds(window) == [6, 3, 4, 5, 2]
    window.clip_strip.chosen.emit(cards[5].data.key, "first")
    assert seeds(window) == [5, 6, 3, 4, 2]
    qtbot.wait(10)
    start, end = cards[3].rect().center(), cards[5].mapToGlobal(cards[5].rect().center())
    qtbot.mousePress(cards[3], Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(cards[3], cards[3].mapFromGlobal(end))
    qtbot.mouseRelease(cards[3], Qt.MouseButton.LeftButton, pos=cards[3].mapFromGlobal(end))
    assert seeds(window) == [3, 5, 6, 4, 2]
    assert titles(window) == keys(window)
    order = keys(window)
    window.close()
    assert keys(open_window()) == order


def test_the_order_of_folders_survives_damage_and_names_that_are_gone(home: Path) -> None:
    folders = [jobs_folder() / name for name in ("a", "b", "c", "d")]
    for folder in folders:
        folder.mkdir(parents=True)
    a, b, c, d = folders
    keep_order([c, jobs_folder() / "gone", a])
    assert in_order(folders) == [c, a, b, d]
    (jobs_folder() / ".order").write_text("{")
    assert kept_order() == []
    (d / "position").write_text("0")  # of an earlier version
    assert in_order(folders) == [d, a, b, c]


def test_a_clip_that_waits_takes_other_settings(
    qtbot: QtBot, window: MainWindow, photo: Path, pipeline: ScriptedPipeline
) -> None:
    queued(window, photo, pipeline, 3)
    qtbot.waitUntil(lambda: len(pipeline.asked) == 1, timeout=PATIENCE)
    panel, entry = window.settings_panel, window.workspace.queue.entries[1]
    window.workspace.change(motion=0.9)
    window.clip_strip.chosen.emit(entry.key, "edit")
    assert panel.action.text() == "Save changes"
    assert "“dog.png”" in panel.editing.text()
    assert window.workspace.request == entry.request
    assert entry.request.motion != 0.9
    assert window.clip_strip.cards[entry.key].data.state == "being edited"
    panel.changed.emit({"motion": 0.1, "camera": "orbit-left"})
    qtbot.mouseClick(panel.action, Qt.MouseButton.LeftButton)
    assert (entry.request.motion, entry.request.camera, entry.request.seed) == (0.1, "orbit-left", 2)
    assert json.loads((entry.job.folder / "request.json").read_text())["motion"] == 0.1
    assert panel.action.text() == "Stop"
    window.actions_by_name["undo"].trigger()
    assert entry.job.request().motion != 0.1
    window.actions_by_name["redo"].trigger()
    pipeline.gate.set()
    qtbot.waitUntil(lambda: len(pipeline.asked) == 3, timeout=PATIENCE)
    assert [(r.seed, r.motion) for r in pipeline.asked][1] == (2, 0.1)


def test_a_clip_that_is_being_edited_is_not_begun_until_it_is_left(
    qtbot: QtBot, window: MainWindow, photo: Path, pipeline: ScriptedPipeline
) -> None:
    queued(window, photo, pipeline, 2)
    qtbot.waitUntil(lambda: len(pipeline.asked) == 1, timeout=PATIENCE)
    first, second = window.workspace.queue.entries
    window.workspace.change(motion=0.7)
    window.clip_strip.chosen.emit(second.key, "edit")
    pipeline.gate.set()
    qtbot.waitUntil(lambda: first.state is JobState.FINISHED, timeout=PATIENCE)
    qtbot.wait(30)
    assert len(pipeline.asked) == 1
    assert window.settings_panel.action.text() == "Save changes", "the clip of the same photo did not take the stage"
    window.settings_panel.changed.emit({"motion": 0.2})
    qtbot.mouseClick(window.settings_panel.cancel, Qt.MouseButton.LeftButton)
    assert window.workspace.request.motion == 0.7
    assert not window.settings_panel.cancel.isVisible()
    qtbot.waitUntil(lambda: second.state is JobState.FINISHED, timeout=PATIENCE)
    assert pipeline.asked[1].motion not in (0.2, 0.7)


def test_another_photo_on_the_stage_leaves_the_edited_clip_as_it_was(
    qtbot: QtBot, window: MainWindow, photo: Path, tmp_path: Path, pipeline: ScriptedPipeline
) -> None:
    queued(window, photo, pipeline, 2)
    second = window.workspace.queue.entries[1]
    window.clip_strip.chosen.emit(second.key, "edit")
    window.settings_panel.changed.emit({"motion": 0.2})
    open_paths(window.workspace, equal_photos(photo, tmp_path / "other", 1))
    assert window.settings_panel.action.text() != "Save changes"
    assert second.waiting
    assert second.request.motion != 0.2


def test_waiting_clips_are_there_after_a_crash_and_can_be_gone_on_with(
    qtbot: QtBot, open_window: OpenWindow, photo: Path, pipeline: ScriptedPipeline
) -> None:
    first = open_window()
    queued(first, photo, pipeline, 3)
    first.workspace.remove(first.workspace.queue.entries[2])
    removed = [path for path in jobs_folder().iterdir() if path.name.startswith(".removed-")]
    assert len(removed) == 1
    first.workspace.removal.finish = lambda: None  # type: ignore[method-assign]  # as if it were killed
    first.close()
    assert removed[0].exists()
    second = open_window()
    assert len(second.workspace.queue.held) == 2
    assert not removed[0].exists(), "what was deleted is deleted"
    assert second.clip_strip.queue.label.text() == "2 clips are held"
    pipeline.gate.set()
    qtbot.mouseClick(second.clip_strip.queue.pause, Qt.MouseButton.LeftButton)
    entries = second.workspace.queue.entries
    qtbot.waitUntil(lambda: all(e.state is JobState.FINISHED for e in entries), timeout=PATIENCE)


def test_progress_does_not_start_anew_when_a_clip_goes_on(
    qtbot: QtBot, window: MainWindow, photo: Path, pipeline: ScriptedPipeline
) -> None:
    queued(window, photo, pipeline, 1)
    entry = window.workspace.queue.entries[0]
    qtbot.waitUntil(lambda: len(pipeline.asked) == 1, timeout=PATIENCE)
    window.workspace.stop()
    qtbot.waitUntil(lambda: not window.workspace.running, timeout=PATIENCE)
    entry.job.frames()
    entry.job.mark(2)  # of 4
    seen: list[float] = []
    window.workspace.generation.progressed.connect(lambda *_: seen.append(entry.share))
    pipeline.gate.set()
    window.workspace.open_clip(entry)
    assert entry.share == pytest.approx(0.25 + 0.75 / 2)
    qtbot.waitUntil(lambda: entry.state is JobState.FINISHED, timeout=PATIENCE)
    assert seen == sorted(seen)
    assert seen[0] >= 0.625


def test_the_strip_stays_where_a_person_scrolled_it(
    qtbot: QtBot, open_window: OpenWindow, photo: Path, pipeline: ScriptedPipeline
) -> None:
    window = open_window()
    queued(window, photo, pipeline, 20)
    bar = window.clip_strip.area.horizontalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0, timeout=PATIENCE)
    wheel = QWheelEvent(
        QPointF(50, 40), QPointF(50, 40), QPoint(), QPoint(0, -480), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(window.clip_strip.area.viewport(), wheel)
    assert bar.value() == 480
    pipeline.gate.set()
    qtbot.waitUntil(lambda: len(pipeline.asked) >= 3, timeout=PATIENCE)
    window.workspace.animate()
    qtbot.wait(30)
    assert bar.value() == 480
    window.close()
    again = open_window()
    bar = again.clip_strip.area.horizontalScrollBar()
    qtbot.waitUntil(lambda: bar.value() == bar.maximum() > 0, timeout=PATIENCE)  # the newest is in view


def test_a_search_says_when_nothing_is_found_and_never_hides_what_was_just_made(
    qtbot: QtBot, window: MainWindow, photo: Path, pipeline: ScriptedPipeline
) -> None:
    queued(window, photo, pipeline, 7)
    window.clip_strip.search.setText("shoe")
    assert titles(window) == []
    assert window.clip_strip.nothing.isVisible()
    window.workspace.animate()
    assert titles(window) == keys(window)[-1:]
    window.clip_strip.search.setText("")
    assert len(titles(window)) == 8
    assert not window.clip_strip.nothing.isVisible()


def test_every_command_of_a_clips_menu_is_answered(
    qtbot: QtBot, window: MainWindow, photo: Path, pipeline: ScriptedPipeline, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.controllers.clip_strip.reveal", lambda path: None)
    monkeypatch.setattr("app.controllers.clip_strip.ask_for_text", lambda *_: None)
    queued(window, photo, pipeline, 3)
    names = {row[0] for menu in MENUS.values() for row in menu if row is not None}
    for name in sorted(names - {"remove"}):
        window.clip_strip.chosen.emit(window.workspace.queue.entries[-1].key, name)
    assert window.clip_strip.findChildren(QPushButton)
    there = window.workspace.queue.entries[:]  # one of the commands made another clip, a longer one
    window.clip_strip.chosen.emit(there[-1].key, "remove")
    assert window.workspace.queue.entries == there[:-1]


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(None, ""), (1, "about 5 s"), (42, "about 40 s"), (300, "about 5 min"), (7200, "about 2.0 h")],
)
def test_time_left_is_said_as_people_say_it(seconds: float | None, text: str) -> None:
    assert time_left(seconds) == text
