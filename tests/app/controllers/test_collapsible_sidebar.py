"""The sidebar: beside the stage, but not beside a batch, whose clips it does not concern."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from app.controllers.collapsible_sidebar import NARROW
from app.main_window import MainWindow
from app.state.importing import open_paths
from tests.app.conftest import PATIENCE


def test_it_is_hidden_beside_a_batch_and_comes_back_with_the_stage(
    qtbot: QtBot, window: MainWindow, photo: Path
) -> None:
    window.resize(NARROW + 300, 800)
    open_paths(window.workspace, [photo])
    qtbot.waitUntil(lambda: window.panels.centre.currentWidget() is window.panels.canvas_area, timeout=PATIENCE)
    assert window.side.isVisible()
    window.panels.centre.setCurrentWidget(window.batches.view)
    assert not window.side.isVisible()
    window.resize(NARROW + 200, 800)
    assert not window.side.isVisible()
    window.panels.centre.setCurrentWidget(window.panels.canvas_area)
    assert window.side.isVisible()


def test_in_a_narrow_window_it_does_not_come_back_by_itself(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(NARROW - 100, 800)
    qtbot.waitUntil(lambda: not window.side.isVisible(), timeout=PATIENCE)
    window.panels.centre.setCurrentWidget(window.batches.view)
    window.panels.centre.setCurrentWidget(window.panels.canvas_area)
    assert not window.side.isVisible()
