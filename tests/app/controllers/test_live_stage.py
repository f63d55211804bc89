"""The stage plays while it is being changed, auto chooses first, and the person has the last word."""

from __future__ import annotations

import os
import signal
import threading
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPointF, Qt
from pytestqt.qtbot import QtBot

from app.background import photo_loader
from app.main_window import MainWindow
from app.state.importing import open_paths
from app.state.live_player import LiveFrame
from app.state.request_history import use_settings
from app.state.stage import ClipOnStage, DrawingOnStage, PhotoOnStage
from engine.errors import UnreadableImageError
from engine.request.motion_request import MotionRequest
from engine.services.auto_choices import CHOICES
from engine.services.preview_process import FrameWanted, PreviewProcess
from tests.app.conftest import PATIENCE, OpenWindow, ScriptedPipeline
from tests.app.test_main_window import animated, click, drop
from tests.support.inline_preview import InlinePreview


@pytest.fixture
def previewer() -> InlinePreview:
    return InlinePreview()


@pytest.fixture
def window(open_window: OpenWindow, previewer: InlinePreview) -> MainWindow:
    return open_window(previewer=previewer)


@pytest.fixture
def packshot(tmp_path: Path) -> Path:
    picture = np.full((160, 200, 3), 255, np.uint8)
    picture[30:140, 75:130] = [180, 40, 30]
    picture[60:80, 82:122] = [240, 230, 200]
    Image.fromarray(picture).save(tmp_path / "packshot.png")
    return tmp_path / "packshot.png"


def next_frame(qtbot: QtBot, window: MainWindow) -> LiveFrame:
    with qtbot.waitSignal(window.workspace.live.frame_ready, timeout=PATIENCE) as caught:
        pass
    frame: LiveFrame = caught.args[0]
    return frame


def frame_of(qtbot: QtBot, window: MainWindow, request: MotionRequest) -> LiveFrame:
    """The next frame that is of a request."""
    for _ in range(20):
        if (frame := next_frame(qtbot, window)).request == request:
            return frame
    raise AssertionError("no frame of it")


def test_an_open_photo_plays_and_says_what_auto_chose(qtbot: QtBot, window: MainWindow, packshot: Path) -> None:
    drop(window, packshot)
    qtbot.waitUntil(lambda: window.settings_panel.auto.isVisible(), timeout=PATIENCE)
    assert window.settings_panel.auto.text.text() == CHOICES["packshot"].sentence
    assert window.workspace.request.camera == "static"
    assert window.workspace.request.effects == "strip-light:0.7"
    first = frame_of(qtbot, window, window.workspace.request)
    qtbot.waitUntil(lambda: next_frame(qtbot, window).index != first.index, timeout=PATIENCE)
    assert window.canvas._live
    assert window.player.isVisible()
    assert not window.player.check.isVisible()
    assert not window.settings_panel.drafts.isVisible()


def test_a_dial_acts_on_the_next_frame(qtbot: QtBot, window: MainWindow, photo: Path) -> None:
    drop(window, photo)
    qtbot.waitUntil(lambda: window.workspace.auto.choice is not None, timeout=PATIENCE)
    still = frame_of(qtbot, window, window.workspace.request)
    for value in (70, 80, 95):
        window.settings_panel.strength.setValue(value)
    assert window.workspace.request.motion == 0.95
    moved = frame_of(qtbot, window, window.workspace.request)
    assert moved.pixels.shape == still.pixels.shape
    window.settings_panel.advanced.life.setValue(180)
    assert frame_of(qtbot, window, window.workspace.request).request.life == 1.8


def test_what_the_person_sets_stays_theirs_on_the_next_photo_until_auto_is_asked_for(
    qtbot: QtBot, window: MainWindow, photo: Path, packshot: Path
) -> None:
    workspace, auto = window.workspace, window.settings_panel.auto
    drop(window, photo)
    qtbot.waitUntil(lambda: workspace.auto.choice is not None, timeout=PATIENCE)
    window.settings_panel.camera.activated.emit(window.settings_panel.camera.findData("crane-up"))
    assert "Set by you: camera" in auto.text.text()
    drop(window, packshot)
    qtbot.waitUntil(lambda: workspace.auto.choice == CHOICES["packshot"], timeout=PATIENCE)
    assert workspace.request.camera == "crane-up"
    assert workspace.request.effects == "strip-light:0.7"
    click(qtbot, auto.button)
    assert workspace.request.camera == "static"
    assert auto.text.text() == CHOICES["packshot"].sentence
    assert not auto.button.isVisible()


def test_the_settings_of_an_earlier_clip_are_not_chosen_over(
    qtbot: QtBot, window: MainWindow, photo: Path, packshot: Path
) -> None:
    workspace = window.workspace
    drop(window, packshot)
    qtbot.waitUntil(lambda: workspace.auto.choice is not None, timeout=PATIENCE)
    workspace.change(camera="tilt-up", motion=0.9, effects="")
    workspace.animate()
    qtbot.waitUntil(lambda: workspace.clip is not None, timeout=PATIENCE)
    made = workspace.queue.entries[0]
    drop(window, photo)
    qtbot.waitUntil(lambda: workspace.auto.choice is not None, timeout=PATIENCE)
    use_settings(workspace, made)
    frame_of(qtbot, window, made.request)
    assert workspace.request == made.request
    assert workspace.auto.choice is None
    assert not window.settings_panel.auto.isVisible()


def test_a_clip_on_the_stage_gives_way_to_the_live_preview_when_a_dial_is_turned(
    qtbot: QtBot, window: MainWindow, photo: Path
) -> None:
    animated(qtbot, window, photo)
    assert isinstance(window.workspace.stage, ClipOnStage)
    assert not window.workspace.live.active
    assert window.player.check.isVisible()
    window.settings_panel.strength.setValue(88)
    assert isinstance(window.workspace.stage, PhotoOnStage)
    assert frame_of(qtbot, window, window.workspace.request).request.motion == 0.88
    assert len(window.workspace.queue.entries) == 1  # the clip is in the strip


def test_while_the_clip_is_made_it_plays_on_and_no_draft_replaces_it(
    qtbot: QtBot, window: MainWindow, photo: Path, pipeline: ScriptedPipeline
) -> None:
    drop(window, photo)
    next_frame(qtbot, window)
    pipeline.gate.clear()
    click(qtbot, window.settings_panel.action)
    qtbot.waitUntil(lambda: window.workspace.running, timeout=PATIENCE)
    assert isinstance(window.workspace.stage, DrawingOnStage)
    drafted = []
    window.workspace.generation.drafted.connect(lambda *_: drafted.append(True))
    pipeline.before = lambda step: pipeline.gate.clear() if step == 2 else None
    pipeline.gate.set()
    qtbot.waitUntil(lambda: bool(drafted), timeout=PATIENCE)
    frame_of(qtbot, window, window.workspace.queue.entries[0].request)
    assert window.canvas.badge == ""
    assert window.canvas.count == 0
    pipeline.gate.set()
    qtbot.waitUntil(lambda: window.workspace.clip is not None, timeout=PATIENCE)
    assert not window.workspace.live.active


def test_space_pauses_arrows_step_and_the_slider_seeks(qtbot: QtBot, window: MainWindow, photo: Path) -> None:
    drop(window, photo)
    next_frame(qtbot, window)
    live = window.workspace.live
    qtbot.keyClick(window.canvas, Qt.Key.Key_Space)
    assert not live.playing
    window.player.slider.setValue(30)
    qtbot.waitUntil(lambda: window.player.label.text().startswith("31/"), timeout=PATIENCE)
    qtbot.keyClick(window.canvas, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: window.player.label.text().startswith("30/"), timeout=PATIENCE)
    qtbot.keyClick(window.canvas, Qt.Key.Key_Space)
    assert live.playing
    assert next_frame(qtbot, window).index >= 29


def test_a_stroke_acts_before_it_is_finished(
    qtbot: QtBot, window: MainWindow, previewer: InlinePreview, photo: Path
) -> None:
    drop(window, photo)
    next_frame(qtbot, window)
    click(qtbot, window.panels.paint_bar.tools["still"])
    rect = window.canvas.picture_rect()
    points = [QPointF(rect.left() + x * rect.width(), rect.center().y()).toPoint() for x in (0.3, 0.4, 0.5)]
    qtbot.mousePress(window.canvas, Qt.MouseButton.LeftButton, pos=points[0])
    for point in points[1:]:
        qtbot.mouseMove(window.canvas, point)
    qtbot.waitUntil(lambda: previewer.asked[-1].request.hints.startswith("still"), timeout=PATIENCE)
    assert not window.workspace.hints.items
    qtbot.mouseRelease(window.canvas, Qt.MouseButton.LeftButton, pos=points[-1])
    assert len(window.workspace.hints.items) == 1
    frame_of(qtbot, window, window.workspace.request)


def test_nothing_is_drawn_for_a_window_that_is_not_seen(
    qtbot: QtBot, window: MainWindow, previewer: InlinePreview, photo: Path
) -> None:
    drop(window, photo)
    next_frame(qtbot, window)
    window.hide()
    asked = len(previewer.asked)
    qtbot.wait(200)
    assert len(previewer.asked) == asked
    window.show()
    next_frame(qtbot, window)


def test_nothing_moves_by_itself_where_the_system_asks_for_less_motion(
    qtbot: QtBot, open_window: OpenWindow, previewer: InlinePreview, photo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.controllers.live_stage.reduced_motion", lambda: True)
    window = open_window(previewer=previewer)
    drop(window, photo)
    qtbot.waitUntil(lambda: any(isinstance(q, FrameWanted) for q in previewer.asked), timeout=PATIENCE)
    qtbot.wait(200)
    assert {question.index for question in previewer.asked if isinstance(question, FrameWanted)} == {0}
    qtbot.keyClick(window.canvas, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.workspace.live.index > 1, timeout=PATIENCE)


def test_a_large_photo_plays_before_it_is_open(
    qtbot: QtBot, window: MainWindow, photo: Path, packshot: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = threading.Event()

    def slow(*arguments: object) -> object:
        gate.wait(30)
        return open_photo(*arguments)  # type: ignore[arg-type]

    open_photo = photo_loader.open_photo
    drop(window, photo)
    next_frame(qtbot, window)
    monkeypatch.setattr(photo_loader, "is_large", lambda path: True)
    monkeypatch.setattr(photo_loader, "open_photo", slow)
    try:
        drop(window, packshot)
        qtbot.waitUntil(lambda: next_frame(qtbot, window).request.effects == "strip-light:0.7", timeout=PATIENCE)
        assert window.workspace.photo_path == photo  # it is not open yet
        assert window.canvas.picture_rect().width() > window.canvas.picture_rect().height()  # and seen already
    finally:
        gate.set()
    qtbot.waitUntil(lambda: window.workspace.photo_path == packshot, timeout=PATIENCE)
    assert window.canvas._live  # it plays on
    assert window.workspace.request.effects == "strip-light:0.7"


def test_a_large_photo_that_can_not_be_opened_leaves_the_one_before(
    qtbot: QtBot, window: MainWindow, photo: Path, packshot: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        seen.wait(30)
        raise UnreadableImageError("It can't be read.", "")

    seen = threading.Event()
    drop(window, photo)
    next_frame(qtbot, window)
    monkeypatch.setattr(photo_loader, "is_large", lambda path: True)
    monkeypatch.setattr(photo_loader, "open_photo", fail)
    try:
        drop(window, packshot)
        qtbot.waitUntil(lambda: next_frame(qtbot, window).photo == packshot, timeout=PATIENCE)
    finally:
        seen.set()
    qtbot.waitUntil(window.notification_bar.isVisible, timeout=PATIENCE)
    qtbot.waitUntil(lambda: next_frame(qtbot, window).photo == photo, timeout=PATIENCE)
    assert window.canvas.picture_rect().width() == window.canvas.picture_rect().height()
    assert window.notification_bar.isVisible()  # and what went wrong stays to be read


def test_another_model_stands_still(qtbot: QtBot, window: MainWindow, photo: Path) -> None:
    drop(window, photo)
    next_frame(qtbot, window)
    window.adjustments.change({"model": "svd-xt"})
    assert not window.workspace.live.active
    assert not window.canvas._live
    assert not window.settings_panel.auto.isVisible()
    assert not window.player.isVisible()
    assert window.settings_panel.drafts.isVisible()


def test_the_window_plays_on_when_the_previews_process_was_killed(
    qtbot: QtBot, open_window: OpenWindow, photo: Path
) -> None:
    previewer = PreviewProcess()
    window = open_window(previewer=previewer)
    open_paths(window.workspace, [photo])
    next_frame(qtbot, window)
    assert previewer.pid is not None
    os.kill(previewer.pid, signal.SIGKILL)
    window.settings_panel.strength.setValue(91)
    assert frame_of(qtbot, window, window.workspace.request).request.motion == 0.91
    assert not window.notification_bar.isVisible()
