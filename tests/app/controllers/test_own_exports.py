"""A person's own presets in the export panel: first in the list, shown in its controls, and all files of it written."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.main_window import MainWindow
from app.state.importing import open_paths
from app.widgets.export_panel import OWN
from engine.export.endings import ending_of
from engine.export.marks import Mark
from engine.services.own_presets import ExportChoice, OwnPreset, save_preset
from tests.app.conftest import PATIENCE, OpenWindow

ONE = OwnPreset(
    "One file", {"motion": 0.3},
    ExportChoice(("4:5",), ("webp",), "", 720, 75, True, 6.0, (Mark(text="Sale"),), ending_of("fade"), 3),
)  # fmt: skip
SEVERAL = OwnPreset("Several files", {"motion": 0.4}, ExportChoice(("9:16", "1:1"), ("gif",), "{photo} {place}", 540))
PLATFORM = OwnPreset("A platform", {"motion": 0.5}, ExportChoice(("tiktok",), ("gif",)))


@pytest.fixture
def desk(qtbot: QtBot, open_window: OpenWindow, photo: Path, home: Path) -> MainWindow:
    """A window with three presets, and a clip on the stage."""
    for preset in (ONE, SEVERAL, PLATFORM):
        save_preset(preset)
    window = open_window()
    open_paths(window.workspace, [photo])
    window.workspace.change(frames=2)
    window.workspace.animate()
    qtbot.waitUntil(lambda: window.workspace.clip is not None, timeout=PATIENCE)
    window.show_export()
    return window


def choose(window: MainWindow, name: str) -> None:
    """As a person does it."""
    box = window.export_panel.place
    box.setCurrentIndex(box.findData(OWN + name))
    box.activated.emit(box.currentIndex())


def test_they_come_first_in_the_list(desk: MainWindow) -> None:
    box = desk.export_panel.place
    assert [box.itemText(i) for i in range(4)] == ["Anywhere", "A platform", "One file", "Several files"]
    assert box.itemText(4) == "Instagram Reel"


def test_one_that_writes_a_single_file_is_shown_in_the_controls(desk: MainWindow) -> None:
    panel = desk.export_panel
    choose(desk, "One file")
    options = panel.wanted()
    assert (options.format, options.size, options.fit) == ("webp", (720, 900), "")
    assert (options.encoding.quality, options.encoding.plays, options.clean) == (75, 3, True)
    assert options.marks == ONE.export.marks
    assert options.ending == ONE.export.ending
    assert panel.repeat.currentData() == 6.0
    assert panel.preset == ""
    assert not panel.several
    panel.kind.setCurrentIndex((panel.kind.currentIndex() + 1) % panel.kind.count())
    panel.kind.activated.emit(panel.kind.currentIndex())
    assert panel.own == "", "another format is no longer the preset's"


def test_one_for_a_platform_is_as_if_the_platform_was_chosen(desk: MainWindow) -> None:
    choose(desk, "A platform")
    assert desk.export_panel.preset == "tiktok"
    assert desk.export_panel.wanted().format == "mp4"


def test_one_of_several_files_says_which_and_writes_all_of_them(qtbot: QtBot, desk: MainWindow, tmp_path: Path) -> None:
    choose(desk, "Several files")
    assert desk.export_panel.use.text() == "2 files: Tall 9:16, Square 1:1"
    qtbot.mouseClick(desk.export_panel.button, Qt.MouseButton.LeftButton)
    many = desk.selected_clips.export_many
    assert many.dialog.isVisible()
    assert many.dialog.summary.text() == "1 clip, 2 files"
    many.dialog.folder.show_folder(tmp_path / "out")
    qtbot.mouseClick(many.dialog.export, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not many.task.busy and many.dialog.reveal.isVisible(), timeout=2 * PATIENCE)
    stem = desk.workspace.photo_path.stem
    assert {path.name for path in (tmp_path / "out").iterdir()} == {f"{stem} 9x16.gif", f"{stem} 1x1.gif"}


def test_a_clip_that_is_not_made_yet_is_made_first(qtbot: QtBot, desk: MainWindow, photo: Path) -> None:
    open_paths(desk.workspace, [photo])
    qtbot.waitUntil(lambda: desk.workspace.clip is None, timeout=PATIENCE)
    desk.own_exports._write("Several files")
    dialog = desk.selected_clips.export_many.dialog
    qtbot.waitUntil(dialog.isVisible, timeout=PATIENCE)
    assert len(dialog.order.sources) == 1


def test_the_preset_of_the_settings_is_chosen_for_the_export_as_well(desk: MainWindow) -> None:
    desk.presets.apply("Several files")
    assert desk.export_panel.own == "Several files"


def test_what_the_panel_shows_is_saved_with_a_preset(desk: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    panel = desk.export_panel
    panel.choose("gif")
    panel.shape.setCurrentIndex(panel.shape.findData("1080x1350"))
    panel.shape.activated.emit(panel.shape.currentIndex())
    panel.finish.restore(replace(panel.wanted(), marks=(Mark(text="Summer"),), ending=ending_of("fade")))
    panel.clean.click()
    monkeypatch.setattr("app.controllers.presets.ask_for_text", lambda *_: "Summer")
    desk.presets.save_as()
    kept = desk.presets.preset("Summer").export
    assert (kept.places, kept.formats, kept.short_side) == (("4:5",), ("gif",), 1080)
    assert [mark.text for mark in kept.marks] == ["Summer"]
    assert (kept.ending, kept.clean) == (ending_of("fade"), True)
    choose(desk, "Several files")
    desk.presets.save("Several files")
    assert desk.presets.preset("Several files").export == SEVERAL.export


def test_an_export_of_many_that_was_chosen_later_is_saved_instead(desk: MainWindow) -> None:
    desk.export_panel.choose("gif")
    desk.settings.export_many = {"places": ["9:16", "1:1"], "formats": ["webp"]}
    desk.presets.save("Shop")
    desk.presets.load()
    assert desk.presets.preset("Shop").export == ExportChoice(("9:16", "1:1"), ("webp",))
