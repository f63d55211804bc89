"""What Vivant is made of."""

from __future__ import annotations

import platform
from importlib.metadata import version as installed

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
    "tqdm": "MIT, MPL-2.0",
}


def about_text() -> str:
    """Versions and licences, as rich text."""
    parts = "".join(
        f"<tr><td>{name}&nbsp;</td><td>{installed(name)}&nbsp;</td><td>{text}</td></tr>" for name, text in PARTS.items()
    )
    return (
        f"<h3>Vivant {version()}</h3><p>One still photo becomes a moving clip, on your own computer. "
        f"Nothing leaves it.</p><p>Apache-2.0, the weights of Breeze included. Python {platform.python_version()}.</p>"
        f"<table>{parts}</table>"
    )
