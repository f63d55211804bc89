"""A prompt is proposed in the window from what the photo shows; one step of the history takes it back."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from app.main_window import MainWindow
from app.state.importing import open_paths
from engine.models import MODELS
from engine.services.prompts import proposed_prompt
from tests.app.conftest import PATIENCE


def test_a_prompt_is_proposed_when_asked_for(window: MainWindow, qtbot: QtBot, photo: Path) -> None:
    panel, workspace = window.settings_panel, window.workspace
    assert not panel.propose.isVisible()
    workspace.change(model="ltx-0.9.8")
    assert panel.propose.isVisible()
    assert not panel.propose.isEnabled()
    open_paths(workspace, [photo])
    qtbot.waitUntil(panel.propose.isEnabled, timeout=PATIENCE)
    before = workspace.request.prompt
    workspace.live.chosen.emit(photo, "water")
    assert workspace.request.prompt == before  # nobody has asked
    panel.propose.click()
    workspace.live.chosen.emit(Path("another.png"), "water")
    assert workspace.request.prompt == before
    workspace.live.chosen.emit(photo, "animal")
    assert workspace.request.prompt == proposed_prompt("animal", MODELS["ltx-0.9.8"])
    assert panel.prompt.toPlainText() == workspace.request.prompt
    workspace.live.chosen.emit(photo, "water")
    assert "animal" in workspace.request.prompt
    workspace.history.stack.undo()
    assert workspace.request.prompt == before
