"""The advanced settings say what was changed, field by field."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPlainTextEdit, QSlider, QSpinBox
from pytestqt.qtbot import QtBot

from app.state.request_history import DRAGGED
from app.widgets.advanced_settings import AdvancedSettings
from engine.models import MODELS
from engine.request.defaults import defaults


@pytest.mark.parametrize("model", ["breeze", "svd"])
def test_what_a_slider_a_box_or_a_text_changes_bit_by_bit_is_one_step_back(qtbot: QtBot, model: str) -> None:
    settings = AdvancedSettings()
    qtbot.addWidget(settings)
    settings.show_spec(MODELS[model])
    settings.show_request(defaults(MODELS[model], 512, 512, "none"), (1024, 1024))
    said = list[dict[str, object]]()
    settings.changed.connect(said.append)
    for number in [*settings.findChildren(QSlider), *settings.findChildren(QSpinBox)]:
        number.setValue(number.maximum() - 1)
    settings.negative._timer.setInterval(0)
    for text in settings.findChildren(QPlainTextEdit):
        text.setPlainText("no text")
    qtbot.waitUntil(lambda: any("negative_prompt" in change for change in said))
    fields = {name for change in said for name in change}
    assert {"steps", "life", "face", "effects"} <= fields
    assert fields <= set(DRAGGED)
