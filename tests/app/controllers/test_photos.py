"""How one or many photos come into the window, and what a person is asked where several come together."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileSystemModel, QTreeView
from pytestqt.qtbot import QtBot

from app.dialogs.photos_or_folder import PhotosOrFolder
from app.main_window import MainWindow
from app.state.importing import open_paths
from app.state.stage import PhotoOnStage
from tests.app.conftest import PATIENCE, OpenWindow
from tests.app.test_main_window import drop

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    folder = tmp_path / "shop"
    folder.mkdir()
    for i in range(5):
        Image.new("RGB", (96 + 32 * (i % 2), 96), (40 * i, 90, 140)).save(folder / f"{i}.png")
    return folder


def opened(qtbot: QtBot, window: MainWindow, count: int) -> None:
    qtbot.waitUntil(lambda: len(window.workspace.opened.paths) == count, timeout=PATIENCE)
    qtbot.waitUntil(lambda: isinstance(window.workspace.stage, PhotoOnStage), timeout=PATIENCE)


def test_a_folder_that_is_dropped_is_asked_about_before_anything_is_made(
    qtbot: QtBot, window: MainWindow, shop: Path
) -> None:
    bar = window.panels.photos_bar
    assert not bar.isVisible()
    drop(window, shop)
    opened(qtbot, window, 5)
    assert bar.isVisible()
    assert bar.title.text() == "5 photos are open. What do you want to make of them?"
    assert window.workspace.photo_path == shop / "0.png", "the first is seen"
    assert not window.workspace.queue.entries
    assert bar.each.text() == window.settings_panel.action.text() == "Make 5 clips", "one thing has one name"
    window.workspace.change(frames=2)
    qtbot.mouseClick(window.settings_panel.action, LEFT)
    qtbot.waitUntil(lambda: len(window.workspace.queue.entries) == 5, timeout=PATIENCE)
    assert not bar.isVisible()
    assert window.settings_panel.action.text() != "Make 5 clips"
    shapes = {(entry.request.width, entry.request.height) for entry in window.workspace.queue.entries}
    assert shapes == {(96, 96), (128, 96)}
    window.queue.control.stop_all()


def test_several_shapes_lead_to_the_sheet_and_a_sheet_that_is_left_lets_the_question_stand(
    qtbot: QtBot, window: MainWindow, shop: Path
) -> None:
    bar = window.panels.photos_bar
    open_paths(window.workspace, sorted(shop.iterdir()))
    opened(qtbot, window, 5)
    qtbot.mouseClick(bar.shapes, LEFT)
    sheet = window.batches.sheet.sheet
    assert sheet is not None
    qtbot.waitUntil(sheet.make.isEnabled, timeout=PATIENCE)
    sheet.reject()
    assert bar.isVisible()
    qtbot.mouseClick(bar.shapes, LEFT)
    sheet = window.batches.sheet.sheet
    assert sheet is not None
    made: list[object] = []
    window.batches.sheet.make_wanted.disconnect(window.batches.make)
    window.batches.sheet.make_wanted.connect(lambda what: made.extend(what.sources))
    qtbot.waitUntil(sheet.make.isEnabled, timeout=PATIENCE)
    qtbot.mouseClick(sheet.make, LEFT)
    assert made == sorted(shop.iterdir())
    assert not bar.isVisible()


def test_only_this_one_lets_the_others_go_and_later_photos_are_added_before(
    qtbot: QtBot, window: MainWindow, shop: Path, photo: Path
) -> None:
    bar = window.panels.photos_bar
    open_paths(window.workspace, sorted(shop.iterdir())[:3])
    opened(qtbot, window, 3)
    open_paths(window.workspace, [photo])
    opened(qtbot, window, 4)
    qtbot.waitUntil(lambda: window.workspace.photo_path == photo, timeout=PATIENCE)
    open_paths(window.workspace, [photo, shop / "0.png"])
    qtbot.waitUntil(lambda: not window.workspace.importer.busy, timeout=PATIENCE)
    assert len(window.workspace.opened.paths) == 4, "each of them once"
    qtbot.mouseClick(bar.one, LEFT)
    assert not bar.isVisible()
    assert window.settings_panel.action.text() == "Animate"
    window.workspace.change(frames=2)
    window.actions_by_name["animate"].trigger()
    qtbot.waitUntil(lambda: window.workspace.clip is not None, timeout=PATIENCE)
    assert len(window.workspace.queue.entries) == 1


def test_a_clip_of_another_photo_makes_animate_mean_that_photo(
    qtbot: QtBot, window: MainWindow, shop: Path, photo: Path
) -> None:
    window.workspace.change(frames=2)
    open_paths(window.workspace, [photo])
    window.workspace.animate()
    qtbot.waitUntil(lambda: window.workspace.clip is not None, timeout=PATIENCE)
    open_paths(window.workspace, [shop])
    opened(qtbot, window, 5)
    window.workspace.open_clip(window.workspace.queue.entries[0])
    assert window.panels.photos_bar.isVisible(), "nothing is lost"
    assert window.settings_panel.action.text() == "Animate"
    qtbot.mouseClick(window.settings_panel.action, LEFT)
    qtbot.waitUntil(lambda: len(window.workspace.queue.entries) == 2, timeout=PATIENCE)
    assert len(window.workspace.opened.paths) == 5


def test_what_is_painted_on_the_first_photo_is_not_painted_on_the_others(
    qtbot: QtBot, window: MainWindow, shop: Path
) -> None:
    window.queue.control.pause()
    open_paths(window.workspace, [shop])
    opened(qtbot, window, 5)
    window.workspace.change(frames=2, hints="still 0.05 0.6,0.3 0.75,0.45")
    qtbot.mouseClick(window.panels.photos_bar.each, LEFT)
    qtbot.waitUntil(lambda: len(window.workspace.queue.entries) == 5, timeout=PATIENCE)
    painted = [bool(entry.request.hints) for entry in window.workspace.queue.entries]
    assert painted == [True, False, False, False, False]


def test_the_question_outlives_a_change_of_the_language(qtbot: QtBot, open_window: OpenWindow, shop: Path) -> None:
    first = open_window()
    open_paths(first.workspace, [shop])
    opened(qtbot, first, 5)
    first.handed_over = True
    first.workspace.setParent(None)
    first.close()
    again = MainWindow(first.settings, first.workspace, again=True)
    assert not again.panels.photos_bar.isHidden()
    assert again.settings_panel.action.text() == "Make 5 clips"
    again.close()
    again.deleteLater()


def test_a_folder_with_one_photo_is_that_photo(qtbot: QtBot, window: MainWindow, tmp_path: Path, photo: Path) -> None:
    drop(window, photo.parent)
    qtbot.waitUntil(lambda: window.workspace.photo_path == photo, timeout=PATIENCE)
    assert not window.workspace.opened.paths
    assert not window.workspace.queue.entries


# ------------------------------------------------------------ the first page and its dialogs


def test_the_first_page_offers_one_or_many(
    qtbot: QtBot, window: MainWindow, shop: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    welcome = window.welcome
    assert (welcome.button.text(), welcome.many.text()) == ("Open photos…", "Make many clips…")
    assert welcome.button.toolTip()
    assert welcome.many.toolTip()
    monkeypatch.setattr("app.controllers.batches.ask_for_photos_or_folder", lambda *about: sorted(shop.iterdir())[:2])
    qtbot.mouseClick(welcome.many, LEFT)
    sheet = window.batches.sheet.sheet
    assert sheet is not None
    qtbot.waitUntil(sheet.make.isEnabled, timeout=PATIENCE)
    assert sheet.headline.text().startswith("2 photos")
    sheet.reject()
    monkeypatch.setattr("app.controllers.photos.ask_for_files", lambda *about: sorted(shop.iterdir())[:2])
    qtbot.mouseClick(welcome.button, LEFT)
    opened(qtbot, window, 2)


def test_the_dialog_of_many_clips_shows_photos_and_takes_some_or_a_whole_folder(
    qtbot: QtBot, looks: object, shop: Path
) -> None:
    for how in ("some", "the open folder", "a folder in it"):
        dialog = PhotosOrFolder(shop.parent if how == "a folder in it" else shop)
        qtbot.addWidget(dialog)
        dialog.show()
        model, view = dialog.findChild(QFileSystemModel), dialog.findChild(QTreeView, "treeView")
        assert model is not None
        assert view is not None
        there = model.index(dialog.directory().absolutePath())
        qtbot.waitUntil(
            lambda m=model, r=there: m.rowCount(r) == len(list(Path(m.filePath(r)).iterdir())), timeout=5000
        )  # type: ignore[misc]
        rows = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        if how == "some":
            use = dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Open)  # type: ignore[union-attr]
            assert not use.isEnabled()
            assert use.toolTip()
            assert dialog.preview.pixmap().isNull()
            for name in ("1.png", "3.png"):
                view.selectionModel().select(model.index(str(shop / name)), rows)
            assert dialog.whole.text() == f"Use the folder “{shop.name}”"
            qtbot.waitUntil(lambda d=dialog: not d.preview.pixmap().isNull(), timeout=5000)  # type: ignore[misc]
            qtbot.mouseClick(use, LEFT)
            assert dialog.chosen == [shop / "1.png", shop / "3.png"], "photos are seen, and can be chosen"
        else:
            if how == "a folder in it":
                assert f"Use the folder “{shop.parent.name[:8]}" in dialog.whole.text()
                view.selectionModel().select(model.index(str(shop)), rows)
            assert dialog.whole.text() == f"Use the folder “{shop.name}”", "it says which, before it is pressed"
            qtbot.mouseClick(dialog.whole, LEFT)
            assert dialog.chosen == [shop]
        assert dialog.result() == QDialog.DialogCode.Accepted
