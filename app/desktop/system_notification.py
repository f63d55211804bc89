"""System notifications, for a user who is in another window."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from app.desktop.icons import app_icon
from engine.plain_text import one_line

SHOWN_MS = 5000


def notify(window: QWidget, text: str) -> None:
    """Flash the window's taskbar entry, and show a system notification where supported.

    Some desktops interpret the text as HTML.
    """
    QApplication.alert(window)
    if QSystemTrayIcon.isSystemTrayAvailable():
        tray = window.findChild(QSystemTrayIcon) or QSystemTrayIcon(app_icon(), window)
        tray.show()
        tray.showMessage("Vivant", one_line(text).replace("<", "‹").replace(">", "›"), app_icon(), SHOWN_MS)
