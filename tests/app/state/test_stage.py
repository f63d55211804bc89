"""There is one truth of what is on the stage, and everything shows it: however it came there, whatever else goes on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from app.main_window import MainWindow
from app.state.clip_queue import ClipItem
from app.state.stage import ClipOnStage, DrawingOnStage, Empty, PhotoOnStage
from app.state.workspace import Workspace
from app.widgets.clip_card import Card
from engine.errors import EngineError
from engine.export import read_recipe
from engine.jobs.job import JobState
from tests.app.conftest import KEPT, PATIENCE, OpenWindow, ScriptedPipeline
from tests.app.test_main_window import drop


@dataclass
class Scene:
    """More clips than are kept, of photos with one name: an old one without frames, a new one, one more photo."""

    qtbot: QtBot
    window: MainWindow
    old: ClipItem
    new: ClipItem
    another: Path

    @property
    def workspace(self) -> Workspace:
        return self.window.workspace


Wanted = Callable[[], bool]
Way = Callable[[Scene], Wanted]


def namesakes(folder: Path, count: int) -> list[Path]:
    """Photos of one name, each with another picture, in folders of their own."""
    paths = []
    for i in range(count):
        path = folder / f"product {i}" / "front.png"
        path.parent.mkdir(exist_ok=True)
        Image.new("RGB", (96, 96), (20 * i, 90, 200 - 20 * i)).save(path)
        paths.append(path)
    return paths


def make(qtbot: QtBot, window: MainWindow, photos: list[Path], first: int = 0) -> list[ClipItem]:
    """A finished clip of each photo, with its number as the seed: the same model draws the same frames."""
    for seed, photo in enumerate(photos, first):
        drop(window, photo)
        window.workspace.change(seed=seed, frames=4, fps=4.0)
        window.settings_panel.animated.emit()
        entry = window.workspace.queue.entries[-1]
        qtbot.waitUntil(lambda entry=entry: window.workspace.shown is entry and bool(window.workspace.clip))
    return list(window.workspace.queue.entries)


def card(window: MainWindow, entry: ClipItem) -> Card:
    return window.clip_strip.cards[entry.job.folder.name]


def click(qtbot: QtBot, window: MainWindow, entry: ClipItem) -> None:
    qtbot.mouseClick(card(window, entry), Qt.MouseButton.LeftButton)


def highlighted(window: MainWindow) -> list[str]:
    return [key for key, each in window.clip_strip.cards.items() if each.data.shown]


def test_an_old_clip_is_drawn_again_finished_and_exported_as_itself(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, pipeline: ScriptedPipeline, monkeypatch: pytest.MonkeyPatch
) -> None:
    entries = make(qtbot, window, namesakes(tmp_path, KEPT + 3))
    old, new = entries[0], entries[-1]
    qtbot.waitUntil(lambda: not old.job.has_frames, timeout=PATIENCE)  # its video was written first
    click(qtbot, window, new)
    pipeline.before = lambda step: pipeline.gate.clear() if step == 2 else None
    click(qtbot, window, old)
    qtbot.waitUntil(lambda: window.workspace.running, timeout=PATIENCE)
    assert highlighted(window) == [old.job.folder.name]
    assert not window.actions_by_name["export"].isEnabled()
    pipeline.before = None
    pipeline.gate.set()
    qtbot.waitUntil(lambda: window.workspace.clip is not None, timeout=PATIENCE)
    qtbot.waitUntil(lambda: not window.workspace.running, timeout=PATIENCE)
    assert window.workspace.shown is old
    assert window.canvas.badge == ""
    assert window.player.isVisible()
    window.player.slider.setValue(2)
    assert window.canvas.index == 2
    assert window.player.label.text() == "3/4"
    out = tmp_path / "shown.mp4"
    asked: list[str] = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *told: (asked.append(told[2]), (str(out), ""))[1])
    window.actions_by_name["export"].trigger()
    qtbot.mouseClick(window.export_panel.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(out.exists, timeout=PATIENCE)
    assert Path(asked[0]).name == "front.mp4"
    recipe = read_recipe(out)
    assert (recipe.request.seed, recipe.source_sha256) == (old.request.seed, window.workspace.photo.sha256)


def is_consistent(window: MainWindow) -> bool:
    """Everything that tells what is on the stage tells the same."""
    workspace, stage = window.workspace, window.workspace.stage
    title = window.windowTitle().removeprefix(f"{window.queue.short} – ")
    if isinstance(stage, Empty):
        assert title == "Vivant"
        assert window.welcome.isVisible()
    elif isinstance(stage, PhotoOnStage):
        assert title == f"{stage.photo.image.name} – Vivant"
        assert stage.photo.path.is_file()
        assert window.canvas.count == 0
    else:
        assert title == f"{stage.entry.title} – Vivant"
        assert stage.entry in workspace.queue.entries
        assert stage.photo is not None
        assert stage.photo.image.sha256 == stage.entry.photo_sha256
    if isinstance(stage, DrawingOnStage):
        assert stage.entry.pending
        assert window.canvas.badge in ("Draft", "Waiting", "")
    else:
        assert window.canvas.badge == ""
    finished = isinstance(stage, ClipOnStage)
    if isinstance(stage, ClipOnStage):
        assert stage.clip.recipe.request.seed == stage.entry.request.seed
        assert stage.clip.recipe.source_sha256 == stage.entry.photo_sha256
        assert window.canvas.count == len(stage.clip.frames)
        assert np.array_equal(window.canvas._frames, stage.clip.frames)
        assert stage.entry.job.has_frames  # nothing takes them away while they are shown
    playing = finished or not isinstance(stage, Empty)  # the built-in model plays live
    assert window.player.isVisible() is playing
    for name in ("play", "next"):
        assert window.actions_by_name[name].isEnabled() is playing
    assert window.actions_by_name["export"].isEnabled() is (playing and not isinstance(stage, DrawingOnStage))
    for name in ("check", "labels", "retry"):
        assert window.actions_by_name[name].isEnabled() is finished
    entry = stage.entry if isinstance(stage, ClipOnStage | DrawingOnStage) else None
    assert highlighted(window) == ([entry.job.folder.name] if entry else [])
    return True


def click_old(scene: Scene) -> Wanted:
    """A clip whose frames are gone."""
    click(scene.qtbot, scene.window, scene.old)
    return lambda: scene.workspace.clip is not None and scene.workspace.shown is scene.old


def click_new(scene: Scene) -> Wanted:
    click(scene.qtbot, scene.window, scene.new)
    return lambda: scene.workspace.clip is not None and scene.workspace.shown is scene.new


def click_old_then_new(scene: Scene) -> Wanted:
    """What is chosen last wins; the redraw that nobody waits for any more takes nothing."""
    click(scene.qtbot, scene.window, scene.old)
    click(scene.qtbot, scene.window, scene.new)
    return lambda: scene.workspace.clip is not None and scene.workspace.shown is scene.new


def click_old_then_paste(scene: Scene) -> Wanted:
    click(scene.qtbot, scene.window, scene.old)
    return paste(scene)


def finish(scene: Scene) -> Wanted:
    """The clip of a photo with the watched one's name is finished: what is watched stays."""
    before = scene.workspace.clip
    scene.workspace.add(scene.another)
    return lambda: scene.workspace.clip is before


def animate(scene: Scene) -> Wanted:
    """By the button: it is looked at as soon as it is made, if nothing else must be made before."""
    before, idle = scene.workspace.clip, not scene.workspace.running
    scene.window.settings_panel.animated.emit()
    entry = scene.workspace.queue.entries[-1]
    if idle:
        return lambda: scene.workspace.shown is entry and scene.workspace.clip is not None
    return lambda: scene.workspace.clip is before


def redraw_ends(scene: Scene) -> Wanted:
    """A redraw was left for a photo of the same name: it ends without taking the stage."""
    click(scene.qtbot, scene.window, scene.old)
    return drop_namesake(scene)


def paste(scene: Scene) -> Wanted:
    QApplication.clipboard().setImage(QImage(str(scene.another)))
    scene.window.actions_by_name["paste"].trigger()
    pasted = scene.workspace.photo_path
    assert pasted is not None
    assert "pasted" in pasted.name
    return lambda: scene.workspace.photo_path == pasted and isinstance(scene.workspace.stage, PhotoOnStage)


def drop_namesake(scene: Scene) -> Wanted:
    drop(scene.window, scene.another)
    return lambda: scene.workspace.photo_path == scene.another and isinstance(scene.workspace.stage, PhotoOnStage)


def delete_shown(scene: Scene) -> Wanted:
    sha256 = scene.workspace.photo.sha256
    scene.window.clip_strip.removed.emit(scene.workspace.shown.job.folder.name)
    return lambda: isinstance(scene.workspace.stage, PhotoOnStage) and scene.workspace.photo.sha256 == sha256


def delete_other(scene: Scene) -> Wanted:
    before = scene.workspace.clip
    scene.window.clip_strip.removed.emit(scene.old.job.folder.name)
    return lambda: scene.workspace.clip is before


def delete_while_it_is_drawn_again(scene: Scene) -> Wanted:
    click(scene.qtbot, scene.window, scene.old)
    scene.window.clip_strip.removed.emit(scene.old.job.folder.name)
    return lambda: scene.old not in scene.workspace.queue.entries and scene.workspace.clip is None


WAYS = [
    click_old, click_new, click_old_then_new, click_old_then_paste, finish, animate, redraw_ends, paste, drop_namesake,
    delete_shown, delete_other, delete_while_it_is_drawn_again,
]  # fmt: skip


@pytest.mark.parametrize("queue", [0, 2], ids=["idle", "a queue running"])
@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__)
def test_everything_shows_what_is_on_the_stage(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, pipeline: ScriptedPipeline, way: Way, queue: int
) -> None:
    photos = namesakes(tmp_path, KEPT + 4)
    entries = make(qtbot, window, photos[: KEPT + 2])
    watched, running = entries[-2], entries[-2].job.folder.name
    scene = Scene(qtbot, window, entries[0], entries[-1], photos[-1])
    qtbot.waitUntil(lambda: not scene.old.job.has_frames, timeout=PATIENCE)  # its video was written first
    click(qtbot, window, watched)
    if queue:
        pipeline.gate.clear()
        asked = len(pipeline.asked)
        for _ in range(queue):
            window.workspace.add(photos[-2])
        qtbot.waitUntil(lambda: len(pipeline.asked) > asked, timeout=PATIENCE)
    assert is_consistent(window)
    assert highlighted(window) == [running]
    wanted = way(scene)
    assert is_consistent(window)
    pipeline.gate.set()
    qtbot.waitUntil(wanted, timeout=PATIENCE)
    qtbot.waitUntil(lambda: not any(e.pending for e in window.workspace.queue.entries), timeout=PATIENCE)
    assert wanted()  # and so it stays
    assert is_consistent(window)


def test_a_click_goes_before_the_clips_that_wait(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, pipeline: ScriptedPipeline
) -> None:
    photos = namesakes(tmp_path, KEPT + 3)
    entries = make(qtbot, window, photos[:-1])
    pipeline.gate.clear()
    pipeline.asked.clear()
    for seed in (100, 101, 102):
        window.workspace.change(seed=seed)
        window.workspace.add(photos[-1])
    qtbot.waitUntil(lambda: len(pipeline.asked) == 1, timeout=PATIENCE)
    click(qtbot, window, entries[0])
    assert window.canvas.badge == "Waiting"
    assert card(window, entries[0]).data.state == "waiting"
    pipeline.gate.set()
    qtbot.waitUntil(lambda: len(pipeline.asked) == 4, timeout=PATIENCE)
    qtbot.waitUntil(lambda: not window.workspace.running, timeout=PATIENCE)
    assert [request.seed for request in pipeline.asked] == [100, entries[0].request.seed, 101, 102]
    assert window.workspace.shown is entries[0]
    assert is_consistent(window)


def test_a_queue_leaves_the_player_and_the_paint_tools_alone(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, pipeline: ScriptedPipeline
) -> None:
    photos = namesakes(tmp_path, 3)
    make(qtbot, window, photos[:1])
    window.player.slider.setValue(2)
    pipeline.gate.clear()
    window.workspace.add(photos[1])
    assert window.workspace.running
    assert window.player.isVisible()
    assert window.panels.progress_bar.phase.text() == "front.png: Starting"
    assert window.canvas.index == 2
    drop(window, photos[2])
    window.panels.paint_bar.choose("arrow")
    window.workspace.add(photos[1])
    pipeline.gate.set()
    qtbot.waitUntil(lambda: not window.workspace.running, timeout=PATIENCE)
    assert window.panels.paint_bar.tools["arrow"].isChecked()
    assert window.workspace.photo_path == photos[2]


def test_a_queued_clip_of_the_photo_on_the_stage_is_shown_when_its_turn_comes(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, pipeline: ScriptedPipeline
) -> None:
    photos = namesakes(tmp_path, 2)
    pipeline.gate.clear()
    window.workspace.change(frames=4)
    window.workspace.add(photos[0])
    drop(window, photos[1])
    window.settings_panel.animated.emit()
    assert isinstance(window.workspace.stage, PhotoOnStage)
    pipeline.gate.set()
    last = window.workspace.queue.entries[-1]
    qtbot.waitUntil(lambda: window.workspace.clip is not None, timeout=PATIENCE)
    assert window.workspace.shown is last
    assert is_consistent(window)


def test_a_failure_in_a_queue_stays_to_be_read_when_the_next_clip_runs(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, pipeline: ScriptedPipeline
) -> None:
    def fail(step: int) -> None:
        pipeline.before = None
        raise EngineError("The model is tired.", "Let it rest.")

    photos = namesakes(tmp_path, 2)
    pipeline.before = fail
    window.workspace.change(frames=4)
    drop(window, photos[0])
    window.settings_panel.animated.emit()
    window.workspace.add(photos[1])
    entries = window.workspace.queue.entries
    qtbot.waitUntil(lambda: entries[1].state is JobState.FINISHED, timeout=PATIENCE)
    assert window.notification_bar.title.text() == "The model is tired."
    assert window.notification_bar.isVisible()
    assert isinstance(window.workspace.stage, PhotoOnStage)
    assert is_consistent(window)


def test_after_a_restart_namesakes_are_told_apart_and_an_old_one_is_drawn_again(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    first = open_window()
    make(qtbot, first, namesakes(tmp_path, KEPT + 2))
    first.close()
    second = open_window()
    assert is_consistent(second)
    entries = second.workspace.queue.entries
    for entry in (entries[-1], entries[0], entries[-2], entries[1]):
        click(qtbot, second, entry)
        qtbot.waitUntil(lambda: second.workspace.clip is not None, timeout=PATIENCE)
        assert second.workspace.shown is entry
        assert is_consistent(second)


def test_a_clip_that_can_not_be_read_is_told_and_what_is_there_stays(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    entries = make(qtbot, window, namesakes(tmp_path, 2))
    before = window.workspace.stage
    (tmp_path / "damaged").write_bytes(b"damaged")
    (tmp_path / "damaged").replace(entries[0].job.folder / "frames.npy")
    click(qtbot, window, entries[0])
    assert window.notification_bar.isVisible()
    assert "front.png" in window.notification_bar.title.text()
    assert window.workspace.stage is before
    assert is_consistent(window)


def test_a_clip_whose_photo_is_gone_is_shown_without_another_ones(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    window = open_window()
    entries = make(qtbot, window, namesakes(tmp_path, 2))
    entries[0].job.photo.write_bytes(b"gone")
    del entries[0].photo_sha256
    click(qtbot, window, entries[0])
    assert window.workspace.shown is entries[0]
    assert window.workspace.photo is None
    assert window.player.isVisible()
    window.actions_by_name["check"].trigger()
    assert "photo of “front.png”" in window.notification_bar.title.text()
    click(qtbot, window, entries[1])
    assert window.workspace.photo is not None


def test_an_export_that_ends_under_another_clip_says_whose_it_is(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    entries = make(qtbot, window, namesakes(tmp_path, 2))
    out = tmp_path / "second.mp4"
    window.show_export()
    window.export_controller.export_to(out)
    click(qtbot, window, entries[0])
    assert window.export_controller.exporter.busy
    assert window.export_panel.button.text() == "Stop exporting"
    qtbot.waitUntil(lambda: not window.export_controller.exporter.busy, timeout=PATIENCE)
    assert window.notification_bar.title.text() == "Saved “second.mp4” (the clip of “front.png”)."
    assert window.export_panel.result.text() == ""
    assert read_recipe(out).request.seed == entries[1].request.seed


def test_the_background_of_a_clip_that_is_shown_stays_as_the_clip_was_made(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    clear = tmp_path / "clear.png"
    Image.new("RGBA", (96, 96), (200, 0, 0, 0)).save(clear)
    make(qtbot, window, [clear])
    window.workspace.change(background="#000000")
    assert window.workspace.photo.pixels[5, 5].tolist() == [255, 255, 255]
    window.settings_panel.animated.emit()
    assert window.workspace.photo.pixels[5, 5].tolist() == [0, 0, 0]
    qtbot.waitUntil(lambda: window.workspace.clip is not None, timeout=PATIENCE)
    assert window.workspace.photo.pixels[5, 5].tolist() == [0, 0, 0]


@pytest.mark.parametrize("elsewhere", [False, True])
def test_the_best_of_other_seeds_is_shown_only_to_whoever_still_looks_at_them(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, elsewhere: bool
) -> None:
    monkeypatch.setattr("app.controllers.seed_search.score_of", lambda job, seen, report: job.request().seed / 10)
    photos = namesakes(tmp_path, 2)
    make(qtbot, window, photos[:1])
    window.actions_by_name["retry"].trigger()
    if elsewhere:
        drop(window, photos[1])
    entries = window.workspace.queue.entries
    qtbot.waitUntil(lambda: "Seed 3 is" in window.notification_bar.title.text(), timeout=PATIENCE)
    assert len(entries) == 4
    assert window.workspace.shown is (None if elsewhere else entries[-1])
    assert is_consistent(window)
