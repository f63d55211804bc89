"""Writing clips to files on a thread of its own, so that a run goes on meanwhile."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from app.background.task_runner import Message, TaskRunner
from engine.arrays import UInt8Array
from engine.export import ExportOptions, ExportResult, FrameSource, deliver
from engine.export.framing import Framing
from engine.export.marks import Drawn, Mark, Safe, drawn_mark
from engine.export.size_estimate import expected_bytes
from engine.export.writer import prepared
from engine.imaging.fit import reduced
from engine.progress import Progress, ProgressCallback
from engine.services.many_exports import Reshaper

LONGEST = 400  # pixels of a picture of a file


@dataclass(frozen=True, eq=False)
class Expected:
    """What is known of a file before it is written; see the signals of ExportTask."""

    framing: Framing | None
    picture: UInt8Array | None
    bytes: int | None


class ExportTask(QObject):
    """One export at a time. `finished`, `notified` or `cancelled` follows each `start`."""

    progressed = Signal(float)  # 0 to 1
    finished = Signal(object)  # Delivered
    estimated = Signal(object)  # bytes
    framed = Signal(object)  # Framing, before `estimated`: what of the clip is in a file of another shape; or None
    seen = Signal(object)  # a picture (h, w, 3 or 4) of a file of another shape, before `estimated`; or None
    drawn = Signal(object)  # list of (Mark, Drawn): texts and logos as they will be
    notified = Signal(object)  # Message
    cancelled = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = TaskRunner("files", self)
        self._runner.progressed.connect(self._on_progress)
        self._runner.succeeded.connect(self.finished)
        self._runner.failed.connect(self.notified)
        self._runner.cancelled.connect(self.cancelled)
        self._question: tuple[FrameSource | None, ExportOptions, Reshaper | None] | None = None
        self._estimator = TaskRunner("estimates", self)
        self._estimator.succeeded.connect(self._on_estimate)
        self._estimator.failed.connect(self._ask)
        self._drawing: tuple[tuple[Mark, ...], tuple[int, int], Safe] | None = None
        self._drawer = TaskRunner("marks", self)
        self._drawer.succeeded.connect(self._on_drawn)
        self._drawer.failed.connect(self._on_not_drawn)

    @property
    def busy(self) -> bool:
        return self._runner.busy

    def start(self, reel: FrameSource, path: Path, delivery: ExportOptions, reshaper: Reshaper | None = None) -> None:
        """Write a clip; a `reshaper` of it shows it in another shape around its subject."""
        self._runner.start(partial(write, reel, path, delivery, reshaper))

    def cancel(self) -> None:
        """Stop at the next progress report; no file is left behind."""
        self._runner.cancel()

    def estimate(self, reel: FrameSource, delivery: ExportOptions, reshaper: Reshaper | None = None) -> None:
        """Find out roughly how large the file will be; `estimated` follows, for the latest question only."""
        self._question = reel, delivery, reshaper
        if not self._estimator.busy:
            self._ask()

    def frame(self, delivery: ExportOptions, reshaper: Reshaper) -> None:
        """Find out what is in a file of a clip that is not made yet; `framed` follows, for the latest question only."""
        self._question = None, delivery, reshaper
        if not self._estimator.busy:
            self._ask()

    def draw(self, marks: tuple[Mark, ...], size: tuple[int, int], safe: Safe) -> None:
        """Draw texts and logos as they will be in pictures of a size; `drawn` follows, for the latest wish only."""
        self._drawing = marks, size, safe
        self._draw_next()

    def shutdown(self) -> None:
        self._drawing = None
        self._drawer.shutdown()
        self._runner.shutdown()
        self._estimator.shutdown()

    @Slot()
    def _ask(self) -> None:
        if self._question is not None:
            question, self._question = self._question, None
            self._estimator.start(partial(expected, *question))

    @Slot(object)
    def _on_estimate(self, found: Expected) -> None:
        if self._question is None:
            self.framed.emit(found.framing)
            self.seen.emit(found.picture)
            if found.bytes is not None:
                self.estimated.emit(found.bytes)
        self._ask()

    def _draw_next(self) -> None:
        if self._drawing is not None and not self._drawer.busy:
            wish, self._drawing = self._drawing, None
            self._drawer.start(partial(drawn_marks, *wish))

    @Slot(object)
    def _on_drawn(self, drawn: list[tuple[Mark, Drawn]]) -> None:
        if self._drawing is None:
            self.drawn.emit(drawn)
        self._draw_next()

    @Slot(object)
    def _on_not_drawn(self, failure: Message) -> None:
        self.drawn.emit([])
        self.notified.emit(failure)
        self._draw_next()

    @Slot(object)
    def _on_progress(self, progress: Progress) -> None:
        self.progressed.emit(progress.done / max(progress.total, 1))


def write(
    reel: FrameSource, path: Path, delivery: ExportOptions, reshaper: Reshaper | None, report: ProgressCallback
) -> ExportResult:  # fmt: skip
    return deliver(reshaper.shaped(delivery)[0] if reshaper else reel, path, delivery, True, report)


def expected(
    reel: FrameSource | None, delivery: ExportOptions, reshaper: Reshaper | None, report: ProgressCallback
) -> Expected:  # fmt: skip
    """What of a clip is in its file, how that looks and how large it is; without a clip that is not known."""
    source = reel or (reshaper.source if reshaper else None)
    if source is None:
        return Expected(None, None, None)
    shown = reshaper.shaped(delivery)[0] if reshaper else source
    framing = reshaper.framing(delivery) if reshaper else None
    picture = picture_of(shown, delivery) if delivery.size not in (None, source.size) else None
    return Expected(framing, picture, expected_bytes(shown, delivery, report) if reel else None)


def picture_of(shown: FrameSource, delivery: ExportOptions) -> UInt8Array:
    """The middle of a file, small, with all that lies over it."""
    written = prepared(shown, delivery)
    return reduced(written.picture(written.count // 2), LONGEST)[0]


def drawn_marks(
    marks: tuple[Mark, ...], size: tuple[int, int], safe: Safe, report: ProgressCallback
) -> list[tuple[Mark, Drawn]]:  # fmt: skip
    return [(mark, drawn_mark(mark, size, safe)) for mark in marks]
