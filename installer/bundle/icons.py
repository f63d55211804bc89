"""The program's icon in every form that systems want, drawn from the one SVG."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

DRAWING = Path(__file__).parents[2] / "resources" / "icons" / "vivant.svg"
SIDES = (16, 24, 32, 48, 64, 128, 256, 512, 1024)


def main(out: Path) -> None:
    """PNGs named by their side, vivant.svg, vivant.ico (Windows), vivant.icns (macOS)."""
    out.mkdir(parents=True, exist_ok=True)
    application = QGuiApplication([])
    for side in SIDES:
        draw(side, out / f"{side}.png")
    del application
    shutil.copyfile(DRAWING, out / "vivant.svg")
    pictures = {side: Image.open(out / f"{side}.png") for side in SIDES}
    small = [side for side in SIDES if side <= 256]
    pictures[256].save(
        out / "vivant.ico", sizes=[(s, s) for s in small], append_images=[pictures[s] for s in small[:-1]]
    )
    pictures[1024].save(out / "vivant.icns", append_images=[pictures[s] for s in (16, 32, 64, 128, 256, 512)])


def draw(side: int, path: Path) -> None:
    image = QImage(side, side, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(DRAWING)).render(painter)
    painter.end()
    image.save(str(path))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
