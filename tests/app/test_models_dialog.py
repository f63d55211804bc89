"""The models dialog: what a model is for, and getting its weights."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from app.models_dialog import ModelsDialog
from engine.errors import DownloadError
from engine.models import MODELS, ModelSpec
from engine.progress import Phase, Progress, Report
from tests.app.conftest import PATIENCE


@pytest.fixture
def dialog(qtbot: QtBot, looks: QApplication) -> Iterator[ModelsDialog]:
    dialog = ModelsDialog()
    dialog.show()
    yield dialog
    dialog.shutdown()
    dialog.close()
    dialog.deleteLater()


def press(qtbot: QtBot, button: object) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_every_model_says_what_it_is_for_its_licence_and_its_size(dialog: ModelsDialog) -> None:
    assert dialog.list.count() == len(MODELS)
    for model, spec in MODELS.items():
        dialog.show_models(model)
        assert spec.title in dialog.text.text()
        assert spec.licence in dialog.text.text()
        assert dialog.fetch.isEnabled() == bool(spec.sources)


def test_a_fetch_shows_how_far_it_is_and_can_be_paused(
    qtbot: QtBot, dialog: ModelsDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    def endless(spec: ModelSpec, report: Report) -> Path:
        while True:
            report(Progress(Phase.FETCH, 250, 1000))

    monkeypatch.setattr("engine.weights.fetch.fetch", endless)
    dialog.show_models("ltx-0.9.5")
    press(qtbot, dialog.fetch)
    qtbot.waitUntil(lambda: dialog.bar.value() == 250, timeout=PATIENCE)
    assert dialog.fetch.text() == "Pause"
    assert not dialog.list.isEnabled()
    press(qtbot, dialog.fetch)
    qtbot.waitUntil(lambda: dialog.fetch.text() == "Fetch", timeout=PATIENCE)
    assert dialog.list.isEnabled()


def test_what_goes_wrong_is_told_with_the_way_on(
    qtbot: QtBot, dialog: ModelsDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(spec: ModelSpec, report: Report) -> Path:
        raise DownloadError("The line is dead.", "Try again later.")

    monkeypatch.setattr("engine.weights.fetch.fetch", fail)
    dialog.show_models("ltx-0.9.5")
    press(qtbot, dialog.fetch)
    qtbot.waitUntil(lambda: "dead" in dialog.told.text(), timeout=PATIENCE)
    assert "Try again later." in dialog.told.text()


def test_a_folder_without_weights_is_refused_by_name(
    qtbot: QtBot, dialog: ModelsDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *a: str(tmp_path))
    dialog.show_models("ltx-0.9.5")
    press(qtbot, dialog.take)
    qtbot.waitUntil(lambda: bool(dialog.told.text()), timeout=PATIENCE)
    assert dialog.fetch.isEnabled()
