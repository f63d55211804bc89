"""The models dialog: what a model is for, and getting its weights."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from app.dialogs.models import ModelsDialog
from app.state.importing import open_paths
from engine.errors import DownloadError
from engine.models import MODELS, ModelSpec
from engine.progress import Phase, Progress, ProgressCallback
from engine.runtime import torch_install
from engine.runtime.gpu_detection import Gpu
from engine.weights import weights_folder
from engine.weights.manifest import Entry, Manifest
from tests.app.conftest import PATIENCE, OpenWindow, ScriptedPipeline, ScriptedSession
from tests.conftest import SAMPLES
from tests.support.torch_index import Index, index

__all__ = ["index"]


@pytest.fixture
def card(monkeypatch: pytest.MonkeyPatch) -> list[Gpu | None]:
    """What is found to be in this computer: nothing, unless a test puts something in."""
    found: list[Gpu | None] = [None]
    monkeypatch.setattr("engine.runtime.gpu_detection.find_gpus", lambda: found[-1])
    return found


@pytest.fixture
def dialog(qtbot: QtBot, looks: QApplication, card: list[Gpu | None]) -> Iterator[ModelsDialog]:
    dialog = ModelsDialog()
    dialog.show()
    qtbot.waitUntil(lambda: not dialog._asker.busy, timeout=PATIENCE)
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


def test_a_damaged_model_is_told_as_such_and_can_be_checked_and_downloaded(
    dialog: ModelsDialog, open_window: OpenWindow
) -> None:
    spec = MODELS["svd-xt"]
    weights_folder(spec).mkdir(parents=True)
    Manifest(weights_folder(spec), {"unet/model.safetensors": Entry(5, "0" * 64, "org/model")}, True).write()
    dialog.show_models("svd-xt")
    assert dialog.list.currentItem().text().splitlines()[1].startswith("damaged")
    assert [b.isEnabled() for b in (dialog.fetch, dialog.take, dialog.check, dialog.drop)] == [True] * 4
    window = open_window()
    panel = window.settings_panel
    assert panel.model.itemText(panel.model.findData("svd-xt")).endswith("(damaged)")
    open_paths(window.workspace, [SAMPLES / "dog.jpg"])
    window.workspace.change(model="svd-xt")
    assert "is damaged: check it" in panel.outcome.text()


@pytest.mark.parametrize(
    ("gib", "ltx", "wan", "told"),
    [(None, "no GPU", "no GPU", "No graphics card was found"), (2, "does not fit", "does not fit", "not enough"),
     (7, "fits, slower", "does not fit", "fits, but slower"), (12, "fits", "fits, slower", "12 GiB: fits.")],
)  # fmt: skip
def test_each_model_says_what_graphics_memory_it_takes_and_whether_it_is_here(
    qtbot: QtBot, looks: QApplication, card: list[Gpu | None], gib: int | None, ltx: str, wan: str, told: str
) -> None:
    card.append(None if gib is None else Gpu("NVIDIA <Test>", gib * 2**30))
    dialog = ModelsDialog()
    qtbot.waitUntil(lambda: not dialog._asker.busy, timeout=PATIENCE)
    rows = {model: dialog.list.item(row).text() for row, model in enumerate(MODELS)}
    assert rows["breeze"] == "Breeze\nbuilt in · needs no graphics card"
    assert rows["ltx-0.9.8"].endswith(f"\n25 GB to download · needs a GPU with 4 to 8 GiB (estimate): {ltx}")
    assert rows["wan-2.2-5b"].endswith(f"9 to 24 GiB (estimate): {wan}")
    dialog.show_models("ltx-0.9.8")
    assert "7.6 GiB for the whole model on the GPU; at least 3.9 GiB" in dialog.text.text()
    assert told in dialog.text.text()
    assert "<Test>" not in dialog.text.text()
    dialog.shutdown()
    dialog.deleteLater()


def test_a_fetch_shows_how_far_it_is_and_can_be_paused(
    qtbot: QtBot, dialog: ModelsDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    def endless(spec: ModelSpec, report: ProgressCallback) -> Path:
        while True:
            report(Progress(Phase.FETCH, 250, 1000))

    monkeypatch.setattr("engine.weights.download.fetch", endless)
    dialog.show_models("ltx-0.9.8")
    press(qtbot, dialog.fetch)
    qtbot.waitUntil(lambda: dialog.bar.value() == 250, timeout=PATIENCE)
    assert dialog.fetch.text() == "Pause"
    assert not dialog.list.isEnabled()
    press(qtbot, dialog.fetch)
    qtbot.waitUntil(lambda: dialog.fetch.text() == "Download", timeout=PATIENCE)
    assert dialog.list.isEnabled()


def test_a_licence_that_leaves_out_countries_is_agreed_to_first(
    qtbot: QtBot, dialog: ModelsDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    fetched, asked, answer = [], [], [False]
    monkeypatch.setattr("engine.weights.download.fetch", lambda spec, report: fetched.append(spec.id))
    monkeypatch.setattr("app.dialogs.models.agrees", lambda window, *said: asked.append(said) or answer[0])
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *about: fetched.append("a folder") or "")
    dialog.show_models("hunyuan-1.5")
    for button in (dialog.fetch, dialog.take):
        press(qtbot, button)
    assert fetched == []
    assert all("South Korea" in text and "LICENSE" in text for _, text, _ in asked)
    answer[0] = True
    press(qtbot, dialog.fetch)
    qtbot.waitUntil(lambda: fetched == ["hunyuan-1.5"], timeout=PATIENCE)
    dialog.show_models("wan-2.2-5b")
    press(qtbot, dialog.take)
    assert len(asked) == 3  # nobody is asked about a free licence


def test_what_goes_wrong_is_told_with_the_way_on(
    qtbot: QtBot, dialog: ModelsDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(spec: ModelSpec, report: ProgressCallback) -> Path:
        raise DownloadError("The line is dead.", "Try again later.")

    monkeypatch.setattr("engine.weights.download.fetch", fail)
    dialog.show_models("ltx-0.9.8")
    press(qtbot, dialog.fetch)
    qtbot.waitUntil(lambda: "dead" in dialog.status.text(), timeout=PATIENCE)
    assert "Try again later." in dialog.status.text()


def test_a_folder_without_weights_is_refused_by_name(
    qtbot: QtBot, dialog: ModelsDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *a: str(tmp_path))
    dialog.show_models("ltx-0.9.8")
    press(qtbot, dialog.take)
    qtbot.waitUntil(lambda: bool(dialog.status.text()), timeout=PATIENCE)
    assert dialog.fetch.isEnabled()


@pytest.fixture
def bundled(index: Index, qtbot: QtBot, dialog: ModelsDialog) -> ModelsDialog:
    """The dialog of a bundle: torch is not here, and comes from an index on this computer."""
    dialog.show_models("ltx-0.9.8")
    dialog.large.show_state()
    return dialog


def test_from_its_source_vivant_offers_no_torch(dialog: ModelsDialog) -> None:
    dialog.show_models("ltx-0.9.8")
    assert not dialog.large.isVisible()


def test_what_large_models_need_is_offered_beside_them_alone_with_its_size(bundled: ModelsDialog) -> None:
    assert bundled.large.isVisible()
    assert bundled.large.button.text() == "Install torch for large models (about 0.0 GB)"
    bundled.show_models("breeze")
    assert not bundled.large.isVisible()


def test_torch_is_paused_goes_on_and_is_taken_away_again(qtbot: QtBot, bundled: ModelsDialog, index: Index) -> None:
    box, changes = bundled.large, []
    bundled.changed.connect(lambda: changes.append(torch_install.is_installed()))
    press(qtbot, box.button)
    assert box.button.text() == "Pause"
    qtbot.waitUntil(lambda: len(index.served) == 2, timeout=PATIENCE)
    qtbot.waitUntil(lambda: box.bar.value() > 0, timeout=PATIENCE)
    assert not box.bar.isHidden()
    press(qtbot, box.button)
    qtbot.waitUntil(lambda: not box.busy, timeout=PATIENCE)
    assert (torch_install.is_installed(), box.bar.isHidden(), box.button.text()[:7]) == (False, True, "Install")

    index.open.set()
    press(qtbot, box.button)
    qtbot.waitUntil(lambda: not box.busy, timeout=PATIENCE)
    assert torch_install.is_installed()
    assert sum(name.startswith("torch") for name in index.served) == 1
    assert "is installed" in box.status.text()

    assert box.button.text() == "Remove torch"
    press(qtbot, box.button)
    qtbot.waitUntil(lambda: not box.busy, timeout=PATIENCE)
    assert not torch_install.is_installed()
    assert changes == [False, True, False]


def test_a_torch_that_is_not_to_be_had_is_told_with_the_way_on(
    qtbot: QtBot, bundled: ModelsDialog, index: Index
) -> None:
    for wheel in index.wheels.glob("torch-*"):
        wheel.unlink()
    press(qtbot, bundled.large.button)
    qtbot.waitUntil(lambda: not bundled.large.busy, timeout=PATIENCE)
    assert "could not be downloaded" in bundled.large.status.text()
    assert "distribution" not in bundled.large.status.text()  # pip's own words are no sentence for a person
    assert "try again" in bundled.large.status.text()
    assert bundled.large.button.isEnabled()


class Watched(ScriptedSession):
    """A session that remembers whether torch was here whenever it was ended."""

    def __init__(self, pipeline: ScriptedPipeline) -> None:
        super().__init__(pipeline)
        self.ends: list[bool] = []

    def close(self) -> None:
        self.ends.append(torch_install.is_installed())
        super().close()


def test_the_engine_lets_go_before_torch_goes_and_keeps_what_a_running_clip_may_need(
    qtbot: QtBot, open_window: OpenWindow, pipeline: ScriptedPipeline, index: Index
) -> None:
    session = Watched(pipeline)
    window = open_window(session)
    torch_install.packages_folder().mkdir(parents=True)
    pipeline.gate.clear()
    open_paths(window.workspace, [SAMPLES / "dog.jpg"])
    window.workspace.animate()
    dialog = ModelsDialog(window, window.workspace)
    assert not dialog.large.button.isEnabled()
    pipeline.gate.set()
    qtbot.waitUntil(dialog.large.button.isEnabled, timeout=PATIENCE)
    assert session.ends == []
    dialog.large.button.click()
    qtbot.waitUntil(lambda: not dialog.large.busy, timeout=PATIENCE)
    assert session.ends == [True, False]
    dialog.shutdown()
    dialog.deleteLater()
