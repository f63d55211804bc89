"""Help, Check for a newer version: runs only on request, on a thread of its own."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from app.background.task_runner import Message, TaskRunner
from app.desktop.language import localized
from app.widgets.plain_text import inform
from engine.progress import ProgressCallback
from engine.runtime.update_check import Release, newest, sentence


class UpdateCheck(QObject):
    """One check for each request."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._runner = TaskRunner("releases", self)
        self._runner.succeeded.connect(self._show_release)
        self._runner.failed.connect(self._fail)

    @Slot()
    def ask(self) -> None:
        if not self._runner.busy:
            self._runner.start(fetch_release)

    def shutdown(self) -> None:
        self._runner.shutdown()

    @Slot(object)
    def _show_release(self, release: Release) -> None:
        inform(self._window, "Vivant", localized(sentence(release)))

    @Slot(object)
    def _fail(self, failure: Message) -> None:
        inform(self._window, "Vivant", f"{localized(failure.title)} {localized(failure.hint)}")


def fetch_release(report: ProgressCallback) -> Release:
    return newest()
