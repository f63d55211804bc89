"""The sheet of a batch: what it asks is said in words that a stranger knows, and it holds still."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from app.dialogs.batch_sheet import BatchSheet


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
