"""Presets of the user's own in the window: saved, applied, renamed, deleted, and taken from a file that is dropped."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.main_window import MainWindow
from app.state.importing import open_paths
from engine.services.own_presets import ExportChoice, OwnPreset, own_presets, presets_folder, save_preset
from tests.app.conftest import PATIENCE, OpenWindow

EXPORT = ExportChoice(("9:16", "tiktok"), ("gif",), "{number} {photo}", 640, 75, True)
CALM = OwnPreset("Calm", {"motion": 0.1, "camera": "pan-left"}, EXPORT)


def answer(monkeypatch: pytest.MonkeyPatch, text: str | None) -> None:
    """What the person writes when they are asked for a name."""
    monkeypatch.setattr("app.controllers.presets.ask_for_text", lambda *_: text)


def names(window: MainWindow) -> list[str]:
    box = window.settings_panel.preset_field.box
    return [box.itemText(i) for i in range(box.count())]


def test_settings_and_export_are_saved_together_and_come_back(
    qtbot: QtBot, open_window: OpenWindow, window: MainWindow, photo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    field = window.settings_panel.preset_field
    assert not field.isVisible(), "without a preset there is nothing to choose"
    open_paths(window.workspace, [photo])
    window.adjustments.change({"motion": 0.77, "camera": "orbit-left"})
    window.settings.export_many = {
        "places": ["9:16", "1:1"],
        "formats": ["webp"],
        "pattern": "{photo}",
        "short_side": 720,
    }
    answer(monkeypatch, "Shop reel")
    window.actions_by_name["save-preset"].trigger()
    assert names(window) == ["None", "Shop reel"]
    assert field.isVisible()
    assert field.name == "Shop reel"
    window.adjustments.change({"motion": 0.2})
    assert field.name == "", "these are other settings now"
    window.close()

    again = open_window()
    open_paths(again.workspace, [photo])
    again.settings.export_many = {}
    again.adjustments.change({"motion": 0.3, "camera": "static"})
    qtbot.waitUntil(lambda: names(again) == ["None", "Shop reel"], timeout=PATIENCE)
    field = again.settings_panel.preset_field
    field.box.setCurrentIndex(1)
    field.box.activated.emit(1)
    assert (again.workspace.request.motion, again.workspace.request.camera) == (0.77, "orbit-left")
    assert again.settings.export_many["places"] == ["9:16", "1:1"]
    assert again.settings.export_format == "webp"
    assert field.name == "Shop reel"


def test_nothing_is_saved_without_a_name_or_under_that_of_a_place(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    for text in (None, "  "):
        answer(monkeypatch, text)
        window.presets.save_as()
    assert own_presets() == []
    answer(monkeypatch, "TikTok")
    window.presets.save_as()
    assert "name of a place" in window.notification_bar.title.text()
    assert own_presets() == []


def test_presets_are_saved_over_renamed_and_deleted(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_preset(CALM)
    window.presets.load()
    window.presets.apply("Calm")
    field = window.settings_panel.preset_field
    assert [action.text() for action in field.menu().actions() if action.isVisible()] == [
        "Save as…", "Save in “Calm”", "Rename “Calm”…", "Delete “Calm”",
    ]  # fmt: skip
    window.adjustments.change({"frames": 20})
    field.asked.emit("Calm", "save")
    assert own_presets()[0].settings["frames"] == 20
    assert own_presets()[0].export == EXPORT
    answer(monkeypatch, "Quiet")
    field.asked.emit("Calm", "rename")
    assert names(window) == ["None", "Quiet"]
    assert field.name == "Quiet"
    field.asked.emit("Quiet", "delete")
    assert names(window) == ["None"]
    assert not field.isVisible()


def test_a_dropped_preset_is_kept_and_used_and_takes_no_others_place(window: MainWindow, tmp_path: Path) -> None:
    save_preset(OwnPreset("Calm", {"motion": 0.9}))
    file = tmp_path / "sent.json"
    file.write_text(CALM.to_text())
    open_paths(window.workspace, [file])
    assert names(window) == ["None", "Calm", "Calm 2"]
    assert (window.workspace.request.motion, window.workspace.request.camera) == (0.1, "pan-left")
    assert window.settings.export_many["clean"] is True
    assert "Calm 2" in window.notification_bar.title.text()
    assert all(path.stat().st_mode & 0o777 == 0o600 for path in presets_folder().iterdir())


def test_a_dropped_file_that_is_no_preset_is_told_and_changes_nothing(window: MainWindow, tmp_path: Path) -> None:
    file = tmp_path / "sent.json"
    file.write_text('{"vivant_preset": 1, "name": "x", "settings": {"frames": 1000000000}}')
    before = window.workspace.request
    open_paths(window.workspace, [file])
    assert window.notification_bar.isVisible()
    assert window.workspace.request == before
    assert own_presets() == []


def test_the_dialog_of_many_exports_begins_with_what_the_preset_says(window: MainWindow) -> None:
    save_preset(CALM)
    window.presets.load()
    window.presets.apply("Calm")
    dialog = window.selected_clips.export_many.dialog
    dialog.restore(Path("out"), window.settings.export_many)
    order = dialog.order
    assert (order.places, order.formats, order.pattern, order.short_side) == (
        ("9:16", "tiktok"), ("gif",), "{number} {photo}", 640,
    )  # fmt: skip
    assert order.options.clean
    assert order.options.encoding.quality == 75
