"""The folder that files go into: typed or chosen, there already or made later, and remembered."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QLineEdit
from pytestqt.qtbot import QtBot

from app.desktop.files import usual_place
from app.desktop.folders import FolderDialog
from app.dialogs.batch_sheet import BatchSheet
from app.dialogs.export_many import ExportManyDialog
from app.dialogs.photos_or_folder import PhotosOrFolder
from app.main_window import MainWindow
from app.state.batch_choice import BatchChoice, usual_folder
from app.state.settings import Settings
from app.widgets.folder_field import FolderField
from tests.app.conftest import PATIENCE
from tests.conftest import SAMPLES

LEFT = Qt.MouseButton.LeftButton
NEW = "A new folder, which will be made."


@pytest.fixture
def field(qtbot: QtBot, tmp_path: Path) -> FolderField:
    field = FolderField("Where the clips go")
    qtbot.addWidget(field)
    field.show_folder(tmp_path)
    field.show()
    return field


def test_a_folder_that_is_not_there_is_typed_into_the_field_and_said_to_be_made(
    qtbot: QtBot, field: FolderField, tmp_path: Path
) -> None:
    assert (field.edit.text(), field.note.text()) == (str(tmp_path), "")
    height = field.height()
    field.edit.selectAll()
    with qtbot.waitSignal(field.changed):
        qtbot.keyClicks(field.edit, str(tmp_path / "Videos" / "shop"))
    assert field.path == tmp_path / "Videos" / "shop"
    assert field.note.text() == NEW
    assert field.height() == height, "nothing moves meanwhile"
    assert not field.path.exists()
    field.edit.setText("~/shop")
    assert field.path == Path.home() / "shop"
    field.edit.clear()
    field.edit.editingFinished.emit()
    assert field.edit.text() == str(Path.home() / "shop"), "no folder is none"


def test_where_nothing_can_be_written_is_said_at_once_and_nothing_is_begun(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "photo.png").touch()
    sheet, many = BatchSheet([], "", False), ExportManyDialog()
    sheet.restore(tmp_path, BatchChoice())
    many.restore(tmp_path, {})
    many.show_for((tmp_path / "clip",), "clip", "clip.jpg", [(64, 64, 8)])
    assert many.export.isEnabled()
    for dialog in (sheet, many):
        qtbot.addWidget(dialog)
        with qtbot.assertNotEmitted(sheet.changed):
            dialog.folder.show_folder(tmp_path / "photo.png" / "shop")
        assert dialog.folder.note.text() == "“photo.png” is a file. Choose a folder."
        assert dialog.folder.note.objectName() == "warn"
    assert not sheet.make.isEnabled()
    assert sheet.problem.text() == sheet.folder.note.text()
    assert not many.export.isEnabled()
    many.folder.show_folder(tmp_path / "shop")
    assert many.export.isEnabled()
    with qtbot.waitSignal(sheet.changed):
        sheet.folder.show_folder(tmp_path / "shop")
    assert (sheet.folder.note.text(), sheet.folder.note.objectName()) == (NEW, "quiet")
    sheet.folder.show_folder(tmp_path / ("x" * 300))  # which the system refuses: an error where it is made


def test_a_typed_folder_that_is_not_there_is_chosen_by_one_press_in_the_dialog(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "shoes").mkdir()
    for typed, found in (("shop", "shop"), (str(tmp_path / "a" / "b"), "a/b"), ("shoes", "shoes")):
        dialog = FolderDialog("Where the clips go", tmp_path)
        qtbot.addWidget(dialog)
        dialog.show()
        edit = dialog.findChild(QLineEdit, "fileNameEdit")
        assert edit is not None
        dialog.activateWindow()
        edit.setFocus()
        qtbot.waitUntil(edit.hasFocus)  # else Qt writes into it what it finds
        edit.clear()
        qtbot.keyClicks(edit, typed)
        button = dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Open)  # type: ignore[union-attr]
        qtbot.waitUntil(button.isEnabled)
        assert QApplication.activePopupWidget() is None, "a press would close no more than that"
        qtbot.mouseClick(button, LEFT)
        assert dialog.result() == QDialog.DialogCode.Accepted
        assert dialog.chosen == tmp_path / found


def test_names_that_are_typed_where_photos_are_chosen_open_nothing_above_the_buttons(
    qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "shoes").mkdir()
    dialog = PhotosOrFolder(tmp_path)
    qtbot.addWidget(dialog)
    dialog.show()
    edit = dialog.findChild(QLineEdit, "fileNameEdit")
    assert edit is not None
    assert edit.completer() is None
    dialog.reject()  # which ends its thread


def test_the_field_asks_in_the_dialog_where_the_system_has_none(
    qtbot: QtBot, field: FolderField, tmp_path: Path
) -> None:
    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, FolderDialog)
        assert dialog.directory().absolutePath() == str(tmp_path)
        assert dialog.typed is not None
        dialog.typed.setText("later")
        dialog.accept()

    QTimer.singleShot(100, answer)
    qtbot.mouseClick(field.choose, LEFT)
    assert field.path == tmp_path / "later"
    assert field.note.text() == NEW


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    folder = tmp_path / "packshots"
    folder.mkdir()
    for name in ("a", "b"):
        (folder / f"{name}.jpg").write_bytes((SAMPLES / "dog.jpg").read_bytes())
    return folder


def test_both_folders_are_those_of_the_last_time_after_a_start(
    qtbot: QtBot, window: MainWindow, settings: Settings, shop: Path, tmp_path: Path
) -> None:
    made: list[Path] = []
    control = window.batches.sheet
    control.make_wanted.disconnect()
    control.make_wanted.connect(lambda make: made.append(make.out))

    def make(folder: Path | None) -> Path:
        """The folder that was offered."""
        window.workspace.batch_wanted.emit((shop,))
        qtbot.waitUntil(lambda: control.sheet is not None, timeout=PATIENCE)
        sheet = control.sheet
        assert sheet is not None
        offered = sheet.out
        if folder is not None:
            sheet.folder.edit.setText(str(folder))
        qtbot.waitUntil(sheet.make.isEnabled, timeout=PATIENCE)
        qtbot.mouseClick(sheet.make, LEFT)
        return offered

    usual, videos = usual_folder((shop,)), tmp_path / "Videos"
    videos.mkdir()
    assert make(videos / "shop") == usual
    qtbot.waitUntil(lambda: Settings(tmp_path / "settings.ini").batch_folder == videos / "shop", timeout=PATIENCE)
    kept = Settings(tmp_path / "settings.ini")  # a thread has written it
    assert kept.photos_folder == shop
    assert usual_place(kept.photos_folder) == shop
    assert make(usual) == videos / "shop", "chosen once, offered again"
    assert make(None) == usual, "and no more, once the usual one is chosen"
    settings.batch_folder = tmp_path / "stick" / "shop"
    assert make(None) == usual, "not what is there no more"
    assert made == [videos / "shop", usual, usual, usual]


def test_samples_are_not_where_a_person_looks_for_photos(settings: Settings, shop: Path) -> None:
    settings.add_recent(shop / "a.jpg")
    settings.add_recent(SAMPLES / "dog.jpg")
    assert settings.photos_folder == shop
