"""Below the prompt: words at a click, earlier prompts, favourites, and how long it is."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from app.main_window import MainWindow
from app.state.importing import open_paths
from tests.app.conftest import PATIENCE


def test_chips_add_sentences_and_the_length_is_told(window: MainWindow) -> None:
    tools, workspace = window.settings_panel.prompt_tools, window.workspace
    assert not tools.isVisible()
    workspace.change(model="ltx-0.9.8")
    assert tools.isVisible()
    workspace.change(prompt="A dog.")
    before = tools.count.text()
    assert "of 256 tokens" in before
    tools.added.emit("In slow motion.")
    assert workspace.request.prompt == "A dog. In slow motion."
    assert tools.count.text() != before
    assert tools.count.toolTip() == ""
    workspace.change(prompt="A dog runs. " * 100)
    assert tools.count.toolTip()
    workspace.history.stack.undo()


def test_prompts_of_earlier_clips_and_favourites_are_offered(window: MainWindow, qtbot: QtBot, photo: Path) -> None:
    panel, workspace = window.settings_panel, window.workspace
    tools, settings = panel.prompt_tools, workspace.settings
    open_paths(workspace, [photo])
    qtbot.waitUntil(lambda: workspace.photo is not None, timeout=PATIENCE)
    workspace.change(model="ltx-0.9.8")
    for prompt in ("One.", "Two.", "One."):
        workspace.change(prompt=prompt)
        settings.add_prompt(workspace.request.prompt)
    workspace.change(prompt="Three.")
    assert settings.prompts == ["One.", "Two."]
    assert [action.text() for action in tools.menu.actions() if action.text()] == ["One.", "Two."]
    tools.keep.click()
    assert settings.favourite_prompts == ["Three."]
    workspace.change(prompt="Four.")
    assert not tools.keep.isChecked()
    shown = [action for action in tools.menu.actions() if action.text()]
    assert [action.text() for action in shown] == ["★ Three.", "One.", "Two."]
    shown[0].trigger()
    assert workspace.request.prompt == "Three."
    assert tools.keep.isChecked()
    workspace.history.stack.undo()
    assert workspace.request.prompt == "Four."
    shown = [action for action in tools.menu.actions() if action.text()]
    shown[0].trigger()
    tools.keep.click()
    assert settings.favourite_prompts == []


def test_what_somebody_wrote_into_the_settings_file_is_only_text(window: MainWindow) -> None:
    settings = window.workspace.settings
    for damaged in ("{", "3", '{"a": 1}', '[1, null, "kept"]'):
        settings._store.set_value("prompts", damaged)
        assert settings.prompts in ([], ["kept"])
