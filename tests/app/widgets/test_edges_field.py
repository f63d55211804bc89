"""What is around a photo in another shape: asked in the same words by all dialogs, and by the settings where it counts."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QColorDialog
from pytestqt.qtbot import QtBot

from app.dialogs.batch_sheet import BatchSheet
from app.dialogs.export_many import ExportManyDialog
from app.state.batch_choice import BatchChoice
from app.widgets.advanced_settings import AdvancedSettings
from app.widgets.edges_field import COLOUR, EdgesField
from app.widgets.export_panel import ExportPanel
from engine.models import MODELS
from engine.request.defaults import defaults
from engine.services.own_presets import ExportChoice


def choose(field: EdgesField, fit: str) -> None:
    field.setCurrentIndex(field.findData(fit))
    field.activated.emit(field.currentIndex())


def test_all_dialogs_offer_the_same_edges_and_the_usual_ones_are_the_photos(qtbot: QtBot) -> None:
    sheet, many, panel = BatchSheet([], "", False), ExportManyDialog(), ExportPanel()
    for widget in (sheet, many, panel):
        qtbot.addWidget(widget)
    fields = sheet.edges, many.edges, panel.fit
    words = [[field.itemText(i) for i in range(field.count())] for field in fields]
    assert words[0] == words[1] == words[2]
    assert words[0] == ["As the photo's ground", "Cut off", "Blurred photo", "White", "Black", "A colour…"]
    assert [field.chosen for field in fields] == [""] * 3


def test_what_is_chosen_in_the_dialog_of_a_batch_is_asked_for(qtbot: QtBot, tmp_path: object) -> None:
    sheet = BatchSheet([], "", False)
    qtbot.addWidget(sheet)
    sheet.restore(sheet.out, BatchChoice(places=("own",), fit="blur"))
    assert not sheet.edges.isEnabled()
    assert "own shape" in sheet.edges.toolTip()
    sheet.places["9:16"].click()
    assert sheet.edges.isEnabled()
    assert sheet.choice.fit == "blur"
    with qtbot.waitSignal(sheet.changed):
        choose(sheet.edges, "white")
    assert sheet.choice.fit == "white"
    sheet.show_export(ExportChoice(fit="black"))
    assert sheet.choice.fit == "black"
    sheet.ask_for_settings_only()
    assert sheet.edges.isEnabled(), "clips that are there are in whatever shape"


def test_any_colour_can_be_chosen_and_none_is_left_as_it_was(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    field, given = EdgesField(), [QColor("#336699"), QColor()]
    qtbot.addWidget(field)
    monkeypatch.setattr(QColorDialog, "getColor", lambda *_: given.pop(0))
    for _ in range(2):
        choose(field, COLOUR)
        assert (field.chosen, field.currentText()) == ("#336699", "#336699")
    field.show_edges("")
    assert field.chosen == ""


def test_the_settings_offer_edges_only_where_a_clip_has_any(qtbot: QtBot) -> None:
    settings = AdvancedSettings()
    qtbot.addWidget(settings)
    settings.show_spec(MODELS["breeze"])
    settings.show()
    for photo, there in (((2000, 1500), False), ((1500, 2000), True), ((0, 0), False)):
        settings.show_request(defaults(MODELS["breeze"], 1024, 768), photo)
        assert settings.fit.isVisible() == there
