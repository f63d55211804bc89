"""Opens photos: small ones at once, large ones on a thread of its own, so that the window never blocks."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from app.background.task_runner import Call, Message, TaskRunner
from app.desktop.qimage import for_screen
from engine.errors import EngineError
from engine.imaging.decoding import picture_size
from engine.imaging.source_image import SourceImage
from engine.progress import ProgressCallback
from engine.request.validation import ground

LARGE_FILE, LARGE_PICTURE = 10**6, 10**6  # bytes, pixels: about 30 ms on one older server core
OnSuccess = Callable[[Any], object]
OnFailure = Callable[[Message], None]


class PhotoLoader(QObject):
    """The latest request wins: results of earlier ones are ignored."""

    busy_changed = Signal(str)  # what is being opened, as people call it; empty: nothing any more
    failed = Signal(object)  # Message

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = TaskRunner("photos", self)
        self._runner.succeeded.connect(self._on_done)
        self._runner.failed.connect(self._on_failure)
        self._runner.cancelled.connect(self._start_waiting)
        self.several: tuple[Path, ...] = ()  # files and folders that are being looked through
        self._next_call: Call | None = None
        self._callbacks: list[OnSuccess] = []  # of what is asked for; empty: nothing is, or it is not wanted any more
        self._on_error: OnFailure = self.failed.emit

    @property
    def busy(self) -> bool:
        """Whether something is being opened that is still wanted."""
        return bool(self._callbacks)

    def open(self, path: Path, background: str, on_success: OnSuccess, on_failure: OnFailure | None = None) -> None:
        """`on_success` is given the SourceImage: before this returns if it is small.

        Errors go to `on_failure`, or to the signal `failed`.
        """
        if is_large(path):
            self.run(path.name, partial(open_photo, path, background), on_success, on_failure)
            return
        self.cancel()
        try:
            photo = SourceImage.open(path, ground(background))
        except EngineError as error:
            (on_failure or self.failed.emit)(Message.of(error))
            return
        on_success(photo)

    def run(
        self, name: str, call: Call, on_success: OnSuccess, on_failure: OnFailure | None = None,
        several: tuple[Path, ...] = (),
    ) -> None:  # fmt: skip
        """`on_success` is given what the call returns, later. `several`: what it looks through."""
        self.several = several
        self._next_call, self._callbacks, self._on_error = call, [on_success], on_failure or self.failed.emit
        self.busy_changed.emit(name)
        if self._runner.busy:
            self._runner.cancel()
        else:
            self._start_waiting()

    def when_idle(self, do: Callable[[], object]) -> None:
        """Call `do` when the photo being opened is ready; at once, when none is."""
        if self.busy:
            self._callbacks.append(lambda _: do())
        else:
            do()

    def cancel(self) -> None:
        """Drop what is being opened."""
        if self.busy:
            self._runner.cancel()
            self._next_call, self._callbacks, self.several = None, [], ()
            self.busy_changed.emit("")

    def shutdown(self) -> None:
        self.cancel()
        self._runner.shutdown()

    @Slot()
    def _start_waiting(self) -> None:
        if self._next_call is not None:
            call, self._next_call = self._next_call, None
            self._runner.start(call)

    @Slot(object)
    def _on_done(self, value: object) -> None:
        if self._next_call is None:
            wanted = self._callbacks
            self.cancel()
            for callback in wanted:
                callback(value)
        self._start_waiting()

    @Slot(object)
    def _on_failure(self, failure: Message) -> None:
        if self._next_call is None and self.busy:
            self.cancel()
            self._on_error(failure)
        self._start_waiting()


def is_large(path: Path) -> bool:
    """Whether opening it takes long. What can't be read is quick."""
    try:
        if path.stat().st_size > LARGE_FILE:
            return True
        width, height = picture_size(path)
    except (OSError, EngineError):
        return False
    return width * height > LARGE_PICTURE


def open_photo(path: Path, background: str, report: ProgressCallback) -> SourceImage:
    photo = SourceImage.open(path, ground(background))
    for_screen(photo)  # on this thread it blocks nothing
    return photo
