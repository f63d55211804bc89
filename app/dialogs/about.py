"""What Vivant is made of."""

from __future__ import annotations

import platform
from html import escape
from importlib.metadata import version as installed
from importlib.util import find_spec

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction

from engine import version

PARTS = {
    "PySide6_Essentials": "Qt for Python, LGPL-3.0",
    "numpy": "BSD-3-Clause",
    "opencv-python-headless": "Apache-2.0",
    "pillow": "MIT-CMU",
    "pi-heif": "BSD-3-Clause, with libheif, LGPL-3.0",
    "onnxruntime": "MIT",
    "imageio-ffmpeg": "BSD-2-Clause; runs ffmpeg, GPL-3.0, as a separate program",
    "platformdirs": "MIT",
    "shtab": "MPL-2.0",
    "tqdm": "MIT, MPL-2.0",
    "miniaudio": "MIT",
}


def help_text(actions: list[QAction]) -> str:
    """What one can do, and the keys that do it, as rich text."""
    rows = "".join(
        f"<tr><td>{escape(action.text().replace('&', ''))}&nbsp;&nbsp;</td>"
        f"<td><b>{escape(action.shortcut().toString())}</b></td></tr>"
        for action in actions
        if action.isVisible() and not action.shortcut().isEmpty()
    )
    tips = QCoreApplication.translate(
        "help",
        "<p>Drop a photo, a folder of photos, or a clip made by Vivant (its settings are restored).<br>"
        "Paint on the photo what stays still, what moves, and in which direction.<br>"
        "The same seed always makes the same clip. Drag a clip out of the strip to use it elsewhere.</p>"
        "<p>In the strip: Enter shows a clip, Delete removes it, Alt and the arrows move it, Ctrl+1 to 9 picks one.<br>"
        "Ctrl or Shift and a click or Space, or a frame drawn around them, select several.<br>"
        "Space and the arrows play and step while the picture or the strip has the focus.</p>",
    )
    return f"{tips}<table>{rows}</table>"


def about_text() -> str:
    """Versions and licences, as rich text."""
    parts = "".join(
        f"<tr><td>{name}&nbsp;</td><td>{escape(installed(name))}&nbsp;</td><td>{text}</td></tr>"
        for name, text in PARTS.items()
        if find_spec(name) or name != "miniaudio"  # which some computers do without
    )
    return (
        f"<h3>Vivant {escape(version())}</h3><p>One still photo becomes a moving clip, on your own computer. "
        f"Nothing leaves it.</p><p>Apache-2.0, the weights of Breeze included. Python {platform.python_version()}.</p>"
        f"<table>{parts}</table>"
    )
