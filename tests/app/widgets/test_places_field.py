"""Which shapes files are made for, and what they are called: asked in the same words by all dialogs."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from app.dialogs.batch_sheet import BatchSheet
from app.dialogs.export_many import ExportManyDialog
from app.widgets.name_pattern import NamePattern
from app.widgets.places_field import PlacesField

LEFT = Qt.MouseButton.LeftButton


def test_the_photos_own_shape_is_offered_and_goes_when_another_is_chosen_unless_it_is_chosen_again(
    qtbot: QtBot,
) -> None:
    field = PlacesField()
    qtbot.addWidget(field)
    field.show_places(("own",))
    with qtbot.waitSignals([field.changed] * 1):
        field.boxes["9:16"].click()
    assert field.chosen == ("9:16",), "eighty clips instead of sixty came of it"
    field.boxes["own"].click()
    field.boxes["1:1"].click()
    assert field.chosen == ("own", "9:16", "1:1")
    field.show_places(("own", "1:1"))
    field.boxes["4:5"].click()
    assert field.chosen == ("own", "1:1", "4:5"), "both were wanted the last time"


def test_a_part_of_names_is_put_in_by_a_press_and_the_example_says_what_comes_of_it(qtbot: QtBot) -> None:
    field = NamePattern(("photo", "shape", "folder"))
    qtbot.addWidget(field)
    field.show_pattern("shop-")
    buttons = {button.text(): button for button in field.findChildren(QToolButton)}
    assert set(buttons) == {"{photo}", "{shape}", "{folder}"}
    with qtbot.waitSignal(field.changed):
        qtbot.mouseClick(buttons["{shape}"], LEFT)
    assert field.edit.text() == "shop-{shape}"
    qtbot.mouseClick(buttons["{photo}"], LEFT)
    assert field.edit.text() == "shop-{shape}-{photo}", "parts stand apart"
    field.edit.setCursorPosition(5)
    qtbot.mouseClick(buttons["{photo}"], LEFT)
    assert field.edit.text() == "shop-{photo}-{shape}-{photo}"
    field.edit.setCursorPosition(0)
    qtbot.mouseClick(buttons["{folder}"], LEFT)
    assert field.edit.text() == "{folder}shop-{photo}-{shape}-{photo}", "one's own words are one's own"
    field.show_pattern("{photo}")
    field.edit.setCursorPosition(0)
    qtbot.mouseClick(buttons["{folder}"], LEFT)
    assert field.edit.text() == "{folder}/{photo}"
    field.edit.selectAll()
    qtbot.mouseClick(buttons["{photo}"], LEFT)
    assert field.edit.text() == "{photo}", "what is selected is replaced"
    assert all(button.accessibleDescription() for button in buttons.values()), "each says what it is"
    field.show_example("shop-9x16.mp4")
    assert (field.example.text(), field.example.objectName()) == ("For example “shop-9x16.mp4”", "quiet")
    field.show_problem("There is no {sku}.")
    assert (field.example.text(), field.example.objectName()) == ("There is no {sku}.", "warn")


def test_both_dialogs_ask_in_the_same_words(qtbot: QtBot) -> None:
    sheet, export = BatchSheet([], "", False), ExportManyDialog()
    for dialog in (sheet, export):
        qtbot.addWidget(dialog)
    words = [[box.text() for box in dialog.shapes.boxes.values()] for dialog in (sheet, export)]
    assert words[0] == words[1]
    assert words[0][:2] == ["The photo's own", "Tall 9:16"]
    for dialog in (sheet, export):
        parts = {button.text() for button in dialog.names.findChildren(QToolButton)}
        assert {"{photo}", "{shape}", "{size}", "{number}"} <= parts
        assert "{place}" not in parts
