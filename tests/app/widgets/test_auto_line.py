"""The line of auto says more once a person chooses, and no control below it moves for that."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from app.main_window import MainWindow
from app.state.importing import open_paths
from app.widgets.auto_line import AutoLine
from engine.services.auto_choices import CHOICES
from tests.conftest import SAMPLES


def test_the_first_own_choice_moves_no_control(qtbot: QtBot, window: MainWindow) -> None:
    open_paths(window.workspace, [SAMPLES / "dog.jpg"])
    line, panel = window.settings_panel.auto, window.settings_panel
    line.show_choice("An animal: it breathes and moves a little, the camera pushes in gently.", [])
    qtbot.wait(10)
    before = panel.strength.mapTo(window, panel.strength.rect().center())
    line.show_choice("An animal: it breathes and moves a little, the camera pushes in gently.", ["camera", "motion"])
    qtbot.wait(10)
    assert line.button.isVisible()
    assert "Set by you" in line.text.text()
    assert panel.strength.mapTo(window, panel.strength.rect().center()) == before


def test_every_choice_of_auto_has_a_word(qtbot: QtBot) -> None:
    line = AutoLine()
    qtbot.addWidget(line)
    line.show_choice("", sorted(next(iter(CHOICES.values())).fields))
    assert "motion of faces" in line.text.text()
