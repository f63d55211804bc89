"""Help, Check this installation: what `vivant doctor` checks, in the window, to read and to copy."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.background.task_runner import Message, TaskRunner
from app.desktop.language import localized
from app.widgets.controls import allow, at_least
from app.widgets.plain_text import PlainLabel
from engine.progress import ProgressCallback
from engine.services.doctor import Finding, examine


class InstallationDialog(QDialog):
    """Checks as soon as it is open. `help_wanted` asks for the page that says what to do."""

    help_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Check this installation"))
        self.findings: list[Finding] = []
        self.state = PlainLabel(self.tr("Checking…"))
        self.busy = QProgressBar()
        self.busy.setRange(0, 0)
        self.busy.setAccessibleName(self.tr("Checking…"))
        self.rows = QFormLayout()
        self.copy_button = QPushButton(self.tr("Copy details"))
        self.help_button = QPushButton(self.tr("Troubleshooting"))
        self.close_button = QPushButton(self.tr("Close"))
        allow(self.copy_button, False, self.tr("Checking…"))
        self.copy_button.clicked.connect(self.copy_details)
        self.help_button.clicked.connect(self.help_wanted)
        self.close_button.clicked.connect(self.close)
        buttons = QHBoxLayout()
        buttons.addWidget(self.copy_button)
        buttons.addWidget(self.help_button)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        whole = QVBoxLayout(self)
        at_least(whole, 620)
        whole.addWidget(self.state)
        whole.addWidget(self.busy)
        whole.addLayout(self.rows)
        whole.addStretch(1)
        whole.addLayout(buttons)
        self._runner = TaskRunner("doctor", self)
        self._runner.succeeded.connect(self._show_findings)
        self._runner.failed.connect(self._fail)
        self._runner.start(run_checks)

    def details(self) -> str:
        """The findings as `vivant doctor` prints them."""
        return "\n".join(f"{'ok  ' if one.ok else 'BAD '} {one.name:10} {one.text}" for one in self.findings)

    @Slot()
    def copy_details(self) -> None:
        QGuiApplication.clipboard().setText(self.details())
        self.copy_button.setText(self.tr("Copied"))

    @Slot(object)
    def _show_findings(self, findings: list[Finding]) -> None:
        self.findings = findings
        wrong = sum(not one.ok for one in findings)
        self._end(self.tr("%n problems found.", "", wrong) if wrong else self.tr("Everything works."))
        for one in findings:
            verdict = self.tr("OK") if one.ok else self.tr("Problem")
            text = PlainLabel(f"{verdict}: {localized(one.text)}")
            text.setWordWrap(True)
            self.rows.addRow(PlainLabel(one.name), text)
        allow(self.copy_button, True)

    @Slot(object)
    def _fail(self, failure: Message) -> None:
        self._end(f"{localized(failure.title)} {localized(failure.hint)}")
        allow(self.copy_button, False, self.state.text())

    def _end(self, text: str) -> None:
        self.busy.hide()
        self.state.setText(text)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        self._runner.shutdown()
        super().closeEvent(event)

    def reject(self) -> None:
        """Escape closes the dialog as its button does."""
        self._runner.shutdown()
        super().reject()


def run_checks(report: ProgressCallback) -> list[Finding]:
    return examine()
