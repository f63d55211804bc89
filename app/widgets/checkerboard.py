"""The pattern under what is transparent."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPainter, QPixmap

CHECKS = 8, "#d0d0d0", "#a8a8a8"  # side in pixels and colours


def checkerboard() -> QPixmap:
    """A tile of the checkerboard shown behind transparent pixels."""
    side, light, dark = CHECKS
    tile = QPixmap(2 * side, 2 * side)
    tile.fill(QColor(light))
    painter = QPainter(tile)
    painter.fillRect(0, 0, side, side, QColor(dark))
    painter.fillRect(side, side, side, side, QColor(dark))
    painter.end()
    return tile
