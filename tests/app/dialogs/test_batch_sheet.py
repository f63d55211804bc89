"""The sheet of a batch: what it asks is said in words that a stranger knows, and it holds still."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from app.desktop.language import speak
from app.dialogs.batch_sheet import BatchSheet
from engine import language
from engine.services.batch.earlier import Earlier
from engine.services.batch.forecast import BatchForecast
from engine.services.batch.made_as import MadeAs, TooSmall
from engine.services.batch.table import BadRow
from engine.services.batch_process import Surveyed

FORECAST = BatchForecast(60, 120.0, 10**9, 10**8)
BAD = (BadRow(3, "“mug.jpg” is damaged or incomplete.", "Copy or download it again."),)


def shown(qtbot: QtBot) -> BatchSheet:
    sheet = BatchSheet([], "tls://192.168.1.5:8786", True)
    qtbot.addWidget(sheet)
    sheet.show()
    QApplication.processEvents()
    return sheet


def test_every_field_says_what_it_is_for(qtbot: QtBot) -> None:
    sheet = shown(qtbot)
    fields = [*sheet.findChildren(QAbstractButton), *sheet.findChildren(QComboBox), *sheet.findChildren(QLineEdit)]
    plain = (sheet.make, sheet.cancel)
    silent = [one for one in fields if not one.toolTip() and one not in plain and not sheet.folder.isAncestorOf(one)]
    assert silent == []
    assert sheet.best_of.itemText(0) == "One try"
    assert sheet.check.text() == "Check that each clip looks like its photo"


@pytest.mark.parametrize("code", ["en", "de", "ja"])
def test_nothing_slides_when_a_message_comes_or_goes(qtbot: QtBot, looks: QApplication, code: str) -> None:
    speak(looks, code)
    try:
        sheet = shown(qtbot)
        sheet.show_survey(Surveyed(20, 60, Earlier(), (), FORECAST, "mug-9x16.mp4"))
        before = places(sheet, sheet.make, sheet.cancel)
        sheet.show_problem("Choose at least one shape.", "")
        assert places(sheet, sheet.make, sheet.cancel) == before
        sheet.show_survey(Surveyed(20, 60, Earlier(56, 1, 2), (), FORECAST, "mug-9x16.mp4"))
        assert places(sheet, sheet.make, sheet.cancel) == before
        sheet.show_survey(
            Surveyed(20, 60, Earlier(), (), FORECAST, "mug.mp4", "“mug.mp4” would be replaced.", "Choose.")
        )
        assert places(sheet, sheet.make, sheet.cancel) == before
        sheet.show_survey(Surveyed(20, 60, Earlier(), BAD, FORECAST, "mug-9x16.mp4"))
        assert places(sheet) == {part: before[part] for part in places(sheet)}, (
            "rows that can't be used are listed below"
        )
        sheet.show_survey(Surveyed(20, 60, Earlier(), (), FORECAST, "mug-9x16.mp4"))
        assert places(sheet) == {part: before[part] for part in places(sheet)}, "also after the list was there"
    finally:
        speak(looks, language.ENGLISH)


def places(sheet: BatchSheet, *others: QAbstractButton) -> dict[object, QPoint]:
    """Where the fields are in the sheet."""
    QApplication.processEvents()
    fields = (sheet.asked, sheet.shapes, sheet.edges, sheet.pattern, sheet.check, sheet.best_of, *others)
    return {field: field.mapTo(sheet, QPoint(0, 0)) for field in fields}


def test_what_each_clip_will_be_and_which_photos_are_too_small_is_said_before(qtbot: QtBot) -> None:
    sheet = shown(qtbot)
    made = (MadeAs(2.0, (1080, 1920), ".mp4"), MadeAs(2.0, (1080, 1080), ".mp4"), MadeAs(2.0, None, ".mp4"))
    small = TooSmall(("cream.png", "soap.png"), 1080)
    sheet.show_survey(Surveyed(20, 60, Earlier(), (), FORECAST, "mug.mp4", made_as=made, too_small=small))
    assert sheet.each.text().split("\n") == [
        "2 s, 1080 x 1920, 1080 x 1080, the photo's own shape, MP4 (H.264)", "All is as set in the window.",
    ]  # fmt: skip
    assert sheet.soft.text() == "2 photos are smaller than 1080 pixels: their clips will look soft."
    assert "cream.png" in sheet.soft.toolTip()
    assert sheet.soft.isVisible()
    sheet.show_survey(Surveyed(20, 60, Earlier(), (), FORECAST, "mug.mp4", made_as=made))
    assert not sheet.soft.isVisible()
