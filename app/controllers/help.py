"""The Help menu: the guide, the keys, the check of the installation."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from app.controllers.update_check import UpdateCheck
from app.dialogs.about import about_text, help_text
from app.dialogs.guide import GuideWindow
from app.dialogs.installation import InstallationDialog
from app.state.guide import FIRST
from app.widgets.plain_text import inform_in_markup

TROUBLESHOOTING = "troubleshooting.md"


class Help(QObject):
    """Opens what the menu names; the guide once, and again in front when it is asked for again."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.guide: GuideWindow | None = None
        self.update_check = UpdateCheck(window)

    @property
    def commands(self) -> dict[str, Callable[[], object]]:
        """What the menu calls, by name."""
        return {
            "guide": self.open_guide, "installation": self.check_installation, "about": self.show_about,
            "update-check": self.update_check.ask,
        }  # fmt: skip

    def open_guide(self, address: str = FIRST) -> None:
        if self.guide is None:
            self.guide = GuideWindow(self._window)
        self.guide.open_at(address)

    def show_keys(self, actions: Sequence[QAction]) -> None:
        title = QCoreApplication.translate("MainWindow", "Keys and tips")
        inform_in_markup(self._window, title, help_text(list(actions)))

    @Slot()
    def check_installation(self) -> None:
        dialog = InstallationDialog(self._window)
        dialog.help_wanted.connect(dialog.close)
        dialog.help_wanted.connect(lambda: self.open_guide(TROUBLESHOOTING))
        dialog.exec()
        dialog.deleteLater()

    def show_about(self) -> None:
        inform_in_markup(self._window, "Vivant", about_text())

    def shutdown(self) -> None:
        self.update_check.shutdown()
        if self.guide is not None:
            self.guide.close()
