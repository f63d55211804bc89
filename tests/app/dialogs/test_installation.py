"""Help, Check this installation: what was found is shown, copied, and leads to the guide."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.dialogs import installation
from app.dialogs.installation import InstallationDialog
from app.main_window import MainWindow
from engine.errors import EngineError
from engine.services.doctor import Finding
from tests.app.conftest import PATIENCE

FOUND = [Finding("ffmpeg", True, "here"), Finding("folder", False, "The disk is full.")]


def opened(qtbot: QtBot) -> InstallationDialog:
    dialog = InstallationDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: not dialog.busy.isVisible(), timeout=PATIENCE)
    return dialog


def test_findings_are_shown_and_copied_as_the_command_prints_them(
    qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(installation, "examine", lambda: FOUND)
    dialog = opened(qtbot)
    assert dialog.state.text() == "1 problem found."
    assert dialog.rows.rowCount() == len(FOUND)
    dialog.copy_button.click()
    assert qapp.clipboard().text() == "ok   ffmpeg     here\nBAD  folder     The disk is full."
    qapp.clipboard().clear()
    dialog.close()


def test_a_check_that_can_not_be_made_is_told(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail() -> list[Finding]:
        raise EngineError("There is no room.", "Free some.")

    monkeypatch.setattr(installation, "examine", fail)
    dialog = opened(qtbot)
    assert dialog.state.text() == "There is no room. Free some."
    assert not dialog.copy_button.isEnabled()
    dialog.reject()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # raise(), without a screen
def test_the_menu_leads_to_the_check_and_from_there_to_the_guide(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(installation, "examine", lambda: FOUND)
    monkeypatch.setattr(InstallationDialog, "exec", lambda dialog: dialog.help_wanted.emit())
    window.actions_by_name["installation"].trigger()
    assert window.help.guide is not None
    assert window.help.guide.page.source().fileName() == "troubleshooting.md"


def test_the_real_check_finds_nothing_wrong(qtbot: QtBot) -> None:
    dialog = opened(qtbot)
    assert dialog.state.text() == "Everything works.", dialog.details()
    dialog.close()
