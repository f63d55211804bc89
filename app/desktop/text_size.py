"""How much larger than usual the system's text is to be, where Qt does not follow that by itself.

Qt takes the font of the desktop, and on X11 and macOS its size with it. Wayland's desktops and Windows keep the size of
text as a factor of its own.
"""

from __future__ import annotations

import shutil
import subprocess
import sys

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

SECONDS = 1.0  # that a system's tool may take
LARGEST = 3.0
ASK_GNOME = ["gsettings", "get", "org.gnome.desktop.interface", "text-scaling-factor"]


def follow_text_size(application: QApplication) -> None:
    """Enlarge the application's font as the system asks."""
    factor = text_factor()
    font = application.font()
    if factor != 1 and font.pointSizeF() > 0:
        font.setPointSizeF(font.pointSizeF() * factor)
        application.setFont(font)


def text_factor() -> float:
    """1 where Qt has it already, or the system does not say."""
    if sys.platform == "win32":
        return limited(windows_percent() / 100)
    if QGuiApplication.platformName() != "wayland" or shutil.which(ASK_GNOME[0]) is None:
        return 1.0
    try:
        done = subprocess.run(
            ASK_GNOME, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=SECONDS, check=False
        )
        return limited(float(done.stdout))
    except (OSError, ValueError, subprocess.TimeoutExpired):
        return 1.0


def windows_percent() -> float:
    """The size of text that Settings, Accessibility has; 100 where it was never changed."""
    import winreg

    try:
        with winreg.OpenKey(winreg.HKEY_CURRENT_USER, r"Software\Microsoft\Accessibility") as key:  # type: ignore[attr-defined,unused-ignore]
            return float(winreg.QueryValueEx(key, "TextScaleFactor")[0])  # type: ignore[attr-defined,unused-ignore]
    except OSError:
        return 100.0


def limited(factor: float) -> float:
    return min(max(factor, 1.0), LARGEST)
