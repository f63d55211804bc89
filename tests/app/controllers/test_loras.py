"""LoRAs in the window: dropped, weighed, taken from what is known, taken away; files that don't fit are told."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QMenu, QToolButton
from pytestqt.qtbot import QtBot

from app.main_window import MainWindow
from engine.progress import ignore
from engine.request.loras import loras_from_text
from engine.weights.loras import keep
from tests.app.conftest import PATIENCE
from tests.engine.models.test_lora import file_with
from tests.engine.weights.test_loras import LTX, WAN


def asked(window: MainWindow) -> list[tuple[str, float, str]]:
    return [(one.name, one.strength, one.expert) for one in loras_from_text(window.workspace.request.loras)]


@pytest.fixture
def ltx(window: MainWindow, qtbot: QtBot) -> MainWindow:
    assert not window.settings_panel.loras.isVisible()
    window.workspace.change(model="ltx-0.9.8")
    qtbot.waitUntil(lambda: not window.loras_controller._runner.busy, timeout=PATIENCE)
    return window


def test_a_file_that_is_dropped_becomes_a_row_with_a_strength(ltx: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    panel = ltx.settings_panel.loras
    assert panel.isVisible()
    panel.dropped.emit([file_with(tmp_path / "Film look.safetensors", LTX)])
    qtbot.waitUntil(lambda: asked(ltx) == [("Film look", 1.0, "")], timeout=PATIENCE)
    (row,) = panel.rows
    box = row.findChild(QDoubleSpinBox)
    box.setValue(0.65)
    assert asked(ltx) == [("Film look", 0.65, "")]
    assert panel.rows == [row]  # the keyboard stays in it
    ltx.workspace.history.stack.undo()
    assert asked(ltx) == [("Film look", 1.0, "")]
    assert box.value() == 1.0
    row.findChild(QToolButton).click()
    assert asked(ltx) == []
    assert panel.rows == []


def test_a_file_for_another_model_is_told_and_left_out(ltx: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    files = [file_with(tmp_path / "wan.safetensors", WAN), file_with(tmp_path / "good.safetensors", LTX)]
    ltx.settings_panel.loras.dropped.emit(files)
    qtbot.waitUntil(lambda: asked(ltx) == [("good", 1.0, "")], timeout=PATIENCE)
    assert "“wan” is a LoRA for Wan 14B." in ltx.notification_bar.title.text()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # a menu that pops up, without a screen
def test_known_ones_are_in_a_menu(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    for name, shapes in (("a & b", LTX), ("wan", WAN)):
        keep(file_with(tmp_path / f"{name}.safetensors", shapes), ignore)
    window.workspace.change(model="ltx-0.9.8")
    panel = window.settings_panel.loras
    qtbot.waitUntil(lambda: len(panel._known) == 1, timeout=PATIENCE)
    panel.add.click()
    menu = panel.findChild(QMenu)
    assert [action.text() for action in menu.actions()] == ["a && b", "", "Choose a file…"]
    menu.actions()[0].trigger()
    menu.close()
    assert asked(window) == [("a & b", 1.0, "")]


def test_of_two_experts_one_is_chosen(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    window.workspace.change(model="wan-2.2-a14b")
    panel = window.settings_panel.loras
    panel.dropped.emit([file_with(tmp_path / "style_high_noise.safetensors", WAN)])
    qtbot.waitUntil(lambda: len(panel.rows) == 1, timeout=PATIENCE)
    box = panel.rows[0].findChild(QComboBox)
    assert box.currentData() == "high"  # as the file's name says
    box.activated.emit(box.findData("both"))
    assert asked(window) == [("style_high_noise", 1.0, "both")]
    window.workspace.change(model="breeze")
    assert asked(window) == []
    assert not panel.isVisible()
