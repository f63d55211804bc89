"""Where batches are made is chosen in a dialog, which asks the crew whether it answers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.background.task_runner import Message
from app.dialogs.crew import CrewDialog
from app.state.settings import Settings
from engine.services.batch_process import Crew, LookAtCrew
from engine.services.crew.client import Member

ADDRESS = "tls://192.168.1.5:8786"


@pytest.fixture
def dialog(qtbot: QtBot, settings: Settings) -> Iterator[CrewDialog]:
    found = CrewDialog(settings)
    qtbot.addWidget(found)
    yield found
    found.shutdown()


def test_this_computer_is_usual_and_a_crew_is_remembered(dialog: CrewDialog, settings: Settings) -> None:
    assert dialog.here.isChecked()
    assert not dialog.address.isEnabled()
    dialog.there.setChecked(True)
    dialog.address.setText("192.168.1.5")
    dialog.accept()
    assert "is not the address of a crew" in dialog.status.text()
    assert settings.crew == ("", "")
    dialog.address.setText(f" {ADDRESS} ")
    dialog.key.setText("/keys/crew.pem")
    dialog.accept()
    assert settings.crew == (ADDRESS, "/keys/crew.pem")
    again = CrewDialog(settings)
    assert (again.there.isChecked(), again.address.text(), again.key.text()) == (True, ADDRESS, "/keys/crew.pem")
    again.here.setChecked(True)
    again.accept()
    again.shutdown()
    assert settings.crew == ("", "")


def test_the_crew_is_asked_who_takes_part(dialog: CrewDialog, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []
    monkeypatch.setattr(dialog.task, "start", asked.append)
    dialog.there.setChecked(True)
    dialog.address.setText(ADDRESS)
    dialog.key.setText("/keys/crew.pem")
    dialog.check.click()
    assert asked == [LookAtCrew(Crew(ADDRESS, Path("/keys/crew.pem")))]
    dialog.task.answered.emit([Member("kontor", 4, True), Member("old", 2, False)])
    assert dialog.status.text() == "The crew answers. Machines: 2"
    texts = [dialog.members.item(i).text() for i in range(dialog.members.count())]
    assert texts == ["kontor: 4 clips at a time", "old: another version or other bytes, left out"]
    dialog.task.failed.emit(Message("No scheduler answers.", "Is it open?"))
    assert dialog.status.text() == "No scheduler answers. Is it open?"
    assert dialog.check.isEnabled()
