"""One call at a time on a thread of its own: the only thread boundary of the window."""

from __future__ import annotations

import logging
import threading
import traceback
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Literal

from PySide6.QtCore import QObject, QThread, Signal, Slot

from engine.errors import Cancelled, EngineError, UnexpectedError
from engine.logs import explained
from engine.progress import Progress, ProgressCallback

log = logging.getLogger(__name__)
Call = Callable[[ProgressCallback], Any]
Kind = Literal["info", "warning", "error"]


@dataclass(frozen=True)
class Message:
    """A sentence for the user and what to do about it; also what crosses the thread instead of an exception, which
    would keep the failing frame's memory alive.

    `error` is the name of the error's class, for those who know a remedy.
    """

    title: str
    hint: str
    details: str = ""
    kind: Kind = "error"
    error: str = ""

    @classmethod
    def of(cls, error: EngineError, details: str = "") -> Message:
        return cls(str(error), error.hint, details, error=type(error).__name__)


class LatestProgress:
    """Keeps only the newest progress; a slow reader misses older ones and nothing piles up.

    An unread draft is kept until a newer one comes.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._newest: Progress | None = None

    def put(self, progress: Progress) -> bool:
        """True when it was empty, so that the reader must be notified."""
        with self._lock:
            unread, self._newest = self._newest, progress
            if unread is not None and unread.draft and not progress.draft:
                self._newest = replace(progress, draft=unread.draft)
            return unread is None

    def take(self) -> Progress | None:
        with self._lock:
            newest, self._newest = self._newest, None
            return newest


class Worker(QObject):
    """Runs calls on the worker thread."""

    progress_ready = Signal()
    finished = Signal(object, object)  # outcome, value

    def __init__(self, latest: LatestProgress) -> None:
        super().__init__()
        self._latest = latest

    @Slot(object, object)
    def run(self, call: Call, stop: threading.Event) -> None:
        def report(progress: Progress) -> None:
            if stop.is_set():
                raise Cancelled
            if self._latest.put(progress):
                self.progress_ready.emit()

        try:
            outcome, value = "succeeded", call(report)
        except Cancelled:
            outcome, value = "cancelled", None
        except EngineError as error:
            if error.details:
                log.info("%s %s", error, error.details)
            outcome, value = "failed", Message.of(error, error.details or traceback.format_exc())
        except Exception as error:  # the one place that catches everything: see ARCHITECTURE.md, Errors
            found = explained(error)
            if isinstance(found, UnexpectedError):
                log.exception("unexpected")
            outcome, value = "failed", Message.of(found, found.details)
        self.finished.emit(outcome, value)


class TaskRunner(QObject):
    """`start(call)` runs `call(report)` on the thread; exactly one of succeeded, failed, cancelled follows."""

    progressed = Signal(object)  # Progress, newest only
    succeeded = Signal(object)  # what the call returned
    failed = Signal(object)  # Message
    cancelled = Signal()
    _run_wanted = Signal(object, object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.busy = False
        self._stop = threading.Event()
        self._latest = LatestProgress()
        self._thread = QThread(self)
        self._thread.setObjectName(name)
        self._worker = Worker(self._latest)
        self._worker.moveToThread(self._thread)
        self._run_wanted.connect(self._worker.run)
        self._worker.progress_ready.connect(self._emit_progress)
        self._worker.finished.connect(self._finish)
        self._thread.start()

    def start(self, call: Call) -> None:
        assert not self.busy, "one call at a time"
        self.busy = True
        self._stop = threading.Event()
        self._run_wanted.emit(call, self._stop)

    def cancel(self) -> None:
        """Ask the running call to stop at its next report; what it still reports is not passed on."""
        self._stop.set()

    @property
    def stopping(self) -> bool:
        """Whether the call was asked to stop; it may come to its end all the same."""
        return self._stop.is_set()

    def shutdown(self) -> None:
        """End the thread; a running call is cancelled and waited for."""
        self.cancel()
        self._thread.quit()
        self._thread.wait()

    @Slot()
    def _emit_progress(self) -> None:
        progress = self._latest.take()
        if progress is not None and self.busy and not self.stopping:
            self.progressed.emit(progress)

    @Slot(object, object)
    def _finish(self, outcome: str, value: object) -> None:
        self._emit_progress()
        self.busy = False
        if outcome == "succeeded":
            self.succeeded.emit(value)
        elif outcome == "failed":
            self.failed.emit(value)
        else:
            self.cancelled.emit()
