"""The end picture: between its field in the settings panel and the workspace."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from app.background.task_runner import Message
from app.desktop.files import ask_for_files
from app.state.request_history import note
from app.state.workspace import Workspace
from app.widgets.end_image_field import EndImageField
from engine.errors import EngineError
from engine.request.motion_request import MotionRequest


class EndImageController(QObject):
    """Keeps the field in step with the request."""

    def __init__(self, workspace: Workspace, field: EndImageField, window: QWidget) -> None:
        super().__init__(window)
        self._workspace, self._field, self._window = workspace, field, window
        field.wanted.connect(self.ask)
        field.dropped.connect(self.choose)
        field.cleared.connect(lambda: self._set(""))
        workspace.request_changed.connect(self._show)

    @Slot()
    def ask(self) -> None:
        if files := ask_for_files(self._window, self._workspace.settings.photos_folder):
            self.choose(files[0])

    @Slot(object)
    def choose(self, path: Path) -> None:
        try:
            self._set(self._workspace.end_images.add(path))
        except EngineError as error:
            self._workspace.notified.emit(Message.of(error))

    def _set(self, picture: str) -> None:
        note(self._workspace, partial(self._workspace.change, end_image=picture))

    @Slot(object)
    def _show(self, request: MotionRequest) -> None:
        self._field.show_picture(self._workspace.end_images.picture(request))
