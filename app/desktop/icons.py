"""Files that ship with the window: icons, tinted by the theme, and the sample photos."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import platformdirs
from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QImage, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QWidget

from engine.paths import RESOURCES

FOLDER = RESOURCES
PICTURE = "picture"  # a button's property: which icon it has
SIDE = 24  # pixels of an icon's drawing


def sample_photos() -> list[Path]:
    """An animal, a product, a drink: what Vivant is for at one glance."""
    return [FOLDER / "samples" / f"{name}.jpg" for name in ("dog", "books", "cocktail")]


def set_icon(button: QAbstractButton, name: str) -> None:
    """Give a button a line icon in the colour of the text."""
    button.setProperty(PICTURE, name)
    button.setIcon(icon(name, QGuiApplication.palette().color(QPalette.ColorRole.WindowText).name()))


def tint(window: QWidget) -> None:
    """Redraw all icons in the current text colour."""
    for button in window.findChildren(QAbstractButton):
        if name := button.property(PICTURE):
            set_icon(button, name)


@cache
def icon(name: str, colour: str) -> QIcon:
    """A line icon of `resources/icons`, in a colour, sharp on any screen."""
    result = QIcon()
    for scale in (1, 2, 3):
        pixmap = QPixmap.fromImage(drawn(name, colour, SIDE * scale))
        pixmap.setDevicePixelRatio(scale)
        result.addPixmap(pixmap)
    return result


def app_icon() -> QIcon:
    """The program's own icon, in its own colours."""
    result = QIcon()
    for side in (16, 32, 48, 128, 256):
        result.addPixmap(QPixmap.fromImage(drawn("vivant", "", side)))
    return result


def drawn(name: str, colour: str, side: int) -> QImage:
    svg = (FOLDER / "icons" / f"{name}.svg").read_text("utf-8").replace("currentColor", colour)
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(svg.encode())).render(painter)
    painter.end()
    return image


@cache
def icon_file(name: str, colour: str) -> str:
    """A tinted icon as a file, for style sheets, which take nothing else; "" where no file can be written."""
    folder = platformdirs.user_cache_path("vivant", appauthor=False)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return ""
    path = folder / f"{name}-{colour.lstrip('#')}.png"
    if not path.exists():
        drawn(name, colour, 48).save(str(path))
    return path.as_posix()
