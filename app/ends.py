"""Pictures that clips may end on: a request names one by its hash, here is where the file is."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from app.files import ask_for_files
from app.queue import Entry
from app.runner import Failure
from app.widgets.end_picture import EndPicture
from engine.errors import EngineError
from engine.image import SourceImage
from engine.request import MotionRequest

if TYPE_CHECKING:
    from app.studio import Studio


class Ends:
    """The end pictures that are known."""

    def __init__(self) -> None:
        self._files: dict[str, Path] = {}

    def add(self, path: Path) -> str:
        """The picture's hash. Raises EngineError when it is none."""
        name = SourceImage.open(path).sha256
        self._files[name] = path
        return name

    def learn(self, entry: Entry) -> None:
        """A job keeps a copy of what it ends on."""
        if (picture := entry.job.end_picture) is not None:
            self._files[entry.request.end_image] = picture

    def picture(self, request: MotionRequest) -> Path | None:
        path = self._files.get(request.end_image)
        return path if path is not None and path.exists() else None

    def known(self, request: MotionRequest) -> MotionRequest:
        """The request, without an end picture that nobody has."""
        return request if self.picture(request) else replace(request, end_image="")


class EndDesk(QObject):
    """Between the rail's field and the studio."""

    def __init__(self, studio: Studio, field: EndPicture, window: QWidget) -> None:
        super().__init__(window)
        self._studio, self._field, self._window = studio, field, window
        field.wanted.connect(self.ask)
        field.dropped.connect(self.choose)
        field.cleared.connect(lambda: studio.change(end_image=""))
        studio.request_changed.connect(self._show)

    @Slot()
    def ask(self) -> None:
        if files := ask_for_files(self._window, self._studio.settings.recent):
            self.choose(files[0])

    @Slot(object)
    def choose(self, path: Path) -> None:
        try:
            self._studio.change(end_image=self._studio.ends.add(path))
        except EngineError as error:
            self._studio.troubled.emit(Failure.of(error))

    @Slot(object)
    def _show(self, request: MotionRequest) -> None:
        self._field.show_picture(self._studio.ends.picture(request))
