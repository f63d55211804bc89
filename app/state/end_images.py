"""End pictures: a request names one by its hash; this maps the hash to a file."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from app.state.clip_queue import ClipItem
from engine.imaging.source_image import SourceImage
from engine.request.motion_request import MotionRequest

if TYPE_CHECKING:
    pass


class EndImages:
    """The end pictures that are known."""

    def __init__(self) -> None:
        self._files: dict[str, Path] = {}

    def add(self, path: Path) -> str:
        """The picture's hash. Raises EngineError when the file is not a picture."""
        name = SourceImage.open(path).sha256
        self._files[name] = path
        return name

    def add_from_job(self, entry: ClipItem) -> None:
        """A job keeps a copy of what it ends on."""
        if (picture := entry.job.end_picture) is not None:
            self._files[entry.request.end_image] = picture

    def picture(self, request: MotionRequest) -> Path | None:
        path = self._files.get(request.end_image)
        return path if path is not None and path.exists() else None

    def without_missing(self, request: MotionRequest) -> MotionRequest:
        """The request, without its end picture if no file of it is known."""
        return request if self.picture(request) else replace(request, end_image="")
