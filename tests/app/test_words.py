"""What the window says to those who never saw it: why something is grey, what a button will do, what a size is for."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QMenu,
    QPushButton,
    QScrollBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.actions import enable_offers
from app.dialogs import installation
from app.dialogs.batch_sheet import BatchSheet
from app.dialogs.crew import CrewDialog
from app.dialogs.export_many import ExportManyDialog
from app.dialogs.guide import GuideWindow
from app.dialogs.installation import InstallationDialog
from app.dialogs.models import ModelsDialog
from app.main_window import MainWindow
from app.state.importing import open_paths
from app.state.settings import Settings
from app.widgets.controls import REASON, allow
from app.widgets.fidelity_bar import Offers
from app.widgets.place_tips import place_tip, shape_tip
from app.widgets.plain_text import set_tip, tip_of
from engine.export.places import PLACES
from engine.jobs.job import JobState
from engine.models import MODELS
from engine.services.doctor import Finding
from tests.app.conftest import PATIENCE, OpenWindow, make_each
from tests.app.controllers.test_queue import equal_photos
from tests.app.test_screens import SCENES
from tests.support.inline_preview import InlinePreview

LEFT = Qt.MouseButton.LeftButton


def grey_without_reason(window: QWidget) -> list[str]:
    """Controls that are seen and can't be used, of which nothing says why."""
    found = []
    for control in window.findChildren(QWidget):
        kinds = QAbstractButton | QComboBox | QAbstractSlider | QAbstractSpinBox
        if not isinstance(control, kinds) or isinstance(control, QScrollBar) or not control.isVisible():
            continue
        if control.isEnabled() or isinstance(control.parent(), QAbstractSpinBox | QComboBox):
            continue
        reason = control.property(REASON)
        if not reason or control.toolTip() != tip_of(str(reason)):
            name = control.text() if isinstance(control, QAbstractButton) else ""
            found.append(f"{type(control).__name__} {name or control.accessibleName()}")
    return found


def grey_commands(window: MainWindow) -> list[str]:
    """Commands of the menus that can't be used, of which nothing says why where they are."""
    menus = [menu for menu in window.menuBar().findChildren(QMenu) if menu.parent() is window.menuBar()]
    return [
        action.text()
        for menu in menus
        for action in menu.actions()
        if not action.isSeparator()
        and action.isVisible()
        and not action.isEnabled()
        and not (menu.toolTipsVisible() and action.toolTip().startswith("<qt>"))
    ]


def large_model(qtbot: QtBot, window: MainWindow) -> None:
    window.workspace.change(model="svd-xt")


def drawing(qtbot: QtBot, window: MainWindow) -> None:
    SCENES["loaded"](qtbot, window)
    window.workspace.change(model="svd-xt")
    window.queue.control.pause()
    window.workspace.animate()


def exporting_gif(qtbot: QtBot, window: MainWindow) -> None:
    SCENES["exporting"](qtbot, window)
    window.export_panel.choose("gif")
    window.export_panel.more.setChecked(True)


def selected(qtbot: QtBot, window: MainWindow) -> None:
    drawing(qtbot, window)
    window.clip_strip_controller.select_all()


STATES: dict[str, Callable[[QtBot, MainWindow], None]] = {
    **{name: SCENES[name] for name in ("empty", "loaded", "asked", "done", "exporting", "unfolded", "batch")},
    **{state.__name__: state for state in (large_model, drawing, exporting_gif, selected)},
}


@pytest.mark.parametrize("state", STATES)
def test_everything_grey_says_why(qtbot: QtBot, open_window: OpenWindow, state: str) -> None:
    window = open_window()
    STATES[state](qtbot, window)
    window.settings_panel.more.setChecked(True)
    assert grey_without_reason(window) == []
    assert grey_commands(window) == []


def test_the_commands_of_a_window_without_a_photo_say_what_they_lack(window: MainWindow) -> None:
    tips = {name: action.toolTip() for name, action in window.actions_by_name.items() if not action.isEnabled()}
    assert tips["export"] == tips["check"] == tip_of("The clip is not made yet")
    assert tips["undo"] == tips["undo-edits"] == tip_of("There is nothing to undo")
    assert tips["redo"] == tip_of("There is nothing to redo")
    assert tips["pause"] == tips["stop-all"] == tip_of("No clip is being made")
    assert tips["clear"] == tips["edit"] == tip_of("No clip is waiting")
    assert tips["restore-label"] == tip_of("Only where a check finds that it would help")
    enable_offers(window.actions_by_name, Offers(undo=True))
    undo = window.actions_by_name["undo-edits"]
    assert (undo.isEnabled(), undo.toolTip().startswith("<qt>")) == (True, False), "the reason goes with its use"


def test_the_dialogs_say_why_something_is_grey(
    qtbot: QtBot, window: MainWindow, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = threading.Event()
    monkeypatch.setattr(installation, "examine", lambda: list[Finding]() if gate.wait(PATIENCE / 1000) else [])
    models, crew, checked = ModelsDialog(window, window.workspace), CrewDialog(settings), InstallationDialog()
    dialogs = [models, crew, checked, GuideWindow(), ExportManyDialog(), BatchSheet([], "", from_table=False)]
    try:
        for dialog in dialogs:
            qtbot.addWidget(dialog)
            dialog.show()
        found = {type(dialog).__name__: grey_without_reason(dialog) for dialog in dialogs}
        for model in MODELS:
            models.show_models(model)
            found[model] = grey_without_reason(models)
        assert {name: grey for name, grey in found.items() if grey} == {}
        assert crew.check.toolTip() == tip_of("Choose “By a crew” first")
    finally:
        gate.set()
        checked.close()
        models.shutdown()
        crew.shutdown()


def test_something_grey_that_says_nothing_is_found(qtbot: QtBot, window: MainWindow) -> None:
    window.settings_panel.more.setEnabled(False)
    window.settings_panel.camera.setToolTip("Where the camera goes")
    window.settings_panel.camera.setEnabled(False)
    assert grey_without_reason(window) == ["MovingComboBox Camera", "QPushButton More"]


def test_a_control_gets_its_own_tip_back(qtbot: QtBot, looks: object) -> None:
    button = QPushButton("Go")
    qtbot.addWidget(button)
    set_tip(button, "Goes <fast>")
    for reason in ("Not yet", "Nor now", "Nor now"):
        allow(button, False, reason)
        assert (button.isEnabled(), button.toolTip()) == (False, tip_of(reason))
    for _ in range(2):
        allow(button, True)
        assert (button.isEnabled(), button.toolTip()) == (True, tip_of("Goes <fast>"))


def exports_seen(window: MainWindow) -> list[str]:
    """What the buttons say that are seen and lead to files."""
    texts = [button.text() for button in window.findChildren(QPushButton) if button.isVisible()]
    return sorted(text for text in texts if "xport" in text or text == "Save as…")


def test_one_export_is_offered_at_a_time_and_says_of_what(
    qtbot: QtBot, window: MainWindow, photo: Path, tmp_path: Path
) -> None:
    window.workspace.change(frames=2)
    bar, export = window.notification_bar, window.actions_by_name["export"]
    open_paths(window.workspace, equal_photos(photo, tmp_path / "shoot", 3))
    make_each(qtbot, window, 3)
    entries = window.workspace.queue.entries
    qtbot.waitUntil(lambda: [e.state for e in entries] == [JobState.FINISHED] * 3, timeout=PATIENCE)
    qtbot.waitUntil(lambda: bar.isVisible() and window.workspace.clip is not None, timeout=PATIENCE)
    assert exports_seen(window) == ["Export 3 clips…", "Export this clip"], "two things, two names"
    assert export.text() == "&Export this clip…"
    window.clip_strip.selected.emit([entry.key for entry in entries[:2]])
    assert exports_seen(window) == ["Export 2 clips…"]
    assert export.text() == "Export 2 clips…"
    window.clip_strip_controller.selection.clear()
    assert exports_seen(window) == ["Export this clip"]
    qtbot.mouseClick(window.player.export, LEFT)
    assert exports_seen(window) == ["Save as…"]
    window.show_settings()
    assert exports_seen(window) == ["Export this clip"]


def test_sizes_platforms_strengths_and_the_seed_say_what_they_are(open_window: OpenWindow) -> None:
    panel = open_window(previewer=InlinePreview()).settings_panel
    for place in PLACES:
        assert place_tip(place)
    assert place_tip("9:16") == "1080 x 1920 pixels. For Reels, Stories, TikTok and Shorts"
    assert place_tip("tiktok") == "Vertical video. 1080 x 1920 pixels. 5 to 60 seconds"
    assert shape_tip("") == place_tip("own")
    for control in (*panel.presets.buttons(), panel.seed.box, panel.seed.dice, panel.seed.lock, panel.strength):
        assert control.toolTip(), control.accessibleName()
