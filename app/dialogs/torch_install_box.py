"""A part of the models dialog: installs and removes torch, which large models need."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QProgressBar, QPushButton, QVBoxLayout, QWidget

from app.background.task_runner import Message, TaskRunner
from app.desktop.language import Number, localized
from app.dialogs.model_text import what_large_models_need
from app.state.workspace import Workspace
from app.widgets.controls import allow
from app.widgets.plain_text import LINE, PlainLabel, button_text, one_line
from engine.progress import Phase, Progress, ProgressCallback
from engine.runtime import torch_install


class TorchInstallBox(QWidget):
    """`changed` says that it has come or gone.

    The engine's process keeps what it has imported: it is stopped before a removal and restarted after an install.
    """

    changed = Signal()

    def __init__(self, workspace: Workspace | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.status = PlainLabel()
        self.status.setWordWrap(True)
        self.status.setObjectName("quiet")
        self.button = QPushButton()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 8, 0, 0)
        for widget in (self.status, self.bar):
            whole.addWidget(widget)
        whole.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self._removing = False
        self._runner = TaskRunner("large", self)
        self._runner.progressed.connect(self._on_progress)
        self._runner.succeeded.connect(self._on_end)
        self._runner.cancelled.connect(self._on_end)
        self._runner.failed.connect(self._on_failure)
        self.button.clicked.connect(self._press)
        if workspace is not None:
            workspace.generation.run_changed.connect(self.show_state)
        self.show_state()

    @property
    def busy(self) -> bool:
        return self._runner.busy

    @property
    def _engine_busy(self) -> bool:
        return self._workspace is not None and self._workspace.busy

    @Slot()
    def show_state(self) -> None:
        here, build = torch_install.is_installed(), torch_install.suitable_build()
        self.status.setText(what_large_models_need(here, build))
        install = button_text(
            self.tr("Install torch for large models (about {0:.1f} GB)").format(Number(build.download / 1e9)), LINE
        )
        self.button.setText(self.tr("Pause") if self.busy else self.tr("Remove torch") if here else install)
        self.button.setVisible(self.busy or torch_install.can_go() or not here)
        made = QCoreApplication.translate("SettingsPanel", "Wait until the clip is made")  # it may be made with it
        ended = self._removing or (self.busy and self._runner.stopping)
        allow(
            self.button,
            not ended and not (here and self._engine_busy),
            localized("Wait until it is done.") if ended else made,
        )

    @Slot()
    def _press(self) -> None:
        if self.busy:
            self._runner.cancel()
            self.show_state()
            return
        self._removing = torch_install.is_installed()
        self.bar.setRange(0, 0 if self._removing else 1000)  # 0: it only shows that something happens
        self.bar.show()
        if self._removing:
            self._end_engine()
        self._runner.start(remove if self._removing else install)
        self.show_state()

    @Slot(object)
    def _on_progress(self, progress: Progress) -> None:
        if progress.phase is Phase.VERIFY:
            self.status.setText(self.tr("Testing the installation …"))
        self.bar.setValue(round(1000 * progress.done / max(progress.total, 1)))

    @Slot(object)
    def _on_end(self, value: object = None) -> None:
        self._removing = False
        self.bar.hide()
        self.show_state()
        self._end_engine()  # the next one finds what is here now
        self.changed.emit()

    def _end_engine(self) -> None:
        if (
            self._workspace is not None and not self._workspace.busy
        ):  # a running one looks again by itself, before each job
            self._workspace.session.close()

    @Slot(object)
    def _on_failure(self, failure: Message) -> None:
        self._on_end()
        self.status.setText(one_line(f"{localized(failure.title)} {localized(failure.hint)}".strip()))

    def shutdown(self) -> None:
        self._runner.shutdown()


def install(report: ProgressCallback) -> str:
    return torch_install.install(report)


def remove(report: ProgressCallback) -> int:
    return torch_install.remove()
