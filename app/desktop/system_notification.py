"""System notifications, for a user who is in another window."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from app.desktop.icons import app_icon
from engine.plain_text import one_line

SHOWN_MS = 5000


def notify(window: QWidget, text: str) -> None:
    """Flash the window's entry in the taskbar, and say it where the system has a place for that.

    Some desktops take the text for HTML.
    """
    QApplication.alert(window)
    if QSystemTrayIcon.isSystemTrayAvailable():
        tray = window.findChild(QSystemTrayIcon) or QSystemTrayIcon(app_icon(), window)
        tray.show()
        tray.showMessage("Vivant", one_line(text).replace("<", "‹").replace(">", "›"), app_icon(), SHOWN_MS)
