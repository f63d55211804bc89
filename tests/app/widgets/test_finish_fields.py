"""The fields that finish a clip give what is chosen, and take back what was remembered."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from app.dialogs.export_many import finish_of
from app.widgets.finish_fields import FinishFields
from engine.export import FORMATS, ExportOptions
from engine.export.endings import Ending
from engine.export.marks import Mark, logo_from
from engine.export.sound import Sound


def test_what_is_chosen_goes_into_the_export_and_is_remembered(qtbot: QtBot, photo: Path) -> None:
    fields = FinishFields(with_photo=True)
    qtbot.addWidget(fields)
    assert fields.applied(ExportOptions()) == ExportOptions()
    assert not fields.something
    logo = logo_from(photo)
    qtbot.keyClicks(fields.text.text, "Sale")
    fields.text.scale.setValue(20)
    fields.logo.show_logo(photo.name, logo)
    fields.choose_sound(photo)
    fields.level.setValue(50)
    fields.ending.setCurrentIndex(fields.ending.findData("hold:2"))
    fields.plays.setCurrentIndex(fields.plays.findData(3))
    wanted = fields.applied(ExportOptions())
    assert wanted.marks == (Mark(text="Sale", size=0.2), Mark(logo=logo, position="top-right", size=0.12))
    assert wanted.sound == Sound(photo, 0.5)
    assert (wanted.ending, wanted.encoding.plays) == (Ending("hold", 2), 3)
    other = FinishFields(with_photo=False)
    qtbot.addWidget(other)
    other.restore(finish_of({**fields.chosen(), "more": 1}))
    again = other.applied(ExportOptions())
    assert (again.marks, again.ending, again.encoding.plays) == (wanted.marks, wanted.ending, 3)
    assert again.sound is None, "a sound is a file of one machine's"
    for damaged in ({"marks": [5, {"text": 1}], "ending": [], "plays": "x"}, {"marks": "no"}, {}):
        other.restore(finish_of(damaged))
        assert other.applied(ExportOptions()) == ExportOptions()


def test_what_a_format_cannot_hold_is_not_offered(qtbot: QtBot) -> None:
    fields = FinishFields(with_photo=True)
    qtbot.addWidget(fields)
    fields.show_kinds([FORMATS["gif"]])
    assert (fields.plays.isEnabled(), fields.sound.isEnabled()) == (True, False)
    fields.show_kinds([FORMATS["mp4"]])
    assert (fields.plays.isEnabled(), fields.sound.isEnabled()) == (False, True)
