"""Camera moves and effects are shown as moving thumbnails of the photo, and only when they are looked at."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.main_window import MainWindow
from app.widgets.moving_icons import MovingIcons
from engine.models import BREEZE
from engine.models.spec import FREE
from engine.services.preview_process import ThumbnailWanted
from tests.app.conftest import PATIENCE, OpenWindow
from tests.app.test_main_window import drop
from tests.support.inline_preview import InlinePreview

CAMERAS = [name for name in BREEZE.cameras if name != FREE]


@pytest.fixture
def previewer() -> InlinePreview:
    return InlinePreview()


@pytest.fixture
def window(qtbot: QtBot, open_window: OpenWindow, previewer: InlinePreview, photo: Path) -> MainWindow:
    window = open_window(previewer=previewer)
    drop(window, photo)
    qtbot.waitUntil(lambda: window.workspace.auto.choice is not None, timeout=PATIENCE)
    return window


def drawn(previewer: InlinePreview) -> list[str]:
    return [question.request.camera for question in previewer.asked if isinstance(question, ThumbnailWanted)]


def moving(icons: MovingIcons) -> set[str]:
    """What is more than the photo itself."""
    return {name for name, frames in icons.icons.items() if len(frames) > 1}


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # a list that pops up, without a screen
def test_camera_moves_are_drawn_when_their_list_is_opened_and_not_twice(
    qtbot: QtBot, window: MainWindow, previewer: InlinePreview
) -> None:
    camera = window.settings_panel.camera
    assert not drawn(previewer)
    camera.showPopup()
    assert [len(icons) for icons in camera.icons.icons.values()] == [1] * len(CAMERAS), "the photo itself, at once"
    assert not any(camera.itemIcon(camera.findData(name)).isNull() for name in CAMERAS)
    qtbot.waitUntil(lambda: moving(camera.icons) == set(CAMERAS), timeout=PATIENCE)
    assert [camera.partition(" ")[0] for camera in drawn(previewer)] == CAMERAS
    before = camera.itemIcon(1).cacheKey()
    qtbot.waitUntil(lambda: camera.itemIcon(1).cacheKey() != before, timeout=PATIENCE)  # it moves
    camera.hidePopup()
    camera.showPopup()
    qtbot.wait(200)
    camera.hidePopup()
    assert [camera.partition(" ")[0] for camera in drawn(previewer)] == CAMERAS


def test_effects_are_drawn_when_they_are_unfolded_and_anew_for_another_photo(
    qtbot: QtBot, window: MainWindow, previewer: InlinePreview, tmp_path: Path
) -> None:
    effects = window.settings_panel.advanced.effects
    window.settings_panel.more.setChecked(True)
    qtbot.waitUntil(lambda: moving(effects.icons) == set(BREEZE.effects), timeout=PATIENCE)
    shown = {name: button.icon().cacheKey() for name, button in effects.buttons.items()}
    assert all(key in [icon.cacheKey() for icon in effects.icons.icons[name]] for name, key in shown.items())
    Image.new("RGB", (96, 64), (90, 120, 60)).save(tmp_path / "other.png")
    drop(window, tmp_path / "other.png")
    assert set(effects.icons.icons) == set(BREEZE.effects), "the photo itself, at once"
    assert not moving(effects.icons)
    qtbot.waitUntil(lambda: moving(effects.icons) == set(BREEZE.effects), timeout=PATIENCE)


def test_effects_are_words_without_a_photo_and_their_strength_says_what_it_is(
    qtbot: QtBot, open_window: OpenWindow, previewer: InlinePreview, photo: Path
) -> None:
    window = open_window(previewer=previewer)
    effects = window.settings_panel.advanced.effects
    window.settings_panel.more.setChecked(True)
    styles = Qt.ToolButtonStyle
    assert {button.toolButtonStyle() for button in effects.buttons.values()} == {styles.ToolButtonTextOnly}
    label = next(label for label in effects.findChildren(QLabel) if label.text() == "Strength of the effects")
    assert label.isVisibleTo(effects)
    assert label.geometry().bottom() <= effects.strength.geometry().top()
    drop(window, photo)
    qtbot.waitUntil(lambda: set(effects.icons.icons) == set(BREEZE.effects), timeout=PATIENCE)
    assert {button.toolButtonStyle() for button in effects.buttons.values()} == {styles.ToolButtonTextUnderIcon}
    effects.icons.clear()
    assert {button.toolButtonStyle() for button in effects.buttons.values()} == {styles.ToolButtonTextOnly}


def test_thumbnails_stand_still_where_the_system_asks_for_less_motion(
    qtbot: QtBot, open_window: OpenWindow, previewer: InlinePreview, photo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.controllers.thumbnails.reduced_motion", lambda: True)
    window = open_window(previewer=previewer)
    drop(window, photo)
    window.settings_panel.more.setChecked(True)
    effects = window.settings_panel.advanced.effects
    qtbot.waitUntil(lambda: moving(effects.icons) == set(BREEZE.effects), timeout=PATIENCE)
    before = effects.buttons["dust"].icon().cacheKey()
    qtbot.wait(300)
    assert effects.buttons["dust"].icon().cacheKey() == before
