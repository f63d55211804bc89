"""What the shapes and platforms are: how many pixels, and what they are for."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.desktop.language import Number
from app.widgets.display_names import SHAPE_TIPS
from engine.export.places import OWN, PLACES, SHORT_SIDE


def shape_tip(size: str) -> str:
    """Of a shape in pixels, "1080x1920"; empty for as the clip was made."""
    return tr(SHAPE_TIPS[size])


def place_tip(name: str) -> str:
    """Of a place that clips are exported for, by its id."""
    place = PLACES[name]
    if name == OWN or place.preset is None:
        width, height = place.size(SHORT_SIDE) or (0, 0)
        pixels = tr("{0} x {1} pixels").format(width, height) if width else ""
        return ". ".join(filter(None, (pixels, shape_tip(f"{width}x{height}" if width else ""))))
    preset = place.preset
    pixels = tr("{0} x {1} pixels").format(*preset.size) if preset.size else tr("In the shape of the clip")
    low, high = (f"{Number(seconds):g}" for seconds in preset.seconds)
    return ". ".join((tr(preset.use), pixels, tr("{0} to {1} seconds").format(low, high)))


def tr(text: str) -> str:
    return QCoreApplication.translate("places", text)
