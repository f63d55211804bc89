"""LoRAs: between their list in the settings panel, their files and the workspace. Files are read on a thread."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from app.background.task_runner import Message, TaskRunner
from app.controllers.prompts import PromptsController
from app.state.request_history import note
from app.state.workspace import Workspace
from app.widgets.lora_list import LoraList
from app.widgets.settings_panel import SettingsPanel
from engine.errors import EngineError
from engine.models import ModelSpec
from engine.models.lora import check_fits
from engine.progress import ProgressCallback
from engine.request.loras import AskedLora, loras_from_text, loras_to_text
from engine.request.motion_request import MotionRequest
from engine.services.loras import fitting
from engine.weights.loras import keep


@dataclass(frozen=True)
class Looked:
    """Files that were given and are LoRAs of the model, what is wrong with others, and all that the model takes."""

    model: str
    new: tuple[AskedLora, ...]
    wrong: Message | None
    known: tuple[AskedLora, ...]


class LorasController(QObject):
    """Keeps the list in step with the request."""

    def __init__(self, workspace: Workspace, panel: SettingsPanel, window: QWidget) -> None:
        super().__init__(window)
        field: LoraList = panel.loras
        self.prompts = PromptsController(workspace, panel.prompt_tools, window)  # the other words for large models
        self._workspace, self._field, self._window = workspace, field, window
        self._waiting: list[Path] = []
        self._runner = TaskRunner("loras", self)
        self._runner.succeeded.connect(self._take)
        self._runner.failed.connect(self._fail)
        field.wanted.connect(self.ask)
        field.dropped.connect(self.add)
        field.changed.connect(self._set)
        field.known_chosen.connect(lambda lora: self._append((lora,)))
        workspace.request_changed.connect(self._show)
        workspace.spec_changed.connect(self._on_spec)
        self._on_spec(workspace.spec)
        self._show(workspace.request)

    @Slot()
    def ask(self) -> None:
        kinds = self.tr("LoRA files ({0})").format("*.safetensors")
        files, _ = QFileDialog.getOpenFileNames(self._window, self.tr("Choose LoRA files"), "", kinds)
        self.add([Path(file) for file in files])

    @Slot(object)
    def add(self, files: list[Path]) -> None:
        """Add files to the request as soon as they are read; their hashes take a second for each gigabyte."""
        self._waiting += files
        self._look()

    def shutdown(self) -> None:
        self._runner.shutdown()

    @Slot(object)
    def _on_spec(self, spec: ModelSpec) -> None:
        self._field.show_known(())
        if spec.lora:
            self._look()

    def _look(self) -> None:
        if not self._runner.busy:
            files, self._waiting = self._waiting, []
            self._runner.start(partial(look, self._workspace.spec, files))

    @Slot(object)
    def _take(self, found: Looked) -> None:
        if found.model == self._workspace.spec.id:
            self._field.show_known(found.known)
            self._append(found.new)
        if found.wrong is not None:
            self._workspace.notified.emit(found.wrong)
        if self._waiting or (found.model != self._workspace.spec.id and self._workspace.spec.lora):
            self._look()

    @Slot(object)
    def _fail(self, failure: Message) -> None:
        self._workspace.notified.emit(failure)

    def _append(self, new: tuple[AskedLora, ...]) -> None:
        asked = loras_from_text(self._workspace.request.loras)
        there = {lora.sha256 for lora in asked}
        more = tuple(lora for lora in new if lora.sha256 not in there)
        if more:
            self._set(loras_to_text((*asked, *more)))

    def _set(self, text: str) -> None:
        note(self._workspace, partial(self._workspace.change, loras=text))

    @Slot(object)
    def _show(self, request: MotionRequest) -> None:
        self._field.show_loras(request.loras)


def look(spec: ModelSpec, files: list[Path], report: ProgressCallback) -> Looked:
    """Take in files that the model can use, and list all that are known. Runs on a thread."""
    new, wrong = [], None
    for file in files:
        try:
            lora = keep(file, report)
            check_fits(lora.name, lora.kind, spec)
            new.append(AskedLora(lora.sha256, lora.name))
        except EngineError as error:
            wrong = wrong or Message.of(error)
    known = (AskedLora(lora.sha256, lora.name) for lora in fitting(spec))
    return Looked(spec.id, tuple(new), wrong, tuple(known))
