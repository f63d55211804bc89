"""Between the clip on the stage and its check: how true it is to its photo, and what can be mended."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot

from app.queue import Entry
from app.runner import Failure, Runner
from app.studio import Studio
from app.widgets.fidelity_bar import FidelityBar
from engine.arrays import Bytes
from engine.clip import Clip
from engine.errors import InvalidRequestError
from engine.models import named_model
from engine.progress import Phase, Progress, Report

if TYPE_CHECKING:  # what it needs takes long to load
    from engine.fidelity.report import FidelityReport


class FidelityDesk(QObject):
    """Checks the studio's clip, trims it, puts labels back; each on a thread of its own.

    A model that makes its own pixels is checked without being asked; Breeze only shows the photo's.
    """

    troubled = Signal(object)  # Failure

    def __init__(self, studio: Studio, bar: FidelityBar, parent: QObject) -> None:
        super().__init__(parent)
        self._studio, self._bar = studio, bar
        self._again = False
        self._known: float | None = None  # the score of the clip, once it is checked
        self._score: float | None = None  # of the clip before it was mended
        self._checker = Runner("checks", self)
        self._checker.progressed.connect(self._show_progress)
        self._checker.succeeded.connect(self._show_report)
        self._checker.failed.connect(self._fail)
        self._checker.cancelled.connect(self._go_on)
        self._mender = Runner("mending", self)
        self._mender.progressed.connect(self._show_progress)
        self._mender.succeeded.connect(self._show_mended)
        self._mender.failed.connect(self._fail)
        self._mender.cancelled.connect(bar.forget)
        bar.stop_wanted.connect(self.stop)
        studio.clip_changed.connect(self._show_clip)
        studio.making.run_changed.connect(self._make_way)
        bar.trim_wanted.connect(self.trim)
        bar.mend_wanted.connect(self.mend)
        bar.undo_wanted.connect(studio.undo_edit)

    @Slot()
    def check(self) -> None:
        """Compare every frame of the clip with the photo."""
        clip, photo = self._studio.clip, self._studio.photo
        if clip is None or photo is None:
            return
        if self._checker.busy:
            self._again = True
            self._checker.cancel()
            return
        self._bar.show_work(self.tr("Looking at every frame"))
        self._checker.start(partial(checked, photo.pixels, clip))

    @Slot(int)
    def trim(self, count: int) -> None:
        """Keep the first frames only."""
        if self._studio.clip is not None:
            self._studio.edit(self._studio.clip.frames[:count])

    @Slot(str)
    def mend(self, what: str) -> None:
        """Lay the photo's labels, or its face, over the clip."""
        clip, photo, shown = self._studio.clip, self._studio.photo, self._studio.shown
        if clip is not None and photo is not None and shown is not None and not self._mender.busy:
            self._bar.show_work(self.tr("Following it through the clip"))
            self._mender.start(partial(MENDERS[what], photo.pixels, clip, shown.job.folder))

    @Slot()
    def stop(self) -> None:
        """End what is being done; the clip is as it was."""
        self._again = False
        self._checker.cancel()
        self._mender.cancel()
        self._bar.forget()

    def shutdown(self) -> None:
        self._checker.shutdown()
        self._mender.shutdown()

    @Slot(object)
    def _show_clip(self, clip: Clip | None) -> None:
        self.stop()
        self._known = self._score = None
        if clip is not None and (self._studio.edited or invents(clip)):
            self.check()

    @Slot(object)
    def _make_way(self, entry: Entry | None) -> None:
        """The player's place is taken while a clip is made."""
        if entry is not None:
            self._bar.forget()

    @Slot()
    def _go_on(self) -> None:
        if self._again:
            self._again = False
            self.check()

    @Slot(object)
    def _show_progress(self, progress: Progress) -> None:
        share = 100 * progress.done // max(progress.total, 1)
        text = (
            self.tr("Following it through the clip")
            if progress.phase is Phase.DECODE
            else self.tr("Looking at every frame")
        )
        self._bar.show_work(self.tr("{0}, {1} %").format(text, share))

    @Slot(object)
    def _show_report(self, found: tuple[Clip, FidelityReport]) -> None:
        clip, report = found
        if clip is self._studio.clip and not self._checker.stopping:
            before, self._score = self._score, None
            if before is not None and report.score < before:
                told = self.tr("Mended, the clip would be less true to its photo: it is left as it was.")
                self.troubled.emit(Failure(told, self.tr("It can't be followed well enough here.")))
                self._studio.undo_edit()
                return
            self._known = report.score
            self._bar.show_report(report, clip.recipe.request.loop != "none", self._studio.edited)
        self._go_on()

    @Slot(object)
    def _show_mended(self, mended: tuple[Clip, Bytes, int]) -> None:
        clip, frames, count = mended
        if clip is not self._studio.clip or self._mender.stopping:
            return
        if not count:
            self._bar.forget()
            told = self.tr("It can't be followed for sure in any frame: the clip is left as it was.")
            self.troubled.emit(Failure(told, ""))
            return
        score = self._known
        self._studio.edit(frames)
        self._score = score
        told = self.tr("Put back in {0} of {1} frames.").format(count, len(frames))
        rest = "" if count == len(frames) else self.tr("In the others it can't be followed for sure, or needs no help.")
        self.troubled.emit(Failure(told, rest))

    @Slot(object)
    def _fail(self, failure: Failure) -> None:
        self._bar.forget()
        self.troubled.emit(failure)
        self._go_on()


def invents(clip: Clip) -> bool:
    """Whether the clip's pixels are a model's own."""
    return named_model(clip.recipe.request.model).family != "breeze"


def checked(photo: Bytes, clip: Clip, report: Report) -> tuple[Clip, FidelityReport]:
    from engine.fidelity.check import check

    spec = named_model(clip.recipe.request.model)
    asked = clip.recipe.request.motion if spec.motion_knob == "dial" else None
    return clip, check(photo, clip.frames, asked, report)


def with_labels(photo: Bytes, clip: Clip, folder: Path, report: Report) -> tuple[Clip, Bytes, int]:
    """The clip with its labels put back. Raises InvalidRequestError without any."""
    from engine.fidelity import regions
    from engine.fidelity.lock import Lock, follow

    step = stepping(report)
    if not (found := regions.find(photo)):
        raise InvalidRequestError("There is no label in this photo.", "Text that is large enough to read is one.")
    mender = Lock(photo, follow(photo, found, clip.frames, step))
    helped = int((np.stack([track.strength for track in mender.tracks]).max(0) > 0).sum())
    return clip, written(clip, folder, mender.apply, step), helped


def with_face(photo: Bytes, clip: Clip, folder: Path, report: Report) -> tuple[Clip, Bytes, int]:
    """The clip with its largest face held to the photo's. Raises InvalidRequestError without any."""
    from engine.fidelity import faces, gentle

    step = stepping(report)
    if not (found := faces.find(photo)):
        raise InvalidRequestError("There is no face in this photo.", "Faces that are turned away are not found.")
    holder = gentle.hold(photo, found[0], clip.frames, step)
    return clip, written(clip, folder, holder.apply, step), holder.track.locked


MENDERS = {"label": with_labels, "face": with_face}


def stepping(report: Report) -> Callable[[int, int], None]:
    report(Progress(Phase.DECODE, 0, 1))
    return lambda done, total: report(Progress(Phase.DECODE, done, total))


def written(
    clip: Clip, folder: Path, apply: Callable[[Bytes, int], Bytes], step: Callable[[int, int], None]
) -> Bytes:  # fmt: skip
    """All frames mended, in a file of their own: the one before may still be shown."""
    path = folder / f"mended-{time.time_ns()}.npy"
    into = np.lib.format.open_memmap(path, "w+", np.uint8, clip.frames.shape)
    for i, frame in enumerate(clip.frames):
        into[i] = apply(frame, i)
        step(i + 1, len(clip.frames))
    return into
