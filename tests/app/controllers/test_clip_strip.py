"""The queue and the gallery: jobs are folders, and nothing is lost."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QFile, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.dialogs.storage import StorageDialog
from app.main_window import MainWindow
from app.state.importing import open_paths
from app.state.stage import PhotoOnStage
from engine.jobs.job import JobState
from engine.jobs.store import free_frames
from engine.models import BREEZE
from engine.request.motion_request import MotionRequest
from tests.app.conftest import KEPT, PATIENCE, OpenWindow, ScriptedPipeline
from tests.support.jobs import finished_job


def made(qtbot: QtBot, window: MainWindow, photo: Path, count: int = 1) -> None:
    open_paths(window.workspace, [photo])
    before = len(window.workspace.queue.entries)
    for i in range(count):
        window.workspace.change(seed=i, frames=4)
        window.workspace.animate()
    entries = window.workspace.queue.entries
    qtbot.waitUntil(
        lambda: len(entries) == before + count and all(e.state is JobState.FINISHED for e in entries), timeout=PATIENCE
    )


def queued(window: MainWindow, photo: Path, pipeline: ScriptedPipeline, count: int) -> None:
    """Clips with the seeds 1 to `count`, the first of which is held up."""
    pipeline.gate.clear()
    open_paths(window.workspace, [photo])
    for seed in range(1, count + 1):
        window.workspace.change(seed=seed, frames=4)
        window.workspace.animate()


def titles(window: MainWindow) -> list[str]:
    row = window.clip_strip._row
    cards = [row.itemAt(i).widget() for i in range(row.count())]
    return [card.data.key for card in cards if card is not None and card.isVisible()]


def test_finished_clips_are_there_after_a_restart(qtbot: QtBot, open_window: OpenWindow, photo: Path) -> None:
    first = open_window()
    made(qtbot, first, photo, 2)
    first.close()
    second = open_window()
    assert len(second.clip_strip.cards) == 2
    assert not second.notification_bar.isVisible()
    card = next(iter(second.clip_strip.cards.values()))
    qtbot.waitUntil(lambda: card.picture is not None and len(card.picture) > 1, timeout=PATIENCE)
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    assert second.workspace.clip is not None
    assert second.canvas.count == 4
    assert second.workspace.photo is not None  # came along with the clip


def test_after_a_start_the_newest_clip_is_in_view_until_a_person_scrolls_away(
    qtbot: QtBot, open_window: OpenWindow, photo: Path
) -> None:
    newest = [finished_job(photo, MotionRequest(64, 64, frames=2, seed=i)) for i in range(14)][-1]
    window = open_window()
    qtbot.waitUntil(lambda: len(window.clip_strip.cards) == 14, timeout=PATIENCE)
    area = window.clip_strip.area
    card = window.clip_strip.cards[newest.folder.name]
    bar = area.horizontalScrollBar()
    qtbot.waitUntil(lambda: 0 < bar.value() == bar.maximum(), timeout=PATIENCE)
    assert not card.visibleRegion().isEmpty()
    bar.setValue(0)
    area._note_scroll()
    made(qtbot, window, photo)
    assert bar.value() == 0, "the strip stays where the hand is"


def test_a_thumbnail_moves_while_the_mouse_is_over_it(qtbot: QtBot, window: MainWindow, photo: Path) -> None:
    made(qtbot, window, photo)
    card = next(iter(window.clip_strip.cards.values()))
    QApplication.sendEvent(card, QEvent(QEvent.Type.Leave))
    assert card._index == 0
    card._timer.start()
    qtbot.waitUntil(lambda: card._index > 1, timeout=PATIENCE)
    QApplication.sendEvent(card, QEvent(QEvent.Type.Leave))
    assert not card._timer.isActive()


def test_waiting_jobs_wait_and_an_interrupted_one_offers_to_go_on(
    qtbot: QtBot, open_window: OpenWindow, photo: Path, pipeline: ScriptedPipeline
) -> None:
    first = open_window()
    queued(first, photo, pipeline, 3)
    qtbot.waitUntil(lambda: len(pipeline.asked) == 1, timeout=PATIENCE)
    first.close()  # in the middle of the first
    pipeline.gate.set()
    second = open_window()
    entries = second.workspace.queue.entries
    assert len(entries) == 3
    qtbot.wait(50)
    assert not second.workspace.running  # nothing starts by itself
    assert "3 clips were not finished" in second.notification_bar.title.text()
    qtbot.mouseClick(second.notification_bar.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: all(e.state is JobState.FINISHED for e in entries), timeout=PATIENCE)
    assert [r.seed for r in pipeline.asked[1:]] == [1, 2, 3]


def test_a_clip_that_is_not_there_yet_shows_its_photo_and_then_its_draft(
    qtbot: QtBot, open_window: OpenWindow, photo: Path, pipeline: ScriptedPipeline
) -> None:
    first = open_window()
    queued(first, photo, pipeline, 2)
    running, waiting = (first.clip_strip.cards[e.job.folder.name] for e in first.workspace.queue.entries)
    for card in (running, waiting):  # at once: the photo is on the stage
        assert card.data.thumbnail.shape == (1, 144, 144, 3)
        assert not card.data.finished
    pipeline.before = lambda step: pipeline.gate.clear() if step == 1 else None
    pipeline.gate.set()
    qtbot.waitUntil(lambda: len(running.data.thumbnail) > 1, timeout=PATIENCE)  # the draft
    assert (running.data.thumbnail == 90).all()
    first.close()
    pipeline.gate.set()
    second = open_window()
    cards = list(second.clip_strip.cards.values())
    qtbot.waitUntil(lambda: all(card.data.thumbnail is not None for card in cards), timeout=PATIENCE)
    assert [card.data.state for card in cards] == ["stopped: continue"] * 2


def test_the_photos_of_a_queue_that_can_not_be_read_any_more_are_passed_over(
    qtbot: QtBot, open_window: OpenWindow, photo: Path, pipeline: ScriptedPipeline
) -> None:
    first = open_window()
    queued(first, photo, pipeline, 2)
    first.close()
    first.workspace.queue.entries[0].job.photo.write_bytes(b"gone")
    second = open_window()
    broken, good = list(second.clip_strip.cards.values())
    qtbot.waitUntil(lambda: good.data.thumbnail is not None, timeout=PATIENCE)
    assert broken.data.thumbnail is None


def test_waiting_jobs_can_be_reordered(
    qtbot: QtBot, window: MainWindow, photo: Path, pipeline: ScriptedPipeline
) -> None:
    queued(window, photo, pipeline, 3)
    entries = window.workspace.queue.entries
    last = window.clip_strip.cards[entries[2].job.folder.name]
    key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    QApplication.sendEvent(last, key)
    assert [e.request.seed for e in entries] == [1, 3, 2]
    assert titles(window) == [e.job.folder.name for e in entries]
    pipeline.gate.set()
    qtbot.waitUntil(lambda: all(e.state is JobState.FINISHED for e in entries), timeout=PATIENCE)
    assert [r.seed for r in pipeline.asked] == [1, 3, 2]


def test_a_clip_that_runs_is_stopped_before_it_is_removed(
    qtbot: QtBot, window: MainWindow, photo: Path, pipeline: ScriptedPipeline
) -> None:
    pipeline.gate.clear()
    open_paths(window.workspace, [photo])
    window.workspace.animate()
    entry = window.workspace.queue.entries[0]
    qtbot.waitUntil(lambda: len(pipeline.asked) == 1, timeout=PATIENCE)
    window.workspace.remove(entry)
    qtbot.waitUntil(lambda: not window.workspace.running, timeout=PATIENCE)
    assert not entry.job.folder.exists()
    assert not window.clip_strip.cards


def test_removing_a_clip_takes_it_off_the_stage(qtbot: QtBot, window: MainWindow, photo: Path) -> None:
    made(qtbot, window, photo, 2)
    entry = window.workspace.shown
    assert entry is not None
    card = window.clip_strip.cards[entry.job.folder.name]
    qtbot.keyClick(card, Qt.Key.Key_Delete)
    assert window.workspace.clip is None
    assert not entry.job.folder.exists()
    assert len(window.clip_strip.cards) == 1
    assert isinstance(window.workspace.stage, PhotoOnStage)


def test_the_settings_of_an_earlier_clip_come_back_with_its_photo(
    qtbot: QtBot, window: MainWindow, photo: Path
) -> None:
    window.workspace.change(motion=0.33, camera="roll-left")
    made(qtbot, window, photo)
    key = next(iter(window.clip_strip.cards))
    window.workspace.change(motion=0.9, camera="static")
    window.clip_strip.chosen.emit(key, "settings")
    assert (window.workspace.request.motion, window.workspace.request.camera) == (0.33, "roll-left")
    assert window.workspace.photo is not None
    assert window.workspace.seed_locked


def test_a_failed_clip_can_be_tried_again(
    qtbot: QtBot, window: MainWindow, photo: Path, pipeline: ScriptedPipeline
) -> None:
    def fail(step: int) -> None:
        raise RuntimeError

    pipeline.before = fail
    open_paths(window.workspace, [photo])
    window.workspace.animate()
    entry = window.workspace.queue.entries[0]
    qtbot.waitUntil(lambda: entry.state is JobState.FAILED, timeout=PATIENCE)
    pipeline.before = None
    window.clip_strip.opened.emit(entry.job.folder.name)
    qtbot.waitUntil(lambda: entry.state is JobState.FINISHED, timeout=PATIENCE)


def test_many_clips_can_be_searched(qtbot: QtBot, window: MainWindow, photo: Path) -> None:
    made(qtbot, window, photo, 6)
    other = photo.with_name("shoe.png")
    other.write_bytes(photo.read_bytes())
    made(qtbot, window, other)
    assert window.clip_strip.search.isVisible()
    window.clip_strip.search.setText("sho")
    assert len(titles(window)) == 1
    window.clip_strip.search.setText("")
    assert len(titles(window)) == 7


def test_old_frames_make_room_and_are_drawn_again_when_looked_at(
    qtbot: QtBot, window: MainWindow, photo: Path, pipeline: ScriptedPipeline
) -> None:
    made(qtbot, window, photo, KEPT + 2)
    entries = window.workspace.queue.entries
    assert window.workspace.shown is entries[0]  # it was watched while the others were made: its frames stay
    left = [True, False] + [True] * KEPT
    qtbot.waitUntil(lambda: [e.job.has_frames for e in entries] == left, timeout=PATIENCE)
    window.workspace.open_clip(entries[1])
    qtbot.waitUntil(lambda: window.workspace.clip is not None, timeout=PATIENCE)
    assert window.workspace.shown is entries[1]
    assert np.array_equal(window.workspace.clip.frames[3], np.full_like(window.workspace.clip.frames[3], 52))


def test_damaged_jobs_hide_nothing_and_are_shown_and_removed(
    qtbot: QtBot, open_window: OpenWindow, photo: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = open_window()
    made(qtbot, first, photo, 2)
    first.close()
    folders = sorted((home / "jobs").iterdir())
    (folders[0] / "request.json").write_text("{")
    (home / "jobs" / "empty").mkdir()
    (home / "jobs" / "file").write_text("")
    window = open_window()
    cards = window.clip_strip.cards
    assert [card.data.state for card in cards.values()] == ["finished", "damaged", "damaged"]
    qtbot.mouseClick(cards[folders[0].name], Qt.MouseButton.LeftButton)
    assert "damaged" in window.notification_bar.title.text()
    assert "not a job" in window.notification_bar.title.text()
    monkeypatch.setattr(QFile, "moveToTrash", lambda *_: False)
    window.clip_strip.chosen.emit(folders[0].name, "remove")
    window.clip_strip.chosen.emit("empty", "remove")
    assert list(cards) == [folders[1].name]
    assert not folders[0].exists()
    assert not (home / "jobs" / "empty").exists()


def test_what_clips_take_and_may_take_is_seen_and_chosen(
    qtbot: QtBot, window: MainWindow, photo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.state.clip_queue.free_frames", free_frames)  # the real one
    made(qtbot, window, photo, 2)
    workspace = window.workspace
    old, shown = workspace.queue.entries[1], workspace.queue.entries[0]
    assert workspace.shown is shown
    qtbot.waitUntil(lambda: all(e.job.video for e in (old, shown)), timeout=PATIENCE)
    dialog = StorageDialog(workspace, window)
    assert dialog.limit.currentText() == "20 GB"
    assert dialog.used.text().endswith("MB in 2 clips")
    dialog.limit.setCurrentText("5 GB")
    assert workspace.queue.limit == 5 * 10**9
    assert workspace.settings.store_limit == 5
    assert old.job.has_frames
    workspace.queue.limit = 1
    qtbot.waitUntil(lambda: not workspace.video_cache._runner.busy, timeout=PATIENCE)
    workspace.queue.discard_old_frames()
    assert not old.job.has_frames
    assert shown.job.has_frames, "it is being looked at"


def test_a_card_is_dragged_out_as_a_file(qtbot: QtBot, window: MainWindow, photo: Path) -> None:
    made(qtbot, window, photo)
    entry = window.workspace.queue.entries[0]
    card = window.clip_strip.cards[entry.job.folder.name]
    qtbot.waitUntil(lambda: card.data.file is not None, timeout=PATIENCE)
    assert card.data.file.name == "dog.mp4"
    dragged = []
    card.drag = dragged.append
    qtbot.mousePress(card, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    qtbot.mouseMove(card, QPoint(60, 40))
    assert dragged == [card.data.file]
    shown = window.workspace.shown
    qtbot.mouseRelease(card, Qt.MouseButton.LeftButton, pos=QPoint(60, 40))
    assert window.workspace.shown is shown


@pytest.mark.parametrize("by", ["menu", "key"])
def test_a_clip_is_extended_by_one_length_as_one_clip(qtbot: QtBot, window: MainWindow, photo: Path, by: str) -> None:
    made(qtbot, window, photo)
    (first,) = entries = window.workspace.queue.entries
    if by == "menu":
        window.clip_strip.chosen.emit(first.key, "extend")
    else:
        window.actions_by_name["extend"].trigger()
    qtbot.waitUntil(lambda: len(entries) == 2 and entries[1].state is JobState.FINISHED, timeout=PATIENCE)
    assert entries[1].request == replace(first.request, frames=2 * first.request.frames)
    assert entries[1].job.clip().frames.shape[0] == 2 * first.request.frames
    assert entries[1].photo_sha256 == first.photo_sha256


def test_a_model_that_makes_no_longer_clips_is_told(qtbot: QtBot, window: MainWindow, photo: Path) -> None:
    made(qtbot, window, photo)
    (first,) = window.workspace.queue.entries
    first.request = replace(first.request, frames=BREEZE.frames[1])
    window.clip_strip.chosen.emit(first.key, "extend")
    assert "no longer clips" in window.notification_bar.title.text()
    assert window.workspace.queue.entries == [first]
