"""The live preview of a large photo begins while the photo itself is still being opened."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from app.background.photo_loader import PhotoLoader
from app.state.auto_choice import AutoChoice
from app.state.live_player import LivePlayer
from engine.errors import EngineError
from engine.imaging.decoding import picture_size
from engine.models import model_spec
from engine.request.defaults import natural_size
from engine.request.motion_request import MotionRequest


class PlayAhead:
    """Plays what the request will be when the photo is open."""

    def __init__(self, live: LivePlayer, auto: AutoChoice, photo_loader: PhotoLoader) -> None:
        self._live, self._auto, self._photo_loader = live, auto, photo_loader
        self._coming: tuple[Path, MotionRequest] | None = None

    @property
    def photo(self) -> Path | None:
        """The photo that is being opened and plays already."""
        return self._coming[0] if self._coming is not None and self._photo_loader.busy else None

    def start(self, path: Path, request: MotionRequest) -> None:
        """A photo is being opened; `request` is as it was for the one before."""
        self._coming = None
        with suppress(EngineError):  # the loader tells what is wrong with it
            width, height = natural_size(picture_size(path), model_spec(request.model))
            coming = replace(request, width=width, height=height, hints="", depth="", end_image="")
            self._coming = path, coming  # first: the answer may be there at once
            if self._auto.wanted == path:
                self._live.choose(path, coming)
            self._live.show(*self._coming)

    def change(self, values: Mapping[str, object]) -> None:
        """These fields of the coming request are known by now."""
        if self._coming is not None:
            path, coming = self._coming
            self._coming = path, replace(coming, **values)  # type: ignore[arg-type]
            self._live.show(*self._coming)
