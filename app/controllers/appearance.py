"""The window's theme: the one the user chose, or the system's, followed when it changes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from app.desktop.icons import tint
from app.desktop.theme import apply_theme, current_theme
from app.state.settings import Settings

SCHEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}


def ask_system(appearance: str) -> None:
    """Apply the appearance to what the system draws (title bars, file dialogs), where supported."""
    hints = QGuiApplication.styleHints()
    if appearance in SCHEMES:
        hints.setColorScheme(SCHEMES[appearance])
    else:
        hints.unsetColorScheme()


class Appearance(QObject):
    """Keeps a window in its theme."""

    def __init__(self, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._settings, self._window = settings, window
        self.theme = current_theme(settings.appearance)
        window.installEventFilter(self)

    def choose(self, appearance: str) -> None:
        """A name of APPEARANCES; it is saved."""
        self._settings.appearance = appearance
        ask_system(appearance)
        self.refresh()

    def refresh(self) -> None:
        theme, application = current_theme(self._settings.appearance), QApplication.instance()
        if theme != self.theme and isinstance(application, QApplication):
            self.theme = theme
            apply_theme(application, theme)
            tint(self._window)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.ThemeChange:
            self.refresh()
        return super().eventFilter(watched, event)
