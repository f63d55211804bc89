"""One history: what was done is undone step by step, and each step says what it is."""

from __future__ import annotations

import os
from pathlib import Path
from types import SimpleNamespace

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.dialogs.history import HistoryDialog
from app.main_window import MainWindow
from app.state.history import History
from app.state.importing import open_paths
from app.state.stage import ClipOnStage, PhotoOnStage
from engine.jobs.edited_clip import record_of
from engine.paths import jobs_folder
from tests.app.conftest import PATIENCE, OpenWindow, ScriptedPipeline
from tests.app.controllers.test_clip_strip import made, queued


def undo(window: MainWindow) -> None:
    window.actions_by_name["undo"].trigger()


def redo(window: MainWindow) -> None:
    window.actions_by_name["redo"].trigger()


def stack(window: MainWindow) -> QUndoStack:
    return window.workspace.history.stack


def namesake(photo: Path, folder: Path) -> Path:
    """Another picture of the same name."""
    folder.mkdir()
    with Image.open(photo) as image:
        image.rotate(90).save(folder / photo.name)
    return folder / photo.name


def test_changes_of_one_gesture_are_one_step(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = iter((0.0, 0.4, 0.8, 5.0))
    monkeypatch.setattr("app.state.history.time", SimpleNamespace(monotonic=lambda: next(clock)))
    history, values = History(), [0]
    for value in (1, 2, 3, 4):
        old = values[0]
        values[0] = value
        history.push("strength", lambda old=old: values.__setitem__(0, old), lambda: None, gesture="strength")  # type: ignore[misc]
    assert history.stack.count() == 2
    history.stack.undo()
    assert values == [3]
    history.stack.undo()
    assert values == [0]


def test_a_step_that_is_withdrawn_is_undone_and_forgotten() -> None:
    history, values = History(), [1]
    history.push("first", lambda: values.__setitem__(0, 0), lambda: values.__setitem__(0, 1))
    step = history.latest
    assert step is not None
    history.withdraw(step)
    assert values == [0]
    assert history.stack.count() == 0
    assert not history.stack.canRedo()


def test_a_deleted_clip_comes_back_where_it_was_and_is_shown_again(
    qtbot: QtBot, window: MainWindow, photo: Path
) -> None:
    made(qtbot, window, photo, 3)
    workspace, entries = window.workspace, list(window.workspace.queue.entries)
    workspace.open_clip(entries[1])
    qtbot.keyClick(window.clip_strip.cards[entries[1].key], Qt.Key.Key_Delete)
    assert workspace.queue.entries == [entries[0], entries[2]]
    assert not entries[1].job.folder.exists()
    assert window.notification_bar.title.text() == "“dog.png” deleted."
    assert window.notification_bar.button.text() == "Undo"
    assert window.actions_by_name["undo"].text() == "&Undo delete of dog.png"
    qtbot.mouseClick(window.notification_bar.button, Qt.MouseButton.LeftButton)
    assert workspace.queue.entries == entries
    assert workspace.shown is entries[1]
    assert isinstance(workspace.stage, ClipOnStage)
    assert not window.notification_bar.isVisible()
    redo(window)
    assert workspace.queue.entries == [entries[0], entries[2]]
    undo(window)
    assert workspace.queue.entries == entries


def test_clips_of_equal_names_are_told_apart(qtbot: QtBot, window: MainWindow, photo: Path, tmp_path: Path) -> None:
    made(qtbot, window, photo)
    made(qtbot, window, namesake(photo, tmp_path / "other"))
    first, second = window.workspace.queue.entries
    assert first.title == second.title
    window.workspace.remove(first)
    window.workspace.remove(second)
    assert window.workspace.queue.entries == []
    undo(window)
    assert window.workspace.queue.entries == [second]
    undo(window)
    assert window.workspace.queue.entries == [first, second]


def test_a_clip_that_runs_is_deleted_when_it_has_stopped_and_comes_back_stopped(
    qtbot: QtBot, window: MainWindow, photo: Path, pipeline: ScriptedPipeline
) -> None:
    queued(window, photo, pipeline, 1)
    entry = window.workspace.queue.entries[0]
    qtbot.waitUntil(lambda: len(pipeline.asked) == 1, timeout=PATIENCE)
    window.workspace.remove(entry)
    qtbot.waitUntil(lambda: not window.workspace.queue.entries, timeout=PATIENCE)
    undo(window)
    assert window.workspace.queue.entries == [entry]
    assert entry.held
    assert not window.workspace.running


def test_deleted_clips_lie_in_the_bin_under_the_name_of_their_photo(
    qtbot: QtBot, open_window: OpenWindow, photo: Path
) -> None:
    window = open_window()
    made(qtbot, window, photo, 2)
    window.workspace.remove(*window.workspace.queue.entries)
    assert window.notification_bar.title.text() == "2 clips deleted."
    window.close()
    assert [path for path in jobs_folder().iterdir() if path.is_dir()] == []
    found = list((Path(os.environ["XDG_DATA_HOME"]) / "Trash" / "files").iterdir())
    assert len(found) == 2
    assert all(path.name.startswith("dog 20") for path in found)
    assert all((path / "recipe.json").exists() for path in found)


def test_settings_are_undone_one_by_one_and_named(qtbot: QtBot, window: MainWindow, photo: Path) -> None:
    open_paths(window.workspace, [photo])
    workspace, panel = window.workspace, window.settings_panel
    before = workspace.request
    for value in (50, 60, 70):  # one drag
        panel.strength.setValue(value)
    panel.changed.emit({"camera": "orbit-left"})
    panel.changed.emit({"loop": "pingpong"})
    texts = [stack(window).text(i) for i in range(stack(window).count())]
    assert texts == ["motion strength of dog.png", "camera of dog.png", "loop of dog.png"]
    undo(window)
    assert (workspace.request.loop, workspace.request.camera) == (before.loop, "orbit-left")
    undo(window)
    undo(window)
    assert workspace.request == before
    assert not window.actions_by_name["undo"].isEnabled()
    for _ in range(3):
        redo(window)
    assert (workspace.request.motion, workspace.request.camera, workspace.request.loop) == (
        0.7,
        "orbit-left",
        "pingpong",
    )


def test_settings_of_another_photo_come_back_with_it(
    qtbot: QtBot, window: MainWindow, photo: Path, tmp_path: Path
) -> None:
    open_paths(window.workspace, [photo])
    first, before = window.workspace.photo, window.workspace.request
    assert first is not None
    window.settings_panel.changed.emit({"hints": "still 0.05 0.3,0.3 0.5,0.5"})
    open_paths(window.workspace, [namesake(photo, tmp_path / "other")])
    second = window.workspace.photo
    assert second is not None
    assert second.sha256 != first.sha256
    undo(window)
    assert window.workspace.photo is not None
    assert window.workspace.photo.sha256 == first.sha256
    assert window.workspace.request.hints == before.hints == ""


def test_settings_of_a_photo_that_is_gone_are_told(window: MainWindow, photo: Path, tmp_path: Path) -> None:
    open_paths(window.workspace, [photo])
    window.settings_panel.changed.emit({"camera": "orbit-left"})
    open_paths(window.workspace, [namesake(photo, tmp_path / "other")])
    photo.unlink()
    undo(window)
    assert "can't be opened" in window.notification_bar.title.text()
    assert window.workspace.request.camera == "orbit-left"


def test_settings_that_a_clip_brings_are_one_step(qtbot: QtBot, window: MainWindow, photo: Path) -> None:
    window.workspace.change(motion=0.33, camera="roll-left")
    made(qtbot, window, photo)
    window.workspace.change(motion=0.9, camera="static")
    before = window.workspace.request
    window.clip_strip.chosen.emit(next(iter(window.clip_strip.cards)), "settings")
    assert window.workspace.request.camera == "roll-left"
    assert window.actions_by_name["undo"].text() == "&Undo settings of dog.png"
    undo(window)
    assert window.workspace.request == before
    assert not window.workspace.seed_locked


def test_repairs_and_cuts_of_a_clip_are_undone_each_for_itself(qtbot: QtBot, melted: MainWindow) -> None:
    workspace, fidelity = melted.workspace, melted.fidelity_controller
    entry = workspace.shown
    assert entry is not None
    fidelity.trim(8)
    fidelity.trim(6)
    assert record_of(entry.job).edits[-1] == "trim:6"
    undo(melted)
    assert len(workspace.clip.frames) == 8  # type: ignore[union-attr]
    undo(melted)
    assert record_of(entry.job).edits == ()
    assert len(workspace.clip.frames) == 12  # type: ignore[union-attr]
    redo(melted)
    assert len(workspace.clip.frames) == 8  # type: ignore[union-attr]
    fidelity.undo()  # as the model made it
    assert record_of(entry.job).edits == ()
    undo(melted)
    assert record_of(entry.job).edits == ("trim:8",)


def test_a_restored_label_is_undone_and_done_again_from_its_kept_frames(qtbot: QtBot, melted: MainWindow) -> None:
    workspace = melted.workspace
    entry = workspace.shown
    assert entry is not None
    model = workspace.clip.frames[-1].copy()  # type: ignore[union-attr]
    melted.fidelity_controller.repair("label")
    qtbot.waitUntil(lambda: record_of(entry.job).edits == ("label",), timeout=PATIENCE)
    qtbot.waitUntil(lambda: not melted.fidelity_controller._subjects(), timeout=PATIENCE)
    mended = workspace.clip.frames[-1].copy()  # type: ignore[union-attr]
    assert melted.actions_by_name["undo"].text() == "&Undo label repair of bottle.png"
    undo(melted)
    assert (workspace.clip.frames[-1] == model).all()  # type: ignore[union-attr]
    redo(melted)
    assert (workspace.clip.frames[-1] == mended).all()  # type: ignore[union-attr]


def test_label_marks_are_undone_by_the_photos_bytes(qtbot: QtBot, melted: MainWindow) -> None:
    fidelity, photo = melted.fidelity_controller, melted.workspace.photo
    assert photo is not None
    fidelity.choose_labels([])
    assert fidelity.detections.marked(photo) == []
    assert "label marks of bottle.png" in [stack(melted).text(i) for i in range(stack(melted).count())]
    while stack(melted).canUndo():
        undo(melted)
    assert fidelity.detections.marked(photo) is None


def test_names_and_stars_are_undone(qtbot: QtBot, window: MainWindow, photo: Path) -> None:
    made(qtbot, window, photo)
    entry = window.workspace.queue.entries[0]
    window.clip_strip.chosen.emit(entry.key, "favourite")
    assert entry.notes.favourite
    undo(window)
    assert not entry.notes.favourite


def test_the_history_lists_every_step_and_goes_to_the_one_that_is_clicked(
    qtbot: QtBot, window: MainWindow, photo: Path
) -> None:
    open_paths(window.workspace, [photo])
    before = window.workspace.request
    window.settings_panel.changed.emit({"camera": "orbit-left"})
    window.settings_panel.changed.emit({"loop": "pingpong"})
    dialog = HistoryDialog(window.workspace.history, window)
    qtbot.addWidget(dialog)
    model = dialog.list.model()
    assert [model.index(i, 0).data() for i in range(model.rowCount())] == [
        "At the start", "camera of dog.png", "loop of dog.png",
    ]  # fmt: skip
    dialog.list.setCurrentIndex(model.index(0, 0))
    assert window.workspace.request == before
    assert isinstance(window.workspace.stage, PhotoOnStage)


def test_a_closed_window_forgets_its_history_without_a_word(open_window: OpenWindow, photo: Path) -> None:
    window = open_window()
    open_paths(window.workspace, [photo])
    window.settings_panel.changed.emit({"camera": "orbit-left"})
    window.close()
    assert window.workspace.history.stack.count() == 0
    QApplication.processEvents()
