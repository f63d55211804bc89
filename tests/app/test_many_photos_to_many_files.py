"""A seller's ten minutes: twenty packshots are dropped, all are made, all are selected, and sixty files are written."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PIL import Image
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.main_window import MainWindow
from app.state.importing import open_paths
from engine.export import read_recipe
from engine.export.reader import opened
from engine.jobs.job import JobState
from tests.app.conftest import PATIENCE, make_each

PHOTOS = 20
SIZES = {"9x16": (64, 114), "1x1": (64, 64), "16x9": (114, 64)}


def packshots(folder: Path) -> list[Path]:
    """Bottles on paper, each at another place and in another colour."""
    folder.mkdir()
    for i in range(PHOTOS):
        picture = np.full((96, 128, 3), 246, np.uint8)
        picture[16:80, 6 + 4 * i : 30 + 4 * i] = (10 * i, 90, 140)
        Image.fromarray(picture).save(folder / f"bottle {i:02d}.png")
    return sorted(folder.iterdir())


def test_twenty_packshots_become_sixty_files_with_the_right_names_and_shapes(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.workspace.change(frames=2)
    photos = packshots(tmp_path / "photos")
    open_paths(window.workspace, photos)
    make_each(qtbot, window, PHOTOS)
    entries = window.workspace.queue.entries
    qtbot.waitUntil(
        lambda: len(entries) == PHOTOS and all(e.state is JobState.FINISHED for e in entries), timeout=PATIENCE
    )
    qtbot.keyClick(window, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert window.clip_strip.selection_bar.count.text() == "20 clips selected"
    qtbot.keyClick(window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    dialog = window.selected_clips.export_many.dialog
    dialog.folder.show_folder(tmp_path / "out")
    for place in ("9:16", "1:1", "16:9"):
        dialog.places[place].setChecked(True)
    dialog.side.addItem("64 pixels", 64)
    dialog.side.setCurrentIndex(dialog.side.count() - 1)
    assert dialog.summary.text() == "20 clips, 60 files"
    qtbot.mouseClick(dialog.export, Qt.MouseButton.LeftButton)
    task = window.selected_clips.export_many.task
    qtbot.waitUntil(lambda: not task.busy, timeout=2 * PATIENCE)
    assert dialog.outcome.text() == "60 of 60 files are written."
    expected = {f"{photo.stem}-{place}.mp4": (photo, size) for photo in photos for place, size in SIZES.items()}
    assert {path.name for path in (tmp_path / "out").iterdir()} == set(expected)
    for name, (photo, size) in expected.items():
        assert read_recipe(tmp_path / "out" / name).source_name == photo.name
        with opened(tmp_path / "out" / name) as source:
            assert (source.size, source.count) == (size, 2)
