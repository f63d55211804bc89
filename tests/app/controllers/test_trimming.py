"""The clip on the stage is cut at both ends and eased on the timeline; each can be taken back."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from app.main_window import MainWindow
from app.state.importing import open_paths
from app.widgets.trim_bar import START, TrimBar
from engine.export import FrameSource
from engine.jobs.edited_clip import EditRecord, known_record
from tests.app.conftest import PATIENCE

COUNT = 12


@pytest.fixture
def made(qtbot: QtBot, window: MainWindow, photo: Path) -> MainWindow:
    """A window with a clip of twelve frames that grow brighter, a loop."""
    open_paths(window.workspace, [photo])
    window.workspace.change(frames=COUNT, fps=12.0, loop="loop")
    window.workspace.animate()
    qtbot.waitUntil(lambda: window.workspace.clip is not None, timeout=PATIENCE)
    return window


def drag(qtbot: QtBot, bar: TrimBar, handle: int, to: int, release: bool = True) -> None:
    grip = bar.grips()[handle].center().toPoint()
    target = QPoint(round(bar.place_of(to)), grip.y())
    qtbot.mousePress(bar, Qt.MouseButton.LeftButton, pos=grip)
    qtbot.mouseMove(bar, target)
    if release:
        qtbot.mouseRelease(bar, Qt.MouseButton.LeftButton, pos=target)


def greys(window: MainWindow) -> list[int]:
    """Which frames the clip on the stage has."""
    assert window.workspace.clip is not None
    return [(int(frame[0, 0, 0]) - 40) // 4 for frame in window.workspace.clip.frames]


def test_both_ends_are_cut_with_handles_and_all_can_be_brought_back(qtbot: QtBot, made: MainWindow) -> None:
    bar, workspace = made.player.trim, made.workspace
    drag(qtbot, bar, START, 3)
    assert greys(made) == list(range(3, COUNT))
    drag(qtbot, bar, 1, 8)
    assert greys(made) == list(range(3, 9))
    assert workspace.clip.recipe.edits == ("trim:4-9",)
    assert not made.canvas.playback.loops, "a part of a loop is none"
    assert not made.player.seam.isVisible()
    assert FrameSource.of(workspace.clip).count == 6
    drag(qtbot, bar, START, 0)
    drag(qtbot, bar, 1, COUNT - 1)
    assert greys(made) == list(range(COUNT))
    assert known_record(workspace.shown.job) == EditRecord()
    assert made.canvas.playback.loops
    for _ in range(2):
        workspace.history.stack.undo()
    assert workspace.clip.recipe.edits == ("trim:4-9",)


def test_the_frame_under_a_handle_is_seen_also_one_that_was_cut_off(qtbot: QtBot, made: MainWindow) -> None:
    bar, stage = made.player.trim, made.canvas
    drag(qtbot, bar, START, 5)
    drag(qtbot, bar, START, 2, release=False)
    assert (stage.count, stage.index, stage.playing) == (COUNT, 2, False)
    assert made.player.slider.value() == 2
    qtbot.mouseMove(bar, QPoint(round(bar.place_of(5)), 6))
    qtbot.mouseRelease(bar, Qt.MouseButton.LeftButton, pos=QPoint(round(bar.place_of(5)), 6))
    assert stage.count == COUNT - 5, "it was put back to where it was"
    assert len(made.workspace.history.stack.text(0)) > 0
    assert made.workspace.history.stack.count() == 1
    drag(qtbot, bar, 1, 0)
    assert greys(made) == [5, 6], "two frames stay"
    assert made.player.slider.maximum() == COUNT - 1
    made.player.slider.setValue(9)
    assert made.canvas.index == 1, "what is cut off is not shown"


def test_a_key_cuts_at_the_frame_that_is_shown(qtbot: QtBot, made: MainWindow) -> None:
    made.playback.seek(4)
    qtbot.keyClick(made.canvas, Qt.Key.Key_I)
    made.playback.seek(3)
    qtbot.keyClick(made.canvas, Qt.Key.Key_O)
    assert greys(made) == [4, 5, 6, 7]
    made.playback.seek(0)
    qtbot.keyClick(made.canvas, Qt.Key.Key_O)
    assert greys(made) == [4, 5, 6, 7]
    assert "at least 2 frames" in made.notification_bar.title.text()


def test_a_clip_that_is_eased_is_played_and_written_so(made: MainWindow) -> None:
    made.player.ease_wanted.emit("smooth")
    clip = made.workspace.clip
    assert clip.recipe.edits == ("ease:smooth",)
    order = made.canvas.playback.order
    assert len(order) > COUNT
    assert set(order) <= set(range(COUNT))
    assert (np.diff(order[:-2]) >= 0).all()
    assert FrameSource.of(clip).count == len(order), "as it will be written"
    made.player.ease_wanted.emit("")
    assert made.workspace.clip.recipe.edits == ()
    assert "ease of" in made.workspace.history.stack.undoText()
