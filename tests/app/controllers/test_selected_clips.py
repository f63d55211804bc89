"""Many clips at once: they are selected by mouse and keys, by identity, and whatever is offered acts on all of them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QFile, QPoint, Qt
from PySide6.QtWidgets import QInputDialog
from pytestqt.qtbot import QtBot

from app.controllers.clip_strip import ClipStripController
from app.main_window import MainWindow
from app.state.clip_queue import ClipItem
from app.state.importing import open_paths
from app.state.selection import Selection
from app.widgets.clip_card import Card
from engine.jobs.job import JobState
from engine.request.motion_request import MotionRequest
from tests.app.conftest import PATIENCE, OpenWindow
from tests.support.jobs import finished_job

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
KEY = Qt.Key


@pytest.fixture
def photos(photo: Path) -> list[Path]:
    """Five photos, each with a name and pixels of its own."""
    with Image.open(photo) as image:
        pixels = np.asarray(image.convert("RGB"))
    paths = [photo.with_name(f"{name}.png") for name in ("cup", "apple", "boot", "bag", "lamp")]
    for i, path in enumerate(paths):
        Image.fromarray(np.roll(pixels, 7 * i, axis=1)).save(path)
    return paths


@pytest.fixture
def desk(open_window: OpenWindow, photos: list[Path]) -> MainWindow:
    """A window with a finished clip of each photo, nothing on the stage."""
    for path in photos:
        finished_job(path, MotionRequest(64, 64, frames=4, motion=0.2))
    return open_window()


def strip_of(window: MainWindow) -> ClipStripController:
    return window.clip_strip_controller


def cards(window: MainWindow) -> list[Card]:
    return [window.clip_strip.cards[key] for key in window.clip_strip.order_shown]


def entries(window: MainWindow) -> list[ClipItem]:
    return window.workspace.queue.entries


def chosen(window: MainWindow) -> list[str]:
    return [Path(entry.title).stem for entry in strip_of(window).selected]


def click(qtbot: QtBot, window: MainWindow, index: int, modifier: Qt.KeyboardModifier = NONE) -> None:
    qtbot.mouseClick(cards(window)[index], LEFT, modifier)


def test_ctrl_adds_and_takes_away_and_shift_takes_all_between(qtbot: QtBot, desk: MainWindow) -> None:
    bar = desk.clip_strip.selection_bar
    click(qtbot, desk, 1)
    assert chosen(desk) == []
    assert not bar.isVisible(), "one that is opened is not selected for anything"
    click(qtbot, desk, 3, CTRL)
    assert chosen(desk) == ["apple", "bag"]
    assert bar.count.text() == "2 clips selected"
    assert [card.data.selected for card in cards(desk)] == [False, True, False, True, False]
    click(qtbot, desk, 1, CTRL)
    assert chosen(desk) == ["bag"]
    assert bar.count.text() == "1 clip selected"
    click(qtbot, desk, 0, CTRL)
    click(qtbot, desk, 2, SHIFT)
    assert chosen(desk) == ["cup", "apple", "boot"]
    click(qtbot, desk, 4)
    assert chosen(desk) == []
    assert not bar.isVisible()
    assert desk.workspace.shown is entries(desk)[4]


def test_the_clip_that_is_open_is_the_first_of_a_selection(qtbot: QtBot, desk: MainWindow) -> None:
    click(qtbot, desk, 2)
    click(qtbot, desk, 2, CTRL)
    assert chosen(desk) == ["boot"]
    click(qtbot, desk, 2, CTRL)
    assert chosen(desk) == []


def test_keys_select_as_the_mouse_does(qtbot: QtBot, desk: MainWindow) -> None:
    cards(desk)[0].setFocus()
    qtbot.keyClick(cards(desk)[0], KEY.Key_Space, CTRL)
    assert chosen(desk) == ["cup"]
    qtbot.keyClick(cards(desk)[0], KEY.Key_Right, CTRL)
    assert cards(desk)[1].hasFocus()
    qtbot.keyClick(cards(desk)[1], KEY.Key_Right, SHIFT)
    assert chosen(desk) == ["cup", "apple", "boot"]
    assert cards(desk)[2].hasFocus()
    qtbot.keyClick(cards(desk)[2], KEY.Key_End, SHIFT)
    assert chosen(desk) == ["cup", "apple", "boot", "bag", "lamp"]
    qtbot.keyClick(cards(desk)[4], KEY.Key_Home, CTRL)
    qtbot.keyClick(cards(desk)[0], KEY.Key_Space, CTRL)
    assert chosen(desk) == ["apple", "boot", "bag", "lamp"]
    qtbot.keyClick(cards(desk)[3], KEY.Key_Space, SHIFT)
    assert chosen(desk) == ["cup", "apple", "boot", "bag"]
    qtbot.keyClick(desk, KEY.Key_A, CTRL)
    assert len(chosen(desk)) == 5
    qtbot.keyClick(cards(desk)[0], KEY.Key_Escape)
    assert chosen(desk) == []


def test_escape_stops_a_run_again_as_soon_as_nothing_is_selected(
    qtbot: QtBot, desk: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    stopped = []
    desk.actions_by_name["stop"].triggered.connect(lambda: stopped.append(1))
    desk.activateWindow()
    cards(desk)[0].setFocus()
    qtbot.keyClick(cards(desk)[0], KEY.Key_Space, CTRL)
    qtbot.keyClick(cards(desk)[0], KEY.Key_Escape)
    assert stopped == []
    qtbot.keyClick(cards(desk)[0], KEY.Key_Escape)
    assert stopped == [1]


def test_escape_selects_none_wherever_the_focus_is_unless_a_run_is_there_to_be_stopped(
    qtbot: QtBot, desk: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    stopped = []
    monkeypatch.setattr(desk.workspace.generation, "stop", lambda: stopped.append(1))
    desk.activateWindow()
    qtbot.mouseClick(cards(desk)[0], Qt.MouseButton.LeftButton)
    qtbot.keyClick(desk, KEY.Key_A, CTRL)
    desk.canvas.setFocus()
    qtbot.keyClick(desk.canvas, KEY.Key_Escape)
    assert (chosen(desk), stopped) == ([], [])
    qtbot.keyClick(desk, KEY.Key_A, CTRL)
    with monkeypatch.context() as patch:
        patch.setattr(type(desk.workspace), "busy", True)
        qtbot.keyClick(desk.canvas, KEY.Key_Escape)
    assert len(chosen(desk)) == 5
    assert stopped == [1]


def test_a_frame_drawn_from_free_space_selects_what_it_touches(qtbot: QtBot, desk: MainWindow) -> None:
    row = cards(desk)[0].parentWidget()
    first, third = cards(desk)[0].geometry(), cards(desk)[2].geometry()
    free = QPoint(third.right() + 4, third.center().y())
    qtbot.mousePress(row, LEFT, pos=free)
    qtbot.mouseMove(row, first.center())
    assert chosen(desk) == ["cup", "apple", "boot"]
    qtbot.mouseMove(row, third.center())
    assert chosen(desk) == ["boot"]
    qtbot.mouseRelease(row, LEFT, pos=third.center())
    fifth = cards(desk)[4].geometry()
    qtbot.mousePress(row, LEFT, CTRL, QPoint(fifth.left() - 4, 10))
    qtbot.mouseMove(row, fifth.center())
    qtbot.mouseRelease(row, LEFT, CTRL, fifth.center())
    assert "boot" in chosen(desk)
    qtbot.mouseClick(row, LEFT, pos=QPoint(fifth.right() + 60, 10))
    assert chosen(desk) == []


def test_a_selection_stays_when_clips_come_and_go_and_are_sorted(
    qtbot: QtBot, desk: MainWindow, photo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFile, "moveToTrash", lambda *_: False)
    click(qtbot, desk, 0, CTRL)
    click(qtbot, desk, 3, CTRL)
    desk.workspace.queue.add(photo, MotionRequest(64, 64, frames=4))
    assert chosen(desk) == ["cup", "bag"]
    desk.workspace.remove(entries(desk)[1])
    assert chosen(desk) == ["cup", "bag"]
    desk.clip_strip.arranged.emit("newest", False)
    assert chosen(desk) == ["bag", "cup"], "in the order that is seen"
    desk.workspace.remove(entries(desk)[0])
    assert chosen(desk) == ["bag"]
    assert desk.clip_strip.selection_bar.count.text() == "1 clip selected"


def test_nothing_is_done_to_what_a_search_hides(qtbot: QtBot, desk: MainWindow) -> None:
    qtbot.keyClick(desk, KEY.Key_A, CTRL)
    desk.clip_strip.search.setText("oo")
    assert chosen(desk) == ["boot"]
    desk.clip_strip.search.setText("")
    assert chosen(desk) == ["boot"]


def test_delete_takes_all_that_are_selected_and_only_them(
    qtbot: QtBot, desk: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFile, "moveToTrash", lambda *_: False)
    click(qtbot, desk, 1, CTRL)
    click(qtbot, desk, 3, CTRL)
    qtbot.keyClick(cards(desk)[0], KEY.Key_Delete)
    assert [Path(e.title).stem for e in entries(desk)] == ["apple", "boot", "bag", "lamp"], "the one with the focus"
    qtbot.keyClick(cards(desk)[0], KEY.Key_Delete)
    assert [Path(e.title).stem for e in entries(desk)] == ["boot", "lamp"], "it is one of those selected"
    qtbot.keyClick(desk, KEY.Key_A, CTRL)
    click_bar(qtbot, desk, "remove")
    assert entries(desk) == []
    assert not desk.clip_strip.isVisible()


def click_bar(qtbot: QtBot, window: MainWindow, what: str) -> None:
    qtbot.mouseClick(getattr(window.clip_strip.selection_bar, what), LEFT)


def test_the_settings_of_the_panel_make_new_clips_of_all_selected_photos(qtbot: QtBot, desk: MainWindow) -> None:
    click(qtbot, desk, 0)
    desk.workspace.change(motion=0.7, camera="orbit-left", frames=4, hints="still 0.05 0.1,0.2")
    click(qtbot, desk, 1, CTRL)
    click_bar(qtbot, desk, "settings")
    qtbot.waitUntil(lambda: len(entries(desk)) == 7, timeout=PATIENCE)
    made = entries(desk)[5:]
    assert [entry.title for entry in made] == ["cup.png", "apple.png"]
    assert {(e.request.motion, e.request.camera, e.request.hints) for e in made} == {(0.7, "orbit-left", "")}
    assert chosen(desk) == ["cup", "apple"], "the selection stays with the clips that were selected"
    qtbot.waitUntil(lambda: all(e.state is JobState.FINISHED for e in made), timeout=PATIENCE)


def test_the_check_of_all_is_seen_on_every_card_and_told_once(qtbot: QtBot, desk: MainWindow) -> None:
    click(qtbot, desk, 0, CTRL)
    click(qtbot, desk, 1, CTRL)
    click_bar(qtbot, desk, "check")
    qtbot.waitUntil(lambda: "2 clips checked" in desk.notification_bar.title.text(), timeout=PATIENCE)
    verdicts = [card.data.verdict for card in cards(desk)]
    assert all(verdicts[:2])
    assert verdicts[2:] == ["", "", ""]


def test_stars_are_set_for_all_kept_and_filtered(qtbot: QtBot, open_window: OpenWindow, desk: MainWindow) -> None:
    click(qtbot, desk, 1, CTRL)
    click(qtbot, desk, 4, CTRL)
    qtbot.keyClick(desk, KEY.Key_B)
    assert [card.data.favourite for card in cards(desk)] == [False, True, False, False, True]
    click(qtbot, desk, 0, CTRL)
    click_bar(qtbot, desk, "favourite")
    assert [e.notes.favourite for e in entries(desk)] == [True, True, False, False, True], "all, as not all were"
    click_bar(qtbot, desk, "favourite")
    assert not any(e.notes.favourite for e in entries(desk))
    click_bar(qtbot, desk, "favourite")
    desk.close()
    again = open_window()
    assert [card.data.favourite for card in cards(again)] == [True, True, False, False, True]
    again.clip_strip.favourites.setChecked(True)
    assert [Path(card.data.title).stem for card in cards(again)] == ["cup", "apple", "lamp"]
    again.clip_strip.favourites.setChecked(False)
    assert len(cards(again)) == 5


def test_a_name_of_ones_own_is_shown_searched_and_kept(
    qtbot: QtBot, open_window: OpenWindow, desk: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("Hero shot", True))
    click(qtbot, desk, 2)
    qtbot.keyClick(desk, KEY.Key_F2)
    assert cards(desk)[2].data.title == "Hero shot"
    assert desk.windowTitle() == "Hero shot – Vivant"
    desk.clip_strip.search.setText("hero")
    assert len(cards(desk)) == 1
    desk.clip_strip.search.setText("boot")  # the photo's name finds it still
    assert len(cards(desk)) == 1
    desk.close()
    again = open_window()
    assert [card.data.title for card in cards(again)][2] == "Hero shot"
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("", True))
    again.clip_strip.chosen.emit(cards(again)[2].data.key, "rename")
    assert cards(again)[2].data.title == "boot.png"


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        ("oldest", ["cup", "apple", "boot", "bag", "lamp"]), ("newest", ["lamp", "bag", "boot", "apple", "cup"]),
        ("photo", ["apple", "bag", "boot", "cup", "lamp"]), ("favourites", ["boot", "cup", "apple", "bag", "lamp"]),
    ],
)  # fmt: skip
def test_the_strip_is_sorted_and_stays_so(
    qtbot: QtBot, open_window: OpenWindow, desk: MainWindow, order: str, expected: list[str]
) -> None:
    desk.clip_strip.chosen.emit(cards(desk)[2].data.key, "favourite")
    desk.clip_strip.show_order(order)
    desk.clip_strip.order.activated.emit(desk.clip_strip.order.currentIndex())
    assert [Path(card.data.title).stem for card in cards(desk)] == expected
    qtbot.keyClick(desk, KEY.Key_1, CTRL)
    assert desk.workspace.shown is not None
    assert Path(desk.workspace.shown.title).stem == expected[0], "numbers count from the left"
    desk.close()
    again = open_window()
    assert again.clip_strip.order.currentData() == order
    assert [Path(card.data.title).stem for card in cards(again)] == expected


def test_a_range_begins_where_it_ended_up_after_its_clip_is_gone() -> None:
    selection = Selection()
    selection.begin_at("a")
    selection.extend("c", ["a", "b", "c", "d"])
    assert selection.keys == ("a", "b", "c")
    selection.keep(["b", "c", "d"])
    selection.extend("d", ["b", "c", "d"])
    assert selection.keys == ("d",)


def test_a_photo_dropped_while_clips_are_selected_leaves_them_selected(
    qtbot: QtBot, desk: MainWindow, photo: Path
) -> None:
    click(qtbot, desk, 0, CTRL)
    click(qtbot, desk, 1, CTRL)
    open_paths(desk.workspace, [photo])
    desk.workspace.change(frames=4)
    desk.workspace.animate()
    qtbot.waitUntil(lambda: entries(desk)[-1].state is JobState.FINISHED, timeout=PATIENCE)
    assert chosen(desk) == ["cup", "apple"]


def test_the_key_delete_on_the_stage_deletes_what_is_selected_or_shown(
    qtbot: QtBot, desk: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = entries(desk)[-1]
    desk.workspace.open_clip(shown)
    qtbot.waitUntil(lambda: desk.workspace.shown is shown, timeout=PATIENCE)
    desk.canvas.setFocus()
    qtbot.keyClick(desk.canvas, KEY.Key_Delete)
    assert shown not in entries(desk)
    assert len(entries(desk)) == 4
    qtbot.keyClick(desk, KEY.Key_A, CTRL)
    qtbot.keyClick(desk, KEY.Key_Delete)
    assert entries(desk) == []
    desk.workspace.history.stack.undo()
    desk.workspace.history.stack.undo()
    assert len(entries(desk)) == 5
    last = cards(desk)[-1]
    last.setFocus()
    qtbot.keyClick(last, KEY.Key_Delete)
    assert last.data.key not in [entry.key for entry in entries(desk)], "a card that has the focus deletes itself"
    assert len(entries(desk)) == 4
