"""Plays the live preview of a photo: asks for one frame after another, and shows each change of the request at once."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from engine.arrays import UInt8Array
from engine.errors import EngineError, WorkerDiedError
from engine.request.motion_request import MotionRequest
from engine.services.preview_process import (
    Answer,
    ChoiceWanted,
    DepthFileWanted,
    FrameWanted,
    Photo,
    Previewer,
    Question,
    ThumbnailWanted,
)

LOOK_MS = 3  # between two looks for an answer
FASTEST = 30.0  # frames a second; a faster clip leaves some out
END_PAUSE = 0.5  # seconds that a clip that does not loop rests on its last frame
REFINED_SECONDS = 0.4  # after a change, when the frame that stands is asked for again: it is exact by then
MOST_DEATHS = 3  # in a row; then the photo stays still


@dataclass(frozen=True)
class LiveFrame:
    """One frame of the preview, `pixels` (h, w, 3), and what it is of."""

    pixels: UInt8Array
    photo: Path
    request: MotionRequest
    index: int


class LivePlayer(QObject):
    """Only one question is on its way at a time; while it is, the newest request waits, and nothing piles up."""

    frame_ready = Signal(object)  # LiveFrame
    chosen = Signal(object, str)  # path of a photo, and its kind
    thumbnail_ready = Signal(str, object, object)  # its key, frames (count, h, w, 3), the ThumbnailWanted
    playing_changed = Signal(bool)
    depth_saved = Signal(object)  # Path
    failed = Signal(object)  # EngineError: the depth can't be saved

    def __init__(
        self, previewer: Previewer, parent: QObject | None = None, now: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(parent)
        self._previewer, self._now = previewer, now
        self._photo: Photo | None = None
        self._began = 0.0  # when frame 0 was, or would have been
        self._index = 0  # of the frame that was asked for last
        self._changed = self._refined = True  # whether the newest request has been asked for; and once more
        self._asked_at = 0.0
        self.playing = True
        self._visible = True
        self._deaths = 0
        self._choice: ChoiceWanted | None = None
        self._choosing: Path | None = None  # the photo of a choice that waits or is on its way
        self._thumbnails: dict[str, ThumbnailWanted] = {}
        self._depth = False  # is shown in place of the clip
        self._file: DepthFileWanted | None = None  # that waits
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._advance)

    # ------------------------------------------------------------ what is played

    @property
    def active(self) -> bool:
        """Whether there is something to play."""
        return self._photo is not None

    @property
    def index(self) -> int:
        return self._index

    def show(self, path: Path, request: MotionRequest) -> None:
        """Play this from now on; the place in the clip stays where it is."""
        photo = Photo(path, request)
        if photo == self._photo:
            return
        if self._photo is None or self._photo.path != path:
            self._deaths = 0
            self._thumbnails.clear()
            self._began = self._now()
        else:
            share = self._place(self._photo.request) / self._period(self._photo.request)
            self._began = self._now() - share * self._period(request)
        self._photo, self._changed = photo, True
        self._advance()

    def stop(self) -> None:
        """Nothing is to be played any more."""
        self._photo = self._choice = self._choosing = None
        self._thumbnails.clear()

    def choose(self, path: Path, request: MotionRequest) -> None:
        """Find out what to make of a photo; `chosen` says it."""
        if self._choosing != path:
            self._choice, self._choosing = ChoiceWanted(path, request), path
            self._advance()

    def draw_thumbnails(self, wanted: dict[str, MotionRequest], side: int, count: int) -> None:
        """Thumbnails of other requests for the same photo, when there is time; those that still wait are forgotten."""
        if self._photo is not None:
            path, now = self._photo.path, self._photo.request
            self._thumbnails = {
                key: ThumbnailWanted(path, request, now, side, count) for key, request in wanted.items()
            }
            self._advance()

    def play(self, on: bool) -> None:
        if on != self.playing:
            self.playing = on
            if on and self._photo is not None:
                self._began = self._now() - self._index / self._photo.request.fps
            self.playing_changed.emit(on)
        self._advance()

    def seek(self, index: int) -> None:
        """Stand still at a frame."""
        if self._photo is not None:
            self._index = index % self._photo.request.frames
            self._changed = True
            self.play(False)

    def show_depth(self, on: bool) -> None:
        """From now on frames show what the depth is taken to be, or the clip again."""
        self._depth, self._changed = on, True
        self._advance()

    def save_depth(self, path: Path, request: MotionRequest, file: Path) -> None:
        """Write the depth of a photo; `depth_saved` says when that is done, `failed` when it can't be."""
        self._file = DepthFileWanted(path, request, file)
        self._advance()

    def set_visible(self, visible: bool) -> None:
        """Nothing is drawn while the preview is hidden."""
        self._visible = visible
        self._advance()

    def start(self) -> None:
        self._previewer.start()

    def shutdown(self) -> None:
        self.stop()
        self._timer.stop()
        self._previewer.close()

    # ------------------------------------------------------------ questions and answers

    @Slot()
    def _advance(self) -> None:
        """Take an answer that has come, ask the next question, and set the timer for the next look."""
        if self._previewer.waiting and (reply := self._previewer.receive()) is not None:
            self._take(*reply)
        if not self._previewer.waiting and (question := self._next()) is not None:
            self._previewer.ask(question)
        wait = LOOK_MS if self._previewer.waiting else self._idle_ms()
        self._timer.start(wait) if wait is not None else self._timer.stop()

    def _next(self) -> Question | None:
        if self._choice is not None:
            question, self._choice = self._choice, None
            return question
        if self._file is not None:
            file, self._file = self._file, None
            return file
        photo = self._photo
        if photo is None or not self._visible or self._deaths >= MOST_DEATHS:
            return None
        if self._changed or self._seconds_left() <= 0:
            if self.playing:
                self._index = min(int(self._place(photo.request) * photo.request.fps), photo.request.frames - 1)
            self._index = min(self._index, photo.request.frames - 1)
            self._refined, self._changed = not self._changed, False
            self._asked_at = self._now()
            return self._wanted(self._index)
        if self._thumbnails:
            return self._thumbnails[next(iter(self._thumbnails))]
        return None

    def _take(self, question: Question, answer: Answer) -> None:
        if isinstance(question, ChoiceWanted) and question.path == self._choosing:
            self._choosing = None
        if isinstance(answer, EngineError):
            self._take_error(question, answer)
            return
        if isinstance(question, ChoiceWanted):
            assert isinstance(answer, str)
            self.chosen.emit(question.path, answer)
        elif isinstance(question, DepthFileWanted):
            self.depth_saved.emit(question.file)
        elif isinstance(question, ThumbnailWanted):
            for key in [key for key, wanted in self._thumbnails.items() if wanted == question]:
                del self._thumbnails[key]
                self.thumbnail_ready.emit(key, answer, question)
        else:
            assert not isinstance(answer, str)
            self._deaths = 0
            if self._photo is not None and self._photo.path == question.path:
                self.frame_ready.emit(LiveFrame(answer, question.path, question.request, question.index))

    def _take_error(self, question: Question, error: EngineError) -> None:
        self._thumbnails.clear()
        if isinstance(question, DepthFileWanted):
            self.failed.emit(error)
        if isinstance(error, WorkerDiedError):
            self._deaths += 1
            self._changed = True
        elif isinstance(question, FrameWanted) and question == self._wanted(question.index):
            self._photo = None  # it can't be read: the window tells so itself

    def _wanted(self, index: int) -> FrameWanted | None:
        photo = self._photo
        return None if photo is None else FrameWanted(photo.path, photo.request, index, self._depth)

    # ------------------------------------------------------------ time

    def _period(self, request: MotionRequest) -> float:
        """Seconds from one beginning of the clip to the next."""
        return request.frames / request.fps + (END_PAUSE if request.loop == "none" else 0.0)

    def _place(self, request: MotionRequest) -> float:
        """Seconds since the clip restarted."""
        return (self._now() - self._began) % self._period(request)

    def _seconds_left(self) -> float:
        """Until the next frame is to be asked for."""
        assert self._photo is not None
        since = self._now() - self._asked_at
        if self.playing and not self._depth:
            request = self._photo.request
            here = self._place(request) * request.fps
            coming = (int(here) + 1 - here) / request.fps if int(here) == self._index else 0.0
            return max(coming, 1 / FASTEST - since)
        return float("inf") if self._refined else REFINED_SECONDS - since

    def _idle_ms(self) -> int | None:
        """Milliseconds until there is something to do; None: nothing will be by itself."""
        if self._photo is None or not self._visible or self._deaths >= MOST_DEATHS:
            return None
        left = self._seconds_left()
        return None if left == float("inf") else max(0, round(left * 1000))
