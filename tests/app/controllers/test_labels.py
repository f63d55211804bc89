"""A person says where the labels are: draws around one, moves it, changes its corners, removes it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.dialogs.labels import LabelsDialog
from app.main_window import MainWindow
from app.state.importing import open_paths
from app.state.video_cache import edits_in
from app.widgets.region_editor import RegionEditor
from engine.export import read_recipe
from engine.fidelity.vision import ocr
from engine.request.edit_log import CORNERS, LABELS, label_outlines
from engine.request.edit_log import label_edit as edit_of
from engine.request.edit_log import parse_edits as checked_edits
from tests.app.conftest import PATIENCE, OpenWindow, ScriptedSession
from tests.support.melting import PLACE, Melting, draw_label

pytestmark = pytest.mark.skipif(not ocr.available(), reason="the package rapidocr is not installed")
LEFT = Qt.MouseButton.LeftButton
PAPER = [(56, 86), (336, 86), (336, 176), (56, 176)]  # of the label, in the photo


def open_labels(qtbot: QtBot, window: MainWindow) -> LabelsDialog:
    """The dialog, by its button, with the labels found or known."""
    qtbot.mouseClick(window.panels.fidelity_bar.labels, LEFT)
    dialog = window.labels_controller.dialog
    assert dialog is not None
    qtbot.waitUntil(dialog.ready.isEnabled, timeout=PATIENCE)
    return dialog


def at(editor: RegionEditor, place: tuple[float, float]) -> QPoint:
    return editor.mapFromScene(QPointF(*place))


def drag(editor: RegionEditor, *places: tuple[float, float]) -> None:
    """Press at the first, go by the others, let go at the last: pixels of the photo."""
    paper = editor.viewport()
    QTest.mousePress(paper, LEFT, pos=at(editor, places[0]))
    for place in places[1:]:
        QTest.mouseMove(paper, at(editor, place))
    QTest.mouseRelease(paper, LEFT, pos=at(editor, places[-1]))


def near(outline: list[tuple[int, int]], wanted: list[tuple[int, int]], far: float = 3.0) -> bool:
    return len(outline) == len(wanted) and np.abs(np.array(outline) - np.array(wanted)).max() <= far


def test_a_label_that_is_drawn_is_put_back_and_remembered(
    qtbot: QtBot, melted: MainWindow, open_window: OpenWindow, tmp_path: Path
) -> None:
    workspace = melted.workspace
    true, before = (np.array(workspace.clip.frames[i][PLACE]).astype(int) for i in (0, -1))
    dialog = open_labels(qtbot, melted)
    assert len(dialog.editor.outlines) == 1  # as it was found
    qtbot.mouseClick(dialog.editor.viewport(), LEFT, pos=at(dialog.editor, (190, 130)))
    qtbot.mouseClick(dialog.remove, LEFT)
    assert dialog.ready.text() == "There is no label"
    drag(dialog.editor, PAPER[0], (200, 140), PAPER[2])
    (outline,) = dialog.editor.outlines
    assert near(outline, PAPER)
    qtbot.mouseClick(dialog.ready, LEFT)
    qtbot.waitUntil(lambda: workspace.edited, timeout=PATIENCE)
    assert workspace.clip.recipe.edits == (edit_of([outline]),)
    mended = np.array(workspace.clip.frames)
    assert np.abs(mended[-1][PLACE].astype(int) - true).mean() < 0.25 * np.abs(before - true).mean()
    qtbot.waitUntil(lambda: "All" in melted.panels.fidelity_bar.text.text(), timeout=PATIENCE)
    job = workspace.queue.entries[0].job
    qtbot.waitUntil(lambda: edits_in(job.video) == (edit_of([outline]),), timeout=PATIENCE)
    melted.close()
    second = open_window(ScriptedSession(Melting()))
    second.workspace.open_clip(second.workspace.queue.entries[0])
    assert np.array_equal(second.workspace.clip.frames, mended)
    qtbot.waitUntil(lambda: "All" in second.panels.fidelity_bar.text.text(), timeout=PATIENCE)
    assert near(open_labels(qtbot, second).editor.outlines[0], PAPER)
    second.labels_controller.dialog.reject()
    second.export_controller.export_to(tmp_path / "mended.mp4")
    qtbot.waitUntil(lambda: not second.export_controller.exporter.busy, timeout=PATIENCE)
    assert label_outlines(read_recipe(tmp_path / "mended.mp4").edits) == [outline]


def test_labels_are_moved_changed_and_removed(qtbot: QtBot, melted: MainWindow) -> None:
    dialog = open_labels(qtbot, melted)
    editor = dialog.editor
    editor.show_outlines([PAPER])
    assert not dialog.remove.isEnabled()
    drag(editor, (100, 120), (104, 128), (110, 140))
    assert near(editor.outlines[0], [(x + 10, y + 20) for x, y in PAPER])
    drag(editor, (346, 196), (350, 220), (370, 230))  # the lower right corner: it is chosen
    assert near(editor.outlines[0], [(66, 106), (346, 106), (370, 230), (66, 196)])
    QTest.keyClick(editor, Qt.Key.Key_Left)
    assert near(editor.outlines[0], [(64, 106), (344, 106), (368, 230), (64, 196)])
    drag(editor, (10, 10), (40, 30), (60, 40))
    assert [len(outline) for outline in editor.outlines] == [4, 4]
    drag(editor, (200, 250), (203, 251))  # a slip
    assert len(editor.outlines) == 2
    QTest.keyClick(editor, Qt.Key.Key_Space)
    QTest.keyClick(editor, Qt.Key.Key_Delete)
    assert len(editor.outlines) == 1
    qtbot.mouseClick(dialog.add, LEFT)
    assert len(editor.outlines) == 2
    assert len(editor.chosen) == 1
    QTest.keyClick(editor, Qt.Key.Key_Up)  # the keys are for the label that was added
    assert len(editor.chosen) == 1
    dialog.reject()
    assert melted.labels_controller.dialog is None
    assert not melted.workspace.edited


def test_a_label_stays_a_simple_shape_within_the_photo(qtbot: QtBot, melted: MainWindow) -> None:
    dialog = open_labels(qtbot, melted)
    editor = dialog.editor
    editor.show_outlines([PAPER])
    drag(editor, (100, 120), (200, 120), (900, -400))
    (outline,) = editor.outlines
    assert near(outline, [(103, 0), (383, 0), (383, 90), (103, 90)])
    drag(editor, (383, 0), (300, 100), (130, 200))  # a corner, over the opposite side
    (outline,) = editor.outlines
    assert 3 <= len(outline) <= 5
    sides = list(zip(outline, [*outline[1:], outline[0]], strict=True))
    assert not any(cross(a, b, c, d) for a, b in sides for c, d in sides)
    for _ in range(LABELS + 5):
        qtbot.mouseClick(dialog.add, LEFT)
    assert len(editor.labels) == LABELS
    assert len({tuple(outline) for outline in editor.outlines}) > 5  # not all on each other
    assert checked_edits([edit_of(editor.outlines)])
    dialog.reject()


def cross(a: tuple[int, int], b: tuple[int, int], c: tuple[int, int], d: tuple[int, int]) -> bool:
    """Whether two lines cross, ends aside."""

    def side(p: tuple[int, int], q: tuple[int, int], r: tuple[int, int]) -> int:
        return int(np.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0])))

    return side(a, b, c) * side(a, b, d) < 0 and side(c, d, a) * side(c, d, b) < 0


def test_a_label_is_drawn_around_by_hand(qtbot: QtBot, melted: MainWindow) -> None:
    dialog = open_labels(qtbot, melted)
    dialog.editor.show_outlines([])
    qtbot.mouseClick(dialog.hand, LEFT)
    round_ = [(190 + 120 * np.cos(t), 140 + 80 * np.sin(t)) for t in np.linspace(0.3, 6.6, 120)]  # over its beginning
    drag(dialog.editor, *round_)
    (outline,) = dialog.editor.outlines
    assert 6 <= len(outline) <= CORNERS
    x, y = np.array(outline, float).T
    area = abs(np.dot(x, np.roll(y, 1)) - np.dot(y, np.roll(x, 1))) / 2
    assert area == pytest.approx(np.pi * 120 * 80, rel=0.05)
    drag(dialog.editor, (20, 20), (22, 20))
    assert len(dialog.editor.outlines) == 1
    dialog.reject()


def test_labels_that_stay_as_they_were_found_need_not_be_told(qtbot: QtBot, melted: MainWindow) -> None:
    dialog = open_labels(qtbot, melted)
    qtbot.mouseClick(dialog.ready, LEFT)
    qtbot.waitUntil(lambda: melted.workspace.edited, timeout=PATIENCE)
    assert melted.workspace.clip.recipe.edits == ("label",)


def test_a_photo_can_have_no_label(qtbot: QtBot, melted: MainWindow) -> None:
    """What was found is none, says the person: then nothing of it is told."""
    dialog = open_labels(qtbot, melted)
    QTest.keyClick(dialog.editor, Qt.Key.Key_Space)
    QTest.keyClick(dialog.editor, Qt.Key.Key_Backspace)
    qtbot.mouseClick(dialog.ready, LEFT)
    bar = melted.panels.fidelity_bar
    qtbot.waitUntil(lambda: bar.labels.isVisible() and not bar.restore_label.isVisible(), timeout=PATIENCE)
    assert "label" not in bar.text.text()
    assert not melted.workspace.edited
    dialog = open_labels(qtbot, melted)
    assert len(dialog.editor.outlines) == 1  # they are looked for again
    qtbot.mouseClick(dialog.ready, LEFT)
    qtbot.waitUntil(lambda: melted.workspace.edited, timeout=PATIENCE)
    assert melted.workspace.clip.recipe.edits == ("label",)


def open_by_menu(qtbot: QtBot, window: MainWindow) -> LabelsDialog:
    window.actions_by_name["labels"].trigger()
    dialog = window.labels_controller.dialog
    assert dialog is not None
    qtbot.waitUntil(dialog.ready.isEnabled, timeout=PATIENCE)
    return dialog


def test_other_labels_take_the_place_of_the_first_ones(qtbot: QtBot, melted: MainWindow) -> None:
    """They are put back on the model's own frames, not over what was put back before; what was cut stays cut."""
    workspace, controller = melted.workspace, melted.fidelity_controller
    own = np.array(workspace.clip.frames)
    controller.trim(11)
    controller.choose_labels([[(0, 0), (50, 0), (50, 50), (0, 50)]])
    controller.choose_labels([PAPER])  # before the first ones are put back
    qtbot.waitUntil(lambda: workspace.clip.recipe.edits == ("trim:11", edit_of([PAPER])), timeout=PATIENCE)
    half = [(56, 86), (190, 86), (190, 176), (56, 176)]
    controller.choose_labels([half])
    qtbot.waitUntil(lambda: workspace.clip.recipe.edits == ("trim:11", edit_of([half])), timeout=PATIENCE)
    assert len(workspace.clip.frames) == 11
    right = np.s_[90:170, 200:330]
    assert np.array_equal(workspace.clip.frames[-1][right], own[10][right])
    assert not np.array_equal(workspace.clip.frames[-1][90:170, 60:180], own[10][90:170, 60:180])
    assert len(list(workspace.queue.entries[0].job.folder.glob("mended-*"))) <= 2
    controller.choose_labels([])
    qtbot.waitUntil(lambda: not workspace.edited, timeout=PATIENCE)
    assert np.array_equal(workspace.clip.frames, own)


def test_labels_can_be_drawn_where_text_can_not_be_read(
    qtbot: QtBot, melted: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ocr, "available", lambda: False)
    ocr.engine.cache_clear()
    melted.fidelity_controller.detections._found.clear()
    dialog = open_by_menu(qtbot, melted)
    assert "rapidocr is missing" in dialog.status.text()
    assert dialog.editor.outlines == []
    drag(dialog.editor, PAPER[0], (200, 140), PAPER[2])
    qtbot.mouseClick(dialog.ready, LEFT)
    qtbot.waitUntil(lambda: melted.workspace.edited, timeout=PATIENCE)
    qtbot.waitUntil(lambda: melted.panels.fidelity_bar.labels.isVisible(), timeout=PATIENCE)
    assert "All" in melted.panels.fidelity_bar.text.text()


def test_another_photo_closes_the_dialog(qtbot: QtBot, melted: MainWindow, tmp_path: Path) -> None:
    open_labels(qtbot, melted)
    open_paths(melted.workspace, [draw_label(tmp_path / "other.png")])
    qtbot.waitUntil(lambda: melted.labels_controller.dialog is None, timeout=PATIENCE)


def test_closing_the_window_while_labels_are_looked_for(qtbot: QtBot, melted: MainWindow) -> None:
    melted.fidelity_controller.detections._found.clear()
    melted.actions_by_name["labels"].trigger()
    melted.close()
    assert melted.labels_controller.dialog is None
