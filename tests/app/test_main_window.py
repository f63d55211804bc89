"""The window as a person uses it, with an engine that does what the test says."""

from __future__ import annotations

import json
import threading
import time
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QPalette
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from app.desktop.theme import DARK, LIGHT
from app.main_window import MainWindow
from app.state.request_history import use_settings
from engine.errors import EngineError, OutOfMemoryError
from engine.export import ExportResult, FrameSource, deliver, read_recipe
from engine.export.framing import Box
from engine.generators.breeze.networks import Networks
from engine.jobs.job import Job, JobState
from engine.progress import Phase, Progress
from engine.request.motion_request import MotionRequest
from engine.services.many_exports import Reshaper
from engine.services.session import Session
from engine.services.subject import Subject
from tests.app.conftest import PATIENCE, OpenWindow, ScriptedPipeline, make_each
from tests.support.transparent import save_packshot


def drop(window: MainWindow, *paths: Path) -> None:
    """The two events a real drag and drop ends with."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(300, 300), copy, mime, left, none)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPointF(300, 300), copy, mime, left, none))


def click(qtbot: QtBot, widget: object) -> None:
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def animated(qtbot: QtBot, window: MainWindow, photo: Path) -> None:
    """A photo dropped and made into a clip."""
    drop(window, photo)
    click(qtbot, window.settings_panel.action)
    qtbot.waitUntil(lambda: window.workspace.clip is not None, timeout=PATIENCE)


def test_an_empty_window_says_what_to_do(window: MainWindow) -> None:
    assert window.welcome.isVisible()
    assert not window.settings_panel.action.isEnabled()
    assert "Open a photo" in window.settings_panel.outcome.text()
    assert not window.clip_strip.isVisible()
    assert not window.panels.paint_bar.isVisible()


def test_a_dropped_photo_is_shown_and_its_clip_foretold(window: MainWindow, photo: Path) -> None:
    drop(window, photo)
    assert window.canvas.isVisible()
    assert window.settings_panel.action.isEnabled()
    assert "128 x 128" in window.settings_panel.outcome.text()
    assert "50 frames" in window.settings_panel.outcome.text()
    assert photo.name in window.windowTitle()


def test_from_drop_to_clip(qtbot: QtBot, window: MainWindow, photo: Path) -> None:
    animated(qtbot, window, photo)
    assert window.player.isVisible()
    assert window.canvas.playing
    assert window.canvas.count == 50
    assert window.canvas.badge == ""
    assert [card.data.title for card in window.clip_strip.cards.values()] == ["dog.png"]
    assert window.settings_panel.action.text() == "Animate"


def test_the_draft_plays_while_the_clip_is_made(
    qtbot: QtBot, window: MainWindow, photo: Path, pipeline: ScriptedPipeline
) -> None:
    pipeline.before = lambda step: pipeline.gate.clear() if step == 2 else None
    drop(window, photo)
    window.workspace.change(model="svd-xt")
    click(qtbot, window.settings_panel.action)
    qtbot.waitUntil(lambda: window.canvas.badge == "Draft", timeout=PATIENCE)
    assert window.canvas.count == 4
    assert window.settings_panel.action.text() == "Stop"
    assert window.panels.progress_bar.isVisible()
    assert "Generating the motion" in window.panels.progress_bar.phase.text()
    pipeline.gate.set()
    qtbot.waitUntil(lambda: window.workspace.clip is not None, timeout=PATIENCE)
    assert window.canvas.badge == ""
    assert not window.panels.progress_bar.isVisible()


def test_stop_stops_and_the_clip_can_go_on(
    qtbot: QtBot, window: MainWindow, photo: Path, pipeline: ScriptedPipeline
) -> None:
    pipeline.gate.clear()
    drop(window, photo)
    click(qtbot, window.settings_panel.action)
    qtbot.waitUntil(lambda: window.workspace.running, timeout=PATIENCE)
    click(qtbot, window.settings_panel.action)  # a double click on Animate is no Stop
    assert window.workspace.running
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.workspace.running, timeout=PATIENCE)
    entry = window.workspace.queue.entries[0]
    assert entry.paused
    assert not window.notification_bar.isVisible()  # the person knows: it was their word
    card = window.clip_strip.cards[entry.job.folder.name]
    assert "stopped" in card.data.state
    pipeline.gate.set()
    click(qtbot, card)
    qtbot.waitUntil(lambda: entry.state is JobState.FINISHED, timeout=PATIENCE)


def test_a_failure_is_a_sentence_and_the_next_run_works(
    qtbot: QtBot, window: MainWindow, photo: Path, pipeline: ScriptedPipeline
) -> None:
    def fail(step: int) -> None:
        raise EngineError("The model is tired.", "Let it rest.")

    pipeline.before = fail
    drop(window, photo)
    click(qtbot, window.settings_panel.action)
    qtbot.waitUntil(window.notification_bar.isVisible, timeout=PATIENCE)
    assert window.notification_bar.title.text() == "The model is tired."
    assert window.notification_bar.hint.text() == "Let it rest."
    assert window.notification_bar.copy.isVisible()
    click(qtbot, window.notification_bar.copy)
    assert "Traceback" in QApplication.clipboard().text()
    assert window.workspace.queue.entries[0].state is JobState.FAILED
    pipeline.before = None
    click(qtbot, window.settings_panel.action)
    qtbot.waitUntil(lambda: window.workspace.clip is not None, timeout=PATIENCE)


def test_an_error_nobody_expected_is_told_kindly(
    qtbot: QtBot, window: MainWindow, photo: Path, pipeline: ScriptedPipeline
) -> None:
    def fail(step: int) -> None:
        raise ZeroDivisionError

    pipeline.before = fail
    drop(window, photo)
    click(qtbot, window.settings_panel.action)
    qtbot.waitUntil(window.notification_bar.isVisible, timeout=PATIENCE)
    assert "did not expect" in window.notification_bar.title.text()
    assert "Traceback" not in window.notification_bar.title.text() + window.notification_bar.hint.text()


def test_too_little_memory_offers_a_smaller_clip(
    qtbot: QtBot, window: MainWindow, photo: Path, pipeline: ScriptedPipeline
) -> None:
    def fail(step: int) -> None:
        raise OutOfMemoryError("The memory is full.", "Try a smaller size.")

    pipeline.before = fail
    drop(window, photo)
    click(qtbot, window.settings_panel.action)
    qtbot.waitUntil(window.notification_bar.isVisible, timeout=PATIENCE)
    assert window.notification_bar.button.text() == "Try it smaller"
    pipeline.before = None
    click(qtbot, window.notification_bar.button)
    qtbot.waitUntil(lambda: window.workspace.clip is not None, timeout=PATIENCE)
    assert pipeline.asked[-1].width < pipeline.asked[0].width


@pytest.mark.parametrize(("name", "data", "said"), [
    ("letter.jpg", b"PK\x03\x04 word", "Office document"), ("empty.png", b"", "empty"),
    ("cut.jpg", None, "damaged"), ("film.mp4", b"\0\0\0\x20ftypisom", "no"),
])  # fmt: skip
def test_what_is_no_photo_is_told(
    qtbot: QtBot, window: MainWindow, photo: Path, tmp_path: Path, name: str, data: bytes | None, said: str
) -> None:
    drop(window, photo)
    bad = tmp_path / name
    if data is None:
        Image.open(photo).save(bad)
        data = bad.read_bytes()[:-600]
    bad.write_bytes(data)
    drop(window, bad)
    assert window.notification_bar.isVisible()
    assert said in window.notification_bar.title.text()
    assert window.workspace.photo_path == photo  # the one that was there stays


def test_ten_photos_are_one_drop(qtbot: QtBot, window: MainWindow, photo: Path, tmp_path: Path) -> None:
    folder = tmp_path / "shoot"
    folder.mkdir()
    for i in range(4):
        Image.open(photo).save(folder / f"{i}.png")
    (folder / "notes.txt").write_text("not a photo")
    window.workspace.change(frames=3)
    drop(window, folder)
    make_each(qtbot, window, 4)
    entries = window.workspace.queue.entries
    qtbot.waitUntil(lambda: [e.state for e in entries] == [JobState.FINISHED] * 4, timeout=PATIENCE)
    assert "1 of 5" in window.notification_bar.title.text()
    assert "notes.txt" in window.notification_bar.hint.text()
    assert {e.request.frames for e in entries} == {3}


def test_a_picture_and_a_file_can_be_pasted(qtbot: QtBot, window: MainWindow, photo: Path) -> None:
    QApplication.clipboard().setImage(QImage(str(photo)))
    window.actions_by_name["paste"].trigger()
    assert window.workspace.photo is not None
    assert window.workspace.photo.width == 128
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(photo))])
    QApplication.clipboard().setMimeData(mime)
    window.actions_by_name["paste"].trigger()
    assert window.workspace.photo_path == photo


def test_the_rail_changes_the_request_and_shows_it(qtbot: QtBot, window: MainWindow, photo: Path) -> None:
    drop(window, photo)
    rail, workspace = window.settings_panel, window.workspace
    rail.strength.setValue(80)
    assert workspace.request.motion == 0.8
    assert [b.text() for b in rail.presets.buttons() if b.isChecked()] == ["Dramatic"]
    click(qtbot, rail.presets.buttons()[0])
    assert workspace.request.motion == 0.2
    assert rail.strength.value() == 20
    rail.camera.setCurrentIndex(rail.camera.findData("orbit-left"))
    rail.camera.activated.emit(rail.camera.currentIndex())
    assert workspace.request.camera == "orbit-left"
    rail.length.activated.emit(rail.length.findData(3.0))
    assert workspace.request.frames == 75
    assert rail.length.currentText() == "3 s · 75 frames"
    rail.advanced.rate.activated.emit(rail.advanced.rate.findData(10.0))
    assert (workspace.request.fps, workspace.request.frames) == (10.0, 30)
    rail.seed.box.setEditText("99999999999")
    rail.seed.box.lineEdit().editingFinished.emit()
    assert workspace.request.seed == 2**31 - 1
    click(qtbot, rail.seed.dice)
    assert workspace.request.seed != 2**31 - 1


def test_a_camera_of_ones_own_is_six_sliders(qtbot: QtBot, window: MainWindow, photo: Path) -> None:
    drop(window, photo)
    rail = window.settings_panel
    assert not rail.camera_axes.isVisible()
    rail.camera.activated.emit(rail.camera.findData("free"))
    assert rail.camera_axes.isVisible()
    rail.camera_axes.sliders["roll"].setValue(-40)
    rail.camera_axes.ease.setCurrentIndex(rail.camera_axes.ease.findData("out"))
    rail.camera_axes.ease.activated.emit(3)
    assert window.workspace.request.camera == "free right=0.3 forward=1 roll=-0.4 ease=out"
    for slider in rail.camera_axes.sliders.values():
        slider.setValue(0)
    assert window.workspace.request.camera != "free"  # a camera that goes nowhere is not asked for
    rail.camera.activated.emit(rail.camera.findData("static"))
    assert not rail.camera_axes.isVisible()


def test_another_model_brings_its_own_controls(qtbot: QtBot, window: MainWindow, photo: Path) -> None:
    drop(window, photo)
    rail, workspace = window.settings_panel, window.workspace
    assert not rail.prompt.isVisible()
    workspace.change(motion=0.7, seed=5)
    rail.model.activated.emit(rail.model.findData("ltx-0.9.8"))
    assert (workspace.request.model, workspace.request.motion, workspace.request.seed) == ("ltx-0.9.8", 0.7, 5)
    shown = window.canvas.picture_rect()
    assert shown.width() / shown.height() == pytest.approx(workspace.request.width / workspace.request.height, rel=0.02)
    assert rail.prompt.isVisible()
    assert rail.prompt.toPlainText() == workspace.spec.default_prompt
    assert not window.panels.paint_bar.isVisible()  # it takes no hints
    rail.prompt.setPlainText("the hair\nmoves in the wind")
    qtbot.waitUntil(lambda: workspace.request.prompt == "the hair moves in the wind", timeout=PATIENCE)
    workspace.change(frames=workspace.request.frames + 1)  # moved to what the model can make
    assert (workspace.request.frames - workspace.spec.frame_offset) % workspace.spec.frame_step == 0
    rail.model.activated.emit(rail.model.findData("svd-xt"))
    rail.more.setChecked(True)
    assert rail.advanced.pace.isVisible()
    assert not rail.camera.isEnabled()
    assert not rail.advanced.style_choice.isVisible()
    assert not rail.advanced.effects.isVisible()
    assert not rail.advanced.face.isVisible()
    rail.advanced.pad.activated.emit(rail.advanced.pad.findData("white"))
    click(qtbot, rail.advanced.colours)
    assert (workspace.request.pad, workspace.request.keep_colours) == ("white", True)
    rail.model.activated.emit(rail.model.findData("breeze"))
    assert not rail.prompt.isVisible()
    assert not rail.advanced.pace.isVisible()
    assert not rail.advanced.colours.isVisible()
    assert window.panels.paint_bar.isVisible()
    rail.advanced.style_choice.activated.emit(rail.advanced.style_choice.findData("float"))
    rail.advanced.focus_choice.activated.emit(rail.advanced.focus_choice.findData("scene"))
    rail.advanced.effects.buttons["strip-light"].click()
    rail.advanced.effects.strength.setValue(40)
    assert (workspace.request.style, workspace.request.focus) == ("float", "scene")
    assert workspace.request.effects == "strip-light:0.4"
    assert rail.advanced.face.value() == 50
    rail.advanced.face.setValue(0)
    rail.advanced.style_choice.activated.emit(rail.advanced.style_choice.findData("look-around"))
    assert (workspace.request.face, workspace.request.style) == (0.0, "look-around")


def test_the_same_again_rolls_a_new_seed_unless_it_is_locked(qtbot: QtBot, window: MainWindow, photo: Path) -> None:
    animated(qtbot, window, photo)
    workspace = window.workspace
    click(qtbot, window.settings_panel.action)
    qtbot.waitUntil(lambda: len(workspace.queue.entries) == 2 and not workspace.running, timeout=PATIENCE)
    click(qtbot, window.settings_panel.seed.lock)
    click(qtbot, window.settings_panel.action)
    qtbot.waitUntil(lambda: len(workspace.queue.entries) == 3 and not workspace.running, timeout=PATIENCE)
    seeds = [e.request.seed for e in workspace.queue.entries]
    assert seeds[0] != seeds[1] == seeds[2]
    assert [window.settings_panel.seed.box.itemText(i) for i in range(2)] == [str(seeds[2]), str(seeds[0])]


def test_what_the_person_set_is_there_on_the_next_start(open_window: OpenWindow, photo: Path) -> None:
    first = open_window()
    drop(first, photo)
    first.workspace.change(motion=0.7, loop="loop")
    first.settings_panel.seed.lock.setChecked(True)
    first.resize(1000, 700)
    first.close()
    second = open_window()
    assert second.workspace.request.motion == 0.7
    assert second.settings_panel.loop.currentData() == "loop"
    assert second.settings_panel.seed.lock.isChecked()
    assert second.settings.recent == [photo]


def test_exporting_writes_a_file_that_gives_its_recipe_back(
    qtbot: QtBot, window: MainWindow, photo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    animated(qtbot, window, photo)
    window.workspace.change(motion=0.9)
    out = tmp_path / "out"
    out.mkdir()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *a, **k: (str(out / "clip"), ""))
    qtbot.keyClick(window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert window.export_panel.isVisible()
    qtbot.waitUntil(lambda: "About" in window.export_panel.estimate.text(), timeout=PATIENCE)
    click(qtbot, window.export_panel.button)
    qtbot.waitUntil(window.export_panel.reveal.isVisible, timeout=PATIENCE)
    assert [f.name for f in out.iterdir()] == ["clip.mp4"]
    assert read_recipe(out / "clip.mp4").request.motion == 0.45
    click(qtbot, window.export_panel.copy)
    assert QApplication.clipboard().mimeData().urls()[0].toLocalFile() == str(out / "clip.mp4")
    drop(window, out / "clip.mp4")
    assert window.workspace.request.motion == 0.45
    assert window.settings_panel.seed.lock.isChecked()
    assert "were restored" in window.notification_bar.title.text()


def test_a_place_to_go_to_brings_its_shape_and_its_limit(
    qtbot: QtBot, window: MainWindow, photo: Path, tmp_path: Path
) -> None:
    animated(qtbot, window, photo)
    panel = window.export_panel
    window.show_export()
    panel.place.setCurrentIndex(panel.place.findData("web-banner"))
    panel.place.activated.emit(panel.place.currentIndex())
    assert panel.kind.currentData() == "gif"
    picture = window.canvas.picture_rect()
    kept = window.canvas._crop.inside(picture)
    assert kept.width() / kept.height() == pytest.approx(300 / 250, rel=0.01)  # what will be left of the square
    assert picture.contains(kept.adjusted(1, 1, -1, -1))
    window.export_controller.export_to(tmp_path / "banner.gif")
    qtbot.waitUntil(panel.reveal.isVisible, timeout=PATIENCE)
    with Image.open(tmp_path / "banner.gif") as picture:
        assert picture.size == (300, 250)
    assert (tmp_path / "banner.gif").stat().st_size <= 150_000
    assert "Saved" in panel.result.text()
    video = panel.groups.buttons()[0]
    click(qtbot, video)  # a banner is no video: then it goes anywhere
    assert panel.kind.currentData() != "gif"
    assert panel.preset == ""


def test_shape_rate_limit_and_edges_are_obeyed(qtbot: QtBot, window: MainWindow, photo: Path, tmp_path: Path) -> None:
    animated(qtbot, window, photo)
    panel = window.export_panel
    window.show_export()
    panel.choose("webp")
    assert [b.text() for b in panel.groups.buttons() if b.isChecked()] == ["Web"]
    for box, value in ((panel.shape, "1080x1350"), (panel.fit, "blur"), (panel.rate, 12.5), (panel.limit, 1)):
        box.setCurrentIndex(box.findData(value))
        box.activated.emit(box.currentIndex())
    qtbot.waitUntil(lambda: "About" in panel.estimate.text(), timeout=PATIENCE)
    window.export_controller.export_to(tmp_path / "clip.webp")
    qtbot.waitUntil(panel.reveal.isVisible, timeout=PATIENCE)
    with Image.open(tmp_path / "clip.webp") as picture:
        assert picture.size == (1080, 1350)
        assert picture.n_frames == 25
    assert (tmp_path / "clip.webp").stat().st_size <= 1_000_000
    assert window.settings.export_format == "webp"


def test_the_stage_shows_what_will_be_in_the_file_around_the_subject(
    qtbot: QtBot, window: MainWindow, photo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    animated(qtbot, window, photo)
    panel, task = window.export_panel, window.export_controller.exporter
    window.show_export()
    _, height, width, _ = window.workspace.stage.clip.frames.shape  # type: ignore[union-attr]
    across = min(width, height * 9 / 16)
    for right, padded in ((width - across / 4, False), (width, True)):
        subject = Subject(Box(width - across / 2 if not padded else 0, 0, right, height / 2))
        monkeypatch.setattr(Reshaper, "subject", subject)
        with qtbot.waitSignal(task.framed, timeout=PATIENCE, check_params_cb=bool):
            panel.shape.setCurrentIndex(panel.shape.findData("1080x1920"))
            panel.shape.activated.emit(panel.shape.currentIndex())
        crop = window.canvas._crop
        if padded:
            assert crop is None, "nothing is cut off: there is something around the clip"
        else:
            assert crop is not None
            assert crop.part is not None
            assert crop.part[0] + crop.part[2] == pytest.approx(1, abs=0.02), "the middle was shown"


def test_a_small_picture_shows_the_file_where_something_is_around_the_clip(
    qtbot: QtBot, window: MainWindow, photo: Path
) -> None:
    animated(qtbot, window, photo)
    panel, task = window.export_panel, window.export_controller.exporter
    window.show_export()
    assert panel.picture.isHidden(), "in the clip's own shape the stage shows all"
    panel.more.setChecked(True)
    qtbot.keyClicks(panel.finish.text.text, "SALE")
    for fit, expected in (("white", 255), ("black", 0)):
        with qtbot.waitSignal(task.estimated, timeout=PATIENCE):
            for box, value in ((panel.shape, "1080x1920"), (panel.fit, fit)):
                box.setCurrentIndex(box.findData(value))
                box.activated.emit(box.currentIndex())
        qtbot.waitUntil(lambda: not task._estimator.busy, timeout=PATIENCE)
        assert panel.picture.isVisible()
        shown = panel.picture.pixmap().toImage()
        assert shown.width() / shown.height() == pytest.approx(9 / 16, rel=0.05)
        assert abs(shown.pixelColor(2, 2).lightness() - expected) < 12
        rows = [{shown.pixelColor(x, y).lightness() for x in range(shown.width())} for y in range(shown.height())]
        lowest = rows[round(0.78 * len(rows)) :]
        assert any(len(row) > 3 for row in lowest), "the text, where it will be, in what was added below"
        assert window.canvas._crop is None, "texts would lie elsewhere on the stage than in the file"
    panel.shape.setCurrentIndex(0)
    panel.shape.activated.emit(0)
    qtbot.waitUntil(panel.picture.isHidden, timeout=PATIENCE)


def test_a_name_is_suggested_that_tells_the_shape_in_the_folder_last_used(
    qtbot: QtBot, window: MainWindow, photo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    animated(qtbot, window, photo)
    panel, asked, out = window.export_panel, list[Path](), tmp_path / "shop" / "clip.mp4"
    out.parent.mkdir()
    monkeypatch.setattr(window.export_controller, "export_to", lambda *about: None)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *told: (asked.append(Path(told[2])), (str(out), ""))[1])
    window.show_export()
    for box, value in (
        (panel.shape, "1080x1920"), (panel.shape, "1080x1080"), (panel.place, "web-banner"), (panel.place, ""),
    ):  # fmt: skip
        box.setCurrentIndex(box.findData(value))
        box.activated.emit(box.currentIndex())
        click(qtbot, panel.button)
    own = photo.stem
    assert [path.stem for path in asked] == [f"{own}-9x16", own, f"{own}-web-banner", own]
    assert asked[0].parent == photo.parent, "beside the photo, before anything was written"
    assert asked[1].parent == out.parent


def test_what_will_be_in_a_file_is_shown_before_its_clip_is_made(
    qtbot: QtBot, window: MainWindow, photo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drop(window, photo)
    window.workspace.change(frames=8, fps=8.0, loop="loop")
    width, height = window.workspace.request.width, window.workspace.request.height
    across = min(width, height * 9 / 16)
    subject = Subject(Box(width - across / 2, 0, width - across / 4, height / 2))
    monkeypatch.setattr(Reshaper, "subject", subject)
    window.show_export()
    panel = window.export_panel
    with qtbot.waitSignal(window.export_controller.exporter.framed, timeout=PATIENCE, check_params_cb=bool):
        panel.place.setCurrentIndex(panel.place.findData("instagram-reel"))
        panel.place.activated.emit(panel.place.currentIndex())
    crop = window.canvas._crop
    assert crop is not None
    assert crop.part is not None
    assert crop.part[0] + crop.part[2] == pytest.approx(1, abs=0.02), "the middle was shown"
    request = window.workspace.request
    assert f"this clip has {request.frames / request.fps:.1f}" in panel.warnings.text()
    assert panel.longer.isVisible(), "a loop can be as long as the place wants it"
    assert "made first" in panel.estimate.text()
    qtbot.keyClicks(panel.finish.text.text, "Fresh today")
    qtbot.waitUntil(lambda: bool(window.canvas._crop and window.canvas._crop.marks), timeout=PATIENCE)
    qtbot.waitUntil(lambda: bool(window.canvas._crop and window.canvas._crop.part), timeout=PATIENCE)
    click(qtbot, panel.longer)
    assert not panel.warnings.isVisible()
    window.show_settings()
    assert window.canvas._crop is None


def test_a_file_of_another_clip_is_not_offered_with_a_photo_that_comes_later(
    qtbot: QtBot, window: MainWindow, photo: Path, tmp_path: Path
) -> None:
    animated(qtbot, window, photo)
    window.show_export()
    window.export_controller.export_to(tmp_path / "clip.mp4")
    qtbot.waitUntil(window.export_panel.reveal.isVisible, timeout=PATIENCE)
    drop(window, photo)
    window.show_export()
    assert not window.export_panel.reveal.isVisible()
    assert not window.export_panel.result.text()


def test_export_without_a_clip_makes_it_and_writes_it_in_one_go(
    qtbot: QtBot, window: MainWindow, photo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out" / "clip.mp4"
    out.parent.mkdir()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    drop(window, photo)
    window.workspace.change(frames=8, fps=8.0)
    assert window.actions_by_name["export"].isEnabled()
    click(qtbot, window.player.export)
    assert window.side.currentWidget() is window.export_panel
    assert "made first" in window.export_panel.estimate.text()
    click(qtbot, window.export_panel.button)
    assert window.workspace.running
    assert window.side.currentWidget() is window.export_panel
    qtbot.waitUntil(lambda: window.export_panel.reveal.isVisible(), timeout=PATIENCE)
    assert read_recipe(out).request == window.workspace.queue.entries[0].request
    assert window.workspace.clip is not None


def test_an_export_that_makes_its_clip_first_can_be_stopped_or_fail(
    qtbot: QtBot, window: MainWindow, photo: Path, tmp_path: Path, pipeline: ScriptedPipeline
) -> None:
    drop(window, photo)
    window.show_export()
    pipeline.gate.clear()
    window.export_controller.make_and_export_to(tmp_path / "stopped.mp4")
    qtbot.waitUntil(lambda: len(pipeline.asked) == 1, timeout=PATIENCE)
    click(qtbot, window.export_panel.button)
    qtbot.waitUntil(lambda: not window.workspace.running, timeout=PATIENCE)
    assert not window.export_controller.making
    assert window.export_panel.button.text() == "Save as…"

    def fail(step: int) -> None:
        raise EngineError("The model is tired.", "Let it rest.")

    pipeline.gate.set()
    pipeline.before = fail
    window.export_controller.make_and_export_to(tmp_path / "failed.mp4")
    qtbot.waitUntil(window.notification_bar.isVisible, timeout=PATIENCE)
    assert not window.export_controller.making
    assert not list(tmp_path.glob("*.mp4"))


def test_an_export_can_be_stopped_and_leaves_no_file(
    qtbot: QtBot, window: MainWindow, photo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def endless(*given: object) -> None:
        while True:
            given[-1](Progress(Phase.EXPORT, 1, 100))  # type: ignore[operator]
            time.sleep(0.01)

    animated(qtbot, window, photo)
    monkeypatch.setattr("app.background.export_task.deliver", endless)
    window.show_export()
    window.export_controller.export_to(tmp_path / "clip.mp4")
    qtbot.waitUntil(lambda: window.export_panel.button.text() == "Stop exporting", timeout=PATIENCE)
    click(qtbot, window.export_panel.button)
    qtbot.waitUntil(lambda: not window.export_controller.exporter.busy, timeout=PATIENCE)
    assert window.export_panel.button.text() == "Save as…"
    assert not window.export_panel.bar.isVisible()
    assert not (tmp_path / "clip.mp4").exists()
    assert window.workspace.clip is not None


def test_a_clip_that_is_made_to_be_exported_waits_for_the_export_before_it(
    qtbot: QtBot, window: MainWindow, photo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    released = threading.Event()

    def slow(source: FrameSource, path: Path, *given: object) -> ExportResult:
        released.wait(PATIENCE / 1000)
        return deliver(source, path, *given)  # type: ignore[arg-type]

    animated(qtbot, window, photo)
    monkeypatch.setattr("app.background.export_task.deliver", slow)
    window.export_controller.export_to(tmp_path / "first.mp4")
    window.export_controller.make_and_export_to(tmp_path / "second.mp4")
    qtbot.waitUntil(lambda: not window.workspace.running, timeout=PATIENCE)
    assert window.export_controller.making
    assert not list(tmp_path.glob("*.mp4"))
    released.set()
    qtbot.waitUntil(lambda: len(list(tmp_path.glob("*.mp4"))) == 2, timeout=PATIENCE)
    qtbot.waitUntil(lambda: not window.export_controller.exporter.busy, timeout=PATIENCE)
    assert not window.export_controller.making


def test_an_export_that_fails_is_told_and_the_clip_is_still_there(
    qtbot: QtBot, window: MainWindow, photo: Path, tmp_path: Path
) -> None:
    animated(qtbot, window, photo)
    window.export_controller.export_to(tmp_path / "nowhere" / "clip.mp4")
    qtbot.waitUntil(window.notification_bar.isVisible, timeout=PATIENCE)
    assert "no folder" in window.notification_bar.title.text()
    assert window.settings.export_folder != tmp_path / "nowhere"
    window.export_panel.choose("gif")
    window.export_controller.export_to(tmp_path / "clip.gif")
    qtbot.waitUntil(
        lambda: (tmp_path / "clip.gif").exists() and not window.export_controller.exporter.busy, timeout=PATIENCE
    )


def test_the_player_steps_scrubs_compares_and_zooms(qtbot: QtBot, window: MainWindow, photo: Path) -> None:
    animated(qtbot, window, photo)
    click(qtbot, window.player.play)
    assert not window.canvas.playing
    window.player.slider.setValue(10)
    assert window.canvas.index == 10
    click(qtbot, window.player.next)
    click(qtbot, window.player.next)
    click(qtbot, window.player.previous)
    assert window.canvas.index == 11
    assert window.player.label.text().startswith("12/50")
    qtbot.keyClick(window, Qt.Key.Key_C)
    assert window.canvas.compare == 0.5
    rect = window.canvas.picture_rect()
    qtbot.mouseClick(
        window.canvas, Qt.MouseButton.LeftButton, pos=QPointF(rect.left() + rect.width() / 4, 100).toPoint()
    )
    assert window.canvas.compare == pytest.approx(0.25, abs=0.01)
    qtbot.keyClick(window, Qt.Key.Key_Z)
    assert window.canvas.picture_rect().width() == 128


def test_keys_play_on_the_stage_and_press_buttons_elsewhere(qtbot: QtBot, window: MainWindow, photo: Path) -> None:
    animated(qtbot, window, photo)
    window.activateWindow()
    assert window.canvas.hasFocus()
    qtbot.keyClick(window.canvas, Qt.Key.Key_Space)
    assert not window.canvas.playing
    qtbot.keyClick(window.canvas, Qt.Key.Key_Right)
    window.settings_panel.strength.setFocus()
    value, index = window.settings_panel.strength.value(), window.canvas.index
    qtbot.keyClick(window.settings_panel.strength, Qt.Key.Key_Right)
    assert (window.settings_panel.strength.value(), window.canvas.index) == (value + 1, index)


def test_the_seam_of_a_loop_can_be_looked_at(qtbot: QtBot, window: MainWindow, photo: Path) -> None:
    window.workspace.change(loop="loop")
    animated(qtbot, window, photo)
    seen = []
    window.canvas.frame_changed.connect(seen.append)
    window.actions_by_name["seam"].trigger()
    for _ in range(30):
        window.canvas.playback.tick()
    assert set(seen) == {43, 44, 45, 46, 47, 48, 49, 0, 1, 2, 3, 4, 5}


def test_painting_goes_into_the_request_and_can_be_undone(qtbot: QtBot, window: MainWindow, photo: Path) -> None:
    drop(window, photo)
    bar, stage, workspace = window.panels.paint_bar, window.canvas, window.workspace
    assert bar.isVisible()
    rect = stage.picture_rect()

    def drag(*shares: tuple[float, float]) -> None:
        points = [QPointF(rect.left() + x * rect.width(), rect.top() + y * rect.height()).toPoint() for x, y in shares]
        qtbot.mousePress(stage, Qt.MouseButton.LeftButton, pos=points[0])
        for point in points[1:]:
            qtbot.mouseMove(stage, point)
        qtbot.mouseRelease(stage, Qt.MouseButton.LeftButton, pos=points[-1])

    click(qtbot, bar.tools["still"])
    drag((0.2, 0.2), (0.3, 0.2), (0.4, 0.25))
    click(qtbot, bar.tools["arrow"])
    assert not bar.tools["still"].isChecked()
    drag((0.5, 0.5), (0.6, 0.5), (0.7, 0.4))
    drag((0.9, 0.9))  # a click is no arrow
    stroke, arrow = workspace.hints.items
    assert stroke.still
    assert stroke.points[0] == pytest.approx((0.2, 0.2), abs=0.01)
    assert arrow.end == pytest.approx((0.7, 0.4), abs=0.01)
    window.actions_by_name["undo"].trigger()
    assert len(workspace.hints.items) == 1
    window.actions_by_name["redo"].trigger()
    assert len(workspace.hints.items) == 2
    click(qtbot, window.settings_panel.action)
    qtbot.waitUntil(lambda: workspace.clip is not None, timeout=PATIENCE)
    assert not bar.tools["arrow"].isChecked()
    assert "arrow" in workspace.queue.entries[0].request.hints
    drop(window, photo)
    assert workspace.hints.items == ()


def test_variations_show_drafts_and_make_the_picked_one(
    qtbot: QtBot, window: MainWindow, photo: Path, pipeline: ScriptedPipeline
) -> None:
    drop(window, photo)
    assert not window.settings_panel.drafts.isVisible()  # the built-in model plays live instead
    window.workspace.change(model="svd-xt")
    click(qtbot, window.settings_panel.drafts)
    grid = window.panels.drafts
    assert grid.isVisible()
    assert "indicative" in grid.note.text()
    qtbot.waitUntil(lambda: all(tile.ready for tile in grid.tiles), timeout=PATIENCE)
    assert len(grid.tiles) == 6
    assert len({r.seed for r in pipeline.asked}) == 3
    assert len({r.motion for r in pipeline.asked}) == 2
    assert not window.workspace.queue.entries  # drafts are not kept
    click(qtbot, grid.tiles[4])
    qtbot.waitUntil(lambda: window.workspace.clip is not None, timeout=PATIENCE)
    assert window.canvas.isVisible()
    assert (pipeline.asked[-1].seed, pipeline.asked[-1].motion) == (pipeline.asked[4].seed, pipeline.asked[4].motion)
    assert pipeline.asked[-1].frames == 25


def test_animating_ends_the_drafts_and_goes_first(
    qtbot: QtBot, window: MainWindow, photo: Path, pipeline: ScriptedPipeline
) -> None:
    pipeline.gate.clear()
    drop(window, photo)
    window.workspace.change(model="svd-xt")
    click(qtbot, window.settings_panel.drafts)
    qtbot.waitUntil(lambda: len(pipeline.asked) == 1, timeout=PATIENCE)
    window.workspace.animate()
    pipeline.gate.set()
    qtbot.waitUntil(lambda: window.workspace.clip is not None, timeout=PATIENCE)
    assert len(pipeline.asked) == 2
    assert not window.panels.drafts.isVisible()


def test_a_narrow_window_puts_the_rail_into_a_drawer(qtbot: QtBot, window: MainWindow, photo: Path) -> None:
    drop(window, photo)
    window.resize(760, 600)
    qtbot.waitUntil(lambda: not window.side.isVisible())
    click(qtbot, window.sidebar.button)
    assert window.side.isVisible()
    window.resize(1200, 800)
    qtbot.waitUntil(lambda: window.side.isVisible() and not window.sidebar.button.isVisible())


def test_everything_has_a_name_for_those_who_do_not_see(window: MainWindow, photo: Path) -> None:
    from PySide6.QtWidgets import QAbstractButton, QAbstractSlider, QComboBox, QWidget

    drop(window, photo)
    for kind in (QAbstractButton, QAbstractSlider, QComboBox):
        for widget in window.findChildren(kind):
            name = widget.accessibleName() or getattr(widget, "text", str)() or widget.toolTip()
            inner = isinstance(widget.parent(), QWidget) and widget.objectName().startswith("qt_")
            assert name or inner or not widget.isVisible(), (widget, widget.parent())


def test_tab_reaches_every_control_of_the_rail(qtbot: QtBot, window: MainWindow, photo: Path) -> None:
    drop(window, photo)
    window.activateWindow()
    window.settings_panel.presets.buttons()[0].setFocus()
    met = set()
    for _ in range(60):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        met.add(QApplication.focusWidget())
    rail = window.settings_panel
    wanted = {rail.strength, rail.camera, rail.length, rail.loop, rail.seed.box, rail.seed.dice, rail.seed.lock, rail.model, rail.more,
              rail.action, window.canvas}  # fmt: skip
    assert wanted <= met


def test_a_broken_settings_file_is_no_reason_not_to_start(open_window: OpenWindow, tmp_path: Path) -> None:
    (tmp_path / "settings.ini").write_bytes(
        b'[General]\nrequest="{\\"width\\": -3}"\ngeometry=@@@\nseeds=x, 5\n\xff\xfe'
    )
    assert open_window().workspace.request.motion == 0.45


def test_a_frame_becomes_the_next_photo(qtbot: QtBot, window: MainWindow, photo: Path) -> None:
    animated(qtbot, window, photo)
    click(qtbot, window.player.play)
    window.player.slider.setValue(20)
    window.actions_by_name["frame"].trigger()
    assert window.workspace.photo is not None
    assert np.all(window.workspace.photo.pixels == 120)
    assert "frame 21" in window.windowTitle()


def test_settings_come_back_as_they_were(window: MainWindow, photo: Path) -> None:
    assert json.loads(json.dumps(window.workspace.request.to_json()))["model"] == "breeze"


def test_a_full_disk_is_told_before_anything_is_made(
    qtbot: QtBot, window: MainWindow, photo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("engine.jobs.job.shutil.disk_usage", lambda path: SimpleNamespace(free=1000))
    drop(window, photo)
    window.workspace.animate()
    qtbot.waitUntil(lambda: "GB of disk" in window.notification_bar.title.text(), timeout=PATIENCE)
    assert not window.workspace.queue.entries
    qtbot.waitUntil(lambda: not window.workspace.running, timeout=PATIENCE)


def test_a_model_that_is_gone_is_told(open_window: OpenWindow, photo: Path) -> None:
    job = Job.create(photo, MotionRequest(128, 128))
    request = job.folder / "request.json"
    request.write_text(request.read_text().replace("breeze", "gale"))
    window = open_window()
    assert "no model “gale”" in window.notification_bar.title.text()
    assert [card.data.state for card in window.clip_strip.cards.values()] == ["damaged"]


def test_missing_weights_are_told(
    qtbot: QtBot, open_window: OpenWindow, photo: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("engine.generators.breeze.pipeline.shared_networks", lambda: Networks(tmp_path))
    session = Session()
    monkeypatch.setattr(session, "start", lambda: None)
    window = open_window(session)
    drop(window, photo)
    click(qtbot, window.settings_panel.action)
    qtbot.waitUntil(window.notification_bar.isVisible, timeout=PATIENCE)
    assert "weights are missing" in window.notification_bar.title.text()
    assert window.notification_bar.hint.text() == "Install Vivant again."


def test_an_encoder_that_fails_is_told_and_nothing_half_written_is_left(
    qtbot: QtBot, window: MainWindow, photo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    animated(qtbot, window, photo)
    qtbot.waitUntil(lambda: window.workspace.queue.entries[0].job.video is not None, timeout=PATIENCE)
    monkeypatch.setattr("engine.export.ffmpeg.executable", lambda: "/bin/false")
    out = tmp_path / "out"
    out.mkdir()
    window.export_controller.export_to(out / "clip.mp4")
    qtbot.waitUntil(window.notification_bar.isVisible, timeout=PATIENCE)
    assert "can't be" in window.notification_bar.title.text()
    assert not list(out.iterdir())
    assert window.export_panel.button.isEnabled()


def test_help_names_every_key(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    messages: list[str] = []
    monkeypatch.setattr("app.controllers.help.inform_in_markup", lambda parent, title, text: messages.append(text))
    window.actions_by_name["keys"].trigger()
    for key in ("Ctrl+O", "Ctrl+Return", "Esc", "Space", "Ctrl+E"):
        assert f"<b>{key}</b>" in messages[0]


def test_about_tells_versions_and_licences(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    messages: list[str] = []
    monkeypatch.setattr("app.controllers.help.inform_in_markup", lambda parent, title, text: messages.append(text))
    window.actions_by_name["about"].trigger()
    assert "LGPL" in messages[0]
    assert "numpy" in messages[0]


def test_a_clip_that_finishes_does_not_push_away_the_one_that_is_watched(
    qtbot: QtBot, window: MainWindow, photo: Path, tmp_path: Path, pipeline: ScriptedPipeline
) -> None:
    animated(qtbot, window, photo)
    watched = window.workspace.shown
    others = []
    for name in ("one.png", "two.png"):
        Image.open(photo).save(tmp_path / name)
        others.append(tmp_path / name)
    pipeline.gate.clear()
    drop(window, *others)
    make_each(qtbot, window, 2)
    qtbot.waitUntil(lambda: len(pipeline.asked) == 2, timeout=PATIENCE)
    window.workspace.open_clip(watched)
    pipeline.gate.set()
    entries = window.workspace.queue.entries
    qtbot.waitUntil(lambda: all(e.state is JobState.FINISHED for e in entries), timeout=PATIENCE)
    assert window.workspace.shown is watched
    assert "dog" in window.windowTitle()


def test_the_clip_that_was_chosen_is_the_one_that_is_written(
    qtbot: QtBot, window: MainWindow, photo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    animated(qtbot, window, photo)
    chosen = window.workspace.clip
    out = tmp_path / "chosen.mp4"

    def slow_dialog(*args: object) -> tuple[str, str]:
        window.workspace.animate()  # another clip of the same photo comes while the person thinks of a name
        qtbot.waitUntil(lambda: window.workspace.clip is not chosen, timeout=PATIENCE)
        return str(out), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", slow_dialog)
    window.export_controller.export()
    qtbot.waitUntil(out.exists, timeout=PATIENCE)
    assert read_recipe(out).request.seed == chosen.recipe.request.seed


def test_a_dropped_clip_brings_its_own_photo_back(
    qtbot: QtBot, window: MainWindow, photo: Path, tmp_path: Path
) -> None:
    animated(qtbot, window, photo)
    window.export_controller.export_to(tmp_path / "clip.mp4")
    qtbot.waitUntil(lambda: not window.export_controller.exporter.busy, timeout=PATIENCE)
    other = tmp_path / "other.png"
    Image.new("RGB", (200, 100), "teal").save(other)
    drop(window, other)
    drop(window, tmp_path / "clip.mp4")
    assert window.workspace.photo.name == "dog.png"
    assert "Press Animate to make" in window.notification_bar.hint.text()
    for entry in list(window.workspace.queue.entries):
        window.workspace.remove(entry)
    drop(window, other)
    drop(window, tmp_path / "clip.mp4")
    assert "open its photo, “dog.png”" in window.notification_bar.hint.text()


def test_an_empty_folder_is_told(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "nothing").mkdir()
    drop(window, tmp_path / "nothing")
    qtbot.waitUntil(window.notification_bar.isVisible, timeout=PATIENCE)
    assert "“nothing” is empty" in window.notification_bar.title.text()


def colour_of(button: QAbstractButton) -> str:
    """The strongest colour of a button's icon."""
    image = button.icon().pixmap(24, 24).toImage()
    points = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    return max(points, key=lambda colour: colour.alpha()).name()


def test_the_appearance_is_chosen_by_hand_and_kept(qtbot: QtBot, open_window: OpenWindow, looks: QApplication) -> None:
    window = open_window()
    menu = next(m for m in window.findChildren(QMenu) if m.title() == "&Appearance")
    by_name = {action.text(): action for action in menu.actions()}
    assert [text for text, action in by_name.items() if action.isChecked()] == ["As the system"]
    by_name["Light"].trigger()
    assert window.appearance.theme is LIGHT
    assert looks.palette().color(QPalette.ColorRole.Window).name() == LIGHT.window
    for button in (window.player.play, window.settings_panel.seed.dice, window.panels.paint_bar.tools["still"]):
        assert colour_of(button) == LIGHT.text
    window.player.show_playing(False)
    assert colour_of(window.player.play) == LIGHT.text
    window.close()
    again = open_window()
    assert again.appearance.theme is LIGHT
    again.appearance.choose("dark")
    assert looks.palette().color(QPalette.ColorRole.Window).name() == DARK.window
    assert colour_of(again.player.play) == DARK.text
    again.settings.shared.path.write_text('{"appearance": "plaid"}', "utf-8")
    assert again.settings.appearance == ""
    again.appearance.choose("")


def test_what_is_behind_a_transparent_photo_is_seen_before_the_run(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    Image.new("RGBA", (128, 96), (200, 0, 0, 0)).save(tmp_path / "clear.png")
    drop(window, tmp_path / "clear.png")
    box = window.settings_panel.advanced.background
    assert window.canvas._still.pixelColor(20, 20).name() == "#ffffff"
    box.activated.emit(box.findData("#000000"))
    assert window.canvas._still.pixelColor(20, 20).name() == "#000000"
    assert window.workspace.request.background == "#000000"


def test_a_transparent_clip_is_shown_over_a_checkerboard_and_written_where_it_can_be(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    window = open_window(Session())
    drop(window, save_packshot(tmp_path / "bottle.png"))
    box = window.settings_panel.advanced.background
    box.activated.emit(box.findData("none"))
    assert window.canvas._still.pixelColor(5, 5).alpha() == 0
    window.workspace.change(frames=4, steps=4, camera="pan-left", motion=0.8)
    click(qtbot, window.settings_panel.action)
    qtbot.waitUntil(lambda: window.workspace.clip is not None, timeout=PATIENCE)
    assert window.workspace.clip.frames.shape[3] == 4
    window.canvas.play(False)
    window.canvas.seek(3)
    shown, rect = window.canvas.grab().toImage(), window.canvas.picture_rect()
    corner = {shown.pixelColor(int(rect.left()) + 4 + x, int(rect.top()) + 4).name() for x in range(0, 32, 4)}
    assert corner == {"#a8a8a8", "#d0d0d0"}, "nothing of the photo shows through"
    panel = window.export_panel
    panel.choose("mp4")
    assert "can't hold a transparent clip" in panel.warnings.text()
    panel.choose("webm")
    assert panel.warnings.text() == ""
    qtbot.waitUntil(lambda: "About" in panel.estimate.text(), timeout=PATIENCE)
    entry = window.workspace.stage.entry
    qtbot.waitUntil(lambda: entry.job.video is not None, timeout=PATIENCE)
    assert entry.job.video.suffix == ".webp"


def test_a_panorama_says_how_little_of_it_is_shown(window: MainWindow, tmp_path: Path) -> None:
    Image.new("RGB", (2000, 70), "red").save(tmp_path / "panorama.png")
    drop(window, tmp_path / "panorama.png")
    window.workspace.change(width=256, height=64)
    assert "14 % of the picture is shown" in window.settings_panel.outcome.text()


def test_a_photo_in_another_shape_shows_its_edges_before_the_run(qtbot: QtBot, window: MainWindow, photo: Path) -> None:
    drop(window, photo)
    window.workspace.change(width=256, height=128)
    assert window.canvas._still.width() == 2 * window.canvas._still.height()
    before = window.canvas._still.pixelColor(2, 40).name()
    box = window.settings_panel.advanced.fit
    box.activated.emit(box.findData("white"))
    assert window.canvas._still.pixelColor(2, 40).name() == "#ffffff" != before


def test_a_clip_can_end_on_a_picture_where_the_model_can(
    qtbot: QtBot, window: MainWindow, photo: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.png"
    Image.new("RGB", (128, 96), (200, 30, 30)).save(other)
    drop(window, photo)
    rail, workspace = window.settings_panel, window.workspace
    assert not rail.end.isVisible()
    rail.model.activated.emit(rail.model.findData("ltx-0.9.8"))
    assert rail.end.isVisible()
    assert not rail.end.clear.isVisible()
    workspace.change(frames=workspace.spec.frames[0])
    rail.end.dropped.emit(tmp_path / "none.png")
    assert window.notification_bar.isVisible()
    rail.end.dropped.emit(other)
    assert rail.end.button.text() == "other.png"
    click(qtbot, rail.action)
    qtbot.waitUntil(lambda: workspace.clip is not None, timeout=PATIENCE)
    end = workspace.queue.entries[-1].job.end_image()
    assert end is not None
    assert (end.width, end.height) == (128, 96)
    use_settings(workspace, workspace.queue.entries[-1])
    assert rail.end.button.text() == "other.png"  # the job keeps a copy
    click(qtbot, rail.end.clear)
    assert workspace.request.end_image == ""
    assert rail.end.button.text() == "Choose…"


def test_what_was_moved_to_what_the_model_can_do_is_told(window: MainWindow, photo: Path) -> None:
    drop(window, photo)
    window.workspace.change(model="ltx-0.9.8")
    window.workspace.change(frames=window.workspace.request.frames + 1)
    assert "makes" in window.settings_panel.outcome.text()
    window.workspace.change(motion=0.3)
    assert "makes" not in window.settings_panel.outcome.text()


def test_what_is_dropped_is_copied_never_moved(window: MainWindow, photo: Path) -> None:
    """A file manager deletes what was moved."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(photo))])
    both = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
    pressed = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(50, 50), both, data, *pressed))
    event = QDropEvent(QPointF(50, 50), both, data, *pressed)
    event.setDropAction(Qt.DropAction.MoveAction)
    QApplication.sendEvent(window, event)
    assert event.isAccepted()
    assert event.dropAction() == Qt.DropAction.CopyAction
