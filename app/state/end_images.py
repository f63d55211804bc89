"""Pictures that clips may end on: a request names one by its hash, here is where the file is."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from app.background.task_runner import Failure
from app.desktop.files import ask_for_files
from app.state.clip_queue import ClipItem
from app.widgets.end_image_field import EndImageField
from engine.errors import EngineError
from engine.imaging.source_image import SourceImage
from engine.request.motion_request import MotionRequest

if TYPE_CHECKING:
    from app.state.workspace import Workspace


class EndImages:
    """The end pictures that are known."""

    def __init__(self) -> None:
        self._files: dict[str, Path] = {}

    def add(self, path: Path) -> str:
        """The picture's hash. Raises EngineError when it is none."""
        name = SourceImage.open(path).sha256
        self._files[name] = path
        return name

    def learn(self, entry: ClipItem) -> None:
        """A job keeps a copy of what it ends on."""
        if (picture := entry.job.end_picture) is not None:
            self._files[entry.request.end_image] = picture

    def picture(self, request: MotionRequest) -> Path | None:
        path = self._files.get(request.end_image)
        return path if path is not None and path.exists() else None

    def known(self, request: MotionRequest) -> MotionRequest:
        """The request, without an end picture that nobody has."""
        return request if self.picture(request) else replace(request, end_image="")


class EndImageController(QObject):
    """Between the rail's field and the studio."""

    def __init__(self, workspace: Workspace, field: EndImageField, window: QWidget) -> None:
        super().__init__(window)
        self._workspace, self._field, self._window = workspace, field, window
        field.wanted.connect(self.ask)
        field.dropped.connect(self.choose)
        field.cleared.connect(lambda: workspace.change(end_image=""))
        workspace.request_changed.connect(self._show)

    @Slot()
    def ask(self) -> None:
        if files := ask_for_files(self._window, self._workspace.settings.recent):
            self.choose(files[0])

    @Slot(object)
    def choose(self, path: Path) -> None:
        try:
            self._workspace.change(end_image=self._workspace.ends.add(path))
        except EngineError as error:
            self._workspace.troubled.emit(Failure.of(error))

    @Slot(object)
    def _show(self, request: MotionRequest) -> None:
        self._field.show_picture(self._workspace.ends.picture(request))
