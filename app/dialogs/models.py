"""The models dialog: purpose, licence and size of each model; download, import, verify and remove its weights."""

from __future__ import annotations

from functools import partial
from html import escape
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)  # fmt: skip

from app.background.task_runner import Call, Message, TaskRunner
from app.desktop.language import Number, localized
from app.dialogs.model_text import Machine, details, headline, needs_large
from app.dialogs.torch_install_box import TorchInstallBox
from app.state.workspace import Workspace
from app.widgets.controls import allow
from app.widgets.plain_text import MarkupLabel, PlainLabel, agrees, one_line, shortened
from engine.models import MODELS, ModelSpec
from engine.progress import Progress, ProgressCallback
from engine.runtime import gpu_detection
from engine.weights import State, is_here, state_of
from engine.weights.library import remove
from engine.weights.terms import notice


class ModelsDialog(QDialog):
    """`changed`: a model was added or removed. A paused or interrupted download resumes."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None, workspace: Workspace | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Models"))
        self.resize(900, 560)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Models"))
        self.list.setFixedWidth(360)
        self.list.setSpacing(2)
        self.list.setWordWrap(True)  # what a model needs is long in some languages
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.text = MarkupLabel()
        self.text.setWordWrap(True)
        self.text.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.text.setOpenExternalLinks(True)
        self.status = PlainLabel()
        self.status.setObjectName("warn")
        self.status.setWordWrap(True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 1000)
        self.bar.hide()
        self.large = TorchInstallBox(workspace)
        self.large.changed.connect(self.changed)
        self._lay_out()
        self._runner = TaskRunner("weights", self)
        self._runner.progressed.connect(self._on_progress)
        self._runner.succeeded.connect(self._on_done)
        self._runner.cancelled.connect(self._on_done)
        self._runner.failed.connect(self._on_failure)
        self.list.currentRowChanged.connect(self._show)
        self._machine: Machine | None = None  # not known yet
        self._asker = TaskRunner("card", self)
        self._asker.succeeded.connect(self._show_machine)
        self._asker.start(detect_machine)
        self.show_models()

    def _lay_out(self) -> None:
        self.fetch, self.take, self.check, self.drop = (
            QPushButton(text)
            for text in (self.tr("Download"), self.tr("Import…"), self.tr("Verify"), self.tr("Remove"))
        )
        self.fetch.clicked.connect(self._fetch)
        self.take.clicked.connect(self._import)
        self.check.clicked.connect(self._verify)
        self.drop.clicked.connect(self._remove)
        buttons = QHBoxLayout()
        for button in (self.fetch, self.take, self.check, self.drop):
            buttons.addWidget(button)
        buttons.addStretch(1)
        right = QVBoxLayout()
        for widget in (self.text, self.status, self.bar):
            right.addWidget(widget, 1 if widget is self.text else 0)
        right.addLayout(buttons)
        right.addWidget(self.large)
        whole = QHBoxLayout(self)
        whole.addWidget(self.list)
        whole.addLayout(right, 1)

    @property
    def spec(self) -> ModelSpec:
        return list(MODELS.values())[max(0, self.list.currentRow())]

    def show_models(self, model: str = "") -> None:
        """The list as it is now, with this model chosen."""
        row = list(MODELS).index(model) if model in MODELS else max(0, self.list.currentRow())
        self.list.blockSignals(True)
        self.list.clear()
        self.list.addItems([shortened(headline(spec, self._machine)) for spec in MODELS.values()])
        pale = self.palette().brush(QPalette.ColorRole.PlaceholderText)
        for i, spec in enumerate(MODELS.values()):
            if not is_here(spec):
                self.list.item(i).setForeground(pale)
        self.list.blockSignals(False)
        self.list.setCurrentRow(row)
        self._show()

    @Slot()
    def _show(self) -> None:
        spec, state, busy = self.spec, state_of(self.spec), self._runner.busy
        here, something = state is State.HERE, state is not State.MISSING
        self.text.set_markup(details(spec, self._machine))
        self.fetch.setText(self.tr("Pause") if busy else self.tr("Download"))
        built_in = "" if spec.sources else localized("There is nothing to download or remove.")
        wait = localized("Wait until it is done.") if busy else ""
        present, absent = self.tr("Its files are here"), self.tr("Its files are not here")
        allow(self.fetch, busy or not here, built_in or present)
        for button, can, why_not in (
            (self.take, not here, present), (self.check, something, absent), (self.drop, something, absent),
        ):  # fmt: skip
            allow(button, can and not wait and not built_in, built_in or wait or why_not)
        allow(self.list, not busy, wait)
        self.large.setVisible(needs_large(spec) or self.large.busy)

    @Slot(object)
    def _show_machine(self, machine: Machine) -> None:
        self._machine = machine
        self.show_models()

    # ------------------------------------------------------------ work

    @Slot()
    def _fetch(self) -> None:
        if self._runner.busy:
            self._runner.cancel()
            return
        if not self._may_use():
            return
        try:
            from engine.weights.download import fetch
        except ImportError as error:
            self.status.setText(self.tr("Downloading needs {0}, which is not installed.").format(error.name))
            return
        self._start(partial(fetch, self.spec))

    @Slot()
    def _import(self) -> None:
        if not self._may_use():
            return
        folder = QFileDialog.getExistingDirectory(self, self.tr("Choose the folder with the weights"))
        if folder:
            from engine.generators import check_folder
            from engine.weights.library import import_folder

            places = dict.fromkeys(self.spec.sources, Path(folder))
            self._start(partial(import_folder, self.spec, places, partial(check_folder, self.spec)))

    @Slot()
    def _verify(self) -> None:
        from engine.weights.library import verify

        self._start(partial(verify, self.spec))

    @Slot()
    def _remove(self) -> None:
        own = remove(self.spec)
        self.status.setText(self.tr("Freed {0:.1f} GB.").format(Number(own / 1e9)))
        self.show_models()
        self.changed.emit()

    def _may_use(self) -> bool:
        """Whether its licence allows the model here, as the user says, where it leaves out parts of the world."""
        spec = self.spec
        if not notice(spec):
            return True
        link = f'<a href="{spec.licence_link}">{escape(spec.licence)}</a>'
        text = f"<p>{escape(spec.title)}</p><p>{escape(localized(spec.licence_note))}</p><p>{link}</p>"
        return agrees(self, self.tr("Licence"), text, self.tr("I have read it and may use it"))

    def _start(self, call: Call) -> None:
        self.status.clear()
        self._runner.start(call)
        self._show()

    @Slot(object)
    def _on_progress(self, progress: Progress) -> None:
        self.bar.show()
        self.bar.setValue(round(1000 * progress.done / max(progress.total, 1)))

    @Slot(object)
    def _on_done(self, value: object = None) -> None:
        self.bar.hide()
        if isinstance(value, list):
            self.status.setText("\n".join(value) or self.tr("All files verified."))
        self.show_models()
        self.changed.emit()

    @Slot(object)
    def _on_failure(self, failure: Message) -> None:
        self.bar.hide()
        self.status.setText(one_line(f"{localized(failure.title)} {localized(failure.hint)}".strip()))
        self.show_models()

    def shutdown(self) -> None:
        self._runner.shutdown()
        self._asker.shutdown()
        self.large.shutdown()


def detect_machine(report: ProgressCallback) -> Machine:
    """Asking the system for its card can take a second."""
    return Machine(gpu_detection.find_gpus())


def open_models(parent: QWidget, workspace: Workspace) -> None:
    """Show the dialog with the request's model selected, until it is closed."""
    dialog = ModelsDialog(parent, workspace)
    dialog.show_models(workspace.request.model)
    dialog.exec()
    dialog.shutdown()
    dialog.deleteLater()
