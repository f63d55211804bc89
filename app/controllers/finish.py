"""Files for the fields that finish a clip: its logo and its sound are asked for, opened and shown."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog

from app.background.logo_loader import LogoLoader
from app.desktop.files import READABLE
from app.state.settings import Settings
from app.widgets.finish_fields import FinishFields
from engine.export.sound import ENDINGS


class FinishController(QObject):
    """Of one set of fields."""

    notified = Signal(object)  # Message

    def __init__(self, fields: FinishFields, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._fields, self._settings = fields, settings
        self.loader = LogoLoader(self)
        self.loader.loaded.connect(fields.logo.show_logo)
        self.loader.failed.connect(self.notified)
        fields.logo.logo_wanted.connect(self.ask_for_logo)
        fields.sound_wanted.connect(self.ask_for_sound)

    @Slot()
    def ask_for_logo(self) -> None:
        if path := self._ask(self.tr("Choose a logo"), self.tr("Pictures ({0})").format(READABLE)):
            self.loader.start(path)

    @Slot()
    def ask_for_sound(self) -> None:
        kinds = " ".join(f"*{ending}" for ending in ENDINGS)
        if path := self._ask(self.tr("Choose a sound"), self.tr("Sounds ({0})").format(kinds)):
            self._fields.choose_sound(path)

    def _ask(self, title: str, kinds: str) -> Path | None:
        folder = str(self._settings.export_folder)
        file, _ = QFileDialog.getOpenFileName(self._fields.window(), title, folder, kinds)
        return Path(file) if file else None
