"""Many clips into one folder: the dialog, the process that writes, and what is told at the end."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from app.dialogs import export_many
from app.dialogs.export_many import ExportManyDialog
from app.main_window import MainWindow
from engine.export.reader import opened
from engine.request.motion_request import MotionRequest
from engine.services.many_exports import PADDED, Exported
from tests.app.conftest import PATIENCE, OpenWindow
from tests.conftest import SAMPLES
from tests.support.jobs import finished_job

LEFT, CTRL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def desk(open_window: OpenWindow, tmp_path: Path) -> MainWindow:
    """A window with clips of two packshots."""
    for i, name in enumerate(("cup", "boot")):
        picture = np.full((96, 128, 3), 246, np.uint8)
        picture[16:80, 20 + 30 * i : 50 + 30 * i] = (30, 90, 140)
        path = tmp_path / f"{name}.png"
        Image.fromarray(picture).save(path)
        finished_job(path, MotionRequest(128, 96, frames=3))
    return open_window()


def dialog_of(qtbot: QtBot, window: MainWindow) -> ExportManyDialog:
    qtbot.keyClick(window, Qt.Key.Key_A, CTRL)
    qtbot.keyClick(window, Qt.Key.Key_E, CTRL)
    dialog = window.selected_clips.export_many.dialog
    assert dialog.isVisible()
    return dialog


def prepared(qtbot: QtBot, window: MainWindow, folder: Path) -> ExportManyDialog:
    dialog = dialog_of(qtbot, window)
    dialog.folder.show_folder(folder)
    for name in ("9:16", "1:1"):
        dialog.places[name].setChecked(True)
    dialog.side.addItem("64 pixels", 64)  # so that files are written at once
    dialog.side.setCurrentIndex(dialog.side.count() - 1)
    return dialog


def test_the_dialog_says_what_will_be_written(qtbot: QtBot, desk: MainWindow, tmp_path: Path) -> None:
    dialog = prepared(qtbot, desk, tmp_path / "out")
    assert dialog.summary.text() == "2 clips, 4 files"
    assert dialog.example.text() == "For example “cup-9x16.mp4”"
    assert dialog.forecast.text().endswith(" MB"), "it says how long it takes, and how much room"
    assert dialog.forecast.text().startswith("About ")
    dialog.pattern.setFocus()
    dialog.pattern.setText("shop ")
    size = next(button for button in dialog.findChildren(QToolButton) if button.text() == "{size}")
    qtbot.mouseClick(size, LEFT)
    assert dialog.example.text() == "For example “shop 64x114.mp4”"
    dialog.pattern.setText("{sku}")
    assert "{sku}" in dialog.example.text()
    assert not dialog.export.isEnabled()
    dialog.pattern.setText("")
    dialog.formats["gif"].setChecked(True)
    assert dialog.summary.text() == "2 clips, 8 files"
    dialog.formats["gif"].setChecked(False)
    dialog.formats["mp4"].setChecked(False)
    assert "at least one format" in dialog.example.text()
    for box in dialog.places.values():
        box.setChecked(False)
    assert "at least one shape" in dialog.example.text()
    dialog.places["discord"].setChecked(True)
    assert dialog.export.isEnabled(), "a platform has a format of its own"


def test_all_selected_clips_are_written_and_the_choice_is_remembered(
    qtbot: QtBot, open_window: OpenWindow, desk: MainWindow, tmp_path: Path
) -> None:
    dialog = prepared(qtbot, desk, tmp_path / "out")
    dialog.pattern.setText("{number}-{photo}-{place}")
    task = desk.selected_clips.export_many.task
    qtbot.mouseClick(dialog.export, LEFT)
    assert task.busy
    entries = desk.workspace.queue.entries
    assert all(any(needs(entry) for needs in desk.workspace.queue.frame_users) for entry in entries)
    qtbot.waitUntil(lambda: not task.busy, timeout=PATIENCE)
    files = sorted((tmp_path / "out").iterdir())
    assert [f.name for f in files] == ["01-cup-1x1.mp4", "01-cup-9x16.mp4", "02-boot-1x1.mp4", "02-boot-9x16.mp4"]
    with opened(files[1]) as source:
        assert source.size == (64, 114)
    assert dialog.outcome.text() == "4 of 4 files are written."
    assert dialog.reveal.isVisible()
    desk.close()
    again = dialog_of(qtbot, open_window())
    assert (again.pattern.text(), again.order.folder) == ("{number}-{photo}-{place}", tmp_path / "out")
    assert [name for name, box in again.places.items() if box.isChecked()] == ["9:16", "1:1"]


def test_how_long_it_still_takes_is_said_while_files_are_written(
    qtbot: QtBot, desk: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = prepared(qtbot, desk, tmp_path / "out")
    monkeypatch.setattr(export_many, "forecast_of", lambda *_: (600.0, 0))
    monkeypatch.setattr(export_many, "crowding", lambda slots, looks: 2.0)
    dialog.show_for(dialog.order.sources, "cup", "cup", [(64, 64, 2)] * 2)
    assert dialog.forecast.text().startswith("About 20 min"), "the computer is busy"
    dialog.show_progress(0.0)
    assert dialog.outcome.text() == "0 of 4 files are written. About 20 min."
    dialog.show_progress(0.5)
    assert dialog.outcome.text() == "2 of 4 files are written. About 10 min."


def test_small_pictures_show_which_clips_are_meant(qtbot: QtBot, desk: MainWindow) -> None:
    dialog = dialog_of(qtbot, desk)
    labels = list(dialog.pictures.pictures.values())
    assert [label.accessibleName() for label in labels] == [e.title for e in desk.workspace.queue.entries]
    qtbot.waitUntil(lambda: not any(label.pixmap().isNull() for label in labels), timeout=PATIENCE)
    cup, boot = (label.pixmap().toImage() for label in labels)
    assert cup != boot
    assert max(cup.width(), cup.height()) == 48
    assert not dialog.pictures.more.isVisible()
    dialog.pictures.show_names({str(i): f"{i}.jpg" for i in range(40)}, 40)
    assert len(dialog.pictures.pictures) == 9
    assert dialog.pictures.more.text() == "and 31 more"
    dialog.pictures.show_picture("39", cup)  # one that is not in the row
    assert dialog.pictures.pictures["0"].pixmap().isNull()


def test_what_failed_is_listed_with_its_reason(qtbot: QtBot, desk: MainWindow, tmp_path: Path) -> None:
    dialog = prepared(qtbot, desk, tmp_path / "out")
    (desk.workspace.queue.entries[0].job.folder / "request.json").write_text("{")
    qtbot.mouseClick(dialog.export, LEFT)
    dialog.close()  # what is being written goes on
    qtbot.waitUntil(lambda: "2 files are written" in desk.notification_bar.title.text(), timeout=PATIENCE)
    assert "2 failed" in desk.notification_bar.hint.text()
    texts = [dialog.list.item(i).text() for i in range(dialog.list.count())]
    assert len([text for text in texts if text.startswith("Failed: cup")]) == 2
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["boot-1x1.mp4", "boot-9x16.mp4"]


def test_each_file_that_a_note_is_about_can_be_read(qtbot: QtBot, desk: MainWindow, tmp_path: Path) -> None:
    """All names in one line were cut off after some of them."""
    dialog = prepared(qtbot, desk, tmp_path / "out")
    paths = [tmp_path / f"a product with a name that is long {i}.mp4" for i in range(40)]
    dialog.show_ended([Exported(path, path.stem, "9:16", path, notes=(f"{PADDED}.",)) for path in paths], False)
    texts = [dialog.list.item(i).text() for i in range(dialog.list.count())]
    assert texts[0] == f"{PADDED}. 40 files: "
    assert [text.strip() for text in texts[1:]] == [path.name for path in paths]
    assert dialog.list.sizeHintForColumn(0) <= dialog.width()
    dialog.show_ended([Exported(paths[0], "a", "9:16", paths[0], notes=(f"{PADDED}.",))], False)
    assert [dialog.list.item(0).text()] == [f"{PADDED}. 1 file: {paths[0].name}"]


def test_an_export_can_be_stopped_and_leaves_whole_files_only(qtbot: QtBot, desk: MainWindow, tmp_path: Path) -> None:
    dialog = prepared(qtbot, desk, tmp_path / "out")
    dialog.side.setCurrentIndex(0)  # large files
    task = desk.selected_clips.export_many.task
    qtbot.mouseClick(dialog.export, LEFT)
    qtbot.waitUntil(lambda: dialog.bar.value() > 0, timeout=PATIENCE)
    qtbot.mouseClick(dialog.stop_button, LEFT)
    qtbot.waitUntil(lambda: not task.busy, timeout=PATIENCE)
    assert dialog.outcome.text().startswith("Stopped.")
    assert not list((tmp_path / "out").glob(".*"))


def test_an_order_that_can_not_be_done_is_told(qtbot: QtBot, desk: MainWindow, tmp_path: Path) -> None:
    dialog = prepared(qtbot, desk, tmp_path / "file" / "out")
    (tmp_path / "file").write_text("")  # after the dialog has looked
    qtbot.mouseClick(dialog.export, LEFT)
    qtbot.waitUntil(lambda: "can't be made" in desk.notification_bar.title.text(), timeout=PATIENCE)
    assert dialog.outcome.text() == "0 of 4 files are written."


@pytest.mark.parametrize("kept", ["[", "3", '{"places": 3, "short_side": "x", "pattern": {}}', '{"places": ["moon"]}'])
def test_a_damaged_memory_of_the_choice_does_no_harm(qtbot: QtBot, desk: MainWindow, kept: str) -> None:
    desk.settings._store.set_value("export_many", kept)
    dialog = dialog_of(qtbot, desk)
    assert [name for name, box in dialog.places.items() if box.isChecked()] == ["9:16"]


def test_at_first_many_files_go_into_a_folder_beside_the_photos_and_then_where_the_last_ones_went(
    desk: MainWindow, photo: Path, tmp_path: Path
) -> None:
    settings = desk.settings
    assert settings.many_exports_folder == settings.export_folder, "no photo was opened yet"
    settings.add_recent(photo)
    settings.add_recent(SAMPLES / "dog.jpg")
    assert settings.many_exports_folder == photo.parent.parent / f"{photo.parent.name} clips", (
        "never among Vivant's own files"
    )
    settings.export_folder = tmp_path / "shop"
    assert settings.many_exports_folder == tmp_path / "shop"
