"""Tasks of one kind, one after another on a thread of their own; each goes on until it is cancelled."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from app.background.task_runner import Call, Message, TaskRunner
from engine.progress import Progress


@dataclass(frozen=True)
class Task:
    """A call, and what it is for."""

    subject: Hashable
    call: Call


class TaskQueue(QObject):
    """One task for each subject. Exactly one of succeeded, failed follows, unless it is cancelled."""

    progressed = Signal(object, object)  # subject, Progress
    succeeded = Signal(object, object)  # subject, what the call returned
    failed = Signal(object, object)  # subject, Message
    discarded = Signal(object)  # what a cancelled call returned all the same

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: list[Task] = []
        self._current: Task | None = None  # None, too, while a call that was cancelled comes to its end
        self._runner = TaskRunner(name, self)
        self._runner.progressed.connect(self._on_progress)
        self._runner.succeeded.connect(self._on_success)
        self._runner.failed.connect(self._on_failure)
        self._runner.cancelled.connect(self._start_next)

    @property
    def busy(self) -> bool:
        return self._runner.busy

    @property
    def running(self) -> Hashable | None:
        """The subject of the call that runs and is wanted."""
        return self._current.subject if self._current else None

    def subjects(self) -> Iterator[Hashable]:
        for task in (self._current, *self._waiting):
            if task is not None:
                yield task.subject

    def add(self, subject: Hashable, call: Call, first: bool = False) -> None:
        """`first` goes before what waits; what runs is run again afterwards. A subject that is there stays."""
        task = next((task for task in self._waiting if task.subject == subject), Task(subject, call))
        if self.running == subject:
            return
        self._waiting = [other for other in self._waiting if other is not task]
        if first and self._current is not None:
            self._waiting.insert(0, self._current)
            self._abandon()
        self._waiting.insert(0 if first else len(self._waiting), task)
        self._start_next()

    def cancel(self, unwanted: Callable[[Hashable], bool] = lambda _: True) -> None:
        """End what is for such subjects."""
        self._waiting = [task for task in self._waiting if not unwanted(task.subject)]
        if self._current is not None and unwanted(self._current.subject):
            self._abandon()

    def shutdown(self) -> None:
        self.cancel()
        self._runner.shutdown()

    def _abandon(self) -> None:
        self._current = None
        self._runner.cancel()

    @Slot()
    def _start_next(self) -> None:
        if self._waiting and not self._runner.busy:
            self._current = self._waiting.pop(0)
            self._runner.start(self._current.call)

    @Slot(object)
    def _on_progress(self, progress: Progress) -> None:
        if self._current is not None:
            self.progressed.emit(self._current.subject, progress)

    @Slot(object)
    def _on_success(self, value: object) -> None:
        task, self._current = self._current, None
        if task is None:
            self.discarded.emit(value)
        else:
            self.succeeded.emit(task.subject, value)
        self._start_next()

    @Slot(object)
    def _on_failure(self, failure: Message) -> None:
        task, self._current = self._current, None
        if task is not None:
            self.failed.emit(task.subject, failure)
        self._start_next()
