"""What is asked of a batch process, and what it says meanwhile."""

from __future__ import annotations

import threading
from collections import deque
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from app.background.task_runner import TaskRunner
from engine.errors import Cancelled
from engine.progress import Phase, Progress, ProgressCallback
from engine.services.batch_process import GRACE_SECONDS, BatchSession

NEWS = Progress(Phase.LOAD, 0, 1)


class BatchTask(QObject):
    """One thing at a time. Exactly one of answered, failed, cancelled follows each `start`."""

    happened = Signal(object)  # what the process says meanwhile, a tuple
    answered = Signal(object)
    failed = Signal(object)  # Message
    cancelled = Signal()

    def __init__(self, name: str, keeps_process: bool, parent: QObject | None = None) -> None:
        """`keeps_process`: for questions one after another; else each thing has a process of its own."""
        super().__init__(parent)
        self._session, self._keeps = BatchSession(), keeps_process
        self._wish, self._closing = "", threading.Event()
        self._events: deque[tuple[Any, ...]] = deque()
        self._runner = TaskRunner(name, self)
        self._runner.progressed.connect(self._pass_on)
        self._runner.succeeded.connect(self._on_answer)
        self._runner.failed.connect(self._on_failure)
        self._runner.cancelled.connect(self._on_cancelled)

    @property
    def busy(self) -> bool:
        return self._runner.busy

    @property
    def pid(self) -> int | None:
        """The process's, while there is one."""
        return self._session.pid

    def start(self, what: object) -> None:
        self._wish = ""
        self._events.clear()
        self._runner.start(lambda report: self._ask(what, report))

    def wish(self, word: str) -> None:
        """PAUSE, RESUME or STOP what is being done."""
        self._wish = word

    def dismiss(self) -> None:
        """Nobody wants an answer any more: end process and thread, which the window does not wait for."""
        self.blockSignals(True)
        self._closing.set()
        for ended in (self._runner.succeeded, self._runner.failed, self._runner.cancelled):
            ended.connect(self._on_dismissed)
        if self._runner.busy:
            self._runner.cancel()
        else:
            self._runner.start(lambda report: self._session.close(0))

    @Slot()
    def _on_dismissed(self) -> None:
        self.shutdown()
        self.deleteLater()

    def shutdown(self) -> None:
        """End process and thread; what is done stays on the disk."""
        self._closing.set()
        self._runner.shutdown()
        self._session.close(0)

    def _ask(self, what: object, report: ProgressCallback) -> object:
        """On the thread."""

        def tell(event: tuple[Any, ...]) -> None:
            self._events.append(event)
            report(NEWS)

        try:
            return self._session.ask(what, tell, self._wanted)
        finally:
            if self._closing.is_set() or not self._keeps:
                self._session.close(0 if self._keeps else GRACE_SECONDS)

    def _wanted(self) -> str:
        if self._closing.is_set():
            raise Cancelled
        return self._wish

    @Slot()
    def _pass_on(self) -> None:
        while self._events:
            self.happened.emit(self._events.popleft())

    @Slot(object)
    def _on_answer(self, answer: object) -> None:
        self._pass_on()
        self.answered.emit(answer)

    @Slot(object)
    def _on_failure(self, message: object) -> None:
        self._pass_on()
        self.failed.emit(message)

    @Slot()
    def _on_cancelled(self) -> None:
        self._pass_on()
        self.cancelled.emit()
