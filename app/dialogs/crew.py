"""Where batches are made: on this computer, or by a crew of machines, which can be asked whether it answers."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from app.background.batch_task import BatchTask
from app.background.task_runner import Message
from app.desktop.language import localized
from app.state.settings import Settings
from app.widgets.controls import allow, at_least, show_as
from app.widgets.plain_text import PlainLabel, one_line, set_name
from engine.errors import EngineError
from engine.services.batch_process import Crew, LookAtCrew
from engine.services.crew.client import Member
from engine.services.crew.key import check_address

EXAMPLE = "tls://192.168.1.5:8786"


class CrewDialog(QDialog):
    """What is chosen holds as soon as the dialog is closed by its button, which an address that is none prevents."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.setWindowTitle(self.tr("Where batches are made"))
        self.here, self.there = QRadioButton(self.tr("On this computer")), QRadioButton(self.tr("By a crew"))
        self.address, self.key = QLineEdit(), QLineEdit()
        self.address.setPlaceholderText(one_line(EXAMPLE))
        self.key.setPlaceholderText(one_line("crew.pem"))
        set_name(self.address, self.tr("Address of the crew"))
        set_name(self.key, self.tr("Key of the crew"))
        self.choose, self.check = QPushButton(self.tr("Choose…")), QPushButton(self.tr("Check"))
        set_name(self.choose, self.tr("Choose the key of the crew"))
        self.status, self.members = PlainLabel(), QListWidget()
        self.status.setWordWrap(True)
        self.members.setAccessibleName(self.tr("Machines of the crew"))
        self.members.setMaximumHeight(130)
        self.members.hide()
        self.done_button = QPushButton(self.tr("Close"))
        self._lay_out()
        self.task = BatchTask("crew", True, self)
        self.task.answered.connect(self._show_members)
        self.task.failed.connect(self._show_failure)
        self._restore()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(PlainLabel(self.tr("Address")), self.address)
        key = QHBoxLayout()
        key.addWidget(self.key, 1)
        key.addWidget(self.choose)
        form.addRow(PlainLabel(self.tr("Key")), key)
        buttons = QHBoxLayout()
        buttons.addWidget(self.check)
        buttons.addStretch(1)
        buttons.addWidget(self.done_button)
        whole = QVBoxLayout(self)
        at_least(whole, 480)
        whole.addWidget(self.here)
        whole.addWidget(self.there)
        whole.addLayout(form)
        whole.addWidget(self.status)
        whole.addWidget(self.members)
        whole.addStretch(1)
        whole.addLayout(buttons)

    def _restore(self) -> None:
        address, key = self._settings.crew
        self.there.toggled.connect(self._enable)
        self.there.setChecked(bool(address))
        self.here.setChecked(not address)
        self.address.setText(one_line(address))
        self.key.setText(one_line(key))
        self._enable(bool(address))
        self.choose.clicked.connect(self._choose)
        self.check.clicked.connect(self.ask)
        self.done_button.clicked.connect(self.accept)

    @Slot(bool)
    def _enable(self, on: bool) -> None:
        for part in (self.address, self.key, self.choose, self.check):
            allow(part, on, self.tr("Choose “By a crew” first"))

    @property
    def chosen(self) -> tuple[str, str]:
        """Address and key; empty for this computer."""
        if self.here.isChecked():
            return "", ""
        return self.address.text().strip(), self.key.text().strip()

    def accept(self) -> None:
        address, _ = self.chosen
        try:
            if self.there.isChecked():
                check_address(address)
        except EngineError as error:
            self._show_failure(Message.of(error))
        else:
            self._settings.crew = self.chosen
            super().accept()

    def _choose(self) -> None:
        keys = self.tr("Keys ({0})").format("*.pem")
        file, _ = QFileDialog.getOpenFileName(self, self.tr("Choose the key of the crew"), str(Path.home()), keys)
        if file:
            self.key.setText(one_line(file))

    @Slot()
    def ask(self) -> None:
        """Ask the crew who takes part."""
        if not self.task.busy:
            address, key = self.chosen
            self.members.hide()
            allow(self.check, False, self.tr("Asking…"))
            self._say(self.tr("Asking…"), "quiet")
            self.task.start(LookAtCrew(Crew(address, Path(key).expanduser())))

    @Slot(object)
    def _show_members(self, members: list[Member]) -> None:
        self._say(self.tr("The crew answers. Machines: {0}").format(len(members)), "")
        self.members.clear()
        for member in members:
            unlike = self.tr("{0}: another version or other bytes, left out").format(member.name)
            like = self.tr("{0}: %n clips at a time", "", member.slots).format(member.name)
            self.members.addItem(one_line(like if member.same else unlike))
        self.members.setVisible(bool(members))
        allow(self.check, True)

    @Slot(object)
    def _show_failure(self, message: Message) -> None:
        self._say(f"{localized(message.title)} {localized(message.hint)}".strip(), "warn")
        allow(self.check, True)

    def _say(self, text: str, kind: str) -> None:
        show_as(self.status, kind)
        self.status.setText(text)

    def shutdown(self) -> None:
        self.task.shutdown()


def open_crew_settings(parent: QWidget, settings: Settings) -> None:
    """Show the dialog until it is closed."""
    dialog = CrewDialog(settings, parent)
    dialog.exec()
    dialog.shutdown()
    dialog.deleteLater()
